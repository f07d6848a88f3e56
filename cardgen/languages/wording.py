"""What passes between the parser and a language: what is asked about, and the questions that come back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from cardgen.model import Kind
from cardgen.text import Text


@dataclass(frozen=True)
class Asked:
    """A question with its answer, cut out of what the page says. about: the term or phrase that it is about."""

    kind: Kind
    question: Text
    answer: Text
    about: Text


class Wants(StrEnum):
    """What kind of answer a topic's question needs."""

    DEFINITION = "definition"
    LIST = "list"
    STEPS = "steps"
    PROCESS = "process"
    REASON = "reason"
    COMPARISON = "comparison"
    RELATION = "relation"
    PURPOSE = "purpose"
    EXPLANATION = "explanation"
    EFFECT = "effect"
    EXAMPLE = "example"


@dataclass(frozen=True)
class Labelled:
    """A label and its text. group: the label of the list or section it stands in. subject: what that is about.

    recurring: the same label stands under neighbouring headings too, so it names an attribute of each.
    glossary: it stands in a list of terms. heading: the label is a heading. ordered: it stands in a numbered list.
    marked: the page sets the label bold or italic. among: its neighbours are labels with a text of their own too.
    below: the text is the first of several items below the label. sided: most neighbours are aspects.
    fields: the headings above, from the inside out, and the unit's title.
    """

    label: Text
    text: Text
    group: Text | None = None
    subject: Text | None = None
    recurring: bool = False
    glossary: bool = False
    heading: bool = False
    ordered: bool = False
    marked: bool = False
    among: bool = False
    below: bool = False
    sided: bool = False
    fields: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Cell:
    """A table cell. row: as it stands in a question. corner: the header above the rows. subject: of the whole table."""

    row: Text
    column: Text
    text: Text
    corner: Text
    subject: Text | None


@dataclass(frozen=True)
class TopicQuestion:
    """A key topic as a question.

    about: the phrases that an answer has to be about. needed: stems of the question that evidence has to name, filler
    ("basic idea behind") left out. plain: it is a prompt, not a question. parts: the things that a compound topic
    names, each as one or more ways to mean it. contrast: the same asked for how the parts differ. verbs: stems
    of what is done, of a question how. halves: the two questions of a topic that asks twice ("Define X and list its
    kinds"), each of which can be answered by itself.
    """

    question: Text
    wants: Wants
    about: tuple[Text, ...]
    needed: frozenset[str]
    plain: bool = False
    parts: tuple[tuple[Text, ...], ...] = ()
    contrast: Text | None = None
    verbs: frozenset[str] = frozenset()
    halves: tuple[TopicQuestion, ...] = ()


class Usage(Protocol):
    """How the pages of a unit use words (capitals, articles, number): evidence for wording."""
