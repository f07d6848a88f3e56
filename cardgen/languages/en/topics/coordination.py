"""Topics that name several things alike: "A, B and C"."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar.noun_phrase import NounPhrase
from cardgen.languages.en.grammar.phrases import head, is_plural, with_article
from cardgen.languages.en.lexis import coursewords, lexicon
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.asked import Asked, Wants, asked, plain_prompt
from cardgen.languages.tokens import sentence, tokenize
from cardgen.text import Text

_LONGEST_COORDINATION = 12


# "Nextflow architecture and concepts": the last is a side of the first, not a thing of its own.
_WHOSE = coursewords.PURE_SIDES | frozenset(
    "concept application type use kind form idea theory practice technique definition property characteristic".split()
)


def coordinated(phrase: NounPhrase) -> Asked | None:
    """ "A, B and C": "What are A, B and C?"; where they cannot be asked together so, "Describe A, B and C."."""
    if not (phrase.is_joined or "," in BRACKETED.sub("", phrase.text.plain)):
        return None
    things = [part for part in _listed(phrase.text) if part]
    if not _is_flat(phrase) or not _are_askable(things, phrase):
        return plain_prompt("Describe", phrase.text, phrase.usage)
    return asked(sentence("What are ", phrase.text), Wants.DEFINITION, *things)


def _is_flat(phrase: NounPhrase) -> bool:
    """Whether nothing but the things named hangs together: no complement, not too long."""
    if not phrase.is_joined or len(phrase.tokens) > _LONGEST_COORDINATION:
        return False
    if not phrase.tail or phrase.tail.plain.startswith("("):
        return True
    plain = all(token.low in ("and", "or", ",", "&") or token.is_word for token in phrase.tokens)
    return plain and not _has_link(phrase)


def _are_askable(things: list[Text], phrase: NounPhrase) -> bool:
    """Whether "What are" goes before them: none is a long name, a side of another, or needs an article."""
    if any(" of " in thing.plain or _is_mere_adverb(thing) for thing in things):
        return False
    if any(_is_long_name(thing, phrase.usage) for thing in things[:-1]) or _is_the_name(things[-1]):
        return False
    last = NounPhrase.of(things[-1], phrase.usage)
    if len(things) < 2 or last is None or (last.is_bare_relation and last.noun in _WHOSE):
        return False
    shares = len(things) == 2 and len(tokenize(things[1])) > 1 and not is_plural(things[1], phrase.usage)
    named = [_with_own_article(thing, phrase, index == len(things) - 1, shares) for index, thing in enumerate(things)]
    if any(re.search(r"^(?:most|\w{3,}est)\s", thing.plain) for thing in things):
        return False  # "geography and earliest settlement"
    if all(_needs_article(thing, phrase.usage) for thing in things):
        return False  # "chip and package"
    return all(name is not None for name in named)


BRACKETED = re.compile(r"\([^()]*\)")


_DEFINABLE = frozenset("doctrine plan act treaty model accord pact convention theorem law effect principle".split())


def _is_long_name(thing: Text, usage: Usage) -> bool:
    """ "ancient Egypt", "the Neolithic Revolution": told about, not defined."""
    tokens = tokenize(thing)
    at = head(tokens)
    if at is None or len(tokens) < 2 or is_plural(thing, usage) or tokens[at].low in _DEFINABLE:
        return False
    return bool(re.match(r"[A-Z][a-z]", tokens[at].word)) or bool(re.match("the [A-Z]", thing.plain))


def _is_the_name(thing: Text) -> bool:
    tokens = tokenize(thing)
    return bool(re.match("the [A-Z]", thing.plain)) and tokens[-1].low not in _DEFINABLE


def _is_mere_adverb(thing: Text) -> bool:
    return thing.plain.lower() in ("now", "then", "today", "beyond", "more", "here", "there")


def _needs_article(thing: Text, usage: Usage) -> bool:
    counted = thing.plain.islower() and lexicon.counted(thing.plain) is lexicon.Counted.YES
    return counted and not is_plural(thing, usage)


def _with_own_article(thing: Text, phrase: NounPhrase, last: bool, shares: bool) -> Text | None:
    """A member of a coordination as it stands; None when it would need an article that it has not.

    shares: the head of the last may be the head of this one ("consumer and firm behaviour").
    """
    tokens = tokenize(thing)
    if not last and len(tokens) == 1 and lexicon.can_be(thing.plain, "ADJ"):
        return thing  # "contributory and comparative negligence"
    if is_plural(thing, phrase.usage):
        return thing
    named = with_article(thing, phrase.usage)
    if named is None:
        return thing if len(tokens) == 1 else None
    if len(tokens) == 1 and tokens[0].low.endswith(("er", "or", "ist", "ron", "cyte")) and named.plain != thing.plain:
        return None  # "compiler, interpreter and translator"
    shared = (
        shares and not last and lexicon.counted(tokens[-1].low) is lexicon.Counted.YES and tokens[-1].word.islower()
    )
    return thing if named.plain == thing.plain or (len(tokens) == 1 and not shared) else None


def _has_link(phrase: NounPhrase) -> bool:
    return bool(phrase.link) and phrase.link not in ("and", "or", ",", "&", "(")


def _listed(text: Text) -> list[Text]:
    parts: list[Text] = []
    at = 0
    for match in re.finditer(r"\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or|&)\s+", text.plain):
        parts.append(text.cut(at, match.start()).strip())
        at = match.end()
    return [*parts, text.cut(at).strip()]
