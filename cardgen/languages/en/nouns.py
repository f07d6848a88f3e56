"""Topics that are noun phrases: "The emergence of X", "Different techniques of X", "X and its relationship with Y".

`ask_noun` tries the makers in order; each gives a question or None. The questions of particular head nouns
("importance of", "regulation of", "methods for") are in `heads.py`.
"""

from __future__ import annotations

import re
from dataclasses import replace

from cardgen.languages.en import coursewords, exceptions, lexicon, words
from cardgen.languages.en.asked import Asked, Wants, asked, joined, plain_prompt
from cardgen.languages.en.clauses import Clause, find_clause
from cardgen.languages.en.facts import sentence_questions
from cardgen.languages.en.heads import ask_head
from cardgen.languages.en.lists import list_of
from cardgen.languages.en.noun_phrase import NounPhrase, is_name
from cardgen.languages.en.phrases import head, is_plural, with_article
from cardgen.languages.en.terms import settled, subject_phrase, what_is
from cardgen.languages.en.tokens import Token, capitalised, masked, piece, sentence, tokenize
from cardgen.languages.en.usage import Usage
from cardgen.languages.en.whphrases import question_of
from cardgen.text import Text

_LONGEST_COORDINATION = 12
# "Nextflow architecture and concepts": the last is a side of the first, not a thing of its own.
_WHOSE = coursewords.PURE_SIDES | frozenset(
    "concept application type use kind form idea theory practice technique definition property characteristic".split()
)


def ask_noun(body: Text, subject: Text | None, usage: Usage) -> Asked | None:
    """A noun-phrase topic as a question, or a plain prompt; None when it has no words or needs a subject."""
    np = settled(_without_slash(body), usage)
    np = _numbered(np, tokenize(np)) if np else np
    tokens = tokenize(np)
    if not tokens or (len(tokens) == 1 and tokens[0].low in coursewords.GENERIC_HEADS and subject is None):
        return None
    for early in (_misspelt_verb, _versus, _and_wh, _and_its, _and_pair, _wrapped):
        found = early(np, tokens, subject, usage)
        if found is not None:
            return found
    if (said := _statement(np, tokens, usage)) is not None:
        return said
    phrase = NounPhrase.of(np, usage)
    if phrase is None:
        return None
    if phrase.is_bare_relation and (subject or not _has_kind(phrase)):
        return _of_subject(phrase, subject)
    last = phrase.tokens[-1].low
    if (
        len(phrase.tokens) > 1
        and last in coursewords.GENERIC_HEADS
        and last not in ("basics", "fundamentals", "essentials", "background")
    ):
        return ask_noun(piece(np, phrase.tokens, 0, len(phrase.tokens) - 1), subject, usage)
    if len(phrase.tokens) == 1 and _is_no_noun(phrase.tokens[0]):
        return None
    return (
        _contact(phrase)
        or ask_head(phrase)
        or _definite(phrase)
        or _coordination(phrase)
        or _term(phrase)
        or _described(phrase)
    )


_KINDS = frozenset("physical chemical biological social political economic legal ethical technical".split())


def _has_kind(phrase: NounPhrase) -> bool:
    """ "Physical and chemical changes": enough to be asked without a subject."""
    return any(token.low in _KINDS for token in phrase.tokens[: phrase.head])


def _is_no_noun(token: Token) -> bool:
    return (
        not token.is_opaque
        and lexicon.is_known(token.low)
        and not lexicon.can_be(token.low, "NOUN")
        and not lexicon.is_form(token.low, "VBG")
        and lexicon.is_form(token.low, "VB")
    )


def _without_slash(text: Text) -> Text:
    """ "Concurrency / parallelism", "Acids & bases": two things."""
    for match in reversed(list(re.finditer(r" / | & ", masked(text)))):
        if "(" not in masked(text)[: match.start()]:
            text = text.map_text(*match.span(), " and ")
    return text


def _statement(np: Text, tokens: tuple[Token, ...], usage: Usage) -> Asked | None:
    """ "Germany invades Belgium", "Correlation is not causation": a whole clause is to be explained."""
    clause = find_clause(tokens)
    if clause is None or len(tokens) > 20 or _contact_head(tokens) is not None:
        return None
    verb = tokens[clause.verb].low
    if clause.verb + 1 >= len(tokens):
        clear = lexicon.is_form(verb, "VBZ") and not lexicon.can_be(verb, "NOUN") and len(tokens) < 4
        if not clear:
            return None
        return Asked(sentence("Explain how ", np, end="."), Wants.PROCESS, (piece(np, tokens, 0, clause.verb),), True)
    if verb not in words.AUXILIARIES and not _is_clear_verb(tokens, clause):
        return None
    fact = sentence_questions(capitalised(np) + Text.of("."), replace(usage, settled=False))
    if fact is not None:
        return asked(fact[0], Wants.EXPLANATION, piece(np, tokens, 0, clause.verb))
    link = "why" if verb in words.BE_FINITE else "how"
    about = (piece(np, tokens, 0, clause.verb), piece(np, tokens, clause.verb + 1))
    return Asked(sentence(f"Explain {link} ", np, end="."), Wants.EXPLANATION, about, True)


def _is_clear_verb(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether a full verb can be no noun here: "invades", or a base verb behind a plural ("organisms exchange")."""
    before, following = tokens[clause.verb - 1].low, tokens[clause.verb + 1]
    if clause.auxiliary == "does":
        if not lexicon.can_be(tokens[clause.verb].low, "NOUN"):
            return True
        named = tokens[0].word[0].isupper() and following.low not in words.PREPOSITIONS and clause.verb > 1
        return named and clause.base in exceptions.MOSTLY_VERBS and tokens[clause.verb].low not in exceptions.NOUN_FORMS
    if clause.auxiliary == "do" and following.low in words.ARTICLES:
        return True
    if clause.auxiliary != "do" or before in _PLURAL_MODIFIERS or not following.is_word:
        return False
    return not lexicon.can_be(tokens[clause.verb].low, "NOUN") or (
        clause.verb == 1 and following.low not in words.PREPOSITIONS
    )


_PLURAL_MODIFIERS = frozenset("systems sports operations goods arms sales communications data savings customs".split())


def _described(phrase: NounPhrase) -> Asked:
    return plain_prompt("Describe", phrase.text, phrase.usage)


def _misspelt_verb(np: Text, tokens: tuple[Token, ...], subject: Text | None, usage: Usage) -> Asked | None:
    """ "Recongnize the role of X": a word that is no noun, then an article, is a verb; what follows is asked."""
    if len(tokens) < 3 or tokens[1].low not in words.ARTICLES or tokens[0].low in _BEFORE_ARTICLE:
        return None
    if tokens[2].word[0].isupper() and tokens[0].word[0].isupper():
        return None  # "Alfred the Great"
    verb = tokens[0].low
    if lexicon.can_be(verb, "NOUN") and not lexicon.is_form(verb, "VB"):
        return None
    if lexicon.is_form(verb, "VB"):
        return asked(sentence("How do you ", in_small(np, tokens)), Wants.PROCESS, piece(np, tokens, 1))
    return ask_noun(piece(np, tokens, 1), subject, usage)


_BEFORE_ARTICLE = words.PREPOSITIONS | frozenset("all both half such what not and or only even quite".split())


def in_small(text: Text, tokens: tuple[Token, ...]) -> Text:
    """With the first word in small letters."""
    return text.map_text(tokens[0].start, tokens[0].start + 1, tokens[0].low[0])


# --- two things in one topic ----------------------------------------------------------------------------------------


def _versus(np: Text, tokens: tuple[Token, ...], subject: Text | None, usage: Usage) -> Asked | None:
    """ "X vs Y": "What is the difference between X and Y?"."""
    depth = 0
    found: list[int] = []
    for index, token in enumerate(tokens):
        depth += (token.word == "(") - (token.word == ")")
        if token.low in ("vs", "versus") and depth == 0:
            found.append(index)
    if not found or found[0] == 0 or found[-1] == len(tokens) - 1:
        return None
    before = NounPhrase.of(piece(np, tokens, 0, found[0]), usage)
    if before is not None and before.is_relational and before.link in ("of", "for", "in", "to"):
        return None
    if len(found) > 1:
        edges = zip([-1, *found], [*found, len(tokens)], strict=True)
        things = [piece(np, tokens, low + 1, high) for low, high in edges]
        listed = Text.join((Text.join(things[:-1], ", "), things[-1]), " and ")
        return asked(sentence("What are the differences between ", listed), Wants.COMPARISON, *things)
    after = found[0] + 1 + (tokens[found[0] + 1].word == ".")
    one, other = piece(np, tokens, 0, found[0]).strip("."), piece(np, tokens, after)
    if one.plain.endswith(",") or "," in one.plain or not one or not other:
        return None
    return asked(sentence("What is the difference between ", one, " and ", other), Wants.COMPARISON, one, other)


def _and_wh(np: Text, tokens: tuple[Token, ...], subject: Text | None, usage: Usage) -> Asked | None:
    """ "X and how it works": "What is X, and how does it work?"."""
    at = next((i for i in range(2, len(tokens) - 1) if _opens_wh(tokens, i)), None)
    if at is None:
        return None
    end = at - 1
    while end and tokens[end - 1].low in ("and", ","):
        end -= 1
    thing = piece(np, tokens, 0, end)
    first = ask_noun(thing, subject, usage)
    second = None if _runs_on(tokens, at) else question_of(piece(np, tokens, at), usage)
    if first is None or first.plain_prompt or second is None:
        return Asked(sentence("Explain ", np, end="."), Wants.EXPLANATION, (thing,), True)
    return joined(first, second)


def _runs_on(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a third thing follows the wh-phrase: "X, how to do Y, and the Z"."""
    later = tokens[at + 1 :]
    if tokens[at - 1].word == "," and any(token.low == "and" for token in later):
        return True
    return any(one.low == "as" and two.low in words.QUESTION_WORDS for one, two in zip(later, later[1:], strict=False))


def _opens_wh(tokens: tuple[Token, ...], index: int) -> bool:
    return tokens[index].low in ("how", "why", "when", "where", "what") and tokens[index - 1].low in ("and", ",")


_RELATION = re.compile(r"(?:relationship|relation|connection|link)s? (?:with|to) ", re.IGNORECASE)


def _and_its(np: Text, tokens: tuple[Token, ...], subject: Text | None, usage: Usage) -> Asked | None:
    """ "X and its relationship with Y": "What is X, and how does it relate to Y?"; "X and its uses": "... its uses?"."""
    places = [i for i in range(1, len(tokens) - 1) if tokens[i].low in ("its", "their")]
    if not places or places[0] < 2 or tokens[places[0] - 1].low != "and":
        return None
    at = places[0]
    if any(token.low in ("between", "of", "for", "in", "among") for token in tokens[1 : at - 1]):
        return None
    first = ask_noun(piece(np, tokens, 0, at - 1), subject, usage)
    rest = piece(np, tokens, at + 1)
    many = is_plural(rest, usage)
    if first is None or first.plain_prompt or many is None:
        return None
    several = first.question.plain.startswith("What are")
    relation = _RELATION.match(rest.plain)
    if relation:
        other = rest.cut(relation.end())
        pair = Text.of("How do they relate to " if several else "How does it relate to ") + other + Text.of("?")
        return joined(Asked(first.question, Wants.RELATION, (*first.about, other)), pair)
    own = "their" if several else "its"
    tail = Text.of(f"What {'are' if many else 'is'} {own} ") + rest + Text.of("?")
    return joined(Asked(first.question, first.wants, (*first.about, rest)), tail)


def _and_pair(np: Text, tokens: tuple[Token, ...], subject: Text | None, usage: Usage) -> Asked | None:
    """ "A set and the differences between sets and lists": two questions."""
    for at in range(1, len(tokens) - 4):
        if tokens[at].low == "and" and tokens[at + 1].low == "the" and tokens[at + 3].low in ("between", "among"):
            if lexicon.singular(tokens[at + 2].low) not in coursewords.PAIR_NOUNS:
                continue
            first = ask_noun(piece(np, tokens, 0, at), subject, usage)
            second = ask_noun(piece(np, tokens, at + 1), subject, usage)
            if first and second and not first.plain_prompt and not second.plain_prompt:
                return joined(first, second.question)
    return None


def _numbered(np: Text, tokens: tuple[Token, ...]) -> Text:
    """ "Telescopes II": the number is the course's, not the subject's."""
    last = tokens[-1].word
    if len(tokens) > 1 and re.fullmatch(r"I{1,3}|IV|\d", last) and lexicon.is_plural_noun(tokens[-2].word) is True:
        return piece(np, tokens, 0, len(tokens) - 1)
    return np


# --- wrappers and sides -------------------------------------------------------------------------------------------

_WRAPPER = re.compile(
    r"""^(?:an?\s|the\s)?(?:(?:brief|short|quick|gentle|general|basic|detailed|deeper|deep|good|solid|critical|high-level|
        in-depth|comprehensive|thorough)\s)*
        (?:introduction|intro|overview|concept|notion|idea|definition|meaning|understanding|knowledge|awareness|
        appreciation|explanation|discussion|description|summary|review|recap|theory\ and\ practice|exploration|study)\s
        (?:to|of|about|on|into)\s
        (?:the\s(?:concept|idea|notion|meaning|definition|theory|nature)s?\sof\s)?""",
    re.IGNORECASE | re.VERBOSE,
)


_WRAPPER_MANY = re.compile(
    r"^(?:the\s)?(?:(?:concepts|notions|definitions|meanings)\sof\s(?=.*\sand\s)|"
    r"term\s(?!of\b|for\b|used\b|that\b|which\b|and\b|limits?\b|structure\b|papers?\b|sheets?\b))",
    re.IGNORECASE,
)


def _wrapped(np: Text, tokens: tuple[Token, ...], subject: Text | None, usage: Usage) -> Asked | None:
    """ "Introduction to X", "The concept of X": about X itself; "Overview" alone: about the subject."""
    if len(tokens) == 1 and tokens[0].low in coursewords.GENERIC_HEADS:
        return ask_noun(subject, None, usage) if subject else None
    match = _WRAPPER.match(np.plain) or _WRAPPER_MANY.match(np.plain)
    if not match or match.end() >= len(np.plain):
        return None
    return ask_noun(np.cut(match.end()), subject, usage)


def _of_subject(phrase: NounPhrase, subject: Text | None) -> Asked | None:
    """ "Core aspects", "Advantages and disadvantages": of the subject."""
    if subject is None:
        return None
    question = list_of(phrase.text, subject, phrase.usage)
    if question is None:
        return None
    wants = Wants.STEPS if phrase.noun in coursewords.STEP_NOUNS else Wants.LIST
    return asked(question, wants, subject_phrase(subject, phrase.usage) or subject)


# --- plain noun phrases ---------------------------------------------------------------------------------------------


def _definite(phrase: NounPhrase) -> Asked | None:
    """ "The three forces driving X", "The most appropriate model for Y": what they are, what it is."""
    first = phrase.tokens[0].low
    if first != "the" or (not phrase.tail and not phrase.is_relational) or len(phrase.tokens) > 20:
        return None
    if (lexicon.can_be(phrase.noun, "VERB") and phrase.link == "of") or _has_second_head(phrase):
        return None
    plural = lexicon.is_plural_noun(phrase.tokens[phrase.head].word)
    if plural is None or (not phrase.tail and phrase.is_joined):
        return None
    if phrase.link == "with" and phrase.tokens[phrase.head + 2].low in words.DETERMINERS | words.POSSESSIVES:
        return None
    if phrase.link not in _LINKS_OF_LISTS and "," in _BRACKETED.sub("", phrase.tail.plain):
        return None
    if not plural and phrase.is_joined and not phrase.tail:
        return None
    lead = "What are " if plural or phrase.is_many else "What is "
    return asked(
        sentence(lead, phrase.text), Wants.LIST if plural else Wants.EXPLANATION, phrase.complement, phrase.bare
    )


_LINKS_OF_LISTS = frozenset("of between among amongst in for on to".split())


def _contact(phrase: NounPhrase) -> Asked | None:
    """ "Resources a process needs": "What are the resources a process needs?"."""
    modal = phrase.head + 1 < len(phrase.tokens) and _modal_contact(phrase)
    if modal:
        return modal
    if phrase.link not in ("a", "an", "the", "you", "we", "they") or lexicon.is_plural_noun(phrase.noun) is None:
        return None
    if phrase.tokens[phrase.head].word[0].isupper() and phrase.tokens[phrase.head + 2].word[0].isupper():
        return None  # "Alfred the Great"
    lead = "What are the " if phrase.is_many else "What is the "
    return asked(sentence(lead, phrase.bare), Wants.LIST if phrase.is_many else Wants.EXPLANATION, phrase.bare)


def _modal_contact(phrase: NounPhrase) -> Asked | None:
    """ "Strategies nurses can use to do X": "What are the strategies nurses can use to do X?"."""
    if _contact_head(phrase.tokens) is None:
        return None
    return asked(sentence("What are the ", phrase.bare), Wants.LIST, phrase.bare)


def _contact_head(tokens: tuple[Token, ...]) -> int | None:
    """Where the head stands when a clause without "that" follows it: "strategies | nurses can use"."""
    for at in range(1, min(6, len(tokens) - 2)):
        if tokens[at + 1].low in words.MODALS and lexicon.is_plural_noun(tokens[at].word) is True:
            first = lexicon.singular(tokens[at - 1].low)
            if first in coursewords.LIST_NOUNS | coursewords.INSTRUMENTS and first != tokens[at - 1].low:
                return at - 1
    return None


def _has_second_head(phrase: NounPhrase) -> bool:
    """Whether "and the" joins a second phrase to the whole."""
    later = phrase.tokens[phrase.head + 1 :]
    return any(
        token.low == "and" and after.low in ("the", "a", "an") for token, after in zip(later, later[1:], strict=False)
    )


def _coordination(phrase: NounPhrase) -> Asked | None:
    """ "A, B and C": "What are A, B and C?"."""
    if not (phrase.is_joined or "," in _BRACKETED.sub("", phrase.text.plain)):
        return None
    if not phrase.is_joined:
        return _described(phrase)
    if (phrase.tail and not phrase.tail.plain.startswith("(")) or len(phrase.tokens) > _LONGEST_COORDINATION:
        if not all(token.low in ("and", "or", ",", "&") or token.is_word for token in phrase.tokens) or _has_link(
            phrase
        ):
            return _described(phrase)
    if len(phrase.tokens) > _LONGEST_COORDINATION:
        return _described(phrase)
    things = [part for part in _listed(phrase.text) if part]
    if any(" of " in thing.plain or _is_mere_adverb(thing) for thing in things):
        return _described(phrase)
    if any(_is_long_name(thing, phrase.usage) for thing in things[:-1]) or _is_the_name(things[-1]):
        return _described(phrase)
    last = NounPhrase.of(things[-1], phrase.usage)
    if len(things) < 2 or last is None or (last.is_bare_relation and last.noun in _WHOSE):
        return _described(phrase)
    shares = len(things) == 2 and len(tokenize(things[1])) > 1 and not is_plural(things[1], phrase.usage)
    named = [_with_own_article(thing, phrase, index == len(things) - 1, shares) for index, thing in enumerate(things)]
    if any(name is None for name in named):
        return _described(phrase)
    return asked(sentence("What are ", phrase.text), Wants.DEFINITION, *things)


_BRACKETED = re.compile(r"\([^()]*\)")


_DEFINABLE = frozenset("doctrine plan act treaty model accord pact convention theorem law effect principle".split())


def _is_long_name(thing: Text, usage: Usage) -> bool:
    """ "ancient Egypt", "the Neolithic Revolution": told about, not defined."""
    tokens = tokenize(thing)
    at = head(tokens)
    if at is None or len(tokens) < 2 or is_plural(thing, usage) or tokens[at].low in _DEFINABLE:
        return False
    return bool(re.match(r"[A-Z][a-z]", tokens[at].word)) or bool(re.match("the [A-Z]", thing.plain))


def _is_the_name(thing: Text) -> bool:
    tokens = tokenize(thing)
    return bool(re.match("the [A-Z]", thing.plain)) and tokens[-1].low not in _DEFINABLE


def _is_mere_adverb(thing: Text) -> bool:
    return thing.plain.lower() in ("now", "then", "today", "beyond", "more", "here", "there")


def _with_own_article(thing: Text, phrase: NounPhrase, last: bool, shares: bool) -> Text | None:
    """A member of a coordination as it stands; None when it would need an article that it has not.

    shares: the head of the last may be the head of this one ("consumer and firm behaviour").
    """
    tokens = tokenize(thing)
    if not last and len(tokens) == 1 and lexicon.can_be(thing.plain, "ADJ"):
        return thing  # "contributory and comparative negligence"
    if is_plural(thing, phrase.usage):
        return thing
    named = with_article(thing, phrase.usage)
    if named is None:
        return thing if len(tokens) == 1 else None
    if len(tokens) == 1 and tokens[0].low.endswith(("er", "or", "ist", "ron", "cyte")) and named.plain != thing.plain:
        return None  # "compiler, interpreter and translator"
    shared = (
        shares and not last and lexicon.counted(tokens[-1].low) is lexicon.Counted.YES and tokens[-1].word.islower()
    )
    return thing if named.plain == thing.plain or (len(tokens) == 1 and not shared) else None


def _has_link(phrase: NounPhrase) -> bool:
    return bool(phrase.link) and phrase.link not in ("and", "or", ",", "&", "(")


def _listed(text: Text) -> list[Text]:
    parts: list[Text] = []
    at = 0
    for match in re.finditer(r"\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or|&)\s+", text.plain):
        parts.append(text.cut(at, match.start()).strip())
        at = match.end()
    return [*parts, text.cut(at).strip()]


_LIMITING = frozenset("key main major core principal primary fundamental essential central".split())


def _term(phrase: NounPhrase) -> Asked | None:
    """ "X" or "X (ACR)": what it is."""
    if phrase.tail and not phrase.tail.plain.startswith("("):
        return None
    if phrase.tokens[0].low in _LIMITING | words.NUMBERS and phrase.is_many:
        return asked(sentence("What are the ", phrase.text), Wants.LIST, phrase.text)
    if (
        phrase.noun.removesuffix("s") in ("basic", "fundamental", "essential")
        and phrase.is_many
        and 0 < phrase.head < 4
    ):
        if all(lexicon.can_be(token.low, "NOUN") or is_name(token) for token in phrase.tokens[: phrase.head]):
            of = piece(phrase.text, phrase.tokens, phrase.start, phrase.head)
            named = with_article(of, phrase.usage)
            if named is not None and named.plain == of.plain:
                return asked(
                    sentence(f"What are the {phrase.tokens[phrase.head].low} of ", of), Wants.LIST, of, phrase.text
                )
    question = what_is(phrase.text, phrase.usage)
    if question is None or ("” mean" in question.plain and len(phrase.tokens) > 3):
        return None
    return asked(question, Wants.DEFINITION, phrase.text)
