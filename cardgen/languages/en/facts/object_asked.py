"""Whether a subject says enough by itself to be asked about, and the question for the object of its clause."""

from __future__ import annotations

from cardgen.languages.en.facts.effects import runs_on
from cardgen.languages.en.facts.parsing import Parsed, is_object
from cardgen.languages.en.facts.sentences import Fact
from cardgen.languages.en.grammar.phrases import head
from cardgen.languages.en.lexis import coursewords, lexicon, words
from cardgen.languages.tokens import tokenize
from cardgen.text import Text


def says_enough(parsed: Parsed) -> bool:
    """Whether a subject is told apart by its words alone: "the plasma membrane", "amylase"; not "long-term use"."""
    tokens = tokenize(parsed.subject)
    at = head(tokens)
    told = [token for token in tokens if token.is_word and token.low not in _TELLS_NOTHING]
    if at is None or not told or tokens[at].low in _FIGURES or parsed.subject.words * 2 > len(parsed.subject.plain):
        return False
    if tokens[0].low.endswith("ing") and len(told) > 1:
        return True  # something done
    if lexicon.singular(tokens[at].low) in coursewords.LOOSE_NOUNS | _DEEDS and at + 1 == len(tokens):
        return False
    return len(told) > 1 or is_rare(parsed.subject)


_TELLS_NOTHING = (
    words.DETERMINERS | words.PREPOSITIONS | words.QUANTIFIERS | words.NUMBERS | words.CONJUNCTIONS
    | coursewords.PLAIN_MODIFIERS
    | frozenset("high higher low lower large larger small smaller long short new old".split())
    | frozenset("many multiple certain same early late".split())
)  # fmt: skip
_FIGURES = frozenset("image figure picture photo photograph screenshot slide illustration side page column row".split())
# What somebody does: of what, only the page tells.
_DEEDS = frozenset(
    "use absence presence release lack uptake drainage activity change increase decrease loss growth".split()
)


def object_of(parsed: Parsed) -> Fact | None:
    """The question for the object of a clause, when that is one thing or a list, with nothing behind it."""
    stop = next((at for at, token in enumerate(parsed.rest) if token.low in ("that", "which", "who")), len(parsed.rest))
    if stop and parsed.rest[stop - 1].word == ",":
        return None
    if not is_object(parsed.rest[:stop]) or len(parsed.rest) > 24 or runs_on(parsed.text(0)):
        return None
    behind = [
        token
        for token in parsed.rest[:stop]
        if lexicon.is_form(token.low, "VBZ") and not lexicon.can_be(token.low, "NOUN")
    ]
    if behind or parsed.rest[0].low in words.QUESTION_WORDS:
        return None
    return parsed.said.ask(f"What {parsed.asks} ", parsed.subject, f" {parsed.clause.base}"), parsed.text(0)


def is_rare(subject: Text) -> bool:
    """Whether a subject is a name of its own: a word that no dictionary has, or one with digits or inner capitals."""
    return any(
        token.is_word and (not lexicon.is_common_word(token.word) or any(char.isdigit() for char in token.word))
        for token in tokenize(subject)
    )
