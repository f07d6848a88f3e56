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
    for block in entry.body:
        if isinstance(block, Paragraph):
            for sentence in context.wording.sentences(block.text):
                asked = context.wording.sentence(sentence, subject, context.usage)
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
        if not asked and subject and _about_subject(trail):
            asked = context.wording.statement(sentence, subject, context.usage)
        if asked:
            yield write_asked(asked, None, entry, trail, 0.5)


def _about_subject(trail: Trail) -> bool:
    """Whether bullets here are statements about the heading: the list stands right below it, without a lead-in."""
    holder = trail[-1] if trail else None
    return bool(holder and holder.origin is Origin.LIST and not holder.label)
