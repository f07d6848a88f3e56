"""Capitals: how a heading or term is written inside a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from cardgen.languages.en.lexis import exceptions, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import Token, tokenize
from cardgen.text import Text


@lru_cache(maxsize=1 << 12)
def in_sentence(phrase: Text, usage: Usage) -> Text:
    """The phrase as it is written inside a sentence: "Evaluation Metrics" gives "evaluation metrics".

    Evidence first (how the page writes each word in running text), then the lexicon. Acronyms, names, code and
    formulas keep their letters.
    """
    if usage.settled:
        return phrase
    tokens = tokenize(phrase)
    shouting = _is_shouting(tokens)
    titled = is_title_case(tokens)
    named = _names(tokens, usage)
    if any(token.low in ("v", "v.") and token.word.islower() for token in tokens[1:-1]):
        return phrase  # "Marbury v. Madison"
    written: list[str] = []
    for index, token in enumerate(tokens):
        pen_name = _STUDENTS.match(token.word) and index + 1 < len(tokens) and tokens[index + 1].low in _T
        kept = index in named or _has_version(tokens, index) or bool(pen_name)
        if kept or (not titled and (_stands_in_name(tokens, index) if index else _opens_name(tokens, usage))):
            written.append(token.word)
        elif (titled or not index) and _is_plural_head(tokens, index) and usage.written_small(token.word) is None:
            written.append(token.low)  # "Alleles": few names are plural
        else:
            alone = not titled and _is_strayed(tokens, index)
            written.append(_small(token, index == 0 or alone, titled, shouting, usage))
    if titled:
        written = _consistent(tokens, written, named)
    written = [new.upper() if new.islower() and new in usage.spelled else new for new in written]
    for token, new in reversed(tuple(zip(tokens, written, strict=True))):
        if new != token.word:
            phrase = _rewrite(phrase, token, new)
    return phrase


def _opens_name(tokens: tuple[Token, ...], usage: Usage) -> bool:
    """ "Finite State Machine design": a name of several words opens a phrase that is no title."""
    if len(tokens) < 2 or not tokens[1].word[0].isupper() or tokens[1].is_opaque:
        return False
    return usage.written_small(tokens[0].word) is not True and tokens[0].low not in _FUNCTION_WORDS


def _stands_in_name(tokens: tuple[Token, ...], index: int) -> bool:
    """ "using | Gene Ontology | terms": two capitals side by side within a phrase that is no title."""
    near = [tokens[at] for at in (index - 1, index + 1) if 0 < at < len(tokens)]
    return tokens[index].word[0].isupper() and any(
        token.word[0].isupper() and token.word[1:].islower() and token.low not in _FUNCTION_WORDS for token in near
    )


def _is_strayed(tokens: tuple[Token, ...], index: int) -> bool:
    """ "Types of | Phonetic | change": an adjective whose small noun shows that no name begins with it."""
    if not index or index + 1 >= len(tokens) or tokens[index - 1].low not in words.PREPOSITIONS:
        return False
    noun = tokens[index + 1]
    return noun.word.islower() and lexicon.can_be(noun.low, "NOUN") and lexicon.can_be(tokens[index].low, "ADJ")


def _consistent(tokens: tuple[Token, ...], written: list[str], named: frozenset[int]) -> list[str]:
    """ "neural Architecture Search" is neither: once a word of a title is small, its other ordinary words are too."""
    if not any(token.word[0].isupper() and new[0].islower() for token, new in zip(tokens, written, strict=True)):
        return written
    return [
        new.lower()
        if index not in named
        and not token.is_opaque
        and not _has_version(tokens, index)
        and all(part[1:].islower() and lexicon.is_common_word(part) for part in re.split("[-–]", new) if len(part) > 1)
        and re.fullmatch(r"[A-Z][a-z]+(?:[-–][A-Z]?[a-z]+)*", new)
        else new
        for index, (token, new) in enumerate(zip(tokens, written, strict=True))
    ]


def _is_plural_head(tokens: tuple[Token, ...], index: int) -> bool:
    token = tokens[index]
    if not token.word.isalpha() or not token.word[1:].islower() or not lexicon.is_unknown_plural(token.low):
        return False
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following and following.low == "the" and index + 2 < len(tokens) and tokens[index + 2].word[0].isupper():
        return False  # "Cyrus the Great"
    ends = following is None or not following.is_word or following.low in _FUNCTION_WORDS
    return ends and not (index and tokens[index - 1].low == "the") and token.low not in exceptions.NAMES


def _has_version(tokens: tuple[Token, ...], index: int) -> bool:
    """ "Industry 4.0", "Article 19": a number with a point makes a name, of a law's part any number."""
    number = tokens[index + 1].word if index + 1 < len(tokens) else ""
    legal = tokens[index].low in _LEGAL and re.fullmatch(r"\d+[A-Z]?", number)
    return bool(legal or re.fullmatch(r"\d+\.\d[\d.]*", number))


_LEGAL = frozenset("article amendment schedule regulation directive resolution".split())


_NAMING = exceptions.NAMED_HEADS | exceptions.NAMED_OF


def _names(tokens: tuple[Token, ...], usage: Usage) -> frozenset[int]:
    """Indices of words that belong to a name of several words: "the | Cold War", "American Revolution"."""
    found: set[int] = set()
    for first in range(len(tokens)):
        found.update(_known_name(tokens, first))
        if tokens[first].low in exceptions.NAMED_HEADS and tokens[first].word[0].isupper():
            start = first
            while start and _continues_name(tokens[start - 1], usage):
                start -= 1
            if any(_is_name_word(token, usage) for token in tokens[start:first]):
                found.update(range(start, first + 1))
        if tokens[first].low in _NAMING and _names_place(tokens, first, usage):
            found.update((first, first + 2))
        if (
            first > 1
            and tokens[first].low in _EPITHETS
            and tokens[first - 1].low == "the"
            and tokens[first].word[0].isupper()
        ):
            found.update((first - 2, first))
        if first and _is_titled(tokens[first - 1], tokens[first], usage, begun=first - 1 in found):
            found.update((first - 1, first))
        if tokens[first].word == "Earth" and not (first and tokens[first - 1].low == "the"):
            found.add(first)
        if first and tokens[first - 1].low == "the" and lexicon.is_unknown_plural(tokens[first].low):
            found.add(first)  # "the Balkans", "the Andes"
    return frozenset(found)


def _is_titled(one: Token, other: Token, usage: Usage, *, begun: bool) -> bool:
    """ "The | Triple Entente": two words that the page writes with capitals, behind "the" or as one with a name.

    begun: the first of them belongs to such a name already ("the International Criminal | Court").
    """
    pair = f"{one.low} {other.low}"
    if not (one.word[0].isupper() and other.word[0].isupper() and usage.has_title(pair)):
        return False
    said = usage.counts(f"the {pair}")
    return begun or not lexicon.is_common_word(other.word) or said > (lexicon.is_plural_noun(other.low) is True)


def _is_dated(tokens: tuple[Token, ...], at: int) -> bool:
    """ "Factory Act of 1833": a title that ends in its year."""
    behind = [token.word for token in tokens[at + 1 :]]
    return len(behind) > 1 and behind[0] == "of" and bool(re.fullmatch(r"1\d{3}|20\d\d", behind[1]))


def _known_name(tokens: tuple[Token, ...], first: int) -> Iterator[int]:
    """Indices of the words of a well-known name that begins at `first`."""
    for size in (4, 3, 2):
        part = tokens[first : first + size]
        if len(part) == size and " ".join(token.low for token in part) in exceptions.FULL_NAMES:
            yield from (index for index in range(first, first + size) if tokens[index].low not in words.ARTICLES)
    if " ".join(token.low for token in tokens[first : first + 2]) in exceptions.EPONYM_PAIRS:
        yield first
    if tokens[first].low in exceptions.NAMED_HEADS and _is_dated(tokens, first):
        yield from range(first + 1)


_EPITHETS = frozenset("great terrible conqueror magnificent bold wise elder younger confessor hun".split())


def _names_place(tokens: tuple[Token, ...], at: int, usage: Usage) -> bool:
    """ "Bank of England", "Battle of Hastings": a capital before "of" and a name."""
    if at + 2 >= len(tokens) or tokens[at + 1].low != "of" or not tokens[at].word[0].isupper():
        return False
    return tokens[at + 2].word[0].isupper() and _is_name_word(tokens[at + 2], usage)


def _continues_name(token: Token, usage: Usage) -> bool:
    return (
        token.word[0].isupper() and token.low not in words.DETERMINERS and usage.written_small(token.word) is not True
    )


def _is_name_word(token: Token, usage: Usage) -> bool:
    return usage.written_small(token.word) is False or not lexicon.is_common_word(token.word)


def _rewrite(phrase: Text, token: Token, new: str) -> Text:
    for offset, (old, letter) in enumerate(zip(token.word, new, strict=True)):
        if old != letter:
            phrase = phrase.map_text(token.start + offset, token.start + offset + 1, letter)
    return phrase


def _is_shouting(tokens: tuple[Token, ...]) -> bool:
    long = [token.word for token in tokens if token.is_word and len(token.word) > 3 and not token.is_opaque]
    return len(long) >= 2 and all(word.isupper() for word in long)


def is_title_case(tokens: tuple[Token, ...]) -> bool:
    """Whether every content word has a capital, so that capitals tell nothing."""
    if tokens and tokens[0].word.islower() and tokens[0].is_word and not tokens[0].is_opaque:
        return False
    content = [t for t in tokens[1:] if t.is_word and not t.is_opaque and t.word[0].isalpha()]
    content = [token for token in content if token.low not in _FUNCTION_WORDS and len(token.word) > 1]
    return all(any(letter.isupper() for letter in token.word) for token in content)


_FUNCTION_WORDS = (
    words.PREPOSITIONS | words.CONJUNCTIONS | words.DETERMINERS | words.AUXILIARIES | words.PRONOUNS | words.RELATIVES
    | words.QUESTION_WORDS | words.SUBORDINATORS | frozenset(("to", "be", "vs", "not", "than"))
)  # fmt: skip


def _small(token: Token, first: bool, titled: bool, shouting: bool, usage: Usage) -> str:
    """The word as it is written inside a sentence."""
    word = token.word
    if token.is_opaque or not word[0].isupper():
        return word
    if len(word) == 1:
        return word.lower() if word == "A" and first else word
    if "-" in word or "–" in word or "/" in word:
        return _small_compound(word, first, titled, usage)
    if not word[1:].islower() or any(letter.isdigit() for letter in word):
        ordinary = (lexicon.is_common_word(word) and len(word) > 3) or token.low in _FUNCTION_WORDS
        if not (shouting and ordinary):
            return word
        return word.lower() if usage.written_small(word) is not False else word
    if re.search(r"s['’]$", word):
        return word.lower() if lexicon.is_common_word(word[:-1]) else word
    if re.search(r"['’]s$", word):
        return word.lower() if word[:-2].lower() in _POSSESSORS else word
    return word.lower() if _is_small(word, first, titled, usage) else word


_STUDENTS = re.compile(r"Student['’]s$")  # the pen name
_T = frozenset(("t", "t-test", "t-tests", "t-distribution"))


_POSSESSORS = frozenset("women men children people world today state user student patient author reader".split())


_SURE = 2  # capitals that are no slip
_DOCTRINE = re.compile(r"[a-z]{3}(?:ism|i[sz]ation|ability|ibility|ness)$")
_FIELD = re.compile(r"(?:ology|onomics|ematics|istry|ysics)$")


def _is_small(word: str, first: bool, titled: bool, usage: Usage) -> bool:
    if _FIELD.search(word) and (first or titled) and lexicon.is_common_word(word):
        return True  # some pages write every "Sociology" with a capital
    seen = usage.written_small(word)
    slip = (first or titled) and usage.upper.get(word.lower(), 0) < _SURE
    if slip and _DOCTRINE.search(word) and lexicon.is_common_word(word):
        return True
    if seen is not None:
        learned = usage.lower.get(word.lower()) and not lexicon.is_known(word) and lexicon.is_common_word(word)
        return seen or bool(learned)
    if not first and not titled:
        return False  # a capital inside a phrase in small letters is there for a reason
    return lexicon.is_common_word(word)


_PREFIXES = frozenset(
    "re non pre co sub anti multi self cross semi inter intra post pro de over under neo quasi ultra infra".split()
)


def _small_compound(word: str, first: bool, titled: bool, usage: Usage) -> str:
    """ "Cross-Validation" gives "cross-validation"; "K-means" and "X-ray" keep their letter."""
    seen = usage.written_small(word)
    if seen is not None and not any(letter.isdigit() for letter in word):
        if seen:
            return word.lower()
        return word
    if not first and not titled:
        return word
    parts = re.split(r"([-–/])", word)
    if len(parts) == 3 and parts[0].lower() in _PREFIXES and parts[0][1:].islower() and parts[2].islower():
        return word.lower()  # "Re-designation"
    small = [
        part.lower()
        if index == 0 and part.lower() in _PREFIXES
        else part.lower()
        if len(part) > 1
        and part[1:].islower()
        and part[0].isupper()
        and _is_small(part, first, titled or index > 0, usage)
        else part
        for index, part in enumerate(parts)
    ]
    names = [part for part in small if part[0].isupper() and len(part) > 2]
    if names and small[0].islower() and parts[0][0].isupper() and parts[0].lower() not in _PREFIXES:
        return word  # "Hardy-Weinberg"
    return "".join(small)
