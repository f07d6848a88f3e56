"""What an author wrote so that it cannot be cards: said with its place, never passed over in silence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from cardgen.model import Block, Box, ItemList, Page, Paragraph, Quote, Section, Unit
from cardgen.parser import clozes
from cardgen.parser.author import answered, is_asked, pairs
from cardgen.parser.bounded import MOST_WORDS
from cardgen.problems import Problem, Severity
from cardgen.text import Text


def faults(units: Iterable[Unit]) -> Iterator[Problem]:
    """What is wrong with the pages of some units: the author's own cards, and their length."""
    for unit in units:
        words = sum(page.words for page in unit.pages)
        if words > MOST_WORDS:
            message = f"a unit of {words} words is too long: questions are made of the first {MOST_WORDS}"
            yield Problem(unit.place.path, unit.place.line, message, "split it into units", Severity.WARNING)
        for page in unit.pages:
            yield from _section(page.root, page)


def _section(section: Section, page: Page) -> Iterator[Problem]:
    yield from _blocks(section.blocks, page)
    for child in section.children:
        yield from _section(child, page)


def _blocks(blocks: Sequence[Block], page: Page) -> Iterator[Problem]:
    for block, after in zip_longest(blocks, blocks[1:]):
        match block:
            case Paragraph():
                yield from _clozes(block.text, block.line, page)
                yield from _questions(block, after, page)
            case ItemList():
                for item in block.items:
                    yield from _clozes(item.text, item.line, page)
                    yield from _blocks(item.blocks, page)
            case Quote() | Box():
                yield from _blocks(block.blocks, page)
            case _:
                pass


def _clozes(text: Text, line: int, page: Page) -> Iterator[Problem]:
    for mark in clozes.found(text):
        if mark.fault:
            yield Problem(page.path, line + text.plain.count("\n", 0, mark.start), mark.fault, mark.advice)


def _questions(block: Paragraph, after: Block | None, page: Page) -> Iterator[Problem]:
    """after: what follows; a list, a table or code may well be the answer to a question."""
    if not is_asked(block.text):
        return
    *before, last = pairs(block.text, block.line)
    if not last.answer:
        below = answered(after)
        done = last.has_answer_line and (after is None or isinstance(after, Paragraph))
        last = replace(last, answer=below or Text(), has_answer_line=done or below is not None)
    for pair in (*before, last):
        if pair.answer and not pair.question:
            yield Problem(page.path, pair.line, "a card's question is empty", "write the question behind Q:")
        elif pair.question and pair.has_answer_line and not pair.answer:
            hint = "write the answer behind A:"
            yield Problem(page.path, pair.line, "a question has no answer, so no card", hint, Severity.WARNING)
