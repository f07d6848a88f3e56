"""Questions for what a sentence names: a value with its noun, who did something, which of the kind."""

from __future__ import annotations

import re

from cardgen.languages.en.facts.complements import has_second_verb, is_specific, points_away
from cardgen.languages.en.facts.parsing import Parsed
from cardgen.languages.en.facts.sentences import Fact, Said, opening_small
from cardgen.languages.en.grammar.clauses import find_clause
from cardgen.languages.en.grammar.inversion import inverted
from cardgen.languages.en.grammar.past import find_whole_clause
from cardgen.languages.en.grammar.shapes import stems
from cardgen.languages.en.lexis import coursewords, lexicon, words
from cardgen.languages.tokens import Token, capitalised, masked, piece, sentence, tokenize
from cardgen.text import SpanKind

_VALUE = re.compile(
    r"^(?:the\s+)?(?P<noun>[a-z][\w-]+(?:\s[a-z][\w-]+)?)\s+(?P<value>[\"“'‘].+|ʘ+|\d[\d.,]*\s?\S{0,3})$"
)
DEEDS = frozenset(
    """
    form found invent discover introduce develop write publish propose create issue sign declare lead build design
    establish win defeat invade conquer assassinate abolish ban pass formulate prove coin attack annex capture paint
    oversee appoint shoot kill
    publish elect compile defend
    compose launch pioneer patent demonstrate isolate synthesise synthesize begin start order
    """.split()
)
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_DATE = (
    rf"(?:(?:{_MONTHS})\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,\s+\d{{4}})?|"
    rf"\d{{1,2}}(?:st|nd|rd|th)?\s+(?:{_MONTHS})(?:\s+\d{{4}})?|(?:{_MONTHS}),?\s+\d{{4}}|\d{{4}})"
)
_DATED = re.compile(rf"(?:On|In|By)\s+{_DATE}", re.IGNORECASE)


def value_of(parsed: Parsed) -> Fact | None:
    """ "Ketones get the suffix "-one"": "What suffix do ketones get?"."""
    if parsed.asks not in ("does", "do") or not parsed.rest:
        return None
    stop = next((at for at, token in enumerate(parsed.rest) if token.word == ","), len(parsed.rest))
    if stop == 0 or parsed.rest[stop - 1].low in ("and", "or"):
        return None
    object_ = parsed.text(0, stop)
    match = _VALUE.match(masked(object_))
    if not match or not lexicon.can_be(match["noun"].split()[-1], "NOUN") or object_.words > 10:
        return None
    noun = match["noun"].split()[-1]
    if lexicon.is_plural_noun(noun) is True or (object_.has(SpanKind.MATH) and noun not in _WRITTEN):
        return None
    if any(token.low in words.FREQUENCY_ADVERBS | words.PREPOSITIONS for token in tokenize(match["noun"])):
        return None
    question = parsed.said.ask(f"What {match['noun']} {parsed.asks} ", parsed.subject, f" {parsed.clause.base}")
    return question, object_.cut(match.start("value"))


_WRITTEN = frozenset("formula equation symbol value expression notation law".split())


def who(said: Said) -> Fact | None:
    """ "A, B and C formed X": "Who formed X?", for names and what only people and states do."""
    tokens = tokenize(said.body)
    clause = find_whole_clause(tokens) if said.whole else find_clause(tokens)
    if clause is None or clause.first or clause.auxiliary != "did":
        return None
    made_up = clause.base == "make" and clause.verb + 1 < len(tokens) and tokens[clause.verb + 1].low == "up"
    if clause.base not in DEEDS and not made_up:
        return None
    stop = next((at for at, token in enumerate(tokens[:-1]) if at > clause.verb and _goes_on(tokens, at)), len(tokens))
    tokens = tokens[:stop]
    subject, rest = tokens[: clause.verb], tokens[clause.verb + 1 :]
    names = [token for token in subject if token.word[0].isupper() and token.low != "the"]
    if (
        not all(_is_in_name(token) for token in subject)
        or not any(map(_is_name, names))
        or not rest
        or not rest[0].is_word
        or not 2 < len(rest) <= 18
    ):
        return None
    if (
        has_second_verb(rest)
        or points_away(rest)
        or any(token.low in words.PRONOUNS | words.POSSESSIVES for token in rest)
    ):
        return None
    deed = any(token.low in _NOT_PERSONS for token in subject)
    question = said.ask("What " if deed else "Who ", piece(said.body, tokens, clause.verb))
    return (question, piece(said.body, tokens, 0, clause.verb)) if is_specific(question, 3) else None


_NOT_PERSONS = frozenset(
    "act acts bill law treaty war revolution amendment constitution plan crisis edict reform pact".split()
)


def _goes_on(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether another clause begins at a comma: "..., and the wall fell", "..., which was ..."."""
    following = tokens[at + 1].low
    if tokens[at].word != "," or following not in ("and", "but", "while", "which", "where", "who", "so"):
        return False
    return following != "and" or find_clause(tokens[at + 2 :]) is not None


def _is_name(token: Token) -> bool:
    return token.word[0].isupper() and not (lexicon.is_known(token.low) and lexicon.can_be(token.low, "NOUN"))


def _is_in_name(token: Token) -> bool:
    return token.word[0].isupper() or token.low in ("and", ",", "of", "the", "von", "van", "de")


def dated_lead(said: Said) -> Fact | None:
    """ "On 28 June 1914, X did Y": "When did X do Y?"."""
    if not _DATED.fullmatch(said.lead.plain):
        return None
    tokens = tokenize(said.body)
    goes_on = (at for at, token in enumerate(tokens[:-1]) if token.word == "," and tokens[at + 1].low.endswith("ing"))
    main = piece(said.body, tokens, 0, next(goes_on, len(tokens)))
    tokens = tokenize(main)
    clause = find_whole_clause(tokens) if said.whole else find_clause(tokens)
    if clause is None or clause.first or clause.auxiliary not in ("did", "was", "were") or len(tokens) > 22:
        return None
    if tokens[0].low in words.POSSESSIVES or any(
        token.low in words.PRONOUNS or token.word in ":;," for token in tokens
    ):
        return None
    if points_away(tokens) or len(set(stems(main.plain))) < 3:
        return None
    subject = opening_small(piece(main, tokens, 0, clause.verb), said.usage)
    return sentence("When ", inverted(main, tokens, clause, subject)), said.lead


def which_with(said: Said) -> Fact | None:
    """ "The switch with the lowest ID becomes the root": "Which switch becomes the root?"."""
    tokens = tokenize(said.body)
    clause = find_clause(tokens)
    at = next((at for at, token in enumerate(tokens[:4]) if token.low == "with"), 0)
    if clause is None or clause.first or tokens[0].low != "the" or at < 2 or clause.verb < at + 2:
        return None
    noun, rest = tokens[at - 1].low, tokens[clause.verb + 1 :]
    if clause.auxiliary != "does" or clause.base == "have" or noun in coursewords.LIST_NOUNS:
        return None
    if not lexicon.can_be(noun, "NOUN") or not rest or rest[0].low not in words.ARTICLES or len(rest) > 14:
        return None
    if points_away(rest) or has_second_verb(rest) or any(token.word in ",;:" for token in tokens):
        return None
    question = said.ask("Which ", piece(said.body, tokens, 1, at), " ", piece(said.body, tokens, clause.verb))
    answer = capitalised(piece(said.body, tokens, 0, clause.verb))
    return (question, answer) if is_specific(question, 3) else None
