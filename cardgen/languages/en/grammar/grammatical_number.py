"""Singular or plural: whether "is" or "are" goes with a noun phrase."""

from __future__ import annotations

from functools import lru_cache

from cardgen.languages.en.grammar.capitals import in_sentence
from cardgen.languages.en.grammar.gerunds import gerund_verb
from cardgen.languages.en.grammar.head_noun import HEAD_ENDS, head
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import Token, tokenize
from cardgen.text import Text


@lru_cache(maxsize=1 << 12)
def is_plural(phrase: Text, usage: Usage) -> bool | None:
    """Whether "are" follows the phrase. None: it cannot be told."""
    tokens = tokenize(phrase)
    if not tokens:
        return None
    if gerund_verb(tokens):
        return False
    if is_coordination(tokens):
        return True
    at = head(tokens)
    if at is None:
        return None
    return _number(tokens, at, usage)


def _number(tokens: tuple[Token, ...], at: int, usage: Usage) -> bool | None:
    token = tokens[at]
    low = token.low
    if tokens[0].low in ("a", "an", "each", "every", "this", "that", "another"):
        return False
    quantified = tokens[0].low in ("these", "those", "many", "several", "various", "multiple", "few", "both")
    if quantified or (tokens[0].low in words.NUMBERS and tokens[0].low != "one"):
        return lexicon.is_plural_noun(token.word) is not False
    if token.is_opaque:
        return None if at else False
    if low in ("states", "nations") and at and tokens[at - 1].low == "united":
        return False
    phrase = " ".join(part.low for part in tokens[: at + 1] if part.is_word and part.low not in words.ARTICLES)
    are, is_ = usage.counts(f"{phrase} are"), usage.counts(f"{phrase} is")
    if _is_species(tokens, at):
        return False
    plural = lexicon.is_plural_noun(token.word)
    if plural is None or low in ("data", "media"):
        if are != is_:
            return are > is_
        return False if low == "data" else plural
    if plural and is_ > are and not low.endswith("ies"):
        return False
    return plural


def _is_species(tokens: tuple[Token, ...], at: int) -> bool:
    """ "Leptospira interrogans": a capital and a small word, neither of them the language's."""
    if at != 1 or len(tokens) > 2 or not tokens[0].word[:1].isupper() or not tokens[0].word[1:].islower():
        return False
    return not lexicon.is_known(tokens[0].low) and tokens[1].word.islower() and not lexicon.is_known(tokens[1].low)


def is_coordination(tokens: tuple[Token, ...]) -> bool:
    """ "A and B": two things, unless the first noun only modifies ("supply and demand curve" is left to the caller)."""
    for index, token in enumerate(tokens):
        if token.low in HEAD_ENDS and index:
            return False
        if token.low in ("and", "&") and 0 < index < len(tokens) - 1:
            return True
    return False


def is_proper(phrase: Text, usage: Usage) -> bool:
    """Whether the phrase is a name: its head keeps its capital inside a sentence."""
    settled = in_sentence(phrase, usage)
    tokens = tokenize(settled)
    at = head(tokens)
    if at is None:
        return False
    word = tokens[at].word
    return word[0].isupper() and not word.isupper() and not tokens[at].is_opaque
