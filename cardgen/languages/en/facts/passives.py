"""Questions about sentences in the passive: "What converts X into Y?", "How is X made?", "Why is X stored?"."""

from __future__ import annotations

import re

from cardgen.languages.en.facts.chunks import BY_DOING, TO_DO, Chunk, Chunks, chunks
from cardgen.languages.en.facts.complements import LONGEST_ANSWER, answer_from, is_settled, is_specific, points_away
from cardgen.languages.en.facts.parsing import Parsed
from cardgen.languages.en.facts.sentences import Fact
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.tokens import tokenize
from cardgen.text import Text


def passive(parsed: Parsed) -> Fact | None:
    """A sentence whose verb is a form of "be" with a participle, asked for its agent, means or purpose."""
    if parsed.asks not in words.BE_FINITE | {"can"} or not parsed.rest:
        return None
    done = 1 if parsed.asks == "can" else 0
    if done and (parsed.rest[0].low != "be" or len(parsed.rest) < 3):
        return None
    done += parsed.rest[done].low in _KEPT_ADVERBS and len(parsed.rest) > done + 1
    base = lexicon.base_form(parsed.rest[done].low)
    if (
        base is None
        or parsed.rest[done].low.endswith("ing")
        or not lexicon.is_form(parsed.rest[done].low, "VBN")
        or parsed.rest[done].low in _STATES
    ):
        return None
    behind = parsed.rest[done + 1 :]
    if not behind:
        return None
    inner = Parsed(parsed.said, parsed.tokens, parsed.clause, parsed.subject, behind)
    cut = chunks(behind)
    if cut.object is not None or not cut.found or not is_settled(inner, cut):
        return None
    verb = " ".join(token.low for token in parsed.rest[: done + 1])
    for rule in (_agent, _means, _purpose) if parsed.asks != "can" else (_means,):
        fact = rule(inner, cut, base, verb)
        if fact:
            return fact
    return None


_KEPT_ADVERBS = frozenset("usually typically normally generally mainly mostly primarily only first".split())
# Participles that are adjectives, or speak of what people say.
_STATES = frozenset(
    """
    called known named termed referred said thought believed considered assumed supposed expected shown given seen
    found interested concerned involved related associated limited based used needed required designed allowed
    meant intended likely able made done gone left left born become been compared discussed described followed
    presented covered introduced listed mentioned explained illustrated displayed summarised summarized depicted
    influenced affected complicated advanced detailed experienced aimed inspired
    """.split()
)


def _before(parsed: Parsed, chunk: Chunk) -> Text:
    return parsed.text(0, chunk.first)


def _agent(parsed: Parsed, cut: Chunks, base: str, verb: str) -> Fact | None:
    """ "X is converted into Y by Z": "What converts X into Y?"."""
    at = next((at for at, chunk in enumerate(cut.found) if chunk.lead == "by"), None)
    if at is None or at > 1:
        return None
    chunk = cut.found[at]
    answer = answer_from(parsed, cut, chunk)
    if base in _SORTING | _SHOWING and not chunk.first and answer is not None:
        if base == "denote":
            return parsed.said.ask(f"How {parsed.asks} ", parsed.subject, f" {verb}"), Text.of("by ") + answer
        return parsed.said.ask(f"What {parsed.asks} ", parsed.subject, f" {verb} by"), answer
    if answer is None or base in _WEAK_AGENTS or re.search(r"\b(?:its|their)\b", answer.plain):
        return None
    past = parsed.asks in ("was", "were")
    form = lexicon.inflect(base, "VBD") if past else lexicon.third_person(base)
    rest = _before(parsed, chunk)
    person = all(
        token.word[0].isupper() or token.word.isdigit() for token in tokenize(answer) if token.low not in _NAME_WORDS
    )
    who = "Who" if past and person else "What"
    question = parsed.said.ask(f"{who} {form} ", parsed.subject, *((" ", rest) if rest else ()))
    return (question, answer) if is_specific(question, 2 if base in _STRONG_AGENTS or who == "Who" else 3) else None


_SORTING = frozenset("classify sort order group arrange rank categorise categorize divide".split())
_SHOWING = frozenset("represent denote symbolise symbolize characterise characterize".split())
_NAME_WORDS = frozenset("and of the de la von van".split())
_WEAK_AGENTS = frozenset(
    "represent denote symbolise follow affect influence accompany offer face do make use multiply divide".split()
)
_STRONG_AGENTS = frozenset(
    """
    determine cause govern activate inhibit catalyse catalyze secrete produce regulate control release carry stimulate
    innervate encode synthesise synthesize trigger separate line cover transmit surround define discover invent
    develop write sign adopt draft command paint compose ratify assassinate
    """.split()
)


def _means(parsed: Parsed, cut: Chunks, _base: str, verb: str) -> Fact | None:
    """ "X is made by doing Y", "... via Y", "... using Y": "How is X made?"."""
    chunk = next((chunk for chunk in cut.found if chunk.lead in (BY_DOING, "via", "through")), None)
    if chunk is None:
        return None
    answer = parsed.text(chunk.first, cut.end)
    if answer.words > LONGEST_ANSWER or answer.words < 2:
        return None
    rest = _before(parsed, chunk)
    if re.search(r"\binstead\b", rest.plain):
        return None
    question = parsed.said.ask(f"How {parsed.asks} ", parsed.subject, f" {verb} ", rest)
    return (question, answer) if is_specific(question, 2) else None


def _purpose(parsed: Parsed, cut: Chunks, base: str, verb: str) -> Fact | None:
    """ "X is done to prevent Y": "Why is X done?"."""
    chunk = next((chunk for chunk in cut.found if chunk.lead == TO_DO), None)
    if chunk is None or (chunk.first == 0 and base in _INFINITIVE):
        return None
    answer = parsed.text(chunk.first)
    if answer.words > LONGEST_ANSWER or points_away(parsed.rest[chunk.first :]):
        return None
    question = parsed.said.ask(f"Why {parsed.asks} ", parsed.subject, f" {verb} ", _before(parsed, chunk))
    return (question, answer) if is_specific(question, 2) else None


_INFINITIVE = frozenset(
    """
    require need allow force cause enable tell ask teach train program configure set adapt tend prepare encourage
    permit order prove show report see hear make estimate predict claim hypothesise hypothesize hold
    """.split()
)
