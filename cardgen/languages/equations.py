"""What is written as a formula, in any language."""

from __future__ import annotations

import re

from cardgen.text import SpanKind, Text

_FORMULAS = (SpanKind.MATH, SpanKind.DISPLAY_MATH)
_OPERATOR = re.compile(r"[=÷×√∑Σ]|\S\s[/*+−–-]\s\S|\)\s?/|/\s?\(|\^")
_SENTENCE = re.compile(r"[,;:→]\s|\.\s|\b[^\W\d_]+ [^\W\d_]+ [^\W\d_]+ [^\W\d_]+\b")
_BOUND = re.compile(r"[OΘΩ]\(")
_LONGEST = 12


def is_equation(text: Text) -> bool:
    """Whether a text is a formula: set as one, or written with signs between a few words ("correct / total")."""
    if any(span.kind in _FORMULAS for span in text.spans):
        return all(span.kind in _FORMULAS or not span.text.strip(" .") for span in text.spans)
    plain = text.plain.strip()
    if text.words > _LONGEST or text.has(SpanKind.CODE, SpanKind.BREAK, SpanKind.IMAGE):
        return False
    return bool(_OPERATOR.search(plain)) and not _SENTENCE.search(plain) and not _BOUND.match(plain)


def is_bound(text: Text) -> bool:
    """Whether a text says how a cost grows: "O(n log n)"."""
    return bool(_BOUND.match(text.plain.strip()))
