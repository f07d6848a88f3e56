"""The plan: notes with their place in a deck, what was shipped before, and what changed since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from cardgen.model.course import Course
from cardgen.model.notes import LeftOut, Note, OpenTopic
from cardgen.model.page import Place
from cardgen.problems import Problem


@dataclass(frozen=True, slots=True)
class PlannedNote:
    """A note with its place in the deck. deck: full name ("Course::07 Title"). due: order of first sight, rising.

    key: the value of the note's Key field, unique in a collection and never changed once it is shipped; Anki's Browse
    finds the note by it, and `guid` is its hash. memory: the value of the note's Memory field: what the key would be
    made from today, which is no longer what `key` says once a question was reworded or a heading renamed. Only the
    next build reads it, from the package; a change of it alone moves no `mod`.
    """

    note: Note
    guid: str
    unit: str
    deck: str
    due: int
    tags: tuple[str, ...]
    key: str = ""
    memory: str = ""


@dataclass(frozen=True, slots=True)
class PlannedUnit:
    """A unit as it is shipped. key: `Unit.key`. deck: full subdeck name."""

    key: str
    title: str
    number: str
    deck: str
    place: Place


@dataclass(frozen=True, slots=True)
class PackedNote:
    """A planned note with its fields rendered. fields: field name to HTML, in field order. mod: epoch seconds."""

    planned: PlannedNote
    note_type: str
    fields: Mapping[str, str]
    mod: int


@dataclass(frozen=True, slots=True)
class PreviousNote:
    """A note of the deck that was shipped before, as read from it."""

    guid: str
    note_type: str
    fields: Mapping[str, str]
    tags: tuple[str, ...]
    deck: str
    due: int
    mod: int


@dataclass(frozen=True, slots=True)
class Previous:
    """The deck that was shipped before. version: its running number. created: its `Plan.created`."""

    path: str
    notes: tuple[PreviousNote, ...]
    version: int
    created: int = 0


class Change(StrEnum):
    """What became of a note since the previous deck."""

    ADDED = "added"
    CHANGED = "changed"
    REWORDED = "reworded"
    MOVED = "moved"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class ChangeEntry:
    """One line of the change report. search: for a withdrawn note, the Browse search that finds it in Anki."""

    change: Change
    unit: str
    front: str
    guid: str
    search: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole deck, ready to be written. version: 1 for the first, else one more than the previous changed deck.

    created: epoch seconds; every time in the file is made from it. problems: what was found wrong on the way.
    """

    course: Course
    deck: str
    description: str
    units: tuple[PlannedUnit, ...]
    notes: tuple[PackedNote, ...]
    open_topics: tuple[OpenTopic, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    changes: tuple[ChangeEntry, ...] = ()
    version: int = 1
    created: int = 0
    problems: tuple[Problem, ...] = ()
