"""The well-read page: a page's sections and blocks as one uniform tree of entries.

A heading with text, a `Term: text` bullet, a bold run-in, a definition-list entry and a list behind a lead-in line are
all the same thing to a teacher: a label with something to know about it. The makers see only this tree.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from cardgen.model import Block, Place, Role
from cardgen.text import Text


class Origin(StrEnum):
    """How the page marks the entry."""

    PAGE = "page"
    HEADING = "heading"
    BOX = "box"
    RUN_IN = "run-in"  # a paragraph that begins with its label
    ITEM = "item"
    DEFINITION = "definition"
    LIST = "list"  # a list as a whole; the label is its lead-in line, or empty


@dataclass(frozen=True)
class Entry:
    """A label and what the page says under it.

    label: term, heading or lead-in, without the colon; may be empty. text: what follows the label on the same line.
    body: paragraphs, code, formulas and tables directly below. children: list items and sub-entries. ordered: the
    children are numbered. bold: the label is set bold. number: of a heading, or "".
    """

    label: Text
    origin: Origin
    place: Place
    role: Role = Role.CONTENT
    text: Text = field(default_factory=Text)
    body: tuple[Block, ...] = ()
    children: tuple[Entry, ...] = ()
    ordered: bool = False
    bold: bool = False
    id: str = ""
    number: str = ""

    @property
    def items(self) -> tuple[Entry, ...]:
        """The children that are list items."""
        return tuple(child for child in self.children if child.origin is Origin.ITEM)


def walk(entry: Entry, trail: tuple[Entry, ...] = ()) -> Iterator[tuple[Entry, tuple[Entry, ...]]]:
    """Every entry in page order, each with its ancestors from the outside in."""
    yield entry, trail
    for child in entry.children:
        yield from walk(child, (*trail, entry))
