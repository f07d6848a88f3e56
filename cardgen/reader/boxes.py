"""Admonitions, callouts and fenced divs: which role they have, told from kind and title."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cardgen.model import Box, Quote, Role
from cardgen.reader.context import PageContext
from cardgen.reader.dialects.attributes import Attributes
from cardgen.text import Text

if TYPE_CHECKING:
    from cardgen.reader.markdown import Flow


def made(
    kind: str, classes: Sequence[str], title: Text, flow: Sequence[Flow], line: int, context: PageContext
) -> list[Flow]:
    """The blocks of a container: one box, or its content when the container is only layout."""
    from cardgen.reader.markdown import blocks_of

    return [Box(Role.NOTE, title, blocks_of(flow), line)]


def made_of(attributes: Attributes, title: str, flow: Sequence[Flow], line: int, context: PageContext) -> list[Flow]:
    """The blocks of a fenced div."""
    return list(flow)


def from_class(item: Flow, attributes: Attributes) -> Flow:
    """A block that an attribute list gives a class."""
    return item


def from_quote(flow: Sequence[Flow], line: int) -> Flow:
    """A block quote, or the box that it is when it begins with `[!note]`."""
    from cardgen.reader.markdown import blocks_of

    return Quote(blocks_of(flow), line)
