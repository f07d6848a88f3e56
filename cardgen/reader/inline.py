"""Inline tokens become `Text`: emphasis, links, images, formulas, roles, and the harmless part of inline HTML."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from html import unescape
from typing import TYPE_CHECKING

from cardgen.reader.context import Link, PageContext, is_sound
from cardgen.reader.dialects import emoji
from cardgen.reader.dialects.attributes import Attributes
from cardgen.text import Mark, Span, SpanKind, Text

if TYPE_CHECKING:
    from markdown_it.token import Token

MARK_TAGS = {
    "b": Mark.BOLD,
    "strong": Mark.BOLD,
    "i": Mark.ITALIC,
    "em": Mark.ITALIC,
    "dfn": Mark.ITALIC,
    "var": Mark.ITALIC,
    "cite": Mark.ITALIC,
    "s": Mark.STRIKE,
    "del": Mark.STRIKE,
    "strike": Mark.STRIKE,
    "sub": Mark.SUB,
    "sup": Mark.SUP,
    "mark": Mark.HIGHLIGHT,
    "kbd": Mark.KEYBOARD,
    "u": Mark.UNDERLINE,
    "ins": Mark.UNDERLINE,
}
CODE_TAGS = {"code", "tt", "samp"}
HIDDEN_TAGS = {"script", "style", "iframe", "object", "embed", "svg", "noscript", "template", "form", "button",
               "video", "canvas", "select", "map"}  # fmt: skip
BREAK_TAGS = {"br", "p", "div", "li", "tr"}

_TAG = re.compile(r"<(/?)([A-Za-z][\w:.-]*)")
_ATTRIBUTE = re.compile(r"""(?<![\w:-])([\w:-]+)\s{0,9}=\s*(?:"([^"]*)"|'([^']*)'|\{?["']?([^\s"'>{}]+)["']?\}?)""")
_COMMENT_ID = re.compile(r"<!--\s*id:\s*([\w:.-]+)\s*-->", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\r\f\v\n]+")
_CITATION = re.compile(r" ?\[-?@[\w:./-]+[^\[\]]*\]")
_WEB = re.compile(r"(?:https?|mailto):", re.IGNORECASE)
_SCRIPT = re.compile(r"\s*(?:javascript|vbscript|data):", re.IGNORECASE)
_ANY_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
# Lines that mean something on their own, so that the break before them is kept.
_LINE_START = re.compile(r"(?:[QA]:|[•‣◦▪–—]\s|\(?[a-z0-9]{1,2}\)\s)")
_LINE_CARD = re.compile(r"\s::\s|^[QA]:\s")
_ROLE_MARKS = {"sub": Mark.SUB, "subscript": Mark.SUB, "sup": Mark.SUP, "superscript": Mark.SUP, "kbd": Mark.KEYBOARD,
               "strong": Mark.BOLD, "emphasis": Mark.ITALIC, "guilabel": Mark.BOLD, "u": Mark.UNDERLINE,
               "underline": Mark.UNDERLINE, "del": Mark.STRIKE}  # fmt: skip
_CODE_ROLES = {"code", "literal", "samp", "command", "program", "file", "envvar", "option", "py:func", "func"}
_DROPPED_ROLES = {"cite", "cite:p", "cite:t", "cite:ps", "cite:ts", "index", "label", "eq", "footcite", "fa", "octicon"}


def attributes_of(tag: str) -> dict[str, str]:
    """The attributes of an HTML or JSX start tag, names in lower case."""
    found = (match.groups() for match in _ATTRIBUTE.finditer(tag))
    return {name.lower(): unescape(one or two or three or "") for name, one, two, three in found}


def tag_of(html: str) -> tuple[str, bool]:
    """Name of a tag in lower case, and whether it is a closing one. ("", False) for anything else."""
    match = _TAG.match(html)
    return (match[2].lower(), bool(match[1])) if match else ("", False)


def read_inline(tokens: Sequence[Token], line: int, context: PageContext) -> Text:
    """The text of an inline token's children. line: of the first character. Trimmed, runs of white space as one."""
    return _InlineReader(line, context).read(tokens)


class _InlineReader:
    """Walks over inline tokens; keeps the marks and the link that are open."""

    def __init__(self, line: int, context: PageContext) -> None:
        self.line = line
        self.context = context
        self.spans: list[Span] = []
        self.marks: Counter[Mark] = Counter()
        self.shown: frozenset[Mark] = frozenset()
        self.links: list[tuple[str, str, int]] = []
        self.code: list[str] | None = None
        self.hidden = ""
        self.id = ""

    def read(self, tokens: Sequence[Token]) -> Text:
        for index, token in enumerate(tokens):
            if self.hidden and token.type != "html_inline":
                self.line += token.type in ("softbreak", "hardbreak")
                continue
            handler = _HANDLERS.get(token.type)
            if token.type == "softbreak":
                self.softbreak(tokens, index)
            elif handler:
                handler(self, token)
            elif token.content:
                self.text(token.content)
        if self.code is not None:
            self.close_code()
        if self.id:
            self.context.pending.append(Attributes(self.id))
        return _tidy(self.spans)

    # --- adding -----------------------------------------------------------------------------------------------------

    def add(self, text: str, kind: SpanKind = SpanKind.TEXT, target: str = "") -> None:
        link = self.links[-1][0] if self.links else ""
        self.spans.append(Span(text, kind, self.shown, link, target))

    def text(self, text: str) -> None:
        if self.code is not None:
            self.code.append(text)
        elif text:
            if "@" in text:
                text = _CITATION.sub("", text)
            self.add(emoji.shown(text))

    def close_code(self) -> None:
        text = "".join(self.code or ())
        self.code = None
        if text:
            self.add(text, SpanKind.CODE)

    def image(self, source: str, alt: str) -> None:
        found = self.context.media(source, self.line)
        if found:
            self.add(alt, SpanKind.AUDIO if found.audio else SpanKind.IMAGE, found.name)

    def open_link(self, target: str) -> None:
        if _WEB.match(target):
            url = target
        elif target.startswith("#") or _ANY_SCHEME.match(target):
            url = ""
            if _SCRIPT.match(target):
                self.context.warn(self.line, "a link that runs a script is taken off", "write a web address")
        else:
            url = self.context.url(target)
        self.links.append((url, target, len(self.spans)))

    def close_link(self) -> None:
        if not self.links:
            return
        _, target, start = self.links.pop()
        label = "".join(span.text for span in self.spans[start:]).strip()
        self.context.links.append(Link(target, label, self.line))
        if is_sound(target) and (found := self.context.media(target, self.line)):
            self.spans[start:] = [Span(label, SpanKind.AUDIO, self.shown, "", found.name)]

    # --- tokens -----------------------------------------------------------------------------------------------------

    def softbreak(self, tokens: Sequence[Token], index: int) -> None:
        self.line += 1
        if self.code is not None:
            self.code.append(" ")
        elif self.context.hard_breaks or _keeps_break(self.spans, tokens, index):
            self.add("", SpanKind.BREAK)
        else:
            self.add(" ")

    def hardbreak(self, token: Token) -> None:
        self.line += 1
        self.add("", SpanKind.BREAK)

    def code_inline(self, token: Token) -> None:
        self.add(token.content, SpanKind.CODE)

    def math_inline(self, token: Token) -> None:
        self.add(token.content, SpanKind.MATH)
        self.line += token.content.count("\n")

    def math_display(self, token: Token) -> None:
        self.add(token.content, SpanKind.DISPLAY_MATH)
        self.line += token.content.count("\n")

    def link_open(self, token: Token) -> None:
        self.open_link(str(token.attrGet("href") or ""))

    def link_close(self, token: Token) -> None:
        self.close_link()

    def image_token(self, token: Token) -> None:
        alt = _InlineReader(self.line, PageContext(self.context.path)).read(token.children or [])
        self.image(str(token.attrGet("src") or ""), alt.plain)

    def embed(self, token: Token) -> None:
        target, label = token.content, token.meta["text"]
        if re.search(r"\.[A-Za-z0-9]{2,4}$", target) and not target.lower().endswith(".md"):
            self.image(target, "" if re.fullmatch(r"[\d x]*", label) else label)
        else:
            self.context.note(self.line, f"the embedded page {target} is not shown")

    def wikilink(self, token: Token) -> None:
        target, label = token.content, token.meta["text"]
        page, _, heading = target.partition("#")
        self.context.links.append(Link(target, label or target, self.line, wiki=True))
        shown = label or heading.split("#")[-1].lstrip("^") or page.rsplit("/", 1)[-1]
        url = self.context.url(page) if page else ""
        self.links.append((url, target, len(self.spans)))
        self.text(shown)
        self.links.pop()

    def attributes(self, token: Token) -> None:
        attributes: Attributes = token.meta["attributes"]
        if attributes.id and not self.id:
            self.id = attributes.id
        last = self.spans[-1] if self.spans else None
        if last and last.kind is SpanKind.IMAGE and (alt := attributes.get("alt")):
            self.spans[-1] = Span(alt, last.kind, last.marks, last.link, last.target)
        elif last and last.kind is SpanKind.TEXT and not last.link and last.text.endswith("]") and "[" in last.text:
            before, _, inside = last.text[:-1].rpartition("[")
            self.spans[-1:] = [Span(part, last.kind, last.marks) for part in (before, inside) if part]

    def role(self, token: Token) -> None:
        name, content = token.meta["name"].lower(), token.content
        named = re.fullmatch(r"(.*?)\s*<[^<>]*>\s*", content, re.DOTALL)
        if name == "math":
            self.add(content, SpanKind.MATH)
        elif name in _CODE_ROLES:
            self.add(content, SpanKind.CODE)
        elif name in _ROLE_MARKS:
            self.toggle(_ROLE_MARKS[name], closing=False)
            self.add(content)
            self.toggle(_ROLE_MARKS[name], closing=True)
        elif name in ("abbr", "abbreviation"):
            self.add(content)
        elif name in _DROPPED_ROLES:
            if self.spans and self.spans[-1].kind is SpanKind.TEXT:  # no space is left before the full stop
                self.spans[-1] = replace(self.spans[-1], text=self.spans[-1].text.rstrip(" "))
        else:
            self.add(named[1] if named and named[1] else content.rsplit("/", 1)[-1] if name == "doc" else content)

    def html(self, token: Token) -> None:
        tag, closing = tag_of(token.content)
        if self.hidden:
            if closing and tag == self.hidden:
                self.hidden = ""
        elif token.content.startswith("<!--"):
            found = _COMMENT_ID.match(token.content)
            self.id = found[1] if found else self.id
        elif tag in MARK_TAGS:
            self.toggle(MARK_TAGS[tag], closing)
        elif tag in HIDDEN_TAGS:
            self.hidden = "" if closing or token.content.endswith("/>") else tag
            if not closing:
                self.context.hides(self.line, tag)
        elif tag in CODE_TAGS:
            if closing and self.code is not None:
                self.close_code()
            elif not closing and self.code is None:
                self.code = []
        elif tag in BREAK_TAGS:
            if self.spans and self.spans[-1].kind is not SpanKind.BREAK:
                self.add("", SpanKind.BREAK)
        elif tag == "a":
            self.anchor(token.content, closing)
        elif tag in ("img", "audio", "source") and not closing:
            attributes = attributes_of(token.content)
            if attributes.get("src"):
                self.image(attributes["src"], attributes.get("alt", ""))
        self.line += token.content.count("\n")

    def anchor(self, tag: str, closing: bool) -> None:
        if closing:
            self.close_link()
            return
        attributes = attributes_of(tag)
        if attributes.get("href"):
            self.open_link(attributes["href"])
        elif name := attributes.get("id") or attributes.get("name"):
            self.id = self.id or name

    def toggle(self, mark: Mark, closing: bool) -> None:
        self.marks[mark] = max(0, self.marks[mark] + (-1 if closing else 1))
        self.shown = frozenset(mark for mark, count in self.marks.items() if count)

    def footnote(self, token: Token) -> None:
        """A footnote written in the line stands in brackets; another one has a box of its own."""
        found = self.context.env.get("footnotes", {}).get("list", {}).get(token.meta["id"], {})
        if found.get("tokens"):
            inside = _InlineReader(self.line, self.context).read(found["tokens"])
            self.add(" (")
            self.spans.extend(inside.spans)
            self.add(")")


def _opens(mark: Mark) -> Callable[[_InlineReader, Token], None]:
    return lambda reader, token: reader.toggle(mark, closing=token.nesting < 0)


_HANDLERS: dict[str, Callable[[_InlineReader, Token], None]] = {
    "hardbreak": _InlineReader.hardbreak,
    "code_inline": _InlineReader.code_inline,
    "math_inline": _InlineReader.math_inline,
    "math_display": _InlineReader.math_display,
    "link_open": _InlineReader.link_open,
    "link_close": _InlineReader.link_close,
    "image": _InlineReader.image_token,
    "embed": _InlineReader.embed,
    "wikilink": _InlineReader.wikilink,
    "attributes": _InlineReader.attributes,
    "myst_role": _InlineReader.role,
    "html_inline": _InlineReader.html,
    "footnote_ref": _InlineReader.footnote,
    "em_open": _opens(Mark.ITALIC),
    "em_close": _opens(Mark.ITALIC),
    "strong_open": _opens(Mark.BOLD),
    "strong_close": _opens(Mark.BOLD),
    "s_open": _opens(Mark.STRIKE),
    "s_close": _opens(Mark.STRIKE),
    "sup_open": _opens(Mark.SUP),
    "sup_close": _opens(Mark.SUP),
    "sub_open": _opens(Mark.SUB),
    "sub_close": _opens(Mark.SUB),
    "highlight_open": _opens(Mark.HIGHLIGHT),
    "highlight_close": _opens(Mark.HIGHLIGHT),
}


def _keeps_break(spans: Sequence[Span], tokens: Sequence[Token], index: int) -> bool:
    """Whether the author broke the line on purpose: what stands around it is a card line, a label or a bullet."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is None:
        return False
    if following.type == "text" and not following.content.strip() and index + 2 < len(tokens):
        following = tokens[index + 2]
    if spans and spans[0].text.startswith("[!") and all(span.kind is SpanKind.TEXT for span in spans):
        return True  # the title line of a callout
    if following.type == "strong_open":
        return _is_label(tokens, index + 1)
    before = next((span.text for span in reversed(spans) if span.kind is SpanKind.TEXT), "")
    content = following.content if following.type == "text" else ""
    return bool(_LINE_START.match(content) or _LINE_CARD.search(content) or _LINE_CARD.search(before))


def _is_label(tokens: Sequence[Token], start: int) -> bool:
    """Whether the bold run that begins at `start` is a label: "**Term**:", "**Term:**", "**x** = ..."."""
    for index in range(start, min(start + 12, len(tokens))):
        if tokens[index].type == "strong_close":
            inside = tokens[index - 1].content.rstrip()
            after = tokens[index + 1].content.lstrip() if index + 1 < len(tokens) else ""
            return inside.endswith(":") or after.startswith((":", "=", "–", "—", "- "))
    return False


def _tidy(spans: Sequence[Span]) -> Text:
    """Spans joined, white space runs made one, breaks without spaces around, trimmed."""
    out: list[Span] = []
    for span in spans:
        kind = span.kind
        text = _SPACES.sub(" ", span.text) if kind is SpanKind.TEXT else span.text
        last = out[-1] if out else None
        if kind is SpanKind.TEXT:
            if text.startswith(" ") and (last is None or last.kind is SpanKind.BREAK or _ends_in_space(last)):
                text = text[1:]
            if not text:
                continue
            if last and last.kind is kind and last.marks == span.marks and last.link == span.link:
                out[-1] = Span(last.text + text, kind, last.marks, last.link)
                continue
        elif kind is SpanKind.BREAK:
            while out and out[-1].kind is SpanKind.TEXT and _ends_in_space(out[-1]):
                trimmed = out.pop()
                if trimmed.text.rstrip(" "):
                    out.append(
                        Span(trimmed.text.rstrip(" "), kind=trimmed.kind, marks=trimmed.marks, link=trimmed.link)
                    )
            if not out:
                continue
        out.append(span if text is span.text else Span(text, kind, span.marks, span.link, span.target))
    while out and (out[-1].kind is SpanKind.BREAK or (out[-1].kind is SpanKind.TEXT and _ends_in_space(out[-1]))):
        trimmed = out.pop()
        if trimmed.text.rstrip(" "):
            out.append(Span(trimmed.text.rstrip(" "), trimmed.kind, trimmed.marks, trimmed.link))
    return Text(tuple(out))


def _ends_in_space(span: Span) -> bool:
    return span.kind is SpanKind.TEXT and span.text.endswith(" ")
