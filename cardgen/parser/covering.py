"""Which of a unit's notes answer a key topic that is no question of its own: one that asks the same, or several."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from cardgen.languages.wording import TopicQuestion, Wants
from cardgen.model import Kind, Note
from cardgen.parser.context import Trail
from cardgen.parser.evidence import Evidence, Stems
from cardgen.parser.outline import Entry, Origin
from cardgen.parser.rank import back_of, front_of

_BRACKETS = re.compile(r"\s*\([^()]*\)")
_LISTS = frozenset((Kind.LIST, Kind.STEPS))
_ANSWERS: dict[Wants, frozenset[Kind]] = {
    Wants.DEFINITION: frozenset((Kind.DEFINITION,)),
    Wants.LIST: _LISTS,
    Wants.STEPS: _LISTS,
    Wants.PROCESS: frozenset((Kind.STEPS, Kind.FACT)),
    Wants.REASON: frozenset((Kind.CAUSE,)),
    Wants.PURPOSE: frozenset((Kind.FACT, Kind.TABLE)),
    Wants.COMPARISON: frozenset((Kind.COMPARISON,)),
    Wants.RELATION: frozenset((Kind.FACT, Kind.COMPARISON)),
    Wants.EXPLANATION: frozenset((Kind.DEFINITION, Kind.FACT, Kind.FORMULA, *_LISTS)),
    Wants.EFFECT: frozenset((Kind.FACT, Kind.CAUSE)),
    Wants.EXAMPLE: frozenset((Kind.EXAMPLE, Kind.LIST)),
}
_FILLER = "use used main key common basic two three four five six seven eight nine ten"
_LOOSE = (Kind.FACT, Kind.TABLE, Kind.CAUSE, Kind.QUESTION)  # kinds that do not tell what is asked of a thing
_BY_PARTS = (Wants.DEFINITION, Wants.EXPLANATION, Wants.COMPARISON, Wants.LIST)
_BY_SECTION = (Wants.DEFINITION, Wants.EXPLANATION, Wants.LIST, Wants.PROCESS, Wants.RELATION)
_NEEDS_A_LIST = (Wants.LIST, Wants.PROCESS)


@dataclass(frozen=True)
class Covering:
    """A unit's notes, searched for those that answer a topic."""

    notes: Sequence[Note]
    evidence: Evidence

    @cached_property
    def _asked(self) -> list[Stems]:
        """The content stems of each note's question."""
        return [self.evidence.stems(_BRACKETS.sub("", front_of(note))) for note in self.notes]

    def same(self, topic: TopicQuestion) -> Note | None:
        """The note that asks what the topic asks, in its own words."""
        wanted = self.evidence.spelled_out(topic.needed)
        asked = wanted | self.evidence.stems(topic.question.plain)
        if not wanted or ", and " in topic.question.plain:
            return None
        found = [
            note
            for note, stems in zip(self.notes, self._asked, strict=True)
            if (note.kind in _ANSWERS[topic.wants] or note.kind is Kind.QUESTION)
            and not note.is_cloze
            and self._is_same(note.kind, stems, wanted, asked, topic)
        ]
        return max(found, key=lambda note: note.importance, default=None)

    def _is_same(self, kind: Kind, stems: Stems, wanted: Stems, asked: Stems, topic: TopicQuestion) -> bool:
        if wanted <= stems:
            return stems - self._filler <= asked and (
                kind not in _LOOSE
                or topic.wants is Wants.DEFINITION
                or stems >= self.evidence.stems(topic.question.plain)
            )
        # "the margin of a classifier", where classifiers are what the unit is about
        whole = topic.wants is Wants.DEFINITION and len(topic.about) == 1
        return whole and bool(stems) and stems <= wanted and wanted - stems <= self.evidence.unit

    @cached_property
    def _filler(self) -> Stems:
        return frozenset(self.evidence.context.wording.stems(_FILLER))

    def together(self, topic: TopicQuestion) -> tuple[Note, ...]:
        """The notes that answer a topic part by part, or that its own section gave; none when something is missing."""
        if self.evidence.context.wording.asks_twice(topic.question) and (both := self._both(topic)):
            return (both,)
        if (sides := self.sides(topic)) and all(sides):
            return tuple(dict.fromkeys(note for side in sides for note in side))
        return self._of_section(topic) if topic.wants in _BY_SECTION else ()

    def sides(self, topic: TopicQuestion) -> list[list[Note]]:
        """For each thing that a compound topic names, the notes about it; empty for other topics."""
        if topic.wants not in _BY_PARTS or len(topic.parts) < 2:
            return []
        return [self._of_part([self.evidence.stems(way.plain) for way in ways]) for ways in topic.parts]

    def _both(self, topic: TopicQuestion) -> Note | None:
        """The note that asks the first of two questions and says what the second one asks."""
        wanted = self.evidence.spelled_out(topic.needed)
        asked = wanted | self.evidence.stems(topic.question.plain)
        for note, stems in zip(self.notes, self._asked, strict=True):
            near = stems and stems <= asked and len(stems) * 2 >= len(wanted)
            if near and wanted <= stems | self.evidence.stems(back_of(note)):
                return note
        return None

    def _of_part(self, ways: list[Stems]) -> list[Note]:
        """The notes about one part: its definition, or whatever asks of it and little else."""
        for part in ways:
            near = [
                (note, stems)
                for note, stems in zip(self.notes, self._asked, strict=True)
                if part and part <= stems and note.kind is not Kind.ACRONYM
            ]
            exact = [note for note, stems in near if stems == part and note.kind is Kind.DEFINITION]
            about = exact or [note for note, stems in near if len(stems - part) < 3]
            if about:
                return about
        return []

    def _of_section(self, topic: TopicQuestion) -> tuple[Note, ...]:
        """The notes of the section whose heading names the topic, when its text names the rest of it."""
        wanted = self.evidence.spelled_out(topic.needed)
        asked = wanted | self.evidence.stems(topic.question.plain).union(
            *(self.evidence.stems(about.plain) for about in topic.about)
        )
        best: tuple[float, tuple[Note, ...]] = (0.0, ())
        for (entry, trail), (label, above) in zip(self.evidence.entries, self.evidence.labels, strict=True):
            own = len(wanted & label)
            if entry.origin is not Origin.HEADING or not own or len(label - asked) > len(label) // 3:
                continue
            missing = wanted - label - above
            if (
                own * 2 < len(wanted)
                or (label - asked and own * 5 < len(wanted) * 3)
                or not missing <= self.evidence.text_of(entry)
            ):
                continue
            notes = self._under(entry, trail, wanted)
            if topic.wants in _NEEDS_A_LIST and not any(note.kind in _LISTS for note in notes):
                continue
            score = own - len(label - asked) / 2 - len(missing) / 2
            if len(notes) >= (2 if missing or label - asked else 1) and score > best[0]:
                best = (score, notes)
        return best[1]

    def _under(self, entry: Entry, trail: Trail, wanted: Stems) -> tuple[Note, ...]:
        """The notes under a heading that name something of what is wanted."""
        above = tuple(step.label.plain for step in trail if step.origin in (Origin.PAGE, Origin.HEADING) and step.label)
        path = (*above, entry.label.plain)
        return tuple(
            note
            for note, asked in zip(self.notes, self._asked, strict=True)
            if note.place.path == entry.place.path
            and wanted & (asked | self.evidence.stems(back_of(note)))
            and note.headings[: len(path)] == path
            and note.kind is not Kind.ACRONYM
        )
