"""The lead-in line of a list, turned into the question that the list answers: "The heart has four chambers:"."""

from __future__ import annotations

import re
from collections.abc import Callable

from cardgen.languages.en.grammar import counted
from cardgen.languages.en.grammar.clauses import Clause, find_clause
from cardgen.languages.en.grammar.noun_phrase import NounPhrase
from cardgen.languages.en.labels.broken_off import acting, important, opened, owned, what_it_does, why
from cardgen.languages.en.labels.quantities import POINTING, Lead, counted_things, is_subject, many_of, number_of
from cardgen.languages.en.labels.sets import divided, letters, named_set, process_of, set_by_name
from cardgen.languages.en.labels.sides import about
from cardgen.languages.en.lexis import coursewords, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import settled
from cardgen.languages.tokens import Token, masked, piece, sentence, tokenize
from cardgen.text import Text

_LONGEST = 22
_LEAD = re.compile(
    r"^(?:in\s+general|generally(?:\s+speaking)?|overall|typically|broadly(?:\s+speaking)?|basically|essentially|so|now|"
    r"thus|hence|therefore|in\s+short|in\s+summary)\s*,\s+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"[\s,]+(?:as\s+follows|including|namely|such\s+as|e\.g\.?|i\.e\.?|below|for\s+example|therefore|thus|mainly|etc)$",
    re.IGNORECASE,
)


def announced(label: Text, count: int, subject: Text | None, usage: Usage) -> Text | None:
    """The question that a list of `count` things below the lead-in `label` answers.

    None when the line does not say what the things are, or says another number of them.
    """
    text = _cut(_cut(label.strip(" :."), _LEAD, front=True), _TAIL)
    text = _cut(text, _ALL, front=True)
    tokens = tokenize(text)
    if not 1 < count < len(counted.NUMBERS) or not 0 < len(tokens) <= _LONGEST:
        return None
    if any(token.low in POINTING for token in tokens[1:]) or masked(text).count(",") > 1:
        return None
    asked = Lead(text, tokens, count, subject, usage)
    rules: tuple[Callable[[Lead], Text | None], ...] = (
        letters, process_of, what_it_does, _there_are, named_set, set_by_name, divided, _compound, _in_system,
        _named_things, _of_following, _object_of, owned, opened, important, acting, why,
    )  # fmt: skip
    return next((found for rule in rules if (found := rule(asked))), None)


_ALL = re.compile(r"^all\s+(?=[a-z]+s\b)", re.IGNORECASE)  # what all cells have, cells have


_ANNOUNCES = re.compile(
    r"^(?:(?:in|within|for)\s+[^,]{2,60},\s+)?there\s+(?:are|exist)\s+(?:\w+\s+){0,2}(?:\w+)\b|\b(?:the\s+following|as\s+follows)\b",
    re.IGNORECASE,
)


def announces(sentence: Text) -> bool:
    """Whether a sentence with a full stop is the lead-in of a list: "There are three kinds of rock."."""
    return sentence.words <= _LONGEST and bool(_ANNOUNCES.search(sentence.plain)) and ":" not in sentence.plain


def wrong_count(label: Text, count: int) -> bool:
    """Whether a label says how many there are, and it is not `count`: the list is not whole."""
    found = next((number for token in tokenize(label)[:5] if (number := number_of(token))), None)
    return found is not None and 1 < found < len(counted.NUMBERS) and found != count


def _cut(text: Text, pattern: re.Pattern[str], *, front: bool = False) -> Text:
    match = pattern.search(text.plain)
    if not match:
        return text
    return text.cut(match.end()) if front else text.cut(0, match.start())


_THERE = re.compile(
    r"^(?:(?:in|within|for)\s+(?P<in>[^,]{2,60}),\s+)?(?:there\s+(?:are|exist)(?:\s+(?:\w+ly|also|mainly))?|we\s+(?:have|distinguish)|"
    r"(?:the\s+following|these|here|below)\s+are)\s+(?:some\s+of\s+)?",
    re.IGNORECASE,
)


def _there_are(asked: Lead) -> Text | None:
    """ "There are three types of rock": "What are the three types of rock?"."""
    match = _THERE.match(asked.text.plain)
    if not match:
        return None
    at = next((index for index, token in enumerate(asked.tokens) if token.start >= match.end()), None)
    things = counted_things(asked, at) if at is not None else None
    if things is None:
        return None
    if match["in"]:
        place = about(asked.text.cut(*match.span("in")), asked.usage)
        return sentence(f"what {asked.number} ", things.text, " are there in ", place) if place else None
    return many_of(asked, things)


_COMPOUND = re.compile(r"^(?:the\s+)?(?P<n>\w+)[-\s](?P<noun>[a-z]{3,})\s+(?P<of>\S.*)$", re.IGNORECASE)


def _compound(asked: Lead) -> Text | None:
    """ "Seven-layer OSI model": "What are the seven layers of the OSI model?"."""
    match = _COMPOUND.match(asked.text.plain)
    if not match or match["noun"].lower() not in coursewords.LIST_NOUNS:
        return None
    if match["n"].lower() not in (asked.number, str(asked.count)):
        return None
    whole = settled(asked.text.cut(*match.span("of")), asked.usage)
    phrase = NounPhrase.of(whole, asked.usage)
    if phrase is None or phrase.is_many or whole.words == 1:
        return None
    return sentence(f"what are the {asked.number} {lexicon.plural(match['noun'].lower())} of the ", whole)


_SYSTEM = re.compile(
    r"^(?P<system>(?:[\w.-]+['’]s\s+)?(?:taxonomy|typology|hierarchy|classification))\s+of\s+(?P<things>\S.*)$",
    re.IGNORECASE,
)


def _in_system(asked: Lead) -> Text | None:
    """ "Bloom's taxonomy of objectives": "What are the six objectives in Bloom's taxonomy?"."""
    match = _SYSTEM.match(asked.text.plain)
    if not match or not match["system"][0].isupper() or " " not in match["system"]:
        return None
    things = settled(asked.text.cut(*match.span("things")), asked.usage)
    phrase = NounPhrase.of(things, asked.usage)
    if phrase is None or not phrase.is_many or phrase.tail or phrase.is_joined:
        return None
    return sentence(f"what are the {asked.number} ", things, " in ", asked.text.cut(*match.span("system")))


def _named_things(asked: Lead) -> Text | None:
    """ "Two ways to measure demand", "The following are ...": no verb, only things and how many."""
    things = counted_things(asked, 0)
    if things is None or _clause(asked) is not None or "are" in {token.low for token in asked.tokens}:
        return None
    return many_of(asked, things)


def _clause(asked: Lead) -> Clause | None:
    """The clause that the line is; "four ways to measure demand" is none."""
    found = find_clause(asked.tokens)
    if found is None or found.first:
        return None
    last, before = asked.tokens[-1].low, asked.tokens[: found.verb]
    if found.verb + 1 == len(asked.tokens) and lexicon.is_plural_noun(last) is True and last != "includes":
        return None  # "two kinds of packet switches"
    if all(number_of(token) is not None for token in before) or any(token.low == "to" for token in before):
        return None  # "two types of gate", "two ways to open it"
    return found


def _of_following(asked: Lead) -> Text | None:
    """ "The following factors affect demand": "What three factors affect demand?"."""
    clause = _clause(asked)
    if clause is None or clause.auxiliary in ("is", "are", "was", "were"):
        return None
    things = counted_things(asked, 0, clause.verb)
    rest = piece(asked.text, asked.tokens, clause.verb)
    if things is None or clause.verb + 1 >= len(asked.tokens):
        return None
    if things.open:
        return sentence(f"name {asked.number} ", things.text, " that ", rest, end=".")
    return sentence(f"what {asked.number} ", things.text, " ", rest)


def _object_of(asked: Lead) -> Text | None:
    """ "The heart has four chambers": "What four chambers does the heart have?"."""
    clause = _clause(asked)
    if clause is None:
        return None
    about_what = piece(asked.text, asked.tokens, 0, clause.verb)
    if not is_subject(about_what):
        return None
    start = clause.verb + 1
    at = start
    while at < len(asked.tokens) and at - start < 4 and _links(asked.tokens[at]):
        at += 1
    things = counted_things(asked, at)
    if things is None:
        return None
    inside = settled(about_what, asked.usage)
    between = piece(asked.text, asked.tokens, start, at)
    verb = " ".join(part for part in (clause.base, between.plain) if part)
    if not verb:
        return None
    return sentence(f"what {asked.number} ", things.text, f" {clause.auxiliary} ", inside, f" {verb}")


def _links(token: Token) -> bool:
    return (
        token.low in words.PREPOSITIONS or lexicon.is_form(token.low, "VBN") or token.low in ("up", "down", "be", "to")
    )
