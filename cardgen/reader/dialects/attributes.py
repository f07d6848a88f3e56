"""Attribute lists: `{: .class #id}` (kramdown), `{#id .class key="value"}` (pandoc, Docusaurus), `^id` (Obsidian).

Tokens made: `attributes` (block or inline); `meta["attributes"]` is an `Attributes`. An inline list belongs to what
stands before it; a block list to the block before it when no empty line is between, else to the next one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

_ITEM = r"""(?:\#[\w:.-]+|\.[\w-]+|[\w:-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s{}"']+))"""
_LIST = re.compile(r"\{:?\s*(" + _ITEM + r"(?:\s+" + _ITEM + r")*)\s*\}")
_BLOCK = re.compile(r"\{:?\s*([^{}\n]*)\}[ \t]*$")
_ITEMS = re.compile(r"""\#([\w:.-]+)|\.([\w-]+)|([\w:-]+)=(?:"([^"\n]*)"|'([^'\n]*)'|([^\s{}"']+))""")
# What Quarto refers to by its kind (`{#fig-cell}`) is a label for cross-references, and no id of the author's.
_REFERENCE = re.compile(r"(?:sec|fig|tbl|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|tip|nte|wrn|imp|cau)-")
_BLOCK_ID = re.compile(r"\^([A-Za-z0-9-]+)\s*$")


@dataclass(frozen=True, slots=True)
class Attributes:
    """What an attribute list says. id: that the author gave, or "". pairs: the key="value" ones."""

    id: str = ""
    classes: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()

    def get(self, key: str) -> str:
        """The value of `key`, or ""."""
        return next((value for name, value in self.pairs if name == key), "")


def install(md: MarkdownIt) -> None:
    """Add the rules to `md`."""
    md.block.ruler.before(
        "fence", "attributes", _block, {"alt": ["paragraph", "reference", "blockquote", "list", "footnote_def"]}
    )
    md.inline.ruler.before("link", "attributes", _inline)


def parse(text: str) -> Attributes:
    """Read the inside of an attribute list."""
    name, classes, pairs = "", [], []
    for found in _ITEMS.finditer(text):
        identifier, style, key, *values = found.groups()
        if identifier:
            name = "" if _REFERENCE.match(identifier) else identifier
        elif style:
            classes.append(style)
        else:
            pairs.append((key, next((value for value in values if value is not None), "")))
    return Attributes(name, tuple(classes), tuple(pairs))


def _block(state: StateBlock, start: int, _end: int, silent: bool) -> bool:
    first = state.bMarks[start] + state.tShift[start]
    if state.src[first : first + 1] != "{" or state.is_code_block(start):
        return False
    line = state.src[first : state.eMarks[start]]
    found = _LIST.fullmatch(line.rstrip()) or (_BLOCK.match(line) if line.startswith("{:") else None)
    if not found:
        return False
    if silent:
        return True
    token = state.push("attributes", "", 0)
    token.map = [start, start + 1]
    attributes = parse(found[1])
    if found[1].strip() == "toc":  # kramdown: the list above is replaced by a table of contents
        attributes = Attributes(classes=("toc",))
    token.meta = {"attributes": attributes}
    state.line = start + 1
    return True


def _inline(state: StateInline, silent: bool) -> bool:
    char = state.src[state.pos]
    if char == "^":
        return _block_id(state, silent)
    if char != "{" or state.src[state.pos - 1 : state.pos] == "{":  # {{#Field}} is no list of attributes
        return False
    found = _LIST.match(state.src, state.pos, state.posMax)
    if not found:
        return False
    if not silent:
        token = state.push("attributes", "", 0)
        token.meta = {"attributes": parse(found[1])}
    state.pos = found.end()
    return True


def _block_id(state: StateInline, silent: bool) -> bool:
    found = _BLOCK_ID.match(state.src, state.pos, state.posMax)
    if not found or (state.pos and not state.src[state.pos - 1].isspace()):
        return False
    if not silent:
        token = state.push("attributes", "", 0)
        token.meta = {"attributes": Attributes(found[1])}
    state.pos = found.end()
    return True
