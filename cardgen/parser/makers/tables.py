"""Tables: each row is a thing, each column something to know of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from cardgen.model import Kind, Note, Place, Table
from cardgen.parser.context import Spot, as_list, key_of
from cardgen.parser.makers import grids
from cardgen.parser.makers.contrasts import contrasts, uncompared
from cardgen.parser.makers.lists import LIST_ITEMS, LIST_WORDS
from cardgen.parser.makers.rows import heading_of, rows
from cardgen.parser.makers.sides import sides
from cardgen.text import Text

_LEAST = 2  # rows: one row is a record


def tables(spot: Spot) -> Iterator[Note]:
    """Notes on the tables of an entry."""
    found = [block for block in spot.entry.body if isinstance(block, Table) and block.rows and len(block.header) > 1]
    for block in found:
        table = grids.settled(block)
        if len(table.rows) < _LEAST or len(table.header) < 2 or grids.is_data(table):
            continue
        grid = list(_crossed(spot, table))
        if grid:
            yield from grid
            continue
        compared = list(contrasts(spot, table))
        yield from _records(spot, grids.rectangular(block))
        if any(map(spot.wording.is_events, table.header)):
            continue
        rest = uncompared(spot, table, compared)
        yield from compared
        if rest is not None:
            yield from rows(spot, rest)
        if compared or rest is not None or _has_lost_its_thing(spot, table):
            continue
        yield from sides(spot, table) or rows(spot, table)
        yield from _sorted_out(spot, table)
        if len(found) == 1:
            yield from _members(spot, table)


_REMARK = re.compile(r"\w\s*\([^()]*\)$")


def _has_lost_its_thing(spot: Spot, table: Table) -> bool:
    """Whether the rows are sides of a heading that gives no name ("Cutters (two masts)"), so of nothing above it."""
    own, wording = spot.entry.label, spot.wording
    sides_only = wording.is_general(table.header[0]) and len(table.header) == _LEAST
    return bool(sides_only and own and _REMARK.search(own.plain) and not wording.subject(own))


def _records(spot: Spot, table: Table) -> Iterator[Note]:
    """Events with their dates, people with their roles."""
    for row in table.rows:
        for asked in spot.wording.record(table.header, row.cells, heading_of(spot, table), spot.usage):
            note = spot.asked(asked, None, 0.65)
            yield replace(note, place=Place(note.place.path, row.line))


def _crossed(spot: Spot, table: Table) -> Iterator[Note]:
    """A grid of two states by two: what each combination is called, where no other is called so."""
    states = [row.cells[0] for row in table.rows]
    names = [_bare(cell) for row in table.rows for cell in row.cells[1:]]
    for down, row in enumerate(table.rows):
        for across, cell in enumerate(row.cells[1:]):
            question = spot.wording.crossing(states, table.header[1:], (down, across))
            if not question or not cell.strip() or names.count(_bare(cell)) > 1:
                continue
            note = spot.note(Kind.TERM, key_of(row.cells[0], table.header[across + 1]), question, cell, 0.65)
            yield replace(note, place=Place(note.place.path, row.line))


def _bare(cell: Text) -> str:
    return re.sub(r"\s*\([^()]*\)$", "", cell.plain.strip().casefold())


_YES = re.compile(r"(?:yes|true|y|x|[✓✔✅☑])(?:\s*\([^()]*\))?", re.IGNORECASE)
_NO = re.compile(r"(?:no|false|n|[✗✘❌×–—-]|)", re.IGNORECASE)


def _sorted_out(spot: Spot, table: Table) -> Iterator[Note]:
    """The rows for which a column says yes: "Which scheduling algorithms are preemptive?"."""
    for at, column in enumerate(table.header[1:], start=1):
        said = [row.cells[at].plain.strip(" .") for row in table.rows]
        if not all(_YES.fullmatch(cell) or _NO.fullmatch(cell) for cell in said):
            continue
        having = [row.cells[0].strip() for row, cell in zip(table.rows, said, strict=True) if _YES.fullmatch(cell)]
        if not _LEAST <= len(having) <= LIST_ITEMS or len(having) == len(said) or len(said) < _LEAST + 1:
            continue
        question = spot.wording.which_have(table.header[0], heading_of(spot, table), column, spot.usage)
        if question:
            yield spot.note(Kind.LIST, key_of(table.header[0], column), question, as_list(having, table.line), 0.6)


def _members(spot: Spot, table: Table) -> Iterator[Note]:
    """The rows as one list, when the heading names them: "Levels of measurement" over a column of levels."""
    label, items = spot.entry.label, [row.cells[0].strip() for row in table.rows]
    if not label or not 2 <= len(items) <= LIST_ITEMS or sum(item.words for item in items) > LIST_WORDS:
        return
    if len(items) != len(table.rows) or not all(items):
        return
    if not table.header[0].strip() and len(table.header) > len(items) == _LEAST:
        return  # sides of a grid of two by two
    subject = spot.context.subject(spot.trail)
    question = spot.wording.members(label, table.header[0], items, subject, spot.usage)
    if question:
        yield spot.note(Kind.LIST, key_of(subject, label), question, as_list(items, table.line), 0.65)
