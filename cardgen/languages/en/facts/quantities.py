"""Sentences with a number: "about 55% of blood is plasma", "an adult has 206 bones", "X lasts 20 ms"."""

from __future__ import annotations

import re

from cardgen.languages.en.facts.parsing import Parsed
from cardgen.languages.en.facts.sentences import Fact, Said, clean_subject
from cardgen.languages.en.grammar.clauses import find_clause
from cardgen.languages.en.grammar.phrases import head
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.tokens import masked, piece, tokenize
from cardgen.text import Text

_ROUGHLY = (
    r"(?:(?:about|around|approximately|roughly|nearly|almost|over|up\s+to|at\s+least|at\s+most|only|more\s+than|"
    r"less\s+than|some|an?\s+average\s+of)\s+)?"
)
_VALUE = r"\d[\d.,]*(?:\s*(?:-|–|to)\s*\d[\d.,]*)?"
_SHARE = re.compile(
    rf"^(?P<answer>{_ROUGHLY}{_VALUE}\s*(?:%|per\s?cent|percent))\s+of\s+(?P<of>[^,;:]+)$", re.IGNORECASE
)
_COUNT = re.compile(
    rf"^(?P<answer>{_ROUGHLY}(?:{_VALUE}(?:\s+(?:million|billion|trillion|thousand))?|"
    r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\s+(?P<things>[^\W\d].*)$",
    re.IGNORECASE,
)
_TIMES = frozenset("second minute hour day week month year ms millisecond century decade".split())


def share(said: Said) -> Fact | None:
    """ "About 55% of blood is plasma": "What percentage of blood is plasma?"."""
    match = _SHARE.match(said.hidden)
    if not match:
        return None
    rest = said.part(match, "of")
    tokens = tokenize(rest)
    clause = find_clause(tokens)
    if clause is None or clause.verb > 6 or len(tokens) - clause.verb < 2 or rest.words > 16:
        return None
    if tokens[0].low in words.PRONOUNS | words.POSSESSIVES | {"all"}:
        return None
    return said.ask("What percentage of ", rest), said.part(match, "answer")


_PART = re.compile(
    rf"^(?P<answer>{_ROUGHLY}{_VALUE}\s*(?:%|per\s?cent|percent))\s+of\s+(?P<of>[^,;:]+?)(?P<tail>,.*)?$", re.IGNORECASE
)


def share_of(parsed: Parsed) -> Fact | None:
    """ "X make up about 30% of Y": "What percentage of Y do X make up?"."""
    rest, verb = parsed.text(0), parsed.clause.base
    if parsed.asks not in ("does", "do", "did") or not parsed.rest:
        return None
    if parsed.rest[0].low in ("up", "for"):
        verb, rest = f"{verb} {parsed.rest[0].low}", parsed.text(1)
    match = _PART.match(masked(rest))
    if not match or verb not in _SHARING or len(match["of"].split()) > 9:
        return None
    whole = rest.cut(*match.span("of"))
    if any(token.low in words.PRONOUNS | words.POSSESSIVES | {"all"} for token in tokenize(whole)):
        return None
    return (
        parsed.said.ask("What percentage of ", whole, f" {parsed.asks} ", parsed.subject, f" {verb}"),
        Text.of(match["answer"]),
    )


_SHARING = frozenset(
    ("make up", "account for", *"compose comprise represent constitute form cover contain use".split())
)


def range_of(parsed: Parsed) -> Fact | None:
    """ "The N of X ranges from A to B": "What is the range of the N of X?"."""
    if parsed.clause.base not in ("range", "vary") or parsed.asks not in ("does", "do") or len(parsed.rest) > 14:
        return None
    low = [token.low for token in parsed.rest]
    if low[:1] not in (["from"], ["between"]) or ("to" not in low and "and" not in low):
        return None
    if not any(token.word[0].isdigit() for token in parsed.rest):
        return None
    return parsed.said.ask("What is the range of ", parsed.subject), parsed.text(0)


def how_many(parsed: Parsed) -> Fact | None:
    """ "X makes four Ys": "How many Ys does X make?"; "X lasts 20 minutes": "How long does X last?"."""
    if parsed.asks not in ("does", "do", "did") or not parsed.rest:
        return None
    whole = parsed.text(0)
    match = _COUNT.match(masked(whole))
    if not match or whole.words > 14:
        return None
    tokens = tokenize(whole.cut(*match.span("things")))
    at = head(tokens)
    if at is None or at > 3:
        return None
    noun = lexicon.singular(tokens[at].low)
    base = parsed.clause.base
    if noun in _TIMES and base in ("take", "last", "live", "survive", "persist"):
        return parsed.said.ask(f"How long {parsed.asks} ", parsed.subject, f" {base}"), whole
    if lexicon.is_plural_noun(tokens[at].word) is not True or base in ("involve", "cover", "include"):
        return None
    if tokens[at].low in _UNITS:
        return None
    things = piece(whole.cut(*match.span("things")), tokens, 0, at + 1)
    rest = piece(whole.cut(*match.span("things")), tokens, at + 1)
    tail = (" ", rest) if rest and ":" not in rest.plain and "," not in rest.plain else ()
    if rest and not tail:
        return None
    return (
        parsed.said.ask("How many ", things, f" {parsed.asks} ", parsed.subject, f" {base}", *tail),
        Text.of(match["answer"]),
    )


_UNITS = frozenset("things points feet inches metres meters miles kilometres kilometers degrees times percent".split())
_SIZES = {
    "long": "How long",
    "wide": "How wide",
    "thick": "How thick",
    "tall": "How tall",
    "deep": "How deep",
    "high": "How high",
}


def how_long(parsed: Parsed) -> Fact | None:
    """ "X is 8 mm long": "How long is X?"."""
    if parsed.asks not in words.BE_FINITE or len(parsed.rest) < 2:
        return None
    whole = parsed.text(0)
    match = re.match(rf"^(?P<answer>{_ROUGHLY}{_VALUE}\s*\S+)\s+(?P<size>{'|'.join(_SIZES)})$", masked(whole))
    if not match:
        return None
    return parsed.said.ask(f"{_SIZES[match['size']]} {parsed.asks} ", parsed.subject), whole


def value(said: Said) -> Fact | None:
    """ "The N of X is 37 °C": "What is the N of X?"."""
    match = re.match(
        rf"^(?P<subject>the\s[^,;:]{{6,80}}?)\s+(?P<be>is|was)\s+(?P<answer>{_ROUGHLY}{_VALUE}\b[^,;:]{{0,40}})$",
        said.hidden,
        re.IGNORECASE,
    )
    if not match:
        return None
    subject = clean_subject(said, said.part(match, "subject"), defined=True)
    if subject is None or subject.words < 3:
        return None
    return said.ask(f"What {match['be']} ", subject), said.part(match, "answer")
