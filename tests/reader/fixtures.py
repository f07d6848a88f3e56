"""Cases in Markdown files: a title, a dot, what goes in, a dot, what comes out, a dot."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "fixtures"


@dataclass(frozen=True)
class Case:
    """title: what the case shows. line: of the title in its file."""

    title: str
    given: str
    expected: str
    line: int


def cases(name: str) -> Iterator[Case]:
    """The cases of `fixtures/<name>.md`. Text outside of cases is commentary."""
    lines = (FOLDER / f"{name}.md").read_text(encoding="utf-8").split("\n")
    at = 0
    while at < len(lines):
        if at + 1 < len(lines) and lines[at].strip() and lines[at + 1] == ".":
            middle = lines.index(".", at + 2)
            end = lines.index(".", middle + 1)
            yield Case(lines[at], "\n".join(lines[at + 2 : middle]), "\n".join(lines[middle + 1 : end]), at + 1)
            at = end
        at += 1
