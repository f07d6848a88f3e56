"""Reads the Markdown fixtures of this folder.

A fixture is a list. An item is the input; the line below it that starts with `=>` is what is expected. Inputs of more
than one argument are separated by ` | `. Above the items, `subject:` and `usage:` set what the page is about and its
running text, until the next heading. Inline code, `$formulas$` and `**bold**` are read as such.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cardgen.text import Mark, Span, SpanKind, Text

FIXTURES = Path(__file__).parent / "fixtures"
_INLINE = re.compile(r"`(?P<code>[^`]+)`|\$(?P<math>[^$]+)\$|\*\*(?P<bold>[^*]+)\*\*")


@dataclass(frozen=True)
class Case:
    """One item of a fixture. given: the arguments. expected: "none" when nothing shall come out."""

    place: str
    given: tuple[str, ...]
    expected: str
    subject: str
    usage: str


def read(name: str) -> list[Case]:
    """The cases of `fixtures/NAME.md`."""
    return list(_read(FIXTURES / f"{name}.md"))


def _read(path: Path) -> Iterator[Case]:
    settings = {"subject": "", "usage": ""}
    given = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("#"):
            settings = {"subject": "", "usage": ""}
        elif line.startswith("- "):
            given = line[2:]
        elif line.strip().startswith("=>"):
            parts = tuple(part.strip() for part in given.split(" | "))
            yield Case(f"{path.stem}:{number}", parts, line.strip()[2:].strip(), settings["subject"], settings["usage"])
        elif match := re.match(r"(subject|usage): (.*)", line):
            settings[match[1]] = match[2]


def inline(written: str) -> Text:
    """Inline Markdown as `Text`."""
    spans: list[Span] = []
    at = 0
    for match in _INLINE.finditer(written):
        spans.append(Span(written[at : match.start()]))
        if match["code"]:
            spans.append(Span(match["code"], SpanKind.CODE))
        elif match["math"]:
            spans.append(Span(match["math"], SpanKind.MATH))
        else:
            spans.append(Span(match["bold"], marks=frozenset({Mark.BOLD})))
        at = match.end()
    spans.append(Span(written[at:]))
    return Text(tuple(span for span in spans if span.text))
