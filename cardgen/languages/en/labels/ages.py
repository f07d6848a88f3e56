"""The years that a stage covers: "2–7 years" below "Preoperational stage"."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar import phrases
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import settled
from cardgen.languages.tokens import sentence, tokenize
from cardgen.languages.wording import Asked
from cardgen.model import Kind
from cardgen.text import Text

_SPAN = re.compile(
    r"""(?:from\s+|ages?:?\s+|about\s+|approx\.?\s+)?(?:birth|\d+(?:\.\d+)?)\s*(?:[-–—]|to|until)\s*[\w\s.+]{1,30}?
        (?:years?(?:\s+old)?|months?|adulthood|old\sage|death|puberty)|
        from\s+birth\s+to\s[\w\s]{3,40}\(\d+\s*[-–]\s*\d+\s+(?:months|years)\)|
        \d+\s*[-–]\s*\d+\s+until\s+\w+""",
    re.IGNORECASE | re.VERBOSE,
)
_STAGES = frozenset("stage phase period".split())
_GROWING = ("child", "children", "infant", "infants", "adolescence", "childhood")


def age(text: Text, subject: Text, usage: Usage) -> Asked | None:
    """ "At what age does the preoperational stage occur?", on pages about children; None for other spans."""
    tokens = tokenize(subject)
    at = phrases.head(tokens)
    if at is None or at != len(tokens) - 1 or at == 0 or tokens[at].low not in _STAGES:
        return None
    if not _SPAN.fullmatch(text.plain.strip(" .")) or not any(usage.says(word) for word in _GROWING):
        return None
    name = settled(subject, usage)
    the = "" if tokens[0].low == "the" else "the "
    return Asked(Kind.FACT, sentence(f"at what age does {the}", name, " occur"), text, subject)
