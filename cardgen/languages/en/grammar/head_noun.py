"""The head of a noun phrase: the noun that decides its number and its article."""

from __future__ import annotations

from functools import lru_cache

from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.tokens import Token

HEAD_ENDS = (words.PREPOSITIONS | words.RELATIVES | words.SUBORDINATORS) - frozenset(("like", "past"))


@lru_cache(maxsize=1 << 12)
def head(tokens: tuple[Token, ...]) -> int | None:
    """Index of the head noun: the last word before the first preposition, relative, bracket or other mark."""
    found: int | None = None
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if token.word == "(" and found is not None and (behind := _behind_bracket(tokens, index)):
            index = behind
            continue
        if not token.is_word and token.word not in "\"'“”‘’*-" and found is not None:
            break
        following = tokens[index + 1].low if index + 1 < len(tokens) else ""
        if found is not None and (token.low in HEAD_ENDS or token.low in _NEW_PHRASE):
            break
        if found is not None and token.low in ("and", "or", "&") and following in _NEW_PHRASE:
            break
        if _is_reduced_clause(tokens, index, found) or _is_linking_adjective(tokens, index, found):
            break
        found = index if token.is_word else found
        index += 1
    return found


_NEW_PHRASE = frozenset(("to", "a", "an", "the", "you", "we", "they", "it"))


def _behind_bracket(tokens: tuple[Token, ...], index: int) -> int | None:
    """Where a phrase goes on behind a bracket: "PCA (principal component analysis) | technique"."""
    close = next((at for at in range(index, len(tokens)) if tokens[at].word == ")"), None)
    if close is None or close + 1 >= len(tokens) or not tokens[close + 1].is_word:
        return None
    following = tokens[close + 1].low
    goes_on = following in HEAD_ENDS or following in words.CONJUNCTIONS or not lexicon.can_be(following, "NOUN")
    return None if goes_on else close + 1


_CLAUSE_GERUNDS = frozenset(
    """
    using involving containing governing describing affecting driving causing influencing connecting representing
    """.split()
)


_BEHIND_NOUNS = frozenset(
    """
    prior due relevant responsible necessary available applicable specific unique similar suitable required needed
    """.split()
)


def _is_linking_adjective(tokens: tuple[Token, ...], index: int, found: int | None) -> bool:
    """ "factors | responsible for X", "events | prior to X": an adjective behind the noun that leads on."""
    if (
        found is None
        or index + 1 >= len(tokens)
        or tokens[index + 1].low not in ("to", "for", "of", "from", "with", "in")
    ):
        return False
    low = tokens[index].low
    adjective = low in _BEHIND_NOUNS or (lexicon.can_be(low, "ADJ") and not lexicon.can_be(low, "NOUN"))
    return adjective and lexicon.can_be(tokens[found].low, "NOUN")


def _is_reduced_clause(tokens: tuple[Token, ...], index: int, found: int | None) -> bool:
    """Whether a participle starts a clause after the noun: "algorithm | underpinning CNN", "methods | used in X"."""
    if found is None or index + 1 >= len(tokens):
        return False
    low, before, after = tokens[index].low, tokens[found].low, tokens[index + 1].low
    if before in words.DETERMINERS or (lexicon.is_known(before) and not lexicon.can_be(before, "NOUN")):
        return False
    if low.endswith("ed") or lexicon.is_form(low, "VBN"):
        return after in words.PREPOSITIONS and not lexicon.can_be(low, "NOUN")
    return (
        low.endswith("ing")
        and lexicon.is_form(low, "VBG")
        and (lexicon.is_plural_noun(before) is True or low in _CLAUSE_GERUNDS)
        and tokens[index + 1].is_word
        and after not in words.PREPOSITIONS
    )
