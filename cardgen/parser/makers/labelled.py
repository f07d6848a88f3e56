"""Terms and what is said of them: `Term: text` bullets, definition lists, bold run-ins, headings with their text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from cardgen.languages.wording import Asked, Labelled
from cardgen.model import Kind, Note, Paragraph, Role
from cardgen.parser.context import Spot, Trail, key_of
from cardgen.parser.labels import Label, split_label
from cardgen.parser.makers.lists import inline_lists
from cardgen.parser.outline import Entry, Origin
from cardgen.text import Mark, SpanKind, Text

PASSAGE_WORDS = 35
_NEIGHBOURS = 3
_LEAST = 2  # sentences with labels of their own
_LABEL_WORDS = 4
_GLOSS_WORDS = 25
_WAY_BACK = 0.3  # a second card on one fact
_TERMS = (Origin.ITEM, Origin.RUN_IN, Origin.DEFINITION)


def labelled(spot: Spot) -> Iterator[Note]:
    """Notes on an spot.entry that has a label and a text."""
    if not spot.entry.label or _is_symbol(spot.entry.label) or spot.entry.role is Role.QUESTIONS:
        return
    text = _text_of(spot)
    if not text:
        return
    subject = spot.subject
    if inner := _second_label(text):
        yield from _twice(spot, inner, subject)
        return
    asked = _ask(spot, text, subject)
    if asked and asked.kind is Kind.LIST and any(inline_lists(spot)):
        return  # the things one by one
    if asked:
        importance = 0.8 if asked.kind in (Kind.DEFINITION, Kind.TERM) else 0.65
        yield spot.asked(asked, subject, importance + (0.05 if spot.entry.bold else 0))
        if asked.kind is Kind.DEFINITION and (back := spot.wording.term_for(asked.about, asked.answer, spot.usage)):
            yield spot.asked(Asked(Kind.TERM, back, asked.about, asked.about), subject, _WAY_BACK)
        if spot.entry.text and asked.kind is not Kind.LIST and spot.wording.is_thing(spot.entry.label):
            yield from _sentences(spot, subject, told=asked.answer)
    elif spot.entry.origin in _TERMS and spot.entry.text:
        yield from _inside(spot, subject) or (_said(spot, subject) if _names(spot) else ())


def _text_of(spot: Spot) -> Text:
    """What is said of the label: behind it, in the first sentence below it, or in its only item."""
    entry = spot.entry
    text = entry.text if entry.origin in _TERMS else Text()
    if not text and entry.origin in (*_TERMS, Origin.HEADING, Origin.BOX):
        text = _first_sentence(spot)
    if text or not entry.items or entry.items[0].label or entry.items[0].items:
        return text
    first = len(entry.items) == 1 or not (entry.ordered or spot.wording.is_aspect(entry.label))
    return entry.items[0].text if first else Text()


def _second_label(text: Text) -> Label | None:
    """ "**Part 2**: **Duties**: what each of us owes" has two labels in a row."""
    inner = split_label(text) if text.marked(Mark.BOLD)[:1] and text.marked(Mark.BOLD)[0][0] == 0 else None
    return inner if inner and inner.bold and inner.text and inner.label.words <= _LABEL_WORDS + 2 else None


def _twice(spot: Spot, inner: Label, subject: Text | None) -> Iterator[Note]:
    """Notes on what the first label stands for, and on what the second one is."""
    if (outer := _ask(spot, inner.label, subject)) and outer.kind is Kind.FACT:
        yield spot.asked(outer, subject, 0.6)
    if asked := _ask(spot, inner.text, subject, inner.label):
        yield spot.asked(asked, subject, 0.8 if asked.kind is Kind.DEFINITION else 0.6)


def _inside(spot: Spot, subject: Text | None) -> list[Note]:
    """Notes on a text whose sentences have labels of their own: "Stages: I: one node. II: two nodes."."""
    if "\n" in spot.entry.text.plain:
        return []
    cuts = [split_label(sentence) for sentence in spot.wording.sentences(spot.entry.text)]
    parts = [cut for cut in cuts if cut and cut.text and cut.label.words <= _LABEL_WORDS]
    if len(parts) < _LEAST:
        return []
    pairs = (Labelled(part.label, part.text.strip(" ."), spot.entry.label, subject, among=True) for part in parts)
    return [spot.asked(asked, subject, 0.55) for pair in pairs if (asked := spot.wording.labelled(pair, spot.usage))]


def _names(spot: Spot) -> bool:
    """Whether a label names a thing or a side of one; below an activity ("Choosing a kiln") stands advice."""
    return spot.wording.is_thing(spot.entry.label) or spot.wording.is_aspect(spot.entry.label)


def _said(spot: Spot, subject: Text | None) -> Iterator[Note]:
    """Notes on a text whose subject is the label ("Strike: can be called if ..."), else on its sentences."""
    first = next(iter(spot.wording.sentences(spot.entry.text)), Text())
    label = spot.entry.label
    plain = label and spot.wording.is_thing(label) and " - " not in first.plain and not re.search(r"\d", label.plain)
    whole = spot.wording.completed(first, label, spot.usage) if label and plain else None
    for asked in spot.wording.facts(whole, subject, spot.usage) if whole else ():
        yield spot.asked(asked, subject, 0.5)
    if not whole:
        yield from _sentences(spot, subject)


def _sentences(spot: Spot, subject: Text | None, told: Text | None = None) -> Iterator[Note]:
    """Notes on the sentences of a text that stand alone, or go on about the label. told: what is asked already."""
    label, wording = spot.entry.label, spot.wording
    known = set(wording.stems(" ".join(text.plain for text in (label, subject) if text)))
    for sentence in wording.sentences(spot.entry.text)[1 if told else 0 :]:
        if told and sentence.plain.strip(" .") in told.plain:
            continue
        whole = wording.named(sentence, None, spot.usage, label) if told else None
        for asked in wording.facts(whole or sentence, subject, spot.usage):
            if known & set(wording.stems(asked.question.plain)):
                yield spot.asked(asked, None, 0.45)


def _is_symbol(label: Text) -> bool:
    """A letter of a formula: what it stands for is asked where the formula is."""
    return all(span.kind in (SpanKind.MATH, SpanKind.DISPLAY_MATH) or not span.plain.strip() for span in label.spans)


def _ask(spot: Spot, text: Text, subject: Text | None, label: Text | None = None) -> Asked | None:
    """The question about the whole text; else about its first sentence, when the text goes on.

    label: of the text, when it is not the entry's own.
    """
    pair = Labelled(
        label or spot.entry.label,
        _beginning(spot, text),
        group_of(spot.trail),
        subject,
        recurring=_recurs(spot) or spot.context.names_attribute(spot.entry),
        glossary=spot.entry.role in (Role.GLOSSARY, Role.DEFINITION) or spot.entry.origin is Origin.DEFINITION,
        heading=spot.entry.origin in (Origin.HEADING, Origin.BOX),
        ordered=spot.entry.origin is Origin.ITEM and spot.trail[-1].ordered,
        marked=spot.entry.bold or any(Mark.ITALIC in span.marks for span in spot.entry.label.spans),
        among=_is_among_terms(spot),
        below=not spot.entry.text and len(spot.entry.items) > 1,
        sided=_is_sided(spot),
        fields=spot.fields,
    )
    return spot.wording.labelled(pair, spot.usage)


def _is_among_terms(spot: Spot) -> bool:
    """Whether an entry stands among others that are a label with a text as well."""
    if spot.entry.origin not in _TERMS or not spot.trail:
        return False
    near = [other for other in spot.trail[-1].children if other.origin is spot.entry.origin]
    return sum(bool(other.label and other.text) for other in near) >= max(_NEIGHBOURS, 0.7 * len(near))


def _is_sided(spot: Spot) -> bool:
    """Whether half of the entry's neighbours or more name sides of the heading's subject."""
    others = [
        other for other in (spot.trail[-1].children if spot.trail else ()) if other is not spot.entry and other.label
    ]
    return bool(others) and 2 * sum(spot.wording.is_aspect(other.label) for other in others) >= len(others)


def _beginning(spot: Spot, text: Text) -> Text:
    """The sentences from the start that make one short answer; the first one in any case."""
    kept: list[Text] = []
    for sentence in spot.wording.sentences(text):
        if kept and sum(part.words for part in kept) + sentence.words > PASSAGE_WORDS:
            break
        kept.append(sentence)
    return Text.join(kept, " ")


def _first_sentence(spot: Spot) -> Text:
    """What a heading is followed by: the first sentence of its text, when that is where its body begins."""
    first = spot.entry.body[0] if spot.entry.body else None
    if isinstance(first, Paragraph):
        sentences = spot.wording.sentences(first.text)
        return sentences[0] if sentences else Text()
    top = spot.entry.children[0] if spot.entry.children and not spot.entry.body else None
    if top is not None and _is_gloss(top):
        return Text.join((block.text for block in top.body if isinstance(block, Paragraph)), " ")
    if top is None or top.origin is not Origin.LIST or top.label or top.ordered or not top.items:
        return Text()
    below = top.items[0]
    return Text() if below.label or spot.wording.is_aspect(spot.entry.label) else below.text


def _is_gloss(first: Entry) -> bool:
    """Whether a heading is followed by a short quote without a title: what the page says that the heading is."""
    quoted = first.origin is Origin.BOX and not first.label and not first.children and len(first.body) == 1
    return quoted and isinstance(first.body[0], Paragraph) and first.body[0].text.words <= _GLOSS_WORDS


def group_of(trail: Trail) -> Text | None:
    """The label of the list or section that the entries below `trail` stand in."""
    return next((step.label for step in reversed(trail) if step.label), None)


def _recurs(spot: Spot) -> bool:
    """Whether neighbouring headings have an entry of the same label: all of two or most, or together with another one.

    A term that is explained twice on a page is no attribute; "Location" and "Cause" below each of several things are.
    """
    holder = next((at for at in range(len(spot.trail) - 1, 0, -1) if spot.trail[at].origin is Origin.HEADING), 0)
    if not holder or spot.entry.origin in (Origin.HEADING, Origin.BOX):
        return False
    name, kind = spot.entry.label.plain.casefold(), spot.entry.origin
    own = _labels_below(spot.trail[holder], kind)
    others = [
        _labels_below(child, kind)
        for child in spot.trail[holder - 1].children
        if child is not spot.trail[holder] and child.origin is Origin.HEADING
    ]
    holding = [labels for labels in others if name in labels]
    return 2 * len(holding) >= max(len(others), 1) or any(len(labels & own) > 1 for labels in holding)


def _labels_below(heading: Entry, kind: Origin) -> set[str]:
    below = chain(heading.children, *(child.children for child in heading.children))
    return {child.label.plain.casefold() for child in below if child.label and child.origin is kind}


def definition_heading(spot: Spot) -> Iterator[Note]:
    """`### Definition` below `## Term`: the definition is the first item or sentence."""
    if spot.entry.origin not in (Origin.HEADING, Origin.RUN_IN, Origin.BOX, Origin.ITEM) or not spot.entry.label:
        return
    subject = spot.subject
    if not subject or not spot.wording.is_definition_label(spot.entry.label):
        return
    text = spot.entry.text or _first_sentence(spot)
    leaves = [child for group in spot.entry.children if group.origin is Origin.LIST for child in group.items]
    leaves = leaves or list(spot.entry.items)
    if not text and leaves and not leaves[0].label:
        text = leaves[0].text
    if text and (spot.wording.is_task(text) or split_label(text)):
        return  # "Think of it as ..."; or one thing of several, with a label of its own
    question = spot.wording.what_is(subject, spot.usage)
    if text and question:
        yield spot.note(Kind.DEFINITION, key_of(subject), question, text, 0.9)
