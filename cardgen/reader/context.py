"""What reading a page needs to know, and what it collects on the way."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from cardgen.problems import Problem, Severity
from cardgen.reader.dialects.attributes import Attributes
from cardgen.text import SpanKind, Text

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


def _no_media(target: str, line: int) -> Found | None:
    return Found(target.rsplit("/", 1)[-1])


def _no_url(target: str) -> str:
    return ""


@dataclass
class PageContext:
    """Where a page is read.

    path: of the page, for messages. media: looks a picture or sound up, says why when it cannot be had, and gives
    None then. url: the absolute URL of a link within the course, or "". hard_breaks: the site shows every line break.
    line_numbers: original line of each line of the Markdown given to the engine (empty: the same).
    """

    path: str
    media: Callable[[str, int], Found | None] = _no_media
    url: Callable[[str], str] = _no_url
    hard_breaks: bool = False
    language: str = ""
    navigation: frozenset[str] = frozenset()
    problems: list[Problem] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    env: dict[str, object] = field(default_factory=dict)
    link_lines: set[int] = field(default_factory=set)
    pending: list[Attributes] = field(default_factory=list)

    def warn(self, line: int, message: str, hint: str = "") -> None:
        """Keep a warning."""
        self.problems.append(Problem(self.path, line, message, hint, Severity.WARNING))

    def note(self, line: int, message: str, hint: str = "") -> None:
        """Keep a note."""
        self.problems.append(Problem(self.path, line, message, hint, Severity.NOTE))

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
        words = {word for link in found for word in _WORD.findall(link.text.casefold())}
        return bool(_ARROW.search(text.plain)) or bool(words and words <= self.navigation)
