"""Subdecks: `Course::07 Title`, in a text order that is the course's order, and kept once they are shipped.

Anki sorts decks by name as text, finds them by name when it imports, and never moves a card that it has. So a unit
stays in the subdeck in which it was shipped, and a new unit gets a number between those of its neighbours.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from cardgen.model import Course, PlannedUnit, UnitNotes
from cardgen.problems import Problem, Severity
from cardgen.scheduler.identity import about, normalise
from cardgen.scheduler.memory import Memory
from cardgen.scheduler.numbering import fit_in, numbers, sort_key
from cardgen.scheduler.reserve import marks
from cardgen.scheduler.words import answer, letters

_LABEL = re.compile(r"(?P<label>\d[\d.]*[a-z]?) (?P<title>.+)", re.IGNORECASE)


def plan_units(
    course: Course, parts: Sequence[UnitNotes], memory: Memory | None
) -> tuple[tuple[PlannedUnit, ...], tuple[Problem, ...]]:
    """Each unit with its subdeck, in course order, and what the student should hear about kept names."""
    root = memory.deck if memory else escape(course.title)
    kept = kept_decks(parts, memory) if memory else {}
    units = [part.unit for part in parts]
    shown = numbers(units)
    anchors = [label_of(kept[at]) if at in kept else "" for at in range(len(units))]
    labels = fit_in(anchors, shown)
    names = [kept.get(at) or f"{root}::{labels[at]} {escape(unit.title)}" for at, unit in enumerate(units)]
    keys = _unique([unit.key for unit in units], "-{}")
    planned = tuple(
        PlannedUnit(key, unit.title, shown[at], name, unit.place)
        for at, (unit, key, name) in enumerate(zip(units, keys, _unique(names, " ({})"), strict=True))
    )
    return planned, tuple(_kept_names(course, root, planned, kept))


def escape(title: str) -> str:
    """A title as one level of a deck name: no "::", no control characters, no colon at its ends, never empty."""
    bare = "".join(" " if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") else c for c in title)
    level = " ".join(unicodedata.normalize("NFC", bare).replace("::", "\u2236\u2236").split()).strip(": ")
    return level[:120].rstrip() or "Untitled"


# --- subdecks that were shipped -------------------------------------------------------------------------------------


def label_of(deck: str) -> str:
    """The number of a subdeck: "07" for "Course::07 Title", "" when it has none."""
    match = _LABEL.fullmatch(deck.rsplit("::", 1)[-1])
    return match["label"] if match else ""


def title_of(deck: str) -> str:
    """The title of a subdeck: "Title" for "Course::07 Title"."""
    leaf = deck.rsplit("::", 1)[-1]
    match = _LABEL.fullmatch(leaf)
    return match["title"] if match else leaf


def kept_decks(parts: Sequence[UnitNotes], memory: Memory) -> dict[int, str]:
    """The subdeck in which each unit was shipped, by the unit's position.

    A unit is known again by its title, and else by its notes: a good part of those in the subdeck must stand in the
    unit now. No subdeck goes to two units.
    """
    sizes = Counter(note.deck for note in memory.notes)
    holders: dict[str, set[str]] = defaultdict(set)
    for note in memory.notes:
        for mark in marks(note.about, note.answer):
            holders[mark].add(note.deck)
    named: dict[str, list[str]] = defaultdict(list)
    for deck in sizes:
        named[normalise(title_of(deck))].append(deck)
    claims: list[tuple[bool, int, int, str]] = []
    for at, part in enumerate(parts):
        votes: Counter[str] = Counter()
        for made in part.notes:
            mine = marks(about(made), letters(answer(made)))
            votes.update({deck for mark in mine for deck in holders.get(mark, ())})
        same_title = named[normalise(escape(part.unit.title))]
        for deck in {*votes, *same_title}:
            titled = same_title == [deck]
            if titled or votes[deck] * 3 >= min(len(part.notes), sizes[deck]):
                claims.append((titled, votes[deck], -at, deck))
    kept: dict[int, str] = {}
    taken: set[str] = set()
    for _, _, before, deck in sorted(claims, reverse=True):
        if -before not in kept and deck not in taken:
            kept[-before] = deck
            taken.add(deck)
    return kept


def _kept_names(course: Course, root: str, planned: Sequence[PlannedUnit], kept: dict[int, str]) -> Iterator[Problem]:
    if kept and escape(course.title) != root:
        place = planned[0].place
        message = f"the course is called “{course.title}” now; its cards stay in the deck “{root}”"
        yield Problem(place.path, 0, message, "Anki does not move cards on import", Severity.WARNING)
    for at, unit in enumerate(planned):
        if at in kept and title_of(kept[at]) != escape(unit.title):
            message = f"the unit is called “{unit.title}” now; its cards stay in the subdeck “{unit.deck}”"
            yield Problem(
                unit.place.path, unit.place.line, message, "Anki does not move cards on import", Severity.WARNING
            )
    order = [label_of(unit.deck) for at, unit in enumerate(planned) if at in kept]
    if order != sorted(order, key=sort_key):
        place = planned[0].place
        message = "units changed places; in Anki the subdecks keep the order in which they were shipped"
        yield Problem(place.path, 0, message, "rename subdecks in Anki to study in the new order", Severity.WARNING)


def _unique(names: Sequence[str], pattern: str) -> list[str]:
    """The names, the second of two equal ones (case does not count) marked with its number."""
    seen: Counter[str] = Counter()
    result: list[str] = []
    for name in names:
        seen[name.casefold()] += 1
        count = seen[name.casefold()]
        result.append(name if count == 1 else name + pattern.format(count))
    return result
