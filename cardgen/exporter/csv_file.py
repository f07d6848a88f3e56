"""Comma-separated values that Anki's File > Import takes as they are, and any spreadsheet opens.

The header lines tell Anki which column is what. The notes are of Anki's own note types "Basic" and "Cloze", which every
collection has, because a text file cannot bring its own: breadcrumb and source stand at the end of the back. Pictures
and sounds are named, not held.
"""

from __future__ import annotations

import csv
import io
from typing import BinaryIO

from cardgen.exporter.note_types import BASIC, CLOZE
from cardgen.model import PackedNote, Plan

_HEADER = (
    "#separator:Comma",
    "#html:true",
    "#guid column:1",
    "#notetype column:2",
    "#deck column:3",
    "#tags column:4",
    "#columns:guid,note type,deck,tags,front,back",
)
_STOCK = {BASIC.name: "Basic", CLOZE.name: "Cloze"}
_FORMULA = ("=", "+", "-", "@")  # what a spreadsheet would take for a formula


def write_csv(plan: Plan, stream: BinaryIO) -> None:
    """Write the notes of `plan` in study order, one a row, as UTF-8."""
    text = io.TextIOWrapper(stream, encoding="utf-8", errors="replace", newline="")
    text.write("".join(f"{line}\n" for line in _HEADER))
    rows = csv.writer(text, lineterminator="\n")
    rows.writerows(_row(packed) for packed in sorted(plan.notes, key=lambda packed: packed.planned.due))
    text.flush()
    text.detach()


def _row(packed: PackedNote) -> tuple[str, ...]:
    front, back, context, source, *_ = packed.fields.values()
    small = " · ".join(part for part in (context, source) if part)
    back = "<br><br>".join(part for part in (back, f"<small>{small}</small>" if small else "") if part)
    planned = packed.planned
    return (planned.guid, _STOCK[packed.note_type], planned.deck, " ".join(planned.tags), _inert(front), _inert(back))


def _inert(html: str) -> str:
    """`html` with a first character that no spreadsheet reads as the start of a formula; Anki shows the same."""
    return f"&#{ord(html[0])};{html[1:]}" if html.startswith(_FORMULA) else html
