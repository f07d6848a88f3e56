"""What a real browser shows: the preview page, and cards inside Anki's reviewer page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cardgen import exporter
from cardgen.model import (
    Block,
    Box,
    Code,
    Definition,
    DefinitionList,
    Formula,
    Item,
    ItemList,
    Kind,
    Media,
    Place,
    Plan,
    Quote,
    Role,
    Row,
    Table,
)
from cardgen.text import Mark, Span, SpanKind
from tests.engine import Engine
from tests.exporter.browser import CONTRAST, PHONE, open_browser, opened
from tests.exporter.formulas import formulas
from tests.exporter.test_anki_signs import SIGNS
from tests.exporter.values import code, hidden, maths, packed, paragraph, plan, text

if TYPE_CHECKING:
    from playwright.sync_api import Browser

LIGHT, DARK = "rgb(252, 252, 251)", "rgb(29, 31, 35)"
LEAF = '<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="900"><circle cx="99" cy="99" r="90"/></svg>'
PROGRAM = '''import re

@cache
class Pot(Base):
    """Holds tea."""

    def brew(self, grams: float = 2.5) -> str:  # a comment that goes on and on, far beyond the edge of any phone
        return f"{grams} g" if self.hot and not None else print(len("cold"))
'''
HEAD = tuple(text(word) for word in ("Tea", "Temperature", "Minutes", "Where it comes from", "Remarks"))
ROWS = (("Sencha", "70", "2", "Shizuoka", "unforgivingly-bitter-when-too-hot"), ("Assam", "95", "4", "Assam", "milk"))
EVERYTHING: tuple[Block, ...] = (
    paragraph("plain ", *(Span(mark.value, marks=frozenset({mark})) for mark in Mark), code("code()")),
    paragraph(Span("a link", link="https://example.org/"), " and ", maths("x^2")),
    ItemList((Item(text("one"), 1, (ItemList((Item(text("inner"), 1),), 1),)), Item(text("two"), 1)), 1, ordered=True),
    Quote((paragraph("said by somebody"),), 1),
    Box(Role.NOTE, text("Mind"), (paragraph("the gap"),), 1),
    DefinitionList((Definition(text("Tea"), (paragraph("a drink"),), 1),), 1),
    Formula(r"\sum_{i=1}^{n} \left( a_i + b_i + c_i + d_i + e_i + f_i + g_i + h_i + j_i + k_i \right)^{2} = 0", 1),
    Table(HEAD, tuple(Row(tuple(text(cell) for cell in row), 1) for row in ROWS), 1, text("Teas")),
    Code(PROGRAM, 1, "python"),
    Code("<ul class='x'>&amp;</ul> <!-- note -->", 1, "html"),
    Code("$ make tea # now\nok", 1, "console"),
    Code("- cold\n+ hot", 1, "diff"),
    paragraph(Span("A leaf", SpanKind.IMAGE, target="leaf-1.svg")),
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with open_browser() as running:
        yield running


@pytest.fixture(scope="module")
def deck(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    """Cards with everything that a card can hold."""
    leaf = tmp_path_factory.mktemp("media") / "leaf.svg"
    leaf.write_text(LEAF, encoding="utf-8")
    words = ("Crème brûlée", "Sencha", "averyveryverylongwordwithoutanyspaceinitthatdoesnotfitonaphoneatall")
    notes = [
        *(packed(number, f"What is {word}?", "A treat") for number, word in enumerate(words)),
        packed(10, (paragraph("What is all this?"), *EVERYTHING), EVERYTHING),
        packed(11, text("Tea is ", hidden("hot", 1, "warm?"), " and ", maths("x", 2), "."), kind=Kind.CLOZE),
        *(packed(20 + number, sign, sign, deck="Tea::02 Signs") for number, sign in enumerate(SIGNS)),
        *(packed(50 + n, maths(tex), Formula(tex, 1), deck="Tea::03 Maths") for n, tex in enumerate(formulas("Both"))),
    ]
    return plan(notes, media=(Media("leaf-1.svg", leaf, Place("unit-01.md", 1)),))


@pytest.fixture(scope="module")
def preview(deck: Plan, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("preview") / "deck.html"
    exporter.write(deck, path)
    return path


def test_pictures_and_formulas_are_shown(browser: Browser, preview: Path) -> None:
    with opened(browser, preview) as page:
        widths = page.eval_on_selector_all(
            "img", "all => Promise.all(all.map(i => i.decode().then(() => i.naturalWidth)))"
        )
        assert widths == [2000] * 3
        assert page.locator("math").count() > 2 * len(formulas("Both"))
        assert page.locator("code.tex").count() == 0
        flat = page.eval_on_selector_all("math", "all => all.filter(m => m.checkVisibility() && !m.clientWidth).length")
        assert flat == 0


def test_the_search_box_leaves_the_cards_that_hold_the_words(browser: Browser, preview: Path) -> None:
    with opened(browser, preview) as page:
        page.fill("#search", "CREME what")
        assert page.locator(".pair:visible").count() == 1
        assert page.locator("section:visible").count() == 1
        page.fill("#search", "no such word")
        assert page.locator(".pair:visible").count() == 0
        assert page.locator("#none").is_visible()
        page.fill("#search", "")
        assert page.locator(".pair:visible").count() == page.locator(".pair").count()


def test_light_and_dark_follow_the_system_and_the_button(browser: Browser, preview: Path) -> None:
    for dark in (False, True):
        with opened(browser, preview, dark=dark) as page:
            shades = [page.eval_on_selector(".card", "card => getComputedStyle(card).backgroundColor")]
            page.click("#theme")
            shades.append(page.eval_on_selector(".card", "card => getComputedStyle(card).backgroundColor"))
            assert shades == ([DARK, LIGHT] if dark else [LIGHT, DARK])
            assert page.inner_text("#theme") == ("Dark" if dark else "Light")


def test_answers_can_be_hidden(browser: Browser, preview: Path) -> None:
    with opened(browser, preview) as page:
        page.click("#answers")
        hidden_side = page.locator(".pair").nth(1).locator(".card").nth(1).locator(".back")
        assert hidden_side.evaluate("side => getComputedStyle(side).visibility") == "hidden"
        page.locator(".pair").nth(1).hover()
        assert hidden_side.evaluate("side => getComputedStyle(side).visibility") == "visible"


@pytest.mark.parametrize("dark", [False, True])
def test_the_preview_is_readable(browser: Browser, preview: Path, dark: bool) -> None:
    with opened(browser, preview, dark=dark) as page:
        assert page.evaluate(CONTRAST) == []


def test_the_preview_fits_a_phone(browser: Browser, preview: Path) -> None:
    with opened(browser, preview, size=PHONE) as page:
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]


@pytest.fixture(scope="module")
def anki_pages(deck: Plan, tmp_path_factory: pytest.TempPathFactory) -> dict[bool, list[Path]]:
    """Each card's back as Anki's reviewer shows it, light and dark: body classes, CSS and nesting are Anki's."""
    folder = tmp_path_factory.mktemp("anki")
    exporter.write(deck, folder / "deck.apkg")
    with Engine(folder / "collection") as engine:
        engine.import_apkg(folder / "deck.apkg")
        cards = [card for card in engine.rendered() if card.deck.endswith("Leaves")]
        media = Path(engine.col.media.dir())
    reviewer = (
        "hr{background-color:#737373;margin:1em 0;border:none;height:1px}"
        "body{margin:20px;overflow-wrap:break-word}li{text-align:start}"
    )
    night = "body.nightMode{background-color:#2c2c2c;color:#fcfcfc}"
    pages: dict[bool, list[Path]] = {False: [], True: []}
    for dark, written in pages.items():
        body = "card card1 nightMode night_mode" if dark else "card card1"
        for number, card in enumerate(cards):
            path = media / f"card-{dark}-{number}.html"
            path.write_text(
                '<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
                f'<style>{reviewer}{night}</style></head><body class="{body}"><div id="qa" dir="auto">'
                f"<style>{card.css}</style>{card.answer}</div></body></html>",
                encoding="utf-8",
            )
            written.append(path)
    return pages


@pytest.mark.parametrize("dark", [False, True])
def test_cards_are_readable_in_anki_and_fit_a_phone(
    browser: Browser, anki_pages: dict[bool, list[Path]], dark: bool
) -> None:
    for path in anki_pages[dark]:
        with opened(browser, path, dark=dark, size=PHONE) as page:
            assert page.evaluate(CONTRAST) == []
            assert page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]
            background = page.evaluate("getComputedStyle(document.body).backgroundColor")
            assert background == (DARK if dark else LIGHT)
