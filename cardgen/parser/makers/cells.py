"""What a table cell says, as an answer: its lines, its unit, the things that it names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from cardgen.model import Block
from cardgen.parser.context import as_list
from cardgen.parser.labels import lines
from cardgen.parser.makers.lists import LIST_ITEMS, LIST_WORDS
from cardgen.text import SpanKind, Text


def cell_parts(cell: Text) -> list[Text]:
    """The lines of a cell."""
    if not cell.has(SpanKind.BREAK):
        return [cell]
    return [part.strip(" -•*\\") for part in lines(cell) if part.strip(" -•*\\")]


def answer_of(cell: Text, column: Text, line: int) -> Text | Sequence[Block] | None:
    """A cell as an answer: its lines as a list, a bare number with its column's unit."""
    if cell.has(SpanKind.BREAK):
        parts = cell_parts(cell)
        short = 2 <= len(parts) <= LIST_ITEMS and sum(part.words for part in parts) <= LIST_WORDS
        return as_list(parts, line) if short else parts[0] if len(parts) == 1 else None
    unit = re.search(r"[(\[](?![A-Z]{2})([^\W\d]{1,6}|[°%µ²³/·\w]{1,8})[)\]]\s*$", column.plain)
    if unit and re.fullmatch(r"[-–−+~≈<>\d.,\s]+", cell.plain):
        return Text.join((cell, Text.of(unit[1])), "" if unit[1] == "%" else " ")
    return cell


def named_in(cell: Text) -> list[Text]:
    """The parts of a cell between its commas or semicolons; none when brackets or code stand in the way."""
    if re.search(r"[()\[\]:.…=→]|\betc\b|;.*\balso\b", cell.plain) or cell.has(
        SpanKind.CODE, SpanKind.MATH, SpanKind.BREAK
    ):
        return []
    comma = ";" if ";" in cell.plain else ","
    found = re.finditer(rf"{comma}\s+(?:and\s+|or\s+)?", cell.plain)
    cuts = [0, *(match.end() for match in found), len(cell.plain) + 1]
    return [cell.cut(low, high).strip(" ,;") for low, high in pairwise(cuts)]
