"""A pronoun at the start of a sentence, replaced by what the sentence before it is about."""

from __future__ import annotations

import re

from cardgen.languages.en.facts.parsing import parse_clause
from cardgen.languages.en.facts.sentences import read_sentence
from cardgen.languages.en.grammar.clauses import find_clause
from cardgen.languages.en.grammar.definitions import is_definition
from cardgen.languages.en.grammar.phrases import is_plural
from cardgen.languages.en.lexis import words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import settled, subject_phrase
from cardgen.languages.tokens import capitalised, tokenize
from cardgen.text import Text


def named(sentence: Text, before: Text, usage: Usage, heading: Text | None = None) -> Text | None:
    """ "It binds Y." after "X is a Z.": "X binds Y."; None unless the sentence before leaves but one thing to mean.

    heading: what the page says the sentence before under; a definition without its term is a definition of that.
    """
    tokens = tokenize(sentence)
    if len(tokens) < 4 or tokens[0].low not in ("it", "they"):
        return None
    clause = find_clause(tokens)
    if (
        clause is None
        or clause.verb > 2
        or _is_empty(tokens[clause.verb + 1].low if clause.verb + 1 < len(tokens) else "")
    ):
        return None
    if heading and is_definition(before, label=heading):
        return _of_heading(sentence, heading, usage)
    said = read_sentence(before, usage)
    parsed = parse_clause(said) if said else None
    if parsed is None or parsed.asks not in words.BE_FINITE | {"does", "do"}:
        return None
    defined = parsed.asks in words.BE_FINITE and parsed.rest and parsed.rest[0].low in ("a", "an", "the", "one")
    if not defined and not (parsed.asks in ("does", "do") and len(parsed.rest) < 4):
        return None
    if re.match(r"the (?:term|word|name|phrase)\b", parsed.subject.plain):
        return None
    many = tokens[0].low == "they"
    if is_plural(parsed.subject, usage) is not many:
        return None
    return capitalised(Text.join((parsed.subject, sentence.cut(tokens[0].end))))


def _of_heading(sentence: Text, heading: Text, usage: Usage) -> Text | None:
    """ "It receives inputs" below "Neuron": "A neuron receives inputs"."""
    whole = subject_phrase(heading, usage)
    pronoun = tokenize(sentence)[0]
    if whole is None or is_plural(settled(heading, usage), usage) is not (pronoun.low == "they"):
        return None
    return capitalised(Text.join((whole, sentence.cut(pronoun.end))))


def _is_empty(following: str) -> bool:
    """ "It is important that", "It is said": the pronoun stands for nothing."""
    return following in (
        "important",
        "possible",
        "necessary",
        "said",
        "known",
        "likely",
        "clear",
        "common",
        "that",
        "not",
    )
