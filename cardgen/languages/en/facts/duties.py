"""Sentences on what has to be done: "X must Y before Z", "to do Y, X must Z"; and on states: "X is in a Y state"."""

from __future__ import annotations

import re

from cardgen.languages.en.facts.complements import points_away
from cardgen.languages.en.facts.parsing import is_passing, lacks_article
from cardgen.languages.en.facts.sentences import Fact, Said, clean_subject
from cardgen.languages.en.grammar.grammatical_number import is_plural
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.frames import NO_PURPOSE
from cardgen.languages.tokens import Token, tokenize
from cardgen.text import Text

_MUST = re.compile(
    r"^(?P<subject>[^,;:?!]{2,70}?)\s+(?P<must>must|has\s+to|have\s+to|needs\s+to|need\s+to)\s+(?P<do>[^,;:]{4,120}?)"
    r"(?P<tail>,?\s+(?:before|in\s+order\s+to|so\s+that|to|for|if|when)\s+[^,;:]+)$",
    re.IGNORECASE,
)
_CONTENT = re.compile(
    r"^(?P<subject>[^,;:?!]{2,70}?)\s+must\s+(?P<verb>contain|include|match|specify|use|equal|satisfy|obey|follow|exceed|state)\s+"
    r"(?P<answer>[^;:]{4,160})$",
    re.IGNORECASE,
)
_STATE = re.compile(
    r"^(?P<subject>[^,;:?!]{2,70}?)\s+(?P<be>is|are)\s+(?:always\s+)?in\s+(?P<answer>(?:an?|the)\s+(?:[\w-]+\s+){1,3}(?P<noun>state|phase|form|"
    r"conformation|configuration|position|plane))$",
    re.IGNORECASE,
)


def must(said: Said) -> Fact | None:
    """ "X must Y before Z": "What must X do before Z?"."""
    match = _MUST.match(said.hidden)
    subject = clean_subject(said, said.part(match, "subject")) if match else None
    if match is None or subject is None or lacks_article(subject, said.usage) or is_passing(subject, said.usage):
        return None
    do, tail = said.part(match, "do"), said.body.cut(*match.span("tail")).strip(" ,")
    tokens, behind = tokenize(do), tokenize(tail)
    if _points(tokens) or points_away(behind) or not lexicon.is_form(tokens[0].low, "VB") or len(behind) < 3:
        return None
    if tokens[0].low in ("have", "satisfy", "meet", "exist") or "not" in match["must"]:
        return None
    if behind[0].low == "to" and not lexicon.is_form(behind[1].low, "VB"):
        return None
    if behind[0].low == "to" and (tokens[-1].low in NO_PURPOSE or behind[-1].low == "so"):
        return None
    if behind[0].low == "for" and "to" not in [token.low for token in behind]:
        return None
    if tokens[0].low == "be":
        if len(tokens) < 2 or not lexicon.is_form(tokens[1].low, "VBN") or len(tokens) > 3:
            return None
        them = "them" if is_plural(subject, said.usage) else "it"
        return said.ask("What must be done to ", subject, " ", tail), Text.of(
            f"{lexicon.base_form(tokens[1].low)} {them}"
        )
    many = is_plural(subject, said.usage)
    if match["must"].lower() == "must":
        return said.ask("What must ", subject, " do ", tail), do
    base = "have" if match["must"].lower().startswith("ha") else "need"
    return said.ask(f"What {'do' if many else 'does'} ", subject, f" {base} to do ", tail), do


def must_hold(said: Said) -> Fact | None:
    """ "X must contain Y": "What must X contain?"."""
    match = _CONTENT.match(said.hidden)
    subject = clean_subject(said, said.part(match, "subject")) if match else None
    if match is None or subject is None or lacks_article(subject, said.usage) or is_passing(subject, said.usage):
        return None
    answer = said.part(match, "answer")
    tokens = tokenize(answer)
    if _points(tokens) or tokens[0].low in ("that", "how", "not") or answer.words > 24:
        return None
    if any(token.low in words.SUBORDINATORS | {"to"} for token in tokens):
        return None
    return said.ask("What must ", subject, f" {match['verb'].lower()}"), answer


def state(said: Said) -> Fact | None:
    """ "X is in a Y state": "What state is X in?"."""
    match = _STATE.match(said.hidden)
    subject = clean_subject(said, said.part(match, "subject")) if match else None
    if match is None or subject is None or lacks_article(subject, said.usage) or is_passing(subject, said.usage):
        return None
    answer = said.part(match, "answer")
    if tokenize(answer)[1].low in ("certain", "given", "particular", "similar", "different", "good", "bad", "new"):
        return None
    question = said.ask(f"What {match['noun'].lower()} {match['be'].lower()} ", subject, " in")
    return question, answer.cut(tokenize(answer)[1].start, len(answer.plain) - len(match["noun"])).strip()


def _points(tokens: tuple[Token, ...]) -> bool:
    return points_away(tokens) or any(token.low in words.PRONOUNS - {"that"} | words.POSSESSIVES for token in tokens)
