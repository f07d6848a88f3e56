"""Meanings in note form, with no article and no verb: "pores in leaves for gas exchange", "linking A to B"."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar import phrases, shapes
from cardgen.languages.en.grammar.clauses import find_clause
from cardgen.languages.en.grammar.definitions import SAYS_NOT_WHAT
from cardgen.languages.en.lexis import exceptions, lexicon, words
from cardgen.languages.en.lexis.vocabulary import GENUS_NOUNS
from cardgen.languages.tokens import Token, tokenize
from cardgen.text import Text

_TELLS_APART = (words.PREPOSITIONS - {"per", "like", "than"}) | words.RELATIVES | frozenset(("to", "where", "whose"))
_NO_GENUS = (
    (words.QUANTIFIERS - {"all", "any", "each", "every"})
    | words.PRONOUNS
    | words.QUESTION_WORDS
    | words.PREPOSITIONS
    | words.AUXILIARIES
)


def says_what(text: Text, label: Text) -> bool:
    """Whether a text is a noun that something tells apart ("pores in leaves for gas exchange"), or a deed."""
    tokens = unbracketed(tokenize(shapes.first_sentence(text)))
    if len(tokens) < 2 or tokens[0].low in _NO_GENUS or not tokens[0].is_word:
        return False
    if tokens[0].low.endswith("ly") and lexicon.is_form(tokens[1].low, "VBN") and _follows_participle(tokens):
        return False  # "easily oxidised to release energy"
    adjective = lexicon.can_be(tokens[0].low, "ADJ") and not tokens[0].low.endswith("ing")
    if adjective and tokens[1].low in words.PREPOSITIONS - {"of"}:
        return False  # "Common after a storm"
    if SAYS_NOT_WHAT.match(text.plain):
        return False
    named = phrases.head(tokenize(label))
    if named is None:
        return False
    if _is_deed(tokens):
        own = tokenize(label)[named].low
        return bool(_DEED.search(own)) and lexicon.counted(own) is not lexicon.Counted.YES
    if _is_kind(tokens):
        return True
    at = _genus(tokens)
    if at is None or lexicon.singular(tokens[at].low) in _NOTHING:
        return False
    clause = find_clause(tokens)
    if clause is not None and not at + 1 < clause.verb <= at + 2:
        return False
    many = lexicon.is_plural_noun(tokens[at].word) is True
    own = tokenize(label)[named].word
    return many or lexicon.is_plural_noun(own) is not True


def _follows_participle(tokens: tuple[Token, ...]) -> bool:
    return len(tokens) < 3 or tokens[2].low in words.PREPOSITIONS | {"to"}


def _is_kind(tokens: tuple[Token, ...]) -> bool:
    """ "Positively charged ion", "multi-talented individual": a genus with an adjective or participle before it."""
    if not 2 <= len(tokens) <= 5 or not all(token.is_word for token in tokens):
        return False
    first, last = tokens[0].low, tokens[-1].low
    telling = lexicon.can_be(tokens[-2].low, "ADJ") or tokens[-2].low.endswith(("ed", "en")) or first.endswith("ly")
    known = last in GENUS_NOUNS | _BEINGS and last not in _NOTHING
    return (
        known
        and telling
        and lexicon.is_plural_noun(last) is not True
        and (first.endswith("ly") or _may_open(tokens[0], tokens[1]))
    )


_BEINGS = frozenset("individual ion person animal plant liquid solid metal creature substance particle".split())
_DEED = re.compile(r"(?:ing|[ts]ion|sis|ance|ence|al|ure|age|ics|ology|ism|ity|analysis|study|method)$")
_NOTHING = frozenset("lack use need focus second minute hour day week month year decade century".split())


def _is_deed(tokens: tuple[Token, ...]) -> bool:
    """ "Celebrating personal achievement", "Linking X to Y"."""
    low = tokens[0].low
    if not (low.endswith("ing") and lexicon.is_form(low, "VBG")) or lexicon.base_form(low) in (low, "aim"):
        return False  # "Bring the knee to the chest" is a command
    joined = tokens[1].low in words.AUXILIARIES | words.CONJUNCTIONS
    return tokens[1].is_word and not lexicon.can_be(low, "NOUN") and not joined


def _genus(tokens: tuple[Token, ...]) -> int | None:
    """Where the noun stands that something behind it tells apart; None when a verb or mark comes first."""
    for at, token in enumerate(tokens[:6]):
        if not token.is_word or token.low in words.CONJUNCTIONS | words.AUXILIARIES | words.PREPOSITIONS:
            return None
        if at == 0 and not _may_open(token, tokens[1]):
            return None
        following = tokens[at + 1] if at + 2 < len(tokens) else None
        if following is None:
            return None
        participle = following.low.endswith(("ed", "ing")) and lexicon.can_be(following.low, "VERB")
        if lexicon.can_be(token.low, "NOUN") and (following.low in _TELLS_APART or participle):
            return at
    return None


_REMARKS = frozenset("present resistance sensitivity activation inhibition closer same similar due part".split())


def _may_open(token: Token, following: Token) -> bool:
    """Whether a word can begin a noun phrase here: no command, no participle, no adverb."""
    low = token.low
    if lexicon.is_form(low, "VBN") and (not lexicon.can_be(low, "NOUN") or following.low in ("to", "by", "with", "on")):
        return False
    if low.endswith("ing") and lexicon.base_form(low) == low and not lexicon.can_be(low, "NOUN"):
        return False  # "Bring"
    if low in _REMARKS or (low.endswith("er") and lexicon.can_be(low, "ADJ") and following.low in words.PREPOSITIONS):
        return False
    if low.endswith("ly") and lexicon.can_be(low, "ADV"):
        return False
    if not lexicon.can_be(low, "VERB") or low.endswith(("ing", "ed")) or low in words.DETERMINERS:
        return True
    if following.low == "from" and lexicon.is_form(low, "VBZ"):
        return False  # "Stems from ..."
    if low in exceptions.MOSTLY_VERBS or (lexicon.is_form(low, "VBZ") and not lexicon.can_be(low, "NOUN")):
        return False
    return following.low in ("of", "in", "between", "for", "from", "to") or lexicon.can_be(low, "ADJ")


def unbracketed(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens outside of brackets."""
    kept, depth = [], 0
    for token in tokens:
        if token.word in "([":
            depth += 1
        elif token.word in ")]":
            depth -= 1
        elif not depth:
            kept.append(token)
    return tuple(kept)


def has_many(text: Text) -> bool:
    """Whether the noun that the text tells apart is a plural."""
    tokens = unbracketed(tokenize(text))
    at = _genus(tokens)
    return at is not None and lexicon.is_plural_noun(tokens[at].word) is True
