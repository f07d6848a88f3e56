"""The preview's cards are Anki's: both sides of each card, compared with the real engine."""

from __future__ import annotations

import re
from pathlib import Path

from cardgen.exporter.cards import cards
from cardgen.model import Code, Kind
from tests.engine import Engine
from tests.exporter.test_anki_signs import SIGNS
from tests.exporter.values import code, hidden, maths, packed, plan, text

NOTES = [
    *(packed(number, sign, text(sign, code(sign))) for number, sign in enumerate(SIGNS)),
    *(
        packed(100 + number, text(sign, hidden(sign, 2, sign), " and ", code(sign, 1), maths(sign, 2)), kind=Kind.CLOZE)
        for number, sign in enumerate(SIGNS)
    ),
    packed(200, text("a ", hidden("b", 3)), Code("x = {}", 1, "python"), kind=Kind.CLOZE),
]


def test_both_sides_are_what_anki_shows(tmp_path: Path) -> None:
    from cardgen import exporter

    exporter.write(plan(NOTES), tmp_path / "deck.apkg")
    ours = {(packed.planned.guid, card.ordinal): card for packed in NOTES for card in cards(packed)}
    with Engine(tmp_path / "collection") as engine:
        engine.import_apkg(tmp_path / "deck.apkg")
        theirs = {(card.guid, card.ord): card for card in engine.rendered()}
    assert ours.keys() == theirs.keys()
    for key, card in ours.items():
        # Anki keeps the hidden words in an attribute, for type-in answers; a preview has no use for it.
        assert card.front == re.sub(r' data-cloze="[^"]*"', "", theirs[key].question)
        assert card.back == theirs[key].answer
