"""What a sentence says of a name: who X was, what X's first argument was."""

from __future__ import annotations

import re

from cardgen.languages.en.facts.complements import points_away
from cardgen.languages.en.facts.sentences import Fact, Said
from cardgen.languages.en.grammar.shapes import stems
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.tokens import Token, tokenize

_WAS = re.compile(
    r"^(?P<name>(?:(?:the\s+)?[A-Z][\w’'.-]*)(?:\s+(?:of|the|de|von|van|[A-Z][\w’'.-]*)){0,5})(?:\s+\([^()]{4,40}\))?\s+"
    r"(?P<be>was|is)\s+(?P<what>(?:an?|one\s+of\s+the)\s+[^;:]{10,170})$"
)
_ASPECT = re.compile(
    r"^(?P<subject>(?:[A-Z][\w-]+\s){0,2}[A-Z][\w-]+(?:['’]s|s['’])\s+(?:first|second|last|primary|main|overriding|ultimate|chief|central|key|"
    r"major|original|final|basic|favou?rite|only|[a-z]{3,}est|most\s+[a-z]+)\s+(?:[a-z-]+\s+){0,3}?[a-z-]+)\s+(?P<be>is|was|had\s+been)\s+"
    r"(?P<answer>[^;:]{6,150})$"
)


def who_was(said: Said) -> Fact | None:
    """ "NAME was a German scientist who ...": "Who was NAME?"; "NAME was a magazine that ...": "What was NAME?"."""
    match = _WAS.match(said.hidden)
    if not match or said.lead:
        return None
    name, what = said.body.cut(*match.span("name")), said.body.cut(*match.span("what"))
    tokens, told = tokenize(name), tokenize(what)
    bare = [token for token in tokens if token.is_word and token.low not in ("the", "of", "de", "von", "van")]
    person = _is_person(told)
    if match["be"] == "is" and not person:
        return None  # a term is defined elsewhere
    if not all(token.word[0].isupper() for token in bare) or not (len(bare) > 1 or _is_own(bare[0])):
        return None
    if points_away(told) or len(told) < 4 or what.words > 32 or _is_pronoun(told) or not set(stems(what.plain)):
        return None
    if not person and (len(bare) < 2 or "who" in [token.low for token in told]):
        return None
    first = name.map_text(0, 1, "t") if tokens[0].word == "The" else name
    return said.ask(f"{'Who' if person else 'What'} {match['be']} ", first), what


def _is_own(token: Token) -> bool:
    """Whether a word is a name and nothing else."""
    return not lexicon.is_known(token.low) or token.low.endswith(("'s", "’s"))


def _is_person(told: tuple[Token, ...]) -> bool:
    """Whether a description begins with what a person can be: "a German scientist"."""
    for token in told[1:6]:
        if token.low in words.PREPOSITIONS | words.RELATIVES or token.word == ",":
            return False
        noun = token.word[0].islower() and lexicon.can_be(token.low, "NOUN") and token.low not in _NOT_PERSONS
        if noun and _PERSON.search(token.low):
            return True
    return False


_PERSON = re.compile(
    r"(?:[^l]der|[^dlvtp]er|iter|cher|pher|[st]or|ist|ian|man|woman|king|queen|poet|monk|priest|chemist)$"
)
_NOT_PERSONS = frozenset(
    "number order other power river paper water computer factor vector center matter answer human".split()
)


def _is_pronoun(tokens: tuple[Token, ...]) -> bool:
    return any(token.low in words.PRONOUNS - {"that", "who", "which"} for token in tokens)


def aspect_of_name(said: Said) -> Fact | None:
    """ "Kepler's first piece of evidence was that ...": "What was Kepler's first piece of evidence?"."""
    match = _ASPECT.match(said.hidden)
    if not match:
        return None
    subject, answer = said.part(match, "subject"), said.part(match, "answer")
    told = tokenize(answer)
    if (
        points_away(told)
        or _is_pronoun(told[:3])
        or answer.words > 26
        or told[0].low in ("also", "not", "often", "very")
    ):
        return None
    if told[0].low not in ("that", "the", "a", "an", "to") and not lexicon.is_form(told[0].low, "VBG"):
        return None
    return said.ask(f"What {'is' if match['be'] == 'is' else 'was'} ", subject), answer
