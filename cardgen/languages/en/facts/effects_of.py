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

_DOING = (
    r"(?P<doing>increasing|decreasing|reducing|raising|lowering|adding|removing|widening|narrowing|shortening|"
    r"lengthening)\s+"
)
_CHANGING = r"(?:(?:an?|the|any)\s+)?(?P<change>increase|decrease|rise|fall|drop)\s+(?:in|of)\s+"
_MORE = (
    r"(?:(?:an?|the|any)\s+)?(?P<more>higher|lower|larger|smaller|greater|longer|shorter|stronger|weaker|faster|"
    r"slower|wider|narrower)\s+"
)
_CASE = re.compile(rf"^(?:{_DOING}|{_CHANGING}|{_MORE})(?P<thing>\S.*)$", re.IGNORECASE)
_CHANGE = re.compile(
    r"^(?:(?:an?|the|any)\s+)?(?:reductions?|too\s+(?:many|much|few|little|high|low|large|small)|lack|shortage|loss|excess)\b",
    re.IGNORECASE,
)


def effect(parsed: Parsed) -> Fact | None:
    """ "Higher X reduces Y": "What happens to Y when X is higher?"."""
    verb, rest, subject = parsed.clause.base, parsed.rest, parsed.subject
    if parsed.asks == "will" and rest:
        verb, rest = rest[0].low, rest[1:]
    case = _CASE.match(subject.plain)
    if not (case or _CHANGE.match(subject.plain)) or parsed.asks not in ("does", "do", "will"):
        return None
    if verb not in _CAUSING | set(_WAYS) or len(tokenize(subject)) < 2 or not 0 < len(rest) <= 20 or points_away(rest):
        return None
    if any(token.low in words.PRONOUNS - {"that"} | words.POSSESSIVES for token in rest) or rest[0].low == "of":
        return None
    many = parsed.asks == "do" or (parsed.asks == "will" and is_plural(subject, parsed.said.usage) is True)
    form, it = (verb, "They") if many else (lexicon.third_person(verb), "It")
    asks = "do" if many else "does"
    thing = piece(parsed.said.body, rest, 0)
    if verb not in _WAYS or not is_list_or_phrase(rest, 8) or has_second_verb(rest) or "," in thing.plain:
        return parsed.said.ask(f"What effect {asks} ", subject, " have"), Text.of(f"{it} {form} ") + thing
    several = is_plural(thing, parsed.said.usage) is True
    when = _when(parsed, subject, case) if case else None
    if when is None:
        answer = Text.of(f"{it} {form} {'them' if several else 'it'}")
        return parsed.said.ask(f"How {asks} ", subject, " affect ", thing), answer
    way = _WAYS[verb]
    if way[:6] in subject.plain.lower():
        way = "go up" if way == "increase" else "go down"  # not the word of the question
    first, _, where = way.partition(" ")
    it = f"They {first}" if several else f"It {lexicon.third_person(first)}"
    return parsed.said.ask("What happens to ", thing, " when ", when), Text.of(f"{it} {where}".rstrip())


def _when(parsed: Parsed, subject: Text, case: re.Match[str]) -> Text | None:
    """ "increasing X": "X is increased"; "a rise in X": "X rises"; "a higher X": "the X is higher"."""
    thing = subject.cut(case.start("thing"))
    tokens = tokenize(thing)
    many = is_plural(thing, parsed.said.usage)
    if any(token.low in ("more", "fewer", "less", "and", "or") for token in tokens):
        return None
    single = many is not True and lexicon.counted(tokens[-1].low) is lexicon.Counted.YES
    if case["more"] or (single and tokens[0].low not in words.DETERMINERS):
        thing = thing if many or not lexicon.is_known(tokens[-1].low) else Text.of("the ") + thing
    be = "are" if many else "is"
    if case["doing"]:
        return thing + Text.of(f" {be} {lexicon.participle(lexicon.base_form(case['doing'].lower()) or '')}")
    if case["change"]:
        verb = case["change"].lower()
        return thing + Text.of(f" {verb if many else lexicon.third_person(verb)}")
    return thing + Text.of(f" {be} {case['more'].lower()}")


# What happens to the thing.
_WAYS = {
    "increase": "increase", "raise": "increase", "decrease": "decrease", "reduce": "decrease", "lower": "decrease",
    "improve": "improve", "worsen": "worsen", "shorten": "become shorter", "lengthen": "become longer",
    "strengthen": "become stronger", "weaken": "become weaker", "slow": "become slower", "accelerate": "become faster",
}  # fmt: skip
_CAUSING = frozenset(
    """
    lead result cause produce shift prevent inhibit stimulate promote suppress encourage discourage limit trigger damage
    impair activate block stop drive push pull move change affect alter enhance boost diminish minimise minimize
    maximise maximize create generate destroy constrict dilate relax contract help
    """.split()
)
