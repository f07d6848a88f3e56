"""The tables of lemminflect (MIT), which come from the NIH SPECIALIST lexicon, each word looked up once.

The library is imported at the first look-up, so that a command that reads no English does not pay for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import import_module
from types import ModuleType
from typing import Literal

from cardgen.languages.en.lexis import exceptions

VerbForm = Literal["VB", "VBZ", "VBG", "VBD", "VBN"]
_SIZE = 1 << 15


@cache
def _library() -> ModuleType:
    return import_module("lemminflect")


@lru_cache(maxsize=_SIZE)
def lemmas(word: str) -> Mapping[str, tuple[str, ...]]:
    """Part of speech to lemmas of a lower-case word; empty when the lexicon does not have it."""
    found = dict(_library().getAllLemmas(word))
    ends = (word, word.removesuffix("s"), word.removesuffix("ies") + "y")
    noun = next((end for end in ends if end in exceptions.ALSO_NOUNS), None)
    if noun and "NOUN" not in found:
        found["NOUN"] = (noun,)
    return found


def inflections(lemma: str, form: VerbForm | Literal["NNS"]) -> tuple[str, ...]:
    """All spellings of a form; those of a word that the lexicon does not have go by rule."""
    return inflections_of(lemma).get(form) or tuple(_library().getInflection(lemma, form))


@lru_cache(maxsize=_SIZE)
def inflections_of(lemma: str) -> Mapping[str, tuple[str, ...]]:
    """Penn tag to the forms that the lexicon has of a lemma."""
    return _library().getAllInflections(lemma)  # type: ignore[no-any-return]
