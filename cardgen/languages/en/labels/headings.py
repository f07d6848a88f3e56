"""What a heading is about, once the words that only name a part of a page are taken off."""

from __future__ import annotations

import re
from functools import lru_cache

from cardgen.languages.en.grammar import shapes
from cardgen.languages.en.grammar.aspects import aspect, is_adjective
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.vocabulary import (
    ASIDE_HEADS,
    DEFINING_COLUMNS,
    GENERIC_HEADINGS,
    PRONOUNS,
    TITLE_RUBBISH,
    TITLE_TAIL,
)
from cardgen.languages.tokens import tokenize
from cardgen.text import Text

_LONGEST = 9
_WHAT_IS = re.compile(r"^(?:what|who)(?:['’]s|\s+(?:is|are|was|were))\s+(?:(?:an?|the)\s+)?(?=\w)", re.IGNORECASE)
_NUMBERED = re.compile(r"^(?:[\w-]+\s+)?(?:\d+[a-z]?|[ivx]+|[a-z])$", re.IGNORECASE)
_ASIDE = re.compile(r"\s*\((?![A-Z][A-Za-z0-9&/-]*[A-Z0-9][A-Za-z0-9]*s?\))[^()]*\)\s*$")
_CODE = re.compile(r"[A-Z]{2,6}(?:\s*\d{2,5}|-\d{3,5})[A-Z]?|[A-Z]{1,2}")  # "HS 101": the number of a course
_ABOUT = re.compile(
    r"^(?:about|more\s+on|on|all\s+about|understanding|introducing|overview\s+of)\s+(?:the\s+)?", re.IGNORECASE
)


# What something is measured on or told from others by, and no thing.
_SCALE = re.compile(
    r"\b(?:severity|differentiators|differentiating\s+features|distinguishing\s+features)\b", re.IGNORECASE
)


# "Minimax Properties" are of minimax.
_OWNED = re.compile(
    r"(?P<of>(?!the\b|some\b|key\b|main\b|other\b|more\b|basic\b|core\b)[\w-]+(?:\s[\w-]+)?)\s+"
    r"(?:properties|characteristics|features|complexity|effectiveness)",
    re.IGNORECASE,
)

# Chapters of a page on an illness: what stands below them is said of the illness.
_CHAPTER = re.compile(
    r"epidemiology|pathophysiology|pathogenesis|clinical\s+(?:features|presentation|picture)|work-?up|investigations|"
    r"management",
    re.IGNORECASE,
)


@lru_cache(maxsize=1 << 12)
def subject(heading: Text, *, title: bool = False) -> Text | None:
    """The thing a heading is about; None for one that names only a part of the page, an aspect, or says a sentence.

    "Applications of Clustering" gives "Clustering", "What is EDA?" gives "EDA", "Advantages" gives None.
    """
    text = heading.without_marks().strip(" :.–—-")
    text = _without_rubbish(text)
    match = _WHAT_IS.match(text.plain)
    if match:
        text = text.cut(match.end()).strip("?")
    text = _behind_generic(text)
    if _SCALE.search(text.plain) or (not title and _CHAPTER.fullmatch(text.plain)):
        return None
    owner = _OWNED.fullmatch(text.plain) if not title else None
    if owner and not is_adjective(owner["of"]) and not is_generic(owner["of"]):
        return _clean(text.cut(*owner.span("of")))
    found = aspect(text.plain)
    if found:
        return _clean(text.cut(*found.of)) if found.of and not title else (text if title and found.of else None)
    return _clean(text)


def _clean(text: Text) -> Text | None:
    text = _after(text, _ABOUT)
    text = _set_right(_name_behind(text))
    aside = _ASIDE.search(text.plain)
    if aside and aside.start() > 0:
        text = text.cut(0, aside.start())
    text = text.strip(" :.–—-")
    tokens = [token for token in tokenize(text) if token.is_word]
    if _CODE.fullmatch(text.plain):
        return None
    if not tokens or len(tokens) > _LONGEST or is_generic(text.plain) or text.plain.endswith(("?", "!", ".")):
        return None
    if (
        tokens[0].low in words.SUBORDINATORS
        or tokens[0].low in words.QUESTION_WORDS
        or tokens[0].low in words.PREPOSITIONS
        or tokens[0].low in PRONOUNS
    ):
        return None
    if any(
        token.low in ("it", "its", "their", "this", "these", "your", "our", "we", "you", "vs", "versus")
        for token in tokens
    ):
        return None
    bracket = re.search(r"(?<=\w)\s*\([^()]*\)$", text.plain)  # "maps (SOMs)": no verb
    bare = text.cut(0, bracket.start()) if bracket else text
    if shapes.shape(bare) in (shapes.Shape.IMPERATIVE, shapes.Shape.CLAUSE, shapes.Shape.THIRD_PERSON):
        return text if _MEANS.fullmatch(bare.plain) and lexicon.can_be(tokens[0].low, "ADJ") else None
    return text


# "Reverse Transcriptase Inhibitors": no command, for what acts on something stands at its end.
_MEANS = re.compile(r"(?:[A-Z][\w-]+\s){2,}[A-Z]\w+(?:[eo]r|nt|ist)s")
_NAMED = re.compile(
    r"\s*\((?P<name>[A-Z][\w-]+(?:['’]s?)?(?:\s[\w-]+)?\s(?:[A-Za-z]-)?(?i:test|method|law|rule|theorem|algorithm))\)$"
)


def _name_behind(text: Text) -> Text:
    """ "Unequal variances (Welch's test)": the name of the test is what the page is about, and not the case."""
    found = _NAMED.search(text.plain)
    kind = found["name"].rpartition(" ")[2] if found else ""
    return text.cut(*found.span("name")) if found and kind not in text.plain[: found.start()].lower() else text


_BEHIND = re.compile(r"\s*\((?P<kind>[A-Za-z]+(?:-[A-Za-z]+)*)\)$")
_REMARKS = frozenset(
    """preferred recommended advanced detailed popular favourite favorite
    optional advanced revised continued updated required recommended additional new final general basic simplified
    """.split()
)


def _set_right(text: Text) -> Text:
    """ "Pneumonia (Community-Acquired)" as it is said: the adjective before its noun."""
    found = _BEHIND.search(text.plain)
    kind = found["kind"].lower() if found else ""
    if not found or kind in _REMARKS or found["kind"].isupper() or not is_adjective(kind.rpartition("-")[2]):
        return text
    noun = text.cut(0, found.start())
    if not 0 < noun.words < 3 or any(word in kind for word in noun.plain.lower().split()):
        return text
    written = kind if noun.words > 1 or noun.plain[1:].islower() else found["kind"]
    noun = noun.map_text(0, 1, noun.plain[0].lower()) if noun.plain[1:].islower() else noun
    return Text.join((Text.of(written.capitalize()), noun), " ")


def _after(text: Text, pattern: re.Pattern[str]) -> Text:
    match = pattern.match(text.plain)
    return text.cut(match.end()).strip(" :.–—-") if match else text


def _without_rubbish(text: Text) -> Text:
    """A title without "Unit 4:", "Notes on", "– Study Notes" and the like around its subject."""
    for _ in range(3):
        before = text.plain
        text = _after(text, TITLE_RUBBISH)
        tail = TITLE_TAIL.search(text.plain)
        if tail and tail.start() > 0 and _is_closed(text.plain[: tail.start()]):
            text = text.cut(0, tail.start()).strip(" :.–—-")
        if text.plain == before:
            break
    return text


def _is_closed(plain: str) -> bool:
    """Whether no bracket is left open: "Renaissance (c. 1350" is half a bracket."""
    return plain.count("(") <= plain.count(")")


def _behind_generic(text: Text) -> Text:
    """ "Case study: X" and "Mechanism 2: X" are about X, "X: an overview" too."""
    mark = re.search(r":\s+|\s+[–—-]\s+", text.plain)
    if not mark or not _is_closed(text.plain[: mark.start()]):
        return text
    head, tail = text.cut(0, mark.start()).strip(), text.cut(mark.end()).strip()
    if re.match(r"examples?\b", head.plain, re.IGNORECASE):
        return tail
    if all(word in ASIDE_HEADS | {"a", "an", "the"} for word in re.findall(r"[\w-]+", tail.plain.casefold())):
        return Text()
    aside = all(word in ASIDE_HEADS for word in re.findall(r"[\w-]+", head.plain.casefold()))
    if aside or is_generic(head.plain) or _NUMBERED.match(head.plain) or aspect(head.plain):
        return tail
    return head


def is_generic(plain: str) -> bool:
    """Whether a heading is made of words that name parts of pages alone."""
    found = re.findall(r"[^\W_]+", plain.casefold())
    return not found or all(word in GENERIC_HEADINGS or word.isdigit() for word in found)


def is_definition_label(plain: str) -> bool:
    """Whether a label or column means "what it is"."""
    low = re.sub(r"[^\w\s]", "", plain.casefold()).strip()
    return low in DEFINING_COLUMNS or low in _DEFINING


_DEFINING = frozenset(("what is it", "what it is", "what are they", "what it means", "concept", "the concept"))


_STATEMENTS = re.compile(
    r"(?:key|main|core)?\s*(?:points?|insights?|ideas?|takeaways?|facts?|notes?|details?|remarks?|comments?|summary|info)",
    re.IGNORECASE,
)


def is_statement_label(plain: str) -> bool:
    """Whether a column says anything at all of its rows."""
    return bool(_STATEMENTS.fullmatch(plain.strip(" :")))


def is_formula_label(plain: str) -> bool:
    """Whether a label only announces a formula."""
    low = re.sub(r"[^\w\s]", "", plain.casefold()).strip()
    return low in (
        "formula",
        "formulas",
        "formulae",
        "equation",
        "equations",
        "general formula",
        "the formula",
        "expression",
    )
