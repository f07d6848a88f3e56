"""Sentences that give a thing its name: "... are called X", "When ..., this is known as X", "X, a kind of ..., ..."."""

from __future__ import annotations

import re

from cardgen.languages.en.facts.chunks import chunks, is_list_or_phrase
from cardgen.languages.en.facts.parsing import parse_clause
from cardgen.languages.en.facts.sentences import Fact, is_sound, opening_small, read_sentence
from cardgen.languages.en.grammar.definitions import has_main_verb, is_definition
from cardgen.languages.en.grammar.grammatical_number import is_plural
from cardgen.languages.en.grammar.shapes import Shape, leans_on_context, sentences, shape, stems
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import definite_phrase, settled, what_is
from cardgen.languages.tokens import first_word, masked, piece, sentence, tokenize
from cardgen.languages.wording import Asked
from cardgen.model import Kind
from cardgen.text import Mark, SpanKind, Text

_CALLED = (
    r"(?:(?:often|also|usually|commonly|sometimes|generally)\s+)?(?P<verb>called|known\s+as|referred\s+to\s+as|termed)"
)
_POINTING = re.compile(
    rf"^(?:(?:and|so|thus|hence)\s+)?(?:this|it|that|the\s+latter)\s*(?P<noun>process|phenomenon|effect|technique|method|procedure|property|"
    rf"problem|situation|condition|state|approach|practice|strategy|mechanism|relationship|structure|ability)?\s+"
    rf"(?:is|was)\s+{_CALLED}\s+(?:an?\s+|the\s+)?(?P<name>[^,;:.()]{{2,60}}?)(?:\s*\([^()]*\))?\.?$",
    re.IGNORECASE,
)
_CASE = re.compile(
    rf"^(?P<word>when|if)\s+(?P<case>[^;:]{{12,150}}?),\s+(?:then\s+)?(?:this|it|that)\s+is\s+{_CALLED}\s+(?:an?\s+|the\s+)?"
    r"(?P<name>[^,;:.()]{2,50}?)\.?$",
    re.IGNORECASE,
)
_TAIL = r"(?:,?\s+(?:and\s+(?:it|they|the|an?|has|have|is|are)|while|whereas|because|since|as)\s.*|,\s.*)?"
_THING = re.compile(
    rf"^(?P<thing>(?!th(?:is|at|ese|ose|ey|ere)\b|it\b|we\b|some\b|one\b)[^,;:()]{{12,140}}?(?:,\s+and\s+vice\s+versa,)?)\s+(?P<be>is|are)\s+{_CALLED}\s+(?:an?\s+|the\s+)?"
    rf"(?P<name>[^,;:.()]{{2,60}}?)(?:\s*\([^()]*\))?{_TAIL}\.?$",
    re.IGNORECASE,
)
_OBJECT = re.compile(
    r"^(?P<main>[^;:]{12,150}?),?\s+(?:called|termed|known\s+as|referred\s+to\s+as)\s+(?:an?\s+|the\s+)?"
    r"(?P<name>[^,;:.()]{2,50}?)\.?$",
    re.IGNORECASE,
)
_BY = re.compile(
    r"^by\s+(?P<term>[^,]{3,50}?),?\s+(?:we|one|is)\s+means?t?\s+(?P<answer>[^;:]{8,}?)\.?$", re.IGNORECASE
)
_APART = re.compile(r"^(?P<term>[^,;:()]{2,45}?),\s+(?P<answer>an?\s+[^,;:]{12,120}?),\s+(?P<rest>[a-z][^;:]+)$")
_ALIAS = re.compile(
    r"\s+\((?:also\s+(?:called|known\s+as|termed|referred\s+to\s+as)|a\.?k\.?a\.?)\s+(?P<name>[^();:]{3,40})\)",
    re.IGNORECASE,
)
_ALSO = re.compile(
    r"^(?:for\s+this\s+reason,\s+)?(?P<thing>[^,;:()]{3,50}?)\s+(?:(?:is|are)\s+also|ha(?:s|ve)\s+also\s+been)\s+(?:called|known\s+as|termed|referred\s+to\s+as)\s+"
    r"(?:an?\s+|the\s+)?(?P<name>[^,;:.()]{2,50}?)\.?$",
    re.IGNORECASE,
)
_NAME_WORDS = 6
_CASE_WORDS = 24


def gives_name(text: Text, usage: Usage) -> Fact | None:
    """A sentence that names a thing it has described, as (question, answer); None for any other."""
    whole = text.strip()
    if whole.words > 45 or len(sentences(whole)) != 1 or whole.has(SpanKind.IMAGE, SpanKind.AUDIO):
        return None
    hidden = masked(whole)
    for pattern, rule in (
        (_ALSO, _also),
        (_CASE, _case),
        (_THING, _thing),
        (_OBJECT, _object),
        (_BY, _by),
        (_APART, _apart),
    ):
        match = pattern.match(hidden)
        fact = rule(whole, match, usage) if match else None
        if fact and is_sound(*fact):
            return fact
    return _alias(whole, usage)


def named_before(before: Text, naming: Text, usage: Usage) -> Asked | None:
    """A sentence "This is called X" behind the one that says what: "What do you call it when ...?"."""
    match = _POINTING.match(masked(naming.strip()))
    if match is None or before.words > _CASE_WORDS or not _stands_alone(before):
        return None
    name = naming.strip().cut(*match.span("name")).strip(" \"'“”").without_marks()
    if not _is_name(name) or set(stems(name.plain)) & set(stems(before.plain)):
        return None
    if first_word(before) in words.SUBORDINATORS | words.PREPOSITIONS:
        return None
    return Asked(Kind.TERM, _when(before.strip(" ."), usage), name, name)


def _when(case: Text, usage: Usage) -> Text:
    return sentence("what do you call it when ", opening_small(case, usage))


def _stands_alone(text: Text) -> bool:
    """Whether a sentence can be read without what stands around it, and says something whole."""
    low = {token.low for token in tokenize(text)}
    if leans_on_context(text) or low & {"we", "you", "i", "our", "your", "this", "these", "those", "above", "below"}:
        return False
    if re.search(r"[:?!→=<>;]", masked(text)) or text.words < 5:
        return False
    return has_main_verb(tokenize(text)) or shape(text.strip(".")) is Shape.CLAUSE


_NO_NAME = words.PRONOUNS | words.RELATIVES | words.SUBORDINATORS | words.AUXILIARIES | frozenset(("so", "to", "but"))


def _is_name(name: Text) -> bool:
    tokens = [token for token in tokenize(name) if token.is_word]
    if not 0 < len(tokens) <= _NAME_WORDS:
        return False
    if any(token.low in _NO_NAME for token in tokens):
        return False
    last = tokens[-1].low
    return not lexicon.is_known(last) or lexicon.can_be(last, "NOUN") or lexicon.is_form(last, "VBG")


def _case(whole: Text, match: re.Match[str], usage: Usage) -> Fact | None:
    """ "When X happens, this is called Y": "What do you call it when X happens?"."""
    case, name = whole.cut(*match.span("case")), whole.cut(*match.span("name")).strip()
    if not _is_name(name) or case.words > _CASE_WORDS or not _stands_alone(case):
        return None
    return _when(case, usage), name.without_marks()


def _thing(whole: Text, match: re.Match[str], usage: Usage) -> Fact | None:
    """ "Devices that join networks are called routers": "What are devices that join networks called?"."""
    thing, name = whole.cut(*match.span("thing")), whole.cut(*match.span("name")).strip()
    tokens = tokenize(thing)
    kind = lexicon.is_plural_noun(tokens[-1].word) and len(tokens) > 2 and tokens[0].low not in words.DETERMINERS
    if not _is_name(name) or leans_on_context(whole) or not (kind or thing.words > 3) or has_main_verb(tokens):
        return None
    if any(token.low in words.PRONOUNS - words.RELATIVES | words.POSSESSIVES for token in tokens):
        return None
    told_apart = bool(kind) or any(
        token.low in words.PREPOSITIONS | words.RELATIVES or token.low.endswith(("ed", "ing")) for token in tokens[1:]
    )
    if tokens[0].low in ("a", "an") and any(token.low in words.RELATIVES for token in tokens[2:6]):
        question = what_is(name.without_marks(), usage)
        return (question, thing.strip(" ,")) if question and not lexicon.looks_adjective(name.plain) else None
    inside = settled(thing, usage)
    be = match["be"].lower()
    if not told_apart or is_plural(inside, usage) is not (be == "are"):
        return None
    return sentence(f"what {be} ", inside, f" {' '.join(match['verb'].lower().split())}"), name.without_marks()


def _object(whole: Text, match: re.Match[str], usage: Usage) -> Fact | None:
    """ "Bees make cells called combs": "What name is given to the cells that bees make?"."""
    main, name = whole.cut(*match.span("main")), whole.cut(*match.span("name")).strip()
    said = read_sentence(main, usage)
    parsed = parse_clause(said) if said and _is_name(name) else None
    if (
        said is None
        or parsed is None
        or said.lead
        or parsed.asks not in ("does", "do", "did", "can")
        or not parsed.rest
    ):
        return None
    link = 1 if parsed.rest[0].low in words.PREPOSITIONS else 0
    thing = parsed.rest[link:]
    cut = chunks(thing)
    if len(cut.found) != 1 or cut.found[0].lead or cut.end < len(thing) or not is_list_or_phrase(thing, 7):
        return None
    if thing[0].low in ("a", "an", "the", "some"):
        thing = thing[1:]
    if not thing or thing[0].low in words.DETERMINERS | words.QUANTIFIERS or len(thing) < 1 + (parsed.asks == "did"):
        return None
    if set(stems(name.plain)) & set(stems(main.plain)):
        return None
    verb = said.body.cut(parsed.tokens[parsed.clause.verb].start, parsed.rest[link].start)
    said_of = Text.join((parsed.subject, Text.of(" "), verb))
    return sentence("what name is given to the ", piece(said.body, thing, 0), " that ", said_of), name.without_marks()


def _also(whole: Text, match: re.Match[str], usage: Usage) -> Fact | None:
    """ "X is also called Y": "What is another name for X?"."""
    return _other_name(whole.cut(*match.span("thing")), whole.cut(*match.span("name")), usage)


def _alias(whole: Text, usage: Usage) -> Fact | None:
    """ "The X (also called Y) does Z", where X opens the sentence or is marked: "What is another name for X?"."""
    match = _ALIAS.search(masked(whole))
    if match is None:
        return None
    marked = [run for mark in (Mark.BOLD, Mark.ITALIC) for run in whole.marked(mark) if run[1] == match.start()]
    start = marked[0][0] if marked else 0
    return _other_name(whole.cut(start, match.start()), whole.cut(*match.span("name")), usage)


def _other_name(thing: Text, name: Text, usage: Usage) -> Fact | None:
    tokens = tokenize(thing)
    if not 0 < thing.words <= 4 or not _is_name(thing.without_marks()) or not _is_name(name):
        return None
    if leans_on_context(thing) or has_main_verb(tokens) or set(stems(thing.plain)) & set(stems(name.plain)):
        return None
    bare = opening_small(thing.without_marks(), usage)
    named = bare if tokens[0].low in words.DETERMINERS else definite_phrase(bare, usage)
    return (sentence("what is another name for ", named), name.without_marks()) if named else None


def _by(whole: Text, match: re.Match[str], _usage: Usage) -> Fact | None:
    """ "By X we mean Y": "What is meant by “X”?"."""
    term = whole.cut(*match.span("term")).strip(" \"'“”").without_marks()
    return sentence("what is meant by “", term, "”"), whole.cut(*match.span("answer"))


def _apart(whole: Text, match: re.Match[str], usage: Usage) -> Fact | None:
    """ "X, a kind of Y that ..., does Z": "What is X?"."""
    term, answer = whole.cut(*match.span("term")), whole.cut(*match.span("answer"))
    tokens = tokenize(term)
    if tokens[0].low in words.PREPOSITIONS | words.SUBORDINATORS | words.PRONOUNS | words.QUANTIFIERS:
        return None
    rest = tokenize(match["rest"])
    verbal = rest[0].low in words.AUXILIARIES or (
        lexicon.is_form(rest[0].low, "VBZ") and (not lexicon.can_be(rest[0].low, "NOUN"))
    )
    if not verbal or leans_on_context(term) or not _is_name(term) or not is_definition(answer) or answer.words < 5:
        return None
    question = what_is(term, usage)
    return (question, answer) if question else None
