"""What cardgen knows of human languages: one package a language.

`page.py` in each package holds the words that the reader needs to read course pages in that language. A new language
is one new package: it is found by its folder.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cardgen.languages.base import PageWords


@cache
def codes() -> tuple[str, ...]:
    """The codes of all languages whose pages can be read, English first."""
    found = {file.parent.name for file in Path(__file__).parent.glob("*/page.py")}
    return tuple(sorted(found, key=lambda code: (code != "en", code)))


@cache
def page_words(code: str) -> PageWords:
    """The page words of a language. Raises KeyError for one that is not known."""
    if code not in codes():
        raise KeyError(code)
    words: PageWords = import_module(f"cardgen.languages.{code}.page").PAGE
    return words


def all_page_words() -> tuple[PageWords, ...]:
    """The page words of every language."""
    return tuple(page_words(code) for code in codes())
