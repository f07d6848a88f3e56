"""Headings without their numbers, emoji, colons and hashes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.text import Text

_NUMBER = re.compile(
    r"\(?((?:\d{1,2}\.)+\d{1,2}[a-z]?|\d{1,2}[a-z]?|[IVXLC]+|[A-Za-z])(?:[.):]+\s+|\s+[–—-]\s+|\s+)(?=\S)"
)
_DOTTED = re.compile(r"(?:\d{1,2}\.)+\d{1,2}[a-z]?$")
_EMOJI = "\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\ufe0f\u200d\u20e3\U0001f000-\U0001faff"
_IS_EMOJI = re.compile(f"[{_EMOJI}]")


def clean_heading(text: Text, *, counted: bool = False) -> tuple[Text, str]:
    """A heading without its number, emoji, and colons or hashes behind; and the number.

    counted: its neighbours are numbered too, so that a bare `2 ` or `B. ` is a number and no word.
    """
    text = undecorated(text)
    found = _NUMBER.match(text.plain)
    if found and (counted or _DOTTED.match(found[1]) or (found[1].isdigit() and re.search(r"[.):]", found[0][1:]))):
        return undecorated(text.cut(found.end())), found[1]
    return text, ""


def undecorated(text: Text) -> Text:
    """A heading without emoji around it, hashes written twice before it, and colons, hashes and pilcrows behind."""
    plain = text.plain
    start, end = 0, len(plain)
    again = re.match(r"(?:#{1,6}\s+)+(?=\S)", plain)  # "## ## Culture"
    start = again.end() if again else 0
    while start < end and (plain[start].isspace() or _IS_EMOJI.match(plain[start])):
        start += 1
    if plain[start + 1 : start + 2] in ("\ufe0f", "\u20e3") and start < end:  # a number in a box: 1️⃣
        return undecorated(text.cut(start + 1))
    while end > start and (plain[end - 1].isspace() or plain[end - 1] in ":：#¶" or _IS_EMOJI.match(plain[end - 1])):
        end -= 1
    return text.cut(start, end) if (start, end) != (0, len(plain)) and start < end else text


def counts(headings: Sequence[Text]) -> bool:
    """Whether the headings count: 1, 2, 3 or A, B, C or I, II, III, at least from one to two."""
    found = [match[1] for heading in headings if (match := _NUMBER.match(heading.plain))]
    if len(found) < 2 or len(found) * 2 < len(headings):
        return False
    firsts = ("1", "2"), ("0", "1"), ("I", "II"), ("A", "B"), ("a", "b")
    return any(found[index : index + 2] == list(pair) for pair in firsts for index in range(len(found) - 1))
