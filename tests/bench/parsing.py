"""What the parser costs, against the Markdown parsing of the same pages alone."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.bench.fresh import ROOT, fresh

ROUNDS = 5
WARM_UP = ROOT / "decks" / "cell-biology"


def report(course: str) -> Iterator[str]:
    """The ratio over one course."""
    rounds = [fresh("tests.bench.parsing:measure", course) for _ in range(ROUNDS)]
    pages, notes = rounds[0]["pages"], rounds[0]["notes"]
    ratios = sorted(one["parser"] / one["markdown"] for one in rounds)
    parser, markdown = (median(one[part] for one in rounds) for part in ("parser", "markdown"))
    yield f"the parser takes {median(ratios):.2f} times as long as Markdown parsing alone ({Path(course).name})"
    yield f"  {pages} pages, {notes} notes; median of {ROUNDS} fresh processes ({ratios[0]:.2f} to {ratios[-1]:.2f})"
    yield f"  {parser * 1000:.0f} ms against {markdown * 1000:.0f} ms"


def measure(folder: str) -> dict[str, float]:
    """Seconds of both over the pages of the course in `folder`, each done once.

    Another course goes first, so that imports and word lists are loaded but nothing is remembered of these pages.
    """
    from cardgen import parser, reader
    from cardgen.reader.engine import engine

    warm, _ = reader.read_course(WARM_UP)
    for unit in warm.units:
        parser.parse_unit(unit, warm)

    course, _ = reader.read_course(Path(folder))
    texts = [_text_of(folder, page.path) for unit in course.units for page in unit.pages]
    start = time.process_time()
    for text in texts:
        engine().parse(text)
    middle = time.process_time()
    notes = sum(len(parser.parse_unit(unit, course).notes) for unit in course.units)
    end = time.process_time()
    return {"markdown": middle - start, "parser": end - middle, "pages": len(texts), "notes": notes}


def _text_of(folder: str, path: str) -> str:
    """A page's text. Its path is relative to the site's root, which is the course's folder or one above it."""
    base = Path(folder).resolve()
    file = next(place / path for place in (base, *base.parents) if (place / path).is_file())
    return file.read_text(encoding="utf-8", errors="replace")
