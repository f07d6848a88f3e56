"""One chain of edits, builds and imports, with everything checked that a rebuild promises.

A note's subject is told from the file it names and the terms in it, which the course maker knows, never from its guid
or key.
"""

from __future__ import annotations

import re
import tempfile
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from cardgen import exporter, pipeline
from cardgen.model import Change, Note, PackedNote, Plan
from cardgen.scheduler.words import answer, question
from tests.engine import RATINGS, Engine, Rating
from tests.property.courses import COLUMNS, Course
from tests.property.edits import EDITS, Edit

Subject = tuple[int, str, str]
"""Number of the fact, kind of card, and which of several cards of that kind about it."""

START = 1_700_000_000

# Check Database dates answers given within one second anew, whatever was imported.
_ANKIS_OWN = re.compile("last review time|Database rebuilt")


@dataclass
class Figures:
    """What a run counted.

    imports: re-imports. edits: of each kind. carried: notes that went on from one deck to the next. reviewed: cards
    with review history whose scheduling an import left alone. gone: notes withdrawn with their subject. unasked: notes
    withdrawn because the edited page gives no such card any more, though its subject is still there.
    """

    imports: int = 0
    edits: Counter[str] = field(default_factory=Counter)
    carried: int = 0
    reviewed: int = 0
    gone: int = 0
    unasked: list[str] = field(default_factory=list)

    def add(self, other: Figures) -> None:
        """Count another run in."""
        self.imports += other.imports
        self.edits += other.edits
        self.carried += other.carried
        self.reviewed += other.reviewed
        self.gone += other.gone
        self.unasked += other.unasked


@dataclass(frozen=True)
class Deck:
    """A deck that was built. guids: of the note of each subject. fronts: the question of each guid."""

    plan: Plan
    guids: Mapping[Subject, str]

    @property
    def fronts(self) -> dict[str, str]:
        """The question of each guid."""
        return {packed.planned.guid: question(packed.planned.note) for packed in self.plan.notes}

    @property
    def withdrawn(self) -> dict[str, str]:
        """The Browse search for each guid that is announced as withdrawn."""
        return {entry.guid: entry.search for entry in self.plan.changes if entry.change is Change.WITHDRAWN}


class Chain:
    """A course of its own, built, imported and studied, and then edited again and again."""

    def __init__(self, seed: int, folder: Path) -> None:
        self.random = Random(seed)
        self.course = Course(seed, limit=0 if seed % 4 else 6)
        self.folder = folder
        self.file = folder / "deck.apkg"
        self.now = START
        self.told = f"seed {seed}"
        self.figures = Figures()

    def run(self, rebuilds: int, edits: Sequence[Edit] = EDITS) -> Figures:
        """Raises AssertionError, naming the seed and the edits, when a promise is broken."""
        seed = self.told
        with Engine(self.folder / "collection") as engine:
            deck = self.build()
            engine.import_apkg(self.file)
            self.study(engine)
            for step in range(rebuilds):
                names = self.edit(edits)
                self.told = f"{seed}, rebuild {step} ({', '.join(names)})"
                old, deck = deck, self.build()
                self.check_pairs(old, deck)
                self.check_import(engine, old, deck)
                self.study(engine)
            report = [line for line in engine.check_database().splitlines() if not _ANKIS_OWN.search(line)]
            assert not report, f"{seed}: Check Database: {report}"
        return self.figures

    def edit(self, edits: Sequence[Edit] = EDITS) -> list[str]:
        """One to three edits, some time later; gives their names."""
        self.now += self.random.choice((1, 3_600, 86_400))
        self.course.rewritten.clear()
        chosen = self.random.choices(edits, k=self.random.randint(1, 3))
        for edit in chosen:
            edit(self.course, self.random)
        names = [edit.__name__ for edit in chosen]
        self.figures.edits.update(names)
        return names

    def build(self) -> Deck:
        """Write the course into a new folder and build it over the deck."""
        with tempfile.TemporaryDirectory(dir=self.folder) as temporary:
            source = Path(temporary) / "crafts"
            places = self.course.write(source)
            plan = pipeline.build(source, self.file, pipeline.Wishes(), self.now).plan
            exporter.write(plan, self.file)
        return Deck(plan, subjects_of(plan, self.course, places))

    def study(self, engine: Engine) -> None:
        """Answer about half of the new cards, as a student would."""
        ratings: list[Rating] = list(RATINGS)  # type: ignore[arg-type]
        for rating in ratings:
            new = [card.id for card in engine.cards() if card.scheduling[0] == 0]
            engine.answer([card for card in new if self.random.random() < 0.15], rating)

    def check_pairs(self, old: Deck, new: Deck) -> None:
        """Every card whose subject is still asked for goes on; none as another subject's; losses are announced."""
        was, fronts = old.fronts, new.fronts
        here = {guid: subject for subject, guid in new.guids.items()}
        alive = {fact.number for fact in self.course.facts()} | {section.number for section in self.course.sections()}
        for subject, guid in old.guids.items():
            asked = f"{self.told}: {subject} {was[guid]!r}"
            if guid in here:
                same = here[guid][0] == subject[0] or not subject[0] or was[guid] == fronts[guid]
                assert same, f"{asked}: its history went to {here[guid]}"
                self.figures.carried += 1
                continue
            assert guid in new.withdrawn, f"{asked} is gone without a word"
            anew = subject in new.guids and subject[0] not in self.course.rewritten
            assert not anew, f"{asked} starts anew as {fronts[new.guids[subject]]!r}"
            if subject[0] in alive:
                self.figures.unasked.append(asked)
            else:
                self.figures.gone += 1

    def check_import(self, engine: Engine, old: Deck, new: Deck) -> None:
        """Importing the deck conflicts with nothing, doubles nothing, and touches no card's scheduling."""
        before = engine.scheduling()
        counts = engine.import_apkg(self.file)
        self.figures.imports += 1
        after = engine.scheduling()
        assert counts.conflicting == counts.other == 0, f"{self.told}: {counts}"
        touched = [card for card, scheduling in before.items() if after.get(card) != scheduling]
        assert not touched, f"{self.told}: the scheduling of {touched} changed"
        notes = {note.guid: note for note in engine.notes()}
        assert len(notes) == engine.col.note_count(), f"{self.told}: two notes with one guid"
        known = set(old.guids.values())
        self.figures.reviewed += sum(1 for (guid, _), row in before.items() if row[5] and guid in known)
        for guid, search in new.withdrawn.items():
            found = [note.guid for note in engine.notes(search)]
            assert found == [guid], f"{self.told}: {search} finds {found}"
        for packed in new.plan.notes:
            shown, built = notes[packed.planned.guid].fields.values(), packed.fields.values()
            assert list(shown)[:2] == list(built)[:2], f"{self.told}: an edit did not arrive: {list(built)[:2]}"


def subjects_of(plan: Plan, course: Course, places: Mapping[tuple[str, int], int]) -> dict[Subject, str]:
    """The guid of each subject's note."""
    groups: dict[tuple[int, str], list[PackedNote]] = defaultdict(list)
    for packed in plan.notes:
        note = packed.planned.note
        groups[fact_of(note, course, places), f"{note.kind}{'-cloze' * note.is_cloze}"].append(packed)
    subjects: dict[Subject, str] = {}
    for (fact, kind), notes in groups.items():
        for at, packed in enumerate(notes):
            asked = question(packed.planned.note)
            column = next((name for name in COLUMNS if name.casefold() in asked.casefold()), "")
            name = column if len(notes) > 1 and column else str(at)
            subjects[fact, kind, name] = packed.planned.guid
    return subjects


def fact_of(note: Note, course: Course, places: Mapping[tuple[str, int], int]) -> int:
    """The number of the fact that a note is about; 0 when it cannot be told."""
    if note.topic:
        asked = straight(note.topic).strip(" .")
        topics = (topic for unit in course.units for topic in unit.topics)
        return next((topic.number for topic in topics if f"{topic.text}{topic.term}".casefold() == asked), 0)
    here = {number for (path, _), number in places.items() if path == note.place.path}
    said = straight(f"{question(note)} {answer(note)}")
    named = [fact.number for fact in course.facts() if fact.number in here and fact.term.casefold() in said]
    for section in course.sections():
        if len(named) > 1 and {fact.number for fact in section.facts}.issuperset(named):
            return section.number
    exact = places.get((note.place.path, note.place.line), 0)
    return exact if exact in named or not named else named[0]


def straight(text: str) -> str:
    """Without case, and with the quotes and dashes of a typewriter."""
    return text.casefold().replace("’", "'").replace("\u2011", "-")
