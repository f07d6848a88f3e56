"""Lists and steps: the heading or lead-in asks, the items answer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cardgen.model import Kind, Note, Role
from cardgen.parser.context import Spot, Trail, as_list, key_of
from cardgen.parser.outline import Entry, Origin
from cardgen.text import Text

LIST_WORDS = 35
LIST_ITEMS = 6
STEP_ITEMS = 8


def lists(spot: Spot) -> Iterator[Note]:
    """Notes on an spot.entry with list items, or with sub-headings that are the members of what it names."""
    if spot.entry.role in (Role.TOPICS, Role.QUESTIONS, Role.EXERCISE, Role.READINGS, Role.ADMIN):
        return
    found = _labelled_list(spot.entry, spot.trail)
    if not found:
        return
    label, members, ordered, above = found
    if not 2 <= len(members) <= (STEP_ITEMS if ordered else 12):
        return
    subject = spot.context.subject(above)
    items = [member.label if member.label else member.text for member in members]
    full = [_whole(member) for member in members]
    wording, usage = spot.wording, spot.usage
    question = (wording.ordered if ordered else wording.listed)(label, full, subject, usage)
    if not question:
        return
    answers = full if ordered and _fits(full, STEP_ITEMS) else items
    if not _fits(answers, STEP_ITEMS if ordered else LIST_ITEMS):
        answers = [_short(item, spot) for item in items]
    if _fits(answers, STEP_ITEMS if ordered else LIST_ITEMS):
        kind = Kind.STEPS if ordered else Kind.LIST
        back = as_list(answers, spot.entry.place.line, ordered=ordered)
        yield spot.note(kind, key_of(subject, label), question, back, 0.7)


def _labelled_list(entry: Entry, trail: Trail) -> tuple[Text, tuple[Entry, ...], bool, Trail] | None:
    """(label, members, ordered, what stands above the label) of the list that an entry is."""
    if entry.origin is Origin.LIST:
        if entry.label:
            return entry.label, entry.items, entry.ordered, trail
        above = trail[-1] if trail else None
        if above and above.label and above.origin in (Origin.HEADING, Origin.BOX, Origin.RUN_IN):
            siblings = [child for child in above.children if child.origin is Origin.LIST and not child.label]
            if siblings and siblings[0] is entry:
                return above.label, entry.items, entry.ordered, trail[:-1]
        return None
    if entry.origin in (Origin.ITEM, Origin.RUN_IN, Origin.DEFINITION) and entry.label and entry.items:
        return (entry.label, entry.items, entry.ordered, trail) if not entry.text else None
    if entry.origin is Origin.HEADING and len(entry.children) > 1:
        members = tuple(child for child in entry.children if child.origin is Origin.HEADING)
        if len(members) == len(entry.children) and not any(
            char.isdigit() for member in members for char in member.label.plain
        ):
            return entry.label, members, False, trail
    return None


def _whole(member: Entry) -> Text:
    """An item with its label and text."""
    if member.label and member.text:
        return Text.join((member.label, member.text), ": ")
    return member.label or member.text


def _short(item: Text, spot: Spot) -> Text:
    """An item without its asides in brackets, examples and second sentence."""
    sentences = spot.wording.sentences(item)
    kept = sentences[0] if sentences else item
    for match in reversed(tuple(re.finditer(r"\s*\([^()]*\)", kept.plain))):
        kept = Text.join((kept.cut(0, match.start()), kept.cut(match.end())))
    tail = re.search(r"\s+[–—]\s+|;\s|,\s+(?:e\.g\.|i\.e\.)", kept.plain)
    return kept.cut(0, tail.start()) if tail else kept


def _fits(items: list[Text], most: int) -> bool:
    return len(items) <= most and sum(item.words for item in items) <= LIST_WORDS
