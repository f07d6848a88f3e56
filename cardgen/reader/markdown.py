"""Block tokens become model blocks and headings, each with its line in the original file."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cardgen.model import (
    Block,
    Box,
    Code,
    Definition,
    DefinitionList,
    Formula,
    Item,
    ItemList,
    Paragraph,
    Role,
    Row,
    Table,
)
from cardgen.reader import boxes
from cardgen.reader.context import PageContext
from cardgen.reader.dialects.attributes import Attributes
from cardgen.reader.engine import tokens_of
from cardgen.reader.inline import attributes_of, read_inline, tag_of
from cardgen.text import Mark, Span, SpanKind, Text

if TYPE_CHECKING:
    from markdown_it.token import Token


@dataclass(frozen=True, slots=True)
class Head:
    """A heading met among the blocks. level: 1 to 6. classes: given by an attribute list."""

    text: Text
    level: int
    line: int
    id: str = ""
    classes: tuple[str, ...] = ()


Flow = Block | Head


@dataclass
class Frame:
    """A container whose end has not been met: a fenced div or an HTML element. items: what stands in it so far."""

    kind: str
    attributes: Attributes
    title: str
    line: int
    items: list[Flow]


def read_flow(markdown: str, context: PageContext, first_line: int = 1) -> list[Flow]:
    """Blocks and headings of `markdown`, in order. first_line: its first line's number in the original file."""
    return BlockReader(tokens_of(markdown, context.env), context, first_line).read()


class BlockReader:
    """Reads a run of block tokens once, from the first to the last."""

    def __init__(self, tokens: Sequence[Token], context: PageContext, first_line: int, depth: int = 0) -> None:
        self.tokens = tokens
        self.context = context
        self.first_line = first_line
        self.depth = depth
        self.at = 0

    def line_of(self, token: Token) -> int:
        """The token's first line in the original file."""
        number = (token.map[0] if token.map else 0) + self.first_line - 1
        numbers = self.context.line_numbers
        return numbers[min(number, len(numbers) - 1)] if numbers else number + 1

    def read(self) -> list[Flow]:
        """All of it."""
        return self.until("")

    def until(self, closing: str) -> list[Flow]:
        """What stands before the next token of type `closing` (which is passed over) at this level."""
        level = Level(self)
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            self.at += 1
            if token.type == closing:
                break
            handler = HANDLERS.get(token.type)
            if handler:
                handler(self, token, level)
        return level.finished()

    def text(self, token: Token, line: int) -> Text:
        """The text of an inline token."""
        return read_inline(token.children or (), line, self.context)


class Level:
    """Collects the blocks of one level: frames in progress, and attribute lists looking for their block."""

    def __init__(self, reader: BlockReader) -> None:
        self.reader = reader
        self.items: list[Flow] = []
        self.frames: list[Frame] = []
        self.waiting: Attributes | None = None
        self.last_end = -1

    def add(self, item: Flow, token: Token | None = None) -> None:
        """Append a block; attribute lists that waited for it are applied. token: the one that began it."""
        pending = self.reader.context.pending
        for attributes in pending:
            item = with_attributes(item, attributes)
        pending.clear()
        if self.waiting:
            item, self.waiting = with_attributes(item, self.waiting), None
        self.items.append(item)
        if token is not None and token.map:
            self.last_end = token.map[1]

    def attributes(self, attributes: Attributes, line: int) -> None:
        """A list on a line of its own: for the block that ends just before it, else for the next one."""
        if self.items and self.last_end == line:
            self.items[-1] = with_attributes(self.items[-1], attributes)
        else:
            self.waiting = attributes

    def open(self, frame: Frame) -> None:
        """Begin a container."""
        frame.items, self.items = self.items, []
        self.frames.append(frame)

    def close(self, kind: str) -> None:
        """End the innermost container of `kind`; ones inside it that were never closed end as well."""
        if not any(frame.kind == kind for frame in self.frames):
            return
        while self.frames:
            frame = self.frames.pop()
            inside, self.items = self.items, frame.items
            self.items.extend(boxes.made_of(frame.attributes, frame.title, inside, frame.line, self.reader.context))
            if frame.kind == kind:
                return

    def finished(self) -> list[Flow]:
        """The blocks. A container that was never closed holds nothing: its blocks stand on their own."""
        while self.frames:
            frame = self.frames.pop()
            self.reader.context.warn(frame.line, "this block is opened and never closed", "close it with a line :::")
            self.items = frame.items + self.items
        return self.items


def with_attributes(item: Flow, attributes: Attributes) -> Flow:
    """The block with an attribute list applied: an id, a code language, or a class that makes it a box."""
    if attributes.id and not getattr(item, "id", None) and hasattr(item, "id"):
        item = replace(item, id=attributes.id)
    if isinstance(item, Code):
        language = next((name[9:] for name in attributes.classes if name.startswith("language-")), "")
        return replace(item, language=item.language or language or next(iter(attributes.classes), ""))
    if isinstance(item, Head):
        return replace(item, classes=attributes.classes)
    if attributes.classes:
        return boxes.from_class(item, attributes)
    return item


def blocks_of(flow: Sequence[Flow]) -> tuple[Block, ...]:
    """Headings that stand where no section can begin (in a list, a quote, a box) become bold paragraphs."""
    return tuple(
        Paragraph(Text(tuple(replace(s, marks=s.marks | {Mark.BOLD}) for s in item.text.spans)), item.line, item.id)
        if isinstance(item, Head)
        else item
        for item in flow
    )


# --- one function a token type --------------------------------------------------------------------------------------


def _paragraph(reader: BlockReader, token: Token, level: Level) -> None:
    inline = reader.tokens[reader.at]
    reader.at += 2
    line = reader.line_of(token)
    text = reader.text(inline, line)
    if not text:
        return
    if len(text.spans) == 1 and text.spans[0].kind is SpanKind.DISPLAY_MATH:
        level.add(Formula(text.spans[0].text, line), token)
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


def _fence(reader: BlockReader, token: Token, level: Level) -> None:
    line = reader.line_of(token)
    info = token.info.strip()
    content = token.content
    if info in ("math", "latex-math", "katex"):
        level.add(Formula(content.strip(), line), token)
        return
    level.add(Code(content.rstrip("\n"), line, re.split(r"[\s,{:]", info.strip("{}. "), maxsplit=1)[0]), token)


def _math(reader: BlockReader, token: Token, level: Level) -> None:
    level.add(Formula(token.content, reader.line_of(token)), token)


def _list(reader: BlockReader, token: Token, level: Level) -> None:
    line = reader.line_of(token)
    ordered = token.type == "ordered_list_open"
    items: list[Item] = []
    while reader.at < len(reader.tokens) and reader.tokens[reader.at].type == "list_item_open":
        opened = reader.tokens[reader.at]
        reader.at += 1
        items.append(_item(reader.until("list_item_close"), reader.line_of(opened)))
    reader.at += 1
    items = [item for item in items if item.text or item.blocks]
    if items:
        start = int(token.attrGet("start") or 1) if ordered else 1
        level.add(ItemList(tuple(items), line, ordered, start), token)


_TASK = re.compile(r"\[[ xX]\]\s+")


def _item(flow: Sequence[Flow], line: int) -> Item:
    blocks = blocks_of(flow)
    if not blocks or not isinstance(blocks[0], Paragraph):
        return Item(Text(), line, blocks)
    first = blocks[0]
    box = _TASK.match(first.text.plain)
    return Item(first.text.cut(box.end()) if box else first.text, line, blocks[1:], first.id)


def _table(reader: BlockReader, token: Token, level: Level) -> None:
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
    if rows:
        level.add(Table(rows[0].cells, tuple(row for row in rows[1:] if any(row.cells)), line), token)


def _quote(reader: BlockReader, token: Token, level: Level) -> None:
    line = reader.line_of(token)
    flow = reader.until("blockquote_close")
    if flow:
        level.add(boxes.from_quote(flow, line), token)


def _definitions(reader: BlockReader, token: Token, level: Level) -> None:
    line = reader.line_of(token)
    entries: list[Definition] = []
    terms: list[tuple[Text, int]] = []
    while reader.at < len(reader.tokens):
        inner = reader.tokens[reader.at]
        reader.at += 1
        if inner.type == "dl_close":
            break
        if inner.type == "dt_open":
            terms = [(reader.text(reader.tokens[reader.at], reader.line_of(inner)), reader.line_of(inner))]
            reader.at += 2
        elif inner.type == "dd_open":
            blocks = blocks_of(reader.until("dd_close"))
            if terms:
                entries.append(Definition(terms[0][0], blocks, terms[0][1]))
                terms = []
            elif entries:
                entries[-1] = replace(entries[-1], blocks=entries[-1].blocks + blocks)
    if entries:
        level.add(DefinitionList(tuple(entries), line), token)


def _admonition(reader: BlockReader, token: Token, level: Level) -> None:
    line = reader.line_of(token)
    title = Text()
    if reader.tokens[reader.at].type == "admonition_title_open":
        title = reader.text(reader.tokens[reader.at + 1], line)
        reader.at += 3
    flow = reader.until("admonition_close")
    kind = str(token.meta.get("tag", ""))
    if title.plain.lower() == kind:
        title = Text()
    level.items.extend(boxes.made(kind, (), title, flow, line, reader.context))


def _footnote(reader: BlockReader, token: Token, level: Level) -> None:
    line = reader.line_of(token)
    blocks = blocks_of(reader.until("footnote_reference_close"))
    if blocks:
        level.add(Box(Role.NOTE, Text(), blocks, line))


def _attributes(reader: BlockReader, token: Token, level: Level) -> None:
    level.attributes(token.meta["attributes"], token.map[0] if token.map else -1)


def _html(reader: BlockReader, token: Token, level: Level) -> None:
    line = reader.line_of(token)
    for tag in re.finditer(r"<img\b[^>]*>", token.content):
        attributes = attributes_of(tag.group())
        found = reader.context.media(attributes.get("src", ""), line)
        if found:
            alt = attributes.get("alt", "")
            level.add(Paragraph(Text((Span(alt, SpanKind.IMAGE, target=found.name),)), line), token)
    _ = tag_of


HANDLERS: dict[str, Callable[[BlockReader, Token, Level], None]] = {
    "paragraph_open": _paragraph,
    "heading_open": _heading,
    "fence": _fence,
    "code_block": _fence,
    "math_block": _math,
    "bullet_list_open": _list,
    "ordered_list_open": _list,
    "table_open": _table,
    "blockquote_open": _quote,
    "dl_open": _definitions,
    "admonition_open": _admonition,
    "footnote_reference_open": _footnote,
    "attributes": _attributes,
    "html_block": _html,
}
