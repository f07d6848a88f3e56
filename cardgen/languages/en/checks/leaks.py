"""Whether the question gives its answer away by related words: "mutable maps" as "maps that may be mutated"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.checks.base import Check
from cardgen.languages.en.checks.definitions import defined
from cardgen.languages.en.grammar.shapes import stems
from cardgen.languages.tokens import masked
from cardgen.text import OPAQUE, Text

_TOLD_APART = re.compile(r"\bstand for\?|\bdiffer\b|\bdifference\b|\btells?\b|\bcompared?\b|\bformula\b|\bequation\b")
_FIELD = re.compile(r"^(?:In|For|At|According to) [^,?]+, ")
_TO_COME = re.compile(
    r"^(?:Why|When|Where|How (?:high|low|much|many|large|long)\b|What (?:happens|occurs|is the result|is the effect))\b"
)
# What the name itself tells when it shares a word with the answer: "the source of equatorial air", "named after".
_TOLD_BY_NAME = re.compile(
    r"^What is the (?:appearance|colou?r|source|origin) of\b|\bnamed (?:after|for)\?$|\bresponsible for\?$"
)
_AIM = re.compile(
    r"^What (?:is|are) the (?:main )?(?:focus|role|purpose|goal|aim|function|advantage|benefit)s? of\b|^How is "
)
HALF, PART = 0.5, 0.29
SHORTEST_ROOT = 5


def _gives_nothing_away(front: Text, back: Text, items: Sequence[Text]) -> bool:
    """Less than half of the answer's words are related to words of the question; for an aim, less than a third."""
    if items or _TOLD_APART.search(front.plain) or OPAQUE in masked(front):
        return True
    asked = frozenset(stems(_FIELD.sub("", front.plain)))
    answer = tuple(dict.fromkeys(stems(back.plain)))
    least = SHORTEST_ROOT - 1 if defined(front) else SHORTEST_ROOT
    shared = [stem for stem in answer if any(_related(stem, other, least) for other in asked)]
    if not shared or _TOLD_BY_NAME.search(front.plain):
        return not shared
    share = len(shared) / len(answer)
    if len(shared) > 1:
        return share < (PART if _AIM.match(front.plain) else HALF)
    return share < HALF or bool(_TO_COME.match(front.plain)) or _is_its_kind(front, answer, shared)


def _is_its_kind(front: Text, answer: tuple[str, ...], shared: list[str]) -> bool:
    """Whether only the kind is said again: "Which waves ...? Transverse waves", "a local variable: a variable ..."."""
    genus = stems(front.plain)[-1:]
    return len(answer) > 1 and (shared == [answer[-1]] or (shared == list(genus) and answer[0] == shared[0]))


def _related(one: str, other: str, least: int) -> bool:
    """Whether two stems have one root: "deriv" and "derivat"."""
    needed = max(least, min(len(one), len(other)) - 1)
    return one == other or (min(len(one), len(other)) >= needed and one[:needed] == other[:needed])


_INITIALS = re.compile(r"[A-Z]{3,}")


def _no_initials(front: Text, back: Text, _items: Sequence[Text]) -> bool:
    """No abbreviation asked for by the name that it abbreviates."""
    if not _INITIALS.fullmatch(back.plain.strip(" .")):
        return True
    capitals = "".join(word[0] for word in re.findall(r"\b[A-Z][a-z]+", front.plain.partition(" ")[2]))
    return back.plain.strip(" .") not in capitals


CHECKS: dict[str, Check] = {"leak-by-name": _gives_nothing_away, "initials": _no_initials}
