"""Questions about what a clause says: conditions, means, purposes, agents, objects.

These go beyond the fixed shapes of `facts.py`: the verb of the sentence is found first, and the part that a teacher would
ask for is taken out of it. Precision over recall, as there.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from cardgen.languages.en import coursewords, lexicon, words
from cardgen.languages.en.clauses import Clause, find_clause, inverted
from cardgen.languages.en.facts import (
    Fact,
    Said,
    clean_subject,
    is_recurring,
    is_sound,
    opening_small,
    read_sentence,
    runs_on,
)
from cardgen.languages.en.phrases import head, is_plural
from cardgen.languages.en.tokens import Token, capitalised, piece, tokenize
from cardgen.languages.en.usage import Usage
from cardgen.text import Text

_LONGEST_OBJECT = 12
_OUTWARD = frozenset("to from into onto through via across against between".split())
_PERMITTING = frozenset("allow enable permit cause force require help lead encourage prompt compel drive".split())
_STATING = frozenset(
    "ensure mean state show suggest imply assume indicate guarantee claim argue hold predict require reveal".split()
)
_TELLING = frozenset("tell show inform teach remind warn".split())
_SPECIFIC = frozenset(
    """
    absorb accelerate activate amplify assess attack attract bind block break catalyse catalyze cause cleave collect
    combine compress compute contain control convert coordinate cover create damage decode degrade delete deliver
    describe destroy detect determine digest direct dissolve eliminate emit encode encrypt enhance ensure estimate
    exchange express extract filter generate govern guarantee guide hydrolyse hydrolyze identify impair implement import
    increase induce influence inhibit initiate inject insert integrate kill limit lower lyse maintain mark measure
    mediate metabolise metabolize minimise minimize maximise maximize modify monitor neutralise neutralize order
    oxidise oxidize phosphorylate predict preserve prevent process produce promote protect provide raise recognise
    recognize record recruit reduce reflect regulate release remove repair replace replicate represent reset restrict
    return reveal secrete select separate split stimulate store strengthen suppress surround synthesise synthesize
    target transfer transform translate transmit transport trap trigger validate verify weaken
    """.split()
)
_CARRYING = frozenset("carry transport transfer convert send deliver pump move translate transform supply".split())


@dataclass(frozen=True)
class Parsed:
    """A sentence with its verb found. subject: as it stands in a question. rest: what follows the verb."""

    said: Said
    tokens: tuple[Token, ...]
    clause: Clause
    subject: Text
    rest: tuple[Token, ...]

    def text(self, first: int, last: int | None = None) -> Text:
        """The part of `rest` from token `first` to `last`."""
        return piece(self.said.body, self.rest, first, last)

    @property
    def asks(self) -> str:
        """ "does", "do", "is" ... for a question about the subject."""
        return self.clause.auxiliary

    @property
    def past(self) -> bool:
        """Whether the verb is in the past."""
        return self.clause.auxiliary in ("did", "was", "were", "had")


_IN_YEAR = re.compile(r"^(?P<when>In\s+(?:1[0-9]|20)\d\d),\s+(?P<main>.+?)[.]?$")


def clause_questions(text: Text, usage: Usage) -> Fact | None:
    """A sentence that stands alone, as (question, answer) by what its clause says; None in doubt."""
    dated = _IN_YEAR.match(text.plain)
    if dated:  # "In 1844, X did Y" is "X did Y in 1844"
        when = text.cut(*dated.span("when")).map_text(0, 1, "i")
        text = capitalised(Text.join((text.cut(*dated.span("main")), when), " "))
    said = read_sentence(text, usage)
    if said is None:
        return None
    parsed = _parsed(said)
    rules = _RULES if parsed and parsed.asks not in words.MODALS else (_changes, _by_doing)
    found = _ordinal(said) or next((fact for rule in rules if parsed and (fact := rule(parsed))), None)
    return found if found and is_sound(*found) else None


def clause_remarks(text: Text, usage: Usage) -> Fact | None:
    """What a clause says of its object, as (question, answer): it may hold only where it stands."""
    said = read_sentence(text, usage)
    parsed = _parsed(said) if said else None
    if parsed is None or parsed.asks in words.MODALS:
        return None
    found = next((fact for rule in _REMARKS if (fact := rule(parsed))), None)
    return found if found and is_sound(*found) else None


def _parsed(said: Said) -> Parsed | None:
    tokens = tokenize(said.body)
    clause = find_clause(tokens)
    if clause is None or clause.first != 0 or clause.auxiliary in words.MODALS - {"can", "will"}:
        return None
    if any(token.low in ("not", "n't", "never", "no") for token in tokens[: clause.verb + 2]):
        return None
    stop = clause.verb
    while stop > 1 and tokens[stop - 1].low in words.FREQUENCY_ADVERBS:
        stop -= 1
    subject = clean_subject(said, piece(said.body, tokens, 0, stop))
    if subject is None or _lacks_article(subject, said.usage):
        return None
    return Parsed(said, tokens, clause, subject, tokens[clause.verb + 1 :])


def _lacks_article(subject: Text, usage: Usage) -> bool:
    """Whether the page left out an article that the question would need ("link layer routes ...")."""
    tokens = tokenize(subject)
    at = head(tokens)
    if at is None or tokens[0].low in words.DETERMINERS or tokens[0].word[0].isupper() or tokens[at].is_opaque:
        return False
    return is_plural(subject, usage) is False and lexicon.counted(tokens[at].low) is lexicon.Counted.YES


# --- conditions -------------------------------------------------------------------------------------------------------


# --- means, purpose, agent --------------------------------------------------------------------------------------------


def _by_doing(parsed: Parsed) -> Fact | None:
    """ "X does Y by doing Z": "How does X do Y?"."""
    for at, token in enumerate(parsed.rest[:-1]):
        following = parsed.rest[at + 1].low
        doing = token.low == "by" and following.endswith("ing") and lexicon.is_form(following, "VBG")
        if doing or (token.low == "using" and parsed.asks == "can"):
            return _open("How", parsed, at, parsed.text(at))
    return None


def _purpose(parsed: Parsed) -> Fact | None:
    """ "X does Y in order to Z", "... so that Z": "Why does X do Y?"."""
    low = [token.low for token in parsed.rest]
    for at in range(1, len(low) - 2):
        if low[at : at + 3] == ["in", "order", "to"] or low[at : at + 2] == ["so", "that"]:
            return _open("Why", parsed, at, parsed.text(at))
    return None


_YEAR = re.compile(r"(?:1[0-9]|20)\d\d(?:s|[-–]\d{2,4})?")


def _when(parsed: Parsed) -> Fact | None:
    """ "X did Y in 1844": "When did X do Y?"."""
    if not parsed.past or len(parsed.rest) < 2 or parsed.rest[-2].low not in ("in", "on", "by", "from"):
        return None
    if not _YEAR.fullmatch(parsed.rest[-1].word):
        return None
    return _open("When", parsed, len(parsed.rest) - 2, parsed.text(len(parsed.rest) - 2))


def _open(word: str, parsed: Parsed, stop: int, answer: Text) -> Fact | None:
    """A question about the clause up to token `stop` of the rest."""
    kept = parsed.tokens[: parsed.clause.verb + 1 + stop]
    if kept[-1].word == ",":
        kept = kept[:-1]
    if re.search(r"\band\s+(?:is|are|was|were|has|have)\b", answer.plain):
        return None
    if "," in [token.word for token in kept] or answer.words > 28 or (stop == 0 and parsed.clause.base == ""):
        return None
    body = parsed.said.body.cut(0, kept[-1].end)
    clause = find_clause(kept)
    if clause is None or any(token.low in ("it", "they", "this") for token in kept):
        return None
    behind = kept[clause.verb + 1 :]
    if any(
        before.low in words.CONJUNCTIONS and lexicon.is_form(after.low, "VB") and not lexicon.can_be(after.low, "NOUN")
        for before, after in pairwise(behind)
    ):
        return None  # "fit X and test Y by Z": whose means it is cannot be told
    if any(lexicon.is_form(token.low, "VBZ") and not lexicon.can_be(token.low, "NOUN") for token in behind):
        return None  # a second verb would keep its -s
    if clause.auxiliary == "will" and kept[-1] != kept[clause.verb]:
        asks = "do" if is_plural(parsed.subject, parsed.said.usage) else "does"
        clause = Clause(clause.first, clause.verb, asks, "")
    return parsed.said.ask(f"{word} ", inverted(body, kept, clause, parsed.subject)), answer


# --- objects ----------------------------------------------------------------------------------------------------------


def _permits(parsed: Parsed) -> Fact | None:
    """ "X allows Y to Z": "What does X allow Y to do?"."""
    if parsed.clause.base not in _PERMITTING:
        return None
    at = next((at for at, token in enumerate(parsed.rest) if token.low == "to"), 0)
    if not at or not _is_object(parsed.rest[:at]) or at + 1 >= len(parsed.rest):
        return None
    if not lexicon.is_form(parsed.rest[at + 1].low, "VB"):
        return None
    thing, answer = parsed.text(0, at), parsed.text(at + 1)
    return parsed.said.ask(f"What {parsed.asks} ", parsed.subject, f" {parsed.clause.base} ", thing, " to do"), answer


def _uses(parsed: Parsed) -> Fact | None:
    """ "X uses Y to Z": "What does X use to Z?"."""
    if parsed.clause.base not in ("use", "employ", "utilise", "utilize", "need", "require"):
        return None
    at = next((at for at, token in enumerate(parsed.rest) if token.low == "to"), 0)
    if not at or not _is_object(parsed.rest[:at]) or at + 1 >= len(parsed.rest) or not _is_plain(parsed.rest[at:]):
        return None
    if not lexicon.is_form(parsed.rest[at + 1].low, "VB") or len(parsed.rest) - at > 14:
        return None
    answer = parsed.text(0, at)
    return parsed.said.ask(f"What {parsed.asks} ", parsed.subject, f" {parsed.clause.base} ", parsed.text(at)), answer


_CHANGING = frozenset(
    "increase decrease reduce raise lower improve worsen shorten lengthen strengthen weaken slow accelerate".split()
)


def _changes(parsed: Parsed) -> Fact | None:
    """ "Increasing X decreases Y": "How does increasing X affect Y?"."""
    verb, rest = parsed.clause.base, parsed.rest
    if parsed.asks == "will" and rest and lexicon.is_form(rest[0].low, "VB"):
        verb, rest = rest[0].low, rest[1:]
    if verb not in _CHANGING or not _is_object(rest):
        return None
    first = tokenize(parsed.subject)[0].low
    if not first.endswith("ing") and parsed.asks != "will":
        return None
    many = is_plural(parsed.subject, parsed.said.usage)
    asks = ("do" if many else "does") if parsed.asks == "will" else parsed.asks
    thing = piece(parsed.said.body, rest, 0)
    return parsed.said.ask(f"How {asks} ", parsed.subject, " affect ", thing), Text.of(
        f"They {verb} it" if many else f"It {lexicon.third_person(verb)} it"
    )


def _states(parsed: Parsed) -> Fact | None:
    """ "X ensures that Y": "What does X ensure?"."""
    if parsed.clause.base not in _STATING or not parsed.rest or parsed.rest[0].low != "that":
        return None
    answer = parsed.text(0)
    if answer.words > 28 or {"it", "this", "they"} & {token.low for token in parsed.rest[:4]}:
        return None
    return parsed.said.ask(f"What {parsed.asks} ", parsed.subject, f" {parsed.clause.base}"), answer


def _carries(parsed: Parsed) -> Fact | None:
    """ "X carries Y from A to B": "What does X carry from A to B?"."""
    if parsed.clause.base not in _CARRYING:
        return None
    at = next((at for at, token in enumerate(parsed.rest) if token.low in _OUTWARD), 0)
    if not at or not _is_object(parsed.rest[:at]) or "," in [token.word for token in parsed.rest]:
        return None
    tail = parsed.rest[at:]
    if any(token.low in words.CONJUNCTIONS for token in tail) and find_clause(tail, 1) is not None:
        return None
    if (
        len(tail) > 14
        or not _is_plain(tail)
        or (len(tail) > 1 and tail[1].low.endswith("ing"))
        or lexicon.is_form(tail[1].low if len(tail) > 1 else "", "VB")
    ):
        return None
    answer = parsed.text(0, at)
    return parsed.said.ask(f"What {parsed.asks} ", parsed.subject, f" {parsed.clause.base} ", parsed.text(at)), answer


def _tells(parsed: Parsed) -> Fact | None:
    """ "X tells Y which Z": "What does X tell Y?"."""
    if parsed.clause.base not in _TELLING:
        return None
    openers = words.QUESTION_WORDS | {"that", "whether"}
    at = next((at for at, token in enumerate(parsed.rest) if token.low in openers), 0)
    if not at or not _is_object(parsed.rest[:at]) or parsed.rest[0].low in words.PRONOUNS or len(parsed.rest) > 30:
        return None
    return parsed.said.ask(
        f"What {parsed.asks} ", parsed.subject, f" {parsed.clause.base} ", parsed.text(0, at)
    ), parsed.text(at)


def _acts(parsed: Parsed) -> Fact | None:
    """ "CD8 cells attack Y": "What do CD8 cells attack?", for verbs whose object is one definite thing."""
    if parsed.clause.base not in _SPECIFIC or parsed.past:
        return None
    if not is_recurring(parsed.subject, parsed.said.usage) and not _is_rare(parsed.subject):
        return None
    stop = next((at for at, token in enumerate(parsed.rest) if token.low in ("that", "which", "who")), len(parsed.rest))
    if stop and parsed.rest[stop - 1].word == ",":
        return None
    if not _is_object(parsed.rest[:stop]) or len(parsed.rest) > 24 or runs_on(parsed.text(0)):
        return None
    behind = [
        token
        for token in parsed.rest[:stop]
        if lexicon.is_form(token.low, "VBZ") and not lexicon.can_be(token.low, "NOUN")
    ]
    if behind or parsed.rest[0].low in words.QUESTION_WORDS:
        return None
    return parsed.said.ask(f"What {parsed.asks} ", parsed.subject, f" {parsed.clause.base}"), parsed.text(0)


def _is_rare(subject: Text) -> bool:
    """Whether a subject is a name of its own: a word that no dictionary has, or one with digits or inner capitals."""
    return any(
        token.is_word and (not lexicon.is_common_word(token.word) or any(char.isdigit() for char in token.word))
        for token in tokenize(subject)
    )


_ORDINAL = re.compile(
    r"^(?P<subject>the\s+(?:final|first|last|second|third|next|main|primary|most\s+\w+|\w+est|key|central|basic|default|"
    r"usual|only)\s+[^,;:]{3,70}?)\s+(?P<be>is|are|was|were)\s+(?P<answer>[^;]+)$",
    re.IGNORECASE,
)
_NOT_SAID = re.compile(
    r"^(?:that\s+it|also|not|often|usually|very|more|less|important|the\s+(?:same|following|one)|shown|given)\b",
    re.IGNORECASE,
)


def _ordinal(said: Said) -> Fact | None:
    """ "The final step of X is Y": "What is the final step of X?"."""
    match = _ORDINAL.match(said.hidden)
    if not match:
        return None
    subject, answer = said.part(match, "subject"), said.part(match, "answer")
    tokens = tokenize(subject)
    if not any(token.low in words.PREPOSITIONS for token in tokens) and len(tokens) < 4:
        return None
    if not _is_plain(tokens[1:]) or answer.words > 26 or _NOT_SAID.match(answer.plain):
        return None
    if lexicon.is_form(tokenize(answer)[0].low, "VBN"):
        return None
    lead = re.match(r"(?:via|through|by|with)\s+", answer.plain)
    return said.ask(f"What {match['be'].lower()} ", opening_small(subject, said.usage)), answer.cut(
        lead.end() if lead else 0
    )


def _kind(parsed: Parsed) -> Fact | None:
    """ "Arteries have thick walls of muscle": "What kind of walls do arteries have?"."""
    if parsed.clause.base != "have" or not _is_object(parsed.rest, 16):
        return None
    at = head(parsed.rest)
    first = parsed.rest[0].low
    if at is None or at == 0 or first in words.NUMBERS or first in words.QUANTIFIERS or first in ("the", "no"):
        return None
    noun = parsed.rest[at]
    if any(token.low in words.CONJUNCTIONS for token in parsed.rest[: at + 2]):
        return None
    if lexicon.is_plural_noun(noun.word) is not True or lexicon.singular(noun.low) in coursewords.LIST_NOUNS:
        return None
    return parsed.said.ask(
        "What kind of ", piece(parsed.said.body, parsed.rest, at, at + 1), f" {parsed.asks} ", parsed.subject, " have"
    ), parsed.text(0)


def _is_object(tokens: tuple[Token, ...], longest: int = _LONGEST_OBJECT) -> bool:
    """Whether tokens are one noun phrase (a list of them counts), with no clause or pronoun in it."""
    if not 0 < len(tokens) <= longest or head(tokens) is None or not _is_plain(tokens):
        return False
    first = tokens[0].low
    if (
        first in words.PREPOSITIONS
        or first in words.QUESTION_WORDS
        or (first.endswith("ly") and lexicon.can_be(first, "ADV"))
    ):
        return False
    last = tokens[-1].low
    return last not in words.DETERMINERS | words.CONJUNCTIONS | words.PREPOSITIONS


def _is_plain(tokens: tuple[Token, ...]) -> bool:
    unwanted = words.PRONOUNS | words.POSSESSIVES | words.SUBORDINATORS | words.AUXILIARIES
    return not any(token.low in unwanted or token.word in ";:()" or token.low in ("not", "which") for token in tokens)


_RULES: tuple[Callable[[Parsed], Fact | None], ...] = (
    _when, _changes, _by_doing, _purpose, _uses, _permits, _tells, _states,
)  # fmt: skip
_REMARKS: tuple[Callable[[Parsed], Fact | None], ...] = (_carries, _kind, _acts)
