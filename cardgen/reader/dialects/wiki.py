"""Obsidian and wiki syntax: `[[Page#Heading|text]]`, `![[image.png|300]]`, `==highlight==`, `%% comment %%`.

Tokens made (inline): `wikilink` and `embed` with `content` the target and `meta["text"]`; `highlight_open/close`.
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

_WIKILINK = re.compile(r"!?\[\[([^\[\]\n|]{1,400})(?:\\?\|([^\[\]\n]{0,400}))?\]\]")
_HIGHLIGHT_END = re.compile(r"(?<=[^\s=])==(?![\w=])")
_COMMENT = re.compile(r"%%[^\n]{0,2000}?%%")


def install(md: MarkdownIt) -> None:
    """Add the rules to `md`."""
    md.inline.ruler.before("link", "wikilink", _wikilink)
    md.inline.ruler.before("link", "highlight", _highlight)
    md.inline.ruler.before("link", "wiki_comment", _comment)


def _wikilink(state: StateInline, silent: bool) -> bool:
    src, start = state.src, state.pos
    if src[start] not in "[!" or not src.startswith(("[[", "![["), start):
        return False
    found = _WIKILINK.match(src, start, state.posMax)
    if not found:
        return False
    if not silent:
        token = state.push("embed" if src[start] == "!" else "wikilink", "", 0)
        token.content = found[1].strip().rstrip("\\")
        token.meta = {"text": (found[2] or "").strip()}
    state.pos = found.end()
    return True


def _highlight(state: StateInline, silent: bool) -> bool:
    src, start = state.src, state.pos
    if not src.startswith("==", start) or src[start + 2 : start + 3] in ("", "=", " ", "\n", "\t"):
        return False
    if start and (src[start - 1].isalnum() or src[start - 1] in "=!<>"):
        return False
    found = _HIGHLIGHT_END.search(src, start + 3, min(state.posMax, start + 2000))
    if not found:
        return False
    if not silent:
        limit = state.posMax
        state.push("highlight_open", "mark", 1)
        state.pos, state.posMax = start + 2, found.start()
        state.md.inline.tokenize(state)
        state.push("highlight_close", "mark", -1)
        state.posMax = limit
    state.pos = found.end()
    return True


def _comment(state: StateInline, _silent: bool) -> bool:
    if not state.src.startswith("%%", state.pos):
        return False
    found = _COMMENT.match(state.src, state.pos, state.posMax)
    if not found:
        return False
    state.pos = found.end()
    return True
