from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from cardgen import exporter, scheduler
from cardgen.model import Note, PackedNote, Plan, Previous, PreviousNote, UnitNotes
from cardgen.scheduler import Selection
from cardgen.scheduler.decks import escape
from cardgen.scheduler.numbering import fit_in, sort_key
from tests.engine import Engine
from tests.scheduler.test_identity import rows
from tests.scheduler.values import NOW, build, course, note, plan, unit


def facts(title: str) -> Iterator[Note]:
    for at in range(1, 4):
        yield note(f"What is fact {at} of {title}?", f"It is number {at} about {title}, and no other.", at=f"a.md:{at}")


def parsed(cell: str) -> list[tuple[UnitNotes, str]]:
    """The units of a fixture row, each with the subdeck in which it was shipped."""
    units = []
    for entry in cell.split(";"):
        match = re.fullmatch(r"(?:(\d[\w.]*) )?([^\[]+?)(?: \[(.+)\])?", entry.strip())
        assert match
        title = match[2]
        units.append((unit(title, *facts(match[3] or title), number=match[1] or ""), match[3] or ""))
    return units


def shipped(packed: PackedNote, deck: str) -> PreviousNote:
    return PreviousNote(packed.planned.guid, packed.note_type, packed.fields, (), deck, packed.planned.due, NOW)


@pytest.mark.parametrize(("cell", "expected"), rows("decks.md"))
def test_subdecks_are_numbered_in_course_order_and_stay_where_they_were_shipped(cell: str, expected: str) -> None:
    units = parsed(cell)
    old = [(part, deck) for part, deck in units if deck]
    first = plan(scheduler.schedule(course(*(part for part, _ in old)), [part for part, _ in old]))
    decks = {part.unit.key: f"Test Course::{deck}" for part, deck in old}
    notes = tuple(shipped(packed, decks[packed.planned.unit]) for packed in first.notes)
    parts = [part for part, _ in units]
    draft = scheduler.schedule(course(*parts), parts, Previous("old.apkg", notes, 1))
    assert [planned.deck for planned in draft.units] == [f"Test Course::{name}" for name in expected.split("; ")]


@pytest.mark.parametrize("seed", range(20))
def test_numbers_between_numbers_always_sort_as_text(seed: int) -> None:
    random = Random(seed)
    labels = ["01", "02", "03"]
    for _ in range(15):
        at = random.randint(0, len(labels))
        anchors = [*labels[:at], *[""] * random.randint(1, 4), *labels[at:]]
        labels = fit_in(anchors, [f"{position:02}" for position in range(1, len(anchors) + 1)])
        assert all(label in ("", found) for label, found in zip(anchors, labels, strict=True))
        assert sorted(set(labels), key=sort_key) == labels


def test_a_renamed_unit_keeps_its_subdeck_and_says_so(tmp_path: Path) -> None:
    deck = tmp_path / "deck.apkg"
    build(deck, unit("Trees", *facts("Trees")))
    parts = (unit("Woods", *facts("Trees")),)
    draft = scheduler.schedule(course(*parts), parts, exporter.read_previous(deck))
    assert [str(problem) for problem in draft.problems] == [
        "unit.md:1: the unit is called “Woods” now; its cards stay in the subdeck “Test Course::01 Trees”"
        " (Anki does not move cards on import)"
    ]


def test_units_that_change_places_are_announced(tmp_path: Path) -> None:
    deck = tmp_path / "deck.apkg"
    trees, seas = unit("Trees", *facts("Trees")), unit("Seas", *facts("Seas"))
    build(deck, trees, seas)
    draft = scheduler.schedule(course(seas, trees), (seas, trees), exporter.read_previous(deck))
    assert "units changed places" in str(draft.problems[0])


@pytest.mark.parametrize("title", ["::", " : ", "a\x1fb\x00", "\ud800", "x" * 500, "", "日本語::二", 'say "hi"'])
def test_any_title_makes_one_level_of_a_deck_name(title: str) -> None:
    level = escape(title)
    assert "::" not in f"Course::{level}".removeprefix("Course::")
    assert level == level.strip(": ")
    assert 0 < len(level) <= 120
    level.encode()


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1-3", ["01", "02", "03"]),
        ("2", ["02"]),
        ("02", ["02"]),
        ("3-", ["03", "04", "04b", "05"]),
        ("4", ["04", "04b"]),
        ("4b", ["04b"]),
        ("1, 5", ["01", "05"]),
        ("4–5", ["04", "04b", "05"]),
    ],
)
def test_units_are_chosen_by_their_numbers(text: str, numbers: list[str]) -> None:
    parts = [unit(f"Part {n}", *facts(n), number=n) for n in ("1", "2", "3", "4", "4b", "5")]
    draft = scheduler.schedule(course(*parts), parts, only=Selection.parse(text))
    assert [planned.number for planned in draft.units] == numbers


def guids(planned: Plan) -> dict[str, tuple[str, str, int]]:
    return {p.planned.guid: (p.planned.deck, p.fields["Front"], p.planned.due) for p in planned.notes}


def test_a_part_of_a_course_has_the_guids_decks_and_order_of_the_whole() -> None:
    parts = [unit(name, *facts(name)) for name in ("Trees", "Seas", "Hills")]
    whole = guids(plan(scheduler.schedule(course(*parts), parts)))
    part = guids(plan(scheduler.schedule(course(*parts), parts, only=Selection.parse("2-3"))))
    assert part == {guid: entry for guid, entry in whole.items() if "01 Trees" not in entry[0]}


def test_a_part_of_a_course_counts_what_it_leaves_out_as_shipped_not_as_withdrawn(tmp_path: Path) -> None:
    deck = tmp_path / "deck.apkg"
    parts = [unit(name, *facts(name)) for name in ("Trees", "Seas")]
    build(deck, *parts)
    draft = scheduler.schedule(course(*parts), parts, exporter.read_previous(deck), only=Selection.parse("2"))
    assert (draft.elsewhere, draft.withdrawn) == (3, ())


def test_anki_shows_the_subdecks_in_course_order_after_each_insertion(tmp_path: Path) -> None:
    deck = tmp_path / "deck.apkg"
    names = ["Trees", "Seas", "Hills"]
    with Engine(tmp_path / "anki") as engine:
        for step, (at, name) in enumerate(
            [(1, "Lakes"), (0, "Sky"), (2, "Rivers"), (6, "Ice"), (1, "Wind"), (0, "Sun")]
        ):
            planned = build(deck, *(unit(title, *facts(title)) for title in names), now=NOW + step)
            engine.import_apkg(deck)
            assert [name.rsplit(" ", 1)[-1] for name in engine.decks()[1:]] == names
            assert [guid for guid, _ in engine.new_order("Test Course")] == [n.planned.guid for n in planned.notes]
            names.insert(at, name)
