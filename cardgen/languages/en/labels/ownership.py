"""Words that mean another thing in every course ("node", "state", "action"): asked with what they belong to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from cardgen.languages.en.grammar import shapes
from cardgen.languages.en.grammar.aspects import aspect
from cardgen.languages.en.grammar.notes import says_what
from cardgen.languages.en.labels.fields import NO_FIELD, in_field, small, within
from cardgen.languages.en.labels.headings import is_generic
from cardgen.languages.en.labels.headings import subject as subject_of
from cardgen.languages.en.labels.sides import about
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.senses import MANY_MEANINGS
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import settled
from cardgen.languages.tokens import first_word, sentence, tokenize
from cardgen.languages.wording import Asked, Labelled
from cardgen.model import Kind
from cardgen.text import Text

_WHAT_IS = re.compile(r"^What (?:is|are) (?:an? |the )?(?P<word>[A-Za-z]+)\?$")


def is_loose(question: Text) -> bool:
    """Whether a question asks what one such word is, and says nothing of where."""
    found = _WHAT_IS.match(question.plain)
    return found is not None and lexicon.singular(found["word"].lower()) in MANY_MEANINGS


def owned(
    asked: Asked, group: Text | None, subject: Text | None, usage: Usage, fields: Sequence[Text] = ()
) -> Asked | None:
    """ "What are actions?" below "Components of a game" as "In a game, what are actions?"; None when nothing owns them.

    group: the heading of the list that the word stands in. subject: what the section is about. fields: the headings
    above, from the inside out.
    """
    if not is_loose(asked.question):
        return asked
    kind = aspect(group.plain) if group else None
    whole = group.cut(*kind.of) if group and kind and kind.of else None
    for owner in (whole, subject):
        place = _place(owner, asked.question, usage) if owner else None
        if place and (owner is whole or not place.plain.startswith(("a ", "an "))):
            return replace(asked, question=within(place, asked.question, usage))
    question = in_field(asked.question, fields, usage)
    return None if is_loose(question) and not _tells_apart(asked.answer) else replace(asked, question=question)


_PASSING = re.compile(r"^(?:What|Why|How|Where) (?:does|is) the (?P<noun>[a-z]+) (?P<next>[a-z]+)\b")


def placed(asked: Asked, subject: Text | None, usage: Usage) -> Asked:
    """ "What does the capsule enable ...?" on a page about bacteria: "In bacteria, what does the capsule ...?"."""
    found = _PASSING.match(asked.question.plain)
    if found is None or subject is None or usage.counts(found["noun"]) > _OFTEN or found["next"] in words.PREPOSITIONS:
        return asked
    if not lexicon.can_be(found["noun"], "NOUN") or lexicon.is_superlative(found["noun"]):
        return asked
    if not lexicon.is_form(found["next"], "VB") and not lexicon.is_form(found["next"], "VBN"):
        return asked
    place = _place(subject, Text.of(found["noun"]), usage)
    if place is None or not 1 < place.words < 4 or place.plain.startswith(("a ", "an ")):
        return asked
    return replace(asked, question=sentence("in ", place, ", ", small(asked.question)))


_OFTEN = 3
_WHOLE = 7  # words of a meaning that stands alone


def _tells_apart(meaning: Text) -> bool:
    """Whether a meaning is so full that it belongs to one word in any course."""
    first = shapes.sentences(meaning)[:1]
    return bool(first) and first[0].words >= _WHOLE and first_word(first[0]) in words.ARTICLES


_LONGEST = 4


def _after_article(owner: Text) -> Text:
    """ "a Game" without its article, so that its capital falls as that of any heading."""
    match = re.match(r"(?:an?|the)\s+", owner.plain, re.IGNORECASE)
    return owner.cut(match.end()) if match else owner


def _place(owner: Text, question: Text, usage: Usage) -> Text | None:
    """The owner as it stands behind "in"."""
    thing = subject_of(_after_article(owner))
    if thing is None or thing.words > _LONGEST or shapes.shape(thing) is not shapes.Shape.NOUN_PHRASE:
        return None
    if is_generic(thing.plain) or aspect(thing.plain) or tokenize(thing)[-1].low in NO_FIELD:
        return None
    if re.search(
        r"\b(?:vocabulary|terminology|language|glossary|terms|definitions|concepts)\b", thing.plain, re.IGNORECASE
    ):
        return None
    if re.search(r"[#\d(:,/&]|\b(?:and|or|vs)\b", thing.plain) or first_word(thing) in words.PRONOUNS:
        return None
    if any(token.low in words.PREPOSITIONS - {"of"} for token in tokenize(thing)):
        return None
    if set(shapes.stems(thing.plain)) & set(shapes.stems(question.plain)):
        return None
    return about(settled(thing, usage), usage)


_PART = re.compile(r"What does an? (?P<part>[a-z][a-z-]+(?: [a-z-]+)?) (?P<does>[a-z]+(?: [a-z]+)?)\?")
_PARTS = re.compile(
    r"\b(?:components?|parts|elements|structures?|layers|organelles|roles|participants)\b", re.IGNORECASE
)


def in_whole(asked: Asked, pair: Labelled, usage: Usage) -> Asked:
    """ "What does a rudder do?" below "Parts of a boat" as "In a boat, what does the rudder do?"."""
    found, group = _PART.fullmatch(asked.question.plain), pair.group
    noun = _PARTS.search(group.plain) if group else None
    if not found or not group or not noun:
        return asked
    of = re.search(r"\b(?:of|in)\s+(?=\S)", group.plain)
    named = group.cut(of.end()) if of else group.cut(0, noun.start()).strip()
    above = (owner for owner in (pair.subject, *pair.fields) if owner and not _PARTS.search(owner.plain))
    places = (_place(owner, asked.question, usage) for owner in (named, *above) if owner)
    whole = named if of and first_word(named) in words.ARTICLES else None
    place = whole or next((found for found in places if found), None)
    if place is None:
        return asked
    return replace(asked, question=sentence("in ", place, f", what does the {found['part']} {found['does']}"))


_SYMBOL = re.compile(r"(?:[A-Za-z]|[^\W\d_a-zA-Z])(?:\s\([a-z]+\))?")
_LETTERS = re.compile(
    r"(?P<of>[\w-]+(?:\s[\w-]+)?)\s(?P<kind>variables|parameters|symbols|constants|coefficients)", re.IGNORECASE
)


def symbol(pair: Labelled, usage: Usage) -> Asked | None:
    """ "Orbit variables" / "a: half of the longest axis": "What is the orbit variable a?"; else with its field."""
    label, text = pair.label.without_marks().strip(" :"), pair.text
    if not _SYMBOL.fullmatch(label.plain) or pair.heading or not 3 <= text.words <= _MOST:
        return None
    if re.search(r"[=?→]", text.plain) or not says_what(text, Text.of("value")):
        return None
    group = _LETTERS.fullmatch(pair.group.plain.strip(" :")) if pair.group else None
    if group and pair.group:
        of = settled(pair.group.cut(*group.span("of")), usage)
        question = sentence("what is the ", of, f" {lexicon.singular(group['kind'].lower())} ", label)
        return Asked(Kind.DEFINITION, question, text, label)
    place = _place(pair.subject, label, usage) if pair.subject else None
    if place is None or place.plain.startswith(("a ", "an ")):
        return None
    return Asked(Kind.DEFINITION, sentence("in ", place, ", what is ", label), text, label)


_MOST = 20
