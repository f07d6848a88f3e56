"""Sentences on what a change brings about: "Higher K reduces variance but raises bias"."""

from __future__ import annotations

import re

from cardgen.languages.en.facts.chunks import is_list_or_phrase
from cardgen.languages.en.facts.complements import has_second_verb, points_away
from cardgen.languages.en.facts.parsing import Parsed
from cardgen.languages.en.facts.sentences import Fact
from cardgen.languages.en.grammar.phrases import is_plural
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.tokens import piece, tokenize
from cardgen.text import Text

_CHANGE = re.compile(
    r"^(?:(?:an?|the|any)\s+)?(?:increas(?:e|es|ing)|decreas(?:e|es|ing)|rise|rises|fall|falls|reduc(?:tion|tions|ing)|drop|drops|raising|lowering|"
    r"adding|removing|widening|narrowing|shortening|lengthening|higher|lower|larger|smaller|greater|fewer|more|less|longer|shorter|"
    r"stronger|weaker|faster|slower|wider|narrower|too\s+(?:many|much|few|little|high|low|large|small)|lack|shortage|loss|excess)\b",
    re.IGNORECASE,
)


def effect(parsed: Parsed) -> Fact | None:
    """ "Higher X reduces Y but raises Z": "What effect does higher X have?"."""
    verb, rest = parsed.clause.base, parsed.rest
    if parsed.asks == "will" and rest:
        verb, rest = rest[0].low, rest[1:]
    if not _CHANGE.match(parsed.subject.plain) or parsed.asks not in ("does", "do", "will") or not 0 < len(rest) <= 20:
        return None
    if verb not in _CAUSING | _MOVES or len(tokenize(parsed.subject)) < 2 or points_away(rest):
        return None
    if any(token.low in words.PRONOUNS - {"that"} | words.POSSESSIVES for token in rest) or rest[0].low == "of":
        return None
    many = parsed.asks == "do" or (parsed.asks == "will" and is_plural(parsed.subject, parsed.said.usage) is True)
    form, it = (verb, "They") if many else (lexicon.third_person(verb), "It")
    asks = "do" if many else "does"
    thing = piece(parsed.said.body, rest, 0)
    if verb in _MOVES and is_list_or_phrase(rest, 8) and not has_second_verb(rest) and "," not in thing.plain:
        several = is_plural(thing, parsed.said.usage) is True
        question = parsed.said.ask(f"What effect {asks} ", parsed.subject, " have on ", thing)
        way = _WAYS.get(verb)
        if way is None:
            return question, Text.of(f"{it} {form} {'them' if several else 'it'}")
        if way[:6] in parsed.subject.plain.lower():
            way = "go up" if way == "increase" else "go down"  # not the word of the question
        first, _, where = way.partition(" ")
        return question, Text.of(
            f"{'They' if several else 'It'} {first if several else lexicon.third_person(first)} {where}".rstrip()
        )
    return parsed.said.ask(f"What effect {asks} ", parsed.subject, " have"), Text.of(f"{it} {form} ") + thing


# What happens to the thing.
_WAYS = {"increase": "increase", "raise": "increase", "decrease": "decrease", "reduce": "decrease", "lower": "decrease"}
_CAUSING = frozenset(
    """
    lead result cause produce shift prevent inhibit stimulate promote suppress encourage discourage limit trigger damage
    impair activate block stop drive push pull move change affect alter enhance boost diminish minimise minimize
    maximise maximize create generate destroy constrict dilate relax contract help
    """.split()
)
_MOVES = frozenset(
    """
    increase decrease reduce raise lower improve worsen shorten lengthen strengthen weaken slow accelerate speed
    """.split()
)
