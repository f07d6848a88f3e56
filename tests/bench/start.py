"""What `cardgen --help` costs, against a Python that does nothing."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from statistics import median

ROUNDS = 25


def report(course: str) -> Iterator[str]:
    """The ratio; the two commands take turns."""
    commands = [[sys.executable, "-c", "pass"], [sys.executable, "-m", "cardgen", "--help"]]
    times = [[_seconds(command) for command in commands] for _ in range(ROUNDS)]
    nothing, ours = (median(column) for column in zip(*times, strict=True))
    yield f"cardgen --help takes {ours / nothing:.1f} times as long as python -c pass"
    yield f"  median of {ROUNDS}: {ours * 1000:.0f} ms against {nothing * 1000:.0f} ms"


def _seconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start
