"""A heading that sets two things against each other, with one line for each below it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.grammar import phrases, shapes
from cardgen.languages.en.grammar.aspects import Group, aspect, is_adjective
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import difference_between, settled
from cardgen.languages.tokens import last_word, sentence, tokenize
from cardgen.text import Text

_NAMES = re.compile(r"(?P<one>[^()/,;:]+?)\s+(?:vs?\.?|versus)\s+(?P<two>[^()/,;:]+?)\s*(?:\([^()]*\))?", re.IGNORECASE)
_LONGEST = 4  # words of a name


def apart(heading: Text, labels: Sequence[Text], above: Text | None, usage: Usage) -> Text | None:
    """ "Perfect vs. Imperfect Information" over "Perfect: ..." and "Imperfect: ...": the question how both differ.

    above: the heading above, which may name what both are kinds of ("Types of Games").
    """
    found = _NAMES.fullmatch(heading.plain.strip(" :.?"))
    if not found or len(labels) != 2:
        return None
    sides = [heading.cut(*found.span(name)).strip() for name in ("one", "two")]
    if any(side.words > _LONGEST for side in sides) or not all(map(_begins, sides, labels)):
        return None
    small = [_small(settled(side, usage)) for side in sides]
    if any({token.low for token in tokenize(side)} & _LOOSE for side in small):
        return None
    kind = aspect(above.plain) if above else None
    whole = settled(above.cut(*kind.of), usage) if above and kind and kind.of and kind.group is Group.INSTANCE else None
    last = last_word(small[1])
    if whole and phrases.is_plural(whole, usage) and last not in {token.low for token in tokenize(whole)}:
        return sentence("what is the difference between ", small[0], " and ", small[1], " ", whole)
    if any(map(_is_bare, small[1:])) or (_is_bare(small[0]) and small[1].words < 2):
        return None
    if small[0].words < small[1].words and _is_bare(small[0]):
        return sentence("what is the difference between ", small[0], " and ", small[1])
    return difference_between(sides[0], sides[1], usage)


_LOOSE = words.PRONOUNS | words.AUXILIARIES | words.QUESTION_WORDS | words.POSSESSIVES


def _small(side: Text) -> Text:
    """ "Non-zero-sum" in small letters."""
    return side.map_text(0, 1, side.plain[0].lower()) if re.match(r"Non-[a-z]", side.plain) else side


def _begins(side: Text, label: Text) -> bool:
    """Whether a label is a side of the heading, or begins it."""
    one, other = shapes.stems(side.plain), shapes.stems(label.plain)
    return bool(other) and (one[: len(other)] == other or other[: len(one)] == one)


def _is_bare(side: Text) -> bool:
    """Whether a side is an adjective without its noun."""
    last = last_word(side)
    return is_adjective(last) or (side.words == 1 and lexicon.can_be(last, "ADJ")) or "-" in last
