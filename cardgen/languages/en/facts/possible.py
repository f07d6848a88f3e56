"""What something can lead to, or can be used for: sentences with "can"."""

from __future__ import annotations

from cardgen.languages.en.facts.complements import framed, is_specific, points_away
from cardgen.languages.en.facts.idioms import idiom
from cardgen.languages.en.facts.object_asked import says_enough
from cardgen.languages.en.facts.parsing import Parsed, is_object
from cardgen.languages.en.facts.sentences import Fact
from cardgen.languages.en.grammar.clauses import Clause
from cardgen.languages.en.lexis import lexicon


def used_to(parsed: Parsed) -> Fact | None:
    """ "X can be used to represent Y": "What can X be used to represent?"."""
    low = [token.low for token in parsed.rest]
    if parsed.asks != "can" or len(low) < 5 or low[0] != "be" or low[1] not in ("used", "applied") or low[2] != "to":
        return None
    if not lexicon.is_form(low[3], "VB") or points_away(parsed.rest) or len(low) > 22:
        return None
    stop = next((at for at, word in enumerate(low) if at > 4 and word in ("whose", "that", "which", "by")), len(low))
    if not is_object(parsed.rest[4:stop]) or lexicon.is_form(low[4], "VBG"):
        return None
    question = parsed.said.ask("What can ", parsed.subject, f" be {low[1]} to {low[3]}")
    return (question, parsed.text(4)) if is_specific(question, 3) else None


def may(parsed: Parsed) -> Fact | None:
    """ "X can result in Y": "What can X result in?"."""
    if parsed.asks != "can" or len(parsed.rest) < 3 or not lexicon.is_form(parsed.rest[0].low, "VB"):
        return None
    base, at = parsed.rest[0].low, parsed.clause.verb + 1
    if base in ("be", "have") or not says_enough(parsed):
        return None
    inner = Parsed(parsed.said, parsed.tokens, Clause(0, at, "can", base), parsed.subject, parsed.rest[1:])
    return framed(inner) or idiom(inner)
