"""Tables that compare things feature by feature: one note a feature, with what it is in each thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from cardgen.model import Item, ItemList, Kind, Note, Place, Row, Table
from cardgen.parser.context import Spot, as_list, key_of
from cardgen.parser.labels import lines
from cardgen.parser.makers import grids
from cardgen.parser.outline import Origin
from cardgen.text import SpanKind, Text

CONTRAST_WORDS = 35


def contrasts(spot: Spot, table: Table) -> Iterator[Note]:
    """Notes on the rows of a comparison; none for a table whose rows are things."""
    things = [column.strip() for column in table.header[1:]]
    heading = table.caption or next((step.label for step in reversed((*spot.trail, spot.entry)) if step.label), None)
    for row in table.rows:
        found = spot.wording.contrast(row.cells[0].strip(), things, table.header[0].strip(), heading, spot.usage)
        cells = [_one_line(cell) for cell in row.cells[1:]]
        if not found or not _tells_apart(cells):
            continue
        question, names = found
        key = key_of(*names, row.cells[0])
        note = spot.note(Kind.COMPARISON, key, question, (_sides(names, cells, row),), 0.6)
        yield replace(note, place=Place(note.place.path, row.line))


def uncompared(spot: Spot, table: Table, compared: Sequence[Note]) -> Table | None:
    """The rest of a comparison, for what each thing is: its features as columns. None for any other table."""
    things = [column.strip() for column in table.header[1:]]
    heading = table.caption or next((step.label for step in reversed((*spot.trail, spot.entry)) if step.label), None)
    corner = table.header[0].strip()
    if not any(spot.wording.contrast(row.cells[0].strip(), things, corner, heading, spot.usage) for row in table.rows):
        return None
    done = {note.place.line for note in compared}
    rows = tuple(row for row in table.rows if row.line not in done and all(cell.strip() for cell in row.cells))
    return grids.transposed(replace(table, rows=rows)) if len(rows) > 1 else None


def versus(spot: Spot) -> Iterator[Note]:
    """A note on a heading that sets two things against each other, from the line that each has below it."""
    entry = spot.entry
    if entry.origin not in (Origin.HEADING, Origin.ITEM, Origin.BOX) or not entry.label or entry.text:
        return
    groups = [child for child in entry.children if child.origin is Origin.LIST]
    sides = entry.items or (groups[0].items if len(groups) == 1 else entry.children)
    if len(sides) != 2 or not all(side.label and side.text for side in sides):
        return
    above = next((step.label for step in reversed(spot.trail) if step.label), None)
    question = spot.wording.apart(entry.label, [side.label for side in sides], above, spot.usage)
    texts = [side.text.strip(" .") for side in sides]
    if question and _tells_apart(texts):
        items = [Text.join((side.label.without_marks(), text), ": ") for side, text in zip(sides, texts, strict=True)]
        yield spot.note(Kind.COMPARISON, key_of(question), question, as_list(items, entry.place.line), 0.7)


def _tells_apart(cells: Sequence[Text]) -> bool:
    """Whether every thing has something in the row, not the same for all, and short enough to be said at once."""
    plain = [cell.plain.strip(" .").casefold() for cell in cells]
    real = all(any(char.isalnum() for char in cell) for cell in plain)
    return real and len(set(plain)) > 1 and sum(cell.words + 1 for cell in cells) <= CONTRAST_WORDS


def _sides(names: Sequence[Text], cells: Sequence[Text], row: Row) -> ItemList:
    items = (Item(Text.join((name, cell), ": "), row.line) for name, cell in zip(names, cells, strict=True))
    return ItemList(tuple(items), row.line)


def _one_line(cell: Text) -> Text:
    """A cell's lines one behind the other."""
    if not cell.has(SpanKind.BREAK):
        return cell.strip()
    return Text.join((part.strip(" -•*") for part in lines(cell) if part.strip(" -•*")), "; ")
