"""White space in running text: which line breaks are kept, and how spans are joined and trimmed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from cardgen.text import Span, SpanKind, Text

if TYPE_CHECKING:
    from markdown_it.token import Token

_SPACES = re.compile(r"[ \t\r\f\v\n]+")
# Lines that mean something on their own, so that the break before them is kept.
_LINE_START = re.compile(r"(?:(?:[QA]|Question|Answer|Front|Back)\s?\d{0,3}:|[•‣◦▪–—]\s|\(?[a-z0-9]{1,2}\)\s)")
_CARD_LINE = re.compile(r"\s::\s|^(?:[QA]|Question|Answer|Front|Back)\s?\d{0,3}:\s")
# "Swash - water that runs up the beach": a term and what it means, as notes have them line below line.
_TERM_LINE = re.compile(r"[A-Z][\w'’]*(?:[ /-][\w'’()]+){0,4}(?:\s+[-–—]|:)\s+\S")
_TERM_LINES = 3


def keeps_break(spans: Sequence[Span], tokens: Sequence[Token], index: int) -> bool:
    """Whether the author broke the line on purpose.

    Then what stands around the soft break at `index` is a card's line, a label, a bullet, or the title of a callout.
    spans: what stands before it.
    """
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is None:
        return False
    if following.type == "text" and not following.content.strip() and index + 2 < len(tokens):
        following = tokens[index + 2]
    if spans and spans[0].text.startswith("[!") and all(span.kind is SpanKind.TEXT for span in spans):
        return True
    if following.type in ("strong_open", "em_open"):
        return _is_label(tokens, index + 1, following.type.replace("open", "close"))
    before = next((span.text for span in reversed(spans) if span.kind is SpanKind.TEXT), "")
    content = following.content if following.type == "text" else ""
    if _LINE_START.match(content) or _CARD_LINE.search(content) or _CARD_LINE.search(before):
        return True
    return content[:1].isupper() and _are_term_lines(tokens)


_AFTER_LABEL = re.compile(r"(?:/[^:–—-]{1,40}?)?\s*(?:\([^()]{1,60}\)\s*)?(?:[:=–—]|- )")


def _is_label(tokens: Sequence[Token], start: int, closing: str) -> bool:
    """Whether the marked run that begins at `start` is a label: "**Term**:", "*Term* (T) - ...", "**x** = ..."."""
    for index in range(start, min(start + 12, len(tokens))):
        if tokens[index].type == closing:
            inside = tokens[index - 1].content.rstrip()
            after = "".join(token.content for token in tokens[index + 1 : index + 6]).lstrip()
            return inside.endswith(":") or bool(_AFTER_LABEL.match(after))
    return False


def _are_term_lines(tokens: Sequence[Token]) -> bool:
    """Whether most lines of a paragraph are a term with its meaning."""
    starts = [0, *(at + 1 for at, token in enumerate(tokens) if token.type == "softbreak")]
    found = sum(at < len(tokens) and bool(_TERM_LINE.match(tokens[at].content)) for at in starts)
    return found >= max(_TERM_LINES, 0.6 * len(starts))


def tidy(spans: Sequence[Span]) -> Text:
    """Spans joined, runs of white space made one, no spaces around breaks, and nothing blank at the ends."""
    out: list[Span] = []
    for span in spans:
        if span.kind is SpanKind.TEXT:
            _add_text(out, span)
            continue
        if span.kind is SpanKind.BREAK:
            _trim_end(out)
            if not out:
                continue
        out.append(span)
    while out and (out[-1].kind is SpanKind.BREAK or _ends_in_space(out[-1])):
        if out[-1].kind is SpanKind.BREAK:
            out.pop()
        _trim_end(out)
    return Text(tuple(out))


def _add_text(out: list[Span], span: Span) -> None:
    text = _SPACES.sub(" ", span.text)
    last = out[-1] if out else None
    if text.startswith(" ") and (last is None or last.kind is SpanKind.BREAK or _ends_in_space(last)):
        text = text[1:]
    if not text:
        return
    if last and last.kind is SpanKind.TEXT and last.marks == span.marks and last.link == span.link:
        out[-1] = Span(last.text + text, SpanKind.TEXT, last.marks, last.link)
    else:
        out.append(span if text is span.text else replace(span, text=text))


def _trim_end(out: list[Span]) -> None:
    """Without the spaces at the end."""
    while out and _ends_in_space(out[-1]):
        last = out.pop()
        if text := last.text.rstrip(" "):
            out.append(replace(last, text=text))


def _ends_in_space(span: Span) -> bool:
    return span.kind is SpanKind.TEXT and span.text.endswith(" ")
