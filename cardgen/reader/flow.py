"""What a page is before its sections are built: blocks and headings in order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from cardgen.model import Block, Box, DefinitionList, Item, ItemList, Paragraph, Quote, Section, Table
from cardgen.reader.dialects.attributes import Attributes
from cardgen.text import Mark, Text


@dataclass(frozen=True, slots=True)
class Head:
    """A heading met among the blocks. level: 1 to 6. classes: given by an attribute list."""

    text: Text
    level: int
    line: int
    id: str = ""
    classes: tuple[str, ...] = ()


Flow = Block | Head
_TASK = re.compile(r"\[[ xX]\](?:\s+|$)|[✓✔☑✅✗✘✕✖❌☒☐➕➖➤►▶•●◦▪■□]\ufe0f?\s+")


@dataclass(frozen=True, slots=True)
class Opening:
    """The start of a container: a directive, a fenced div, an HTML element, an admonition.

    kind: its name in lower case ("note", "callout-tip", "details"); the other classes stand in `attributes`.
    """

    kind: str
    title: Text
    line: int
    attributes: Attributes = field(default_factory=Attributes)


def blocks_of(flow: Iterable[Flow]) -> tuple[Block, ...]:
    """Headings that stand where no section can begin (in a list, a quote, a box) become bold paragraphs."""
    return tuple(_bold(item) if isinstance(item, Head) else item for item in flow)


def _bold(head: Head) -> Paragraph:
    spans = tuple(replace(span, marks=span.marks | {Mark.BOLD}) for span in head.text.spans)
    return Paragraph(Text(spans), head.line, head.id)


def item_of(flow: Sequence[Flow], line: int) -> Item:
    """A list item from its blocks; the box of a task is left out, and so is a tick or a bullet drawn as a sign."""
    blocks = blocks_of(flow)
    if not blocks or not isinstance(blocks[0], Paragraph):
        return Item(Text(), line, blocks)
    first = blocks[0]
    task = _TASK.match(first.text.plain)
    return Item(first.text.cut(task.end()) if task else first.text, line, blocks[1:], first.id)


def texts(section: Section) -> Iterator[Text]:
    """Every text of a section tree, headings included."""
    yield section.heading
    yield from block_texts(section.blocks)
    for child in section.children:
        yield from texts(child)


def block_texts(blocks: Sequence[Block]) -> Iterator[Text]:
    """Every text of the blocks, at any depth."""
    for block in blocks:
        match block:
            case Paragraph():
                yield block.text
            case ItemList():
                for item in block.items:
                    yield item.text
                    yield from block_texts(item.blocks)
            case Table():
                yield from block.header
                for row in block.rows:
                    yield from row.cells
            case DefinitionList():
                for entry in block.entries:
                    yield entry.term
                    yield from block_texts(entry.blocks)
            case Quote() | Box():
                yield from block_texts(block.blocks)
            case _:
                pass
