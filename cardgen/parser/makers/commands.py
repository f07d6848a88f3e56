"""Commands and other pieces of code with what they do behind them."""

from __future__ import annotations

from collections.abc import Iterator

from cardgen.model import Note, Role
from cardgen.parser.context import Spot, key_of
from cardgen.parser.makers.labelled import group_of
from cardgen.parser.outline import Origin
from cardgen.text import SpanKind, Text


def commands(spot: Spot) -> Iterator[Note]:
    """Notes on an entry whose label is code: what it does, and which one does that."""
    entry = spot.entry
    if entry.origin not in (Origin.ITEM, Origin.RUN_IN, Origin.DEFINITION) or entry.role is Role.QUESTIONS:
        return
    if not entry.label or not entry.text or not is_code(entry.label):
        return
    for asked in spot.wording.command(entry.label.strip(), entry.text, group_of(spot.trail), spot.usage):
        yield spot.note(asked.kind, key_of(None, asked.about, asked.kind), asked.question, asked.answer, 0.82)


def is_code(term: Text) -> bool:
    """Whether a term is code and nothing else."""
    return bool(term) and all(span.kind is SpanKind.CODE or not span.plain.strip(" ,/") for span in term.spans)
