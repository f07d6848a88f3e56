"""Key topics: each becomes a question with its answer from the pages, or an open topic that says where to look."""

from __future__ import annotations

from collections.abc import Sequence

from cardgen.languages.wording import TopicQuestion
from cardgen.model import ItemList, Kind, Note, OpenTopic, Paragraph, Reading, Role, Unit
from cardgen.parser.context import Context, Trail, headings_of, key_of, write
from cardgen.parser.evidence import Evidence
from cardgen.parser.outline import Entry, Origin
from cardgen.text import Text


def topics(
    entries: Sequence[tuple[Entry, Trail]], unit: Unit, context: Context, answers: dict[str, Text]
) -> tuple[list[Note], list[OpenTopic]]:
    """Notes for the answered topics of a unit, and the open ones. answers: topic key to the author's own answer."""
    evidence = Evidence(entries, context)
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
        note = _note(asked, topic, entry, trail, evidence, answers.get(key)) if asked else None
        if note:
            notes.append(note)
        else:
            left.append(OpenTopic(topic.plain, entry.place, _look(topic, unit.readings, evidence)))
    return notes, left


def _whole(entry: Entry) -> Text:
    if entry.label and entry.text:
        return Text.join((entry.label, entry.text), ": ")
    return (entry.label or entry.text).strip()


def _subject(trail: Trail, context: Context) -> Text | None:
    return context.subject(tuple(step for step in trail if step.role is not Role.TOPICS))


def _note(
    asked: TopicQuestion, topic: Text, entry: Entry, trail: Trail, evidence: Evidence, own: Text | None
) -> Note | None:
    """The topic with its answer; the author's own answer wins, a plain prompt without a found list gets none."""
    key = key_of(topic)
    if own:
        note = write(Kind.TOPIC, key, asked.question, own, entry, trail, 1.0)
        return Note(
            note.kind,
            key,
            note.front,
            (Paragraph(own, entry.place.line),),
            note.place,
            note.headings,
            1.0,
            author=True,
            id=entry.id,
            topic=topic.plain,
        )
    found = evidence.find(asked)
    if not found:
        return None
    place = found.entry.place
    listed = found.blocks[0]
    question = asked.question
    if isinstance(listed, ItemList) and not listed.ordered:
        question = evidence.context.wording.several(question, len(listed.items))
    front = (Paragraph(question, entry.place.line),)
    headings = headings_of(found.trail, found.entry)
    return Note(Kind.TOPIC, key, front, found.blocks, place, headings, 0.95, id=entry.id, topic=topic.plain)


def _look(topic: Text, readings: Sequence[Reading], evidence: Evidence) -> str:
    """The reading whose title shares most with the topic, or ""."""
    wanted = evidence.stems(topic.plain)

    def shared(reading: Reading) -> float:
        return len(wanted & evidence.stems(f"{reading.title} {reading.detail}")) / (len(wanted) or 1)

    best = max(readings, key=shared, default=None)
    return best.title if best and shared(best) > 0 else ""
