"""What a package of 3,000 subdecks costs to write, against the same notes in one deck."""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from statistics import median

from tests.bench.fresh import fresh

DECKS, NOTES, ROUNDS = 3000, 9000, 3


def report(course: str) -> Iterator[str]:
    """The ratio per note."""
    rounds = [[fresh("tests.bench.subdecks:measure", str(decks)) for decks in (1, DECKS)] for _ in range(ROUNDS)]
    one, many = (median(column) for column in zip(*rounds, strict=True))
    yield f"a note takes {many / one:.2f} times as long to write in {DECKS:,} subdecks as in one deck"
    yield f"  {NOTES:,} notes, median of {ROUNDS}: {many:.2f} s against {one:.2f} s"


def measure(decks: str) -> float:
    """Seconds to write a package of `NOTES` notes spread over so many subdecks."""
    from cardgen.exporter.apkg import write_apkg
    from tests.exporter.values import COURSE, packed, plan

    deck = plan(
        packed(number, f"Question {number}?", f"Answer {number}.", deck=f"{COURSE}::{number % int(decks):04}")
        for number in range(NOTES)
    )
    start = time.process_time()
    write_apkg(deck, io.BytesIO())
    return time.process_time() - start
