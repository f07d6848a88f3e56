"""What several named things do, told one after the other behind "with": "with A doing X, B doing Y and C doing Z"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cardgen.languages.en.facts.parsing import is_object
from cardgen.languages.en.facts.sentences import Fact, is_sound, opening_small
from cardgen.languages.en.grammar.phrases import is_plural
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import masked, piece, sentence, tokenize
from cardgen.text import Text

_WITH = re.compile(r",\s+with\s+", re.IGNORECASE)
_BETWEEN = re.compile(r",\s+(?:and\s+|while\s+)?|\s+and\s+(?=[A-Z])")
_FEWEST = 2  # one alone is a remark on the sentence; several side by side are told for their own sake
_NAME_WORDS = 6


def absolutes(text: Text, usage: Usage) -> tuple[Fact, ...]:
    """What each of the things is said to do, as (question, answer); nothing unless all of them can be asked."""
    match = _WITH.search(masked(text))
    if match is None:
        return ()
    parts = tuple(_parts(text.cut(match.end()).strip(" .")))
    found = tuple(fact for part in parts if (fact := _does(part, usage)))
    return found if len(found) == len(parts) >= _FEWEST else ()


def _parts(text: Text) -> Iterator[Text]:
    at = 0
    for match in _BETWEEN.finditer(masked(text)):
        yield text.cut(at, match.start()).strip()
        at = match.end()
    yield text.cut(at).strip()


def _does(part: Text, usage: Usage) -> Fact | None:
    """ "Edge AI enabling X": "What does Edge AI enable?"."""
    tokens = tokenize(part)
    at = next((at for at, token in enumerate(tokens) if at and _is_doing(token.low)), 0)
    name, rest = piece(part, tokens, 0, at), tokens[at + 1 :]
    verb = lexicon.base_form(tokens[at].low)
    if not at or not verb or not is_object(rest) or name.words > _NAME_WORDS or name.plain.islower():
        return None  # a name has capitals, here in mid-sentence
    if tokens[0].low in words.DETERMINERS | words.PRONOUNS:
        return None
    asks = "do" if is_plural(name, usage) else "does"
    fact = sentence(f"what {asks} ", opening_small(name, usage), f" {verb}"), piece(part, rest, 0)
    return fact if is_sound(*fact) else None


def _is_doing(low: str) -> bool:
    return low.endswith("ing") and lexicon.is_form(low, "VBG") and not lexicon.can_be(low, "NOUN")
