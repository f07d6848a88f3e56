"""The CSV file, through Anki's own text import."""

from __future__ import annotations

import csv
from pathlib import Path

from cardgen import exporter
from cardgen.model import Code, Kind, PackedNote
from tests.engine import Counts, Engine, visible
from tests.exporter.test_anki_signs import SIGNS
from tests.exporter.values import code, hidden, maths, packed, plan, text

NOTES = [
    packed(2, "Which water?", text("Soft, ", maths("T < 100"), ', "fresh"'), deck="Tea::02 Cups"),
    packed(0, text("What does ", code("brew()"), " do?"), (Code("a,b\n;c", 1), Code('"d"', 1))),
    packed(1, text("Tea is a ", hidden("drink", 1, "what?"), " of ", hidden("leaves", 2), "."), kind=Kind.CLOZE),
]


def write(folder: Path, notes: list[PackedNote]) -> Path:
    path = folder / "deck.csv"
    exporter.write(plan(notes), path)
    return path


def test_anki_takes_it_without_a_question(tmp_path: Path) -> None:
    path = write(tmp_path, NOTES)
    with Engine(tmp_path / "collection") as engine:
        assert engine.import_csv(path) == Counts(new=3)
        assert engine.decks() == ["Tea", "Tea::01 Leaves", "Tea::02 Cups"]
        assert engine.check_database() == ""
        notes = {note.guid: note for note in engine.notes()}
        assert notes["guid000001"].note_type == "Cloze"
        assert notes["guid000001"].cards == 2
        assert notes["guid000000"].note_type == "Basic"
        assert notes["guid000000"].tags == ("tea::kind::fact", "tea::unit::one")
        assert '<pre class="code"><code>a,b\n;c</code></pre>' in notes["guid000000"].fields["Back"]
        first_cards = [guid for guid, ordinal in engine.new_order("Tea") if ordinal == 0]
        assert first_cards == ["guid000000", "guid000001", "guid000002"]
        assert engine.import_csv(path) == Counts(duplicate=3)


def test_a_changed_note_is_updated(tmp_path: Path) -> None:
    with Engine(tmp_path / "collection") as engine:
        engine.import_csv(write(tmp_path, NOTES))
        engine.answer(rating="easy")
        before = engine.scheduling()
        changed = [packed(2, "Which water?", "Cold", deck="Tea::02 Cups"), *NOTES[1:]]
        assert engine.import_csv(write(tmp_path, changed)) == Counts(updated=1, duplicate=2)
        assert engine.note("guid000002").fields["Back"].startswith("Cold<br>")
        assert engine.scheduling() == before


def test_breadcrumb_and_source_stand_at_the_end_of_the_back(tmp_path: Path) -> None:
    path = write(tmp_path, NOTES)
    with Engine(tmp_path / "collection") as engine:
        engine.import_csv(path)
        assert visible(engine.note("guid000002").fields["Back"]) == (
            'Soft, \\(T < 100\\), "fresh" Tea › 02 Cups › Brewing · unit-01.md:3'
        )


def test_what_anki_and_spreadsheets_react_to_is_shown_as_it_is(tmp_path: Path) -> None:
    signs = [*SIGNS, "=1+1", "-2", "+3", "@x", "#deck:Other", "a;b,c\td", '"quoted"']
    path = write(tmp_path, [packed(number, sign, sign) for number, sign in enumerate(signs)])
    with Engine(tmp_path / "collection") as engine:
        assert engine.import_csv(path) == Counts(new=len(signs))
        for card, sign in zip(engine.rendered(), signs, strict=True):
            assert visible(card.question) == " ".join(sign.split())
            assert card.sounds == ()
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(line for line in stream if not line.startswith("#")))
    assert not any(row[4][0] in "=+-@" for row in rows)
