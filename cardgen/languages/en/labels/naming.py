"""What a heading or label is: a name, an aspect of something else, a thing by itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.grammar import phrases, shapes
from cardgen.languages.en.grammar.aspects import Group, aspect, is_adjective, modifies
from cardgen.languages.en.labels import headings
from cardgen.languages.en.labels.headings import subject
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import settled
from cardgen.languages.tokens import tokenize
from cardgen.text import Text


def names(phrase: Text) -> bool:
    """Whether a phrase can name something."""
    tokens = tokenize(phrase)
    if not tokens or (tokens[0].low in words.PRONOUNS and len(tokens) > 1):
        return False
    named = (shapes.Shape.NOUN_PHRASE, shapes.Shape.GERUND, shapes.Shape.IMPERATIVE)
    return shapes.shape(phrase) in named or len(tokens) <= 2


def is_aspect(label: Text) -> bool:
    """Whether a label names a side of some subject and no thing."""
    return aspect(label.plain) is not None or headings.is_generic(label.plain)


def modified(modifier: Text, noun: Text, usage: Usage) -> Text | None:
    """ "Intravenous" below "Absorption": "intravenous absorption"; only below a heading of one word."""
    if noun.words != 1:
        return None
    return Text.join((settled(modifier, usage), settled(noun, usage)), " ")


_SORTED = frozenset(
    """
    contraindication indication complication symptom sign cause effect feature finding factor advantage disadvantage
    benefit limitation type property characteristic application use treatment method barrier component consequence
    reason requirement measure criterion
    """.split()
)


def qualified(modifier: Text, side: Text) -> Text | None:
    """ "Absolute" below "Contraindications": "absolute contraindications"."""
    found = aspect(side.plain, strict=True)
    if found is None or not found.plural or found.noun not in _SORTED or modifier.words != 1 or not modifies(modifier):
        return None
    if found.of is None and side.words != 1:
        return None
    return Text.of(f"{modifier.plain.lower()} ") + side.map_text(0, 1, side.plain[0].lower())


_KINDS = frozenset("type kind form class category variety variant".split())


def kinds_below(member: Text, above: Text, items: Sequence[Text], whole: Text | None) -> Text | None:
    """ "Neuraxial blocks" in a list of types, with "Spinal" and "Epidural" below it: "types of neuraxial blocks".

    whole: what is sorted; "Reversible" in a classification of inhibitors is the types of reversible inhibitors.
    """
    found = aspect(above.plain)
    sorts = found is not None and found.noun in _KINDS and found.plural
    if not sorts and not above.plain.lower().startswith("classification"):
        return None
    if modifies(member) and whole and all(shapes.shape(item) is _THING for item in items):
        inside = settled(whole, Usage())
        if phrases.is_plural(inside, Usage()):
            return Text.of(f"types of {member.plain.lower()} ") + inside
    if shapes.shape(member) is not _THING:
        return None
    bare = [item.cut(0, item.plain.find("(")).strip() if "(" in item.plain else item for item in items]
    last = shapes.stems(member.plain)[-1:]
    same = all(item.words > 1 and shapes.stems(item.plain)[-1:] == last for item in bare)
    if not last or len(bare) < 2 or not (same or _are_adjectives(bare)):
        return None
    aside = member.plain.find("(")
    whole = member.cut(0, aside).strip() if aside > 0 else member
    first = tokenize(whole)[0].word
    small = first[1:].islower() and lexicon.is_common_word(first)
    return Text.of("types of ") + (whole.map_text(0, 1, whole.plain[0].lower()) if small else whole)


def _are_adjectives(items: Sequence[Text]) -> bool:
    return all(item.words == 1 for item in items) and sum(map(modifies, items)) * 3 >= 2 * len(items)


_THING = shapes.Shape.NOUN_PHRASE


def is_thing(heading: Text) -> bool:
    """Whether a heading names a thing by itself: no aspect of another, no activity."""
    if aspect(heading.plain) or shapes.shape(heading) is not shapes.Shape.NOUN_PHRASE:
        return bool(re.match(r"(?:what|who) (?:is|are)\b", heading.plain, re.IGNORECASE))
    found = subject(heading)
    tokens = tokenize(found) if found else ()
    at = phrases.head(tokens)
    last = aspect(tokens[at].low) if at is not None else None
    if at is None or is_adjective(tokens[at].low) or (last and last.group is Group.MENTION):
        return False
    return not any(token.low in ("and", "&", "or") for token in tokens)


FIELD = re.compile(
    r"(?:ing|[ts]ion|[ts]is|ity|ism|ment|ics|ology|graphy|ance|ence|ship|phy|try|itis|emia|law|theory|disease|syndrome|system|"
    r"process|cycle|test|phase|stage|AI|search|design|error|analysis|programming|networks?|software|database|language)$"
)  # what one can speak of facts "in": fields, activities, states, systems
