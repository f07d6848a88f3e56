"""Lead-in lines that turn to one side of a subject: "However, this form also has serious drawbacks:"."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar import counted, shapes
from cardgen.languages.en.labels.sides import about
from cardgen.languages.en.lexis import words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import first_word, sentence
from cardgen.text import Text

_TURNS = re.compile(
    r"(?:(?:however|but|yet|still|conversely|on\s+the\s+other\s+hand|at\s+the\s+same\s+time),?\s+)?(?P<of>[^,;:]+?)\s+"
    r"(?:(?:also|does|do|may|can)\s+)*(?:ha(?:s|ve)|offers?|brings?|suffers?\s+from|comes?\s+with|faces?|carr(?:y|ies))\s+"
    r"(?:also\s+)?(?:a\s+(?:number|few|range)\s+(?:of\s+)?)?(?:[a-z]+\s+){0,2}?"
    r"(?P<side>advantages|benefits|strengths|disadvantages|drawbacks|limitations|weaknesses)[\s.:]*",
    re.IGNORECASE,
)
_LONGEST = 5


def side_of(lead: str) -> str:
    """The side that a lead-in turns to ("drawbacks"), or "" when it is no such line."""
    found = _TURNS.fullmatch(lead.strip())
    return found["side"].lower() if found else ""


def turned(lead: Text, count: int, subject: Text | None, usage: Usage) -> Text | None:
    """The question that the list below such a line answers; subject: what the section is about."""
    found = _TURNS.fullmatch(lead.plain.strip())
    if found is None or not 1 < count < len(counted.NUMBERS):
        return None
    owner: Text | None = lead.strip().cut(*found.span("of"))
    first = first_word(owner) if owner else ""
    points = first in words.PRONOUNS or first in ("this", "that", "these", "those", "the", "such", "both")
    if owner is None or points or shapes.gerund(owner) or owner.words > _LONGEST:
        owner = subject
    whole = about(owner, usage) if owner else None
    return sentence(f"name {counted.NUMBERS[count]} {found['side'].lower()} of ", whole, end=".") if whole else None
