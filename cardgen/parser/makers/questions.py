"""Headings and lines that are questions already, with their answer below them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cardgen.languages.wording import Asked, Labelled, TopicQuestion, Wants
from cardgen.model import Block, Code, Kind, Note, Paragraph, Role
from cardgen.parser.context import Spot, as_list, key_of
from cardgen.parser.makers.lists import LIST_ITEMS, LIST_WORDS
from cardgen.parser.outline import Entry, Origin
from cardgen.text import Text

ANSWER_WORDS = 35


def questions(spot: Spot) -> Iterator[Note]:
    """A note on a heading, box title, item or run-in that asks, when what follows is short enough to be the answer."""
    label = spot.entry.label or (spot.entry.text if spot.entry.origin is Origin.ITEM else Text())
    if not spot.wording.is_question(label) or _is_to_choose(spot.entry):
        return
    question = spot.wording.asked(label, spot.subject, spot.usage)
    answer = short_answer(spot) if question else None
    if not answer or not question:
        return
    topic = spot.wording.topic(question, spot.subject, spot.usage)
    what = topic.about[0] if topic and topic.wants is Wants.DEFINITION and len(topic.about) == 1 else None
    if what and isinstance(answer, Text) and (told := _defined(spot, what, answer)):
        yield spot.asked(told, None, 0.9)
    elif not (what and len(spot.entry.items) > 1) and _fits(spot, question, topic, answer):
        yield spot.note(Kind.QUESTION, key_of(question), question, answer, 0.8)


def _is_to_choose(entry: Entry) -> bool:
    """Whether the list below a question of a quiz is what one has to choose from."""
    return entry.role is Role.QUESTIONS and any(len(step.items) > 1 for step in (entry, *entry.children))


def _defined(spot: Spot, what: Text, answer: Text) -> Asked | None:
    """The thing that is asked for, as the page defines it: in a sentence about it, or in a phrase."""
    first = spot.wording.sentences(answer)[0]
    named = set(spot.wording.stems(what.plain))
    for told in spot.wording.facts(first, None, spot.usage):
        if told.kind is Kind.DEFINITION and set(spot.wording.stems(told.about.plain)) == named:
            return told
    pair = Labelled(what, first if spot.entry.body else answer, subject=spot.subject, heading=True, fields=spot.fields)
    told_of = spot.wording.labelled(pair, spot.usage)
    return told_of if told_of and told_of.kind is Kind.DEFINITION else None


def _fits(spot: Spot, question: Text, topic: TopicQuestion | None, answer: Text | Sequence[Block]) -> bool:
    """Whether what stands below a line that asks is an answer to it, and not only the first thing said there.

    Bullets and lines that ask stand with their answers, as in a catechism; so does one short paragraph.
    """
    if spot.entry.origin is Origin.ITEM or spot.entry.role is Role.QUESTIONS or not isinstance(answer, Text):
        return True
    sentences = spot.wording.sentences(answer)
    asked, said = (set(spot.wording.stems(text.plain)) for text in (question, sentences[0]))
    whole = len(spot.entry.body) == 1 and not spot.entry.children
    if whole and spot.entry.body[0] == Paragraph(answer, spot.entry.body[0].line):
        return len(sentences) == 1 or bool(asked & said)
    if topic is None or not spot.wording.answers(sentences[0], topic.wants):
        return False
    return topic.wants is Wants.DEFINITION or asked <= said


def short_answer(spot: Spot) -> Text | Sequence[Block] | None:
    """What stands under an spot.entry, as one answer: a short text, its first sentences, or a short list."""
    if spot.entry.text and spot.entry.label:
        return spot.entry.text if spot.entry.text.words <= ANSWER_WORDS else None
    first = spot.entry.body[0] if spot.entry.body else None
    below = spot.entry.children
    if len(below) == 1 and below[0].origin is Origin.BOX and not spot.entry.body:
        below = below[0].children  # all that stands there is set in a box
    led = next((child for child in below if child.origin is Origin.LIST and child.label), None)
    if led and (not isinstance(first, Paragraph) or led.place.line < first.line):
        return _led_in(spot, led)
    if isinstance(first, Paragraph) and not first.text.plain.rstrip().endswith(":"):
        return _beginning(spot, first.text)
    if isinstance(first, Code):
        return None
    if spot.entry.origin is Origin.ITEM and spot.entry.items:
        return _items_answer(spot)
    return _listed_answer(spot)


def _listed_answer(spot: Spot) -> Text | Sequence[Block] | None:
    """What the list below an entry answers: its opening sentence, or its items."""
    groups = [child for child in spot.entry.children if child.origin is Origin.LIST]
    if groups and groups[0].items and spot.wording.wants_one(spot.entry.label):
        remark = groups[0].items[0]
        return _beginning(spot, remark.text) if not remark.label and not spot.entry.body else None
    if groups and groups[0].items and not groups[0].label:
        opening = _about_asked(spot, groups[0].items[0])
        if opening:
            return opening
    if len(groups) == 1 and not spot.entry.body:
        named = [item for item in groups[0].items if not _is_remark(item, spot)]
        items = [item.label or item.text for item in named]  # "Goal: ..." among them is a remark on them
        if 2 <= len(items) <= LIST_ITEMS and sum(item.words for item in items) <= LIST_WORDS:
            return as_list(items, spot.entry.place.line, ordered=groups[0].ordered)
    return None


def _is_remark(item: Entry, spot: Spot) -> bool:
    """ "Goal: ..." among the things that answer a question."""
    return item.label.words == 1 and bool(item.text) and spot.wording.is_aspect(item.label)


def _led_in(spot: Spot, led: Entry) -> Sequence[Block] | None:
    """What begins in a lead-in and goes on in its list: "Agents are programs that:" with what they do."""
    asked = set(spot.wording.stems(spot.entry.label.plain))
    items = [item.label or item.text for item in led.items]
    words = led.label.words + sum(item.words for item in items)
    if not asked & set(spot.wording.stems(led.label.plain)) or words > ANSWER_WORDS or len(items) > LIST_ITEMS:
        return None
    opening = Paragraph(Text.join((led.label, Text.of(":"))), led.place.line)
    return (opening, *as_list(items, led.place.line, ordered=led.ordered))


def _about_asked(spot: Spot, first: Entry) -> Text | None:
    """The first bullet below a heading that asks, when it is a sentence about what the heading asks for."""
    asked = set(spot.wording.stems(spot.entry.label.plain))
    if first.label or not asked or first.text.words > ANSWER_WORDS:
        return None
    opening = spot.wording.sentences(first.text)[:1]
    stems = spot.wording.stems(opening[0].plain) if opening else ()
    return opening[0] if set(stems[:3]) & asked and len(set(stems) - asked) > 2 else None


def _items_answer(spot: Spot) -> Text | Sequence[Block] | None:
    """The bullets below a bullet that asks: one is a text, several a list."""
    items = [item.label if item.label else item.text for item in spot.entry.items]
    if len(items) == 1 or spot.wording.wants_one(spot.entry.label or spot.entry.text):
        return _beginning(spot, items[0]) if not spot.entry.items[0].label else None
    if len(items) <= LIST_ITEMS and sum(item.words for item in items) <= LIST_WORDS:
        return as_list(items, spot.entry.place.line, ordered=spot.entry.ordered)
    return None


def _beginning(spot: Spot, text: Text) -> Text | None:
    """As many sentences from the start as make one short answer."""
    kept: list[Text] = []
    words = 0
    for sentence in spot.wording.sentences(text):
        if words + sentence.words > ANSWER_WORDS:
            break
        kept.append(sentence)
        words += sentence.words
    return Text.join(kept, " ") if kept else None
