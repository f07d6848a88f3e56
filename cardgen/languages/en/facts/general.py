"""General truths told to the reader: "We use X to Y", "You can prevent X by Y"."""

from __future__ import annotations

import re

from cardgen.languages.en.facts.chunks import is_list_or_phrase
from cardgen.languages.en.facts.complements import is_specific_noun, points_away
from cardgen.languages.en.facts.parsing import lacks_article
from cardgen.languages.en.facts.sentences import Fact, plainly
from cardgen.languages.en.grammar.phrases import is_plural
from cardgen.languages.en.grammar.shapes import sentences, stems
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import Token, masked, sentence, tokenize
from cardgen.text import Text

_USE = re.compile(
    r"^(?:we|you|one)\s+(?:can\s+|often\s+|usually\s+|typically\s+|generally\s+|normally\s+)*uses?\s+(?P<thing>[^,;:]{3,50}?)\s+"
    r"(?P<end>to\s+[^;:]{8,120})$",
    re.IGNORECASE,
)
_CAN = re.compile(
    r"^(?:we|you|one)\s+(?:can|could|may)\s+(?P<verb>[a-z]+)\s+(?P<thing>[^,;:]{3,60}?)\s+(?P<means>(?:by|using|with\s+the\s+help\s+of)\s+"
    r"[^;:]{4,100})$",
    re.IGNORECASE,
)


def general(text: Text, usage: Usage) -> Fact | None:
    """What something is used for, or how something can be done, where the page says it of "we" or "you"."""
    whole = plainly(text.strip())
    if len(sentences(whole)) != 1 or masked(whole)[-1:] in "?!:":
        return None
    body = whole.strip(".;,")
    hidden = masked(body)
    if used := _USE.match(hidden):
        return _used(body, used, usage)
    if can := _CAN.match(hidden):
        return _can(body, can, usage)
    return None


def _used(body: Text, match: re.Match[str], usage: Usage) -> Fact | None:
    thing, end = body.cut(*match.span("thing")), body.cut(*match.span("end"))
    tokens, behind = tokenize(thing), tokenize(end)
    many = is_plural(thing, usage)
    if not _is_thing(thing, usage) or _is_personal(behind) or points_away(behind):
        return None
    if tokens[0].low in ("the", "a", "an") or not lexicon.is_form(behind[1].low, "VB") or len(behind) > 20:
        return None  # "the test": the one of this page
    return sentence("What are " if many else "What is ", thing, " used for"), end


def _can(body: Text, match: re.Match[str], usage: Usage) -> Fact | None:
    thing, means = body.cut(*match.span("thing")), body.cut(*match.span("means"))
    tokens, behind = tokenize(thing), tokenize(means)
    verb = match["verb"].lower()
    if not lexicon.is_form(verb, "VB") or verb in _LIGHT or not _is_thing(thing, usage):
        return None
    personal = any(token.low in _PERSONAL - {"it", "them", "its", "their"} for token in behind)
    if personal or points_away(behind) or (behind[0].low == "by" and not behind[1].low.endswith("ing")):
        return None
    question = sentence("How can ", thing, f" be {lexicon.participle(verb)}")
    return (question, means) if len(set(stems(question.plain))) > 1 and tokens else None


def _is_thing(thing: Text, usage: Usage) -> bool:
    """Whether a phrase is one thing that a student of the subject knows without the page."""
    tokens = tokenize(thing)
    if _is_personal(tokens) or points_away(tokens) or not is_list_or_phrase(tokens, 8) or not is_specific_noun(tokens):
        return False
    return not lacks_article(thing, usage) and not any(token.low in words.RELATIVES for token in tokens)


def _is_personal(tokens: tuple[Token, ...]) -> bool:
    return any(token.low in _PERSONAL for token in tokens)


_PERSONAL = words.PRONOUNS - {"that"} | frozenset("our your my their its his her us me".split())
_LIGHT = frozenset("be have do see make get use find think imagine go start say know try take".split())
