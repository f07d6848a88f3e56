"""Questions about what a clause says: conditions, means, purposes, agents, objects.

These go beyond the fixed shapes of `facts.py`: the verb of the sentence is found first, and the part that a
teacher would ask for is taken out of it. Precision over recall, as there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from cardgen.languages.en.facts.aims import bound
from cardgen.languages.en.facts.characters import aspect_of_name, who_was
from cardgen.languages.en.facts.complements import purpose
from cardgen.languages.en.facts.conditions import condition
from cardgen.languages.en.facts.duties import must, must_hold, state
from cardgen.languages.en.facts.effects_of import effect
from cardgen.languages.en.facts.fronted import fronted_means, fronted_reason
from cardgen.languages.en.facts.kept import as_told, comes_of, identified, object_kept, subject_kept
from cardgen.languages.en.facts.linked import adjective, equals
from cardgen.languages.en.facts.namesakes import dated_lead, value_of, which_with, who
from cardgen.languages.en.facts.objects import (
    acts,
    carries,
    changes,
    kind,
    permits,
    states,
    tells_whom,
    uses,
)
from cardgen.languages.en.facts.outcomes import enabled, outcome
from cardgen.languages.en.facts.parsing import Parsed, is_passing, is_plain, parse_clause, parse_doing
from cardgen.languages.en.facts.passives import passive
from cardgen.languages.en.facts.quantities import how_long, how_many, range_of, share, share_of, value
from cardgen.languages.en.facts.sentences import Fact, Said, is_sound, opening_small, read_sentence
from cardgen.languages.en.facts.superlatives import role, superlative
from cardgen.languages.en.facts.which import which
from cardgen.languages.en.grammar.clauses import Clause, find_clause
from cardgen.languages.en.grammar.inversion import inverted
from cardgen.languages.en.grammar.phrases import is_plural
from cardgen.languages.en.grammar.shapes import stems
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import capitalised, first_word, masked, tokenize
from cardgen.text import Text

_IN_YEAR = re.compile(r"^(?P<when>In\s+(?:1[0-9]|20)\d\d)(?:,\s+|\s+(?=[a-zA-Z]))(?P<main>.+?)[.]?$")


@lru_cache(maxsize=1 << 12)
def clause_questions(text: Text, usage: Usage) -> Fact | None:
    """A sentence that stands alone, as (question, answer) by what its clause says; None in doubt."""
    dated = _IN_YEAR.match(text.plain)
    if dated and dated["main"].split()[0].lower() not in (
        "and",
        "or",
        "alone",
        "to",
        "with",
        "dollars",
    ):  # "In 1844, X did Y" is "X did Y in 1844"
        when = text.cut(*dated.span("when")).map_text(0, 1, "i")
        main = text.cut(*dated.span("main"))
        goes_on = re.search(r",\s+(?:which\b|\w+ing\s)", masked(main))
        main = main.cut(0, goes_on.start()) if goes_on else main
        text = capitalised(Text.join((main, when), " "))
    said = read_sentence(text, usage)
    if said is None:
        compared = read_sentence(text, usage, symbols=True)
        fact = condition(compared) if compared else None
        return fact if fact and is_sound(*fact) else None
    return next((fact for fact in _facts(said) if is_sound(*fact)), None)


def _facts(said: Said) -> Iterator[Fact]:
    """What each rule makes of a sentence, the surest first."""
    for whole in _WHOLE:
        if fact := whole(said):
            yield fact
    parsed = parse_clause(said) or parse_doing(said)
    yield from _of_clause(parsed, _RULES if parsed and parsed.asks not in words.MODALS else _WITH_MODAL)
    if parsed and parsed.asks in words.MODALS and (told := as_told(parsed)):
        yield from _of_clause(told, _RULES if told.asks not in words.MODALS else (comes_of,))
    if fact := who(said):
        yield fact


def _of_clause(parsed: Parsed | None, rules: Iterable[Callable[[Parsed], Fact | None]]) -> Iterator[Fact]:
    for rule in rules:
        fact = rule(parsed) if parsed else None
        if fact and parsed:
            passing = is_passing(parsed.subject, parsed.said.usage)
            if not (passing and len(set(stems(fact[0].plain))) < _SAYS_MUCH):
                yield fact


def superlative_questions(text: Text, usage: Usage) -> Fact | None:
    """What is the first, the largest or the only one of its kind: asked for, and not defined by that."""
    said = read_sentence(text, usage)
    fact = superlative(said) or role(said) if said else None
    return fact if fact and is_sound(*fact) else None


def outcome_questions(text: Text, usage: Usage) -> Fact | None:
    """What a sentence says that something leads to, besides what it says of that thing; None for any other."""
    said = read_sentence(text, usage)
    fact = outcome(said) if said else None
    return fact if fact and is_sound(*fact) else None


_SAYS_MUCH = 4


def subject_question(text: Text, usage: Usage) -> Fact | None:
    """What it is of which a sentence tells so much that nothing else can be meant; None for any other."""
    said = read_sentence(text, usage)
    parsed = parse_clause(said) if said else None
    fact = subject_kept(parsed) if parsed else None
    return fact if fact and is_sound(*fact) else None


@lru_cache(maxsize=1 << 12)
def clause_remarks(text: Text, usage: Usage) -> Fact | None:
    """What a clause says of its object, as (question, answer): it may hold only where it stands."""
    said = read_sentence(text, usage)
    parsed = parse_clause(said) if said else None
    if parsed is None or parsed.asks in words.MODALS:
        return None
    found = next((fact for rule in _REMARKS if (fact := rule(parsed))), None)
    return found if found and is_sound(*found) else None


def _by_doing(parsed: Parsed) -> Fact | None:
    """ "X does Y by doing Z": "How does X do Y?"."""
    for at, token in enumerate(parsed.rest[:-1]):
        following = parsed.rest[at + 1].low
        doing = token.low == "by" and following.endswith("ing") and lexicon.is_form(following, "VBG")
        if doing or (token.low == "using" and parsed.asks == "can"):
            return _open("How", parsed, at, parsed.text(at))
    return None


def _purpose(parsed: Parsed) -> Fact | None:
    """ "X does Y in order to Z", "... so that Z": "Why does X do Y?"."""
    low = [token.low for token in parsed.rest]
    for at in range(1, len(low) - 2):
        if low[at : at + 3] == ["in", "order", "to"] or low[at : at + 2] == ["so", "that"]:
            return _open("Why", parsed, at, parsed.text(at))
    return None


_YEAR = re.compile(r"(?:1[0-9]|20)\d\d(?:s|[-–]\d{2,4})?")


def _when(parsed: Parsed) -> Fact | None:
    """ "X did Y in 1844": "When did X do Y?"."""
    if not parsed.past or len(parsed.rest) < 2 or parsed.rest[-2].low not in ("in", "on", "by", "from"):
        return None
    if not _YEAR.fullmatch(parsed.rest[-1].word):
        return None
    return _open("When", parsed, len(parsed.rest) - 2, parsed.text(len(parsed.rest) - 2))


# What is done in more ways than one sentence tells.
_MANY_WAYS = frozenset(
    """
    revolutionise revolutionize extend improve enhance transform empower provide offer support contribute help address
    begin start promote foster facilitate handle solve tackle overcome achieve ensure benefit work make begin become
    """.split()
)


def _open(word: str, parsed: Parsed, stop: int, answer: Text) -> Fact | None:
    """A question about the clause up to token `stop` of the rest."""
    kept = parsed.tokens[: parsed.clause.verb + 1 + stop]
    if kept[-1].word == ",":
        kept = kept[:-1]
    if re.search(r"\band\s+(?:is|are|was|were|has|have)\b", answer.plain):
        return None
    if is_passing(parsed.subject, parsed.said.usage) or re.search(r"[.!?]\s", answer.plain):
        return None
    if word == "How" and (parsed.clause.base in _MANY_WAYS or parsed.asks in ("has", "have", "had")):
        return None
    if "," in [token.word for token in kept] or answer.words > 28 or (stop == 0 and parsed.clause.base == ""):
        return None
    body = parsed.said.body.cut(0, kept[-1].end)
    clause = find_clause(kept)
    if clause is None or any(token.low in words.RELATIVES | {"it", "they", "this"} for token in kept):
        return None
    behind = kept[clause.verb + 1 :]
    if any(
        before.low in words.CONJUNCTIONS and lexicon.is_form(after.low, "VB") and not lexicon.can_be(after.low, "NOUN")
        for before, after in pairwise(behind)
    ):
        return None  # "fit X and test Y by Z": whose means it is cannot be told
    if any(lexicon.is_form(token.low, "VBZ") and not lexicon.can_be(token.low, "NOUN") for token in behind):
        return None  # a second verb would keep its -s
    if clause.auxiliary == "will" and kept[-1] != kept[clause.verb]:
        asks = "do" if is_plural(parsed.subject, parsed.said.usage) else "does"
        clause = Clause(clause.first, clause.verb, asks, "")
    return parsed.said.ask(f"{word} ", inverted(body, kept, clause, parsed.subject)), answer


_ORDINAL = re.compile(
    r"^(?P<subject>the\s+(?:final|first|last|second|third|next|main|primary|most\s+\w+|\w+est|key|central|basic|default|"
    r"usual|only)\s+[^,;:]{3,70}?)\s+(?P<be>is|are|was|were)\s+(?P<answer>[^;]+)$",
    re.IGNORECASE,
)


_NOT_SAID = re.compile(
    r"^(?:that\s+it|also|not|often|usually|very|more|less|important|the\s+(?:same|following|one)|shown|given)\b",
    re.IGNORECASE,
)


def _ordinal(said: Said) -> Fact | None:
    """ "The final step of X is Y": "What is the final step of X?"."""
    match = _ORDINAL.match(said.hidden)
    if not match:
        return None
    subject, answer = said.part(match, "subject"), said.part(match, "answer")
    tokens = tokenize(subject)
    if not any(token.low in words.PREPOSITIONS for token in tokens) and len(tokens) < 4:
        return None
    if any(token.low in ("today", "now", "currently") for token in tokens) or tokens[1].low == "key":
        return None  # of what, or true for how long?
    if not is_plain(tokens[1:]) or answer.words > 26 or _NOT_SAID.match(answer.plain):
        return None
    if lexicon.is_form(first_word(answer), "VBN"):
        return None
    lead = re.match(r"(?:via|through|by|with)\s+", answer.plain)
    return said.ask(f"What {match['be'].lower()} ", opening_small(subject, said.usage)), answer.cut(
        lead.end() if lead else 0
    )


_WHOLE: tuple[Callable[[Said], Fact | None], ...] = (
    _ordinal, condition, share, value, must, must_hold, state, dated_lead, which_with, enabled,
    fronted_reason, fronted_means, who_was, aspect_of_name, identified,
)  # fmt: skip


_RULES: tuple[Callable[[Parsed], Fact | None], ...] = (
    _when, effect, changes, share_of, range_of, _by_doing, _purpose, uses, permits, value_of, tells_whom, states,
    how_many, how_long, passive, adjective, equals, kind, purpose, bound, which,
    comes_of, object_kept,
)  # fmt: skip


_WITH_MODAL: tuple[Callable[[Parsed], Fact | None], ...] = (effect, changes, _by_doing, passive)


_REMARKS: tuple[Callable[[Parsed], Fact | None], ...] = (carries, kind, acts)
