"""Two terms that one sentence sets against each other: "A measures X, while B models Y"."""

from __future__ import annotations

import re

from cardgen.languages.en.facts.sentences import Fact
from cardgen.languages.en.grammar.clauses import Clause, find_clause
from cardgen.languages.en.grammar.shapes import Shape, leans_on_context, shape, stems
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import settled
from cardgen.languages.tokens import Token, last_word, masked, piece, sentence, tokenize
from cardgen.text import Mark, Text

_BETWEEN = re.compile(r",?\s+(?:while|whereas|whilst)\s+", re.IGNORECASE)
_LONGEST = 34  # words of the sentence, which is the answer
_LONGEST_TERM = 4


def set_apart(text: Text, subject: Text | None, usage: Usage) -> Fact | None:
    """How two terms differ, answered by the whole sentence; None unless both halves say what a term is or does.

    The terms are marked bold, or they share their last noun, or the heading (`subject`) names both.
    """
    found = _BETWEEN.search(masked(text))
    if not found or text.words > _LONGEST or leans_on_context(text) or _BETWEEN.search(masked(text), found.end()):
        return None
    halves = text.cut(0, found.start()), text.cut(found.end())
    terms = [_term(half) for half in halves]
    if terms[0] is None or terms[1] is None or not _belong(terms[0], terms[1], subject):
        return None
    one, other = (settled(term.without_marks(), usage) for term in (terms[0], terms[1]))
    if one.plain.casefold() == other.plain.casefold():
        return None
    return sentence("How do ", one, " and ", other, " differ"), text


def _term(half: Text) -> Text | None:
    """The subject of a half in the present tense that says something of it."""
    tokens = tokenize(half)
    clause = find_clause(tokens)
    if clause is None or clause.first or not 0 < clause.verb <= _LONGEST_TERM + 1 or not _tells(tokens, clause):
        return None
    term = piece(half, tokens, 0, clause.verb)
    named = shape(term) is Shape.NOUN_PHRASE and tokens[0].low not in words.DETERMINERS | words.PRONOUNS
    return term if named and term.words <= _LONGEST_TERM and not any(mark in term.plain for mark in ",;:") else None


def _tells(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether a clause in the present tense has more than two words behind its verb."""
    if clause.auxiliary in ("did", "was", "were", "had") or clause.auxiliary in words.MODALS:
        return False
    negated = any(token.low in ("not", "n't", "never", "no") for token in tokens[: clause.verb + 2])
    return not negated and len(tokens) - clause.verb > 2


def _belong(one: Text, other: Text, subject: Text | None) -> bool:
    """Whether two subjects are things that a page compares, and not two things that happen side by side."""
    if one.marked(Mark.BOLD) and other.marked(Mark.BOLD):
        return True
    last = [lexicon.singular(last_word(term)) for term in (one, other)]
    if last[0] == last[1] and min(one.words, other.words) > 1:
        return True
    about = set(stems(subject.plain)) if subject else set()
    return all(set(stems(term.plain)) and set(stems(term.plain)) <= about for term in (one, other))
