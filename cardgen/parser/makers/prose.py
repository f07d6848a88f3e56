"""Running text: sentences that stand alone, and bullets that say something of the heading above them."""

from __future__ import annotations

from collections.abc import Iterator

from cardgen.model import Note, Paragraph, Role
from cardgen.parser.context import Context, Trail, write_asked
from cardgen.parser.outline import Entry, Origin
from cardgen.text import Mark

_QUIET = (Role.TOPICS, Role.QUESTIONS, Role.EXERCISE, Role.READINGS, Role.ADMIN, Role.ARTEFACTS, Role.NOTES)


def sentences(entry: Entry, trail: Trail, context: Context) -> Iterator[Note]:
    """Notes on the sentences of an entry's paragraphs."""
    if entry.role in _QUIET:
        return
    subject = context.subject((*trail, entry))
    thing = entry.origin in (Origin.HEADING, Origin.BOX) and bool(entry.label) and context.wording.is_thing(entry.label)
    for block in entry.body:
        if isinstance(block, Paragraph):
            for sentence in context.wording.sentences(block.text):
                asked = context.wording.sentence(sentence, subject, context.usage)
                if not asked and thing and subject:
                    asked = context.wording.statement(sentence, subject, context.usage)
                if asked:
                    bold = 0.1 if sentence.marked(Mark.BOLD) else 0
                    summary = 0.1 if entry.role in (Role.SUMMARY, Role.KEY_POINTS) else 0
                    yield write_asked(asked, None, entry, trail, 0.4 + bold + summary)


def statements(entry: Entry, trail: Trail, context: Context) -> Iterator[Note]:
    """Notes on a bullet without a label: a sentence of its own, or a statement about the heading's subject."""
    if entry.origin is not Origin.ITEM or entry.label or not entry.text or entry.role in _QUIET:
        return
    subject = context.subject(trail)
    for sentence in context.wording.sentences(entry.text)[:2]:
        asked = context.wording.sentence(sentence, subject, context.usage)
        if not asked and subject and _about_subject(trail, context):
            asked = context.wording.statement(sentence, subject, context.usage)
        if asked:
            yield write_asked(asked, None, entry, trail, 0.5)


def _about_subject(trail: Trail, context: Context) -> bool:
    """Whether bullets here are statements about the heading: the list stands right below one that names a thing."""
    if len(trail) < 2 or trail[-1].origin is not Origin.LIST or trail[-1].label:
        return False
    heading = trail[-2].label
    return bool(heading) and context.wording.is_thing(heading)
