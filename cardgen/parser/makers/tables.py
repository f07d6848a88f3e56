"""Tables: each row is a thing, each column something to know of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from cardgen.languages.wording import Labelled
from cardgen.model import Kind, Note, Place, Role, Table
from cardgen.parser.context import Context, Trail, key_of, write, write_asked
from cardgen.parser.outline import Entry
from cardgen.text import Text

ROWS = 25


def tables(entry: Entry, trail: Trail, context: Context) -> Iterator[Note]:
    """Notes on the tables of an entry."""
    if entry.role in (Role.TOPICS, Role.READINGS, Role.ADMIN, Role.EXERCISE):
        return
    for block in entry.body:
        if isinstance(block, Table) and block.rows and len(block.header) > 1:
            yield from _table(block, entry, (*trail, entry), context)


def _table(table: Table, entry: Entry, trail: Trail, context: Context) -> Iterator[Note]:
    subject = context.subject(trail)
    keys = [row.cells[0].plain.strip().casefold() for row in table.rows]
    for row in table.rows[:ROWS]:
        term = row.cells[0].strip()
        if not term or keys.count(term.plain.strip().casefold()) > 1 or term.words > 6:
            continue
        for column, cell in zip(table.header[1:], row.cells[1:], strict=False):
            note = _cell(table, term, column.strip(), cell.strip(), subject, entry, trail, context)
            if note:
                yield replace(note, place=Place(note.place.path, row.line))


def _cell(table: Table, term: Text, column: Text, cell: Text, subject: Text | None, entry: Entry, trail: Trail,
          context: Context) -> Note | None:
    if not cell or not any(char.isalnum() for char in cell.plain) or cell.plain == term.plain:
        return None
    wording, usage = context.wording, context.usage
    if wording.is_definition_label(column):
        asked = wording.labelled(Labelled(term, cell, table.header[0], subject, glossary=True), usage)
        return write_asked(asked, None, entry, trail, 0.75) if asked else None
    question = wording.cell(term, column, table.header[0], subject, usage) if column else None
    if not question:
        return None
    return write(Kind.TABLE, key_of(subject, term, column), question, cell, entry, trail, 0.55)

