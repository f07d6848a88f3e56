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
    runs: list[tuple[Head | None, list[Flow]]] = [(None, [])]
    for item in read.flow:
        if isinstance(item, Head) and item.level <= level:
            runs.append((item if _is_unit(item) and item.level == level else None, []))
        if not (isinstance(item, Head) and item is runs[-1][0]):
            runs[-1][1].append(item)
    made = [Part(head, _page(read, head, flow, settings)) for head, flow in runs if head and flow]
    if len(made) < _LEAST:
        return []
    for line in [flow[0].line for head, flow in runs if not head and flow]:
        read.context.note(line, "what begins here belongs to no unit and is left out")
    return made


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
