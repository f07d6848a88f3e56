"""From a unit to its notes: read the pages as outlines, let each maker look at each entry, gate, rank, cut."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import chain

from cardgen.languages import page_words
from cardgen.languages import wording as languages
from cardgen.model import (
    Course,
    LeftOut,
    Note,
    OpenTopic,
    Page,
    Paragraph,
    Role,
    Settings,
    Table,
    Unit,
    UnitNotes,
)
from cardgen.parser import gate, rank
from cardgen.parser.author import author_notes
from cardgen.parser.context import Context, Spot, Trail, key_of
from cardgen.parser.evidence import Evidence
from cardgen.parser.makers.acronyms import acronyms
from cardgen.parser.makers.formulas import formulas
from cardgen.parser.makers.labelled import definition_heading, labelled
from cardgen.parser.makers.lists import lists
from cardgen.parser.makers.prose import sentences, statements
from cardgen.parser.makers.questions import questions
from cardgen.parser.makers.tables import tables
from cardgen.parser.makers.topics import topics
from cardgen.parser.outline import Entry, Origin, outline, walk
from cardgen.text import SpanKind, Text

Maker = Callable[[Spot], Iterator[Note]]
MAKERS: tuple[Maker, ...] = (
    questions, definition_heading, labelled, lists, tables, formulas, sentences, statements, acronyms,
)  # fmt: skip
_SILENT = (Role.TOPICS, Role.READINGS, Role.ARTEFACTS, Role.ADMIN, Role.EXERCISE, Role.NOTES, Role.SOLUTION)


def parse_unit(unit: Unit, course: Course) -> UnitNotes:
    """The notes of a unit, its open topics, and what was left out and why.

    Pure. A unit in a language without wording gets its author's own cards only.
    """
    notes: list[Note] = []
    pages: list[Page] = []
    for page in unit.pages:
        own, rest = author_notes(page)
        notes.extend(own)
        pages.append(rest)
    wording = languages.load(unit.language)
    if wording is None:
        kept, dropped = rank.without_duplicates(notes, None)
        return UnitNotes(unit, tuple(kept), left_out=tuple(dropped))
    entries = [step for page in pages for step in walk(outline(page, wording, page_words(unit.language).roles))]
    context = Context(wording, wording.usage(_running(entries)), Text.of(unit.title), _attributes(entries))
    made = list(_made(entries, context))
    answered, open_topics = topics(entries, unit, context, course.settings.answers, made)
    notes += answered + made
    return _judged(UnitNotes(unit, tuple(notes), tuple(open_topics)), entries, context, course.settings)


def _made(entries: list[tuple[Entry, Trail]], context: Context) -> Iterator[Note]:
    for entry, trail in entries:
        if entry.role not in _SILENT:
            spot = Spot(entry, trail, context)
            own = entry.id
            for note in chain.from_iterable(maker(spot) for maker in MAKERS):
                yield note if note.id == own else replace(note, id=own)
                own = ""  # the author's id is the first note's: two notes cannot share it


def _attributes(entries: list[tuple[Entry, Trail]]) -> frozenset[str]:
    """Labels of headings that stand below more than one heading of the unit: "Treatment" below each disease."""
    above: dict[str, set[str]] = {}
    for entry, trail in entries:
        if entry.origin is Origin.HEADING and entry.label and len(trail) > 1:
            above.setdefault(entry.label.plain.casefold(), set()).add(trail[-1].label.plain.casefold())
    return frozenset(label for label, parents in above.items() if len(parents) > 1)


def _judged(found: UnitNotes, entries: list[tuple[Entry, Trail]], context: Context, settings: Settings) -> UnitNotes:
    """Wishes, gate, duplicates, ranking and limits, in that order."""
    wording = context.wording
    left: list[LeftOut] = []
    passed: list[Note] = []
    still_open = list(found.open_topics)
    for note in _reworded(found.notes, settings):
        skip = _skipped(note, settings)
        fault = "skipped by deck.yml" if skip else next(gate.faults(note, wording), "")
        if fault:
            left.append(LeftOut(note.place, fault, rank.front_of(note)))
            if note.topic:
                still_open.append(OpenTopic(note.topic, note.place))
        else:
            passed.append(note)
    single, twins = rank.without_duplicates(passed, wording, Evidence(entries, context).stems)
    weighed = rank.weighed(single, _named(found.unit, entries, context), wording)
    kept, reserve = rank.cut(weighed, settings.limits)
    over = [LeftOut(note.place, "limit", rank.front_of(note)) for note in reserve]
    left_out = tuple(sorted([*left, *twins, *over], key=_place))
    return UnitNotes(found.unit, tuple(kept), tuple(still_open), left_out, tuple(reserve))


def _place(left: LeftOut) -> tuple[str, int]:
    return left.place.path, left.place.line


def _reworded(notes: Iterable[Note], settings: Settings) -> Iterator[Note]:
    """Notes with the author's own wording of a question, where deck.yml has one; their key stays."""
    wishes = {key_of(question): text for question, text in settings.rewordings.items()}
    for note in notes:
        wish = wishes.get(key_of(rank.front_of(note))) if wishes else None
        yield replace(note, front=(Paragraph(wish, note.place.line),), author=True) if wish else note


def _skipped(note: Note, settings: Settings) -> bool:
    if not settings.skip:
        return False
    names = {key_of(name) for name in settings.skip}
    mine = {key_of(rank.front_of(note)), key_of(note.topic), *(key_of(heading) for heading in note.headings)}
    return bool(names & (mine - {""}))


def _named(unit: Unit, entries: list[tuple[Entry, Trail]], context: Context) -> frozenset[str]:
    """Content stems of the unit's title, topics and summary."""
    plain = [unit.title]
    for entry, _ in entries:
        if entry.role in (Role.TOPICS, Role.SUMMARY, Role.KEY_POINTS):
            plain += [entry.label.plain, entry.text.plain]
            plain += [block.text.plain for block in entry.body if isinstance(block, Paragraph)]
    return frozenset(context.wording.stems(" ".join(plain)))


def _running(entries: list[tuple[Entry, Trail]]) -> Iterator[str]:
    """The running text of a unit, without its headings."""
    for entry, _ in entries:
        if entry.role in (Role.READINGS, Role.ARTEFACTS):
            continue
        yield _prose(entry.text)
        for block in entry.body:
            match block:
                case Paragraph():
                    yield _prose(block.text)
                case Table():
                    yield from (_prose(cell) for row in block.rows for cell in row.cells[1:])
                case _:
                    pass


def _prose(text: Text) -> str:
    """The running words alone: code and formulas say nothing of how words are written."""
    return "".join(span.plain if span.kind is SpanKind.TEXT else " | " for span in text.spans)
