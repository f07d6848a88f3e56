"""Topics that name two or three things: what tells them apart and what relates them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from cardgen.languages.wording import TopicQuestion, Wants
from cardgen.model import Block, Role
from cardgen.parser.context import Trail
from cardgen.parser.contrasts import Contrasts, marks
from cardgen.parser.evidence import Evidence, Stems
from cardgen.parser.outline import Entry
from cardgen.parser.passages import LIST_ITEMS, Passages, name_of
from cardgen.text import Text

NO_EVIDENCE = (Role.TOPICS, Role.READINGS, Role.ADMIN, Role.ARTEFACTS, Role.QUESTIONS, Role.EXERCISE, Role.NOTES)
"""Roles of entries in which no answer is looked for."""


@dataclass(frozen=True)
class Answer:
    """The evidence found. entry, trail: where it stands. question: what it answers, when not the topic's own one."""

    blocks: tuple[Block, ...]
    entry: Entry
    trail: Trail
    question: Text | None = None


@dataclass(frozen=True)
class Compounds:
    """Searches a unit's evidence for what it says of several things."""

    evidence: Evidence
    passages: Passages

    def compared(self, topic: TopicQuestion, wanted: Stems) -> Answer | None:
        """The things set against each other, or what stands under a heading that names just them."""
        return self.side_by_side(topic, self.evidence.things(topic)) or self._together(wanted)

    def side_by_side(self, topic: TopicQuestion, things: Sequence[Stems]) -> Answer | None:
        """The things in a table that compares them, or with a label for each."""
        found = self._contrasts.find(things, _names(topic))
        return Answer(*found) if found else None

    def apart(self, topic: TopicQuestion) -> list[Stems]:
        """The things that a topic names together and that no card of its own defines; none when they are not apart."""
        things = self.evidence.things(topic) if topic.contrast else []
        defined = all(thing in self.evidence.definitions for thing in things)
        return things if len(things) > 1 and not defined and all(marks(things)) else []

    @cached_property
    def _contrasts(self) -> Contrasts:
        return Contrasts(
            self.evidence.entries,
            self.evidence.context.wording,
            self.evidence.stems,
            self.evidence.definitions,
            NO_EVIDENCE,
        )

    def parts(self, topic: TopicQuestion) -> Answer | None:
        """A list whose members the topic itself names: what the pages say of each of them."""
        if topic.wants is not Wants.LIST or topic.contrast or not 2 <= len(topic.parts) <= 4:
            return None
        names = _names(topic)
        found = self._contrasts.labelled([self.evidence.stems(name.plain) for name in names], names, loose=1)
        return Answer(*found) if found else None

    def members(self, topic: TopicQuestion) -> Answer | None:
        """What a topic that asks for several things lists itself, when the pages have a label for each of them."""
        asked = self.evidence.stems(topic.question.plain)
        if not 2 <= len(topic.parts) <= LIST_ITEMS or topic.plain:
            return None
        names = [ways[0].strip() for ways in topic.parts]
        places = [self._labelled(self.evidence.stems(name.plain) - asked) for name in names]
        listed = self.passages.listed(names, places[0][0]) if places[0] and all(places) else None
        return Answer(listed, *places[0]) if listed and places[0] else None

    def _labelled(self, thing: Stems) -> tuple[Entry, Trail] | None:
        """The entry whose label, or the bold words that it begins with, names a thing and nothing else."""
        for entry, trail in self.evidence.entries:
            named = bool(thing) and entry.role not in NO_EVIDENCE and self.evidence.stems(name_of(entry).plain) == thing
            if named:
                return entry, trail
        return None

    def related(self, topic: TopicQuestion) -> Answer | None:
        """A short sentence that names all the things, or one under the heading of one that names the other."""
        things = self.evidence.things(topic)
        if len(things) < 2:
            return None
        every = frozenset().union(*things)
        for (entry, trail), (label, _) in zip(self.evidence.entries, self.evidence.labels, strict=True):
            if entry.role in NO_EVIDENCE:
                continue
            under = next((thing for thing in things if thing == label), frozenset[str]())
            for sentence, before in self.passages.sentences(entry):
                stems = self.evidence.stems(sentence.plain)
                left = [thing - under for thing in things if thing != under]
                if not all(thing and len(thing & stems) > 0.6 * len(thing) for thing in left):
                    continue
                named = bool(under) or (before is None and len(stems - every) < 7)
                fit = self.passages.fitting(sentence, before) if named and sentence.words > 5 else None
                if fit and not sentence.plain.endswith(":"):
                    return Answer(self.passages.paragraph(fit, entry), entry, trail)
        return None

    def _together(self, wanted: Stems) -> Answer | None:
        """What stands under a heading that names both things and nothing else, when its first words name both too."""
        for (entry, trail), (label, _) in zip(self.evidence.entries, self.evidence.labels, strict=True):
            if entry.role in NO_EVIDENCE or label != wanted:
                continue
            opening = self.passages.opening(entry)
            if opening and wanted <= self.evidence.stems(" ".join(one.plain for one in opening)):
                return Answer(self.passages.paragraph(Text.join(opening, " "), entry), entry, trail)
        return None


def _names(topic: TopicQuestion) -> list[Text]:
    """What a compound topic calls its parts."""
    return [ways[-1] for ways in topic.parts] or list(topic.about)
