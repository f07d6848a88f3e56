"""Blocks of raw HTML (and JSX components): layout tags go, their text stays, the rest becomes the block that it is.

The text between tags is Markdown, as most site generators treat it.
"""

from __future__ import annotations

import re
from textwrap import dedent
from typing import TYPE_CHECKING

from cardgen.model import Paragraph
from cardgen.reader import boxes
from cardgen.reader import htmlelements as elements
from cardgen.reader.dialects.attributes import Attributes
from cardgen.reader.flow import Flow, Head, Opening
from cardgen.reader.htmlpieces import Piece, ends_of, pieces
from cardgen.reader.inline import read_line
from cardgen.reader.level import Level
from cardgen.reader.tags import HIDDEN_TAGS, MARK_TAGS, attributes_of, comment_id
from cardgen.text import Span, SpanKind, Text

if TYPE_CHECKING:
    from cardgen.reader.blockreader import BlockReader

_INLINE = MARK_TAGS.keys() | {
    "a", "span", "code", "tt", "samp", "br", "img", "small", "big", "font", "abbr", "q", "wbr", "time", "label", "bdi",
    "bdo", "ruby", "rt", "rp", "data", "output", "audio", "source",
}  # fmt: skip
_WHOLE = HIDDEN_TAGS | {
    "table", "dl", "ul", "ol", "pre", "summary", "h1", "h2", "h3", "h4", "h5", "h6", "figure", "caption", "head",
    "title",
}  # fmt: skip
_BREAKS = {"p", "hr", "li", "tr", "td", "th", "dt", "dd", "tbody", "thead", "body", "html", "center", "main", "nav"}
_LAYOUT = {"div", "section", "article", "span", "aside", "header", "footer"}
_TITLED = {"tabitem", "tab", "step"}
_MAX_DEPTH = 30


def read_html(reader: BlockReader, level: Level, html: str, line: int) -> None:
    """Add what the HTML shows to `level`. line: the first one's number in the file."""
    HtmlReader(reader, level, html, line).read()


class HtmlReader:
    """Walks over the pieces of one HTML block."""

    def __init__(self, reader: BlockReader, level: Level, html: str, line: int, depth: int = 0) -> None:
        self.reader = reader
        self.depth = depth
        self.context = reader.context
        self.level = level
        self.html = html
        self.line = line
        self.pieces = pieces(html)
        self.ends = ends_of(self.pieces)
        self.at = 0
        self.held: list[Piece] = []

    def read(self) -> None:
        """All of it."""
        while self.at < len(self.pieces):
            piece = self.pieces[self.at]
            self.at += 1
            self.context.check_tag(self.line + piece.line, piece.text)
            if piece.text.startswith("<!--"):
                self.comment(piece)
            elif not piece.tag or piece.tag in _INLINE:
                self.held.append(piece)
            elif piece.tag in _WHOLE:
                self.flush()
                self.whole(piece)
            else:
                self.flush()
                self.container(piece)
        self.flush()

    # --- text -------------------------------------------------------------------------------------------------------

    def flush(self) -> None:
        """Read the text that was held back."""
        held, self.held = self.held, []
        while held and not held[0].text.strip():
            held = held[1:]
        if not held:
            return
        source = "".join(piece.text for piece in held)
        blank = len(source) - len(source.lstrip("\n \t"))
        line = self.line + held[0].line + source[:blank].count("\n")
        body = dedent(source.strip("\n").expandtabs(4)).strip("\n")
        if body.lstrip().startswith("<") or held[0].tag:
            for part in re.split(r"\n\s*\n", body):
                before = len(self.context.links)
                text = read_line(part, self.context, line)
                if text and not self.context.only_links(text, before, line):
                    self.level.add(Paragraph(text, line))
                line += part.count("\n") + 2
            return
        for item in self.reader.inner(body, line):
            self.level.add(item)

    def comment(self, piece: Piece) -> None:
        """A comment may give an id; one that never ends is said, and what follows it is read."""
        if name := comment_id(piece.text):
            self.level.attributes(Attributes(name), self.line + piece.line - self.reader.first_line)
        if piece.text == "<!--":
            self.context.warn(self.line + piece.line, "a comment is opened and never closed", "close it with -->")

    # --- elements ---------------------------------------------------------------------------------------------------

    def whole(self, piece: Piece) -> None:
        """An element that is read as a whole: up to its end tag, which must stand in the same block."""
        end = self.ends.get(self.at - 1)
        if piece.closing or end is None:
            if piece.tag in HIDDEN_TAGS and not piece.closing:
                self.context.hides(self.line + piece.line, piece.tag)
            return
        inner = self.html[piece.end : self.pieces[end].start]
        self.at = end + 1
        line = self.line + piece.line
        if piece.tag in HIDDEN_TAGS:
            self.context.hides(line, piece.tag)
        elif piece.tag == "summary":
            self.summary(self.text(inner, line))
        elif re.fullmatch(r"h[1-6]", piece.tag):
            if text := self.text(inner, line):
                self.level.add(Head(text, int(piece.tag[1]), line))
        else:
            for item in self.element(piece, inner, line):
                self.level.add(item)

    def element(self, piece: Piece, inner: str, line: int) -> list[Flow]:
        """The blocks of an element that has a block of its own."""
        match piece.tag:
            case "table":
                return elements.table(self, inner, line)
            case "ul" | "ol":
                start = attributes_of(piece.text).get("start", "")
                return elements.item_list(self, inner, line, ordered=piece.tag == "ol", start=start)
            case "dl":
                return elements.definitions(self, inner, line)
            case "pre":
                return elements.preformatted(inner, line)
            case "figure":
                return elements.figure(self, inner, line)
        return []

    def container(self, piece: Piece) -> None:
        """An element that may hold anything, maybe closed in a later block."""
        if piece.closing:
            self.level.close(piece.tag)
            return
        if piece.tag in _BREAKS or piece.text.endswith("/>"):
            if piece.text.endswith("/>") and "src" in piece.text:
                self.image(piece)
            return
        found = attributes_of(piece.text)
        classes = tuple((found.get("class") or found.get("classname") or "").split())
        kind = piece.tag
        if kind in _LAYOUT:
            kind = next((name for name in classes if boxes.is_kind(name)), "aside" if kind == "aside" else "")
        elif found.get("type") or found.get("variant"):
            kind = found.get("type") or found.get("variant") or kind
        title = self.text(found.get("title", "") or found.get("label", ""), self.line + piece.line)
        if not kind or (kind == piece.tag and not boxes.is_kind(kind) and kind not in _TITLED):
            title = Text()
        self.level.open(piece.tag, Opening(kind, title, self.line + piece.line, Attributes("", classes)))

    def image(self, piece: Piece) -> None:
        """A component that shows a file."""
        found = attributes_of(piece.text)
        media = self.context.media(found.get("src", ""), self.line + piece.line)
        if media:
            kind = SpanKind.AUDIO if media.audio else SpanKind.IMAGE
            span = Span(found.get("alt", ""), kind, target=media.name)
            self.level.add(Paragraph(Text((span,)), self.line + piece.line))

    def summary(self, text: Text) -> None:
        """The line that a <details> shows while it is closed is its title."""
        frame = self.level.frames[-1] if self.level.frames else None
        if frame and frame.mark == "details" and not frame.opening.title:
            frame.opening = Opening("details", text, frame.opening.line, frame.opening.attributes)
        elif text:
            self.level.add(Paragraph(text, self.line))

    def text(self, html: str, line: int) -> Text:
        """Running text inside an element."""
        return read_line(" ".join(html.split()) if "<br" not in html else html, self.context, line)

    def blocks(self, html: str, line: int) -> list[Flow]:
        """The blocks inside an element; only the text, when it stands too deep."""
        if self.depth >= _MAX_DEPTH:
            text = self.text(re.sub(r"</?[A-Za-z][^<>]*>", " ", html), line)
            return [Paragraph(text, line)] if text else []
        inner = Level(self.context)
        HtmlReader(self.reader, inner, html, line, self.depth + 1).read()
        return inner.finished()
