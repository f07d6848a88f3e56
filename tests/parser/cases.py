"""Cases in Markdown: a heading names the case, a `page` fence holds the page, a `cards` fence what comes of it.

In the cards, a line that begins with `? ` is a front, the lines below it are the back; `open: ` is a topic without
answer, `left: CHECK | FRONT` a note that was not emitted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cardgen.model import Course, Note, Place, Settings, Unit, UnitNotes
from cardgen.parser import parse_unit
from cardgen.reader.page import read_page
from tests.markdown_form import show_blocks

FIXTURES = Path(__file__).parent / "fixtures"
_CASE = re.compile(r"^## (?P<name>.+?)\n+````page\n(?P<page>.*?)\n````\n+````cards\n(?P<cards>.*?)````", re.M | re.S)


@dataclass(frozen=True)
class Case:
    """One case. id: file and name. page: Markdown. cards: what is expected."""

    id: str
    page: str
    cards: str


def cases(folder: Path = FIXTURES) -> Iterator[Case]:
    """Every case of every fixture file in a folder."""
    for file in sorted(folder.glob("*.md")):
        for match in _CASE.finditer(file.read_text(encoding="utf-8")):
            yield Case(f"{file.stem}: {match['name']}", match["page"], match["cards"].strip())


def parsed(page: str, settings: Settings | None = None, path: str = "unit.md") -> UnitNotes:
    """The notes of a unit of one page."""
    read = read_page(page, path).page
    unit = Unit(read.title.plain.lower(), read.title.plain, "", (read,), (), read.language or "en", Place(path, 1))
    return parse_unit(unit, Course("course", "Course", (unit,), settings or Settings()))


def written(found: UnitNotes, *, left: bool = False) -> str:
    """Notes as a fixture writes them."""
    parts = [card(note) for note in found.notes]
    parts += [f"open: {topic.topic}" for topic in found.open_topics]
    if left:
        parts += [f"left: {out.check} | {out.front}" for out in found.left_out]
    return "\n\n".join(parts)


def card(note: Note) -> str:
    """One note, front and back."""
    front, back = show_blocks(note.front).strip(), show_blocks(note.back).strip()
    return f"? {front}\n{back}".rstrip()
