"""Acronyms that the page spells out: "Long Form (LF)", "LF (Long Form)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cardgen.model import Kind, Note, Paragraph
from cardgen.parser.context import Spot, key_of
from cardgen.text import Text

SHORTEST = 3  # two letters stand for too many things
_ACRONYM = re.compile(r"\(([A-Z][A-Za-z0-9&/-]{1,9}?)(s?)\)")
_BEFORE = re.compile(r"(?<![\w-])([A-Z][A-Za-z]{1,7}[A-Z])\s+\(([A-Z][^()\d]{5,80})\)")
_NAMED = re.compile(r"[A-Z]{2,7}")  # a label that is an acronym, with its words behind it
_LONGEST = 7
_WORD = re.compile(r"[A-Za-zÀ-ÿ][\wÀ-ÿ'’]*")
_SMALL = frozenset("a an and as at by de del der des die du for from in la le of on or the to und von with y".split())


def acronyms(spot: Spot) -> Iterator[Note]:
    """Notes on the acronyms spelled out in an entry's label and text."""
    label, text = spot.entry.label.plain.strip(), spot.entry.text
    if (
        _NAMED.fullmatch(label)
        and text.words <= _LONGEST
        and _match(list(label.lower()), _WORD.findall(text.plain)) == 0
    ):
        yield spot.note(Kind.ACRONYM, key_of(label), spot.wording.acronym(label), text, 0.5)
    texts = [
        spot.entry.label,
        spot.entry.text,
        *(block.text for block in spot.entry.body if isinstance(block, Paragraph)),
    ]
    for text in texts:
        for acronym, expansion in spelled_out(text.plain):
            question = spot.wording.acronym(acronym)
            yield spot.note(Kind.ACRONYM, key_of(acronym), question, Text.of(expansion), 0.35)


def spelled_out(plain: str) -> Iterator[tuple[str, str]]:
    """(acronym, expansion) pairs of a text, where the initials of the words before the bracket make the acronym."""
    for match in _ACRONYM.finditer(plain):
        acronym = match[1]
        if sum(char.isupper() for char in acronym) < 2 or len(acronym) < SHORTEST:
            continue
        before = re.split(r"[.;:()|]", plain[: match.start()])[-1]
        words = list(_WORD.finditer(before))
        letters = [char.lower() for char in acronym if char.isalpha()]
        start = _match(letters, [word[0] for word in words])
        if start is not None:
            expansion = before[words[start].start() :].strip(" ,-–—*")
            yield acronym, expansion.removesuffix("s") if match[2] and not expansion.endswith("ss") else expansion
    for match in _BEFORE.finditer(plain):
        if _match([char.lower() for char in match[1]], _WORD.findall(match[2])) == 0 and match[1].isupper():
            yield match[1], match[2].strip()


def _match(letters: list[str], words: list[str]) -> int | None:
    """Index of the word the expansion begins with: each letter begins a word, small words may be passed over."""
    at = len(words) - 1
    for letter in reversed(letters):
        while at >= 0 and words[at].lower() in _SMALL and not words[at].lower().startswith(letter):
            at -= 1
        if at < 0 or not words[at].lower().startswith(letter):
            return None
        at -= 1
    start = at + 1
    return start if len(words) - start >= 2 else None
