"""Sentences on what somebody wants, may or has to do: "X sought to Y", "X were required to Y"."""

from __future__ import annotations

from collections.abc import Callable

from cardgen.languages.en.facts.complements import LONGEST_ANSWER, points_away
from cardgen.languages.en.facts.parsing import Parsed
from cardgen.languages.en.facts.sentences import Fact
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.tokens import Token, tokenize

_AIMING = frozenset(
    """
    want aim seek try attempt hope refuse desire plan promise agree intend decide strive vow threaten pledge undertake
    propose choose elect endeavour endeavor resolve struggle offer serve
    """.split()
)
_BOUND = frozenset(
    """
    required obliged forbidden allowed permitted entitled empowered authorised authorized designed intended
    compelled forced bound able unable free encouraged instructed ordered commissioned banned prohibited configured
    """.split()
)
_POWER = frozenset("power right authority ability capacity duty obligation responsibility freedom permission".split())


def aims(parsed: Parsed) -> Fact | None:
    """ "X sought to Y": "What did X seek to do?"."""
    if parsed.clause.base not in _AIMING or not _is_infinitive(parsed.rest, 0):
        return None
    return _to_do(parsed, 0, f" {parsed.clause.base} to do")


def bound(parsed: Parsed) -> Fact | None:
    """ "X is required to Y": "What is X required to do?"."""
    if parsed.asks not in words.BE_FINITE or len(parsed.rest) < 3 or parsed.rest[0].low not in _BOUND:
        return None
    return _to_do(parsed, 1, f" {parsed.rest[0].low} to do") if _is_infinitive(parsed.rest, 1) else None


def power(parsed: Parsed) -> Fact | None:
    """ "X has the power to Y": "What does X have the power to do?"."""
    if parsed.clause.base not in ("have", "give") or len(parsed.rest) < 4 or parsed.rest[0].low not in ("the", "a"):
        return None
    if parsed.clause.base == "give" or parsed.rest[1].low not in _POWER or not _is_infinitive(parsed.rest, 2):
        return None
    return _to_do(parsed, 2, f" {parsed.clause.base} {parsed.rest[0].low} {parsed.rest[1].low} to do")


def doing(parsed: Parsed) -> Fact | None:
    """ "X involves doing Y": "What does X involve?"."""
    if parsed.clause.base not in ("involve", "entail") or parsed.past or len(parsed.rest) < 3:
        return None
    first = parsed.rest[0].low
    if not lexicon.is_form(first, "VBG") or not _is_whole(parsed.rest) or first in ("including", "being", "having"):
        return None
    return parsed.said.ask(f"What {parsed.asks} ", parsed.subject, f" {parsed.clause.base}"), parsed.text(0)


def _to_do(parsed: Parsed, at: int, verb: str) -> Fact | None:
    """The question for what stands behind "to", at token `at` of the rest."""
    behind = parsed.rest[at + 1 :]
    if not _is_whole(behind) or behind[0].low in ("be", "have", "seem", "do") or _is_role(parsed):
        return None
    return parsed.said.ask(f"What {parsed.asks} ", parsed.subject, verb), parsed.text(at + 1)


def _is_role(parsed: Parsed) -> bool:
    """Whether the subject is "the president": whoever it is on this page."""
    tokens = tokenize(parsed.subject)
    return len(tokens) == 2 and tokens[0].low == "the" and tokens[1].word.islower()


def _is_infinitive(tokens: tuple[Token, ...], at: int) -> bool:
    return at + 2 < len(tokens) and tokens[at].low == "to" and lexicon.is_form(tokens[at + 1].low, "VB")


def _is_whole(tokens: tuple[Token, ...]) -> bool:
    """Whether an answer says enough, and of nothing but what the sentence names."""
    if not 3 <= len(tokens) <= LONGEST_ANSWER or points_away(tokens):
        return False
    low = {token.low for token in tokens}
    return not low & _ELSEWHERE and not any(token.word in ":;" for token in tokens)


_ELSEWHERE = frozenset("it them him her he she they we you our your me us so more".split())

AIMS: tuple[Callable[[Parsed], Fact | None], ...] = (aims, bound, power, doing)
