"""Fenced divs: `::: note`, `:::{note}`, `::: {.callout-note}` (pandoc, Quarto, Docusaurus, MyST, the Carpentries).

The rule makes one token a line (`div_open`, `div_close`) and nests nothing: pairs are matched where blocks are
collected, so that neither a missing fence nor a headless pile of them can swallow or lose text.
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

_OPTION = re.compile(r":[\w-]+:(?:\s|$)")
_FENCE = re.compile(r":{3,}[ \t]*([^\s:].*?)?[ \t:]*$")


def install(md: MarkdownIt) -> None:
    """Add the rule to `md`."""
    md.block.ruler.before(
        "fence", "div", _div, {"alt": ["paragraph", "reference", "blockquote", "list", "footnote_def"]}
    )


def _div(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    first = state.bMarks[start] + state.tShift[start]
    if not state.src.startswith(":::", first) or state.is_code_block(start):
        return False
    found = _FENCE.match(state.src[first : state.eMarks[start]])
    if not found:
        return False
    if silent:
        return True
    token = state.push("div_open" if found[1] else "div_close", "div", 0)
    token.info = (found[1] or "").strip()
    last = start + 1
    if token.info.startswith("{"):  # MyST: options below the first line
        options: list[str] = []
        while last < end and _OPTION.match(
            line := state.src[state.bMarks[last] + state.tShift[last] : state.eMarks[last]]
        ):
            options.append(line)
            last += 1
        token.meta = {"options": options}
    token.map = [start, last]
    state.line = last
    return True
