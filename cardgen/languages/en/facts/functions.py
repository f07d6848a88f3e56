"""Sentences on what a thing is for, what becomes of it, how large it is and into what it falls."""

from __future__ import annotations

import re

from cardgen.languages.en.facts.complements import is_specific_noun
from cardgen.languages.en.facts.sentences import Fact, Said, clean_subject
from cardgen.languages.en.grammar.phrases import is_plural
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.tokens import tokenize
from cardgen.text import Text

_LONGEST = 22
_AWAY = re.compile(r"\b(?:this|these|those|it|its|they|their|such|here|above|below|following)\b", re.IGNORECASE)


def _rule(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE | re.VERBOSE)


_BY = _rule(
    r"(?P<subject>[^,;:]{3,60}?)\s+(?P<be>is|are)\s+(?:(?:often|mainly|commonly|usually|also)\s+)?used\s+by\s+"
    r"(?P<user>(?:the\s+|an?\s+)?[\w-]+(?:\s[\w-]+){0,2}?)\s+(?P<answer>(?:to|for)\s+\S.+)"
)


def used_by(said: Said) -> Fact | None:
    """ "X are used by Y to Z": "What do Y use X for?"."""
    found = _BY.fullmatch(said.hidden)
    subject = clean_subject(said, said.part(found, "subject"), defined=True) if found else None
    user = clean_subject(said, said.part(found, "user"), defined=True) if found else None
    if found is None or subject is None or user is None or _AWAY.search(found["answer"]):
        return None
    many, answer = is_plural(user, said.usage), said.part(found, "answer")
    if many is None or answer.words > _LONGEST or not _is_end(answer):
        return None
    return said.ask("What do " if many else "What does ", user, " use ", subject, " for"), answer


_FOR = _rule(
    r"(?P<subject>[^,;:]{3,60}?)\s+(?P<be>is|are)\s+(?:(?:often|mainly|commonly|usually|primarily)\s+)?used\s+"
    r"(?P<answer>for\s+[^,;:]+)"
)


def used_for_one(said: Said) -> Fact | None:
    """ "Flagella are used for locomotion": one thing, if it says something."""
    found = _FOR.fullmatch(said.hidden)
    subject = clean_subject(said, said.part(found, "subject"), defined=True) if found else None
    if found is None or subject is None or _AWAY.search(found["answer"]):
        return None
    answer = said.part(found, "answer").cut(len("for "))
    tokens = tokenize(answer)
    if answer.words > 4 or not is_specific_noun(tokens) or tokens[-1].low in _LOOSE:
        return None
    return said.ask(f"What {found['be'].lower()} ", subject, " used for"), answer


_LOOSE = frozenset("purpose purposes reasons task tasks things data it applications analysis".split())


def _is_end(answer: Text) -> bool:
    tokens = tokenize(answer)
    return tokens[0].low == "for" or lexicon.is_form(tokens[1].low, "VB")


_MEASURES = "diameter|size|length|width|weight|height|thickness|mass|temperature|depth|volume|age|wavelength|frequency"
_RANGES = _rule(
    rf"(?P<subject>[^,;:]{{3,60}}?)\s+(?:range|ranges|vary|varies)\s+in\s+(?P<what>{_MEASURES})\s+(?:from|between)\s+"
    r"(?P<answer>[\d.,~]+.{1,40})"
)
_AT = _rule(
    rf"at\s+(?P<answer>[\d.,~]+\s[^,;:]{{1,40}}?)\s+in\s+(?P<what>{_MEASURES}),\s+(?P<subject>[^,;:]{{3,60}}?)\s+(?:is|are)\s.+"
)


def size(said: Said) -> Fact | None:
    """ "X range in diameter from A to B": "What is the diameter of X?"."""
    found = _RANGES.fullmatch(said.hidden) or _AT.fullmatch(said.hidden)
    subject = clean_subject(said, said.part(found, "subject"), defined=True) if found else None
    if found is None or subject is None:
        return None
    return said.ask(f"What is the {found['what'].lower()} of ", subject), said.part(found, "answer")


_AS = _rule(
    r"as\s+(?P<article>an?|the)\s+(?P<thing>[\w-]+(?:\s[\w-]+)?)\s+(?P<verb>\w+s)(?P<rest>(?:\s+in\s+\w+)?),\s+"
    r"its\s+(?P<what>[\w\s-]{4,60}?)\s+(?P<change>increases|decreases|rises|falls|drops|grows|shrinks|improves|declines)"
)


def grows(said: Said) -> Fact | None:
    """ "As a cell grows, its ratio decreases": "What happens to a cell's ratio as it grows?"."""
    found = _AS.fullmatch(said.hidden)
    if found is None or not lexicon.is_form(found["verb"], "VBZ") or not lexicon.base_form(found["verb"]):
        return None
    thing = Text.of(f"{found['article'].lower()} ") + said.part(found, "thing")
    if is_plural(thing, said.usage):
        return None
    verb, rest = found["verb"].lower(), found["rest"]
    question = said.ask("What happens to the ", said.part(found, "what"), " of ", thing, f" as it {verb}{rest}")
    return question, Text.of(f"It {found['change'].lower()}")


_KINDS = "categories|groups|types|classes|kinds|families|domains|forms"
_FALL = _rule(
    r"(?P<subject>[^,;:]{3,60}?)\s+(?:(?:fall|are\s+(?:\w+ly\s+)?(?:divided|grouped|classified|sorted|split))\s+into|come\s+in)\s+"
    rf"(?:one\s+of\s+)?(?P<n>two|three|four|five|six|[2-6])\s+(?P<how>(?:\w+\s)?)(?P<kinds>{_KINDS})[:,]\s+(?P<answer>.+)"
)


_NUMBERS = {"2": "two", "3": "three", "4": "four", "5": "five", "6": "six"}


def falls_into(said: Said) -> Fact | None:
    """ "Cells fall into one of two broad categories: A and B": "What are the two broad categories of cells?"."""
    found = _FALL.fullmatch(said.hidden)
    subject = clean_subject(said, said.part(found, "subject"), defined=True) if found else None
    if found is None or subject is None or is_plural(subject, said.usage) is not True:
        return None
    answer = said.part(found, "answer")
    if answer.words > _LONGEST or not re.search(r",|\band\b", found["answer"]):
        return None
    how = "" if found["how"].strip().lower() in ("different", "main") else found["how"].lower()
    number = _NUMBERS.get(found["n"], found["n"].lower())
    return said.ask(f"What are the {number} {how}{found['kinds'].lower()} of ", subject), answer


_ENABLES = _rule(
    r"(?P<subject>[^,;:]{3,60}?)\s+(?P<verb>enables?|allows?)\s+(?P<thing>[^,;:]{3,50}?)\s+to\s+(?P<answer>\w+\s+[^;]+)"
)


def enables(said: Said) -> Fact | None:
    """ "X enables Y to Z": "What does X enable Y to do?"."""
    found = _ENABLES.fullmatch(said.hidden)
    subject = clean_subject(said, said.part(found, "subject"), defined=True) if found else None
    if found is None or subject is None or not lexicon.is_form(found["answer"].split()[0], "VB"):
        return None
    thing, answer = said.part(found, "thing"), said.part(found, "answer")
    loose = words.PRONOUNS | words.POSSESSIVES | words.RELATIVES | {"user", "users", "students"}
    if any(token.low in loose for token in tokenize(thing)) or answer.words > _LONGEST or _AWAY.search(thing.plain):
        return None
    if answer.words < 2 or re.search(r"\b(?:this|these|those|such|here)\b|,\s+which\b", answer.plain):
        return None
    base = found["verb"].lower().removesuffix("s")
    do = "does" if found["verb"].lower() != base else "do"
    return said.ask(f"What {do} ", subject, f" {base} ", thing, " to do"), answer


_ROLES = _rule(
    r"(?P<subject>[^,;:]{3,60}?)\s+(?P<answer>(?P<verb>\w+s)\s+[^,;:]+,\s+(?P<second>\w+s)\s+[^;:]+,\s+and\s+(?P<last>\w+s)\s+[^;:]+)"
)


def does_much(said: Said) -> Fact | None:
    """ "X acts as A, helps B, and prevents C": "What does X do?"."""
    found = _ROLES.fullmatch(said.hidden)
    if found is None or not all(_is_verb(found[name]) for name in ("verb", "second", "last")):
        return None
    subject = clean_subject(said, said.part(found, "subject"), defined=True)
    answer = said.part(found, "answer")
    if subject is None or is_plural(subject, said.usage) or answer.words > 30 or found["verb"].lower() == "is":
        return None
    return said.ask("What does ", subject, " do"), answer


def _is_verb(word: str) -> bool:
    low = word.lower()
    base = lexicon.base_form(low)
    return bool(base) and lexicon.is_form(low, "VBZ") and base != low


RULES = (used_by, used_for_one, size, grows, falls_into, enables, does_much)
