"""The last step of the plan: what changed since the shipped deck, and the time that each note is stamped with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from cardgen.model import Change, ChangeEntry, PackedNote, Plan
from cardgen.scheduler.draft import Draft
from cardgen.scheduler.memory import Shipped
from cardgen.scheduler.words import letters, of_html, question


def stamp(draft: Draft, packed: Sequence[PackedNote], now: int) -> Plan:
    """The draft and its rendered notes (in the draft's order; their `mod` does not count) as a plan.

    A note that a student would see no change in keeps its `mod`, so that Anki leaves theirs alone; a changed one gets
    `now`, or a second more than it had when the clock is behind. now: epoch seconds.
    """
    notes = tuple(replace(note, mod=_mod(note, draft.forerunners.get(note.planned.guid), now)) for note in packed)
    changes = tuple(report(draft, notes))
    version = draft.memory.version if draft.memory else 0
    version = version + 1 if changes or not version else version
    return Plan(
        draft.course,
        draft.deck,
        _description(draft, version),
        draft.units,
        notes,
        draft.open_topics,
        draft.left_out,
        changes if draft.memory else (),
        version,
        _created(draft, bool(changes), now),
    )


def content(fields: Mapping[str, str]) -> tuple[str, ...]:
    """What a student learns from a note's fields: the first two, front and back; the others say where it stands."""
    return tuple(fields.values())[:2]


def report(draft: Draft, notes: Sequence[PackedNote]) -> Iterator[ChangeEntry]:
    """What became of each note since the shipped deck, unit by unit; for a first deck, all are added."""
    by_unit: dict[str, list[ChangeEntry]] = {unit.deck: [] for unit in draft.units}
    for note in notes:
        planned = note.planned
        front = question(planned.note)
        for change in _changes(note, draft.forerunners.get(planned.guid)):
            by_unit[planned.deck].append(ChangeEntry(change, _leaf(planned.deck), front, planned.guid))
    for old in draft.withdrawn:
        entry = ChangeEntry(Change.WITHDRAWN, _leaf(old.deck), old.front, old.guid, search_for(old.key))
        by_unit.setdefault(old.deck, []).append(entry)
    for entries in by_unit.values():
        yield from entries


def search_for(key: str) -> str:
    """The Browse search that finds exactly the note with this key; keys need no quoting."""
    return f"Key:{key}"


def _changes(note: PackedNote, old: Shipped | None) -> Iterator[Change]:
    if old is None:
        yield Change.ADDED
        return
    if old.deck != note.planned.deck:
        yield Change.MOVED
    new, was = content(note.fields), content(old.note.fields)
    if letters(of_html(new[0])) != letters(of_html(was[0])):
        yield Change.REWORDED
    elif new != was:
        yield Change.CHANGED


def _mod(note: PackedNote, old: Shipped | None, now: int) -> int:
    if old is None:
        return now
    same = content(note.fields) == content(old.note.fields) and note.note_type == old.note.note_type
    return old.note.mod if same else max(now, old.note.mod + 1)


def _created(draft: Draft, changed: bool, now: int) -> int:
    """The time of the last build that changed anything, so that an unchanged one gives the same file."""
    if draft.memory is None or not draft.memory.created:
        return now
    return max(now, draft.memory.created) if changed else draft.memory.created


def _description(draft: Draft, version: int) -> str:
    notes, units = len(draft.notes), len({note.deck for note in draft.notes})
    return f"Version {version}: {notes} note{'s' * (notes != 1)} in {units} unit{'s' * (units != 1)}."


def _leaf(deck: str) -> str:
    return deck.rsplit("::", 1)[-1]
