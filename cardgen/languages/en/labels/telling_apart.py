"""What tells a thing from others: "Differences from X" above a list, "From X: ..." below "Key differentiators"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.grammar import counted
from cardgen.languages.en.labels.headings import subject as subject_of
from cardgen.languages.en.labels.possessed import owner
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import subject_phrase
from cardgen.languages.tokens import sentence
from cardgen.languages.wording import Asked, Labelled
from cardgen.model import Kind
from cardgen.text import Text

_LONGEST = 32
_TELLS = (
    r"(?:(?:key|main|major|important|clinical)\s+)*(?:differentiators|(?:differentiating|distinguishing)\s+features)"
)
_ABOVE = re.compile(rf"(?:{_TELLS}|differential\s+diagnosis|differences)\s*:?", re.IGNORECASE)
_FROM = re.compile(rf"{_TELLS}\s+(?:from|vs\.?|versus)\s+(?P<other>[\w/ -]{{2,40}})", re.IGNORECASE)


def told_from(pair: Labelled, usage: Usage) -> Asked | None:
    """ "From PE: sudden onset" below "Key differentiators": "What tells pneumonia from PE?"."""
    label = pair.label.strip(" :")
    match = re.match(r"(?:from|vs\.?|versus)\s+(?=\S)", label.plain, re.IGNORECASE)
    if not match or not pair.group or not _ABOVE.fullmatch(pair.group.plain.strip()) or pair.text.words > _LONGEST:
        return None
    whole = _one(pair.subject, usage)
    other = subject_phrase(label.cut(match.end()), usage)
    if whole is None or other is None:
        return None
    return Asked(Kind.FACT, sentence("what tells ", whole, " from ", other), pair.text, label)


def tells(label: Text, items: Sequence[Text], subject: Text | None, usage: Usage) -> Text | None:
    """ "Key differentiators from X": "Name three findings that tell acute bronchitis from X."."""
    found = _FROM.fullmatch(label.plain.strip(" :"))
    whole = _one(subject, usage)
    if not found or whole is None or not 1 < len(items) < len(counted.NUMBERS):
        return None
    other = subject_phrase(label.cut(*found.span("other")), usage)
    number = counted.NUMBERS[len(items)]
    return sentence(f"name {number} findings that tell ", whole, " from ", other, end=".") if other else None


def _one(subject: Text | None, usage: Usage) -> Text | None:
    named = subject_of(subject) if subject else None
    return owner(named, usage) if named else None
