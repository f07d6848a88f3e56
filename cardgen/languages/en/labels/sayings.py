"""What is said of a label when it is no definition: what it does, what happens in it, what it states."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar import phrases, shapes
from cardgen.languages.en.grammar.definitions import has_main_verb
from cardgen.languages.en.labels.sides import about
from cardgen.languages.en.labels.statements import does, is_doer
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import definite_phrase, settled
from cardgen.languages.tokens import first_word, sentence, tokenize
from cardgen.languages.wording import Asked, Labelled
from cardgen.model import Kind
from cardgen.text import Text

_SHORTEST = 4  # words that a saying has at least: fewer tell nothing sure


def said_of(label: Text, text: Text, pair: Labelled, usage: Usage) -> Asked | None:
    """The question about a label whose text is a verb phrase or a sentence; None when none fits both."""
    if text.words < _SHORTEST or not is_doer(label) or _is_loose(text):
        return None
    found = does(label, text, usage) or _holds(label, text, usage) or _happens(label, text, pair, usage)
    return Asked(Kind.FACT, *found, label) if found else None


def _is_loose(text: Text) -> bool:
    """Whether the text speaks to the reader or of the page, or leaves something open."""
    low = {token.low for token in tokenize(text)}
    return bool(low & {"you", "your", "we", "our", "i", "this", "these", "above", "below", "here"}) or bool(
        re.search(r"[?→]|\.\.|…", text.plain)
    )


_STATING = frozenset(
    "law theorem principle rule axiom postulate lemma thesis doctrine theory hypothesis paradox".split()
)
_MOVEMENT = re.compile(r"[a-z]{3,}ism")


def _holds(label: Text, text: Text, usage: Usage) -> tuple[Text, Text] | None:
    """ "Ohm's law: the current rises with the voltage": "What does Ohm's law state?"."""
    tokens = tokenize(label)
    at = phrases.head(tokens)
    whole = about(label, usage)
    if at is None or whole is None or not _is_sentence(text) or phrases.is_plural(whole, usage):
        return None
    low = tokens[at].low
    if low in _STATING:
        bare = re.match(r"(?:the|an?)\s|.*['’]s?\s", whole.plain)
        return sentence("what does ", *(() if bare else ("the ",)), whole, " state"), text
    if _MOVEMENT.fullmatch(low) and lexicon.counted(low) is lexicon.Counted.NO and low not in _PROCESS_ISM:
        return sentence("what does ", whole, " hold"), text
    return None


_PROCESS_ISM = frozenset("metabolism anabolism catabolism mechanism parallelism autism botulism embolism".split())
_HAPPENING = re.compile(r"(?:[ts]ion|ment|ing|[yo]sis|[ae]sis|ance|ence|ation|age|osis|xis|al|ure|sm)$")
_COURSE = re.compile(r"(?:[yo]sis|[ae]sis|xis|ing)$")  # what takes its course; other words may name an idea
_SPAN = frozenset("phase stage step period release cycle attack collapse decay state response reflex relay".split())
_NOT_HAPPENING = frozenset(
    """
    function equation relation section question version position option notation definition organization organisation
    element argument environment government department instrument document building string ring king spring language
    image page package message advantage signal animal goal manual measure structure figure feature picture
    architecture literature nature signature temperature basis axis thesis hypothesis mechanism organism prism
    distance instance balance sentence sequence science evidence reference difference importance significance
    population location station generation institution nation region religion condition principal material
    interval terminal journal proposal
    """.split()
)


def _happens(label: Text, text: Text, pair: Labelled, usage: Usage) -> tuple[Text, Text] | None:
    """ "Mitosis: the nucleus divides": "What happens during mitosis?"; of other happenings, what the word means."""
    tokens = tokenize(label)
    at = phrases.head(tokens)
    whole = about(label, usage)
    if at is None or whole is None or phrases.is_plural(whole, usage) or not _is_sentence(text):
        return None
    low = tokens[at].low
    if {token.low for token in tokenize(text)} & {"must", "should", "don't", "don’t", "do"}:
        return None
    adjective = lexicon.can_be(low, "ADJ") and not low.endswith("ing")
    if low in _NOT_HAPPENING or adjective or not (low in _SPAN or _HAPPENING.search(low)):
        return None
    if pair.group and re.search(
        r"\b(?:properties|features|characteristics|criteria|requirements)$", pair.group.plain, re.I
    ):
        return None  # a quality that is wanted, and no event
    where = definite_phrase(pair.subject, usage) if pair.ordered and pair.subject else None
    named = set(shapes.stems(label.plain))
    inside = (" in ", where) if where and not named & set(shapes.stems(where.plain)) else ()
    bare = settled(label, usage)
    if not (pair.ordered or low in _SPAN or _COURSE.search(low)):
        return sentence("what does “", bare, "” mean"), text
    begins = first_word(bare)
    the = "the " if low in _SPAN and begins not in words.DETERMINERS else ""
    return sentence(f"what happens during {the}", bare, *inside), text


def _is_sentence(text: Text) -> bool:
    """Whether a text is a plain statement with subject and verb of its own."""
    first = shapes.first_sentence(text)
    tokens = tokenize(first)
    if len(tokens) > 1 and lexicon.is_form(tokens[0].low, "VBN") and tokens[1].low in words.PREPOSITIONS:
        return False  # "Triggered by ..." has no subject
    if not tokens or tokens[0].low in words.SUBORDINATORS | words.QUESTION_WORDS | words.PREPOSITIONS | {
        "if",
        "it",
        "they",
        "there",
    }:
        return False
    return has_main_verb(tokens) and shapes.shape(first) is shapes.Shape.CLAUSE and first.words > _SHORTEST
