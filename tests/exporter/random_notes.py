"""Random notes made of all that Anki, MathJax and HTML react to, through the real engine.

The default suite runs 10,000 of them; `python -m tests.exporter.random_notes 1000000` runs as many as it is told.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
import unicodedata
from itertools import count
from pathlib import Path

from cardgen import exporter
from cardgen.text import Mark, Span, SpanKind, Text
from tests.engine import Counts, Engine, visible
from tests.exporter.values import packed, plan

_SIGNS = " {}[]:<>&\\\"'/()$=-#;nb\n\u0301\u0338\u200b漢"
_PIECES = [*_SIGNS, "{{", "}}", "::", "c1::", "[sound:", "[latex]", "</", "&#", "&lt;", "\\(", "\\)", "\x1f", "\u00a0"]
_BATCH = 50_000


def squeezed(characters: str) -> str:
    """White space as `visible` gives it."""
    return " ".join(characters.split())


def check_notes(folder: Path, number: int, seed: int) -> int:
    """Write, import and look at so many random notes; gives how many cards they made.

    Every note must give as many cards as it has cloze numbers (one when it has none), show on each exactly its
    characters, play nothing, be found by a word of its text, and leave Check Database with nothing to do.
    """
    chance = random.Random(seed)
    texts = [_text(chance, index) for index in range(number)]
    notes = [packed(index, text, "back") for index, text in enumerate(texts)]
    deck = folder / "deck.apkg"
    exporter.write(plan(notes), deck)
    by_guid = {note.planned.guid: text for note, text in zip(notes, texts, strict=True)}
    with Engine(folder / "collection") as engine:
        assert engine.import_apkg(deck) == Counts(new=number)
        assert engine.check_database() == ""
        cards = engine.rendered()
        for card in cards:
            text = by_guid[card.guid]
            assert composed(visible(card.question)) == composed(_shown(text, card.ord + 1)), card
            assert composed(visible(card.answer)).startswith(composed(_shown(text, 0))), card
            assert card.sounds == ()
        assert len(cards) == sum(_expected_cards(text) for text in texts)
        for index in range(0, number, max(number // 40, 1)):
            assert [found.guid for found in engine.notes(f"w{index}x")] == [notes[index].planned.guid]
    return len(cards)


def composed(characters: str) -> str:
    """The characters in the form in which Anki keeps them, without the controls that no field can hold."""
    kept = characters.replace("\x1f", "")
    return squeezed(unicodedata.normalize("NFC", kept))


def _text(chance: random.Random, index: int) -> Text:
    """A text of several spans, the first of which has a word of its own."""
    spans = [Span(f"w{index}x {_characters(chance)}")]
    for _ in range(chance.randrange(1, 5)):
        kind = chance.choice([SpanKind.TEXT, SpanKind.TEXT, SpanKind.CODE])
        marks = frozenset(chance.sample(list(Mark), chance.choice([0, 0, 1, 2])))
        cloze = chance.choice([0, 0, 1, 2])
        hint = _characters(chance).strip() if cloze and chance.random() < 0.3 else ""
        words = f"h{_characters(chance)}" if cloze else _characters(chance)
        spans += [Span(words, kind, marks, cloze=cloze, hint=hint), Span(f"-{_characters(chance)}")]
    return Text(tuple(spans))


def _characters(chance: random.Random) -> str:
    return "".join(chance.choices(_PIECES, k=chance.randrange(12)))


def _shown(text: Text, hidden: int) -> str:
    """The characters of `text`, those of the cloze `hidden` replaced as Anki does."""
    return "".join(f"[{span.hint or '...'}]" if hidden and span.cloze == hidden else span.text for span in text.spans)


def _expected_cards(text: Text) -> int:
    return len({span.cloze for span in text.spans if span.cloze}) or 1


def _main() -> None:
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    start, cards = time.monotonic(), 0
    for batch in count():
        if batch * _BATCH >= wanted:
            break
        with tempfile.TemporaryDirectory() as folder:
            cards += check_notes(Path(folder), min(_BATCH, wanted - batch * _BATCH), seed + batch)
        done = min((batch + 1) * _BATCH, wanted)
        print(f"{done} notes, {cards} cards, {time.monotonic() - start:.0f} s: all shown as written", flush=True)  # noqa: T201


if __name__ == "__main__":
    _main()
