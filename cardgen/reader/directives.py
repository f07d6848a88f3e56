"""Fences: code, formulas, and the directives of MyST and R Markdown (figures, tables, glossaries, boxes)."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from cardgen.model import Code, Definition, DefinitionList, Formula, ItemList, Paragraph, Row, Table
from cardgen.reader import boxes
from cardgen.reader.containers import (
    CODE_DIRECTIVES,
    LANGUAGES,
    MATH,
    Directive,
    hidden_chunk,
    parse_directive,
    shown_code,
)
from cardgen.reader.dialects.maths import unwrapped
from cardgen.reader.flow import Flow, Opening, blocks_of
from cardgen.reader.inline import read_line
from cardgen.text import Span, SpanKind, Text

if TYPE_CHECKING:
    from markdown_it.token import Token

    from cardgen.reader.blockreader import BlockReader

_PYTHON = re.compile(r"^(?:ipython3?|python3|pyodide(?:-python)?)$")
_ELSEWHERE = {"include", "literalinclude", "video", "youtube", "iframe", "embed", "audio", "raw", "only"}
_SILENT_CODE = {"dataview", "dataviewjs", "tasks", "query", "button", "toc", "leaflet", "chart", "ad-hidden"}


def read_fence(reader: BlockReader, token: Token) -> list[Flow]:
    """The blocks that a fence (or an indented code block) stands for."""
    line = reader.line_of(token)
    info = token.info.strip()
    if info.startswith("{") and not info.startswith(("{.", "{#", "{=")):
        return _directive(reader, info, token.content, line)
    language = info.strip("{}. ").split()[0] if info.strip("{}. ") else ""
    language = re.split(r"[,{:]", language, maxsplit=1)[0].lower()
    if language in MATH:
        return _formula(token.content, line)
    if language in _SILENT_CODE or info.startswith("{="):
        name = (re.findall(r"[\w-]+", info) or ["raw"])[0]
        reader.context.note(line, f"the {name} block is not shown")
        return []
    if language.startswith("ad-"):  # Obsidian's Admonition plug-in
        title = re.match(r"title:\s*(.*)\n", token.content)
        body = token.content[title.end() :] if title else token.content
        shown = read_line(title[1], reader.context, line) if title else Text()
        return boxes.made(
            Opening(language[3:], shown, line), reader.inner(body, line + (2 if title else 1)), reader.context.language
        )
    text = token.content.rstrip("\n") if token.type == "fence" else token.content.strip("\n")
    return [Code(text, line, language)] if text.strip() else []


def _directive(reader: BlockReader, info: str, content: str, line: int) -> list[Flow]:
    directive = parse_directive(info, content.rstrip("\n"))
    kind = re.split(r"[,\s]", directive.kind, maxsplit=1)[0]
    body = "\n".join(directive.body)
    below = line + 1 + directive.skipped
    if kind in MATH:
        return _formula(directive.argument + "\n" + body, line)
    if kind in LANGUAGES or (kind in CODE_DIRECTIVES):
        if hidden_chunk(info, content):
            return []
        language = directive.argument.split()[0] if kind in CODE_DIRECTIVES and directive.argument else kind
        text = shown_code(body)
        shown = "" if language in CODE_DIRECTIVES or language == "none" else _PYTHON.sub("python", language.lower())
        return [Code(text, line, shown)] if text.strip() else []
    if kind in ("figure", "image", "figure-md"):
        return _figure(reader, directive, body, line, below)
    if kind == "glossary":
        return _glossary(reader, directive.body, line, below)
    if kind in ("table", "list-table", "csv-table", "table-wrapper"):
        return _table(reader, directive, kind, line, below)
    if kind in _ELSEWHERE:
        reader.context.note(line, f"what {{{kind}}} {directive.argument}".rstrip() + " would show is left out")
        return []
    title = read_line(directive.argument, reader.context, line)
    opening = Opening(kind, title, line, directive.attributes)
    return boxes.made(opening, reader.inner(body, below), reader.context.language)


def _formula(content: str, line: int) -> list[Flow]:
    tex = unwrapped(content.strip())
    return [Formula(tex, line)] if tex else []


def _figure(reader: BlockReader, directive: Directive, body: str, line: int, below: int) -> list[Flow]:
    """The picture with its caption behind a line break; the caption also stands in for a missing description."""
    inner = reader.inner(body, below)
    caption = next((item.text for item in inner if isinstance(item, Paragraph)), Text())
    rest = [item for item in inner if not (isinstance(item, Paragraph) and item.text is caption)]
    source = directive.argument.split()[0] if directive.argument and directive.kind != "figure-md" else ""
    found = reader.context.media(source, line) if source else None
    if not found:
        return inner
    spans = [Span(directive.options.get("alt", "") or caption.plain, SpanKind.IMAGE, target=found.name)]
    if caption:
        spans += [Span("", SpanKind.BREAK), *caption.spans]
    return [Paragraph(Text(tuple(spans)), line), *rest]


def _glossary(reader: BlockReader, lines: Sequence[str], line: int, below: int) -> list[Flow]:
    """Terms at the margin, their definitions below them: indented, or behind a colon as in a definition list."""
    if any(text.startswith(": ") for text in lines):
        return reader.inner("\n".join(lines), below)
    entries: list[Definition] = []
    terms: list[tuple[str, int]] = []
    at = 0
    while at < len(lines):
        if not lines[at].strip():
            at += 1
        elif not lines[at][0].isspace():
            terms.append((lines[at].split(" : ")[0], below + at))
            at += 1
        else:
            start = at
            while at < len(lines) and (not lines[at].strip() or lines[at][0].isspace()):
                at += 1
            indent = min(len(text) - len(text.lstrip()) for text in lines[start:at] if text.strip())
            blocks = blocks_of(reader.inner("\n".join(text[indent:] for text in lines[start:at]), below + start))
            for term, number in terms:
                entries.append(Definition(read_line(term, reader.context, number), blocks, number))
            terms = []
    return [DefinitionList(tuple(entries), line)] if entries else []


def _table(reader: BlockReader, directive: Directive, kind: str, line: int, below: int) -> list[Flow]:
    caption = read_line(directive.argument, reader.context, line)
    headed = directive.options.get("header-rows", "0" if kind == "list-table" else "1").strip() != "0"
    if kind == "csv-table":
        rows = [
            Row(tuple(read_line(cell, reader.context, below + at) for cell in cells), below + at)
            for at, cells in enumerate(csv.reader(directive.body, skipinitialspace=True))
            if cells
        ]
        header = directive.options.get("header")
        if header:
            first = tuple(
                read_line(cell, reader.context, line) for cell in next(csv.reader([header], skipinitialspace=True))
            )
            return [Table(first, tuple(rows), line, caption)]
        return _rows_table(rows, line, caption, headed=headed)
    inner = reader.inner("\n".join(directive.body), below)
    if kind == "list-table":
        outer = next((item for item in inner if isinstance(item, ItemList)), None)
        rows = [
            Row(tuple(cell.text for cell in cells.items), item.line)
            for item in (outer.items if outer else ())
            if (cells := next((block for block in item.blocks if isinstance(block, ItemList)), None))
        ]
        return _rows_table(rows, line, caption, headed=headed)
    return [
        replace(item, caption=caption) if isinstance(item, Table) and caption and not item.caption else item
        for item in inner
    ]


def _rows_table(rows: Sequence[Row], line: int, caption: Text, *, headed: bool) -> list[Flow]:
    if not rows:
        return []
    width = max(len(row.cells) for row in rows)
    filled = [Row(row.cells + (Text(),) * (width - len(row.cells)), row.line) for row in rows]
    header = filled[0].cells if headed else (Text(),) * width
    return [Table(header, tuple(filled[1:] if headed else filled), line, caption)]
