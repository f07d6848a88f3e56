"""Sentences that count or divide: "There are three ...", "X consists of ...", "Common X include ..."."""

from __future__ import annotations

import re

from cardgen.languages.en.facts.effects import is_clean
from cardgen.languages.en.facts.sentences import Fact, Said, agreeing_subject, opening_small, spoils_subject
from cardgen.languages.en.grammar.phrases import head
from cardgen.languages.en.lexis import coursewords, lexicon, words
from cardgen.languages.tokens import masked, sentence, tokenize
from cardgen.text import Text

_OF_SOMETHING = frozenset(
    "consideration issue aspect concern benefit limitation challenge advantage disadvantage".split()
)


def includes(said: Said, match: re.Match[str]) -> Fact | None:
    """ "Common X include a, b and c": "Name three common X."."""
    subject, answer = said.part(match, "subject"), said.part(match, "answer")
    tokens = tokenize(subject)
    at = head(tokens)
    bare = re.sub(r"\s*\([^()]*\)", "", masked(answer))  # what stands in brackets is no item
    items = [part for part in re.split(r",\s*(?:and|or)?\s*|\s+(?:and|or)\s+", bare) if part.strip()]
    if at is None or lexicon.is_plural_noun(tokens[at].word) is not True or not 2 <= len(items) <= 6:
        return None
    plain = all(token.low in coursewords.PLAIN_MODIFIERS for token in tokens[:at])
    if plain and at + 1 == len(tokens) and lexicon.singular(tokens[at].low) in coursewords.LIST_NOUNS:
        return None  # "Important uses": of what?
    if lexicon.singular(tokens[-1].low) in _OF_SOMETHING:
        return None  # "Ethical considerations" in what?
    if len(tokens) < 2 or tokens[0].low in ("examples", "others", "other"):
        return None
    if any(spoils_subject(token.low) for token in tokens) or tokens[0].low in words.DETERMINERS or answer.words > 24:
        return None
    if max(len(item.split()) for item in items) > 5 or not is_clean(answer) or len(tokens) > 9:
        return None
    numbers = ("two", "three", "four", "five", "six")
    name = opening_small(subject, said.usage)
    return sentence(f"Name {numbers[len(items) - 2]} ", name, end="."), answer


def there_are(said: Said, match: re.Match[str]) -> Fact | None:
    """ "There are three kinds of X: a, b and c": "What are the three kinds of X?"."""
    kinds = said.part(match, "kinds")
    if kinds.words > 9 or any(spoils_subject(token.low) for token in tokenize(kinds)):
        return None
    if not re.search(r",|\band\b", match["answer"]):
        return None
    return said.ask(f"What are the {match['number'].lower()} ", kinds), said.part(match, "answer")


def has_parts(said: Said, match: re.Match[str]) -> Fact | None:
    """ "X has two parts: a and b": "What are the two parts of X?"."""
    subject, answer = agreeing_subject(said, match), said.part(match, "answer")
    kinds = said.part(match, "kinds")
    tokens = tokenize(kinds)
    if (
        subject is None
        or kinds.words > 4
        or lexicon.is_plural_noun(tokens[-1].word) is not True
        or not re.search(r",|\band\b|&", masked(answer))
    ):
        return None
    return said.ask(f"What are the {match['number'].lower()} ", kinds, " of ", subject), answer


def divided(said: Said, match: re.Match[str]) -> Fact | None:
    """ "X is divided into a and b": "What is X divided into?"."""
    subject, answer = agreeing_subject(said, match), said.part(match, "answer")
    if subject is None or not _is_list(answer):
        return None
    return said.ask(f"What {match['be'].lower()} ", subject, f" {' '.join(match['verb'].lower().split())}"), answer


def consists(said: Said, match: re.Match[str]) -> Fact | None:
    """ "X consists of a and b": "What does X consist of?"."""
    subject, answer = agreeing_subject(said, match), said.part(match, "answer")
    if subject is None or not _is_list(answer):
        return None
    verb, _, rest = " ".join(match["verb"].lower().split()).partition(" ")
    do = "does" if verb.endswith("s") else "do"
    return said.ask(f"What {do} ", subject, f" {verb.removesuffix('s')} {rest}".rstrip()), answer


def _is_list(answer: Text) -> bool:
    listed = re.search(r",|\band\b(?!\s+of\b)|&", masked(answer))
    return bool(listed) and is_clean(answer)


def count(said: Said, match: re.Match[str]) -> Fact | None:
    """ "X has four Ys": "How many Ys does X have?"."""
    subject, things = agreeing_subject(said, match), said.part(match, "things")
    tokens = tokenize(things)
    at = head(tokens)
    if subject is None or at is None or lexicon.is_plural_noun(tokens[at].word) is not True or at > 3:
        return None
    if tokens[at].low in ("things", "points"):
        return None
    verb = lexicon.base_form(match["verb"])
    do = "does" if match["verb"].lower() != verb else "do"
    counted = things.cut(0, tokens[at].end)
    return said.ask("How many ", counted, f" {do} ", subject, f" {verb}"), Text.of(match["number"].lower())
