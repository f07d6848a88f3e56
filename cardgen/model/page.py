"""A page as it was read: roles, blocks, sections."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

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
