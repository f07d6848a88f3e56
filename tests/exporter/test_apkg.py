"""The package, through the real engine."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from cardgen import exporter
from cardgen.model import Kind, Media, PackedNote, Place, Plan
from cardgen.problems import CardgenError
from cardgen.text import Span, SpanKind
from tests.engine import Counts, Engine, visible
from tests.exporter.values import NOW, hidden, packed, plan, text

CUPS = "Tea::02 Cups"
NOTES = [
    packed(2, "How much tea?", "Two grams", deck=CUPS),
    packed(0, "What is tea?", "A drink"),
    packed(
        1, text("Tea is a ", hidden("drink", 2), " of ", hidden("leaves", 1), "."), "Black or green", kind=Kind.CLOZE
    ),
]


def write(folder: Path, plan: Plan, name: str = "deck.apkg") -> Path:
    exporter.write(plan, folder / name)
    return folder / name


def with_mod(note: PackedNote, mod: int, **fields: str) -> PackedNote:
    return replace(note, mod=mod, fields={**note.fields, **fields})


def test_a_deck_is_imported_and_studied_in_course_order(tmp_path: Path) -> None:
    with Engine(tmp_path / "collection") as engine:
        assert engine.import_apkg(write(tmp_path, plan(NOTES))) == Counts(new=3)
        assert engine.decks() == ["Tea", "Tea::01 Leaves", CUPS]
        assert engine.description("Tea") == "Version 1"
        first_cards = [guid for guid, ordinal in engine.new_order("Tea") if ordinal == 0]
        assert first_cards == ["guid000000", "guid000001", "guid000002"]
        assert [card.due for card in engine.cards()] == [0, 10, 10, 20]
        note = engine.note("guid000001")
        assert note.note_type == "Cardgen Cloze"
        assert note.tags == ("tea::kind::cloze", "tea::unit::one")
        assert note.mod == NOW
        assert note.fields["Key"] == "tea.1"
        assert engine.notes("Key:tea.1") == [note]
        assert engine.check_database() == ""


def test_the_back_shows_answer_breadcrumb_and_source(tmp_path: Path) -> None:
    with Engine(tmp_path / "collection") as engine:
        engine.import_apkg(write(tmp_path, plan(NOTES)))
        basic, first, second, _ = engine.rendered()
        assert visible(basic.question) == "What is tea?"
        assert visible(basic.answer) == "What is tea? A drink Tea › 01 Leaves › Brewing unit-01.md:1"
        assert visible(first.question) == "Tea is a drink of [...]."
        assert visible(second.answer) == (
            "Tea is a drink of leaves. Black or green Tea › 01 Leaves › Brewing unit-01.md:2"
        )


def test_an_unchanged_deck_changes_nothing(tmp_path: Path) -> None:
    deck = write(tmp_path, plan(NOTES))
    with Engine(tmp_path / "collection") as engine:
        engine.import_apkg(deck)
        before = engine.notes(), engine.cards()
        assert engine.import_apkg(deck) == Counts(duplicate=3)
        assert (engine.notes(), engine.cards()) == before


def test_only_a_newer_note_is_updated_and_keeps_its_schedule(tmp_path: Path) -> None:
    newer = [with_mod(NOTES[0], NOW + 1, Back="Three grams"), with_mod(NOTES[1], NOW, Back="not newer"), NOTES[2]]
    with Engine(tmp_path / "collection") as engine:
        engine.import_apkg(write(tmp_path, plan(NOTES)))
        engine.answer(rating="easy")
        before = engine.scheduling()
        again = write(tmp_path, plan(newer, version=2, created=NOW + 1), "again.apkg")
        assert engine.import_apkg(again) == Counts(updated=1, duplicate=2)
        assert engine.note("guid000002").fields["Back"] == "Three grams"
        assert engine.note("guid000000").fields["Back"] == "A drink"
        assert engine.scheduling() == before
        assert engine.description("Tea") == "Version 2"
        assert engine.check_database() == ""


def test_a_new_note_is_studied_between_its_neighbours(tmp_path: Path) -> None:
    between = packed(3, "How hot?", "Eighty degrees")
    between = replace(between, planned=replace(between.planned, due=5))
    with Engine(tmp_path / "collection") as engine:
        engine.import_apkg(write(tmp_path, plan(NOTES)))
        assert engine.import_apkg(write(tmp_path, plan([*NOTES, between]))) == Counts(new=1, duplicate=3)
        order = [guid for guid, ordinal in engine.new_order("Tea") if ordinal == 0]
        assert order == ["guid000000", "guid000003", "guid000001", "guid000002"]


def test_two_courses_of_the_same_second_live_side_by_side(tmp_path: Path) -> None:
    """Their note and card ids are the same in the files; Anki gives the second one others."""
    other = [replace(note, planned=replace(note.planned, guid=f"other{number}")) for number, note in enumerate(NOTES)]
    with Engine(tmp_path / "collection") as engine:
        engine.import_apkg(write(tmp_path, plan(NOTES)))
        assert engine.import_apkg(write(tmp_path, plan(other))) == Counts(new=3)
        assert len(engine.cards()) == 8
        assert engine.check_database() == ""


@pytest.mark.parametrize("created", [0, 1, 315_532_799, 4_400_000_000])
def test_a_strange_clock_gives_a_sound_deck(tmp_path: Path, created: int) -> None:
    with Engine(tmp_path / "collection") as engine:
        assert engine.import_apkg(write(tmp_path, plan(NOTES, created=created))) == Counts(new=3)
        assert all(note.id > 0 for note in engine.notes())
        assert engine.check_database() == ""


def test_pictures_and_sounds_arrive_once_under_their_names(tmp_path: Path) -> None:
    source = tmp_path / "Ä b%20.png"
    source.write_bytes(b"picture")
    place = Place("unit-01.md", 7)
    media = (
        Media("leaf-1a2b.png", source, place),
        Media("leaf-1a2b.png", source, place),
        Media("tune-3c4d.mp3", source, place),
        Media("unused-5e6f.png", source, place),
    )
    leaf = Span("A leaf", SpanKind.IMAGE, target="leaf-1a2b.png")
    tune = Span("", SpanKind.AUDIO, target="tune-3c4d.mp3")
    notes = [
        packed(0, text("Which leaf is this? ", leaf), leaf),
        packed(1, "Which tune is this?", text("Green ", tune)),
    ]
    deck = write(tmp_path, plan(notes, media=media))
    with zipfile.ZipFile(deck) as package:
        assert package.namelist() == ["collection.anki2", "media", "0", "1"]
    with Engine(tmp_path / "collection") as engine:
        engine.import_apkg(deck)
        assert engine.media() == ["leaf-1a2b.png", "tune-3c4d.mp3"]
        first, second = engine.rendered()
        assert '<img src="leaf-1a2b.png" alt="A leaf">' in first.question
        assert second.sounds == ("tune-3c4d.mp3",)


@pytest.mark.parametrize("kind", ["missing", "folder", "pipe"])
def test_a_media_file_that_cannot_be_read_is_an_error_at_its_page(tmp_path: Path, kind: str) -> None:
    source = tmp_path / "leaf.png"
    if kind == "folder":
        source.mkdir()
    elif kind == "pipe" and hasattr(os, "mkfifo"):
        os.mkfifo(source)
    media = (Media("leaf-1.png", source, Place("unit-01.md", 7)),)
    notes = [packed(0, text("What? ", Span("", SpanKind.IMAGE, target="leaf-1.png")), "Leaf")]
    for ending in (".apkg", ".html"):
        with pytest.raises(CardgenError) as caught:
            exporter.write(plan(notes, media=media), tmp_path / f"deck{ending}")
        assert str(caught.value) == (
            "unit-01.md:7: the media file leaf.png cannot be read: it is not there any more (build again)"
        )
        assert not (tmp_path / f"deck{ending}").exists()


def test_the_same_plan_gives_the_same_bytes_everywhere(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from cardgen import exporter; from tests.exporter.test_apkg import *\n"
        "for ending in exporter.FORMATS: exporter.write(plan(NOTES), Path(sys.argv[1] + ending))"
    )
    root = Path(__file__).parents[2]
    for number, zone in enumerate(["UTC", "Asia/Tokyo", "America/Los_Angeles"]):
        env = {**os.environ, "PYTHONHASHSEED": str(number), "TZ": zone, "TMPDIR": str(tmp_path)}
        subprocess.run([sys.executable, "-c", program, str(tmp_path / f"deck{number}")], env=env, cwd=root, check=True)
    for ending in exporter.FORMATS:
        assert len({(tmp_path / f"deck{number}{ending}").read_bytes() for number in range(3)}) == 1
    assert len(list(tmp_path.iterdir())) == 3 * len(exporter.FORMATS)


def test_three_thousand_decks_are_written_and_imported(tmp_path: Path) -> None:
    first = NOTES[1]
    notes = [
        replace(first, planned=replace(first.planned, guid=f"g{number}", deck=f"Tea::{number:04} Cup", due=number))
        for number in range(3_000)
    ]
    with Engine(tmp_path / "collection") as engine:
        assert engine.import_apkg(write(tmp_path, plan(notes))) == Counts(new=3_000)
        assert len(engine.decks()) == 3_001
        assert engine.new_order("Tea::1234 Cup") == [("g1234", 0)]


def test_tags_with_white_space_arrive_as_one(tmp_path: Path) -> None:
    note = replace(NOTES[0], planned=replace(NOTES[0].planned, tags=("a b", "c\u00a0d", "e\u3000f")))
    with Engine(tmp_path / "collection") as engine:
        engine.import_apkg(write(tmp_path, plan([note])))
        assert engine.notes()[0].tags == ("a_b", "c_d", "e_f")


def test_the_description_is_shown_as_written(tmp_path: Path) -> None:
    with Engine(tmp_path / "collection") as engine:
        engine.import_apkg(write(tmp_path, replace(plan(NOTES), description="R&D <2>\nVersion 1")))
        assert engine.description("Tea") == "R&amp;D &lt;2&gt;<br>Version 1"
