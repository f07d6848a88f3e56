"""What an author hides in a sentence: `{{c1::hidden::hint}}`, as Anki writes it, and `==hidden==`.

Only the marks in running text count: braces and colons inside a formula or code belong to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from cardgen.text import Mark, Span, SpanKind, Text

MOST_CLOZES = 500  # Anki's own limit
_OPEN = re.compile(r"\{\{c(\d*)::")
_SIGN = re.compile(r"\{\{c\d*::|\}\}+")


@dataclass(frozen=True, slots=True)
class Hidden:
    """A cloze in a text, by positions in its `plain`: the whole mark, and the words in it. fault, advice: or ""."""

    start: int
    end: int
    body: tuple[int, int]
    hint: str = ""
    number: int = 0
    fault: str = ""
    advice: str = ""


def cloze(text: Text) -> Text | None:
    """The text with what it hides as cloze spans; None when it hides nothing, or when a mark in it is wrong."""
    marks = list(found(text))
    if any(mark.fault for mark in marks):
        return None
    parts: list[Text] = []
    at = 0
    for mark in marks:
        parts.append(text.cut(at, mark.start))
        body = text.cut(*mark.body)
        parts.append(Text(tuple(replace(span, cloze=mark.number, hint=mark.hint) for span in body.spans)))
        at = mark.end
    joined = Text.join((*parts, text.cut(at))) if marks else text
    highest = max((mark.number for mark in marks), default=0)
    return _with_highlights(joined, highest)


def found(text: Text) -> Iterator[Hidden]:
    """Each `{{c1::...}}` of a text in order, and what is wrong with it."""
    plain = "".join(_masked(span) for span in text.spans)
    at = 0
    while start := _OPEN.search(plain, at):
        sign = _SIGN.search(plain, start.end())
        if not sign:
            yield _wrong(start, len(plain), "a cloze is never closed", "close it with }}")
            return
        if sign[0].startswith("{"):
            yield _wrong(start, sign.end(), "one cloze stands inside another", "close the first one before the second")
            return
        body = start.end(), _end_of_body(plain, start.end(), sign)
        at = body[1] + 2
        yield _checked(text, plain, start, body)


def _end_of_body(plain: str, begin: int, closing: re.Match[str]) -> int:
    """Where a cloze's words end: `}}}` closes a brace of its own first, as in `{{c1::f{x}}}`."""
    inside = plain[begin : closing.start()]
    own = max(inside.count("{") - inside.count("}"), 0)
    return closing.start() + min(own, len(closing[0]) - 2)


def _checked(text: Text, plain: str, start: re.Match[str], body: tuple[int, int]) -> Hidden:
    number = int(start[1]) if 0 < len(start[1]) < 4 else 0
    colons = plain.find("::", *body)
    words = (body[0], colons) if colons >= 0 else body
    hint = text.plain[colons + 2 : body[1]] if colons >= 0 else ""
    whole = Hidden(start.start(), body[1] + 2, words, hint.strip(), number)
    if not 1 <= number <= MOST_CLOZES:
        fault = f"Anki knows no cloze c{start[1][:20]}" if start[1] else "a cloze has no number"
        return replace(whole, fault=fault, advice=f"use c1 to c{MOST_CLOZES}")
    if not text.cut(*words):
        return replace(whole, fault="a cloze hides nothing", advice="put the words to hide between {{c1:: and }}")
    return whole


def _wrong(start: re.Match[str], end: int, fault: str, advice: str) -> Hidden:
    return Hidden(start.start(), end, (start.end(), end), fault=fault, advice=advice)


def _masked(span: Span) -> str:
    """The span's plain characters, those of a formula or of code made harmless."""
    return span.plain if span.kind in (SpanKind.TEXT, SpanKind.BREAK) else "x" * len(span.plain)


def _with_highlights(text: Text, highest: int) -> Text | None:
    """The text with each `==highlight==` as one more cloze."""
    if not highest and not any(Mark.HIGHLIGHT in span.marks for span in text.spans):
        return None
    spans: list[Span] = []
    for span in text.spans:
        hides = Mark.HIGHLIGHT in span.marks and not span.cloze and span.kind is not SpanKind.BREAK
        if hides and not (spans and spans[-1].cloze and Mark.HIGHLIGHT in spans[-1].marks):
            highest += 1
        spans.append(replace(span, cloze=highest) if hides else span)
    return Text(tuple(replace(span, marks=span.marks - {Mark.HIGHLIGHT}) for span in spans))
