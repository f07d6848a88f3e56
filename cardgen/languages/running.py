"""The words of running text, one by one, as evidence of how a page writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator

STOP = "|"
"""Stands where a phrase cannot go on."""
_BREAKS = frozenset(".!?:;,()\n|")
_SENTENCE_START = frozenset(".!?:\n|")


def running_words(text: str, word: re.Pattern[str]) -> Iterator[tuple[str, bool]]:
    """Each word of `text`, and whether it stands inside a sentence, where a capital is there for a reason.

    word: what a word is in the language, or one of the marks `.!?:;,()|` and the line end, which come out as `STOP`.
    """
    inside = False
    for found in word.findall(text):
        if found in _BREAKS:
            inside = inside and found not in _SENTENCE_START
            yield STOP, inside
        else:
            yield found, inside
            inside = True
    yield STOP, False
