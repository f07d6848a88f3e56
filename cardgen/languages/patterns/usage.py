"""How the pages of a unit use words: evidence for capitals and articles, in any language written in words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from cardgen.languages.running import STOP, running_words

_WORD = re.compile(r"[^\W_]+(?:[-./+][^\W_]+)*['’]?|[.!?:;,()\n|]")


@dataclass(frozen=True)
class PageUsage:
    """Evidence from the running text of a unit.

    cased, prose: its words (in lower case in `prose`), one space between, "|" where a phrase cannot go on. small,
    large: how often a word is written small, and with a capital inside a sentence. marked: whether its sentences end
    with a mark, so that one that does not was broken off.
    """

    cased: str = " "
    prose: str = " "
    small: Mapping[str, int] = field(default_factory=dict)
    large: Mapping[str, int] = field(default_factory=dict)
    marked: bool = True
    _counts: dict[str, int] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def of(cls, texts: Iterable[str]) -> PageUsage:
        """Gather evidence from plain running text; headings would mislead on capitals."""
        small: Counter[str] = Counter()
        large: Counter[str] = Counter()
        cased: list[str] = []
        ends: Counter[bool] = Counter()
        for text in texts:
            if text.count(" ") > 3:
                ends[text.rstrip()[-1] in ".!?:…)"] += 1
            for word, inside in running_words(text, _WORD):
                cased.append(word.replace("’", "'"))
                if word[0].islower():
                    small[word] += 1
                elif inside and word != STOP:
                    large[word.lower()] += 1
        joined = " " + " ".join(cased) + " "
        return cls(joined, joined.lower(), small, large, ends[True] * 2 > ends[False] * 3)

    def count(self, phrase: str) -> int:
        """How often these words (lower case) stand next to one another."""
        if phrase not in self._counts:
            self._counts[phrase] = self.prose.count(f" {phrase} ")
        return self._counts[phrase]

    def says(self, phrase: str) -> bool:
        """Whether the text has exactly these words, capitals and all."""
        return f" {phrase} " in self.cased

    def written_small(self, word: str) -> bool | None:
        """Whether a word is written without a capital inside sentences; None: no evidence."""
        low = word.lower()
        small, large = self.small.get(low, 0), self.large.get(low, 0)
        return None if small == large == 0 else small >= large

    def commonest(self, articles: Iterable[str], phrase: str) -> str | None:
        """Which of the articles the text sets before a phrase most often; None: none of them."""
        counts = {article: self.count(f"{article} {phrase.lower()}") for article in articles}
        best = max(counts, key=lambda article: counts[article], default=None)
        return best if best and counts[best] else None
