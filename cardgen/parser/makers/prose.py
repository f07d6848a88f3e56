"""Running text: sentences that stand alone, and bullets that say something of the heading above them."""

from __future__ import annotations

from collections.abc import Iterator

from cardgen.model import Kind, Note, Paragraph, Role
from cardgen.parser.context import Spot
from cardgen.parser.outline import Origin
from cardgen.text import Mark, Text


def sentences(spot: Spot) -> Iterator[Note]:
    """Notes on the sentences of an entry's paragraphs."""
    if spot.entry.role is Role.QUESTIONS:
        return
    subject = spot.context.subject((*spot.trail, spot.entry))
    summary = 0.1 if spot.entry.role in (Role.SUMMARY, Role.KEY_POINTS) else 0
    about = _own_subject(spot)
    for at, block in enumerate(spot.entry.body):
        if isinstance(block, Paragraph):
            for sentence in _settled(spot, spot.wording.sentences(block.text), about, first=at == 0):
                bold = 0.1 if sentence.marked(Mark.BOLD) else 0
                for asked in spot.wording.facts(sentence, subject, spot.usage):
                    yield spot.asked(asked, None, 0.4 + bold + summary)


def _own_subject(spot: Spot) -> Text | None:
    """What the entry's own heading names, when that is a thing and not a side of one."""
    label = spot.entry.label
    if spot.entry.origin is not Origin.HEADING or not label or not spot.wording.is_thing(label):
        return None
    return spot.wording.subject(label)


def _settled(
    spot: Spot, sentences: tuple[Text, ...], heading: Text | None = None, *, first: bool = False
) -> Iterator[Text]:
    """The sentences, with a pronoun at the start of one replaced by what it stands for where that is certain.

    heading: what the heading is about. first: whether they stand right below it.
    """
    before: Text | None = None
    for sentence in sentences:
        whole = spot.wording.named(sentence, before, spot.usage, heading) if before or first else None
        before = whole or sentence
        yield before


def statements(spot: Spot) -> Iterator[Note]:
    """Notes on a bullet without a label: a sentence of its own, or a statement about the heading's subject."""
    if (
        spot.entry.origin is not Origin.ITEM
        or spot.entry.label
        or not spot.entry.text
        or spot.entry.role is Role.QUESTIONS
    ):
        return
    if any((step.label or step.text).plain.endswith("?") for step in spot.trail):
        return  # an answer that stands below its question
    subject = spot.subject
    for sentence in _settled(spot, spot.wording.sentences(spot.entry.text)[:3]):
        found = spot.wording.facts(sentence, subject, spot.usage)
        if not found and subject and _about_subject(spot):
            statement = spot.wording.statement(sentence, subject, spot.usage)
            whole = None if statement else spot.wording.completed(sentence, subject, spot.usage)
            if not statement and not whole and _opens_alone(spot):
                statement = spot.wording.done_by(sentence, subject, spot.usage)
            found = (statement,) if statement else spot.wording.facts(whole, subject, spot.usage) if whole else ()
        for asked in found:
            if asked.kind is not Kind.CAUSE or not _lacks_subject(spot, asked.question, subject):
                yield spot.asked(asked, None, 0.5)


def _lacks_subject(spot: Spot, question: Text, subject: Text | None) -> bool:
    """Whether a reason for one of the drawbacks, uses or steps of something does not say of what."""
    group = next((step.label for step in reversed(spot.trail) if step.label), None)
    if subject is None or group is None or not spot.wording.is_aspect(group):
        return False
    return not set(spot.wording.stems(subject.plain)) & set(spot.wording.stems(question.plain))


def _about_subject(spot: Spot) -> bool:
    """Whether bullets here are statements about the heading: the list stands right below one that names a thing."""
    if len(spot.trail) < 2 or spot.trail[-1].origin is not Origin.LIST or spot.trail[-1].label:
        return False
    heading = spot.trail[-2].label
    return bool(heading) and spot.wording.is_thing(heading)


def _opens_alone(spot: Spot) -> bool:
    """Whether a bullet is the first below its heading and no other but it begins a list of steps."""
    items, subject = spot.trail[-1].items, spot.subject
    if not items or items[0] is not spot.entry or spot.trail[-1].ordered or spot.entry.items or subject is None:
        return False
    others = (item.text for item in items[1:] if item.text and not item.label)
    return not any(spot.wording.done_by(text, subject, spot.usage) for text in others)
