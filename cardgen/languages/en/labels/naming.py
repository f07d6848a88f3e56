"""What a heading or label is: a name, an aspect of something else, a thing by itself."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar import phrases, shapes
from cardgen.languages.en.grammar.aspects import Group, aspect, is_adjective
from cardgen.languages.en.labels import headings
from cardgen.languages.en.labels.headings import subject
from cardgen.languages.en.lexis import words
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
