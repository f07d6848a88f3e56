"""What something can be used for: sentences with "can"."""

from __future__ import annotations

from cardgen.languages.en.facts.complements import is_specific, points_away
from cardgen.languages.en.facts.parsing import Parsed, is_object
from cardgen.languages.en.facts.sentences import Fact
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
