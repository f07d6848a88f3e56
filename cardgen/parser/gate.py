"""The gate: every reason to drop a card that a program can judge, as a named check that each note must pass.

The reasons are those by which a strict student would throw a card away; the author's own cards pass all but the format.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from cardgen.languages.language import Wording
from cardgen.model import Block, Code, Formula, ItemList, Kind, Note, Paragraph, Table
from cardgen.tex.formulas import has_unknown_command
from cardgen.text import Mark, SpanKind, Text

BACK_WORDS = 35
BACK_ITEMS = 6
STEP_ITEMS = 8
FRONT_WORDS = 25

_MARKUP = re.compile(
    r"\*\*|##|__\w|\]\(|\[\[|\]\]|</?[a-zA-Z][\w-]*[\s>/]|\{%|%\}|\{\{|\}\}|:::|^\s*(?:[#|]|>(?!\s?[-−]?\d))|\|\s*\||&[a-z]+;|```|<!--|\\\w+\{",
    re.MULTILINE,
)
_URL = re.compile(r"https?://|www\.\w|\b[\w.-]+@[\w-]+\.\w")


@dataclass(frozen=True)
class Card:
    """A note as the checks see it. front, back: its running text."""

    note: Note
    front: list[Text]
    back: list[Text]
    wording: Wording

    @property
    def said(self) -> str:
        """The back, plain."""
        return " ".join(text.plain for text in self.back)

    @property
    def items(self) -> list[Text]:
        """What the lists and tables on the back say, item by item and row by row."""
        found: list[Text] = []
        for block in self.note.back:
            if isinstance(block, ItemList):
                found.extend(item.text for item in block.items)
            elif isinstance(block, Table):
                found.extend(Text.join(row.cells, "; ") for row in block.rows)
        return found


def faults(note: Note, wording: Wording) -> Iterator[str]:
    """Names of the checks that a note fails; none for a note worth emitting."""
    card = Card(note, texts(note.front), texts(note.back), wording)
    checks = {"empty": _not_empty} if note.author else {"empty": _not_empty, **_CHECKS}
    yield from (name for name, check in checks.items() if not check(card))
    if not note.author:
        for text in card.front[:1]:
            yield from wording.faults(text, Text.join(card.back, " "), card.items)


def texts(blocks: tuple[Block, ...]) -> list[Text]:
    """All running text of some blocks."""
    found: list[Text] = []
    for block in blocks:
        match block:
            case Paragraph():
                found.append(block.text)
            case ItemList():
                found.extend(item.text for item in block.items)
            case Table():
                found.extend(cell for row in block.rows for cell in row.cells)
            case Code():
                found.append(Text.of(block.text))
            case Formula():
                found.append(Text.of("formula"))
            case _:
                pass
    return found


def _not_empty(card: Card) -> bool:
    return any(card.front) and (card.note.is_cloze or any(card.back))


def _whole_markup(card: Card) -> bool:
    """Only what stands in running text counts: code and formulas may look like anything."""
    for text in (*card.front, *card.back):
        if isinstance(text, Text):
            running = " ".join(span.text for span in text.spans if span.kind == "text")
            if _MARKUP.search(running) and not any(isinstance(block, Code) for block in card.note.back):
                return False
    return True


def _balanced(card: Card) -> bool:
    """Brackets and quotes that open also close: the sign of a bad cut."""
    for text in (*card.front, *card.back):
        running = "".join(span.text for span in text.spans if span.kind == "text")
        for opening, closing in (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»")):
            if running.count(opening) != running.count(closing) and not re.search(r"\b\w\)", running):
                return False
        if running.count('"') % 2:
            return False
    return True


def _one_idea(card: Card) -> bool:
    lists = [block for block in card.note.back if isinstance(block, ItemList)]
    most = STEP_ITEMS if card.note.kind is Kind.STEPS else BACK_ITEMS
    if any(len(block.items) > most for block in lists):
        return False
    if any(isinstance(block, Code) for block in card.note.back):
        return True
    return sum(text.words for text in card.back) <= BACK_WORDS


def _short_front(card: Card) -> bool:
    return sum(text.words for text in card.front) <= FRONT_WORDS


def _no_links(card: Card) -> bool:
    return not any(_URL.search(text.plain) for text in (*card.front, *card.back))


def _not_struck(card: Card) -> bool:
    """What the page strikes out is what it takes back."""
    return not any(Mark.STRIKE in span.marks for text in (*card.front, *card.back) for span in text.spans)


def _no_leak(card: Card) -> bool:
    """Less than half of the answer's content words stand in the question."""
    if card.note.kind is Kind.ACRONYM or card.note.is_cloze:
        return True
    if card.note.kind is Kind.TABLE and _is_math(card.back):
        return card.said.strip() not in card.front[0].plain  # letters of two formulas are no words in common
    asked = {_root(stem) for stem in card.wording.stems(" ".join(text.plain for text in card.front))}
    answer = {_root(stem) for stem in card.wording.stems(_told(card))}
    shared = len(asked & answer)
    if card.note.kind is Kind.FORMULA:  # its letters and the name of what it gives stand on both sides
        return any(isinstance(block, Formula) for block in card.note.back) or not answer or shared < len(answer)
    if shared < 2:
        return len(answer) != shared or not answer
    return shared / len(answer) < 0.4


def _is_math(back: list[Text]) -> bool:
    spans = [span for text in back for span in text.strip(" .").spans]
    return len(spans) == 1 and spans[0].kind in (SpanKind.MATH, SpanKind.DISPLAY_MATH)


def _told(card: Card) -> str:
    """The back without the names of the things compared, which its question has to say."""
    sides = card.note.kind is Kind.TOPIC and not isinstance(card.note.back[0], Paragraph)
    if card.note.kind is not Kind.COMPARISON and not sides:
        return " ".join(text.plain for text in card.back)
    parts = (part for text in card.back for part in text.plain.split("; "))
    return " ".join(part.partition(": ")[2] or part for part in parts)


def _root(stem: str) -> str:
    """What related words share: "hierarchical" and "hierarchy" give one away as well as the same word would."""
    return stem[:6]


def _real_answer(card: Card) -> bool:
    """The back says something: more than a mark, a number word or an ellipsis."""
    plain = card.said.strip()
    return card.note.is_cloze or (sum(char.isalnum() for char in plain) > 1 and not plain.endswith(("..", "…", ":")))


def _known_formulas(card: Card) -> bool:
    """No formula with a macro of the author's own, which Anki would show in red."""
    inline = (
        span.text
        for text in (*card.front, *card.back)
        for span in text.spans
        if span.kind in (SpanKind.MATH, SpanKind.DISPLAY_MATH)
    )
    blocks = (block.tex for block in (*card.note.front, *card.note.back) if isinstance(block, Formula))
    return not any(has_unknown_command(tex) for tex in (*inline, *blocks))


_CHECKS: dict[str, Callable[[Card], bool]] = {
    "markup": _whole_markup,
    "cut-off": _balanced,
    "one-idea": _one_idea,
    "long-question": _short_front,
    "link": _no_links,
    "struck": _not_struck,
    "leak": _no_leak,
    "no-answer": _real_answer,
    "formula": _known_formulas,
}
