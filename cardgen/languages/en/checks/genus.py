"""Whether an answer to "What is ...?" is a kind of thing: no remark, no title of a work, no amount, no order."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.checks.base import Check
from cardgen.languages.en.checks.definitions import defined
from cardgen.languages.en.grammar.head_noun import head
from cardgen.languages.en.grammar.shapes import STOPWORDS, Shape, sentences, shape
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.lexicon import Counted
from cardgen.languages.tokens import Token, tokenize
from cardgen.text import Text

# "There are two of them", "Think of it as steel", "We see whether ...", "Always in whole frames", "Unlike a list, ...".
_REMARK = re.compile(
    r"(?:There\s(?:is|are|was|were|may|can)|Think\s(?:of|about)|Imagine|Suppose|Recall|Remember|Notice|Consider|Let|"
    r"We|You|I|Here|Always|Never|Rarely|Seldom|Sometimes|Unlike|Instead|Perhaps|Maybe|Yes|No,|"
    r"An\sestimated|Approximately|About\s\d|Around\s\d|Nearly|Almost)\b",
)
_WHAT = re.compile(r"(?:In [^,?]+, w|W)hat (?:is|are|was|were) ")
_PLACE_IN_COURSE = re.compile(r"\b(?:chapter|section|lecture|lesson|unit|module|part|week)\s\d", re.IGNORECASE)
# "2-3 portions per day", "2% discount if paid early".
_AMOUNT = re.compile(r"[~≈<>]?\s?\d[\d.,]*(?:\s?[-–—]\s?\d[\d.,]*)?\s?%?\s[a-z]+")
_MEASURED = re.compile(
    r"\b(?:rate|number|value|range|level|size|speed|length|score|limit|dose|dosage|threshold|constant|frequency|ratio|"
    r"duration|period|temperature|pressure|default|priority|amount|price|cost|count|age|date|century|era|diameter|width|"
    r"height|depth|mass|weight|volume|thickness|density|distance|time|percentage|probability|orbit)s?\b",
    re.IGNORECASE,
)


def _is_kind(front: Text, back: Text, items: Sequence[Text]) -> bool:
    """The answer names what sort of thing it is, in a phrase of its own."""
    thing = defined(front)
    first = next(iter(sentences(back)), back)
    if _WHAT.match(front.plain) and (_REMARK.match(first.plain) or _PLACE_IN_COURSE.search(back.plain)):
        return False
    tokens = tokenize(first)
    if not thing or items or not tokens:
        return True
    if _AMOUNT.match(first.plain) and not _MEASURED.search(thing):
        return False
    return not (_is_title(tokens) or _is_deed_of_many(tokens) or _is_told_to(first, tokens))


def _is_title(tokens: tuple[Token, ...]) -> bool:
    """ "The Origin of Species (1859)": a name of something else, or a subtitle."""
    content = [
        token
        for token in tokens
        if token.is_word and len(token.word) > 1 and token.word[0].isalpha() and token.low not in _SMALL
    ]
    return tokens[0].word in ("A", "An", "The") and len(content) > 1 and all(token.word.istitle() for token in content)


_SMALL = STOPWORDS | words.PREPOSITIONS | words.CONJUNCTIONS | words.DETERMINERS


def _is_deed_of_many(tokens: tuple[Token, ...]) -> bool:
    """ "Opponents work against you": a sentence, though "work" is a noun as well."""
    if len(tokens) < 3 or lexicon.is_plural_noun(tokens[0].low) is not True:
        return False
    verb, following = tokens[1].low, tokens[2].low
    if (
        not lexicon.is_form(verb, "VB")
        or lexicon.can_be(verb, "ADJ")
        or verb in words.PREPOSITIONS | words.CONJUNCTIONS
    ):
        return False
    return following in words.PREPOSITIONS | words.DETERMINERS | words.PRONOUNS - {"of"}


def _is_told_to(first: Text, tokens: tuple[Token, ...]) -> bool:
    """ "Refrain from harming others": what to do."""
    low = tokens[0].low if len(tokens) > 1 else ""
    if lexicon.can_be(low, "NOUN") or lexicon.can_be(low, "ADJ"):
        return False
    return lexicon.is_form(low, "VB") and not lexicon.is_form(low, "VBN") and shape(first) is Shape.IMPERATIVE


_ONE = re.compile(r"^(?:In [^,?]+, w|W)hat (?:is|was) (?P<thing>[^?]+)\?$")
_MANY = re.compile(r"^(?:In [^,?]+, w|W)hat (?:are|were) ")
_SOMEBODY = re.compile(r"(?:an?|one)\s(?:[\w-]+\s){0,2}?[a-z]+(?:ist|ian|alist|poet|writer|author)\b", re.IGNORECASE)


def _same_number(front: Text, back: Text, items: Sequence[Text]) -> bool:
    """One thing is not several: "What is a law?" is not answered by "Laws by which ..."."""
    if not defined(front) or items:
        return True
    first = next(iter(sentences(back)), back)
    if _MANY.match(front.plain):
        return not _SOMEBODY.match(first.plain)
    match = _ONE.match(front.plain)
    tokens = tokenize(first)
    at = head(tokens)
    thing = tokenize(match["thing"]) if match else ()
    own = head(thing)
    if not match or at is None or own is None or at + 1 == len(tokens) or lexicon.is_form(tokens[0].low, "VBG"):
        return True
    one = thing[0].low in ("a", "an") and lexicon.counted(thing[own].low) is not Counted.NO
    return not (one and _is_bare_plural(tokens[: at + 1]))


def _is_bare_plural(tokens: tuple[Token, ...]) -> bool:
    """ "Laws", "bony ridges": no article, no "and", a plural at the end."""
    if any(token.low in words.DETERMINERS | words.CONJUNCTIONS or not token.is_word for token in tokens):
        return False
    return lexicon.is_plural_noun(tokens[-1].low) is True


CHECKS: dict[str, Check] = {"no-kind": _is_kind, "one-or-many": _same_number}
