"""Whether a subject means one thing by itself, or whatever the page spoke of last: "the atria", but "the model"."""

from __future__ import annotations

from cardgen.languages.en.lexis import coursewords, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import Token

WHOLE_KIND = frozenset(("each", "every", "all"))


def is_term_here(tokens: tuple[Token, ...], at: int, usage: Usage) -> bool:
    """Whether the page speaks of "the atria", "the demand curve" or "end systems" so often that it means but one."""
    first = int(tokens[0].low in words.ARTICLES)
    if at + 1 < len(tokens) or at - first > 1 or any(token.is_opaque for token in tokens):
        return False
    core = " ".join(token.low for token in tokens[first : at + 1])
    if at > first:
        modifier = tokens[first].low
        telling = modifier not in coursewords.PLAIN_MODIFIERS | _PASSING and not modifier.endswith("ing")
        return telling and usage.counts(core) > 1
    return bool(first) and lexicon.singular(tokens[at].low) not in coursewords.LOOSE_NOUNS and usage.counts(core) > 2


# Modifiers that only tell apart what stands on one page: "the new model", "the entire set".
_PASSING = frozenset(
    """
    new old entire whole full given current present previous original actual exact proposed resulting remaining
    corresponding final initial whole next last first second third same similar single simple complex large small
    big long short high low left right upper lower correct wrong best better good bad true false observed expected
    """.split()
)


def is_loose(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the page has to say which one is meant: "the model", "the two groups", "mechanism"."""
    if at + 1 < len(tokens) and tokens[at + 1].low in words.PREPOSITIONS:
        return False
    rest = [token for token in tokens[: at + 1] if token.low not in words.ARTICLES | WHOLE_KIND]
    loose = [lexicon.singular(token.low) in coursewords.LOOSE_NOUNS for token in rest]
    if tokens[0].low == "the":
        return len(rest) <= 2 and (loose[-1] or lexicon.is_plural_noun(tokens[at].word) is True)
    if tokens[0].low in ("a", "an"):
        return all(loose) and lexicon.singular(rest[-1].low) in coursewords.LIST_NOUNS
    return all(loose)
