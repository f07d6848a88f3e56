"""Key topics: each becomes a question with its answer from the pages, or an open topic that says where to look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from cardgen.languages.wording import TopicQuestion
from cardgen.model import ItemList, Kind, Note, OpenTopic, Paragraph, Reading, Role, Unit
from cardgen.parser.context import Context, Spot, Trail, key_of
from cardgen.parser.evidence import Evidence
from cardgen.parser.outline import Entry, Origin
from cardgen.text import Text


def topics(
    entries: Sequence[tuple[Entry, Trail]],
    unit: Unit,
    context: Context,
    answers: Mapping[str, Text],
    made: Sequence[Note],
) -> tuple[list[Note], list[OpenTopic]]:
    """Notes for the answered topics of a unit, and the open ones.

    answers: topic key to the author's own answer. made: the unit's other notes; two definitions answer a comparison.
    """
    evidence = Evidence(entries, context, _definitions(made, context))
    notes: list[Note] = []
    left: list[OpenTopic] = []
    seen: set[str] = set()
    for entry, trail in entries:
        if entry.role not in (Role.TOPICS, Role.QUESTIONS) or entry.origin is not Origin.ITEM or entry.items:
            continue
        topic = _whole(entry)
        key = key_of(topic)
        if not topic or key in seen or context.wording.is_lead_in(topic) or context.wording.is_task(topic):
            continue
        seen.add(key)
        asked = context.wording.topic(topic, _subject(trail, context), context.usage)
        note = _note(Spot(entry, trail, context), asked, evidence, answers.get(key)) if asked else None
        if note:
            notes.append(replace(note, key=key, topic=topic.plain, author=key in answers))
        else:
            left.append(OpenTopic(topic.plain, entry.place, _look(topic, unit.readings, evidence)))
    return notes, left


def _definitions(made: Sequence[Note], context: Context) -> dict[frozenset[str], Note]:
    """The definitions among the notes, by the content stems of their questions."""
    found: dict[frozenset[str], Note] = {}
    for note in made:
        if note.kind is Kind.DEFINITION and isinstance(front := note.front[0], Paragraph):
            found.setdefault(frozenset(context.wording.stems(front.text.plain)), note)
    return found


def _whole(entry: Entry) -> Text:
    if entry.label and entry.text:
        return Text.join((entry.label, entry.text), ": ")
    return (entry.label or entry.text).strip()


def _subject(trail: Trail, context: Context) -> Text | None:
    return context.subject(tuple(step for step in trail if step.role is not Role.TOPICS))


def _note(spot: Spot, asked: TopicQuestion, evidence: Evidence, own: Text | None) -> Note | None:
    """The topic with its answer; the author's own answer wins."""
    if own:
        return spot.note(Kind.TOPIC, "", asked.question, own, 1.0)
    found = evidence.find(asked)
    if not found:
        return None
    answer, question = found.blocks[0], asked.question
    if isinstance(answer, ItemList) and not answer.ordered:
        question = spot.wording.several(question, len(answer.items))
    there = Spot(found.entry, found.trail, spot.context)
    return replace(there.note(Kind.TOPIC, "", question, found.blocks, 0.95), id=spot.entry.id)


def _look(topic: Text, readings: Sequence[Reading], evidence: Evidence) -> str:
    """The reading whose title shares most with the topic, or ""."""
    wanted = evidence.stems(topic.plain)

    def shared(reading: Reading) -> float:
        return len(wanted & evidence.stems(f"{reading.title} {reading.detail}")) / (len(wanted) or 1)

    best = max(readings, key=shared, default=None)
    return best.title if best and shared(best) > 0 else ""
