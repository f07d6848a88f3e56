"""What happened, as it is asked for: its date, and the same said in the past."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar.clauses import Clause, find_clause
from cardgen.languages.en.grammar.inversion import inverted
from cardgen.languages.en.grammar.phrases import head, is_plural, with_article
from cardgen.languages.en.grammar.shapes import stems
from cardgen.languages.en.labels import dated
from cardgen.languages.en.labels.persons import is_person
from cardgen.languages.en.lexis import columns, coursewords, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import subject_phrase
from cardgen.languages.tokens import Token, sentence, tokenize
from cardgen.text import Text

_LONGEST = 16
_DEEDS = coursewords.PASSIVES.keys() | coursewords.TURNING_POINTS | frozenset(
    """
    founding invention assassination execution coronation signing opening launch annexation conquest discovery
    independence abdication birth death arrival election publication introduction abolition division reunification
    bombing liberation occupation trial surrender
    """.split()
)  # fmt: skip


def when_was(event: Text, usage: Usage) -> Text | None:
    """The question for the date of an event: a name, a deed as a noun, or a clause in the past or the present.

    "Battle of Hastings" gives "When was the Battle of Hastings?", "Fall of Rome" "When did the fall of Rome take
    place?", "Germany invades Poland" "When did Germany invade Poland?".
    """
    event = event.without_marks().strip(" .;:")
    tokens = tokenize(event)
    if not 1 < len(tokens) <= _LONGEST or re.search(r"[;:→?]|\bvs\b|\.\s", event.plain):
        return None
    if {token.low for token in tokens} & (words.PRONOUNS | {"first", "again"}) and tokens[0].low != "first":
        return None
    if tokens[0].low in words.PREPOSITIONS | words.SUBORDINATORS:
        return None
    return _of_clause(event, tokens, usage) or _of_noun(event, tokens) or dated.of_event(event, usage)


def as_deed(event: Text, usage: Usage) -> Text | None:
    """An event that is told in a clause, as a deed: "Mongols sack Baghdad" gives "the Mongols sacking Baghdad"."""
    event = event.without_marks().strip(" .;:")
    tokens = tokenize(event)
    question, clause = _of_clause(event, tokens, usage), find_clause(tokens)
    actor = _actor(event.cut(0, tokens[clause.verb].start).strip(), usage) if clause and question else None
    lead = f"When did {actor.plain} {clause.base}" if actor and clause else ""
    if question is None or actor is None or clause is None or not question.plain.startswith(lead):
        return None
    return actor + Text.of(f" {lexicon.gerund(clause.base)}{question.plain[len(lead) : -1]}")


def _of_noun(event: Text, tokens: tuple[Token, ...]) -> Text | None:
    if tokens[0].low not in _DEEDS or len(tokens) < 3 or tokens[1].low != "of" or "," in event.plain:
        return None
    return sentence("When did the ", event.map_text(0, 1, event.plain[0].lower()), " take place")


def _of_clause(event: Text, tokens: tuple[Token, ...], usage: Usage) -> Text | None:
    clause = find_clause(tokens)
    if clause is None or clause.first or event.plain.count(",") or len(set(stems(event.plain))) < 2:
        return None
    if tokens[clause.verb].low in words.PREPOSITIONS or any(token.low in ("and", "but") for token in tokens):
        return None
    subject = _actor(event.cut(0, tokens[clause.verb].start).strip(), usage)
    return _asked_when(event, tokens, clause, subject, usage) if subject else None


def _actor(own: Text, usage: Usage) -> Text | None:
    """Who or what did it, with its article: "the Mongols", "the Ming Dynasty", "Germany"."""
    tokens = tokenize(own)
    if all(token.word[0].isupper() for token in tokens) and tokens[-1].word.capitalize() in _REALMS:
        return Text.of("the ") + own
    subject = own if is_person(own) and not is_plural(own, usage) else subject_phrase(own, usage)
    if subject and tokens[-1].word.capitalize() in _REALMS and subject.plain[:1].isupper():
        return Text.of("the ") + subject
    return subject


def _asked_when(event: Text, tokens: tuple[Token, ...], clause: Clause, subject: Text, usage: Usage) -> Text | None:
    """The question for the date of a clause whose subject stands ready."""
    if len(tokens) == clause.verb + 1 and clause.auxiliary == "did" and clause.base not in _ALONE:
        return sentence("When were " if lexicon.is_plural_noun(tokens[clause.verb - 1].low) else "When was ", subject,
                        f" {tokens[-1].low}")  # fmt: skip
    following = tokens[clause.verb + 1].low if clause.verb + 1 < len(tokens) else ""
    if clause.auxiliary == "did" and clause.base in _DONE_TO and following in ("by", "in", "at", "as", *_RANKS):
        be = "were" if lexicon.is_plural_noun(tokens[clause.verb - 1].low) is True else "was"
        return sentence(f"When {be} ", subject, " ", event.cut(tokens[clause.verb].start))
    if clause.auxiliary in ("does", "do"):
        clause = type(clause)(clause.first, clause.verb, "did", clause.base)
    if clause.auxiliary not in ("did", "was", "were"):
        return None
    if clause.auxiliary == "did" and following in ("by", "to", "as", *_RANKS):  # "Pompeii buried by Vesuvius"
        return None
    if clause.verb + 1 == len(tokens):
        return sentence("When ", inverted(event, tokens, clause, subject))
    rest = _object(event.cut(tokens[clause.verb + 1].start), usage)
    return rest and sentence("When ", inverted(event, tokens[: clause.verb + 1], clause, subject), " ", rest)


def _object(rest: Text, usage: Usage) -> Text | None:
    """What follows the verb of a telegraphic clause, with the "the" of a people; None when an article is missing."""
    tokens = tokenize(rest)
    at = head(tokens)
    if at is None or tokens[0].low in words.DETERMINERS | words.PREPOSITIONS:
        return rest
    if at == 0 and tokens[0].word[0].isupper() and is_plural(rest, usage):
        people = with_article(rest.cut(0, tokens[0].end), usage)
        return people and people + rest.cut(tokens[0].end)
    bare = tokens[at].word.islower() and is_plural(rest, usage) is False
    return None if bare and lexicon.counted(tokens[at].low) is lexicon.Counted.YES else rest


_DONE_TO = frozenset(
    "sign found crown elect appoint assassinate execute establish adopt ratify pass abolish publish launch invent "
    "discover build name proclaim declare kill bury annex".split()
)
"""Verbs whose past form behind an event's name is a passive: "Napoleon crowned emperor"."""
_RANKS = ("emperor", "empress", "king", "queen", "president", "chancellor", "pope", "tsar", "shogun", "sultan")
_REALMS = frozenset(word.capitalize() for word in columns.BYGONE | {"union", "army", "senate", "navy", "church"})
_ALONE = frozenset(
    "end begin start collapse fall rise die surrender erupt abdicate arrive emerge break happen occur resign return "
    "withdraw retreat explode crash".split()
)
"""Verbs that take no object, so that "the war ended" is no passive."""
