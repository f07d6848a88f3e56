"""Provisions of a law and the offices of a state: "Article 12: ...", "Mayor: head of the town"."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar import phrases, shapes
from cardgen.languages.en.grammar.definitions import has_main_verb
from cardgen.languages.en.grammar.openings import opening_verb
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import definite_phrase, settled
from cardgen.languages.tokens import sentence, tokenize
from cardgen.languages.wording import Asked, Labelled
from cardgen.model import Kind
from cardgen.text import Text

_PROVISION = re.compile(r"(?:Article|Amendment|Schedule|Section|Part|Title)\s+(?:\d+[A-Z]?|[IVXL]+[A-Z]?)")
_ALONE = ("Article", "Amendment", "Schedule")  # of a law, whatever the page is called
_LAW = re.compile(r"(?:\w+\s)*(?:Constitution|Act|Code|Treaty|Charter|Convention|Regulation|Directive)", re.IGNORECASE)
_LEGAL = re.compile(r"\b(?:Articles|Constitution(?:al)?|Statutes?)\b")
_LONGEST = 30


def provision(pair: Labelled, usage: Usage) -> Asked | None:
    """ "Article 12: Protects the press" asks what it protects; of a phrase, what the article deals with."""
    label = pair.label.without_marks().strip(" :.–—-")
    text = re.sub(r",?\s*etc\.?$", "", pair.text.plain)
    said = pair.text.cut(0, len(text)).strip(" .")
    if not _PROVISION.fullmatch(label.plain) or not 0 < said.words <= _LONGEST or pair.below:
        return None
    law = _first(pair, _LAW, usage)
    legal = any(_LEGAL.search(above.plain) for above in (pair.group, *pair.fields) if above)
    if law is None and not legal and not label.plain.startswith(_ALONE):
        return None
    whole = Text.join((label, law), " of ") if law else label
    found = opening_verb(said, many=False)
    if found:
        verb = {"deal": "deal with"}.get(found[0], found[0])
        rest = found[1].cut(5) if verb == "deal with" else found[1]
        if re.search(r"\bas\b", rest.plain) and verb != "deal with":
            return None  # "Defines a ship as a vessel that ..." asks for both
        return Asked(Kind.FACT, sentence("what does ", whole, f" {verb}"), rest, label)
    if has_main_verb(tokenize(shapes.first_sentence(said))):
        return None
    return Asked(Kind.FACT, sentence("what does ", whole, " deal with"), said, label)


_OFFICES = frozenset(
    """
    president governor mayor minister chancellor speaker monarch senate parliament cabinet congress legislature
    premier viceroy ombudsman
    """.split()
)
_BODY = re.compile(r"(?:(?:central|state|local|federal|national)\s+government|\w+\s+(?:branch|constitution))", re.I)


def office(pair: Labelled, usage: Usage) -> Asked | None:
    """ "Mayor: Head of the town" below "Local government": "What is the mayor in local government?"."""
    label = pair.label.without_marks().strip(" :.–—-")
    tokens = tokenize(label)
    if not tokens or tokens[-1].low not in _OFFICES or label.words > 2 or pair.heading or pair.below:
        return None
    said = shapes.first_sentence(pair.text)
    if said.words > _LONGEST or has_main_verb(tokenize(said)) or phrases.head(tokenize(said)) is None:
        return None
    if re.match(r"an?\s", pair.text.plain, re.IGNORECASE) or opening_verb(pair.text, many=False):
        return None  # one of many, or what it does
    body = _first(pair, _BODY, usage)
    where = (" in ", body) if body else ()
    return Asked(Kind.FACT, sentence("what is the role of the ", settled(label, usage), *where), pair.text, label)


def _first(pair: Labelled, kind: re.Pattern[str], usage: Usage) -> Text | None:
    """The nearest heading that is, or ends in, such a thing, as it stands in a sentence."""
    for above in (pair.group, pair.subject, *pair.fields):
        found = (
            re.search(rf"(?:^|\b(?:of|in|for|the)\s+)(?P<it>{kind.pattern})$", above.plain, kind.flags)
            if above
            else None
        )
        if above and found and (whole := definite_phrase(above.cut(*found.span("it")), usage)):
            return whole if whole.plain.startswith("the ") else Text.of("the ") + whole
    return None
