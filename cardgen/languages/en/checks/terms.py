"""Whether a term can be asked for as it stands, and its meaning tells more than the term."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.checks.base import Check
from cardgen.languages.en.checks.definitions import defined
from cardgen.languages.en.checks.otherwise import is_plain_clause
from cardgen.languages.en.grammar.definitions import has_main_verb
from cardgen.languages.en.grammar.head_noun import head
from cardgen.languages.en.grammar.shapes import STOPWORDS, sentences
from cardgen.languages.en.lexis import lexicon
from cardgen.languages.en.lexis.lexicon import singular
from cardgen.languages.tokens import masked, tokenize
from cardgen.text import OPAQUE, SpanKind, Text


def _not_circular(front: Text, back: Text, _items: Sequence[Text]) -> bool:
    """A term of one word is not explained by that word: "promises: a promise to do something"."""
    thing = [token.low for token in tokenize(defined(front)) if token.is_word]
    if len(thing) != 1:
        return True
    tokens = tokenize(re.sub(r"\([^()]*\)", "", masked(next(iter(sentences(back)), back))))
    said = [singular(token.low) for token in tokens if token.is_word and token.low not in STOPWORDS]
    return has_main_verb(tokens) or singular(thing[0]) not in said


_CODE_NAME = re.compile(r"^What (?:is|are|does|do) (?:[A-Za-z]\w{0,7}|\w+_\w+)(?: mean| do)?\?$")
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
    r"(?:an?\s|the\s)?(?:most|least|less|more|first-line|second-line|great|good|best|bad|worst|powerful|"
    r"useful|essential|handy|excellent|valuable|invaluable|quite|very|highly|rather)\b",
    re.IGNORECASE,
)
_LONG_PRAISE = 10
_TOLD_TO = re.compile(
    r"(?:\s[–—-]|;)\s(?:always\s|first\s)?(?:read|use|check|avoid|learn|know|remember|study|watch|look|plot|try|never|see|"
    r"run|do)\b(?!-)"
)
_COMPARED = re.compile(
    r"(?:lower|higher|more|less|greater|better|faster|slower|fewer|larger|smaller|worse)\b.*\bthan\b", re.IGNORECASE
)


def _tells(front: Text, back: Text, items: Sequence[Text]) -> bool:
    """More than that it is one of its kind, or a good one: "one type of joint", "most common joint in chairs"."""
    if items or re.search(r"\b(?:variable|parameter|constant|coefficient) \S", front.plain):
        return True
    first = next(iter(sentences(back)), back)
    if defined(front) and _COMPARED.match(first.plain):
        return False
    if defined(front) and _TOLD_TO.search(first.plain):
        return False
    if defined(front) and first.words <= _LONG_PRAISE and _PRAISE.match(first.plain):
        return False
    return back.words > _ENOUGH or not _THIN.match(back.plain)


_TWO = re.compile(r"^What (?:are|were) [^?]+?\s(?:and|&)\s[^?]+\?$")
_COUNTED = re.compile(r"^What are (?:two|three|four|five|six) (?!of\b)[a-z]+\?$")
_WAY_BACK = re.compile(r"^What is the term for (?=the )")
_SIGN = re.compile(r"^What (?:is|are) (?:the\s)?(?:[A-PR-Za-zΑ-ω]|[A-Za-zΑ-ω]_\w+|[ΔδΣσ][A-Za-z])\?$")


def _of_one_term(front: Text, back: Text, items: Sequence[Text]) -> bool:
    """One term is explained, not two by one phrase; and a sign of a formula is nothing without the formula."""
    if _SIGN.match(front.plain) or _COUNTED.match(front.plain):
        return False
    way_back = _WAY_BACK.match(front.plain)
    if way_back and is_plain_clause(tokenize(front.cut(way_back.end()))):
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


_AMOUNT = re.compile(r"What (?:is|are) \d[\d.,]* [a-z]")


def _is_no_amount(front: Text, _back: Text, _items: Sequence[Text]) -> bool:
    """ "What are 85 chickens?": a row of a worked example is no term."""
    return not _AMOUNT.match(front.plain)


_NO_TERM = re.compile(
    r"(?:In [^,?]+, w|W)hat (?:is|are) (?:(?:an?\s|the\s)?\d{3,4}s\?|[a-z-]+\s(?:note|tip|pearl|reminder|caveat)s?\?|"
    r"(?:an?\s|the\s)?(?:winter|summer|spring|autumn)\?|(?:If|When|The|A|An|As|Because|Although)\s)"
)


def _names_a_term(front: Text, _back: Text, _items: Sequence[Text]) -> bool:
    """No "What are 1920s?", no remark ("What is clinical note?"), no clause in the place of a term."""
    return not _NO_TERM.match(masked(front))


CHECKS: dict[str, Check] = {
    "amount": _is_no_amount,
    "no-term": _names_a_term,
    "symbol-alone": _is_owned,
    "half-sentence": _is_whole,
    "circular": _not_circular,
    "code-name": _is_known_name,
    "thin": _tells,
    "two-terms": _of_one_term,
    "number": _agrees,
}
