"""The deck is its own memory: what the deck that was shipped before tells about its course, subdecks and notes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from cardgen.model import Previous, PreviousNote
from cardgen.problems import CardgenError
from cardgen.scheduler.identity import course_name, parse_key
from cardgen.scheduler.words import hidden_in, letters, of_html

KEY, MEMORY = "Key", "Memory"


@dataclass(frozen=True, slots=True)
class Shipped:
    """A note as it was shipped. about: what it was about in the last build (`identity.about`). kind: with "-cloze" for
    the cloze note type. front: the question as plain text. question, answer: letters alone.
    """

    note: PreviousNote
    key: str
    about: str
    rank: int
    kind: str
    front: str
    question: str
    answer: str

    @property
    def guid(self) -> str:
        """The note's guid."""
        return self.note.guid

    @property
    def deck(self) -> str:
        """The subdeck it was shipped in."""
        return self.note.deck


@dataclass(frozen=True, slots=True)
class Memory:
    """The shipped deck. course: as it stands in keys. deck: its name. version: its running number. created:
    when it was last changed, epoch seconds.
    """

    path: str
    course: str
    deck: str
    notes: tuple[Shipped, ...]
    version: int
    created: int


def recall(previous: Previous | None) -> Memory | None:
    """What is known from the previous deck; None when there is none, or when it is empty.

    Raises `CardgenError` when a note in it has no key of ours.
    """
    if previous is None or not previous.notes:
        return None
    notes = tuple(_shipped(previous.path, note) for note in previous.notes)
    courses = Counter(note.key.split(".")[0] for note in notes)
    roots = Counter(note.deck.split("::")[0] for note in notes)
    return Memory(previous.path, _commonest(courses), _commonest(roots), notes, previous.version, previous.created)


def refuse_foreign(memory: Memory, course_id: str, abouts: frozenset[str]) -> None:
    """Raise `CardgenError` when the shipped deck is of another course: another id, and no note about the same thing.

    A course whose title alone has changed shares notes with its old deck, and goes on under its old name.
    """
    if memory.course != course_name(course_id) and not any(note.about in abouts for note in memory.notes):
        raise CardgenError.at(
            memory.path,
            0,
            f"this deck is of another course, “{memory.deck}”",
            "write to another file with -o, or move this one away",
        )


def _shipped(path: str, note: PreviousNote) -> Shipped:
    key = note.fields.get(KEY, "")
    parsed = parse_key(key)
    if parsed is None:
        raise CardgenError.at(
            path, 0, f"a note in this deck has no key that cardgen gave it: {key!r}", "write to another file with -o"
        )
    _, about, rank = parsed
    about = note.fields.get(MEMORY) or about
    front, back = (*note.fields.values(), "", "")[:2]
    hidden = hidden_in(front)
    return Shipped(
        note,
        key,
        about,
        rank,
        _kind(note, about),
        of_html(front),
        letters(of_html(front)),
        letters(f"{hidden} {of_html(back)}"),
    )


def _kind(note: PreviousNote, about: str) -> str:
    """The kind from the key; for a note with the author's own id, whose key does not tell it, from its tag."""
    kind = about.rsplit(".", 1)[0]
    if not kind.startswith("id"):
        return kind
    tagged = next((tag.rsplit("::", 1)[1] for tag in note.tags if "::kind::" in tag), "")
    return tagged + ("-cloze" if kind.endswith("-cloze") and tagged != "cloze" else "")


def _commonest(counts: Counter[str]) -> str:
    return min(counts, key=lambda name: (-counts[name], name))
