"""Which units to build: "1-4", "1,3,7-9", "5-", "04b"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cardgen.model import PlannedUnit
from cardgen.problems import CardgenError

OPTION = "--units"
_RANGE = re.compile(r"(\d{1,6})(?:\s*[-\u2013]\s*(\d{0,6}))?")
_EXACT = re.compile(r"0*(\d{1,6}(?:\.\d{1,6})?[a-z]?)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Selection:
    """Some units of a course, by the numbers shown. text: as the user wrote it. parts: one for each comma."""

    text: str
    parts: tuple[str, ...]

    @classmethod
    def parse(cls, text: str) -> Selection:
        """What the user wrote. Raises `CardgenError` when it is no list of numbers and ranges."""
        parts = tuple(part.strip() for part in text.split(",") if part.strip())
        if not parts or not all(_RANGE.fullmatch(part) or _EXACT.fullmatch(part) for part in parts):
            raise CardgenError.at(OPTION, 0, f"“{text}” names no units", "write it like 1-4 or 1,3,7-9")
        return cls(text, parts)

    def chosen(self, units: Sequence[PlannedUnit]) -> frozenset[str]:
        """The keys of the chosen units. Raises `CardgenError` when a part of the selection fits no unit."""
        found: set[str] = set()
        for part in self.parts:
            keys = {unit.key for unit in units if _fits(part, unit.number)}
            if not keys:
                have = ", ".join(unit.number for unit in units[:40]) or "none"
                raise CardgenError.at(OPTION, 0, f"there is no unit “{part}”", f"this course has {have}")
            found |= keys
        return frozenset(found)


def _fits(part: str, number: str) -> bool:
    """Whether a unit's number is in a range by its whole part ("4" and "1-4" take 4, 4b and 4.5), or is named."""
    match = _RANGE.fullmatch(part)
    whole = int(re.match(r"\d+", number)[0]) if re.match(r"\d", number) else -1  # type: ignore[index]
    if match is None:
        return _bare(part) == _bare(number)
    low = int(match[1])
    high = low if match[2] is None else int(match[2]) if match[2] else 999_999
    return low <= whole <= high


def _bare(number: str) -> str:
    match = _EXACT.fullmatch(number)
    return match[1].lower() if match else number
