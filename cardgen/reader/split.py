"""A course in one file is split at its unit headings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from cardgen.languages import all_page_words
from cardgen.model import Settings
from cardgen.reader import numbers, roles
from cardgen.reader.flow import Flow, Head
from cardgen.reader.page import ReadPage, page_of
from cardgen.text import Text

_LEAST = 2


@dataclass(frozen=True)
class Part:
    """A unit of a page: its heading, and the page that it makes."""

    head: Head
    read: ReadPage


def parts_of(read: ReadPage, settings: Settings) -> list[Part]:
    """The units of a page, none when it is one unit. What stands before the first and belongs to none is left out."""
    if numbers.in_title(read.page.title.plain).number:
        return []
    level = _unit_level(read.flow)
    if not level:
        return []
    made: list[Part] = []
    head: Head | None = None
    flow: list[Flow] = []
    for item in (*read.flow, Head(Text(), 1, 0)):
        if isinstance(item, Head) and item.level <= level:
            if head and flow:
                made.append(Part(head, _page(read, head, flow, settings)))
            head, flow = (item if _is_unit(item) and item.level == level else None), []
        elif head:
            flow.append(item)
    return made if len(made) >= _LEAST else []


def _page(read: ReadPage, head: Head, flow: Sequence[Flow], settings: Settings) -> ReadPage:
    page = page_of(head.text, flow, read.context, settings, replace(read.front, value={}))
    return ReadPage(page, replace(read.front, value={}), head.text, tuple(flow), read.context)


def _unit_level(flow: Sequence[Flow]) -> int:
    """The level of the headings that number units, 0 for none.

    Most headings of that level do ("Week 1: ..."), or all of the highest level count ("1. ...", "2. ...").
    """
    heads = [item for item in flow if isinstance(item, Head)]
    for level in sorted({head.level for head in heads})[:2]:
        here = [head for head in heads if head.level == level and not roles.role_of(head.text.plain)]
        units = [head for head in here if _is_unit_word(head)]
        if len(units) >= _LEAST and len(units) * 2 > len(here):
            return level
        counted = [numbers.in_title(head.text.plain).key for head in here]
        if (
            level == 1
            and len(here) > 2
            and all(counted)
            and [key[0][0] for key in counted] == list(range(1, len(here) + 1))
        ):
            return level
    return 0


def _is_unit_word(head: Head) -> bool:
    parts = frozenset().union(*(words.parts for words in all_page_words()))
    return numbers.unit_heading(head.text.plain, parts=parts)


def _is_unit(head: Head) -> bool:
    return bool(numbers.in_title(head.text.plain).number) or bool(re.match(r"\d", head.text.plain))
