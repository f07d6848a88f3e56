"""Block tokens become model blocks and headings, each with its line in the original file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from cardgen.model import Box, Formula, Item, ItemList, Paragraph, Role, Table
from cardgen.reader import boxes
from cardgen.reader.blockreader import BlockReader, Handler
from cardgen.reader.containers import leading_options, parse_info, with_options
from cardgen.reader.context import PageContext
from cardgen.reader.dialects.attributes import Attributes
from cardgen.reader.directives import read_fence
from cardgen.reader.engine import tokens_of
from cardgen.reader.flow import Flow, Head, Opening, blocks_of, item_of
from cardgen.reader.gridblocks import definitions, grid, table
from cardgen.reader.htmlblocks import read_html
from cardgen.reader.inline import read_line
from cardgen.reader.level import Level, with_attributes
from cardgen.text import SpanKind, Text

if TYPE_CHECKING:
    from markdown_it.token import Token


def read_flow(markdown: str, context: PageContext, first_line: int = 1) -> list[Flow]:
    """Blocks and headings of `markdown`, in order. first_line: its first line's number in the original file."""
    return BlockReader(tokens_of(markdown, context.env), context, first_line, HANDLERS).until("")


# --- one function a token type --------------------------------------------------------------------------------------


def _paragraph(reader: BlockReader, token: Token, level: Level) -> None:
    inline = reader.tokens[reader.at]
    reader.at += 2
    line = reader.line_of(token)
    before = len(reader.context.links)
    text = reader.text(inline, line)
    if not text:
        if reader.context.pending and level.items:  # a line with nothing but an id: of the block above
            level.items[-1] = with_attributes(level.items[-1], reader.context.pending.pop(), reader.context.language)
        return
    if len(text.spans) == 1 and text.spans[0].kind is SpanKind.DISPLAY_MATH:
        level.add(Formula(text.spans[0].text, line), token)
        return
    if reader.context.only_links(text, before, line):
        return
    caption = re.match(r"(?:Table:|:)\s+", text.plain)
    if caption and level.items and isinstance(level.items[-1], Table) and not level.items[-1].caption:
        level.items[-1] = replace(level.items[-1], caption=text.cut(caption.end()))
        return
    level.add(Paragraph(text, line), token)


def _heading(reader: BlockReader, token: Token, level: Level) -> None:
    inline = reader.tokens[reader.at]
    reader.at += 2
    line = reader.line_of(token)
    text = reader.text(inline, line)
    if not text:
        return
    if token.markup in ("-", "=") and (text.words > 14 or text.plain.rstrip().endswith((".", ";", ","))):
        level.add(Paragraph(text, line), token)  # a sentence with a ruler below it, not a heading
        return
    level.add(Head(text, int(token.tag[1]), line), token)


_GATE = re.compile(r"\{([\w:]+)-(start|end)\}\s*(.*)")


def _fence(reader: BlockReader, token: Token, level: Level) -> None:
    gate = _GATE.fullmatch(token.info.strip())
    if gate and gate[2] == "start":  # MyST: what stands between {exercise-start} and {exercise-end}
        level.open(gate[1], Opening(gate[1].lower(), Text(), reader.line_of(token)))
        return
    if gate:
        level.close(gate[1])
        return
    for item in read_fence(reader, token):
        level.add(item, token)


def _math(reader: BlockReader, token: Token, level: Level) -> None:
    level.add(Formula(token.content, reader.line_of(token)), token)


def _list(reader: BlockReader, token: Token, level: Level) -> None:
    line = reader.line_of(token)
    ordered = token.type == "ordered_list_open"
    items: list[Item] = []
    while reader.at < len(reader.tokens) and reader.tokens[reader.at].type == "list_item_open":
        opened = reader.tokens[reader.at]
        reader.at += 1
        items.append(item_of(reader.until("list_item_close"), reader.line_of(opened)))
    reader.at += 1
    items = [item for item in items if item.text or item.blocks]
    if items:
        start = token.attrGet("start") if ordered else None
        level.add(ItemList(tuple(items), line, ordered, int(1 if start is None else start)), token)
    elif token.map:
        level.last_end = token.map[1]


def _quote(reader: BlockReader, token: Token, level: Level) -> None:
    line = reader.line_of(token)
    flow = reader.until("blockquote_close")
    if flow:
        level.add(boxes.from_quote(flow, line, reader.context.language), token)
    elif token.map:
        level.last_end = token.map[1]


def _admonition(reader: BlockReader, token: Token, level: Level) -> None:
    line = reader.line_of(token)
    title = Text()
    if reader.tokens[reader.at].type == "admonition_title_open":
        title = reader.text(reader.tokens[reader.at + 1], line)
        reader.at += 3
    kind = str(token.meta.get("tag", ""))
    if title.plain.lower() == kind:
        title = Text()
    classes = tuple(str(token.attrGet("class") or "").split()[2:])
    opening = Opening(kind, title, line, Attributes("", classes))
    for item in boxes.made(opening, reader.until("admonition_close"), reader.context.language):
        level.add(item, token)


def _div_open(reader: BlockReader, token: Token, level: Level) -> None:
    line = reader.line_of(token)
    directive = parse_info(token.info)
    _, options = leading_options(token.meta.get("options", []))
    attributes = with_options(directive.attributes, options)
    title = read_line(directive.argument, reader.context, line)
    level.open(":::", Opening(directive.kind, title, line, attributes))


def _div_close(_reader: BlockReader, _token: Token, level: Level) -> None:
    level.close(":::")


def _footnote(reader: BlockReader, token: Token, level: Level) -> None:
    line = reader.line_of(token)
    blocks = blocks_of(reader.until("footnote_reference_close"))
    if blocks:
        level.add(Box(Role.NOTE, Text(), blocks, line))


def _attributes(_reader: BlockReader, token: Token, level: Level) -> None:
    level.attributes(token.meta["attributes"], token.map[0] if token.map else -1)


def _html(reader: BlockReader, token: Token, level: Level) -> None:
    read_html(reader, level, token.content, reader.line_of(token))
    if token.map:
        level.last_end = token.map[1]


HANDLERS: Mapping[str, Handler] = {
    "paragraph_open": _paragraph,
    "heading_open": _heading,
    "fence": _fence,
    "code_block": _fence,
    "math_block": _math,
    "bullet_list_open": _list,
    "ordered_list_open": _list,
    "table_open": table,
    "grid_table": grid,
    "blockquote_open": _quote,
    "dl_open": definitions,
    "admonition_open": _admonition,
    "div_open": _div_open,
    "div_close": _div_close,
    "footnote_reference_open": _footnote,
    "attributes": _attributes,
    "html_block": _html,
}
