"""What every language brings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cardgen.model import Role


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words of course pages in one language, used to read them.

    code: ISO 639-1. roles: normalised heading to role ("key topics" to TOPICS). unit_words: words that number a unit
    ("unit", "lesson", "week"). stopwords: frequent function words, for telling the language.
    """

    code: str
    roles: Mapping[str, Role]
    unit_words: frozenset[str]
    stopwords: frozenset[str]
