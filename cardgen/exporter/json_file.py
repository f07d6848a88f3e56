"""Everything about the deck as JSON, for other programs. The form is described in docs/json-format.md."""

from __future__ import annotations

import io
import json
from typing import BinaryIO

from cardgen.exporter.media import shipped_media
from cardgen.model import Media, OpenTopic, PackedNote, Place, Plan, PlannedUnit
from cardgen.problems import Problem

FORMAT = 1  # raised when a member is renamed or taken away, not when one is added


def write_json(plan: Plan, stream: BinaryIO) -> None:
    """Write `plan` as one JSON object in UTF-8, indented, members always in the same order."""
    text = io.TextIOWrapper(stream, encoding="utf-8", errors="backslashreplace", newline="\n")
    json.dump(_deck(plan), text, ensure_ascii=False, indent=1)
    text.write("\n")
    text.flush()
    text.detach()


def _deck(plan: Plan) -> dict[str, object]:
    course = plan.course
    return {
        "format": FORMAT,
        "course": {"id": course.id, "title": course.title},
        "deck": plan.deck,
        "description": plan.description,
        "version": plan.version,
        "created": plan.created,
        "units": [_unit(unit) for unit in plan.units],
        "notes": [_note(packed) for packed in plan.notes],
        "media": [_media(item) for item in shipped_media(plan)],
        "open_topics": [_open_topic(topic) for topic in plan.open_topics],
        "left_out": [{"front": left.front, "check": left.check, **_place(left.place)} for left in plan.left_out],
        "changes": [
            {
                "change": entry.change,
                "unit": entry.unit,
                "front": entry.front,
                "guid": entry.guid,
                "search": entry.search,
            }
            for entry in plan.changes
        ],
        "problems": [_problem(problem) for problem in plan.problems],
    }


def _unit(unit: PlannedUnit) -> dict[str, object]:
    return {"key": unit.key, "title": unit.title, "number": unit.number, "deck": unit.deck, **_place(unit.place)}


def _note(packed: PackedNote) -> dict[str, object]:
    planned = packed.planned
    return {
        "guid": planned.guid,
        "key": planned.key,
        "kind": planned.note.kind,
        "note_type": packed.note_type,
        "unit": planned.unit,
        "deck": planned.deck,
        "due": planned.due,
        "mod": packed.mod,
        "fields": dict(packed.fields),
        "tags": list(planned.tags),
        "headings": list(planned.note.headings),
        "topic": planned.note.topic,
        "author": planned.note.author,
        **_place(planned.note.place),
    }


def _open_topic(topic: OpenTopic) -> dict[str, object]:
    return {"topic": topic.topic, "look": topic.look, **_place(topic.place)}


def _media(item: Media) -> dict[str, object]:
    return {"name": item.name, **_place(item.place)}


def _problem(problem: Problem) -> dict[str, object]:
    return {
        "severity": problem.severity,
        "message": problem.message,
        "hint": problem.hint,
        "path": problem.path,
        "line": problem.line,
    }


def _place(place: Place) -> dict[str, object]:
    return {"path": place.path, "line": place.line}
