"""English gate checks of an answer: whether it is of the kind that its question asks for."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from cardgen.languages.en.grammar.aspects import Group, aspect
from cardgen.languages.en.grammar.definitions import has_main_verb, is_definition
from cardgen.languages.en.grammar.shapes import STOPWORDS, Shape, sentences, shape, stems, third_person_verb
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.lexicon import singular
from cardgen.languages.tokens import Token, masked, tokenize
from cardgen.text import SpanKind, Text

_LEANING = frozenset(
    """
    however therefore thus hence also moreover furthermore additionally consequently this these those such another
    """.split()
)


def _stands(_front: Text, back: Text, _items: Sequence[Text]) -> bool:
    """The answer does not begin in the middle of somebody's argument."""
    first = re.match(r"[A-Za-z]+", back.plain)
    return not first or first[0].lower() not in _LEANING


_DEFINING = re.compile(
    r"^What (?:is|are|was|were) (?P<thing>[^?,]+?)\?$|^What (?:does|do) [“\"]?(?P<term>[^?,]+?)[”\"]? mean\?$"
)
_NOT_DEFINING = re.compile(
    r"\b(?:like|between|among)\b|"
    r"\b(?:called|named|known as|referred to|used|made|found|done|based|by|for|from|of|to|with|in|on|at|as)$"
)


_KINDS = (Group.STAGE, Group.INSTANCE)  # "the early phase of sleep" is a thing, "the cause of sleep" is not


def _defined(front: Text) -> str:
    """What a question asks the meaning of, without its article; "" for any other question."""
    match = _DEFINING.match(front.plain)
    if not match:
        return ""
    thing = re.sub(r"^(?:an?|the)\s+", "", match["thing"] or match["term"])
    side = aspect(thing)
    return "" if _NOT_DEFINING.search(thing) or (side and side.of and side.group not in _KINDS) else thing


_ALSO_OTHERS = re.compile(r",\s+(?:while|whereas)\s")


def _is_said_of(tokens: tuple[Token, ...]) -> bool:
    """Whether a text says how something is and not what: "Easy to get", "Active throughout the cycle"."""
    if len(tokens) < 2 or not lexicon.can_be(tokens[0].low, "ADJ"):
        return False
    return tokens[1].low in words.PREPOSITIONS - {"of"} | {"to"}


_GOES_ON = re.compile(r",?\s+(?:and|or|but)\s+(?:also\s+)?(?:is|are|was|were|has|have|can|may|does)\s.*", re.DOTALL)


def _says_what(front: Text, back: Text, items: Sequence[Text]) -> bool:
    """A definition is a phrase, or a sentence about the term itself; not what something else does."""
    thing = _defined(front)
    if not thing or items:
        return True
    first = next(iter(sentences(back)), back)
    tokens = tokenize(_GOES_ON.sub("", masked(first)))
    adjective = bool(tokens) and not lexicon.can_be(tokens[0].low, "NOUN") and _is_said_of(tokens)
    if shape(first) is Shape.THIRD_PERSON or adjective or _ALSO_OTHERS.search(first.plain):
        return False
    if not has_main_verb(tokens):
        return True
    return bool(set(stems(thing)) & set(stems(" ".join(token.low for token in tokens[:6]))))


def _not_circular(front: Text, back: Text, _items: Sequence[Text]) -> bool:
    """A term of one word is not explained by that word: "promises: a promise to do something"."""
    thing = [token.low for token in tokenize(_defined(front)) if token.is_word]
    if len(thing) != 1:
        return True
    tokens = tokenize(next(iter(sentences(back)), back))
    said = [singular(token.low) for token in tokens if token.is_word and token.low not in STOPWORDS]
    return has_main_verb(tokens) or singular(thing[0]) not in said[:4]


_CODE_NAME = re.compile(r"^What (?:is|are|does|do) [A-Za-z]\w{0,4}(?: mean)?\?$")
_SORT_OF_NAME = re.compile(
    r"\b(?:command|function|keyword|operator|method|statement|tool|module|library|type|attribute|tag|selector|property|flag|"
    r"option|package|class|constant|loop|language|format|file|utility|program)s?\b",
    re.IGNORECASE,
)


def _is_known_name(front: Text, back: Text, _items: Sequence[Text]) -> bool:
    """ "What is `col`?": a short name out of somebody's code is nothing, unless the answer says what kind of name."""
    hidden = front.has(SpanKind.CODE) and _CODE_NAME.match(front.plain)
    name = "".join(span.plain for span in front.spans if span.kind is SpanKind.CODE)
    return not hidden or name.isupper() or bool(_SORT_OF_NAME.search(back.plain))


_ASKS_TYPES = re.compile(r"^(?:What are the|Name) (?:\w+ )?(?:types|kinds|classes|categories|forms|varieties) of ")
_SEVERAL = re.compile(r"[,;:/]|\b(?:and|or|both|either|vs)\b|→|\+")


def _names_types(front: Text, back: Text, items: Sequence[Text]) -> bool:
    """Types are several, each by its name."""
    if not _ASKS_TYPES.match(front.plain) or items:
        return True
    return bool(_SEVERAL.search(back.plain)) and not has_main_verb(tokenize(back)[:8])


def _does_as_asked(front: Text, back: Text, _items: Sequence[Text]) -> bool:
    """ "How do you X?" is answered by what to do, not by what something does or is."""
    if not front.plain.startswith("How do you "):
        return True
    return third_person_verb(back) is None and not (re.match(r"(?:An?|The)\s", back.plain) and is_definition(back))


_OPEN_END = re.compile(
    r"(?:\?!*|\betc\b\.?|\bect\b\.?|\band (?:so on|more|many others|others)|\.\.\.|…|:)$", re.IGNORECASE
)
_OUTLINE = frozenset(
    """
    example examples outline introduction summary overview agenda conclusion recap acronym mnemonic note notes pros cons
    advantages disadvantages definition definitions misc miscellaneous questions resources references tldr
    """.split()
)


def _whole_items(front: Text, _back: Text, items: Sequence[Text]) -> bool:
    """The items say something, each another thing: no parts of the page, no questions, no list that goes on."""
    if items and _defined(front) and front.plain.startswith("What is "):
        return False  # several remarks do not say what one thing is
    plain = [item.plain.strip() for item in items]
    low = [item.casefold().strip(" .:") for item in plain]
    return len(set(low)) == len(low) and not _OUTLINE & set(low) and not any(_OPEN_END.search(item) for item in plain)


_COUNT = "(?:two|three|four|five|six|seven|eight) "
_ASKS_THINGS = re.compile(rf"^(?:What are the (?:{_COUNT})?|Name {_COUNT})(?P<things>[^?.,]+)[?.]$")
_STATED = (Group.BENEFIT, Group.DRAWBACK, Group.USE, Group.STAGE, Group.STATEMENT, Group.ADVICE, Group.ATTRIBUTE)


def _names_things(front: Text, _back: Text, items: Sequence[Text]) -> bool:
    """Things that are asked for by name are named: "the three pumps" are no three remarks about pumps."""
    match = _ASKS_THINGS.match(front.plain)
    if not match or len(items) < 2:
        return True
    side = aspect(match["things"])
    if side and side.group in _STATED:
        return True
    return sum(map(_is_remark, items)) * 2 <= len(items)


def _is_remark(item: Text) -> bool:
    """Whether an item says something of a thing and does not name it: "More sensitive to ...", "Binds acids"."""
    tokens = tokenize(item.cut(0, len(re.split("[:–—]", item.plain)[0])))
    if not tokens:
        return True
    compared = tokens[0].low in ("more", "less", "very", "not", "can", "may", "is", "are", "has", "have")
    return compared or _is_said_of(tokens) or _does_something(item, tokens) or has_main_verb(tokens)


def _does_something(item: Text, tokens: tuple[Token, ...]) -> bool:
    return len(tokens) > 1 and shape(item) is Shape.THIRD_PERSON


_INFORMAL = re.compile(
    r"\((?:yes|no|hint|ha|nb)\b|\b(?:lol|haha|btw|imo|imho|gonna|wanna|kinda|ect|tl;dr|idk|omg)\b|[:;]-?[)(](?:\s|$)|!!",
    re.I,
)


_THIN = re.compile(r"(?:one|a|another|some)\s(?:type|kind|form|example|part|way|case|sort|aspect)s?\b", re.IGNORECASE)
_ENOUGH = 6


def _tells(_front: Text, back: Text, items: Sequence[Text]) -> bool:
    """More than that it is one of its kind: "one type of joint"."""
    return bool(items) or back.words > _ENOUGH or not _THIN.match(back.plain)


def _written(_front: Text, back: Text, _items: Sequence[Text]) -> bool:
    """No chat: "(lol)"."""
    return not _INFORMAL.search(masked(back))


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


CHECKS: dict[str, Callable[[Text, Text, Sequence[Text]], bool]] = {
    "leaning-answer": _stands,
    "not-a-definition": _says_what,
    "circular": _not_circular,
    "answer-form": _does_as_asked,
    "code-name": _is_known_name,
    "types": _names_types,
    "items": _whole_items,
    "not-things": _names_things,
    "thin": _tells,
    "informal": _written,
    "personal": _not_personal,
}
