"""What Anki, MathJax and HTML would read as a command is shown as the page has it. Proved on the real engine."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cardgen import exporter
from cardgen.exporter.fields import HIGHEST_CLOZE, field_html, pack
from cardgen.model import Code, PackedNote
from cardgen.problems import CardgenError
from cardgen.text import Span, SpanKind
from tests.engine import Counts, Engine, Rendered, visible
from tests.exporter.random_notes import check_notes, squeezed
from tests.exporter.values import NOW, bold, code, hidden, maths, packed, plan, planned, text

SIGNS = [
    "{{Front}} and {{c1::not a cloze}} and {{{three}}}",
    "{{#Back}}x{{/Back}} {{^Back}}y{{/Back}} {{FrontSide}} {{type:Front}}",
    "[sound:x.mp3] [SOUND:y.mp3] [anki:play:q:0] [anki:tts lang=en_US]spoken[/anki:tts]",
    "[latex]x[/latex] [$]x[/$] [$$]x[/$$] [LaTeX]z[/LaTeX]",
    "[[type:Front]] [[oc::x]] [hint]",
    "a}} }}b ::c d::e {x} {{ }} {",
    r"\(x\) \[y\] \\(z\\) \begin{align} $a$ $$b$$",
    "<b>x</b> <script>alert(1)</script> <img src=x onerror=alert(1)> <!-- gone --> &lt; &amp; & &#91;",
    "a < b > c \"quoted\" 'single' `tick` *star* _under_",
    "https://example.org/?a=1&b=2 javascript:alert(1)",
]


def render(tmp_path: Path, notes: list[PackedNote]) -> list[Rendered]:
    """The cards of `notes` as the real engine shows them, the collection proved clean on the way."""
    deck = tmp_path / "deck.apkg"
    exporter.write(plan(notes), deck)
    with Engine(tmp_path / "collection") as engine:
        assert engine.import_apkg(deck) == Counts(new=len(notes))
        assert engine.check_database() == ""
        return engine.rendered()


def test_signs_in_plain_text_are_shown_as_they_are(tmp_path: Path) -> None:
    cards = render(tmp_path, [packed(number, sign, bold(sign)) for number, sign in enumerate(SIGNS)])
    for card, sign in zip(cards, SIGNS, strict=True):
        assert visible(card.question) == squeezed(sign)
        assert f"{squeezed(sign)} {squeezed(sign)}" in visible(card.answer)
        assert card.sounds == ()
        assert "<script" not in card.answer
        assert "<img" not in card.answer


def test_signs_in_code_are_shown_as_they_are(tmp_path: Path) -> None:
    fronts = [text("What is ", code(sign), "?") for sign in SIGNS]
    cards = render(tmp_path, [packed(n, front, Code(SIGNS[n], 1, "python")) for n, front in enumerate(fronts)])
    for card, sign in zip(cards, SIGNS, strict=True):
        assert visible(card.question) == f"What is {squeezed(sign)}?"
        assert squeezed(sign) in visible(card.answer)
        assert card.sounds == ()


@pytest.mark.parametrize("kind", [SpanKind.TEXT, SpanKind.CODE])
def test_signs_inside_and_around_a_cloze_stay_whole(tmp_path: Path, kind: SpanKind) -> None:
    notes = [packed(n, text(f"{sign}", Span(sign, kind, cloze=1, hint=sign), sign)) for n, sign in enumerate(SIGNS)]
    for card, sign in zip(render(tmp_path, notes), SIGNS, strict=True):
        assert visible(card.question) == squeezed(f"{sign}[{sign}]{sign}")
        assert visible(card.answer).startswith(squeezed(f"{sign}{sign}{sign}"))
        assert card.question.count('class="cloze"') == 1
        assert card.sounds == ()


@pytest.mark.parametrize("tex", [r"\frac{1}{x^{2}}", r"{{a}}", r"a::b", r"\text{[sound:x]}", "a < b & c", r"\}", r"\{"])
def test_formulas_inside_a_cloze_stay_whole(tmp_path: Path, tex: str) -> None:
    (card,) = render(tmp_path, [packed(0, text("It is ", maths(tex, cloze=1), "."))])
    assert visible(card.question) == "It is [...]."
    assert visible(card.answer).startswith(rf"It is \({tex}\).")


def test_a_brace_before_a_cloze_is_not_taken_for_its_start(tmp_path: Path) -> None:
    (card,) = render(tmp_path, [packed(0, text("set {", hidden("x}"), "} and ", hidden(":y:"), "::{"))])
    assert visible(card.answer).startswith("set {x}} and :y:::{")


def test_a_cloze_across_several_looks_is_one_cloze(tmp_path: Path) -> None:
    front = text("A ", hidden("b "), Span("c", SpanKind.CODE, cloze=1), maths("d", cloze=1), " e ", hidden("f", 2))
    first, second = render(tmp_path, [packed(0, front)])
    assert visible(first.question) == "A [...] e f"
    assert visible(second.question) == r"A b c\(d\) e [...]"


def test_the_highest_cloze_number_is_the_one_that_anki_takes(tmp_path: Path) -> None:
    note = packed(0, text("a ", hidden("b", HIGHEST_CLOZE)))
    (card,) = render(tmp_path, [note])
    assert visible(card.question) == "a [...]"
    with Engine(tmp_path / "other collection") as engine:
        cloze = engine.col.models.by_name("Cloze")
        assert cloze is not None
        beyond = engine.col.new_note(cloze)
        beyond["Text"] = note.fields["Text"].replace(str(HIGHEST_CLOZE), str(HIGHEST_CLOZE + 1))
        engine.col.add_note(beyond, engine.col.decks.get_current_id())
        assert not visible(engine.rendered()[0].question).startswith("a [...]")


@pytest.mark.parametrize(
    ("front", "back", "message"),
    [
        ("", "answer", "a card's question is empty"),
        (" \u00a0\n\x1f\u200b", "answer", "a card's question is empty"),
        ((), "answer", "a card's question is empty"),
        ("question", "", "a card's answer is empty"),
        ("question", bold(" "), "a card's answer is empty"),
        (hidden(" "), "", "a card's question is empty"),
        (text("a ", hidden(" ")), "", "a cloze hides nothing"),
        (text("a ", hidden("b", HIGHEST_CLOZE + 1)), "", "a cloze has a number that Anki does not take"),
    ],
)
def test_a_note_that_would_give_no_card_is_an_error(front: str, back: str, message: str) -> None:
    with pytest.raises(CardgenError, match=re.escape(f"unit-01.md:1: {message}")):
        pack(planned(0, front, back), base_url="", deck_title="Tea")


def test_an_empty_front_really_gives_no_card_in_anki(tmp_path: Path) -> None:
    """Why the error above: Anki counts such notes as new and shows nothing."""
    note = packed(0, "x", "y")
    deck = tmp_path / "deck.apkg"
    exporter.write(plan([PackedNote(note.planned, note.note_type, {**note.fields, "Front": " <br>"}, NOW)]), deck)
    with Engine(tmp_path / "collection") as engine:
        assert engine.import_apkg(deck) == Counts(new=1)
        assert visible(engine.rendered()[0].question).startswith("The front of this card is blank.")


def test_control_characters_are_dropped() -> None:
    assert field_html("a\x00b\x1fc\ud800d\ufffee\x7f") == "abcde"
    assert field_html("a\tb\nc") == "a\tb\nc"


def test_text_is_stored_in_composed_form() -> None:
    assert field_html("e\u0301") == "\u00e9"


def test_the_sanitiser_is_a_second_wall() -> None:
    hostile = '<p onclick="x">a<script>b</script><iframe src="//c"></iframe><a href="javascript:d">e</a>'
    assert field_html(hostile) == "<p>a<a>e</a></p>"


def test_ten_thousand_random_notes_are_shown_and_found(tmp_path: Path) -> None:
    assert check_notes(tmp_path, 10_000, seed=7) >= 10_000
