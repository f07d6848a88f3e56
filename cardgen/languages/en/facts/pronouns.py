"""A pronoun at the start of a sentence, replaced by what it stands for: the sentence before, or the heading above."""

from __future__ import annotations

import re

from cardgen.languages.en.facts.parsing import Parsed, parse_clause
from cardgen.languages.en.facts.sentences import read_sentence
from cardgen.languages.en.grammar.clauses import find_clause
from cardgen.languages.en.grammar.definitions import is_definition
from cardgen.languages.en.grammar.past import find_whole_clause
from cardgen.languages.en.grammar.phrases import head, is_plural
from cardgen.languages.en.grammar.shapes import leans_on_context, stems
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import settled, subject_phrase
from cardgen.languages.tokens import Token, capitalised, first_word, tokenize
from cardgen.text import Text


def named(sentence: Text, before: Text | None, usage: Usage, heading: Text | None = None) -> Text | None:
    """ "It binds Y." after "X is a Z.": "X binds Y."; None unless there is but one thing to mean.

    before: the sentence before, None at the start of a paragraph. heading: what they stand right under;
    a definition without its term is a definition of that.
    """
    tokens = tokenize(sentence)
    if len(tokens) < 4 or tokens[0].low not in ("it", "they", "this", "these"):
        return None
    if reason := _REASON.match(sentence.plain):
        return _with_reason(sentence, reason, before)
    if told := _TOLD.match(sentence.plain):
        return _of_one(sentence.cut(told.start("verb") - 1), heading, usage) if heading and not before else None
    return _by_its_clause(sentence, tokens, before, usage, heading)


def _by_its_clause(
    sentence: Text, tokens: tuple[Token, ...], before: Text | None, usage: Usage, heading: Text | None
) -> Text | None:
    """The sentence with its subject, where its verb tells that the pronoun stands for that."""
    pointing = tokens[0].low in ("this", "these")
    if pointing and (before or tokens[1].low not in words.AUXILIARIES | _SAYS):
        return _of_its_kind(sentence, tokens, before, usage) if before else None
    clause = find_clause(tokens) or find_whole_clause(tokens)
    following = tokens[clause.verb + 1].low if clause and clause.verb + 1 < len(tokens) else ""
    if clause is None or clause.verb > 2 or following in _EMPTY:
        return None
    many = tokens[0].low in ("they", "these")
    is_what = following in ("a", "an", "the", "one") and tokens[clause.verb].low in words.BE_FINITE
    if is_what and pointing:
        return None  # "This is a ...": of a picture, or of what comes next
    if heading and before and is_definition(before, label=heading):
        return _of_heading(sentence, heading, usage)
    if before is None:
        whole = subject_phrase(heading, usage) if heading else None
        if whole is None or is_plural(whole, usage) is not many or any(token.low in _ONE for token in tokens[1:]):
            return None
        return _with(whole, sentence, tokens[0])
    said = read_sentence(before, usage)
    parsed = parse_clause(said) if said else None
    if said is None or said.lead or parsed is None or is_plural(parsed.subject, usage) is not many:
        return None
    if re.match(r"the (?:term|word|name|phrase)\b", parsed.subject.plain) or not _is_clear(
        parsed, many, None if is_what else heading
    ):
        return None
    return _with(parsed.subject, sentence, tokens[0])


_REASON = re.compile(r"(?:This|That|It)\s+is\s+(?=(?:because|due\s+to)\s)")
_TOLD = re.compile(
    r"This\s+(?:(?=is\s+(?:when|the\s+(?:process|act|practice|ability|study|tendency)\s+of)\s)|"
    r"(?:issue|process|phenomenon|problem|effect|condition)\s+(?=(?:occurs|happens|arises)\s+when\s))(?P<verb>\w+)"
)


def _of_one(rest: Text, heading: Text, usage: Usage) -> Text | None:
    """What is said of the one thing that the heading names."""
    whole = subject_phrase(heading, usage)
    return None if whole is None or is_plural(whole, usage) else capitalised(Text.join((whole, rest)))


def _with_reason(sentence: Text, found: re.Match[str], before: Text | None) -> Text | None:
    """ "X melts." and "This is because Y": "X melts because Y"."""
    said = before.strip(" .") if before else None
    if said is None or said.words > _LONGEST_EFFECT or leans_on_context(said) or "," in said.plain:
        return None
    return Text.join((said, Text.of(" "), sentence.cut(found.end())))


_LONGEST_EFFECT = 22


def _of_heading(sentence: Text, heading: Text, usage: Usage) -> Text | None:
    """ "It receives inputs" below "Neuron": "A neuron receives inputs"."""
    whole = subject_phrase(heading, usage)
    pronoun = tokenize(sentence)[0]
    if whole is None or is_plural(settled(heading, usage), usage) is not (pronoun.low == "they"):
        return None
    return capitalised(Text.join((whole, sentence.cut(pronoun.end))))


def _with(subject: Text, sentence: Text, pronoun: Token) -> Text:
    whole = Text.join((subject, sentence.cut(pronoun.end)))
    return capitalised(whole) if lexicon.is_known(first_word(subject)) else whole  # its capital would stay


def _is_clear(parsed: Parsed, many: bool, subject: Text | None) -> bool:
    """Whether a sentence leaves nothing but its subject to be meant by the next one's pronoun."""
    if parsed.asks in words.BE_FINITE and parsed.rest and parsed.rest[0].low in ("a", "an", "the", "one"):
        return True
    if parsed.asks in ("does", "do") and len(parsed.rest) < 4:
        return True
    if subject and set(stems(parsed.subject.plain)) == set(stems(subject.plain)):
        return True  # what the section is about
    others = [token for token in parsed.rest if token.is_word and not token.is_opaque and _is_noun(token)]
    return bool(others) and all(lexicon.is_plural_noun(token.word) is (not many) for token in others)


def _is_noun(token: Token) -> bool:
    low = token.low
    if low in words.PREPOSITIONS | words.DETERMINERS | words.CONJUNCTIONS or token.word[0].isdigit():
        return False
    return lexicon.can_be(low, "NOUN") or not lexicon.is_known(low)


def _of_its_kind(sentence: Text, tokens: tuple[Token, ...], before: Text, usage: Usage) -> Text | None:
    """With the subject: "The thyroid is a gland ..." and "This gland secretes Y." give "The thyroid secretes Y."."""
    noun = tokens[1].low
    if not lexicon.can_be(noun, "NOUN") or len(tokens) < 5:
        return None
    clause = find_clause(tokens) or find_whole_clause(tokens)
    if clause is None or clause.verb > 3 or (clause.verb == 3 and tokens[2].low not in words.FREQUENCY_ADVERBS):
        return None
    said = read_sentence(before, usage)
    parsed = parse_clause(said) if said else None
    if parsed is None or parsed.asks not in words.BE_FINITE or not parsed.rest or parsed.rest[0].low not in ("a", "an"):
        return None
    at = head(parsed.rest)
    if at is None or parsed.rest[at].low != noun or tokens[0].low != "this":
        return None
    return capitalised(Text.join((parsed.subject, sentence.cut(tokens[1].end))))


_ONE = frozenset("it they them this these that".split())
_SAYS = frozenset(
    "involves occurs happens means refers consists includes allows helps uses causes leads results".split()
)
# "It is important that", "It is said": the pronoun stands for nothing.
_EMPTY = frozenset(
    "important possible necessary said known likely clear common that not why where how what because".split()
)
