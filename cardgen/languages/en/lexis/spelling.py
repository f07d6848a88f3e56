"""Slips of the pen: long words that no dictionary has, one letter away from a word that it has."""

from __future__ import annotations

import re
from functools import lru_cache

from cardgen.languages.en.lexis import lexicon

_LONG = re.compile(r"(?<![\w'’.@/-])[a-z]{8,}(?![\w'’@/-])")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_SHORTEST_STEM = 6
_SURE = 8  # shorter words may be another word with a letter more ("adhesins")
_ENDING = re.compile(r"(?:[ai]ble|ing|ed|ers?|ors?|ions?|al|ity|ness|ly|ists?|isms?|i[sz]e|i[sz]ation)$")
_SUBSTANCE = re.compile(r"(?:ins?|ases?|oses?|ides?|yls?|[aey]nes?|ols?)$")
_RARE = frozenset("homogenous".split())  # words that dictionaries differ about


def slips(plain: str) -> tuple[str, ...]:
    """The misspelt words of a text ("contructed"); terms that are only rare ("leptokurtic") are none."""
    return tuple(word for word in _LONG.findall(plain) if _is_slip(word))


@lru_cache(maxsize=1 << 12)
def _is_slip(word: str) -> bool:
    if word in _RARE or _SUBSTANCE.search(word) or lexicon.is_known(word) or _is_built(word):
        return False
    return any(map(lexicon.is_known, _one_letter_off(word)))


def _is_built(word: str) -> bool:
    """Whether a known word with a beginning or an end of its own: "hyperparameter", "frictional"."""
    ending = _ENDING.search(word)
    root = word[: ending.start()] if ending else ""
    if root and (lexicon.is_known(root) or lexicon.is_known(root + "e")):
        return True  # "scalable"
    stems = [word[:at] for at in range(_SHORTEST_STEM, len(word))]
    stems += [word[at:] for at in range(2, len(word) - _SHORTEST_STEM + 1)]
    return any(lexicon.is_known(stem) or lexicon.is_known(stem + "e") or lexicon.is_known(stem + "y") for stem in stems)


def _one_letter_off(word: str) -> set[str]:
    """The words that a letter missing, too many or swapped inside would make of it; both ends stay."""
    inside = range(1, len(word) - 1)
    missing = {word[:at] + letter + word[at:] for at in inside for letter in _LETTERS}
    many = {word[:at] + word[at + 1 :] for at in inside if len(word) > _SURE or word[at] == word[at + 1]}
    swapped = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in inside[:-1]}
    return missing | many | swapped
