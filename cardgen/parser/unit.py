"""From a unit to its notes: read the pages as outlines, let each maker look at each entry, gate, rank, cut."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import chain

from cardgen.languages import language, page_words
from cardgen.languages.language import Wording
from cardgen.model import (
    Course,
    CoveredTopic,
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
from cardgen.parser.bounded import within
from cardgen.parser.context import Context, Spot, Trail, key_of
from cardgen.parser.evidence import Evidence
from cardgen.parser.makers.acronyms import acronyms
from cardgen.parser.makers.commands import commands
from cardgen.parser.makers.contrasts import versus
from cardgen.parser.makers.formulas import formulas
from cardgen.parser.makers.fragments import fragments
from cardgen.parser.makers.labelled import definition_heading, labelled
from cardgen.parser.makers.lists import inline_lists, lists
from cardgen.parser.makers.naming import names_given, which_of_them, years
from cardgen.parser.makers.prose import sentences, statements
from cardgen.parser.makers.questions import questions
from cardgen.parser.makers.tables import tables
from cardgen.parser.makers.topics import Topics, topics
from cardgen.parser.outline import Entry, Origin, walk
from cardgen.parser.outlining import outline
from cardgen.text import SpanKind, Text

Maker = Callable[[Spot], Iterator[Note]]
"""Looks at one entry, whose role is none of those that no maker is shown."""
MAKERS: tuple[Maker, ...] = (
    questions, definition_heading, commands, labelled, lists, inline_lists, tables, versus, formulas, fragments,
    sentences, statements, names_given, which_of_them, years, acronyms,
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
    wording = language.load(unit.language)
    if wording is None:
        kept, dropped = rank.without_duplicates(notes, None)
        return UnitNotes(unit, tuple(kept), left_out=tuple(dropped))
    entries = [step for page in within(pages) for step in walk(outline(page, wording, page_words(unit.language).roles))]
    context = Context(wording, wording.usage(_running(entries)), Text.of(unit.title), _attributes(entries))
    sound, left = _sifted([*notes, *_made(entries, context)], wording, course.settings)
    found = topics(entries, unit, context, course.settings.answers, sound)
    answered, failed = _sifted(found.answered, wording, course.settings)
    open_topics = (*found.left, *(OpenTopic(note.topic, note.place) for note, _ in failed))
    notes = answered + [_raised(note, found) for note in sound]
    out = [LeftOut(note.place, fault, rank.front_of(note)) for note, fault in (*left, *failed)]
    return _ranked(UnitNotes(unit, tuple(notes), open_topics, tuple(out)), found, entries, context, course.settings)


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


def _sifted(notes: Iterable[Note], wording: Wording, settings: Settings) -> tuple[list[Note], list[tuple[Note, str]]]:
    """Wishes and gate: (sound notes, the others each with what is wrong)."""
    sound: list[Note] = []
    left: list[tuple[Note, str]] = []
    for note in _reworded(notes, settings):
        skip = _skipped(note, settings)
        fault = "skipped by deck.yml" if skip else next(gate.faults(note, wording), "")
        if fault:
            left.append((note, fault))
        else:
            sound.append(note)
    return sound, left


_OF_A_TOPIC = 0.9  # importance of a note that answers a key topic as it stands
_OF_A_PART = 0.1  # what it adds to be one of several that answer a key topic


def _raised(note: Note, found: Topics) -> Note:
    """A note with the key topic that it answers, and the importance that this gives it."""
    if note.author:
        return note
    if note in found.same:
        return replace(note, topic=found.same[note], importance=max(note.importance, _OF_A_TOPIC))
    if any(note in notes for _, notes in found.covered):
        return replace(note, importance=min(note.importance + _OF_A_PART, 0.95))
    return note


def _ranked(
    found: UnitNotes, asked: Topics, entries: list[tuple[Entry, Trail]], context: Context, settings: Settings
) -> UnitNotes:
    """Duplicates, ranking and limits, in that order."""
    single, twins = rank.without_duplicates(found.notes, context.wording, Evidence(entries, context).stems)
    weighed = rank.weighed(single, _named(found.unit, entries, context), context.wording)
    kept, reserve = rank.cut(weighed, settings.limits, sum(page.words for page in found.unit.pages))
    over = [LeftOut(note.place, "limit", rank.front_of(note)) for note in reserve]
    fronts = {rank.front_of(note) for note in kept}
    shown = {note.topic for note in (*kept, *reserve)}
    again = [CoveredTopic(note.topic, note.place, 1) for note in found.notes if note.topic and note.topic not in shown]
    covered = [(topic, sum(rank.front_of(note) in fronts for note in notes)) for topic, notes in asked.covered]
    return UnitNotes(
        found.unit,
        tuple(kept),
        (*found.open_topics, *(topic for topic, cards in covered if not cards)),
        tuple(sorted([*found.left_out, *twins, *over], key=_place)),
        tuple(reserve),
        (*(CoveredTopic(topic.topic, topic.place, cards) for topic, cards in covered if cards), *again),
    )


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
    """Content stems of the unit's title, topics and summary, and those that its text has most often."""
    plain = [unit.title]
    for entry, _ in entries:
        if entry.role in (Role.TOPICS, Role.SUMMARY, Role.KEY_POINTS):
            plain += [entry.label.plain, entry.text.plain]
            plain += [block.text.plain for block in entry.body if isinstance(block, Paragraph)]
    often = Counter(stem for text in _running(entries) for stem in context.wording.stems(text))
    return frozenset(context.wording.stems(" ".join(plain))) | {stem for stem, _ in often.most_common(_OFTEN)}


_OFTEN = 12


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
