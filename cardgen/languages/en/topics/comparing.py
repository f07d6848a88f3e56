"""Objectives that compare: "Compare A and B", "Distinguish between A and B", "Relate X to Y"."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar.noun_phrase import NounPhrase
from cardgen.languages.en.grammar.phrases import in_sentence, is_plural
from cardgen.languages.en.lexis import words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.asked import Asked, Wants, asked
from cardgen.languages.en.topics.doing import how_do_you
from cardgen.languages.en.topics.tasks import Task
from cardgen.languages.tokens import Token, masked, piece, sentence, tokenize
from cardgen.text import Text


def compared(task: Task, tokens: tuple[Token, ...], usage: Usage) -> Asked | None:
    """ "Compare A and B", "Distinguish between A and B", "Differentiate A from B"."""
    start = 1 if tokens[0].low in ("between", "among", "amongst") else 0
    whole = in_sentence(piece(task.thing, tokens, start), usage)
    cut = _ADJUNCT.search(masked(whole))
    body = whole.cut(0, cut.start()) if cut else whole
    inner = tokenize(body)
    several = [i for i, token in enumerate(inner) if token.low in ("vs", "versus")]
    if len(several) > 1:
        edges = zip([-1, *several], [*several, len(inner)], strict=True)
        things = [piece(body, inner, low + 1, high) for low, high in edges]
        listed = Text.join((Text.join(things[:-1], ", "), things[-1]), " and ")
        return asked(sentence("What are the differences between ", listed), Wants.COMPARISON, *things)
    at = _middle(inner, ("to", "with", "and") if "compare" in task.verbs else ("from", "with", "to", "and", "or"))
    both = {"compare", "contrast"} <= set(task.verbs)
    mild = "compare" in task.verbs
    if at is None:
        many = NounPhrase.of(body, usage)
        if many is None or not many.is_many or any(token.low == "according" for token in inner):
            return Asked(sentence(task.phrase, " ", task.thing, end="."), Wants.COMPARISON, (body,), True)
        of = many.is_relational and many.link == "of" and inner[0].low not in words.DETERMINERS | words.NUMBERS
        body = Text.of("the ") + body if of and inner[0].low not in ("different", "various", "several") else body
        return asked(sentence("How do ", body, " compare" if mild else " differ"), Wants.COMPARISON, body)
    one, other = piece(body, inner, 0, at), piece(body, inner, at + 1)
    if start == 0 and inner[0].low == "the" and inner[at].low == "and" and len(inner) == at + 2:
        return asked(sentence("How do ", body, " compare" if mild else " differ"), Wants.COMPARISON, body)
    pair = Text.join((one, other), " and ")
    if "," in one.plain:
        return asked(sentence("What are the differences between ", body), Wants.COMPARISON, *_items(body))
    if both:
        return asked(sentence("What are the similarities and differences between ", pair), Wants.COMPARISON, one, other)
    if mild:
        return asked(sentence("How do ", pair, " compare"), Wants.COMPARISON, one, other)
    return asked(sentence("What is the difference between ", pair), Wants.COMPARISON, one, other)


_ADJUNCT = re.compile(
    r"\s(?:when|while|in order to|so that|to\s(?:select|choose|avoid|determine|decide|make|support|"
    r"understand|identify|explain|solve|improve|interpret|inform))\s.*$",
    re.IGNORECASE,
)


def _middle(tokens: tuple[Token, ...], joiners: tuple[str, ...]) -> int | None:
    """Where the second thing starts: at the first of the joining words that stands outside brackets."""
    depth = 0
    found: dict[str, int] = {}
    if any(token.low == "according" for token in tokens):
        return None
    for index, token in enumerate(tokens):
        depth += (token.word == "(") - (token.word == ")")
        if depth == 0 and 0 < index < len(tokens) - 1 and token.low in (*joiners, "vs", "versus"):
            found.setdefault(token.low, index)
    if found.get("and", len(tokens)) < min((at for word, at in found.items() if word != "and"), default=len(tokens)):
        return found["and"]
    return next((found[word] for word in ("versus", "vs", *joiners) if word in found), None)


def _items(body: Text) -> list[Text]:
    parts: list[Text] = []
    at = 0
    for match in re.finditer(r"\s*,\s*(?:and\s+)?|\s+and\s+", body.plain):
        parts.append(body.cut(at, match.start()))
        at = match.end()
    return [*parts, body.cut(at)]


def related(task: Task, tokens: tuple[Token, ...], usage: Usage) -> Asked:
    """ "Relate X to Y": "How is X related to Y?"."""
    at = next((i for i, token in enumerate(tokens) if token.low == "to" and i), None)
    if at is not None and at + 1 < len(tokens):
        one, other = in_sentence(piece(task.thing, tokens, 0, at), usage), piece(task.thing, tokens, at + 1)
        many = is_plural(one, usage)
        if many is not None:
            be = "are" if many else "is"
            return asked(sentence(f"How {be} ", one, " related to ", other), Wants.RELATION, one, other)
    return how_do_you(task.whole, usage, task.thing)
