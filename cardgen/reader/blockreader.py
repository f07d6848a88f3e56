"""The way through a run of block tokens, as the functions that read one kind of block each are given it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from cardgen.model import Code
from cardgen.reader.context import PageContext
from cardgen.reader.engine import tokens_of
from cardgen.reader.flow import Flow
from cardgen.reader.inline import read_inline
from cardgen.reader.level import Level
from cardgen.text import Text

if TYPE_CHECKING:
    from markdown_it.token import Token

MAX_PARTS = 12
"""How deep a directive may stand in a directive; what is deeper is shown as code."""


class BlockReader:
    """Reads a run of block tokens once, from the first to the last. handlers: what reads a block, by its token."""

    def __init__(
        self,
        tokens: Sequence[Token],
        context: PageContext,
        first_line: int,
        handlers: Mapping[str, Handler],
        depth: int = 0,
    ) -> None:
        self.tokens = tokens
        self.context = context
        self.first_line = first_line
        self.handlers = handlers
        self.depth = depth
        self.at = 0

    def line_of(self, token: Token) -> int:
        """The token's first line in the original file."""
        return (token.map[0] if token.map else 0) + self.first_line

    def until(self, closing: str) -> list[Flow]:
        """What stands before the next token of type `closing` (which is passed over) at this level."""
        level = Level(self.context)
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            self.at += 1
            if token.type == closing:
                break
            handler = self.handlers.get(token.type)
            if handler:
                handler(self, token, level)
        return level.finished()

    def text(self, token: Token, line: int) -> Text:
        """The text of an inline token."""
        return read_inline(token.children or (), line, self.context)

    def inner(self, markdown: str, first_line: int) -> list[Flow]:
        """The blocks of Markdown that stands inside a directive or an HTML element."""
        if self.depth >= MAX_PARTS:
            return [Code(markdown, first_line)] if markdown.strip() else []
        tokens = tokens_of(markdown, self.context.env)
        return BlockReader(tokens, self.context, first_line, self.handlers, self.depth + 1).until("")


Handler = Callable[[BlockReader, Any, Level], None]
"""Reads the block that a token opens, and puts it on the level."""
