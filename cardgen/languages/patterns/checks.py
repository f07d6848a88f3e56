"""Gate checks of a language: each names a reason for which a strict student would drop a card."""

from __future__ import annotations

import re

from cardgen.languages.patterns.phrases import is_clause, stems
from cardgen.languages.patterns.texts import WORD, low_words
from cardgen.languages.patterns.words import Words
from cardgen.languages.tokens import masked
from cardgen.text import OPAQUE, Text

_SENTENCE_WORDS = 6
_ROOT = 6


def faults(words: Words, front: Text, back: str) -> tuple[str, ...]:
    """Names of the checks that a card fails."""
    hidden = masked(front).strip()
    is_cloze = any(span.cloze for span in front.spans)
    found = {
        "dangling": _dangles(words, hidden, back, is_cloze),
        "admin": bool(words.admin.search(hidden) or words.admin.search(back)),
        "language": _is_english(words, f"{hidden} {back}"),
        "leaning-answer": _leans(words, back),
        "cut-off": _is_cut(words, back),
        "grammar": not is_cloze and not _is_well_formed(words, hidden),
        "open-question": not is_cloze and not _is_open(words, hidden),
        "answer-kind": not is_cloze and not _fits(words, hidden, back),
    }
    return tuple(name for name, failed in found.items() if failed)


def _dangles(words: Words, front: str, back: str, is_cloze: bool) -> bool:
    if words.deictic.search(front) or words.deictic.search(back) or words.personal.search(back):
        return True
    return not is_cloze and (
        any(word in words.pronouns for word in low_words(front)[:3]) or bool(words.personal.search(front))
    )


def _is_english(words: Words, text: str) -> bool:
    """Whether the card mixes in English: its function words, which no other language has."""
    low = low_words(text)
    strange = [word for word in low if word in words.english]
    return len(set(strange)) > 1 or len(strange) > 0.1 * len(low)


def _leans(words: Words, back: str) -> bool:
    low = low_words(back)
    return bool(low) and low[0] in words.leaning - words.setup


def _is_cut(words: Words, back: str) -> bool:
    """A sentence that stops before its formula: a finite verb in its main clause and no mark at its end."""
    last = back.strip()
    if not last or last[-1] in '.!?)”“»"…$':
        return False
    parts = re.split(r"(?<=[.!?])\s+(?=[^\W\d_a-zà-ÿ])", last)
    if len(parts) > 1 and len(low_words(parts[-2])) > _SENTENCE_WORDS:
        return True
    low = low_words(parts[-1])
    if low[-1] in words.broken:
        return True
    return len(low) >= _SENTENCE_WORDS and (low[0] in words.setup or is_clause(words, Text.of(parts[-1])))


def _is_well_formed(words: Words, front: str) -> bool:
    """A capital first, a mark last, no word twice, no function word at the end."""
    low = low_words(front)
    if not low or front[-1] not in "?." or re.search(r"\b([^\W\d_]+) \1\b", front, re.IGNORECASE):
        return False
    first = WORD.search(front)
    if first and first[0][0].islower() and first.start() < 2 and OPAQUE not in first[0]:
        return False
    return low[-1] not in words.definite | words.indefinite


def _is_open(words: Words, front: str) -> bool:
    """Not to be answered by yes or no, and only one question."""
    return front.count("?") <= 1 and bool(words.asks.match(front) or words.asks.search(front))


def _fits(words: Words, front: str, back: str) -> bool:
    """Whether an answer that is a whole sentence has the form that the question asks for."""
    for asks, answers in words.fits:
        match = asks.match(front)
        if match:
            return _is_phrase(back) or _says(words, match, answers, back)
    return True


def _is_phrase(back: str) -> bool:
    return not back.rstrip().endswith((".", ")")) or len(low_words(back)) < _SENTENCE_WORDS


def _says(words: Words, asked: re.Match[str], answers: re.Pattern[str], back: str) -> bool:
    """Whether it names what the question is about, and a sentence that does so has the form wanted.

    Where the question names nothing, the first sentence has to have it.
    """
    parts = re.split(r"(?<=[.!?])\s+(?=[A-ZÄÖÜÉÁÍÓÚ¿])", back)
    wanted = _roots(words, asked["x"]) if "x" in asked.groupdict() else set()
    if not wanted:
        return bool(answers.search(parts[0]))
    if not wanted <= _roots(words, back):
        return False
    return any(answers.search(part) and wanted & _roots(words, part) for part in parts)


def _roots(words: Words, plain: str) -> set[str]:
    """What related words share, so that an adjective names its noun."""
    return {stem[:_ROOT] for stem in stems(words, plain)}
