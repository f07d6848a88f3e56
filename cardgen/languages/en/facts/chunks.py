"""What follows a verb, cut into its object and its complements: "oxygen | from the lungs | to the tissues"."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from cardgen.languages.en.grammar.phrases import head
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.tokens import Token

TO_DO = "to do"
BY_DOING = "by doing"

# Prepositions that belong to the noun before them, or join words of one phrase.
_INSIDE = frozenset("of per than including like concerning regarding involving underlying".split())
_OPENING = (words.PREPOSITIONS | {"to"}) - _INSIDE
_LEADS_ON = words.PREPOSITIONS | {"such", "as", "and", "or", "not"}
_CLAUSE_WORDS = words.SUBORDINATORS - {"since", "before", "after", "until", "once"}
_TAIL = (
    words.RELATIVES
    | words.SUBORDINATORS
    | words.PREPOSITIONS
    | frozenset("thus thereby hence so but making such including e.g i.e not for then rather although while".split())
)


@dataclass(frozen=True)
class Chunk:
    """Tokens [first, last) of what follows a verb. lead: "" for the object, the preposition, TO_DO or BY_DOING."""

    lead: str
    first: int
    last: int


@dataclass(frozen=True)
class Chunks:
    """The object (or None) and the complements, in order; from token `end` on stands something else."""

    found: tuple[Chunk, ...]
    end: int

    @property
    def object(self) -> Chunk | None:
        """What follows the verb without a preposition."""
        return self.found[0] if self.found and not self.found[0].lead else None

    @property
    def complements(self) -> tuple[Chunk, ...]:
        """The rest, each with its preposition."""
        return self.found[1:] if self.object else self.found


def chunks(tokens: tuple[Token, ...]) -> Chunks:
    """Cut tokens at prepositions, infinitives and the comma or word that starts a clause of its own."""
    found: list[Chunk] = []
    start, lead = 0, ""
    stop = len(tokens)
    depth = 0
    for at, token in enumerate(tokens):
        depth += (token.word == "(") - (token.word == ")")
        if depth:
            continue
        if _opens_tail(tokens, at):
            stop = at
            break
        opened = _opens(tokens, at)
        if opened is None or (at and tokens[at - 1].low in _LEADS_ON):
            if at == 0 and opened:
                lead = opened
            continue
        if at > start:
            found.append(Chunk(lead, start, at))
        start, lead = at, opened
    if stop > start:
        found.append(Chunk(lead, start, stop))
    return Chunks(tuple(found), stop)


def _opens(tokens: tuple[Token, ...], at: int) -> str | None:
    """What kind of complement starts here, or None."""
    low = tokens[at].low
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if low == "to" and at and tokens[at - 1].low in _BEFORE_TO:
        return None
    if low == "to" and is_infinitive(tokens, at + 1):
        return TO_DO
    if low == "by" and following.endswith("ing") and lexicon.is_form(following, "VBG"):
        return BY_DOING
    if low == "as" and at and (following in ("well", "much") or tokens[at - 1].low == "such"):
        return None
    return low if low in _OPENING else None


# "in response to price changes": a thing follows, and no verb.
_BEFORE_TO = frozenset("response addition contrast comparison relation regard respect due according".split())


def is_infinitive(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the token behind a "to" is its verb."""
    if at >= len(tokens) or not lexicon.is_form(tokens[at].low, "VB"):
        return False
    if tokens[at].low in ("low", "high", "near", "better", "like", "further"):
        return False
    if not lexicon.can_be(tokens[at].low, "NOUN"):
        return True
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return following is not None and (
        following.low in words.DETERMINERS
        or (following.is_word and following.low not in words.PREPOSITIONS | words.CONJUNCTIONS)
    )


def _opens_tail(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether something of its own starts here: ", which ...", ", making ...", "when ...", "; ..."."""
    token = tokens[at]
    if token.word in ";:":
        return True
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if token.word == ",":
        return (
            following in _TAIL
            or (lexicon.is_form(following, "VBG") and not lexicon.can_be(following, "NOUN"))
            or following.endswith("ly")
        )
    return token.low in _CLAUSE_WORDS


def is_list_or_phrase(tokens: tuple[Token, ...], longest: int = 16) -> bool:
    """Whether tokens are one noun phrase, or a list of them, that can stand as an answer or inside a question."""
    if not 0 < len(tokens) <= longest or head(tokens) is None:
        return False
    low = [token.low for token in tokens]
    pointing = low[0] == "that" and not (len(low) > 1 and low[1].endswith(("'s", "’s")))
    if (
        pointing
        or low[0] in words.PREPOSITIONS | words.QUESTION_WORDS | {"not"}
        or low[-1] in (words.DETERMINERS | words.CONJUNCTIONS | words.PREPOSITIONS)
    ):
        return False
    if low[0].endswith("ly") and not lexicon.can_be(low[0], "NOUN"):
        return False
    unwanted = (
        words.PRONOUNS - {"that"} | words.POSSESSIVES - {"its", "their"} | words.AUXILIARIES | words.SUBORDINATORS
    )
    if any(word in unwanted or word in ("not", "there") for word in low):
        return False
    if any(word in ("and", "or") and after in words.PREPOSITIONS for word, after in pairwise(low)):
        return False
    commas = low.count(",")
    return not commas or any(word in ("and", "or") for word in low)
