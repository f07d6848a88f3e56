"""Whether an answer is of the kind that its question asks for, and written for the student."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.checks.base import Check
from cardgen.languages.en.grammar.definitions import has_main_verb, is_definition
from cardgen.languages.en.grammar.shapes import Shape, sentences, shape, third_person_verb
from cardgen.languages.en.lexis import exceptions, lexicon, words
from cardgen.languages.tokens import masked, tokenize
from cardgen.text import Text

# "FasL binds Fas Immune cell mechanism: T-cells ...": the next label hangs on.
_NEXT_LABEL = re.compile(
    r"(?<!\bthe)(?<!\bof)(?<=[a-z\d)])\s[A-Z][a-z]+(?:\s[a-z]+){1,3}:\s|"
    r"(?<=[a-z])\s[A-Z][a-z]+\sand\s[A-Z][a-z]+:\s"
)
_TWO_ARTICLES = re.compile(r"\b(?:an?|the)\s+(?:an?|the)\s", re.IGNORECASE)
_LEANING = frozenset(
    """
    however therefore thus hence also moreover furthermore additionally consequently this these those such another
    """.split()
)


def _stands(_front: Text, back: Text, items: Sequence[Text]) -> bool:
    """The answer does not begin in the middle of somebody's argument."""
    first = re.match(r"[A-Za-z]+", back.plain)
    if _TWO_ARTICLES.match(back.plain) or (not items and _NEXT_LABEL.search(masked(back))):
        return False
    return not first or first[0].lower() not in _LEANING


_HAPPENS = re.compile(r"^What happens (?:if|when|once|after|before|during|to)\b")
# What is asked for by name: one sentence about it is no answer.
_ASKS_NAME = re.compile(
    r"^What is the (?:treatment|diagnosis|prognosis|cause|location|symbol|unit|range|source|origin|site|value|antidote|"
    r"composition|dose) (?:of|for)\b|"
    r"^What (?:are|were) the (?!(?:\w+ )?(?:pros|cons|advantages|disadvantages|benefits|limitations|drawbacks)\b).*"
    r"\b(?:of|for)\b"
)
_SAID_OF_IT = re.compile(r"(?:Often|Usually|Sometimes|Rarely|Always|Never|Occurs?|Is|Are|Has|Have|Can|May)\b")
_ASKS_DEED = re.compile(r"^What (?:does|do) .* do\?$|^What (?:is|are) the roles? of\b")
_STATE = re.compile(
    r"(?:Occurs?|Appears?|Is|Are|Has|Have|Exhibits?|Depends?|Consists?|Contains?|Remains?|Looks?|Belongs?|Refers?|Means?|"
    r"Lies?|Exists?|Turns?|Comes?|Incubates?|Relates?|Lasts?|Var(?:y|ies)|Ranges?|"
    r"Tends?|Presents? with|Resembles?|Gurgles?)\b"
)
_HEDGE = re.compile(r"^(?:Usually|Often|Commonly|Typically|Generally|Sometimes|Mostly|Rarely)\s+")
_OPEN = re.compile(
    r"(?:Speculative|Unknown|Unclear|Uncertain|Controversial|Debated|Not (?:well )?(?:known|understood))\b"
)
# "What is the inhibitor of X?" is not answered by "Lowers the pressure".
_ASKS_THING = re.compile(
    r"^What is the (?!(?:[\w-]+ )*?(?:function|role|purpose|job|task|duty|effect|action|significance|importance|impact|"
    r"use|aim|goal|mechanism|benefit|advantage|disadvantage|drawback|limitation|result|idea|law|theorem|rule|principle)\b)"
    r"[^?]*\b(?:of|for)\b"
)
_CAUSED = re.compile(
    r"^Why (?:does|do|did) .*\b(?:forbid|allow|enable|require|force|permit|ask|tell|expect|order|encourage|cause|help|"
    r"want|try|need|used)\b(?!.*\bto\b)"
)
_ENDS_IN_LINK = re.compile(r"^(?:What|Who|Which)\b.*\b(?:of|to|by|from|in|on|with|through|into|for|as)\?$")
_SECOND_PART = re.compile(r"\band\s(?:is|are|was|were|responsible|located|found|used|able|can|has|have)\b")
_ASKS_OBJECT = re.compile(r"^What (?:does|did) (?!it mean\b)(?!.* (?:do|mean)\?$)")
_AND_VERB = re.compile(r"\b(?:and|or)\s+(?:also\s+)?(?P<verb>[a-z]+s)\s(?P<article>(?:an?|the|its|their)\s)?")
_RELATIVE = re.compile(r"\b(?:which|that|who|where|when)\b")


def _fits(front: Text, back: Text, items: Sequence[Text]) -> bool:
    """What happens is told by a sentence, a reason is no complement of the verb, a thing is one noun phrase."""
    if items:
        return True
    asked, told = front.plain, back.plain
    if _HAPPENS.match(asked):
        return shape(back) is not Shape.IMPERATIVE
    if _ASKS_NAME.match(asked) and (_SAID_OF_IT.match(told) or has_main_verb(tokenize(_first(back)))):
        return False
    if _OPEN.match(told) or (_ASKS_THING.match(asked) and shape(_first(back)) is Shape.THIRD_PERSON):
        return False
    if _ASKS_DEED.match(asked) and (_STATE.match(_HEDGE.sub("", told).capitalize()) or _tells_of_another(asked, back)):
        return False
    if _ASKS_OBJECT.match(asked) and (len(sentences(back)) > 1 or _says_verb_again(asked, back)):
        return False
    if _CAUSED.match(asked) and re.match(r"(?:In order to|To)\s", told):
        return False
    second = _SECOND_PART.search(told) if _ENDS_IN_LINK.match(asked) else _second_verb(asked, back)
    return second is None or bool(_RELATIVE.search(told[: second.start()]))


def _tells_of_another(asked: str, back: Text) -> bool:
    """ "What does an echo do?" is not answered by "Waves bounce": the answer begins with the verb."""
    tokens = tokenize(back)
    if not asked.endswith(" do?") or len(tokens) < 3:
        return False
    if tokens[0].low in words.DETERMINERS:
        return True
    if not has_main_verb(tokens):
        return False
    first = tokens[1] if tokens[0].low.endswith("ly") else tokens[0]
    form = "VBZ" if asked.startswith("What does ") else "VB"
    return not lexicon.is_form(first.low, form)


def _says_verb_again(asked: str, back: Text) -> bool:
    """ "What does the glue bind?" is not answered by "Binds to oak"."""
    found = third_person_verb(back)
    return found is not None and found[0] in re.findall(r"\w+", asked.lower())


def _first(text: Text) -> Text:
    """The first sentence."""
    return next(iter(sentences(text)), text)


def _second_verb(asked: str, back: Text) -> re.Match[str] | None:
    """Where an object goes on with a second verb of the subject: "the heart rate and raises the pressure"."""
    if not _ASKS_OBJECT.match(asked):
        return None
    found = _AND_VERB.finditer(masked(back))
    return next((match for match in found if _is_verb(match)), None)


def _is_verb(match: re.Match[str]) -> bool:
    if not lexicon.is_form(match["verb"], "VBZ"):
        return False
    known = lexicon.base_form(match["verb"]) in exceptions.MOSTLY_VERBS and match["verb"] not in exceptions.NOUN_FORMS
    return bool(match["article"]) or known or not lexicon.can_be(match["verb"], "NOUN")


def _does_as_asked(front: Text, back: Text, _items: Sequence[Text]) -> bool:
    """ "How do you X?" is answered by what to do, not by what something does or is."""
    if not front.plain.startswith("How do you "):
        return True
    return third_person_verb(back) is None and not (re.match(r"(?:An?|The)\s", back.plain) and is_definition(back))


_INFORMAL = re.compile(
    r"\((?:yes|no|hint|ha|nb)\b|\bjust kidding\b|"
    r"\b(?:lol|haha|btw|imo|imho|gonna|wanna|kinda|ect|tl;dr|idk|omg)\b|[:;]-?[)(](?:\s|$)|!!",
    re.I,
)


_DIARY = re.compile(
    r"\b(?:provided|gave|gained|offered|yielded)\s(?:(?:me|us|with|a|an|deeper|valuable|useful|new|more|further|practical)\s)*"
    r"insights?\b|\b(?:deepened|enhanced|improved|strengthened|broadened|developed)\s(?:my|our)\b|"
    r"\bwe\s(?:also\s)?(?:considered|discussed|learn(?:ed|t)|explored|examined|looked|focused|reviewed)\b|"
    r"\bthe\s(?:case\sstudy|seminar|activity|workshop|discussion|feedback|assessment)\s(?:demonstrated|illustrated|showed|"
    r"highlighted|included|allowed|helped|provided)\b|\b(?:discussing|exploring|completing|reflecting\son)\s[^.]*\b"
    r"(?:highlighted|showed|helped|taught|demonstrated|revealed)\b",
    re.IGNORECASE,
)


def _written(_front: Text, back: Text, _items: Sequence[Text]) -> bool:
    """No chat ("(lol)"), and nothing of what somebody learned in class."""
    return not _INFORMAL.search(masked(back)) and not _DIARY.search(masked(back))


_WRITER = re.compile(
    r"""\bwe\s(?:also\s|would\s|strongly\s)*(?:recommend|suggest|think|believe|hope|will|won't|saw|discuss|learn|cover|
        decided|found|went|have\s(?:seen|discussed|learned|learnt|used|covered|already))\b|
        \bour\s(?:data|dataset|example|experiment|course|class|code|case|group|team|project|results?|analysis|dataframe|
        script|website|unit|discussion)\b|\b(?:my|let's|let’s|mine)\b|(?:^|[.,;]\s+)I(?:['’](?:m|ve))?\s+[a-z]""",
    re.IGNORECASE | re.VERBOSE,
)


def _not_personal(_front: Text, back: Text, _items: Sequence[Text]) -> bool:
    """Not the writer speaking of the writer."""
    return not _WRITER.search(re.sub(r"\bUS\b", "", masked(back)))


_HOW = re.compile(r"How (?:do|does|did) ")
_END = re.compile(r"(?:The|Its|Their) (?:main |primary |overall )?(?:goal|aim|purpose|objective)s?\b")


def _no_goal_for_a_way(front: Text, back: Text, _items: Sequence[Text]) -> bool:
    """How something works is not told by what it is for."""
    return not (_HOW.match(front.plain) and _END.match(back.plain))


_MANY = r"(?:two|three|four|five|six|seven|eight|several|many|some|various|a\s(?:few|number|variety|range)\sof)"
_COUNTS_ONLY = re.compile(
    rf"(?:\b(?:composed|made\sup|consists?|comprised)\sof|\b(?:offers?|has|have|comprises?|contains?|provides?|presents?|"
    rf"poses?|involves?))\s{_MANY}\s(?:[\w-]+\s){{0,3}}(?P<things>[a-z]+s)\b",
    re.IGNORECASE,
)


def _more_than_a_count(front: Text, back: Text, items: Sequence[Text]) -> bool:
    """What parts or sides there are is not answered by their number: "It is composed of three systems."."""
    if items or not _ASKS_SIDE.match(front.plain):
        return True
    found = _COUNTS_ONLY.search(back.plain)
    return found is None or bool(re.search(r"[:,;(–—]|\band\b|\bsuch as\b", back.plain[found.end() :]))


_ASKS_SIDE = re.compile(r"^What (?:is|are|was|were) the [\w -]+ (?:of|for|in|to|with)\b", re.IGNORECASE)


CHECKS: dict[str, Check] = {
    "goal-for-way": _no_goal_for_a_way,
    "leaning-answer": _stands,
    "answer-kind": _fits,
    "answer-form": _does_as_asked,
    "informal": _written,
    "personal": _not_personal,
    "counts-only": _more_than_a_count,
}
