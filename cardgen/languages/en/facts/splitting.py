"""A sentence that says more than one thing, as sentences that each say one and stand alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cardgen.languages.en.facts.parsing import Parsed, parse_clause
from cardgen.languages.en.facts.sentences import read_sentence
from cardgen.languages.en.grammar.articles import a_or_an
from cardgen.languages.en.grammar.past import find_whole_clause
from cardgen.languages.en.grammar.phrases import is_plural
from cardgen.languages.en.lexis import exceptions, lexicon, words
from cardgen.languages.en.lexis.frames import WITHOUT_OBJECT
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import Token, capitalised, masked, piece, tokenize
from cardgen.text import Text

_HALVES = re.compile(
    r";\s+|\s+[–—]\s+|(?<=[a-z)])\s+-{1,2}\s+(?=[a-z])|,\s+(?:and|but|whereas|while|whilst)\s+|,\s+(?=each\s|every\s)|\s+whereas\s+|"
    r"\s+and\s+(?=(?:[a-z-]+\s){1,3}(?:is|are)\s(?:an?|the|(?:[a-z]+\s)?[a-z]+\sthat)\s)",
    re.IGNORECASE,
)
_POINTING = re.compile(
    r"^(?:in|for|with|at|from|on|by|under)\s+(?:this|these|that|those|our|such|example|instance|the\s+(?:above|example|following))\b",
    re.IGNORECASE,
)
_OPENING = re.compile(r"^(?:while|whereas|although|though)\s+([^,;]+),\s+(.+)$", re.IGNORECASE)


def clauses(sentence: Text, usage: Usage) -> Iterator[Text]:
    """The sentence's halves around a semicolon, a dash or a conjunction, and its verbs one by one."""
    if _POINTING.match(sentence.plain):
        return  # what it says holds only where it points
    table = _HAS.match(masked(sentence))
    if table and (found := _of_the_whole(sentence, table)):
        yield found
        return
    halves = tuple(_halves(sentence))
    for half in halves:
        verbs = tuple(_verbs(half, usage))
        yield from verbs or ((_stopped(half),) if len(halves) > 1 else ())


def _stopped(half: Text) -> Text:
    """A half with the full stop that makes it a sentence."""
    return half if half.plain.rstrip().endswith((".", "!", "?")) else half + Text.of(".")


_WHICH = re.compile(
    r"(?:^|\s(?:is|are|of|by|to|in|with|called|on|into|from|the|an?)\s)(?P<thing>(?:(?:the|an?)\s)?(?:[\w-]+\s){0,3}[\w-]+),\s+which\s+"
    r"(?P<be>is|are)\s+(?P<what>(?:when|where|an?|the)\s[^;:,]{12,}|[a-z]+\s(?:that|which|who)\s[^;:,]{8,})\.?$"
)


def relative(sentence: Text, usage: Usage) -> Text | None:
    """ "... leads to X, which is a Y that ...": "X is a Y that ...", where X is all that can be meant."""
    match = _WHICH.search(masked(sentence))
    if not match:
        return None
    thing = sentence.cut(*match.span("thing"))
    tokens = tokenize(thing)
    unfit = words.PREPOSITIONS | words.CONJUNCTIONS | words.PRONOUNS | words.POSSESSIVES | words.AUXILIARIES | _SOME
    if len(tokens) < 2 or any(token.low in unfit for token in tokens) or find_whole_clause(tokens) is not None:
        return None
    if is_plural(thing, usage) is (match["be"] == "is") or tokens[0].low in ("this", "that", "these", "those"):
        return None
    return capitalised(Text.join((thing, Text.of(f" {match['be']} "), sentence.cut(match.start("what")))))


_HAS = re.compile(
    r"^(?P<whole>(?:each|every|an?|the)\s[^,;:]{2,40}?)\s+(?:has|contains|maintains|keeps)\s+an?\s+(?P<part>[^,;:]{3,40}?)\s+"
    r"(?:that|which)\s+(?P<verb>[a-z]+s)\s+(?P<rest>[^;:]{8,})$",
    re.IGNORECASE,
)


def _of_the_whole(sentence: Text, match: re.Match[str]) -> Text | None:
    """ "Each router has a table that maps ...": "The table of a router maps ..."."""
    if not lexicon.is_form(match["verb"], "VBZ") or match["verb"] in ("is", "has", "does"):
        return None
    whole = sentence.cut(*match.span("whole"))
    first = tokenize(whole)[0]
    if first.low in ("each", "every"):
        noun = whole.cut(first.end).strip()
        whole = Text.of(f"{a_or_an(noun.plain)} ") + noun
    elif first.low in ("a", "an", "the"):
        whole = Text.of(first.low) + whole.cut(first.end)
    part = sentence.cut(*match.span("part"))
    return Text.join((Text.of("The "), part, Text.of(" of "), whole, Text.of(" "), sentence.cut(match.start("verb"))))


def _halves(sentence: Text) -> Iterator[Text]:
    hidden = masked(sentence)
    opening = _OPENING.match(hidden)
    if opening:
        first, second = (sentence.cut(*opening.span(group)) for group in (1, 2))
        if _is_whole(first) and _is_whole(second):
            yield capitalised(first)
            yield from _halves(capitalised(second))
            return
    for match in _HALVES.finditer(hidden):
        first, second = sentence.cut(0, match.start()), sentence.cut(match.end())
        if match.group().strip() == "and" and not re.search(r"\s(?:is|are)\s", hidden[: match.start()]):
            continue
        if match.group().strip() in (";", "–", "—", "-", "--") or (_is_whole(first) and _is_whole(second)):
            yield first
            yield from _halves(capitalised(second))
            return
    yield sentence


def _is_whole(half: Text) -> bool:
    """Whether a half has a subject of its own and a verb."""
    tokens = tokenize(half)
    if len(tokens) < 4 or tokens[0].low in words.PRONOUNS | words.POSSESSIVES:
        return False
    clause = find_whole_clause(tokens)
    if clause is None or clause.first or tokens[0].low in words.SUBORDINATORS | words.RELATIVES | _SOME:
        return False
    return clause.verb + 1 < len(tokens) or not lexicon.can_be(tokens[clause.verb].low, "NOUN")


_SOME = words.QUANTIFIERS - {"each", "every"}


def _verbs(sentence: Text, usage: Usage) -> Iterator[Text]:
    """ "X carries A and removes B": "X carries A", "X removes B"."""
    said = read_sentence(sentence, usage)
    parsed = parse_clause(said) if said else None
    if said is None or parsed is None or parsed.asks in words.MODALS or len(parsed.rest) < 4:
        return
    cuts = [at for at in range(1, len(parsed.rest) - 1) if _starts_verb(parsed, at)]
    if not cuts or any(token.low in words.SUBORDINATORS | words.RELATIVES for token in parsed.rest[: cuts[-1]]):
        return
    subject = piece(said.body, parsed.tokens, 0, parsed.clause.verb)
    lead = (said.lead, Text.of(", ")) if said.lead else ()
    starts = [None, *cuts]
    for at, start in enumerate(starts):
        stop = starts[at + 1] if at + 1 < len(starts) else None
        end = len(parsed.rest) if stop is None else _without_link(parsed.rest, stop)
        begin = 0 if start is None else start
        verb = piece(said.body, parsed.tokens, parsed.clause.verb, parsed.clause.verb + 1)
        participle = start is not None and parsed.asks in words.BE_FINITE and parsed.rest[start].low not in words.BE
        kept = (verb, Text.of(" ")) if start is None or participle else ()
        yield Text.join((*lead, subject, Text.of(" "), *kept, parsed.text(begin, end)))


def _without_link(tokens: tuple[Token, ...], stop: int) -> int:
    """Where the part before a verb ends: "and", "then" and the comma before it are left out."""
    while stop and tokens[stop - 1].low in ("and", "but", "or", "then", ",", "thus", "also"):
        stop -= 1
    return stop


_FOLLOWING = frozenset("cause lead result make allow prevent force enable".split())


def _starts_verb(parsed: Parsed, at: int) -> bool:
    """Whether token `at` of the rest is a second verb of the same subject."""
    tokens = parsed.rest
    before = at - 1
    while before and tokens[before].low in ("then", "thus", "also"):
        before -= 1
    if tokens[before].low not in ("and", "but"):
        return False
    low = tokens[at].low
    following = tokens[at + 1].low
    if lexicon.base_form(low) in _FOLLOWING:
        return False  # "thickens and causes Y": Y comes of the thickening
    if parsed.asks in words.BE_FINITE:
        if low == parsed.asks:
            return True
        first = parsed.rest[0].low
        return (
            lexicon.is_form(first, "VBN") and lexicon.is_form(low, "VBN") and following in words.PREPOSITIONS | {"to"}
        )
    form = {"does": "VBZ", "do": "VB", "did": "VBD"}.get(parsed.asks)
    if form is None or not lexicon.is_form(low, form) or not lexicon.can_be(low, "VERB"):
        return False
    if form == "VB" and (lexicon.can_be(low, "ADJ") or "to" in [token.low for token in tokens[:before]]):
        return False
    if following in words.DETERMINERS or not lexicon.can_be(low, "NOUN"):
        return True
    if lexicon.base_form(low) in WITHOUT_OBJECT and following in words.PREPOSITIONS | {"to"}:
        return True
    return lexicon.base_form(low) in exceptions.MOSTLY_VERBS and following not in words.AUXILIARIES
