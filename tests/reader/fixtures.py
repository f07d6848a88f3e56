"""Cases in Markdown files: a title, a dot, what goes in, a dot, what comes out, a dot."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Case:
    """title: what the case shows. line: of the title in its file."""

    title: str
    given: str
    expected: str
    line: int


def cases(file: Path) -> list[Case]:
    """The cases of a file. Text outside of cases is commentary."""
    lines = file.read_text(encoding="utf-8").split("\n")
    found: list[Case] = []
    at = 0
    while at < len(lines):
        if at + 1 < len(lines) and lines[at].strip() and lines[at + 1] == ".":
            middle = lines.index(".", at + 2)
            end = lines.index(".", middle + 1)
            given, expected = lines[at + 2 : middle], lines[middle + 1 : end]
            found.append(Case(lines[at], "\n".join(given), "\n".join(expected), at + 1))
            at = end
        at += 1
    return found
