r"""Formulas: `$..$`, `$$..$$`, `\(..\)`, `\[..\]`, and `\begin{align}` environments, as markdown-it rules.

Tokens made: `math_inline` and `math_display` (inline), `math_block` (block); `content` is TeX without delimiters.
"$5 and $6" stays money: see `is_formula`.
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

# The top-level environments of amsmath (its user's guide, section 3) and those that MathJax also takes on their own.
_ENVIRONMENTS = [
    "equation",
    "align",
    "alignat",
    "aligned",
    "flalign",
    "gather",
    "gathered",
    "multline",
    "eqnarray",
    "split",
    "cases",
    "array",
    "displaymath",
    "math",
    "matrix",
    "pmatrix",
    "bmatrix",
    "Bmatrix",
    "vmatrix",
    "Vmatrix",
    "smallmatrix",
]
_BEGIN = re.compile(r"\\begin\{(" + "|".join(_ENVIRONMENTS) + r")(\*?)\}")
# Wrappers that say nothing but "a displayed formula"; inside other delimiters they are an error in TeX.
_PLAIN_ENVIRONMENTS = {"equation", "displaymath", "math"}
_TEX_SIGNS = re.compile(r"[\\^_{}=<>+*/|]")
_MONEY = re.compile(r"\d\S*\s.*?(?!(?:sin|cos|tan|log|ln|exp|max|min|mod|lim)\b)\b[^\W\d_]{2,}", re.DOTALL)
_TEX = re.compile(r"[\\^]|_[{\w]")
_LABEL = re.compile(r"\s*(?:\([\w:.-]+\)|\{[#.=\w\s:-]+\})?\s*$")
_ANKI = re.compile(r"(?:(?<=\[)|(?<=\[/))(\${1,2})\]")  # [$]...[/$], which is Anki's and no formula of a page
_MAX_LINES = 200


def install(md: MarkdownIt) -> None:
    """Add the rules to `md`."""
    md.block.ruler.before("fence", "math_block", _block, {"alt": ["paragraph", "reference", "blockquote", "list"]})
    md.inline.ruler.before("escape", "math", _inline)


def is_formula(content: str, after: str) -> bool:
    """Whether the characters between two dollar signs are a formula rather than prices. after: what follows them."""
    if not content.strip() or "`" in content or after[:1].isdigit():
        return False
    has_signs = bool(_TEX_SIGNS.search(content))
    if content[0].isspace() or content[-1].isspace():
        return bool(_TEX.search(content)) or (
            content[0].isspace() and content[-1].isspace() and (has_signs or len(content.strip()) < 3)
        )
    if after[:1].isalpha() and re.fullmatch(r"[\w/.:-]{2,}", content) and not re.search(r"[\\^_{}]", content):
        return False  # $HOME/$USER
    return bool(_TEX.search(content)) or not _MONEY.match(content)


def unwrapped(tex: str) -> str:
    r"""TeX without the wrappers that only say that it is displayed (`\begin{equation*}`)."""
    tex = tex.strip()
    opened = _BEGIN.match(tex)
    if opened and opened[1] in _PLAIN_ENVIRONMENTS:
        closing = f"\\end{{{opened[1]}{opened[2]}}}"
        if tex.endswith(closing) and tex.count(closing) == 1:
            return re.sub(r"^\s*\\label\{[^}]*\}", "", tex[opened.end() : -len(closing)]).strip()
    return tex


# --- inline ---------------------------------------------------------------------------------------------------------


def _inline(state: StateInline, silent: bool) -> bool:
    char = state.src[state.pos]
    if char == "$":
        return _dollars(state, silent)
    if char == "\\":
        return _backslashed(state, silent)
    return False


def _push(state: StateInline, silent: bool, kind: str, content: str, end: int) -> bool:
    if not silent:
        token = state.push(kind, "math", 0)
        token.content = unwrapped(content)
    state.pos = end
    return True


def _dollars(state: StateInline, silent: bool) -> bool:
    src, start, limit = state.src, state.pos, state.posMax
    if text := _ANKI.match(src, start, limit):
        if not silent:
            state.pending += text[1]
        state.pos = text.end(1)
        return True
    if src.startswith("$`", start):
        end = src.find("`$", start + 2, limit)
        return end > 0 and _push(state, silent, "math_inline", src[start + 2 : end], end + 2)
    if src.startswith("$$", start):
        end = src.find("$$", start + 2, limit)
        content = src[start + 2 : end] if end > 0 else ""
        if not content.strip() or "`" in content:
            run = re.compile(r"\$+").match(src, start)
            assert run
            if not silent:
                state.pending += run.group()
            state.pos = min(run.end(), limit)
            return True
        kind = "math_display" if _alone(src, start, end + 2) else "math_inline"
        return _push(state, silent, kind, content, end + 2)
    end = _closing_dollar(src, start + 1, limit)
    if end < 0 or not is_formula(src[start + 1 : end], src[end + 1 : end + 2]):
        return False
    return _push(state, silent, "math_inline", src[start + 1 : end], end + 1)


def _closing_dollar(src: str, start: int, limit: int) -> int:
    end = src.find("$", start, limit)
    while end > 0 and _is_escaped(src, end):
        end = src.find("$", end + 1, limit)
    return end


def _is_escaped(src: str, at: int) -> bool:
    slashes = 0
    while at - slashes > 0 and src[at - slashes - 1] == "\\":
        slashes += 1
    return slashes % 2 == 1


def _alone(src: str, start: int, end: int) -> bool:
    """Whether nothing but punctuation shares its lines with what stands from `start` to `end`."""
    before = src[src.rfind("\n", 0, start) + 1 : start]
    line_end = src.find("\n", end)
    after = src[end : line_end if line_end >= 0 else len(src)]
    return not before.strip(" \t>*-") and not after.strip(" \t.,;:")


def _backslashed(state: StateInline, silent: bool) -> bool:
    src, start = state.src, state.pos
    opening = src[start + 1 : start + 2]
    if opening in ("(", "["):
        opened = src[start : start + 2]
        closing = "\\)" if opening == "(" else "\\]"
        end = src.find(closing, start + 2, state.posMax)
        content = src[start + 2 : end] if end > 0 else ""
        if not content.strip() or opened in content or not (_TEX_SIGNS.search(content) or len(content.strip()) < 4):
            return False
        display = opening == "[" and _alone(src, start, end + 2)
        return _push(state, silent, "math_display" if display else "math_inline", content, end + 2)
    if opening == "b" and (begun := _BEGIN.match(src, start)):
        closing = f"\\end{{{begun[1]}{begun[2]}}}"
        end = src.find(closing, begun.end(), state.posMax)
        if end > 0:
            return _push(state, silent, "math_display", src[start : end + len(closing)], end + len(closing))
    return False


# --- blocks ---------------------------------------------------------------------------------------------------------


def _line(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]]


def _block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if state.is_code_block(start):
        return False
    first = _line(state, start)
    if first.startswith("$$"):
        found = _delimited(state, start, end, "$$", "$$")
    elif first.startswith("\\["):
        found = _delimited(state, start, end, "\\[", "\\]")
    elif begun := _BEGIN.match(first):
        found = _environment(state, start, end, f"\\end{{{begun[1]}{begun[2]}}}")
    else:
        return False
    if not found:
        return False
    if silent:
        return True
    tex, last = found
    token = state.push("math_block", "math", 0)
    token.block = True
    token.content = unwrapped(tex)
    token.map = [start, last + 1]
    state.line = last + 1
    return True


def _delimited(state: StateBlock, start: int, end: int, opening: str, closing: str) -> tuple[str, int] | None:
    """TeX and last line of a formula that has its lines to itself, but for a label or a full stop behind it."""
    collected: list[str] = []
    for number in range(start, min(end, start + _MAX_LINES)):
        if number > start and not state.isEmpty(number) and state.sCount[number] < state.blkIndent:
            return None
        text = _line(state, number)
        if number == start:
            text = text[len(opening) :]
        elif re.match(r"#{1,6} ", text):
            return None
        at = text.find(closing)
        if at >= 0:
            rest = text[at + len(closing) :]
            stop = re.match(r"[.,;:]?", rest)
            assert stop
            tail = stop.group()
            if not _LABEL.match(rest[len(tail) :]):
                return None
            collected.append(text[:at].rstrip() + (tail if tail in (",", ".") else ""))
            tex = "\n".join(collected).strip()
            return (tex, number) if tex else None
        collected.append(text)
    return None


def _environment(state: StateBlock, start: int, end: int, closing: str) -> tuple[str, int] | None:
    collected: list[str] = []
    for number in range(start, min(end, start + _MAX_LINES)):
        if number > start and not state.isEmpty(number) and state.sCount[number] < state.blkIndent:
            return None
        text = _line(state, number)
        at = text.find(closing)
        if at >= 0:
            rest = text[at + len(closing) :].strip()
            if rest not in ("", ".", ",", ";"):
                return None
            collected.append(text[: at + len(closing)])
            return "\n".join(collected), number
        collected.append(text)
    return None
