"""Verbs that say something only with their noun: "X takes precedence over Y", "X gives rise to Y"."""

from __future__ import annotations

from cardgen.languages.en.facts.chunks import is_list_or_phrase
from cardgen.languages.en.facts.complements import LONGEST_ANSWER, has_second_verb, is_specific_noun, points_away
from cardgen.languages.en.facts.parsing import Parsed
from cardgen.languages.en.facts.sentences import Fact
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.tokens import Token

# The verb, the nouns that it goes with, and the preposition behind them.
_IDIOMS: tuple[tuple[str, str, str], ...] = (
    ("take", "precedence priority", "over"),
    ("have give take", "priority precedence", "over"),
    ("give", "rise way birth access", "to"),
    ("have gain provide grant", "access", "to"),
    ("play", "role part", "in"),
    ("have", "effect influence impact bearing", "on"),
    ("have", "relationship relation", "with"),
    ("take", "advantage account control possession", "of"),
    ("make", "use", "of"),
    ("lose gain keep take", "control sight track", "of"),
    ("pose", "threat risk", "to"),
    ("put place", "emphasis pressure restrictions limits", "on"),
    ("lay form provide set", "foundation basis framework stage", "for"),
    ("mark", "beginning end start", "of"),
    ("bear have take", "responsibility", "for"),
)


def idiom(parsed: Parsed) -> Fact | None:
    """ "X takes precedence over Y": "What does X take precedence over?"."""
    if parsed.asks not in ("does", "do", "did", "can") or len(parsed.rest) < 3:
        return None
    at = next((at for at, token in enumerate(parsed.rest[:5]) if at and token.low in words.PREPOSITIONS), 0)
    if not at or not _is_idiom(parsed.clause.base, parsed.rest[at - 1].low, parsed.rest[at].low):
        return None
    behind = parsed.rest[at + 1 :]
    stop = next((n for n, token in enumerate(behind) if n and _opens_more(behind, n)), len(behind))
    answer = behind[:stop]
    if not 0 < len(answer) <= LONGEST_ANSWER or points_away(answer) or has_second_verb(answer):
        return None
    doing = lexicon.is_form(answer[0].low, "VBG")
    if not is_specific_noun(answer) or not (doing or is_list_or_phrase(answer)):
        return None
    if any(token.low in words.PRONOUNS - {"that"} for token in answer):
        return None
    return parsed.said.ask(
        f"What {parsed.asks} ", parsed.subject, f" {parsed.clause.base} ", parsed.text(0, at + 1)
    ), parsed.text(at + 1, at + 1 + stop)


def _is_idiom(base: str, noun: str, preposition: str) -> bool:
    return any(
        base in verbs.split() and noun in nouns.split() and preposition == wanted for verbs, nouns, wanted in _IDIOMS
    )


def _opens_more(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a clause of its own begins here."""
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return tokens[at].word == "," and (following.endswith("ing") or following in ("which", "where", "but", "so", "as"))
