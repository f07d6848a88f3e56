"""Formulas that the page names: by the heading they stand under, or by a label."""

from __future__ import annotations

from collections.abc import Iterator

from cardgen.model import Formula, Kind, Note, Paragraph, Role
from cardgen.parser.context import Spot, key_of
from cardgen.parser.outline import Entry, Origin
from cardgen.text import SpanKind, Text

_SHORT = 3  # blocks: the formula, what leads to it, what its letters mean


def formulas(spot: Spot) -> Iterator[Note]:
    """A note on the formula that an spot.entry consists of."""
    if spot.entry.role not in (Role.CONTENT, Role.DEFINITION, Role.SUMMARY, Role.GLOSSARY, Role.KEY_POINTS):
        return
    answer = _only_formula(spot.entry)
    if answer is None:
        return
    if spot.entry.origin is Origin.HEADING and _is_formula(spot.entry.label):
        if not _opens(spot):
            return
        label = None
    else:
        label = spot.entry.label if spot.entry.label and not spot.wording.is_formula_label(spot.entry.label) else None
    if label and spot.entry.origin is Origin.HEADING and not (spot.wording.is_thing(label) and _is_short(spot.entry)):
        return
    about = label or spot.subject
    question = spot.wording.formula(about, spot.usage) if about else None
    if question and about and not about.has(SpanKind.MATH, SpanKind.DISPLAY_MATH):
        back = (answer,) if not isinstance(answer, Text) else answer
        yield spot.note(Kind.FORMULA, key_of(about), question, back, 0.7)


def _is_short(entry: Entry) -> bool:
    """Whether a heading has little below it but its formula: a chapter with one formula is not defined by it."""
    return not entry.children and len(entry.body) <= _SHORT


def _opens(spot: Spot) -> bool:
    """Whether a heading that is a formula is the first one below a heading that names a thing: it is that thing's."""
    above = spot.trail[-1] if spot.trail else None
    if above is None or not above.label or not spot.wording.is_thing(above.label):
        return False
    return next((child for child in above.children if _is_formula(child.label)), None) is spot.entry


def _only_formula(entry: Entry) -> Formula | Text | None:
    """The formula of a label whose text is one, or the single equation displayed under a heading."""
    if entry.text and entry.label and _is_formula(entry.text):
        return entry.text
    if entry.origin is Origin.HEADING and _is_formula(entry.label) and "=" in entry.label.plain:
        return entry.label
    if entry.origin in (Origin.HEADING, Origin.BOX, Origin.RUN_IN):
        shown = [block for block in entry.body if isinstance(block, Formula)]
        shown += [  # a paragraph that is a formula
            Formula(block.text.strip(" .,").spans[0].text, block.line)
            for block in entry.body
            if isinstance(block, Paragraph) and _is_formula(block.text)
        ]
        first = entry.body.index(shown[0]) if len(shown) == 1 and shown[0] in entry.body else 0
        if len(shown) == 1 and "=" in shown[0].tex and first <= 1:
            return shown[0]
    return None


def _is_formula(text: Text) -> bool:
    kept = text.strip(" .,")
    return len(kept.spans) == 1 and kept.spans[0].kind in (SpanKind.MATH, SpanKind.DISPLAY_MATH)
