"""Course folders made for a test."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from cardgen.model import Course
from cardgen.problems import CardgenError, Problem, Severity
from cardgen.reader import read_course

FILLER = (
    "The chair is made of wood and has four legs, of which one is always a little too short, so that it must be put on "
    "a folded piece of paper before anybody can sit down."
)
"""Enough words for a page to be a unit."""

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550"
    "000000a49444154789c636000000002000148afa4710000000049454e44ae426082"
)
"""A picture of one pixel."""


def write(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files (path to content) below `folder`, and give the folder back."""
    for path, content in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def page(title: str = "", text: str = FILLER, **front: str) -> str:
    """A page with front matter."""
    lines = [f"{key}: {value}" for key, value in ({"title": title} if title else {}).items()]
    lines += [f"{key}: {value}" for key, value in front.items()]
    return ("---\n" + "\n".join(lines) + "\n---\n" if lines else "") + text + "\n"


def read(folder: Path, *, keep_going: bool = False) -> tuple[Course, tuple[Problem, ...]]:
    """The course in `folder`, fenced by it."""
    return read_course(folder, root=folder if folder.is_dir() else folder.parent, keep_going=keep_going)


def titles(folder: Path) -> list[str]:
    """The units of the course in `folder`, with their numbers."""
    course, _ = read(folder)
    return [f"{unit.number} {unit.title}".strip() for unit in course.units]


def warnings(folder: Path) -> list[str]:
    """What is warned of."""
    return [str(problem) for problem in read(folder)[1] if problem.severity is Severity.WARNING]


def notes(folder: Path) -> list[str]:
    """What is noted."""
    return [str(problem) for problem in read(folder)[1] if problem.severity is Severity.NOTE]


def errors(folder: Path) -> list[str]:
    """The errors that stop the course in `folder`."""
    try:
        read(folder)
    except CardgenError as error:
        return [str(problem) for problem in error.problems if problem.severity is Severity.ERROR]
    raise AssertionError("no error")
