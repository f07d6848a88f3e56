"""The preview page: self-contained, in study order, and safe. What a browser makes of it is in `test_browser.py`."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from dataclasses import replace
from pathlib import Path

from cardgen import exporter
from cardgen.exporter.note_types import css
from cardgen.model import Kind, Media, Place, Plan
from cardgen.text import Span, SpanKind
from tests.engine import visible
from tests.exporter.values import hidden, maths, packed, plan, text

NOTES = [
    packed(1, text("Tea is a ", hidden("drink", 1), " of ", hidden("leaves", 2), "."), kind=Kind.CLOZE),
    packed(2, "How much <b>tea</b>?", maths(r"\frac{1}{2}"), deck="Tea::02 Cups & <Saucers>"),
    packed(0, "What is tea?", "A drink"),
]


def page(folder: Path, wanted: Plan) -> str:
    exporter.write(wanted, folder / "deck.html")
    return (folder / "deck.html").read_text(encoding="utf-8")


def test_units_and_cards_stand_in_study_order(tmp_path: Path) -> None:
    written = page(tmp_path, plan(NOTES))
    assert re.findall(r"<h2>(.*)</h2>", written) == ["01 Leaves", "02 Cups &amp; &lt;Saucers&gt;"]
    assert re.findall(r'<a href="#u\d">(.*?)</a>', written) == [
        "01 Leaves <span>3</span>",
        "02 Cups &amp; &lt;Saucers&gt; <span>1</span>",
    ]
    sides = re.findall(r'<div class="side front" dir="auto">(.*?)</div>', written)
    assert [visible(side) for side in sides[::2]] == [
        "What is tea?",
        "Tea is a [...] of leaves.",
        "Tea is a drink of [...].",
        "How much <b>tea</b>?",
    ]


def test_the_cards_have_anki_s_css(tmp_path: Path) -> None:
    assert css() in page(tmp_path, plan(NOTES))


def test_titles_are_escaped(tmp_path: Path) -> None:
    hostile = replace(plan(NOTES), deck="<script>x</script>", description='</p><img src="x">')
    written = page(tmp_path, hostile)
    assert "<script>x" not in written
    assert '<img src="x">' not in written


def test_nothing_is_loaded_from_anywhere(tmp_path: Path) -> None:
    link = Span("site", link="https://example.org/")
    remote = Span("far away", SpanKind.IMAGE, target="https://example.org/x.png")
    written = page(tmp_path, plan([packed(0, text("See ", link, remote), "A drink")]))
    assert (
        re.findall(r'(?:src|href)="(?!#)([^"]*)"', written) == ["https://example.org/", "https://example.org/x.png"] * 2
    )
    assert "@import" not in written
    assert "url(" not in written


def test_the_policy_lets_the_page_s_own_script_run_and_no_other(tmp_path: Path) -> None:
    written = page(tmp_path, plan(NOTES))
    (script,) = re.findall(r"<script>(.*)</script>", written, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', written)
    assert html.unescape(policy).split("; ") == [
        "default-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "img-src data:",
        "media-src data:",
        "style-src 'unsafe-inline'",
        f"script-src 'sha256-{digest}'",
    ]


def test_a_picture_is_in_the_page_once_however_many_cards_show_it(tmp_path: Path) -> None:
    content = bytes(range(256)) * 8_000  # several pieces
    (tmp_path / "leaf.png").write_bytes(content)
    (tmp_path / "tune.mp3").write_bytes(b"tune")
    place = Place("unit-01.md", 1)
    media = (
        Media("leaf-1.png", tmp_path / "leaf.png", place),
        Media("tune-</script>.mp3", tmp_path / "tune.mp3", place),
    )
    leaf = Span("A leaf", SpanKind.IMAGE, target="leaf-1.png")
    tune = Span("", SpanKind.AUDIO, target="tune-</script>.mp3")
    notes = [packed(number, text("Which leaf? ", leaf), text("Green ", tune)) for number in range(3)]
    written = page(tmp_path, plan(notes, media=media))
    (data,) = re.findall(r'id="media">(.*?)</script>', written)
    loaded = json.loads(data)
    assert loaded["leaf-1.png"] == f"data:image/png;base64,{base64.b64encode(content).decode()}"
    assert loaded["tune-</script>.mp3"] == "data:audio/mpeg;base64,dHVuZQ=="
    assert written.count('data-media="leaf-1.png"') == 6


def test_a_deck_without_cards_is_a_page_too(tmp_path: Path) -> None:
    assert "<main>" in page(tmp_path, plan([]))
