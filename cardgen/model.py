"""The values that travel from room to room: pages in, notes through, a plan out.

All of them are frozen, know the file and line they came from, and do nothing but hold data.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from cardgen.problems import Problem
from cardgen.text import Text


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something stands. path: POSIX path relative to the site's root. line: 1-based."""

    path: str
    line: int


class Role(StrEnum):
    """What a section (or a box) is for, told from its heading, class or fence."""

    CONTENT = "content"
    SUMMARY = "summary"  # summary, overview, abstract
    TOPICS = "topics"  # key topics, learning objectives, outcomes: what the unit is about, without the answers
    KEY_POINTS = "key-points"  # takeaways: statements, answers in themselves
    NOTES = "notes"  # links to notes pages
    GLOSSARY = "glossary"
    QUESTIONS = "questions"  # review questions
    EXERCISE = "exercise"
    SOLUTION = "solution"
    DEFINITION = "definition"  # a definition, theorem or key-fact box
    EXAMPLE = "example"
    NOTE = "note"  # an aside
    READINGS = "readings"
    ARTEFACTS = "artefacts"  # the author's own work, portfolio pieces, downloads
    ADMIN = "admin"  # dates, navigation, credits, setup, assessment


# --- blocks ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text. id: an id that the author gave it, or ""."""

    text: Text
    line: int
    id: str = ""


@dataclass(frozen=True, slots=True)
class Code:
    """A code block. language: as written on the fence, or ""."""

    text: str
    line: int
    language: str = ""


@dataclass(frozen=True, slots=True)
class Formula:
    """A displayed formula. tex: without delimiters."""

    tex: str
    line: int


@dataclass(frozen=True, slots=True)
class Item:
    """A list item: its first paragraph, and the blocks below it."""

    text: Text
    line: int
    blocks: tuple[Block, ...] = ()
    id: str = ""


@dataclass(frozen=True, slots=True)
class ItemList:
    """A bulleted or numbered list. start: number of the first item when ordered."""

    items: tuple[Item, ...]
    line: int
    ordered: bool = False
    start: int = 1


@dataclass(frozen=True, slots=True)
class Row:
    """A table row, as many cells as the header has."""

    cells: tuple[Text, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its header row (cells may be empty) and, when the page gives one, its caption."""

    header: tuple[Text, ...]
    rows: tuple[Row, ...]
    line: int
    caption: Text = field(default_factory=Text)


@dataclass(frozen=True, slots=True)
class Definition:
    """One entry of a definition list."""

    term: Text
    blocks: tuple[Block, ...]
    line: int
    id: str = ""


@dataclass(frozen=True, slots=True)
class DefinitionList:
    """A definition list (`Term` and `: text` below it, or `<dl>`)."""

    entries: tuple[Definition, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Quote:
    """A block quote."""

    blocks: tuple[Block, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Box:
    """An admonition, callout or fenced div. title: as shown, maybe empty. role: told from its kind or title."""

    role: Role
    title: Text
    blocks: tuple[Block, ...]
    line: int
    id: str = ""


Block = Paragraph | Code | Formula | ItemList | Table | DefinitionList | Quote | Box


# --- pages ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it. Level 0 is the page itself (its heading is empty).

    heading: without its number and markup rubbish ("3. Edge AI" gives "Edge AI"); number: that number, or "".
    children: the sections of deeper level below it, in order. id: an id that the author gave the heading, or "".
    """

    heading: Text
    level: int
    role: Role
    line: int
    blocks: tuple[Block, ...] = ()
    children: tuple[Section, ...] = ()
    number: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One Markdown file, read. language: "en", "es", ... or "" when it cannot be told."""

    path: str
    title: Text
    root: Section
    language: str
    front_matter: Mapping[str, object] = field(default_factory=dict)
    words: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """An entry of a readings list. title: of the work. detail: the rest of the entry."""

    title: str
    detail: str
    place: Place


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of the course: its own page first, then the notes pages it links to.

    key: stable name of the unit, the title without its number, normalised. number: as shown in the title ("7", "04b")
    or "". title: without the number words ("Unit 7 Clustering" gives "Clustering").
    """

    key: str
    title: str
    number: str
    pages: tuple[Page, ...]
    readings: tuple[Reading, ...]
    language: str
    place: Place


@dataclass(frozen=True, slots=True)
class Media:
    """A picture or sound that the pages show. name: ASCII, with a hash of the content. file: where its bytes are."""

    name: str
    file: Path
    place: Place


@dataclass(frozen=True, slots=True)
class Settings:
    """What `deck.yml` may say; every field has a default, so the file is optional.

    sections: heading text (lower case) to role. answers: topic text (normalised) to the author's answer (Markdown).
    rewordings: a generated question to the author's wording. skip: fronts, topics or headings to leave out.
    limits: most notes of a kind in a unit; the key "unit" is the most in all (0: no limit).
    """

    title: str = ""
    id: str = ""
    source: str = ""
    base_url: str = ""
    language: str = ""
    sections: Mapping[str, Role] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    limits: Mapping[str, int] = field(default_factory=dict)
    answers: Mapping[str, Text] = field(default_factory=dict)
    rewordings: Mapping[str, Text] = field(default_factory=dict)
    skip: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Course:
    """A course: units in study order. id: stable, from deck.yml or the title; it is part of every guid."""

    id: str
    title: str
    units: tuple[Unit, ...]
    settings: Settings
    media: tuple[Media, ...] = ()


# --- notes ----------------------------------------------------------------------------------------------------------


class Kind(StrEnum):
    """What a note asks for. Part of the note's identity, so a member's value never changes."""

    TOPIC = "topic"
    DEFINITION = "definition"
    TERM = "term"  # from the meaning to the term
    ACRONYM = "acronym"
    LIST = "list"
    STEPS = "steps"
    FACT = "fact"
    TABLE = "table"
    COMPARISON = "comparison"
    FORMULA = "formula"
    EXAMPLE = "example"
    CAUSE = "cause"
    QUESTION = "question"  # asked by the author
    CLOZE = "cloze"


@dataclass(frozen=True, slots=True)
class Note:
    """A question and its answer, or a cloze sentence.

    key: what it is about (heading path and term, or topic text), normalised; with the kind it makes the guid. front,
    back: what is shown. For a cloze (a note whose front holds spans with `cloze` set), back is what is added behind.
    headings: where it stands, from the outside in. importance: 0 to 1, for ranking. author: written by the author.
    id: the author's own id, or "". topic: the key topic that it answers, or "".
    """

    kind: Kind
    key: str
    front: tuple[Block, ...]
    back: tuple[Block, ...]
    place: Place
    headings: tuple[str, ...] = ()
    importance: float = 0.5
    author: bool = False
    id: str = ""
    topic: str = ""

    @property
    def is_cloze(self) -> bool:
        """Whether the front hides something, so that the note is of the cloze note type."""
        return any(span.cloze for block in self.front if isinstance(block, Paragraph) for span in block.text.spans)


@dataclass(frozen=True, slots=True)
class OpenTopic:
    """A key topic without an answer on the pages. look: where to look (a reading's title), or ""."""

    topic: str
    place: Place
    look: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A note that was not emitted. check: the gate check or limit that stopped it. front: its question, plain."""

    place: Place
    check: str
    front: str


@dataclass(frozen=True, slots=True)
class UnitNotes:
    """What the parser made of a unit: notes in page order, topics without answer, and what was left out.

    reserve: sound notes that only the limit left out (in page order; each has its `LeftOut` too). The scheduler takes
    back those that the previous deck held, so that no card is withdrawn because another one outranks it now.
    """

    unit: Unit
    notes: tuple[Note, ...]
    open_topics: tuple[OpenTopic, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    reserve: tuple[Note, ...] = ()


# --- the plan -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PlannedNote:
    """A note with its place in the deck. deck: full name ("Course::07 Title"). due: order of first sight, rising.

    key: the value of the note's Key field, unique in a collection and never changed once it is shipped; Anki's Browse
    finds the note by it, and `guid` is its hash. memory: the value of the note's Memory field: what the key would be
    made from today, which is no longer what `key` says once a question was reworded or a heading renamed. Only the
    next build reads it, from the package; a change of it alone moves no `mod`.
    """

    note: Note
    guid: str
    unit: str
    deck: str
    due: int
    tags: tuple[str, ...]
    key: str = ""
    memory: str = ""


@dataclass(frozen=True, slots=True)
class PlannedUnit:
    """A unit as it is shipped. key: `Unit.key`. deck: full subdeck name."""

    key: str
    title: str
    number: str
    deck: str
    place: Place


@dataclass(frozen=True, slots=True)
class PackedNote:
    """A planned note with its fields rendered. fields: field name to HTML, in field order. mod: epoch seconds."""

    planned: PlannedNote
    note_type: str
    fields: Mapping[str, str]
    mod: int


@dataclass(frozen=True, slots=True)
class PreviousNote:
    """A note of the deck that was shipped before, as read from it."""

    guid: str
    note_type: str
    fields: Mapping[str, str]
    tags: tuple[str, ...]
    deck: str
    due: int
    mod: int


@dataclass(frozen=True, slots=True)
class Previous:
    """The deck that was shipped before. version: its running number. created: its `Plan.created`."""

    path: str
    notes: tuple[PreviousNote, ...]
    version: int
    created: int = 0


class Change(StrEnum):
    """What became of a note since the previous deck."""

    ADDED = "added"
    CHANGED = "changed"
    REWORDED = "reworded"
    MOVED = "moved"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class ChangeEntry:
    """One line of the change report. search: for a withdrawn note, the Browse search that finds it in Anki."""

    change: Change
    unit: str
    front: str
    guid: str
    search: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole deck, ready to be written. version: 1 for the first, else one more than the previous changed deck.

    created: epoch seconds; every time in the file is made from it. problems: what was found wrong on the way.
    """

    course: Course
    deck: str
    description: str
    units: tuple[PlannedUnit, ...]
    notes: tuple[PackedNote, ...]
    open_topics: tuple[OpenTopic, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    changes: tuple[ChangeEntry, ...] = ()
    version: int = 1
    created: int = 0
    problems: tuple[Problem, ...] = ()
