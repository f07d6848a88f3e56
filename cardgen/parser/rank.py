"""Which notes of a unit matter most, and which say the same twice."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from cardgen.languages.language import Wording
from cardgen.model import Kind, LeftOut, Note
from cardgen.parser.gate import texts
from cardgen.text import Text

DEFAULT_LIMIT = 30
"""Most notes of a unit of up to `SHORT` words: what a student can learn of one week's work next to the other weeks."""
SHORT, WORDS_A_NOTE, LONGEST_DECK = 1000, 80, 50
"""A longer unit gets one note more for so many words, up to so many in all."""
KIND_LIMITS = {Kind.ACRONYM.value: 4}
"""Acronyms are easy to find and of little worth: a unit gets few of them."""
DEFINED = 0.7
"""A definition is worth that much at least, wherever it stands."""
CROWDING = 0.015
"""What each note chosen under a heading takes from the next one there, so that no section stands for all."""
SHARED = 0.1
"""What a cell is worth less when other cells of the tables say the same ("primary" in every other row)."""
_LISTS = (Kind.LIST, Kind.STEPS, Kind.TOPIC)
_ALIKE = 0.8
_OTHER = 0.4
_SAME_SENTENCE = 0.75
_HALF = 0.5
_TOLD = {Kind.DEFINITION, Kind.FACT, Kind.CAUSE, Kind.QUESTION}


def front_of(note: Note) -> str:
    """A note's question, plain."""
    return " ".join(text.plain for text in texts(note.front)).strip()


def back_of(note: Note) -> str:
    """A note's answer, plain."""
    return " ".join(text.plain for text in texts(note.back)).strip()


def without_duplicates(
    notes: Sequence[Note], wording: Wording | None, stems: Callable[[str], frozenset[str]] | None = None
) -> tuple[list[Note], list[LeftOut]]:
    """Each thing asked once: of notes alike the author's, else the most important, else the first is kept.

    stems: content stems of a text, acronyms spelled out.
    """
    read = stems or (lambda plain: frozenset(wording.stems(plain) if wording else plain.casefold().split()))
    order = sorted(range(len(notes)), key=lambda at: (not notes[at].author, -notes[at].importance, at))
    kept: list[int] = []
    dropped: list[LeftOut] = []
    marks = {at: _fingerprint(notes[at], read) for at in order}
    by_stem: dict[str, list[int]] = {}  # notes that share no stem of the question are not alike
    for at in order:
        near = {other for stem in marks[at][0] for other in by_stem.get(stem, ())}
        if any(_same(marks[at], marks[other], notes[at], notes[other]) for other in near):
            dropped.append(LeftOut(notes[at].place, "duplicate", front_of(notes[at])))
            continue
        kept.append(at)
        for stem in marks[at][0]:
            by_stem.setdefault(stem, []).append(at)
    return [notes[at] for at in sorted(kept)], dropped


_Mark = tuple[frozenset[str], frozenset[str], str]


def _fingerprint(note: Note, stems: Callable[[str], frozenset[str]]) -> _Mark:
    """Stems of the question and of the answer, and the question without case and punctuation."""
    front, back = front_of(note), back_of(note)
    plain = re.sub(r"\W+", " ", front.casefold()).strip()
    return stems(front) or frozenset([plain]), stems(back), plain


def _same(one: _Mark, two: _Mark, a: Note, b: Note) -> bool:
    """The same question in other words, or the same answer to nearly the same question."""
    if a.author and b.author:  # what an author asks twice with two answers, or hides twice, is meant so
        return _words(a) == _words(b)
    if one[2] == two[2]:
        return True
    if a.kind is b.kind and a.kind in (Kind.TABLE, Kind.COMPARISON) and a.key != b.key:
        return False  # cells of one table may say the same
    if Kind.TERM in (a.kind, b.kind) and a.kind is not b.kind:
        return False
    if one[1] == two[1] and len(one[1]) > 3 and a.place == b.place and not {a.kind, b.kind} & {Kind.TERM, Kind.ACRONYM}:
        return True
    if (
        _lists_again(one, two, a, b)
        or _is_side(one, two, a, b)
        or _is_side(two, one, b, a)
        or _equates_again(one, two, a, b)
    ):
        return True
    if a.place == b.place and {a.kind, b.kind} <= _TOLD and _says_again(one, two):
        return True
    fronts, backs = _overlap(one[0], two[0]), _overlap(one[1], two[1])
    if _asks_else(one, two, a, b, backs):
        return False
    if backs >= 0.9 and len(one[1]) > 3 and (one[0] <= two[0] or two[0] <= one[0]):
        return True
    return (fronts >= 0.99 and bool(one[0]) and not {a.kind, b.kind} & {Kind.ACRONYM, Kind.FORMULA}) or (
        fronts >= (0.6 if len(one[1]) > 1 else 0.8) and backs >= _ALIKE
    )


def _lists_again(one: _Mark, two: _Mark, a: Note, b: Note) -> bool:
    """The same things named in two lists, or in a list and in a sentence."""
    if not {a.kind, b.kind} & set(_LISTS) or not {a.kind, b.kind} <= {*_LISTS, Kind.FACT, Kind.QUESTION}:
        return False
    if one[1] == two[1] and len(one[1]) > 2:
        return True
    if a.kind is b.kind:
        return False
    less, more = (one, two) if len(one[1]) <= len(two[1]) else (two, one)
    asked = len(one[0] & two[0]) / (min(len(one[0]), len(two[0])) or 1)
    whole = less[1] <= more[1] and asked == 1 and len(more[1]) - len(less[1]) <= len(less[1])
    return (len(less[1]) > 1 and whole) or (asked > _HALF and _overlap(one[1], two[1]) >= _ALIKE and len(less[1]) > 3)


def _is_side(one: _Mark, two: _Mark, a: Note, b: Note) -> bool:
    """Whether a card asks for one side of a comparison that says the same of it."""
    if a.kind is not Kind.FACT or b.kind not in (Kind.COMPARISON, Kind.TOPIC):
        return False
    return one[0] <= two[0] and one[1] <= two[1] and len(one[1]) > 2 and len(one[1]) > len(two[1]) // 4


def _equates_again(one: _Mark, two: _Mark, a: Note, b: Note) -> bool:
    """ "The formula of a balance sheet" and "the equation of a balance sheet": the same, said in words."""
    if "=" not in back_of(a) or "=" not in back_of(b) or sum(len(stem) > 2 for stem in one[1]) < 3:
        return False
    return _overlap(one[1], two[1]) >= _SAME_SENTENCE and _overlap(one[0], two[0]) >= _HALF


def _asks_else(one: _Mark, two: _Mark, a: Note, b: Note, backs: float) -> bool:
    """Whether one asks what it is and the other what it does, or when it was and what it did."""
    if {a.kind, b.kind} == {Kind.DEFINITION, Kind.FACT} and backs < _OTHER:
        return True
    if backs < _OTHER and _inflected(one[2]) != _inflected(two[2]):
        return True  # "constitution" and "constitutionalism": one stem, two terms
    return a.kind is b.kind is Kind.FACT and not backs and one[2].split()[:1] != two[2].split()[:1]


def _inflected(plain: str) -> frozenset[str]:
    """The words of a question, without those of its form and the plural's ending."""
    return frozenset(re.sub(r"e?s$", "", word) for word in plain.split() if word not in _FORM)


_FORM = frozenset("what is are was were the a an does do did".split())


def _says_again(one: _Mark, two: _Mark) -> bool:
    """Whether two cards of one sentence ask for the same part of it, or one for a part of what the other asks for."""
    part = one[1] <= two[1] or two[1] <= one[1]
    return part and bool(one[1] and two[1]) and _overlap(one[0] | one[1], two[0] | two[1]) >= _SAME_SENTENCE


def _words(note: Note) -> tuple[tuple[Text, ...], tuple[Text, ...]]:
    """What a note shows and hides, wherever it stands."""
    return tuple(texts(note.front)), tuple(texts(note.back))


def _overlap(one: frozenset[str], two: frozenset[str]) -> float:
    """Jaccard index of two sets of stems."""
    return len(one & two) / len(one | two) if one or two else 0.0


def weighed(notes: Iterable[Note], named: frozenset[str], wording: Wording) -> list[Note]:
    """Notes with their importance raised by what the unit's title, topics and summary name, and its text most often.

    named: content stems of those. The part of a question's stems among them adds up to 0.15.
    """
    found = []
    notes = list(notes)
    cells = Counter(back_of(note) for note in notes if note.kind is Kind.TABLE)
    for note in notes:
        stems = set(wording.stems(front_of(note)))
        share = len(stems & named) / len(stems) if stems else 0.0
        least = DEFINED if note.kind is Kind.DEFINITION else 0.0
        less = SHARED if note.kind is Kind.TABLE and cells[back_of(note)] > 1 else 0.0
        worth = min(max(note.importance, least) + 0.15 * share, 0.99) - less
        found.append(note if note.author else replace(note, importance=worth))
    return found


def limit_of(words: int) -> int:
    """Most notes of a unit with so many words, when the author sets no limit."""
    return min(DEFAULT_LIMIT + max(words - SHORT, 0) // WORDS_A_NOTE, LONGEST_DECK)


def cut(notes: Sequence[Note], limits: Mapping[str, int], words: int = 0) -> tuple[list[Note], list[Note]]:
    """(kept, reserve): the most important notes within the limits, and the others, both in page order.

    The author's own are never cut.

    limits: most notes of a kind; "unit" is the most in all (0: no limit). words: how long the unit is, for `limit_of`.
    """
    limits = {**KIND_LIMITS, **limits} if limits.get("unit", DEFAULT_LIMIT) else limits
    most = limits.get("unit", limit_of(words)) or len(notes)
    if most >= len(notes) and limits.keys() <= {"unit"}:
        return list(notes), []
    kept = {at for at, note in enumerate(notes) if note.author}
    kinds = Counter(notes[at].kind.value for at in kept)
    places = Counter(notes[at].headings for at in kept)
    waiting = [at for at in range(len(notes)) if at not in kept]
    while waiting and len(kept) < most:
        at = max(waiting, key=lambda at: (notes[at].importance - CROWDING * places[notes[at].headings], -at))
        waiting.remove(at)
        kind = notes[at].kind.value
        if kinds[kind] < limits.get(kind, most):
            kept.add(at)
            kinds[kind] += 1
            places[notes[at].headings] += 1
    return [notes[at] for at in sorted(kept)], [notes[at] for at in range(len(notes)) if at not in kept]
