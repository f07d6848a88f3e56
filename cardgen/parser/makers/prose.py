"""Running text: sentences that stand alone, and bullets that say something of the heading above them."""

from __future__ import annotations

from collections.abc import Iterator

from cardgen.model import Note, Paragraph, Role
from cardgen.parser.context import Spot
from cardgen.parser.outline import Origin
from cardgen.text import Mark

_QUIET = (Role.TOPICS, Role.QUESTIONS, Role.EXERCISE, Role.READINGS, Role.ADMIN, Role.ARTEFACTS, Role.NOTES)


def sentences(spot: Spot) -> Iterator[Note]:
    """Notes on the sentences of an entry's paragraphs."""
    if spot.entry.role in _QUIET:
        return
    subject = spot.context.subject((*spot.trail, spot.entry))
    for block in spot.entry.body:
        if isinstance(block, Paragraph):
            for sentence in spot.wording.sentences(block.text):
                asked = spot.wording.sentence(sentence, subject, spot.usage)
                if asked:
                    bold = 0.1 if sentence.marked(Mark.BOLD) else 0
                    summary = 0.1 if spot.entry.role in (Role.SUMMARY, Role.KEY_POINTS) else 0
                    yield spot.asked(asked, None, 0.4 + bold + summary)


def statements(spot: Spot) -> Iterator[Note]:
    """Notes on a bullet without a label: a sentence of its own, or a statement about the heading's subject."""
    if spot.entry.origin is not Origin.ITEM or spot.entry.label or not spot.entry.text or spot.entry.role in _QUIET:
        return
    if any((step.label or step.text).plain.endswith("?") for step in spot.trail):
        return  # an answer that stands below its question
    subject = spot.subject
    for sentence in spot.wording.sentences(spot.entry.text)[:2]:
        asked = spot.wording.sentence(sentence, subject, spot.usage)
        if not asked and subject and _about_subject(spot):
            asked = spot.wording.statement(sentence, subject, spot.usage)
        if asked:
            yield spot.asked(asked, None, 0.5)


def _about_subject(spot: Spot) -> bool:
    """Whether bullets here are statements about the heading: the list stands right below one that names a thing."""
    if len(spot.trail) < 2 or spot.trail[-1].origin is not Origin.LIST or spot.trail[-1].label:
        return False
    heading = spot.trail[-2].label
    return bool(heading) and spot.wording.is_thing(heading)
