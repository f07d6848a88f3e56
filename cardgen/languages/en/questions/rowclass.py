"""What the rows of a table are: the class that its corner and the heading above it name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from cardgen.languages.en.grammar.aspects import aspect
from cardgen.languages.en.grammar.noun_phrase import NounPhrase
from cardgen.languages.en.lexis import columns, lexicon
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import is_usable, settled
from cardgen.languages.tokens import last_word, tokenize
from cardgen.text import Text


@dataclass(frozen=True)
class RowClass:
    """What each row is: the class in the singular.

    noun: as an adjective of a row joins it ("olfactory" nerve). full: as a letter or number follows it ("blood group"
    A, "HTTP status code" 404). asked: behind "Which" ("layer of the OSI model"). mass: no article ("skeletal muscle").
    typed: the corner says that the rows are types of it ("Type of bias"). many: the page speaks of several of each
    ("contact precautions"). sorted: the corner says how it is sorted ("Soil type"), so that a row can be a noun.
    """

    noun: Text
    full: Text
    asked: Text
    mass: bool = False
    typed: bool = False
    many: bool = False
    sorted: bool = False


def class_of(corner: Text, heading: Text | None, usage: Usage, subject: Text | None = None) -> RowClass | None:
    """The class of a table's rows, from its corner and the heading above it; subject: what the table is about.

    "Group" below "Blood groups" gives "blood group", "Layer" below "Layers of the OSI model" the "layer of the OSI
    model"; "Type" below "Types of muscle" gives "muscle" and "type of muscle".
    """
    whole, own = phrase_of(heading, 7, usage), phrase_of(corner, 4, usage)
    if whole and whole.start == 0 and whole.head and lexicon.is_form(whole.tokens[0].low, "VBG") and own:
        whole = None  # "Comparing empires" names no kind of empire
    if own and own.noun in columns.DIMENSIONS:
        return None
    says = own is not None and not (own.is_simple and own.noun in columns.SAY_NOTHING)
    if whole and whole.is_many and not whole.is_joined:
        if whole.noun in kinds and whole.link == "of" and (own is None or own.noun in columns.SAY_NOTHING):
            inner = NounPhrase.of(whole.complement, usage)
            if inner is None or inner.tail:
                return None
            thing = _one(inner)
            return RowClass(thing, thing, Text.of(f"{whole.noun} of ") + thing, mass=not inner.is_many)
        blank = own is None and not aspect(whole.noun)
        if whole.noun not in kinds and (blank or (own and (own.noun == whole.noun or (not says and whole.head)))):
            top = _unqualified(_one(whole))
            asked = Text.join((top, whole.tail), " ") if whole.link == "of" else top
            short = own.bare if own and not own.is_many and (says or own.noun == whole.noun) else top
            return RowClass(short, top, asked) if own or whole.head else None
    if own and own.noun in kinds and not own.head - own.start:
        kind = _kind_of(own.complement if own.link == "of" else subject, usage)
        return replace(kind, typed=own.link == "of") if kind else None
    if own and own.noun in kinds and not own.tail and not own.is_many:
        thing = own.text.cut(own.tokens[own.start].start, own.tokens[own.head].start).strip()
        many = lexicon.plural(last_word(thing))
        plural = usage.counts(many) > usage.counts(last_word(thing))
        return (
            RowClass(thing, thing, own.bare, many=plural, sorted=True)
            if lexicon.can_be(last_word(thing), "NOUN")
            else None
        )
    if (
        own is None
        or not says
        or own.noun in columns.DIMENSIONS
        or own.tail
        or own.is_many
        or own.is_joined
        or not lexicon.can_be(own.noun, "NOUN")
    ):
        return None
    name = _unqualified(own.bare)
    return RowClass(name, name, name)


def _kind_of(whole: Text | None, usage: Usage) -> RowClass | None:
    """Rows below "Type of bias", or below "Type" where bias is spoken of."""
    thing = phrase_of(whole, 3, usage)
    if thing is None or thing.tail or thing.is_joined or not lexicon.can_be(thing.noun, "NOUN"):
        return None
    one = _one(thing)
    return RowClass(one, one, Text.of("type of ") + one, mass=not thing.is_many)


def _unqualified(name: Text) -> Text:
    """ "Key modulator" without what says nothing of the thing."""
    first = tokenize(name)[0]
    return name.cut(first.end).strip() if first.low in _LOOSE and name.words > 1 else name


_LOOSE = frozenset("key main major common important basic typical example".split())
kinds = frozenset("type kind form class variety pattern".split())


@lru_cache(maxsize=1 << 12)
def phrase_of(text: Text | None, longest: int, usage: Usage) -> NounPhrase | None:
    """A corner or a heading as a noun phrase; None when it is none, or too long."""
    name = settled(text, usage) if text else Text()
    return NounPhrase.of(name, usage) if name and is_usable(name, longest) else None


def _one(phrase: NounPhrase) -> Text:
    """The phrase up to its head, the head in the singular."""
    top, last = phrase.top, phrase.tokens[phrase.head]
    at = last.start - phrase.tokens[phrase.start].start
    return top.map_text(at, at + len(last.word), phrase.noun) if lexicon.is_plural_noun(last.word) else top
