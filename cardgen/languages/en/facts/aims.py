"""Sentences on what somebody has to do: "X were required to Y"."""

from __future__ import annotations

from cardgen.languages.en.facts.complements import LONGEST_ANSWER, points_away
from cardgen.languages.en.facts.parsing import Parsed
from cardgen.languages.en.facts.sentences import Fact
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.tokens import Token, tokenize

_BOUND = frozenset("required obliged forbidden entitled empowered compelled forced banned prohibited".split())
_ELSEWHERE = frozenset("it them him her he she they we you our your me us so more".split())


def bound(parsed: Parsed) -> Fact | None:
    """ "X is required to Y": "What is X required to do?"."""
    rest = parsed.rest
    if parsed.asks not in words.BE_FINITE or len(rest) < 4 or rest[0].low not in _BOUND or _is_role(parsed):
        return None
    if rest[1].low != "to" or not lexicon.is_form(rest[2].low, "VB") or rest[2].low in ("be", "have", "seem", "do"):
        return None
    if not _is_whole(rest[2:]):
        return None
    return parsed.said.ask(f"What {parsed.asks} ", parsed.subject, f" {rest[0].low} to do"), parsed.text(2)


def _is_role(parsed: Parsed) -> bool:
    """Whether the subject is "the president": whoever it is on this page."""
    tokens = tokenize(parsed.subject)
    return len(tokens) == 2 and tokens[0].low == "the" and tokens[1].word.islower()


def _is_whole(tokens: tuple[Token, ...]) -> bool:
    """Whether an answer says enough, and of nothing but what the sentence names."""
    if not 3 <= len(tokens) <= LONGEST_ANSWER or points_away(tokens):
        return False
    return not {token.low for token in tokens} & _ELSEWHERE and not any(token.word in ":;" for token in tokens)
