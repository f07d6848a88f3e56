"""Noun phrases: their head, their number, their article, and how they are written inside a sentence."""

from __future__ import annotations

import re
from functools import lru_cache

from cardgen.languages.en import exceptions, lexicon, words
from cardgen.languages.en.capitals import in_sentence, is_title_case
from cardgen.languages.en.gerunds import gerund_verb
from cardgen.languages.en.lexicon import Counted
from cardgen.languages.en.tokens import Token, tokenize
from cardgen.languages.en.usage import Usage
from cardgen.text import Text

__all__ = ["Usage", "a_or_an", "head", "in_sentence", "is_plural", "is_proper", "is_title_case", "with_article"]

_HEAD_ENDS = (words.PREPOSITIONS | words.RELATIVES | words.SUBORDINATORS) - frozenset(("like", "past"))
_CONSONANT_SOUND = re.compile(
    r"^(?:eu|ew|one|once|u[bks]i|uni(?!n|mport|mpress|magin|mpeach)|us[aeu]|ut[ei]|ubi|ura|uro|ouija)", re.IGNORECASE
)
_SPELLED_VOWEL = frozenset("AEFHILMNORSX8")


# --- the head ---------------------------------------------------------------------------------------------------------


def head(tokens: tuple[Token, ...]) -> int | None:
    """Index of the head noun: the last word before the first preposition, relative, bracket or other mark."""
    found: int | None = None
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if token.word == "(" and found is not None and (behind := _behind_bracket(tokens, index)):
            index = behind
            continue
        if not token.is_word and token.word not in "\"'“”‘’*-" and found is not None:
            break
        following = tokens[index + 1].low if index + 1 < len(tokens) else ""
        if found is not None and (token.low in _HEAD_ENDS or token.low in _NEW_PHRASE):
            break
        if found is not None and token.low in ("and", "or", "&") and following in _NEW_PHRASE:
            break
        if _is_reduced_clause(tokens, index, found) or _is_linking_adjective(tokens, index, found):
            break
        found = index if token.is_word else found
        index += 1
    return found


_NEW_PHRASE = frozenset(("to", "a", "an", "the", "you", "we", "they", "it"))


def _behind_bracket(tokens: tuple[Token, ...], index: int) -> int | None:
    """Where a phrase goes on behind a bracket: "PCA (principal component analysis) | technique"."""
    close = next((at for at in range(index, len(tokens)) if tokens[at].word == ")"), None)
    if close is None or close + 1 >= len(tokens) or not tokens[close + 1].is_word:
        return None
    following = tokens[close + 1].low
    goes_on = following in _HEAD_ENDS or following in words.CONJUNCTIONS or not lexicon.can_be(following, "NOUN")
    return None if goes_on else close + 1


_CLAUSE_GERUNDS = frozenset(
    """
    using involving containing governing describing affecting driving causing influencing connecting representing
    """.split()
)


_BEHIND_NOUNS = frozenset(
    """
    prior due relevant responsible necessary available applicable specific unique similar suitable required needed
    """.split()
)


def _is_linking_adjective(tokens: tuple[Token, ...], index: int, found: int | None) -> bool:
    """ "factors | responsible for X", "events | prior to X": an adjective behind the noun that leads on."""
    if (
        found is None
        or index + 1 >= len(tokens)
        or tokens[index + 1].low not in ("to", "for", "of", "from", "with", "in")
    ):
        return False
    low = tokens[index].low
    adjective = low in _BEHIND_NOUNS or (lexicon.can_be(low, "ADJ") and not lexicon.can_be(low, "NOUN"))
    return adjective and lexicon.can_be(tokens[found].low, "NOUN")


def _is_reduced_clause(tokens: tuple[Token, ...], index: int, found: int | None) -> bool:
    """Whether a participle starts a clause after the noun: "algorithm | underpinning CNN", "methods | used in X"."""
    if found is None or index + 1 >= len(tokens):
        return False
    low, before, after = tokens[index].low, tokens[found].low, tokens[index + 1].low
    if before in words.DETERMINERS or (lexicon.is_known(before) and not lexicon.can_be(before, "NOUN")):
        return False
    if low.endswith("ed") or lexicon.is_form(low, "VBN"):
        return after in words.PREPOSITIONS and not lexicon.can_be(low, "NOUN")
    return (
        low.endswith("ing")
        and lexicon.is_form(low, "VBG")
        and (lexicon.is_plural_noun(before) is True or low in _CLAUSE_GERUNDS)
        and tokens[index + 1].is_word
        and after not in words.PREPOSITIONS
    )


def is_plural(phrase: Text, usage: Usage) -> bool | None:
    """Whether "are" follows the phrase. None: it cannot be told."""
    tokens = tokenize(phrase)
    if not tokens:
        return None
    if gerund_verb(tokens):
        return False
    if _is_coordination(tokens):
        return True
    at = head(tokens)
    if at is None:
        return None
    return _number(tokens, at, usage)


def _number(tokens: tuple[Token, ...], at: int, usage: Usage) -> bool | None:
    token = tokens[at]
    low = token.low
    if tokens[0].low in ("a", "an", "each", "every", "this", "that", "another"):
        return False
    quantified = tokens[0].low in ("these", "those", "many", "several", "various", "multiple", "few", "both")
    if quantified or (tokens[0].low in words.NUMBERS and tokens[0].low != "one"):
        return lexicon.is_plural_noun(token.word) is not False
    if token.is_opaque:
        return None if at else False
    if low in ("states", "nations") and at and tokens[at - 1].low == "united":
        return False
    phrase = " ".join(part.low for part in tokens[: at + 1] if part.is_word and part.low not in words.ARTICLES)
    are, is_ = usage.counts(f"{phrase} are"), usage.counts(f"{phrase} is")
    plural = lexicon.is_plural_noun(token.word)
    if plural is None or low in ("data", "media"):
        if are != is_:
            return are > is_
        return False if low == "data" else plural
    if plural and is_ > are and not low.endswith("ies"):
        return False
    return plural


def _is_coordination(tokens: tuple[Token, ...]) -> bool:
    """ "A and B": two things, unless the first noun only modifies ("supply and demand curve" is left to the caller)."""
    for index, token in enumerate(tokens):
        if token.low in _HEAD_ENDS and index:
            return False
        if token.low in ("and", "&") and 0 < index < len(tokens) - 1:
            return True
    return False


def is_proper(phrase: Text, usage: Usage) -> bool:
    """Whether the phrase is a name: its head keeps its capital inside a sentence."""
    settled = in_sentence(phrase, usage)
    tokens = tokenize(settled)
    at = head(tokens)
    if at is None:
        return False
    word = tokens[at].word
    return word[0].isupper() and not word.isupper() and not tokens[at].is_opaque


# --- articles ---------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1 << 14)
def a_or_an(word: str) -> str:
    """ "a" or "an" by the sound of the word: "a unit", "an hour", "an LSTM", "a UFO"."""
    first = re.split(r"[\s\-–/]", word.strip(" \"'“‘(*"), maxsplit=1)[0]
    if not first:
        return "a"
    if len(first) == 1 or (first.isupper() and not _is_pronounced(first)) or re.match(r"[A-Z]{2,}s?$", first):
        return "an" if first[0].upper() in _SPELLED_VOWEL else "a"
    if first[0].isdigit():
        return "an" if first.startswith(("8", "11", "18")) else "a"
    if _CONSONANT_SOUND.match(first):
        return "a"
    if re.match(r"(?:hour|honest|honou?r|heir)", first, re.IGNORECASE):
        return "an"
    if first.lower().startswith("unanim"):
        return "a"
    return "an" if first[0].lower() in "aeiou" else "a"


def _is_pronounced(word: str) -> bool:
    """Whether an acronym is read as a word ("NASA"): none is taken to be, as the letters' names are the rule."""
    return word.upper() in ("NASA", "NATO", "RAM", "ROM", "LAN", "LASER", "SARS", "REST", "FAIR", "SWOT", "SMART")


def with_article(phrase: Text, usage: Usage) -> Text | None:
    """The phrase with "a", "an", "the" or nothing before it, as it stands in "What is ...?". None: undecidable.

    Expects the phrase in sentence case (`in_sentence`).
    """
    tokens = tokenize(phrase)
    if not tokens:
        return None
    if tokens[0].low in words.DETERMINERS or tokens[0].low in words.NUMBERS:
        return phrase
    at = head(tokens)
    if is_plural(phrase, usage) or gerund_verb(tokens):
        named = at and tokens[at].low in exceptions.NAMED_HEADS and tokens[at].word[0].isupper()
        return Text.of("the ") + phrase if named and not _is_coordination(tokens) else phrase
    if at is None:
        return None
    wanted = _article(tokens, at, usage)
    if wanted is None:
        return None
    return Text.of(f"{wanted} ") + phrase if wanted else phrase


def _article(tokens: tuple[Token, ...], at: int, usage: Usage) -> str | None:
    """ "" (none), "a", "an" or "the" before a singular phrase; None when it cannot be told."""
    core = " ".join(token.low for token in tokens[: at + 1] if token.is_word)
    token = tokens[at]
    if token.is_opaque:
        return "" if at == 0 else None
    if re.search(r"['’]s?$", tokens[0].word):
        return ""
    if at and tokens[0].word[0].isupper() and any(re.search(r"['’]s?$", part.word) for part in tokens[:at]):
        return ""  # "Le Chatelier's principle"
    if at + 1 < len(tokens) and tokens[at + 1].low == "of":
        return "" if at == 0 and token.low in ("freedom", "breach", "restraint", "conservation", "equality") else "the"
    if at and token.low in ("rule", "principle", "theorem", "paradox") and tokens[at - 1].low not in _OF_RULES:
        return "the" if usage.takes_article(core) is None else a_or_an(tokens[0].word)
    if _is_definite(tokens, at, core, usage):
        return "the"
    evidence = usage.takes_article(core)
    if evidence is False and usage.counts(core) < 2 and counted_head(token.low) is Counted.YES:
        evidence = None  # one slip of the author's is no evidence against the dictionary
    if evidence is not None:
        return a_or_an(tokens[0].word) if evidence else ""
    if token.word[0].isupper() or any(letter.isdigit() for letter in token.word):
        return _article_of_name(tokens, at, core, usage)
    return _article_by_kind(tokens[: at + 1], usage)


def _is_definite(tokens: tuple[Token, ...], at: int, core: str, usage: Usage) -> bool:
    """Whether there is only one such thing: "the First Crusade", "the greenhouse effect", "the Doppler effect"."""
    token = tokens[at]
    if at == 0:
        return token.low in exceptions.UNIQUE or _is_said_unique(tokens, at, core, usage)
    return (
        (token.low in exceptions.NAMED_HEADS and token.word[0].isupper())
        or (token.low in exceptions.EPONYM_HEADS and _is_eponym(tokens[at - 1]))
        or (tokens[0].low in _ORDINALS and _has_capital(tokens[1 : at + 1]))
        or (token.low == "effect" and at == 1 and tokens[0].low not in ("side", "adverse", "negative", "positive"))
        or _is_said_unique(tokens, at, core, usage)
    )


_ORDINALS = frozenset("first second third fourth fifth".split())


def _is_said_unique(tokens: tuple[Token, ...], at: int, core: str, usage: Usage) -> bool:
    return usage.says(f"the {core}") and not usage.says(f"a {core}") and _is_unique(tokens, at)


# "A business rule", but "the chain rule".
_OF_RULES = frozenset(
    """
    business firewall css validation routing design general moral legal accounting basic simple guiding grammar
    association inference security golden new important key spelling production rewrite transition
    """.split()
)


def _has_capital(tokens: tuple[Token, ...]) -> bool:
    return any(token.word[0].isupper() for token in tokens)


def _is_eponym(token: Token) -> bool:
    """A person's name as it stands before "curve" or "effect"; not an adjective made from it ("Bayesian")."""
    return bool(re.fullmatch(r"[A-Z][a-z]+(?:[-–][A-Z][a-z]+)*", token.word)) and not token.low.endswith(("ian", "ean"))


def _article_of_name(tokens: tuple[Token, ...], at: int, core: str, usage: Usage) -> str | None:
    """A name takes none; an acronym may be a thing of which there are many."""
    if usage.says(f"{core}s") or usage.counts(f"an {core}") + usage.counts(f"a {core}") > 0:
        return a_or_an(tokens[0].word)
    word = tokens[at].low
    if "-" in word and not word.isupper() and lexicon.counted(word) is Counted.YES:
        return a_or_an(tokens[0].word)
    if word in exceptions.NAMES:
        return ""
    if at == 0 and word.endswith("ism"):
        return ""
    if at == 0 and tokens[0].word[1:].islower() and not lexicon.is_common_word(tokens[0].word):
        return "" if usage.written_small(tokens[0].word) is False else None
    return ""


_ACTION = ("tion", "sion", "ment", "ance", "ence", "ysis")


def _article_by_kind(tokens: tuple[Token, ...], usage: Usage) -> str | None:
    """By the head noun: counted or not; where it can be both, "a" when the page also speaks of several."""
    core = [token.low for token in tokens if token.is_word]
    several = lexicon.plural(core[-1])
    indefinite = a_or_an(tokens[0].word)
    if several != core[-1] and usage.says(" ".join((*core[:-1], several))):
        return indefinite
    if len(core) > 1 and _is_activity(core[-1]):
        return ""
    action = len(core) > 1 and core[-1].endswith(_ACTION) and core[-1] not in exceptions.COUNTABLE_IN_SPITE
    if action and lexicon.can_be(core[-2], "NOUN"):
        return ""  # "model evaluation", "data collection"
    match counted_head(core[-1]):
        case Counted.NO:
            return ""
        case Counted.YES:
            return indefinite
        case Counted.BOTH:
            return ""
        case _:
            return indefinite if several != core[-1] and usage.says(several) else None


_THINGS_IN_ATION = frozenset(
    """
    equation population location station corporation organization organisation foundation notation combination
    citation
    """.split()
)


def _is_activity(low: str) -> bool:
    """Whether a head noun names something done, which goes without an article: "model evaluation", "grid search"."""
    return low in ("analysis", "regression", "search", "research", "error", "loss") or (
        low.endswith("ation") and low not in _THINGS_IN_ATION
    )


def counted_head(low: str) -> Counted:
    """How a head noun counts; the last part of a hyphenated one."""
    return lexicon.counted(low)


def _is_unique(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the phrase names the only one of its kind: a name before a common head ("the French Revolution")."""
    return at > 0 and tokens[0].word[0].isupper() and tokens[at].word[0].isupper() and not tokens[at].word.isupper()
