"""The language of a page: said by its front matter or its site, else told from its most frequent words."""

from __future__ import annotations

import re

from cardgen.languages import all_page_words, codes

_WORD = re.compile(r"[^\W\d_]{2,}")  # a letter alone is a variable as often as a word: "O(n)"
_UNSPOKEN = re.compile(r"\\[A-Za-z]+|https?://\S+")  # commands of formulas: "\\ce" is no French
_SAMPLE = 1500
_LEAST = 8
_SHORT = 40  # words: in so few, two function words of one language tell


def declared(value: str) -> str:
    """A language tag ("en-GB", "es_MX") as a code that is known, else the code itself; "" for none."""
    code = re.split(r"[-_]", value.strip().lower(), maxsplit=1)[0]
    return code if re.fullmatch(r"[a-z]{2,3}", code) else ""


def told_from(text: str) -> str:
    """The language whose function words are most frequent in `text`, or "" when none stands out."""
    words = _WORD.findall(_UNSPOKEN.sub(" ", text[: _SAMPLE * 12]).casefold())[:_SAMPLE]
    if len(words) < 3:
        return ""
    counts = sorted(
        ((sum(map(page.stopwords.__contains__, words)), page.code) for page in all_page_words()), reverse=True
    )
    best, code = counts[0]
    second = counts[1][0] if len(counts) > 1 else 0
    alone = best >= 2 and best >= second * 2 and len(words) < _SHORT
    if best < max(_LEAST, len(words) * 0.08) and not (best >= 3 and best > second * 2) and not alone:
        return ""
    return code if best > second * 1.15 else ""


def known(code: str) -> bool:
    """Whether pages in this language can be read with their own words."""
    return code in codes()
