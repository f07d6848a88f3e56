"""`python -m tests.bench [WHAT ...] [--course FOLDER]` prints ratios; without WHAT, all of them."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator

from tests.bench import parsing, scale, start, subdecks
from tests.bench.fresh import ROOT

REPORTS: dict[str, Callable[[str], Iterator[str]]] = {
    "start": start.report,
    "parser": parsing.report,
    "subdecks": subdecks.report,
    "scale": scale.report,
}


def main() -> None:
    """Print the reports that were asked for, line by line as they come."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("what", nargs="*", metavar="WHAT", help=f"of {', '.join(REPORTS)} (default: all)")
    parser.add_argument("--course", default=str(ROOT / "decks" / "machine-learning"), help="whose pages are parsed")
    asked = parser.parse_args()
    if unknown := set(asked.what) - set(REPORTS):
        parser.error(f"no such report: {', '.join(sorted(unknown))}")
    for name in asked.what or REPORTS:
        for line in REPORTS[name](asked.course):
            print(line, flush=True)


if __name__ == "__main__":
    main()
