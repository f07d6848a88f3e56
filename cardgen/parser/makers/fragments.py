"""Sentences that leave their subject out because the heading above them is it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from cardgen.languages.wording import Asked
from cardgen.model import Kind, Note, Paragraph, Role
from cardgen.parser.context import Spot
from cardgen.parser.makers.labelled import labelled
from cardgen.parser.outline import Origin
from cardgen.text import Mark, Text


def fragments(spot: Spot) -> Iterator[Note]:
    """Notes on the paragraphs and bullets right below a heading, or an outline's term, that names a thing."""
    entry = spot.entry
    if entry.role is Role.QUESTIONS or entry.origin not in (Origin.HEADING, Origin.ITEM) or not entry.label:
        return
    subject = spot.context.subject((*spot.trail, entry))
    if subject is None or not spot.wording.is_thing(entry.label) or spot.context.names_attribute(entry):
        return
    found = [asked for line in _lines(spot) for asked in _asked(spot, line, subject)]
    done = _told(spot) if found else ()
    for asked in found:
        if not any(_plain(asked.answer) in told for told in done):
            yield spot.asked(asked, None, 0.55)


def _asked(spot: Spot, line: Text, subject: Text) -> Iterator[Asked]:
    """What the sentences of a line say of the subject, from its first or second sentence on until another comes."""
    said = (spot.wording.fragment(sentence, subject, spot.usage) for sentence in spot.wording.sentences(line))
    first = next(said, None)
    yield from () if first is None else (first,)
    for asked in said:
        if asked is None:
            return
        yield asked


def _told(spot: Spot) -> list[str]:
    """What the label of the entry is asked for already."""
    backs = chain.from_iterable(note.back for note in labelled(spot) if note.kind is Kind.FACT)
    return [_plain(block.text) for block in backs if isinstance(block, Paragraph)]


def _plain(text: Text) -> str:
    return text.plain.casefold().strip(" .")


def _lines(spot: Spot) -> Iterator[Text]:
    """What is said right below: the text behind the label, paragraphs, and bullets without a label of their own."""
    entry = spot.entry
    yield entry.text
    for block in entry.body:
        bold = block.text.marked(Mark.BOLD) if isinstance(block, Paragraph) else ()
        if isinstance(block, Paragraph) and not (bold and bold[0][0] == 0):
            yield block.text
    first = entry.children[0] if entry.children else None
    if first and first.origin is Origin.LIST and not first.label:
        yield from (item.text for item in first.items if not item.label)
    yield from (child.text for child in entry.children if child.origin is Origin.ITEM and not child.label)
