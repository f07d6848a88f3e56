"""What the makers know of an entry's surroundings, and how they write a note down."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from cardgen.languages.language import Wording
from cardgen.languages.wording import Asked, Usage
from cardgen.model import Block, Item, ItemList, Kind, Note, Paragraph
from cardgen.parser.outline import Entry, Origin
from cardgen.text import Mark, Text

Trail = tuple[Entry, ...]


@dataclass(frozen=True)
class Context:
    """A unit's language, evidence and title, as the makers need them.

    attributes: labels of headings that stand below more than one heading.
    """

    wording: Wording
    usage: Usage
    title: Text
    attributes: frozenset[str] = frozenset()

    def names_attribute(self, entry: Entry) -> bool:
        """Whether a heading stands below several others of the unit, and so names an attribute of each."""
        return entry.origin is Origin.HEADING and entry.label.plain.casefold() in self.attributes

    def subject(self, trail: Trail) -> Text | None:
        """What the entries of `trail` are about: the innermost label that names a thing, else the page or unit."""
        missing: Text | None = None  # a heading that only modifies the one above: "Intravenous" below "Absorption"
        for entry in reversed(trail):
            if not entry.label or self.names_attribute(entry):
                continue
            if missing and self.wording.is_aspect(entry.label):
                return None  # "Chemical" below "Properties" is no modifier of what has them
            found = self.wording.subject(entry.label, title=entry.origin is Origin.PAGE)
            if found and missing:
                return self.wording.modified(missing, found, self.usage)
            if found and not self.wording.modifies(found):
                return found
            if found is None and entry.origin is Origin.HEADING and self.wording.is_question(entry.label):
                return None  # what stands below an answer is about what was asked
            missing = missing or found
        return None if missing else self.wording.subject(self.title, title=True)


def key_of(*parts: Text | str | None) -> str:
    """A note's key: what it is about, in words alone, so that case, quotes and dashes do not count."""
    plain = (part.plain if isinstance(part, Text) else part or "" for part in parts)
    return "/".join(re.sub(r"[\W_]+", " ", piece.casefold()).strip() for piece in plain)


@dataclass(frozen=True)
class Spot:
    """An entry where it stands: what a maker is given. trail: its ancestors, from the outside in."""

    entry: Entry
    trail: Trail
    context: Context

    @property
    def wording(self) -> Wording:
        """The language of the unit."""
        return self.context.wording

    @property
    def usage(self) -> Usage:
        """How the unit uses words."""
        return self.context.usage

    @cached_property
    def subject(self) -> Text | None:
        """What the entry stands under."""
        return self.context.subject(self.trail)

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings it stands under, from the outside in, its own included."""
        steps = (*self.trail, self.entry)
        return tuple(step.label.plain for step in steps if step.origin in (Origin.PAGE, Origin.HEADING) and step.label)

    @property
    def fields(self) -> tuple[Text, ...]:
        """What the entry stands under, from the inside out, and the unit's title."""
        steps = (self.entry, *reversed(self.trail))
        above = (step.label for step in steps if step.origin in (Origin.PAGE, Origin.HEADING) and step.label)
        return (*above, self.context.title)

    def note(self, kind: Kind, key: str, question: Text, answer: Text | Sequence[Block], importance: float) -> Note:
        """A question-and-answer note about the entry. A question is plain: no links, no emphasis."""
        place, look = self.entry.place, frozenset((Mark.SUB, Mark.SUP))
        if kind in (Kind.DEFINITION, Kind.FACT):
            question = self.wording.in_field(question, self.fields, self.usage)
        if kind in (Kind.DEFINITION, Kind.QUESTION) and isinstance(answer, Text):
            answer = self.wording.as_meaning(question, answer)
        plain = Text.join(Text((replace(span, link="", marks=span.marks & look),)) for span in question.spans)
        front = (Paragraph(plain, place.line),)
        back = (Paragraph(tidy(answer), place.line),) if isinstance(answer, Text) else tuple(answer)
        return Note(kind, key, front, back, place, self.headings, importance, id=self.entry.id)

    def asked(self, asked: Asked, subject: Text | None, importance: float) -> Note:
        """A note from what the wording made of the entry. subject: part of the key, when it is not what is asked."""
        key = key_of(subject if subject and subject.plain != asked.about.plain else None, asked.about)
        return self.note(asked.kind, key, asked.question, asked.answer, importance)


def tidy(answer: Text) -> Text:
    """An answer as it is shown: no stray marks at its ends, a capital at its start when it starts with a word."""
    answer = answer.strip(" :;,–—")
    first = answer.spans[0] if answer.spans else None
    if first and first.kind == "text" and re.match(r"(?:[a-zà-ÿ]{2,}\b|a\s)", answer.plain):
        return answer.map_text(0, 1, answer.plain[0].upper())
    return answer


def as_list(texts: Sequence[Text], line: int, *, ordered: bool = False, start: int = 1) -> tuple[Block, ...]:
    """Answers as a list block. start: number of the first of an ordered list."""
    return (ItemList(tuple(Item(tidy(text), line) for text in texts), line, ordered, start),)
