"""Whether an answer to "What is ...?" says what it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.checks.base import Check
from cardgen.languages.en.grammar.aspects import Group, aspect
from cardgen.languages.en.grammar.clauses import find_clause
from cardgen.languages.en.grammar.definitions import has_main_verb
from cardgen.languages.en.grammar.finite import main_verb
from cardgen.languages.en.grammar.head_noun import head
from cardgen.languages.en.grammar.shapes import STOPWORDS, Shape, sentences, shape, stems
from cardgen.languages.en.labels.persons import is_person
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.lexicon import singular
from cardgen.languages.tokens import Token, masked, tokenize
from cardgen.text import OPAQUE, SpanKind, Text

_DEFINING = re.compile(
    r"^(?:In [^,?]+, w|W)hat (?:is|are|was|were) (?P<thing>[^?,]+?)\?$|"
    r"^What (?:does|do) [“\"]?(?P<term>[^?,]+?)[”\"]? mean\?$"
)
_NOT_DEFINING = re.compile(
    r"\b(?:like|between|among)\b|"
    r"\b(?:called|named|known as|referred to|used|made|found|done|based|by|for|from|of|to|with|in|on|at|as)$"
)
_KINDS = (Group.STAGE, Group.INSTANCE)  # "the early phase of sleep" is a thing, "the cause of sleep" is not


def defined(front: Text) -> str:
    """What a question asks the meaning of, without its article; "" for any other question."""
    match = _DEFINING.match(front.plain)
    if not match:
        return ""
    thing = re.sub(r"^(?:an?|the)\s+", "", match["thing"] or match["term"])
    side = aspect(thing)
    return "" if _NOT_DEFINING.search(thing) or (side and side.of and side.group not in _KINDS) else thing


_PLACED = re.compile(
    r"(?:In|On|At|By(?! default)|From|With|Under|Over|Between|During|Through|Via|Within|To the|Into|Onto)\s"
    r"(?!(?:[^,]+),\s(?:an?|the|any)\s)"
)
_ALSO_OTHERS = re.compile(r",\s+(?:while|whereas)\s")
_GOES_ON = re.compile(
    r",?\s+(?:and|or|but)\s+(?:also\s+)?(?:is|are|was|were|has|have|can|cannot|may|"
    r"will|must|do|does|did|doesn['’]t|don['’]t|isn['’]t|can['’]t)\s.*",
    re.DOTALL,
)
# What it says is what it is: "What is the independence assumption?"
_STATED = re.compile(r"(?:assumption|theorem|lemma|law|principle|rule|hypothesis|axiom|paradox|dilemma|thesis)$", re.I)


_TRAIT = re.compile(r"In [^,?]+, what does “")  # a clause tells what is meant there


def _says_what(front: Text, back: Text, items: Sequence[Text]) -> bool:
    """A definition is a phrase, or a sentence about the term itself; not what something else does."""
    thing = defined(front)
    if not thing or items or _STATED.search(thing) or _TRAIT.match(front.plain):
        return True
    first = next(iter(sentences(back)), back)
    if _DENIED.match(thing) or _SAID_OF.match(first.plain):
        return False
    if _is_condition(first) or _is_somebody(thing, first):
        return False
    if _is_deed_of_one(thing, first, word=front.plain.endswith("mean?")):
        return False
    tokens = tokenize(_GOES_ON.sub("", masked(first)))
    adjective = bool(tokens) and not lexicon.can_be(tokens[0].low, "NOUN") and is_said_of(tokens)
    if (
        shape(first) is Shape.THIRD_PERSON
        or adjective
        or _ALSO_OTHERS.search(first.plain)
        or _PLACED.match(first.plain)
    ):
        return False
    if _told_of(thing, tokens):
        return False
    at = main_verb(tokens)
    if not has_main_verb(tokens) or _GENUS.match(first.plain):
        return True
    if at is not None and lexicon.base_form(tokens[at].low) not in _DEFINING_VERBS | words.AUXILIARIES:
        return False
    subject = stems(" ".join(token.low for token in tokens))[:1]
    spelled = thing.isupper() and any(token.word == thing for token in tokens[:8])
    return spelled or bool(set(stems(thing)) & set(subject))


_DENIED = re.compile(r"(?:no|not|without|lack of)\s", re.IGNORECASE)
_SAID_OF = re.compile(
    r"(?:responsible|due|similar|able|unable|capable|located|found|seen|associated|caused|treated|characteri[sz]ed|"
    r"mediated|related|linked|secondary)\s(?:for|to|of|in|at|on|with|by|from|when)\b",
    re.IGNORECASE,
)
# The verbs of a sentence that says what its subject is: "A type I error occurs when ...".
_DEFINING_VERBS = frozenset(
    """
    be mean refer describe occur happen take involve consist denote arise exist represent comprise include use define
    specify determine state
    """.split()
)
_LEADING = frozenset("in from by with to on as at within during through into".split())


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


def _told_of(thing: str, tokens: tuple[Token, ...]) -> bool:
    """ "The case study showed ...", "Understanding joints gave ...": what came of it, in the past."""
    own = set(stems(thing))
    at = 1 if tokens and (tokens[0].low in words.ARTICLES or tokens[0].low.endswith("ing")) else 0
    while at < len(tokens) and set(stems(tokens[at].low)) & own:
        at += 1
    named = at > 1 and at < len(tokens) and len(own) > 1
    return named and lexicon.is_form(tokens[at].low, "VBD") and tokens[at].low not in words.AUXILIARIES | words.BE


# A kind and what tells it from others: a verb may follow in what is said of it.
_GENUS = re.compile(
    r"an?\s(?:[\w-]+\s){1,4}?(?:with|that|which|where|in\swhich|whose|who|of|for|used\sto|used\sfor|characteri[sz]ed\sby)\s",
    re.IGNORECASE,
)


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


def _not_circular(front: Text, back: Text, _items: Sequence[Text]) -> bool:
    """A term of one word is not explained by that word: "promises: a promise to do something"."""
    thing = [token.low for token in tokenize(defined(front)) if token.is_word]
    if len(thing) != 1:
        return True
    tokens = tokenize(re.sub(r"\([^()]*\)", "", masked(next(iter(sentences(back)), back))))
    said = [singular(token.low) for token in tokens if token.is_word and token.low not in STOPWORDS]
    return has_main_verb(tokens) or singular(thing[0]) not in said


_CODE_NAME = re.compile(r"^What (?:is|are|does|do) [A-Za-z]\w{0,7}(?: mean)?\?$")
_SORT_OF_NAME = re.compile(
    r"\b(?:command|function|keyword|operator|method|statement|tool|module|library|type|attribute|tag|selector|property|flag|"
    r"option|package|class|constant|loop|language|format|file|utility|program)s?\b",
    re.IGNORECASE,
)


def _is_known_name(front: Text, back: Text, _items: Sequence[Text]) -> bool:
    """ "What is `col`?": a short name out of somebody's code is nothing, unless the answer says what kind of name."""
    hidden = front.has(SpanKind.CODE) and _CODE_NAME.match(front.plain)
    name = "".join(span.plain for span in front.spans if span.kind is SpanKind.CODE)
    return not hidden or name.isupper() or bool(_SORT_OF_NAME.search(back.plain))


_THIN = re.compile(
    r"(?:one|a|another|some)\s(?:type|kind|form|example|part|way|case|sort|aspect)s?\b|"
    r"the\s(?:most\s\w+|best|main|only|first|last|usual|common|preferred)\s\w+\.?$",
    re.IGNORECASE,
)
_ENOUGH = 6
_PRAISE = re.compile(
    r"(?:an?\s|the\s)?(?:most|least|less|more|first-line|second-line|great|good|best|bad|worst|quite|very|highly|rather)\b",
    re.IGNORECASE,
)
_LONG_PRAISE = 10
_COMPARED = re.compile(
    r"(?:lower|higher|more|less|greater|better|faster|slower|fewer|larger|smaller|worse)\b.*\bthan\b", re.IGNORECASE
)


def _tells(front: Text, back: Text, items: Sequence[Text]) -> bool:
    """More than that it is one of its kind, or a good one: "one type of joint", "most common joint in chairs"."""
    if items:
        return True
    first = next(iter(sentences(back)), back)
    if defined(front) and _COMPARED.match(first.plain):
        return False
    if defined(front) and first.words <= _LONG_PRAISE and _PRAISE.match(first.plain):
        return False
    return back.words > _ENOUGH or not _THIN.match(back.plain)


_TWO = re.compile(r"^What (?:are|were) [^?]+?\s(?:and|&)\s[^?]+\?$")
_OF_BOTH = re.compile(r"\b(?:respectively|both|two|each|and)\b")
_SIGN = re.compile(r"^What (?:is|are) (?:the\s)?(?:[A-PR-Za-zΑ-ω]|[A-Za-zΑ-ω]_\w+|[ΔδΣσ][A-Za-z])\?$")


def _of_one_term(front: Text, back: Text, items: Sequence[Text]) -> bool:
    """One term is explained, not two by one phrase; and a sign of a formula is nothing without the formula."""
    if _SIGN.match(front.plain):
        return False
    asked = masked(front)
    two = _TWO.match(asked) and defined(front) and not items and OPAQUE not in asked
    return not two or (
        bool(re.search(r"\brespectively\b|\b(?:both|two|each)\b|\band\b", back.plain)) and _is_plural(back)
    )


def _is_plural(back: Text) -> bool:
    tokens = tokenize(back)
    at = head(tokens)
    return at is not None and lexicon.is_plural_noun(tokens[at].word) is True


_DOES = re.compile(r"^What (?P<do>does|do) (?P<thing>[^?]+?) (?:do|mean)\?$")


def _agrees(front: Text, _back: Text, _items: Sequence[Text]) -> bool:
    """No "What does antibiotics do?"."""
    match = _DOES.match(masked(front))
    tokens = tokenize(match["thing"]) if match else ()
    at = head(tokens)
    if not match or at is None or tokens[0].word in '“"' or any(token.low in ("and", "&") for token in tokens):
        return True
    regular = tokens[at].low.endswith("s") and lexicon.is_known(tokens[at].low)
    return not (match["do"] == "does" and regular and lexicon.is_plural_noun(tokens[at].word) is True)


_BARE_SYMBOL = re.compile(r"^What (?:is|are|does|do) (?:the )?\S{1,12}(?: mean| stand for)?\?$")
_DANGLING = re.compile(r"(?:which|who|whom|whose|that)\s(?!is why)", re.IGNORECASE)


def _is_owned(front: Text, _back: Text, _items: Sequence[Text]) -> bool:
    """ "What is $x$?": a letter stands for something in a formula alone."""
    return not (front.has(SpanKind.MATH) and _BARE_SYMBOL.match(masked(front)) and _is_letter(front))


def _is_letter(front: Text) -> bool:
    """Whether all that is asked for is set as mathematics."""
    said = "".join(span.plain for span in front.spans if span.kind is not SpanKind.MATH)
    return re.sub(r"What|is|are|does|do|the|mean|stand for|[\s?]", "", said) == ""


def _is_whole(front: Text, back: Text, _items: Sequence[Text]) -> bool:
    """No relative clause in the place of a meaning, and no caption of a picture or table that is not there."""
    return not (defined(front) and _DANGLING.match(back.plain)) and not _CAPTION.fullmatch(back.plain.strip())


_CAPTION = re.compile(r"\[[^\[\]]*\]\.?")


CHECKS: dict[str, Check] = {
    "symbol-alone": _is_owned,
    "half-sentence": _is_whole,
    "not-a-definition": _says_what,
    "circular": _not_circular,
    "code-name": _is_known_name,
    "thin": _tells,
    "two-terms": _of_one_term,
    "number": _agrees,
}
