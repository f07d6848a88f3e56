"""A deck reads back what was written, and says plainly when it cannot."""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import sqlite3
import zipfile
from dataclasses import replace
from pathlib import Path

import genanki
import pytest
from anki.collection import DeckIdLimit, ExportAnkiPackageOptions

from cardgen import exporter
from cardgen.model import PreviousNote
from cardgen.problems import CardgenError
from tests.engine import Engine
from tests.exporter.test_apkg import NOTES
from tests.exporter.values import NOW, plan


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    path = tmp_path / "deck.apkg"
    exporter.write(plan([replace(note, mod=NOW + n) for n, note in enumerate(NOTES)], version=7, created=NOW + 9), path)
    return path


def test_everything_comes_back(deck: Path) -> None:
    previous = exporter.read_previous(deck)
    assert previous is not None
    assert (previous.path, previous.version, previous.created) == (str(deck), 7, NOW + 9)
    assert previous.notes == tuple(
        PreviousNote(
            note.planned.guid,
            note.note_type,
            note.fields,
            note.planned.tags,
            note.planned.deck,
            note.planned.due,
            NOW + number,
        )
        for number, note in enumerate(NOTES)
    )


def test_a_file_that_is_not_there_is_no_previous_deck(tmp_path: Path) -> None:
    assert exporter.read_previous(tmp_path / "none.apkg") is None


def test_an_empty_deck_reads_back_empty(tmp_path: Path) -> None:
    exporter.write(plan([]), tmp_path / "deck.apkg")
    previous = exporter.read_previous(tmp_path / "deck.apkg")
    assert previous is not None
    assert previous.notes == ()


def test_a_deck_made_by_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "deck.apkg"
    genanki.Package(genanki.Deck(1, "Other")).write_to_file(path)
    assert refusal(path) == (
        f"{path}: the previous deck cannot be used: cardgen did not write it"
        " (write to another file with -o, or move it away)"
    )


def test_a_deck_exported_from_anki_is_refused(deck: Path, tmp_path: Path) -> None:
    out = tmp_path / "export.apkg"
    for legacy in (False, True):
        with Engine(tmp_path / "collection") as engine:
            engine.import_apkg(deck)
            tea = engine.col.decks.id_for_name("Tea")
            assert tea is not None
            options = ExportAnkiPackageOptions(legacy=legacy)
            engine.col.export_anki_package(out_path=str(out), options=options, limit=DeckIdLimit(tea))
        assert "the previous deck cannot be used" in refusal(out)


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x03\x04"])
def test_a_file_that_is_no_package_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "deck.apkg"
    path.write_bytes(content)
    assert refusal(path) == (
        f"{path}: the previous deck is damaged (restore it from a copy, or write to another file with -o)"
    )


def test_a_zip_without_a_collection_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "deck.apkg"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("readme.txt", "hello")
    assert "there is no collection in it" in refusal(path)


def test_what_is_no_ordinary_file_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path) == (
        f"{tmp_path}: cannot read the previous deck: it is a folder"
        " (name another one with --previous, or another output with -o)"
    )
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.apkg")
        assert "it is not an ordinary file" in refusal(tmp_path / "pipe.apkg")


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE col SET conf = '{'",
        "UPDATE col SET conf = '[]'",
        """UPDATE col SET conf = '{"cardgen": {}}'""",
        """UPDATE col SET conf = '{"cardgen": {"version": "x", "created": 1}}'""",
        "UPDATE col SET decks = '{}'",
        "UPDATE col SET models = '{}'",
        "DELETE FROM col",
        "DROP TABLE notes",
        "DELETE FROM cards",
        "UPDATE notes SET flds = 'one'",
        "UPDATE notes SET mid = 5",
        "UPDATE notes SET mod = 'x'",
    ],
)
def test_a_collection_that_was_tampered_with_is_refused(deck: Path, tmp_path: Path, change: str) -> None:
    with zipfile.ZipFile(deck) as package, contextlib.closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(package.read("collection.anki2"))
        connection.execute(change)
        connection.commit()
        data = connection.serialize()
    with zipfile.ZipFile(tmp_path / "bad.apkg", "w") as package:
        package.writestr("collection.anki2", data)
    assert "the previous deck" in refusal(tmp_path / "bad.apkg")


def test_a_bomb_is_refused_without_being_unpacked(tmp_path: Path, deck: Path) -> None:
    bomb = tmp_path / "bomb.apkg"
    shutil.copy(deck, bomb)
    content = bytearray(bomb.read_bytes())
    entry = content.rindex(b"PK\x01\x02", 0, content.rindex(b"collection.anki2"))
    content[entry + 24 : entry + 28] = (3 << 30).to_bytes(4, "little")
    bomb.write_bytes(content)
    assert "it is too big" in refusal(bomb)


def test_a_damaged_file_never_gives_a_traceback(deck: Path, tmp_path: Path) -> None:
    whole = deck.read_bytes()
    chance = random.Random(5)
    path = tmp_path / "damaged.apkg"
    for _ in range(400):
        damaged = bytearray(whole[: chance.choice([len(whole), len(whole), chance.randrange(len(whole))])])
        for _ in range(chance.randrange(1, 20)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        path.write_bytes(damaged)
        with contextlib.suppress(CardgenError):
            exporter.read_previous(path)


def test_a_damaged_collection_never_gives_a_traceback(deck: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(deck) as package:
        whole = package.read("collection.anki2")
    chance = random.Random(6)
    path = tmp_path / "damaged.apkg"
    for _ in range(400):
        damaged = bytearray(whole[: chance.choice([len(whole), len(whole), chance.randrange(1, len(whole))])])
        for _ in range(chance.randrange(1, 200)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        with zipfile.ZipFile(path, "w") as package:
            package.writestr("collection.anki2", damaged)
        with contextlib.suppress(CardgenError):
            exporter.read_previous(path)


def test_the_version_stands_in_the_collection_s_configuration(deck: Path) -> None:
    with zipfile.ZipFile(deck) as package, contextlib.closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(package.read("collection.anki2"))
        (config,) = connection.execute("SELECT conf FROM col").fetchone()
    assert json.loads(config)["cardgen"] == {"version": 7, "created": NOW + 9, "templates": 1}


def refusal(path: Path) -> str:
    with pytest.raises(CardgenError) as caught:
        exporter.read_previous(path)
    return str(caught.value)
