"""One case of the fuzzer: a course of broken pages is built, built again, and now and then imported into Anki."""

from __future__ import annotations

import hashlib
import re
import shutil
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from random import Random

from cardgen import exporter, report
from cardgen.model import Plan
from cardgen.pipeline import Wishes, build
from cardgen.problems import CardgenError, Problem
from tests.engine import Counts, Engine
from tests.fuzz.mutate import mutated
from tests.hostile.fixtures import PICTURE, cases
from tests.hostile.safe import unsafe

HERE = Path(__file__).parents[2]
NOW = 1_767_225_600  # epoch seconds: 2026-01-01
LONGEST_PAGE = 120  # lines


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a case. notes: of the deck, 0 when refused. seconds: of the processor, for the slowest build."""

    refused: bool
    notes: int
    imported: int
    seconds: float


@cache
def seeds() -> tuple[str, ...]:
    """Pages to break: the sample courses, the pages in the fixtures of the tests, and the bad ones."""
    files = sorted((*HERE.glob("decks/**/*.md"), *HERE.glob("tests/**/*.md")))
    texts = [page for file in files for page in _pages(file.read_text(encoding="utf-8"))]
    known = [fixture for case in cases() for fixture in case.fixtures if fixture.outcome != "refused"]
    bad = [text for fixture in known for text in fixture.course.files.values()]
    texts += [text.decode("utf-8", "ignore") for text in bad if b"# " in text]
    return tuple(piece for text in texts for piece in _pieces(text) if piece.strip())


def _pages(text: str) -> list[str]:
    """The pages in a file of fixtures: in fences, or between dots; a page itself."""
    fenced = re.findall(r"(?ms)^````page\n(.*?)\n````$", text)
    dotted = re.findall(r"(?ms)^\.\n(.*?)\n\.\n.*?^\.$", text)
    return fenced or dotted or [text]


def _pieces(text: str) -> list[str]:
    """A long page in several."""
    lines = text.splitlines(keepends=True)
    return ["".join(lines[at : at + LONGEST_PAGE]) for at in range(0, len(lines), LONGEST_PAGE)]


def case(seed: int, folder: Path, *, imports: bool) -> Outcome:
    """Build the course that `seed` gives, in `folder`, twice.

    Every message names its place; the second build gives the same bytes; with `imports`, the deck goes into a new
    collection, where every note has a card that shows something. Raises AssertionError, or whatever went wrong.
    """
    random = Random(seed)
    course = folder / "course"
    shutil.rmtree(course, ignore_errors=True)
    course.mkdir(parents=True)
    for number in range(1, random.choice((1, 1, 2, 3)) + 1):
        page = mutated(random.choice(seeds()), random, seeds())
        (course / f"unit-{number:02}.md").write_bytes(page)
    for name in ("a.png", "a.mp3"):
        (course / name).write_bytes(PICTURE)
    deck = folder / "course.apkg"
    deck.unlink(missing_ok=True)
    start = time.process_time()
    try:
        built = build(course, deck, Wishes(), NOW)
    except CardgenError as error:
        seconds = time.process_time() - start
        check_problems(error.problems)
        refused = build_what_is_left(course, deck)
        return replace(refused, seconds=max(refused.seconds, seconds))
    seconds = time.process_time() - start
    plan = built.plan
    assert [*report.summary(plan, "course.apkg", written=True), *report.check_report(built.parts, plan)]
    exporter.write(plan, deck)
    first = digest(deck)
    exporter.write(build(course, deck, Wishes(), NOW + 86_400).plan, deck)
    assert digest(deck) == first, "an unchanged course gave another deck"
    if imports:
        for ending in (".csv", ".json", ".html"):
            exporter.write(plan, deck.with_suffix(ending))
    imported = check_in_anki(plan, deck, folder) if imports else 0
    return Outcome(False, len(plan.notes), imported, seconds)


def check_problems(problems: Sequence[Problem]) -> None:
    """A refusal says what is wrong, and where."""
    assert problems, "refused without a word"
    assert all(problem.message and problem.path for problem in problems), problems


def build_what_is_left(course: Path, deck: Path) -> Outcome:
    """With `--keep-going`, the sound part is built or refused, and never breaks."""
    start = time.process_time()
    try:
        plan = build(course, deck, Wishes(keep_going=True), NOW).plan
    except CardgenError:
        return Outcome(True, 0, 0, time.process_time() - start)
    exporter.write(plan, deck)
    return Outcome(True, len(plan.notes), 0, time.process_time() - start)


def digest(deck: Path) -> str:
    """What a deck's bytes are."""
    return hashlib.sha256(deck.read_bytes()).hexdigest()


def check_in_anki(plan: Plan, deck: Path, folder: Path) -> int:
    """Import the deck into a new collection; returns how many notes it took."""
    home = folder / "anki"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    with Engine(home) as engine:
        assert engine.import_apkg(deck) == Counts(new=len(plan.notes))
        assert all(note.cards for note in engine.notes()), "a note without a card"
        shown = engine.rendered()
        assert all(card.question.strip() and card.answer.strip() for card in shown), "a card that shows nothing"
        assert not unsafe("".join(card.question + card.answer for card in shown))
        assert engine.check_database() == ""
        assert engine.import_apkg(deck) == Counts(duplicate=len(plan.notes)), "imported again, the deck is not the same"
    return len(plan.notes)
