r"""Chemical formulas, `\ce{...}`, as plain TeX, for the preview's maths converter; Anki's MathJax knows them itself.

This is the everyday part of mhchem's notation: letters, subscripts, charges, isotopes, bonds, states and arrows.
"""

from __future__ import annotations

import re
from collections.abc import Callable

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
    r"|(?P<phase>(?<=\s)[v^](?=\s|$))"
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
    form = _FORMS.get(found.lastgroup or "")
    return form(found) if form else found[0]


def _arrow(found: re.Match[str]) -> str:
    over, arrow = _TOKEN.sub(_piece, found["over"] or ""), _ARROWS[found["arrow"]]
    return rf"\;\overset{{{over}}}{{{arrow}}}\;" if over else rf"\;{arrow}\;"


def _script(found: re.Match[str]) -> str:
    inside = found["braced"] if found["bare"] is None else found["bare"]
    return rf"{found['script']}{{\mathrm{{{inside}}}}}"


_FORMS: dict[str, Callable[[re.Match[str]], str]] = {
    "arrow": _arrow,
    "over": _arrow,
    "phase": lambda found: r"\downarrow" if found["phase"] == "v" else r"\uparrow",
    "braced": _script,
    "bare": _script,
    "space": lambda found: r"\;" if found.end() < len(found.string) else "",
    "amount": lambda found: rf"{found['amount']}\,",
    "letters": lambda found: rf"\mathrm{{{found['letters']}}}",
    "below": lambda found: f"_{{{found['below']}}}",
    "charge": lambda found: f"^{{{found['charge']}}}",
    "tex": lambda found: found["tex"],
    "dot": lambda found: r"\cdot ",  # noqa: ARG005
}
