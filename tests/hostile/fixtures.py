"""The fixtures: YAML files, one a case, each with many courses and the exact outcome of building them.

    title: A picture outside of the course       the case, a heading of docs/bad-input.md
    why: ...                                     a sentence for users
    fixtures:
    - given: a path that climbs out              what the row of the table says
      front: "title: x"                          front matter of unit-01.md
      page: "![x](../x.png)"                     added to `STANDARD` as unit-01.md; its first line is line 8
      files: {notes/a.md: text}                  whole files; bytes: the same, each character a byte
      pictures: [img/a.png]                      files that are a picture, each its own
      make: [[pipe, unit-02.md]]                 a function of `made.py` and what it is given
      world: read_only_folder                    a context manager of `worlds.py` around the build
      epoch: "0"                                 SOURCE_DATE_EPOCH
      options: [--units, "1"]                    added to `cardgen build course`
      before: {page: ...}                        the course as it was built and imported first

The outcome is one of `refused` or `warned` (all lines of stderr, exactly), `killed` (after how many bytes), or, with
none of them, a build without a word. What a deck must be, see `Deck`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

import yaml

CASES = Path(__file__).with_name("cases")
STANDARD = """# Rivers

A **river** is a stream of fresh water that flows towards the sea.

Q: Where does a river begin?
A: At its source, which may be a spring or a glacier.

"""
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550"
    "000000a49444154789c636000000002000148afa4710000000049454e44ae426082"
)


class Outcome(StrEnum):
    """What comes of a build."""

    REFUSED = "refused"
    WARNED = "warned"
    BUILT = "built"
    KILLED = "killed"


@dataclass(frozen=True, slots=True)
class Course:
    """What is built. files: path to content. make: functions of `made.py` with their arguments."""

    files: Mapping[str, bytes]
    make: tuple[tuple[Any, ...], ...] = ()
    epoch: str = "1700000000"
    options: tuple[str, ...] = ()
    world: str = ""


@dataclass(frozen=True, slots=True)
class Deck:
    """What must be true of a deck in Anki.

    cards: "question => answer", as visible words, that must be among its cards (the answer side shows more than the
    answer). absent: what stands nowhere in its HTML. media: how many files. reports: lines of stdout. same_bytes: as
    the deck before. new, updated: notes, when it is imported over the deck before. gone: guids that it has no more.
    """

    cards: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    media: int = 0
    reports: tuple[str, ...] = ()
    same_bytes: bool = False
    new: int = 0
    updated: int = 0
    gone: int = 0


@dataclass(frozen=True, slots=True)
class Fixture:
    """One course and its outcome. says: all lines of stderr. killed: after how many bytes of the deck."""

    given: str
    course: Course
    before: Course | None
    outcome: Outcome
    says: tuple[str, ...]
    deck: Deck
    killed: int = 0


@dataclass(frozen=True, slots=True)
class Case:
    """A case with its fixtures. number: from the file's name."""

    number: int
    title: str
    why: str
    fixtures: tuple[Fixture, ...]


@cache
def cases() -> tuple[Case, ...]:
    """Every case, in order."""
    return tuple(_case(file) for file in sorted(CASES.glob("*.yml")))


def _case(file: Path) -> Case:
    read = yaml.safe_load(file.read_text(encoding="utf-8"))
    return Case(int(file.name[:2]), read["title"], read["why"].strip(), tuple(map(_fixture, read["fixtures"])))


def _fixture(said: dict[str, Any]) -> Fixture:
    said = dict(said)
    given, before = said.pop("given"), said.pop("before", None)
    outcome = next((name for name in Outcome if name in said), Outcome.BUILT)
    what = said.pop(outcome, ())
    killed = what if outcome is Outcome.KILLED else 0
    deck = Deck(**{name.name: _frozen(said.pop(name.name)) for name in fields(Deck) if name.name in said})
    course = _course(said)
    assert not said, f"{given}: unknown {list(said)}"
    earlier = _course(dict(before)) if before is not None else None
    return Fixture(given, course, earlier, outcome, () if killed or what is True else _lines(what), deck, killed)


def _course(said: dict[str, Any]) -> Course:
    """The course of a fixture; takes what it reads out of `said`."""
    files = {name: text.encode() for name, text in said.pop("files", {}).items()}
    files |= {name: text.encode("latin-1") for name, text in said.pop("bytes", {}).items()}
    files |= {name: PICTURE + name.encode() for name in said.pop("pictures", ())}
    front, page = said.pop("front", None), said.pop("page", "")
    if "unit-01.md" not in files:
        head = f"---\n{front}\n---\n" if front is not None else ""
        files["unit-01.md"] = f"{head}{STANDARD}{page}\n".encode()
    make = tuple(tuple(call) for call in said.pop("make", ()))
    epoch, options = said.pop("epoch", "1700000000"), tuple(said.pop("options", ()))
    return Course(files, make, epoch, options, said.pop("world", ""))


def _lines(said: str | Sequence[str]) -> tuple[str, ...]:
    return (said,) if isinstance(said, str) else tuple(said)


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
