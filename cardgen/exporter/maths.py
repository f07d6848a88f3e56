r"""Formulas for the preview: from the `\(TeX\)` of a field to MathML, which browsers show without any script.

Anki has MathJax for that; it is too big to put into a page, and a page that loads it needs a network. The converter
knows nearly all of what MathJax does; what it does not know is shown as the author typed it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape, unescape
from xml.etree import ElementTree as ET

from cardgen.tex.formulas import converter, known

_FORMULA = re.compile(
    r"<(pre|code)\b.*?</\1>"  # MathJax looks into no code either
    r'|<[^<>"]*(?:"[^"]*"[^<>"]*)*>'
    r"|\\\((?P<inline>(?:[^\\]|\\[^)])*?)\\\)|\\\[(?P<display>(?:[^\\]|\\[^\]])*?)\\\]",
    re.DOTALL,
)

_ATTRIBUTE = re.compile(r'(?!on|href|src|xlink|id|class)[a-z]+="[\w\s#.,:;%+-]*"')


def with_mathml(html: str) -> str:
    """`html`, safe already, with its formulas as MathML."""
    return _FORMULA.sub(_formula, html)


@lru_cache(maxsize=1024)
def mathml(tex: str, *, display: bool) -> str:
    """A formula as MathML, or its source as code when it cannot be converted. tex: without delimiters."""
    from math_core import LatexError

    source = f'<code class="tex">{escape(tex, quote=False)}</code>'
    try:
        made = converter().convert_with_local_state(known(tex), displaystyle=display)
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
