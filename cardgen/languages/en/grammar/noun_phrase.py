"""A noun phrase taken apart: article, head noun, and what follows the head ("steps | of | training a model")."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cardgen.languages.en.grammar.phrases import head, is_plural, with_article
from cardgen.languages.en.lexis import coursewords, exceptions, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import Token, masked, piece, tokenize
from cardgen.text import Text


@dataclass(frozen=True)
class NounPhrase:
    """A noun phrase in sentence case. start: index of the first token behind an article; head: of the head noun."""

    text: Text
    tokens: tuple[Token, ...]
    start: int
    head: int
    usage: Usage

    @classmethod
    def of(cls, text: Text, usage: Usage) -> NounPhrase | None:
        """The phrase taken apart; None when it has no head."""
        tokens = tokenize(text)
        at = _joined_head(tokens)
        if at is None:
            return None
        return cls(text, tokens, 1 if tokens[0].low in words.ARTICLES and len(tokens) > 1 else 0, at, usage)

    @property
    def noun(self) -> str:
        """The head in the singular, lower case."""
        return lexicon.singular(self.tokens[self.head].low)

    @property
    def link(self) -> str:
        """The word behind the head ("of", "between", "used"), or ""."""
        return self.tokens[self.head + 1].low if self.head + 1 < len(self.tokens) else ""

    @property
    def following(self) -> Token:
        """The word behind the link, or the last word there is."""
        return self.tokens[min(self.head + 2, len(self.tokens) - 1)]

    @property
    def is_simple(self) -> bool:
        """Whether nothing stands before the head but an article."""
        return self.head == self.start

    @property
    def is_many(self) -> bool:
        """Whether the head (with the nouns joined to it by "and") is plural."""
        nouns = lexicon.is_plural_noun(self.tokens[self.head].word) is True
        return nouns or any(token.low in ("and", "&", ",") for token in self.tokens[: self.head])

    @property
    def is_joined(self) -> bool:
        """Whether "and" or "or" stands anywhere in it."""
        return any(token.low in ("and", "or", "&") for token in self.tokens)

    @property
    def bare(self) -> Text:
        """The phrase without its article."""
        return piece(self.text, self.tokens, self.start)

    @property
    def top(self) -> Text:
        """From behind the article up to the head."""
        return piece(self.text, self.tokens, self.start, self.head + 1)

    @property
    def tail(self) -> Text:
        """Everything behind the head."""
        return piece(self.text, self.tokens, self.head + 1)

    @property
    def complement(self) -> Text:
        """What the linking words lead to: "the results" in "methods used in the results"."""
        at = self.head + 1
        while at < len(self.tokens) and _links(self.tokens, at, self.head + 1):
            at += 1
        return piece(self.text, self.tokens, at) or self.text

    @property
    def is_relational(self) -> bool:
        """Whether the head is a side of something else: an advantage, a step, a type."""
        return self.noun in coursewords.RELATIONAL_NOUNS

    @property
    def is_bare_relation(self) -> bool:
        """Whether it names only that side and not of what: "Advantages", "Common pitfalls", "Key ideas"."""
        if not self.is_relational or self.tail:
            return False
        if self.noun == "theory" and self.head and self.tokens[self.head - 1].low not in coursewords.PLAIN_MODIFIERS:
            return False  # "measure theory"
        return all(_adds_nothing(token) for token in self.tokens[: self.head])


def _joined_head(tokens: tuple[Token, ...]) -> int | None:
    """The head; of "causes, course and effects" the last noun."""
    at = head(tokens)
    if at is None:
        return None
    while at + 2 < len(tokens) and tokens[at + 1].word == ",":
        start = at + 2 + (tokens[at + 2].low in ("and", "or"))
        later = head(tokens[start:])
        if later is None or tokens[start].low in words.ARTICLES or tokens[start].low in words.PREPOSITIONS:
            break
        at = start + later
    return at


def _links(tokens: tuple[Token, ...], at: int, first: int) -> bool:
    low = tokens[at].low
    if low in words.PREPOSITIONS or low in ("to", "that", "which"):
        return True
    return (at == first and low.endswith(("ed", "en"))) or low in ("used", "needed", "found", "made", "done")


def _adds_nothing(token: Token) -> bool:
    return (
        not token.is_word
        or token.low in coursewords.PLAIN_MODIFIERS
        or token.low in words.NUMBERS
        or token.low in ("and", "or", "the", "its", "&")
        or lexicon.singular(token.low) in coursewords.RELATIONAL_NOUNS
    )


def split_tail(text: Text) -> tuple[Text, Text]:
    """ "blood glucose in mammals" gives ("blood glucose", "in mammals"): cut at the first preposition but "of"."""
    tokens = tokenize(text)
    for index, token in enumerate(tokens):
        if index and ((token.low in words.PREPOSITIONS and token.low != "of") or token.low in ("to", "when")):
            return piece(text, tokens, 0, index), piece(text, tokens, index)
    return text, Text()


def agreeing(text: Text, usage: Usage) -> tuple[bool, Text] | None:
    """Whether "are" goes with a phrase, and the phrase with its article; None when either is in doubt."""
    many = is_plural(text, usage)
    if many is None:
        return None
    named = with_article(text, usage) or (text if many else None)
    return (many, named) if named else None


_EXAMPLES = re.compile(
    r"""\s*[,;]?\s*(?:\((?:e\.?g\b|i\.?e\b|such\ as|for\ example|including|like|see\b|(?:what|how|why|when|where)\b|
        [^()]*,[^()]*,|[^()\s]+(?:\s[^()\s]+){4,})[^()]*\)|
        ,\s*(?:such\ as|including|especially|e\.?g\.?|for\ (?:example|instance)|namely|in\ particular)\b.*|
        \s(?:such\ as|e\.g\.?,?|i\.e\.?,?|including)\s.*|
        \s\((?:continued|part\s\d+|optional|advanced|recap|review|high[- ]level|overview|brief|basics|intro|
        conceptual|introduction)\)|\s*(?:,\s*)?etc\.?|
        \s\((?:see\s)?(?:pp?\.|sections?|chapters?|figures?|tables?|§)\s?[\d\s.,–-]+\)|,?\sand\sgive\s(?:an?\s)?examples?(?:\sof\s(?:each|it|them|both|one))?|
        ,?\s(?:in\s(?:detail|depth|general|brief)|in\s(?:more|greater)\s(?:detail|depth)|briefly|with\sexamples?|
        at\sa\shigh\slevel|using\sexamples|by\sexample))$""",
    re.IGNORECASE | re.VERBOSE,
)


_TOO_SHORT = frozenset(("the", "an", "key"))


def without_examples(text: Text) -> tuple[Text, Text]:
    """A phrase without the list of examples at its end, which would give the answer away; and that list."""
    match = _EXAMPLES.search(masked(text))
    if not match or match.start() < 3 or masked(text)[: match.start()].strip().lower() in _TOO_SHORT:
        return text, Text()
    return text.cut(0, match.start()).strip(" ,;"), text.cut(match.start()).strip(" ,;()")


def is_name(token: Token) -> bool:
    """Whether a token is written as a name (a capital and small letters)."""
    return (token.word[:1].isupper() and token.word[1:].islower()) or token.low in exceptions.NAMES
