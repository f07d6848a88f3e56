"""What an answer to "What is ...?" says when it does not say what the thing is: a deed, a condition, a remark."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar.clauses import find_clause
from cardgen.languages.en.grammar.shapes import stems
from cardgen.languages.en.labels.persons import is_person
from cardgen.languages.en.lexis import exceptions, lexicon, words
from cardgen.languages.tokens import Token, tokenize
from cardgen.text import Text

_DENIED = re.compile(r"(?:no|not|without|lack of)\s", re.IGNORECASE)
_PLAIN_VALUE = re.compile(
    r"(?:normal|average|typical|usual|total|main)\s(?:amount|values?|range|level|size|dose|number)", re.I
)
_ANOTHER = re.compile(r"\band\s[\w-]+\s(?:is|are)\s(?:an?|the)\s")  # "a solvent for resin and oil is an additive"
_MANY = re.compile(r"^(?:In [^,?]+, w|W)hat are\s")
_ONE = re.compile(
    r"^(?:In [^,?]+, w|W)hat is (?:an?|the) "
    r"(?!.*(?:ing|[ts]ion|sis|ment|ance|ence|al|test|ectomy|age|ity|ism|ics|idea|principle|error|mistake|fallacy|crime|offence|tort)\b)"
)
_SAID_OF = re.compile(
    r"(?:responsible|due|similar|able|unable|capable|located|found|seen|associated|caused|treated|characteri[sz]ed|"
    r"mediated|related|linked|secondary)\s(?:for|to|of|in|at|on|with|by|from|when)\b|"
    r"(?:generally|usually|often|typically|mostly|sometimes|both)\b|the opposite\b(?! of)|"
    r"(?:the same|speculative|unknown|unclear|controversial|debated|uncertain)\b",
    re.IGNORECASE,
)
_LEADING = frozenset("in from by with to on as at within during through into".split())


def misses_form(front: Text, first: Text, thing: str) -> bool:
    """Whether the answer has not the form that the question asks for. first: its first sentence."""
    if _is_deed(first) and _ONE.match(front.plain):
        return True
    if _MANY.match(front.plain) and (re.match(r"(?:Where|How)\s", first.plain) or _is_bare_verb(first)):
        return True
    return _is_deed_of_one(thing, first, word=front.plain.endswith("mean?"))


def tells_otherwise(first: Text, thing: str) -> bool:
    """Whether the answer says how the thing is, when, or of whom; or the thing is none that can be defined."""
    if _DENIED.match(thing) or _SAID_OF.match(first.plain) or _PLAIN_VALUE.fullmatch(thing):
        return True
    return _is_condition(first) or _is_somebody(thing, first) or bool(_ANOTHER.search(first.plain))


def is_told_of(thing: str, tokens: tuple[Token, ...]) -> bool:
    """Whether the answer is a sentence on what the thing did, or on what something else does."""
    return _was_told(thing, tokens) or is_plain_clause(tokens)


def _is_bare_verb(text: Text) -> bool:
    """ "Extend beyond the wound": what many do."""
    tokens = tokenize(text)
    low = tokens[0].low if len(tokens) > 1 else ""
    return lexicon.is_form(low, "VB") and not lexicon.can_be(low, "NOUN") and not lexicon.can_be(low, "ADJ")


def _is_deed(text: Text) -> bool:
    """ "Measuring the current": of an activity, and of no thing."""
    tokens = tokenize(text)
    low = tokens[0].low if tokens else ""
    return lexicon.is_form(low, "VBG") and not lexicon.can_be(low, "NOUN") and not lexicon.can_be(low, "ADJ")


def _is_somebody(thing: str, text: Text) -> bool:
    """ "What is Ada Lovelace?": a person is no what."""
    author = re.match(r"(?:an?|the)\s(?:[\w-]+\s){0,2}[a-z]+(?:or|er|ist|ian)\b", text.plain, re.IGNORECASE)
    return " " in thing and is_person(Text.of(thing)) and bool(author)


def _is_deed_of_one(thing: str, text: Text, *, word: bool) -> bool:
    """ "Forms in the wall", "Results from a lack of X" of one thing: what it does, though "forms" is a noun as well."""
    tokens = tokenize(text)
    if len(tokens) < 3 or tokens[1].low not in _LEADING or not lexicon.is_form(tokens[0].low, "VBZ"):
        return False
    return word or lexicon.is_plural_noun(thing.rpartition(" ")[2]) is not True


def is_plain_clause(tokens: tuple[Token, ...]) -> bool:
    """ "The node releases signals which ...": a sentence, though "releases" may be a noun."""
    clause = find_clause(tokens)
    if clause is None or clause.verb > 3 or clause.verb + 1 >= len(tokens) or tokens[0].low not in words.DETERMINERS:
        return False
    following = tokens[clause.verb + 1]
    plain = following.is_word and following.low not in words.PREPOSITIONS | words.RELATIVES | words.CONJUNCTIONS
    verb = tokens[clause.verb].low
    if lexicon.is_form(verb, "VBZ") and following.is_word and not lexicon.can_be(verb, "NOUN"):
        return following.low not in words.RELATIVES
    return plain and lexicon.is_form(verb, "VBZ") and clause.base in exceptions.MOSTLY_VERBS


def _was_told(thing: str, tokens: tuple[Token, ...]) -> bool:
    """ "The case study showed ...", "Understanding joints gave ...": what came of it, in the past."""
    own = set(stems(thing))
    at = 1 if tokens and (tokens[0].low in words.ARTICLES or tokens[0].low.endswith("ing")) else 0
    while at < len(tokens) and set(stems(tokens[at].low)) & own:
        at += 1
    named = at > 1 and at < len(tokens) and len(own) > 1
    if not named or not lexicon.is_form(tokens[at].low, "VBD") or tokens[at].low in words.AUXILIARIES | words.BE:
        return False
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    shortened = lexicon.is_form(tokens[at].low, "VBN") and following in words.PREPOSITIONS | {"to"}
    return not shortened  # "a variable | changed by others": that is changed


def _is_condition(sentence: Text) -> bool:
    """ "When the signal is linear, one messenger ...": what happens then, and not what it is."""
    comma = sentence.plain.find(", ")
    opens = re.match(r"(?:When|Where|Whenever)\s", sentence.plain)
    if not opens or comma < 0:
        return False
    rest = tokenize(sentence.cut(comma + 2))
    return find_clause(rest) is not None or (bool(rest) and rest[0].low in words.AUXILIARIES)


def is_said_of(tokens: tuple[Token, ...]) -> bool:
    """Whether a text says how something is and not what: "Easy to get", "Active throughout the cycle"."""
    if len(tokens) < 2 or not lexicon.can_be(tokens[0].low, "ADJ"):
        return False
    return tokens[1].low in words.PREPOSITIONS - {"of"} | {"to"}
