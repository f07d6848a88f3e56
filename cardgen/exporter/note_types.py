"""The two note types, version 1. Their names, ids, fields and field order never change.

Why never: Anki sees a note whose note type has other fields as a conflict and does not update it. The ids let renames
through; the spare fields are for what later versions may want to add. Templates and CSS may change, with `VERSION` and
`MOD` raised together: Anki takes them over only when the note type's `mod` is newer, and so leaves a student's own
styling alone on ordinary rebuilds.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

VERSION = 1
MOD = 1_764_547_200  # 2025-12-01: when VERSION was made, epoch seconds
SPARE = 3
CONFIG_KEY = "cardgen"  # in the collection's configuration: what `previous` reads back

_COMMON = ("Context", "Source", "Key", "Memory", *(f"Spare {number}" for number in range(1, SPARE + 1)))

_FOOT = """
<div class="foot" dir="auto">
{{#Context}}<div class="context">{{Context}}</div>{{/Context}}
{{#Source}}<div class="source">{{Source}}</div>{{/Source}}
</div>"""


@dataclass(frozen=True, slots=True)
class NoteType:
    """A note type. id, field_ids, template_id: pinned numbers. front, back: its one template, in Anki's language."""

    name: str
    id: int
    is_cloze: bool
    fields: tuple[str, ...]
    field_ids: tuple[int, ...]
    template: str
    template_id: int
    front: str
    back: str


BASIC = NoteType(
    name="Cardgen Basic",
    id=1_764_547_200_001,
    is_cloze=False,
    fields=("Front", "Back", *_COMMON),
    field_ids=tuple(range(7_310_442_501_700_100, 7_310_442_501_700_109)),
    template="Card",
    template_id=7_310_442_501_700_190,
    front='<div class="side front" dir="auto">{{Front}}</div>',
    back='{{FrontSide}}\n<hr id="answer">\n<div class="side back" dir="auto">{{Back}}</div>' + _FOOT,
)

CLOZE = NoteType(
    name="Cardgen Cloze",
    id=1_764_547_200_002,
    is_cloze=True,
    fields=("Text", "Extra", *_COMMON),
    field_ids=tuple(range(7_310_442_501_700_200, 7_310_442_501_700_209)),
    template="Cloze",
    template_id=7_310_442_501_700_290,
    front='<div class="side front" dir="auto">{{cloze:Text}}</div>',
    back='<div class="side front" dir="auto">{{cloze:Text}}</div>\n'
    '{{#Extra}}<hr id="answer">\n<div class="side back" dir="auto">{{Extra}}</div>{{/Extra}}' + _FOOT,
)

NOTE_TYPES = (BASIC, CLOZE)


@cache
def css() -> str:
    """The CSS of both note types, which the preview uses too."""
    return files("cardgen.exporter").joinpath("assets", "card.css").read_text(encoding="utf-8")
