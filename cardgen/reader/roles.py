"""Which role a heading or a box names, by the tables of its page's language."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from cardgen.languages import codes, page_words
from cardgen.languages.base import PageWords
from cardgen.model import Block, ItemList, Paragraph, Role
from cardgen.text import Text

INHERITED = (Role.READINGS, Role.ADMIN, Role.ARTEFACTS, Role.EXERCISE, Role.SOLUTION, Role.QUESTIONS, Role.GLOSSARY)
"""Roles that hold for the sections below as well."""

_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_SPACES = re.compile(r"[\s_]+")
_NUMBER = re.compile(r"^(?:\d+(?:[.\-]\d+)*[.):]?|[ivx]+[.):])\s+|\s+#?\d+(?:[.\-]\d+)*$")
_DASHES = str.maketrans({"–": "-", "—": "-", "‐": "-", "’": "'", "‘": "'"})
_LABEL = re.compile(r"([^\W\d_]+(?:[ '-][^\W\d_]+){0,2}?)(?P<rest>\s*\d[\w.]*.*|\s*\(.*|\s*[:.].*|\s+-\s.*|)$")


def normal(heading: str) -> str:
    """A heading as it stands in the tables: lower case, without numbers, emoji and punctuation around it."""
    return _EDGES.sub("", _SPACES.sub(" ", heading.translate(_DASHES)).casefold())


@cache
def tables(language: str) -> tuple[PageWords, ...]:
    """The tables to ask for a page: its language's and the English ones; all of them when it is not known."""
    if language not in codes():
        return tuple(page_words(code) for code in codes())
    return tuple(page_words(code) for code in dict.fromkeys((language, "en")))


def role_of(heading: str, language: str = "", own: Mapping[str, Role] | None = None) -> Role | None:
    """The role that a heading names, or None. own: the author's own names, asked first."""
    name = normal(heading)
    if own and name in own:
        return own[name]
    return _role_of(name, language) if name and len(name) < 80 else None


@cache
def _role_of(name: str, language: str) -> Role | None:
    shorter = _EDGES.sub("", _NUMBER.sub("", name))
    for one in dict.fromkeys((name, shorter)):
        for words in tables(language):
            if one in words.roles:
                return words.roles[one]
    return next((role for words in tables(language) if (role := _around(name, words))), None)


def _around(name: str, words: PageWords) -> Role | None:
    """The role of a heading with the words of a unit around a known name: "Summary of this unit", "Week 2: Quiz"."""
    parts = [part.strip(" )") for part in re.split(r"\s*[:(]\s*|\s+-\s+", name, maxsplit=1)]
    if len(parts) == 2:
        first, second = parts
        if first in words.roles and (len(first.split()) > 1 or _is_unit(second, words)):
            return words.roles[first]
        if second in words.roles and _is_unit(first, words):
            return words.roles[second]
    pieces = name.split()
    for size in (4, 3, 2, 1):
        head, tail = " ".join(pieces[:size]), " ".join(pieces[size:])
        if head in words.roles and tail and _is_unit(tail, words):
            return words.roles[head]
        tail, head = " ".join(pieces[-size:]), " ".join(pieces[:-size])
        if tail in words.roles and head and _is_unit(head, words):
            return words.roles[tail]
    return None


def _is_unit(text: str, words: PageWords) -> bool:
    """Whether a few words name nothing but a unit: "of this unit", "chapter 3", "for week 2"."""
    parts = re.findall(r"\w+", text)
    return (
        len(parts) <= 4
        and any(part in words.unit_words for part in parts)
        and all(part in words.unit_words or part in words.stopwords or part.isdigit() for part in parts)
    )


def is_overview(heading: str, language: str = "") -> bool:
    """Whether a heading announces topics when a list stands below it, and a summary else."""
    return any(normal(heading) in words.overviews for words in tables(language))


def is_named(heading: str, language: str = "") -> bool:
    """Whether a heading stands in the tables as it is."""
    return any(normal(heading) in words.roles for words in tables(language))


def is_sure(heading: str, language: str = "") -> bool:
    """Whether a name of one word is no topic of any course."""
    return any(normal(heading) in words.sure for words in tables(language))


def is_loose(heading: str, language: str = "") -> bool:
    """Whether a heading may announce topics, which depends on what stands below."""
    return any(normal(heading) in words.loose_topics for words in tables(language))


def is_only_loose(heading: str, language: str = "") -> bool:
    """Whether a heading names topics only when bare phrases stand below it."""
    return role_of(heading, language) is None


def numbered_role(title: str, language: str = "") -> Role | None:
    """The role of a box whose title is, or begins with, a word like "Definition", "Exercise 3" or "Example: ..."."""
    found = _LABEL.match(normal(title)) if len(title) < 300 else None
    if not found:
        return None
    return next((words.numbered[found[1]] for words in tables(language) if found[1] in words.numbered), None)


def numbered_heading(title: str, language: str = "") -> Role | None:
    """The same for a heading, which needs the number ("Exercise 3", "Theorem 2.1 (...)") to be told from a topic."""
    found = _LABEL.match(normal(title)) if len(title) < 300 else None
    if not found or not re.match(r"\s*\d", found["rest"]):
        return None
    role = numbered_role(title, language)
    return None if role in (Role.KEY_POINTS, Role.NOTE) else role


def bare(blocks: Sequence[Block]) -> bool:
    """Whether the blocks are a list of bare phrases (with at most a line before it): names, not statements."""
    lists = [block for block in blocks if isinstance(block, ItemList)]
    others = [block for block in blocks if not isinstance(block, ItemList)]
    if len(lists) != 1 or any(not isinstance(block, Paragraph) or block.text.words > 20 for block in others):
        return False
    items = lists[0].items
    return len(items) > 1 and all(not item.blocks and is_phrase(item.text) for item in items)


def is_phrase(text: Text) -> bool:
    """Whether a list item is a phrase rather than a statement or a term with its definition."""
    plain = text.plain.strip()
    return bool(plain) and text.words <= 12 and not re.search(r"[:=]\s|\s[–—=→-]\s|[;!?]|\.(?:\s|$)", plain)
