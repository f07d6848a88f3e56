"""Whether a card stands alone: nothing on it needs the page, the course or another card."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.checks.base import Check
from cardgen.languages.en.checks.definitions import defined
from cardgen.languages.en.grammar.aspects import aspect, is_adjective
from cardgen.languages.en.lexis.vocabulary import ADMIN, DANGLING, PRONOUNS
from cardgen.languages.tokens import masked, tokenize
from cardgen.text import OPAQUE, Text

# "What are two such tasks?", "Why are rare words then split?": said after something that is not on the card.
_POINTS_BACK = re.compile(r"\bsuch\s+(?!as\b)|\b(?:then|therefore|however|thus|hence)\b", re.IGNORECASE)
_IT_MEANS = re.compile(r"^What does it mean\b")


def _no_dangling(front: Text, back: Text, _items: Sequence[Text]) -> bool:
    """Nothing on the card points at the page, and no pronoun comes before what it stands for."""
    hidden = masked(front)
    if DANGLING.search(hidden) or DANGLING.search(back.plain) or _POINTS_BACK.search(hidden):
        return False
    hidden = _IT_MEANS.sub("What is meant", hidden)
    low = [token.low for token in tokenize(hidden) if token.is_word and token.word != "I"]  # "type I" is no pronoun
    allowed = {"you", "your", "that", "itself", "themselves", "one"}
    return not any(
        word in PRONOUNS and word not in allowed and not (word in ("it", "its", "they", "their", "them") and at > 3)
        for at, word in enumerate(low)
    )


def _no_admin(front: Text, back: Text, _items: Sequence[Text]) -> bool:
    return not ADMIN.search(masked(front)) and not ADMIN.search(back.plain)


_BARE = re.compile(
    r"^(?:Name\s+\w+|What\s+(?:is|are)\s+the(?:\s+(?:two|three|four|five|six|most|main))?)\s+(?P<rest>[^?.]+)[?.]$"
)
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
# "What are the two isoforms?": of what?
_COUNTED = re.compile(
    r"^(?:What are the|Name) (?:two|three|four|five|six|seven|eight) (?:(?:application|use|problem|focus) )?[a-z]+[?.]$"
)
_BARE_MODIFIERS = frozenset("side key main major common typical other".split())
# "the steps of approach 1": a number that only its page can tell.
_NUMBERED = re.compile(
    r"\b(?:approach|method|option|example|case|scenario|exercise|figure|table) \d+[?.]$", re.IGNORECASE
)
# "How do you train models?", "Name three aspects of trade.", "What happens in movement?", "the edema of vocab".
_VAGUE = re.compile(
    r"""^How\sdo\syou\s\w+\s(?:the\s|your\s)?(?:data|models?|results?|code|problems?|files?|text|questions?|tests?)\?$|
        ^Name\s\w+\saspects\sof\b|\b(?:reflections?|learnings|takeaways|lessons\slearn(?:ed|t))[.?]$|\bkey\slearnings\b|
        ^What\sis\sthe\s(?:similarity|difference|comparison|contrast|intuition|insight|application)\sof\b|
        ^What\sare\sthe\s\w+\saspects\sof\b|^What\shappens\sin\s\w+\?$|
        ^What\scauses\s(?:the\s)?(?:disease|infections?|symptoms?|problems?|damage)\?$|
        ^What\spercentage\sof\s(?:patients|people|cases|students|users)\s\w+(?:\s\w+)?\?$|
        \b(?:of|in)\s(?:vocab(?:ulary)?|terms|terminology|notes|overview|summary|introduction|basics|background|
        classification)[?.]$""",
    re.IGNORECASE | re.VERBOSE,
)
# "What is the most common site?", "What is the latest release of X?": of what, and when?
_SUPERLATIVE = re.compile(
    r"^What is the (?:most|least) \w+ (?:\w+ )?\w+\?$|^What is the (?:\w+ )?(?:current|latest|newest|most recent)\s"
    r"(?:version|release|edition|update|most)\b|^What is the most current\b|"
    r"^What (?:is|are) the (?:mechanism of action|mode of action|(?:drug|treatment) of choice|side effects|route)\?$"
)
_UNSAID = (_SUPERLATIVE, _NUMBERED, _OUTLINE_WORD, _WHOSE, _VAGUE)
# "What is lateral?": a side of something has no meaning of its own.
_SIDES = frozenset(
    """
    front back high low mid middle central lateral medial left right top bottom upper lower inner outer primary
    secondary tertiary acute chronic local early late general other normal abnormal positive negative internal external
    """.split()
)


def _has_subject(front: Text, _back: Text, _items: Sequence[Text]) -> bool:
    """Something is asked of something: "Name three side effects." says nothing of what has them."""
    if any(unsaid.search(front.plain) for unsaid in _UNSAID):
        return False
    if defined(front).lower() in _SIDES:
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


# Known only to who has the page open: "the last main type", "the only key piece of evidence", "What is Q?".
_BY_ITS_PLACE = re.compile(
    r"""\bthe\s(?:last|only|next|remaining|second|third|fourth|fifth|sixth|final)\s
        (?:(?:main|major|key|common|important|other)\s)?
        (?:type|kind|piece|example|thing|way|method|technique|approach|reason|point|option|idea|aspect|question|topic|
        concept|category|class|form|factor|tool|strategy|difference|case|one|part|note|section|item)s?\b|
        ^What\sis\sthe\s(?:first|second|third|last|next)\s(?:day|step|line|row|column|year|time|group|week)\?$|
        ^What\s(?:is|are)\s(?:an?\s)?[QA]\?$""",
    re.VERBOSE,
)
# "What do 2.1 B-cells do?": the number of a heading.
_HEADING_NUMBER = re.compile(r"^\w+\s(?:is|are|do|does)\s(?:the\s|an?\s)?\d+(?:\.\d+)+\.?\s")
# What a heading says to the reader: "Outcomes (enumeration — mandatory)".
_ASIDE = re.compile(
    r"""\([^()]*\b(?:mandatory|optional|important|most\s+popular|preferred|exam|cont(?:inued|['’]d|\.)?|recap|enumeration|
        enumerate|draw|must\s+know|high[- ]yield|wip|todo|tbd|draft|part\s+\d+|slides?|lecture|week|chapter|pages?|
        pp?\.|marks?|required)\b[^()]*\)""",
    re.IGNORECASE | re.VERBOSE,
)
# "What is V – valuable?": a letter of an acronym before its word.
_LETTERED = re.compile(r"\b[A-Z] [–—-] [a-z]")
# "What is each file?", "What does each dot show?", "What is the `cutoff` set to?": a picture or somebody's code.
_OF_EXAMPLE = re.compile(
    rf"""^What\s(?:is|are)\s(?:each|every|some|many|several)\s|^What\sdoes\seach\s|
        ^What\s(?:does|do)\s(?:each|the)\s(?:dot|row|column|bar|point|circle|colou?r|[xy]-axis|arrow|box|square|line)(?:e?s)?\s
        (?:in\sthe\s\w+\s)?(?:correspond|represent|indicate|show|mean|stand)|
        ^What\s(?:is|are)\s(?:the\s)?{OPAQUE}+\sset\sto\?$""",
    re.VERBOSE,
)
# "What are the two other tools?", "What happens as the strands are now together?": after what was said before.
# "What are the pale pink stripes?": seen in a picture; "What is stage 2?": of what?
_SEEN = re.compile(
    r"""^What\s(?:is|are)\s(?:the\s|an?\s)?(?:white|black|red|blue|green|yellow|pink|purple|orange|gr[ea]y|brown|pale|dark|
        light|dashed|dotted|solid)\b.*\b(?:stripe|line|dot|bar|band|spot|arrow|circle|box|curve|patch)(?:e?s)?\?$|
        ^What\sis\s(?:the\s)?(?:stage|phase|step|type|level|class|grade|group|layer|part)\s(?:\d+|[IVX]+|[A-D])\?$|
        \bworth\s(?:knowing|noting|remembering|mentioning)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_AFTER = re.compile(r"^(?:What are the|Name)\s(?:\w+\s)?other\s|\b(?:are|is|has|have)\snow\b")
_PAGE_BOUND = (_AFTER, _BY_ITS_PLACE, _HEADING_NUMBER, _ASIDE, _LETTERED, _OF_EXAMPLE, _SEEN)


def _off_the_page(front: Text, _back: Text, _items: Sequence[Text]) -> bool:
    """Nothing that only its place on the page can tell, no remark to the reader of the page."""
    return not any(fault.search(masked(front)) for fault in _PAGE_BOUND)


_OF_ANOTHER = re.compile(r"\b(?:of|in|for|with|to) another\b|\b(?:of|in) (?!an example)[^?]*\bexample(?: \d+)?\?$")


def _names_no_example(front: Text, _back: Text, _items: Sequence[Text]) -> bool:
    """ "... of another matrix example": which one only the page can tell."""
    return not _OF_ANOTHER.search(front.plain)


CHECKS: dict[str, Check] = {
    "example": _names_no_example,
    "dangling": _no_dangling,
    "no-subject": _has_subject,
    "admin": _no_admin,
    "page-bound": _off_the_page,
}
