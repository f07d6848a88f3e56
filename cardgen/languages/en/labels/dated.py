"""Events with their years in brackets: "Council of Vennport (1545–63)" is asked for its date."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar import phrases
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import sentence, tokenize
from cardgen.languages.wording import Asked
from cardgen.model import Kind
from cardgen.text import Text

_YEAR = r"(?:c\.?\s*|ca\.?\s*|circa\s+)?\d{3,4}(?:\s?(?:BCE?|CE|AD))?"
_DATED = re.compile(rf"(?P<name>[^()\[\]:;,?!]{{4,60}}?)\s*\((?P<when>{_YEAR}(?:\s*[-–—]\s*(?:{_YEAR}|\d{{2}}))?)\)")
_SIGNED = frozenset("treaty pact accord accords armistice convention".split())
_PASSED = frozenset("act acts amendment".split())
_EVENTS = frozenset(
    """
    war wars revolution rebellion revolt uprising depression holocaust renaissance reformation counter-reformation
    enlightenment crusade crusades massacre council congress conference crisis famine plague march strike siege battle
    expedition invasion coup raid riot riots armistice purchase exposition inquisition restoration partition
    independence unification reconstruction
    """.split()
)


def dated(label: Text, usage: Usage) -> Asked | None:
    """ "When was the Council of Vennport?"; None unless the label is the name of an event and its years."""
    found = _DATED.fullmatch(label.plain.strip(" :."))
    if not found:
        return None
    label = label.without_marks().strip(" :.")
    name = label.cut(*found.span("name")).strip()
    tokens = tokenize(name)
    at = phrases.head(tokens)
    if at is None or not tokens[at].word[0].isupper() or any(token.low in ("and", "&", "vs") for token in tokens):
        return None
    low = tokens[at].low
    whole = phrases.with_article(name, usage)
    if whole is None or low not in _EVENTS | _SIGNED | _PASSED:
        return None
    be = "were" if phrases.is_plural(name, usage) else "was"
    behind = " signed" if low in _SIGNED else " passed" if low in _PASSED else ""
    return Asked(Kind.FACT, sentence(f"when {be} ", whole, behind), label.cut(*found.span("when")), name)
