"""Sentences on reasons, differences and single aspects: "X because Y", "Unlike X, Y", "The purpose of X is Y"."""

from __future__ import annotations

import re

from cardgen.languages.en.facts.sentences import Fact, Said, agreeing_subject, read_sentence, spoils_subject
from cardgen.languages.en.grammar.clauses import find_clause, inverted
from cardgen.languages.en.grammar.phrases import in_sentence
from cardgen.languages.en.grammar.shapes import leans_on_context
from cardgen.languages.en.lexis import coursewords, lexicon
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import masked, tokenize
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
    if match["answer"].split()[0].endswith("ed"):
        return None
    return said.ask(f"What {match['be'].lower()} ", in_sentence(subject, said.usage)), answer


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


def unlike(said: Said, match: re.Match[str]) -> Fact | None:
    """ "Unlike X, Y does Z": "How does Y differ from X?"."""
    other = agreeing_subject(said, match, "other")
    rest = said.part(match, "rest")
    tokens = tokenize(rest)
    clause = find_clause(tokens)
    if other is None or clause is None or clause.verb > 5 or clause.auxiliary not in ("does", "do", "is", "are"):
        return None
    subject = rest.cut(0, tokens[clause.verb - 1].end)
    if leans_on_context(rest):
        return None
    do = "do" if clause.auxiliary in ("do", "are") else "does"
    return said.ask(f"How {do} ", subject, " differ from ", other), rest


def because(text: Text, usage: Usage) -> Fact | None:
    """ "X because Y": ("Why X?", "because Y")."""
    said = read_sentence(text, usage)
    match = BECAUSE.match(said.hidden) if said else None
    return why(said, match) if said and match else None


def why(said: Said, match: re.Match[str]) -> Fact | None:
    """ "X because Y" and "Because Y, X": "Why X?" with the verb in its place."""
    effect, reason = said.part(match, "effect"), said.part(match, "reason")
    tokens = tokenize(effect)
    clause = find_clause(tokens)
    if clause is None or leans_on_context(effect) or "," in masked(effect) or not 2 < reason.words < 32:
        return None
    if "because" in masked(reason):
        return None
    if any(token.low in ("not", "n't", "partly", "only", "simply", "mainly", "largely", "just") for token in tokens):
        return None
    if any(spoils_subject(token.low) and token.low != "to" for token in tokens[: clause.verb]):
        return None
    whole = in_sentence(effect.cut(0, tokens[clause.verb - 1].end), said.usage) + effect.cut(
        tokens[clause.verb - 1].end
    )
    return said.ask("Why ", inverted(whole, tokenize(whole), clause)), Text.of("because ") + reason


BECAUSE = re.compile(r"(?P<effect>[^,;:]+?),?\s+because\s+(?P<reason>(?!of\b).+)$", re.IGNORECASE)
