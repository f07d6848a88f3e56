"""A unit of more words than a student reads in weeks is read up to a limit, so that no page takes minutes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from cardgen.model import Block, Box, Definition, DefinitionList, Item, ItemList, Page, Paragraph, Quote, Section, Table
from cardgen.text import Text

MOST_WORDS = 25_000
"""Of a unit's pages: some 80 printed ones. The author's own cards are taken from all of them."""


def within(pages: Iterable[Page], most: int = MOST_WORDS) -> Iterator[Page]:
    """The pages, cut where `most` words are read."""
    left = most
    for page in pages:
        yield page if page.words <= left else replace(page, root=_section(page.root, _Budget(max(left, 0))))
        left -= page.words


@dataclass
class _Budget:
    """How many words may still be read."""

    left: int

    def takes(self, *texts: Text) -> bool:
        """Whether there is room for the texts, which then counts as read."""
        fits = self.left > 0
        self.left -= sum(text.words for text in texts)
        return fits


def _section(section: Section, budget: _Budget) -> Section:
    blocks = _blocks(section.blocks, budget)
    return replace(section, blocks=blocks, children=tuple(_section(child, budget) for child in section.children))


def _blocks(blocks: Sequence[Block], budget: _Budget) -> tuple[Block, ...]:
    return tuple(kept for block in blocks for kept in _block(block, budget))


def _block(block: Block, budget: _Budget) -> Iterator[Block]:
    """The block, what fits of it, or nothing."""
    match block:
        case Paragraph():
            fitting: Iterable[Block] = [block] if budget.takes(block.text) else []
        case Quote() | Box():
            inside = _blocks(block.blocks, budget)
            fitting = [replace(block, blocks=inside)] if inside else []
        case ItemList() | Table() | DefinitionList():
            fitting = _members(block, budget)
        case _:
            fitting = [block] if budget.takes() else []
    yield from fitting


def _members(block: ItemList | Table | DefinitionList, budget: _Budget) -> Iterator[Block]:
    match block:
        case ItemList():
            if items := tuple(_item(item, budget) for item in block.items if budget.takes(item.text)):
                yield replace(block, items=items)
        case Table():
            if rows := tuple(row for row in block.rows if budget.takes(*row.cells)):
                yield replace(block, rows=rows)
        case DefinitionList():
            if entries := tuple(_entry(entry, budget) for entry in block.entries if budget.takes(entry.term)):
                yield replace(block, entries=entries)


def _item(item: Item, budget: _Budget) -> Item:
    return replace(item, blocks=_blocks(item.blocks, budget))


def _entry(entry: Definition, budget: _Budget) -> Definition:
    return replace(entry, blocks=_blocks(entry.blocks, budget))
