from __future__ import annotations

from itertools import pairwise

import pytest

from cardgen import scheduler
from cardgen.model import Kind, Page, Role, Section, Unit, UnitNotes
from cardgen.scheduler.order import dues, first_sight
from cardgen.text import Text
from tests.scheduler.values import course, note, unit


def test_a_first_deck_leaves_room_between_notes_and_more_between_units() -> None:
    assert dues([None] * 4, [0, 0, 1, 1]) == [1100, 1200, 2300, 2400]


@pytest.mark.parametrize(
    ("shipped", "expected"),
    [
        ([1100, None, 1200], [1100, 1149, 1200]),
        ([1100, None, None, 1200], [1100, 1133, 1166, 1200]),
        ([None, 1100], [549, 1100]),
        ([1100, 1200, None], [1100, 1200, 1300]),
        ([10, None, 11], [10, 10, 11]),  # no room: after the older card of the same due
        ([10, None, 10], [10, 10, 10]),
        ([1100, 1300, 1200, 1400], [1100, 1200, 1200, 1400]),  # Anki does not move the one that changed places
        ([0, -5, 2_000_000], [1100, 1200, 1300]),  # nothing that we wrote
    ],
)
def test_new_notes_slot_in_between_their_neighbours(shipped: list[int | None], expected: list[int]) -> None:
    found = dues(shipped, [0] * len(shipped))
    assert found == sorted(found)
    assert [due for due, old in zip(found, shipped, strict=True) if old is None] == [
        due for due, old in zip(expected, shipped, strict=True) if old is None
    ]


@pytest.mark.parametrize(("units", "notes"), [(12, 300), (1_000, 20_000), (3_000, 90_000), (3_000, 300_000)])
def test_positions_rise_and_stay_under_a_million_in_big_courses(units: int, notes: int) -> None:
    found = dues([None] * notes, [at * units // notes for at in range(notes)])
    assert all(a < b for a, b in pairwise(found))
    assert 0 < found[0] < found[-1] < 1_000_000


def section(line: int, *children: Section) -> Section:
    return Section(Text(), 1, Role.CONTENT, line, (), children)


def test_page_order_with_the_definitions_first_in_each_section() -> None:
    pages = (
        Page("u.md", Text(), section(1, section(5)), "en"),
        Page("n.md", Text(), section(1, section(10), section(20, section(30))), "en"),
    )
    notes = (
        note("topic", at="n.md:22"),
        note("summary", at="u.md:6"),
        note("late definition", at="n.md:25", kind=Kind.DEFINITION),
        note("the other way", at="n.md:25", kind=Kind.TERM),
        note("early fact", at="n.md:11"),
        note("deeper definition", at="n.md:31", kind=Kind.DEFINITION),
        note("from elsewhere", at="x.md:1"),
    )
    part = UnitNotes(Unit("u", "U", "1", pages, (), "en", notes[0].place), notes)
    assert [notes[at].key for at in first_sight(part)] == [
        "summary",
        "early fact",
        "late definition",
        "the other way",
        "topic",
        "deeper definition",
        "from elsewhere",
    ]


def test_tags_say_unit_kind_and_heading_without_white_space() -> None:
    parts = (unit("Trees & “Woods”", note("Q", "A", kind=Kind.LIST, headings=("Plants", "Bark: 1_2\u3000layers"))),)
    (planned,) = scheduler.schedule(course(*parts), parts).notes
    assert planned.tags == (
        "test-course::unit::01-trees-woods",
        "test-course::kind::list",
        "test-course::heading::bark-1-2-layers",
    )


def test_a_note_without_headings_has_no_heading_tag() -> None:
    parts = (unit("日本", note("Q", "A")),)
    (planned,) = scheduler.schedule(course(*parts), parts).notes
    assert planned.tags == ("test-course::unit::01-日本", "test-course::kind::fact")


def test_shipped_notes_from_one_line_stay_in_the_order_in_which_they_were_shipped() -> None:
    part = unit("Trees", *(note(name, at="n.md:7") for name in ("a", "new", "b", "c")))
    assert first_sight(part, [1300, None, 1100, 1200]) == [2, 1, 3, 0]
