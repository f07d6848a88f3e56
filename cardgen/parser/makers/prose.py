"""Running text: sentences that stand alone, and bullets that say something of the heading above them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from cardgen.model import Kind, Note, Paragraph, Role
from cardgen.parser.context import Context, Trail, headings_of, key_of, write_asked
from cardgen.parser.outline import Entry, Origin
from cardgen.text import Mark, Text

_QUIET = (Role.TOPICS, Role.QUESTIONS, Role.EXERCISE, Role.READINGS, Role.ADMIN, Role.ARTEFACTS, Role.NOTES)


def sentences(entry: Entry, trail: Trail, context: Context) -> Iterator[Note]:
    """Notes on the sentences of an entry's paragraphs."""
    if entry.role in _QUIET:
        return
    subject = context.subject((*trail, entry))
    thing = entry.origin in (Origin.HEADING, Origin.BOX) and bool(entry.label) and context.wording.is_thing(entry.label)
    for number, block in enumerate(entry.body):
        if isinstance(block, Paragraph):
            for index, sentence in enumerate(context.wording.sentences(block.text)):
                asked = context.wording.sentence(sentence, subject, context.usage)
                if not asked and thing and subject:
                    asked = context.wording.statement(sentence, subject, context.usage)
                    if asked and asked.kind is Kind.DEFINITION and (number or index):
                        asked = None  # only what opens a section says what its heading is
                if not asked:
                    yield from cloze(sentence, subject, entry, trail, context)
                if asked:
                    bold = 0.1 if sentence.marked(Mark.BOLD) else 0
                    summary = 0.1 if entry.role in (Role.SUMMARY, Role.KEY_POINTS) else 0
                    yield write_asked(asked, None, entry, trail, 0.4 + bold + summary)


def statements(entry: Entry, trail: Trail, context: Context) -> Iterator[Note]:
    """Notes on a bullet without a label: a sentence of its own, or a statement about the heading's subject."""
    if entry.origin is not Origin.ITEM or entry.label or not entry.text or entry.role in _QUIET:
        return
    if any((step.label or step.text).plain.endswith("?") for step in trail):
        return  # an answer that stands below its question
    subject = context.subject(trail)
    for sentence in context.wording.sentences(entry.text)[:2]:
        asked = context.wording.sentence(sentence, subject, context.usage)
        if not asked and subject and _about_subject(trail, context):
            asked = context.wording.statement(sentence, subject, context.usage)
        if asked:
            yield write_asked(asked, None, entry, trail, 0.5)
        else:
            yield from cloze(sentence, subject, entry, trail, context)


def _about_subject(trail: Trail, context: Context) -> bool:
    """Whether bullets here are statements about the heading: the list stands right below one that names a thing."""
    if len(trail) < 2 or trail[-1].origin is not Origin.LIST or trail[-1].label:
        return False
    heading = trail[-2].label
    return bool(heading) and context.wording.is_thing(heading)


def cloze(sentence: Text, subject: Text | None, entry: Entry, trail: Trail, context: Context) -> Iterator[Note]:
    """A sentence of its own with the one term hidden that the page sets bold: the author has chosen the blank."""
    bold = sentence.marked(Mark.BOLD) or sentence.marked(Mark.ITALIC)
    if len(bold) != 1 or not context.wording.hides(sentence, bold[0], subject):
        return
    start, end = bold[0]
    hidden = sentence.cut(start, end).without_marks(Mark.BOLD, Mark.ITALIC)
    spans = tuple(replace(span, cloze=1) for span in hidden.spans)
    text = Text.join((sentence.cut(0, start), Text(spans), sentence.cut(end)))
    line = entry.place.line
    key = key_of(subject, hidden, sentence.cut(0, start))
    front = (Paragraph(text, line),)
    yield Note(Kind.CLOZE, key, front, (), entry.place, headings_of(trail, entry), 0.45, id=entry.id)
