"""`python -m tests.hostile`: writes docs/bad-input.md from the fixtures, and tells how many there are."""

from __future__ import annotations

from collections import Counter

from tests.hostile.fixtures import cases
from tests.hostile.table import DOCUMENT, page

if __name__ == "__main__":
    DOCUMENT.write_text(page(), encoding="utf-8", newline="\n")
    for case in cases():
        counts = Counter(fixture.outcome for fixture in case.fixtures)
        print(f"{case.number:2} {case.title:60} {len(case.fixtures):3}  {dict(counts)}".replace("Outcome.", ""))
    print(f"{sum(len(case.fixtures) for case in cases())} fixtures; {DOCUMENT.name} is written")
