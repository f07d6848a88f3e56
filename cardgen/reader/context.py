"""What reading a page needs to know, and what it collects on the way."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any, Protocol

from cardgen.problems import Problem, Severity
from cardgen.reader.dialects.attributes import Attributes
from cardgen.text import SpanKind, Text

_PIPE = re.compile(r"(?<!\\)\|")
_HANDLER = re.compile(r"""<[A-Za-z][^<>]*?[\s"'/](on[a-z]{3,20})\s{0,9}=(?!\s{0,9}\{)""", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_ARROW = re.compile("[←→⬅➡↑⬆«»‹›⇐⇒↩🔙🏠]|<-|->|<<|>>")


@dataclass(frozen=True, slots=True)
class Link:
    """A link as the page writes it. target: path or URL, undecoded. line: 1-based."""

    target: str
    text: str
    line: int
    wiki: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A picture or sound that was found. name: its media name."""

    name: str
    audio: bool = False


SOUNDS = frozenset({".mp3", ".ogg", ".oga", ".wav", ".m4a", ".flac", ".opus", ".aac"})
"""File endings of sounds."""


def is_sound(target: str) -> bool:
    """Whether a path or URL names a sound."""
    return PurePosixPath(target.split("?", 1)[0]).suffix.lower() in SOUNDS


class LookUp(Protocol):
    """Looks a picture or sound up."""

    def __call__(self, target: str, line: int, *, by_name: bool = False) -> Found | None:
        """What `target` names, or None, having said why. by_name: it may be anywhere in the course (an embed)."""


def _as_written(target: str, line: int, *, by_name: bool = False) -> Found | None:  # noqa: ARG001
    return Found(target.rsplit("/", 1)[-1], is_sound(target))


def _no_url(_target: str) -> str:
    return ""


@dataclass
class PageContext:
    """Where a page is read.

    path: of the page, for messages. media: looks a picture or sound up, says why when it cannot be had, and gives
    None then. url: the absolute URL of a link within the course, or "". hard_breaks: the site shows every line break.
    line_numbers: original line of each line of the Markdown given to the engine (empty: the same).
    """

    path: str
    media: LookUp = _as_written
    url: Callable[[str], str] = _no_url
    hard_breaks: bool = False
    language: str = ""
    navigation: frozenset[str] = frozenset()
    unit_words: frozenset[str] = frozenset()
    references: Mapping[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    source: list[str] = field(default_factory=list)
    env: dict[str, Any] = field(default_factory=dict)
    link_lines: set[int] = field(default_factory=set)
    pending: list[Attributes] = field(default_factory=list)

    def warn(self, line: int, message: str, hint: str = "") -> None:
        """Keep a warning."""
        self.problems.append(Problem(self.path, line, message, hint, Severity.WARNING))

    def note(self, line: int, message: str, hint: str = "") -> None:
        """Keep a note."""
        self.problems.append(Problem(self.path, line, message, hint, Severity.NOTE))

    def check_row(self, cells: int, line: int) -> None:
        """Warn when a table row has more cells than the header: nothing shows them."""
        if line > len(self.source):
            return
        row = self.source[line - 1].strip().lstrip("> ")
        found = len(_PIPE.findall(row.strip().strip("|"))) + 1
        if found > cells and not row.endswith("\\|"):
            message = f"the row has {found} cells where the header has {cells}; the last ones are left out"
            self.warn(line, message, "write a | that is text as \\|")

    def hides(self, line: int, tag: str) -> None:
        """Say that an element is not shown: what runs or loads something is worth a warning."""
        severity = Severity.WARNING if tag in ("script", "iframe", "object", "embed", "form") else Severity.NOTE
        if tag not in ("style", "template", "noscript"):
            self.problems.append(Problem(self.path, line, f"the <{tag}> element is left out", "", severity))

    def check_tag(self, line: int, html: str) -> None:
        """Warn of a tag that would run a script: `<img onerror="...">`."""
        found = _HANDLER.match(html)
        if not found:
            return
        problem = Problem(self.path, line, f"the event handler {found[1].lower()} is left out", "", Severity.WARNING)
        if problem not in self.problems:  # the tags of a block are met twice
            self.problems.append(problem)

    def only_links(self, text: Text, first: int, line: int) -> bool:
        """Note that a paragraph is nothing but links; True when they only lead to other pages ("← Back", "Next →").

        first: index of its first link in `links`.
        """
        found = self.links[first:]
        if not found:
            return False
        rest = text.plain
        for link in found:
            rest = rest.replace(link.text, " ", 1)
        if _WORD.search(rest):
            return False
        self.link_lines.add(line)
        if text.has(SpanKind.IMAGE):
            return False
        return bool(_ARROW.search(text.plain)) or all(self.navigates(link.text) for link in found)

    def navigates(self, label: str) -> bool:
        """Whether a link's text says that it leads to a neighbour: "Next", "Previous lesson", "Next: Trees"."""
        words = _WORD.findall(label.casefold())
        if not words or words[0] not in self.navigation:
            return False
        said = {word for word in words if not word.isdigit()}
        return said <= self.navigation | self.unit_words or bool(re.match(r"\W*\w+\s*[:–—]", label))
