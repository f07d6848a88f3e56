"""Topics that are a whole clause ("Rome becomes dominant"): to be explained, or asked by the fact they state."""

from __future__ import annotations

from dataclasses import replace

from cardgen.languages.en.facts.rules import sentence_questions
from cardgen.languages.en.grammar.clauses import Clause, find_clause
from cardgen.languages.en.lexis import exceptions, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.asked import Asked, Wants, asked
from cardgen.languages.tokens import Token, capitalised, piece, sentence
from cardgen.text import Text


def ask_clause(np: Text, tokens: tuple[Token, ...], usage: Usage) -> Asked | None:
    """ "Germany invades Belgium", "Correlation is not causation": a whole clause is to be explained."""
    clause = find_clause(tokens)
    if clause is None or len(tokens) > 20 or contact_head(tokens) is not None:
        return None
    verb = tokens[clause.verb].low
    if clause.verb + 1 >= len(tokens):
        named = tokens[0].low in exceptions.NAMES and clause.base in exceptions.MOSTLY_VERBS
        clear = named or (lexicon.is_form(verb, "VBZ") and not lexicon.can_be(verb, "NOUN") and len(tokens) < 4)
        if not clear:
            return None
        return Asked(sentence("Explain how ", np, end="."), Wants.PROCESS, (piece(np, tokens, 0, clause.verb),), True)
    if verb not in words.AUXILIARIES and not _is_clear_verb(tokens, clause):
        return None
    fact = sentence_questions(capitalised(np) + Text.of("."), replace(usage, settled=False))
    if fact is not None:
        return asked(fact[0], Wants.EXPLANATION, piece(np, tokens, 0, clause.verb))
    link = "why" if verb in words.BE_FINITE else "how"
    about = (piece(np, tokens, 0, clause.verb), piece(np, tokens, clause.verb + 1))
    return Asked(sentence(f"Explain {link} ", np, end="."), Wants.EXPLANATION, about, True)


def ask_role(np: Text, tokens: tuple[Token, ...]) -> Asked | None:
    """ "The role music plays in X": "What role does music play in X?"; "the effects X has on Y"."""
    first = 1 if tokens[0].low == "the" else 0
    if len(tokens) < first + 4 or lexicon.singular(tokens[first].low) not in ("role", "part", "effect", "impact"):
        return None
    for at in range(first + 2, min(first + 8, len(tokens))):
        low = tokens[at].low
        if low in words.PREPOSITIONS or low in words.RELATIVES or tokens[at].word == ",":
            return None
        base = {"plays": "play", "play": "play", "has": "have", "have": "have"}.get(low)
        if base:
            does = "do" if base == low else "does"
            whose, rest = piece(np, tokens, first + 1, at), piece(np, tokens, at + 1)
            lead = f"What {tokens[first].low} {does} "
            return asked(sentence(lead, whose, f" {base} ", rest), Wants.PURPOSE, whose, rest)
    return None


def _is_clear_verb(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether a full verb can be no noun here: "invades", or a base verb behind a plural ("organisms exchange")."""
    before, following = tokens[clause.verb - 1].low, tokens[clause.verb + 1]
    if clause.auxiliary == "does":
        if not lexicon.can_be(tokens[clause.verb].low, "NOUN"):
            return True
        named = tokens[0].word[0].isupper() and following.low not in words.PREPOSITIONS and clause.verb > 1
        return named and clause.base in exceptions.MOSTLY_VERBS and tokens[clause.verb].low not in exceptions.NOUN_FORMS
    if clause.auxiliary == "do" and following.low in words.ARTICLES:
        return True
    if clause.auxiliary != "do" or before in _PLURAL_MODIFIERS or not following.is_word:
        return False
    return not lexicon.can_be(tokens[clause.verb].low, "NOUN") or (
        clause.verb == 1 and following.low not in words.PREPOSITIONS
    )


_PLURAL_MODIFIERS = frozenset("systems sports operations goods arms sales communications data savings customs".split())


def contact_head(tokens: tuple[Token, ...]) -> int | None:
    """Where the head stands when a clause without "that" follows it: "strategies | nurses can use"."""
    for at in range(1, min(6, len(tokens) - 2)):
        low = tokens[at + 1].low
        can_follow = low in words.MODALS or low in ("use", "need", "face", "make", "follow", "study")
        if can_follow and lexicon.is_plural_noun(tokens[at].word) is True:
            first = lexicon.singular(tokens[at - 1].low)
            plural = first != tokens[at - 1].low and lexicon.is_plural_noun(tokens[at - 1].word) is True
            if plural and tokens[at - 1].low not in _PLURAL_MODIFIERS:
                return at - 1
    return None
