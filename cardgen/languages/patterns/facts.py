"""Questions that sentences of running text answer, by the language's rules."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cardgen.languages.patterns.phrases import is_clause, settled, stem, stems, what_is
from cardgen.languages.patterns.texts import bare, fill, is_opaque, low_words, replaced
from cardgen.languages.patterns.usage import PageUsage
from cardgen.languages.patterns.words import WHAT_IS, Rule, Words
from cardgen.languages.tokens import capitalised, masked
from cardgen.languages.wording import Asked
from cardgen.model import Kind
from cardgen.text import OPAQUE, SpanKind, Text

_SHORTEST, _LONGEST = 4, 48
_SUBJECT_WORDS = 16
_TERM_WORDS = 5
_ANSWER_WORDS = 32
_CONTEXT_WORDS = 5
_SHORT_NOUN = 7  # letters: longer words are rare enough to stand alone
_QUOTES = "'\"‘“„«"
_ENDS = '.)”“»"'
_CAPITAL = re.compile(rf"[A-ZÄÖÜ{OPAQUE}]")
_FILE = re.compile(r"[\w-]+\.[A-Za-z]\w{0,4}")
_MEASURED = re.compile(r"\d[.,]\d|\d\s*(?:~|\\,)*\\(?:text|mathrm)\{|\\[td]?frac\{\d+\}\{\d+\}|=\s*-?\d+$")

_Parts = dict[str, Text]


def leans(words: Words, sentence: Text) -> bool:
    """Whether a sentence needs the one before it, or points at the page."""
    hidden = masked(sentence)
    low = low_words(hidden)
    if not low or low[0] in words.leaning or words.deictic.search(hidden):
        return True
    return any(word in words.pronouns for word in low[:3])


def asked(words: Words, sentence: Text, heading: Text | None, usage: PageUsage) -> Asked | None:
    """The question of the first rule that a sentence fits, when all its pieces are sound."""
    text = sentence.strip()
    if not _SHORTEST <= text.words <= _LONGEST or text.has(SpanKind.BREAK, SpanKind.IMAGE) or leans(words, text):
        return None
    hidden = masked(text).rstrip()
    if hidden.endswith((":", "?", "!")) or (usage.marked and hidden[-1:] not in _ENDS):
        return None
    said = _Said(words, text, heading, usage)
    found = (said.asked(rule, match) for rule in words.facts if (match := rule.pattern.fullmatch(hidden.rstrip(" ."))))
    return next(filter(None, found), None)


@dataclass(frozen=True)
class _Said:
    """A sentence, and what it is read with."""

    words: Words
    text: Text
    heading: Text | None
    usage: PageUsage

    def asked(self, rule: Rule, match: re.Match[str]) -> Asked | None:
        """What a rule whose shape matched asks, when all its pieces are sound."""
        words = self.words
        parts = self._parts(rule, match)
        if not self._are_sound(rule, parts):
            return None
        answer = melted(words, fill(rule.answer, parts).strip(","))
        answer = answer + Text.of(".") if is_clause(words, answer) else answer
        if rule.question == WHAT_IS:
            question = what_is(words, parts["t"], self.usage)
        else:
            question = fill(rule.question, self._inside(parts))
        marked = "s" in parts and any(span.marks for span in self.text.cut(*match.span("s")).spans)
        defines = rule.kind is Kind.DEFINITION
        stands = marked or (defines and self.heading is None)
        whole = self._placed(parts, melted(words, question), stands=stands) if question else None
        if whole and defines and "s" in parts and _is_common(words, parts["s"], self.heading):
            whole = in_context(words, self.heading, whole) or whole
        if whole is None or _leaks(words, whole, answer):
            return None
        if words.personal.search(masked(whole)) or words.personal.search(masked(answer)):
            return None
        if words.unasked.search(masked(whole)) or _points_back(words, answer, whole):
            return None
        return Asked(rule.kind, whole, answer, parts.get("s") or parts.get("t") or Text())

    def _parts(self, rule: Rule, match: re.Match[str]) -> _Parts:
        groups = match.groupdict()
        parts = {name: bare(self.text.cut(*match.span(name))).strip() if groups[name] else Text() for name in groups}
        tail = self.words.tail.search(masked(parts["a"])) if "a" in parts and not rule.whole else None
        return parts | {"a": parts["a"].cut(0, tail.start())} if tail else parts

    def _are_sound(self, rule: Rule, parts: _Parts) -> bool:
        """Whether each piece is fit for its place."""
        words = self.words
        if "s" in parts:
            if not _is_subject(words, parts["s"], relative=rule.relative):
                return False
            if words.nouns_capital and not _CAPITAL.search(masked(settled(words, parts["s"], self.usage))):
                return False  # an adverb or participle
        if parts.get("x") and not _is_subject(words, parts["x"]):
            return False
        if "t" in parts and not _is_term(words, parts["t"]):
            return False
        if "m" in parts and not _is_clause_alone(words, parts["m"]):
            return False
        if "s" in parts and "a" in parts and is_opaque(parts["s"]) and _is_bare(words, parts["a"]):
            return False
        return "a" not in parts or _is_answer(words, parts["a"], begins=rule.answer.startswith("{a}"))

    def _inside(self, parts: _Parts) -> _Parts:
        """The pieces as they are written inside a sentence."""
        small: _Parts = {
            name: settled(self.words, part, self.usage) for name, part in parts.items() if name in ("s", "t", "m")
        }
        if "f" in parts:  # a word that opened the sentence
            small["f"] = parts["f"].map_text(0, 1, parts["f"].plain[0].lower())
        if parts.get("e"):  # a German adjective behind "which two"
            small["e"] = parts["e"] + Text.of("n")
        return parts | small

    def _placed(self, parts: _Parts, question: Text, *, stands: bool) -> Text | None:
        """The question, with what the heading is about in front where only that tells which thing is meant.

        stands: it may be asked without it too.
        """
        key = parts.get("s") or parts.get("m")
        counted = "s" in parts and set(low_words(parts["s"])[:1]) <= set(self.words.numbers)
        thin = "s" not in parts and "m" in parts and len(stems(self.words, _running(parts["m"]))) < 2
        if not key or counted or not (thin or _needs_context(self.words, key, self.heading)):
            return question
        whole = None if key.has(SpanKind.MATH) else in_context(self.words, self.heading, question)
        return whole or (question if stands else None)


def melted(words: Words, text: Text) -> Text:
    """With the words that melt together ("de el" is "del")."""
    for pattern, new in words.contract:
        text = replaced(text, pattern, new)
    return text


def in_context(words: Words, heading: Text | None, question: Text) -> Text | None:
    """The question with what the heading is about in front; None when that cannot be said shortly."""
    if not heading or heading.words > _CONTEXT_WORDS:
        return None
    if set(stems(words, heading.plain)) & set(stems(words, question.plain)):
        return None
    if not words.nouns_capital:  # behind a colon a German sentence keeps its capital
        at = 1 if question.plain[:1] in "¿¡" else 0
        question = question.map_text(at, at + 1, question.plain[at].lower())
    return fill(words.questions.context, {"s": capitalised(bare(heading)), "x": question})


# --- pieces -----------------------------------------------------------------------------------------------------------


def _is_subject(words: Words, text: Text, *, relative: bool = False) -> bool:
    hidden = masked(text)
    low = low_words(hidden) or ([hidden.strip()] if hidden[:1] in _QUOTES else [])
    if not low or len(low) > _SUBJECT_WORDS or hidden.count("(") != hidden.count(")") or hidden.endswith(":"):
        return False
    if low[0] in words.openers or low[-1] in words.broken or words.vague.search(hidden) or _is_example(text):
        return False
    if any(word in words.pronouns or (word in words.inner and not relative) for word in low):
        return False
    if "," not in hidden and any(word in words.finite for word in low):
        return False
    return bool(stems(words, text.plain)) or OPAQUE in hidden or hidden[0] in _QUOTES


def _is_clause_alone(words: Words, text: Text) -> bool:
    """Whether a clause has its subject and no pronoun in its place."""
    low = low_words(text)
    return bool(low) and low[0] not in words.subjectless and not any(word in words.pronouns for word in low)


def _is_bare(words: Words, text: Text) -> bool:
    """ "The command", and no more."""
    low = low_words(text)
    return len(low) == 2 and low[0] in words.definite


def _is_example(text: Text) -> bool:
    """Whether it tells of one example: code that names a file, formulas with measured numbers."""
    return any(
        (span.kind is SpanKind.CODE and _FILE.search(span.text))
        or (span.kind is SpanKind.MATH and _MEASURED.search(span.text))
        for span in text.spans
    )


def _is_term(words: Words, text: Text) -> bool:
    low = low_words(text)
    if not low or len(low) > _TERM_WORDS or low[0] in words.openers or any(word in words.pronouns for word in low):
        return False
    if words.nouns_capital and not _CAPITAL.search(masked(text)):
        return False
    return not any(word in words.finite for word in low)


def _is_answer(words: Words, text: Text, *, begins: bool) -> bool:
    """Whether a text is worth being an answer. begins: nothing stands before it ("When it ...")."""
    hidden = masked(text).strip()
    low = low_words(hidden)
    if not low or text.words > _ANSWER_WORDS or _is_example(text) or (begins and low[0] in words.leaning):
        return False
    if words.deictic.search(hidden) or words.hollow.match(hidden):
        return False
    if hidden.count("(") != hidden.count(")") or low[-1] in words.definite | words.indefinite | words.determiners:
        return False
    return bool(stems(words, text.plain))


def _points_back(words: Words, answer: Text, question: Text) -> bool:
    """Whether a demonstrative in the answer stands for something that the question does not name."""
    low = low_words(answer)
    named = set(stems(words, question.plain))
    pairs = zip(low, [*low[1:], ""], strict=True)
    return any(word in words.pointers and stem(words.stemmer, after) not in named for word, after in pairs)


def _leaks(words: Words, question: Text, answer: Text) -> bool:
    """Whether half of the answer stands in the question."""
    front = {stem[:6] for stem in stems(words, question.plain)}
    back = {stem[:6] for stem in stems(words, answer.plain)}
    return bool(back) and len(front & back) * 2 >= len(back)


def _is_common(words: Words, text: Text, heading: Text | None) -> bool:
    """ "A solution", and no more: a short word that means this and that."""
    low = low_words(text)
    if len(low) != 2 or low[0] not in words.indefinite or len(low[1]) > _SHORT_NOUN or heading is None:
        return False
    return stem(words.stemmer, low[1]) not in stems(words, heading.plain)


def _needs_context(words: Words, text: Text, heading: Text | None) -> bool:
    """ "The root", and no more: which one is told by the heading, unless the heading names it."""
    low = low_words(text)
    most = 3 if text.has(SpanKind.MATH) else 2
    if not 1 < len(low) <= most or low[0] not in words.definite | words.determiners or text.has(SpanKind.CODE):
        return False
    named = set(stems(words, heading.plain)) if heading else set()
    return not set(stems(words, _running(text))) <= named


def _running(text: Text) -> str:
    return " ".join(span.plain for span in text.spans if span.kind is SpanKind.TEXT)
