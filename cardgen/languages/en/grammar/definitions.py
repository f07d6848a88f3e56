"""Whether a phrase says what a thing is, and the verb forms that tell otherwise."""

from __future__ import annotations

import re
from itertools import pairwise

from cardgen.languages.en.grammar import phrases, shapes
from cardgen.languages.en.grammar.aspects import is_adjective
from cardgen.languages.en.grammar.clauses import find_clause
from cardgen.languages.en.grammar.finite import main_verb
from cardgen.languages.en.lexis import exceptions, lexicon, words
from cardgen.languages.en.lexis.vocabulary import DEFINITION_OPENERS, GENUS_NOUNS
from cardgen.languages.tokens import Token, tokenize
from cardgen.text import Text


def by_doing(text: Text) -> Text | None:
    """ "Randomly remove neurons" as an answer to "how": "By randomly removing neurons"."""
    tokens = tokenize(text)
    at = 1 if len(tokens) > 1 and tokens[0].low.endswith("ly") else 0
    if at >= len(tokens):
        return None
    base = lexicon.base_form(tokens[at].low)
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if lexicon.is_form(following, "VBZ") and not following.endswith("ss"):
        return None  # "Blood enters ..."
    if following.endswith("ing") and lexicon.is_form(following, "VBG") and lexicon.can_be(tokens[at].low, "NOUN"):
        return None  # "Rules governing ..."
    if not base or following in words.PREPOSITIONS | words.AUXILIARIES | words.CONJUNCTIONS | {""}:
        return None
    if not (lexicon.is_form(tokens[at].low, "VB") or lexicon.is_form(tokens[at].low, "VBZ")):
        return None
    adverb = f"{tokens[0].low} " if at else ""
    return Text.of(f"By {adverb}{lexicon.gerund(base)} ") + text.cut(tokens[at + 1].start)


def tells_a_story(text: Text) -> bool:
    """Whether the prose below a heading goes on to tell something, with a subject and verb of its own.

    "The amount a firm receives" has a second noun phrase before its verb, and is no sentence.
    """
    tokens = tokenize(shapes.first_sentence(text))
    clause = find_clause(tokens)
    if clause is None:
        return False
    pairs = pairwise(tokens[: clause.verb])
    return not any(
        token.low in words.DETERMINERS and before.low not in words.PREPOSITIONS | words.CONJUNCTIONS
        for before, token in pairs
    )


def names_something(text: Text) -> bool:
    """Whether a text is a noun phrase and nothing else: no command, no participle, no adjective alone."""
    tokens = tokenize(text)
    if tokens[0].low.endswith("ly") and len(tokens) > 1:
        tokens = tokens[1:]
    first = tokens[0].low
    if (by_doing(text) and not lexicon.can_be(first, "ADJ")) or shapes.third_person_verb(text):
        return False
    if len(tokens) > 1 and lexicon.is_form(first, "VBZ") and not lexicon.can_be(first, "NOUN"):
        return False
    if shapes.shape(text) is not shapes.Shape.NOUN_PHRASE or lexicon.is_form(first, "VBN") or is_adjective(text.plain):
        return False
    return not (
        lexicon.is_form(first, "VB") and len(tokens) > 1 and tokens[1].low in (*words.CONJUNCTIONS, *words.DETERMINERS)
    )


def is_definition(text: Text, *, listed: bool = False, termed: bool = False, label: Text | None = None) -> bool:
    """Whether a phrase says what a thing is: an article, a genus noun, a gerund or "when ..." begins it.

    listed: it stands in a list of terms or kinds, where any noun with "of" behind it is a genus. termed: its neighbours
    are terms with their texts, so that any noun that something tells apart is one. label: the term; its own head noun
    is a genus too ("fixed costs: costs that do not vary").
    """
    first = shapes.sentences(text)[:1]
    tokens = tokenize(first[0]) if first else ()
    if not tokens or not tokens[0].is_word:
        return False
    if tokens[0].low in ("when", "whether", "how", "where"):
        comma = first[0].plain.find(", ")
        return comma < 0 or find_clause(tokenize(first[0].cut(comma + 2))) is None
    if len(tokens) > 3 and tokens[0].low.endswith("ly") and lexicon.is_form(tokens[1].low, "VBG"):
        return is_definition(first[0].cut(tokens[1].start), listed=listed, termed=termed, label=label)
    named = phrases.head(tokenize(label)) if label else None
    many = named is not None and label is not None and lexicon.is_plural_noun(tokenize(label)[named].word) is True
    if _opens_otherwise(tokens, many=many and lexicon.is_plural_noun(tokens[0].low) is True):
        return False
    if re.search(r",\s+(?:whereas|while|but|although|so)\b|;\s", first[0].plain) or has_main_verb(tokens):
        return False
    if _NAMES.match(first[0].plain) or SAYS_NOT_WHAT.match(first[0].plain):
        return False
    if tokens[0].low in DEFINITION_OPENERS:
        return len(tokens) > 3
    if label and _is_deed_of_many(tokens, label):
        return False
    own = shapes.stems(label.plain)[-1:] if label else ()
    if termed and label and _is_noun_told_apart(first[0], tokens, label):
        return True
    return _has_genus(tokens, listed, own) or (_is_doing(first[0], tokens) and (label is None or _is_activity(label)))


# "The Larks, Swifts, Terns and others" are names, "7 portions a day" is an amount.
_NAMES = re.compile(
    r"(?:the\s)?(?:[A-Z][\w.]*\s?){1,3},\s(?:[A-Z][\w.]*\s?){1,3},|[\d.,–-]+\s\w+\s(?:per|a|an|each|every)\b"
)


# "High risk of injury" says what comes of it, "No effect on X" what does not.
SAYS_NOT_WHAT = re.compile(
    r"(?:high|low|higher|lower|more|less|increased|reduced)\s(?:likelihood|chances?|risk|odds)\b|(?:no|can|could|may|might|would)\s",
    re.IGNORECASE,
)
_ADVICE = frozenset("refrain strive abstain always never".split())


def _opens_otherwise(tokens: tuple[Token, ...], *, many: bool) -> bool:
    """Whether a text begins with a verb, an adverb, praise or a superlative ("the largest of its kind").

    many: it begins with a plural, as its term does ("Twins: records that ...").
    """
    low = tokens[0].low
    if low in _ADVICE or (lexicon.is_form(low, "VBZ") and not lexicon.can_be(low, "NOUN")):
        return True
    if low.endswith("ly") and lexicon.can_be(low, "ADV"):
        return True
    if low in _CHANGES and tokens[1:] and tokens[1].low in ("from", "to", "with", "as", "when", "by", "over"):
        return True  # "Decreases from 9 to 1"
    following = tokens[1].low if len(tokens) > 1 else ""
    if low == "the" and following.endswith("est") and lexicon.can_be(following, "ADJ"):
        return True
    return low in _PRAISE or (not many and _may_be_verb(tokens))


def _is_deed_of_many(tokens: tuple[Token, ...], label: Text) -> bool:
    """ "Antagonists: reduction of ...": what several things do, and not what they are."""
    own = tokenize(label)
    at, named = phrases.head(tokens), phrases.head(own)
    if at is None or named is None or tokens[0].low in words.ARTICLES:
        return False
    first = tokens[0].low
    if lexicon.is_form(first, "VBG") and not lexicon.can_be(first, "NOUN"):
        return lexicon.is_plural_noun(own[named].word) is True  # "Requests: asking ..."
    deed = tokens[at].low.endswith(("tion", "sion", "ment")) and lexicon.is_plural_noun(tokens[at].word) is False
    return deed and lexicon.is_plural_noun(own[named].word) is True


_ACTIVITY = re.compile(r"(?:ing|[ts]ion|ment|sis|ance|ence|al|ure|age|ics|ology|ism|graphy|metry)$")


def _is_activity(label: Text) -> bool:
    """Whether a term names something done, so that "Choosing ..." can say what it is."""
    if shapes.gerund(label):
        return True
    at = phrases.head(tokenize(label))
    return at is not None and bool(_ACTIVITY.search(tokenize(label)[at].low))


_CHANGES = frozenset("increases decreases rises falls drops grows shrinks varies ranges differs changes".split())
_PRAISE = frozenset(
    """
    major leading primary great good best nice excellent useful important key main common popular typical rare preferred
    recommended ideal optional
    """.split()
)


def _may_be_verb(tokens: tuple[Token, ...]) -> bool:
    """Whether a text may begin with a verb ("Increases immune response") and not with a noun."""
    low = tokens[0].low
    following = tokens[1].low if len(tokens) > 1 else ""
    if following in ("of", "that", "which") or (
        lexicon.is_form(low, "VBZ") and following in ("in", "for", "to", "between", "from", "with", "by", "on", "used")
    ):
        return False
    if lexicon.is_form(low, "VBZ") and not low.endswith("ss"):
        return lexicon.is_plural_noun(low) is True
    return (
        lexicon.is_form(low, "VB") and lexicon.can_be(low, "NOUN") and lexicon.base_form(low) in exceptions.MOSTLY_VERBS
    )


def _is_doing(text: Text, tokens: tuple[Token, ...]) -> bool:
    """ "Choosing the best model": an activity, not a noun in -ing."""
    if "," in [token.word for token in tokens[:4]]:
        return False
    joined = len(tokens) > 3 and tokens[1].low == "and" and lexicon.is_form(tokens[0].low, "VBG")
    if joined and not lexicon.can_be(tokens[0].low, "NOUN"):
        return any(lexicon.is_form(token.low, "VBG") for token in tokens[2:4])  # "Checking and documenting ..."
    return shapes.shape(text.strip(".")) is shapes.Shape.GERUND


_GOES_ON = (
    words.PREPOSITIONS
    | words.RELATIVES
    | frozenset(("to", "due", "used", "where", "when", "whose", "minus", "divided"))
)


def _has_genus(tokens: tuple[Token, ...], listed: bool, own: tuple[str, ...]) -> bool:
    """Whether a genus noun stands among the first words, with something behind it that tells the thing apart."""
    for at, token in enumerate(tokens[:5]):
        if not token.is_word or token.low in words.PREPOSITIONS | words.CONJUNCTIONS:
            return False
        behind = at + 1
        while behind + 1 < len(tokens) and (tokens[behind].low == "not" or tokens[behind].low.endswith("ly")):
            behind += 1
        following = tokens[behind] if behind < len(tokens) else None
        if following is None or not _leads_on(following):
            continue
        if at > 0 and lexicon.is_form(tokens[0].low, "VB") and not lexicon.can_be(tokens[0].low, "ADJ"):
            return False  # "Pass input through ..." may be a command
        known = lexicon.singular(token.low) in GENUS_NOUNS or shapes.stem(token.low) in own
        return known or (listed and following.low == "of" and lexicon.can_be(token.low, "NOUN"))
    return False


def _is_noun_told_apart(text: Text, tokens: tuple[Token, ...], label: Text) -> bool:
    """ "ridge of bone", "rule which states ...": any noun of the term's own number with something behind it."""
    first = tokens[0].low
    if first in words.QUESTION_WORDS | words.PREPOSITIONS | words.PRONOUNS or lexicon.is_form(first, "VBN"):
        return False
    if (lexicon.is_form(first, "VBZ") and not first.endswith("ss")) or first.endswith("ing"):
        return False
    verbal = by_doing(text) and not lexicon.can_be(first, "ADJ") and tokens[1].low not in words.RELATIVES
    if verbal or first in words.QUANTIFIERS | words.NUMBERS:
        return False
    own = tokenize(label)
    named = phrases.head(own)
    nouns = (at for at in range(min(5, len(tokens) - 2)) if lexicon.can_be(tokens[at].low, "NOUN"))
    at = next((at for at in nouns if _leads_on(tokens[at + 1])), None)
    if at is None or named is None or text.plain.count(", ") > 2 or (at == 0 and tokens[1].low == "to"):
        return False
    if any(not token.is_word or token.low in words.CONJUNCTIONS for token in tokens[: at + 1]):
        return False
    many = lexicon.is_plural_noun(tokens[at].word) is True
    return many == (lexicon.is_plural_noun(own[named].word) is True)


def _leads_on(token: Token) -> bool:
    return token.low in _GOES_ON or _is_participle(token)


def _is_participle(token: Token) -> bool:
    return token.low.endswith(("ed", "ing")) and token.is_word


def has_main_verb(tokens: tuple[Token, ...]) -> bool:
    """Whether a text is a sentence, not the noun phrase that a definition is."""
    return main_verb(tokens) is not None or _has_plural_verb(tokens)


def _has_plural_verb(tokens: tuple[Token, ...]) -> bool:
    """ "Calcium ions bind to ...": the verb of a plural subject has no ending, so it has to be one by nature."""
    clause = find_clause(tokens)
    if clause is None or clause.auxiliary != "do" or clause.verb + 1 == len(tokens):
        return False
    low = tokens[clause.verb].low
    if not lexicon.can_be(low, "NOUN") and not lexicon.can_be(low, "ADJ") and lexicon.is_form(low, "VB"):
        return True
    return clause.base in exceptions.MOSTLY_VERBS and low not in exceptions.NOUN_FORMS
