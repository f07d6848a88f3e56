"""Of what the things in a list are: "Name five bacterial pathogens." leaves open of which disease."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar.aspects import Group, aspect
from cardgen.languages.en.grammar.counted import NUMBERS
from cardgen.languages.en.labels import classes
from cardgen.languages.en.labels.membership import is_about
from cardgen.languages.en.labels.sides import about
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.lists import joiner
from cardgen.languages.tokens import tokenize
from cardgen.text import Text

_ASKS = re.compile(
    r"^(?:Name \w+|What are(?: the)?(?: (?:two|three|four|five|six|seven|eight|nine|ten))?) (?P<things>[^?.,]+)[?.]$"
)
_OWNED = (Group.BENEFIT, Group.DRAWBACK, Group.ATTRIBUTE)
_LOOSE = frozenset("indication contraindication".split())  # for a means: in what is left open
_ILLNESS = re.compile(
    r"(?:disease|disorder|syndrome|infection|injury|injuries|failure|itis|ia|osis|oma|pathy)s?\b", re.I
)
_MOST_WORDS = 6


def _is_spelled(question: Text) -> bool:
    """Whether the things are known by a word made of their letters: "the four ACID properties"."""
    found = re.match(r"What are the (?P<n>[a-z]+) (?P<word>[A-Z]{3,})\b", question.plain)
    return found is not None and found["n"] in NUMBERS and NUMBERS.index(found["n"]) == len(found["word"])


def whose(question: Text, subject: Text | None, usage: Usage) -> Text | None:
    """The question with what its things belong to; None when nothing tells.

    "Name five bacterial pathogens." on a page about pneumonia gives "Name five bacterial pathogens of pneumonia.",
    "What are the four indications for oxygen?" gives "... for oxygen in pneumonia?".
    """
    found = _ASKS.match(question.plain)
    if found is None or _is_spelled(question):
        return question
    tokens = tokenize(question.cut(*found.span("things")))
    links = [token.low for token in tokens if token.low in words.PREPOSITIONS or token.low == "that"]
    head = lexicon.singular((tokens[-1] if not links else tokens[0]).low)
    if links:
        if head not in _LOOSE or "in" in links or subject is None or is_about(question, subject):
            return question
        if not _ILLNESS.search(subject.plain):
            return question
        link = " in "
    else:
        side = aspect(tokens[-1].low)
        if side is None or side.group not in _OWNED or not side.plural or "'" in found["things"].replace("’", "'"):
            return question
        if classes.is_class(side.noun) and side.noun != "pathogen":
            return question  # "loop inhibitors" are a class by themselves
        link = joiner(side.noun)
    if subject is None:
        return None if not links else question
    if is_about(question, subject):
        return question
    whole = about(subject, usage)
    if whole is None or whole.words > _MOST_WORDS:
        return None if not links else question
    end = question.plain[-1]
    return Text.join((question.strip(end), Text.of(link), whole, Text.of(end)))
