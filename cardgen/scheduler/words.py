"""The bare words of notes, whether they come as blocks or as the HTML of a deck, so that the two can be compared."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence

from cardgen.model import (
    Block,
    Box,
    Code,
    Definition,
    DefinitionList,
    Formula,
    Item,
    ItemList,
    Note,
    Paragraph,
    Quote,
    Table,
)
from cardgen.text import Text

CLOZE = re.compile(r"\{\{c\d+::(.*?)(?:::[^{}]*)?\}\}", re.DOTALL)
_UNSEEN = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1>|\[sound:[^\]]*\]", re.DOTALL | re.IGNORECASE)
_APART = re.compile(
    r"</?(?:p|div|br|li|ul|ol|dl|dt|dd|tr|td|th|table|caption|pre|blockquote|h\d)\b[^>]*>", re.IGNORECASE
)
_TAG = re.compile(r"<[^>]*>")
_SPACE = re.compile(r"\s+")


def question(note: Note) -> str:
    """The front of a note as one line of plain text; what a cloze hides is shown."""
    return one_line(" ".join(plain(note.front)))


def answer(note: Note) -> str:
    """The answer of a note as one line of plain text; for a cloze, what it hides and what is added behind."""
    hidden = [span.plain for block in note.front for text in texts(block) for span in text.spans if span.cloze]
    return one_line(" ".join((*hidden, *plain(note.back))))


def plain(blocks: Iterable[Block]) -> Iterator[str]:
    """The plain text of each piece of text in `blocks`, in reading order."""
    for block in blocks:
        yield from (text.plain for text in texts(block))


def texts(block: Block | Item | Definition) -> Iterator[Text]:
    """The inline texts of a block, and of the blocks in it (code and displayed formulas as plain text)."""
    match block:
        case Code():
            yield Text.of(block.text)
        case Formula():
            yield Text.of(block.tex)
        case Paragraph() | Item():
            yield block.text
        case Table():
            yield from (block.caption, *block.header, *(cell for row in block.rows for cell in row.cells))
        case Definition():
            yield block.term
        case Box():
            yield block.title
        case _:
            pass
    for inner in _inside(block):
        yield from texts(inner)


def _inside(block: Block | Item | Definition) -> Sequence[Block | Item | Definition]:
    match block:
        case ItemList():
            return block.items
        case DefinitionList():
            return block.entries
        case Item() | Definition() | Box() | Quote():
            return block.blocks
    return ()


def of_html(field: str) -> str:
    """A field of a deck as one line of plain text, without markup; what a cloze hides is shown."""
    text = CLOZE.sub(r"\1", _UNSEEN.sub("", field))
    return one_line(html.unescape(_TAG.sub("", _APART.sub(" ", text))))


def hidden_in(field: str) -> str:
    """What the clozes of a deck's field hide, as one line of plain text; "" when it has none."""
    return of_html(" ".join(match.group(1) for match in CLOZE.finditer(field)))


def one_line(text: str) -> str:
    """With runs of white space as one space."""
    return _SPACE.sub(" ", text).strip()


def letters(text: str) -> str:
    """Letters and digits alone, without case: equal for two renderings of one sentence."""
    return "".join(filter(str.isalnum, text.casefold()))
