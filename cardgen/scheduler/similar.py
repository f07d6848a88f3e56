"""How sure it is that one note is another one, reworded."""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher
from typing import Protocol

from cardgen.model import Kind

TELLING = 20  # letters from which an equal answer says something
UNIQUE = 40  # letters from which two equal answers are no coincidence
_ROMAN = re.compile(r"[ivx]+")


class Worded(Protocol):
    """Something with a question and an answer: as plain text, and as letters alone."""

    @property
    def kind(self) -> str:
        """What it asks for, as in `identity.type_of`."""

    @property
    def front(self) -> str:
        """The question as plain text."""

    @property
    def question(self) -> str:
        """The letters of the question."""

    @property
    def answer(self) -> str:
        """The letters of the answer."""


def likeness(one: Worded, other: Worded, *, answer_tells: bool = True) -> float:
    """From 1 to 2 when the two are one note reworded (higher is more alike), 0 when that is doubtful.

    It takes an equal question with a like answer, an equal answer with a like question, or both alike; and the words
    in which the questions differ must not be the very point of them ("type 1" and "type 2", "encoder" and "decoder").
    answer_tells: a long equal answer lets the questions differ in a word of substance, as when a term is renamed. It
    never does for key topics: one passage may be the best answer to two of them.
    """
    question = _ratio(one.question, other.question, 0.4)
    if question < 0.4:
        return 0.0
    answer = _ratio(one.answer, other.answer, 0.5)
    length = min(len(one.answer), len(other.answer))
    same_answer = answer >= 0.9 and length >= TELLING and question >= (0.4 if length >= UNIQUE else 0.6)
    if not same_answer and (answer < 0.5 or question < 0.75 or (question < 0.9 and answer < 0.75)):
        return 0.0
    tells = answer_tells and length >= UNIQUE and not one.kind == other.kind == Kind.TOPIC
    if not (tells and answer == 1):
        gone, come = different_words(one.front, other.front)
        if _opposed(gone, come) or (not (tells and same_answer) and _replaced(gone, come, 4 if answer_tells else 3)):
            return 0.0
    return question + answer


def different_words(one: str, other: str) -> tuple[list[str], list[str]]:
    """The words that only the one, and only the other text has."""
    first, second = (Counter(re.findall(r"\w+", text.casefold())) for text in (one, other))
    return sorted((first - second).elements()), sorted((second - first).elements())


def _opposed(gone: list[str], come: list[str]) -> bool:
    """Whether the difference tells two subjects apart: numbers, letters, numerals, or words of one ending."""
    if any(character.isdigit() for word in gone + come for character in word):
        return True
    pairs = [(a, b) for a in gone for b in come]
    return any(
        (len(a) == len(b) == 1) or (_ROMAN.fullmatch(a) and _ROMAN.fullmatch(b)) or _other_beginning(a, b)
        for a, b in pairs
    )


def _other_beginning(one: str, other: str) -> bool:
    """Whether two words share their ending but not their beginning: supervised, unsupervised; encoder, decoder."""
    shared = 0
    while shared < min(len(one), len(other)) and one[-1 - shared] == other[-1 - shared]:
        shared += 1
    heads = len(one) - shared, len(other) - shared
    return shared >= 4 and max(heads) <= 4 and one[0] != other[0]


def _replaced(gone: list[str], come: list[str], weighty: int) -> bool:
    """Whether a word of substance (so many letters or more) gave way to another one that is not like it."""
    before, after = ([word for word in words if len(word) >= weighty] for words in (gone, come))
    return bool(_without_like(before, after) and _without_like(after, before))


def _without_like(words: list[str], others: list[str]) -> list[str]:
    return [word for word in words if not any(_misspelt(word, other) for other in others)]


def _misspelt(one: str, other: str) -> bool:
    """Whether two words may be one, with letters wrong or in the wrong order."""
    return sorted(one) == sorted(other) or _ratio(one, other, 0.6) >= 0.6


def _ratio(one: str, other: str, enough: float) -> float:
    """How alike two texts are, 0 to 1; only an upper bound where that is under `enough`."""
    if one == other:
        return 1.0
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    for bound in (matcher.real_quick_ratio, matcher.quick_ratio):
        if bound() < enough:
            return bound()
    return matcher.ratio()
