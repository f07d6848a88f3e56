"""Problems are values: collected on the way, sorted, and shown together at the end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """ERROR stops the build (unless --keep-going leaves the page out); WARNING and NOTE do not."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong.

    path: the file as the user would type it. line: 1-based, 0 when the problem is the file itself. message: what is
    wrong. hint: what to do next.
    """

    path: str
    line: int
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else self.path
        return f"{place}: {self.message}" + (f" ({self.hint})" if self.hint else "")


def ordered(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Each problem once, errors first, then by place."""
    rank = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}
    return tuple(sorted(set(problems), key=lambda p: (rank[p.severity], p.path, p.line, p.message)))


class CardgenError(Exception):
    """The one exception that reaches the command line: it carries every problem found so far."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = ordered(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))

    @classmethod
    def at(cls, path: str, line: int, message: str, hint: str = "") -> CardgenError:
        """An error with a single problem."""
        return cls([Problem(path, line, message, hint)])
