"""One level of a page while it is read: containers in progress, and attribute lists looking for their block."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cardgen.model import Box, Code, ItemList, Paragraph
from cardgen.reader import boxes
from cardgen.reader.context import PageContext
from cardgen.reader.dialects.attributes import Attributes
from cardgen.reader.flow import Flow, Head, Opening

if TYPE_CHECKING:
    from markdown_it.token import Token


@dataclass
class Frame:
    """A container whose end has not been met. mark: ":::" or the name of an HTML element. before: what stands ahead."""

    mark: str
    opening: Opening
    before: list[Flow]


class Level:
    """Collects the blocks of one level: frames in progress, and attribute lists looking for their block."""

    def __init__(self, context: PageContext) -> None:
        self.context = context
        self.items: list[Flow] = []
        self.frames: list[Frame] = []
        self.waiting: Attributes | None = None
        self.last_end = -1

    def add(self, item: Flow, token: Token | None = None) -> None:
        """Append a block; attribute lists that waited for it are applied. token: the one that began it."""
        for attributes in self.context.pending:
            item = with_attributes(item, attributes, self.context.language)
        self.context.pending.clear()
        if self.waiting:
            item, self.waiting = with_attributes(item, self.waiting, self.context.language), None
        self.items.append(item)
        if token is not None and token.map:
            self.last_end = token.map[1]

    def attributes(self, attributes: Attributes, line: int) -> None:
        """A list on a line of its own: for the block that ends just before it, else for the next one."""
        if self.items and self.last_end == line:
            if "toc" in attributes.classes and isinstance(self.items[-1], ItemList):
                self.items.pop()
                return
            self.items[-1] = with_attributes(self.items[-1], attributes, self.context.language)
            self.last_end += 1
        else:
            self.waiting = attributes

    def open(self, mark: str, opening: Opening) -> None:
        """Begin a container."""
        self.frames.append(Frame(mark, opening, self.items))
        self.items = []
        self.last_end = -1

    def close(self, mark: str) -> None:
        """End the innermost container of `mark`; ones inside it that were never closed end as well."""
        if not any(frame.mark == mark for frame in self.frames):
            return
        while self.frames:
            frame = self.frames.pop()
            inside, self.items = self.items, frame.before
            self.items.extend(boxes.made(frame.opening, inside, self.context.language))
            if frame.mark == mark:
                return

    def finished(self) -> list[Flow]:
        """The blocks. A container that was never closed holds nothing: its blocks stand on their own."""
        while self.frames:
            frame = self.frames.pop()
            if frame.mark == ":::":
                message = f"the block {frame.opening.kind} is opened and never closed"
                self.context.warn(frame.opening.line, message, "add a line ::: where it ends")
            self.items = frame.before + self.items
        if self.context.pending and self.items:
            self.items[-1] = with_attributes(self.items[-1], self.context.pending[0], self.context.language)
            self.context.pending.clear()
        return self.items


def with_attributes(item: Flow, attributes: Attributes, language: str) -> Flow:
    """The block with an attribute list applied: an id, a code language, or a class that makes it a box."""
    if attributes.id and isinstance(item, Head | Paragraph | Box) and not item.id:
        item = replace(item, id=attributes.id)
    if isinstance(item, Code):
        language = next((name[9:] for name in attributes.classes if name.startswith("language-")), "")
        return replace(item, language=item.language or language or next(iter(attributes.classes), ""))
    if isinstance(item, Head):
        return replace(item, classes=item.classes + attributes.classes)
    return boxes.from_class(item, attributes, language) if attributes.classes else item
