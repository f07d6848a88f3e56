"""A sentence with its verb found: what the rules about clauses work on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from cardgen.languages.en.facts.sentences import Said, clean_subject, opening_small
from cardgen.languages.en.grammar.clauses import Clause, find_clause
from cardgen.languages.en.grammar.past import find_whole_clause
from cardgen.languages.en.grammar.phrases import head, is_plural
from cardgen.languages.en.lexis import exceptions, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import Token, piece, tokenize
from cardgen.text import SpanKind, Text

_LONGEST_OBJECT = 12


@dataclass(frozen=True)
class Parsed:
    """A sentence with its verb found. subject: as it stands in a question. rest: what follows the verb."""

    said: Said
    tokens: tuple[Token, ...]
    clause: Clause
    subject: Text
    rest: tuple[Token, ...]

    def text(self, first: int, last: int | None = None) -> Text:
        """The part of `rest` from token `first` to `last`."""
        return piece(self.said.body, self.rest, first, last)

    @property
    def asks(self) -> str:
        """ "does", "do", "is" ... for a question about the subject."""
        return self.clause.auxiliary

    @property
    def past(self) -> bool:
        """Whether the verb is in the past."""
        return self.clause.auxiliary in ("did", "was", "were", "had")


@lru_cache(maxsize=1 << 12)
def parse_clause(said: Said) -> Parsed | None:
    """The subject, verb and rest of a simple sentence; None when they cannot be told for certain."""
    tokens = tokenize(said.body)
    clause = find_whole_clause(tokens) if said.whole else find_clause(tokens)
    if clause is None or clause.first != 0 or clause.auxiliary in words.MODALS - {"can", "will"}:
        return None
    if _is_verb(tokens[0], tokens[1]) or tokens[0].low in ("e.g", "e.g.", "eg") or tokens[0].word[0] in "-–":
        return None
    if tokens[0].low in ("say", "suppose", "assume", "imagine", "let", "consider"):
        return None
    if any(token.low in ("not", "n't", "never", "no") for token in tokens[: clause.verb + 2]):
        return None
    stop = clause.verb
    while stop > 1 and (tokens[stop - 1].low in words.FREQUENCY_ADVERBS or _is_adverb(tokens[stop - 1])):
        stop -= 1
    if _is_noun_after_all(tokens, clause):
        return None
    subject = clean_subject(said, _without_list(piece(said.body, tokens, 0, stop)))
    if subject is not None and all(span.kind is SpanKind.MATH for span in subject.spans) and subject.words == 1:
        return None  # a letter that stands for something on this page
    if subject is None or lacks_article(subject, said.usage) or subject.plain[0].isdigit():
        return None
    return Parsed(said, tokens, clause, subject, tokens[clause.verb + 1 :])


def _is_verb(token: Token, following: Token) -> bool:
    """Whether a sentence begins with what can only be its verb: "Contains lysozyme"; not "Harry Hess"."""
    low = token.low
    if token.word.isupper() or following.word[0].isupper():
        return False
    if lexicon.can_be(low, "NOUN") or lexicon.can_be(low, "ADJ") or low in words.PREPOSITIONS | words.DETERMINERS:
        return False
    return lexicon.is_form(low, "VB") or lexicon.is_form(low, "VBZ")


def _is_adverb(token: Token) -> bool:
    """Whether a word before the verb belongs to it: "completely | overlooked"."""
    low = token.low
    return low.endswith("ly") and lexicon.can_be(low, "ADV") and not lexicon.can_be(low, "NOUN") and low != "only"


def parse_doing(said: Said) -> Parsed | None:
    """A sentence whose subject is something done: "Hardcoding paths | breaks programs"."""
    tokens = tokenize(said.body)
    doing = tokens[0].low.endswith("ing") and (
        lexicon.is_form(tokens[0].low, "VBG") or not lexicon.is_known(tokens[0].low)
    )
    if len(tokens) < 4 or not doing:
        return None
    stop = next((at for at, token in enumerate(tokens) if at and _ends_subject(token)), len(tokens))
    found = [at for at in range(2, min(stop, 14)) if _is_third_person(tokens, at)]
    if len(found) != 1 or points_to_person(tokens[: found[0]]):
        return None
    at = found[0]
    base = lexicon.base_form(tokens[at].low) or ""
    last = at - 1 if tokens[at - 1].low.endswith("ly") or tokens[at - 1].low in words.FREQUENCY_ADVERBS else at
    subject = opening_small(piece(said.body, tokens, 0, last), said.usage)
    return Parsed(said, tokens, Clause(0, at, "does", base), subject, tokens[at + 1 :])


def _ends_subject(token: Token) -> bool:
    return token.low in words.AUXILIARIES | words.RELATIVES | words.SUBORDINATORS or token.word in ",;:("


def _is_third_person(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word is a verb with -s: it can be no noun, or a determiner or an infinitive's "to" follows."""
    low = tokens[at].low
    if not lexicon.is_form(low, "VBZ") or tokens[at - 1].low in words.PREPOSITIONS | words.DETERMINERS | {"and", "or"}:
        return False
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if not lexicon.can_be(low, "NOUN"):
        return bool(following)
    return following in words.DETERMINERS


def points_to_person(tokens: tuple[Token, ...]) -> bool:
    """Whether a word stands for somebody or something that the sentence does not name."""
    return any(
        token.low in words.PRONOUNS - {"that"} | words.POSSESSIVES | {"this", "these", "such"} for token in tokens
    )


def _is_noun_after_all(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether what was taken for the verb is a noun with its own verb behind it: "European rivals | tried"."""
    if not clause.base or clause.verb + 1 >= len(tokens) or not lexicon.can_be(tokens[clause.verb].low, "NOUN"):
        return False
    following = tokens[clause.verb + 1].low
    finite = lexicon.is_form(following, "VBD") or lexicon.is_form(following, "VBZ")
    return finite and not lexicon.can_be(following, "ADJ") and not lexicon.can_be(following, "NOUN")


def _without_list(subject: Text) -> Text:
    """Without the bracket that lists what the subject takes in: "the bond (single, double, triple)"."""
    match = re.search(r"\s*\([^()]*,[^()]*\)|(?<=^[A-Z]{2})[A-Z]{0,4}\s+\([A-Z][^()]*\)", subject.plain)
    if match and match.group()[0].isalpha():
        return subject.cut(0, match.start() + match.group().index(" "))
    return Text.join((subject.cut(0, match.start()), subject.cut(match.end()))) if match else subject


def is_passing(subject: Text, usage: Usage) -> bool:
    """Whether it is "the" with one common noun of which the page speaks only in passing: "the suffix"."""
    tokens = tokenize(subject)
    if (
        len(tokens) != 2
        or tokens[0].low != "the"
        or tokens[1].is_opaque
        or lexicon.singular(tokens[1].low) in exceptions.UNIQUE | exceptions.BODY_HEADS
    ):
        return False
    if not lexicon.is_common_word(tokens[1].word):
        return False
    return usage.counts(tokens[1].low) + usage.counts(lexicon.plural(tokens[1].low)) < _OFTEN_NAMED


_OFTEN_NAMED = 8


def lacks_article(subject: Text, usage: Usage) -> bool:
    """Whether the page left out an article that the question would need ("link layer routes ...")."""
    tokens = tokenize(subject)
    at = head(tokens)
    if at and lexicon.is_form(tokens[at].low, "VBN") and not lexicon.can_be(tokens[at].low, "NOUN"):
        at -= 1  # "amount | remembered"
    if at is None or tokens[0].low in words.DETERMINERS or tokens[at].is_opaque or tokens[at].word[0].isupper():
        return False
    if tokens[0].word[0].isupper() and not (at and tokens[0].word.isupper() and at + 1 == len(tokens)):
        return False  # a name, but not "MAX | player"
    if tokens[at].low == "analysis" and at:
        return False  # "exploratory data analysis": the activity
    return is_plural(subject, usage) is False and lexicon.counted(tokens[at].low) is lexicon.Counted.YES


def is_object(tokens: tuple[Token, ...], longest: int = _LONGEST_OBJECT) -> bool:
    """Whether tokens are one noun phrase (a list of them counts), with no clause or pronoun in it."""
    if not 0 < len(tokens) <= longest or head(tokens) is None or not is_plain(tokens):
        return False
    first = tokens[0].low
    if (
        first in words.PREPOSITIONS
        or first in words.QUESTION_WORDS
        or (first.endswith("ly") and lexicon.can_be(first, "ADV"))
    ):
        return False
    last = tokens[-1].low
    return last not in words.DETERMINERS | words.CONJUNCTIONS | words.PREPOSITIONS


def is_plain(tokens: tuple[Token, ...]) -> bool:
    """Whether no token refers to another sentence or opens a clause."""
    unwanted = words.PRONOUNS | words.POSSESSIVES | words.SUBORDINATORS | words.AUXILIARIES
    return not any(token.low in unwanted or token.word in ";:()" or token.low in ("not", "which") for token in tokens)
