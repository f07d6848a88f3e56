"""Tables whose rows are sides of what stands above them: "Uses", "Side effects", "Core applications"."""

from __future__ import annotations

import re
from dataclasses import replace

from cardgen.languages.wording import Cell
from cardgen.model import Kind, Note, Place, Row, Table
from cardgen.parser.context import Spot, as_list, key_of
from cardgen.parser.makers.cells import answer_of, named_in
from cardgen.parser.makers.lists import LIST_ITEMS, LIST_WORDS
from cardgen.text import Text


def sides(spot: Spot, table: Table) -> list[Note]:
    """A table of two columns whose rows are sides of what the heading names: "Uses", "Side effects", ..."""
    wording, column = spot.wording, table.header[1]
    subject = spot.context.subject((*spot.trail, spot.entry))
    terms = [row.cells[0].strip() for row in table.rows]
    telling = wording.is_definition_label(column) or wording.is_statement_label(column) or wording.is_aspect(column)
    if len(table.header) != 2 or not telling or not subject or re.search(r"\s[-–—]\s", spot.entry.label.plain):
        return []
    corner = table.header[0].strip()
    general = bool(corner) and wording.is_general(corner)
    sided = (wording.is_aspect(term) or (general and wording.side(term, subject, spot.usage)) for term in terms)
    if 2 * sum(map(bool, sided)) < len(terms):
        return []
    named = general and not subject.plain[0].isdigit()
    name = wording.rows([subject], Text(), None, None, spot.usage)[0] if named else None
    found: list[Note] = []
    for row, term in zip(table.rows, terms, strict=True):
        cell = row.cells[1].strip()
        asked = (
            wording.cell(Cell(name, term, cell, Text(), subject), spot.usage)
            if name and general and not name.plain[0].isdigit()
            else None
        )
        question = asked.question if asked else wording.side(term, subject, spot.usage)
        answer = answer_of(asked.answer if asked else cell, term, row.line)
        if question and answer:
            note = spot.note(Kind.TABLE, key_of(subject, term), question, answer, 0.6)
            found.append(replace(note, place=Place(note.place.path, row.line)))
        elif not question and (listed := _side_listed(spot, term, row, subject)):
            found.append(replace(listed, place=Place(listed.place.path, row.line)))
    return found


def _side_listed(spot: Spot, term: Text, row: Row, subject: Text) -> Note | None:
    """A side that names several things: "Core applications" with "Mapping, search, rescue"."""
    items = named_in(row.cells[1].strip(" ."))
    if not 2 <= len(items) <= LIST_ITEMS or sum(item.words for item in items) > LIST_WORDS:
        return None
    question = spot.wording.listed(term, items, subject, spot.usage)
    return spot.note(Kind.LIST, key_of(subject, term), question, as_list(items, row.line), 0.6) if question else None
