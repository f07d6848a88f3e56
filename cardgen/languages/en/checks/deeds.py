"""Whether what happens, what something does and what it is called are told in words that the question asks for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.checks.base import Check
from cardgen.languages.en.checks.otherwise import is_said_of
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.tokens import masked, tokenize
from cardgen.text import OPAQUE, Text

_DURING = re.compile(r"^What happens (?:during|in|at|on|when|if|once|after|before|to)\b")


def _tells_an_event(front: Text, back: Text, items: Sequence[Text]) -> bool:
    """What happens is told by a sentence or a deed: not "Triggered by knowledge", "Best in winter"."""
    tokens = tokenize(back)
    if items or not _DURING.match(front.plain) or len(tokens) < 2:
        return True
    first, following = tokens[0].low, tokens[1].low
    bare = lexicon.is_form(first, "VBN") and not lexicon.can_be(first, "NOUN") and following in words.PREPOSITIONS
    return not bare and not (lexicon.is_superlative(first) or is_said_of(tokens))


_ASKS_ROLE = re.compile(r"^What (?:is|are) the (?:[\w-]+ )?(?:role|function|purpose|goal|aim)s? of\b")
_HEDGE = re.compile(r"^(?:Usually|Often|Commonly|Typically|Generally|Sometimes|Mostly|Rarely|Always|Never)\b")
_CALLED = re.compile(r"\b(?:called|known as|named|referred to as)\?$")
_CLAUSE_BEHIND = re.compile(r",\s(?:and\s)?(?P<verb>[a-z]+)\s(?:that|the|an?|to|its|their)\b")


def _tells_it_only(front: Text, back: Text, _items: Sequence[Text]) -> bool:
    """No remark on a role ("Often beats ..."), and no name with half a sentence behind it."""
    if _ASKS_ROLE.match(front.plain) and _HEDGE.match(back.plain):
        return False
    behind = _CLAUSE_BEHIND.search(masked(back)) if _CALLED.search(front.plain) else None
    return not behind or not (lexicon.is_form(behind["verb"], "VB") or lexicon.is_form(behind["verb"], "VBZ"))


_DEED = re.compile(r"^What (?P<do>does|do) [^?]+(?<! to) do\?$")


def _agrees(front: Text, back: Text, items: Sequence[Text]) -> bool:
    """ "What do methods do?" is not answered by "Dictates": the verb has the number of the question."""
    asked = _DEED.match(front.plain)
    tokens = tokenize(back)
    if not asked or items or len(tokens) < 2 or OPAQUE in masked(front):
        return True
    verb = tokens[1].low if tokens[0].low.endswith("ly") else tokens[0].low
    own, other = ("VBZ", "VB") if asked["do"] == "does" else ("VB", "VBZ")
    return not lexicon.is_form(verb, other) or lexicon.is_form(verb, own)


CHECKS: dict[str, Check] = {"event": _tells_an_event, "remark": _tells_it_only, "verb-number": _agrees}
