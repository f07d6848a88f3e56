"""Notes that were shipped stay in the deck, even where newer ones outrank them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from cardgen.model import Note, UnitNotes
from cardgen.scheduler.identity import about
from cardgen.scheduler.memory import Memory
from cardgen.scheduler.similar import UNIQUE
from cardgen.scheduler.words import answer, letters, question


def called_back(parts: Sequence[UnitNotes], memory: Memory) -> tuple[UnitNotes, ...]:
    """The units with those notes of their reserve that the shipped deck holds and that no other note stands for."""
    wanted = Counter(mark for note in memory.notes for mark in marks(note.about, note.answer))
    wanted.subtract(mark for part in parts for note in part.notes for mark in _marks_of(note))
    return tuple(_with_reserve(part, wanted) if part.reserve else part for part in parts)


def marks(about_note: str, answer_letters: str) -> Iterator[str]:
    """What a note is known again by: what it is about, and its answer when that is long enough to be telling."""
    yield about_note
    if len(answer_letters) >= UNIQUE:
        yield answer_letters


def _marks_of(note: Note) -> Iterator[str]:
    return marks(about(note), letters(answer(note)))


def _with_reserve(part: UnitNotes, wanted: Counter[str]) -> UnitNotes:
    """wanted: by mark, how many shipped notes have nothing to go on in yet; what is called back counts."""
    back = []
    for note in part.reserve:
        if any(wanted[mark] > 0 for mark in _marks_of(note)):
            wanted.subtract(_marks_of(note))
            back.append(note)
    said = {(note.place, letters(question(note))) for note in back}
    left_out = tuple(out for out in part.left_out if (out.place, letters(out.front)) not in said)
    return replace(part, notes=_merged(part.notes, back), left_out=left_out)


def _merged(notes: Sequence[Note], more: Sequence[Note]) -> tuple[Note, ...]:
    """`notes` with each of `more` before the first note that stands further down the same page, else at the end."""
    merged = list(notes)
    for note in more:
        later = (
            at
            for at, other in enumerate(merged)
            if other.place.path == note.place.path and other.place.line > note.place.line
        )
        merged.insert(next(later, len(merged)), note)
    return tuple(merged)
