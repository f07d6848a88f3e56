"""Which role a section has, told from its heading and what stands below it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from cardgen.languages import all_page_words, codes, page_words
from cardgen.model import Block, ItemList, Paragraph, Role
from cardgen.text import Text

_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_SPACES = re.compile(r"[\s_]+")
_NUMBER = re.compile(r"^(?:[\divx]+(?:[.\-]\d+)*[.):]?\s+)|\s+#?\d+(?:[.\-]\d+)*$", re.IGNORECASE)
_DASHES = str.maketrans({"–": "-", "—": "-", "‐": "-", "’": "'", "‘": "'"})


def normal(heading: str) -> str:
    """A heading as it stands in the tables: lower case, without numbers, emoji and punctuation around it."""
    heading = _SPACES.sub(" ", heading.translate(_DASHES)).strip().casefold()
    return _EDGES.sub("", heading)


@cache
def _languages(first: str) -> tuple[str, ...]:
    return (first, *(code for code in codes() if code != first)) if first in codes() else codes()


def role_of(heading: str, language: str = "", sections: Mapping[str, Role] | None = None) -> Role | None:
    """The role that a heading names, or None. sections: the author's own names, asked first."""
    name = normal(heading)
    if not name:
        return None
    own = sections or {}
    if name in own:
        return own[name]
    found = _named(name, language)
    if found:
        return found
    shorter = _EDGES.sub("", _NUMBER.sub("", name))
    if shorter != name and shorter:
        return own.get(shorter) or _named(shorter, language)
    return None


@cache
def _named(name: str, language: str) -> Role | None:
    for code in _languages(language):
        roles = page_words(code).roles
        if name in roles:
            return roles[name]
    for code in _languages(language):
        role = _around(name, code)
        if role:
            return role
    return None


def _around(name: str, code: str) -> Role | None:
    """The role of a heading that says "... of this unit" or "unit ..." around a known name."""
    words = page_words(code)
    parts = re.split(r"\s*[:(]\s*|\s+-\s+", name, maxsplit=1)
    if (
        len(parts) > 1
        and parts[0] in words.roles
        and (len(parts[0].split()) > 1 or _is_unit(parts[1], words.unit_words))
    ):
        return words.roles[parts[0]]
    if len(parts) > 1 and _is_unit(parts[0], words.unit_words) and parts[1].rstrip(" )") in words.roles:
        return words.roles[parts[1].rstrip(" )")]
    pieces = name.split()
    for size in (4, 3, 2, 1):
        head, tail = " ".join(pieces[:size]), " ".join(pieces[size:])
        if head in words.roles and tail and _is_unit(tail, words.unit_words):
            return words.roles[head]
        tail, head = " ".join(pieces[-size:]), " ".join(pieces[:-size])
        if tail in words.roles and head and _is_unit(head, words.unit_words):
            return words.roles[tail]
    return None


def _is_unit(text: str, unit_words: frozenset[str]) -> bool:
    """Whether a few words name nothing but a unit: "of this unit", "chapter 3", "for week 2"."""
    parts = re.findall(r"\w+", text)
    return (
        len(parts) <= 4
        and any(part in unit_words for part in parts)
        and all(part in unit_words or len(part) <= 4 or part.isdigit() for part in parts)
    )


def is_loose(heading: str) -> bool:
    """Whether a heading announces topics only when bare phrases stand below it."""
    name = normal(heading)
    return any(name in words.loose_topics for words in all_page_words())


def numbered_role(title: str) -> Role | None:
    """The role of a box or heading that begins with a word like "Definition" or "Exercise", alone or with a number."""
    name = normal(title)
    found = re.match(r"([^\W\d_]+(?:[ '-][^\W\d_]+){0,2}?)(?:\s*\d[\w.]*|\s*\(.*|\s*[:.].*|\s+-\s.*)*$", name)
    if not found:
        return None
    for words in all_page_words():
        if found[1] in words.numbered:
            return words.numbered[found[1]]
    return None


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
    if not plain or text.words > 12 or re.search(r"[:=]\s|\s[–—=→-]\s|[;!?]|\.\s", plain):
        return False
    return not (plain.endswith(".") and text.words > 7)
