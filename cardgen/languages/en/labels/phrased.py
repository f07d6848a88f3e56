"""A meaning as it is shown: one phrase about the term, whatever the page has added behind it."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar import phrases, shapes
from cardgen.languages.en.grammar.definitions import has_main_verb
from cardgen.languages.en.labels.deeds import as_doing
from cardgen.languages.en.lexis import exceptions, lexicon, words
from cardgen.languages.tokens import first_word, masked, tokenize
from cardgen.text import Mark, Text

_ASIDE = re.compile(
    r"^(?:Notes?|NB|N\.B\.|Tip|Hint|Remember|Remark|See also|Reminder|Fun fact)\b\s*[:!]", re.IGNORECASE
)
_SECOND = re.compile(r",?\s+and\s+(?:also\s+)?(?:is|are|was|were)\s(?=\w)")
_OTHER = re.compile(r";\s+(?:it\s+)?(?P<verb>[a-z]+s)\s")
_SHORTEST = 4
_FUNCTION = words.PREPOSITIONS | words.AUXILIARIES | words.CONJUNCTIONS


def phrased(text: Text, label: Text) -> Text:
    """The meaning without remarks to the reader and second statements, a command in it as the deed that it names."""
    text = _without_tail(_without_more(_without_aside(text)))
    text = one_statement(text)
    text = _with_examples_apart(text)
    return as_deed(text) if _is_activity(label) else text


def _without_aside(text: Text) -> Text:
    """ "... Note: this is also called X" without the note."""
    found = shapes.sentences(text)
    kept = next((at for at, sentence in enumerate(found) if at and _ASIDE.match(sentence.plain)), len(found))
    return Text.join(found[:kept], " ") if kept < len(found) else text


def _without_more(text: Text) -> Text:
    """The meaning and what goes on about it ("It ..."), without sentences on other things or without a subject."""
    lower = _LOWER.search(masked(text))
    whole = lower and text.cut(0, lower.start()).words >= _SHORTEST and _is_whole(text.plain[: lower.start()])
    text = text.cut(0, lower.start() + 1) if lower and whole else text
    found = shapes.sentences(text)
    kept = next((at for at, sentence in enumerate(found) if at and not _goes_on(sentence)), len(found))
    return Text.join(found[:kept], " ") if kept < len(found) else text


def _is_whole(plain: str) -> bool:
    """Whether every bracket is closed."""
    return plain.count("(") == plain.count(")")


_LOWER = re.compile(r"(?<![\s.]\w)(?<!etc)(?<!e\.g)\.\s+(?=[a-z]{3,}\s)")


def _goes_on(sentence: Text) -> bool:
    """Whether a sentence says more of the same thing."""
    tokens = tokenize(sentence)
    return bool(tokens) and tokens[0].low in _PRONOUNS and has_main_verb(tokens)


_PRONOUNS = frozenset("it they".split())


def _without_tail(text: Text) -> Text:
    """ "Error from the sample — deep trees" without the note behind its dash."""
    dashes = [match.span() for match in re.finditer(r"\s+[—–-]\s+", masked(text))]
    if len(dashes) != 1 or not _is_whole(text.plain[: dashes[0][0]]):
        return text
    before, behind = text.cut(0, dashes[0][0]), text.cut(dashes[0][1])
    if lexicon.is_form(first_word(behind), "VB") and not lexicon.can_be(first_word(behind), "ADJ"):
        return text  # "read it first"
    short = before.words >= _SHORTEST and behind.words <= _SHORTEST
    return before if short and shapes.shape(behind) is shapes.Shape.NOUN_PHRASE else text


def one_statement(text: Text) -> Text:
    """ "The thickening of X and is the precursor of Y" up to its second verb; a sentence stays whole."""
    other = _OTHER.search(masked(text))
    if other and lexicon.is_form(other["verb"], "VBZ") and text.cut(0, other.start()).words >= _SHORTEST:
        text = text.cut(0, other.start())
    plain = masked(text)
    match = _SECOND.search(plain)
    if not match or re.search(r"\b(?:that|which|who|where|when|whose|what|how)\b", plain[: match.start()]):
        return text
    first = text.cut(0, match.start())
    return first if first.words >= _SHORTEST and shapes.shape(first) is shapes.Shape.NOUN_PHRASE else text


def _with_examples_apart(text: Text) -> Text:
    """ "a form of a word, *lives, lived*" with the examples in brackets."""
    italic = text.marked(Mark.ITALIC)
    if not italic or italic[-1][1] < len(text.plain.rstrip(" .")):
        return text
    start = italic[-1][0]
    before = text.cut(0, start).strip()
    if not before.plain.endswith(",") or before.words < _SHORTEST:
        return text
    return Text.join(
        (before.strip(" ,"), Text.of(" (e.g., "), text.cut(start).strip(" .").without_marks(), Text.of(")"))
    )


def _is_activity(label: Text) -> bool:
    at = phrases.head(tokenize(label))
    return at is not None and bool(_ACTIVITY.search(tokenize(label)[at].low))


_ACTIVITY = re.compile(r"(?:ing|[ts]ion|xion|ment|sis|ance|ence|al|age)$")


def as_deed(text: Text) -> Text:
    """ "Learn from labelled data" as "Learning from labelled data"; other texts as they are."""
    tokens = tokenize(text)
    if len(tokens) < 3 or not tokens[0].word.isalpha() or tokens[0].low in _FUNCTION:
        return text
    base = lexicon.base_form(tokens[0].low)
    if base != tokens[0].low or tokens[1].low in words.AUXILIARIES | words.CONJUNCTIONS | {"of"}:
        return text
    sure = base in exceptions.MOSTLY_VERBS or not lexicon.can_be(base, "NOUN") or tokens[1].low in words.ARTICLES
    if not sure or lexicon.can_be(base, "ADJ") or shapes.imperative(text) is None:
        return text
    first = shapes.first_sentence(text)
    return Text.join((as_doing(text), text.cut(len(first.plain))))
