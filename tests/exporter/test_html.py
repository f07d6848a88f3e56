"""Model values as HTML: everything escaped, tags nested, nothing loaded from the web."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cardgen.exporter.fields import field_html, pack
from cardgen.exporter.html import render_blocks, render_text
from cardgen.exporter.origin import page_url
from cardgen.model import (
    Block,
    Box,
    Code,
    Definition,
    DefinitionList,
    Formula,
    Item,
    ItemList,
    Paragraph,
    Quote,
    Role,
    Row,
    Table,
)
from cardgen.text import Mark, Span, SpanKind, Text
from tests.exporter.values import bold, code, hidden, maths, paragraph, planned, text

BOLD, ITALIC = Mark.BOLD, Mark.ITALIC


def marked(characters: str, *marks: Mark, link: str = "") -> Span:
    return Span(characters, marks=frozenset(marks), link=link)


@pytest.mark.parametrize(
    ("spans", "html"),
    [
        (text("a < b & \"c\" 'd'"), "a &lt; b &amp; \"c\" 'd'"),
        (text("plain ", bold("bold"), "."), "plain <b>bold</b>."),
        (text(bold("a "), marked("b", BOLD, ITALIC), marked(" c", ITALIC)), "<b>a <i>b</i></b><i> c</i>"),
        (text(bold("run "), Span("make", SpanKind.CODE, marks=frozenset({BOLD}))), "<b>run <code>make</code></b>"),
        (
            text(*(marked(mark.value, mark) for mark in Mark)),
            "<b>bold</b><i>italic</i><s>strike</s><sub>sub</sub><sup>sup</sup><mark>highlight</mark>"
            "<kbd>keyboard</kbd><u>underline</u>",
        ),
        (text("one", Span("", SpanKind.BREAK), "two"), "one<br>two"),
        (text("It is ", maths(" x < y "), "."), r"It is \(x &lt; y\)."),
        (text(Span("x^2", SpanKind.DISPLAY_MATH)), r"\[x^2\]"),
        (text("no ", maths(" ")), "no "),
        (text(r"type \(x\) or \[y\]"), r"type <span>\</span>(x<span>\</span>) or <span>\</span>[y<span>\</span>]"),
        (text(code(r"\(x\)")), r"<code>\(x\)</code>"),
    ],
)
def test_inline_text(spans: Text, html: str) -> None:
    assert render_text(spans) == html
    assert field_html(html) == html  # the sanitiser has nothing to do


@pytest.mark.parametrize(
    ("span", "html"),
    [
        (marked("here", link="https://example.org/?a=1&b=2"), '<a href="https://example.org/?a=1&amp;b=2">here</a>'),
        (marked("mail", link="mailto:a@example.org"), '<a href="mailto:a@example.org">mail</a>'),
        (marked("bad", link="javascript:alert(1)"), "bad"),
        (marked("bad", link=" javascript:alert(1)"), "bad"),
        (marked("bad", link="data:text/html,x"), "bad"),
        (marked("page", link="../unit-02.md"), "page"),
        (marked("quote", link='https://e.org/"onclick=x'), '<a href="https://e.org/&quot;onclick=x">quote</a>'),
        (Span("A <leaf>", SpanKind.IMAGE, target="leaf-1.png"), '<img src="leaf-1.png" alt="A &lt;leaf&gt;">'),
        (Span("Leaf", SpanKind.IMAGE, target="https://e.org/x.png"), '<a href="https://e.org/x.png">Leaf</a>'),
        (
            Span("", SpanKind.IMAGE, target="https://e.org/x.png"),
            '<a href="https://e.org/x.png">https://e.org/x.png</a>',
        ),
        (Span("Tune", SpanKind.AUDIO, target="tune-1.mp3"), "Tune [sound:tune-1.mp3]"),
        (Span(" ", SpanKind.AUDIO, target="tune-1.mp3"), "[sound:tune-1.mp3]"),
    ],
)
def test_links_pictures_and_sounds(span: Span, html: str) -> None:
    shown = field_html(render_text(text(span)))
    assert shown.replace("&lt;", "<").replace("&gt;", ">") == html.replace("&lt;", "<").replace("&gt;", ">")


def test_neighbours_in_one_cloze_are_one_deletion() -> None:
    front = text("A ", hidden("b ", 1), Span("c", marks=frozenset({BOLD}), cloze=1), " ", hidden("d", 2, "hint"))
    assert field_html(render_text(front), cloze=True) == "A {{c1::b <b>c</b>}} {{c2::d::hint}}"


def test_a_cloze_outside_the_front_is_shown_as_its_words() -> None:
    assert field_html(render_text(text("A ", hidden("b"), "."))) == "A b."


@pytest.mark.parametrize(
    ("blocks", "html"),
    [
        ((paragraph("alone"),), "alone"),
        ((paragraph("one"), paragraph("two")), "<p>one</p><p>two</p>"),
        ((Formula(r" \frac{a}{b} ", 1),), r'<div class="formula">\[\frac{a}{b}\]</div>'),
        ((Quote((paragraph("said"),), 1),), "<blockquote><p>said</p></blockquote>"),
        (
            (Box(Role.NOTE, text("Mind"), (paragraph("the gap"),), 1),),
            '<div class="box"><div class="title">Mind</div><p>the gap</p></div>',
        ),
        ((Box(Role.NOTE, Text(), (paragraph("the gap"),), 1),), '<div class="box"><p>the gap</p></div>'),
        (
            (ItemList((Item(text("one"), 1), Item(text("two"), 2, (ItemList((Item(text("a"), 3),), 3),))), 1),),
            "<ul><li>one</li><li>two<ul><li>a</li></ul></li></ul>",
        ),
        ((ItemList((Item(text("c"), 1),), 1, ordered=True, start=3),), '<ol start="3"><li>c</li></ol>'),
        (
            (DefinitionList((Definition(text("Tea"), (paragraph("a drink"),), 1),), 1),),
            "<dl><dt>Tea</dt><dd>a drink</dd></dl>",
        ),
        (
            (Table((text("a"), Text()), (Row((text("1"), text("2")), 2),), 1, text("Numbers")),),
            '<div class="scroll"><table><caption>Numbers</caption><thead><tr><th>a</th><th></th></tr></thead>'
            "<tbody><tr><td>1</td><td>2</td></tr></tbody></table></div>",
        ),
        (
            (Table((Text(), Text()), (Row((text("1"), text("2")), 2),), 1),),
            '<div class="scroll"><table><tbody><tr><td>1</td><td>2</td></tr></tbody></table></div>',
        ),
        (
            (Code("if x < 1:\n    pass\n", 1, "python"),),
            '<pre class="code"><code><span class="k">if</span> <span class="n">x</span> <span class="o">&lt;</span> '
            '<span class="mi">1</span><span class="p">:</span>\n    <span class="k">pass</span></code></pre>',
        ),
        ((Code("a < b\n  c", 1, "no such language"),), '<pre class="code"><code>a &lt; b\n  c</code></pre>'),
        ((Code("a < b", 1),), '<pre class="code"><code>a &lt; b</code></pre>'),
        ((Code("\n  indented\n\n", 1),), '<pre class="code"><code>  indented</code></pre>'),
    ],
)
def test_blocks(blocks: tuple[Block, ...], html: str) -> None:
    assert render_blocks(blocks) == html
    assert field_html(html) == html


@pytest.mark.parametrize("language", ["Python", "{.python}", "python title='x'", "py3"])
def test_a_fence_may_say_its_language_in_many_ways(language: str) -> None:
    assert '<span class="k">pass</span>' in render_blocks((Code("pass", 1, language), paragraph("x")))


def test_very_long_code_is_not_highlighted() -> None:
    assert "<span" not in render_blocks((Code("pass\n" * 5_000, 1, "python"), paragraph("x")))


@pytest.mark.parametrize(
    ("base_url", "path", "url"),
    [
        ("https://e.org/course/", "units/unit-01.md", "https://e.org/course/units/unit-01"),
        ("https://e.org", "units/index.md", "https://e.org/units/"),
        ("https://e.org", "README.md", "https://e.org/"),
        ("https://e.org", "a b/é.qmd", "https://e.org/a%20b/%C3%A9"),
        ("https://code.e.org/me/c/blob/main", "u/1.md", "https://code.e.org/me/c/blob/main/u/1.md?plain=1#L7"),
    ],
)
def test_the_source_link_leads_to_the_page(base_url: str, path: str, url: str) -> None:
    assert page_url(base_url, path, 7) == url


def fields(**wishes: str) -> dict[str, str]:
    wanted = {"base_url": "", "deck_title": "Tea & Co"} | wishes
    return pack(planned(4, "What <b>is</b> tea?", "A drink"), **wanted)[1]


def test_fields_are_all_there_in_order() -> None:
    assert fields() == {
        "Front": "What &lt;b&gt;is&lt;/b&gt; tea?",
        "Back": "A drink",
        "Context": "Tea &amp; Co › 01 Leaves › Brewing",
        "Source": "unit-01.md:5",
        "Key": "tea.4",
        "Memory": "about.4",
        "Spare 1": "",
        "Spare 2": "",
        "Spare 3": "",
    }


def test_the_source_is_a_link_when_the_site_is_known() -> None:
    assert fields(base_url="https://e.org")["Source"] == '<a href="https://e.org/unit-01">unit-01.md:5</a>'
    assert fields(base_url="javascript:x//")["Source"] == "unit-01.md:5"


@pytest.mark.parametrize(
    ("deck", "headings", "crumbs"),
    [
        ("Tea::Tea", ("Brewing",), "tea › Brewing"),
        ("Tea::07 Green Tea", ("Unit 7: Green tea", "Brewing"), "tea › 07 Green Tea › Brewing"),
        ("Tea::07 Green Tea", ("7. Green Tea", "Brewing", "brewing"), "tea › 07 Green Tea › Brewing"),
        ("Tea::07 Green Tea", ("Green tea – notes",), "tea › 07 Green Tea › Green tea – notes"),
        ("Tea::07 Tea", ("Green tea", "Tea in 3 steps"), "tea › 07 Tea › Green tea › Tea in 3 steps"),
        ("Tea::", ("A",), "tea › A"),
        (
            "Tea::07",
            (r"The $n \times n$-case of $k$", "A & B"),
            r"tea › 07 › The \(n \times n\)-case of \(k\) › A &amp; B",
        ),
        ("Tea::07", ("From $5 to $6", "$5=$6", "$ x = 1$"), "tea › 07 › From $5 to $6 › $5=$6 › $ x = 1$"),
        ("Tea::07", ("", "  A \n B "), "tea › 07 › A B"),
    ],
)
def test_the_breadcrumb_says_nothing_twice(deck: str, headings: tuple[str, ...], crumbs: str) -> None:
    value = planned(0, "q", "a", deck=deck)
    value = replace(value, note=replace(value.note, headings=headings))
    assert pack(value, base_url="", deck_title="tea")[1]["Context"] == crumbs


def test_a_lone_paragraph_with_a_table_keeps_its_own_paragraph() -> None:
    assert render_blocks((Paragraph(text("see"), 1), Formula("x", 2))).startswith("<p>see</p>")


def test_nothing_is_lost_in_deep_lists_and_quotes() -> None:
    deep: tuple[Block, ...] = (paragraph("deepest"),)
    for level in range(150):
        deep = (Quote(deep, 1),) if level % 2 else (ItemList((Item(text(f"level {level}"), 1, deep),), 1),)
    shown = field_html(render_blocks(deep))
    assert "deepest" in shown
    assert all(f"level {level}<" in shown for level in range(0, 150, 2))
