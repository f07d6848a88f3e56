"""Theories, perspectives and -isms in an outline: what they focus on, and their main idea."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar import phrases
from cardgen.languages.en.grammar.aspects import Aspect
from cardgen.languages.en.grammar.notes import says_what
from cardgen.languages.en.labels.sides import about
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import settled, what_is
from cardgen.languages.tokens import first_word, sentence, tokenize
from cardgen.languages.wording import Asked, Labelled
from cardgen.model import Kind
from cardgen.text import Text

_VIEWS = frozenset("theory perspective doctrine hypothesis thesis philosophy paradigm ideology".split())
_ISM = re.compile(r"[a-z]{3,}ism")
_NO_VIEW = frozenset(
    """
    metabolism anabolism catabolism mechanism parallelism autism botulism embolism organism polymorphism tropism
    magnetism prism isomorphism mutualism parasitism commensalism dimorphism melanism alcoholism hypothyroidism
    hyperthyroidism rheumatism euphemism syllogism aphorism neologism tourism terrorism vandalism plagiarism
    """.split()
)


def is_view(label: Text, group: Aspect | None) -> bool:
    """Whether a label names a view on things, which has a main idea."""
    tokens = tokenize(label)
    if tokens[0].low in _NO_VIEWS or (len(tokens) == 1 and tokens[0].low in _VIEWS):
        return False
    low = tokens[phrases.head(tokens) or 0].low
    ism = bool(_ISM.fullmatch(low)) and low not in _NO_VIEW and not low.endswith(("thyroidism", "morphism", "tropism"))
    return ism or lexicon.singular(low) in _VIEWS or (group is not None and group.noun in _VIEWS)


# "The null hypothesis" is a statement, "State hypotheses" a command.
_NO_VIEWS = frozenset(
    "null alternative state formulate define choose compare test write specify develop form apply explain know".split()
)
_FOCUS = re.compile(r"(?:focus(?:es)?|emphasis|concentrates)\s+(?:is\s+)?(?:on|upon)\s+(?=\w)", re.IGNORECASE)


def main_idea(label: Text, text: Text, usage: Usage) -> Asked | None:
    """ "Strain theory: blocked opportunities": "What is the main idea of strain theory?"."""
    whole = about(label, usage)
    many = phrases.is_plural(whole, usage) if whole else None
    if whole is None or many is None or first_word(text) in words.PREPOSITIONS | words.AUXILIARIES:
        return None
    focus = _FOCUS.match(text.plain)
    if focus:
        return Asked(
            Kind.FACT, sentence("what do " if many else "what does ", whole, " focus on"), text.cut(focus.end()), label
        )
    if says_what(text, label) and first_word(text) in words.ARTICLES:
        question = what_is(label, usage)
        return Asked(Kind.DEFINITION, question, text, label) if question else None
    bare = whole.cut(tokenize(whole)[1].start) if first_word(whole) in ("a", "an") else whole
    return Asked(Kind.FACT, sentence("what is the main idea of ", bare), text, label)


_TENETS = frozenset("belief tenet doctrine creed teaching".split())
_LONGEST = 25


def tenet(pair: Labelled, usage: Usage) -> Asked | None:
    """ "Sola fide – faith alone saves" among core beliefs: "What does “sola fide” mean?"."""
    nouns = [token.low for token in tokenize(pair.group) if token.is_word] if pair.group else []
    if not nouns or lexicon.singular(nouns[-1]) not in _TENETS or nouns[-1] == lexicon.singular(nouns[-1]):
        return None
    if pair.heading or pair.below or not 3 <= pair.text.words <= _LONGEST or not 1 < pair.label.words < 7:
        return None
    if re.search(r"[?→➝]|\bvs\b", pair.text.plain):
        return None
    return Asked(Kind.DEFINITION, sentence("what does “", settled(pair.label, usage), "” mean"), pair.text, pair.label)
