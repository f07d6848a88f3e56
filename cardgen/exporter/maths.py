r"""Formulas for the preview: from the `\(TeX\)` of a field to MathML, which browsers show without any script.

Anki has MathJax for that; it is too big to put into a page, and a page that loads it needs a network. The converter
knows nearly all of what MathJax does; what it does not know is shown as the author typed it.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from html import escape, unescape
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from cardgen.exporter.chemistry import without_chemistry

if TYPE_CHECKING:
    from math_core import LatexToMathML

_FORMULA = re.compile(
    r"<(pre|code)\b.*?</\1>"  # MathJax looks into no code either
    r'|<[^<>"]*(?:"[^"]*"[^<>"]*)*>'
    r"|\\\((?P<inline>(?:[^\\]|\\[^)])*?)\\\)|\\\[(?P<display>(?:[^\\]|\\[^\]])*?)\\\]",
    re.DOTALL,
)

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
_ATTRIBUTE = re.compile(r'(?!on|href|src|xlink|id|class)[a-z]+="[\w\s#.,:;%+-]*"')
_TEXT = re.compile(r"\\(?:text|mbox|hbox)\s*\{([^{}]*)\}")


def with_mathml(html: str) -> str:
    """`html`, safe already, with its formulas as MathML."""
    return _FORMULA.sub(_formula, html)


@lru_cache(maxsize=1024)
def mathml(tex: str, *, display: bool) -> str:
    """A formula as MathML, or its source as code when it cannot be converted. tex: without delimiters."""
    from math_core import LatexError

    source = f'<code class="tex">{escape(tex, quote=False)}</code>'
    try:
        made = _converter().convert_with_local_state(_known(tex), displaystyle=display)
    except LatexError:
        return source
    made = made.replace("&ApplyFunction;", "\u2061")
    return made if _is_mathml(made) else source


def _is_mathml(made: str) -> bool:
    """Whether it is well-formed, and nothing but MathML; a fault in the converter must not put markup into the page."""
    try:
        elements = list(ET.fromstring(made).iter())
    except ET.ParseError:
        return False
    return all(
        re.fullmatch(r"m[a-z]+", element.tag)
        and all(_ATTRIBUTE.fullmatch(f'{name}="{value}"') for name, value in element.attrib.items())
        for element in elements
    )


def _formula(found: re.Match[str]) -> str:
    for name in ("inline", "display"):
        if (tex := found[name]) is not None:
            return mathml(unescape(tex), display=name == "display")
    return found[0]


def _known(tex: str) -> str:
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
def _converter() -> LatexToMathML:
    from math_core import LatexToMathML

    return LatexToMathML(macros=_MACROS)
