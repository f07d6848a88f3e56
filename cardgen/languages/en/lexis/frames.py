"""Verbs with the prepositions that their meaning asks for: "map X to Y", "convert X into Y", "depend on X"."""

from __future__ import annotations

_WITH_OBJECT = """
into: pack convert transform translate turn change divide split break separate partition segment group cluster sort
    organise organize decompose compress integrate incorporate insert inject release pump secrete push place fold
    transport discharge empty cleave hydrolyse hydrolyze oxidise oxidize combine merge convey encode classify resolve
to: map convert transform assign attach bind apply compare send deliver transport transmit transfer carry supply pass
    bring connect link add reduce restrict limit expose forward direct return report allocate donate fix refer
    join fasten tie attribute export deport bequeath delegate subject dedicate set raise
from: separate protect remove extract obtain derive distinguish isolate receive inherit release absorb prevent take
    collect borrow import differentiate subtract draw acquire gain shield
with: replace compare combine fill multiply equate associate supply provide equip label pair match treat coat
    substitute
as: treat represent regard define view model describe store express classify interpret release excrete encode
in: store place embed deposit trap

by: multiply divide increase decrease reduce raise lower replace
for: exchange substitute
among: divide share split distribute allocate
amongst: divide share split distribute allocate
against: protect defend test compare
on: base impose place project focus
onto: map project place load load
"""

_WITHOUT_OBJECT = """
on: depend rely focus feed insist center centre concentrate
to: assent appeal amount extend
to: bind attach correspond respond contribute belong lead connect adapt project drain apply react adhere
from: result arise originate derive emerge stem evolve develop descend differ suffer
into: differentiate develop drain mature empty split divide dissociate flow diffuse decompose turn open
with: react interact begin start end combine vary
with: correspond cope comply conflict
in: result end begin culminate
of: consist
by: reproduce
through: pass flow travel enter spread diffuse move leave return
as: serve act function
for: account call vote allow compete
against: protest rebel defend discriminate guard fight
over: preside
"""


def _read(table: str) -> dict[str, frozenset[str]]:
    """Verb to prepositions."""
    found: dict[str, set[str]] = {}
    preposition = ""
    for word in table.split():
        if word.endswith(":"):
            preposition = word[:-1]
        else:
            found.setdefault(word, set()).add(preposition)
    return {verb: frozenset(prepositions) for verb, prepositions in found.items()}


WITH_OBJECT = _read(_WITH_OBJECT)
WITHOUT_OBJECT = _read(_WITHOUT_OBJECT)

# Verbs whose "to do" says what they do, not what for.
NO_PURPOSE = frozenset(
    """
    forbid allow enable cause require force help lead encourage prompt compel drive ask tell teach use need want try
    attempt
    tend seem appear begin start continue have be get like prefer expect permit instruct train configure program
    choose decide plan agree refuse fail learn intend aim serve happen work take make know find believe consider
    assume say think define show prove assign stimulate induce trigger signal advise order persuade motivate invite
    oblige direct design set go come remain stand prepare give provide offer
    """.split()
)

# Verbs that say only that there is something, or what it is like.
LIGHT = frozenset(
    """
    be have do make take give get include involve help need contain become seem appear offer show mean see use want
    exist play allow enable provide keep let say put know go come cover discuss describe explain introduce present
    feature bring look consider refer
    """.split()
)
