"""What pages say of a test or a method below its name: when it is used, its statistic, its null hypothesis."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar import phrases, shapes
from cardgen.languages.en.grammar.aspects import Group, aspect
from cardgen.languages.en.labels.sides import about
from cardgen.languages.en.lexis import words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import first_word, sentence
from cardgen.languages.wording import Asked, Labelled
from cardgen.model import Kind
from cardgen.text import Text

_TEST = re.compile(r"(?:\btests?|\bANOVA|\bregression|\bcorrelation|-test)$", re.IGNORECASE)
_OF_TEST = re.compile(
    r"(?:test statistic|degrees of freedom|decision rule|rejection region|effect size|null hypothesis|"
    r"alternative hypothesis|critical value)s?(?: \([^()]*\))?",
    re.IGNORECASE,
)
_WHEN = re.compile(r"(?:when|where) to (?:use|apply)(?: it)?|used? (?:it )?when|when (?:it is )?used", re.IGNORECASE)
_CONDITION = frozenset(("when", "whenever", "if", "for", "to", "as", "before", "after", "with", "where"))
_SHORTEST = 4


def is_other_side(label: Text) -> bool:
    """Whether a label is a side of the thing above, and so no member of the list that it stands in."""
    found = aspect(label.plain, strict=True)
    side = found is not None and found.of is None and found.group not in (Group.INSTANCE, Group.STATEMENT)
    return side or bool(_WHEN.fullmatch(label.plain) or _OF_TEST.fullmatch(label.plain))


def side_of_test(label: Text, pair: Labelled, usage: Usage) -> Asked | None:
    """ "When to use: ..." and "Test statistic: ..." below the name of a test."""
    whole = about(pair.subject, usage) if pair.subject else None
    if whole is None or pair.text.plain.endswith("?"):
        return None
    if _WHEN.fullmatch(label.plain):
        should = sentence("when should ", _the(whole), " be used") if _is_condition(pair.text) else None
        return Asked(Kind.FACT, should, pair.text, label) if should else None
    if not _OF_TEST.fullmatch(label.plain) or not _TEST.search(whole.plain):
        return None
    np = phrases.in_sentence(label, usage)
    be = "are" if phrases.is_plural(np, usage) else "is"
    return Asked(Kind.FACT, sentence(f"what {be} the ", np, " of ", _the(whole)), pair.text, label)


def _the(whole: Text) -> Text:
    """A test is one and the same wherever it is used: "the sign test"."""
    article = re.match(r"an? ", whole.plain)
    return Text.of("the ") + whole.cut(article.end()) if article else whole


def _is_condition(text: Text) -> bool:
    """Whether a text says when: a condition, a clause, or a case told at some length."""
    first = first_word(text)
    if first in words.PRONOUNS | words.ARTICLES - {"the"}:
        return first in ("you", "a", "an") and text.words > _SHORTEST
    return first in _CONDITION or text.words >= _SHORTEST or shapes.shape(text) is shapes.Shape.CLAUSE
