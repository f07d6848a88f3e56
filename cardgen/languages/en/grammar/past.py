"""Where the verb of a sentence in the past is, though it could be a participle: "The rebels | wanted peace"."""

from __future__ import annotations

from functools import lru_cache

from cardgen.languages.en.grammar.clauses import Clause, find_clause, is_subject
from cardgen.languages.en.lexis import exceptions, lexicon, words
from cardgen.languages.en.lexis.frames import WITHOUT_OBJECT
from cardgen.languages.tokens import Token

_WITHOUT = frozenset(WITHOUT_OBJECT) | frozenset(
    """
    die live arrive remain disappear collapse fall rise come go occur happen appear emerge vote rebel protest fight
    struggle travel move migrate flee resign retire return surrender refuse agree insist languish call look
    """.split()
)
_OPENERS = words.RELATIVES | words.SUBORDINATORS | words.AUXILIARIES
_NO_VERB = exceptions.NOUN_FORMS | frozenset("united advanced detailed experienced limited related based used".split())


@lru_cache(maxsize=1 << 12)
def find_whole_clause(tokens: tuple[Token, ...]) -> Clause | None:
    """The clause of a whole sentence: as `find_clause` has it, or else by its only past form.

    A sentence has a finite verb somewhere: where one past form is all that can be it, it is.
    """
    found = find_clause(tokens)
    if found is not None:
        return found
    stop = next((at for at, token in enumerate(tokens) if at and _opens_clause(tokens, at)), len(tokens))
    forms = [at for at in range(1, stop) if _is_past(tokens, at)]
    if not forms:
        return None
    at = forms[0]
    if len(forms) > 1 and not _is_sure(tokens, at):
        return None
    if not is_subject(tokens, 0, at) or not _goes_on_as_verb(tokens, at):
        return None
    base = lexicon.base_form(tokens[at].low)
    return Clause(0, at, "did", base) if base and base != "be" else None


def _opens_clause(tokens: tuple[Token, ...], at: int) -> bool:
    low = tokens[at].low
    return low in _OPENERS or tokens[at].word in ",;:()"


def _is_past(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word may be a verb in the past, and nothing else but a participle."""
    token, before = tokens[at], tokens[at - 1]
    if not token.word.isalpha() or token.word[0].isupper() or not lexicon.is_form(token.low, "VBD"):
        return False
    base = lexicon.base_form(token.low)
    if base is None or base == token.low or token.low in _NO_VERB or token.low in words.PREPOSITIONS:
        return False
    if before.low in words.DETERMINERS | words.PREPOSITIONS | words.POSSESSIVES | words.CONJUNCTIONS | {"to"}:
        return False
    if before.low.endswith(("'s", "’s")) or (before.low.endswith("ly") and at < len(tokens) - 1 and at == 1):
        return False
    return not (at + 1 < len(tokens) and _is_modifier(tokens, at))


def _is_modifier(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a participle belongs to the noun behind it: "the newly formed state"."""
    following = tokens[at + 1].low
    return tokens[at - 1].low in words.ARTICLES or (
        tokens[at - 1].low.endswith("ly") and tokens[at - 2].low in words.ARTICLES and lexicon.can_be(following, "NOUN")
    )


def _is_sure(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the first of several forms is the verb: it has "to do", an article or a name behind it."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None:
        return False
    past, done = lexicon.inflect(lexicon.base_form(tokens[at].low) or "", "VBD"), tokens[at].low
    differs = past == done and lexicon.inflect(lexicon.base_form(done) or "", "VBN") != done
    infinitive = following.low == "to" and at + 2 < len(tokens) and lexicon.is_form(tokens[at + 2].low, "VB")
    fixed = following.low in WITHOUT_OBJECT.get(lexicon.base_form(tokens[at].low) or "", ())
    return differs or infinitive or fixed or following.low in words.ARTICLES | words.POSSESSIVES


def _goes_on_as_verb(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether what follows does not make the form a participle of the subject: "evidence | found in ..."."""
    if at + 1 == len(tokens):
        return True
    following = tokens[at + 1].low
    base = lexicon.base_form(tokens[at].low) or ""
    if following == "by":
        return False
    if following == "to" and at + 2 < len(tokens) and lexicon.is_form(tokens[at + 2].low, "VB"):
        return True
    if following in words.PREPOSITIONS:
        return base in _WITHOUT
    return True
