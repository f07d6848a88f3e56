"""The things that a compound topic names, each of which can be answered by itself: "A, B and C", "X: A and B"."""

from __future__ import annotations

import re

from cardgen.languages.en.questions.asked import Asked, Wants
from cardgen.languages.tokens import masked, tokenize
from cardgen.text import Text

_BETWEEN = re.compile(r"\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or|&|vs\.?|versus)\s+", re.IGNORECASE)
_FIRST = re.compile(r"^(?:the|an?|both|main|key|common|two|three|four|five)\s+", re.IGNORECASE)
_LABEL = re.compile(r"^[^:(]{3,60}?(?::\s+|\s+[–—-]\s+|—)(?=\S)")
_SIDES = re.compile(r"What are the (?P<one>\w+) and (?P<other>\w+) (?:of|for|to) (?P<whose>.+)\?$")
_GENERIC = re.compile(r" (?:methods?|approach(?:es)?|techniques?|algorithms?|models?|systems?|analysis)$")
_IN_BRACKETS = re.compile(r"\((?!e\.?g|i\.?e|such|like|including|for )([^()]+,[^()]+)\)\W*$", re.IGNORECASE)
_LONGEST = 5
_COMPOUND = (Wants.DEFINITION, Wants.COMPARISON, Wants.EXPLANATION, Wants.RELATION)
_OF_BOTH = re.compile(r"What are the (?:\w+ )?(?:aspects|basics|fundamentals|principles|concepts) of ")

Parts = tuple[tuple[Text, ...], ...]


def parts_of(topic: Text, asked: Asked) -> Parts:
    """The parts of a topic, each as it may be meant; empty for a topic that names one thing only.

    The first way to mean a part lends it the head of the last one: "hard and soft margin" are "hard margin" and "soft
    margin", while "bagging and random forests" are no "bagging forests".
    """
    label = _LABEL.match(masked(topic))
    if label:
        behind = _named(topic.cut(label.end()).strip(" ."))
        if len(behind) > 1:
            return behind
    if members := listed(topic, asked.question):
        return tuple((member,) for member in members)
    sides = _SIDES.match(asked.question.plain)
    if sides:
        whose = asked.question.cut(*sides.span("whose"))
        short = _GENERIC.sub("", whose.plain)
        return tuple(
            (asked.question.cut(*sides.span(side)) + Text.of(" of ") + whose, Text.of(f"{sides[side]} of {short}"))
            for side in ("one", "other")
        )
    if asked.wants not in _COMPOUND and not _OF_BOTH.match(asked.question.plain):
        return ()
    if len(asked.about) > 1 and not label and asked.wants not in (Wants.EXPLANATION, Wants.LIST):
        return _with_head([about.strip(" .") for about in asked.about])
    return _named(asked.about[0]) if asked.about else ()


def listed(topic: Text, question: Text) -> tuple[Text, ...]:
    """The members of a set that a topic lists itself behind its name: "lock gates (mitre, sector, guillotine)"."""
    match = _IN_BRACKETS.search(masked(topic)) if question.plain.startswith("What are ") else None
    return tuple(ways[-1] for ways in _named(topic.cut(*match.span(1)))) if match else ()


def _named(text: Text) -> Parts:
    """A coordination of short names as its members; empty for anything else."""
    if "(" in text.plain or re.search(r"\b(?:in|on|for|to|from|between|how|why|what)\b", text.plain):
        return ()
    cut = _FIRST.match(text.plain)
    text = text.cut(cut.end()) if cut else text
    found: list[Text] = []
    at = 0
    for match in _BETWEEN.finditer(masked(text)):
        found.append(text.cut(at, match.start()))
        at = match.end()
    found.append(text.cut(at))
    if len(found) < 2 or not all(0 < len(tokenize(part)) <= _LONGEST for part in found):
        return ()
    return _with_head(found)


def _with_head(parts: list[Text]) -> Parts:
    last = [token.word for token in tokenize(parts[-1]) if token.is_word]
    found = []
    for index, part in enumerate(parts):
        cut = _FIRST.match(part.plain)
        bare = part.cut(cut.end()) if cut else part
        shares = index < len(parts) - 1 and len(bare.plain.split()) == 1
        heads = [last[at:] for at in range(1, len(last))] if shares else []
        found.append((*(bare + Text.of(f" {' '.join(head)}") for head in heads), bare))
    return tuple(found)
