"""Aspect words: the nouns with which course pages divide a subject ("advantages", "steps", "range", "purpose").

Closed vocabulary of course pages, of no one subject. An aspect needs the thing that it is an aspect of: that comes from
its own complement ("Advantages of X") or from the heading above.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from cardgen.languages.en.lexis import lexicon
from cardgen.text import Text


class Group(StrEnum):
    """What the items of such a list are, which decides how an item is asked for."""

    BENEFIT = "benefit"
    DRAWBACK = "drawback"
    USE = "use"
    INSTANCE = "instance"  # items are things to define: types, methods, terms, components
    STAGE = "stage"
    STATEMENT = "statement"  # items are propositions: assumptions, principles, laws
    ADVICE = "advice"
    ATTRIBUTE = "attribute"  # one value or phrase of the subject: range, purpose, formula
    MENTION = "mention"  # things named, of which no single one can be asked for: examples


_WORDS: dict[Group, str] = {
    Group.BENEFIT: "advantage benefit pro strength merit upside gain opportunity virtue",
    Group.DRAWBACK: """disadvantage drawback con weakness limitation limit challenge pitfall risk danger problem issue
        difficulty shortcoming downside concern mistake error threat barrier obstacle criticism constraint caveat""",
    Group.USE: "application use usage",
    Group.INSTANCE: """type kind class category form variety variant method technique approach algorithm strategy model
        metric measure component part element layer term concept keyword notion tool library package command operator
        parameter hyperparameter argument option family level system process format pattern paradigm framework theory
        school unit standard protocol factor group constituent ingredient""",
    Group.STAGE: "step stage phase",
    Group.STATEMENT: "assumption principle law rule axiom postulate condition criterion hypothesis theorem",
    Group.ADVICE: "tip practice guideline recommendation advice habit consideration",
    Group.ATTRIBUTE: """range purpose aim goal objective function role meaning formula equation symbol size length
        height width weight value default output input result outcome effect impact consequence implication significance
        importance cause origin duration location etiology aetiology onset incidence prevalence habitat
        inventor discoverer structure composition shape appearance colour color complexity treatment diagnosis symptom
        sign prognosis prevention transmission reservoir mechanism target indication contraindication dose dosage
        toxicity antidote innervation insertion requirement prerequisite precondition syntax signature scope lifetime
        conclusion substrate product reactant inhibitor activator precursor notation abbreviation
        synonym antonym finding manifestation complication reason
        difference similarity equivalent opposite intuition responsibility duty task feature
        characteristic property capability trigger organism pathogen""",
    Group.MENTION: "example instance case illustration trend direction development",
}
_GROUP_OF = {word: group for group, words in reversed(_WORDS.items()) for word in words.split()}

_MODIFIER = (
    r"(?:(?:key|main|major|common|typical|important|basic|core|primary|general|some|other|further|more|real[- ]world|"
)
_MODIFIER += r"real[- ]life|final|end|associated|"
_MODIFIER += r"practical|possible|potential|notable|popular|different|various|several|several|top|principal|"
_MODIFIER += r"special|specific|clinical|technical|physical|chemical|related|known|essential|fundamental|additional|"
_MODIFIER += r"new|emerging|current|future|modern|classic|best|good|"
_MODIFIER += r"two|three|four|five|six|seven|eight|nine|ten|\d+|the|its|their)\s+)*"
_ASPECT = re.compile(
    rf"^{_MODIFIER}(?P<nouns>[a-z-]+(?:\s*(?:and|&|/|or)\s*{_MODIFIER}[a-z-]+)?)(?:\s+(?:of|for|in|to|with|on|behind)\s+(?P<of>.+))?$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Aspect:
    """An aspect heading. noun: singular, lower case. of: (start, end) of its complement in the label, or None."""

    noun: str
    group: Group
    plural: bool
    of: tuple[int, int] | None


def singular(noun: str) -> str:
    """The singular of an aspect noun."""
    for ending, new in (
        ("ies", "y"),
        ("ches", "ch"),
        ("ses", "s"),
        ("sses", "ss"),
        ("ria", "rion"),
        ("xes", "x"),
        ("s", ""),
    ):
        if noun.endswith(ending) and noun[: -len(ending)] + new in _GROUP_OF:
            return noun[: -len(ending)] + new
    return noun


@lru_cache(maxsize=1 << 12)
def aspect(label: str, *, strict: bool = False) -> Aspect | None:
    """Read a label as an aspect, with or without its complement; None when it is something else.

    strict: an adjective of its own makes a term of it ("marginal product").
    """
    if SIGNIFICANCE.fullmatch(label.strip()):
        return None
    match = _ASPECT.match(label.strip()) or (None if strict else _ASPECT.match(_without_adjectives(label.strip())))
    if not match:
        return None
    if strict and OF_A_FIELD.match(label.strip()):
        return None
    nouns = re.split(r"\s+(?:and|or)\s+|\s*[&/]\s*", match["nouns"].lower())
    first = nouns[0].split()[-1]
    noun = singular(first)
    if noun not in _GROUP_OF or (noun == first and _GROUP_OF[noun] in _NAMED and _is_named(label, match)):
        return None
    last = nouns[-1].split()[-1]
    if len(nouns) > 1 and singular(last) not in _GROUP_OF:
        return None
    of = match.span("of") if match["of"] else None
    shift = len(label.strip()) - len(match.string)
    return Aspect(
        noun, _GROUP_OF[noun], first != noun or len(nouns) > 1, (of[0] + shift, of[1] + shift) if of else None
    )


# Not what something signifies, but a term of its own.
SIGNIFICANCE = re.compile(r"(?:practical|clinical|statistical)\s+significance", re.IGNORECASE)
OF_A_FIELD = re.compile(
    r"(?:practical|clinical|statistical|technical|physical|chemical)\s+[a-z-]+(?<!s)$", re.IGNORECASE
)


_NAMED = (Group.STAGE, Group.INSTANCE)


def _is_named(label: str, match: re.Match[str]) -> bool:
    """Whether an adjective of its own makes a name of one: "Preoperational stage", "Endocrine system"."""
    return len(match.string) < len(label.strip()) and match.string == match["nouns"]


def _without_adjectives(label: str) -> str:
    """ "Societal implications" without its adjectives, which say nothing of the subject."""
    words = label.split()
    while len(words) > 1 and (is_adjective(words[0]) or words[0].lower() in _SORTING):
        words.pop(0)
    return label[label.rfind(words[0]) if len(words) == 1 else label.find(" ".join(words)) :] if words else label


_SORTING = frozenset("absolute relative immediate early late acute chronic short-term long-term".split())
_ADJECTIVE = re.compile(r"[a-z]{2,}(?:al|ic|ous|ive|ary|ory|able|ible|ful|less|ar|ian|ish|ed)", re.IGNORECASE)


def is_adjective(word: str) -> bool:
    """Whether a word is an adjective and no noun, by the lexicon or, when that does not have it, by its ending."""
    return not lexicon.can_be(word, "NOUN") and (lexicon.can_be(word, "ADJ") or bool(_ADJECTIVE.fullmatch(word)))


_ENDING = re.compile(
    r".{2,}(?:natal|onal|inal|ical|oidal|teral|eral|iac|eous|ious|tory|ative|itive|ular|erior|edial|istal|ximal|ival|orsal|ntral|"
    r"ranial|audal|genic|philic|phobic|enous|uscular|taneous|ermal)$",
    re.IGNORECASE,
)
_PLAIN = frozenset(
    """
    and or oral rectal topical nasal local general high low front back left right upper lower absolute relative early
    late immediate acute chronic primary secondary major minor common uncommon rare positive negative mild moderate
    severe internal external short-term long-term controversial
    """.split()
)


@lru_cache(maxsize=1 << 12)
def modifies(heading: Text) -> bool:
    """Whether a heading is an adjective without its noun ("Intravenous", "Oral & rectal")."""
    parts = [part for part in re.split(r"[\s/&,]+", heading.plain) if part]
    return bool(parts) and all(
        is_adjective(part) or part.lower() in _PLAIN or bool(_ENDING.match(part)) for part in parts
    )
