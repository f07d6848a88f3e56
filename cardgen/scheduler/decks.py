"""Subdecks: `Course::07 Title`, in a text order that is the course's order, and kept once they are shipped.

Anki sorts decks by name as text, finds them by name when it imports, and never moves a card that it has. So a unit
stays in the subdeck in which it was shipped, and a new unit gets a number between those of its neighbours.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from cardgen.model import Course, PlannedUnit, Unit, UnitNotes
from cardgen.problems import Problem, Severity
from cardgen.scheduler.identity import about, normalise
from cardgen.scheduler.memory import Memory
from cardgen.scheduler.reserve import marks
from cardgen.scheduler.words import answer, letters

_NUMBER = re.compile(r"(\d{1,6})(?:[.\-_](\d{1,6}))?([a-z]?)", re.IGNORECASE)
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


# --- numbers --------------------------------------------------------------------------------------------------------


def numbers(units: Sequence[Unit]) -> list[str]:
    """The number shown for each unit, zero-padded: that of its title where title numbers run along with the order.

    Else the position. A unit without a number among numbered ones ("Introduction") gets one in between.
    """
    wide = max(2, len(str(len(units))))
    by_place = [str(at + 1).zfill(wide) for at in range(len(units))]
    parsed = [_NUMBER.fullmatch(unit.number) for unit in units]
    ranks = [(int(m[1]), int(m[2] or 0), m[3].lower()) for m in parsed if m]
    if not ranks or len(ranks) * 2 < len(units) or any(a >= b for a, b in pairwise(ranks)):
        return by_place
    width = max(2, *(len(str(rank[0])) for rank in ranks))
    minor = max((len(str(rank[1])) for rank in ranks), default=1)
    known = [_padded(m, width, minor) if m else "" for m in parsed]
    return fit_in(known, [""] * len(units))


def _padded(number: re.Match[str], width: int, minor: int) -> str:
    second = f".{number[2].lstrip('0').zfill(minor)}" if number[2] else ""
    return f"{number[1].lstrip('0').zfill(width)}{second}{number[3].lower()}"


def fit_in(anchors: Sequence[str], wanted: Sequence[str]) -> list[str]:
    """A number for each unit that has none in `anchors`: the wanted one where it keeps text order, else one between.

    >>> fit_in(["01", "", "02"], ["01", "02", "03"])
    ['01', '01.5', '02']
    """
    taken = {anchor for anchor in anchors if anchor}
    labels: list[str] = []
    for anchor, wish in zip(anchors, wanted, strict=True):
        low = labels[-1] if labels else ""
        high = min((label for label in taken if _sorts(low, label)), key=_sort_key, default="")
        label = anchor or (wish if _between(low, wish, high) else _new_label(low, high))
        taken.add(label)
        labels.append(label)
    return labels


def _new_label(low: str, high: str) -> str:
    """A label that sorts after `low` and before `high` ("": no bound)."""
    return next(label for label in _candidates(low) if _between(low, label, high))


def _candidates(low: str) -> Iterator[str]:
    digits = "537286419"
    if not low:
        yield "01"
        yield "00"
    if low.isdigit():
        yield str(int(low) + 1).zfill(len(low))
    stems = [low.rsplit(".", 1)[0] + ".", low] if "." in low else [f"{low or '0'}."]
    zeros = ""
    while True:
        yield from (stem + zeros + digit for stem in stems for digit in digits)
        zeros += "0"


def _between(low: str, label: str, high: str) -> bool:
    return bool(label) and (not low or _sorts(low, label)) and (not high or _sorts(label, high))


def _sorts(one: str, other: str) -> bool:
    return _sort_key(one) < _sort_key(other)


def _sort_key(label: str) -> str:
    return f"{label} ".casefold()  # Anki compares whole names, and a space follows the number


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
    decks: dict[str, set[str]] = {}
    for note in memory.notes:
        decks.setdefault(note.deck, set()).update(marks(note.about, note.answer))
    titles = Counter(normalise(title_of(deck)) for deck in decks)
    claims: list[tuple[bool, int, int, str]] = []
    for at, part in enumerate(parts):
        known_by = [set(marks(about(note), letters(answer(note)))) for note in part.notes]
        title = normalise(escape(part.unit.title))
        for deck, known in decks.items():
            same_title = titles[title] == 1 and normalise(title_of(deck)) == title
            votes = sum(1 for mine in known_by if mine & known)
            if same_title or votes * 3 >= max(1, min(len(known_by), len(known) // 2)):
                claims.append((same_title, votes, -at, deck))
    kept: dict[int, str] = {}
    for _, _, before, deck in sorted(claims, reverse=True):
        if -before not in kept and deck not in kept.values():
            kept[-before] = deck
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
    if order != sorted(order, key=_sort_key):
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
