from __future__ import annotations

import pytest

from cardgen.model import Kind, Note
from cardgen.scheduler.duplicates import without_duplicates
from tests.scheduler.values import note, unit

BARK = note("What is bark?", "The outer layer of a tree.", at="a.md:3")


def kept(first: Note, second: Note) -> list[int]:
    """How many notes two units keep, and that what is left out is announced."""
    parts = without_duplicates((unit("One", first), unit("Two", second)))
    left_out = [out.check for part in parts for out in part.left_out]
    assert len(left_out) == 2 - sum(len(part.notes) for part in parts)
    return [len(part.notes) for part in parts]


@pytest.mark.parametrize(
    "other",
    [
        BARK,  # a page that two units share
        note("What is bark?", "A layer.", at="b.md:7"),
        note("what is “bark”", "The outer layer of a tree.", at="b.md:7", kind=Kind.DEFINITION),
        note("What is meant by bark?", "The outer layer of a tree.", at="b.md:7"),
    ],
)
def test_the_same_question_is_asked_in_the_first_unit_only(other: Note) -> None:
    assert kept(BARK, other) == [1, 0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (BARK, note("What is a root?", "The part under the ground.")),
        (note("What does `<` do?", "It reads a file."), note("What does `>` do?", "It writes a file.")),
        (note("Trees have [[bark]]."), note("[[Trees]] have bark.")),
        (note("What is C?", "A language"), note("What is C++?", "A language")),
        (BARK, note("Which part of a tree is its outer layer?", "Bark", kind=Kind.TERM)),
        (
            note("What is cork for?", "It keeps water in the tree."),
            note("What is wax for?", "It keeps water in the tree."),
        ),
        (
            note("What is the role of bark?", "Bark and leaves keep a tree alive in winter.", kind=Kind.TOPIC),
            note("What is the role of leaves?", "Bark and leaves keep a tree alive in winter.", kind=Kind.TOPIC),
        ),
    ],
)
def test_different_questions_are_both_asked(one: Note, other: Note) -> None:
    assert kept(one, other) == [1, 1]


def test_what_is_left_out_names_the_note_that_stays() -> None:
    parts = without_duplicates((unit("One", BARK), unit("Two", note("What is bark?", "A layer.", at="b.md:7"))))
    (out,) = parts[1].left_out
    assert (out.place.path, out.place.line, out.check, out.front) == (
        "b.md",
        7,
        "duplicate of a.md:3",
        "What is bark?",
    )


def test_the_authors_question_stays_and_the_generated_one_goes() -> None:
    assert kept(BARK, note("What is bark?", "A skin.", author=True)) == [0, 1]


def test_two_questions_of_the_author_are_both_asked_unless_the_answer_is_the_same() -> None:
    one = note("What is bark?", "A layer.", author=True, at="a.md:1")
    assert kept(one, note("What is bark?", "A skin.", author=True, at="a.md:5")) == [1, 1]
    assert kept(one, note("What is bark?", "A layer.", author=True, at="a.md:5")) == [1, 0]
