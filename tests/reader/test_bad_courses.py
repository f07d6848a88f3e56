"""Courses that cannot be read: one clear message with file, line and what to do next, all of them in one run."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from cardgen.problems import CardgenError, Severity
from cardgen.reader import read_course
from cardgen.reader.flow import texts
from cardgen.reader.page import read_page
from tests.reader.folders import errors, page, read, titles, write


def message(source: Path, root: Path | None = None) -> str:
    """What is said of a source, with the place of the test's folder left out."""
    with pytest.raises(CardgenError) as caught:
        read_course(source, root=root)
    return str(caught.value).replace(str(source), "SOURCE")


def test_an_unknown_path(tmp_path: Path) -> None:
    expected = "SOURCE: there is no such file or folder (check the path; it is a page (.md), or a folder of pages)"
    assert message(tmp_path / "nowhere") == expected


def test_a_path_that_is_none() -> None:
    with pytest.raises(CardgenError, match=r"this is no path \(check it\)|there is no such file or folder"):
        read_course(Path("a\0b"))


def test_an_empty_folder(tmp_path: Path) -> None:
    expected = "SOURCE: there are no pages here (a course is made of Markdown files (.md))"
    assert message(tmp_path, tmp_path) == expected


def test_a_folder_without_units(tmp_path: Path) -> None:
    write(tmp_path, {"index.md": "# Home\n", "notes.txt": "x"})
    assert message(tmp_path, tmp_path).splitlines() == [
        "SOURCE: there are no units here (run cardgen check to see why each page is none)",
        "index.md: no unit: there is nothing to ask on it (name it in order: of deck.yml to make it one)",
    ]


def test_a_file_that_is_no_page(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": "x"})
    expected = "SOURCE: this is no page (its name must end with .md or .markdown or .mdx or .qmd or .rmd)"
    assert message(tmp_path / "a.txt") == expected


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes there")
def test_a_pipe_is_no_page(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.md")
    assert message(tmp_path / "a.md") == "SOURCE: this is no page and no folder (give a Markdown file or a folder)"


def test_keep_going_leaves_bad_pages_out(tmp_path: Path) -> None:
    write(tmp_path, {"1.md": "---\ntitle: Unit 1: A\n---\n", "2.md": page("B"), "3.md": page("C")})
    course, problems = read(tmp_path, keep_going=True)
    assert [unit.title for unit in course.units] == ["B", "C"]
    assert [(problem.severity, problem.path, problem.line) for problem in problems] == [(Severity.WARNING, "1.md", 2)]


def test_keep_going_with_nothing_left_is_an_error(tmp_path: Path) -> None:
    write(tmp_path, {"1.md": "---\ntitle: Unit 1: A\n---\n"})
    with pytest.raises(CardgenError) as caught:
        read(tmp_path, keep_going=True)
    assert any(problem.severity is Severity.ERROR and problem.line == 2 for problem in caught.value.problems)


def test_bad_settings_stop_the_course(tmp_path: Path) -> None:
    write(tmp_path, {"1.md": page("A"), "deck.yml": "titel: x\n"})
    assert errors(tmp_path) == ["deck.yml:1: there is no setting titel (did you mean title?)"]


def test_deck_yml_may_name_another_folder_inside_the_fence(tmp_path: Path) -> None:
    write(tmp_path, {"decks/deck.yml": "source: ../course\ntitle: T\n", "course/1.md": page("A")})
    course, _ = read_course(tmp_path / "decks", root=tmp_path)
    assert (course.title, [unit.title for unit in course.units]) == ("T", ["A"])
    expected = "deck.yml: source: ../course is outside of the course (widen the fence with --root)"
    assert message(tmp_path / "decks", tmp_path / "decks") == expected
    write(tmp_path, {"decks/deck.yml": "source: nowhere\n"})
    expected = "deck.yml: source: nowhere is not there (write the path from the folder of deck.yml)"
    assert message(tmp_path / "decks", tmp_path) == expected


def test_a_root_that_does_not_hold_the_source(tmp_path: Path) -> None:
    write(tmp_path, {"a/1.md": page("A"), "b/1.md": page("B")})
    with pytest.raises(CardgenError) as caught:
        read_course(tmp_path / "a", root=tmp_path / "b")
    assert str(caught.value).endswith(
        "/b: the source is not below --root (give a folder above it)".replace("/", os.sep)
    )
    with pytest.raises(CardgenError) as caught:
        read_course(tmp_path / "a", root=tmp_path / "c")
    assert str(caught.value).endswith("c: --root is no folder (give the folder that holds the site)")


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_to_folders_are_not_walked(tmp_path: Path) -> None:
    write(tmp_path, {"course/1.md": page("A"), "secret/2.md": page("B")})
    (tmp_path / "course" / "loop").symlink_to(tmp_path / "course")
    (tmp_path / "course" / "out").symlink_to(tmp_path / "secret")
    (tmp_path / "course" / "3.md").symlink_to(tmp_path / "secret" / "2.md")
    (tmp_path / "course" / "4.md").symlink_to(tmp_path / "course" / "4.md")
    assert titles(tmp_path / "course") == ["1 A"]


def text_of(markdown: str) -> str:
    return " ".join(text.plain for text in texts(read_page(markdown, "page.md").page.root))


@pytest.mark.parametrize(
    "markdown",
    [
        ">" * 5000 + " kept",
        "> " * 5000 + "kept",
        "- " * 3000 + "kept",
        "\n".join("  " * depth + f"- item {depth}" for depth in range(400)) + "\n" + " " * 900 + "- kept",
        "\n".join("> " * depth + "- x" for depth in range(200)) + "\n\nkept",
        "<ul><li>" * 500 + "kept" + "</li></ul>" * 500,
        "<div>\n\n" * 500 + "kept",
        "<" * 20_000 + "\n\nkept",
        "<a " * 20_000 + "\n\nkept",
        "[" * 20_000 + "\n\nkept",
        "{% x " * 20_000 + "\n\nkept",
        "<!-- " * 20_000 + "\n\nkept",
        "$" * 20_000 + "\n\nkept",
        "*a " * 20_000 + "\n\nkept",
        "::: note\n" * 3000 + "kept",
        "a" + " " * 50_000 + "b\n\nkept",
        "---\n" * 5000 + "\nkept",
    ],
    ids=lambda markdown: markdown[:12].replace("\n", " "),
)
def test_hostile_pages_lose_no_text_and_take_no_time(markdown: str) -> None:
    assert "kept" in text_of(markdown)


def test_every_item_of_a_deep_list_is_kept() -> None:
    shown = text_of("\n".join("  " * depth + f"- item{depth}" for depth in range(500)))
    assert all(f"item{depth}" in shown.split() for depth in range(500))


def test_a_page_of_megabytes_is_read(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": page("A", ("A sentence with *some* words. " * 20 + "\n\n") * 800)})
    assert read(tmp_path)[0].units[0].pages[0].words > 70_000
