"""Made-up course matter: terms that no two facts share, and sentences about them."""

from __future__ import annotations

from random import Random

ADJECTIVES = (
    "adaptive coarse dense elastic fractional greedy hybrid implicit lateral marginal nested oblique parallel radial"
    " sparse tidal uniform vertical weighted cyclic buffered ordered hollow narrow brittle polar static mutual fluid"
    " angular self-cooled half-open two-way miller's baker's"
)
NOUNS = (
    "filter index ledger lattice kernel valve carrier beacon garden mirror anchor bridge ribbon turbine canal socket"
    " orchard signal vessel compass furnace hinge meadow tunnel cluster pivot glacier spindle harbour crystal prism"
    " quarry reservoir satchel terrace"
)
VERBS = (
    "collect separate measure store repeat balance cool connect count delay divide filter guide heat join limit mark"
    " move order protect record reduce rotate sort spread test turn"
)
ACTIONS = "supply storage control sale repair transport trade loss shortage export weighing drying"
THINGS = (
    "water sand light steam grain paper copper glass timber wool salt clay honey iron cotton leather marble rubber"
    " amber pepper barley linen bronze silver resin gravel cement flour charcoal ink"
)
PLACES = (
    "in the northern valley,under high pressure,during the first night,along the river bank,behind the old mill,"
    "between two harvests,at the edge of the field,near the main gate,before every winter,after a long drought,"
    "inside a closed chamber,across the whole region,above the tree line,within a single hour,below the water table"
)
REASONS = (
    "so that nothing is lost,because space is scarce,when demand is high,while the rest is idle,if the weather holds,"
    "until the stock is empty,unless a guard objects,as the law of the town demands,to save fuel,to please its owner"
)


class Words:
    """A source of terms and sentences that never repeats a term."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.terms = [f"{adjective} {noun}" for adjective in ADJECTIVES.split() for noun in NOUNS.split()]
        random.shuffle(self.terms)

    def term(self) -> str:
        """A new term: "adaptive filter"."""
        return self.terms.pop()

    def clause(self) -> str:
        """What a thing does: "collects sand behind the old mill so that nothing is lost"."""
        return f"{self._one(VERBS)}s {self._one(THINGS)} {self._one(PLACES, ',')} {self._one(REASONS, ',')}"

    def definition(self) -> str:
        """What a thing is: "a vessel that collects sand ..."."""
        return f"a {self._one(NOUNS)} that {self.clause()}"

    def phrase(self) -> str:
        """A list item: "the supply of copper and wool near the main gate"."""
        one, other = self._one(THINGS), self._one(THINGS)
        return f"the {self._one(ACTIONS)} of {one} and {other} {self._one(PLACES, ',')}"

    def _one(self, listed: str, separator: str = " ") -> str:
        return self.random.choice(listed.split(separator))


def misspelt(text: str, random: Random) -> str:
    """The text with two neighbouring letters swapped inside a longer word, or one left out."""
    words = text.split(" ")
    long = [at for at, word in enumerate(words) if len(word) >= 6 and word.isalpha()]
    if not long:
        return text
    at = random.choice(long)
    word = words[at]
    i = random.randrange(2, len(word) - 2)
    words[at] = word[:i] + word[i + 1] + word[i] + word[i + 2 :] if random.random() < 0.5 else word[:i] + word[i + 1 :]
    return " ".join(words)
