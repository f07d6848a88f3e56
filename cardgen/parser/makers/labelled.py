"""Terms and what is said of them: `Term: text` bullets, definition lists, bold run-ins, headings with their text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from cardgen.languages.wording import Asked, Labelled
from cardgen.model import Kind, Note, Paragraph, Role
from cardgen.parser.context import Context, Trail, key_of, write, write_asked
from cardgen.parser.outline import Entry, Origin
from cardgen.text import Mark, Text

PASSAGE_WORDS = 35
_TERMS = (Origin.ITEM, Origin.RUN_IN, Origin.DEFINITION)


def labelled(entry: Entry, trail: Trail, context: Context) -> Iterator[Note]:
    """Notes on an entry that has a label and a text."""
    text = entry.text if entry.origin in _TERMS else Text()
    if not entry.label:
        return
    if not text and entry.origin in (*_TERMS, Origin.HEADING, Origin.BOX):
        text = _first_sentence(entry, context)
    if not text and entry.items and not entry.items[0].label and not entry.items[0].items:
        alone = len(entry.items) == 1
        text = entry.items[0].text if alone or not (entry.ordered or context.wording.is_aspect(entry.label)) else Text()
    if not text or entry.role is Role.QUESTIONS:
        return
    subject = context.subject(trail)
    asked = _ask(entry, text, trail, subject, context)
    if asked:
        importance = 0.8 if asked.kind in (Kind.DEFINITION, Kind.TERM) else 0.65
        yield write_asked(asked, subject, entry, trail, importance + (0.05 if entry.bold else 0))


def _ask(entry: Entry, text: Text, trail: Trail, subject: Text | None, context: Context) -> Asked | None:
    """The question about the whole text; else about its first sentence, when the text goes on."""
    pair = Labelled(
        entry.label,
        _beginning(text, context),
        group_of(trail),
        subject,
        recurring=_recurs(entry, trail),
        glossary=entry.role in (Role.GLOSSARY, Role.DEFINITION) or entry.origin is Origin.DEFINITION,
        heading=entry.origin in (Origin.HEADING, Origin.BOX),
        ordered=entry.origin is Origin.ITEM and trail[-1].ordered,
        marked=entry.bold or any(Mark.ITALIC in span.marks for span in entry.label.spans),
    )
    return context.wording.labelled(pair, context.usage)


def _beginning(text: Text, context: Context) -> Text:
    """The sentences from the start that make one short answer; the first one in any case."""
    kept: list[Text] = []
    for sentence in context.wording.sentences(text):
        if kept and sum(part.words for part in kept) + sentence.words > PASSAGE_WORDS:
            break
        kept.append(sentence)
    return Text.join(kept, " ")


def _first_sentence(entry: Entry, context: Context) -> Text:
    """What a heading is followed by: the first sentence of its text, when that is where its body begins."""
    first = entry.body[0] if entry.body else None
    if isinstance(first, Paragraph):
        sentences = context.wording.sentences(first.text)
        return sentences[0] if sentences else Text()
    return Text()


def group_of(trail: Trail) -> Text | None:
    """The label of the list or section that the entries below `trail` stand in."""
    return next((step.label for step in reversed(trail) if step.label), None)


def _recurs(entry: Entry, trail: Trail) -> bool:
    """Whether a neighbouring heading has an entry of the same label."""
    holder = next((at for at in range(len(trail) - 1, 0, -1) if trail[at].origin is Origin.HEADING), 0)
    if not holder or entry.origin in (Origin.HEADING, Origin.BOX):
        return False
    name = entry.label.plain.casefold()
    others = (child for child in trail[holder - 1].children if child is not trail[holder])
    inner = chain.from_iterable((*other.children, *(g for c in other.children for g in c.children)) for other in others)
    return any(child.label.plain.casefold() == name for child in inner)


def definition_heading(entry: Entry, trail: Trail, context: Context) -> Iterator[Note]:
    """`### Definition` below `## Term`: the definition is the first item or sentence."""
    if entry.origin not in (Origin.HEADING, Origin.RUN_IN, Origin.BOX, Origin.ITEM) or not entry.label:
        return
    subject = context.subject(trail)
    if not subject or not context.wording.is_definition_label(entry.label):
        return
    text = entry.text or _first_sentence(entry, context)
    leaves = [child for group in entry.children if group.origin is Origin.LIST for child in group.items]
    if not text and leaves and not leaves[0].label:
        text = leaves[0].text
    question = context.wording.what_is(subject, context.usage)
    if text and question:
        yield write(Kind.DEFINITION, key_of(subject), question, text, entry, trail, 0.9)


def happening(entry: Entry, trail: Trail, context: Context) -> Iterator[Note]:
    """A heading that names an event, with a passage below it short enough to tell what happens."""
    first = entry.body[0] if entry.body else None
    if entry.origin is not Origin.HEADING or not entry.label or not isinstance(first, Paragraph) or len(entry.body) > 2:
        return
    if not PASSAGE_WORDS // 6 < first.text.words <= PASSAGE_WORDS or context.wording.leans(first.text):
        return
    if any(context.wording.sentence(part, None, context.usage) for part in context.wording.sentences(first.text)):
        return
    question = context.wording.happening(entry.label, first.text, context.usage)
    if question and not first.text.plain.rstrip().endswith(":"):
        yield write(Kind.FACT, key_of(entry.label, "happens"), question, first.text, entry, trail, 0.6)
