"""Time and memory per note of a course of 1,000 units, against one of 100 units."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from random import Random

from tests.bench.fresh import fresh, peak, settled

SMALL, LARGE, NOTES = 100, 1000, 20
NOW = 1_770_000_000
QUALITIES, MATTER, PLACES, THINGS, ACTIONS = (
    words.split()
    for words in (
        "dense narrow brittle hollow elastic smooth gentle rapid silent bright heavy hidden",
        "copper silver timber marble linen cotton amber pepper barley gravel cement charcoal leather rubber",
        "river harbour winter garden market mountain village summer desert island coast forest valley border",
        "filter ledger lattice valve carrier beacon mirror bridge turbine canal socket vessel compass hinge pump",
        "collects separates measures stores repeats balances connects counts divides guides joins protects",
    )
)


def report(course: str) -> Iterator[str]:
    """The ratios, from the pages on disk to the package on disk."""
    small, large = (fresh("tests.bench.scale:measure", str(units)) for units in (SMALL, LARGE))
    seconds = large["seconds"] / large["notes"] / (small["seconds"] / small["notes"])
    yield f"a note of {large['units']:,} units takes {seconds:.2f} times the time of a note of {small['units']:,} units"
    if small["memory"]:
        memory = large["memory"] / large["notes"] / (small["memory"] / small["notes"])
        yield f"  and {memory:.2f} times its memory"
    for one in (small, large):
        yield (
            f"  {one['units']:,} units, {one['notes']:,} notes: {one['seconds']:.1f} s "
            f"({one['seconds'] / one['notes'] * 1000:.2f} ms a note), {one['memory'] / 2**20:.0f} MiB "
            f"({one['memory'] / one['notes'] / 1024:.1f} KiB a note) above an idle cardgen"
        )


def measure(units: str) -> dict[str, float]:
    """Build a course of so many units once; seconds, and bytes above what a tiny build has needed before."""
    with tempfile.TemporaryDirectory() as folder:
        tiny, course = Path(folder, "tiny"), Path(folder, "course")
        _write(tiny, 2, Random(0))
        _write(course, int(units), Random(1))
        _build(tiny)
        idle, start = settled(), time.process_time()
        notes = _build(course)
        seconds = time.process_time() - start
        return {"units": int(units), "notes": notes, "seconds": seconds, "memory": peak() - idle}


def _build(course: Path) -> int:
    from cardgen import exporter, pipeline

    output = course.with_suffix(".apkg")
    plan = pipeline.build(course, output, pipeline.Wishes(), NOW).plan
    exporter.write(plan, output)
    return len(plan.notes)


def _write(folder: Path, units: int, random: Random) -> None:
    """A course of glossary pages; no term stands in two of them."""
    folder.mkdir()
    terms = [" ".join(words) for words in product(QUALITIES, MATTER, PLACES, THINGS)]
    random.shuffle(terms)
    for number in range(1, units + 1):
        names = [terms.pop() for _ in range(NOTES + 1)]
        lines = [f"# Unit {number} {names[-1].title()}", "", "## Glossary", ""]
        lines += [f"- **{name.capitalize()}**: {_definition(random)}." for name in names[:-1]]
        (folder / f"unit-{number:04}.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _definition(random: Random) -> str:
    """What a thing is: "a valve that stores amber and linen for the pump of the coast"."""
    thing, action, place = (random.choice(words) for words in (THINGS, ACTIONS, PLACES))
    one, other = random.sample(MATTER, 2)
    return f"a {thing} that {action} {one} and {other} for the {random.choice(THINGS)} of the {place}"
