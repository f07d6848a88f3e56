"""Tables: each row is a thing, each column something to know of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from cardgen.languages.wording import Labelled
from cardgen.model import Kind, Note, Place, Role, Table
from cardgen.parser.context import Spot, key_of
from cardgen.text import Text

ROWS = 25


def tables(spot: Spot) -> Iterator[Note]:
    """Notes on the tables of an spot.entry."""
    if spot.entry.role in (Role.TOPICS, Role.READINGS, Role.ADMIN, Role.EXERCISE):
        return
    for block in spot.entry.body:
        if isinstance(block, Table) and block.rows and len(block.header) > 1:
            yield from _table(spot, block)


def _table(spot: Spot, table: Table) -> Iterator[Note]:
    if _is_data(table):
        return
    keys = [row.cells[0].plain.strip().casefold() for row in table.rows]
    for row in table.rows[:ROWS]:
        term = row.cells[0].strip()
        if not term or keys.count(term.plain.strip().casefold()) > 1 or term.words > 6:
            continue
        for column, cell in zip(table.header[1:], row.cells[1:], strict=False):
            note = _cell(spot, table.header, term, column.strip(), cell.strip())
            if note:
                yield replace(note, place=Place(note.place.path, row.line))


def _is_data(table: Table) -> bool:
    """Whether the rows are records to compute with, not things to know: numbered names, or the same few values."""
    rows = [[cell.plain.strip().casefold() for cell in row.cells] for row in table.rows]
    if sum(any(char.isdigit() for char in row[0]) for row in rows) > 0.6 * len(rows) and len(rows) > 3:
        cells = [cell for row in rows for cell in row[1:] if cell]
        return len(set(cells)) < 0.6 * len(cells) or sum(cell[:1].isdigit() for cell in cells) > 0.5 * len(cells)
    return False


def _cell(spot: Spot, header: Sequence[Text], term: Text, column: Text, cell: Text) -> Note | None:
    subject = spot.context.subject((*spot.trail, spot.entry))
    if not cell or not any(char.isalnum() for char in cell.plain) or cell.plain == term.plain:
        return None
    wording, usage = spot.wording, spot.usage
    if wording.is_aspect(term):
        return None
    defining = wording.is_definition_label(column)
    if defining or wording.is_statement_label(column):
        asked = wording.labelled(Labelled(term, cell, header[0], subject, glossary=defining), usage)
        return spot.asked(asked, None, 0.75) if asked else None
    group = spot.entry.label
    if len(header) == 2 and group and wording.is_aspect(group):
        asked = wording.labelled(Labelled(term, cell, group, spot.subject), usage)
        return spot.asked(asked, spot.subject, 0.65) if asked else None
    question = wording.cell(term, column, header[0], subject, usage) if column else None
    if not question:
        return None
    return spot.note(Kind.TABLE, key_of(subject, term, column), question, cell, 0.55)
