"""The plan before its notes are rendered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cardgen.model import Course, LeftOut, OpenTopic, PlannedNote, PlannedUnit
from cardgen.problems import Problem
from cardgen.scheduler.memory import Memory, Shipped


@dataclass(frozen=True, slots=True)
class Draft:
    """Notes with guid, subdeck, due and tags, in order of first sight, and what became of the shipped ones.

    deck: name of the course's deck. units: all that are built, in order. forerunners: guid to the shipped note that a
    note goes on. withdrawn: shipped notes that have no successor. elsewhere: how many shipped notes belong to units
    that this build leaves out (`only`). problems: kept names and the like, for the student to know.
    """

    course: Course
    deck: str
    units: tuple[PlannedUnit, ...]
    notes: tuple[PlannedNote, ...]
    open_topics: tuple[OpenTopic, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    memory: Memory | None = None
    forerunners: Mapping[str, Shipped] = field(default_factory=dict)
    withdrawn: tuple[Shipped, ...] = ()
    elsewhere: int = 0
    problems: tuple[Problem, ...] = ()
