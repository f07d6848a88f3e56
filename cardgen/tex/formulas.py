r"""Formulas: what the converter to MathML knows, and whether a formula uses a command that nobody knows."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from cardgen.tex.chemistry import without_chemistry

if TYPE_CHECKING:
    from math_core import LatexToMathML

# What MathJax knows and the converter does not, in terms of what it does know.
_MACROS = {
    "substack": r"\begin{subarray}{c}#1\end{subarray}",
    "pmb": r"\boldsymbol{#1}",
    "widetilde": r"\tilde{#1}",
    "tag": r"\qquad(\text{#1})",
    "label": "",
    "require": "",
}
_ENVIRONMENT = re.compile(
    r"\\(begin|end)\{(split|smallmatrix|align|equation|gather|multline|alignat\*?|alignedat|eqnarray\*?)\}(?:\{\d+\})?"
)
_ENVIRONMENTS = {"split": "aligned", "smallmatrix": "matrix", "multline": "gather*"}
_SIGN = re.compile(r"(?<!\\)[_^&#%]")
_TEXT = re.compile(r"\\(?:text|mbox|hbox)\s*\{([^{}]*)\}")
_IN_ANKI = re.compile(r"\\(?:cancelto|smash|pu|require|newcommand|def|mathchoice|bbox|href|style|class|cssId)\b")
_UNKNOWN = "Unknown command"


@lru_cache(maxsize=1024)
def has_unknown_command(tex: str) -> bool:
    r"""Whether a formula would show red in Anki, for a macro of the author's own (`\pd{P}{T}`). tex: no delimiters."""
    from math_core import LatexError

    try:
        converter().convert_with_local_state(known(tex), displaystyle=True)
    except LatexError as error:
        return _UNKNOWN in str(error) and not _IN_ANKI.search(tex)
    return False


def known(tex: str) -> str:
    """`tex` in the words that the converter knows."""
    return _ENVIRONMENT.sub(_environment, _TEXT.sub(_text, without_chemistry(tex)))


def _environment(found: re.Match[str]) -> str:
    """An environment that is known, and that numbers no lines: MathJax in Anki numbers none."""
    side, name = found[1], found[2].rstrip("*")
    if name == "eqnarray":
        return r"\begin{array}{rcl}" if side == "begin" else r"\end{array}"
    name = "aligned" if name in ("alignat", "alignedat") else _ENVIRONMENTS.get(name, f"{name}*")
    return rf"\{side}{{{name}}}"


def _text(found: re.Match[str]) -> str:
    """Words inside a formula: signs stand for themselves, and `$...$` is a formula again."""
    parts = re.split(r"(?<!\\)\$", found[1])
    words = [rf"\text{{{_SIGN.sub(_sign, part)}}}" if part else "" for part in parts[::2]]
    inner = [*parts[1::2], ""]
    return "".join(f"{word}{formula}" for word, formula in zip(words, inner, strict=False))


def _sign(found: re.Match[str]) -> str:
    return r"\textasciicircum " if found[0] == "^" else rf"\{found[0]}"


@cache
def converter() -> LatexToMathML:
    """The converter to MathML, with the commands above."""
    from math_core import LatexToMathML

    return LatexToMathML(macros=_MACROS)
