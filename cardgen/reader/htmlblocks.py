"""Blocks of raw HTML (and JSX components): tables, lists, details, figures; layout tags go, their text stays.

The text between tags is Markdown, as most site generators treat it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from textwrap import dedent
from typing import TYPE_CHECKING

from cardgen.model import Code, Definition, DefinitionList, ItemList, Paragraph, Row, Table
from cardgen.reader import boxes
from cardgen.reader.dialects.attributes import Attributes
from cardgen.reader.flow import Flow, Head, Opening, blocks_of
from cardgen.reader.tags import HIDDEN_TAGS, MARK_TAGS, attributes_of, tag_of
from cardgen.text import Span, SpanKind, Text

if TYPE_CHECKING:
    from cardgen.reader.markdown import BlockReader, Level

_PIECES = re.compile(r"<!--|</?[A-Za-z][^<>]*>|[^<]+|<")
_COMMENT_ID = re.compile(r"<!--\s*id:\s*([\w:.-]+)\s*-->", re.IGNORECASE)
_INLINE = MARK_TAGS.keys() | {"a", "span", "code", "tt", "samp", "br", "img", "small", "big", "font", "abbr", "q", "wbr",
                              "time", "label", "bdi", "bdo", "ruby", "rt", "rp", "data", "output", "audio", "source"}  # fmt: skip
_WHOLE = {"table", "dl", "ul", "ol", "pre", "summary", "h1", "h2", "h3", "h4", "h5", "h6", "figure", "caption", "head",
          "title", *HIDDEN_TAGS}  # fmt: skip
_MAX_DEPTH = 30
_BREAKS = {"p", "hr", "li", "tr", "td", "th", "dt", "dd", "tbody", "thead", "body", "html", "center", "main", "nav"}


@dataclass(frozen=True, slots=True)
class _Piece:
    """A tag, a comment or a run of text. line: counted from the first line of the block. start, end: offsets."""

    text: str
    tag: str
    closing: bool
    start: int
    end: int
    line: int


def read_html(reader: BlockReader, level: Level, html: str, line: int) -> None:
    """Add what the HTML shows to `level`. line: the first one's number in the file."""
    _HtmlReader(reader, level, html, line).read()


def _pieces(html: str) -> list[_Piece]:
    found: list[_Piece] = []
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
        found.append(_Piece(text, tag, closing, at, at + len(text), line))
        at += len(text)
        line += text.count("\n")
    return found


def _ends(pieces: list[_Piece]) -> dict[int, int]:
    """Index of the end tag of each start tag that has one."""
    found: dict[int, int] = {}
    is_open: dict[str, list[int]] = {}
    for index, piece in enumerate(pieces):
        if not piece.tag or piece.text.endswith("/>"):
            continue
        if not piece.closing:
            is_open.setdefault(piece.tag, []).append(index)
        elif is_open.get(piece.tag):
            found[is_open[piece.tag].pop()] = index
    return found


class _HtmlReader:
    """Walks over the pieces of one HTML block."""

    def __init__(self, reader: BlockReader, level: Level, html: str, line: int) -> None:
        self.reader = reader
        self.context = reader.context
        self.level = level
        self.html = html
        self.line = line
        self.pieces = _pieces(html)
        self.ends = _ends(self.pieces)
        self.at = 0
        self.held: list[_Piece] = []

    def read(self) -> None:
        while self.at < len(self.pieces):
            piece = self.pieces[self.at]
            self.at += 1
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
        from cardgen.reader.markdown import read_line

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

    def comment(self, piece: _Piece) -> None:
        found = _COMMENT_ID.match(piece.text)
        if found:
            self.level.attributes(Attributes(found[1]), self.line + piece.line - self.reader.first_line)
        if piece.text == "<!--":
            self.context.warn(self.line + piece.line, "a comment is opened and never closed", "close it with -->")

    # --- elements ---------------------------------------------------------------------------------------------------

    def whole(self, piece: _Piece) -> None:
        """An element that is read as a whole: up to its end tag."""
        if piece.closing:
            return
        end = self.ends.get(self.at - 1)
        line = self.line + piece.line
        if end is None:
            return
        inner = self.html[piece.end : self.pieces[end].start]
        self.at = end + 1
        tag = piece.tag
        if tag in HIDDEN_TAGS or tag in ("head", "title"):
            self.context.hides(line, tag)
        elif tag == "table":
            self.add_all(_table(self, inner, line))
        elif tag in ("ul", "ol"):
            self.add_all(
                _list(self, inner, line, ordered=tag == "ol", start=attributes_of(piece.text).get("start", ""))
            )
        elif tag == "dl":
            self.add_all(_definitions(self, inner, line))
        elif tag == "pre":
            self.add_all(_pre(inner, line))
        elif tag == "summary":
            self.summary(self.text(inner, line))
        elif tag == "figure":
            self.add_all(_figure(self, inner, line))
        elif tag[0] == "h" and tag[1:].isdigit():
            text = self.text(inner, line)
            if text:
                self.level.add(Head(text, int(tag[1]), line, attributes_of(piece.text).get("id", "")))

    def add_all(self, flow: list[Flow]) -> None:
        for item in flow:
            self.level.add(item)

    def container(self, piece: _Piece) -> None:
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
        if kind in ("div", "section", "article", "span", "aside", "header", "footer"):
            kind = next((name for name in classes if boxes.is_kind(name)), "aside" if kind == "aside" else "")
        elif found.get("type") or found.get("variant"):
            kind = found.get("type") or found.get("variant") or kind
        title = self.text(found.get("title", "") or found.get("label", ""), self.line + piece.line)
        if not kind or (kind == piece.tag and not boxes.is_kind(kind) and kind not in ("tabitem", "tab", "step")):
            title = Text()
        self.level.open(
            piece.tag, Opening(kind, title, self.line + piece.line, Attributes(found.get("id", ""), classes))
        )

    def image(self, piece: _Piece) -> None:
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
        from cardgen.reader.markdown import read_line

        return read_line(" ".join(html.split()) if "<br" not in html else html, self.context, line)

    def blocks(self, html: str, line: int) -> list[Flow]:
        """The blocks inside an element."""
        from cardgen.reader.level import Level

        if self.reader.depth >= _MAX_DEPTH:
            text = self.text(re.sub(r"</?[A-Za-z][^<>]*>", " ", html), line)
            return [Paragraph(text, line)] if text else []
        inner = Level(self.context)
        _Nested(self.reader, inner, html, line).read()
        return inner.finished()


class _Nested(_HtmlReader):
    """Reads the inside of an element, one level deeper."""

    def __init__(self, reader: BlockReader, level: Level, html: str, line: int) -> None:
        from cardgen.reader.markdown import BlockReader as Reader

        super().__init__(Reader((), reader.context, reader.first_line, reader.depth + 1), level, html, line)


def _split(html: str, *tags: str) -> list[tuple[str, str, str, int]]:
    """The children of an element that have one of `tags`: (tag, start tag, inside, line offset)."""
    found: list[tuple[str, str, str, int]] = []
    opened: _Piece | None = None
    depth = 0
    for piece in _pieces(html):
        if piece.tag in ("table", "ul", "ol", "dl"):
            depth += -1 if piece.closing else 1
        if depth or piece.tag not in tags:
            continue
        if opened:
            found.append((opened.tag, opened.text, html[opened.end : piece.start], opened.line))
        opened = None if piece.closing else piece
    if opened:
        found.append((opened.tag, opened.text, html[opened.end :], opened.line))
    return found


def _table(reader: _HtmlReader, inner: str, line: int) -> list[Flow]:
    caption = re.search(r"<caption[^<>]*>(.*?)</caption>", inner, re.DOTALL | re.IGNORECASE)
    rows: list[tuple[Row, bool]] = []
    for _, _, row, at in _split(inner, "tr"):
        cells: list[Text] = []
        heads = 0
        for tag, start, cell, offset in _split(row, "th", "td"):
            cells.append(reader.text(cell.strip(), line + at + offset))
            heads += tag == "th"
            span = attributes_of(start).get("colspan", "")
            cells.extend(Text() for _ in range(int(span) - 1 if span.isdigit() and len(span) < 3 else 0))
        if any(cells):
            rows.append((Row(tuple(cells), line + at), heads == len(cells)))
    if not rows:
        return []
    width = max(len(row.cells) for row, _ in rows)
    filled = [(Row(row.cells + (Text(),) * (width - len(row.cells)), row.line), is_head) for row, is_head in rows]
    headed = filled[0][1] or not any(is_head for _, is_head in filled)
    header = filled[0][0].cells if headed else (Text(),) * width
    body = tuple(row for row, _ in (filled[1:] if headed else filled))
    title = reader.text(caption[1], line) if caption else Text()
    return [Table(header, body, line, title)]


def _list(reader: _HtmlReader, inner: str, line: int, *, ordered: bool, start: str) -> list[Flow]:
    from cardgen.reader.markdown import item_of

    items = tuple(
        item
        for _, _, body, at in _split(inner, "li")
        if (item := item_of(reader.blocks(body, line + at), line + at)).text or item.blocks
    )
    first = int(start) if start.isdigit() and len(start) < 6 else 1
    return [ItemList(items, line, ordered, first)] if items else []


def _definitions(reader: _HtmlReader, inner: str, line: int) -> list[Flow]:
    entries: list[Definition] = []
    terms: list[tuple[Text, int]] = []
    for tag, _, body, at in _split(inner, "dt", "dd"):
        if tag == "dt":
            terms.append((reader.text(body, line + at), line + at))
        elif terms:
            blocks = blocks_of(reader.blocks(body, line + at))
            entries.extend(Definition(term, blocks, number) for term, number in terms)
            terms = []
    return [DefinitionList(tuple(entries), line)] if entries else []


def _pre(inner: str, line: int) -> list[Flow]:
    language = re.search(r"""class\s*=\s*["'][^"']*?(?:language-|lang-|sourceCode )([\w+-]+)""", inner)
    text = unescape(re.sub(r"</?[A-Za-z][^<>]*>", "", inner)).strip("\n")
    return [Code(text, line, language[1] if language else "")] if text.strip() else []


def _figure(reader: _HtmlReader, inner: str, line: int) -> list[Flow]:
    found = re.search(r"<figcaption[^<>]*>(.*?)</figcaption>", inner, re.DOTALL | re.IGNORECASE)
    caption = reader.text(found[1], line) if found else Text()
    flow = reader.blocks(inner[: found.start()] + inner[found.end() :] if found else inner, line)
    if caption and flow and isinstance(flow[-1], Paragraph) and flow[-1].text.has(SpanKind.IMAGE):
        spans = [
            Span(span.text or caption.plain, span.kind, target=span.target) if span.kind is SpanKind.IMAGE else span
            for span in flow[-1].text.spans
        ]
        flow[-1] = Paragraph(Text((*spans, Span("", SpanKind.BREAK), *caption.spans)), flow[-1].line)
    elif caption:
        flow.append(Paragraph(caption, line))
    return flow
