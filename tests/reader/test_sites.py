"""A course per site system, each with its traps: the units that come out, in order, with what they are made of.

What is expected stands in `sites/<name>.txt`: the course's id and title, then one line a unit (number, title, language,
pages, readings), then media, then what was noticed.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from cardgen.model import Course
from cardgen.problems import Problem
from cardgen.reader import read_course

SITES = Path(__file__).parent / "sites"
NAMES = sorted(folder.name for folder in SITES.iterdir() if folder.is_dir())


def shown(course: Course, problems: tuple[Problem, ...]) -> str:
    """A course in words."""
    lines = [f"{course.id} | {course.title}"]
    for unit in course.units:
        pages = ", ".join(page.path for page in unit.pages)
        readings = f" | {len(unit.readings)} readings" if unit.readings else ""
        lines.append(f"{unit.number or '-'} | {unit.title} | {unit.language or '-'} | {pages}{readings}")
    lines.extend(f"media {medium.name[:-17]}... for {medium.place.path}:{medium.place.line}" for medium in course.media)
    lines.extend(f"{problem.severity}: {problem}" for problem in problems)
    return "\n".join(lines) + "\n"


def read(name: str) -> str:
    """The site as it is read on its own, whatever repository this checkout stands in."""
    return shown(*read_course(SITES / name, root=SITES / name))


@pytest.mark.parametrize("name", NAMES)
def test_units_of_a_site(name: str) -> None:
    assert read(name) == (SITES / f"{name}.txt").read_text(encoding="utf-8")
