"""What every language brings to the reading of pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from cardgen.model import Role


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words of course pages in one language, used to read them. All of them in lower case.

    code: ISO 639-1. roles: heading to role ("key topics" to TOPICS). loose_topics: headings that announce topics only
    when a list of bare phrases stands below ("key concepts"). overviews: headings that announce topics when any list
    stands below, and are a summary else ("lesson overview"). numbered: words that, with a number or a colon behind
    them, tell the role of a box or heading ("definition 2.1", "example: ..."). sure: names of one word that are no
    topic of any course, wherever they stand ("prerequisites"). unit_words: words that number a unit ("unit", "lesson",
    "week"). parts: those that also number the parts of one unit. numerals: spelled numbers. notes_words: a link whose
    text has one of these leads to notes. navigation: what links between pages are called ("back", "next").
    admin_labels: labels of lines about the page itself ("duration"). not_units: names of pages and folders that are no
    units ("schedule"). stale: words in the name of a page that is not in use ("old"). tasks: what the name of a page
    that only sets tasks ends with ("homework"). greetings: what the title of a course's first page begins with
    ("welcome to"). references: what a reference to a figure ("fig"), table ("tbl"), equation ("eq") or section ("sec")
    shows. stopwords: frequent function words, for telling the language.
    """

    code: str
    roles: Mapping[str, Role]
    loose_topics: frozenset[str]
    numbered: Mapping[str, Role]
    unit_words: frozenset[str]
    stopwords: frozenset[str]
    notes_words: frozenset[str] = frozenset()
    navigation: frozenset[str] = frozenset()
    admin_labels: frozenset[str] = frozenset()
    not_units: frozenset[str] = frozenset()
    stale: frozenset[str] = frozenset()
    tasks: frozenset[str] = frozenset()
    numerals: Mapping[str, int] = field(default_factory=dict)
    parts: frozenset[str] = frozenset()
    greetings: tuple[str, ...] = ()
    overviews: frozenset[str] = frozenset()
    sure: frozenset[str] = frozenset()
    references: Mapping[str, str] = field(default_factory=dict)


def table(by_role: Mapping[Role, Iterable[str]]) -> dict[str, Role]:
    """Names by role turned into roles by name."""
    return {name: role for role, names in by_role.items() for name in names}


def names(text: str) -> tuple[str, ...]:
    """Names written one after the other with commas between (line breaks count as spaces)."""
    return tuple(" ".join(name.split()) for name in text.split(",") if name.strip())


def words(text: str) -> frozenset[str]:
    """Words written one after the other with spaces between."""
    return frozenset(text.split())


def numerals(text: str) -> dict[str, int]:
    """Spelled numbers from one up; several spellings of one number are joined by a slash."""
    return {word: number for number, group in enumerate(text.split(), 1) for word in group.split("/")}
