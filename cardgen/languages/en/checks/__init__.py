"""English gate checks: each names a reason for which a strict student would drop a card."""

from __future__ import annotations

from collections.abc import Sequence

from cardgen.languages.en.checks import (
    answers,
    deeds,
    definitions,
    endings,
    genus,
    leaks,
    lists,
    sentences,
    slips,
    standing,
    terms,
)
from cardgen.text import Text

_CHECKS = {
    **standing.CHECKS,
    **sentences.CHECKS,
    **slips.CHECKS,
    **definitions.CHECKS,
    **deeds.CHECKS,
    **endings.CHECKS,
    **genus.CHECKS,
    **leaks.CHECKS,
    **terms.CHECKS,
    **answers.CHECKS,
    **lists.CHECKS,
}


def faults(front: Text, back: Text, items: Sequence[Text]) -> tuple[str, ...]:
    """Names of the checks that a card fails. back: the answer in one piece; items: what the lists in it say."""
    return tuple(name for name, check in _CHECKS.items() if not check(front, back, items))
