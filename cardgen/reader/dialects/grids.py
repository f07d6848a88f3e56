"""Grid tables of pandoc: cells drawn with `+---+` and `|`, headed by a line of `=`.

Token made: `grid_table`; `meta["rows"]` is a list of (line offset, cells as Markdown), `meta["headed"]` whether the
first row is the header.
"""

from __future__ import annotations

import re
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

_BORDER = re.compile(r"\+(?::?[-=]+:?\+)+\s*$")
_MAX_LINES = 2000


def install(md: MarkdownIt) -> None:
    """Add the rule to `md`."""
    md.block.ruler.before("fence", "grid_table", _grid, {"alt": ["paragraph", "reference", "blockquote", "list"]})


def _line(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]]


def _grid(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if state.is_code_block(start):
        return False
    first = _line(state, start)
    if not first.startswith("+") or not _BORDER.match(first):
        return False
    last = start
    while last + 1 < min(end, start + _MAX_LINES) and _line(state, last + 1).startswith(("|", "+")):
        last += 1
    if last == start or not _BORDER.match(_line(state, last)):
        return False
    if silent:
        return True
    columns = [index for index, char in enumerate(first) if char == "+"]
    rows: list[tuple[int, list[str]]] = []
    cells: list[list[str]] = []
    headed = False
    begun = start + 1
    for number in range(start + 1, last + 1):
        line = _line(state, number)
        if _BORDER.match(line):
            if cells:
                rows.append((begun - start, ["\n".join(cell).strip() for cell in cells]))
            headed = headed or ("=" in line and len(rows) == 1)
            cells, begun = [], number + 1
            continue
        cells = cells or [[] for _ in columns[1:]]
        for cell, (left, right) in zip(cells, pairwise(columns), strict=True):
            cell.append(line[left + 1 : right].strip())
    token = state.push("grid_table", "table", 0)
    token.meta = {"rows": rows, "headed": headed}
    token.map = [start, last + 1]
    state.line = last + 1
    return True
