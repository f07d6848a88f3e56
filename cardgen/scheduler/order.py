"""The order of first sight: what is basic before what builds on it, and room for notes still to come."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby

from cardgen.model import Kind, Section, UnitNotes

STEPS = ((100, 1000), (10, 100), (1, 0))  # between two notes, and before a unit: room for notes still to come
HIGHEST = 900_000  # Anki takes positions up to a million

_RANK = {Kind.DEFINITION: 0, Kind.ACRONYM: 0, Kind.TERM: 1}


def first_sight(part: UnitNotes, shipped: Sequence[int | None] = ()) -> list[int]:
    """The positions of a unit's notes in the order in which they are to be met: page by page, section by section, in
    each its definitions first.

    A note stands where its answer stands on the page. The order of two notes never depends on a third, so that a note
    which is added later changes nothing about the others. shipped: the due of each note in the previous deck, or None;
    it settles the order of notes from one line.
    """
    pages = {page.path: at for at, page in enumerate(part.unit.pages)}
    starts = {page.path: sorted(section_lines(page.root)) for page in part.unit.pages}

    def place(at: int) -> tuple[int, int, int, int]:
        note = part.notes[at]
        path, line = note.place.path, note.place.line
        section = bisect_right(starts.get(path, []), line)
        return pages.get(path, len(pages)), section, _RANK.get(note.kind, 2), line

    order: list[int] = []
    for _, group in groupby(sorted(range(len(part.notes)), key=place), key=place):
        together = list(group)
        order += _as_shipped(together, shipped) if shipped else together
    return order


def _as_shipped(together: list[int], shipped: Sequence[int | None]) -> list[int]:
    """Notes from one line, the shipped ones among them in the order of their dues."""
    known = iter(sorted((at for at in together if shipped[at] is not None), key=lambda at: shipped[at] or 0))
    return [at if shipped[at] is None else next(known) for at in together]


def section_lines(section: Section) -> Iterator[int]:
    """The lines on which a section and the sections in it begin."""
    yield section.line
    for child in section.children:
        yield from section_lines(child)


def dues(shipped: Sequence[int | None], units: Sequence[int]) -> list[int]:
    """The due of each note, never falling. shipped: its due in the previous deck, None for a new note. units: the
    position of its unit.

    Notes that keep their order keep their due; a new note gets one between its neighbours, and where there is no room
    left, that of the note before it: Anki then shows the older one first.
    """
    step, before_unit = next(
        (steps for steps in STEPS if len(shipped) * steps[0] + len(set(units)) * steps[1] <= HIGHEST), STEPS[-1]
    )
    anchors = _rising(shipped)
    result: list[int] = []
    at = 0
    while at < len(shipped):
        end = next((i for i in range(at, len(shipped)) if i in anchors), len(shipped))
        high = shipped[end] if end < len(shipped) else None
        low = result[-1] if result else 0
        wishes = list(accumulate(step + before_unit * (not i or units[i] != units[i - 1]) for i in range(at, end)))
        result += [low + wish for wish in wishes] if high is None else _between(low, high, wishes)
        if high is not None:
            result.append(high)
        at = end + 1
    return result


def _between(low: int, high: int, wishes: Sequence[int]) -> list[int]:
    """Dues from `low` up to, but not with, `high`: as far from `low` as wished, or drawn together where that is more
    than there is room for.
    """
    room, wanted = high - low, (wishes[-1] if wishes else 0) + 1
    return [low + (wish if wanted <= room else wish * room // (wanted + wishes[0])) for wish in wishes]


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
