"""MathJax as Anki ships it: renders each formula of the fixtures, and nothing that is not one.

MathJax comes with Anki's desktop program (`pip install --no-deps aqt` is enough); CARDGEN_MATHJAX may name the folder
that holds its `tex-chtml-full.js` instead. Without either, these tests are skipped.
"""

from __future__ import annotations

import importlib.util
import json
import os
from pathlib import Path

import pytest

from cardgen import exporter
from cardgen.model import Formula, PackedNote
from tests.engine import Engine
from tests.exporter.browser import open_browser, opened
from tests.exporter.formulas import formulas
from tests.exporter.test_anki_signs import SIGNS
from tests.exporter.values import code, maths, packed, plan, text

# Anki's own settings (js/mathjax.js in its sources), without the packages that hide errors.
_SETTINGS = """window.MathJax = {
    tex: {
        displayMath: [["\\\\[", "\\\\]"]], processEscapes: false, processEnvironments: false, processRefs: false,
        packages: {"[+]": ["mathtools"], "[-]": ["textmacros", "noerrors", "noundefined"]},
    },
    loader: {load: ["[tex]/mathtools"], paths: {mathjax: FOLDER}},
    startup: {typeset: false},
};"""

_ERRORS = """MathJax.startup.promise.then(() => MathJax.typesetPromise()).then(() => [
    document.querySelectorAll("mjx-container").length,
    [...document.querySelectorAll("[data-mjx-error]")].map((e) => e.getAttribute("data-mjx-error")),
])"""


def mathjax() -> Path:
    """The folder of MathJax; skips the test when there is none."""
    named = os.environ.get("CARDGEN_MATHJAX")
    spec = importlib.util.find_spec("_aqt")
    places = [Path(named)] if named else []
    places += [Path(place) / "data/web/js/vendor/mathjax" for place in (spec and spec.submodule_search_locations) or ()]
    for place in places:
        if (place / "tex-chtml-full.js").is_file():
            return place.resolve()
    pytest.skip("Anki's MathJax is not there (pip install --no-deps aqt): formulas are not tested with it")


def typeset(folder: Path, notes: list[PackedNote]) -> tuple[int, list[str]]:
    """How many formulas MathJax finds on the backs of the cards of `notes`, and its errors."""
    library = mathjax()
    exporter.write(plan(notes), folder / "deck.apkg")
    with Engine(folder / "collection") as engine:
        engine.import_apkg(folder / "deck.apkg")
        backs = "".join(card.answer for card in engine.rendered())
    settings = _SETTINGS.replace("FOLDER", json.dumps(library.as_uri()))
    page = folder / "cards.html"
    page.write_text(
        f'<!doctype html><meta charset="utf-8"><body class="card">{backs}<script>{settings}</script>'
        f'<script src="{(library / "tex-chtml-full.js").as_uri()}"></script>',
        encoding="utf-8",
    )
    with open_browser() as browser, opened(browser, page) as shown:
        found, errors = shown.evaluate(_ERRORS)
    return found, errors


def test_every_formula_is_rendered_without_an_error(tmp_path: Path) -> None:
    wanted = formulas("Both", "Only Anki")
    notes = [packed(n, text("What? ", maths(tex)), Formula(tex, 1)) for n, tex in enumerate(wanted)]
    notes += [packed(100 + n, text("It is ", maths(tex, cloze=1), ".")) for n, tex in enumerate(wanted)]
    assert typeset(tmp_path, notes) == (3 * len(wanted), [])


def test_an_error_would_be_seen(tmp_path: Path) -> None:
    _, errors = typeset(tmp_path, [packed(0, maths(r"\nosuchcommand{x}"), "x")])
    assert errors == 2 * [r"Undefined control sequence \nosuchcommand"]


def test_a_broken_formula_is_shown_as_typed_and_swallows_nothing(tmp_path: Path) -> None:
    broken = [
        packed(number, text(maths(tex), " then ", maths("x")), Formula(tex, 1))
        for number, tex in enumerate((r"\frac{1", "x}"))
    ]
    assert typeset(tmp_path, broken) == (2, [])


def test_text_and_code_that_look_like_formulas_are_left_alone(tmp_path: Path) -> None:
    notes = [packed(n, sign, text("code: ", code(sign))) for n, sign in enumerate(SIGNS)]
    assert typeset(tmp_path, notes) == (0, [])
