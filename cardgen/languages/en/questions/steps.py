"""Tables whose rows are the steps of what the page is about: what each step is for."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar.aspects import aspect
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import definite_phrase
from cardgen.languages.tokens import sentence
from cardgen.text import Text

_ENDS = frozenset("purpose goal aim objective".split())
_NUMBER = re.compile(r"(?:step\s+)?\d{1,2}\s*[.):–—-]*\s*", re.IGNORECASE)


def is_step(corner: Text) -> bool:
    """Whether the header above the rows says that they are steps."""
    return corner.plain.casefold().strip() in ("step", "steps")


def named(row: Text) -> Text | None:
    """A step in quotes, for it may be a command: "the “Clean” step"; None for one that has only a number."""
    number = _NUMBER.match(row.plain)
    name = row.cut(number.end()) if number else row
    return Text.join((Text.of("the “"), name.without_marks().strip(" “”"), Text.of("” step"))) if name.strip() else None


def purpose(row: Text, column: Text, subject: Text | None, usage: Usage) -> Text | None:
    """ "What is the purpose of the “Clean” step in data preparation?"; None for a column that says something else."""
    side = aspect(column.plain)
    where = definite_phrase(subject, usage) if subject else None
    if where is None or side is None or side.plural or side.noun not in _ENDS or side.of:
        return None
    return sentence("what is the ", column.plain.strip().lower(), " of ", row, " in ", where)
