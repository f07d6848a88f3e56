"""Text being put together: the spans so far, and the marks and links that are open."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from cardgen.reader.context import Link, PageContext, is_sound
from cardgen.reader.dialects import emoji
from cardgen.text import Mark, Span, SpanKind

_CITATION = re.compile(r" ?\[-?@[\w:./-]+[^\[\]]*\]")
_FOOTNOTE = re.compile(r" ?\[\^[^\[\]\s^]{1,40}\](?!\()")  # one whose text is nowhere on the page: the engine leaves it
_REFERENCE = re.compile(r"(?<![\w@])@(fig|tbl|eq|sec)-[\w-]*\w", re.IGNORECASE)
_WEB = re.compile(r"(?:https?|mailto):", re.IGNORECASE)
_ANY_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_SCRIPT = re.compile(r"\s*(?:javascript|vbscript|data):", re.IGNORECASE)


class SpanWriter:
    """Collects spans; keeps the marks and the links that are open.

    marks: how often each is open. shown: those that are. code: what stands in a <code> so far. bracket: a "[" was left
    out, and its "]" is to come.
    """

    def __init__(self, line: int, context: PageContext) -> None:
        self.line = line
        self.context = context
        self.spans: list[Span] = []
        self.marks: Counter[Mark] = Counter()
        self.shown: frozenset[Mark] = frozenset()
        self.links: list[tuple[str, str, int]] = []
        self.code: list[str] | None = None
        self.bracket = False

    def add(self, text: str, kind: SpanKind = SpanKind.TEXT, target: str = "") -> None:
        """Append a span with the marks and the link that are open."""
        link = self.links[-1][0] if self.links else ""
        self.spans.append(Span(text, kind, self.shown, link, target))

    def text(self, text: str) -> None:
        """Append characters."""
        if self.code is not None:
            self.code.append(text)
        elif text:
            if self.bracket:
                text, self.bracket = text.removeprefix("]").removeprefix(")"), False
            if "@" in text:
                text = _REFERENCE.sub(self.reference, _CITATION.sub("", text))
            if "[^" in text:
                text = _FOOTNOTE.sub("", text)
            self.add(emoji.shown(text))

    def reference(self, found: re.Match[str]) -> str:
        """What stands for a reference to a figure, table, equation or section, whose number is not known here."""
        return self.context.references.get(found[1].lower(), "")

    def close_code(self) -> None:
        """End a <code>."""
        text = "".join(self.code or ())
        self.code = None
        if text:
            self.add(text, SpanKind.CODE)

    def toggle(self, mark: Mark, *, closing: bool) -> None:
        """Open or close a mark."""
        self.marks[mark] = max(0, self.marks[mark] + (-1 if closing else 1))
        self.shown = frozenset(mark for mark, count in self.marks.items() if count)

    def image(self, source: str, alt: str, *, by_name: bool = False) -> None:
        """Append a picture or sound, when it is there."""
        found = self.context.media(source, self.line, by_name=by_name)
        if found:
            self.add(alt, SpanKind.AUDIO if found.audio else SpanKind.IMAGE, found.name)

    def open_link(self, target: str) -> None:
        """Begin a link."""
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
        """End a link; one to a sound becomes that sound."""
        if not self.links:
            return
        _, target, start = self.links.pop()
        label = "".join(span.text for span in self.spans[start:]).strip()
        if self.is_reference(label, start):
            del self.spans[start:]
            return
        self.context.links.append(Link(target, label, self.line))
        if is_sound(target) and (found := self.context.media(target, self.line)):
            self.spans[start:] = [Span(label, SpanKind.AUDIO, self.shown, "", found.name)]

    def is_reference(self, label: str, start: int) -> bool:
        """Whether a link is only the number of a reference: "[[1](#ref-1)]" or a raised "1". Its brackets go, too."""
        if not (label.isdigit() or label == "[link]") or not self.spans:
            return False
        before = self.spans[start - 1] if start else None
        if label == "[link]":  # how some book systems write a reference to a figure: "(\\[link\\])"
            if before and before.kind is SpanKind.TEXT and before.text.endswith("("):
                self.spans[start - 1] = replace(before, text=before.text[:-1].rstrip(" "))
                self.bracket = True
            return True
        if before and before.kind is SpanKind.TEXT and before.text.endswith("["):
            self.spans[start - 1] = replace(before, text=before.text[:-1].rstrip(" "))
            self.bracket = True
            return True
        return Mark.SUP in self.spans[start].marks
