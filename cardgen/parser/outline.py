"""The well-read page: a page's sections and blocks as one uniform tree of entries.

A heading with text, a `Term: text` bullet, a bold run-in, a definition-list entry and a list behind a lead-in line are
all the same thing to a teacher: a label with something to know about it. The makers see only this tree.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from cardgen.model import (
    Block,
    Box,
    Code,
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
from cardgen.text import Mark, SpanKind, Text


class Origin(StrEnum):
    """How the page marks the entry."""

    PAGE = "page"
    HEADING = "heading"
    BOX = "box"
    RUN_IN = "run-in"  # a paragraph that begins with its label
    ITEM = "item"
    DEFINITION = "definition"
    LIST = "list"  # a list as a whole; the label is its lead-in line, or empty


@dataclass(frozen=True)
class Entry:
    """A label and what the page says under it.

    label: term, heading or lead-in, without the colon; may be empty. text: what follows the label on the same line.
    body: paragraphs, code, formulas and tables directly below. children: list items and sub-entries. ordered: the
    children are numbered. bold: the label is set bold.
    """

    label: Text
    origin: Origin
    place: Place
    role: Role = Role.CONTENT
    text: Text = Text()
    body: tuple[Block, ...] = ()
    children: tuple[Entry, ...] = ()
    ordered: bool = False
    bold: bool = False
    id: str = ""

    @property
    def items(self) -> tuple[Entry, ...]:
        """The children that are list items."""
        return tuple(child for child in self.children if child.origin is Origin.ITEM)


@dataclass(frozen=True)
class Label:
    """A line cut in two: `label` and the `text` behind its colon or dash."""

    label: Text
    text: Text
    bold: bool


LABEL_WORDS = 9
_COLON = re.compile(r"\s*[:：]\s+|\s*[:：]$|\s+[–—]\s+|\s+-\s+|\s*—\s*|\s+→\s+")
_LABEL_END = " :：–—-→"
_CLAUSE = re.compile(r"[.;!?]\s|,\s")


def split_label(text: Text) -> Label | None:
    """Cut `Term: text`, `**Term** – text` or `**Term:** text` in two; None when the line has no label."""
    text = text.strip()
    bold = text.marked(Mark.BOLD)
    if bold and bold[0][0] == 0:
        found = _bold_label(text, bold[0][1])
        if found:
            return found
    plain = text.plain
    match = _first_outside(plain, text)
    if not match or match.start() == 0:
        return None
    label = text.cut(0, match.start()).strip()
    if label.words > LABEL_WORDS or _CLAUSE.search(_outside_brackets(label.plain)) or label.plain[-1] in ".?!":
        return None
    if "://" in plain[: match.end() + 2] or _is_number(label.plain):
        return None
    return Label(label.without_marks(Mark.BOLD), text.cut(match.end()).strip(), bold=False)


def _is_number(plain: str) -> bool:
    return bool(re.fullmatch(r"[\d\s.,:/-]+", plain))


def _bold_label(text: Text, end: int) -> Label | None:
    inside, rest = text.cut(0, end), text.cut(end)
    colon_inside = inside.plain.rstrip().endswith((":", "："))
    after = rest.plain
    aside = re.match(r"\s*\([^()]{1,60}\)(?=\s*[:：–—-])", after)
    at = aside.end() if aside else 0
    mark = re.match(r"\s*[:：]\s*|\s+[–—-]\s+|\s*—\s*|\s+→\s+", after[at:])
    if not (colon_inside or mark or not after.strip()):
        return None
    label = Text.join((inside.strip(_LABEL_END), rest.cut(0, at)))
    if label.words > LABEL_WORDS + 3 or not label:
        return None
    if not after.strip() and not colon_inside:  # a line that is bold as a whole: a label only if it names something
        if label.plain[-1] in ".!?,;" or label.words > LABEL_WORDS:
            return None
    body = rest.cut(at + mark.end() if mark else at)
    return Label(label.without_marks(Mark.BOLD).strip(_LABEL_END), body.strip(), bold=True)


def _outside_brackets(plain: str) -> str:
    return re.sub(r"\([^()]*\)|\[[^\[\]]*\]|\$[^$]*\$", "", plain)


def _first_outside(plain: str, text: Text) -> re.Match[str] | None:
    """The first label mark that is not inside brackets, code or a formula."""
    closed = list(_closed(text))
    for match in _COLON.finditer(plain):
        start = match.start()
        if any(low <= start < high for low, high in closed):
            continue
        if plain.count("(", 0, start) > plain.count(")", 0, start):
            continue
        return match
    return None


def _closed(text: Text) -> Iterator[tuple[int, int]]:
    at = 0
    for span in text.spans:
        end = at + len(span.plain)
        if span.kind not in (SpanKind.TEXT, SpanKind.BREAK):
            yield at, end
        at = end


def lines(text: Text) -> tuple[Text, ...]:
    """The source lines of a paragraph (a soft or hard break ends one)."""
    parts, at = [], 0
    for piece in text.plain.split("\n"):
        parts.append(text.cut(at, at + len(piece)).strip())
        at += len(piece) + 1
    return tuple(part for part in parts if part)


def outline(page: Page) -> Entry:
    """The page as a tree of entries; its root's label is the page's title."""
    return replace(_section(page.root, page.path, Role.CONTENT), label=page.title, origin=Origin.PAGE)


def _section(section: Section, path: str, inherited: Role) -> Entry:
    role = section.role if section.role is not Role.CONTENT else inherited
    body, entries = _read(section.blocks, path, role)
    below = tuple(_section(child, path, role) for child in section.children)
    return Entry(
        section.heading, Origin.HEADING, Place(path, section.line), role, body=body, children=(*entries, *below),
        id=section.id,
    )


def _read(blocks: Sequence[Block], path: str, role: Role) -> tuple[tuple[Block, ...], tuple[Entry, ...]]:
    """Blocks as (body, entries): what has a label of its own becomes an entry, the rest stays body."""
    body: list[Block] = []
    entries: list[Entry] = []
    index = 0
    while index < len(blocks):
        block, after = blocks[index], blocks[index + 1] if index + 1 < len(blocks) else None
        index += 1
        match block:
            case Paragraph():
                made, used = _paragraph(block, after, path, role)
                index += used
                entries.extend(made)
                if not made:
                    body.append(block)
            case ItemList():
                entries.append(_list(block, Text(), path, role))
            case DefinitionList():
                for entry in block.entries:
                    inner, children = _read(entry.blocks, path, role)
                    text = inner[0].text if inner and isinstance(inner[0], Paragraph) else Text()
                    place = Place(path, entry.line)
                    entries.append(
                        Entry(entry.term, Origin.DEFINITION, place, role, text, inner[1:] if text else inner, children,
                              id=entry.id)
                    )
            case Box() | Quote():
                entries.append(_box(block, path, role))
            case _:
                body.append(block)
    return tuple(body), tuple(entries)


def _box(block: Box | Quote, path: str, inherited: Role) -> Entry:
    role, title, ident = Role.NOTE, Text(), ""
    if isinstance(block, Box):
        role, title, ident = block.role if block.role is not Role.CONTENT else inherited, block.title, block.id
    body, entries = _read(block.blocks, path, role)
    return Entry(title, Origin.BOX, Place(path, block.line), role, body=body, children=entries, id=ident)


def _paragraph(block: Paragraph, after: Block | None, path: str, role: Role) -> tuple[list[Entry], int]:
    """Entries made of a paragraph, and how many of the following blocks they took in."""
    found = [split_label(line) for line in lines(block.text)]
    if len(found) > 1 and all(label and label.text for label in found) and _run_in(found):
        place = Place(path, block.line)
        return [
            Entry(label.label, Origin.RUN_IN, replace(place, line=block.line + offset), role, label.text,
                  bold=label.bold, id=block.id)
            for offset, label in enumerate(found)
            if label
        ], 0
    lead = block.text.strip()
    if isinstance(after, ItemList | Table | Formula | Code) and lead.plain.endswith((":", "：")):
        if isinstance(after, ItemList):
            return [_list(after, lead.strip(" :："), path, role, Place(path, block.line))], 1
        return [], 0
    label = split_label(block.text)
    if label and (label.bold or label.text.words) and _run_in([label]):
        if isinstance(after, ItemList) and not label.text:
            return [_list(after, label.label, path, role, Place(path, block.line))], 1
        return [
            Entry(label.label, Origin.RUN_IN, Place(path, block.line), role, label.text, bold=label.bold, id=block.id)
        ], 0
    return [], 0


def _run_in(labels: Iterable[Label | None]) -> bool:
    """Whether these are labels: bold, or short enough that no sentence is cut at its colon."""
    return all(label and (label.bold or label.label.words <= 4) for label in labels)


def _list(block: ItemList, label: Text, path: str, role: Role, place: Place | None = None) -> Entry:
    found = split_label(label) if label else None
    bold = bool(found and found.bold)
    return Entry(
        label.without_marks(Mark.BOLD), Origin.LIST, place or Place(path, block.line), role,
        children=tuple(_item(item, path, role) for item in block.items), ordered=block.ordered, bold=bold,
    )


def _item(item: Item, path: str, role: Role) -> Entry:
    body, children = _read(item.blocks, path, role)
    label = split_label(item.text)
    place = Place(path, item.line)
    lists = [child for child in children if child.origin is Origin.LIST and not child.label]
    ordered = bool(lists and lists[0].ordered)
    if len(lists) == 1 and len(children) == 1:  # "Steps:" with a list below: the item is the list's label
        children = lists[0].children
    if label:
        return Entry(label.label, Origin.ITEM, place, role, label.text, body, children, ordered, label.bold, item.id)
    return Entry(Text(), Origin.ITEM, place, role, item.text, body, children, ordered, id=item.id)


def walk(entry: Entry, trail: tuple[Entry, ...] = ()) -> Iterator[tuple[Entry, tuple[Entry, ...]]]:
    """Every entry in page order, each with its ancestors from the outside in."""
    yield entry, trail
    for child in entry.children:
        yield from walk(child, (*trail, entry))
