"""The entries of a unit's readings sections."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cardgen.model import Block, Item, ItemList, Page, Paragraph, Place, Quote, Reading, Role, Section
from cardgen.text import Mark, Text

_YEAR = re.compile(r"\((?:19|20)\d\d[a-z]?(?:, [^()]*)?\)")
_CITED = re.compile(
    r"^(?P<author>[^()]{2,200}?)\s*\((?P<year>(?:19|20)\d\d[a-z]?)[^()]*\)[.,:]?\s+(?P<title>[^.\n]{4,200})[.\n]?"
)
_SPLIT = re.compile(r"\n|\s+[–—-]\s+")


def readings_of(page: Page) -> tuple[Reading, ...]:
    """Every entry, in page order."""
    return tuple(reading for section in _sections(page.root) for reading in _entries(section.blocks, page.path))


def _sections(section: Section) -> Iterator[Section]:
    if section.role is Role.READINGS:
        yield section
    for child in section.children:
        yield from _sections(child)


def _entries(blocks: Sequence[Block], path: str) -> Iterator[Reading]:
    for block in blocks:
        match block:
            case ItemList():
                for item in block.items:
                    yield from _item(item, path)
            case Paragraph() if _is_entry(block.text):
                yield _reading(block.text, path, block.line)
            case Quote():
                yield from _entries(block.blocks, path)
            case _:
                pass


def _is_entry(text: Text) -> bool:
    """Whether a paragraph is an entry of a list of works rather than a sentence about it."""
    return bool(text.marked(Mark.BOLD) or any(span.link for span in text.spans) or _YEAR.search(text.plain))


def _item(item: Item, path: str) -> Iterator[Reading]:
    nested = [block for block in item.blocks if isinstance(block, ItemList)]
    details = [block.text for block in item.blocks if isinstance(block, Paragraph)]
    if item.text:
        yield _reading(Text.join((item.text, *details), "\n"), path, item.line)
    for block in nested:
        yield from _entries((block,), path)


def _reading(text: Text, path: str, line: int) -> Reading:
    """The work's title: what is bold, linked, in italics or quoted at the start; else the first line."""
    text = text.strip()
    plain = text.plain
    for mark in (Mark.BOLD, Mark.ITALIC):
        runs = text.marked(mark)
        if runs and runs[0][1] - runs[0][0] > 3 and (mark is Mark.BOLD or len(runs) == 1):
            start, end = runs[0]
            rest = (plain[:start].strip(" .,:;\n–—-") + " " + plain[end:].strip(" .,:;\n–—-")).strip()
            return Reading(plain[start:end].strip(" .,:;"), " ".join(rest.split()), Place(path, line))
    at = 0
    for span in text.spans:
        if span.link and len(span.plain.strip()) > 3:
            rest = plain[:at] + " " + plain[at + len(span.plain) :]
            return Reading(span.plain.strip(" .,:;"), " ".join(rest.split()).strip(" .,:;–—-"), Place(path, line))
        at += len(span.plain)
    quoted = re.search(r"[\"“«„](.{4,200}?)[\"”»“]", plain)
    if quoted:
        rest = plain[: quoted.start()] + plain[quoted.end() :]
        return Reading(quoted[1].strip(" .,"), " ".join(rest.split()).strip(" .,:;–—-"), Place(path, line))
    cited = _CITED.match(plain)
    if cited:
        rest = f"{cited['author']} ({cited['year']}) {plain[cited.end() :]}"
        return Reading(cited["title"].strip(" ,;:"), " ".join(rest.split()).strip(" .,:;–—-"), Place(path, line))
    first, *more = _SPLIT.split(plain, maxsplit=1)
    return Reading(first.strip(), " ".join(" ".join(more).split()), Place(path, line))
