"""Notes: questions with their answers, and what gave none."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from cardgen.model.course import Unit
from cardgen.model.page import Block, Paragraph, Place


class Kind(StrEnum):
    """What a note asks for. Part of the note's identity, so a member's value never changes."""

    TOPIC = "topic"
    DEFINITION = "definition"
    TERM = "term"  # from the meaning to the term
    ACRONYM = "acronym"
    LIST = "list"
    STEPS = "steps"
    FACT = "fact"
    TABLE = "table"
    COMPARISON = "comparison"
    FORMULA = "formula"
    EXAMPLE = "example"
    CAUSE = "cause"
    QUESTION = "question"  # asked by the author
    CLOZE = "cloze"


@dataclass(frozen=True, slots=True)
class Note:
    """A question and its answer, or a cloze sentence.

    key: what it is about (heading path and term, or topic text), normalised; with the kind it makes the guid. front,
    back: what is shown. For a cloze (a note whose front holds spans with `cloze` set), back is what is added behind.
    headings: where it stands, from the outside in. importance: 0 to 1, for ranking. author: written by the author.
    id: the author's own id, or "". topic: the key topic that it answers, or "".
    """

    kind: Kind
    key: str
    front: tuple[Block, ...]
    back: tuple[Block, ...]
    place: Place
    headings: tuple[str, ...] = ()
    importance: float = 0.5
    author: bool = False
    id: str = ""
    topic: str = ""

    @property
    def is_cloze(self) -> bool:
        """Whether the front hides something, so that the note is of the cloze note type."""
        return any(span.cloze for block in self.front if isinstance(block, Paragraph) for span in block.text.spans)


@dataclass(frozen=True, slots=True)
class OpenTopic:
    """A key topic without an answer on the pages. look: where to look (a reading's title), or ""."""

    topic: str
    place: Place
    look: str = ""


@dataclass(frozen=True, slots=True)
class CoveredTopic:
    """A key topic that no card asks as such, since other cards of the unit answer it part by part: so many `cards`."""

    topic: str
    place: Place
    cards: int


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A note that was not emitted. check: the gate check or limit that stopped it. front: its question, plain."""

    place: Place
    check: str
    front: str


@dataclass(frozen=True, slots=True)
class UnitNotes:
    """What the parser made of a unit: notes in page order, topics without answer, and what was left out.

    covered_topics: those that several of the notes answer together.

    reserve: sound notes that only the limit left out (in page order; each has its `LeftOut` too). The scheduler takes
    back those that the previous deck held, so that no card is withdrawn because another one outranks it now.
    """

    unit: Unit
    notes: tuple[Note, ...]
    open_topics: tuple[OpenTopic, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    reserve: tuple[Note, ...] = ()
    covered_topics: tuple[CoveredTopic, ...] = ()
