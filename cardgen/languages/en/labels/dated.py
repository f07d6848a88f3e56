"""Events with their years in brackets: "Council of Vennport (1545–63)" is asked for its date."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar import phrases
from cardgen.languages.en.labels.persons import is_person
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import sentence, tokenize
from cardgen.languages.wording import Asked
from cardgen.model import Kind
from cardgen.text import Text

_MONTHS = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    "nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|fall|winter"
)
_DAY = rf"(?:(?:{_MONTHS})\.?\s+(?:\d{{1,2}}(?:\s*[–-]\s*\d{{1,2}})?,?\s+)?|\d{{1,2}}\s+(?:{_MONTHS})\s+)?"
_YEAR = r"(?:c\.?\s*|ca\.?\s*|circa\s+)?\d{3,4}(?:\s?(?:BCE?|CE|AD))?"
_DATED = re.compile(
    rf"(?:\d{{1,2}}[.)]\s+)?(?P<name>[^()\[\]:;,?!]{{4,60}}?)\s*\((?P<when>{_DAY}{_YEAR}(?:\s*[-–—]\s*(?:{_YEAR}|\d{{2}}))?)\)",
    re.IGNORECASE,
)
_SIGNED = frozenset("treaty pact accord accords armistice convention".split())
_PASSED = frozenset("act acts law laws bill".split())
_ADOPTED = frozenset("declaration amendment constitution resolution".split())
_DONE = ((_SIGNED, " signed"), (_PASSED, " passed"), (_ADOPTED, " adopted"))
_LONGEST = 8  # words of what was done
_EVENTS = frozenset(
    """
    war wars revolution rebellion revolt uprising depression holocaust renaissance reformation counter-reformation
    enlightenment crusade crusades massacre council congress conference crisis famine plague march strike siege battle
    battles expedition invasion coup raid riot riots armistice purchase exposition inquisition restoration partition
    independence unification reconstruction
    """.split()
)


def dated(label: Text, usage: Usage) -> Asked | None:
    """ "When was the Council of Vennport?"; None unless the label is the name of an event and its years."""
    found = _DATED.fullmatch(label.plain.strip(" :."))
    if not found:
        return None
    label = label.without_marks().strip(" :.")
    name, when = label.cut(*found.span("name")).strip(), label.cut(*found.span("when"))
    name = name.map_text(0, 1, "t") if name.plain.startswith("The ") else name
    question = _of_deed(name) or of_event(name, usage)
    return Asked(Kind.FACT, question, when, name) if question else None


def of_event(name: Text, usage: Usage) -> Text | None:
    """ "When was the ...?": the name of an event ends, or begins, with what kind of event it is."""
    tokens = tokenize(name)
    at = phrases.head(tokens)
    if at is None or not tokens[at].word[0].isupper() or any(token.low in ("&", "vs") for token in tokens):
        return None
    low = tokens[at].low
    if any(token.low == "and" for token in tokens[: at + 1]):
        return None
    whole = phrases.with_article(name, usage)
    if whole is None or low not in _EVENTS | _SIGNED | _PASSED | _ADOPTED:
        return None
    many = phrases.is_plural(name, usage)
    be = "were" if many else "was"
    whole = Text.of("the ") + whole if many and tokens[0].low not in words.DETERMINERS else whole
    behind = next((said for nouns, said in _DONE if low in nouns), "")
    return sentence(f"when {be} ", whole, behind)


def _of_deed(what: Text) -> Text | None:
    """ "Constitution was written", "Bill of Rights added": the subject, a form of "be" or none, a participle."""
    tokens = tokenize(what)
    if not 1 < len(tokens) <= _LONGEST or not all(token.is_word for token in tokens):
        return None
    done, told = tokens[-1], tokens[-2].low in ("was", "were")
    about = tokens[: -2 if told else -1]
    if not lexicon.is_form(done.low, "VBN") or not done.word.islower() or lexicon.can_be(done.low, "NOUN"):
        return None
    if not about or phrases.head(about) is None or any(lexicon.is_form(token.low, "VBD") for token in about):
        return None
    if about[0].low in words.PRONOUNS or (not told and not lexicon.is_common_word(about[-1].word)):
        return None
    many = tokens[-2].low == "were" if told else lexicon.is_plural_noun(about[-1].low) is True and len(about) < 3
    return sentence("when were " if many else "when was ", _with_the(what.cut(0, about[-1].end)), f" {done.low}")


def _with_the(thing: Text) -> Text:
    tokens = tokenize(thing)
    if tokens[0].low in words.DETERMINERS:
        return thing.map_text(0, 1, thing.plain[0].lower())
    bare = is_person(thing) or not lexicon.is_common_word(tokens[-1].word) or tokens[0].low.endswith(("'s", "’s"))
    many = len(tokens) < 2 and lexicon.is_plural_noun(tokens[-1].low) is True
    return thing if bare or many else Text.of("the ") + thing
