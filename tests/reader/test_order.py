"""The order of units, by what is trusted most, and their titles."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reader.folders import notes, page, read, titles, warnings, write


def test_the_order_of_deck_yml_wins(tmp_path: Path) -> None:
    pages = {"a.md": page("A", order="1"), "b.md": page("B", order="2"), "c.md": page("C", order="3")}
    write(tmp_path, {"deck.yml": "order: [c.md, B]\n", "mkdocs.yml": "docs_dir: .\nnav: [a.md, b.md, c.md]\n", **pages})
    assert titles(tmp_path) == ["C", "B", "A"]


def test_the_navigation_comes_before_front_matter(tmp_path: Path) -> None:
    write(
        tmp_path,
        {"SUMMARY.md": "* [B](b.md)\n* [A](a.md)\n", "a.md": page("A", order="1"), "b.md": page("B", order="2")},
    )
    assert titles(tmp_path) == ["B", "A"]


@pytest.mark.parametrize("field", ["order", "nav_order", "weight", "sidebar_position"])
def test_front_matter_comes_before_the_number(tmp_path: Path, field: str) -> None:
    write(tmp_path, {"01.md": page("Unit 1 A", **{field: "20"}), "02.md": page("Unit 2 B", **{field: "3"})})
    assert titles(tmp_path) == ["2 B", "1 A"]


def test_ties_fall_to_the_number_in_the_title(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "z.md": page("Unit 6 A", order="6"),
            "y.md": page("Unit 7 B", order="6"),
            "x.md": page("Unit 10 D", order="7"),
            "w.md": page("Unit 8 C", order="7"),
        },
    )
    assert titles(tmp_path) == ["6 A", "7 B", "8 C", "10 D"]


def test_a_field_that_is_the_same_everywhere_says_nothing(tmp_path: Path) -> None:
    write(
        tmp_path,
        {"b.md": page("Unit 2 B", weight="1"), "a.md": page("Unit 10 A", weight="1"), "c.md": page("Unit 1 C")},
    )
    assert titles(tmp_path) == ["1 C", "2 B", "10 A"]


def test_numbers_are_compared_as_numbers(tmp_path: Path) -> None:
    write(tmp_path, {f"week{n}.md": page(f"Topic {name}") for n, name in ((10, "ten"), (9, "nine"), (1, "one"))})
    assert titles(tmp_path) == ["1 Topic one", "9 Topic nine", "10 Topic ten"]


def test_letters_follow_numbers(tmp_path: Path) -> None:
    write(tmp_path, {f"{name}_x.md": page(f"T {name}") for name in ("04b", "04a", "10", "03")})
    assert titles(tmp_path) == ["03 T 03", "04a T 04a", "04b T 04b", "10 T 10"]


def test_pages_without_numbers_follow_in_order_of_their_names(tmp_path: Path) -> None:
    write(tmp_path, {"02_b.md": page("B"), "01_a.md": page("A"), "zoo.md": page("Z"), "ape.md": page("Ape")})
    assert titles(tmp_path) == ["01 A", "02 B", "Ape", "Z"]


def test_folders_are_sorted_before_their_pages(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "week-10/1.md": page("X ten"),
            "week-2/2.md": page("X two two"),
            "week-2/1.md": page("X two one"),
            "README.md": "# Course\n",
        },
    )
    assert [title.split(" ", 1)[1] for title in titles(tmp_path)] == ["X two one", "X two two", "X ten"]


def test_an_order_that_is_no_number_is_warned_of(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": page("A", order="first"), "b.md": page("B", order="1")})
    assert warnings(tmp_path) == [
        "a.md:3: order is no number, so it gives the page no place (write for example order: 3)"
    ]


def test_the_title_that_says_more_is_taken(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "1.md": page("Leçon 5", "# Leçon 5 : Les cellules\n\n" + page()),
            "2.md": page("Cells", "# Unit 6: Cells and their walls\n\n" + page()),
            "x.md": page("The whole story", "# Where it began\n\n" + page()),
            "4.md": page("Lesson 8", page()),
        },
    )
    assert titles(tmp_path) == ["5 Les cellules", "6 Cells and their walls", "8 Lesson 8", "The whole story"]


def test_names_make_titles_when_there_are_none(tmp_path: Path) -> None:
    write(tmp_path, {"01-red_giants.md": page(), "02-white_dwarfs.md": page()})
    assert titles(tmp_path) == ["01 Red giants", "02 White dwarfs"]


def test_a_module_number_that_all_share_is_left_out(tmp_path: Path) -> None:
    write(tmp_path, {f"m3u{n}.md": page(f"Topic {name}") for n, name in ((8, "b"), (10, "c"), (1, "a"))})
    assert titles(tmp_path) == ["1 Topic a", "8 Topic b", "10 Topic c"]


def test_units_of_one_title_are_told_apart(tmp_path: Path) -> None:
    write(
        tmp_path,
        {"01_walls.md": page("Cells"), "02_cores.md": page("Cells"), "03_x.md": page("Cells", "# Skins\n\n" + page())},
    )
    course, _ = read(tmp_path)
    assert [unit.title for unit in course.units] == ["Cells (walls)", "Cells (cores)", "Skins"]
    assert len({unit.key for unit in course.units}) == 3


def test_the_key_does_not_depend_on_the_number_or_the_file(tmp_path: Path) -> None:
    first, _ = read(write(tmp_path / "a", {"unit-1.md": page("Unit 1 - Cells"), "unit-2.md": page("Unit 2 - Skins")}))
    second, _ = read(write(tmp_path / "b", {"x/07.md": page("7. Cells"), "x/09.md": page("9. Skins")}))
    assert [unit.key for unit in first.units] == [unit.key for unit in second.units] == ["cells", "skins"]


def test_pages_out_of_the_navigation_are_said(tmp_path: Path) -> None:
    write(
        tmp_path, {"SUMMARY.md": "* [B](b.md)\n* [A](a.md)\n", "a.md": page("A"), "b.md": page("B"), "c.md": page("C")}
    )
    assert notes(tmp_path) == [
        "c.md: no unit: SUMMARY.md does not list it (name it in order: of deck.yml to make it one)"
    ]


def test_a_navigation_that_fits_nothing_is_passed_over(tmp_path: Path) -> None:
    write(tmp_path, {"mkdocs.yml": "nav: [x.md, y.md]\n", "a.md": page("A"), "b.md": page("B")})
    assert titles(tmp_path) == ["A", "B"]


def test_a_broken_configuration_is_warned_of(tmp_path: Path) -> None:
    write(tmp_path, {"mkdocs.yml": "nav: [a.md\nsite_name: x: y\n", "a.md": page("A"), "b.md": page("B")})
    assert titles(tmp_path) == ["A", "B"]
    assert len(warnings(tmp_path)) == 1


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("mkdocs.yml", "nav: {a: {b: [c, {d: null}]}}\ntheme: material\n"),
        ("mkdocs.yml", "- a\n- b\n"),
        ("_toc.yml", "root: ''\nparts: x\nchapters: [{file: '**x'}, {glob: '***'}, {file: '..'}, 3]\n"),
        ("myst.yml", "project: [toc]\n"),
        ("_quarto.yml", "book: {chapters: {a: b}}\nwebsite: {sidebar: [x, {contents: auto}]}\n"),
        ("_config.yml", "[a, b]\n"),
        ("config.yaml", "episodes: {a: b}\ntitle: [x]\n"),
        ("hugo.toml", "book = [1]\ntitle = 3\nbaseURL = false\n"),
        ("book.toml", "book = 'x'\n"),
        ("config.toml", "= broken\n"),
        ("SUMMARY.md", "[a](<b\n[c]()\n[d](\0)\n" + "[" * 3000),
        ("sidebars.js", "module.exports = {'" + "x" * 500),
        ("docusaurus.config.js", "title: '"),
        ("_bookdown.yml", "rmd_files: 3\n"),
    ],
)
def test_odd_configuration_is_survived(tmp_path: Path, name: str, text: str) -> None:
    write(tmp_path, {name: text, "a.md": page("A"), "b.md": page("B")})
    assert titles(tmp_path) == ["A", "B"]
