"""A sentence without what only goes along with it: an aside behind its subject, a second half about "he" or "it"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cardgen.languages.en.grammar.clauses import find_clause
from cardgen.languages.en.grammar.past import find_whole_clause
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.tokens import Token, masked, tokenize
from cardgen.text import Text

_ASIDE = re.compile(
    r"^(?P<subject>[^,;:()]{2,70}),\s+(?:(?:[a-z]+ed\s+by|which|who|a|an|the|also|led|known|called|named|based|born|founded|together|along|or|now|"
    r"then|often|sometimes|usually|like|such\s+as)\s[^,;:()]{2,90}|(?:[A-Z][\w.]+\s?){2,4}),\s+(?P<rest>(?!and\b|or\b|but\b)[^;:]{6,})$"
)
_LEAD = re.compile(r"(?:In|On|By|From|During)\s+(?:[^,;:]{3,30}?,\s+\d{4}|[^,;:]{3,40}),\s+")
_SECOND = re.compile(r",\s+(?:and|but|although|though|so|because|while|when|as|where)\s+|\s+while\s+(?=s?he\b)", re.I)
_LIMB = re.compile(
    r",\s+(?:although|though|despite|not|rather\s+than|including|especially|particularly|such\s+as)\s", re.I
)
_PERSONS = frozenset("he she they it his her their him them".split())


def trimmed(sentence: Text) -> Iterator[Text]:
    """Shorter forms of a sentence that say one thing of it, and stay true: the surest first."""
    hidden = masked(sentence)
    aside = _ASIDE.match(hidden)
    if aside and not _is_listed(aside["subject"]) and _opens_with_verb(tokenize(sentence.cut(aside.start("rest")))):
        whole = Text.join((sentence.cut(0, aside.end("subject")), Text.of(" "), sentence.cut(aside.start("rest"))))
        yield whole
        sentence, hidden = whole, masked(whole)
    for match in _SECOND.finditer(hidden):
        lead = _LEAD.match(hidden)
        first = tokenize(sentence.cut(lead.end() if lead else 0, match.start()))
        second = tokenize(sentence.cut(match.end()))
        if first and (first[-1].low in words.PREPOSITIONS | {"even", "just", "only"}):
            continue
        if _is_whole(first) and second and _speaks_of_them(second):
            yield sentence.cut(0, match.start()) + Text.of(".")
            return
    dash = re.search(r"\s*[—–]\s*", hidden)
    if dash and hidden.count("—") + hidden.count(" – ") == 1 and _is_whole(tokenize(sentence.cut(0, dash.start()))):
        yield sentence.cut(0, dash.start()) + Text.of(".")
        return
    limb = _LIMB.search(hidden)
    if limb and _is_whole(tokenize(sentence.cut(0, limb.start()))):
        yield sentence.cut(0, limb.start()) + Text.of(".")


def _opens_with_verb(tokens: tuple[Token, ...]) -> bool:
    """Whether what follows an aside is the verb of the subject before it."""
    at = 1 if len(tokens) > 1 and tokens[0].low.endswith("ly") else 0
    low = tokens[at].low
    return low in words.AUXILIARIES or lexicon.is_form(low, "VBZ") or lexicon.is_form(low, "VBD")


def _is_listed(subject: str) -> bool:
    """Whether a subject before a comma is the first of a list, or no subject."""
    first, last = subject.lower().split()[0], subject.lower().split()[-1]
    opens = words.PREPOSITIONS | words.SUBORDINATORS | {"another", "to"}
    return first in opens or " another " in subject or last.endswith("ly") or first.endswith("ing")


def _is_whole(tokens: tuple[Token, ...]) -> bool:
    """Whether a half has a subject that is no pronoun, and its verb."""
    if (
        len(tokens) < 4
        or tokens[0].low in words.PRONOUNS | words.POSSESSIVES | words.SUBORDINATORS | words.PREPOSITIONS
    ):
        return False
    if any(token.low in ("that", "whether") for token in tokens) and find_clause(tokens) is None:
        return False
    return find_whole_clause(tokens) is not None


def _speaks_of_them(tokens: tuple[Token, ...]) -> bool:
    """Whether a half says something of "he" or "it": not to be asked without the first, which can do without it."""
    if tokens[0].low in _PERSONS:
        return not lexicon.is_form(tokens[0].low, "VB")
    return any(token.low in ("he", "she", "his", "him") for token in tokens[:4])
