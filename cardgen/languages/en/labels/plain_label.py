"""What the label of a list says, without what stands around it: asides, remarks, words that only lead on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.grammar import shapes
from cardgen.languages.en.grammar.aspects import modifies
from cardgen.text import Text


def plainly(label: Text, names: Sequence[Text]) -> Text:
    """ "Types of firewalls (by deployment)" gives "Types of firewalls by deployment", "Pros: X" gives "Pros of X".

    names: of the items; below "Classification of rocks" they may be its types.
    """
    plain = _by(_side_of(_whole_lead(without_aside(label))))
    found = re.match(r"classification(?=$|\s+of\s)", plain.plain, re.IGNORECASE)
    if not found:
        return plain
    own = set(shapes.stems(plain.plain))
    sorts = all(modifies(name) or set(shapes.stems(name.plain)[-1:]) & own for name in names)
    return Text.of("Types") + plain.cut(found.end()) if sorts else plain


_FOR_THE_READER = re.compile(
    r"\bto\s+(?:consider|know|remember|note|watch\s+(?:out\s+)?for|look\s+(?:out\s+)?for|learn|memori[sz]e|keep\s+in\s+mind|"
    r"think\s+about|review|revise|study|understand|be\s+aware\s+of)$",
    re.IGNORECASE,
)


def is_for_the_reader(label: Text) -> bool:
    """Whether a label tells the reader what to do with the list and not what it is of: "Factors to consider"."""
    return bool(_FOR_THE_READER.search(label.plain))


def _by(label: Text) -> Text:
    found = re.search(r"\s\((?P<by>by\s[\w\s-]+)\)$", label.plain, re.IGNORECASE)
    return Text.join((label.cut(0, found.start()), Text.of(found["by"].lower())), " ") if found else label


_ASIDE = re.compile(
    r"\s+(?:in\s+(?:more\s+)?detail|continued|overview|therefore|thus)?\s*(?:\([^()]*\d[^()]*\))?$", re.IGNORECASE
)


def without_aside(label: Text) -> Text:
    """ "Phagocytosis in detail (level 2)" is about phagocytosis, "How it works (phases)" about how it works."""
    match = _ASIDE.search(label.plain) or _REMARK.search(label.plain) or _OURS.search(label.plain)
    return label.cut(0, match.start()) if match and match.start() else label


_REMARK = re.compile(
    r"(?<=\w)\s+\((?:from|requires?|no|not|phases|steps|stages|key|in short|summary|review|revision|"
    r"recap|(?:first|second|third|fourth|1st|2nd|3rd)\s+\w+)\b[^()]*\)$",
    re.IGNORECASE,
)

_OURS = re.compile(r"(?<=s)\s+(?:that\s+)?(?:we|you|i)\s+(?:\w+\s+)?[a-z]+$", re.IGNORECASE)


def _whole_lead(label: Text) -> Text:
    """ "Many areas including" without the word that leads on to the list."""
    tail = re.search(r"[\s,]+(?:including|such as|e\.?g\.?|like|namely)$", label.plain, re.IGNORECASE)
    return label.cut(0, tail.start()) if tail and tail.start() else label


_SIDE = re.compile(
    r"(?P<side>pros|cons|advantages|disadvantages|benefits|drawbacks|limitations|strengths|weaknesses|examples|applications)"
    r"\s*(?::|[–—-])\s+(?:the\s+)?(?P<of>\S.*)",
    re.IGNORECASE,
)


def _side_of(label: Text) -> Text:
    """ "Pros: content-based approach" as "Pros of content-based approach"."""
    found = _SIDE.fullmatch(label.plain.strip())
    return Text.join((label.cut(*found.span("side")), label.cut(*found.span("of"))), " of ") if found else label
