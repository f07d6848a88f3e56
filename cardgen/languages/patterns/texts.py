"""Sentences cut, and questions put together from pieces of the page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from cardgen.languages.tokens import capitalised, masked
from cardgen.text import OPAQUE, Mark, SpanKind, Text

ORDINALS = "#"
"""Among a language's abbreviations: it writes ordinal numbers with a full stop."""
WORD = re.compile(r"[^\W_]+(?:[-./+][^\W_]+)*")
_CLOSERS = "\"'”’»«)]*"
_STOP = re.compile(rf"[.!?…]+[{re.escape(_CLOSERS)}]*(?=\s|$)|\n")
_TIDY = ((re.compile(r" {2,}"), " "), (re.compile(r" (?=[,.])"), ""), (re.compile(r",(?=\s*\?)"), ""))
_TIGHT = (re.compile(r" (?=\?)"), "")


def low_words(text: Text | str) -> list[str]:
    """The words in lower case; an elided article stands by itself, code and formulas are OPAQUE runs."""
    return [word.lower() for word in WORD.findall(text if isinstance(text, str) else masked(text))]


def split_sentences(text: Text, abbreviations: frozenset[str], starters: frozenset[str]) -> tuple[Text, ...]:
    """The sentences, each with its mark. Abbreviations, ordinals, brackets, code and formulas never split.

    starters: words that may begin a sentence and follow no ordinal ("3. Zeile", but "... 3. Eine ...").
    """
    bounds = _bounds(masked(text), abbreviations, starters)
    return tuple(text.cut(low, high).strip() for low, high in bounds)


@lru_cache(maxsize=1 << 12)
def _bounds(hidden: str, abbreviations: frozenset[str], starters: frozenset[str]) -> tuple[tuple[int, int], ...]:
    cuts = [0]
    for match in _STOP.finditer(hidden):
        if match[0] == "\n" or _ends(hidden, match, cuts[-1], abbreviations, starters):
            cuts.append(match.end())
    pairs = zip(cuts, [*cuts[1:], len(hidden)], strict=True)
    return tuple((low, high) for low, high in pairs if hidden[low:high].strip())


def _ends(
    hidden: str, match: re.Match[str], begin: int, abbreviations: frozenset[str], starters: frozenset[str]
) -> bool:
    following = hidden[match.end() :].lstrip()
    if following and (following[0].islower() or following[0] in ",;:)"):
        return False
    before = hidden[begin : match.start()]
    last = re.search(r"(\S+)$", before)
    if match[0].startswith(".") and last and following:
        word = last[1].strip('(„“"«¿').lower()
        goes_on = not starters.intersection(low_words(following[:40])[:1])
        ordinal = ORDINALS in abbreviations and word.isdigit() and len(word) < 4 and goes_on
        if word in abbreviations or ordinal or re.fullmatch(r"[^\W\d_]|(?:\w\.)+\w", word):
            return False
    return before.count("(") <= before.count(")") + match[0].count(")")


def insert(template: str, parts: Mapping[str, Text]) -> Text:
    """The template with its `{names}` replaced and spaces tidied."""
    pieces = re.split(r"\{(\w+)\}", template)
    joined = Text.join(parts[piece] if at % 2 else Text.of(piece) for at, piece in enumerate(pieces))
    spaced = "?" not in template.replace(" ?", "")  # French keeps a space there
    for pattern, new in _TIDY if spaced else (*_TIDY, _TIGHT):
        joined = replaced(joined, pattern, new)
    return joined.strip()


def fill(template: str, parts: Mapping[str, Text]) -> Text:
    """The template as a sentence: filled in, with a capital first, also behind an inverted mark."""
    text = insert(template, parts)
    match = re.match(r"[¿¡]\s*(?=\w)", text.plain)
    return text.cut(0, match.end()) + capitalised(text.cut(match.end())) if match else capitalised(text)


def replaced(text: Text, pattern: re.Pattern[str], new: str) -> Text:
    """Every match outside code and formulas replaced; `new` may refer to groups."""
    for match in reversed(list(pattern.finditer(masked(text)))):
        if OPAQUE not in match[0]:
            text = text.map_text(match.start(), match.end(), match.expand(new))
    return text


def bare(text: Text) -> Text:
    """Without bold and italics: in a question they would point at the term."""
    return text.without_marks(Mark.BOLD, Mark.ITALIC, Mark.HIGHLIGHT, Mark.UNDERLINE)


def without_asides(text: Text) -> Text:
    """Without what stands in brackets."""
    while match := re.search(r"\s*\([^()]*\)", masked(text)):
        text = text.cut(0, match.start()) + text.cut(match.end())
    return text.strip()


def is_opaque(text: Text) -> bool:
    """Whether it is code or a formula and nothing else."""
    running = (span for span in text.spans if span.kind in (SpanKind.TEXT, SpanKind.BREAK))
    return OPAQUE in masked(text) and not any(span.text.strip(" .,;") for span in running)
