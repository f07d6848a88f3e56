"""A meaning that is told as a case ("When a model is too simple"), said as the thing that it is."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar.clauses import find_clause
from cardgen.languages.en.lexis import words
from cardgen.languages.tokens import masked, tokenize
from cardgen.text import Text

_ASKED = re.compile(r"(?:In [^,?]+, w|W)hat (?:is|was) (?P<thing>[^?]+)\?$")
_CASE = re.compile(r"[Ww]hen\s(?=\w)")
_TIMES = frozenset("phase stage period era age season time day date year epoch interval".split())


def as_meaning(question: Text, answer: Text) -> Text:
    """ "When a model is too simple" gives "The situation in which a model is too simple"; other answers stay.

    question: what is asked; of a phase or a period it is the time when.
    """
    asked, case = _ASKED.match(question.plain), _CASE.match(answer.plain)
    if not asked or not case or _says_what_happens(answer):
        return answer
    thing = asked["thing"].split()[-1].lower()
    opening = "The time when " if thing in _TIMES else "The situation in which "
    return Text.of(opening) + answer.cut(case.end())


def _says_what_happens(answer: Text) -> bool:
    """ "When the signal is linear, one messenger ...": a clause behind the comma, which the case is the case of."""
    comma = masked(answer).find(", ")
    rest = tokenize(answer.cut(comma + 2)) if comma > 0 else ()
    return bool(rest) and (find_clause(rest) is not None or rest[0].low in words.AUXILIARIES)
