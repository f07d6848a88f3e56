from __future__ import annotations

import doctest
import re
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from cardgen.model import Kind
from cardgen.scheduler import identity, numbering
from cardgen.scheduler.identity import about, course_name, guid_for, key_for, normalise, parse_key
from tests.scheduler.values import note

FIXTURES = Path(__file__).parent / "fixtures"


def rows(name: str) -> list[list[str]]:
    lines = (FIXTURES / name).read_text(encoding="utf-8").splitlines()
    table = [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines if line.startswith("|")]
    return table[2:]


@pytest.mark.parametrize(("one", "other", "verdict"), rows("normalise.md"))
def test_a_key_does_not_change_with_its_typography(one: str, other: str, verdict: str) -> None:
    assert (normalise(one) == normalise(other)) is (verdict == "same")


def test_the_guid_of_a_published_course_is_pinned() -> None:
    about_note = about(note("Q", key="edge ai/challenges", kind=Kind.LIST))
    assert about_note == "list.8eadbbc272f1403f"
    key = key_for(course_name("Machine Learning"), about_note)
    assert key == "machine-learning.list.8eadbbc272f1403f"
    assert guid_for(key) == "92a29923f32975eb65ed"


def test_answer_order_place_and_headings_have_no_part_in_identity() -> None:
    one = note("What is a tree?", "A graph.", key="tree", at="a.md:3", headings=("Graphs",))
    other = note("What's a tree?", "A graph without a cycle.", key="Tree", at="b/c.md:90", headings=("Trees",))
    assert about(one) == about(other)


def test_kind_and_note_type_are_part_of_identity() -> None:
    basic = note("Which parts has a tree?", "Root, leaves", key="tree parts", kind=Kind.LIST)
    assert about(basic) != about(replace(basic, kind=Kind.FACT))
    assert about(basic) != about(note("A tree has a [[root]].", key="tree parts", kind=Kind.LIST))


def test_the_authors_id_wins_over_kind_and_key() -> None:
    one = note("What is a tree?", "A graph.", kind=Kind.DEFINITION, id="tree")
    assert about(one) == about(note("Say what a tree is.", "A graph.", kind=Kind.QUESTION, id="tree"))
    assert about(one) != about(replace(one, id="Tree"))


@pytest.mark.parametrize(
    ("course", "name"),
    [
        ("Machine Learning", "machine-learning"),
        ("  Éléments d'algèbre  ", "elements-d-algebre"),
        ("C++ & Co.", "c-co"),
    ],
)
def test_a_course_is_named_in_plain_letters(course: str, name: str) -> None:
    assert course_name(course) == name


@pytest.mark.parametrize("course", ["機械学習", "", "2024", "Машинное обучение"])
def test_a_course_without_latin_letters_has_a_name_of_its_own(course: str) -> None:
    assert re.fullmatch(r"course-[0-9a-f]{8}", course_name(course))


def test_every_kind_of_note_can_stand_in_a_key() -> None:
    for kind in Kind:
        for made in (note("Q", "A", kind=kind), note("[[Q]]", kind=kind), note("Q", "A", kind=kind, id="x")):
            assert parse_key(key_for("c", about(made))) == ("c", about(made), 1)


@pytest.mark.parametrize("module", [identity, numbering])
def test_the_examples_in_the_docstrings_hold(module: ModuleType) -> None:
    assert doctest.testmod(module) == doctest.TestResults(0, 1)


def test_courses_in_other_scripts_are_told_apart() -> None:
    assert course_name("機械学習") != course_name("深層学習")


@pytest.mark.parametrize("rank", [1, 2, 17])
def test_a_key_can_be_read_back(rank: int) -> None:
    about_note = about(note("Q", kind=Kind.STEPS))
    assert parse_key(key_for("a-b", about_note, rank)) == ("a-b", about_note, rank)


@pytest.mark.parametrize("key", ["", "hello", "a.b.c", "A.fact.0123456789abcdef", "a.fact.0123456789abcdef.x"])
def test_a_key_of_another_program_is_not_read(key: str) -> None:
    assert parse_key(key) is None
