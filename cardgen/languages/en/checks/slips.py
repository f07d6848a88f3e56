"""Slips of the pen that a card would copy from its page: misspelt words, "an period", "an error that produce".

The report names the card, so that the author mends the page.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.checks.base import Check
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.spelling import slips
from cardgen.languages.tokens import Token, masked, tokenize
from cardgen.text import Text

_WRONG_ARTICLE = re.compile(r"\ban\s+[bcdfgjklpqtvwyz][a-z]{2,}|\b[Aa]\s+(?:[aei][b-df-hj-np-tv-z]|o[b-mp-tv-z])[a-z]+")
_NO_SPACE = re.compile(r"[a-z]{3,}\([a-z]{3,}")  # "order(solids": no function of something, in running text


def _spelled(front: Text, back: Text, _items: Sequence[Text]) -> bool:
    """No misspelt word; the first has its capital from its place."""
    said = masked(back)
    return not slips(masked(front)) and not slips(said[:1].lower() + said[1:])


def _agreeing(front: Text, back: Text, _items: Sequence[Text]) -> bool:
    """No "a" before a vowel, no verb of several behind one thing."""
    said = masked(back)
    if _WRONG_ARTICLE.search(said) or _NO_SPACE.search(said):
        return False
    sides = tokenize(front), tokenize(back)
    return not any(_disagrees(tokens, at) for tokens in sides for at in range(2, len(tokens) - 1))


def _disagrees(tokens: tuple[Token, ...], at: int) -> bool:
    """ "an error that produce": one thing right before "that", and a verb that can only be of several."""
    if tokens[at].low not in ("that", "which") or tokens[at - 2].low not in ("a", "an"):
        return False
    verb = tokens[at + 1].low
    if lexicon.base_form(verb) != verb or lexicon.is_form(verb, "VBD") or verb in _FREE:
        return False
    if not any(lexicon.can_be(verb, part) for part in ("NOUN", "ADJ", "ADV")):
        return True
    following = tokens[at + 2].low if at + 2 < len(tokens) else ""
    return following in words.ARTICLES or lexicon.is_plural_noun(following) is True


_FREE = words.AUXILIARIES | words.PRONOUNS

CHECKS: dict[str, Check] = {"spelling": _spelled, "slip": _agreeing}
