"""Whether a word in -ing is a verb with its object ("Measuring distances") or part of a noun ("Sorting algorithms")."""

from __future__ import annotations

from cardgen.languages.en.lexis import coursewords, exceptions, lexicon, words
from cardgen.languages.tokens import Token

# Words in -ing that stand before a noun as adjectives do: "operating systems", "developing countries".
ADJECTIVAL = frozenset(
    """
    founding operating developing moving leading limiting emerging existing supporting underlying driving training
    controlling governing working running learning teaching living growing remaining following corresponding
    competing conflicting contributing deciding determining distinguishing
    """.split()
)
# What a word in -ing tells the kind of: "sorting algorithms", "debugging techniques".
_MEANS = coursewords.INSTRUMENTS | frozenset(
    "system process mechanism skill problem language machine theory rate factor principle equipment agent".split()
)
_ACTIONS = (
    coursewords.KNOW_VERBS
    | coursewords.LIST_VERBS
    | coursewords.DEFINE_VERBS
    | coursewords.COMPARE_VERBS
    | coursewords.SKILL_VERBS
    | coursewords.CHOOSING_VERBS
    | exceptions.MOSTLY_VERBS
)


def _looks_like_object(tokens: tuple[Token, ...]) -> bool:
    """An adjective behind the gerund, or a noun that goes somewhere: "crafting new tools", "fetching data from"."""
    if lexicon.can_be(tokens[1].low, "ADJ") and not lexicon.can_be(tokens[1].low, "NOUN"):
        return len(tokens) > 2
    return len(tokens) > 3 and tokens[2].low in ("from", "to", "into", "with", "using")


def gerund_verb(tokens: tuple[Token, ...]) -> str | None:
    """The verb of "Measuring distances" ("measure"); None when the first word is no verb with an object behind it."""
    if len(tokens) < 2 or not tokens[0].low.endswith("ing") or not tokens[1].is_word:
        return None
    low, following = tokens[0].low, tokens[1].low
    base = lexicon.base_form(low)
    if base is None or not lexicon.is_form(low, "VBG") or following in words.AUXILIARIES | words.CONJUNCTIONS:
        return None
    if following in words.DETERMINERS or (following in ("up", "out", "down", "off") and len(tokens) > 2):
        return base
    if lexicon.can_be(low, "NOUN") or low in ADJECTIVAL or following in words.PREPOSITIONS:
        return None
    if base not in _ACTIONS and lexicon.can_be(base, "NOUN") and not _looks_like_object(tokens):
        return None
    if lexicon.can_be(low, "ADJ") and (base not in coursewords.SKILL_VERBS or len(tokens) < 3):
        return None
    if lexicon.singular(following) in _MEANS and base not in coursewords.CHOOSING_VERBS:
        return None
    return base
