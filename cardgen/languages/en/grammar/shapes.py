"""What a phrase begins as: sentences, their openings, and the stems of their content words."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache, lru_cache
from itertools import pairwise
from types import ModuleType

from cardgen.languages.en.grammar.clauses import find_clause
from cardgen.languages.en.grammar.gerunds import gerund_verb
from cardgen.languages.en.lexis import coursewords, exceptions, lexicon, words
from cardgen.languages.tokens import Token, masked, tokenize
from cardgen.text import Text


class Shape(StrEnum):
    """What a phrase is, told from its first words."""

    NOUN_PHRASE = "noun-phrase"
    THIRD_PERSON = "third-person"  # "Binds acidic drugs"
    IMPERATIVE = "imperative"  # "Minimise the error"
    GERUND = "gerund"  # "Measuring distances"
    CLAUSE = "clause"  # subject and finite verb, no full stop needed
    QUESTION = "question"  # "What is ...?"
    WH_PHRASE = "wh-phrase"  # "How X works", "What X is": a question without its word order


_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.?g|i\.?e|etc|cf|vs|al|fig|figs|eq|eqs|no|nos|vol|vols|pp?|ed|eds|ch|chap|sec|approx|ca|resp|dr|mr|mrs|"
    r"ms|prof|st|jr|sr|inc|ltd|co|corp|univ|dept|est|viz|ibid|op|cit|a\.?m|p\.?m|u\.?s|u\.?k|ph\.?d|spp?|var|max|min|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\b[A-Za-z])\.$",
    re.IGNORECASE,
)
_LONGEST_ABBREVIATION = 16  # letters, with what tells where it begins
_CLOSERS = "\"'”’)]*"
_STOP = re.compile(rf"[.!?…]+[{re.escape(_CLOSERS)}]*(?=\s|$)|\n")


@lru_cache(maxsize=1 << 12)
def sentences(text: Text) -> tuple[Text, ...]:
    """The sentences, each with its closing mark. Abbreviations, decimals, brackets, code and formulas never split."""
    hidden = masked(text)
    cuts: list[int] = []
    for match in _STOP.finditer(hidden):
        if match.group() == "\n" or _ends_sentence(hidden, match.start(), match.end(), cuts[-1] if cuts else 0):
            cuts.append(match.end())
    bounds = [0, *cuts, len(hidden)]
    parts = (text.cut(low, high).strip() for low, high in pairwise(bounds) if low < high)
    return tuple(part for part in parts if part.plain.strip())


def first_sentence(text: Text) -> Text:
    """The first sentence, or nothing of a text without any."""
    return next(iter(sentences(text)), Text())


_BEGIN = words.DETERMINERS | words.PRONOUNS | words.PREPOSITIONS | words.SUBORDINATORS | words.FREQUENCY_ADVERBS


def _ends_sentence(hidden: str, start: int, end: int, begin: int) -> bool:
    following = hidden[end:].lstrip()
    if following and (following[0].islower() or following[0] in ",;:)"):
        return False
    mark = hidden[start]
    before = hidden[begin : start + 1]
    if mark == "." and _ABBREVIATION.search(before[-_LONGEST_ABBREVIATION:]):
        last = before.rsplit(None, 1)[-1].strip("(").lower()
        if last in ("u.s.", "u.k.") and following:
            return re.split(r"\W", following, maxsplit=1)[0].lower() in _BEGIN  # "the U.S. Constitution"
        if last in ("etc.", "al.", "a.m.", "p.m.", "u.s.", "u.k."):
            return not following or following[0].isupper() or following[0] in '"“*'
        return not following
    if mark == "." and re.match(r"^\s*\(?\d+\.$", before):  # "1." opens an item
        return not following
    return before.count("(") <= before.count(")") + (hidden[start:end].count(")"))


# --- openings -----------------------------------------------------------------------------------------------------

_DANGLING = tuple(f"{phrase} " for phrase in words.DANGLING_PHRASES)
_DEICTIC = re.compile(rf"(?<!\S)(?:{'|'.join(map(re.escape, words.DEICTIC_PHRASES))})(?!\S)")


@lru_cache(maxsize=1 << 12)
def leans_on_context(sentence: Text) -> bool:
    """Whether a sentence needs what was said before it: a pronoun, connective or pointing word at its start."""
    tokens = [token for token in tokenize(sentence) if token.is_word]
    if not tokens:
        return True
    low = " ".join(token.low for token in tokens).replace("’", "'")
    first = tokens[0].low.replace("’", "'")
    existential = first == "there" and len(tokens) > 1 and tokens[1].low in words.BE_FINITE
    if (first in words.DANGLING_OPENERS and not existential) or low.startswith(_DANGLING):
        return True
    if first.endswith("ly") and masked(sentence).lstrip()[len(first) :].lstrip()[:1] == ",":
        return True
    if _DEICTIC.search(low):
        return True
    subject = tokens[:4]
    return any(token.low in ("it", "they", "these", "those", "its", "their") for token in subject[:3])


def third_person_verb(text: Text) -> tuple[str, Text] | None:
    """ "Binds acidic drugs" gives ("bind", "acidic drugs"); None when it does not begin with such a verb."""
    tokens = tokenize(text)
    if not tokens or not tokens[0].word.isalpha():
        return None
    start = 1 if len(tokens) > 1 and (tokens[0].low in _ADVERBS or _is_adverb(tokens[0].low)) else 0
    first = tokens[start]
    if not lexicon.is_form(first.low, "VBZ") or first.low in ("is", "has", "does"):
        return None
    base = lexicon.base_form(first.low)
    if base is None or not _reads_as_verb(tokens, start, base):
        return None
    return base, text.cut(tokens[start + 1].start) if start + 1 < len(tokens) else Text()


_ADVERBS = frozenset(("often", "also", "sometimes", "always"))


def _is_adverb(low: str) -> bool:
    return low.endswith("ly") and lexicon.can_be(low, "ADV") and not lexicon.can_be(low, "VERB")


# Plurals that stand before another noun ("sales figures"), which plurals hardly ever do.
_PLURALS = frozenset("systems sports operations goods arms sales communications savings customs games rights".split())


def _reads_as_verb(tokens: tuple[Token, ...], at: int, base: str) -> bool:
    """Whether the first word is a verb here, though the lexicon may have it as a plural noun too."""
    low = tokens[at].low
    if not lexicon.can_be(low, "NOUN"):
        return True
    if at + 1 >= len(tokens):
        return False
    following = tokens[at + 1]
    if (
        following.low == "that"
        and at + 2 < len(tokens)
        and (tokens[at + 2].low in words.AUXILIARIES or lexicon.can_be(tokens[at + 2].low, "VERB"))
    ):
        return False  # "drums that can be tuned"
    if following.low in words.DETERMINERS or following.low in ("how", "what", "whether", "that", "up", "out"):
        return True
    if following.low in words.PREPOSITIONS or not following.is_word or following.low in words.AUXILIARIES:
        return base in ("lead", "result", "rely", "depend", "act", "belong", "range", "work") and following.low in (
            "to", "in", "on", "as", "by", "with"
        )  # fmt: skip
    if following.low in ("and", "or"):
        return False
    if base in exceptions.MOSTLY_VERBS and low not in exceptions.NOUN_FORMS:
        return True
    if lexicon.can_be(following.low, "ADJ") and not lexicon.can_be(following.low, "NOUN"):
        return at + 2 < len(tokens) and tokens[at + 2].is_word and tokens[at + 2].low not in words.PREPOSITIONS
    verbal = following.low in exceptions.MOSTLY_VERBS or lexicon.is_form(following.low, "VBG")
    return lexicon.can_be(following.low, "NOUN") and not verbal and low not in _PLURALS


_TASK_VERBS = (
    coursewords.KNOW_VERBS
    | coursewords.LIST_VERBS
    | coursewords.DEFINE_VERBS
    | coursewords.COMPARE_VERBS
    | coursewords.SKILL_VERBS
)


def imperative(text: Text) -> tuple[str, Text] | None:
    """ "Minimise the error" gives ("minimise", "the error"); None when it does not begin with a base verb."""
    tokens = tokenize(text)
    if len(tokens) < 2 or not tokens[0].word.isalpha():
        return None
    low, following = tokens[0].low, tokens[1].low
    if not lexicon.is_form(low, "VB") or low in words.AUXILIARIES:
        return None
    if (
        following in words.AUXILIARIES
        or following in ("of", "and", "or")
        or not (tokens[1].is_word or following in "\"'“‘(")
    ):
        return None
    known = low in _TASK_VERBS
    if following not in words.DETERMINERS:
        if _is_compound(tokens):
            return None
        if (lexicon.can_be(low, "NOUN") and not known) or (lexicon.can_be(low, "ADJ") and not known):
            return None
        if low in exceptions.NOUN_FORMS or (following in words.PREPOSITIONS and lexicon.can_be(low, "NOUN")):
            return None
    return low, text.cut(tokens[1].start)


def _is_compound(tokens: tuple[Token, ...]) -> bool:
    """ "Balance sheet", "Process model": two or three words, the first a noun as well, the last one thing of many."""
    last = tokens[-1].low
    plain = len(tokens) < 4 and all(token.is_word and token.low not in words.DETERMINERS for token in tokens)
    return (
        plain
        and lexicon.can_be(tokens[0].low, "NOUN")
        and lexicon.counted(last) is lexicon.Counted.YES
        and lexicon.is_plural_noun(last) is False
        and lexicon.can_be(last, "NOUN")
    )


def gerund(text: Text) -> tuple[str, Text] | None:
    """ "Measuring distances" gives ("measure", "distances"); None for nouns in -ing ("Clustering")."""
    tokens = tokenize(text)
    base = gerund_verb(tokens)
    return (base, text.cut(tokens[1].start)) if base else None


def shape(text: Text) -> Shape:
    """What the phrase is."""
    tokens = tokenize(text)
    if not tokens:
        return Shape.NOUN_PHRASE
    if tokens[-1].word == "?":
        return Shape.QUESTION
    if tokens[0].low in words.QUESTION_WORDS:
        following = tokens[1].low if len(tokens) > 1 else ""
        return Shape.QUESTION if following in words.AUXILIARIES else Shape.WH_PHRASE
    if third_person_verb(text):
        return Shape.THIRD_PERSON
    if imperative(text):
        return Shape.IMPERATIVE
    if gerund(text):
        return Shape.GERUND
    clause = find_clause(tokens)
    if clause is None or (clause.verb + 1 == len(tokens) and lexicon.can_be(tokens[clause.verb].low, "NOUN")):
        return Shape.NOUN_PHRASE
    return Shape.CLAUSE


# --- stems --------------------------------------------------------------------------------------------------------

STOPWORDS = (
    words.ARTICLES
    | words.PRONOUNS
    | words.POSSESSIVES
    | words.DEMONSTRATIVES
    | words.QUANTIFIERS
    | words.PREPOSITIONS
    | words.CONJUNCTIONS
    | words.SUBORDINATORS
    | words.QUESTION_WORDS
    | words.BE
    | words.AUXILIARIES
    | words.FREQUENCY_ADVERBS
    | frozenset("there here as than very too own same other etc eg ie such not no nor s t re ve ll d m".split())
)
_WORD = re.compile(r"[^\W_]+")


@cache
def _stemmer() -> ModuleType:
    import snowballstemmer

    return snowballstemmer.stemmer("english")  # type: ignore[no-any-return]


@lru_cache(maxsize=1 << 15)
def stem(word: str) -> str:
    """The stem of one lower-case word (Snowball English)."""
    return str(_stemmer().stemWord(word))


@lru_cache(maxsize=1 << 12)
def stems(plain: str) -> tuple[str, ...]:
    """Stems of the content words, in order; stopwords are out."""
    return tuple(stem(word) for word in _WORD.findall(plain.lower()) if word not in STOPWORDS)
