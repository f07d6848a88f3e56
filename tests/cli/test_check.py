from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run


def test_check_shows_each_unit_with_its_cards_and_open_topics(course: Path, run: Run, tmp_path: Path) -> None:
    result = run("check", "plants")
    lines = result.stdout.splitlines()
    assert [line.rsplit("::", 1)[-1] for line in lines if "::" in line] == ["01 Trees", "02 Rivers"]
    assert "    unit-1.md:11: The history of the axe (see “The Axe in the History of the World”)" in lines
    assert [path.name for path in tmp_path.iterdir()] == ["plants"]


def test_check_says_what_was_left_out_and_why(course: Path, run: Run) -> None:
    page = course / "notes" / "bark.md"
    card = "\nQ: Where does a river begin to flow?\nA: At its source, which may be a spring or a glacier.\n"
    page.write_text(page.read_text(encoding="utf-8") + card, encoding="utf-8")
    lines = run("check", "plants").stdout.splitlines()
    assert "    unit-2.md:13: Where does a river begin to flow? (duplicate of notes/bark.md:8)" in lines


def test_check_names_pages_that_gave_nothing(course: Path, run: Run) -> None:
    (course / "notes" / "empty.md").write_text("# Nothing yet\n\nTo be written one day, perhaps.\n", encoding="utf-8")
    page = course / "unit-1.md"
    text = page.read_text(encoding="utf-8").replace("(notes/bark.md)", "(notes/bark.md)\n- [More](notes/empty.md)")
    page.write_text(text, encoding="utf-8")
    lines = run("check", "plants").stdout.splitlines()
    at = lines.index("  pages without cards: 1")
    assert lines[at + 1] == "    notes/empty.md"


def test_check_exits_with_1_on_errors_and_shows_the_rest(course: Path, run: Run) -> None:
    (course / "unit-2.md").write_bytes(b"# Unit 2 Rivers\n\nA r\xe9servoir is a lake.\n")
    result = run("check", "plants", code=1)
    assert result.stderr.startswith("unit-2.md:3: ")
    assert "01 Trees" in result.stdout
