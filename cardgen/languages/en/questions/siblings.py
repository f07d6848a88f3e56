"""Which of several things of one kind a statement is about: "Which layer moves bits from node to node?"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.grammar import phrases, shapes
from cardgen.languages.en.grammar.definitions import has_main_verb
from cardgen.languages.en.lexis import exceptions, lexicon
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import definite_phrase, settled
from cardgen.languages.tokens import Token, sentence, tokenize
from cardgen.languages.wording import Asked
from cardgen.model import Kind
from cardgen.text import Text

_LEAST, _MOST = 4, 18  # words of a statement that tells its thing from the others
_EMPTY = frozenset("include contain have be need require come vary depend start begin end look seem".split())


def which(label: Text, others: Sequence[Text], text: Text, usage: Usage) -> Asked | None:
    """The question which of the things of one kind does what `text` says; None when they are not of one kind.

    label: the thing. others: the labels next to it, its own among them. text: a verb phrase without its subject.
    """
    name = settled(label.without_marks(), usage)
    kind = _kind(name)
    if kind is None or sum(_same_kind(other, kind.low, usage) for other in others) < 2:
        return None
    phrase = shapes.first_sentence(text).strip(" .")
    aside = re.search(r"\s*(?:\([^()]*\)|\s[–—-]\s.*|;.*)$", phrase.plain)
    phrase = phrase.cut(0, aside.start()) if aside else phrase
    tokens = tokenize(phrase)
    if (
        "(" in phrase.plain
        or not _LEAST <= phrase.words <= _MOST
        or has_main_verb(tokens[1:])
        or not _stands_alone(phrase)
    ):
        return None
    many = lexicon.is_plural_noun(kind.word) is True
    verb = _verb(phrase, many=many)
    if verb is None or verb in _EMPTY or set(shapes.stems(name.plain)) & set(shapes.stems(phrase.plain)):
        return None
    first = tokens[0]
    said = phrase.map_text(first.start, first.end, first.low)
    answer = name if many else definite_phrase(name, usage)
    of = "type of " if not many and _is_mass(kind.low) else ""
    return Asked(Kind.TERM, sentence(f"which {of}{kind.low} ", said), answer, label) if answer else None


def _kind(name: Text) -> Token | None:
    """The noun that a name of two words or more ends in."""
    tokens = tokenize(name)
    at = phrases.head(tokens)
    return tokens[at] if at and at + 1 == len(tokens) and lexicon.can_be(tokens[at].low, "NOUN") else None


_DEED = re.compile(r"(?:[ts]ion|ment|ing|[ae]nce|sis|ity|ism|ness)$")


def _is_mass(noun: str) -> bool:
    return lexicon.counted(noun) is lexicon.Counted.NO or bool(
        lexicon.counted(noun) is lexicon.Counted.BOTH and _DEED.search(noun)
    )


def _same_kind(other: Text, kind: str, usage: Usage) -> bool:
    head = _kind(settled(other.without_marks(), usage))
    return head is not None and head.low == kind


def _verb(phrase: Text, *, many: bool) -> str | None:
    if not many:
        found = shapes.third_person_verb(phrase)
        return found[0] if found else None
    found = shapes.imperative(phrase)
    sure = found and (not lexicon.can_be(found[0], "NOUN") or found[0] in exceptions.MOSTLY_VERBS)
    return found[0] if found and sure else None


_POINTING = frozenset("it its they their this these other above below also you we such how here".split())


def _stands_alone(phrase: Text) -> bool:
    return not {token.low for token in tokenize(phrase)} & _POINTING
