"""English gate checks: each names a reason for which a strict student would drop a card."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from cardgen.languages.en import answer_checks
from cardgen.languages.en.grammar.aspects import aspect, is_adjective
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.lexicon import Counted
from cardgen.languages.en.lexis.spelling import slips
from cardgen.languages.en.lexis.vocabulary import ADMIN, DANGLING, PRONOUNS
from cardgen.languages.tokens import Token, masked, tokenize
from cardgen.text import Text

_REPEATED = re.compile(
    r"\b(?!had\b|that\b)([^\W\d_]{2,}|a)\s+\1\b|\b(?:is|are|was|were|does|do|did|has|can)\s+(?:is|are|was|were|does|do|did|can)\b",
    re.IGNORECASE,
)
_BAD_ENDING = re.compile(r"\b(?:the|a|an|and|or|is|are|if|that|when|because|how)\s*[?.]$", re.IGNORECASE)
_WRONG_ARTICLE = re.compile(
    r"\ba\s+(?:[aeio][b-df-hj-np-tv-z]|un[b-hj-z])|\ban\s+[bcdfgjklpqtvwyz][aeiou]", re.IGNORECASE
)


# "What are two such tasks?", "Why are rare words then split?": said after something that is not on the card.
_POINTS_BACK = re.compile(r"\bsuch\s+(?!as\b)|\bthen\b", re.IGNORECASE)


def _no_dangling(front: Text, back: str) -> bool:
    """Nothing on the card points at the page, and no pronoun comes before what it stands for."""
    hidden = masked(front)
    if DANGLING.search(hidden) or DANGLING.search(back) or _POINTS_BACK.search(hidden):
        return False
    low = [token.low for token in tokenize(hidden) if token.is_word and token.word != "I"]  # "type I" is no pronoun
    allowed = {"you", "your", "that", "itself", "themselves", "one"}
    return not any(
        word in PRONOUNS and word not in allowed and not (word in ("it", "its", "they", "their", "them") and at > 3)
        for at, word in enumerate(low)
    )


def _no_admin(front: Text, back: str) -> bool:
    return not ADMIN.search(masked(front)) and not ADMIN.search(back)


def _open_question(front: Text, back: str) -> bool:
    """Not to be answered by yes or no, and only one question."""
    tokens = [token for token in tokenize(front) if token.is_word]
    if front.plain.count("?") > 1:
        return False
    if (
        len(re.findall(r"\b(?:and|or)\s+(?:how|what|why|when|where|which|who)\b", front.plain))
        and len(back.split()) > 20
    ):
        return False
    return not tokens or tokens[0].low not in words.AUXILIARIES


def _well_formed(front: Text, _back: str) -> bool:
    """No doubled word, no cut at a function word, the right article, a capital and an end mark."""
    hidden = masked(front).strip()
    return (
        not _REPEATED.search(hidden)
        and not _BAD_ENDING.search(hidden)
        and not _WRONG_ARTICLE.search(hidden)
        and hidden[-1:] in '?.!”"'
        and not hidden[:1].islower()
    )


# "What does things risk can affect?": a second verb behind the first.
_TWO_VERBS = re.compile(
    r"""^(?:What|How|Why|When|Where)\s(?:does|do|did)\s
        (?!.*\b(?:that|which|who|when|where|if|whose|how|what|why|because|while|than|as|whether)\b)
        [^,?]*\s(?:can|could|will|would|should|must|is|are|was|were|has|does|do)\s""",
    re.VERBOSE,
)
# Known only to who has the page open: "the last main type", "the only key piece of evidence", "What is Q?".
_BY_ITS_PLACE = re.compile(
    r"""\bthe\s(?:last|only|next|remaining|second|third|fourth|fifth|sixth|final)\s
        (?:(?:main|major|key|common|important|other)\s)?
        (?:type|kind|piece|example|thing|way|method|technique|approach|reason|point|option|idea|aspect|question|topic|
        concept|category|class|form|factor|tool|strategy|difference|case|one|part|note|section|item)s?\b|
        ^What\s(?:is|are)\s(?:an?\s)?[QA]\?$""",
    re.VERBOSE,
)
# "What is the kurtosis value of high kurtosis?": the heading said again behind its own label.
_SAID_TWICE = re.compile(
    r"\b(?P<word>[a-z]{4,})\b(?!.*\b(?:from|between|and|or)\b).*\b(?:of|in|for)\s(?:\S+\s){0,2}(?P=word)[.?]$",
    re.IGNORECASE,
)
# "What do 2.1 B-cells do?": the number of a heading.
_HEADING_NUMBER = re.compile(r"^\w+\s(?:is|are|do|does)\s(?:the\s|an?\s)?\d+(?:\.\d+)+\.?\s")
# What a heading says to the reader: "Outcomes (enumeration — mandatory)".
_ASIDE = re.compile(
    r"""\([^()]*\b(?:mandatory|optional|important|exam|cont(?:inued|['’]d|\.)?|recap|enumeration|
        enumerate|draw|must\s+know|high[- ]yield|wip|todo|tbd|draft|part\s+\d+|slides?|lecture|week|chapter|pages?|
        pp?\.|marks?|required)\b[^()]*\)""",
    re.IGNORECASE | re.VERBOSE,
)


_DO = re.compile(r"(?:What|How|Why|When|Where)\s(?:does|do|did)\s")
_LINKS = re.compile(r"\b(?:that|which|who|when|where|if|whose|how|what|why|because|while|than|as|whether)\b.*")


def _is_bent_verb(token: Token) -> bool:
    """Whether a word can only be a verb in its -s form, which never stands behind "does"."""
    if not lexicon.is_form(token.low, "VBZ") or token.low.endswith("ss"):
        return False
    base = lexicon.base_form(token.low)
    return not lexicon.can_be(token.low, "NOUN") or (base == "help" and token.low == "helps")


# "What is V – valuable?": a letter of an acronym before its word.
_LETTERED = re.compile(r"\b[A-Z] [–—-] [a-z]")
_UNFIT = (_TWO_VERBS, _BY_ITS_PLACE, _ASIDE, _LETTERED, _SAID_TWICE, _HEADING_NUMBER)


def _said_whole(front: Text, _back: str) -> bool:
    """No second verb, nothing that only its place on the page can tell, no remark to the reader of the page."""
    hidden = masked(front)
    if _DO.match(hidden) and not _LINKS.search(hidden) and any(map(_is_bent_verb, tokenize(hidden)[3:])):
        return False
    found = _OPEN_PLURAL.match(hidden)
    side = aspect(found["rest"]) if found else None
    if side and side.plural and side.of and not re.search(r"\b(?:called|for|used|like|by)\?$", hidden):
        return False
    return not any(fault.search(hidden) for fault in _UNFIT)


_BARE = re.compile(
    r"^(?:Name\s+\w+|What\s+(?:is|are)\s+the(?:\s+(?:two|three|four|five|six|most|main))?)\s+(?P<rest>[^?.]+)[?.]$"
)


def _has_subject(front: Text, _back: str) -> bool:
    """Something is asked of something: "Name three side effects." says nothing of what has them."""
    if any(unsaid.search(front.plain) for unsaid in (_NUMBERED, _OUTLINE_WORD, _WHOSE)):
        return False
    match = _BARE.match(front.plain)
    if not match:
        return True
    if _COUNTED.match(front.plain):
        return False
    *modifiers, last = match["rest"].split()
    told = any(not is_adjective(word) and word.lower() not in _BARE_MODIFIERS for word in modifiers)
    found = aspect(match["rest"]) or (None if told else aspect(last))
    return found is None or found.of is not None


# "What does action activate?": whose action?
_WHOSE = re.compile(
    r"""^(?:What|How|Why)\s(?:does|do|is|are)\s(?:the\s)?(?:action|effect|mechanism|function|use|usage|benefit|advantage|
        disadvantage|limitation|purpose|role|cause|treatment|result|example|definition|output|goal|aim)s?\s
        (?!of\b|in\b|for\b|between\b|behind\b)\w+\?$""",
    re.VERBOSE,
)
# "Name three advanced topics.", "What are calculations and examples?": parts of a page.
_OUTLINE_WORD = re.compile(
    r"^Name \w+ [^.?]*\b(?:topics|questions|examples and|notes)(?: \([^()]*\))?[.?]$|^What are [^?]*\band examples\?$"
)
# "What are rules for alcohols?": which, and how many?
_OPEN_PLURAL = re.compile(r"^What (?:are|were) (?P<rest>(?!the\b|some\b|all\b|these\b|your\b)[^?]+)\?$")


# "What are the two isoforms?": of what?
_COUNTED = re.compile(r"^(?:What are the|Name) (?:two|three|four|five|six|seven|eight) [a-z]+[?.]$")
_BARE_MODIFIERS = frozenset("side key main major common typical other".split())
# "the steps of approach 1": a number that only its page can tell.
_NUMBERED = re.compile(
    r"\b(?:approach|method|option|example|case|scenario|exercise|figure|table) \d+[?.]$", re.IGNORECASE
)


_ASKED_OF = re.compile(r"^(?:Why|How|When|Where|What) (?:is|was|does|did|can|should|must|has) (?P<rest>[a-z].*)\?$")


def _has_articles(front: Text, _back: str) -> bool:
    """ "Why is client involved?": a thing of which there are many needs its article when one is spoken of."""
    hidden = masked(front)
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
    return not noun_only or lexicon.can_be(following.low, "NOUN") or following.low in words.CONJUNCTIONS


def _spelt(front: Text, back: str) -> bool:
    """No slip of the pen: the report names the card, and the author mends the page."""
    return not slips(masked(front)) and not slips(back)


_CHECKS: dict[str, Callable[[Text, str], bool]] = {
    "dangling": _no_dangling,
    "no-subject": _has_subject,
    "admin": _no_admin,
    "open-question": _open_question,
    "grammar": _well_formed,
    "wording": _said_whole,
    "article": _has_articles,
    "spelling": _spelt,
}


def faults(front: Text, back: Text, items: Sequence[Text]) -> tuple[str, ...]:
    """Names of the checks that a card fails."""
    of_question = (name for name, check in _CHECKS.items() if not check(front, back.plain))
    of_answer = (name for name, check in answer_checks.CHECKS.items() if not check(front, back, items))
    return (*of_question, *of_answer)
