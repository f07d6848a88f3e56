"""How many: a list question says how many things it wants, so that there is one right answer."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar import phrases
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.tokens import tokenize
from cardgen.text import Text

NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_VAGUE = frozenset("multiple various different several many some".split())
_WHAT_ARE = re.compile(r"^What are (the )?")


def with_number(question: Text, count: int, *, named: bool) -> Text | None:
    """ "What are the goals of X?" with 4 items: "What are the four goals of X?".

    named: the page gives some of many (applications, pitfalls), so it is "Name four applications of X.".
    None when what is asked for is no plural.
    """
    match = _WHAT_ARE.match(question.plain)
    if not match or not 1 < count < len(NUMBERS):
        return question
    rest = question.cut(match.end())
    tokens = tokenize(rest)
    while tokens and tokens[0].low in _VAGUE:
        rest, tokens = rest.cut(tokens[1].start) if len(tokens) > 1 else rest, tokens[1:]
        tokens = tokenize(rest) if tokens else tokens
    at = phrases.head(tokens)
    if at is None or lexicon.is_plural_noun(tokens[at].word) is not True:
        return None
    if (
        any(token.low in words.NUMBERS or token.low.isdigit() for token in tokens[:2])
        or not tokens
        or tokens[0].low in words.DETERMINERS
    ):
        return question
    if any(token.low in ("and", "pros", "cons") for token in tokens[:3]):
        return question
    if named:
        return Text.join((Text.of(f"Name {NUMBERS[count]} "), rest.strip("?"), Text.of(".")))
    return Text.of(f"What are the {NUMBERS[count]} ") + rest


def stretch(question: Text, wanted: int, count: int, *, first: bool) -> Text | None:
    """ "What are the steps of X?" with seven steps: "What are the first four of the seven steps of X?"."""
    match = re.match(r"^What are the (?:\w+ )??(?P<of>(?:steps|stages|phases)\b.*)$", question.plain)
    if count >= len(NUMBERS):
        return None
    which = "first" if first else "last"
    letters = re.match(r"^What do the \w+ (?P<of>letters of \w+ stand for\?)$", question.plain)
    if letters:
        return Text.of(f"What do the {which} {NUMBERS[wanted]} {letters['of']}")
    if not match:
        return None
    return Text.of(f"What are the {which} {NUMBERS[wanted]} of the {NUMBERS[count]} ") + question.cut(match.start("of"))
