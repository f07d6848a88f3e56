"""What the topic makers give back, and the prompt that is always correct."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cardgen.languages.en.grammar.phrases import head, in_sentence, is_plural, with_article
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import sentence, tokenize
from cardgen.languages.wording import Wants
from cardgen.text import Text

__all__ = ["Asked", "Wants", "asked", "joined", "plain_prompt"]


@dataclass(frozen=True)
class Asked:
    """A topic's question. about: the noun phrases that an answer search should look for, the main one first.

    plain_prompt: "Describe ..." instead of a question, because no sound question could be formed. halves: the two
    questions that were made one.
    """

    question: Text
    wants: Wants
    about: tuple[Text, ...]
    plain_prompt: bool = False
    halves: tuple[Asked, ...] = ()


def asked(question: Text, wants: Wants, *about: Text) -> Asked:
    """A question as a value; phrases without a word are left out of `about`."""
    return Asked(question, wants, tuple(phrase for phrase in about if phrase))


def joined(first: Asked, second: Text) -> Asked:
    """Two questions as one: "What is X?" and "How does it work?" give "What is X, and how does it work?"."""
    tail = second.map_text(0, 1, second.plain[0].lower())
    question = sentence(first.question.strip("?"), ", and ", tail.strip("?"))
    return Asked(question, first.wants, first.about)


def plain_prompt(verb: str, phrase: Text, usage: Usage, wants: Wants = Wants.EXPLANATION) -> Asked:
    """ "Describe the visual analysis of data.": an instruction that is right whatever the phrase."""
    np = in_sentence(phrase, usage)
    named = with_article(np, usage) if is_plural(np, usage) else _named(np, usage)
    return Asked(sentence(f"{verb} ", named or np, end="."), wants, (np,), True)


def _named(np: Text, usage: Usage) -> Text | None:
    """A singular phrase with its article; "the" before a thing that its complement tells apart."""
    named = with_article(np, usage)
    at = head(tokenize(np))
    tail = at is not None and at + 1 < len(tokenize(np))
    if named is None or not tail or not re.match(r"an? ", named.plain) or named.plain == np.plain:
        return named
    return Text.of("the ") + np
