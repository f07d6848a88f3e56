"""Pronouns without an antecedent in their own topic: the subject takes their place."""

from __future__ import annotations

from cardgen.languages.en.lexis import coursewords, lexicon, words
from cardgen.languages.tokens import Token, tokenize
from cardgen.text import Text

_OBJECTS = frozenset("it them this these those".split())


def resolve(topic: Text, subject: Text | None) -> Text | None:
    """The topic with a lone pronoun replaced by the subject. None: it needs a subject and there is none.

    "Techniques to measure them" about correlation: "Techniques to measure correlation". "Their application":
    "the application of correlation". Pronouns whose noun stands before them in the topic stay.
    """
    tokens = tokenize(topic)
    for index, token in enumerate(tokens):
        if token.low in _OBJECTS | {"its", "their", "they"} and not _has_antecedent(tokens, index):
            after = tokens[index + 1] if index + 1 < len(tokens) else None
            points = token.low in ("this", "these", "those") and after and after.is_word
            if points and after and lexicon.can_be(after.low, "NOUN"):
                continue
            if subject is None:
                return None
            return _replace(topic, tokens, index, subject)
    return topic


def _has_antecedent(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a noun before the pronoun can be what it stands for: one that is not the head of its own clause."""
    if tokens[at].low == "it" and _is_expletive(tokens, at):
        return True
    if not any(_is_noun(tokens, index) for index in range(at)):
        return False
    if tokens[at].low in ("its", "their"):
        return True
    if tokens[at].low in ("it", "they") and tokens[at - 1].low in ("way", "as", "than", "when", "if", "because"):
        return True
    joints = words.CONJUNCTIONS | words.SUBORDINATORS | {"of", "in", "between", "for", ","}
    return any(token.low in joints for token in tokens[:at])


def _is_expletive(tokens: tuple[Token, ...], at: int) -> bool:
    """ "what it means to ...", "why it is important that ...": no thing is meant."""
    later = [token.low for token in tokens[at + 1 :]]
    return later[:1] in (["means"], ["takes"], ["is"], ["was"]) and any(
        low in ("to", "for", "that") for low in later[1:]
    )


def _is_noun(tokens: tuple[Token, ...], index: int) -> bool:
    token = tokens[index]
    if not token.is_word or token.low in words.DETERMINERS | words.PREPOSITIONS | words.QUESTION_WORDS:
        return False
    if index == 0 and token.low in coursewords.KNOW_VERBS | coursewords.SKILL_VERBS:
        return False
    if index and tokens[index - 1].low == "to":
        return False
    return token.is_opaque or lexicon.can_be(token.low, "NOUN") or not lexicon.is_known(token.low)


def _replace(topic: Text, tokens: tuple[Token, ...], index: int, subject: Text) -> Text:
    token = tokens[index]
    if token.low not in ("its", "their"):
        return Text.join((topic.cut(0, token.start), subject, topic.cut(token.end)))
    end = index + 1
    while end < len(tokens) and _in_phrase(tokens, end):
        end += 1
    if end == index + 1:
        return topic
    noun = topic.cut(tokens[index + 1].start, tokens[end - 1].end)
    parts = (topic.cut(0, token.start), Text.of("the "), noun, Text.of(" of "), subject, topic.cut(tokens[end - 1].end))
    return Text.join(parts)


def _in_phrase(tokens: tuple[Token, ...], index: int) -> bool:
    token = tokens[index]
    if not token.is_word or token.low in words.PREPOSITIONS | words.AUXILIARIES | words.RELATIVES:
        return False
    return token.low not in words.SUBORDINATORS and token.low != "to"
