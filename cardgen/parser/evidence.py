"""The entries of a unit as evidence for its key topics: what each is about, by the stems of its words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from cardgen.languages.wording import TopicQuestion
from cardgen.model import Note, Paragraph, Role, Table
from cardgen.parser.context import Context, Trail
from cardgen.parser.makers.acronyms import spelled_out
from cardgen.parser.outline import Entry
from cardgen.text import Text

_ABOUT_THE_UNIT = (Role.KEY_POINTS, Role.SUMMARY)
_CAPITALS = re.compile(r"\b[A-Z]{2,6}s?\b")

Stems = frozenset[str]


@dataclass(frozen=True)
class Evidence:
    """A unit's entries, by their stems.

    entries: each with its ancestors, in page order. definitions: notes that say what a thing is, by its content stems.
    """

    entries: Sequence[tuple[Entry, Trail]]
    context: Context
    definitions: Mapping[Stems, Note] = field(default_factory=dict)

    @cached_property
    def _expansions(self) -> dict[str, Stems]:
        """Stem of an acronym to the stems of what it stands for, as the pages spell it out."""
        found: dict[str, Stems] = {}
        for plain in self._plain():
            for acronym, expansion in spelled_out(plain):
                for stem in self.context.wording.stems(acronym):
                    found[stem] = frozenset(self.context.wording.stems(expansion))
        return found

    def _plain(self) -> Iterator[str]:
        for entry, _ in self.entries:
            yield entry.label.plain
            yield entry.text.plain
            yield from (block.text.plain for block in entry.body if isinstance(block, Paragraph))

    @cached_property
    def _capitals(self) -> frozenset[str]:
        """Words in capitals on the pages: what may be short for something."""
        return frozenset(word.rstrip("s") for plain in self._plain() for word in _CAPITALS.findall(plain))

    def stems(self, plain: str) -> Stems:
        """Content stems, with acronyms spelled out so that both forms are the same."""
        return self.spelled_out(self.context.wording.stems(plain))

    def spelled_out(self, stems: Iterable[str]) -> Stems:
        """Stems with those of acronyms replaced by what they stand for."""
        plain = frozenset(stems)
        if self._expansions.keys().isdisjoint(plain):
            return plain
        return frozenset().union(*(self._expansions.get(stem, {stem}) for stem in plain))

    def learn(self, topic: Text) -> None:
        """Take a word in capitals for short, when the topic has the words whose initials it is."""
        words = re.findall(r"[^\W\d_]+", topic.plain)
        for size in (2, 3, 4):
            for at in range(len(words) - size + 1):
                run = words[at : at + size]
                initials = "".join(word[0] for word in run).upper()
                if initials in self._capitals and min(len(word) for word in run) > 3:
                    for stem in self.context.wording.stems(initials):
                        self._expansions.setdefault(stem, frozenset(self.context.wording.stems(" ".join(run))))

    @cached_property
    def title(self) -> Stems:
        """Stems of the unit's title."""
        return self.stems(self.context.title.plain)

    @cached_property
    def unit(self) -> Stems:
        """Stems of the unit's title and summary: what the unit is about."""
        said = [entry for entry, _ in self.entries if entry.role in _ABOUT_THE_UNIT]
        return self.title.union(*(self.text_of(entry) for entry in said))

    @cached_property
    def labels(self) -> list[tuple[Stems, Stems]]:
        """For each entry the stems of its label, and of all labels above it."""
        found = []
        for entry, trail in self.entries:
            above = frozenset().union(self.title, *(self.stems(step.label.plain) for step in trail))
            found.append((self.stems(entry.label.plain), above))
        return found

    def text_of(self, entry: Entry) -> Stems:
        """Stems of all that stands under an entry."""
        parts = [entry.label.plain, entry.text.plain]
        for block in entry.body:
            if isinstance(block, Paragraph):
                parts.append(block.text.plain)
            elif isinstance(block, Table):
                parts += [cell.plain for row in (*block.rows,) for cell in row.cells]
                parts += [cell.plain for cell in block.header]
        return frozenset().union(self.stems(" ".join(parts)), *(self.text_of(child) for child in entry.children))

    def has_subject(self, entry: Entry) -> bool:
        """Whether a label names something, and does not only say "Summary" of what stands above."""
        return bool(entry.label) and self.context.wording.subject(entry.label) is not None

    def things(self, topic: TopicQuestion) -> list[Stems]:
        """The stems of each thing that a compound topic names, meant as the pages name it."""
        names = {label for label, _ in self.labels} | set(self.definitions) | self._cells
        found = []
        for ways in topic.parts or tuple((about,) for about in topic.about):
            read = [self.stems(way.plain) for way in ways]
            found.append(next((stems for stems in read if stems in names), read[0]))
        return found

    @cached_property
    def _cells(self) -> set[Stems]:
        tables = [block for entry, _ in self.entries for block in entry.body if isinstance(block, Table)]
        cells = [cell for table in tables for cell in (*table.header, *(row.cells[0] for row in table.rows))]
        return {self.stems(cell.plain) for cell in cells}
