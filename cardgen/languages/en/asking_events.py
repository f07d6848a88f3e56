"""Headings that name something that happens: "Phagocytosis" asks "What happens in phagocytosis?"."""

from __future__ import annotations

import re

from cardgen.languages.en import asking, lexicon, phrases
from cardgen.languages.en.clauses import find_clause
from cardgen.languages.en.headings import subject
from cardgen.languages.en.shapes import gerund, sentences
from cardgen.languages.en.tokens import sentence, tokenize
from cardgen.languages.en.usage import Usage
from cardgen.text import SpanKind, Text

_EVENTS = frozenset(
    """
    phase stage step process disease syndrome sickness disorder mechanism cycle reaction response pathway attack war
    revolution crisis shock injury failure collapse reform movement battle treaty trial experiment event transition
    transfer transport synthesis analysis cascade shift breakdown repair death growth division formation
    """.split()
)
_EVENT_ENDING = re.compile(r"(?:itis|osis|lysis|genesis|kinesis|tosis|plasia|ation|ition|ution|uction|ection|iction|usion|ision|ption)$")
_STATES = frozenset("question section position condition function equation fraction notation station nation institution".split())


def happening(heading: Text, passage: Text, usage: Usage) -> Text | None:
    """ "What happens in ...?", for a heading whose head noun is an event and a passage that tells with a subject and verb.

    None for any other.
    """
    first = sentences(passage)[0]
    clause = find_clause(tokenize(first))
    if clause is None or gerund(first) or passage.has(SpanKind.BREAK) or passage.plain.startswith(("When", "If")):
        return None
    about = subject(heading)
    if about is None or about.words > 6:
        return None
    tokens = tokenize(about)
    at = phrases.head(tokens)
    if at is None:
        return None
    noun = lexicon.singular(tokens[at].low)
    if noun in _STATES or not (noun in _EVENTS or _EVENT_ENDING.search(noun)) or noun != tokens[at].low:
        return None
    named = asking.subject_phrase(about, usage)
    return sentence("what happens in ", named) if named else None
