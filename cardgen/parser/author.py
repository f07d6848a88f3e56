"""Cards that the author wrote on the page, in the forms people use already.

`Q: ...` / `A: ...` lines, `Term :: definition` (`:::` asks both ways), `==hidden==` and `{{c1::hidden::hint}}`. What is
taken as a card is taken off the page, so that no maker reads it a second time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from cardgen.model import Block, Box, Item, ItemList, Kind, Note, Page, Paragraph, Place, Quote, Section
from cardgen.parser.clozes import cloze
from cardgen.parser.context import key_of, tidy
from cardgen.text import Text

_ASK = re.compile(r"^(?:Q|Question|Front)\s*\d*\s*[:.](?:\s+|$)", re.IGNORECASE)
_ANSWER = re.compile(r"^(?:A|(?:Key |Model |Sample |Correct )?Answer|Back)\s*\d*\s*[:.](?:\s+|$)", re.IGNORECASE)
_PAIR = re.compile(r"\s+(:::?)\s+")


def author_notes(page: Page) -> tuple[tuple[Note, ...], Page]:
    """The author's cards of a page, and the page without them."""
    notes: list[Note] = []
    root = _section(page.root, page.path, (page.title.plain,), notes)
    return tuple(notes), replace(page, root=root)


def _section(section: Section, path: str, headings: tuple[str, ...], notes: list[Note]) -> Section:
    inside = (*headings, section.heading.plain) if section.heading else headings
    blocks = _blocks(section.blocks, path, inside, notes)
    return replace(
        section, blocks=blocks, children=tuple(_section(child, path, inside, notes) for child in section.children)
    )


def _blocks(blocks: Sequence[Block], path: str, headings: tuple[str, ...], notes: list[Note]) -> tuple[Block, ...]:
    kept: list[Block] = []
    index = 0
    while index < len(blocks):
        block = blocks[index]
        made, used = _question(blocks, index, path, headings)
        if made:
            notes.extend(made)
            index += used
            continue
        index += 1
        match block:
            case Paragraph():
                made = [*_paragraph(block.text, block.line, block.id, path, headings)]
                notes.extend(made)
                if not made:
                    kept.append(block)
            case ItemList():
                items = tuple(_items(block.items, path, headings, notes))
                if items:
                    kept.append(replace(block, items=items))
            case Quote() | Box():
                kept.append(replace(block, blocks=_blocks(block.blocks, path, headings, notes)))
            case _:
                kept.append(block)
    return tuple(kept)


def _items(items: Sequence[Item], path: str, headings: tuple[str, ...], notes: list[Note]) -> Iterator[Item]:
    answers: set[int] = set()
    for at, item in enumerate(items):
        if at in answers:
            continue
        following = [Paragraph(one.text, one.line) for one in items[at + 1 : at + 2] if not one.blocks]
        made, used = _question([Paragraph(item.text, item.line, item.id), *following], 0, path, headings)
        if used == 2:  # "Question: ..." and "Answer: ..." as two items
            answers.add(at + 1)
        made = made or [*_paragraph(item.text, item.line, item.id, path, headings)]
        notes.extend(made)
        blocks = _blocks(item.blocks, path, headings, notes)
        if not made:
            yield replace(item, blocks=blocks)


def _question(blocks: Sequence[Block], index: int, path: str, headings: tuple[str, ...]) -> tuple[list[Note], int]:
    """`Q:` and `A:` in one paragraph or in two that follow each other; (notes, blocks used)."""
    block = blocks[index]
    if not isinstance(block, Paragraph):
        return [], 0
    asked = _ASK.match(block.text.plain)
    if not asked:
        return [], 0
    written = [*pairs(block.text, block.line)]
    notes = [
        note
        for pair in written
        for note in _pair(pair.question, pair.answer, Place(path, pair.line), block.id, headings)
    ]
    last = written[-1]
    after = blocks[index + 1] if index + 1 < len(blocks) else None
    answer = answered(after) if not last.answer else None
    if last.question and answer:
        return [*notes, *_pair(last.question, answer, Place(path, last.line), block.id, headings)], 2
    return notes, 1 if notes else 0


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of a paragraph with `Q:` and `A:`. has_answer_line: there is an `A:`, maybe with nothing behind."""

    line: int
    question: Text = field(default_factory=Text)
    answer: Text = field(default_factory=Text)
    has_answer_line: bool = False


def is_asked(text: Text) -> bool:
    """Whether a paragraph begins with `Q:`."""
    return bool(_ASK.match(text.plain))


def answered(block: Block | None) -> Text | None:
    """What stands behind the `A:` with which a paragraph begins."""
    start = _ANSWER.match(block.text.plain) if isinstance(block, Paragraph) else None
    return block.text.cut(start.end()) if start and isinstance(block, Paragraph) else None


def pairs(text: Text, line: int) -> Iterator[Asked]:
    """The questions of a paragraph that begins with `Q:`, which stands at `line`."""
    now: Asked | None = None
    for number, part in enumerate(_lines(text)):
        if start := _ASK.match(part.plain):
            if now:
                yield now
            now = Asked(line + number, part.cut(start.end()))
        elif now and (start := _ANSWER.match(part.plain)):
            now = replace(now, answer=part.cut(start.end()), has_answer_line=True)
        elif now and now.has_answer_line:
            now = replace(now, answer=Text.join((now.answer, part), " ") if now.answer else part)
        elif now:
            now = replace(now, question=Text.join((now.question, part), " ") if now.question else part)
    if now:
        yield now


def _pair(question: Text, answer: Text, place: Place, ident: str, headings: tuple[str, ...]) -> Iterator[Note]:
    question, answer = question.strip(), answer.strip()
    if question and answer:
        front, back = (Paragraph(question, place.line),), (Paragraph(answer, place.line),)
        yield Note(Kind.QUESTION, key_of(question), front, back, place, headings, 1.0, author=True, id=ident)


def _paragraph(text: Text, line: int, ident: str, path: str, headings: tuple[str, ...]) -> Iterator[Note]:
    place = Place(path, line)
    if hidden := cloze(text):
        yield Note(Kind.CLOZE, key_of(text), (Paragraph(hidden, line),), (), place, headings, 1.0, True, ident)
        return
    pairs = [(part, _mark(part)) for part in _lines(text)]
    if not pairs or not all(mark for _, mark in pairs):
        return
    for number, (part, mark) in enumerate(pairs):
        if mark:
            term, meaning = part.cut(0, mark.start()).strip(), part.cut(mark.end()).strip()
            yield from _pair(term, tidy(meaning), Place(path, line + number), ident, headings)
            if mark[1] == ":::":
                yield from _pair(
                    tidy(meaning), term, Place(path, line + number), ident and f"{ident}-reverse", headings
                )


def _mark(part: Text) -> re.Match[str] | None:
    for match in _PAIR.finditer(part.plain):
        if (
            part.cut(match.start(), match.end()).plain == match[0]
            and match.start() > 0
            and match.end() < len(part.plain)
        ):
            return match
    return None


def _lines(text: Text) -> list[Text]:
    parts, at = [], 0
    for piece in text.plain.split("\n"):
        parts.append(text.cut(at, at + len(piece)).strip())
        at += len(piece) + 1
    return [part for part in parts if part]
