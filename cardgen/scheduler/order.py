"""The order of first sight: what is basic before what builds on it, and room for notes still to come."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import groupby

from cardgen.model import Kind, Note
from cardgen.scheduler.words import letters, question

STEP = 10  # between two notes, so that later ones find a place between them
UNIT_STEP = 100  # between the last note of a unit and the first of the next
HIGHEST = 900_000  # Anki takes positions up to a million

_FIRST = {Kind.DEFINITION: 0, Kind.ACRONYM: 0, Kind.TERM: 1}
_SEPARATORS = re.compile(r"[/>\x1f]")


def basics_first(notes: Iterable[Note]) -> list[Note]:
    """Notes in page order, but definitions first under their heading, and none before what its question builds on.

    A question that uses a term comes after the card that says what the term means, when the unit has one.
    """
    listed: list[Note] = []
    for _, section in groupby(notes, key=lambda note: (note.place.path, note.headings)):
        listed += sorted(section, key=lambda note: _FIRST.get(note.kind, 2))
    terms = {term: note for note in reversed(listed) if note.kind in _FIRST and len(term := _term(note)) >= 3}
    placed: dict[int, Note] = {}

    def place(note: Note, above: tuple[int, ...]) -> None:
        if id(note) in placed or id(note) in above:
            return
        asked = f" {_words(question(note))} "
        for term, basic in terms.items():
            if basic.kind in (Kind.DEFINITION, Kind.ACRONYM) and f" {term} " in asked:
                place(basic, (*above, id(note)))
        placed[id(note)] = note

    for note in listed:
        place(note, ())
    return list(placed.values())


def _term(note: Note) -> str:
    return _words(_SEPARATORS.split(note.key)[-1])


def _words(text: str) -> str:
    return " ".join(letters(word) for word in re.findall(r"\w+", text))


def dues(shipped: Sequence[int | None], units: Sequence[int]) -> list[int]:
    """The due of each note, never falling. shipped: its due in the previous deck, None for a new note. units: the
    position of its unit.

    Notes that keep their order keep their due; a new note gets one between its neighbours, and where there is no room
    left, that of the note before it: Anki then shows the older one first.
    """
    anchors = _rising(shipped)
    fits = len(shipped) * STEP + len(set(units)) * UNIT_STEP <= HIGHEST
    step, unit_step = (STEP, UNIT_STEP) if fits else (1, 0)
    result: list[int] = []
    low, at = 0, 0
    while at < len(shipped):
        end = next((i for i in range(at, len(shipped)) if i in anchors), len(shipped))
        high = shipped[end] if end < len(shipped) else None
        for i in range(at, end):
            if high is None:
                new_unit = i > 0 and units[i] != units[i - 1]
                low = min(low + step + (unit_step if new_unit else 0), HIGHEST + 99_999)
                result.append(low)
            else:
                result.append(low + (i - at + 1) * (high - low) // (end - at + 1))
        if high is not None:
            result.append(high)
            low = high
        at = end + 1
    return result


def _rising(shipped: Sequence[int | None]) -> set[int]:
    """The positions of a longest run of shipped dues that never falls: the notes that kept their order."""
    tails: list[int] = []
    ends: list[int] = []
    before: dict[int, int] = {}
    for at, due in enumerate(shipped):
        if due is None or not 0 < due < 1_000_000:
            continue
        slot = bisect_right(tails, due)
        tails[slot : slot + 1] = [due]
        ends[slot : slot + 1] = [at]
        if slot:
            before[at] = ends[slot - 1]
    kept: set[int] = set()
    last = ends[-1] if ends else None
    while last is not None:
        kept.add(last)
        last = before.get(last)
    return kept
