"""Lead-ins of sets that are whole: known by a name ("Beck's triad", "the 4 Ps"), or the stages of something."""

from __future__ import annotations

import re

from cardgen.languages.en.labels.quantities import Lead, counted_things, is_subject, many_of
from cardgen.languages.en.labels.sides import about
from cardgen.languages.en.lexis import coursewords, lexicon, words
from cardgen.languages.en.questions.terms import settled
from cardgen.languages.tokens import sentence
from cardgen.text import Text

_DIVIDED = re.compile(
    r"^(?:this|it|the)\b[^,;]*\b(?:divided|broken\s+down|split|classified|categori[sz]ed|grouped|separated|organi[sz]ed|subdivided)"
    r"\s+(?:up\s+)?into\s+(?P<things>\S.*)$",
    re.IGNORECASE,
)


def divided(asked: Lead) -> Text | None:
    """The stages of the subject, for "This process can be broken down into five stages"."""
    match = _DIVIDED.match(asked.text.plain)
    at = next(
        (index for index, token in enumerate(asked.tokens) if match and token.start >= match.start("things")), None
    )
    if match is None or at is None or asked.subject is None or asked.tokens[0].low not in ("this", "it"):
        return None
    things = counted_things(asked, at)
    return many_of(asked, things) if things and things.bare else None


_SETS = {"pair": 2, "triad": 3, "trio": 3, "trilogy": 3, "tetrad": 4, "tetralogy": 4, "pentad": 5, "quartet": 4}


def named_set(asked: Lead) -> Text | None:
    """ "Beck's triad": "What are the three components of Beck's triad?"."""
    *name, last = asked.tokens
    if _SETS.get(last.low) != asked.count or not name or any(token.low in words.PREPOSITIONS for token in name):
        return None
    whole = about(asked.text, asked.usage)
    return sentence(f"what are the {asked.number} components of ", whole) if whole else None


_NAMED_SET = re.compile(r"\bthe\s+(?P<name>[A-Z][\w’'-]*)\s+(?P<noun>[a-z]+s)$")


def set_by_name(asked: Lead) -> Text | None:
    """ "A database must keep the ACID properties": "What are the four ACID properties?"."""
    match = _NAMED_SET.search(asked.text.plain)
    if match is None or lexicon.singular(match["noun"]) not in coursewords.LIST_NOUNS:
        return None
    return sentence(f"what are the {asked.number} ", asked.text.cut(match.start("name")))


_LETTERS = re.compile(r"^(?:the\s+)?(?P<n>[2-9]|\w+)\s?(?P<letter>[A-Z])['’]?s$")


def letters(asked: Lead) -> Text | None:
    """ "4P's" below "Marketing mix": "What are the four Ps of the marketing mix?"."""
    match = _LETTERS.match(asked.text.plain)
    if match is None or match["n"].lower() not in (str(asked.count), asked.number):
        return None
    whole = about(asked.subject, asked.usage) if asked.subject else None
    return sentence(f"what are the {asked.number} {match['letter']}s of ", whole) if whole else None


_STEPS = re.compile(
    r"^(?P<of>\S.*?)\s+(?:is|are)\s+an?\s+(?P<n>\w+)[- ](?P<noun>step|stage|phase|part)s?\s+"
    r"(?:process|procedure|cycle)$",
    re.IGNORECASE,
)


def process_of(asked: Lead) -> Text | None:
    """ "Buying is a 5 step process": "What are the five steps of buying?"."""
    match = _STEPS.match(asked.text.plain)
    own = asked.text.cut(*match.span("of")) if match else Text()
    if match is None or match["n"].lower() not in (str(asked.count), asked.number) or not is_subject(own):
        return None
    return sentence(f"what are the {asked.number} {match['noun'].lower()}s of ", settled(own, asked.usage))
