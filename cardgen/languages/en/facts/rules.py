"""Questions that a sentence of running text answers by itself.

Precision over recall: a sentence is used only when it stands alone, has one of a few safe shapes, and its subject is a
short noun phrase. Each rule is a pattern with a function from its match to (question, answer).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from cardgen.languages.en.facts import functions
from cardgen.languages.en.facts.defining import called, defines, defines_many, holds_when, known_as, means
from cardgen.languages.en.facts.effects import caused, dated, does_what, made_by, placed, used_for
from cardgen.languages.en.facts.parts import consists, count, divided, has_parts, includes, there_are
from cardgen.languages.en.facts.relations import (
    AS,
    BECAUSE,
    DUE_TO,
    SIMILAR,
    SINCE,
    SO,
    differs,
    due_to,
    of_what,
    similar,
    since,
    so,
    stands_for,
    why,
)
from cardgen.languages.en.facts.sentences import Fact, Said, is_sound, read_sentence
from cardgen.languages.en.lexis import coursewords
from cardgen.languages.en.lexis.usage import Usage
from cardgen.text import Text


@lru_cache(maxsize=1 << 12)
def sentence_questions(text: Text, usage: Usage) -> Fact | None:
    """A sentence that stands alone and has a safe shape, as (question, answer); else None.

    "Osmosis is the movement of water through a membrane." gives ("What is osmosis?", "the movement of water ...").
    """
    said = read_sentence(text, usage)
    if said is None:
        return None
    return next(_found(said), None)


def _found(said: Said) -> Iterator[Fact]:
    yield from (fact for whole in functions.RULES if (fact := whole(said)) and is_sound(*fact))
    for pattern, rule in _RULES:
        match = pattern.match(said.hidden)
        fact = rule(said, match) if match else None
        if fact and is_sound(*fact):
            yield fact


def _rule(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE | re.VERBOSE)


_S = r"(?P<subject>[^,;:?!]{2,90}?)"


_A = r"(?P<answer>.+)$"


_OFTEN = (
    r"(?:(?:also|often|usually|typically|generally|commonly|mainly|mostly|primarily|sometimes|frequently|normally)\s+)?"
)


# ruff: noqa: E501 - one rule, one line
_RULES: tuple[tuple[re.Pattern[str], Callable[[Said, re.Match[str]], Fact | None]], ...] = (
    (BECAUSE, why),
    (SO, so),
    (SINCE, since),
    (AS, since),
    (DUE_TO, due_to),
    (SIMILAR, similar),
    (re.compile(r"because\s+(?P<reason>(?!of\b)[^;]+),\s+(?P<effect>[^,;:]+)$", re.IGNORECASE), why),
    (_rule(rf"{_S}\s+(?P<verb>differs?)\s+from\s+(?P<other>[^,;:]{{2,60}}?)\s+(?P<answer>in\ that\s.+|because\s.+|by\s.+)$"), differs),
    (_rule(rf"{_S}\s+stands?\s+for\s+{_A}"), stands_for),
    (_rule(r"there\s+are\s+(?P<number>two|three|four|five|six|seven|eight|nine|ten)\s+"
           r"(?P<kinds>[^,;:?!]{3,70}?):\s*(?P<answer>.+)$"), there_are),
    (_rule(rf"{_S}\s+(?:has|have|involves?|includes?)\s+(?P<number>two|three|four|five|six)\s+(?P<kinds>[^,;:?!]{{3,40}}?):\s+{_A}"), has_parts),
    (_rule(rf"{_S}\s+(?P<be>is|are)\s+{_OFTEN}(?P<verb>divided\s+into|split\s+into|composed\s+of|made\s+up\s+of|"
           rf"made\s+of)\s+{_A}"), divided),
    (_rule(rf"{_S}\s+(?P<verb>consists?\s+of|comprises?)\s+{_A}"), consists),
    (_rule(rf"{_S}\s+(?P<be>is|are)\s+{_OFTEN}used\s+(?P<prep>to|for)\s+{_A}"), used_for),
    (_rule(rf"{_S}\s+(?P<be>is|are)\s+(?:said\s+to\s+be\s+)?(?P<how>[a-z-]+)\s+(?P<answer>(?:when|if)\s+(?:it|they|its|their|and\s+only\s+if\s+it)\s.+)$"), holds_when),
    (_rule(rf"(?P<subject>(?:the|an?|\w+s\s(?:that|which|who))\s[^,;:?!]{{5,150}}?)\s+(?P<be>is|are|was|were)\s+{_OFTEN}(?P<verb>called|known\s+as|referred\s+to\s+as|termed)\s+{_A}"), called),
    (_rule(rf"{_S}\s+(?P<be>is|are)\s+caused\s+by\s+{_A}"), caused),
    (_rule(rf"{_S}\s+(?P<be>was|were)\s+(?P<verb>founded|established|published|signed|discovered|invented|introduced|abolished|"
           r"born|launched|released|built|created|ratified|passed|adopted|enacted|opened|formed|elected|assassinated|executed)\s+(?:in|on)\s+"
           r"(?P<answer>(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:[a-z]+\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s*,?\s+)?\d{4})(?:\s+and\s.+)?$"), dated),
    (_rule(rf"{_S}\s+(?P<be>was|were|had\s+been)\s+(?:first\s+)?(?P<verb>discovered|invented|written|proposed|founded|introduced|coined|"
           r"designed|developed|formulated|identified|isolated|published)\s+(?:in\s+\d{4}\s+)?by\s+(?P<answer>[^,;:]{3,60}?)"
           r"(?:\s+in\s+(?:the\s+)?\d{4}s?)?$"), made_by),
    (_rule(rf"{_S}\s+(?P<be>is|are)\s+(?P<verb>found|located|stored|produced|synthesi[sz]ed)\s+(?P<prep>in|on|at|between|near|inside|along|around|within|beneath|behind|throughout|under)\s+{_A}"), placed),
    (_rule(rf"(?P<subject>the\s+(?:\w+\s+)?(?P<noun>[\w-]+)\s+(?:of|for|behind)\s+[^,;:?!]{{2,70}}?)\s+(?P<be>is|are|was)\s+{_A}"), of_what),
    (_rule(rf"(?P<subject>[^,;:?!()]{{2,60}}?),?\s+\(?{_OFTEN}(?:known|called|referred\s+to)\s+as\s+(?P<name>[^,;:()]{{2,50}})[,)].*$"), known_as),
    (_rule(r"(?P<subject>[^,;:?!]{2,70}?)\s+include\s+(?P<answer>[^;:]+(?:,|\sand\s)[^;:]+)$"), includes),
    (_rule(rf"{_S}\s+(?:(?P<be>is|are)\s+(?:{_OFTEN}|can\ be\ )defined\s+as|refers?\s+to|(?P<verb>means))\s+{_A}"), means),
    (_rule(rf"{_S}\s+(?P<be>is|are)\s+(?P<answer>(?:an?|any|the|(?!one\b|something\b|anything\b)[a-z]+(?=\ that\ (?:is|has|can)\b)|when|where|how|what\ remains|all\ the|something\ (?:of\ \w+\ )?(?:that|which)|one\ (?:that|which|who|where|in\ which|with|without))\s.+)$"), defines),
    (_rule(rf"{_S}\s+(?P<be>are)\s+(?P<answer>[^,;:]+.*)$"), defines_many),
    (_rule(rf"{_S}\s+(?P<verb>has|have|contains?)\s+(?P<number>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{{1,3}})\s+"
           r"(?P<things>[^,;:?!]{3,60})$"), count),
    (_rule(rf"{_S}\s+(?P<verb>{'|'.join(coursewords.FACT_VERBS)})\s+{_A}"), does_what),
)  # fmt: skip
