"""The JSON format: complete, as its page in docs/ says, and stable."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from cardgen import exporter
from cardgen.model import Change, ChangeEntry, Kind, LeftOut, Media, OpenTopic, Place, Plan
from cardgen.problems import Problem, Severity
from cardgen.text import Span, SpanKind
from tests.exporter.values import NOW, hidden, packed, plan, text

PLACE = Place("unit-01.md", 3)
DOCS = Path(__file__).parents[2] / "docs" / "json-format.md"


@pytest.fixture
def full(tmp_path: Path) -> Plan:
    """A plan that has something in each member."""
    picture = tmp_path / "leaf.png"
    picture.write_bytes(b"leaf")
    notes = [
        packed(0, "What is tea?", text("A drink. ", Span("Leaf", SpanKind.IMAGE, target="leaf-1.png"))),
        packed(1, text("Tea is a ", hidden("drink"), "."), kind=Kind.CLOZE, deck="Tea::02 Cups"),
    ]
    return replace(
        plan(notes, media=(Media("leaf-1.png", picture, PLACE), Media("unused.png", picture, PLACE)), version=3),
        open_topics=(OpenTopic("Water", PLACE, "On Water"),),
        left_out=(LeftOut(PLACE, "leak", "What?"),),
        changes=(ChangeEntry(Change.ADDED, "Leaves", "What is tea?", "guid000000"),),
        problems=(Problem("unit-01.md", 3, "a link leads nowhere", "mend it", Severity.WARNING),),
    )


def written(plan: Plan, folder: Path) -> dict[str, object]:
    exporter.write(plan, folder / "deck.json")
    loaded = json.loads((folder / "deck.json").read_text(encoding="utf-8"))
    assert isinstance(loaded, dict)
    return loaded


def test_every_member_is_there(full: Plan, tmp_path: Path) -> None:
    deck = written(full, tmp_path)
    notes = deck.pop("notes")
    assert deck == {
        "format": 1,
        "course": {"id": "tea", "title": "Tea"},
        "deck": "Tea",
        "description": "Version 3",
        "version": 3,
        "created": NOW,
        "units": [
            {
                "key": "Tea::01 Leaves",
                "title": "Tea::01 Leaves",
                "number": "01",
                "deck": "Tea::01 Leaves",
                "path": "unit-01.md",
                "line": 1,
            },
            {
                "key": "Tea::02 Cups",
                "title": "Tea::02 Cups",
                "number": "02",
                "deck": "Tea::02 Cups",
                "path": "unit-01.md",
                "line": 1,
            },
        ],
        "media": [{"name": "leaf-1.png", "path": "unit-01.md", "line": 3}],
        "open_topics": [{"topic": "Water", "look": "On Water", "path": "unit-01.md", "line": 3}],
        "left_out": [{"front": "What?", "check": "leak", "path": "unit-01.md", "line": 3}],
        "changes": [{"change": "added", "unit": "Leaves", "front": "What is tea?", "guid": "guid000000", "search": ""}],
        "problems": [
            {
                "severity": "warning",
                "message": "a link leads nowhere",
                "hint": "mend it",
                "path": "unit-01.md",
                "line": 3,
            }
        ],
    }
    assert isinstance(notes, list)
    assert notes[1] == {
        "guid": "guid000001",
        "key": "tea.1",
        "kind": "cloze",
        "note_type": "Cardgen Cloze",
        "unit": "leaves",
        "deck": "Tea::02 Cups",
        "due": 10,
        "mod": NOW,
        "fields": {
            "Text": "Tea is a {{c1::drink}}.",
            "Extra": "",
            "Context": "Tea › 02 Cups › Brewing",
            "Source": "unit-01.md:2",
            "Key": "tea.1",
            "Memory": "about.1",
            "Spare 1": "",
            "Spare 2": "",
            "Spare 3": "",
        },
        "tags": ["tea::kind::cloze", "tea::unit::one"],
        "headings": ["Brewing"],
        "topic": "",
        "author": False,
        "path": "unit-01.md",
        "line": 2,
    }


def test_every_member_is_documented_in_its_order(full: Plan, tmp_path: Path) -> None:
    deck = written(full, tmp_path)
    sections = DOCS.read_text(encoding="utf-8").split("\n## ")[1:]
    documented = [re.findall(r"`(\w+)`", row.split("|")[1]) for row in "\n".join(sections).splitlines() if "|" in row]
    names = [name for row in documented for name in row]
    units, notes = deck["units"], deck["notes"]
    assert isinstance(units, list)
    assert isinstance(notes, list)
    assert names == [*deck, *units[0], *notes[0]]


def test_every_kind_is_documented() -> None:
    page = DOCS.read_text(encoding="utf-8")
    assert all(f"`{member}`" in page for member in (*Kind, *Change, *Severity))


def test_a_name_that_is_no_unicode_is_still_json(tmp_path: Path) -> None:
    broken = replace(plan([]), problems=(Problem("unit\udcff.md", 0, "not UTF-8"),))
    deck = written(broken, tmp_path)
    assert deck["problems"][0]["path"] == "unit\udcff.md"  # type: ignore[index]
