"""Whether a phrase has a finite verb of its own, outside its relative and other inner clauses."""

from __future__ import annotations

from functools import lru_cache

from cardgen.languages.en.lexis import exceptions, lexicon, words
from cardgen.languages.tokens import Token

_FINITE = frozenset(
    "is are was were has have had can cannot could will would may might must shall should does do did".split()
)
_SURE_PAIRS = frozenset((("led", "to"), ("leads", "to"), ("results", "in"), ("ends", "in"), ("adds", "to")))
_OPENERS = words.RELATIVES | words.SUBORDINATORS | frozenset(("how", "why", "what", "if", "as", "than"))
_BEFORE_NOUNS = words.DETERMINERS | words.PREPOSITIONS
_SUBJECTS = words.DETERMINERS | frozenset("it they we you he she i one people".split())
_NOT_SUBJECT = frozenset("that which who whom whose this".split())


@lru_cache(maxsize=1 << 12)
def main_verb(tokens: tuple[Token, ...]) -> int | None:
    """Index of the finite verb of the whole; None for a noun phrase, however many inner clauses it has.

    "the amount that a firm receives" has none, "the share that is fluid varies with age" has "varies".
    """
    open_clauses = 0
    inside = -1  # where the last verb of an inner clause stands
    brackets = 0
    for at, token in enumerate(tokens):
        brackets += (token.word in "([") - (token.word in ")]")
        if token.word in (";", ":") and not brackets:
            return None
        if brackets or not token.is_word or token.is_opaque:
            continue
        if token.low in _OPENERS or _begins_reduced_clause(tokens, at):
            open_clauses += 1
        elif at and _is_finite(tokens, at):
            if tokens[at - 1].low in _FINITE:
                continue  # "has been", "does not have"
            if open_clauses:
                open_clauses -= 1
                inside = at
            elif inside < 0 or not _is_joined(tokens, inside, at):
                return at
            else:
                inside = at
    return None


def _is_finite(tokens: tuple[Token, ...], at: int) -> bool:
    low, before = tokens[at].low, tokens[at - 1].low
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if low.endswith(("n't", "n’t")) or (low, following) in _SURE_PAIRS:
        return True
    if low in _FINITE:
        helped = before in words.MODALS or before in ("to", "not", "do", "does", "did")
        return not (low in ("have", "do") and helped) and not (low == "will" and before in ("free", "a", "the", "of"))
    if before in _BEFORE_NOUNS or tokens[at].word[0].isupper():
        return False
    if not lexicon.is_form(low, "VBZ"):
        return False
    if not lexicon.can_be(low, "NOUN"):
        return True
    if lexicon.base_form(low) not in exceptions.MOSTLY_VERBS:
        return False
    if following in words.ARTICLES:
        return True
    if low not in exceptions.NOUN_FORMS and (
        following in words.DETERMINERS or following in ("it", "them", "up", "out")
    ):
        return True
    # a plural hardly ever stands between two nouns: "heat causes expansion"
    one = lexicon.can_be(before, "NOUN") and lexicon.is_plural_noun(before) is False
    noun = following.isalpha() and (lexicon.can_be(following, "NOUN") or not lexicon.is_known(following))
    return one and noun and following not in words.PREPOSITIONS | words.CONJUNCTIONS


def _begins_reduced_clause(tokens: tuple[Token, ...], at: int) -> bool:
    """ "the amount | a firm receives": a new subject straight behind a noun."""
    if not at or tokens[at].low not in _SUBJECTS or tokens[at].low in _NOT_SUBJECT:
        return False
    before = tokens[at - 1]
    if not before.is_word or before.low in words.PREPOSITIONS | words.CONJUNCTIONS | words.AUXILIARIES | _OPENERS:
        return False
    return lexicon.can_be(before.low, "NOUN") and not lexicon.is_form(before.low, "VBG")


def _is_joined(tokens: tuple[Token, ...], inside: int, at: int) -> bool:
    """Whether a verb goes on with the clause of an earlier one: "that binds oxygen and carries it"."""
    between = [token.low for token in tokens[inside + 1 : at]]
    return bool({"and", "or", "but", "then", ","} & set(between))
