"""The one thing that is the first, the largest or the only one of its kind: "X is the largest Y of Z"."""

from __future__ import annotations

import re

from cardgen.languages.en.facts.complements import points_away
from cardgen.languages.en.facts.sentences import Fact, Said
from cardgen.languages.en.grammar.clauses import find_clause
from cardgen.languages.en.grammar.grammatical_number import is_plural
from cardgen.languages.en.grammar.phrases import head
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.tokens import Token, tokenize

_ONE = re.compile(
    r"^(?P<subject>[^;:?!]{2,70}?)\s+(?P<be>is|are|was|were|became)\s+(?:by\s+far\s+)?(?P<what>the\s+(?:second[\s-]|third[\s-])?"
    r"(?:first|last|only|(?P<est>[a-z]{3,}est)|(?:most|least)\s+[a-z-]+)\s+(?P<noun>[^,;:]{6,110}))"
    r"(?P<tail>,\s+[^;:]+)?$"
)
_NO_DEGREE = frozenset(
    "interest forest request test rest west guest quest contest protest harvest invest honest".split()
)


def superlative(said: Said) -> Fact | None:
    """ "The skin is the largest organ of the body": "What is the largest organ of the body?"."""
    match = _ONE.match(said.hidden)
    if not match or match["est"] in _NO_DEGREE:
        return None
    subject, what = said.part(match, "subject"), said.body.cut(*match.span("what"))
    tokens, told = tokenize(subject), tokenize(what)
    if not _is_answer(tokens) or points_away(told) or not 5 <= len(told) <= 22:
        return None
    if any(token.low in words.PRONOUNS - {"that"} | words.POSSESSIVES for token in told):
        return None
    if not any(token.low in words.PREPOSITIONS | {"to", "that", "ever"} for token in told[2:]):
        return None
    if told[1].low in ("first", "last") and any(token.low in _ONLY_HERE for token in told):
        return None
    be = match["be"].lower() if match["be"] != "became" else "became"
    many = is_plural(subject, said.usage)
    if be in words.BE_FINITE and many is not None and many != (be in ("are", "were")):
        return None
    at = head(told[1:])
    person = (
        at is not None
        and _is_person(told[at + 1].low)
        and all(token.word[0].isupper() for token in tokens if token.is_word)
    )
    person = person and (len(tokens) > 1 or not lexicon.is_known(tokens[0].low))
    return said.ask(f"{'Who' if person else 'What'} {be} ", what), subject


_ONLY_HERE = frozenset("step stage topic thing chapter section example part question line row column".split())


_ROLE = re.compile(
    r"^(?P<subject>(?:[A-Z][\w.’'-]*\s+){1,4}?[A-Z][\w.’'-]*)\s+(?P<be>was|is|became)\s+(?P<what>the\s+(?P<role>(?:[a-z-]+\s+){0,2}[a-z-]+)\s+of\s+"
    r"(?P<of>[^,;:]{4,60}))$"
)


def role(said: Said) -> Fact | None:
    """ "Ada Kelby was the chair of the board": "Who was the chair of the board?"."""
    match = _ROLE.match(said.hidden)
    if not match or said.lead or not (_is_person(match["role"].split()[-1]) or match["role"].split()[-1] in _ROLES):
        return None
    what = said.body.cut(*match.span("what"))
    told = tokenize(what)
    if points_away(told) or any(token.low in words.PRONOUNS | words.POSSESSIVES for token in told):
        return None
    return said.ask(f"Who {match['be']} ", what), said.part(match, "subject")


_ROLES = frozenset("chair head author mother secretary architect chief general prime".split())


def _is_answer(tokens: tuple[Token, ...]) -> bool:
    """Whether a subject is one thing with a name: no clause, no pronoun, nothing that only the page tells."""
    if not 0 < len(tokens) <= 10 or head(tokens) is None or points_away(tokens) or find_clause(tokens) is not None:
        return False
    first = tokens[0].low
    spoils = words.PRONOUNS | words.POSSESSIVES | words.RELATIVES | words.SUBORDINATORS | {"there", "what", "one"}
    if any(token.low in spoils or token.word in ",()" for token in tokens) or first in words.PREPOSITIONS:
        return False
    return not (first.endswith("ly") and lexicon.can_be(first, "ADV"))


def _is_person(low: str) -> bool:
    return bool(
        re.search(r"(?:[^l]der|[^lw]er|[st]or|ist|ian|man|woman|president|king|queen|person|emperor|pope)$", low)
    )
