"""A course that can be edited, and its Markdown files.

Every thing that a card may be about is a `Fact` with a number that outlives all edits. Rendering says which line of
which file each fact stands on, so that a test knows what a note is about without asking the program under test.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from random import Random

from tests.property.words import Words

STYLES = ("bullets", "sentences", "headings", "list", "steps", "table", "author")
COLUMNS = ("Purpose", "Weakness", "Origin")


@dataclass
class Fact:
    """Something to ask for. term: what it is about. text: what is said of it. cells: of a table row. id: by author."""

    number: int
    term: str
    text: str
    cells: list[str] = field(default_factory=list)
    id: str = ""


@dataclass
class Section:
    """A heading and facts in one style. A "list" or "steps" section is one fact, its items in `cells`.

    number: of what a card about all the facts together is about.
    """

    number: int
    heading: str
    style: str
    facts: list[Fact]


@dataclass
class Page:
    """A notes page."""

    file: str
    title: str
    sections: list[Section]


@dataclass
class Unit:
    """A unit. topics: its key topics. summary: what its summary tells."""

    title: str
    file: str
    topics: list[Fact]
    summary: list[Fact]
    pages: list[Page]


@dataclass
class Look:
    """How the files are written: nothing that a card is about."""

    word: str = "Unit"
    number_from: int = 1
    notes_folder: str = "notes"
    quoted: bool = False
    keys_swapped: bool = False
    curly: bool = False
    newline: str = "\n"
    bom: bool = False
    bullet: str = "-"
    limit: int = 0


class Course:
    """A course that can be edited. `words` and `random` make new matter."""

    def __init__(self, seed: int, units: int = 3, limit: int = 0) -> None:
        """limit: most cards of a unit, said in deck.yml; 0 for no deck.yml."""
        self.random = Random(seed)
        self.words = Words(self.random)
        self.numbers = count(1)
        self.files = count(1)
        self.title = "Crafts of the Valley"
        self.look = Look(limit=limit)
        self.rewritten: set[int] = set()
        """Facts of which something else is said since the last build, so that other questions may be asked."""
        self.units = [self.unit() for _ in range(units)]

    # --- matter -------------------------------------------------------------------------------------------------

    def fact(self) -> Fact:
        return Fact(next(self.numbers), self.words.term(), self.words.definition())

    def row(self) -> Fact:
        return Fact(next(self.numbers), self.words.term(), "", [self.words.phrase() for _ in COLUMNS])

    def section(self, style: str = "") -> Section:
        style = style or self.random.choice(STYLES)
        heading = self.words.term().capitalize()
        if style in ("list", "steps"):
            fact = Fact(
                next(self.numbers), heading, "", [self.words.phrase() for _ in range(self.random.randint(3, 5))]
            )
            return Section(next(self.numbers), heading, style, [fact])
        make = self.row if style == "table" else self.fact
        facts = [make() for _ in range(self.random.randint(2, 4))]
        for fact in facts:
            fact.id = f"q{fact.number}" if style == "author" and self.random.random() < 0.5 else ""
        return Section(next(self.numbers), heading, style, facts)

    def page(self) -> Page:
        sections = [self.section() for _ in range(self.random.randint(2, 3))]
        return Page(f"page-{next(self.files)}.md", f"Notes on the {self.words.term()}", sections)

    def unit(self) -> Unit:
        pages = [self.page() for _ in range(self.random.randint(1, 2))]
        sections = [section for page in pages for section in page.sections]
        topics = [
            Fact(next(self.numbers), section.heading, f"The {self.random.choice(('role', 'parts', 'idea'))} of the ")
            for section in self.random.sample(sections, min(2, len(sections)))
        ]
        title = self.words.term().title()
        return Unit(title, f"unit-{next(self.files):02}.md", topics, [self.fact()], pages)

    # --- ways around --------------------------------------------------------------------------------------------

    def sections(self) -> list[Section]:
        return [section for unit in self.units for page in unit.pages for section in page.sections]

    def facts(self) -> list[Fact]:
        found = [fact for section in self.sections() for fact in section.facts]
        return found + [fact for unit in self.units for fact in (*unit.topics, *unit.summary)]

    # --- Markdown -----------------------------------------------------------------------------------------------

    def write(self, folder: Path) -> dict[tuple[str, int], int]:
        """Write the course's files into the empty `folder`; gives the number of the fact on each line that has one."""
        places: dict[tuple[str, int], int] = {}
        folder.joinpath(self.look.notes_folder).mkdir(parents=True)
        self._write_file(folder, "index.md", [("---", 0), (f"title: {self.title}", 0), ("---", 0)], places)
        if self.look.limit:
            self._write_file(folder, "deck.yml", [("limits:", 0), (f"  unit: {self.look.limit}", 0)], places)
        for position, unit in enumerate(self.units, self.look.number_from):
            self._write_file(folder, unit.file, self._unit_lines(unit, position), places)
            for page in unit.pages:
                self._write_file(folder, f"{self.look.notes_folder}/{page.file}", self._page_lines(page), places)
        return places

    def _write_file(
        self, folder: Path, path: str, lines: list[tuple[str, int]], places: dict[tuple[str, int], int]
    ) -> None:
        for line, (_, fact) in enumerate(lines, 1):
            if fact:
                places[path, line] = fact
        text = "".join(f"{line}\n" for line, _ in lines)
        if self.look.curly:
            text = re.sub(r"(?<=[a-z])'(?=[a-z])", "’", text)
            text = re.sub(r"(?<=[a-z])-(?=[a-z]+ [a-z])", "\u2011", text)
        data = text.replace("\n", self.look.newline).encode()
        folder.joinpath(path).write_bytes(b"\xef\xbb\xbf" * self.look.bom + data)

    def _unit_lines(self, unit: Unit, position: int) -> list[tuple[str, int]]:
        quote = '"' if self.look.quoted else ""
        front = [f"title: {quote}{self.look.word} {position} {unit.title}{quote}", f"order: {quote}{position}{quote}"]
        lines: list[tuple[str, int]] = [("---", 0)]
        lines += [(line, 0) for line in (reversed(front) if self.look.keys_swapped else front)]
        lines += [("---", 0), ("", 0), ("## Summary", 0)]
        for fact in unit.summary:
            lines += [(f"{_an(fact.term)} is {fact.text}.", fact.number), ("", 0)]
        lines += [("", 0), ("## Key topics", 0)]
        lines += [(f"{self.look.bullet} {fact.text}{fact.term.lower()}.", fact.number) for fact in unit.topics]
        lines += [("", 0), ("## Notes", 0)]
        lines += [(f"- [{page.title}]({self.look.notes_folder}/{page.file})", 0) for page in unit.pages]
        return lines

    def _page_lines(self, page: Page) -> list[tuple[str, int]]:
        lines: list[tuple[str, int]] = [(f"# {page.title}", 0), ("", 0)]
        for section in page.sections:
            head = section.facts[0].number if section.style in ("list", "steps") and section.facts else 0
            lines += [(f"## {section.heading}", head), ("", 0), *self._section_lines(section), ("", 0)]
        return lines

    def _section_lines(self, section: Section) -> list[tuple[str, int]]:
        lines: list[tuple[str, int]] = []
        if section.style == "table":
            lines += [(f"| Name | {' | '.join(COLUMNS)} |", 0), (f"| --- |{' --- |' * len(COLUMNS)}", 0)]
        for fact in section.facts:
            n = fact.number
            match section.style:
                case "bullets":
                    lines += [(f"{self.look.bullet} **{fact.term.capitalize()}**: {fact.text}.", n)]
                case "sentences":
                    lines += [(f"{_an(fact.term)} is {fact.text}.", n), ("", 0)]
                case "headings":
                    lines += [(f"### {fact.term.capitalize()}", n), (f"{_an(fact.term)} is {fact.text}.", n), ("", 0)]
                case "list":
                    lines += [(f"The main uses of a {section.heading.lower()}:", n), ("", n)]
                    lines += [(f"{self.look.bullet} {item}", n) for item in fact.cells]
                case "steps":
                    lines += [(f"{at}. {item.capitalize()}.", n) for at, item in enumerate(fact.cells, 1)]
                case "table":
                    lines += [(f"| {fact.term.capitalize()} | {' | '.join(fact.cells)} |", n)]
                case "author":
                    mark = f" {{#{fact.id}}}" if fact.id else ""
                    lines += [
                        (f"Q: What do you call the {fact.term} of the valley?{mark}", n),
                        (f"A: {fact.text.capitalize()}.", n),
                        ("", 0),
                    ]
        return lines


def _an(term: str) -> str:
    return f"{'An' if term[0] in 'aeiou' else 'A'} {term}"
