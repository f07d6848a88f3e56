"""What follows from something: "X opens, letting Y in"."""

from __future__ import annotations

import re

from cardgen.languages.en.facts.complements import points_away
from cardgen.languages.en.facts.parsing import is_passing
from cardgen.languages.en.facts.sentences import Fact, Said, clean_subject, opening_small
from cardgen.languages.en.grammar.clauses import find_clause
from cardgen.languages.en.grammar.phrases import is_plural
from cardgen.languages.en.grammar.shapes import stems
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.tokens import Token, piece, tokenize
from cardgen.text import Text

_RESULT = re.compile(
    r"^(?P<main>[^,;:]{10,110}),\s+(?:thus\s+|thereby\s+|hence\s+)?(?P<doing>causing|forcing|preventing|forming|producing|resulting|leading|"
    r"releasing|reducing|increasing|raising|lowering|blocking|creating|yielding|triggering|inhibiting|activating|generating)\s+"
    r"(?P<rest>[^;:]{6,120})$"
)
_AND_RESULT = re.compile(
    r"^(?P<main>[^,;:]{10,110}?),?\s+and\s+(?:thus\s+|thereby\s+)?(?P<doing>causes?|prevents?|leads?(?=\s+to\b)|results?(?=\s+in\b))\s+"
    r"(?P<rest>[^;:]{6,120})$"
)
_ENABLING = re.compile(
    r"^(?P<main>[^,;:]{10,110}),\s+(?:thus\s+|thereby\s+|hence\s+)?(?P<doing>allowing|enabling|helping)\s+"
    r"(?P<who>(?:[\w-]+\s+){1,4}?)(?:to\s+)(?P<do>[^,;:]{4,90})$"
)


def outcome(said: Said) -> Fact | None:
    """ "X binds Y, preventing Z": "What happens when X binds Y?"."""
    match = _RESULT.match(said.hidden) or _AND_RESULT.match(said.hidden)
    if not match:
        return None
    main, rest = said.part(match, "main"), said.part(match, "rest")
    tokens, behind = tokenize(main), tokenize(rest)
    clause = find_clause(tokens)
    if clause is None or clause.first or clause.auxiliary not in ("does", "do", "is", "are") or len(tokens) > 16:
        return None
    subject = clean_subject(said, piece(main, tokens, 0, clause.verb))
    if subject is None or is_passing(subject, said.usage) or points_away(tokens) or points_away(behind):
        return None
    if clause.auxiliary in words.BE_FINITE and not _is_done(tokens[clause.verb + 1 :]):
        return None
    if _has_pronoun(behind) or clause.base in ("have", "be") or rest.words > 20 or len(set(stems(main.plain))) < 2:
        return None
    cut = next((at for at, token in enumerate(behind) if _is_doing(behind, at)), len(behind))
    base = lexicon.base_form(match["doing"]) or ""
    if cut < 1 or behind[0].low == "of":
        return None
    many = is_plural(subject, said.usage)
    verb = f"They {base} " if many else f"It {lexicon.third_person(base)} "
    return said.ask("What happens when ", opening_small(main, said.usage)), Text.of(verb) + piece(rest, behind, 0, cut)


def enabled(said: Said) -> Fact | None:
    """ "X adds Y, allowing Z to do V": "How does X allow Z to do V?" - "By adding Y"."""
    match = _ENABLING.match(said.hidden)
    if not match:
        return None
    main, who, do = (said.part(match, name) for name in ("main", "who", "do"))
    tokens, aim = tokenize(main), tokenize(do)
    clause = find_clause(tokens)
    if clause is None or clause.first or clause.auxiliary not in ("does", "do") or clause.base in ("", "have", "be"):
        return None
    subject = clean_subject(said, piece(main, tokens, 0, clause.verb))
    behind = tokens[clause.verb + 1 :]
    if subject is None or is_passing(subject, said.usage) or not behind or not lexicon.is_form(aim[0].low, "VB"):
        return None
    if points_away(tokens) or points_away(aim) or _has_pronoun(tokenize(who)) or behind[0].low in words.PREPOSITIONS:
        return None
    base = lexicon.base_form(match["doing"])
    question = said.ask(f"How {clause.auxiliary} ", subject, f" {base} ", who, " to ", do)
    return question, Text.of(f"by {lexicon.gerund(clause.base)} ") + main.cut(behind[0].start)


def _is_doing(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a second participle begins here: ", altering ...", "and raising ..."."""
    low = [token.low for token in tokens[at : at + 3]]
    while low and low[0] in (",", "and"):
        low = low[1:]
    marked = tokens[at].low in (",", "and")
    return marked and bool(low) and lexicon.is_form(low[0], "VBG") and not lexicon.can_be(low[0], "NOUN")


def _is_done(tokens: tuple[Token, ...]) -> bool:
    return bool(tokens) and lexicon.is_form(tokens[0].low, "VBN") and not tokens[0].low.endswith("ing")


def _has_pronoun(tokens: tuple[Token, ...]) -> bool:
    return any(token.low in words.PRONOUNS - {"that"} | {"this", "these", "so"} for token in tokens)
