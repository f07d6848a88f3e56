"""How the pages of a unit use words: evidence for capitals, articles and number, gathered once from running text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from cardgen.languages.en.lexis import exceptions, words
from cardgen.languages.running import STOP, running_words

_OPENERS = words.DETERMINERS | words.PREPOSITIONS
_WORD = re.compile(r"[^\W_]+(?:['’.\-/+][^\W_]+)*|[.!?:;,()\n]")


@dataclass(frozen=True, eq=False)
class Usage:
    """Evidence from the running text of a unit.

    prose: its words in lower case, one space between, "|" where a phrase cannot go on. lower, upper: how often a word
    (in lower case) is written small, and with a capital inside a sentence. titled: how often two words side by side
    (in lower case) both have their capital there, which tells nothing of either alone. inner: such pairs as were met
    inside a sentence. spelled: acronyms, in lower case. settled: the phrases at hand are in sentence case already, so
    that a capital in them is there for a reason.
    """

    prose: str = " "
    lower: Mapping[str, int] = field(default_factory=dict)
    upper: Mapping[str, int] = field(default_factory=dict)
    titled: Mapping[str, int] = field(default_factory=dict)
    inner: frozenset[str] = frozenset()
    spelled: frozenset[str] = frozenset()
    settled: bool = False
    _seen: dict[str, object] = field(default_factory=dict, compare=False, repr=False)
    _counted: dict[str, int] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def of(cls, texts: Iterable[str]) -> Usage:
        """Gather evidence from plain running text (paragraphs and list items; headings would mislead on capitals)."""
        lower: Counter[str] = Counter()
        upper: Counter[str] = Counter()
        titled: Counter[str] = Counter()
        inner: set[str] = set()
        spelled: set[str] = set()
        prose: list[str] = []
        for text in texts:
            found = list(running_words(text, _WORD))
            for at, (word, inside) in enumerate(found):
                low = word.lower()
                prose.append(low)
                before = at > 0 and found[at - 1][1] and _has_capital(found[at - 1][0])
                after = at + 1 < len(found) and _has_capital(found[at + 1][0])
                if word.isalpha() and word.isupper() and len(word) > 1:
                    spelled.add(low)
                if word[0].islower():
                    lower[low] += 1
                elif inside and word != STOP and not before and not after:
                    upper[low] += 1
                if after and _has_capital(word) and low not in _OPENERS:
                    pair = f"{low} {found[at + 1][0].lower()}"
                    titled[pair] += 1
                    inner.update((pair,) if inside else ())
        return cls(
            " " + " ".join(prose) + " ", lower, upper, titled, frozenset(inner), frozenset(spelled - lower.keys())
        )

    def says(self, phrase: str) -> bool:
        """Whether the running text has these words (lower case, single spaces) next to one another."""
        return f" {phrase} " in self.prose

    def counts(self, phrase: str) -> int:
        """How often the running text has these words."""
        if phrase not in self._counted:
            self._counted[phrase] = self.prose.count(f" {phrase} ")
        return self._counted[phrase]

    def written_small(self, word: str) -> bool | None:
        """Whether the page writes a word without a capital inside sentences. None: no evidence."""
        low = word.lower()
        small, large = self.lower.get(low, 0), self.upper.get(low, 0)
        if small == large == 0:
            return None
        return small * 2 >= large if low not in exceptions.NAMES else small > large

    def has_title(self, phrase: str) -> bool:
        """Whether two words (lower case) are written with capitals wherever they stand side by side, as a name is."""
        seen = self.titled.get(phrase, 0)
        return 0 < seen == self.counts(phrase)

    @property
    def terse(self) -> bool:
        """Whether the page leaves articles out, as notes do: then a noun without one is no evidence of anything."""
        if "terse" not in self._counted:
            found = self.prose.count(" a ") + self.prose.count(" an ") + self.prose.count(" the ")
            self._counted["terse"] = found * _TERSE < self.prose.count(" ")
        return bool(self._counted["terse"])

    def takes_article(self, noun_phrase: str) -> bool | None:
        """Whether the page uses a singular phrase with "a"/"an". None: no evidence either way."""
        if noun_phrase not in self._seen:
            self._seen[noun_phrase] = self._find_article(noun_phrase.lower())
        return self._seen[noun_phrase]  # type: ignore[return-value]

    def _find_article(self, low: str) -> bool | None:
        if not self.says(low):
            return None
        with_article = 0
        bare = 0
        for match in re.finditer(rf" (\S+) {re.escape(low)} (\S+)", self.prose):
            before, after = match.groups()
            if after == "of":
                continue  # "a frequency of 5 Hz" says nothing of frequency
            if before in ("a", "an"):
                # "a clustering algorithm" says nothing of "clustering"
                with_article += after == "|" or after in _FOLLOWERS
            elif (before in _BARE_LEADERS or before == "|") and (after in _FOLLOWERS or after == "|"):
                bare += before != "|" or after in words.BE_FINITE
        if with_article == bare == 0:
            return None
        return with_article >= bare


def _has_capital(word: str) -> bool:
    """ "Learning", not "LSTM"."""
    return word[:1].isupper() and word[1:].islower()


_TERSE = 25  # words that have one article among them; running text has one in twelve
_FOLLOWERS = words.PREPOSITIONS | words.AUXILIARIES | words.RELATIVES | words.CONJUNCTIONS
_BARE_LEADERS = words.PREPOSITIONS | frozenset(("is", "are", "called", "and", "or"))
