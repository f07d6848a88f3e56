"""A measure with its value: "Boiling point: 78 °C" below "Ethanol"."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar import phrases, shapes
from cardgen.languages.en.labels.sides import of_subject
from cardgen.languages.en.lexis import lexicon
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import tokenize
from cardgen.languages.wording import Asked, Labelled
from cardgen.model import Kind

_LONGEST = 16
_MEASURES = frozenset(
    """
    complexity point mass number size length depth factor rate ratio temperature density speed velocity weight height
    width diameter radius volume capacity duration lifetime lifespan half-life range pressure frequency wavelength
    energy charge voltage resistance concentration dose population area distance age year cost price thickness viscosity
    """.split()
)
_VALUE = re.compile(
    r"(?:about|around|approximately|approx\.?|up to|at least|at most|roughly|between|[~≈<>≤≥±])?\s*[-−–]?\d|[OΘΩ]\s?\("
)


def valued(pair: Labelled, usage: Usage) -> Asked | None:
    """The question for the value of a measure; None where the heading does not say of what."""
    label = pair.label.without_marks().strip(" :.")
    tokens = tokenize(label)
    if pair.heading or pair.below or not pair.subject or not 1 < len(tokens) < 4 or not _VALUE.match(pair.text.plain):
        return None
    if lexicon.singular(tokens[-1].low) not in _MEASURES or pair.text.words > _LONGEST:
        return None
    if shapes.shape(label) is not shapes.Shape.NOUN_PHRASE or pair.subject.words > 5:
        return None
    if shapes.shape(pair.subject) is not shapes.Shape.NOUN_PHRASE or phrases.is_plural(pair.subject, usage):
        return None
    question = of_subject(label, pair.subject, usage)
    return Asked(Kind.FACT, question, pair.text, label) if question else None
