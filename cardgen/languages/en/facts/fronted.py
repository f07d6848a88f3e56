"""Sentences that begin with a reason or a means: "Because of X, Y", "By doing X, Y"."""

from __future__ import annotations

import re

from cardgen.languages.en.facts.complements import points_away
from cardgen.languages.en.facts.parsing import is_passing, lacks_article
from cardgen.languages.en.facts.sentences import Fact, Said, clean_subject
from cardgen.languages.en.grammar.clauses import Clause, find_clause
from cardgen.languages.en.grammar.inversion import inverted
from cardgen.languages.en.grammar.past import find_whole_clause
from cardgen.languages.en.grammar.phrases import head
from cardgen.languages.en.grammar.shapes import stems
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.tokens import Token, piece, tokenize
from cardgen.text import Text

_REASON = re.compile(
    r"^(?P<front>(?:because\s+of|due\s+to|owing\s+to|as\s+a\s+result\s+of|thanks\s+to)\s+(?P<reason>[^,;:]{4,80})|"
    r"(?:since|because|as)\s+(?P<clause>[^,;:]{8,90})),\s+(?P<main>[^;:]{8,140})$",
    re.IGNORECASE,
)
_MEANS = re.compile(r"^(?P<front>(?:by|using)\s+(?P<means>[^,;:]{6,90})),\s+(?P<main>[^;:]{8,140})$", re.IGNORECASE)


def fronted_reason(said: Said) -> Fact | None:
    """ "Because of X, Y did Z": "Why did Y do Z?"."""
    match = _REASON.match(said.hidden)
    if not match:
        return None
    if match["clause"]:
        reason = tokenize(said.part(match, "clause"))
        clause = find_clause(reason)
        if clause is None or match["clause"][0].isdigit() or match["front"][:2].lower() == "as":
            return None
        if match["front"][:5].lower() == "since" and re.search(r"\d{3}", match["clause"]):
            return None
    else:
        reason = tokenize(said.part(match, "reason"))
        if head(reason) is None:
            return None
    front = said.part(match, "front")
    return _asked("Why", said, said.part(match, "main"), reason, front.map_text(0, 1, front.plain[0].lower()))


def fronted_means(said: Said) -> Fact | None:
    """ "By doing X, Y does Z": "How does Y do Z?"."""
    match = _MEANS.match(said.hidden)
    if not match:
        return None
    means, front = tokenize(said.part(match, "means")), said.part(match, "front")
    if match["front"][:2].lower() == "by" and not lexicon.is_form(means[0].low, "VBG"):
        return None
    return _asked("How", said, said.part(match, "main"), means, front.map_text(0, 1, front.plain[0].lower()))


def _asked(word: str, said: Said, main: Text, front: tuple[Token, ...], answer: Text) -> Fact | None:
    """The question for what stands in front of a main clause that stands alone."""
    main = _without_result(main)
    tokens = tokenize(main)
    clause = find_whole_clause(tokens)
    if clause is None or clause.first or not _stands(tokens, clause) or _points(front) or answer.words > 26:
        return None
    subject = clean_subject(said, piece(main, tokens, 0, clause.verb))
    if subject is None or is_passing(subject, said.usage) or lacks_article(subject, said.usage):
        return None
    return said.ask(f"{word} ", inverted(main, tokens, clause, subject)), answer


def _without_result(main: Text) -> Text:
    """A main clause without what is tagged on by a comma: "..., leading to Z"."""
    tokens = tokenize(main)
    for at, token in enumerate(tokens[:-1]):
        following = tokens[at + 1].low
        if token.word == "," and (
            following.endswith("ing") or following in words.RELATIVES or following in ("but", "so", "while", "as")
        ):
            return piece(main, tokens, 0, at)
    return main


def _stands(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether a main clause can be turned into a question: nothing in it points elsewhere or starts a second one."""
    if clause.auxiliary in words.MODALS - {"can", "must", "will"} or points_away(tokens) or _points(tokens):
        return False
    if any(token.word in ",:;" for token in tokens) or len(tokens) > 20:
        return False
    behind = [token.low for token in tokens[clause.verb + 1 :]]
    if "not" in behind[:2] or len(set(stems(" ".join(token.word for token in tokens)))) < _SAYS_ENOUGH:
        return False
    return not any(
        low in ("and", "or", "but") and find_clause(tokens[clause.verb + 2 + at :]) is not None
        for at, low in enumerate(behind)
    )


_SAYS_ENOUGH = 3


def _points(tokens: tuple[Token, ...]) -> bool:
    return points_away(tokens) or any(
        token.low in (words.PRONOUNS - {"that", "who", "which"}) | {"his", "her", "our", "your"} for token in tokens
    )
