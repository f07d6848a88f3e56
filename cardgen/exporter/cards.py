"""A note as Anki shows it: both sides of each of its cards, from the same templates. For the preview.

It knows what our own templates use: `{{Field}}`, `{{cloze:Field}}`, `{{FrontSide}}`, `{{#Field}}...{{/Field}}`. A test
holds the result against what the real Anki shows.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from cardgen.exporter.note_types import NOTE_TYPES
from cardgen.model import PackedNote

_SECTION = re.compile(r"\{\{#([^}]+)\}\}(.*?)\{\{/\1\}\}", re.DOTALL)
_FIELD = re.compile(r"\{\{(cloze:)?([^}#/]+)\}\}")
_CLOZE = re.compile(r"\{\{c(\d+)::(.*?)(?:::(.*?))?\}\}", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Card:
    """A card. ordinal: template or cloze, from 0. front, back: HTML; maths and sounds still in Anki's notation."""

    ordinal: int
    front: str
    back: str


def ordinals(packed: PackedNote) -> list[int]:
    """The cards that Anki makes of a note: one for a basic note, one a cloze number, counted from 0."""
    text = packed.fields.get("Text")
    return [0] if text is None else sorted({int(found[1]) - 1 for found in _CLOZE.finditer(text)})


def cards(packed: PackedNote) -> list[Card]:
    """The cards of a note as Anki would show them."""
    note_type = next(note_type for note_type in NOTE_TYPES if note_type.name == packed.note_type)
    made = []
    for ordinal in ordinals(packed):
        front = _side(note_type.front, packed.fields, ordinal, "")
        answer = _side(note_type.back, packed.fields, ordinal, front)
        made.append(Card(ordinal, front, answer))
    return made


def _side(template: str, fields: Mapping[str, str], ordinal: int, front: str) -> str:
    """One side. front: the other side when this one is the back, else ""."""

    def section(found: re.Match[str]) -> str:
        return found[2] if fields[found[1]].strip() else ""

    def field(found: re.Match[str]) -> str:
        if found[2] == "FrontSide":
            return front
        value = fields[found[2]]
        return _clozes(value, ordinal, reveal=bool(front)) if found[1] else value

    return _FIELD.sub(field, _SECTION.sub(section, template))


def _clozes(html: str, ordinal: int, *, reveal: bool) -> str:
    def shown(found: re.Match[str]) -> str:
        number, body, hint = int(found[1]), found[2], found[3]
        if number != ordinal + 1:
            return f'<span class="cloze-inactive" data-ordinal="{number}">{body}</span>'
        words = body if reveal else f"[{hint or '...'}]"
        return f'<span class="cloze" data-ordinal="{number}">{words}</span>'

    return _CLOZE.sub(shown, html)
