"""Characteristics with their explanations: "Perfect information: buyers know all prices" below a market structure."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar import shapes
from cardgen.languages.en.grammar.definitions import has_main_verb
from cardgen.languages.en.labels.headings import subject as subject_of
from cardgen.languages.en.labels.sides import about
from cardgen.languages.en.lexis import words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import settled
from cardgen.languages.tokens import sentence, tokenize
from cardgen.languages.wording import Asked, Labelled
from cardgen.model import Kind

_LONGEST = 30
TRAITS = re.compile(
    r"(?:(?:key|main|major|core|basic|defining|important|salient|general|special|distinctive)\s+)*(?:characteristics|features|properties|traits|attributes)"
    r"(?:\s+of\s+.+)?\s*:?",
    re.IGNORECASE,
)


def trait(pair: Labelled, usage: Usage) -> Asked | None:
    """ "In perfect competition, what does “perfect information” mean?", where a clause explains the label."""
    label, text = pair.label.without_marks().strip(" :.–—-"), pair.text.strip(" ;")
    if pair.heading or pair.below or not pair.group or not TRAITS.fullmatch(pair.group.plain.strip()):
        return None
    of = re.search(r"\s+of\s+(?=\S)", pair.group.plain)
    above = pair.group.cut(of.end()) if of else pair.subject
    subject = subject_of(above) if above else None
    where = about(subject, usage) if subject else None
    if where is None or not 1 < label.words <= 5 or not 4 <= text.words <= _LONGEST:
        return None
    first = shapes.first_sentence(text)
    tokens = tokenize(first)
    if shapes.shape(label) is not shapes.Shape.NOUN_PHRASE or not has_main_verb(tokens):
        return None
    if not tokens or tokens[0].low in words.PRONOUNS | words.SUBORDINATORS | words.QUESTION_WORDS | {"this", "these"}:
        return None
    if set(shapes.stems(label.plain)) & set(shapes.stems(where.plain)) == set(shapes.stems(label.plain)):
        return None
    return Asked(Kind.FACT, sentence("in ", where, ", what does “", settled(label, usage), "” mean"), text, label)
