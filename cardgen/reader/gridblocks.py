"""Blocks of rows: tables, grid tables and definition lists."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cardgen.model import Definition, DefinitionList, Row, Table
from cardgen.reader.flow import blocks_of
from cardgen.reader.inline import read_line
from cardgen.reader.level import Level
from cardgen.text import Text

if TYPE_CHECKING:
    from markdown_it.token import Token

    from cardgen.reader.blockreader import BlockReader


def table(reader: BlockReader, token: Token, level: Level) -> None:
    """A pipe table: its first row is the header."""
    line = reader.line_of(token)
    rows: list[Row] = []
    cells: list[Text] = []
    row_line = line
    while reader.at < len(reader.tokens):
        inner = reader.tokens[reader.at]
        reader.at += 1
        if inner.type == "table_close":
            break
        if inner.type == "tr_open":
            cells, row_line = [], reader.line_of(inner)
        elif inner.type == "inline":
            cells.append(reader.text(inner, row_line))
        elif inner.type == "tr_close":
            rows.append(Row(tuple(cells), row_line))
            reader.context.check_row(len(cells), row_line)
    if rows:
        level.add(Table(rows[0].cells, tuple(row for row in rows[1:] if any(row.cells)), line), token)


def grid(reader: BlockReader, token: Token, level: Level) -> None:
    """A grid table, whose cells may have several lines."""
    line = reader.line_of(token)
    rows = [
        Row(tuple(read_line(cell, reader.context, line + offset) for cell in cells), line + offset)
        for offset, cells in token.meta["rows"]
    ]
    if rows:
        headed = token.meta["headed"]
        header = rows[0].cells if headed else (Text(),) * len(rows[0].cells)
        level.add(Table(header, tuple(rows[1:] if headed else rows), line), token)


def definitions(reader: BlockReader, token: Token, level: Level) -> None:
    """A definition list; a term with several texts is one entry."""
    line = reader.line_of(token)
    entries: list[Definition] = []
    term: Definition | None = None
    while reader.at < len(reader.tokens):
        inner = reader.tokens[reader.at]
        reader.at += 1
        if inner.type == "dl_close":
            break
        if inner.type == "dt_open":
            text = reader.text(reader.tokens[reader.at], reader.line_of(inner))
            name = reader.context.pending.pop().id if reader.context.pending else ""
            term = Definition(text, (), reader.line_of(inner), name)
            reader.at += 2
        elif inner.type == "dd_open":
            blocks = blocks_of(reader.until("dd_close"))
            if term:
                entries.append(replace(term, blocks=blocks))
                term = None
            elif entries:
                entries[-1] = replace(entries[-1], blocks=entries[-1].blocks + blocks)
    if entries:
        level.add(DefinitionList(tuple(entries), line), token)
