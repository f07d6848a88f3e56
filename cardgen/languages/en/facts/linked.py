"""Sentences that link two things by an adjective or a verb that has but one object: "X is proportional to Y"."""

from __future__ import annotations

import re

from cardgen.languages.en.facts.chunks import chunks, is_list_or_phrase
from cardgen.languages.en.facts.complements import answer_from, has_second_verb, is_settled, points_away
from cardgen.languages.en.facts.parsing import Parsed
from cardgen.languages.en.facts.sentences import Fact
from cardgen.languages.en.lexis import words

_ADJECTIVES = {
    "responsible": "for", "proportional": "to", "equal": "to", "equivalent": "to", "resistant": "to", "rich": "in",
    "perpendicular": "to", "parallel": "to", "orthogonal": "to", "immune": "to", "permeable": "to", "prone": "to",
    "homologous": "to", "made": "of", "composed": "of",
    "anterior": "to", "posterior": "to", "superior": "to", "inferior": "to", "lateral": "to", "medial": "to",
    "adjacent": "to", "analogous": "to", "dependent": "on", "independent": "of", "capable": "of", "native": "to",
    "susceptible": "to", "sensitive": "to", "specific": "to", "soluble": "in", "deficient": "in",
    "effective": "against", "active": "against", "characteristic": "of", "typical": "of", "identical": "to",
    "located": "around",
}  # fmt: skip
_SUM = re.compile(r"\b(?:divided|multiplied|times|minus|plus|sum|product|difference|ratio|quotient)\b")
_DEGREES = frozenset(
    """
    directly inversely largely mainly primarily approximately highly most particularly closely entirely completely
    solely only often always
    """.split()
)
_EQUAL = frozenset("equal total exceed outnumber".split())


def adjective(parsed: Parsed) -> Fact | None:
    """ "X is responsible for Y": "What is X responsible for?"."""
    if parsed.asks not in words.BE_FINITE or len(parsed.rest) < 3:
        return None
    at = 1 if parsed.rest[0].low in _DEGREES else 0
    word = parsed.rest[at]
    if _ADJECTIVES.get(word.low) != parsed.rest[at + 1].low:
        return None
    behind = parsed.rest[at + 1 :]
    cut = chunks(behind)
    inner = Parsed(parsed.said, parsed.tokens, parsed.clause, parsed.subject, behind)
    if not cut.found or not is_settled(inner, cut):
        return None
    doing = len(behind) > 1 and behind[1].low.endswith("ing") and word.low == "responsible"
    if doing:
        answer = None if points_away(behind) or has_second_verb(behind) or len(behind) > 16 else inner.text(1, cut.end)
    else:
        answer = answer_from(inner, cut, cut.found[0])
    if answer is None:
        return None
    if word.low == "equal" and _SUM.search(answer.plain):
        return parsed.said.ask(f"How {parsed.asks} ", parsed.subject, " calculated"), answer
    link = " ".join(token.low for token in parsed.rest[: at + 2])
    return parsed.said.ask(f"What {parsed.asks} ", parsed.subject, f" {link}"), answer


def equals(parsed: Parsed) -> Fact | None:
    """ "X equals Y": "What does X equal?"."""
    if parsed.clause.base not in _EQUAL or parsed.past:
        return None
    cut = chunks(parsed.rest)
    if cut.object is None or not is_settled(parsed, cut) or cut.end != len(parsed.rest):
        return None
    if not is_list_or_phrase(parsed.rest, 12):
        return None
    return parsed.said.ask(f"What {parsed.asks} ", parsed.subject, f" {parsed.clause.base}"), parsed.text(0)
