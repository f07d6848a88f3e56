"""Sentences on reasons, differences and single aspects: "X because Y", "Unlike X, Y", "The purpose of X is Y"."""

from __future__ import annotations

import re

from cardgen.languages.en.facts.parsing import is_passing
from cardgen.languages.en.facts.sentences import (
    Fact,
    Said,
    agreeing_subject,
    opening_small,
    spoils_subject,
)
from cardgen.languages.en.grammar.clauses import Clause, find_clause
from cardgen.languages.en.grammar.inversion import inverted
from cardgen.languages.en.grammar.phrases import in_sentence
from cardgen.languages.en.grammar.shapes import leans_on_context
from cardgen.languages.en.lexis import coursewords, lexicon, words
from cardgen.languages.tokens import Token, masked, tokenize
from cardgen.text import Text


def of_what(said: Said, match: re.Match[str]) -> Fact | None:
    """ "The NOUN of X is ...": "What is the NOUN of X?"."""
    subject = said.part(match, "subject")
    answer = said.part(match, "answer")
    tokens = tokenize(subject)
    noun = lexicon.singular(match["noun"].lower())
    if noun not in coursewords.SINGLE_ASPECTS or subject.words > 10 or answer.words > 30:
        return None
    if any(spoils_subject(token.low) and token.low != "to" for token in tokens) or "," in masked(subject):
        return None
    if re.match(
        r"(?:also|not|often|usually|very|more|less|that it|important|limited|clear|similar|given|shown)\b", answer.plain
    ):
        return None
    first = match["answer"].split()[0].lower()
    if first.endswith(("ed", "ly")) or lexicon.is_form(first, "VBN"):
        return None
    owner = tokenize(subject.cut(match.end("noun") - match.start("subject")))[1:]
    plain = [token for token in owner if token.low not in words.DETERMINERS]
    kind = noun in ("purpose", "function", "role") and owner[0].low in ("a", "an")
    if not kind and noun not in _OF_ANYTHING and len(plain) < 2 and lexicon.is_common_word(plain[-1].word):
        return None  # "the goal of an attacker": on what?
    return said.ask(f"What {match['be'].lower()} ", in_sentence(subject, said.usage)), answer


# What a thing has wherever it is met.
_OF_ANYTHING = frozenset("unit symbol formula equation definition meaning capital currency".split())


def stands_for(said: Said, match: re.Match[str]) -> Fact | None:
    """ "X stands for Y": "What does X stand for?"."""
    return said.ask("What does ", said.part(match, "subject"), " stand for"), said.part(match, "answer")


def differs(said: Said, match: re.Match[str]) -> Fact | None:
    """ "X differs from Y in that Z": "How does X differ from Y?"."""
    subject, other = agreeing_subject(said, match), agreeing_subject(said, match, "other")
    if subject is None or other is None:
        return None
    do = "does" if match["verb"].endswith("s") else "do"
    return said.ask(f"How {do} ", subject, " differ from ", other), said.part(match, "answer")


SIMILAR = re.compile(
    r"(?P<subject>[^,;:]{2,60}?)\s+(?P<be>is|are)\s+(?:(?:very|quite)\s+)?(?:similar\s+to|like)\s+(?P<other>[^,;:]{2,60}?),?\s+"
    r"(?:but|except\s+that)\s+(?P<rest>[^;:]+)$",
    re.IGNORECASE,
)


def similar(said: Said, match: re.Match[str]) -> Fact | None:
    """ "X is similar to Y, but Z": "How does X differ from Y?"."""
    subject, other = agreeing_subject(said, match), agreeing_subject(said, match, "other")
    rest = said.part(match, "rest")
    if subject is None or other is None or not 3 < rest.words <= 28:
        return None
    if any(token.low in ("this", "these", "those", "not") for token in tokenize(rest)):
        return None
    many = match["be"].lower() == "are"
    if find_clause(tokenize(rest)) is None:
        rest = Text.of("They " if many else "It ") + rest
        if find_clause(tokenize(rest)) is None:
            return None
    return said.ask(f"How {'do' if many else 'does'} ", subject, " differ from ", other), rest


SO = re.compile(r"(?P<reason>[^,;:]{12,}?),\s+(?:and\s+)?so\s+(?!that\b)(?P<effect>[^,;:]+)$", re.IGNORECASE)
AS = re.compile(r"(?P<effect>[^,;:]+?),\s+as\s+(?P<reason>(?:they|it|there)\s[^;:,]+)$", re.IGNORECASE)
SINCE = re.compile(r"(?P<effect>[^,;:]+?),\s+since\s+(?P<reason>(?!\d|then\b|the\s+\d)[^;:]+)$", re.IGNORECASE)
DUE_TO = re.compile(
    r"(?P<effect>[^,;:]+?),?\s+(?P<link>due\s+to|because\s+of|owing\s+to|as\s+a\s+result\s+of)\s+(?P<reason>[^;:,]+)$",
    re.IGNORECASE,
)


def so(said: Said, match: re.Match[str]) -> Fact | None:
    """ "X, so Y": "Why Y?"."""
    reason = said.part(match, "reason")
    if find_clause(tokenize(reason)) is None or leans_on_context(reason):
        return None
    fact = why(said, match)
    return (fact[0], Text.of("because ") + opening_small(reason, said.usage)) if fact else None


def since(said: Said, match: re.Match[str]) -> Fact | None:
    """ "Y, since X": "Why Y?"."""
    return why(said, match) if find_clause(tokenize(said.part(match, "reason"))) else None


def due_to(said: Said, match: re.Match[str]) -> Fact | None:
    """ "Y due to X": "Why Y?"."""
    effect = tokenize(said.part(match, "effect"))
    clause = find_clause(effect)
    if clause is None or (clause.verb + 1 == len(effect) and clause.auxiliary in words.BE_FINITE):
        return None
    fact = why(said, match)
    if fact and (told := re.match(r"the\s+fact\s+that\s+", match["reason"], re.IGNORECASE)):
        return fact[0], Text.of("because ") + said.part(match, "reason").cut(told.end())
    return (fact[0], Text.of(f"{match['link'].lower()} ") + said.part(match, "reason")) if fact else None


def why(said: Said, match: re.Match[str]) -> Fact | None:
    """ "X because Y" and "Because Y, X": "Why X?" with the verb in its place."""
    effect, reason = said.part(match, "effect"), said.part(match, "reason")
    tokens = tokenize(effect)
    clause = find_clause(tokens)
    if clause is None or leans_on_context(effect) or "," in masked(effect) or not 2 < reason.words < 32:
        return None
    if "because" in masked(reason) or not _can_be_asked(tokens, clause):
        return None
    if any(spoils_subject(token.low) and token.low != "to" for token in tokens[: clause.verb]):
        return None
    if is_passing(opening_small(effect.cut(0, tokens[clause.verb - 1].end), said.usage), said.usage):
        return None
    whole = in_sentence(effect.cut(0, tokens[clause.verb - 1].end), said.usage) + effect.cut(
        tokens[clause.verb - 1].end
    )
    question = said.ask("Why ", inverted(whole, tokenize(whole), clause))
    return question, Text.of("because ") + opening_small(reason, said.usage)


def _can_be_asked(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether an effect is told without a hedge, a denial, a reason of its own or an end that hangs in the air."""
    low = [token.low for token in tokens]
    if clause.auxiliary in ("may", "might") or (clause.auxiliary in words.BE_FINITE and low[-1] in _VALUED):
        return False
    if low[-1] in words.CONJUNCTIONS | words.PREPOSITIONS | {"longer"}:
        return False
    return not any(word in _HEDGED or word.endswith(("n't", "n’t")) for word in low[1:])


_HEDGED = frozenset("as since while not partly only simply mainly largely just".split())
# What is so for many reasons.
_VALUED = frozenset("important useful necessary essential crucial vital significant helpful beneficial".split())


BECAUSE = re.compile(r"(?P<effect>[^,;:]+?),?\s+because\s+(?P<reason>(?!of\b).+)$", re.IGNORECASE)
