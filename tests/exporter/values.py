"""Short ways to write the values that the exporter takes."""

from __future__ import annotations

from collections.abc import Iterable

from cardgen.exporter.fields import pack
from cardgen.model import (
    Block,
    Course,
    Kind,
    Media,
    Note,
    PackedNote,
    Paragraph,
    Place,
    Plan,
    PlannedNote,
    PlannedUnit,
    Settings,
)
from cardgen.text import Mark, Span, SpanKind, Text

NOW = 1_770_000_000
COURSE = "Tea"

Words = str | Span | Text | Block | tuple[Block, ...]


def text(*parts: str | Span) -> Text:
    """Spans, or plain characters, one after the other."""
    return Text(tuple(Span(part) if isinstance(part, str) else part for part in parts))


def paragraph(*parts: str | Span) -> Paragraph:
    return Paragraph(text(*parts), 1)


def maths(tex: str, cloze: int = 0) -> Span:
    return Span(tex, SpanKind.MATH, cloze=cloze)


def code(characters: str, cloze: int = 0) -> Span:
    return Span(characters, SpanKind.CODE, cloze=cloze)


def bold(characters: str) -> Span:
    return Span(characters, marks=frozenset({Mark.BOLD}))


def hidden(characters: str, number: int = 1, hint: str = "") -> Span:
    return Span(characters, cloze=number, hint=hint)


def planned(
    number: int, front: Words, back: Words = (), *, deck: str = f"{COURSE}::01 Leaves", kind: Kind = Kind.FACT
) -> PlannedNote:
    """A planned note. number: makes guid, key, due and line."""
    note = Note(kind, f"key {number}", _blocks(front), _blocks(back), Place("unit-01.md", number + 1), ("Brewing",))
    tags = (f"{COURSE.lower()}::kind::{kind}", f"{COURSE.lower()}::unit::one")
    return PlannedNote(note, f"guid{number:06}", "leaves", deck, number * 10, tags, f"tea.{number}", f"about.{number}")


def packed(number: int, front: Words, back: Words = (), *, mod: int = NOW, **rest: object) -> PackedNote:
    """A note with its fields rendered."""
    value = planned(number, front, back, **rest)  # type: ignore[arg-type]
    name, fields = pack(value, base_url="", deck_title=COURSE)
    return PackedNote(value, name, fields, mod)


def plan(notes: Iterable[PackedNote], *, media: tuple[Media, ...] = (), created: int = NOW, version: int = 1) -> Plan:
    """A plan of these notes, its units told from their decks."""
    notes = tuple(notes)
    units = tuple(
        PlannedUnit(deck, deck, deck.split("::")[-1].split()[0], deck, Place("unit-01.md", 1))
        for deck in dict.fromkeys(packed.planned.deck for packed in notes)
    )
    course = Course("tea", COURSE, (), Settings(), media)
    return Plan(course, COURSE, f"Version {version}", units, notes, version=version, created=created)


def _blocks(words: Words) -> tuple[Block, ...]:
    match words:
        case str() | Span():
            return (paragraph(words),)
        case Text():
            return (Paragraph(words, 1),)
        case tuple():
            return words
        case _:
            return (words,)
