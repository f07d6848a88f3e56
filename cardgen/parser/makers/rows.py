"""The rows of a table: what each column says of the row, and from what it says back to the row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from cardgen.languages.equations import is_equation
from cardgen.languages.wording import Cell, Labelled
from cardgen.model import Kind, Note, Place, Row, Table
from cardgen.parser.context import Spot, as_list, key_of
from cardgen.parser.makers.cells import answer_of, cell_parts, named_in
from cardgen.parser.makers.commands import is_code
from cardgen.parser.makers.lists import LIST_ITEMS, LIST_WORDS
from cardgen.text import SpanKind, Text

ROW_WORDS = 6
_CASE_WORDS = 10
_STEP_WORDS = 3


def heading_of(spot: Spot, table: Table) -> Text | None:
    """What a table stands under: its caption, or the nearest label above it."""
    if table.caption:
        return table.caption
    return next((step.label for step in reversed((*spot.trail, spot.entry)) if step.label), None)


@dataclass(frozen=True)
class _Line:
    """A row with what its questions need. name: as it stands in a question, or None."""

    row: Row
    term: Text
    name: Text | None


def rows(spot: Spot, table: Table) -> Iterator[Note]:
    """Notes on the cells of a table, row by row."""
    keys = [row.cells[0].plain.strip().casefold() for row in table.rows]
    terms = [row.cells[0].strip() for row in table.rows]
    subject = spot.context.subject((*spot.trail, spot.entry))
    names = spot.wording.rows(terms, table.header[0], heading_of(spot, table), subject, spot.usage)
    for row, term, name in zip(table.rows, terms, names, strict=True):
        if not term or keys.count(term.plain.casefold()) > 1 or term.words > _CASE_WORDS:
            continue
        for at in range(1, len(table.header)):
            if not table.header[at].strip():
                continue
            for note in _cell(spot, table, _Line(row, term, name), at):
                yield replace(note, place=Place(note.place.path, row.line))


def _cell(spot: Spot, table: Table, line: _Line, at: int) -> Iterator[Note]:
    term, column, cell = line.term, table.header[at].strip(), line.row.cells[at].strip()
    if not cell or not any(char.isalnum() for char in cell.plain) or cell.plain == term.plain:
        return
    if _ELSEWHERE.match(cell.plain) or _EXHIBIT.match(term.plain):
        return
    wording, usage = spot.wording, spot.usage
    if (case := wording.for_case(term, column, table.header[0], usage)) and not cell.has(SpanKind.BREAK):
        yield spot.note(Kind.FACT, key_of(table.header[0], term, column), case, cell, 0.6)
        return
    if term.words > ROW_WORDS:
        return
    if value := wording.value_means(term, column, table.header[0], usage):
        yield spot.note(Kind.FACT, key_of(value), value, cell, 0.6)
        return
    if wording.is_aspect(term) and line.name is not None and line.name.plain == term.plain:
        return
    if is_code(term):
        yield from _code(spot, table, line, at)
        return
    yield from _forward(spot, table, line, at)
    if _is_single(table, at, cell) and term.words <= 4 and "/" not in term.plain:
        question = wording.which_row(table.header[0], heading_of(spot, table), column, cell, usage)
        if question:
            subject = spot.context.subject((*spot.trail, spot.entry))
            yield spot.note(Kind.TERM, key_of(subject, term, column), question, term, 0.5)


_ELSEWHERE = re.compile(r"(?:same as|see|similar to|like|as above|ditto|example|e\.g\.|n/?a\b|\?)", re.IGNORECASE)


_EXHIBIT = re.compile(
    r"(?:image|figure|fig\.?|photo|picture|slide|exhibit|table|diagram|exercise|example|question)s?\s*#?\d|\d+(?:[.,]\d+)?\s+(?-i:[a-z]{3})",
    re.IGNORECASE,
)
"""A caption, or a quantity of a worked example: nothing to ask of."""


def _forward(spot: Spot, table: Table, line: _Line, at: int) -> Iterator[Note]:
    """From the row to the cell."""
    wording, usage = spot.wording, spot.usage
    term, column, cell = line.term, table.header[at].strip(), line.row.cells[at].strip()
    subject = spot.context.subject((*spot.trail, spot.entry))
    found = wording.cell(Cell(line.name, column, cell, table.header[0], subject), usage) if line.name else None
    defining = wording.is_definition_label(column)
    if defining and line.name and is_equation(cell):
        yield from _equation(spot, line, cell)
        return
    if wording.is_remark(column) and len(table.header) > 2:
        return  # what else there is to say of a row is not what it is
    if defining or (wording.is_statement_label(column) and not found):
        named = _defined(line)
        pair = Labelled(named or term, cell, table.header[0], subject, glossary=defining)
        told = list(_told(spot, pair, line.row.line)) if named else []
        told = told or (list(_as_value(spot, table, line, cell)) if defining else [])
        if not told and found:
            told = [spot.note(Kind.TABLE, key_of(subject, term, column), found.question, found.answer, 0.55)]
        yield from told
        return
    group = spot.entry.label
    if len(table.header) == 2 and group and wording.is_aspect(group):
        asked = wording.labelled(Labelled(term, cell, group, spot.subject), usage)
        if asked and spot.subject and set(wording.stems(spot.subject.plain)) & set(wording.stems(asked.question.plain)):
            yield spot.asked(asked, spot.subject, 0.65)
            return
    staged = wording.is_stage_label(table.header[0])  # two words on a step say too little of it
    thin = staged and cell.words < _STEP_WORDS and not any(char.isdigit() for char in cell.plain)
    if found and not thin:
        answer = answer_of(found.answer, column, line.row.line)
        if answer:
            yield spot.note(Kind.TABLE, key_of(subject, term, column), found.question, answer, 0.3 if staged else 0.55)
    elif not found and line.name and not staged and not wording.is_vague(column):
        yield from _several(spot, table, line, at)


def _equation(spot: Spot, line: _Line, cell: Text) -> Iterator[Note]:
    """A meaning that is a formula."""
    question = spot.wording.formula(line.term, spot.usage)
    if question:
        yield spot.note(Kind.FORMULA, key_of(line.term), question, cell, 0.65)


def _several(spot: Spot, table: Table, line: _Line, at: int) -> Iterator[Note]:
    """A cell that names several things: the examples, symptoms or parts of the row."""
    term, column, cell = line.term, table.header[at].strip(), line.row.cells[at].strip(" .")
    items = named_in(cell)
    if not 2 <= len(items) <= LIST_ITEMS or sum(item.words for item in items) > LIST_WORDS:
        return
    question = spot.wording.listed(column, items, term, spot.usage)
    if question:
        yield spot.note(Kind.LIST, key_of(term, column), question, as_list(items, line.row.line), 0.5)


def _as_value(spot: Spot, table: Table, line: _Line, cell: Text) -> Iterator[Note]:
    """A row that is a value of what the heading names, with its meaning."""
    heading = heading_of(spot, table)
    question = spot.wording.meaning_as(line.term, table.header[0], heading, spot.usage) if heading else None
    if question and not cell.has(SpanKind.BREAK):
        yield spot.note(Kind.DEFINITION, key_of(heading, line.term), question, cell, 0.7)


def _defined(line: _Line) -> Text | None:
    """The row as a term: with its class where it has no name of its own ("selection bias"), without its number."""
    word = re.search(r"[^\W\d_]{2,}", line.term.plain)
    if not word:
        return None
    term = line.term.cut(word.start()) if re.fullmatch(r"\W*\d+[.)]\s*", line.term.plain[: word.start()]) else line.term
    if line.name is None or line.name.plain.casefold().endswith(term.plain.casefold()):
        return term
    at = line.name.plain.casefold().find(word[0].casefold())
    return line.name.cut(at) if at >= 0 else term


def _told(spot: Spot, pair: Labelled, line: int) -> Iterator[Note]:
    """What a column says of a term; of several lines each has to tell what the term does."""
    parts = cell_parts(pair.text)
    asked = spot.wording.labelled(replace(pair, text=parts[0]) if parts else pair, spot.usage)
    if not asked:
        return
    note = spot.asked(asked, None, 0.75)
    if len(parts) < 2:
        yield note
        return
    several = [spot.wording.labelled(replace(pair, text=part), spot.usage) for part in parts]
    answer = answer_of(pair.text, Text(), line)
    if answer and not isinstance(answer, Text) and all(one and one.question == asked.question for one in several):
        yield replace(note, kind=Kind.FACT, back=tuple(answer))


def _code(spot: Spot, table: Table, line: _Line, at: int) -> Iterator[Note]:
    """A command and what it does; other columns of code (its size, its example) as those of any row."""
    wording, column, cell = spot.wording, table.header[at].strip(), line.row.cells[at].strip()
    if not (wording.is_definition_label(column) or wording.is_statement_label(column) or _DOES.fullmatch(column.plain)):
        yield from _forward(spot, table, line, at)
        return
    heading = heading_of(spot, table)
    found = wording.command(line.term, cell, table.header[0], spot.usage)
    if heading and len(found) < 2:
        found = wording.command(line.term, cell, heading, spot.usage) or found
    for asked in found:
        if asked.kind is not Kind.TERM or _is_single(table, at, cell):
            yield spot.note(asked.kind, key_of(None, asked.about, asked.kind), asked.question, asked.answer, 0.65)


_DOES = re.compile(r"(?:what it does|effect|action|purpose|function|use|usage|result)", re.IGNORECASE)


def _is_single(table: Table, at: int, cell: Text) -> bool:
    """Whether no other row has the same in this column, nor begins or goes on with it."""
    mine = cell.plain.strip().casefold()
    return sum(mine in row.cells[at].plain.casefold() for row in table.rows) == 1
