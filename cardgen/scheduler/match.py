"""Which note of the new deck is which note of the shipped one: one to one, from the certain to the likely.

Each stage pairs the notes that share something which no other note on either side has; what stays open goes on to the
next stage. The last stage pairs by similar wording, and only where there is no doubt: a wrong pair would put one card's
review history on another card, while a missed one only starts a card anew, and is reported.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass

from cardgen.scheduler.memory import Shipped
from cardgen.scheduler.similar import likeness


@dataclass(frozen=True, slots=True)
class Wanted:
    """A note that looks for its forerunner. at: its position in the course. deck: the subdeck in which its unit was
    shipped, or "". about, kind, front, question, answer: as in `Shipped`.
    """

    at: int
    about: str
    kind: str
    deck: str
    front: str
    question: str
    answer: str

    @property
    def named(self) -> bool:
        """Whether the author gave the note an id."""
        return self.about.startswith("id")


Side = Wanted | Shipped
Sameness = Callable[[Side], Hashable]

STAGES: tuple[Sameness, ...] = (
    lambda note: (note.about, note.kind, note.question, note.answer, note.deck),
    lambda note: (note.kind, note.question, note.answer, note.deck),
    lambda note: (note.about, note.kind, note.question, note.answer),
    lambda note: (note.kind, note.question, note.answer),
    lambda note: (note.about, note.question, note.deck),
    lambda note: (note.about, note.answer, note.deck),
    lambda note: (note.about, note.deck),
    lambda note: (note.about, note.question),
    lambda note: note.about,
    lambda note: (note.kind, note.question, note.deck),
    lambda note: (note.kind, note.question),
)


def match(wanted: Sequence[Wanted], shipped: Sequence[Shipped]) -> dict[int, Shipped]:
    """The shipped note that each wanted note goes on, by `Wanted.at`; notes without a forerunner are not in it."""
    pairs: dict[int, Shipped] = {}
    todo, free = list(wanted), list(shipped)

    def settle(found: Iterable[tuple[Wanted, Shipped]]) -> None:
        nonlocal todo, free
        pairs.update({note.at: old for note, old in found})
        taken = {old.guid for old in pairs.values()}
        todo = [note for note in todo if note.at not in pairs]
        free = [old for old in free if old.guid not in taken]

    settle(_unique_pairs([note for note in todo if note.named], free, lambda note: note.about))
    for same in STAGES:
        settle(_unique_pairs(todo, free, same))
    settle(_similar_pairs(todo, free, lambda note: (note.kind, note.deck)))
    settle(_similar_pairs(todo, free, lambda note: (note.kind, note.answer)))
    settle(_pairs_in_order(todo, free))
    return pairs


def _grouped(notes: Iterable[Side], same: Sameness) -> dict[Hashable, list[Side]]:
    groups: dict[Hashable, list[Side]] = defaultdict(list)
    for note in notes:
        groups[same(note)].append(note)
    return groups


def _unique_pairs(todo: Sequence[Wanted], free: Sequence[Shipped], same: Sameness) -> Iterable[tuple[Wanted, Shipped]]:
    """Pairs of notes that are the same by `same`, and alone in that on both sides."""
    old = _grouped(free, same)
    for value, notes in _grouped(todo, same).items():
        match notes, old.get(value):
            case [Wanted() as note], [Shipped() as shipped]:
                yield note, shipped


def _pairs_in_order(todo: Sequence[Wanted], free: Sequence[Shipped]) -> Iterable[tuple[Wanted, Shipped]]:
    """Of notes about the same thing in one subdeck, as many as were shipped there: first to first, second to second."""
    old = _grouped(free, lambda note: (note.about, note.deck))
    for value, notes in _grouped(todo, lambda note: (note.about, note.deck)).items():
        shipped = sorted((s for s in old.get(value, []) if isinstance(s, Shipped)), key=lambda s: s.rank)
        if len(notes) == len(shipped):
            yield from ((note, s) for note, s in zip(notes, shipped, strict=True) if isinstance(note, Wanted))


def _similar_pairs(todo: Sequence[Wanted], free: Sequence[Shipped], same: Sameness) -> Iterable[tuple[Wanted, Shipped]]:
    """Pairs that are the same by `same` and alike beyond doubt: each is the other's best, and clearly so."""
    old = _grouped(free, same)
    for value, notes in _grouped(todo, same).items():
        scores = [
            (likeness(note, shipped), note, shipped)
            for note in notes
            for shipped in old.get(value, [])
            if isinstance(note, Wanted) and isinstance(shipped, Shipped)
        ]
        best: dict[object, list[float]] = defaultdict(lambda: [0.0, 0.0])
        for score, note, shipped in scores:
            for side in (note.at, shipped.guid):
                best[side] = sorted((*best[side], score))[-2:]
        for score, note, shipped in scores:
            if score and all(
                best[side] == [min(best[side]), score] and score - min(best[side]) >= 0.1
                for side in (note.at, shipped.guid)
            ):
                yield note, shipped
