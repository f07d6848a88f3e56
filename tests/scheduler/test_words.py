from __future__ import annotations

import pytest

from cardgen.exporter.fields import field_html
from cardgen.exporter.html import render_blocks
from cardgen.model import (
    Block,
    Code,
    Definition,
    DefinitionList,
    Formula,
    Item,
    ItemList,
    Paragraph,
    Quote,
    Row,
    Table,
)
from cardgen.scheduler.words import answer, hidden_in, letters, of_html, plain, question
from cardgen.text import Mark, Span, SpanKind, Text
from tests.scheduler.values import note

BLOCKS: list[Block] = [
    Paragraph(Text.of("Bark & root < leaf > “stem” – it's {{all}} [sound:x]."), 1),
    Paragraph(Text((Span("H"), Span("2", marks=frozenset({Mark.SUB})), Span("O and "), Span("a_b", SpanKind.CODE))), 1),
    Paragraph(Text((Span("x^2 < y", SpanKind.MATH), Span(" is a formula"), Span("", SpanKind.BREAK), Span("next"))), 1),
    Paragraph(Text((Span("a picture", SpanKind.IMAGE, target="p.png"), Span(" of a tree"))), 1),
    Code("for x in range(3):\n    print(x < 2)  # <b>", 1, "python"),
    Formula(r"\frac{a}{b} & c", 1),
    ItemList((Item(Text.of("one"), 1, (Paragraph(Text.of("below"), 2),)), Item(Text.of("two"), 3)), 1, ordered=True),
    Table((Text.of("A"), Text.of("B")), (Row((Text.of("1"), Text.of("2")), 2),), 1, Text.of("Sizes")),
    DefinitionList((Definition(Text.of("term"), (Paragraph(Text.of("meaning"), 2),), 1),), 1),
    Quote((Paragraph(Text.of("said"), 1),), 1),
]


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: type(block).__name__)
def test_the_words_of_a_field_are_those_of_its_blocks(block: Block) -> None:
    assert letters(of_html(field_html(render_blocks((block,))))) == letters(" ".join(plain((block,))))


def test_a_cloze_is_read_with_what_it_hides() -> None:
    made = note("A tree has [[bark]] and a [[root]].", "Both.")
    field = field_html(render_blocks(made.front), cloze=True)
    assert of_html(field) == question(made) == "A tree has bark and a root."
    assert f"{hidden_in(field)} Both." == answer(made) == "bark root Both."


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("{{c1::bark::a hint}} and {{c12::<b>root</b>}}", "bark and root"),
        ("a<br>b<hr>c", "a bc"),
        ("<!-- note -->x<style>p {}</style>", "x"),
        ("&lt;b&gt; &amp;amp; &#123;{", "<b> &amp; {{"),
        ("[sound:a.mp3] heard", "heard"),
    ],
)
def test_fields_of_old_decks_are_read_leniently(field: str, words: str) -> None:
    assert of_html(field) == words
