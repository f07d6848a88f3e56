"""The lead-in line of a list, turned into the question that the list answers: "The heart has four chambers:"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from cardgen.languages.en.grammar import counted, phrases, shapes
from cardgen.languages.en.grammar.clauses import Clause, find_clause
from cardgen.languages.en.grammar.noun_phrase import NounPhrase
from cardgen.languages.en.labels.sides import about
from cardgen.languages.en.lexis import coursewords, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import definite_phrase as definite
from cardgen.languages.en.questions.terms import settled
from cardgen.languages.tokens import Token, masked, piece, sentence, tokenize
from cardgen.text import Text

_LONGEST = 22
_LEAD = re.compile(
    r"^(?:in\s+general|generally(?:\s+speaking)?|overall|typically|broadly(?:\s+speaking)?|basically|essentially|so|now|"
    r"thus|hence|therefore|in\s+short|in\s+summary)\s*,\s+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"[\s,]+(?:as\s+follows|including|namely|such\s+as|e\.g\.?|i\.e\.?|below|for\s+example|therefore|thus|mainly|etc)$",
    re.IGNORECASE,
)
_POINTING = words.PRONOUNS - {"one", "i"} | words.POSSESSIVES | frozenset("there here above below".split())
_OF_PAGES = frozenset(
    """
    table figure code example image picture plot line section topic question exercise link resource file slide page
    article paper video book chapter column row word screenshot diagram graph snippet dataset lesson reading note
    """.split()
)


def announced(label: Text, count: int, subject: Text | None, usage: Usage) -> Text | None:
    """The question that a list of `count` things below the lead-in `label` answers.

    None when the line does not say what the things are, or says another number of them.
    """
    text = _cut(_cut(label.strip(" :."), _LEAD, front=True), _TAIL)
    tokens = tokenize(text)
    if not 1 < count < len(counted.NUMBERS) or not 0 < len(tokens) <= _LONGEST:
        return None
    if any(token.low in _POINTING for token in tokens[1:]) or masked(text).count(",") > 1:
        return None
    asked = _Asked(text, tokens, count, subject, usage)
    rules: tuple[Callable[[_Asked], Text | None], ...] = (
        _what_it_does, _there_are, _compound, _in_system, _named_things, _of_following, _object_of, _owned, _opened,
        _important,
    )  # fmt: skip
    return next((found for rule in rules if (found := rule(asked))), None)


_ANNOUNCES = re.compile(
    r"^(?:(?:in|within|for)\s+[^,]{2,60},\s+)?there\s+(?:are|exist)\s+(?:\w+\s+){0,2}(?:\w+)\b|\b(?:the\s+following|as\s+follows)\b",
    re.IGNORECASE,
)


def announces(sentence: Text) -> bool:
    """Whether a sentence with a full stop is the lead-in of a list: "There are three kinds of rock."."""
    return sentence.words <= _LONGEST and bool(_ANNOUNCES.search(sentence.plain)) and ":" not in sentence.plain


def wrong_count(label: Text, count: int) -> bool:
    """Whether a label says how many there are, and it is not `count`: the list is not whole."""
    found = next((number for token in tokenize(label)[:5] if (number := _number(token))), None)
    return found is not None and 1 < found < len(counted.NUMBERS) and found != count


def _cut(text: Text, pattern: re.Pattern[str], *, front: bool = False) -> Text:
    match = pattern.search(text.plain)
    if not match:
        return text
    return text.cut(match.end()) if front else text.cut(0, match.start())


@dataclass(frozen=True)
class _Asked:
    """A lead-in taken apart."""

    text: Text
    tokens: tuple[Token, ...]
    count: int
    subject: Text | None
    usage: Usage

    @property
    def number(self) -> str:
        return counted.NUMBERS[self.count]


# --- how many of what -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Things:
    """A phrase such as "four main chambers". text: without its number. open: the page gives some of many."""

    text: Text
    noun: str
    open: bool
    bare: bool


_VAGUE = frozenset("several many various multiple numerous some different few".split())
_FILLER = frozenset("following different distinct separate possible".split())


def _number(token: Token) -> int | None:
    if token.low in counted.NUMBERS:
        return counted.NUMBERS.index(token.low)
    return int(token.low) if token.low.isdecimal() and len(token.low) < 3 else None


class _Told(Enum):
    """What a word in front of a noun tells of how many there are."""

    SAID = auto()  # the number, or "following"
    OTHER = auto()  # another number
    VAGUE = auto()  # "several"
    FILLER = auto()


def _told(tokens: tuple[Token, ...], at: int, count: int) -> _Told | None:
    low, number = tokens[at].low, _number(tokens[at])
    if number is not None:
        return _Told.SAID if number == count else _Told.OTHER
    if low == "following":
        return _Told.SAID
    if low in _VAGUE - _FILLER or (low in ("number", "of") and at and tokens[at - 1].low in ("a", "number")):
        return _Told.VAGUE
    return (
        _Told.FILLER if low in _FILLER or low in ("the", "a", "these", "all", "at", "least", "only", "about") else None
    )


def _things(asked: _Asked, at: int, stop: int | None = None) -> _Things | None:
    """What the quantity at token `at` counts: "the following factors", "three main types of rock"."""
    tokens, end = asked.tokens, len(asked.tokens) if stop is None else stop
    told: set[_Told] = set()
    while at < end:
        step = _told(tokens, at, asked.count)
        if step is None:
            break
        if step is _Told.OTHER:
            return None
        told.add(step)
        at += 1
    said, vague = _Told.SAID in told, _Told.VAGUE in told
    if not (said or vague) or at >= end:
        return None
    text = settled(piece(asked.text, tokens, at, end), asked.usage)
    phrase = NounPhrase.of(text, asked.usage)
    if (
        phrase is None
        or lexicon.is_plural_noun(phrase.tokens[phrase.head].word) is not True
        or phrase.noun in _OF_PAGES
    ):
        return None
    if phrase.link in ("and", "or", "&"):
        return None
    return _Things(text, phrase.noun, vague and not said, phrase.is_simple and not phrase.tail)


def _of(asked: _Asked, things: _Things) -> Text | None:
    """The things with the subject that they need: "types" gives "types of rock"."""
    if not things.bare:
        phrase = NounPhrase.of(things.text, asked.usage)
        if phrase is None or not phrase.is_bare_relation:
            return things.text
    if things.noun not in coursewords.RELATIONAL_NOUNS or asked.subject is None:
        return None
    whole = about(asked.subject, asked.usage)
    return Text.join((things.text, whole), " of ") if whole else None


def _many(asked: _Asked, things: _Things) -> Text | None:
    whole = _of(asked, things)
    if whole is None:
        return None
    if things.open:
        return sentence(f"name {asked.number} ", whole, end=".")
    return sentence(f"what are the {asked.number} ", whole)


_THERE = re.compile(
    r"^(?:(?:in|within|for)\s+(?P<in>[^,]{2,60}),\s+)?(?:there\s+(?:are|exist)|we\s+(?:have|distinguish)|"
    r"(?:the\s+following|these|here|below)\s+are)\s+(?:some\s+of\s+)?",
    re.IGNORECASE,
)


def _there_are(asked: _Asked) -> Text | None:
    """ "There are three types of rock": "What are the three types of rock?"."""
    match = _THERE.match(asked.text.plain)
    if not match:
        return None
    at = next((index for index, token in enumerate(asked.tokens) if token.start >= match.end()), None)
    things = _things(asked, at) if at is not None else None
    if things is None:
        return None
    if match["in"]:
        place = about(asked.text.cut(*match.span("in")), asked.usage)
        return sentence(f"what {asked.number} ", things.text, " are there in ", place) if place else None
    return _many(asked, things)


_COMPOUND = re.compile(r"^(?:the\s+)?(?P<n>\w+)[-\s](?P<noun>[a-z]{3,})\s+(?P<of>\S.*)$", re.IGNORECASE)


def _compound(asked: _Asked) -> Text | None:
    """ "Seven-layer OSI model": "What are the seven layers of the OSI model?"."""
    match = _COMPOUND.match(asked.text.plain)
    if not match or match["noun"].lower() not in coursewords.LIST_NOUNS:
        return None
    if match["n"].lower() not in (asked.number, str(asked.count)):
        return None
    whole = settled(asked.text.cut(*match.span("of")), asked.usage)
    phrase = NounPhrase.of(whole, asked.usage)
    if phrase is None or phrase.is_many:
        return None
    return sentence(f"what are the {asked.number} {lexicon.plural(match['noun'].lower())} of the ", whole)


_SYSTEM = re.compile(
    r"^(?P<system>(?:[\w.-]+['’]s\s+)?(?:taxonomy|typology|hierarchy|classification))\s+of\s+(?P<things>\S.*)$",
    re.IGNORECASE,
)


def _in_system(asked: _Asked) -> Text | None:
    """ "Bloom's taxonomy of objectives": "What are the six objectives in Bloom's taxonomy?"."""
    match = _SYSTEM.match(asked.text.plain)
    if not match or not match["system"][0].isupper() or " " not in match["system"]:
        return None
    things = settled(asked.text.cut(*match.span("things")), asked.usage)
    phrase = NounPhrase.of(things, asked.usage)
    if phrase is None or not phrase.is_many or phrase.tail or phrase.is_joined:
        return None
    return sentence(f"what are the {asked.number} ", things, " in ", asked.text.cut(*match.span("system")))


def _named_things(asked: _Asked) -> Text | None:
    """ "Two ways to measure demand", "The following are ...": no verb, only things and how many."""
    things = _things(asked, 0)
    if things is None or _clause(asked) is not None or "are" in {token.low for token in asked.tokens}:
        return None
    return _many(asked, things)


def _clause(asked: _Asked) -> Clause | None:
    """The clause that the line is; "four ways to measure demand" is none."""
    found = find_clause(asked.tokens)
    if found is None or found.first:
        return None
    last, before = asked.tokens[-1].low, asked.tokens[: found.verb]
    if found.verb + 1 == len(asked.tokens) and lexicon.is_plural_noun(last) is True and last != "includes":
        return None  # "two kinds of packet switches"
    if all(_number(token) is not None for token in before) or any(token.low == "to" for token in before):
        return None  # "two types of gate", "two ways to open it"
    return found


# --- a sentence with the things as its subject or object --------------------------------------------------------------


def _of_following(asked: _Asked) -> Text | None:
    """ "The following factors affect demand": "What three factors affect demand?"."""
    clause = _clause(asked)
    if clause is None or clause.auxiliary in ("is", "are", "was", "were"):
        return None
    things = _things(asked, 0, clause.verb)
    rest = piece(asked.text, asked.tokens, clause.verb)
    if things is None or clause.verb + 1 >= len(asked.tokens):
        return None
    if things.open:
        return sentence(f"name {asked.number} ", things.text, " that ", rest, end=".")
    return sentence(f"what {asked.number} ", things.text, " ", rest)


def _object_of(asked: _Asked) -> Text | None:
    """ "The heart has four chambers": "What four chambers does the heart have?"."""
    clause = _clause(asked)
    if clause is None:
        return None
    about_what = piece(asked.text, asked.tokens, 0, clause.verb)
    if not _is_subject(about_what):
        return None
    start = clause.verb + 1
    at = start
    while at < len(asked.tokens) and at - start < 4 and _links(asked.tokens[at]):
        at += 1
    things = _things(asked, at)
    if things is None:
        return None
    inside = settled(about_what, asked.usage)
    between = piece(asked.text, asked.tokens, start, at)
    verb = " ".join(part for part in (clause.base, between.plain) if part)
    if not verb:
        return None
    return sentence(f"what {asked.number} ", things.text, f" {clause.auxiliary} ", inside, f" {verb}")


def _links(token: Token) -> bool:
    return (
        token.low in words.PREPOSITIONS or lexicon.is_form(token.low, "VBN") or token.low in ("up", "down", "be", "to")
    )


def _is_subject(text: Text) -> bool:
    tokens = tokenize(text)
    if not 0 < len(tokens) <= 9 or tokens[0].low in _POINTING | words.PREPOSITIONS or shapes.leans_on_context(text):
        return False
    if any(not token.is_word and token.word not in "()-’'" for token in tokens):
        return False
    if (
        len(tokens) == 1
        and lexicon.is_known(tokens[0].low)
        and lexicon.counted(tokens[0].low) is not lexicon.Counted.NO
        and tokens[0].low == lexicon.singular(tokens[0].low)
    ):
        return False  # "Disease" of what?
    return shapes.shape(text) is shapes.Shape.NOUN_PHRASE


_OWNED = re.compile(
    r"^(?P<verb>includes?|contains?|uses?|has|have|offers?|comprises?)\s+(?:the\s+)?(?!of\b)(?P<of>\S.*)$",
    re.IGNORECASE,
)


def _owned(asked: _Asked) -> Text | None:
    """ "Uses protocols such as" below "Application layer": "Name three protocols that the application layer uses."."""
    match = _OWNED.match(asked.text.plain)
    if not match or asked.subject is None:
        return None
    things = settled(asked.text.cut(*match.span("of")), asked.usage)
    phrase = NounPhrase.of(things, asked.usage)
    whole = about(asked.subject, asked.usage)
    if whole is None or phrase is None or phrase.tail or phrase.noun in _OF_PAGES:
        return None
    if lexicon.is_plural_noun(phrase.tokens[phrase.head].word) is not True:
        return None
    many = phrases.is_plural(settled(asked.subject, asked.usage), asked.usage)
    base = lexicon.base_form(match["verb"].lower())
    if many is None or base is None:
        return None
    named = definite(asked.subject, asked.usage) or whole
    return sentence(
        f"name {asked.number} ", things, " that ", named, f" {base if many else lexicon.third_person(base)}", end="."
    )


# --- a sentence that breaks off before the things ---------------------------------------------------------------------

_BE = (
    r"(?:(?:is|are|was|were|(?:can|may|could|must|should|might)\s+be)\s+(?:(?:often|usually|commonly|typically|mainly|"
    r"generally|primarily|also|best)\s+)?)?"
)
_OPEN = re.compile(
    rf"""^(?P<subject>.*?)\s*\b(?:
        (?P<cause>{_BE}(?:caused|brought\s+about)\s+by|(?:results?|arises?)\s+from|(?:is|are)\s+due\s+to)|
        (?P<treatment>{_BE}(?:treated|managed)\s+(?:with|by|using))|
        (?P<use>{_BE}used\s+(?:for|to|in|as))|
        (?P<factor>(?:depends?|is\s+dependent|are\s+dependent)\s+(?:up)?on)|
        (?P<by>{_BE}(?P<done>determined|affected|influenced|controlled|regulated|increased|decreased|reduced|inhibited|
            activated|stimulated|improved|limited|characteri[sz]ed|triggered)\s+by)|
        (?P<part>consists?\s+of|{_BE}(?:made\s+up|made|composed|comprised|built\s+up)\s+(?:of|from)|comprises?)|
        (?P<effect>(?:can\s+|may\s+)?(?:leads?\s+to|results?\s+in)|(?:can|may)\s+cause)|
        (?P<present>(?:can\s+|may\s+)?presents?\s+(?:with|as)|(?:can\s+|may\s+)?manifests?\s+as)|
        (?P<linked>{_BE}(?:associated\s+with|linked\s+(?:to|with)))|
        (?P<need>requires?|needs?)|
        (?P<place>{_BE}(?:found|located)\s+in(?:\s+the)?|occurs?\s+in)|
        (?P<case>{_BE}used\s+(?:when|if)|should\s+be\s+used\s+(?:when|if))
    )(?:\s+the\s+following)?$""",
    re.IGNORECASE | re.VERBOSE,
)
_NAMED = {
    "cause": "causes of", "treatment": "treatments for", "use": "uses of", "effect": "effects of",
    "case": "situations in which to use", "present": "clinical features of",
}  # fmt: skip


def _opened(asked: _Asked) -> Text | None:
    """ "Rust is caused by": "Name two causes of rust."; without a subject of its own it is the heading's."""
    match = _OPEN.match(asked.text.plain)
    if not match:
        return None
    own = asked.text.cut(*match.span("subject")).strip(" ,")
    if own and not _is_subject(own):
        return None
    if not own and asked.subject is None:
        return None
    whole = about(own or asked.subject or Text(), asked.usage)
    if whole is None or whole.words > 9:
        return None
    many = phrases.is_plural(settled(own or asked.subject or Text(), asked.usage), asked.usage)
    if many is None:
        return None
    do, be, s = ("do", "are", "") if many else ("does", "is", "s")
    kind = next(name for name, value in match.groupdict().items() if value and name not in ("subject", "done"))
    base = lexicon.base_form(match["done"].lower()) if match["done"] else None
    if kind == "by":
        noun = "features" if base and base.startswith("character") else "factors"
        return sentence(f"what {asked.number} {noun} {base} ", whole) if base else None
    asks = {
        "factor": (f"what {asked.number} factors {do} ", " depend on"),
        "part": (f"what {asked.number} parts {be} ", " made up of"),
        "linked": (f"what {asked.number} things {be} ", " associated with"),
        "need": (f"name {asked.number} things that ", f" need{s}"),
        "place": (f"name {asked.number} places where ", f" {be} found"),
    }
    before, behind = asks.get(kind) or (f"name {asked.number} {_NAMED[kind]} ", "")
    return sentence(before, whole, behind, end="?" if before.startswith("what") else ".")


_DOES = re.compile(
    r"^(?P<subject>.*?)\s*\b(?P<verb>(?:(?:helps?|allows?|enables?|requires?)\s+(?:[\w-]+\s+){0,3}to|(?:is|are)\s+able\s+to|"
    r"aims?\s+to|(?:is|are)\s+(?:used|designed|needed|required)\s+to|can|must|should|may|(?:has|have|needs?)\s+to))$",
    re.IGNORECASE,
)


def _what_it_does(asked: _Asked) -> Text | None:
    """ "Sleep helps the brain to": "Name three things that sleep helps the brain to do."."""
    match = _DOES.match(asked.text.plain)
    own = asked.text.cut(*match.span("subject")).strip(" ,") if match else Text()
    if not match or (own and not _is_actor(own)):
        return None
    if not own:
        if asked.subject is None or match["verb"].lower().startswith(("can", "must", "should", "may")):
            return None
        many = phrases.is_plural(settled(asked.subject, asked.usage), asked.usage)
        if many is not False:
            return None
    whole = settled(own, asked.usage) if own else definite(asked.subject or Text(), asked.usage)
    if whole is None:
        return None
    return sentence(f"name {asked.number} things that ", whole, f" {match['verb'].lower()} do", end=".")


def _is_actor(text: Text) -> bool:
    gerund = shapes.gerund(text) is not None and len(tokenize(text)) <= 7
    return gerund or _is_subject(text)


_IMPORTANT = re.compile(
    r"^(?P<subject>.+?)\s+(?P<be>is|are)\s+(?P<how>important|useful|necessary|essential|popular|difficult|hard|helpful|valuable)"
    r"\s+(?:because|since|for\s+(?:the\s+following|several|many|various|\w+)\s+reasons)$",
    re.IGNORECASE,
)


def _important(asked: _Asked) -> Text | None:
    """ "Sleep is important because": "Name three reasons why sleep is important."."""
    match = _IMPORTANT.match(asked.text.plain)
    own = asked.text.cut(*match.span("subject")) if match else Text()
    if not match or not _is_subject(own):
        return None
    whole = settled(own, asked.usage)
    return sentence(f"name {asked.number} reasons why ", whole, f" {match['be']} {match['how'].lower()}", end=".")
