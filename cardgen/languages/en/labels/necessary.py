"""Lead-ins that name conditions: "A strike can begin if three conditions hold": which, and what each states."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar.counted import NUMBERS
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import subject_phrase
from cardgen.languages.tokens import sentence
from cardgen.languages.wording import Asked, Labelled
from cardgen.model import Kind
from cardgen.text import Text

_LEAD = re.compile(
    r"""(?P<what>[\w\s-]{3,40}?)\s+(?:can|may|will)?\s*(?:only\s+)?
        (?P<verb>arise|arises|occur|occurs|happen|happens|exist|exists|begin|begins|form|forms|be\s+reached)\s+
        (?:only\s+)?(?:if|when)\s+(?:and\s+only\s+if\s+)?(?:all\s+(?:of\s+)?)?(?:the\s+)?(?:following\s+)?
        (?P<count>two|three|four|five|six|seven|eight|\d)\s+(?P<nouns>conditions|criteria|requirements|assumptions)\s+
        (?P<hold>hold|are\s+(?:met|satisfied|fulfilled|present|true))
        (?P<once>\s+(?:simultaneously|at\s+the\s+same\s+time|at\s+once))?""",
    re.IGNORECASE | re.VERBOSE,
)
_BASE = {
    "arises": "arise",
    "occurs": "occur",
    "happens": "happen",
    "exists": "exist",
    "begins": "begin",
    "forms": "form",
}
_LONGEST = 32


def conditions(label: Text, count: int, usage: Usage) -> Text | None:
    """ "Which three conditions must hold for a strike to begin?"."""
    found = _LEAD.fullmatch(label.plain.strip(" :."))
    whole = _thing(label, found, usage) if found else None
    said = found["count"].lower() if found else ""
    if not found or whole is None or said not in (str(count), NUMBERS[count] if count < len(NUMBERS) else ""):
        return None
    verb = " ".join(found["verb"].lower().split())
    hold = " ".join(found["hold"].lower().split()).replace("are ", "be ")
    once = f" {' '.join(found['once'].lower().split())}" if found["once"] else ""
    number = NUMBERS[count]
    return sentence(
        f"which {number} {found['nouns'].lower()} must {hold}{once} for ", whole, f" to {_BASE.get(verb, verb)}"
    )


def _thing(lead: Text, found: re.Match[str], usage: Usage) -> Text | None:
    """What the conditions are for, with the article that the line gives it."""
    what = lead.cut(*found.span("what")).strip()
    article = what.plain.lower().startswith(("a ", "an ", "the "))
    return what.map_text(0, 1, what.plain[0].lower()) if article else subject_phrase(what, usage)


def condition(pair: Labelled, usage: Usage) -> Asked | None:
    """ "In a strike, what does the condition of scarcity state?"."""
    found = _LEAD.fullmatch(pair.group.plain.strip(" :.")) if pair.group else None
    if not found or not pair.group or pair.below or pair.heading or not 3 < pair.text.words <= _LONGEST:
        return None
    whole = _thing(pair.group, found, usage)
    noun = {"criteria": "criterion"}.get(found["nouns"].lower(), found["nouns"].lower().rstrip("s"))
    if whole is None or noun in pair.label.plain.lower() or pair.label.words > 4:
        return None
    label = Text.of(pair.label.plain.strip(" :.").lower()) if pair.label.plain[1:].islower() else pair.label
    return Asked(Kind.FACT, sentence("what does the ", label, f" {noun} for ", whole, " state"), pair.text, pair.label)
