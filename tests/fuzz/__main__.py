"""`python -m tests.fuzz`: the long run. Every case that broke a promise is kept in a folder, to become a fixture."""

from __future__ import annotations

import argparse
import faulthandler
import shutil
import tempfile
import time
import traceback
from pathlib import Path

from tests.fuzz.run import case

HANG = 10  # seconds


def main() -> int:
    """Run cases until the time is over; exit code 1 when one broke."""
    options = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    options.add_argument("--minutes", type=float, default=30, help="how long (default 30)")
    options.add_argument("--seed", type=int, default=1, help="the first case (default 1)")
    options.add_argument("--imports", type=int, default=5, help="import every so manieth deck into Anki (default 5)")
    options.add_argument("--keep", type=Path, default=Path("fuzz-findings"), help="folder for what broke")
    chosen = options.parse_args()
    end = time.monotonic() + chosen.minutes * 60
    seed, refused, notes, imported, slowest, broken = chosen.seed, 0, 0, 0, 0.0, 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        while time.monotonic() < end:
            faulthandler.dump_traceback_later(HANG * 6, exit=True)  # a hang ends the run, with its place
            try:
                outcome = case(seed, folder, imports=seed % chosen.imports == 0)
                assert outcome.seconds < HANG, f"took {outcome.seconds:.1f} s"
            except Exception:  # noqa: BLE001 - whatever it was, it is a finding
                broken += 1
                print(f"BROKEN case {seed}\n{traceback.format_exc()}", flush=True)
                shutil.copytree(folder / "course", chosen.keep / str(seed), dirs_exist_ok=True)
            else:
                refused += outcome.refused
                notes += outcome.notes
                imported += outcome.imported
                slowest = max(slowest, outcome.seconds)
            seed += 1
    faulthandler.cancel_dump_traceback_later()
    cases = seed - chosen.seed
    built = cases - refused - broken
    print(f"{cases} courses in {chosen.minutes:g} min: {built} built, {refused} refused, {broken} broken")
    print(f"{notes} notes, {imported} of them imported into Anki twice; slowest course {slowest:.2f} s")
    return 1 if broken else 0


if __name__ == "__main__":
    raise SystemExit(main())
