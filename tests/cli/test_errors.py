"""What goes wrong is said in one line, with what to do next; an old deck stays as it was."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cardgen import pipeline
from cardgen.exporter import apkg
from tests.cli.conftest import Run


def lines(*arguments: str, run: Run, code: int = 1, epoch: str | None = "1700000000") -> list[str]:
    return run(*arguments, code=code, epoch=epoch).stderr.splitlines()


def test_an_unknown_path(course: Path, run: Run) -> None:
    (line,) = lines("build", "nowhere", run=run)
    assert line.startswith("nowhere: ")


def test_an_empty_folder(course: Path, run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (line,) = lines("build", "empty", run=run)
    assert line.startswith("empty: ")


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04 but no zip"])
def test_a_damaged_old_deck(course: Path, run: Run, content: bytes) -> None:
    Path("plants.apkg").write_bytes(content)
    assert lines("build", "plants", run=run) == [
        "plants.apkg: the previous deck is damaged (restore it from a copy, or write to another file with -o)"
    ]
    assert Path("plants.apkg").read_bytes() == content


def test_the_deck_of_another_course(course: Path, run: Run, tmp_path: Path) -> None:
    run("build", "plants")
    before = Path("plants.apkg").read_bytes()
    other = tmp_path / "stars"
    other.mkdir()
    text = "# Suns\n\n## Summary\nThe **Sun** is a star.\n\n## Terms\n- **Nova**: a star that grows bright at once.\n\n"
    (other / "one.md").write_text(f"{text}Q: What is a sun?\nA: A star with planets.\n", encoding="utf-8")
    (line,) = lines("build", "stars", "-o", "plants.apkg", run=run)
    assert line.startswith("plants.apkg: this deck is of another course, “")
    assert line.endswith(" (write to another file with -o, or move this one away)")
    assert Path("plants.apkg").read_bytes() == before


@pytest.mark.parametrize(
    ("wish", "message"),
    [
        ("x", "--units: “x” names no units (write it like 1-4 or 1,3,7-9)"),
        (",", "--units: “,” names no units (write it like 1-4 or 1,3,7-9)"),
        ("7", "--units: there is no unit “7” (this course has 01, 02)"),
        ("1,9-12", "--units: there is no unit “9-12” (this course has 01, 02)"),
    ],
)
def test_units_that_are_not_there(course: Path, run: Run, wish: str, message: str) -> None:
    assert lines("build", "plants", "--units", wish, run=run) == [message]


@pytest.mark.parametrize(
    "arguments",
    [
        ("build",),
        ("build", "plants", "--all", "--max-per-unit", "3"),
        ("build", "plants", "--max-per-unit", "0"),
        ("build", "plants", "--no-such-option"),
        ("learn", "plants"),
    ],
)
def test_a_wrong_command_line_exits_with_2(course: Path, run: Run, arguments: tuple[str, ...]) -> None:
    assert run(*arguments, code=2).stderr.startswith("Usage: ")


def test_an_error_of_the_operating_system_is_one_line(course: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device", "plants.apkg")

    run("build", "plants")
    before = Path("plants.apkg").read_bytes()
    monkeypatch.setattr(apkg, "collection_bytes", full)
    (line,) = lines("build", "plants", run=run)
    assert line.startswith("plants.apkg: ")
    assert Path("plants.apkg").read_bytes() == before


def test_a_bug_is_one_line_too(course: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise KeyError("leaf")

    monkeypatch.setattr(pipeline, "parse", broken)
    assert lines("build", "plants", run=run) == [
        "cardgen: this should not have happened: KeyError: 'leaf'"
        " (please report it, with CARDGEN_DEBUG=1 set for the details)"
    ]


# --- the time of the build ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("epoch", ["0", "-5", "1"])
def test_a_time_before_1980_counts_as_1980(course: Path, run: Run, epoch: str) -> None:
    run("build", "plants", epoch=epoch)
    run("build", "plants", "-o", "other.apkg", epoch="315532800")
    assert Path("plants.apkg").read_bytes() == Path("other.apkg").read_bytes()


@pytest.mark.parametrize("epoch", [None, "", " "])
def test_without_a_given_time_it_is_now(course: Path, run: Run, epoch: str | None) -> None:
    from cardgen import exporter

    run("build", "plants", epoch=epoch)
    previous = exporter.read_previous(Path("plants.apkg"))
    assert previous
    assert abs(previous.created - time.time()) < 60


# --- the terminal ---------------------------------------------------------------------------------------------------


def test_file_names_cannot_speak_to_the_terminal(course: Path, run: Run) -> None:
    (line,) = lines("build", "no\x1b[31mred\nfile", run=run)
    assert line.startswith("no\ufffd[31mred\ufffdfile: ")


def test_a_terminal_that_lacks_a_letter_is_no_error(course: Path, tmp_path: Path) -> None:
    page = course / "unit-2.md"
    page.write_text(page.read_text(encoding="utf-8").replace("Unit 2 Rivers", "Unit 2 川 Rivers"), encoding="utf-8")
    command = [sys.executable, "-m", "cardgen", "build", str(course)]
    environment = os.environ | {"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
    done = subprocess.run(command, env=environment, cwd=tmp_path, check=True, capture_output=True)
    assert "  02 \\u5ddd Rivers" in done.stdout.decode("cp1252")


def test_a_reader_that_leaves_early_is_no_error(course: Path) -> None:
    program = [sys.executable, "-m", "cardgen", "check", str(course)]
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(program, stdout=writing, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writing)
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr
