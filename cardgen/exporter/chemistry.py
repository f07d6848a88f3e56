r"""Chemical formulas, `\ce{...}`, as plain TeX, for the preview's maths converter; Anki's MathJax knows them itself.

This is the everyday part of mhchem's notation: letters, subscripts, charges, isotopes, bonds, states and arrows.
"""

from __future__ import annotations

import re

_COMMAND = re.compile(r"\\(?:ce|cee|cf)\s*\{")
_ARROWS = {
    "<=>": r"\rightleftharpoons",
    "<->": r"\leftrightarrow",
    "->": r"\longrightarrow",
    "<-": r"\longleftarrow",
    "<-->": r"\rightleftarrows",
}
_TOKEN = re.compile(
    r"(?P<arrow><=>|<-->|<->|->|<-)(?:\[(?P<over>[^\]]*)\])?"
    r"|(?P<script>[\^_])(?:\{(?P<braced>[^{}]*)\}|(?P<bare>[0-9]*[+-]|[0-9]+|\S))"
    r"|(?P<space>\s+)"
    r"|(?P<amount>(?:(?<=\s)|^)[0-9]+(?:/[0-9]+)?)"
    r"|(?P<letters>[A-Za-z]+)"
    r"|(?P<below>(?<=[A-Za-z)\]])[0-9]+)"
    r"|(?P<charge>(?<=[A-Za-z0-9)\]])[+-](?=[\s,)\]]|$))"
    r"|\$(?P<tex>[^$]*)\$"
    r"|(?P<dot>[*.])"
    r"|(?P<other>\\[A-Za-z]+|.)",
    re.DOTALL,
)


def without_chemistry(tex: str) -> str:
    r"""`tex` with each `\ce{...}` (and `\cf`, `\cee`) replaced by TeX that needs no mhchem."""
    out: list[str] = []
    at = 0
    while found := _COMMAND.search(tex, at):
        end = _closing(tex, found.end())
        if end < 0:
            break
        out += (tex[at : found.start()], "{", _TOKEN.sub(_piece, tex[found.end() : end]), "}")
        at = end + 1
    return "".join((*out, tex[at:]))


def _closing(tex: str, start: int) -> int:
    """Where the brace closes that was opened before `start`; -1 when it does not."""
    depth = 1
    for index in range(start, len(tex)):
        depth += {"{": 1, "}": -1}.get(tex[index], 0)
        if depth == 0:
            return index
    return -1


def _piece(found: re.Match[str]) -> str:
    match found.lastgroup:
        case "arrow" | "over":
            over = _TOKEN.sub(_piece, found["over"] or "")
            arrow = _ARROWS[found["arrow"]]
            return rf"\;\overset{{{over}}}{{{arrow}}}\;" if over else rf"\;{arrow}\;"
        case "braced" | "bare":
            inside = found["braced"] if found["bare"] is None else found["bare"]
            return rf"{found['script']}{{\mathrm{{{inside}}}}}"
        case "letters":
            return rf"\mathrm{{{found['letters']}}}"
        case "below":
            return f"_{{{found['below']}}}"
        case "charge":
            return f"^{{{found['charge']}}}"
        case "amount":
            return rf"{found['amount']}\,"
        case "space":
            return r"\;" if found.end() < len(found.string) else ""
        case "tex":
            return found["tex"]
        case "dot":
            return r"\cdot "
    return found[0]
