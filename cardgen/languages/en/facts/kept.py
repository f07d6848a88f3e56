"""Questions for one part of a clause that keep the rest of it: "What does the SER pump inside via Ca-ATPase?"."""

from __future__ import annotations

import re
from dataclasses import replace

from cardgen.languages.en.facts.chunks import TO_DO, Chunks, chunks, is_list_or_phrase
from cardgen.languages.en.facts.complements import (
    LONGEST_ANSWER,
    is_settled,
    is_specific,
    is_specific_noun,
    points_away,
)
from cardgen.languages.en.facts.object_asked import is_rare, object_of, says_enough
from cardgen.languages.en.facts.objects import SPECIFIC
from cardgen.languages.en.facts.parsing import Parsed
from cardgen.languages.en.facts.sentences import Fact, Said, opening_small
from cardgen.languages.en.grammar.clauses import Clause
from cardgen.languages.en.grammar.phrases import head, is_plural
from cardgen.languages.en.lexis import coursewords, lexicon, words
from cardgen.languages.tokens import Token, tokenize


def as_told(parsed: Parsed) -> Parsed | None:
    """ "The SER will pump ions" as "The SER pumps ions", "X can cause Y" with its full verb as the verb."""
    if parsed.asks not in ("will", "can"):
        return parsed
    skipped = 1 if parsed.rest and parsed.rest[0].low in ("then", "also") else 0
    if len(parsed.rest) < skipped + 2:
        return None
    base = parsed.rest[skipped].low
    many = is_plural(parsed.subject, parsed.said.usage)
    if base in ("be", "have", "need", "not") or many is None or not lexicon.is_form(base, "VB"):
        return None
    asks = "can" if parsed.asks == "can" else "do" if many else "does"
    clause = Clause(parsed.clause.first, parsed.clause.verb + 1 + skipped, asks, base)
    return replace(parsed, clause=clause, rest=parsed.rest[skipped + 1 :])


def identified(said: Said) -> Fact | None:
    """ "The transporter for norepinephrine is NET": "What is the transporter for norepinephrine?"."""
    match = _IS_NAME.match(said.hidden)
    if not match:
        return None
    subject, name = said.part(match, "subject"), said.part(match, "name")
    tokens, told = tokenize(subject), tokenize(name)
    if (
        points_away(tokens)
        or tokens[-1].low == "question"
        or _points(tokens)
        or not _is_name(told)
        or tokens[-1].low in words.PREPOSITIONS
    ):
        return None
    at = head(tokens)
    if at is None or lexicon.singular(tokens[at].low) in _NO_IDENTITY or is_plural(subject, said.usage) is not False:
        return None
    question = said.ask("What is ", opening_small(subject, said.usage))
    return (question, name) if is_specific(question, 2) else None


_IS_NAME = re.compile(
    r"^(?P<subject>The\s+[^,;:()]{3,30}?\s+(?:for|of|in|between)\s+[^,;:()]{2,40}?)\s+is\s+(?P<name>[^,;:]{2,50})$"
)
_NO_IDENTITY = frozenset("example problem aim goal".split())


def _is_name(tokens: tuple[Token, ...]) -> bool:
    """Whether a phrase names one thing: an acronym, a name, a word of the subject's own."""
    if len(tokens) > 4 or tokens[0].low in words.DETERMINERS | words.PREPOSITIONS | words.PRONOUNS:
        return False
    if any(lexicon.is_form(token.low, "VBN") or token.low in words.CONJUNCTIONS for token in tokens):
        return False
    return _is_rare(tokens[-1]) or tokens[-1].word[0].isupper()


def object_kept(parsed: Parsed) -> Fact | None:
    """ "X encodes Y in Z": "What does X encode in Z?"; "X inhibits Y": "What does X inhibit?"."""
    cut = _settled(parsed)
    if cut is None or cut.object is None or parsed.clause.base not in _VERBS or parsed.asks not in ("do", "does"):
        return None
    first = parsed.tokens[0].low
    if first.endswith("ing") and (lexicon.is_form(first, "VBG") or not lexicon.is_known(first)):
        return None  # what is done has many effects
    thing = parsed.rest[: cut.object.last]
    behind = parsed.rest[cut.object.last : cut.end]
    if not _is_answer(thing) or len(behind) > _LONGEST_KEPT or _points(behind) or not says_enough(parsed):
        return None
    if cut.complements and cut.complements[0].lead in _UNCLEAR and cut.end == len(parsed.rest):
        return object_of(parsed) if is_rare(parsed.subject) else None
    if cut.complements and (cut.complements[0].lead not in _KEPT or any(t.low in words.RELATIVES for t in thing)):
        return None
    if cut.complements and cut.complements[0].lead == TO_DO and parsed.clause.base in _MOVING_TO_DO:
        return None  # who does it is the object
    if not cut.complements and cut.end != len(parsed.rest):
        return None
    parts = (
        (f" {parsed.clause.base} ", parsed.text(cut.object.last, cut.end)) if behind else (f" {parsed.clause.base}",)
    )
    question = parsed.said.ask(f"What {parsed.asks} ", parsed.subject, *parts)
    return (question, parsed.text(0, cut.object.last)) if is_specific(question, 4 if behind else 3) else None


_LONGEST_KEPT = 12
# Verbs whose object is one of many.
_WEAK = frozenset("provide create enhance reflect represent describe cover contain".split())
_VERBS = SPECIFIC - _WEAK | frozenset(
    """
    seal express drain supply define oversee formulate assess coat recycle yield anneal link join bridge schedule
    evaluate calculate abolish house pump donate accept cross precede follow carry oppose favour favor list
    store enforce encapsulate execute allocate emulate exploit threaten surround balance divide perform
    """.split()
)
_MOVING_TO_DO = frozenset("cause stimulate trigger induce drive signal activate".split())
_UNCLEAR = frozenset("in on at".split())  # with the object or with the verb
_KEPT = frozenset("into from through via".split()) | {TO_DO}


def subject_kept(parsed: Parsed) -> Fact | None:
    """ "X pumps Y inside via Z": "What pumps Y inside via Z?", when so much can be said of nothing else."""
    cut = _settled(parsed)
    if cut is None or cut.object is None or parsed.clause.base not in SPECIFIC or parsed.asks not in ("do", "does"):
        return None
    whole = parsed.rest[: cut.end]
    if cut.end != len(parsed.rest) or len(whole) > 16 or _points(whole) or not says_enough(parsed):
        return None
    if not _is_answer(parsed.rest[: cut.object.last]) or not any(_is_rare(token) for token in whole):
        return None
    question = parsed.said.ask(f"What {lexicon.third_person(parsed.clause.base)} ", parsed.text(0, cut.end))
    return (question, parsed.subject) if is_specific(question, 4) else None


def comes_of(parsed: Parsed) -> Fact | None:
    """ "X leads to Y": "What does X lead to?"; "X becomes Y": "What does X become?"; "X acts as Y"."""
    links, base = _LINKS.get(parsed.clause.base), parsed.clause.base
    if links is None or parsed.asks not in ("do", "does", "did", "can") or len(parsed.rest) < 2:
        return None
    link = next((link for link in links if [t.low for t in parsed.rest[: len(link.split())]] == link.split()), None)
    if link is None or not says_enough(parsed):
        return None
    at = len(link.split())
    behind = parsed.rest[at:]
    inner = replace(parsed, rest=behind)
    cut = chunks(behind)
    if cut.object is None or not is_settled(inner, cut) or len(behind) > LONGEST_ANSWER:
        return None
    if not _is_answer(behind[: cut.object.last]) or _points(behind):
        return None
    if base in _OF_MANY and not any(_is_rare(token) for token in parsed.tokens):
        return None  # "wet hay leads to fires", and to much else
    question = parsed.said.ask(f"What {parsed.asks} ", parsed.subject, f" {base} {link}".rstrip())
    return (question, inner.text(0, cut.end)) if is_specific(question, 2) else None


_LINKS = {
    "lead": ("to",), "result": ("in",), "give": ("rise to",), "become": ("",), "differentiate": ("into",),
    "develop": ("into",), "act": ("as",), "serve": ("as",), "function": ("as",), "form": ("",),
}  # fmt: skip


_OF_MANY = frozenset("lead result act serve function".split())


def _settled(parsed: Parsed) -> Chunks | None:
    cut = chunks(parsed.rest)
    return cut if cut.found and is_settled(parsed, cut) else None


def _is_answer(thing: tuple[Token, ...]) -> bool:
    """Whether it is a noun phrase that says something, and no adverb or adjective: "oscillate | perpendicular"."""
    at = head(thing)
    if at is None or not is_list_or_phrase(thing) or not is_specific_noun(thing):
        return False
    if (
        thing[0].low in words.CONJUNCTIONS | {"any", "other"}
        or not _may_end(thing[-1])
        or lexicon.is_form(thing[0].low, "VBN")
    ):
        return False
    if thing[0].word == "(" or (at + 1 < len(thing) and thing[-1].low in ("based", "relative", "found", "attached")):
        return False
    low = thing[at].low
    plain = lexicon.can_be(low, "ADJ") or lexicon.can_be(low, "ADV")
    return not (len(thing) == 1 and plain) and lexicon.singular(low) not in coursewords.LOOSE_NOUNS


def _may_end(token: Token) -> bool:
    """Whether a noun phrase can end with a word: not "antigens and | bind"."""
    known = lexicon.is_known(token.low)
    return not known or lexicon.can_be(token.low, "NOUN") or not lexicon.is_form(token.low, "VB")


def _points(tokens: tuple[Token, ...]) -> bool:
    return any(token.low in words.PRONOUNS - {"that"} | words.POSSESSIVES for token in tokens)


def _is_rare(token: Token) -> bool:
    return token.is_word and (not lexicon.is_common_word(token.word) or any(char.isdigit() for char in token.word))
