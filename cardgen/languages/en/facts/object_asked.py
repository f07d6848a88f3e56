"""Questions for the object of a verb that says much by itself: "What does the plasma membrane control?"."""

from __future__ import annotations

from itertools import pairwise

from cardgen.languages.en.facts.complements import has_second_verb, is_specific_noun
from cardgen.languages.en.facts.effects import runs_on
from cardgen.languages.en.facts.namesakes import DEEDS
from cardgen.languages.en.facts.parsing import Parsed, is_object
from cardgen.languages.en.facts.sentences import Fact
from cardgen.languages.en.grammar.phrases import head, is_plural
from cardgen.languages.en.lexis import coursewords, exceptions, lexicon, words
from cardgen.languages.en.lexis.frames import LIGHT
from cardgen.languages.tokens import Token, tokenize
from cardgen.text import Text


def acts_alone(parsed: Parsed) -> Fact | None:
    """The object of a clause whose subject says enough by itself: "the plasma membrane", "amylase", "the Kelby Act"."""
    if parsed.clause.base in _SAYS_LITTLE or parsed.asks not in ("does", "do", "did") or not parsed.rest:
        return None
    tokens = tokenize(parsed.subject)
    if tokens[0].low in words.DETERMINERS - words.ARTICLES - {"each", "every", "both"} or parsed.clause.base in DEEDS:
        return None
    if parsed.past and not any(token.word[0].isupper() for token in tokens if token.low != "the"):
        return None
    doing = tokens[0].low.endswith("ing") and parsed.asks == "does"
    many = None if doing else is_plural(parsed.subject, parsed.said.usage)
    if many is not None and parsed.asks != "did" and many is not (parsed.asks == "do"):
        return None
    if any(a.low == "to" and lexicon.is_form(b.low, "VB") for a, b in pairwise(parsed.rest)):
        return None
    if not says_enough(parsed) or not _is_sure_verb(parsed) or not _is_thing(parsed.rest):
        return None
    return object_of(parsed)


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


def _is_sure_verb(parsed: Parsed) -> bool:
    """Whether the verb cannot be read as a noun of a compound: "the dorsal root | ganglia"."""
    verb, rest = parsed.tokens[parsed.clause.verb].low, parsed.rest
    if not lexicon.can_be(verb, "NOUN") or rest[0].low in words.DETERMINERS:
        return True
    return verb != parsed.clause.base and parsed.clause.base in exceptions.MOSTLY_VERBS


def _is_thing(rest: tuple[Token, ...]) -> bool:
    """Whether an object begins as a noun phrase, and no second verb follows."""
    first = rest[0].low if rest else ""
    if not first or not rest[0].word[0].isalnum() or first in words.CONJUNCTIONS | {"better", "further", "apart"}:
        return False
    if len(rest) == 2 and first in words.ARTICLES and lexicon.is_common_word(rest[1].word):
        return False  # "the land": whatever the page speaks of
    adverb = lexicon.can_be(first, "ADV") and not (lexicon.can_be(first, "NOUN") or lexicon.can_be(first, "ADJ"))
    if adverb or (len(rest) == 1 and lexicon.is_known(first) and not lexicon.can_be(first, "NOUN")):
        return False
    return is_specific_noun(rest) and not has_second_verb(rest)


_SAYS_LITTLE = LIGHT | frozenset(
    """
    remain start begin stop continue tend look feel sound go come run work try want like love hate become stay turn
    share face experience encounter enjoy meet reach follow lead point list name call ask answer tell add repeat
    receive leave hit pay draw extend concern regard resemble mark cost exceed equal total send spend total last
    move flow fall reside arise respond wire stain differentiate derive originate
    deserve lack possess own hold cross miss find think suggest expect
    """.split()
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
