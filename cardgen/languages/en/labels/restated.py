"""Texts that point back at their label: "This measures the amount of data", "It is a gas", "This step removes salt"."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar import phrases
from cardgen.languages.en.grammar.aspects import aspect
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.vocabulary import GENUS_NOUNS
from cardgen.languages.tokens import Token, tokenize
from cardgen.text import Text

_ALSO = re.compile(
    r"also\s+(?:known\s+as|called|referred\s+to\s+as)\s+[^,;.]+,?[”\"’']?,?\s+(?=(?:this|these|it)\s)", re.IGNORECASE
)
_ONE, _MANY = frozenset(("this", "it")), frozenset(("these", "they"))
_SAYS_WHAT = frozenset("a an the one when where how".split())


def restated(text: Text, label: Text) -> Text:
    """The text without the pronoun that stands for the label; the same text where it may stand for something else."""
    also = _ALSO.match(text.plain)
    text = text.cut(also.end()) if also else text
    tokens = tokenize(text)
    if len(tokens) < 5 or tokens[0].low not in _ONE | _MANY or aspect(label.plain):
        return text
    pronoun, verb, behind = tokens[0].low, tokens[1], tokens[2].low
    if pronoun == "this" and _is_kind(tokens):
        noun = text.cut(verb.start, verb.end)
        article = Text.of(f"{phrases.a_or_an(noun.plain)} ")
        return Text.join((article, noun, Text.of(" that "), text.cut(tokens[2].start)))
    if verb.low in words.BE_FINITE:
        return text.cut(tokens[2].start) if behind in _SAYS_WHAT else text
    if verb.low in ("refers", "refer") and behind == "to":
        return text.cut(tokens[3].start)
    if verb.low in ("means", "mean") and behind not in ("that", "of"):
        return text.cut(tokens[2].start)
    form = "VBZ" if pronoun in _ONE else "VB"
    plain = lexicon.is_form(verb.low, form) and verb.low not in words.AUXILIARIES
    return text.cut(verb.start) if plain else text


def _is_kind(tokens: tuple[Token, ...]) -> bool:
    """Whether a noun stands behind "this" ("This issue occurs when ..."): it says of what kind the term is."""
    noun, verb = tokens[1].low, tokens[2].low
    known = noun in GENUS_NOUNS and not lexicon.is_form(noun, "VBZ")
    return known and (verb == "is" or (lexicon.is_form(verb, "VBZ") and verb not in words.AUXILIARIES))
