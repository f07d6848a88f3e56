"""Questions that a topic's head noun asks for: "importance of X" (why), "regulation of X" (how)."""

from __future__ import annotations

import re
from itertools import pairwise

from cardgen.languages.en.grammar.noun_phrase import NounPhrase, agreeing, is_name, split_tail
from cardgen.languages.en.grammar.phrases import head
from cardgen.languages.en.lexis import coursewords, exceptions, lexicon, words
from cardgen.languages.en.questions.asked import Asked, Wants, asked, plain_prompt
from cardgen.languages.tokens import Token, first_word, piece, sentence, tokenize
from cardgen.text import Text

_BETWEEN = ("between", "among", "amongst")
_COMPARING = ("difference", "similarity", "distinction", "comparison", "contrast", "trade-off", "tradeoff", "boundary")


def ask_head(phrase: NounPhrase) -> Asked | None:
    """The question of a phrase whose head noun leads to something else; None when it has no such head."""
    if not phrase.link or phrase.link in ("and", "or", ",", "&", "("):
        return None
    for maker in (_between, _comparison, _origin, _reason, _passive, _instruments, _two_heads, _of_something):
        found = maker(phrase)
        if found is not None:
            return found
    return None


def _between(phrase: NounPhrase) -> Asked | None:
    """ "The relationship between A and B", "Interplay among A, B and C"."""
    if phrase.link not in _BETWEEN or phrase.noun not in coursewords.PAIR_NOUNS:
        return None
    if any(token.word == "," for token in phrase.tokens[: phrase.head]) and not phrase.is_joined:
        return plain_prompt("Describe", phrase.text, phrase.usage)
    wants = Wants.COMPARISON if phrase.noun in _COMPARING else Wants.RELATION
    lead = "What are the " if phrase.is_many else "What is the "
    return asked(sentence(lead, phrase.bare), wants, phrase.complement)


def _origin(phrase: NounPhrase) -> Asked | None:
    """ "The emergence of X": "How did X emerge?"; "The decline of X": "What led to the decline of X?"."""
    if phrase.link != "of" or not phrase.is_simple:
        return None
    about = phrase.complement
    if phrase.noun == "development":
        return plain_prompt("Describe", Text.of("the ") + phrase.bare, phrase.usage)
    if phrase.noun in coursewords.TURNING_POINTS and phrase.is_joined and not _has_own_article(phrase):
        return asked(sentence("What explains the ", phrase.bare), Wants.REASON, about, phrase.bare)
    if phrase.is_joined:
        return None
    if phrase.noun in coursewords.ORIGINS:
        thing, where = split_tail(about)
        return asked(
            sentence("How did ", thing, f" {coursewords.ORIGINS[phrase.noun]} ", where),
            Wants.PROCESS,
            about,
            phrase.bare,
        )
    if phrase.noun in coursewords.TURNING_POINTS:
        return asked(sentence("What explains the ", phrase.bare), Wants.REASON, about, phrase.bare)
    return None


def _has_own_article(phrase: NounPhrase) -> bool:
    """Whether a second phrase hangs on: "the rise of Rome and the fall of Carthage"."""
    after = [token.low for token in phrase.tokens[phrase.head + 2 :]]
    if phrase.is_joined and "and" not in after:
        return True
    return any(word in words.PREPOSITIONS or word in words.DETERMINERS for word in after[1:])


def _reason(phrase: NounPhrase) -> Asked | None:
    """ "The importance of X in Y": "Why is X important in Y?"."""
    if phrase.noun not in ("importance", "significance") or phrase.link != "of" or not phrase.is_simple:
        return None
    thing, where = split_tail(phrase.complement)
    inner = NounPhrase.of(thing, phrase.usage)
    if inner is not None and inner.noun in coursewords.INSTRUMENTS | coursewords.LIST_NOUNS:
        thing, where = phrase.complement, Text()  # "methods for X": the methods for X are important
    found = agreeing(thing, phrase.usage)
    if found is None or phrase.is_joined or len(phrase.tokens) > 16:
        return None
    many, named = found
    return asked(
        sentence("Why are " if many else "Why is ", named, " important ", where), Wants.REASON, phrase.complement
    )


def _passive(phrase: NounPhrase) -> Asked | None:
    """ "Regulation of X in Y": "How is X regulated in Y?"; with modifiers ("hormonal regulation of X"), a prompt."""
    verb = coursewords.PASSIVES.get(phrase.noun)
    if verb is None or phrase.link != "of" or phrase.is_many:
        return None
    thing, where = split_tail(phrase.complement)
    found = agreeing(thing, phrase.usage)
    if not phrase.is_simple or phrase.is_joined or found is None or len(phrase.tokens) > 14:
        return plain_prompt("Describe", Text.of("the ") + phrase.bare, phrase.usage)
    many, named = found
    be = ("were" if many else "was") if _is_past(phrase, thing) else "are" if many else "is"
    question = sentence(f"How {be} ", named, f" {lexicon.participle(verb)} ", where)
    return asked(question, Wants.PROCESS, phrase.complement, phrase.bare)


def _comparison(phrase: NounPhrase) -> Asked | None:
    """ "Comparison of economic systems": "How do economic systems compare?"."""
    if phrase.noun != "comparison" or phrase.link != "of" or not phrase.is_simple:
        return None
    thing, where = split_tail(phrase.complement)
    if agreeing(thing, phrase.usage) is None or not agreeing(thing, phrase.usage)[0]:  # type: ignore[index]
        return None
    return asked(sentence("How do ", thing, " compare ", where), Wants.COMPARISON, thing)


def _is_past(phrase: NounPhrase, thing: Text) -> bool:
    """Whether a deed done once is meant: "the establishment of Israel"."""
    tokens = tokenize(thing)
    at = head(tokens)
    return phrase.noun in coursewords.DEEDS and at is not None and is_name(tokens[at])


def _instruments(phrase: NounPhrase) -> Asked | None:
    """ "Techniques to measure X", "Tools for cleaning data": "What techniques can be used to measure X?"."""
    if not phrase.is_many or phrase.noun not in coursewords.INSTRUMENTS:
        return None
    after = phrase.tokens[phrase.head + 2] if phrase.head + 2 < len(phrase.tokens) else None
    if after is None:
        return None
    to_verb = phrase.link == "to" and lexicon.is_form(after.low, "VB") and not after.low.endswith("ing")
    if not to_verb and not (phrase.link in ("for", "of") and _is_doing(after, phrase.tokens, phrase.head + 2)):
        return None
    link = " can be used for " if phrase.link in ("for", "of") else " can be used to "
    top = phrase.top if phrase.tokens[phrase.start].low not in ("different", "various", "several", "some") else None
    thing = piece(phrase.text, phrase.tokens, phrase.head + 2)
    name = top or piece(phrase.text, phrase.tokens, phrase.start + 1, phrase.head + 1)
    return asked(sentence("What ", name, link, thing), Wants.LIST, thing, phrase.bare)


def _is_doing(token: Token, tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a gerund with an object starts here: "cleaning data", and not "clustering algorithms" or "learning"."""
    if not token.low.endswith("ing") or not lexicon.is_form(token.low, "VBG") or at + 1 >= len(tokens):
        return False
    return not lexicon.can_be(token.low, "NOUN") or tokens[at + 1].low in words.DETERMINERS


def _two_heads(phrase: NounPhrase) -> Asked | None:
    """ "Law of demand and law of supply": two phrases in one; each gets its article."""
    second = next((i for i in range(phrase.head + 2, len(phrase.tokens) - 2) if _starts_second(phrase, i)), None)
    if second is None:
        return None
    one = piece(phrase.text, phrase.tokens, phrase.start, second)
    other = piece(phrase.text, phrase.tokens, second + 1)
    start = 0 if phrase.tokens[second + 1].low not in words.ARTICLES else len(phrase.tokens[second + 1].word) + 1
    both = Text.join((Text.of("the "), one, Text.of(" and the "), other.cut(start)))
    if lexicon.singular(first_word(other.cut(start))) == phrase.noun:
        return asked(sentence("What are ", both), Wants.EXPLANATION, one, other)
    return Asked(sentence("Describe ", both, end="."), Wants.EXPLANATION, (one, other), True)


def _starts_second(phrase: NounPhrase, index: int) -> bool:
    if phrase.tokens[index].low != "and" or phrase.link != "of":
        return False
    first = index + 1 + (phrase.tokens[index + 1].low in words.ARTICLES)
    later = phrase.tokens[first:]
    at = head(later)
    return (
        at is not None and at + 1 < len(later) and later[at + 1].low == "of" and phrase.tokens[index + 1].low != "its"
    )


def _of_something(phrase: NounPhrase) -> Asked | None:
    """HEAD of/in/for/behind X: "What is the HEAD of X?"."""
    linked = phrase.link in ("of", "behind", "underlying", "underpinning")
    if not phrase.is_relational and not linked:
        return None
    if phrase.is_many and not phrase.is_relational and _is_mixed(phrase):
        return plain_prompt("Describe", Text.of("the ") + phrase.bare, phrase.usage)
    if not phrase.is_many and not _is_closed(phrase):
        return None
    wants = _wants(phrase)
    return asked(sentence(_lead(phrase), phrase.bare), wants, phrase.complement, phrase.bare)


def _is_mixed(phrase: NounPhrase) -> bool:
    return any(token.low in ("and", "&") or token.word == "," for token in phrase.tokens[: phrase.head])


def _is_closed(phrase: NounPhrase) -> bool:
    """Whether no second phrase hangs on: "... of X and the spread of Y" is left to a prompt."""
    later = phrase.tokens[phrase.head + 1 :]
    for at in range(1, len(later) - 2):
        if later[at].low == "and" and later[at + 1].low == "the" and _names_a_list(later[at + 2 :]):
            return False  # "the structure of X and the steps in Y"
    pairs = pairwise(later)
    return not any(one.low in ("and", ",") and two.low in ("its", "their", "how", "why") for one, two in pairs)


def _names_a_list(tokens: tuple[Token, ...]) -> bool:
    at = head(tokens)
    if at is None or lexicon.is_plural_noun(tokens[at].word) is not True:
        return False
    return lexicon.singular(tokens[at].low) in coursewords.LIST_NOUNS | coursewords.STEP_NOUNS


def _wants(phrase: NounPhrase) -> Wants:
    if phrase.noun == "example":
        return Wants.EXAMPLE
    if phrase.is_many:
        return Wants.STEPS if phrase.noun in coursewords.STEP_NOUNS else Wants.LIST
    if phrase.noun in ("purpose", "function", "goal", "aim", "objective", "role"):
        return Wants.PURPOSE
    return (
        Wants.PROCESS if phrase.noun in coursewords.PROCESS_NOUNS or phrase.noun == "mechanism" else Wants.EXPLANATION
    )


# "Functions in Python" are asked for what they are, not for which there are.
_IN_CODE = frozenset("function method class variable module operator loop array list object string".split())


def _lead(phrase: NounPhrase) -> str:
    lead = "What are " if phrase.is_many or phrase.tokens[0].low in ("some", "several") else "What is "
    first = phrase.tokens[phrase.start].low
    if first == "one":
        return lead
    if phrase.is_simple and phrase.link == "in" and phrase.noun in _IN_CODE:
        return lead
    if phrase.is_simple and phrase.link == "of" and phrase.noun in exceptions.WITHOUT_THE:
        return lead
    if (
        re.search(r"['’]s?$", first)
        or first in words.DETERMINERS
        or first
        in (
            "common",
            "some",
            "possible",
            "popular",
            "useful",
            "typical",
            "examples",
        )
    ):
        return lead
    return lead + "the "
