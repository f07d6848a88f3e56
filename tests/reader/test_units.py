"""Which pages are units, and which notes belong to them."""

from __future__ import annotations

from pathlib import Path

import pytest

from cardgen.reader import read_course
from tests.reader.folders import FILLER, notes, page, read, titles, write

TWO = {"01.md": page("Cells"), "02.md": page("Skins")}


@pytest.mark.parametrize(
    "name",
    [
        "03_old.md", "OLD_03.md", "03 (copy).md", "03-checkpoint.md", "Copy of 03.md", "03_archived.md", "03.bak.md",
        "schedule.md", "setup.md", "syllabus.md", "00-installation.md", "license.md", "instructor-notes.md",
        "week3_exercises.md", "homework.md", "answer_key.md", "unit_template.md", "archive/03.md", "old/03.md",
        "templates/03.md", "assets/03.md", "assignments/03.md", "node_modules/x/03.md", ".hidden/03.md", "_site/03.md",
        "Aufgaben.md", "Literaturverzeichnis.md", "sommaire.md", "índice.md",
    ],
)  # fmt: skip
def test_names_that_are_no_units(tmp_path: Path, name: str) -> None:
    write(tmp_path, {**TWO, name: page("Third")})
    assert titles(tmp_path) == ["01 Cells", "02 Skins"]


@pytest.mark.parametrize(
    "name",
    [
        "Abdominal exam.md",
        "Old English.md",
        "growing-old.md",
        "Data.md",
        "Physical exercise.md",
        "Solutions.md",
        "summary.md",
    ],
)
def test_names_that_only_sound_so(tmp_path: Path, name: str) -> None:
    write(tmp_path, {**TWO, name: page("Third")})
    assert titles(tmp_path) == ["01 Cells", "02 Skins", "Third"]


def test_translations_are_no_units(tmp_path: Path) -> None:
    write(tmp_path, {**TWO, "01.de.md": page("Zellen"), "02.zh-cn.md": page("X"), "translations/01.md": page("Y")})
    assert titles(tmp_path) == ["01 Cells", "02 Skins"]


def test_a_course_in_two_languages_is_read_in_one(tmp_path: Path) -> None:
    write(tmp_path, {f"{code}/0{n}.md": page(f"{code} {n}") for code in ("de", "en") for n in (1, 2, 3)})
    assert titles(tmp_path) == ["01 en 1", "02 en 2", "03 en 3"]
    write(tmp_path, {"deck.yml": "language: de\n"})
    assert titles(tmp_path) == ["01 de 1", "02 de 2", "03 de 3"]


@pytest.mark.parametrize(
    "front", [{"draft": "true"}, {"published": "false"}, {"status": "draft"}, {"nav_exclude": "true"}]
)
def test_front_matter_that_says_no(tmp_path: Path, front: dict[str, str]) -> None:
    write(tmp_path, {**TWO, "03.md": page("Third", **front)})
    assert titles(tmp_path) == ["01 Cells", "02 Skins"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# Title\n",
        "Few words.",
        "## References\n\n- " + FILLER + " (2001)",
        "## Exercises\n\n" + FILLER,
        "# Third\n\n" + "\n".join(f"- [Page {n}](0{n}.md)" for n in range(1, 9)),
    ],
    ids=["empty", "only a title", "few words", "references", "exercises", "a list of links"],
)
def test_pages_with_nothing_to_ask(tmp_path: Path, text: str) -> None:
    write(tmp_path, {**TWO, "03.md": page("Third", text)})
    assert titles(tmp_path) == ["01 Cells", "02 Skins"]


def test_a_short_page_with_topics_is_a_unit(tmp_path: Path) -> None:
    write(
        tmp_path,
        {**TWO, "03.md": page("Third", "## Key topics\n- The parts of a cell and what they do.\n- Its walls.")},
    )
    assert titles(tmp_path) == ["01 Cells", "02 Skins", "03 Third"]


@pytest.mark.parametrize(
    "text",
    [
        "Q: What is bark?\nA: The skin of a tree.",
        "Bark :: the skin of a tree",
        "The skin of a tree is {{c1::bark}}.",
        "| Part | Task |\n|---|---|\n| Root | Drinks |\n| Leaf | Eats light |",
    ],
    ids=["question", "pair", "cloze", "table"],
)
def test_a_short_page_with_a_card_as_it_stands_is_a_unit(tmp_path: Path, text: str) -> None:
    write(tmp_path, {**TWO, "03.md": page("Third", text)})
    assert titles(tmp_path) == ["01 Cells", "02 Skins", "03 Third"]


def test_exclude_takes_names_paths_and_patterns(tmp_path: Path) -> None:
    more = {"x/a.md": page("A"), "y/b.md": page("B"), "y/c.md": page("C"), "y/d.md": page("D")}
    write(tmp_path, {**TWO, **more, "deck.yml": "exclude: [x, y/b.md, 'c*', d]\n"})
    assert titles(tmp_path) == ["01 Cells", "02 Skins"]


def test_order_makes_a_page_a_unit_whatever_it_is_called(tmp_path: Path) -> None:
    write(tmp_path, {**TWO, "schedule.md": page("Time tables"), "deck.yml": "order: [schedule.md]\n"})
    assert titles(tmp_path) == ["Time tables", "01 Cells", "02 Skins"]


def test_an_index_alone_in_its_folder_is_a_unit(tmp_path: Path) -> None:
    write(tmp_path, {"cells/index.md": page("Cells"), "skins/README.md": page("Skins"), "index.md": page("Course")})
    assert titles(tmp_path) == ["Cells", "Skins"]


def test_notes_are_read_with_the_unit_that_links_to_them(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "units/unit-1.md": page(
                "Unit 1 Cells", "## Summary\nCells are small.\n\n## Notes\n- [One](../notes/one.md)"
            ),
            "units/unit-2.md": page("Unit 2 Skins", FILLER + "\n\nSee my [study notes](../notes/two) on it."),
            "notes/one.md": page("", "# One\n\nWalls."),
            "notes/two.md": page("", "# Two\n\nHairs."),
        },
    )
    course, _ = read_course(tmp_path / "units", root=tmp_path)
    assert [[page.path for page in unit.pages] for unit in course.units] == [
        ["units/unit-1.md", "notes/one.md"],
        ["units/unit-2.md", "notes/two.md"],
    ]


def test_notes_that_two_units_share_belong_to_both(tmp_path: Path) -> None:
    text = "## Summary\nCells are small and many.\n\n## Notes\n[Notes](n/shared.md)"
    write(tmp_path, {"a.md": page("A", text), "b.md": page("B", text), "n/shared.md": page("", "# S\n\nWalls.")})
    course, _ = read(tmp_path)
    assert [len(unit.pages) for unit in course.units] == [2, 2]


def test_a_link_to_the_next_unit_is_no_link_to_notes(tmp_path: Path) -> None:
    text = "## Summary\nCells are small and many.\n\n## Notes\n[Notes of the next unit](unit-2.md)"
    write(tmp_path, {"unit-1.md": page("Unit 1 A", text), "unit-2.md": page("Unit 2 B")})
    assert titles(tmp_path) == ["1 A", "2 B"]


def test_a_page_given_as_the_source_is_one_unit(tmp_path: Path) -> None:
    write(tmp_path, {"schedule_old.md": page("Unit 3 Times")})
    course, _ = read(tmp_path / "schedule_old.md")
    assert (course.title, [unit.title for unit in course.units]) == ("Times", ["Times"])


def test_units_know_where_they_begin(tmp_path: Path) -> None:
    write(tmp_path, {"all.md": f"# Course\n\n## Week 1: A\n\n{FILLER}\n\n## Week 2: B\n\n{FILLER}\n"})
    course, _ = read(tmp_path)
    assert [(unit.number, unit.title, unit.place.line) for unit in course.units] == [("1", "A", 3), ("2", "B", 7)]


def test_parts_of_a_lesson_are_no_units(tmp_path: Path) -> None:
    write(tmp_path, {"lesson.md": f"# A lesson\n\n## Part 1: A\n\n{FILLER}\n\n## Part 2: B\n\n{FILLER}\n"})
    assert titles(tmp_path) == ["A lesson"]


def test_the_course_is_called_by_its_settings_its_site_its_front_page_or_its_folder(tmp_path: Path) -> None:
    folder = write(tmp_path / "red_giants", TWO)
    assert read(folder)[0].title == "Red giants"
    write(folder, {"index.md": "# Welcome to Giants\n"})
    assert read(folder)[0].title == "Giants"
    write(folder, {"_config.yml": "title: Star School\n"})
    assert read(folder)[0].title == "Star School"
    write(folder, {"deck.yml": "title: My stars\nid: stars-1\n"})
    course = read(folder)[0]
    assert (course.title, course.id) == ("My stars", "stars-1")


def test_the_id_follows_from_the_title(tmp_path: Path) -> None:
    write(tmp_path, {**TWO, "index.md": "# Modul 3 — Größe & Maß\n"})
    assert read(tmp_path)[0].id == "grosse-mass"


def test_why_a_page_is_no_unit_is_said(tmp_path: Path) -> None:
    write(tmp_path, {**TWO, "03_old.md": page("Third"), "04.md": "# Empty\n", "index.md": "# Home\n"})
    assert notes(tmp_path) == [
        "03_old.md: no unit: its name says that it is not in use (name it in order: of deck.yml to make it one)",
        "04.md: no unit: there is nothing to ask on it (name it in order: of deck.yml to make it one)",
        "index.md: no unit: it is the front page of its folder (name it in order: of deck.yml to make it one)",
    ]


def test_readings_are_cut_in_title_and_detail(tmp_path: Path) -> None:
    text = """## Summary
Cells are small and there are many.

## Readings
- **A Book**
  *Author, A. (2001)*
  Press
- Writer, B. (2002) *The Article*, Journal 3
- [A page](https://example.org) – worth a look
- "A talk" by C. Speaker

**Another Book** by D.

1. Plain Title - the rest
2. Last, F. and First, L. (2020). A cited work: part one. Press.

Name, N. (2019) Another cited work, in a paragraph. City.
"""
    course, _ = read(write(tmp_path, {"a.md": page("A", text)}))
    assert [(reading.title, reading.detail) for reading in course.units[0].readings] == [
        ("A Book", "Author, A. (2001) Press"),
        ("The Article", "Writer, B. (2002) Journal 3"),
        ("A page", "worth a look"),
        ("A talk", "by C. Speaker"),
        ("Another Book", "by D"),
        ("Plain Title", "the rest"),
        ("A cited work: part one", "Last, F. and First, L. (2020) Press"),
        ("Another cited work, in a paragraph", "Name, N. (2019) City"),
    ]
