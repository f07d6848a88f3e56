"""Raw HTML cut into tags, comments and text; never slow, whatever is left open."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cardgen.reader.tags import tag_of

_PIECES = re.compile(r"<!--|</?[A-Za-z][^<>]*>|[^<]+|<")
_NESTING = ("table", "ul", "ol", "dl")


@dataclass(frozen=True, slots=True)
class Piece:
    """A tag, a comment or a run of text. line: counted from the first line of the block. start, end: offsets."""

    text: str
    tag: str
    closing: bool
    start: int
    end: int
    line: int


def pieces(html: str) -> list[Piece]:
    """All pieces, in order."""
    found: list[Piece] = []
    line = 0
    at = 0
    comments = True
    while at < len(html):
        match = _PIECES.match(html, at)
        assert match
        text = match.group()
        if text == "<!--" and comments:
            end = html.find("-->", at)
            comments = end >= 0  # looked for once: no later comment is closed either
            text = html[at : end + 3] if comments else text
        tag, closing = tag_of(text)
        found.append(Piece(text, tag, closing, at, at + len(text), line))
        at += len(text)
        line += text.count("\n")
    return found


def ends_of(found: list[Piece]) -> dict[int, int]:
    """Index of the end tag of each start tag that has one."""
    ends: dict[int, int] = {}
    is_open: dict[str, list[int]] = {}
    for index, piece in enumerate(found):
        if not piece.tag or piece.text.endswith("/>"):
            continue
        if not piece.closing:
            is_open.setdefault(piece.tag, []).append(index)
        elif is_open.get(piece.tag):
            ends[is_open[piece.tag].pop()] = index
    return ends


def children(html: str, *tags: str) -> list[tuple[str, str, str, int]]:
    """The children of an element that have one of `tags`: (tag, start tag, inside, line offset)."""
    found: list[tuple[str, str, str, int]] = []
    opened: Piece | None = None
    depth = 0
    for piece in pieces(html):
        if piece.tag in _NESTING:
            depth += -1 if piece.closing else 1
        if depth or piece.tag not in tags:
            continue
        if opened:
            found.append((opened.tag, opened.text, html[opened.end : piece.start], opened.line))
        opened = None if piece.closing else piece
    if opened:
        found.append((opened.tag, opened.text, html[opened.end :], opened.line))
    return found
