"""Inline tokens become `Text`: emphasis, links, images, formulas, roles, and the harmless part of inline HTML."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from cardgen.reader import tags
from cardgen.reader.context import Link, PageContext
from cardgen.reader.dialects.attributes import Attributes
from cardgen.reader.engine import engine
from cardgen.reader.spacing import keeps_break, tidy
from cardgen.reader.spans import SpanWriter
from cardgen.text import Mark, SpanKind, Text

if TYPE_CHECKING:
    from markdown_it.token import Token

_ROLE_MARKS = {
    "sub": Mark.SUB, "subscript": Mark.SUB, "sup": Mark.SUP, "superscript": Mark.SUP, "kbd": Mark.KEYBOARD,
    "strong": Mark.BOLD, "guilabel": Mark.BOLD, "emphasis": Mark.ITALIC, "u": Mark.UNDERLINE,
    "underline": Mark.UNDERLINE, "del": Mark.STRIKE,
}  # fmt: skip
_CODE_ROLES = {"code", "literal", "samp", "command", "program", "file", "envvar", "option", "py:func", "func"}
_DROPPED_ROLES = {"cite", "cite:p", "cite:t", "cite:ps", "cite:ts", "index", "label", "eq", "footcite", "fa", "octicon"}


def read_inline(tokens: Sequence[Token], line: int, context: PageContext) -> Text:
    """The text of an inline token's children. line: of the first character. Trimmed, runs of white space as one."""
    return _InlineReader(line, context).read(tokens)


def read_line(markdown: str, context: PageContext, line: int) -> Text:
    """Inline Markdown as text."""
    markdown = markdown.strip()
    if not markdown:
        return Text()
    tokens = engine().parseInline(markdown, context.env)
    return read_inline(tokens[0].children or (), line, context)


class _InlineReader(SpanWriter):
    """Walks over inline tokens.

    hidden: the element that hides what is in it. id: an id met, with the number of spans before it.
    """

    def __init__(self, line: int, context: PageContext) -> None:
        super().__init__(line, context)
        self.hidden = ""
        self.id = ("", 0)

    def read(self, tokens: Sequence[Token]) -> Text:
        """The text of all tokens."""
        for index, token in enumerate(tokens):
            if self.hidden and token.type != "html_inline":
                self.line += token.type in ("softbreak", "hardbreak")
            elif token.type == "softbreak":
                self.softbreak(tokens, index)
            elif handler := _HANDLERS.get(token.type):
                handler(self, token)
            elif token.content:
                self.text(token.content)
        self.close_code()
        name, at = self.id
        if name and at in (0, len(self.spans)):  # of the block, when it stands at one of its ends
            self.context.pending.append(Attributes(name))
        return tidy(self.spans)

    def softbreak(self, tokens: Sequence[Token], index: int) -> None:
        """A line break of the source: a space, unless it was meant."""
        self.line += 1
        if self.code is not None:
            self.code.append(" ")
        elif self.context.hard_breaks or keeps_break(self.spans, tokens, index):
            self.add("", SpanKind.BREAK)
        else:
            self.add(" ")

    # --- tokens -----------------------------------------------------------------------------------------------------

    def hardbreak(self, _: Token) -> None:
        """A break that is shown."""
        self.line += 1
        self.add("", SpanKind.BREAK)

    def whole(self, token: Token) -> None:
        """Code or a formula."""
        self.add(token.content, _WHOLE[token.type])
        self.line += token.content.count("\n") if token.type != "code_inline" else 0

    def link(self, token: Token) -> None:
        """The start or end of a Markdown link."""
        if token.nesting > 0:
            self.open_link(str(token.attrGet("href") or ""))
        else:
            self.close_link()

    def image_token(self, token: Token) -> None:
        """A Markdown image."""
        alt = _InlineReader(self.line, PageContext(self.context.path)).read(token.children or [])
        self.image(str(token.attrGet("src") or ""), alt.plain)

    def embed(self, token: Token) -> None:
        """`![[file]]`."""
        target, label = token.content, token.meta["text"]
        if re.search(r"\.[A-Za-z0-9]{2,4}$", target) and not target.lower().endswith(".md"):
            self.image(target, "" if re.fullmatch(r"[\d x]*", label) else label, by_name=True)
        else:
            self.context.note(self.line, f"the embedded page {target} is not shown")

    def wikilink(self, token: Token) -> None:
        """`[[Page#Heading|text]]` shows its text, else the heading, else the page."""
        target, label = token.content, token.meta["text"]
        page, _, heading = target.partition("#")
        self.context.links.append(Link(target, label or target, self.line, wiki=True))
        self.links.append((self.context.url(page) if page else "", target, len(self.spans)))
        self.text(label or heading.split("#")[-1].lstrip("^") or page.rsplit("/", 1)[-1])
        self.links.pop()

    def attributes(self, token: Token) -> None:
        """An attribute list: an id, the description of a picture, or the end of `[words]{.class}`."""
        attributes: Attributes = token.meta["attributes"]
        last = self.spans[-1] if self.spans else None
        if last and last.kind is SpanKind.IMAGE and (alt := attributes.get("alt")):
            self.spans[-1] = replace(last, text=alt)
        elif last and last.kind is SpanKind.TEXT and not last.link and last.text.endswith("]") and "[" in last.text:
            before, _, inside = last.text[:-1].rpartition("[")
            self.spans[-1:] = [replace(last, text=part) for part in (before, inside) if part]
        if attributes.id:
            self.id = (attributes.id, len(self.spans))

    def role(self, token: Token) -> None:
        """A MyST role: {math}`x`, {term}`cells <cell>`."""
        name, content = token.meta["name"].lower(), token.content
        named = re.fullmatch(r"(.*?)\s*<[^<>]*>\s*", content, re.DOTALL)
        if name == "math" or name in _CODE_ROLES:
            self.add(content, SpanKind.MATH if name == "math" else SpanKind.CODE)
        elif name in _ROLE_MARKS:
            self.toggle(_ROLE_MARKS[name], closing=False)
            self.add(content)
            self.toggle(_ROLE_MARKS[name], closing=True)
        elif name in _DROPPED_ROLES:
            if self.spans and self.spans[-1].kind is SpanKind.TEXT:  # no space is left before the full stop
                self.spans[-1] = replace(self.spans[-1], text=self.spans[-1].text.rstrip(" "))
        elif named and named[1] and not name.startswith("abbr"):
            self.add(named[1].replace("%s", "").strip())
        elif name in ("ref", "numref"):
            kind = re.split(r"[-:_]", content, maxsplit=1)[0].lower()
            kind = {"table": "tbl", "tab": "tbl", "figure": "fig", "section": "sec"}.get(kind, kind)
            self.add(self.context.references.get(kind) or re.sub(r"[-:_]+", " ", content))
        else:
            self.add(content.rsplit("/", 1)[-1] if name == "doc" else content)

    def footnote(self, token: Token) -> None:
        """A footnote written in the line stands in brackets; another one has a box of its own."""
        found = self.context.env.get("footnotes", {}).get("list", {}).get(token.meta["id"], {})
        if found.get("tokens"):
            inside = _InlineReader(self.line, self.context).read(found["tokens"])
            self.add(" (")
            self.spans.extend(inside.spans)
            self.add(")")

    # --- inline HTML ------------------------------------------------------------------------------------------------

    def html(self, token: Token) -> None:
        """A tag or a comment: what it means is taken, the rest of the tag is left out."""
        html = token.content
        tag, closing = tags.tag_of(html)
        self.context.check_tag(self.line, html)
        if self.hidden:
            self.hidden = "" if closing and tag == self.hidden else self.hidden
        elif html.startswith("<!--"):
            if name := tags.comment_id(html):
                self.id = (name, len(self.spans))
        elif tag in tags.HIDDEN_TAGS:
            self.hide(tag, html, closing=closing)
        elif tag in tags.CODE_TAGS:
            self.code_tag(closing=closing)
        else:
            self.element(tag, html, closing=closing)
        self.line += html.count("\n")

    def hide(self, tag: str, html: str, *, closing: bool) -> None:
        """Begin an element that vanishes."""
        if not closing:
            self.hidden = "" if html.endswith("/>") else tag
            self.context.hides(self.line, tag)

    def code_tag(self, *, closing: bool) -> None:
        """Begin or end a <code>."""
        if closing:
            self.close_code()
        elif self.code is None:
            self.code = []

    def element(self, tag: str, html: str, *, closing: bool) -> None:
        """Emphasis, a break, a link or a picture."""
        if tag in tags.MARK_TAGS:
            self.toggle(tags.MARK_TAGS[tag], closing=closing)
        elif tag in tags.BREAK_TAGS:
            if self.spans and self.spans[-1].kind is not SpanKind.BREAK:
                self.add("", SpanKind.BREAK)
        elif tag == "a" and closing:
            self.close_link()
        elif tag == "a":
            found = tags.attributes_of(html)
            if found.get("href"):
                self.open_link(found["href"])
        elif tag in tags.MEDIA_TAGS and not closing:
            found = tags.attributes_of(html)
            if found.get("src"):
                self.image(found["src"], found.get("alt", ""))


_WHOLE = {"code_inline": SpanKind.CODE, "math_inline": SpanKind.MATH, "math_display": SpanKind.DISPLAY_MATH}
_MARKS = {
    "em": Mark.ITALIC, "strong": Mark.BOLD, "s": Mark.STRIKE, "sup": Mark.SUP, "sub": Mark.SUB,
    "highlight": Mark.HIGHLIGHT,
}  # fmt: skip


def _marks(mark: Mark) -> Callable[[_InlineReader, Token], None]:
    return lambda reader, token: reader.toggle(mark, closing=token.nesting < 0)


_HANDLERS: dict[str, Callable[[_InlineReader, Token], None]] = {
    "hardbreak": _InlineReader.hardbreak,
    **dict.fromkeys(_WHOLE, _InlineReader.whole),
    "link_open": _InlineReader.link,
    "link_close": _InlineReader.link,
    "image": _InlineReader.image_token,
    "embed": _InlineReader.embed,
    "wikilink": _InlineReader.wikilink,
    "attributes": _InlineReader.attributes,
    "myst_role": _InlineReader.role,
    "html_inline": _InlineReader.html,
    "footnote_ref": _InlineReader.footnote,
    **{f"{name}_{end}": _marks(mark) for name, mark in _MARKS.items() for end in ("open", "close")},
}
