"""Tables brought into one form before they are asked of: one header, one name a row, columns that say something."""

from __future__ import annotations

import re
from dataclasses import replace

from cardgen.model import Row, Table
from cardgen.parser.labels import without_pictures
from cardgen.text import SpanKind, Text

_ROWS = 25


def settled(table: Table) -> Table:
    """A table with a cell for each column in each row, without references to other units, names first."""
    return with_key_first(with_names_first(without_references(stacked(filled_down(rectangular(table))))))


def filled_down(table: Table) -> Table:
    """An empty cell of the first column goes on with what stands above it."""
    rows: list[Row] = []
    for row in table.rows:
        first = row.cells[0] if row.cells[0].strip() or not rows else rows[-1].cells[0]
        rows.append(replace(row, cells=(first, *row.cells[1:])))
    return replace(table, rows=tuple(rows))


_KEY_WORDS = 5


def with_key_first(table: Table) -> Table:
    """A first column that only groups the rows goes behind the one that names them; without any, no rows are left."""
    if not _repeats(table, 0):
        return table
    key = next((at for at in range(1, min(3, len(table.header))) if _names_rows(table, at)), None)
    if key is None:
        return replace(table, rows=())
    order = (key, *(at for at in range(1, len(table.header)) if at != key))
    rows = tuple(replace(row, cells=tuple(row.cells[at] for at in order)) for row in table.rows)
    return replace(table, header=tuple(table.header[at] for at in order), rows=rows)


def _repeats(table: Table, at: int) -> bool:
    said = [row.cells[at].plain.strip().casefold() for row in table.rows]
    return len(set(said)) < len(said)


def _names_rows(table: Table, at: int) -> bool:
    cells = [row.cells[at] for row in table.rows]
    if any(cell.has(SpanKind.MATH, SpanKind.CODE, SpanKind.BREAK) for cell in cells):
        return False
    named = all(0 < cell.words <= _KEY_WORDS and re.search(r"[^\W\d_]{3}", cell.plain) for cell in cells)
    return named and bool(table.header[at].strip()) and not _repeats(table, at)


def stacked(table: Table) -> Table:
    """A table set side by side with itself ("Name | Formula | Name | Formula") as one below the other."""
    width, header = len(table.header), [cell.plain.strip().casefold() for cell in table.header]
    part = next((part for part in range(2, width // 2 + 1) if header == header[:part] * (width // part)), width)
    if part == width or not all(header):
        return table
    rows = (replace(row, cells=row.cells[at : at + part]) for at in range(0, width, part) for row in table.rows)
    return replace(table, header=table.header[:part], rows=tuple(row for row in rows if row.cells[0].strip()))


def transposed(table: Table) -> Table:
    """The columns as rows: what each thing of a comparison is, feature by feature."""
    header = (Text(), *(row.cells[0] for row in table.rows))
    rows = (
        Row((table.header[at], *(row.cells[at] for row in table.rows)), table.line)
        for at in range(1, len(table.header))
    )
    return replace(table, header=header, rows=tuple(rows))


_UNIT = r"(?:unit|week|module|lesson|lecture|session|page|chapter|section|§|p\.|pp\.)\s*\d[\d.,–\s-]*"
_REFERENCE = re.compile(rf"(?:→|➝|➡|->|⇒|see\b)\s*.*|{_UNIT}(?:\s*(?:,|&|and|\+)\s*{_UNIT})*", re.IGNORECASE)


def without_references(table: Table) -> Table:
    """Without the columns that say where on the course a thing is taught."""
    kept = [
        at
        for at in range(len(table.header))
        if not at or 2 * sum(_is_reference(row.cells[at]) for row in table.rows) <= len(table.rows)
    ]
    rows = tuple(replace(row, cells=tuple(row.cells[at] for at in kept)) for row in table.rows)
    return replace(table, header=tuple(table.header[at] for at in kept), rows=rows)


def _is_reference(cell: Text) -> bool:
    return bool(_REFERENCE.fullmatch(cell.plain.strip()))


def rectangular(table: Table) -> Table:
    """Without the rows that have more or fewer cells than the header, and without emoji around names."""
    rows = (
        row
        for row in table.rows[:_ROWS]
        if len(row.cells) == len(table.header) and any(cell.strip() for cell in row.cells[1:])
    )
    named = tuple(replace(row, cells=(without_pictures(row.cells[0]), *row.cells[1:])) for row in rows)
    return replace(table, header=tuple(map(without_pictures, table.header)), rows=named)


def with_names_first(table: Table) -> Table:
    """A first column of mere numbers beside one of names is no name of the rows; it may tell what they are."""
    first = [row.cells[0].plain.strip() for row in table.rows]
    if len(table.header) < 3 or not all(re.fullmatch(r"\d{1,3}|[IVX]+|#?\d+\.?", plain) for plain in first):
        return table
    named = _NAME.fullmatch(table.header[1].plain.strip())
    if not named and any(len(plain.strip("#.")) > _LONGEST_NUMBER for plain in first):
        return table  # codes, which mean something
    names = [row.cells[1].plain.strip() for row in table.rows]
    if not all(re.search(r"[^\W\d_]{3}", name) for name in names) or len(set(names)) < len(names):
        return table
    corner = table.header[0] if named else table.header[1]
    header = (corner, *table.header[2:])
    return replace(table, header=header, rows=tuple(replace(row, cells=row.cells[1:]) for row in table.rows))


_LONGEST_NUMBER = 2
_NAME = re.compile(r"(?:\w+\s)?(?:name|nombre|nom|titel|title)", re.IGNORECASE)


def is_data(table: Table) -> bool:
    """Whether the rows are records to compute with, not things to know: numbered names, or the same few values."""
    rows = [[cell.plain.strip().casefold() for cell in row.cells] for row in table.rows]
    if not rows:
        return True
    if sum(any(char.isdigit() for char in row[0]) for row in rows) > 0.6 * len(rows) and len(rows) > 3:
        cells = [cell for row in rows for cell in row[1:] if cell]
        return len(set(cells)) < 0.6 * len(cells) or sum(cell[:1].isdigit() for cell in cells) > 0.5 * len(cells)
    return False
