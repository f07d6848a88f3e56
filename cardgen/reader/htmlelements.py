"""Elements of raw HTML that have a block of their own: tables, lists, definitions, code, figures."""

from __future__ import annotations

import re
from html import unescape
from typing import Protocol

from cardgen.model import Code, Definition, DefinitionList, ItemList, Paragraph, Row, Table
from cardgen.reader.flow import Flow, blocks_of, item_of
from cardgen.reader.htmlpieces import children
from cardgen.reader.tags import attributes_of
from cardgen.text import Span, SpanKind, Text


class Inside(Protocol):
    """Reads what stands inside of an element."""

    def text(self, html: str, line: int) -> Text:
        """As running text."""

    def blocks(self, html: str, line: int) -> list[Flow]:
        """As blocks."""


def table(reader: Inside, inner: str, line: int) -> list[Flow]:
    """A table: its header is a row of <th>, or the first row."""
    caption = re.search(r"<caption[^<>]*>(.*?)</caption>", inner, re.DOTALL | re.IGNORECASE)
    rows: list[tuple[Row, bool]] = []
    for _, _, row, at in children(inner, "tr"):
        cells: list[Text] = []
        heads = 0
        for tag, start, cell, offset in children(row, "th", "td"):
            cells.append(reader.text(cell.strip(), line + at + offset))
            heads += tag == "th"
            span = attributes_of(start).get("colspan", "")
            cells.extend(Text() for _ in range(int(span) - 1 if span.isdigit() and len(span) < 3 else 0))
        if any(cells):
            rows.append((Row(tuple(cells), line + at), heads == len(cells)))
    if not rows:
        return []
    width = max(len(row.cells) for row, _ in rows)
    filled = [(Row(row.cells + (Text(),) * (width - len(row.cells)), row.line), is_head) for row, is_head in rows]
    headed = filled[0][1] or not any(is_head for _, is_head in filled)
    header = filled[0][0].cells if headed else (Text(),) * width
    body = tuple(row for row, _ in (filled[1:] if headed else filled))
    title = reader.text(caption[1], line) if caption else Text()
    return [Table(header, body, line, title)]


def item_list(reader: Inside, inner: str, line: int, *, ordered: bool, start: str) -> list[Flow]:
    """A bulleted or numbered list."""
    items = tuple(
        item
        for _, _, body, at in children(inner, "li")
        if (item := item_of(reader.blocks(body, line + at), line + at)).text or item.blocks
    )
    first = int(start) if start.isdigit() and len(start) < 6 else 1
    return [ItemList(items, line, ordered, first)] if items else []


def definitions(reader: Inside, inner: str, line: int) -> list[Flow]:
    """A definition list; terms that share a definition each get it."""
    entries: list[Definition] = []
    terms: list[tuple[Text, int]] = []
    for tag, _, body, at in children(inner, "dt", "dd"):
        if tag == "dt":
            terms.append((reader.text(body, line + at), line + at))
        elif terms:
            blocks = blocks_of(reader.blocks(body, line + at))
            entries.extend(Definition(term, blocks, number) for term, number in terms)
            terms = []
    return [DefinitionList(tuple(entries), line)] if entries else []


def preformatted(inner: str, line: int) -> list[Flow]:
    """A block of code."""
    language = re.search(r"""class\s*=\s*["'][^"']*?(?:language-|lang-|sourceCode )([\w+-]+)""", inner)
    text = unescape(re.sub(r"</?[A-Za-z][^<>]*>", "", inner)).strip("\n")
    return [Code(text, line, language[1] if language else "")] if text.strip() else []


def figure(reader: Inside, inner: str, line: int) -> list[Flow]:
    """A figure: its caption stands below the picture, and describes it when nothing else does."""
    found = re.search(r"<figcaption[^<>]*>(.*?)</figcaption>", inner, re.DOTALL | re.IGNORECASE)
    caption = reader.text(found[1], line) if found else Text()
    flow = reader.blocks(inner[: found.start()] + inner[found.end() :] if found else inner, line)
    if caption and flow and isinstance(flow[-1], Paragraph) and flow[-1].text.has(SpanKind.IMAGE):
        spans = [
            Span(span.text or caption.plain, span.kind, target=span.target) if span.kind is SpanKind.IMAGE else span
            for span in flow[-1].text.spans
        ]
        flow[-1] = Paragraph(Text((*spans, Span("", SpanKind.BREAK), *caption.spans)), flow[-1].line)
    elif caption:
        flow.append(Paragraph(caption, line))
    return flow
