"""A text as words with their places, and questions put together from pieces of it.

Code, formulas and pictures are opaque: their characters never take part in grammar. `masked` writes them as a run of
OPAQUE letters of the same length, so that offsets into it are offsets into `Text.plain`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from cardgen.text import NO_MARKS, OPAQUE, Mark, Span, SpanKind, Text

_TOKEN = re.compile(
    rf"{OPAQUE}+(?:['’]s\b)?|[^\W_]+(?:['’./\-‐‑–+_&][^\W_]+)*(?:\+\+|#(?!\w))?(?:(?<=s)['’](?=\s))?|\S", re.UNICODE
)


class Token(NamedTuple):
    """A word or a punctuation mark. low: in lower case. start, end: offsets into the plain text."""

    word: str
    low: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it is a word (or something opaque), not punctuation."""
        return self.word[0].isalnum()

    @property
    def is_opaque(self) -> bool:
        """Whether it is code or a formula."""
        return self.word[0] == OPAQUE


def masked(text: Text) -> str:
    """`text.plain` with the characters of code and formulas replaced by OPAQUE."""
    return text.masked


def tokenize(text: Text | str) -> tuple[Token, ...]:
    """The words and punctuation marks, in order."""
    return _tokens(text if isinstance(text, str) else text.masked)


@lru_cache(maxsize=1 << 13)
def _tokens(plain: str) -> tuple[Token, ...]:
    return tuple([Token(word := m[0], word.lower(), m.start(), m.end()) for m in _TOKEN.finditer(plain)])


def first_word(text: Text | str) -> str:
    """The first word or mark in small letters; "" when there is none."""
    tokens = tokenize(text)
    return tokens[0].low if tokens else ""


def last_word(text: Text | str) -> str:
    """The last word or mark in small letters; "" when there is none."""
    tokens = tokenize(text)
    return tokens[-1].low if tokens else ""


def piece(text: Text, tokens: tuple[Token, ...], first: int, last: int | None = None) -> Text:
    """The text from token `first` up to (not including) token `last`."""
    stop = len(tokens) if last is None else last
    if first >= stop:
        return Text()
    return text.cut(tokens[first].start, tokens[stop - 1].end)


def capitalised(text: Text) -> Text:
    """With a capital at the start, unless it starts with code, a formula or a word written its own way ("pH")."""
    hidden = masked(text)
    match = re.match(r"\W*([^\W\d_]+)", hidden)
    if not match or match.group(1)[0] == OPAQUE or re.search(r"[a-z][A-Z]", match.group(1)):
        return text
    at = match.start(1)
    if hidden[at].isupper():
        return text
    return text.map_text(at, at + 1, hidden[at].upper())


def sentence(*parts: Text | str, end: str = "?") -> Text:
    """The parts as one sentence: joined as they are, one space between words, a capital first, `end` last."""
    joined = Text.join(Text.of(part) if isinstance(part, str) else part for part in parts)
    joined = joined.strip(" ,;:.")
    if "  " in joined.plain:
        joined = Text.join(_single_spaced(joined))
    return capitalised(joined) + Text.of(end)


def _single_spaced(text: Text) -> list[Text]:
    pieces: list[Text] = []
    for span in text.spans:
        if span.kind is SpanKind.TEXT:
            new = re.sub(r" {2,}", " ", span.text)
            if pieces and pieces[-1].plain.endswith(" "):
                new = new.lstrip(" ")
            pieces.append(Text((Span(new, span.kind, span.marks, span.link, span.target, span.cloze, span.hint),)))
        else:
            pieces.append(Text((span,)))
    return pieces


def without_outer_marks(text: Text) -> Text:
    """Without emphasis that covers the whole text: a topic set in bold is bold for its look alone."""
    worn = [span.marks for span in text.spans if span.plain]
    gone = frozenset.intersection(*worn) - {Mark.SUB, Mark.SUP} if worn else NO_MARKS
    return text.without_marks(*gone) if gone else text
