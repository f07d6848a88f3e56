"""Where a clause's verb is, and the clause turned into a question: "X helps Y" gives "does X help Y"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from cardgen.languages.en.lexis import exceptions, frames, lexicon, words
from cardgen.languages.tokens import Token

_LONGEST_SUBJECT = 14


@dataclass(frozen=True)
class Clause:
    """A clause as token indices: the subject is [first, verb), the verb one token, the rest follows.

    auxiliary: what comes before the subject in a question ("does", "is", "can"). base: the verb as it stands after
    the subject then, or "" when the auxiliary was the verb.
    """

    first: int
    verb: int
    auxiliary: str
    base: str


@lru_cache(maxsize=1 << 13)
def find_clause(tokens: tuple[Token, ...], first: int = 0) -> Clause | None:
    """The clause that starts at token `first`, when its verb can be told with confidence."""
    auxiliary = _first_auxiliary(tokens, first)
    stop = auxiliary if auxiliary is not None else len(tokens)
    candidates = [found for index in range(first + 1, stop) if (found := _verb_at(tokens, first, index)) is not None]
    if auxiliary is not None:
        # "cells that divide are ..." or "people think A is B": a verb before the auxiliary makes it doubtful
        if any(_is_strong(tokens, found) for found in candidates):
            return _only_strong(tokens, candidates, auxiliary)
        return _auxiliary_clause(tokens, first, auxiliary)
    return _choose(tokens, candidates)


def _first_auxiliary(tokens: tuple[Token, ...], first: int) -> int | None:
    for index in range(first + 1, len(tokens)):
        token = tokens[index]
        if token.low in words.AUXILIARIES and index > first:
            if token.low in words.MODALS and not _governs_verb(tokens, index):
                continue
            if token.low in ("can", "will", "may", "might") and token.word[0].isupper():
                continue
            if token.low in ("do", "does", "did") and not is_subject(tokens, first, index):
                continue
            return index
    return None


def _governs_verb(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a modal has its verb behind it, and is no noun ("free will and fate")."""
    after = at + 1
    while after < len(tokens) and (tokens[after].low in words.FREQUENCY_ADVERBS or tokens[after].low.endswith("ly")):
        after += 1
    return after < len(tokens) and (tokens[after].low in ("be", "have") or lexicon.is_form(tokens[after].low, "VB"))


def _auxiliary_clause(tokens: tuple[Token, ...], first: int, at: int) -> Clause | None:
    if not is_subject(tokens, first, at):
        return None
    low = tokens[at].low
    if low in ("has", "have", "had"):
        following = tokens[at + 1].low if at + 1 < len(tokens) else ""
        if following in words.FREQUENCY_ADVERBS and at + 2 < len(tokens):
            following = tokens[at + 2].low
        if lexicon.is_form(following, "VBN") or following == "been":
            return Clause(first, at, low, "")
        return Clause(first, at, {"has": "does", "have": "do", "had": "did"}[low], "have")
    if low in ("do", "does", "did"):
        following = tokens[at + 1].low if at + 1 < len(tokens) else ""
        if following == "not" or lexicon.is_form(following, "VB"):
            return Clause(first, at, low, "")
        return Clause(first, at, low, "do")
    return Clause(first, at, low, "")


def is_subject(tokens: tuple[Token, ...], first: int, end: int) -> bool:
    """Whether tokens [first, end) can be a whole subject: a noun phrase without a clause in it."""
    if not 0 < end - first <= _LONGEST_SUBJECT:
        return False
    for token in tokens[first:end]:
        if token.low in _OPENERS or token.word in ".;:!?":
            return False
    at = end - 2 if tokens[end - 1].low in words.FREQUENCY_ADVERBS and end - first > 1 else end - 1
    return _can_end_subject(tokens, first, at)


def _can_end_subject(tokens: tuple[Token, ...], first: int, at: int) -> bool:
    """Whether a noun phrase can end with this word: no possessive, adjective, preposition, or gerund without object."""
    low = tokens[at].low
    if low in _PRONOUN_SUBJECTS:
        return True
    if low in _NEVER_LAST or low.endswith(("'s", "’s", "s'", "s’")):
        return False
    if low.endswith("ing") and at > first and tokens[at - 1].low in words.PREPOSITIONS:
        return lexicon.can_be(low, "NOUN")
    return not lexicon.can_be(low, "ADJ") or lexicon.can_be(low, "NOUN") or lexicon.can_be(low, "ADV")


_OPENERS = words.RELATIVES | words.QUESTION_WORDS | words.SUBORDINATORS
_NEVER_LAST = words.DETERMINERS | words.PREPOSITIONS | words.CONJUNCTIONS
_NO_VERBS = words.PREPOSITIONS | words.NUMBERS
_PRONOUN_SUBJECTS = frozenset("this that these those it they we you he she both each one".split())


def _verb_at(tokens: tuple[Token, ...], first: int, index: int) -> Clause | None:
    """A clause whose full verb is the token at `index`, if grammar lets it be that."""
    token = tokens[index]
    if not token.word.isalpha() or token.word[0].isupper():
        return None
    before = tokens[index - 1]
    if before.low in words.FREQUENCY_ADVERBS and index - first > 1:
        before = tokens[index - 2]
    if before.low in ("to", "and", "or", "not") or (not before.is_word and before.word not in ")\"'”’"):
        return None
    base = lexicon.base_form(token.low)
    if base is None or base == "be" or token.low in _NO_VERBS or not is_subject(tokens, first, index):
        return None
    number = _subject_is_plural(tokens, first, index)
    if lexicon.is_form(token.low, "VBZ"):
        return Clause(first, index, "does", base) if number is not True else None
    if base == token.low:
        if number is True and _may_follow(tokens, index):
            return Clause(first, index, "do", base)
        if lexicon.inflect(base, "VBD") != base or number is False:
            return None
    if lexicon.is_form(token.low, "VBD") and _past_is_finite(tokens, index, base):
        return Clause(first, index, "did", base)
    return None


def _may_follow(tokens: tuple[Token, ...], index: int) -> bool:
    """A base verb straight after a plural noun, not inside a compound ("systems design")."""
    return index + 1 == len(tokens) or tokens[index + 1].low not in words.AUXILIARIES


def _past_is_finite(tokens: tuple[Token, ...], index: int, base: str) -> bool:
    """Whether an -ed form is the verb and no participle: it differs from the participle, or has an object."""
    past, done = lexicon.inflect(base, "VBD"), lexicon.inflect(base, "VBN")
    if past != done and tokens[index].low == past:
        return True
    following = tokens[index + 1].low if index + 1 < len(tokens) else ""
    if index + 1 < len(tokens) and tokens[index + 1].word[0].isupper() and tokens[0].word[0].islower():
        return True
    if following in words.ARTICLES | words.POSSESSIVES or following == "":
        return True
    return base not in _COMPOUNDING and _is_name(tokens[:index]) and _may_be_object(tokens[index + 1])


_COMPOUNDING = frozenset("base relate drive orient call name guide aid assist supervise centre center inspire".split())


def _is_name(subject: tuple[Token, ...]) -> bool:
    """Whether a subject is a name, behind which an -ed form is a verb: "Germany | declared war on Russia"."""
    named = [token for token in subject if token.low not in ("the", "and", "of", ",", "&", "de", "von")]
    if not named or not all(token.word[0].isupper() and token.word[1:].islower() for token in named):
        return False
    return any(not lexicon.is_common_word(token.word) for token in named)


def _may_be_object(token: Token) -> bool:
    return token.is_word and token.low not in words.PREPOSITIONS | words.CONJUNCTIONS | words.AUXILIARIES


def _subject_is_plural(tokens: tuple[Token, ...], first: int, end: int) -> bool | None:
    """The number of the subject [first, end), by its head; "A and B" is plural."""
    from cardgen.languages.en.grammar.phrases import head

    part = tokens[first:end]
    while part and part[-1].low in words.FREQUENCY_ADVERBS:
        part = part[:-1]
    if len(part) == 1 and part[0].low in _PRONOUN_SUBJECTS:
        return part[0].low in ("these", "those", "they", "we", "you", "both")
    if part and part[0].low in ("a", "an", "each", "every", "this", "that"):
        return False
    for index, token in enumerate(part):
        if token.low in words.PREPOSITIONS and index:
            break
        if token.low in ("and", "&") and 0 < index < len(part) - 1:
            return True
    at = head(part)
    if at is None:
        return None
    if part[0].low.endswith("ing") and not lexicon.can_be(part[0].low, "NOUN") and at > 0:
        return False
    if part[at].low == "data":
        return None
    return lexicon.is_plural_noun(part[at].word)


def _is_strong(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether the verb is one that is hardly ever a noun here."""
    low = tokens[clause.verb].low
    if not lexicon.can_be(low, "NOUN"):
        return True
    if low in exceptions.NOUN_FORMS:
        return _has_object(tokens, clause.verb)
    return clause.base in exceptions.MOSTLY_VERBS or _has_object(tokens, clause.verb)


def _has_object(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a determiner or pronoun follows, as after a verb and never after a noun."""
    if at + 1 >= len(tokens):
        return False
    low = tokens[at + 1].low
    if low in words.DETERMINERS or low in ("us", "it", "them", "how", "what", "that", "you"):
        return True
    return lexicon.can_be(low, "ADJ") and not lexicon.can_be(low, "NOUN") and not lexicon.can_be(low, "ADV")


def _choose(tokens: tuple[Token, ...], candidates: list[Clause]) -> Clause | None:
    if len(candidates) > 1 and _ends_as_noun(tokens, candidates[-1], candidates[-2].verb):
        candidates = candidates[:-1]
    strong = [found for found in candidates if _is_strong(tokens, found)]
    if len(strong) == 1:
        return strong[0] if _leads(tokens, strong[0], candidates) else None
    if len(strong) > 1:
        # "how X helps to reduce": later forms belong to the rest when the first is followed by its object
        first = strong[0]
        return first if _is_settled(tokens, first) else None
    framed = [found for found in candidates if _has_its_preposition(tokens, found)]
    if len(candidates) > 1 and len(framed) == 1:
        return framed[0] if _leads(tokens, framed[0], candidates) else None
    if len(candidates) > 1 and candidates[1].auxiliary == "do" and candidates[1].verb == candidates[0].verb + 1:
        after = candidates[1].verb + 1
        if after < len(tokens) and tokens[after].low in ("back", "up", "out", "down", "off", "together"):
            return candidates[1]
    if len(candidates) == 2 and candidates[1].verb == candidates[0].verb + 1 and candidates[1].auxiliary == "do":
        if candidates[0].auxiliary != "does":
            return None
        works = (
            candidates[1].base in exceptions.MOSTLY_VERBS
        )  # "computer networks | work", but "the heart | pumps blood"
        return candidates[1] if works else candidates[0]
    return candidates[0] if len(candidates) == 1 else None


def _has_its_preposition(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether the preposition that the verb's meaning asks for follows: "maps addresses to links"."""
    wanted = frames.WITH_OBJECT.get(clause.base, frozenset())
    return any(token.low in wanted for token in tokens[clause.verb + 2 :])


def _ends_as_noun(tokens: tuple[Token, ...], clause: Clause, earlier: int) -> bool:
    """Whether the last word of all is a noun of the rest: "changes with sample | size"."""
    if clause.verb + 1 < len(tokens) or not lexicon.can_be(tokens[clause.verb].low, "NOUN"):
        return False
    subject = tokens[clause.first : clause.verb]
    return clause.verb > earlier + 1 or any(token.low in words.PREPOSITIONS for token in subject[1:])


def _leads(tokens: tuple[Token, ...], strong: Clause, candidates: list[Clause]) -> bool:
    return all(found.verb >= strong.verb or lexicon.can_be(tokens[found.verb].low, "NOUN") for found in candidates)


def _is_settled(tokens: tuple[Token, ...], clause: Clause) -> bool:
    if clause.verb + 1 >= len(tokens):
        return True
    if not lexicon.can_be(tokens[clause.verb].low, "NOUN"):
        return True
    following = tokens[clause.verb + 1].low
    return following in words.DETERMINERS or following in words.PREPOSITIONS or following == "to"


def _only_strong(tokens: tuple[Token, ...], candidates: list[Clause], auxiliary: int) -> Clause | None:
    strong = [found for found in candidates if _is_strong(tokens, found)]
    if len(strong) != 1:
        return None
    found = strong[0]
    if tokens[found.verb].low in exceptions.NOUN_FORMS and not _has_object(tokens, found.verb):
        return None
    return found if _leads(tokens, found, candidates) and auxiliary - found.verb > 1 else None
