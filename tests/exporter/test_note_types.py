"""The note types, which never change: names, ids, fields. Templates and CSS change with a version only."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from cardgen import exporter
from cardgen.exporter import apkg, note_types
from cardgen.exporter.note_types import BASIC, CLOZE, MOD, NOTE_TYPES, VERSION, css
from tests.engine import Counts, Engine
from tests.exporter.test_apkg import NOTES, with_mod, write
from tests.exporter.values import NOW, plan

LOOKS = {1: (1_764_547_200, "6422964dcc8aaae9")}
"""For each template version its `MOD`, and the digest of templates and CSS. Add a line; never change one that was
released: a student's Anki takes over new looks only when `MOD` is newer."""


def test_names_ids_and_fields_are_what_was_shipped_first() -> None:
    """These lines are for ever. To add a field, give one of the spare ones a use (and, if need be, a new name)."""
    common = ("Context", "Source", "Key", "Memory", "Spare 1", "Spare 2", "Spare 3")
    assert (BASIC.name, BASIC.id, BASIC.fields) == ("Cardgen Basic", 1_764_547_200_001, ("Front", "Back", *common))
    assert (CLOZE.name, CLOZE.id, CLOZE.fields) == ("Cardgen Cloze", 1_764_547_200_002, ("Text", "Extra", *common))
    assert BASIC.field_ids == tuple(range(7_310_442_501_700_100, 7_310_442_501_700_109))
    assert CLOZE.field_ids == tuple(range(7_310_442_501_700_200, 7_310_442_501_700_209))
    assert (BASIC.template, BASIC.template_id) == ("Card", 7_310_442_501_700_190)
    assert (CLOZE.template, CLOZE.template_id) == ("Cloze", 7_310_442_501_700_290)


def test_new_looks_come_with_a_new_version() -> None:
    looks = json.dumps([css(), [(note_type.front, note_type.back) for note_type in NOTE_TYPES]])
    digest = hashlib.sha256(looks.encode()).hexdigest()[:16]
    assert LOOKS[VERSION] == (MOD, digest), "templates or CSS changed: raise VERSION and MOD, and add a line to LOOKS"
    assert [mod for mod, _ in LOOKS.values()] == sorted({mod for mod, _ in LOOKS.values()})
    assert max(LOOKS) == VERSION


def test_templates_use_plain_fields_only() -> None:
    """A filter such as `{{kana:Front}}` confuses genanki's card generation."""
    for note_type in NOTE_TYPES:
        known = {*note_type.fields, "FrontSide"} | ({"cloze:Text"} if note_type.is_cloze else set())
        for side in (note_type.front, note_type.back):
            names = {piece.split("}}")[0].lstrip("#/") for piece in side.split("{{")[1:]}
            assert names <= known


def test_anki_gets_the_ids(tmp_path: Path) -> None:
    with Engine(tmp_path / "collection") as engine:
        engine.import_apkg(write(tmp_path, plan(NOTES)))
        for note_type in NOTE_TYPES:
            stored = engine.col.models.by_name(note_type.name)
            assert stored is not None
            assert stored["id"] == note_type.id
            assert [field["id"] for field in stored["flds"]] == list(note_type.field_ids)
            assert [template["id"] for template in stored["tmpls"]] == [note_type.template_id]
            assert stored["css"] == css()


def test_a_student_s_own_styling_survives_a_rebuild(tmp_path: Path) -> None:
    with Engine(tmp_path / "collection") as engine:
        engine.import_apkg(write(tmp_path, plan(NOTES)))
        restyle(engine, ".card { color: purple }")
        rebuilt = plan([with_mod(NOTES[0], NOW + 5, Back="Three grams"), *NOTES[1:]], created=NOW + 5)
        assert engine.import_apkg(write(tmp_path, rebuilt)) == Counts(updated=1, duplicate=2)
        assert stored_css(engine) == ".card { color: purple }"


def test_a_newer_template_version_brings_its_looks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Engine(tmp_path / "collection") as engine:
        engine.import_apkg(write(tmp_path, plan(NOTES)))
        monkeypatch.setattr(apkg, "MOD", MOD + 1_000_000_000)
        monkeypatch.setattr(apkg, "css", lambda: ".card { color: navy }")
        assert engine.import_apkg(write(tmp_path, plan(NOTES))) == Counts(duplicate=3)
        assert stored_css(engine) == ".card { color: navy }"


def test_the_ids_let_a_spare_field_be_renamed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    renamed = tuple(
        replace(kind, fields=tuple(name.replace("Spare 1", "Hint") for name in kind.fields)) for kind in NOTE_TYPES
    )
    with Engine(tmp_path / "collection") as engine:
        engine.import_apkg(write(tmp_path, plan(NOTES)))
        monkeypatch.setattr(apkg, "NOTE_TYPES", renamed)
        monkeypatch.setattr(apkg, "MOD", MOD + 1_000_000_000)
        notes = [
            replace(note, mod=NOW + 9, fields={("Hint" if k == "Spare 1" else k): v for k, v in note.fields.items()})
            for note in NOTES
        ]
        exporter.write(plan(notes), tmp_path / "deck.apkg")
        assert engine.import_apkg(tmp_path / "deck.apkg") == Counts(updated=3)
        assert "Hint" in engine.notes()[0].fields
        assert sorted(kind.name for kind in engine.col.models.all_names_and_ids() if "Cardgen" in kind.name) == [
            "Cardgen Basic",
            "Cardgen Cloze",
        ]


def test_the_version_was_made_in_the_past() -> None:
    """A `mod` in the future would win over every later one."""
    assert note_types.MOD < NOW


def restyle(engine: Engine, style: str) -> None:
    stored = engine.col.models.by_name(BASIC.name)
    assert stored is not None
    stored["css"] = style
    engine.col.models.update_dict(stored)


def stored_css(engine: Engine) -> str:
    stored = engine.col.models.by_name(BASIC.name)
    assert stored is not None
    return str(stored["css"])
