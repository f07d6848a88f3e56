"""Headings and lines that are questions already, with their answer below them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cardgen.model import Block, Code, Kind, Note, Paragraph, Role
from cardgen.parser.context import Context, Trail, as_list, key_of, write
from cardgen.parser.makers.lists import LIST_ITEMS, LIST_WORDS
from cardgen.parser.outline import Entry, Origin
from cardgen.text import Text

ANSWER_WORDS = 35


def questions(entry: Entry, trail: Trail, context: Context) -> Iterator[Note]:
    """A note on a heading, box title, item or run-in that asks, when what follows is short enough to be the answer."""
    asked = entry.label or (entry.text if entry.origin is Origin.ITEM else Text())
    if not context.wording.is_question(asked) or entry.role in (Role.TOPICS, Role.ADMIN, Role.READINGS):
        return
    answer = short_answer(entry, context)
    question = context.wording.asked(asked, context.subject(trail), context.usage)
    if answer and question:
        yield write(Kind.QUESTION, key_of(question), question, answer, entry, trail, 0.8)


def short_answer(entry: Entry, context: Context) -> Text | Sequence[Block] | None:
    """What stands under an entry, as one answer: a short text, its first sentences, or a short list."""
    if entry.text and entry.label:
        return entry.text if entry.text.words <= ANSWER_WORDS else None
    first = entry.body[0] if entry.body else None
    if isinstance(first, Paragraph) and not first.text.plain.rstrip().endswith(":"):
        return _beginning(first.text, context)
    if isinstance(first, Code):
        return None
    if entry.origin is Origin.ITEM and entry.items:
        return _items_answer(entry, context)
    groups = [child for child in entry.children if child.origin is Origin.LIST]
    if groups and groups[0].items and context.wording.wants_one(entry.label):
        first = groups[0].items[0]
        return _beginning(first.text, context) if not first.label and not entry.body else None
    if groups and groups[0].items and not groups[0].label:
        opening = _about_asked(entry, groups[0].items[0], context)
        if opening:
            return opening
    if len(groups) == 1 and not entry.body:
        items = [item.label or item.text for item in groups[0].items]
        if 2 <= len(items) <= LIST_ITEMS and sum(item.words for item in items) <= LIST_WORDS:
            return as_list(items, entry.place.line, ordered=groups[0].ordered)
    return None


def _about_asked(entry: Entry, first: Entry, context: Context) -> Text | None:
    """The first bullet below a heading that asks, when it is a sentence about what the heading asks for."""
    asked = set(context.wording.stems(entry.label.plain))
    if first.label or not asked or first.text.words > ANSWER_WORDS:
        return None
    opening = context.wording.sentences(first.text)[:1]
    stems = context.wording.stems(opening[0].plain) if opening else ()
    return opening[0] if set(stems[:3]) & asked and len(set(stems) - asked) > 2 else None


def _items_answer(entry: Entry, context: Context) -> Text | Sequence[Block] | None:
    """The bullets below a bullet that asks: one is a text, several a list."""
    items = [item.label if item.label else item.text for item in entry.items]
    if len(items) == 1:
        return _beginning(items[0], context) if not entry.items[0].label else None
    if len(items) <= LIST_ITEMS and sum(item.words for item in items) <= LIST_WORDS:
        return as_list(items, entry.place.line, ordered=entry.ordered)
    return None


def _beginning(text: Text, context: Context) -> Text | None:
    """As many sentences from the start as make one short answer."""
    kept: list[Text] = []
    words = 0
    for sentence in context.wording.sentences(text):
        if words + sentence.words > ANSWER_WORDS:
            break
        kept.append(sentence)
        words += sentence.words
    return Text.join(kept, " ") if kept else None
