"""Aspect words: the nouns with which course pages divide a subject ("advantages", "steps", "range", "purpose").

Closed vocabulary of course pages, of no one subject. An aspect needs the thing that it is an aspect of: that comes from
its own complement ("Advantages of X") or from the heading above.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


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
        metric measure component part element layer term concept keyword notion tool library package function command
        operator parameter hyperparameter argument option variable structure family level group role actor object
        system mechanism process pathway cell organ tissue enzyme drug protein hormone test index statistic format
        pattern paradigm framework theory school resource unit standard protocol device role factor""",
    Group.STAGE: "step stage phase",
    Group.STATEMENT: "assumption principle law rule axiom property characteristic feature postulate condition criterion",
    Group.ADVICE: "tip practice guideline recommendation advice habit consideration",
    Group.ATTRIBUTE: """range purpose aim goal objective function role meaning formula equation symbol unit size length
        height width depth weight mass speed cost price value default output input result outcome effect impact
        consequence significance importance cause origin source location position date year period duration frequency
        structure composition shape colour color complexity author inventor founder discoverer capital population
        area language currency treatment diagnosis symptom sign prognosis prevention transmission reservoir host vector
        incidence prevalence onset mechanism action target indication contraindication dose dosage route absorption
        distribution metabolism excretion half-life bioavailability toxicity antidote innervation insertion
        definition requirement prerequisite precondition syntax signature return type scope lifetime trend conclusion
        thesis argument theme motif genre setting motive consequence substrate product reactant catalyst inhibitor
        activator location pathway precursor charge density temperature melting boiling notation abbreviation synonym
        antonym plural gender conjugation pronunciation etymology benefit side-effect deficiency nickname reason
        difference similarity equivalent opposite domain codomain solution interpretation intuition key-idea""",
    Group.MENTION: "example instance case illustration",
}
_GROUP_OF = {word: group for group, words in reversed(_WORDS.items()) for word in words.split()}

_MODIFIER = r"(?:(?:key|main|major|common|typical|important|basic|core|primary|general|some|other|further|more|real[- ]world|"
_MODIFIER += r"real[- ]life|practical|possible|potential|notable|popular|different|various|several|several|top|principal|"
_MODIFIER += r"essential|fundamental|additional|new|emerging|current|future|modern|classic|clinical|technical|best|good|"
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
    for ending, new in (("ies", "y"), ("ses", "s"), ("sses", "ss"), ("ria", "rion"), ("xes", "x"), ("s", "")):
        if noun.endswith(ending) and noun[: -len(ending)] + new in _GROUP_OF:
            return noun[: -len(ending)] + new
    return noun


def aspect(label: str) -> Aspect | None:
    """Read a label as an aspect, with or without its complement; None when it is something else."""
    match = _ASPECT.match(label.strip())
    if not match:
        return None
    nouns = re.split(r"\s*(?:\band\b|&|/|\bor\b)\s*", match["nouns"].lower())
    first = nouns[0].split()[-1]
    noun = singular(first)
    if noun not in _GROUP_OF:
        return None
    last = nouns[-1].split()[-1]
    if len(nouns) > 1 and singular(last) not in _GROUP_OF:
        return None
    return Aspect(noun, _GROUP_OF[noun], first != noun or len(nouns) > 1, match.span("of") if match["of"] else None)
