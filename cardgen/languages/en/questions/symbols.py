"""What the letters of a formula stand for: "where $n$ is the sample size and $s$ the standard deviation"."""

from __future__ import annotations

import re

from cardgen.languages.en.lexis import words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import formula_of
from cardgen.languages.tokens import sentence, tokenize
from cardgen.text import Text

_SYMBOL = r"(?P<symbol>\$[^$]{1,30}\$|(?<![\w])[A-Za-zΑ-Ωα-ω][\w'’]{0,3}|\[[A-Za-z]{1,3}\])"
_LINE = re.compile(rf"(?:^|\n)\s*{_SYMBOL}\s*[=:–]\s+(?:is\s+|are\s+)?", re.IGNORECASE)
_WHERE = re.compile(r"(?:^|[,;.\s])(?:where|with):?\s+(?=\$|\w{1,4}\s)", re.IGNORECASE)
_NAMED = re.compile(
    rf"(?:^|\band\s+|[,;]\s+)\s*{_SYMBOL}\s*(?:=|:|\bis\b|\bare\b|\bdenotes\b|\brepresents\b|\bstands for\b)\s+",
    re.IGNORECASE,
)
_LONGEST = 12


def symbol_meanings(text: Text) -> tuple[tuple[Text, Text], ...]:
    """The symbols that a text explains, each with its meaning: line by line, or behind "where"."""
    where = _WHERE.search(text.plain)
    if where:
        text = text.cut(where.end())
    plain = text.plain
    opening = _NAMED if where or plain.startswith("$") else _LINE
    starts = [match for match in opening.finditer(plain) if _is_symbol(match["symbol"])]
    found = []
    for at, match in enumerate(starts):
        end = starts[at + 1].start() if at + 1 < len(starts) else _end_of_sentence(plain, match.end())
        meaning = text.cut(match.end(), end).strip(" ,;.")
        if _says(meaning):
            found.append((text.cut(*match.span("symbol")).without_marks(), meaning))
    return tuple(found)


def _is_symbol(symbol: str) -> bool:
    return symbol[0] in "$[" or (len(symbol) <= 4 and symbol.lower() not in _WORDS)


_WORDS = frozenset("a i it this that and the we he she you they here so then note also".split())


def _end_of_sentence(plain: str, start: int) -> int:
    end = re.search(r"\.(?=\s|$)|\n", plain[start:])
    return start + end.start() if end else len(plain)


def _says(meaning: Text) -> bool:
    plain = meaning.plain
    if (
        not 1 <= meaning.words <= _LONGEST
        or "=" in plain
        or not plain[:1].isalpha()
        or plain.count("(") != plain.count(")")
    ):
        return False
    return not any(token.low in ("it", "this", "that", "which", "here") for token in tokenize(meaning)[:1])


def symbol_question(symbol: Text, about: Text, formula: Text, meaning: Text, usage: Usage) -> Text | None:
    """Ask "In the formula for voltage, V = IR, what does R stand for?"; not for the symbol of the thing itself."""
    asked = formula_of(about, usage)
    said = {token.low for token in tokenize(about)}
    new = [token for token in tokenize(meaning) if token.is_word and token.low not in said | words.DETERMINERS]
    if not asked or not new or not _stands_in(symbol.plain, formula.plain):
        return None
    name = asked.cut(len("What is "), len(asked.plain) - 1)
    return sentence("In ", name, ", ", formula, ", what does ", symbol, " stand for")


def nameless(symbol: Text, formula: Text, meaning: Text) -> Text | None:
    """Ask "In $v = fl$, what does $f$ stand for?"."""
    if not _stands_in(symbol.plain, formula.plain) or not any(token.is_word for token in tokenize(meaning)):
        return None
    return sentence("In ", formula, ", what does ", symbol, " stand for")


def _stands_in(symbol: str, formula: str) -> bool:
    """Whether a formula has a symbol: a letter anywhere, a longer one as it stands there with its index."""
    letters = re.sub(r"[^\w]|_", "", symbol)
    if len(letters) == 1 or symbol[0] == "$":
        return letters in re.sub(r"[^\w]|_", "", formula) and symbol.strip("$") != formula.strip("$")
    tokens = re.findall(r"[^\W_]+(?:_\{?\w+\}?)?", re.sub(r"\\text|\\mathrm", "", formula))
    return letters in {re.sub(r"[\W_]", "", token) for token in tokens}
