"""Bullets with their subject left out: "Measures ...", "Used to ...", "A method of ..."."""

from __future__ import annotations

import re
from itertools import pairwise

from cardgen.languages.en.grammar import phrases, shapes
from cardgen.languages.en.grammar.aspects import is_adjective, modifies
from cardgen.languages.en.grammar.definitions import is_definition
from cardgen.languages.en.labels.sides import about
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import what_is
from cardgen.languages.tokens import first_word, masked, sentence, tokenize
from cardgen.languages.wording import Asked
from cardgen.model import Kind
from cardgen.text import Text


def does_what(label: Text, text: Text, usage: Usage) -> tuple[Text, Text] | None:
    """ "R²" and "Measures how much ...": "What does R² measure?", when one verb says it all."""
    found = shapes.third_person_verb(shapes.first_sentence(text).strip(" ."))
    whole = about(label, usage)
    if not found or not whole or not found[1]:
        return None
    verb, rest = found
    plural = phrases.is_plural(whole, usage)
    second = any(
        lexicon.is_form(token.low, "VBZ") and not lexicon.can_be(token.low, "NOUN") and before.low in ("and", ",", "or")
        for before, token in pairwise(tokenize(rest))
    )
    if second or plural is None or verb not in TELLING or first_word(rest) in words.PREPOSITIONS:
        return None
    return sentence("what do " if plural else "what does ", whole, f" {verb}"), rest


TELLING = frozenset(
    """
    measure describe represent indicate show determine define compare estimate predict explain specify control
    regulate convert transport store carry bind block inhibit activate catalyse catalyze produce release secrete
    prevent connect separate transform translate encode decode filter detect identify remove protect assess quantify
    minimise minimize maximise maximize optimise optimize calculate compute count evaluate govern hold
    """.split()
)


_USED = re.compile(
    r"^(?:mainly|commonly|often|typically|widely|usually|primarily)?\s*used\s+(?:in\s+(?P<where>[^,;.]+?)\s+)?(?P<how>to|for|as|in|when)\s+",
    re.IGNORECASE,
)


def statement(text: Text, subject: Text, usage: Usage) -> Asked | None:
    """A bullet with its subject left out: "Measures ...", "Used to ...", "A method of ..."."""
    text = text.strip()
    tokens = tokenize(subject)
    at = phrases.head(tokens)
    if at is None or is_adjective(tokens[at].low) or modifies(subject):
        return None
    if "(" in subject.plain and not subject.plain.endswith(")"):
        return None
    used = _USED.match(masked(text))
    inside = phrases.in_sentence(subject, usage)
    if used:
        return _used(text, used, inside, subject, usage)
    if shapes.third_person_verb(text):
        fact = does_what(subject, text, usage)
        return Asked(Kind.FACT, *fact, subject) if fact else None
    tokens = tokenize(text)
    if tokens and tokens[0].low in ("a", "an") and is_definition(text):
        question = what_is(subject, usage, None)
        return Asked(Kind.DEFINITION, question, text, subject) if question else None
    return None


_LONG_USE = 20


def _used(text: Text, used: re.Match[str], inside: Text, subject: Text, usage: Usage) -> Asked | None:
    """ "Used in K-means to measure X": "What is ... used for in K-means?"."""
    whole = phrases.with_article(inside, usage)
    if not whole:
        return None
    be = "are" if phrases.is_plural(inside, usage) else "is"
    how = used["how"].lower()
    where = Text.of(" in ") + text.cut(*used.span("where")) if used["where"] else Text()
    rest = text.cut(used.start("how") if how in ("to", "when") else used.end()).strip(" .")
    if rest.words > _LONG_USE:
        return None
    if how == "when":
        return Asked(Kind.FACT, sentence(f"when {be} ", whole, " used", where), rest, subject)
    preposition = "for" if how == "to" else how
    return Asked(Kind.FACT, sentence(f"what {be} ", whole, f" used {preposition}", where), rest, subject)
