"""From the notes of all units to a draft: the scheduler's road, top to bottom."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cardgen.model import Course, Note, PlannedNote, PlannedUnit, Previous, UnitNotes
from cardgen.problems import CardgenError, Problem, Severity
from cardgen.scheduler.decks import escape, plan_units
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
    """A note in its unit (as planned, and by position), and the shipped note that it goes on, if there is one."""

    note: Note
    unit: PlannedUnit
    at: int
    old: Shipped | None


def schedule(
    course: Course, parts: Sequence[UnitNotes], previous: Previous | None = None, *, only: Selection | None = None
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
    refuse_shared_ids(parts)
    units, renamed = plan_units(course, parts, memory)
    seats = _in_order(parts, _seats(parts, units, memory))
    notes = _planned(seats, memory, course)
    built = only.chosen(units) if only else frozenset(unit.key for unit in units)
    chosen = [part for part, unit in zip(parts, units, strict=True) if unit.key in built]
    old = {note.guid: seat.old for note, seat in zip(notes, seats, strict=True) if seat.old}
    withdrawn = tuple(note for note in memory.notes if note.guid not in old) if memory else ()
    return Draft(
        course,
        memory.deck if memory else escape(course.title),
        tuple(unit for unit in units if unit.key in built),
        tuple(note for note in notes if note.unit in built),
        tuple(topic for part in chosen for topic in part.open_topics),
        tuple(out for part in chosen for out in part.left_out),
        memory,
        old,
        withdrawn,
        sum(1 for note in notes if note.guid in old and note.unit not in built),
        (*renamed, *_shared_keys(seats), *_switched(seats, withdrawn)),
    )


def refuse_shared_ids(parts: Sequence[UnitNotes]) -> None:
    """Raise `CardgenError`, naming both places, for each id that two notes carry."""
    problems: list[Problem] = []
    first: dict[str, Note] = {}
    for note in (note for part in parts for note in part.notes if note.id):
        other = first.setdefault(note.id.strip(), note)
        if other is not note:
            message = f"the id “{note.id}” is taken by the note at {other.place.path}:{other.place.line}"
            problems.append(Problem(note.place.path, note.place.line, message, "give each note an id of its own"))
    if problems:
        raise CardgenError(problems)


def _seats(parts: Sequence[UnitNotes], units: Sequence[PlannedUnit], memory: Memory | None) -> list[list[Seat]]:
    """The notes of each unit with their forerunners, as the parser gave them."""
    placed = [(note, unit) for part, unit in zip(parts, units, strict=True) for note in part.notes]
    wanted = [
        Wanted(i, about(note), type_of(note), unit.deck, front := question(note), letters(front), letters(answer(note)))
        for i, (note, unit) in enumerate(placed)
    ]
    old = iter(_forerunners(wanted, memory))
    return [
        [Seat(note, unit, at, next(old)) for note in part.notes]
        for at, (part, unit) in enumerate(zip(parts, units, strict=True))
    ]


def _forerunners(wanted: Sequence[Wanted], memory: Memory | None) -> list[Shipped | None]:
    pairs = match(wanted, memory.notes) if memory else {}
    return [pairs.get(note.at) for note in wanted]


def _in_order(parts: Sequence[UnitNotes], seats: Sequence[Sequence[Seat]]) -> list[Seat]:
    """All seats in the order of first sight."""
    return [
        here[at]
        for part, here in zip(parts, seats, strict=True)
        for at in first_sight(part, [seat.old.note.due if seat.old else None for seat in here])
    ]


def _planned(seats: Sequence[Seat], memory: Memory | None, course: Course) -> list[PlannedNote]:
    name = memory.course if memory else course_name(course.id)
    keys = _keys(seats, name, {note.key for note in memory.notes} if memory else set())
    positions = dues([seat.old.note.due if seat.old else None for seat in seats], [seat.at for seat in seats])
    return [
        PlannedNote(
            seat.note, guid_for(key), seat.unit.key, seat.unit.deck, due, _tags(seat, name), key, about(seat.note)
        )
        for seat, key, due in zip(seats, keys, positions, strict=True)
    ]


def _keys(seats: Sequence[Seat], course: str, taken: set[str]) -> Iterator[str]:
    """The key of each note: the shipped one, else the first that is free. taken: the keys of all shipped notes."""
    for seat in seats:
        key = seat.old.key if seat.old else ""
        rank = 1
        while not key:
            candidate = key_for(course, about(seat.note), rank)
            key = "" if candidate in taken else candidate
            rank += 1
        taken.add(key)
        yield key


def _tags(seat: Seat, course: str) -> tuple[str, ...]:
    """`course::unit::07-title`, `course::kind::definition` and `course::heading::...`: no white space in any."""
    words = {
        "unit": seat.unit.deck.rsplit("::", 1)[-1],
        "kind": seat.note.kind,
        "heading": ("", *seat.note.headings)[-1],
    }
    slugs = {name: re.sub(r"[\W_]+", "-", text.casefold()).strip("-")[:60].strip("-") for name, text in words.items()}
    return tuple(f"{course}::{name}::{slug}" for name, slug in slugs.items() if slug)


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


def _switched(seats: Sequence[Seat], withdrawn: Sequence[Shipped]) -> Iterator[Problem]:
    """Notes about a withdrawn one's thing, but of another kind, so that Anki cannot go on with the old card."""
    gone = {note.about.rsplit(".", 1)[-1]: note for note in withdrawn}
    answers = {(note.deck, note.answer): note for note in withdrawn if note.answer}
    for seat in seats:
        if seat.old:
            continue
        note, kind = seat.note, type_of(seat.note)
        old = gone.get(about(note).rsplit(".", 1)[-1])
        other = answers.get((seat.unit.deck, letters(answer(note)))) if note.author else None
        if other and other.kind.endswith("cloze") != kind.endswith("cloze"):  # a question and a cloze with one answer
            old = old or other
        if old:
            message = f"this card was of kind “{old.kind}” and is “{kind}” now; it starts anew"
            hint = "keep its form to keep its review history"
            yield Problem(note.place.path, note.place.line, message, hint, Severity.WARNING)
