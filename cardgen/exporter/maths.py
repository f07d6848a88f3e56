r"""Formulas for the preview: from the `\(TeX\)` of a field to MathML, which browsers show without any script.

Anki has MathJax for that; it is too big to put into a page, and a page that loads it needs a network. What the
converter does not know is shown as the author typed it.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from html import escape, unescape
from typing import TYPE_CHECKING

from cardgen.exporter.chemistry import without_chemistry

if TYPE_CHECKING:
    from math_core import LatexToMathML

_FORMULA = re.compile(
    r"<(pre|code)\b.*?</\1>"  # MathJax looks into no code either
    r'|<[^<>"]*(?:"[^"]*"[^<>"]*)*>'
    r"|\\\((?P<inline>.*?)\\\)|\\\[(?P<display>.*?)\\\]",
    re.DOTALL,
)


def with_mathml(html: str) -> str:
    """`html`, safe already, with its formulas as MathML."""
    return _FORMULA.sub(_formula, html)


@lru_cache(maxsize=1024)
def mathml(tex: str, *, display: bool) -> str:
    """A formula as MathML, or its source as code when it cannot be converted. tex: without delimiters."""
    from math_core import LatexError

    try:
        return _converter().convert_with_local_state(without_chemistry(tex), displaystyle=display)
    except LatexError:
        return f'<code class="tex">{escape(tex, quote=False)}</code>'


def _formula(found: re.Match[str]) -> str:
    for name in ("inline", "display"):
        if (tex := found[name]) is not None:
            return mathml(unescape(tex), display=name == "display")
    return found[0]


@cache
def _converter() -> LatexToMathML:
    from math_core import LatexToMathML

    return LatexToMathML()
