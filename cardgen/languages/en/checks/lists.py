"""Whether a list on the back names what the question asks for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.checks.base import Check
from cardgen.languages.en.checks.definitions import defined
from cardgen.languages.en.checks.otherwise import is_said_of
from cardgen.languages.en.grammar.aspects import Group, aspect
from cardgen.languages.en.grammar.definitions import has_main_verb
from cardgen.languages.en.grammar.shapes import Shape, shape
from cardgen.languages.tokens import Token, first_word, tokenize
from cardgen.text import Text

_ASKS_TYPES = re.compile(r"^(?:What are the|Name) (?:\w+ )?(?:types|kinds|classes|categories|forms|varieties) of ")
_SEVERAL = re.compile(r"[,;:/]|\b(?:and|or|both|either|vs)\b|→|\+")


def _names_types(front: Text, back: Text, items: Sequence[Text]) -> bool:
    """Types are several, each by its name."""
    if not _ASKS_TYPES.match(front.plain) or items:
        return True
    return bool(_SEVERAL.search(back.plain)) and not has_main_verb(tokenize(back)[:8])


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
    if items and defined(front) and front.plain.startswith("What is "):
        return False  # several remarks do not say what one thing is
    plain = [item.plain.strip() for item in items]
    low = [item.casefold().strip(" .:") for item in plain]
    if any(re.match(r"(?:&|and|or)\s", item) for item in low):
        return False  # a list cut in the wrong places
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
    return compared or is_said_of(tokens) or _does_something(item, tokens) or has_main_verb(tokens)


def _does_something(item: Text, tokens: tuple[Token, ...]) -> bool:
    return len(tokens) > 1 and shape(item) is Shape.THIRD_PERSON


_GOES_ON = frozenset("since because although though whereas which therefore thus hence so but".split())


def _stand_alone(_front: Text, _back: Text, items: Sequence[Text]) -> bool:
    """No item goes on with the one before: "Insertion is fast", "Since you only add at the end"."""
    return not any(first_word(item) in _GOES_ON for item in items[1:])


CHECKS: dict[str, Check] = {
    "goes-on": _stand_alone,
    "types": _names_types,
    "items": _whole_items,
    "not-things": _names_things,
}
