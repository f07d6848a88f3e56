"""Sentences on use, cause, place and date."""

from __future__ import annotations

import re

from cardgen.languages.en.facts.sentences import Fact, Said, agreeing_subject
from cardgen.languages.en.grammar.phrases import is_plural
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.frames import WITH_OBJECT
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import masked, tokenize
from cardgen.text import Text


def used_for(said: Said, match: re.Match[str]) -> Fact | None:
    """ "X is used to Y": "What is X used for?"."""
    subject = agreeing_subject(said, match)
    if subject is None or (match["prep"] == "to" and not lexicon.is_form(match["answer"].split()[0], "VB")):
        return None
    answer = said.body.cut(match.start("prep")) if match["prep"] == "to" else said.part(match, "answer")
    least = 3 if match["prep"] == "to" else 5
    if not least <= answer.words <= 30 or re.search(r"\b(?:this|these|such)\b", masked(answer)):
        return None
    return said.ask(f"What {match['be'].lower()} ", subject, " used for"), answer.strip(" ,")


def does_what(said: Said, match: re.Match[str]) -> Fact | None:
    """A subject that the page speaks of more than once, one of a few verbs in the simple present, a clean object."""
    subject = agreeing_subject(said, match)
    if subject is None or not is_recurring(subject, said.usage):
        return None
    verb, _, particle = match["verb"].lower().partition(" ")
    answer = said.part(match, "answer")
    many, base = is_plural(subject, said.usage), lexicon.base_form(verb)
    if base is None or many is None or (base != verb) == many:
        return None
    if not 1 <= answer.words <= 22 or not is_clean(answer) or runs_on(answer):
        return None
    if any(token.low in WITH_OBJECT.get(base, ()) for token in tokenize(answer)):
        return None  # "converts sound into bits" is better asked for what it is made into
    return said.ask("What do " if many else "What does ", subject, f" {base} {particle}".rstrip()), answer


def is_recurring(subject: Text, usage: Usage) -> bool:
    """Whether the page speaks of the subject more than once."""
    core = " ".join(t.low for t in tokenize(subject) if t.is_word and t.low not in words.ARTICLES)
    core = re.sub(r"\s*\(.*", "", core)
    return usage.counts(core) + usage.counts(lexicon.plural(core) if " " not in core else f"{core}s") > 1


def runs_on(answer: Text) -> bool:
    """Whether a comma starts something that is no list."""
    hidden = masked(answer)
    return "," in hidden and not re.search(
        r",\s*(?:and|or)\s+\S+(?:\s+\S+){0,4}$|^[^,]+,[^,]+\s(?:and|or)\s[^,]+$", hidden
    )


def is_clean(answer: Text) -> bool:
    """Whether an answer has no word that points outside it."""
    low = [token.low for token in tokenize(answer)]
    if low[0] in words.PREPOSITIONS | words.PRONOUNS | words.POSSESSIVES or low[0] in ("that", "how", "not", "more"):
        return False
    return not any(word in words.SUBORDINATORS | words.AUXILIARIES | {"but", "which", "this", "it"} for word in low)


def caused(said: Said, match: re.Match[str]) -> Fact | None:
    """ "X is caused by Y": "What causes X?"."""
    subject = agreeing_subject(said, match)
    answer = said.part(match, "answer")
    if subject is None or not is_clean(answer) or not is_recurring(subject, said.usage):
        return None
    return said.ask("What causes ", subject), answer


def placed(said: Said, match: re.Match[str]) -> Fact | None:
    """ "X is found in Y": "Where is X found?"."""
    subject = agreeing_subject(said, match)
    answer = said.body.cut(match.start("prep")).strip(" ,")
    if subject is None or answer.words > 14 or re.search(r"\b(?:this|these|which|order|terms|case)\b", masked(answer)):
        return None
    if re.match(
        r"(?:in|on|at) (?:the )?(?:\d|\w+ century|january|february|march|april|may|june|july)", answer.plain, re.I
    ):
        return None
    return said.ask(f"Where {match['be'].lower()} ", subject, f" {match['verb'].lower()}"), answer


def dated(said: Said, match: re.Match[str]) -> Fact | None:
    """ "X was founded in 1901": "When was X founded?"."""
    subject = agreeing_subject(said, match)
    if subject is None:
        return None
    return said.ask(f"When {match['be'].lower()} ", subject, f" {match['verb'].lower()}"), said.part(match, "answer")


def made_by(said: Said, match: re.Match[str]) -> Fact | None:
    """ "X was invented by Y": "Who invented X?"."""
    subject = agreeing_subject(said, match)
    if subject is None:
        return None
    past = lexicon.inflect(lexicon.base_form(match["verb"]) or match["verb"].lower(), "VBD")
    return said.ask(f"Who {past} ", subject), said.part(match, "answer")
