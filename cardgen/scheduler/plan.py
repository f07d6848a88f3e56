"""From the notes of all units to a draft: the scheduler's road, top to bottom."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cardgen.model import Course, Note, PlannedNote, PlannedUnit, Previous, UnitNotes
from cardgen.problems import CardgenError, Problem, Severity
from cardgen.scheduler.decks import plan_units
from cardgen.scheduler.draft import Draft
from cardgen.scheduler.duplicates import without_duplicates
from cardgen.scheduler.identity import about, course_name, guid_for, key_for, type_of
from cardgen.scheduler.match import Wanted, match
from cardgen.scheduler.memory import Memory, Shipped, recall, refuse_foreign
from cardgen.scheduler.order import dues, first_sight
from cardgen.scheduler.reserve import called_back
from cardgen.scheduler.selection import Selection
from cardgen.scheduler.words import answer, letters, question


@dataclass(frozen=True, slots=True)
class Seat:
    """A note with its unit (as planned, and by position)."""

    note: Note
    unit: PlannedUnit
    at: int


def schedule(
    course: Course,
    parts: Sequence[UnitNotes],
    previous: Previous | None = None,
    *,
    only: Selection | None = None,
) -> Draft:
    """Give every note its identity, subdeck, position and tags.

    parts: all units of the course, in order. only: which units to build; the others still count for identity, order
    and duplicates, so that a part of a course has the guids, decks and order of the whole.
    Raises `CardgenError` when two notes carry one author's id, when the previous deck is of another course, or when
    `only` names a unit that is not there.
    """
    memory = recall(previous)
    if memory:
        parts = called_back(parts, memory)
        refuse_foreign(memory, course.id, frozenset(about(note) for part in parts for note in part.notes))
    parts = without_duplicates(parts)
    units, problems = plan_units(course, parts, memory)
    seats = [
        Seat(note, unit, at)
        for at, (unit, part) in enumerate(zip(units, parts, strict=True))
        for note in first_sight(part)
    ]
    _refuse_shared_ids(seats)
    old = _forerunners(seats, memory)
    keys = _keys(seats, old, memory, memory.course if memory else course_name(course.id))
    places = dues([old[i].note.due if i in old else None for i in range(len(seats))], [seat.at for seat in seats])
    notes = [
        PlannedNote(
            seat.note, guid_for(key), seat.unit.key, seat.unit.deck, due, _tags(seat, key), key, about(seat.note)
        )
        for seat, key, due in zip(seats, keys, places, strict=True)
    ]
    built = only.chosen(units) if only else frozenset(unit.key for unit in units)
    chosen = [part for part, unit in zip(parts, units, strict=True) if unit.key in built]
    known = {old[i].guid for i in old}
    withdrawn = tuple(note for note in memory.notes if note.guid not in known) if memory else ()
    return Draft(
        course,
        units[0].deck.split("::")[0] if units else course.title,
        tuple(unit for unit in units if unit.key in built),
        tuple(note for note in notes if note.unit in built),
        tuple(topic for part in chosen for topic in part.open_topics),
        tuple(out for part in chosen for out in part.left_out),
        memory,
        {notes[i].guid: shipped for i, shipped in old.items()},
        withdrawn,
        sum(1 for i in old if notes[i].unit not in built),
        (*problems, *_shared_keys(seats), *_switched(seats, set(old), withdrawn)),
    )


def _forerunners(seats: Sequence[Seat], memory: Memory | None) -> dict[int, Shipped]:
    if memory is None:
        return {}
    wanted = [
        Wanted(
            i, about(seat.note), type_of(seat.note), seat.unit.deck, front, letters(front), letters(answer(seat.note))
        )
        for i, seat in enumerate(seats)
        if (front := question(seat.note)) is not None
    ]
    return match(wanted, memory.notes)


def _keys(seats: Sequence[Seat], old: dict[int, Shipped], memory: Memory | None, course: str) -> list[str]:
    """The key of each note: the shipped one, else the first that is free."""
    taken = {note.key for note in memory.notes} if memory else set()
    keys: list[str] = []
    for i, seat in enumerate(seats):
        key = old[i].key if i in old else ""
        rank = 1
        while not key:
            candidate = key_for(course, about(seat.note), rank)
            key = candidate if candidate not in taken else ""
            rank += 1
        taken.add(key)
        keys.append(key)
    return keys


def _tags(seat: Seat, key: str) -> tuple[str, ...]:
    """`course::unit::07-title`, `course::kind::definition` and `course::heading::...`: no white space in any."""
    course = key.split(".", 1)[0]
    words = {
        "unit": seat.unit.deck.rsplit("::", 1)[-1],
        "kind": seat.note.kind,
        "heading": ("", *seat.note.headings)[-1],
    }
    slugs = {name: re.sub(r"[\W_]+", "-", text.casefold()).strip("-")[:60].strip("-") for name, text in words.items()}
    return tuple(f"{course}::{name}::{slug}" for name, slug in slugs.items() if slug)


def _refuse_shared_ids(seats: Sequence[Seat]) -> None:
    problems: list[Problem] = []
    first: dict[str, Note] = {}
    for seat in seats:
        note = seat.note
        other = first.setdefault(note.id.strip(), note) if note.id else note
        if other is not note:
            message = f"the id “{note.id}” is taken by the note at {other.place.path}:{other.place.line}"
            problems.append(Problem(note.place.path, note.place.line, message, "give each note an id of its own"))
    if problems:
        raise CardgenError(problems)


def _shared_keys(seats: Sequence[Seat]) -> Iterator[Problem]:
    """Questions that the author wrote twice, with two answers and without ids."""
    groups: dict[str, list[Note]] = defaultdict(list)
    for seat in seats:
        if seat.note.author and not seat.note.id:
            groups[about(seat.note)].append(seat.note)
    for first, *others in groups.values():
        for note in others:
            message = f"this asks the same as {first.place.path}:{first.place.line}, with another answer"
            hint = "reword one of them, or give each an id"
            yield Problem(note.place.path, note.place.line, message, hint, Severity.WARNING)


def _switched(seats: Sequence[Seat], known: set[int], withdrawn: Sequence[Shipped]) -> Iterator[Problem]:
    """Notes about a withdrawn one's thing, but of another kind, so that Anki cannot go on with the old card."""
    gone = {note.about.rsplit(".", 1)[-1]: note for note in withdrawn}
    for i, seat in enumerate(seats):
        old = gone.get(about(seat.note).rsplit(".", 1)[-1])
        if old and i not in known:
            message = f"this card was of kind “{old.kind}” and is “{type_of(seat.note)}” now; it starts anew"
            place = seat.note.place
            yield Problem(place.path, place.line, message, "keep its form to keep its review history", Severity.WARNING)
