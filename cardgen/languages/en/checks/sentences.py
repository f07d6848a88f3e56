"""Whether a question is one whole English sentence that asks one thing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.checks.base import Check
from cardgen.languages.en.grammar.aspects import aspect, is_adjective
from cardgen.languages.en.lexis import exceptions, lexicon, words
from cardgen.languages.en.lexis.lexicon import Counted
from cardgen.languages.tokens import Token, masked, tokenize
from cardgen.text import Text


def _open_question(front: Text, back: Text, _items: Sequence[Text]) -> bool:
    """Not to be answered by yes or no, and only one question."""
    tokens = [token for token in tokenize(front) if token.is_word]
    if front.plain.count("?") > 1:
        return False
    if (
        len(re.findall(r"\b(?:and|or)\s+(?:how|what|why|when|where|which|who)\b", front.plain))
        and len(back.plain.split()) > 20
    ):
        return False
    return not tokens or tokens[0].low not in words.AUXILIARIES


_REPEATED = re.compile(
    r"\b(?!had\b|that\b)([^\W\d_]{2,}|a)\s+\1\b|\b(?:is|are|was|were|does|do|did|has|can)\s+(?:is|are|was|were|does|do|did|can)\b",
    re.IGNORECASE,
)
_BAD_ENDING = re.compile(r"\b(?:the|(?-i:a)|an|and|or|is|are|if|that|when|because|how)\s*[?.]$", re.IGNORECASE)
_WRONG_ARTICLE = re.compile(
    r"\ba\s+(?:[aeio][b-df-hj-np-tv-z]|un[b-hj-z])|\ban\s+[bcdfgjklpqtvwyz][aeiou]", re.IGNORECASE
)


def _well_formed(front: Text, _back: Text, _items: Sequence[Text]) -> bool:
    """No doubled word, no cut at a function word, the right article, a capital and an end mark."""
    hidden = masked(front).strip()
    return (
        not _REPEATED.search(hidden)
        and not _BAD_ENDING.search(hidden)
        and not _WRONG_ARTICLE.search(hidden)
        and hidden[-1:] in '?.!”"'
        and not hidden[:1].islower()
        and not re.search("[↑↓]", hidden)
    )


# "What does things risk can affect?": a second verb behind the first.
_TWO_VERBS = re.compile(
    r"""^(?:What|How|Why|When|Where)\s(?:does|do|did)\s
        (?!.*\b(?:that|which|who|when|where|if|whose|how|what|why|because|while|than|as|whether)\b)
        [^,?]*\s(?:can|could|will|would|should|must|is|are|was|were|has|does|do)\s""",
    re.VERBOSE,
)
# "What is the kurtosis value of high kurtosis?": the heading said again behind its own label.
_SAID_TWICE = re.compile(
    r"\b(?P<word>[a-z]{4,})\b(?!.*\b(?:from|between|and|or)\b).*\b(?:of|in|for)\s(?:\S+\s){0,2}(?P=word)[.?]$",
    re.IGNORECASE,
)
_BROKEN_OFF = re.compile(r"^(?:Why|When|Where)\b.*\b(?:which|that|who)\s(?:is|are|was|were)\s\w+\?$")
# "What are rules for alcohols?": which, and how many?
_OPEN_PLURAL = re.compile(r"^What (?:are|were) (?P<rest>(?!the\b|some\b|all\b|these\b|your\b)[^?]+)\?$")
_UNFIT = (_BROKEN_OFF, _TWO_VERBS, _SAID_TWICE)


def _said_whole(front: Text, _back: Text, _items: Sequence[Text]) -> bool:
    """A verb where the question needs one, and no second; how many of a plural; nothing said twice."""
    hidden = masked(front)
    if _DO.match(hidden) and not _LINKS.search(hidden):
        rest = tokenize(hidden)[2:]
        if any(map(_is_bent_verb, rest[1:])) or _ends_in_past(rest) or not _has_verb(rest):
            return False
    found = _OPEN_PLURAL.match(hidden)
    side = aspect(found["rest"]) if found else None
    if side and side.plural and side.of and not re.search(r"\b(?:called|for|used|like|by)\?$", hidden):
        return False
    return not any(fault.search(hidden) for fault in _UNFIT)


_DO = re.compile(r"(?:What|How|Why|When|Where)\s(?:does|do|did)\s")
_LINKS = re.compile(r"\b(?:that|which|who|when|where|if|whose|how|what|why|because|while|than|as|whether)\b.*")


def _is_bent_verb(token: Token) -> bool:
    """Whether a word can only be a verb in its -s form, which never stands behind "does"."""
    if not lexicon.is_form(token.low, "VBZ") or token.low.endswith("ss"):
        return False
    if token.low == "helps":
        return True
    return not lexicon.can_be(token.low, "NOUN") and lexicon.base_form(token.low) in exceptions.MOSTLY_VERBS


def _ends_in_past(tokens: tuple[Token, ...]) -> bool:
    """ "Why does the rival tried?": only a past form stands where the verb should be."""
    last = tokens[-2] if len(tokens) > 2 else None
    if last is None or not lexicon.is_form(last.low, "VBD") or lexicon.can_be(last.low, "NOUN"):
        return False
    if lexicon.is_form(last.low, "VB"):
        return False
    return not any(lexicon.is_form(token.low, "VB") and not lexicon.can_be(token.low, "NOUN") for token in tokens)


def _has_verb(tokens: tuple[Token, ...]) -> bool:
    """Whether a base verb can stand behind "does": "What do changes in state?" has none."""
    return any(
        lexicon.is_form(token.low, "VB") and tokens[at - 1].low not in words.PREPOSITIONS - {"to"} | words.DETERMINERS
        for at, token in enumerate(tokens)
        if at
    )


def _is_participle(word: str) -> bool:
    return lexicon.is_form(word, "VBN") and not lexicon.can_be(word, "NOUN")


_ASKED_OF = re.compile(r"^(?:Why|How|When|Where|What) (?:is|was|does|did|can|should|must|has) (?P<rest>[a-z].*)\?$")
# "What is intrathecal administered through?": an adjective without its noun.
_BARE_ADJECTIVE = re.compile(
    r"^(?:What|How|Where|When|Why)\s(?:is|are)\s(?:an?\s|the\s)?(?P<adjective>[A-Za-z]+)\s(?P<verb>[a-z]+)\b"
)
_BARE_CHANGE = re.compile(r"\b(?:do|does|did|is|are|can|will)\s(?:increase|decrease|rise|drop|fall|change)\sin\s")


def _has_articles(front: Text, _back: Text, _items: Sequence[Text]) -> bool:
    """ "Why is client involved?": a thing of which there are many needs its article when one is spoken of."""
    hidden = masked(front)
    if _BARE_CHANGE.search(hidden):
        return False
    bare = _BARE_ADJECTIVE.match(hidden)
    if bare and is_adjective(bare["adjective"]) and _is_participle(bare["verb"]):
        return False
    match = _ASKED_OF.match(hidden)
    if not match or hidden.startswith(("What is ", "What was ")):
        return True
    tokens = tokenize(match["rest"])
    first, following = tokens[0], tokens[1] if len(tokens) > 1 else None
    if following is None or not following.word.isalpha() or not following.word.islower():
        return True
    if lexicon.counted(first.low) is not Counted.YES or lexicon.is_plural_noun(first.low) is not False:
        return True
    noun_only = not lexicon.can_be(first.low, "ADJ") and not lexicon.can_be(first.low, "VERB")
    if not lexicon.is_known(following.low):
        return True
    return not noun_only or lexicon.can_be(following.low, "NOUN") or following.low in words.CONJUNCTIONS


CHECKS: dict[str, Check] = {
    "open-question": _open_question,
    "grammar": _well_formed,
    "wording": _said_whole,
    "article": _has_articles,
}
