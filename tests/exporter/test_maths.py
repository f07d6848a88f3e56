"""Formulas in the preview: MathML that a browser shows by itself, or what the author typed; never markup of theirs."""

from __future__ import annotations

import random
import re
from html import escape
from xml.etree import ElementTree as ET

import pytest

from cardgen.exporter.maths import mathml, with_mathml
from cardgen.tex.chemistry import without_chemistry
from cardgen.tex.formulas import has_unknown_command
from tests.exporter.formulas import formulas


@pytest.mark.parametrize("tex", formulas("Both"))
def test_a_formula_becomes_mathml(tex: str) -> None:
    for display in (False, True):
        shown = mathml(tex, display=display)
        ET.fromstring(shown)  # well-formed
        assert shown.startswith('<math display="block">' if display else "<math>")
        assert "\\" not in shown


@pytest.mark.parametrize("tex", formulas("Only Anki", "Neither"))
def test_what_the_converter_does_not_know_is_shown_as_typed(tex: str) -> None:
    assert mathml(tex, display=False) == f'<code class="tex">{escape(tex, quote=False)}</code>'


def test_a_macro_of_the_authors_own_is_told_from_what_anki_knows() -> None:
    assert has_unknown_command(r"\nosuchcommand{x}")
    assert not any(map(has_unknown_command, formulas("Both", "Only Anki")))


def test_formulas_are_found_in_a_field() -> None:
    html = with_mathml(r'<p>if \(x &lt; 1\)</p>\[y\]<span class="cloze">\(z\)</span>')
    assert html == (
        "<p>if <math><mi>x</mi><mo>&lt;</mo><mn>1</mn></math></p>"
        '<math display="block"><mi>y</mi></math><span class="cloze"><math><mi>z</mi></math></span>'
    )


def test_code_attributes_and_text_are_no_formulas() -> None:
    html = (
        r'<code>\(a\)</code><pre class="code"><code>\(b\)</code></pre><img alt="\(c\)"><span>\</span>(d<span>\</span>)'
    )
    assert with_mathml(html) == html


HOSTILE = [
    r"\text{<script>alert(1)</script>}",
    r"\href{javascript:alert(1)}{x}",
    r"\style{background:url(//e.org)}{x}",
    r'\class{"><script>}{x}',
    r"\textcolor{red;background:url(//e.org)}{x}",
    r"\unknown{<img src=x onerror=alert(1)>}",
    r"\ce{<script>}",
    r"\operatorname<{x}",  # math-core 0.9 lets this one through as it is
    r"\rule{1em}{1em}\includegraphics{http://e.org/x.png}",
]


@pytest.mark.parametrize("tex", HOSTILE)
def test_no_markup_gets_through(tex: str) -> None:
    shown = mathml(tex, display=False)
    assert not re.search(r"<(?!/?(math|m[a-z]+|code)\b)", shown)
    assert not re.search(r"\b(href|src|on\w+)=", re.sub(r">[^<]*<", "><", shown))
    assert "url(" not in re.sub(r">[^<]*<", "><", shown)


def test_random_formulas_never_break_the_page() -> None:
    chance = random.Random(3)
    pieces = [
        *"{}[]^_&\\ab1+-()|<>\"'$%#~",
        r"\frac",
        r"\left",
        r"\right",
        r"\text",
        r"\ce{",
        r"\begin{array}",
        "->",
        "é",
    ]
    for _ in range(5_000):
        tex = "".join(chance.choices(pieces, k=chance.randrange(1, 14)))
        shown = mathml(tex, display=False)
        assert not re.search(r"<(?!/?(math|m[a-z]+|code)\b)", shown), tex
        ET.fromstring(f"<p>{shown}</p>")


@pytest.mark.parametrize(
    ("tex", "plain"),
    [
        ("H2O", r"\mathrm{H}_{2}\mathrm{O}"),
        ("2H2 + O2 -> 2H2O", r"2\,\mathrm{H}_{2}\;+\;\mathrm{O}_{2}\;\;\longrightarrow\;\;2\,\mathrm{H}_{2}\mathrm{O}"),
        ("SO4^2-", r"\mathrm{SO}_{4}^{\mathrm{2-}}"),
        ("Na+", r"\mathrm{Na}^{+}"),
        ("^{14}_{6}C", r"^{\mathrm{14}}_{\mathrm{6}}\mathrm{C}"),
        ("A <=> B", r"\mathrm{A}\;\;\rightleftharpoons\;\;\mathrm{B}"),
        ("A ->[heat] B", r"\mathrm{A}\;\;\overset{\mathrm{heat}}{\longrightarrow}\;\;\mathrm{B}"),
        ("CuSO4 * 5H2O", r"\mathrm{CuSO}_{4}\;\cdot \;5\,\mathrm{H}_{2}\mathrm{O}"),
        ("$x$ mol", r"x\;\mathrm{mol}"),
        ("AgCl v", r"\mathrm{AgCl}\;\downarrow"),
    ],
)
def test_chemistry_is_written_without_mhchem(tex: str, plain: str) -> None:
    assert without_chemistry(rf"\ce{{{tex}}}") == f"{{{plain}}}"


def test_what_is_no_chemistry_stays() -> None:
    assert without_chemistry(r"x + \cedilla \ce{H2") == r"x + \cedilla \ce{H2"
    assert without_chemistry(r"a \ce{B} c \ce{D}") == r"a {\mathrm{B}} c {\mathrm{D}}"
