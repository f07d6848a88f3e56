"""Formulas that the page names: by the heading they stand under, or by a label."""

from __future__ import annotations

from collections.abc import Iterator

from cardgen.model import Formula, Kind, Note, Paragraph, Role
from cardgen.parser.context import Context, Trail, key_of, write
from cardgen.parser.outline import Entry, Origin
from cardgen.text import SpanKind, Text


def formulas(entry: Entry, trail: Trail, context: Context) -> Iterator[Note]:
    """A note on the formula that an entry consists of."""
    if entry.role not in (Role.CONTENT, Role.DEFINITION, Role.SUMMARY, Role.GLOSSARY, Role.KEY_POINTS):
        return
    answer = _only_formula(entry)
    if answer is None:
        return
    if entry.origin is Origin.HEADING and _is_formula(entry.label):
        if not _opens(entry, trail, context):
            return
        label = None
    else:
        label = entry.label if entry.label and not context.wording.is_formula_label(entry.label) else None
    if label and entry.origin is Origin.HEADING and not context.wording.is_thing(label):
        return
    about = label or context.subject(trail)
    question = context.wording.formula(about, context.usage) if about else None
    if question and about and not about.has(SpanKind.MATH, SpanKind.DISPLAY_MATH):
        back = (answer,) if not isinstance(answer, Text) else answer
        yield write(Kind.FORMULA, key_of(about), question, back, entry, trail, 0.7)


def _opens(entry: Entry, trail: Trail, context: Context) -> bool:
    """Whether a heading that is a formula is the first one below a heading that names a thing: then it is that thing's."""
    above = trail[-1] if trail else None
    if above is None or not above.label or not context.wording.is_thing(above.label):
        return False
    return next((child for child in above.children if _is_formula(child.label)), None) is entry


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
