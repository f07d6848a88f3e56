"""How many of what a lead-in line announces: "four main chambers", "the following factors"."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from cardgen.languages.en.grammar import counted, shapes
from cardgen.languages.en.grammar.noun_phrase import NounPhrase
from cardgen.languages.en.labels.sides import about
from cardgen.languages.en.lexis import coursewords, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import settled
from cardgen.languages.tokens import Token, piece, sentence, tokenize
from cardgen.text import Text

POINTING = words.PRONOUNS - {"one", "i"} | words.POSSESSIVES | frozenset("there here above below".split())
OF_PAGES = frozenset(
    """
    table figure code example image picture plot line section topic question exercise link resource file slide page
    article paper video book chapter column row word screenshot diagram graph snippet dataset lesson reading note
    """.split()
)


@dataclass(frozen=True)
class Lead:
    """A lead-in taken apart."""

    text: Text
    tokens: tuple[Token, ...]
    count: int
    subject: Text | None
    usage: Usage

    @property
    def number(self) -> str:
        """How many things the list has, as a word."""
        return counted.NUMBERS[self.count]


@dataclass(frozen=True)
class Things:
    """A phrase such as "four main chambers". text: without its number. open: the page gives some of many."""

    text: Text
    noun: str
    open: bool
    bare: bool


_VAGUE = frozenset("several many various multiple numerous some different few".split())
_FILLER = frozenset("following different distinct separate possible".split())


def number_of(token: Token) -> int | None:
    """The number that a word or numeral says."""
    if token.low in counted.NUMBERS:
        return counted.NUMBERS.index(token.low)
    return int(token.low) if token.low.isdecimal() and len(token.low) < 3 else None


class _Told(Enum):
    """What a word in front of a noun tells of how many there are."""

    SAID = auto()  # the number, or "following"
    OTHER = auto()  # another number
    VAGUE = auto()  # "several"
    FILLER = auto()


def _told(tokens: tuple[Token, ...], at: int, count: int) -> _Told | None:
    low, number = tokens[at].low, number_of(tokens[at])
    if number is not None:
        return _Told.SAID if number == count else _Told.OTHER
    if low == "following":
        return _Told.SAID
    if low in _VAGUE - _FILLER or (low in ("number", "of") and at and tokens[at - 1].low in ("a", "number")):
        return _Told.VAGUE
    return (
        _Told.FILLER if low in _FILLER or low in ("the", "a", "these", "all", "at", "least", "only", "about") else None
    )


def counted_things(asked: Lead, at: int, stop: int | None = None) -> Things | None:
    """What the quantity at token `at` counts: "the following factors", "three main types of rock"."""
    tokens, end = asked.tokens, len(asked.tokens) if stop is None else stop
    told: set[_Told] = set()
    while at < end:
        step = _told(tokens, at, asked.count)
        if step is None:
            break
        if step is _Told.OTHER:
            return None
        told.add(step)
        at += 1
    said, vague = _Told.SAID in told, _Told.VAGUE in told
    if not (said or vague) or at >= end:
        return None
    text = settled(piece(asked.text, tokens, at, end), asked.usage)
    phrase = NounPhrase.of(text, asked.usage)
    if phrase is None or lexicon.is_plural_noun(phrase.tokens[phrase.head].word) is not True or phrase.noun in OF_PAGES:
        return None
    if phrase.link in ("and", "or", "&"):
        return None
    return Things(text, phrase.noun, vague and not said, phrase.is_simple and not phrase.tail)


def _of(asked: Lead, things: Things) -> Text | None:
    """The things with the subject that they need: "types" gives "types of rock"."""
    if not things.bare:
        phrase = NounPhrase.of(things.text, asked.usage)
        if phrase is None or not phrase.is_bare_relation:
            return things.text
    if things.noun not in coursewords.RELATIONAL_NOUNS or asked.subject is None:
        return None
    whole = about(asked.subject, asked.usage)
    return Text.join((things.text, whole), " of ") if whole else None


def many_of(asked: Lead, things: Things) -> Text | None:
    """Ask for all of them, or, when the page gives some of many, for as many as it gives."""
    whole = _of(asked, things)
    if whole is None:
        return None
    if things.open:
        return sentence(f"name {asked.number} ", whole, end=".")
    return sentence(f"what are the {asked.number} ", whole)


def is_subject(text: Text) -> bool:
    """Whether a phrase can be the subject of the question: a noun phrase that stands alone."""
    tokens = tokenize(text)
    if not 0 < len(tokens) <= 9 or tokens[0].low in POINTING | words.PREPOSITIONS or shapes.leans_on_context(text):
        return False
    if any(not token.is_word and token.word not in "()-’'" for token in tokens):
        return False
    if (
        len(tokens) == 1
        and lexicon.is_known(tokens[0].low)
        and lexicon.counted(tokens[0].low) is not lexicon.Counted.NO
        and tokens[0].low == lexicon.singular(tokens[0].low)
    ):
        return False  # "Disease" of what?
    return shapes.shape(text) is shapes.Shape.NOUN_PHRASE
