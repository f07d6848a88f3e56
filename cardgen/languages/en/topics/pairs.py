"""Topics that name two things: "X vs Y", "X and how it works", "X and its relationship with Y"."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from cardgen.languages.en.grammar.noun_phrase import NounPhrase
from cardgen.languages.en.grammar.phrases import is_plural
from cardgen.languages.en.lexis import coursewords, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.asked import Asked, Wants, asked, joined
from cardgen.languages.en.questions.whphrases import question_of
from cardgen.languages.tokens import Token, piece, sentence
from cardgen.text import Text

# How one of the two things is asked.
Ask = Callable[[Text], Asked | None]


def two_things(np: Text, tokens: tuple[Token, ...], ask: Ask, usage: Usage) -> Asked | None:
    """A topic that names two things, as one question. ask: how one of them is asked."""
    return (
        _versus(np, tokens, usage)
        or _and_wh(np, tokens, ask)
        or _and_its(np, tokens, ask, usage)
        or _and_pair(np, tokens, ask)
    )


def _versus(np: Text, tokens: tuple[Token, ...], usage: Usage) -> Asked | None:
    """ "X vs Y": "What is the difference between X and Y?"."""
    depth = 0
    found: list[int] = []
    for index, token in enumerate(tokens):
        depth += (token.word == "(") - (token.word == ")")
        if token.low in ("vs", "versus") and depth == 0:
            found.append(index)
    if not found or found[0] == 0 or found[-1] == len(tokens) - 1:
        return None
    before = NounPhrase.of(piece(np, tokens, 0, found[0]), usage)
    if before is not None and before.is_relational and before.link in ("of", "for", "in", "to"):
        return None
    if len(found) > 1:
        edges = zip([-1, *found], [*found, len(tokens)], strict=True)
        things = [piece(np, tokens, low + 1, high) for low, high in edges]
        listed = Text.join((Text.join(things[:-1], ", "), things[-1]), " and ")
        return asked(sentence("What are the differences between ", listed), Wants.COMPARISON, *things)
    after = found[0] + 1 + (tokens[found[0] + 1].word == ".")
    one, other = piece(np, tokens, 0, found[0]).strip("."), piece(np, tokens, after)
    if one.plain.endswith(",") or "," in one.plain or not one or not other:
        return None
    if (
        len(one.plain.split()) == len(other.plain.split()) == 1
        and not lexicon.is_known(one.plain)
        and other.plain.islower()
    ):
        one = one.map_text(0, 1, one.plain[0].lower())  # "Ser vs. estar"
    return asked(sentence("What is the difference between ", one, " and ", other), Wants.COMPARISON, one, other)


def _and_wh(np: Text, tokens: tuple[Token, ...], ask: Ask) -> Asked | None:
    """ "X and how it works": "What is X, and how does it work?"."""
    at = next((i for i in range(2, len(tokens) - 1) if _opens_wh(tokens, i)), None)
    if at is None:
        return None
    end = at - 1
    while end and tokens[end - 1].low in ("and", ","):
        end -= 1
    thing = piece(np, tokens, 0, end)
    first = ask(thing)
    second = None if _runs_on(tokens, at) else question_of(piece(np, tokens, at))
    if first is None or first.plain_prompt or second is None:
        return Asked(sentence("Explain ", np, end="."), Wants.EXPLANATION, (thing,), True)
    return joined(first, second)


def _runs_on(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a third thing follows the wh-phrase: "X, how to do Y, and the Z"."""
    later = tokens[at + 1 :]
    if tokens[at - 1].word == "," and any(token.low == "and" for token in later):
        return True
    return any(one.low == "as" and two.low in words.QUESTION_WORDS for one, two in pairwise(later))


def _opens_wh(tokens: tuple[Token, ...], index: int) -> bool:
    return tokens[index].low in ("how", "why", "when", "where", "what") and tokens[index - 1].low in ("and", ",")


_RELATION = re.compile(r"(?:relationship|relation|connection|link)s? (?:with|to) ", re.IGNORECASE)


def _and_its(np: Text, tokens: tuple[Token, ...], ask: Ask, usage: Usage) -> Asked | None:
    """ "X and its relationship with Y": "What is X, and how does it relate to Y?"; "... its uses"."""
    places = [i for i in range(1, len(tokens) - 1) if tokens[i].low in ("its", "their")]
    if not places or places[0] < 2 or tokens[places[0] - 1].low != "and":
        return None
    at = places[0]
    if any(token.low in ("between", "of", "for", "in", "among") for token in tokens[1 : at - 1]):
        return None
    first = ask(piece(np, tokens, 0, at - 1))
    rest = piece(np, tokens, at + 1)
    many = is_plural(rest, usage)
    if first is None or first.plain_prompt or many is None:
        return None
    several = first.question.plain.startswith("What are")
    relation = _RELATION.match(rest.plain)
    if relation:
        other = rest.cut(relation.end())
        pair = Text.of("How do they relate to " if several else "How does it relate to ") + other + Text.of("?")
        return joined(Asked(first.question, Wants.RELATION, (*first.about, other)), pair)
    own = "their" if several else "its"
    tail = Text.of(f"What {'are' if many else 'is'} {own} ") + rest + Text.of("?")
    return joined(Asked(first.question, first.wants, (*first.about, rest)), tail)


def _and_pair(np: Text, tokens: tuple[Token, ...], ask: Ask) -> Asked | None:
    """ "A set and the differences between sets and lists": two questions."""
    for at in range(1, len(tokens) - 4):
        if tokens[at].low == "and" and tokens[at + 1].low == "the" and tokens[at + 3].low in ("between", "among"):
            if lexicon.singular(tokens[at + 2].low) not in coursewords.PAIR_NOUNS:
                continue
            first = ask(piece(np, tokens, 0, at))
            second = ask(piece(np, tokens, at + 1))
            if first and second and not first.plain_prompt and not second.plain_prompt:
                return joined(first, second.question)
    return None
