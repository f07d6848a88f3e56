"""Inline text: an immutable run of spans that can be cut and joined without breaking its markup.

A page's inline Markdown (and the harmless part of its inline HTML) is read into `Text` once. Every later stage cuts,
joins and compares `Text`; nothing after the reader handles markup as a string, so a cut can never leave half a tag,
half a formula or a lone asterisk behind.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property


class SpanKind(StrEnum):
    """What a span is. Only TEXT may be cut inside; the others are kept whole or left out."""

    TEXT = "text"
    CODE = "code"
    MATH = "math"  # inline formula; `text` is TeX without its delimiters
    DISPLAY_MATH = "display-math"  # a displayed formula met inside running text
    IMAGE = "image"  # `text` is the alternative text, `target` the media name or URL
    AUDIO = "audio"  # `text` is the label, `target` the media name
    BREAK = "break"  # a hard line break


class Mark(StrEnum):
    """Emphasis and the like, as the page sets it."""

    BOLD = "bold"
    ITALIC = "italic"
    STRIKE = "strike"
    SUB = "sub"
    SUP = "sup"
    HIGHLIGHT = "highlight"
    KEYBOARD = "keyboard"
    UNDERLINE = "underline"


NO_MARKS: frozenset[Mark] = frozenset()
_ALL_MARKS = frozenset(Mark)
OPAQUE = "\u0298"
"""Stands for a character of code or of a formula: a letter that no course page uses."""


@dataclass(frozen=True, slots=True)
class Span:
    """A run of inline content with one look.

    text: the characters (see `SpanKind` for what they mean). marks: emphasis. link: the absolute URL it links to, or
    "". target: media name of an image or sound. cloze: 0, or the number of the cloze that hides it. hint: cloze hint.
    """

    text: str
    kind: SpanKind = SpanKind.TEXT
    marks: frozenset[Mark] = NO_MARKS
    link: str = ""
    target: str = ""
    cloze: int = 0
    hint: str = ""

    @property
    def plain(self) -> str:
        """The span as it counts in `Text.plain`."""
        if self.kind is SpanKind.TEXT:
            return self.text
        match self.kind:
            case SpanKind.MATH:
                return f"${self.text}$"
            case SpanKind.DISPLAY_MATH:
                return f"$${self.text}$$"
            case SpanKind.BREAK:
                return "\n"
            case SpanKind.IMAGE | SpanKind.AUDIO:
                return ""
            case _:
                return self.text

    def saying(self, text: str) -> Span:
        """The same look with other characters."""
        return Span(text, self.kind, self.marks, self.link, self.target, self.cloze, self.hint)

    def looks_like(self, other: Span) -> bool:
        """Whether the two differ in their characters only."""
        return (
            self.kind is other.kind
            and self.marks == other.marks
            and (self.link, self.target, self.cloze, self.hint) == (other.link, other.target, other.cloze, other.hint)
        )


@dataclass(frozen=True)
class Text:
    """Inline content: spans in reading order. Positions are offsets into `plain`."""

    spans: tuple[Span, ...] = ()

    def __hash__(self) -> int:
        return hash(self.plain)  # cheap, and texts that differ only in their look are rare

    @cached_property
    def plain(self) -> str:
        """The characters a reader would type: code without backticks, formulas as `$TeX$`, images as nothing."""
        return "".join([span.plain for span in self.spans])

    @cached_property
    def masked(self) -> str:
        """`plain` with each character of code and formulas as OPAQUE: what grammar may look at."""
        return "".join(
            span.plain if span.kind in (SpanKind.TEXT, SpanKind.BREAK) else OPAQUE * len(span.plain)
            for span in self.spans
        )

    @cached_property
    def words(self) -> int:
        """How many words it has; a formula counts as one."""
        return sum(
            len(span.text.split()) if span.kind in (SpanKind.TEXT, SpanKind.CODE) else 1
            for span in self.spans
            if span.kind is not SpanKind.BREAK
        )

    def __bool__(self) -> bool:
        return bool(self.plain and not self.plain.isspace()) or self.has(SpanKind.IMAGE, SpanKind.AUDIO)

    def __add__(self, other: Text) -> Text:
        return Text.join((self, other))

    def cut(self, start: int = 0, end: int | None = None) -> Text:
        """The part from `start` to `end` of `plain`. A formula or code span that is cut into is kept whole."""
        whole = len(self.plain)
        stop = whole if end is None else end
        if start <= 0 and stop >= whole:
            return self
        kept: list[Span] = []
        at = 0
        for span in self.spans:
            size = len(span.plain)
            low, high = max(start - at, 0), min(stop - at, size)
            if size == 0 and start <= at <= stop:
                kept.append(span)
            elif low < high:
                kept.append(span.saying(span.text[low:high]) if span.kind is SpanKind.TEXT else span)
            at += size
        return Text(tuple(kept))

    def strip(self, extra: str = "") -> Text:
        """Without white space, and the characters of `extra`, at both ends. A picture or sound there is kept."""
        plain = self.plain
        unwanted = " \t\n\r\f\v\u00a0" + extra
        if len(plain.strip(unwanted)) == len(plain):
            return self
        start = len(plain) - len(plain.lstrip(unwanted))
        end = max(len(plain.rstrip(unwanted)), start)
        if self.has(SpanKind.IMAGE, SpanKind.AUDIO):
            shown = [at for at, span in self.placed() if span.kind in (SpanKind.IMAGE, SpanKind.AUDIO)]
            start, end = min(start, shown[0]), max(end, shown[-1])
        return self.cut(start, end)

    def placed(self) -> Iterator[tuple[int, Span]]:
        """The spans, each with the position of its first character in `plain`."""
        at = 0
        for span in self.spans:
            yield at, span
            at += len(span.plain)

    def without_marks(self, *marks: Mark) -> Text:
        """The same text with the given marks (all of them when none is given) taken off."""
        gone = frozenset(marks) or _ALL_MARKS
        if all(gone.isdisjoint(span.marks) for span in self.spans):
            return self
        return Text.join(Text((replace(span, marks=span.marks - gone),)) for span in self.spans)

    def marked(self, mark: Mark) -> tuple[tuple[int, int], ...]:
        """Where `mark` stands: (start, end) offsets into `plain`, neighbouring spans joined."""
        runs: list[tuple[int, int]] = []
        at = 0
        for span in self.spans:
            end = at + len(span.plain)
            if mark in span.marks and end > at:
                if runs and runs[-1][1] == at:
                    runs[-1] = (runs[-1][0], end)
                else:
                    runs.append((at, end))
            at = end
        return tuple(runs)

    def has(self, *kinds: SpanKind) -> bool:
        """Whether a span of one of `kinds` is in it."""
        return any(span.kind in kinds for span in self.spans)

    def map_text(self, start: int, end: int, new: str) -> Text:
        """With the characters from `start` to `end` replaced by the plain text `new` (marks of the first one kept)."""
        marks = next((span.marks for span in self.cut(start, end).spans if span.kind is SpanKind.TEXT), NO_MARKS)
        middle = Text((Span(new, marks=marks),)) if new else Text()
        return Text.join((self.cut(0, start), middle, self.cut(end)))

    @staticmethod
    def of(plain: str) -> Text:
        """Plain characters as text without any marks."""
        return Text((Span(plain),)) if plain else Text()

    @staticmethod
    def join(parts: Iterable[Text], between: str = "") -> Text:
        """The parts one after the other, `between` them the given characters; equal neighbours become one span."""
        merged: list[Span] = []
        for index, part in enumerate(parts):
            spans = (Span(between), *part.spans) if index and between else part.spans
            for span in spans:
                last = merged[-1] if merged else None
                if last and span.kind is SpanKind.TEXT and last.looks_like(span):
                    merged[-1] = last.saying(last.text + span.text)
                else:
                    merged.append(span)
        return Text(tuple(merged))
