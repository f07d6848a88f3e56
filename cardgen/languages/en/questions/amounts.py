"""Cells that say how much: what an algorithm costs, the degree of a thing, a measured value."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar.noun_phrase import NounPhrase
from cardgen.languages.en.grammar.phrases import is_plural
from cardgen.languages.en.lexis import columns, lexicon
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions import answers
from cardgen.languages.en.questions.answers import Form
from cardgen.languages.en.questions.cells import about_row, property_of, without_unit
from cardgen.languages.en.questions.terms import is_usable, settled
from cardgen.languages.tokens import last_word, sentence
from cardgen.languages.wording import Cell
from cardgen.text import SpanKind, Text


def low_column(cell: Cell) -> str:
    """The column in small letters, without its unit."""
    return without_unit(cell.column).plain.casefold().strip(" :?")


_CASES = ("best", "average", "worst", "amortized", "amortised", "expected")
_OPERATIONS = frozenset(
    "access search lookup insertion insert deletion delete removal traversal update find push pop peek enqueue dequeue "
    "append prepend union".split()
)
_NOUN_OF = {"insert": "insertion", "delete": "deletion", "find": "finding an element", "lookup": "lookup"}


def bounded(cell: Cell, usage: Usage) -> Text | None:
    """What an algorithm costs, or an operation on a structure: "O(n log n)" below "Worst case", or below "Search"."""
    low = re.sub(r"\s*(?:case|time|complexity|\(.*\))\s*", " ", low_column(cell)).strip()
    if low in _CASES:
        return sentence(f"What is the {low}-case time complexity of ", cell.row)
    if not low or low in ("space", "memory", "auxiliary space", "run", "running"):
        return sentence(
            f"What is the {'space' if low not in ('', 'run', 'running') else 'time'} complexity of ", cell.row
        )
    if low in _OPERATIONS:
        return sentence(f"What is the time complexity of {_NOUN_OF.get(low, low)} in ", cell.row)
    return (
        property_of(cell.row, cell.column, usage, cell.subject, ready=True) if "complex" in low_column(cell) else None
    )


_UNITS = re.compile(r"[(\[](?:[°%‰µΩ]\S{0,8}|[a-zA-ZµΩ]{1,4}(?:[/·⋅ ][a-zA-Z³²⁻¹^0-9/·-]{1,8})?)[)\]]\s*$")
_ABSTRACT = frozenset("function value relation relationship effect action role purpose use process result data".split())
_MASS_SIDES = frozenset("control competition support power influence access demand supply".split())


def amount(cell: Cell, usage: Usage) -> Text | None:
    """How much or what type of something a row has, for columns that are things themselves.

    "Entry barriers" and "High": "What level of entry barriers does an oligopoly have?"; "Product type": "What type of
    product does an oligopoly have?".
    """
    name = NounPhrase.of(settled(without_unit(cell.column), usage), usage)
    about = about_row(cell.row, usage)
    many = is_plural(about, usage) if about else None
    if about is not None and answers.is_number(cell.text) and (measured := _measure(cell.column, name)):
        return sentence("What is the ", measured, " of ", about)
    if name is None or about is None or many is None or name.tail or name.is_joined or not is_usable(name.text, 4):
        return None
    does = " do " if many else " does "
    if name.noun in ("type", "kind") and name.head > name.start and not name.is_many:
        thing = name.text.cut(0, name.tokens[name.head].start).strip()
        return (
            None
            if last_word(thing) in _ABSTRACT or lexicon.can_be(last_word(thing), "ADJ")
            else sentence(f"What {name.noun} of ", thing, does, about, " have")
        )
    if answers.form(cell.text) is not Form.DEGREE or name.noun in columns.OF_NOUNS:
        return None
    if not name.is_many and lexicon.counted(name.noun) is lexicon.Counted.YES and name.noun not in _MASS_SIDES:
        return None
    if not name.is_many and name.noun not in _MASS_SIDES and _HEIGHT.match(cell.text.plain):
        return sentence("How high is the ", name.bare, " of ", about)
    return sentence("What level of ", name.bare, does, about, " have")


_HEIGHT = re.compile(r"(?:very |relatively |extremely )?(?:high|low|moderate|medium)\b", re.IGNORECASE)


def _measure(column: Text, name: NounPhrase | None) -> Text | None:
    """A column of measured values: with its unit in brackets, a point of change, or a symbol ("pKa", "$R_f$")."""
    bare = without_unit(column).strip()
    if all(span.kind in (SpanKind.MATH,) for span in bare.spans) or re.fullmatch(r"p[HKIk][abw]?", bare.plain):
        return bare
    if name is None or name.tail or name.is_many or name.is_joined:
        return None
    point = name.noun == "point" and name.head > name.start
    return name.bare if point or _UNITS.search(column.plain) else None
