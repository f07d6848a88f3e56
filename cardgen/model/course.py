"""A course: its units in study order, what they show, and what deck.yml wishes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from cardgen.model.page import Page, Place, Role
from cardgen.text import Text


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
