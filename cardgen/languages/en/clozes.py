"""Which term of a sentence may be hidden, so that the rest still says what is wanted and one answer fits."""

from __future__ import annotations

import re

from cardgen.languages.en import lexicon, phrases, shapes, words
from cardgen.languages.en.aspects import is_adjective
from cardgen.languages.en.tokens import tokenize
from cardgen.text import SpanKind, Text

_SHORTEST, _LONGEST = 8, 30
_TERM_WORDS = 4
_OPENING = 12  # a blank that opens the sentence has nothing before it to tell what is wanted
_CLUES = 7  # content words left to tell it by
_PERSONAL = frozenset("i we you us our your my me let's".split())
_UNWANTED = words.PREPOSITIONS | words.CONJUNCTIONS | words.PRONOUNS | words.AUXILIARIES | words.SUBORDINATORS


def hides(sentence: Text, part: tuple[int, int], subject: Text | None) -> bool:
    """Whether the term at `part` (offsets) can be hidden.

    The sentence stands alone and has a verb; the term is a name for something, not an ordinary word or a verb phrase,
    and stands nowhere else in the sentence or in the heading above.
    """
    if not _SHORTEST <= sentence.words <= _LONGEST or sentence.has(SpanKind.BREAK, SpanKind.IMAGE):
        return False
    if shapes.shape(sentence) in (shapes.Shape.IMPERATIVE, shapes.Shape.THIRD_PERSON) or shapes.imperative(sentence):
        return False
    if re.match(r"(?:An|One|The)\s+(?:example|reason|result|solution|other|second|third)\b", sentence.plain):
        return False
    if not sentence.plain[:1].isupper() or shapes.leans_on_context(sentence) or sentence.plain.rstrip()[-1:] not in ".)":
        return False
    tokens = tokenize(sentence)
    if any(token.low in _PERSONAL for token in tokens) or any(token.word in ":;—" for token in tokens):
        return False
    term = sentence.cut(*part).strip()
    rest = f"{sentence.plain[: part[0]]} {sentence.plain[part[1] :]}"
    if not _is_name(term) or set(shapes.stems(term.plain)) & set(shapes.stems(rest)):
        return False
    if subject and set(shapes.stems(term.plain)) <= set(shapes.stems(subject.plain)):
        return False
    if part[0] < _OPENING or len(set(shapes.stems(rest))) < _CLUES:
        return False
    return any(lexicon.can_be(token.low, "VERB") for token in tokens if not token.is_opaque)


def _is_name(term: Text) -> bool:
    """Whether the term names something: a noun phrase of few words with a rare or a compound word in it."""
    tokens = [token for token in tokenize(term) if token.is_word]
    if not tokens or term.words > _TERM_WORDS or any(token.low in _UNWANTED for token in tokens):
        return False
    if any(token.is_opaque for token in tokens) or tokens[0].low in words.DETERMINERS:
        return False
    at = phrases.head(tuple(tokens))
    if at is None or at + 1 != len(tokens):
        return False
    last = tokens[at]
    if lexicon.is_known(last.low) and not lexicon.can_be(last.low, "NOUN"):
        return False
    if is_adjective(last.low) or lexicon.is_form(tokens[0].low, "VBZ") or lexicon.is_form(last.low, "VBN"):
        return False
    rare = any(not lexicon.is_common_word(token.word) or any(c.isdigit() for c in token.word) for token in tokens)
    return rare or len(tokens) > 1
