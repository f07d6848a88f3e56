"""One card a fact: what two units share is asked in the first of them only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from cardgen.model import LeftOut, Note, UnitNotes
from cardgen.scheduler.identity import DASHES, QUOTES, type_of
from cardgen.scheduler.similar import TELLING, likeness
from cardgen.scheduler.words import answer as answer_of
from cardgen.scheduler.words import letters, one_line, texts
from cardgen.scheduler.words import question as question_of

CHECK = "duplicate"


@dataclass(frozen=True)
class Asked:
    """A note as its student meets it. front: the question as shown, with what a cloze hides hidden."""

    note: Note

    @property
    def kind(self) -> str:
        """Kind and note type."""
        return type_of(self.note)

    @cached_property
    def front(self) -> str:
        """The question, as one line."""
        if not self.note.is_cloze:
            return question_of(self.note)
        spans = (span for block in self.note.front for text in texts(block) for span in text.spans)
        return one_line("".join("[...]" if span.cloze else span.plain for span in spans))

    @cached_property
    def question(self) -> str:
        """Letters of the question."""
        return letters(self.front)

    @cached_property
    def answer(self) -> str:
        """Letters of the answer."""
        return letters(answer_of(self.note))

    def exact(self) -> Iterator[object]:
        """Marks that two notes share when they ask and answer the same."""
        asked, reply = _tidy(self.front), _tidy(answer_of(self.note))
        yield (self.note.kind, self.note.place, asked, reply)
        if not self.note.id:
            yield (asked, reply)

    def alike(self) -> Iterator[object]:
        """The mark that two notes share when they ask the same."""
        yield _tidy(self.front)


def without_duplicates(parts: Sequence[UnitNotes]) -> tuple[UnitNotes, ...]:
    """The units without the notes that ask what an earlier note asks; each of them is named among the left out.

    Two notes ask the same when they come from one place of a page that two units share, when their questions have the
    same words, or when their answers have and their questions nearly. What the author wrote comes before what was
    generated, and of two questions by the author both stay unless their answers are the same, too.
    """
    everything = [(at, i, Asked(note)) for at, part in enumerate(parts) for i, note in enumerate(part.notes)]
    seen: dict[object, Note] = {}
    replies: dict[str, list[Asked]] = {}
    repeats: dict[tuple[int, int], Note] = {}
    for at, i, asked in sorted(everything, key=lambda entry: not entry[2].note.author):
        marks = asked.exact() if asked.note.author else (*asked.exact(), *asked.alike())
        first = next((seen[mark] for mark in marks if mark in seen), None) or _reworded(asked, replies)
        if first:
            repeats[at, i] = first
            continue
        for mark in (*asked.exact(), *asked.alike()):
            seen.setdefault(mark, asked.note)
        replies.setdefault(asked.answer, []).append(asked)
    return tuple(_without(part, at, repeats) for at, part in enumerate(parts))


def _reworded(asked: Asked, replies: dict[str, list[Asked]]) -> Note | None:
    """An earlier note with the same answer, and a question that is the same one in other words."""
    if asked.note.author or len(asked.answer) < TELLING:
        return None
    known = replies.get(asked.answer, ())
    return next((other.note for other in known if likeness(asked, other, answer_tells=False) >= 1.7), None)


def _without(part: UnitNotes, at: int, repeats: dict[tuple[int, int], Note]) -> UnitNotes:
    left_out = tuple(
        LeftOut(note.place, f"{CHECK} of {first.place.path}:{first.place.line}", question_of(note))
        for i, note in enumerate(part.notes)
        if (first := repeats.get((at, i)))
    )
    notes = tuple(note for i, note in enumerate(part.notes) if (at, i) not in repeats)
    return replace(part, notes=notes, left_out=(*part.left_out, *left_out)) if left_out else part


def _tidy(text: str) -> str:
    """Without case, quotes, kinds of dash and closing points; what is left tells two questions apart ("<", ">")."""
    return one_line(DASHES.sub("-", QUOTES.sub("", text.casefold()))).rstrip(" .?!:")
