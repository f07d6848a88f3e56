"""A clause as it stands in a question, behind its auxiliary."""

from __future__ import annotations

from cardgen.languages.en.grammar.clauses import Clause
from cardgen.languages.en.lexis import lexicon
from cardgen.languages.tokens import Token, masked, piece, tokenize
from cardgen.text import Text


def inverted(text: Text, tokens: tuple[Token, ...], clause: Clause, subject: Text | None = None) -> Text:
    """The clause in question order: "does backpropagation help to adjust the weights". subject: replaces its own."""
    own = piece(text, tokens, clause.first, clause.verb)
    if clause.auxiliary == "cannot":
        return Text.join((Text.of("can"), subject or own, Text.of("not"), piece(text, tokens, clause.verb + 1)), " ")
    parts = [Text.of(clause.auxiliary), subject or own]
    if clause.base:
        parts.append(Text.of(clause.base))
    whole = Text.join(parts, " ")
    rest = piece(text, tokens, clause.verb + 1)
    if not rest:
        return whole
    if clause.auxiliary == "does":
        rest = _joined_verbs_in_base_form(rest)
    return whole + Text.of("" if masked(rest)[0] in ",;)" else " ") + rest


def _joined_verbs_in_base_form(rest: Text) -> Text:
    """ "..., stalls, or goes astray" gives "..., stall, or go astray", when one of them can only be a verb."""
    tokens = tokenize(rest)
    found = [
        index
        for index, token in enumerate(tokens)
        if lexicon.is_form(token.low, "VBZ") and (index == 0 or tokens[index - 1].low in ("and", "or", ",", "then"))
    ]
    if all(lexicon.can_be(tokens[index].low, "NOUN") for index in found) and tokens[0].word != ",":
        return rest
    for index in reversed(found):
        rest = rest.map_text(tokens[index].start, tokens[index].end, lexicon.base_form(tokens[index].low) or "")
    return rest
