"""The wording of questions that structure asks: a term, a list, steps, a table cell.

One door to `terms`, `lists`, `cells` and `facts`. Every function gives a whole question, or None when a sound sentence
cannot be made: the caller then makes no card. `context` is the nearest enclosing subject ("DBSCAN" above "Advantages").
"""

from __future__ import annotations

from cardgen.languages.en.cells import does_what, property_of
from cardgen.languages.en.facts import sentence_questions
from cardgen.languages.en.lexicon import singular as lexicon_singular
from cardgen.languages.en.lists import list_of, steps_of
from cardgen.languages.en.relations import because
from cardgen.languages.en.terms import (
    cause_of,
    difference_between,
    example_of,
    formula_of,
    purpose_of,
    settled,
    stands_for,
    subject_phrase,
    what_is,
    which_term,
)
from cardgen.languages.en.tokens import sentence, tokenize
from cardgen.languages.en.usage import Usage
from cardgen.text import Text

__all__ = [
    "cause_of",
    "difference_between",
    "does_what",
    "example_of",
    "formula_of",
    "lexicon_singular",
    "list_of",
    "property_of",
    "purpose_of",
    "sentence",
    "sentence_questions",
    "settled",
    "stands_for",
    "steps_of",
    "subject_phrase",
    "tokenize",
    "what_is",
    "which_term",
    "why",
]


def why(statement: Text, usage: Usage) -> tuple[Text, Text] | None:
    """A sentence with "because": its question and its reason."""
    return because(statement, usage)
