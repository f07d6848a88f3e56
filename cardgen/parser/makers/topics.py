"""Key topics: each becomes a question with its answer from the pages, or an open topic that says where to look."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from cardgen.languages.wording import TopicQuestion
from cardgen.model import ItemList, Kind, Note, OpenTopic, Paragraph, Reading, Role, Unit
from cardgen.parser.context import Context, Spot, Trail, key_of
from cardgen.parser.covering import Covering
from cardgen.parser.evidence import Evidence
from cardgen.parser.outline import Entry, Origin
from cardgen.parser.search import Search
from cardgen.text import Text


@dataclass(frozen=True)
class Topics:
    """What became of a unit's key topics.

    answered: new notes. same: notes of other makers (by their place in the list) that answer a topic as it stands.
    covered: topics that several notes answer together, with those notes. left: topics without an answer.
    """

    answered: tuple[Note, ...]
    same: Mapping[Note, str]
    covered: tuple[tuple[OpenTopic, tuple[Note, ...]], ...]
    left: tuple[OpenTopic, ...]


def topics(
    entries: Sequence[tuple[Entry, Trail]],
    unit: Unit,
    context: Context,
    answers: Mapping[str, Text],
    made: Sequence[Note],
) -> Topics:
    """What the unit's pages and notes answer of its key topics.

    answers: topic key to the author's own answer. made: the unit's other notes, all of them sound.
    """
    evidence = Evidence(entries, context, _definitions(made, context))
    covering = Covering(made, evidence)
    notes: list[Note] = []
    same: dict[Note, str] = {}
    covered: list[tuple[OpenTopic, tuple[Note, ...]]] = []
    left: list[OpenTopic] = []
    for entry, trail, topic in _topics(entries, context):
        key = key_of(topic)
        asked = context.wording.topic(topic, _subject(trail, context), context.usage)
        evidence.learn(topic)
        own = answers.get(key)
        twin = covering.same(asked) if asked and not own else None
        if twin:
            same.setdefault(twin, topic.plain)
            continue
        note = _note(Spot(entry, trail, context), asked, Search(evidence), own) if asked else None
        if note:
            notes.append(replace(note, key=key, topic=topic.plain, author=key in answers))
            continue
        still = OpenTopic(topic.plain, entry.place, _look(topic, unit.readings, evidence))
        halves = _halves(Spot(entry, trail, context), asked, covering, evidence) if asked else ()
        notes.extend(replace(note, topic=topic.plain) for note in halves if note not in made)
        if any(note not in made for note in halves):
            continue
        several = halves or (covering.together(asked) if asked else ())
        if several:
            covered.append((still, several))
        else:
            left.append(still)
    return Topics(tuple(notes), same, tuple(covered), tuple(left))


def _topics(entries: Sequence[tuple[Entry, Trail]], context: Context) -> Iterator[tuple[Entry, Trail, Text]]:
    """The topics that the pages name, each once."""
    seen: set[str] = set()
    quizzes = {trail[-1].place for entry, trail in entries if trail and _asks(entry)}
    for entry, trail in entries:
        if entry.role not in (Role.TOPICS, Role.QUESTIONS) or entry.origin is not Origin.ITEM or entry.items:
            continue
        topic = _whole(entry)
        key = key_of(topic)
        to_choose = any(_ends(step.label) for step in trail[-2:]) or any(step.place in quizzes for step in trail)
        if to_choose and not _ends(topic):
            continue
        if topic and key not in seen and not context.wording.is_lead_in(topic) and not context.wording.is_task(topic):
            seen.add(key)
            yield entry, trail, topic


def _asks(entry: Entry) -> bool:
    """Whether a line of a quiz asks, so that the list behind it is what one has to choose from."""
    return entry.role is Role.QUESTIONS and entry.origin is Origin.RUN_IN and _ends(entry.text)


def _ends(text: Text) -> bool:
    return text.plain.rstrip().endswith("?")


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


def _note(spot: Spot, asked: TopicQuestion, search: Search, own: Text | None) -> Note | None:
    """The topic with its answer; the author's own answer wins."""
    if own:
        return spot.note(Kind.TOPIC, "", asked.question, own, 1.0)
    found = search.find(asked)
    if not found:
        return None
    answer, question = found.blocks[0], found.question or asked.question
    if isinstance(answer, ItemList) and not answer.ordered:
        question = spot.wording.several(question, len(answer.items))
    there = Spot(found.entry, found.trail, spot.context)
    return replace(there.note(Kind.TOPIC, "", question, found.blocks, 0.95), id=spot.entry.id)


def _halves(spot: Spot, asked: TopicQuestion, covering: Covering, evidence: Evidence) -> tuple[Note, ...]:
    """For a topic that asks twice the notes that answer its halves, made or new; none unless both are answered."""
    found: list[tuple[Note, ...]] = []
    for half in asked.halves:
        twin = covering.same(half)
        new = None if twin else _note(spot, half, Search(evidence), None)
        new = replace(new, key=key_of(half.question)) if new else None
        note = twin or new
        found.append((note,) if note else covering.together(half))
    return tuple(dict.fromkeys(note for notes in found for note in notes)) if found and all(found) else ()


def _look(topic: Text, readings: Sequence[Reading], evidence: Evidence) -> str:
    """The reading whose title shares most with the topic, or ""."""
    wanted = evidence.stems(topic.plain)

    def shared(reading: Reading) -> float:
        return len(wanted & evidence.stems(f"{reading.title} {reading.detail}")) / (len(wanted) or 1)

    best = max(readings, key=shared, default=None)
    return best.title if best and shared(best) > 0 else ""
