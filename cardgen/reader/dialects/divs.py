"""Fenced divs: `::: note`, `:::{note}`, `::: {.callout-note}` (pandoc, Quarto, Docusaurus, MyST, the Carpentries).

The rule makes one token a line (`div_open`, `div_close`) and nests nothing: pairs are matched where blocks are
collected, so that neither a missing fence nor a headless pile of them can swallow or lose text.
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

from cardgen.reader.containers import CODE_DIRECTIVES, MATH

_OPTION = re.compile(r":[\w-]+:(?:\s|$)")
_END = re.compile(r":{3,}[ \t]*$")
_MAX_LINES = 1000
RAW_DIRECTIVES = CODE_DIRECTIVES | MATH | {"mermaid", "figure", "image", "list-table", "csv-table", "table", "glossary"}
_FENCE = re.compile(r":{3,}[ \t]*([^\s:].*)?$")


def install(md: MarkdownIt) -> None:
    """Add the rule to `md`."""
    md.block.ruler.before(
        "fence", "div", _div, {"alt": ["paragraph", "reference", "blockquote", "list", "footnote_def"]}
    )


def _line(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]]


def _raw(state: StateBlock, start: int, end: int, info: str) -> bool:
    """Read a directive whose body is no Markdown (`:::{math}`) as the fence that it also could be written as."""
    name = re.match(r"\{([\w:-]+)\}", info)
    if not name or name[1] not in RAW_DIRECTIVES:
        return False
    for number in range(start + 1, min(end, start + _MAX_LINES)):
        if _END.match(_line(state, number)):
            token = state.push("fence", "code", 0)
            token.info, token.markup = info, ":::"
            token.content = state.getLines(start + 1, number, state.sCount[start], True)
            token.map = [start, number + 1]
            state.line = number + 1
            return True
    return False


def _div(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    first = state.bMarks[start] + state.tShift[start]
    if not state.src.startswith(":::", first) or state.is_code_block(start):
        return False
    found = _FENCE.match(_line(state, start).rstrip(" \t:") or ":::")
    if not found:
        return False
    if silent:
        return True
    if found[1] and _raw(state, start, end, found[1]):
        return True
    token = state.push("div_open" if found[1] else "div_close", "div", 0)
    token.info = (found[1] or "").strip()
    last = start + 1
    if token.info.startswith("{"):  # MyST: options below the first line
        while last < end and _OPTION.match(_line(state, last)):
            last += 1
        token.meta = {"options": [_line(state, number) for number in range(start + 1, last)]}
    token.map = [start, last]
    state.line = last
    return True
