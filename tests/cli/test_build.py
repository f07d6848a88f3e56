from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cardgen import exporter
from tests.cli.conftest import Run
from tests.engine import Counts, Engine


def test_a_course_becomes_a_deck_named_after_its_folder(course: Path, run: Run, tmp_path: Path) -> None:
    result = run("build", "plants")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["plants", "plants.apkg"]
    assert result.stderr == ""
    with Engine(tmp_path / "anki") as engine:
        counts = engine.import_apkg(tmp_path / "plants.apkg")
        assert counts.new > 4
        assert [name.rsplit("::", 1)[-1] for name in engine.decks()][1:] == ["01 Trees", "02 Rivers"]


def test_the_summary_tells_units_kinds_open_topics_and_what_to_do_next(course: Path, run: Run) -> None:
    lines = run("build", "plants").stdout.splitlines()
    units = [line.split() for line in lines if line.startswith("  0")]
    assert [words[:2] for words in units] == [["01", "Trees"], ["02", "Rivers"]]
    assert "  unit-1.md:11: The history of the axe (see “The Axe in the History of the World”)" in lines
    assert lines[-2].endswith(".")
    assert " notes in 2 units: " in lines[-2]
    assert lines[-1] == "Wrote plants.apkg, version 1. Import it into Anki with File > Import."


def test_a_page_alone_is_a_course(course: Path, run: Run) -> None:
    run("build", "plants/unit-2.md")
    assert Path("unit-2.apkg").is_file()


def test_building_in_the_course_folder_names_the_deck_after_it(
    course: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(course)
    run("build", ".", "-o", "../deck.apkg")
    run("build", ".", "--dry-run")
    assert run("build", ".", "--dry-run").stdout.endswith("plants.apkg would be version 1.\n")


@pytest.mark.parametrize("ending", ["csv", "json", "html"])
def test_the_ending_of_the_output_says_the_format(course: Path, run: Run, ending: str) -> None:
    run("build", "plants", "-o", f"out.{ending}")
    assert Path(f"out.{ending}").stat().st_size > 500


def test_a_second_build_reports_what_changed_unit_by_unit(course: Path, run: Run) -> None:
    run("build", "plants")
    page = course / "unit-2.md"
    text = page.read_text(encoding="utf-8").replace("a spring or a glacier", "a spring or a lake")
    page.write_text(text[: text.index("Q: What")], encoding="utf-8")
    lines = run("build", "plants", epoch="1700000600").stdout.splitlines()
    report = lines[lines.index("Since the previous deck:") :]
    assert report[1] == "  02 Rivers"
    assert "    answer changed: 1" in report
    assert "      - Where does a river begin to flow?" in report
    assert any(line.startswith("  Key:plants-and-places.question.") for line in report)


def test_a_dry_run_reports_and_writes_nothing(course: Path, run: Run) -> None:
    run("build", "plants")
    before = Path("plants.apkg").read_bytes()
    page = course / "unit-2.md"
    page.write_text(page.read_text(encoding="utf-8").replace("a glacier", "a lake"), encoding="utf-8")
    result = run("build", "plants", "--dry-run", epoch="1700000600")
    assert "answer changed: 1" in result.stdout
    assert result.stdout.endswith("Nothing was written (--dry-run); plants.apkg would be version 2.\n")
    assert Path("plants.apkg").read_bytes() == before


def test_another_deck_can_be_the_memory(course: Path, run: Run) -> None:
    run("build", "plants", "-o", "old.apkg")
    run("build", "plants", "-o", "new.apkg", "--previous", "old.apkg", epoch="1700009999")
    assert Path("old.apkg").read_bytes() == Path("new.apkg").read_bytes()


def test_parts_of_a_course_are_imported_as_it_advances(course: Path, run: Run, tmp_path: Path) -> None:
    with Engine(tmp_path / "anki") as engine:
        run("build", "plants", "--units", "1")
        first = engine.import_apkg(Path("plants.apkg"))
        run("build", "plants", "--units", "1-2", epoch="1700000600")
        second = engine.import_apkg(Path("plants.apkg"))
        assert second == Counts(new=second.new, duplicate=first.new)
        run("build", "plants", "-o", "whole.apkg")
        assert engine.import_apkg(Path("whole.apkg")) == Counts(duplicate=first.new + second.new)


def test_a_part_does_not_overwrite_a_deck_that_holds_more(course: Path, run: Run) -> None:
    run("build", "plants")
    before = Path("plants.apkg").read_bytes()
    result = run("build", "plants", "--units", "1", code=1)
    assert result.stderr.startswith("plants.apkg: this deck holds ")
    assert "(write the part to another file: -o part.apkg --previous plants.apkg)" in result.stderr
    assert Path("plants.apkg").read_bytes() == before


def test_more_and_fewer_cards_of_a_unit(course: Path, run: Run) -> None:
    def notes(*options: str) -> list[str]:
        run("build", "plants", "-o", "deck.json", *options)
        return [note["unit"] for note in json.loads(Path("deck.json").read_text(encoding="utf-8"))["notes"]]

    fewest = notes("--max-per-unit", "1")
    assert [fewest.count(unit) for unit in ("trees", "rivers")] == [1, 2]  # the author's own two are never cut
    assert len(notes("--all")) >= len(notes())


def test_a_smaller_limit_that_the_user_gives_counts_for_shipped_cards_too(course: Path, run: Run) -> None:
    run("build", "plants")
    assert "withdrawn: " in run("build", "plants", "--max-per-unit", "1", epoch="1700000600").stdout


def test_pages_with_errors_stop_the_build_unless_it_keeps_going(course: Path, run: Run) -> None:
    run("build", "plants")
    before = Path("plants.apkg").read_bytes()
    (course / "unit-2.md").write_bytes(b"# Unit 2 Rivers\n\nA r\xe9servoir is a lake.\n")
    (course / "unit-3.md").write_bytes(b"# Unit 3 Lakes\n\n\xff\n")
    result = run("build", "plants", code=1)
    assert [line.split(" ")[0] for line in result.stderr.splitlines()] == ["unit-2.md:3:", "unit-3.md:3:"]
    assert Path("plants.apkg").read_bytes() == before
    result = run("build", "plants", "--keep-going")
    assert "Do not delete their cards in Anki: they come back." in result.stdout
    assert "Key:" not in result.stdout
    assert "2 errors, listed above." in result.stdout


@pytest.mark.parametrize("seed", ["0", "1", "4711"])
def test_the_same_input_and_time_give_the_same_bytes_everywhere(course: Path, seed: str, tmp_path: Path) -> None:
    decks = []
    for place, zone in (("here", "UTC"), ("there", "Asia/Kathmandu")):
        folder = tmp_path / place
        folder.mkdir()
        environment = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "TMPDIR": str(folder)}
        command = [sys.executable, "-m", "cardgen", "build", str(course), "-o", str(folder / "deck.apkg")]
        subprocess.run(command, env=environment | {"SOURCE_DATE_EPOCH": "1700000000"}, check=True, capture_output=True)
        decks.append((folder / "deck.apkg").read_bytes())
        assert [path.name for path in folder.iterdir()] == ["deck.apkg"]
    assert decks[0] == decks[1]


def test_the_deck_says_which_version_it_is(course: Path, run: Run) -> None:
    run("build", "plants")
    previous = exporter.read_previous(Path("plants.apkg"))
    assert previous
    assert (previous.version, previous.created) == (1, 1_700_000_000)
