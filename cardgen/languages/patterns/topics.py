"""Key topics and objectives as questions."""

from __future__ import annotations

import re
from dataclasses import fields
from functools import cache

from cardgen.languages.patterns.facts import melted
from cardgen.languages.patterns.labels import of_subject
from cardgen.languages.patterns.phrases import aspect, is_name, stems, what_is
from cardgen.languages.patterns.texts import bare, fill, low_words, replaced, without_asides
from cardgen.languages.patterns.usage import PageUsage
from cardgen.languages.patterns.words import WHAT_IS, Group, TopicRule, Words
from cardgen.languages.tokens import masked
from cardgen.languages.wording import TopicQuestion, Wants
from cardgen.text import Text

_ELLIPSIS = re.compile(r"\s*(?:\.\.\.|…)\s*")
_WANTS = {Group.OPEN: Wants.LIST, Group.CLOSED: Wants.LIST, Group.STEPS: Wants.STEPS, Group.SINGLE: Wants.EXPLANATION}


def is_lead_in(words: Words, text: Text) -> bool:
    """Whether a line only introduces topics."""
    return bool(words.lead_in.search(masked(text).strip()))


def is_task(words: Words, text: Text) -> bool:
    """Whether a topic is an instruction to the class."""
    return bool(words.task.match(masked(text).strip())) or bool(words.admin.search(masked(text)))


def topic(words: Words, text: Text, subject: Text | None, usage: PageUsage) -> TopicQuestion | None:
    """A key topic as a question; None when its shape is not clear."""
    text = bare(text).strip(" .;:,")
    plain = masked(text)
    if not low_words(plain) or words.deictic.search(plain):
        return None
    if plain.endswith("?"):
        return _question(words, text, Wants.EXPLANATION) if words.asks.match(plain) else None
    for rule in words.topics:
        match = rule.pattern.fullmatch(plain)
        if match:
            parts = {
                name: text.cut(*match.span(name)).strip()
                for name, value in match.groupdict().items()
                if value is not None
            }
            found = _by_rule(words, rule, parts, usage)
            if found:
                return found
    return _named(words, text, subject, usage)


def _by_rule(words: Words, rule: TopicRule, parts: dict[str, Text], usage: PageUsage) -> TopicQuestion | None:
    if any(word in words.pronouns for part in parts.values() for word in low_words(part)[:2]):
        return None
    if "l" in parts:  # an aspect with its complement: "the steps of X"
        return _named(words, parts["l"], None, usage, strict=True)
    if "c" in parts:
        question = words.clause(parts["c"])
    elif rule.question == WHAT_IS:
        question = what_is(words, parts["t"], usage) if is_name(words, parts["t"]) else None
    else:
        question = fill(rule.question, _inside(words, parts))
    if question is None:
        return None
    found = _question(words, melted(words, question), rule.wants)
    return TopicQuestion(found.question, found.wants, tuple(parts.values()), found.needed)


def _inside(words: Words, parts: dict[str, Text]) -> dict[str, Text]:
    """Pieces with a small first letter, where only names have capitals inside a sentence."""
    if words.nouns_capital:
        return parts
    return {name: part.map_text(0, 1, part.plain[0].lower()) if part else part for name, part in parts.items()}


def _named(
    words: Words, text: Text, subject: Text | None, usage: PageUsage, *, strict: bool = False
) -> TopicQuestion | None:
    """A topic that is a noun phrase."""
    found = aspect(words, without_asides(text))
    if found:
        question = of_subject(words, found, subject, 0, usage)
        wants = _WANTS.get(found.kind)
        return _question(words, question, wants) if question and wants else None
    if strict or not is_name(words, text) or text.words > 5:
        return None
    question = what_is(words, text, usage)
    return _question(words, melted(words, question), Wants.DEFINITION) if question else None


@cache
def _filler(words: Words) -> frozenset[str]:
    """Stems of the words that stand in the templates themselves."""
    templates = (re.sub(r"\{\w+\}", " ", str(getattr(words.questions, item.name))) for item in fields(words.questions))
    return frozenset(stem for template in templates for stem in stems(words, template))


def _question(words: Words, question: Text, wants: Wants) -> TopicQuestion:
    wants = next((kind for pattern, kind in words.asked_for if pattern.match(masked(question))), wants)
    needed = frozenset(stems(words, question.plain)) - _filler(words)
    return TopicQuestion(question, wants, (question,), needed)


def asked(words: Words, question: Text) -> Text | None:
    """A question of the page itself, when it is open and names what it is about."""
    text = replaced(bare(question).strip(), _ELLIPSIS, " ")
    hidden = masked(text)
    if not words.asks.match(hidden) or words.deictic.search(hidden) or words.admin.search(hidden):
        return None
    low = low_words(hidden)
    if (
        any(word in words.pronouns for word in low)
        or words.personal.search(hidden)
        or words.unasked.search(hidden)
        or not stems(words, text.plain)
    ):
        return None
    return text
