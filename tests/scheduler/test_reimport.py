"""What an import into the real Anki leaves alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from cardgen.model import Kind
from tests.engine import Counts, Engine
from tests.scheduler.values import NOW, build, note, unit

BARK = note("What is bark?", "The outer layer of a tree.", kind=Kind.DEFINITION, at="a.md:5")
ROOT = note("What is a root?", "The part of a tree under the ground.", kind=Kind.DEFINITION, at="a.md:7")
SEED = note("What is a seed?", "A small plant that waits for water.", kind=Kind.DEFINITION, at="a.md:9")
CORRECTED = note("", "The outermost layer of a tree.").back


def test_a_rebuild_without_changes_updates_nothing(tmp_path: Path) -> None:
    deck = tmp_path / "deck.apkg"
    with Engine(tmp_path / "anki") as engine:
        build(deck, unit("Trees", BARK, ROOT))
        assert engine.import_apkg(deck) == Counts(new=2)
        build(deck, unit("Trees", BARK, ROOT), now=NOW + 86_400)
        assert engine.import_apkg(deck) == Counts(duplicate=2)


def test_only_what_changed_arrives_and_the_students_own_edits_stay(tmp_path: Path) -> None:
    deck = tmp_path / "deck.apkg"
    with Engine(tmp_path / "anki") as engine:
        first = build(deck, unit("Trees", BARK, ROOT))
        engine.import_apkg(deck)
        own = engine.col.get_note(engine.note(first.notes[1].planned.guid).id)  # type: ignore[arg-type]
        own["Back"] += " My own words."
        own.tags.append("hard")
        engine.col.update_note(own)
        build(deck, unit("Trees", replace(BARK, back=CORRECTED), replace(ROOT, headings=("Below",))), now=NOW + 86_400)
        assert engine.import_apkg(deck) == Counts(updated=1, duplicate=1)
        assert engine.note(first.notes[0].planned.guid).fields["Back"] == "The outermost layer of a tree."
        kept = engine.note(first.notes[1].planned.guid)
        assert kept.fields["Back"].endswith("My own words.")
        assert "hard" in kept.tags


def test_the_students_styling_survives(tmp_path: Path) -> None:
    deck = tmp_path / "deck.apkg"
    with Engine(tmp_path / "anki") as engine:
        build(deck, unit("Trees", BARK))
        engine.import_apkg(deck)
        note_type = engine.col.models.by_name("Cardgen Basic")
        assert note_type
        note_type["css"] = ".card { font-family: cursive; }"
        engine.col.models.update_dict(note_type)
        build(deck, unit("Trees", replace(BARK, back=CORRECTED), SEED), now=NOW + 86_400)
        assert engine.import_apkg(deck) == Counts(new=1, updated=1)
        note_type = engine.col.models.by_name("Cardgen Basic")
        assert note_type
        assert note_type["css"] == ".card { font-family: cursive; }"


def test_a_reworded_and_moved_card_keeps_its_review_history_and_its_subdeck(tmp_path: Path) -> None:
    deck = tmp_path / "deck.apkg"
    with Engine(tmp_path / "anki") as engine:
        build(deck, unit("Trees", BARK, ROOT), unit("Plants", SEED))
        engine.import_apkg(deck)
        engine.answer(rating="good")
        before = engine.scheduling()
        reworded = note("What is meant by bark?", "The outer layer of a tree.", kind=Kind.DEFINITION, at="a.md:5")
        build(deck, unit("Trees", reworded), unit("Plants", SEED, ROOT), now=NOW + 60)
        assert engine.import_apkg(deck) == Counts(updated=1, duplicate=2)
        assert engine.scheduling() == before
        assert [card.deck for card in engine.cards()].count("Test Course::01 Trees") == 2


def test_a_withdrawn_note_is_found_by_its_search_and_comes_back_with_its_history(tmp_path: Path) -> None:
    deck = tmp_path / "deck.apkg"
    with Engine(tmp_path / "anki") as engine:
        build(deck, unit("Trees", BARK, ROOT))
        engine.import_apkg(deck)
        engine.answer()
        before = engine.scheduling()
        (gone,) = build(deck, unit("Trees", BARK), now=NOW + 60).changes
        engine.import_apkg(deck)
        assert [found.guid for found in engine.notes(gone.search)] == [gone.guid]
        build(deck, unit("Trees", BARK, ROOT), now=NOW + 120)
        assert engine.import_apkg(deck) == Counts(updated=1, duplicate=1)
        assert engine.scheduling() == before


def test_where_no_room_is_left_a_new_card_still_comes_after_the_older_one(tmp_path: Path) -> None:
    deck = tmp_path / "deck.apkg"
    notes = [note(f"What is {at}?", f"The number {at}.", at=f"a.md:{at + 1}") for at in range(13)]
    with Engine(tmp_path / "anki") as engine:
        for step in range(1, 12):
            planned = build(deck, unit("Numbers", *notes[:step], notes[12]), now=NOW + step)
            engine.import_apkg(deck)
            assert [guid for guid, _ in engine.new_order("Test Course")] == [n.planned.guid for n in planned.notes]
        dues = [packed.planned.due for packed in planned.notes]
        assert len(set(dues)) < len(dues)


def test_the_description_says_version_and_counts(tmp_path: Path) -> None:
    deck = tmp_path / "deck.apkg"
    with Engine(tmp_path / "anki") as engine:
        build(deck, unit("Trees", BARK))
        engine.import_apkg(deck)
        assert engine.description("Test Course") == "Version 1: 1 note in 1 unit."
        build(deck, unit("Trees", BARK, ROOT), unit("Plants", SEED), now=NOW + 60)
        engine.import_apkg(deck)
        assert engine.description("Test Course") == "Version 2: 3 notes in 2 units."
