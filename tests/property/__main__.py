"""`python -m tests.property`: the long run. It goes on until enough decks were imported again, and prints figures."""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from tests.property.chain import Chain, Figures


def main() -> int:
    """Run chains of edits with ever new seeds; exit code 1 when a promise was broken."""
    options = argparse.ArgumentParser(prog="python -m tests.property", description=__doc__)
    options.add_argument("--reimports", type=int, default=4_000, help="how many re-imports (default 4000)")
    options.add_argument("--rebuilds", type=int, default=20, help="re-imports of one course (default 20)")
    options.add_argument("--seed", type=int, default=1, help="seed of the first course (default 1)")
    options.add_argument("--verbose", action="store_true", help="list the cards that their pages no longer give")
    chosen = options.parse_args()
    total = Figures()
    broken: list[str] = []
    start = time.monotonic()
    seed = chosen.seed
    while total.imports < chosen.reimports and len(broken) < 20:
        with tempfile.TemporaryDirectory() as folder:
            try:
                total.add(Chain(seed, Path(folder)).run(chosen.rebuilds))
            except AssertionError as error:
                broken.append(str(error))
                print(f"BROKEN {error}", flush=True)
        seed += 1
    print(figures(total, seed - chosen.seed, broken, time.monotonic() - start))
    if chosen.verbose:
        print(*total.unasked, sep="\n")
    return 1 if broken else 0


def figures(total: Figures, courses: int, broken: list[str], seconds: float) -> str:
    """What a run came to, in lines."""
    edits = ", ".join(f"{name} {count}" for name, count in sorted(total.edits.items()))
    return "\n".join(
        (
            f"{courses} courses, {total.imports} re-imports, {total.edits.total()} edits, {seconds:.0f} s",
            f"{total.carried} times a note went on as the same card in the next deck",
            f"{total.reviewed} times a reviewed card was in an import and kept all 11 scheduling fields",
            f"{total.gone} notes withdrawn with their subject; {len(total.unasked)} because the edited page gives no"
            " such card any more; all announced, each found by its search",
            f"{len(broken)} broken promises (a card that starts anew, a history on another card, a duplicate, a"
            " conflict, a loss without a word)",
            f"edits: {edits}",
        )
    )


if __name__ == "__main__":
    raise SystemExit(main())
