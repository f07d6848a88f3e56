"""Builds a fixture with the real command line, and holds what comes of it against what the fixture says."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
import signal
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

import pytest
from click.testing import CliRunner, Result

from cardgen import exporter
from cardgen.cli import main
from tests.engine import Counts, Engine, visible
from tests.hostile import made, worlds
from tests.hostile.fixtures import STANDARD, Course, Fixture, Outcome
from tests.hostile.safe import unsafe

DECK = "course.apkg"
LATER = "1700086400"  # a day after the first build, for what is built again


def check(fixture: Fixture, home: Path) -> None:
    """Build the fixture's course in the folder `home`. Raises AssertionError when the outcome is another."""
    with contextlib.chdir(home):
        if fixture.outcome is Outcome.KILLED:
            _check_killed(fixture, home)
        elif fixture.outcome is Outcome.REFUSED:
            _check_refused(fixture, home)
        else:
            _check_built(fixture, home)


# --- the outcomes ---------------------------------------------------------------------------------------------------


def _check_refused(fixture: Fixture, home: Path) -> None:
    """Exit code 1, every error in one run, and the old deck as it was."""
    deck = home / DECK
    deck.write_bytes(old_deck())
    lay_out(fixture.course, home / "course")
    with getattr(worlds, fixture.course.world)(home) if fixture.course.world else contextlib.nullcontext():
        before = snapshot(home)
        result = build(fixture.course)
        assert result.exit_code == 1, result.output
        assert tuple(result.stderr.splitlines()) == fixture.says
        assert result.stdout == ""
        assert snapshot(home) == before, "something was written"


def _check_built(fixture: Fixture, home: Path) -> None:
    """Exit code 0, and a deck that Anki takes as the fixture says."""
    deck = home / DECK
    folder = home / "course"
    with Engine(home / "anki") as engine:
        first: set[str] = set()
        epoch = None
        if fixture.before:
            lay_out(fixture.before, folder)
            assert build(fixture.before).exit_code == 0
            imported = engine.import_apkg(deck)
            engine.answer()
            first = guids(deck)
            assert imported == Counts(new=len(first))
            shutil.rmtree(folder)
            epoch = LATER if fixture.course.epoch == fixture.before.epoch else None
        content = deck.read_bytes() if deck.exists() else b""
        seen = engine.scheduling()
        lay_out(fixture.course, folder)
        result = build(fixture.course, epoch)
        assert result.exit_code == 0, result.output
        assert tuple(result.stderr.splitlines()) == fixture.says
        missing = [line for line in fixture.deck.reports if line not in result.stdout.splitlines()]
        assert not missing, f"not in the report:\n{result.stdout}"
        assert not [name for name in home.iterdir() if name.name.startswith(".")], "left-overs"
        if fixture.deck.same_bytes:
            assert deck.read_bytes() == content
        counts = engine.import_apkg(deck)
        assert counts.conflicting == counts.other == 0
        if fixture.before:
            assert (counts.new, counts.updated) == (fixture.deck.new, fixture.deck.updated)
            assert len(first - guids(deck)) == fixture.deck.gone
            now = engine.scheduling()
            assert {card: now[card] for card in seen} == seen, "a schedule was changed"
        check_cards(fixture, engine)


def _check_killed(fixture: Fixture, home: Path) -> None:
    """Killed after so many bytes of the new deck: the old one is whole, and the next run leaves nothing else."""
    if os.name != "posix":
        pytest.skip("needs kill -9")
    lay_out(fixture.course, home / "course")
    (home / DECK).write_bytes(old_deck())
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(fixture.killed)],
        cwd=home,
        env=environment(),
        capture_output=True,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert (home / DECK).read_bytes() == old_deck()
    assert build(fixture.course).exit_code == 0
    assert sorted(path.name for path in home.iterdir()) == ["course", DECK]


KILLED = """
import os, signal, sys
from cardgen.exporter import apkg
whole = apkg.write_apkg
class Stream:
    def __init__(self, stream): self.stream, self.left = stream, int(sys.argv[1])
    def __getattr__(self, name): return getattr(self.stream, name)
    def write(self, data):
        if len(data) >= self.left:
            self.stream.write(bytes(data)[: self.left]); self.stream.flush(); os.kill(os.getpid(), signal.SIGKILL)
        self.left -= len(data)
        return self.stream.write(data)
def write(plan, stream):
    whole(plan, Stream(stream)); stream.flush(); os.kill(os.getpid(), signal.SIGKILL)
apkg.write_apkg = write
from cardgen.cli import main
main(["build", "course"])
"""


# --- the deck in Anki -----------------------------------------------------------------------------------------------


def check_cards(fixture: Fixture, engine: Engine) -> None:
    """The collection is sound, and shows what the fixture says."""
    deck = fixture.deck
    assert engine.check_database() == ""
    notes, shown = engine.notes(), engine.rendered()
    assert all(note.cards for note in notes), "a note without a card"
    assert all(visible(card.question) or "<img" in card.question or card.sounds for card in shown)
    assert len(engine.media()) == deck.media, engine.media()
    sides = [(visible(card.question), visible(card.answer)) for card in shown]
    for wanted in deck.cards:
        question, _, answer = wanted.partition(" => ")
        assert any(question == front and answer in back for front, back in sides), f"{wanted!r} is not in {sides}"
    html = "".join(card.question + card.answer for card in shown)
    assert not unsafe(html)
    names = re.findall(r'<img src="([^"]*)"', html)
    assert set(names) <= set(engine.media())
    for file in Path(engine.col.media.dir()).iterdir():
        assert hashlib.sha256(file.read_bytes()).hexdigest()[:12] in file.name, "a picture with other bytes"
    for unwanted in deck.absent:
        assert unwanted not in html, f"{unwanted!r} is in {html}"


def guids(deck: Path) -> set[str]:
    """The guids of a deck's notes."""
    read = exporter.read_previous(deck)
    assert read
    return {note.guid for note in read.notes}


# --- a course and its build -----------------------------------------------------------------------------------------


def lay_out(course: Course, folder: Path) -> None:
    """Write a course."""
    folder.mkdir(exist_ok=True)
    for name, content in course.files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    for name, *arguments in course.make:
        getattr(made, name)(folder, *arguments)


def build(course: Course, epoch: str | None = None) -> Result:
    """`cardgen build course` in this folder, in this process."""
    with patch.dict(os.environ, environment(epoch or course.epoch), clear=True):
        result = CliRunner().invoke(main, ["build", "course", *course.options])
    assert "Traceback" not in result.output
    assert "should not have happened" not in result.output
    return result


def environment(epoch: str = "1700000000") -> dict[str, str]:
    """The environment of a build at a time."""
    return {**os.environ, "SOURCE_DATE_EPOCH": epoch}


@cache
def old_deck() -> bytes:
    """The bytes of a deck that was built from the standard page."""
    with TemporaryDirectory() as name, contextlib.chdir(name):
        course = Course({"unit-01.md": STANDARD.encode()})
        lay_out(course, Path("course"))
        assert build(course).exit_code == 0
        return Path(DECK).read_bytes()


def snapshot(home: Path) -> dict[str, bytes]:
    """Every ordinary file outside of the course, with its bytes."""
    found = (path for path in home.rglob("*") if "course" not in path.relative_to(home).parts)
    return {path.relative_to(home).as_posix(): path.read_bytes() for path in found if path.is_file()}
