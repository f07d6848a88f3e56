"""Numbers in titles and file names, in every form that course pages use."""

from __future__ import annotations

import pytest

from cardgen.reader.numbers import in_name, in_title, natural, roman_value


@pytest.mark.parametrize(
    ("title", "number", "rest"),
    [
        ("Unit 7 Clustering", "7", "Clustering"),
        ("Unit 7: Clustering", "7", "Clustering"),
        ("UNIT 07 - Clustering", "07", "Clustering"),
        ("Unit 12 Industry 4.0 and Learning", "12", "Industry 4.0 and Learning"),
        ("Leçon 5 : Peut-il être juste ?", "5", "Peut-il être juste ?"),
        ("Lección 3. Bucles", "3", "Bucles"),
        ("Kapitel IV Das Ende", "4", "Das Ende"),
        ("Chapter IV: The end", "4", "The end"),
        ("Lesson two: Loops", "2", "Loops"),
        ("Week 2 Lesson 3: Trees", "2.3", "Trees"),
        ("Module 3: Graphs – Unit 4: Trees", "4", "Trees"),
        ("SSD Unit 4: Errors", "4", "Errors"),
        ("Session 1a: Start", "1a", "Start"),
        ("Unité n°3 : La vie", "3", "La vie"),
        ("Clustering (Week 7)", "7", "Clustering"),
        ("1.1 What is a set?", "1.1", "What is a set?"),
        ("04b Normal forms", "04b", "Normal forms"),
        ("2. Sets", "2", "Sets"),
        ("(3) Sets", "3", "Sets"),
        ("IV. Sets", "4", "Sets"),
        ("Unit 7", "7", ""),
        ("3D models", "", "3D models"),
        ("3 body problem", "", "3 body problem"),
        ("Industry 4.0", "", "Industry 4.0"),
        ("2023 results", "", "2023 results"),
        ("World War I", "", "World War I"),
        ("Vitamin B12", "", "Vitamin B12"),
        ("MP3 players", "", "MP3 players"),
        ("Topic X-rays", "", "Topic X-rays"),
        ("Types I and II errors", "", "Types I and II errors"),
        ("10 % of all", "", "10 % of all"),
    ],
)
def test_numbers_of_titles(title: str, number: str, rest: str) -> None:
    found = in_title(title)
    assert (found.number, found.rest) == (number, rest)


def test_bare_numbers_count_where_all_titles_have_one() -> None:
    assert in_title("3 Sorting", counted=True).number == "3"


@pytest.mark.parametrize(
    ("name", "number", "key"),
    [
        ("SSD_Unit04", "04", (4,)),
        ("04b_normal_forms", "04b", (4,)),
        ("13-2-trees", "13-2", (13, 2)),
        ("week10", "10", (10,)),
        ("lesson-3_20-09-2024", "3", (3,)),
        ("m3u8", "3.8", (3, 8)),
        ("w01l02-intro", "01.02", (1, 2)),
        ("unit-07", "07", (7,)),
        ("chapter-four", "4", (4,)),
        ("IV-the-end", "4", (4,)),
        ("01.02 Sets", "01.02", (1, 2)),
        ("chapter01_sec02", "01.02", (1, 2)),
        ("cs101-week2", "2", (2,)),
        ("L03-loops", "3", (3,)),
        ("2024-09-20-loops", "", (2024, 9, 20)),
        ("notes3", "", (3,)),
        ("top 20 genes", "", (20,)),
        ("loops", "", ()),
    ],
)
def test_numbers_of_file_names(name: str, number: str, key: tuple[int, ...]) -> None:
    found = in_name(name)
    assert (found.number, tuple(part for part, _ in found.key)) == (number, key)


@pytest.mark.parametrize(
    ("text", "value"), [("IV", 4), ("ix", 9), ("XL", 40), ("XXXIX", 39), ("IIII", 0), ("ABC", 0), ("", 0)]
)
def test_roman_numbers(text: str, value: int) -> None:
    assert roman_value(text) == value


def test_names_sort_as_people_sort_them() -> None:
    names = ["page10", "page9", "Page1", "b", "a"]
    assert sorted(names, key=natural) == ["a", "b", "Page1", "page9", "page10"]
