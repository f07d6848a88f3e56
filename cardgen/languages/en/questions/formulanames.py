"""What a formula is a formula of: told by the line that leads to it, or by its own left side."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar.shapes import Shape, leans_on_context, sentences, shape
from cardgen.languages.en.lexis import words
from cardgen.languages.en.lexis.vocabulary import PRONOUNS
from cardgen.languages.tokens import masked, tokenize
from cardgen.text import SpanKind, Text

_WAYS = (
    r"(?:given|defined|calculated|computed|expressed|estimated|described|determined|measured|denoted|written|"
    r"formulated|modelled|modeled|represented|obtained)"
)
_LEADS = (
    re.compile(
        rf"^(?:Formally|Mathematically|In general|Then|So),?\s+(?P<name>.+?)\s+(?:is|are)\s+(?:{_WAYS}\s+)?(?:by|as)?$",
        re.IGNORECASE,
    ),
    re.compile(
        rf"^(?P<name>.+?)\s+(?:is|are|can be|may be)\s+(?:\w+ly\s+|then\s+|often\s+)?{_WAYS}"
        r"(?:\s+(?:by|as|using|with|from|through|via))?(?:\s+the\s+(?:following\s+)?(?:formula|equation|expression))?"
        r"(?:\s+(?:as follows|below))?$",
        re.IGNORECASE,
    ),
    re.compile(
        r"^(?:the|an?)\s+(?:\w+\s+)?(?:formula|equation|expression|definition)\s+(?:for|of)\s+(?P<name>.+?)"
        r"(?:\s+(?:is|are|reads)(?:\s+(?:given\s+by|as\s+follows))?)?$",
        re.IGNORECASE,
    ),
    re.compile(r"^(?P<name>[\w'’ -]+?)\s+(?:formula|equation)(?:\s+(?:is|reads))?$", re.IGNORECASE),
    re.compile(
        r"^(?P<name>[\w'’ -]+?\s(?:law|rule|theorem|inequality|identity))(?:\s+(?:is|states(?:\s+that)?|reads))?$",
        re.IGNORECASE,
    ),
)
_LONGEST = 9


def formula_name(lead: Text) -> Text | None:
    """The thing whose formula a line announces: "The sample mean is given by" gives "the sample mean".

    lead: the words before the formula. None when they name nothing, or something that only the page can tell.
    """
    said = sentences(lead)
    last = said[-1].strip(" :,.") if said else Text()
    plain = masked(last)
    match = next((found for lead in _LEADS if (found := lead.match(plain))), None)
    if match is None:
        return None
    name = last.cut(*match.span("name")).strip(" ,").without_marks()
    tokens = [token for token in tokenize(name) if token.is_word]
    if not tokens or len(tokens) > _LONGEST or name.has(SpanKind.MATH, SpanKind.DISPLAY_MATH, SpanKind.CODE):
        return None
    if leans_on_context(last) or any(token.low in PRONOUNS | _LOOSE for token in tokens):
        return None
    if tokens[0].low in words.SUBORDINATORS or tokens[0].low in words.PREPOSITIONS or re.search(r"[,;:?]", name.plain):
        return None
    return name if shape(name) is Shape.NOUN_PHRASE else None


_LOOSE = frozenset(
    """
    result results answer solution problem example case system following general above above-mentioned first second
    last new same simple full final resulting corresponding respective relation expression value values where which
    """.split()
)
_OWN = re.compile(
    r"^\s*(?:\\(?:text|mathrm|textrm|operatorname|mathit)\{(?P<word>[A-Za-z][A-Za-z \-]{2,40})\}|"
    r"(?P<acronym>[A-Z]{3,6}))\s*&?="
)


def own_name(tex: str) -> Text | None:
    r"""The name that a formula gives to itself: "RMSE = ..." or "\text{accuracy} = ..."."""
    match = _OWN.match(tex)
    if not match or tex.count("=") > 1:
        return None
    return Text.of((match["word"] or match["acronym"]).strip())


_LAW = re.compile(
    r"\b(?:laws?|rules?|theorem|inequality|identity|identities|principle|equations?|formulas?|formulae|relations|relationship|"
    r"corrections?|scores?|index|coefficient|ratio|test|distribution)\b",
    re.IGNORECASE,
)
_UNNAMED = re.compile(
    r"(?:the\s+)?(?:first|second|third|zeroth)\s+law|(?:the\s+)?(?:fundamental|relation|overall|total)", re.IGNORECASE
)
# Letters that physics, chemistry and statistics give to quantities by agreement, where they are not the name's own.
_BY_AGREEMENT = {
    "current": "I", "momentum": "pL", "impulse": "J", "speed": "vuc", "velocity": "vu", "charge": "Qq", "voltage": "U",
    "energy": "WUKT", "heat": "Q", "enthalpy": "H", "entropy": "S", "distance": "srx", "displacement": "sx",
    "potential": "VU", "intercept": "bc", "slope": "m", "gradient": "m", "capacity": "C", "moment": "IM", "mean": "xX",
    "deviation": "s", "size": "n", "height": "y", "power": "WP", "area": "A", "expectation": "E", "value": "EV",
    "radius": "r", "inductance": "L", "information": "I", "profit": "π", "interest": "I", "level": "L",
    "correlation": "r", "flow": "Q",
}  # fmt: skip


def stands_for(left: str, about: Text) -> bool:
    """Whether the left side of a formula can stand for what the formula is said to be of.

    left: as `"P_{out}"` or `"daily error"`, without spaces. A law has no letter of its own, and Greek letters are given
    freely; any other letter is one with which the name has a word, or one that is agreed on.
    """
    name = about.plain.lower()
    if _UNNAMED.fullmatch(name):
        return False
    own = [word for word in re.findall(r"[^\W\d_]+", name) if word not in words.DETERMINERS | words.PREPOSITIONS]
    if _LAW.search(name) or not own:
        return True
    letter = re.sub(r"^\\(?:Delta|bar|hat|overline|vec|dot|frac|dfrac|mathbf|mathcal)\b|[{}|(\[∆Δ]", "", left)
    if letter.startswith("\\") or not letter[:1].isascii():
        return True
    agreed = "".join(letters for noun, letters in _BY_AGREEMENT.items() if noun in own)
    return letter[:1] in agreed or any(word[0] == letter[:1].lower() for word in own)
