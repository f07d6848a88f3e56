"""Names given by what stands around them: by the sentence before, or by the other things of one kind."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from cardgen.model import Note, Paragraph, Role
from cardgen.parser.context import Spot, key_of
from cardgen.parser.outline import Entry, Origin
from cardgen.text import Text

_STATEMENTS = 4


def names_given(spot: Spot) -> Iterator[Note]:
    """Notes on "This is called X" behind the sentence, or above the bullet, that says what is."""
    if spot.entry.role is Role.QUESTIONS:
        return
    for before, naming in _neighbours(spot.entry, spot):
        asked = spot.wording.named_before(before, naming, spot.usage)
        if asked:
            yield spot.asked(asked, None, 0.5)


def years(spot: Spot) -> Iterator[Note]:
    """Notes on the years that stand with the name of an event: "Battle of Vennport (1612)"."""
    entry = spot.entry
    if entry.role is Role.QUESTIONS or entry.origin is Origin.PAGE:
        return
    asked = spot.wording.dated(entry.label or entry.text, spot.usage)
    if asked:
        yield spot.note(asked.kind, f"{asked.about.plain}/years".casefold(), asked.question, asked.answer, 0.5)


def _neighbours(entry: Entry, spot: Spot) -> Iterator[tuple[Text, Text]]:
    """Sentences with the one that follows: in a paragraph, in an item, from an item to the first below or behind it."""
    sentences = spot.wording.sentences
    for block in entry.body:
        if isinstance(block, Paragraph):
            yield from pairwise(sentences(block.text))
    own = () if entry.label else sentences(entry.text)
    yield from pairwise(own)
    below = entry.items
    if own and below and not below[0].label:
        yield from zip(own[-1:], sentences(below[0].text)[:1], strict=False)
    for one, other in pairwise(below):
        if not one.label and not other.label and not one.items:  # an item may be a picture alone
            yield from zip(sentences(one.text)[-1:], sentences(other.text)[:1], strict=False)


def which_of_them(spot: Spot) -> Iterator[Note]:
    """Notes on statements that tell one of several things of one kind from the others."""
    entry = spot.entry
    if entry.role is Role.QUESTIONS or not entry.label or not spot.trail or entry.origin is Origin.LIST:
        return
    others = [other.label for other in spot.trail[-1].children if other.label and other.origin is entry.origin]
    if len(others) < 2:
        return
    for text in _statements(entry):
        asked = spot.wording.which(entry.label, others, text, spot.usage)
        if asked:
            yield spot.note(asked.kind, key_of(entry.label, text), asked.question, asked.answer, 0.5)


def _statements(entry: Entry) -> list[Text]:
    """What is said of the entry: behind its label, or in the bullets right below it."""
    if entry.text:
        return [entry.text]
    top = entry.children[0] if entry.children else None
    items = entry.items or (top.items if top and top.origin is Origin.LIST and not top.label else ())
    return [item.text for item in items if not item.label and item.text][:_STATEMENTS]
