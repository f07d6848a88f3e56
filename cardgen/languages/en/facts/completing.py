"""A bullet that leaves out its subject, as the sentence that it stands for: "Filters the blood" below "Kidney"."""

from __future__ import annotations

from cardgen.languages.en.grammar.phrases import is_plural, is_proper
from cardgen.languages.en.grammar.shapes import third_person_verb
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import subject_phrase
from cardgen.languages.tokens import capitalised, tokenize
from cardgen.text import Text


def completed(text: Text, subject: Text, usage: Usage) -> Text | None:
    """The bullet with its subject in front: its first word is a finite verb or a participle. None for any other."""
    tokens = tokenize(text)
    whole = subject_phrase(subject, usage)
    if whole is None or len(tokens) < 4 or "(" in whole.plain:
        return None
    many = is_plural(whole, usage)
    if many is None:
        return None
    first, following = tokens[0].low, tokens[1].low
    if first in ("is", "are", "has", "have", "can"):
        agrees = first == "can" or (first in ("are", "have")) is many
        return _joined(whole, "", text) if agrees else None
    if _is_participle(first) and following in words.PREPOSITIONS and following not in ("with", "for"):
        past = is_proper(subject, usage) and tokens[0].low in _DEEDS
        be = ("were " if many else "was ") if past else "are " if many else "is "
        return _joined(whole, be, text)
    if not many and third_person_verb(text):
        return _joined(whole, "", text)
    return None


# Done once: what has a name of its own and was signed is no longer being signed.
_DEEDS = frozenset(
    """
    signed written adopted drafted issued passed ratified fought won lost founded built painted composed invented
    discovered discovered led commanded proclaimed published launched abolished conquered born assassinated
    """.split()
)


def _is_participle(low: str) -> bool:
    ending = low.endswith(("ed", "en", "wn", "nd", "de", "ung", "rn"))
    return ending and lexicon.is_form(low, "VBN") and not lexicon.is_form(low, "VB") and low not in _NO_PARTICIPLE


_NO_PARTICIPLE = frozenset("used based compared according".split())


def _joined(whole: Text, link: str, text: Text) -> Text:
    plain = text.map_text(0, 1, text.plain[0].lower()) if text.plain[0].isalpha() else text
    return capitalised(Text.join((whole, Text.of(f" {link}"), plain)))
