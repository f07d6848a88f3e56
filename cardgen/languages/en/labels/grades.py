"""Degrees of something and classes of a system: "Mild: ...", "Score 2: ...", "Stage II: ..."."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar.phrases import is_plural
from cardgen.languages.en.labels.headings import subject as subject_of
from cardgen.languages.en.labels.sides import about
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import sentence
from cardgen.languages.wording import Asked, Labelled
from cardgen.model import Kind
from cardgen.text import Text

_LONGEST = 30
_DEGREE = re.compile(
    r"(?P<degree>(?:very\s+)?(?:mild|moderate|severe|critical|life-threatening|near-fatal|fulminant|mild\s+to\s+moderate))"
    r"(?:\s*\([^()]*\))?",
    re.IGNORECASE,
)
_OF_DEGREES = re.compile(
    r"\b(?:severity|grad(?:e|es|ing)|classification|stages?|spectrum|presentation)\b", re.IGNORECASE
)
_CLASS = re.compile(
    r"(?P<class>type|stage|grade|class|category|level|score)s?\s+(?P<number>\d\w?|[IVX]{1,4}[ab]?|\d+\s*[–-]\s*\d+|\d+\+|"
    r"[<>≥≤]=?\s*\d+)(?:\s*\([^()]*\))?",
    re.IGNORECASE,
)
_SYSTEM = re.compile(
    r"(?P<name>(?:the\s+)?[A-Z][\w-]+(?:\s[A-Z][\w-]+)*\s(?:criteria|classification|score|scale|system|staging|grading))\b.*"
)
_SHORT_NAME = re.compile(r"\((?P<name>[A-Z][A-Za-z0-9₀-₉]*[A-Z₀-₉0-9][\w-]*)(?:\s+score)?\)$")


def graded(pair: Labelled, usage: Usage) -> Asked | None:
    """What a degree of the subject looks like, or what a class of a named system stands for."""
    if pair.heading or pair.below or not pair.group or not 2 <= pair.text.words <= _LONGEST + 6:
        return _one_word(pair)
    return _of_degree(pair, usage) or _of_system(pair)


def _one_word(pair: Labelled) -> Asked | None:
    return _of_system(pair) if pair.group and pair.text.words == 1 and not pair.heading and not pair.below else None


def _of_degree(pair: Labelled, usage: Usage) -> Asked | None:
    found = _DEGREE.fullmatch(pair.label.plain.strip(" :"))
    if not found or not pair.group or not _OF_DEGREES.search(pair.group.plain) or not pair.subject:
        return None
    subject = subject_of(pair.subject)
    whole = about(subject, usage) if subject else None
    if whole is None or whole.words > 5:
        return None
    article = re.match(r"an?\s|the\s", whole.plain)
    whole = whole.cut(article.end()) if article else whole
    if any(word in whole.plain.lower().split() for word in ("mild", "moderate", "severe", "acute", "chronic")):
        return None
    do = "do" if is_plural(whole, usage) else "does"
    return Asked(Kind.FACT, sentence(f"how {do} {found['degree'].lower()} ", whole, " present"), pair.text, pair.label)


def is_degree(label: Text) -> bool:
    """Whether a label is a degree alone, which is no term."""
    return bool(_DEGREE.fullmatch(label.plain.strip(" :")))


def _of_system(pair: Labelled) -> Asked | None:
    found = _CLASS.fullmatch(pair.label.plain.strip(" :"))
    if not found or not pair.group:
        return None
    kind, number = found["class"].lower(), found["number"]
    short, named = _SHORT_NAME.search(pair.group.plain.strip(" :")), _SYSTEM.fullmatch(pair.group.plain.strip(" :"))
    if kind == "score" and short:
        return Asked(Kind.FACT, sentence(f"what does a {short['name']} score of {number} mean"), pair.text, pair.label)
    if kind == "score" or not (short or named):
        return None
    name = named["name"] if named else f"{short['name']} classification" if short else ""
    the = "" if name.lower().startswith("the ") else "the "
    return Asked(Kind.FACT, sentence(f"in {the}{name}, what is {kind} {number}"), pair.text, pair.label)
