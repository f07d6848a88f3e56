"""The values that travel from room to room: pages in, notes through, a plan out.

All of them are frozen, know the file and line they came from, and do nothing but hold data.
"""

from cardgen.model.course import Course, Media, Reading, Settings, Unit
from cardgen.model.notes import CoveredTopic, Kind, LeftOut, Note, OpenTopic, UnitNotes
from cardgen.model.page import (
    Block,
    Box,
    Code,
    Definition,
    DefinitionList,
    Formula,
    Item,
    ItemList,
    Page,
    Paragraph,
    Place,
    Quote,
    Role,
    Row,
    Section,
    Table,
)
from cardgen.model.plan import Change, ChangeEntry, PackedNote, Plan, PlannedNote, PlannedUnit, Previous, PreviousNote

__all__ = [
    "Block",
    "Box",
    "Change",
    "ChangeEntry",
    "Code",
    "Course",
    "CoveredTopic",
    "Definition",
    "DefinitionList",
    "Formula",
    "Item",
    "ItemList",
    "Kind",
    "LeftOut",
    "Media",
    "Note",
    "OpenTopic",
    "PackedNote",
    "Page",
    "Paragraph",
    "Place",
    "Plan",
    "PlannedNote",
    "PlannedUnit",
    "Previous",
    "PreviousNote",
    "Quote",
    "Reading",
    "Role",
    "Row",
    "Section",
    "Settings",
    "Table",
    "Unit",
    "UnitNotes",
]
