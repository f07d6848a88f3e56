"""How a page's sections and blocks become the tree of entries: what has a label of its own is an entry."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from cardgen.model import (
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
    Section,
    Table,
)
from cardgen.parser.labels import Label, lines, split_label, without_hashes, without_pictures
from cardgen.parser.outline import Entry, Origin
from cardgen.text import Mark, SpanKind, Text

_RUN_IN_WORDS = 4
_MOST_LINES = 0.6
_NAME_WORDS = 8


class Reading(Protocol):
    """What the outline has to ask of a language."""

    def names(self, phrase: Text) -> bool:
        """Whether a phrase can name something, so that "Trees grow: slowly" is not cut in two at its colon."""

    def sentences(self, text: Text) -> tuple[Text, ...]:
        """The sentences of a text."""

    def announces(self, sentence: Text) -> bool:
        """Whether a sentence with a full stop is the lead-in of the list below it ("There are three kinds.")."""


def outline(page: Page, reading: Reading, roles: Mapping[str, Role]) -> Entry:
    """The page as a tree of entries; its root's label is the page's title.

    reading: what the page's language tells of phrases and sentences.
    roles: section names to roles, for lead-in lines that name one ("Exercises:").
    """
    return replace(
        _Outliner(page.path, reading, roles).section(page.root, Role.CONTENT),
        label=page.title,
        origin=Origin.PAGE,
    )


@dataclass(frozen=True)
class _Outliner:
    """Makes entries of one page's sections and blocks."""

    path: str
    reading: Reading
    roles: Mapping[str, Role]

    def _role(self, label: Text, inherited: Role) -> Role:
        return self.roles.get(label.plain.strip(" :").casefold(), inherited) if inherited is Role.CONTENT else inherited

    def section(self, section: Section, inherited: Role) -> Entry:
        """A section with everything below it. Its anchor is an address on the page and no note's id."""
        role = section.role if section.role is not Role.CONTENT else inherited
        body, entries = self._read(section.blocks, role)
        inner = Role.CONTENT if role is Role.TOPICS and not _lists_topics(section) else role
        below = tuple(self.section(child, inner) for child in section.children)
        place = Place(self.path, section.line)
        below = (*entries, *below)
        return Entry(section.heading, Origin.HEADING, place, role, Text(), body, below, number=section.number)

    def _read(self, blocks: Sequence[Block], role: Role) -> tuple[tuple[Block, ...], tuple[Entry, ...]]:
        """Blocks as (body, entries): what has a label of its own becomes an entry, the rest stays body."""
        body: list[Block] = []
        entries: list[Entry] = []
        index = 0
        while index < len(blocks):
            block, after = blocks[index], blocks[index + 1] if index + 1 < len(blocks) else None
            index += 1
            match block:
                case Paragraph():
                    plain, labelled = self._lines(block, role)
                    if labelled:
                        body.extend(plain)
                        entries.extend(labelled)
                        continue
                    made, used = self._paragraph(block, after, role)
                    index += used
                    entries.extend(made)
                    if not made:
                        body.append(block)
                    elif used and len(before := self.reading.sentences(block.text)) > 1:
                        body.append(replace(block, text=Text.join(before[:-1], " ")))
                case ItemList():
                    entries.append(self._list(block, Text(), role))
                case DefinitionList():
                    entries.extend(self._definition(entry, role) for entry in block.entries)
                case Box() | Quote():
                    entries.append(self._box(block, role))
                case _:
                    body.append(block)
        return tuple(body), tuple(entries)

    def _definition(self, entry: Definition, role: Role) -> Entry:
        body, children = self._read(entry.blocks, role)
        first = body[0] if body else None
        text, rest = (first.text, body[1:]) if isinstance(first, Paragraph) else (Text(), body)
        place = Place(self.path, entry.line)
        return Entry(entry.term, Origin.DEFINITION, place, role, text, rest, children, id=entry.id)

    def _box(self, block: Box | Quote, inherited: Role) -> Entry:
        place = Place(self.path, block.line)
        if isinstance(block, Quote):
            body, entries = self._read(block.blocks, Role.NOTE if inherited is Role.CONTENT else inherited)
            return Entry(Text(), Origin.BOX, place, Role.NOTE, body=body, children=entries)
        role = block.role if block.role is not Role.CONTENT else inherited
        body, entries = self._read(block.blocks, role)
        return Entry(block.title, Origin.BOX, place, role, body=body, children=entries, id=block.id)

    def _lines(self, block: Paragraph, role: Role) -> tuple[list[Block], list[Entry]]:
        """A paragraph of several lines, some with labels, as (the plain lines, the labelled ones)."""
        parts = lines(block.text)
        found = [self._run_in(part) for part in parts]
        labelled = [
            self._labelled(label, block, role, offset) for offset, label in enumerate(found) if label and label.text
        ]
        if len(parts) < 2 or not labelled or (len(labelled) < len(parts) and not _are_terms(parts, labelled)):
            return [], []
        plain = [
            Paragraph(part, block.line + offset)
            for offset, (part, label) in enumerate(zip(parts, found, strict=True))
            if not (label and label.text)
        ]
        return list(plain), labelled

    def _paragraph(self, block: Paragraph, after: Block | None, role: Role) -> tuple[list[Entry], int]:
        """Entries made of a paragraph, and how many of the following blocks they took in."""
        lead = block.text.strip()
        if isinstance(after, ItemList) and self._leads(lead):
            return [self._list(after, self.reading.sentences(lead)[-1].strip(" :：."), role, block.line)], 1
        if lead.plain.endswith((":", "：")) and isinstance(after, Table | Formula | Code):
            return [], 0
        label = self._run_in(block.text)
        if label and isinstance(after, ItemList) and not label.text:
            return [self._list(after, label.label, role, block.line)], 1
        return ([self._labelled(label, block, role)] if label else []), 0

    def _leads(self, lead: Text) -> bool:
        """Whether a paragraph above a list ends in the list's own heading or lead-in, with a colon or without."""
        plain = lead.plain
        if plain.endswith((":", "：")):
            return True
        if not plain:
            return False
        open_ended = plain[-1:].isalnum() or plain[-1:] == ")"
        short = open_ended and lead.words <= _RUN_IN_WORDS * 2 and len(self.reading.sentences(lead)) == 1
        return (short and not lead.marked(Mark.BOLD)) or self.reading.announces(self.reading.sentences(lead)[-1])

    def _labelled(self, label: Label, block: Paragraph, role: Role, offset: int = 0) -> Entry:
        place = Place(self.path, block.line + offset)
        return Entry(
            label.label, Origin.RUN_IN, place, self._role(label.label, role), label.text, bold=label.bold, id=block.id
        )

    def _split(self, text: Text) -> Label | None:
        label = split_label(without_pictures(without_hashes(text)))
        label = replace(label, label=without_pictures(label.label)) if label else None
        return label if label and (label.bold or not label.text or self.reading.names(label.label)) else None

    def _run_in(self, line: Text) -> Label | None:
        """The label of a paragraph: bold, or short enough that no sentence is cut at its colon."""
        label = self._split(line)
        return label if label and (label.bold or (label.text and label.label.words <= _RUN_IN_WORDS)) else None

    def _list(self, block: ItemList, label: Text, role: Role, line: int = 0) -> Entry:
        place = Place(self.path, line or block.line)
        label = without_pictures(label)
        role, label = self._role(label, role), _unnumbered(label)
        items = _without_code(tuple(self._item(item, role) for item in block.items))
        return Entry(label.without_marks(Mark.BOLD), Origin.LIST, place, role, children=items, ordered=block.ordered)

    def _topped(self, item: Item, children: tuple[Entry, ...]) -> Label | None:
        """A short name with bullets below it is their label."""
        name = without_hashes(item.text).strip(" .")
        if not children or not name or name.words > _NAME_WORDS or item.text.plain.rstrip().endswith(("?", "!")):
            return None
        return Label(name.without_marks(Mark.BOLD), Text(), bold=False) if self.reading.names(name) else None

    def _item(self, item: Item, role: Role) -> Entry:
        item = replace(item, text=without_pictures(item.text))
        body, children = self._read(item.blocks, role)
        lists = [child for child in children if child.origin is Origin.LIST and not child.label]
        ordered = bool(lists and lists[0].ordered)
        if len(lists) == 1 and len(children) == 1:  # "Steps:" with a list below: the item is the list's label
            children = lists[0].children
        place = Place(self.path, item.line)
        before = self.reading.sentences(item.text)[:-1]
        if before and children and item.text.plain.rstrip().endswith((":", "：")):  # only its last line leads in
            said = Paragraph(Text.join(before, " "), item.line)
            cut = self._split(item.text)
            if cut and cut.bold and cut.text.words > self.reading.sentences(item.text)[-1].words:
                lead = self.reading.sentences(cut.text)[-1]  # "**Run:** try designs. Each run has:"
                below = Entry(lead.strip(" :："), Origin.LIST, Place(self.path, item.line), role, children=children)
                text = Text.join(self.reading.sentences(cut.text)[:-1], " ")
                return Entry(cut.label, Origin.ITEM, place, role, text, body, (below,), False, cut.bold, item.id)
            item, body = replace(item, text=self.reading.sentences(item.text)[-1]), (said, *body)
        cut = self._split(item.text) or self._topped(item, children) or Label(Text(), item.text, bold=False)
        return Entry(cut.label, Origin.ITEM, place, role, cut.text, body, children, ordered, cut.bold, item.id)


def _unnumbered(title: Text) -> Text:
    """A lead-in line without the number of a section: "2.1 B-cells"."""
    found = re.match(r"\d+(?:\.\d+)+[.)]?\s+(?=[^\W\d_])", title.plain)
    return title.cut(found.end()) if found else title


_SPOKEN = re.compile(r"[A-Z][a-z]+(?:[ -][a-z]+)+")


def _without_code(items: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Items whose labels are set as code for looks alone: one of them is plain words ("Antiemetic agents")."""
    coded = [item for item in items if item.label and item.label.has(SpanKind.CODE)]
    if not any(_SPOKEN.fullmatch(item.label.plain) for item in coded):
        return items
    return tuple(replace(item, label=Text.of(item.label.plain)) if item in coded else item for item in items)


def _lists_topics(section: Section) -> bool:
    """Whether the sections below one of topics sort the topics, and are not what the page goes on with."""
    if any(isinstance(block, ItemList) for block in section.blocks):
        return False
    return all(_is_one_list(child) for child in section.children)


def _is_one_list(section: Section) -> bool:
    lists = [block for block in section.blocks if isinstance(block, ItemList)]
    plain = all(isinstance(block, ItemList | Paragraph) for block in section.blocks)
    return plain and len(lists) == 1 and not section.children and not any(item.blocks for item in lists[0].items)


def _are_terms(parts: Sequence[Text], labelled: Sequence[Entry]) -> bool:
    """Whether lines are terms with their texts, though some of them have no label: all are bold, or most have one."""
    return all(entry.bold for entry in labelled) or len(labelled) >= max(_MOST_LINES * len(parts), 3)
