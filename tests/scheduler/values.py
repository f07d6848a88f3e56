"""Small courses as values, for tests of the scheduler."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from cardgen import exporter, pipeline, scheduler
from cardgen.model import Course, Kind, Note, Paragraph, Place, Plan, Settings, Unit, UnitNotes
from cardgen.scheduler import Draft
from cardgen.text import Span, Text

NOW = 1_700_000_000


def note(
    question: str,
    answer: str = "",
    *,
    kind: Kind = Kind.FACT,
    key: str | None = None,
    at: str = "unit.md:3",
    headings: Sequence[str] = (),
    author: bool = False,
    id: str = "",  # noqa: A002
) -> Note:
    """A note. question: with [[hidden words]] it is a cloze. key: the question, unless given. at: path and line."""
    path, line = at.rsplit(":", 1)
    place = Place(path, int(line))
    front = (Paragraph(text(question), place.line),)
    back = (Paragraph(text(answer), place.line),) if answer else ()
    return Note(kind, question if key is None else key, front, back, place, tuple(headings), 0.5, author, id)


def text(plain: str) -> Text:
    """Text whose [[words]] are hidden, each by a cloze of its own."""
    pieces = plain.replace("]]", "[[").split("[[")
    return Text(tuple(Span(piece, cloze=(at + 1) // 2 if at % 2 else 0) for at, piece in enumerate(pieces) if piece))


def unit(title: str, *notes: Note, number: str = "", reserve: Sequence[Note] = (), path: str = "unit.md") -> UnitNotes:
    """A unit with its notes. number: as in its title."""
    return UnitNotes(Unit(title.casefold(), title, number, (), (), "en", Place(path, 1)), notes, reserve=tuple(reserve))


def course(*parts: UnitNotes, title: str = "Test Course", id: str = "test-course") -> Course:  # noqa: A002
    """A course of the given units."""
    return Course(id, title, tuple(part.unit for part in parts), Settings())


def plan(draft: Draft, now: int = NOW) -> Plan:
    """A draft, rendered and stamped."""
    packed, problems = pipeline.render(draft)
    assert not problems
    return scheduler.stamp(draft, packed, now)


def build(
    path: Path,
    *parts: UnitNotes,
    now: int = NOW,
    title: str = "Test Course",
    id: str = "test-course",  # noqa: A002
) -> Plan:
    """Build the units over the deck at `path`."""
    draft = scheduler.schedule(course(*parts, title=title, id=id), parts, exporter.read_previous(path))
    planned = plan(draft, now)
    exporter.write(planned, path)
    return planned
