"""The language of a page: said, or told from its text."""

from __future__ import annotations

from pathlib import Path

import pytest

from cardgen.languages import codes, page_words
from cardgen.model import Role
from cardgen.reader import roles
from cardgen.reader.language import declared, told_from
from cardgen.reader.page import read_page
from tests.reader.folders import page, read, write

SAMPLES = {
    "en": "The cell is the smallest unit of life, and all that lives is made of one or more of them.",
    "de": "Die Zelle ist die kleinste Einheit des Lebens, und alles, was lebt, besteht aus einer oder mehreren.",
    "es": "La célula es la unidad más pequeña de la vida, y todo lo que vive está hecho de una o más de ellas.",
    "fr": "La cellule est la plus petite unité de la vie, et tout ce qui vit est fait d'une ou de plusieurs cellules.",
    "it": "La cellula è la più piccola unità della vita, e tutto ciò che vive è fatto di una o più cellule.",
    "pt": "A célula é a menor unidade da vida, e tudo o que vive é feito de uma ou mais delas, como se sabe há muito.",
}


@pytest.mark.parametrize(("code", "text"), SAMPLES.items())
def test_a_sentence_tells_its_language(code: str, text: str) -> None:
    assert told_from(text) == code


@pytest.mark.parametrize(
    "text", ["", "x = 1; y = 2", "Dit is een zin in een taal die hier niet bekend is.", "細胞は生命の最小単位です。"]
)
def test_other_texts_tell_nothing(text: str) -> None:
    assert told_from(text) == ""


@pytest.mark.parametrize(
    ("tag", "code"), [("en-GB", "en"), ("de", "de"), ("es_MX", "es"), ("EN", "en"), ("english", ""), ("", "")]
)
def test_language_tags(tag: str, code: str) -> None:
    assert declared(tag) == code


def test_commands_of_formulas_are_no_words() -> None:
    assert told_from(r"The mass of the salt is the sum of $\ce{NaCl}$ and $\ce{KCl}$. " + r"$\ce{H2O}$ " * 9) == "en"


def test_front_matter_wins_over_the_text() -> None:
    assert read_page(f"---\nlang: fr\n---\n{SAMPLES['de']}", "page.md").page.language == "fr"


def test_a_page_without_a_language_has_that_of_the_course(tmp_path: Path) -> None:
    write(tmp_path, {f"{n}.md": page(f"T{n}", SAMPLES["de"] * 3) for n in range(3)})
    write(tmp_path, {"4.md": page("T4", "## Summary\nMitochondrium, Nukleus, Ribosom, Vakuole, Membran.")})
    assert {unit.language for unit in read(tmp_path)[0].units} == {"de"}


def test_the_text_wins_over_what_a_site_says(tmp_path: Path) -> None:
    write(tmp_path, {"_config.yml": "lang: en\n", "1.md": page("A", SAMPLES["es"] * 3)})
    assert read(tmp_path)[0].units[0].language == "es"


def test_a_page_whose_language_cannot_be_told_has_that_of_the_only_other_page(tmp_path: Path) -> None:
    write(tmp_path, {"01.md": page("Cells"), "02.md": page("Bark", "## Glossary\n\n**Bark**: tree skin")})
    course, _ = read(tmp_path)
    assert [unit.language for unit in course.units] == ["en", "en"]


def test_two_function_words_tell_the_language_of_a_short_page() -> None:
    assert told_from("Bark: the outer skin of trees") == "en"


def test_every_language_has_all_its_tables() -> None:
    assert codes() == ("en", "de", "es", "fr", "it", "pt")
    for code in codes():
        words = page_words(code)
        assert words.code == code
        needed = set(Role) - {Role.CONTENT, Role.DEFINITION, Role.EXAMPLE, Role.NOTE}
        assert needed <= set(words.roles.values())
        assert {Role.DEFINITION, Role.EXAMPLE, Role.EXERCISE, Role.SOLUTION} <= set(words.numbered.values())
        assert words.unit_words >= words.parts
        assert len(words.stopwords) > 40


@pytest.mark.parametrize("code", codes())
def test_names_stand_in_the_tables_as_they_are_looked_up(code: str) -> None:
    words = page_words(code)
    for name in (*words.roles, *words.loose_topics, *words.numbered, *words.not_units, *words.admin_labels):
        assert roles.normal(name) == name


def test_an_unknown_language_has_no_words() -> None:
    with pytest.raises(KeyError):
        page_words("xx")


@pytest.mark.parametrize(
    ("heading", "language", "role"),
    [
        ("Key topics", "en", Role.TOPICS),
        ("KEY TOPICS:", "en", Role.TOPICS),
        ("2. Key topics", "en", Role.TOPICS),
        ("What you’ll learn", "en", Role.TOPICS),
        ("Summary of this unit", "en", Role.SUMMARY),
        ("Chapter 3 Summary", "en", Role.SUMMARY),
        ("Week 2: Further reading", "en", Role.READINGS),
        ("Learning objectives (week 3)", "en", Role.TOPICS),
        ("Summary statistics", "en", None),
        ("Unit vectors", "en", None),
        ("Zusammenfassung von Kapitel 3", "de", Role.SUMMARY),
        ("Resumen de la unidad", "es", Role.SUMMARY),
        ("Objectifs de la séance 2", "fr", Role.TOPICS),
        ("Organisation", "en", None),
        ("Organisation", "de", None),
        ("Plan", "en", None),
    ],
)
def test_what_headings_name(heading: str, language: str, role: Role | None) -> None:
    assert roles.role_of(heading, language) is role


def test_an_author_may_name_sections(tmp_path: Path) -> None:
    text = "## Must know\n\n- The parts of a cell.\n\n## Extras\n\nNothing that anyone must know about cells."
    write(tmp_path, {"1.md": page("A", text), "deck.yml": "sections:\n  Must know: topics\n  admin: [extras]\n"})
    sections = read(tmp_path)[0].units[0].pages[0].root.children
    assert [section.role for section in sections] == [Role.TOPICS, Role.ADMIN]
