"""Tables of events and of people: when something happened, who somebody was."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cardgen.languages.en.grammar.clauses import Clause, find_clause, inverted
from cardgen.languages.en.grammar.phrases import head, is_plural, with_article
from cardgen.languages.en.grammar.shapes import stems
from cardgen.languages.en.labels import dated
from cardgen.languages.en.labels.persons import is_person, names_people, person
from cardgen.languages.en.lexis import columns, coursewords, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import subject_phrase
from cardgen.languages.tokens import Token, sentence, tokenize
from cardgen.languages.wording import Asked, Labelled
from cardgen.model import Kind
from cardgen.text import SpanKind, Text

_DATE = re.compile(
    r"""(?:(?:from|by|in|about|around|between|early|mid|late)[\s-]+)?(?:c\.?\s*|ca\.?\s*|circa\s+)?
        (?:[\w.]+\s+){0,2}(?:\d{3,4}s?(?:\s*(?:BCE?|CE|AD))?|\d{1,4}\s*(?:BCE?|CE|AD)|\d{1,2}(?:st|nd|rd|th)\s+century)
        (?:\s*(?:[-–—]|to|and)\s*(?:[\w.]+\s+){0,2}\d{1,4}s?(?:\s*(?:BCE?|CE|AD))?)?""",
    re.IGNORECASE | re.VERBOSE,
)
_LONGEST = 16
_DEEDS = coursewords.PASSIVES.keys() | coursewords.TURNING_POINTS | frozenset(
    """
    founding invention assassination execution coronation signing opening launch annexation conquest discovery
    independence abdication birth death arrival election publication introduction abolition division reunification
    bombing liberation occupation trial surrender
    """.split()
)  # fmt: skip


def record(header: Sequence[Text], cells: Sequence[Text], heading: Text | None, usage: Usage) -> Iterator[Asked]:
    """What a row of a table of events or people is asked; nothing for rows of other tables.

    A column of dates beside one of events asks "When was the Battle of Hastings?"; a name beside its role "Who was
    Mansa Musa?". heading: what the table stands under.
    """
    dates = [at for at, column in enumerate(header) if is_dates(column) and is_date(cells[at])]
    events = [at for at, column in enumerate(header) if is_events(column)]
    if len(dates) == len(events) == 1 and dates != events:
        event = _named_event(cells[events[0]])
        question = when_was(event, usage)
        if question:
            yield Asked(Kind.FACT, question, cells[dates[0]].strip(), event)
            yield from _outcomes(header, cells, event, question)
        return
    if len(dates) == 1 and dates[0] and (question := _existed(cells[0].strip())):
        yield Asked(Kind.FACT, question, cells[dates[0]].strip(), cells[0])
    people = _last(header[0]) in columns.PERSONS | {"individual", "ruler"}
    if not people and not (_last(header[0]) in ("name", "names", "who") and heading and names_people(heading)):
        return
    for column, cell in zip(header[1:], cells[1:], strict=True):
        if _last(column) in _OF_PEOPLE and not cell.has(SpanKind.BREAK):
            found = person(Labelled(cells[0], cell, Text.of("Key figures"), None), usage)
            if found:
                yield found
                return


def _outcomes(header: Sequence[Text], cells: Sequence[Text], event: Text, question: Text) -> Iterator[Asked]:
    """What an event that has a name led to: "What was the significance of the Congress of Vienna?"."""
    named = re.fullmatch(r"When (?P<be>was|were) (?P<what>the [^a-z].*)\?", question.plain)
    if not named or question.plain.endswith(("ed?", "en?")):
        return
    for column, cell in zip(header, cells, strict=True):
        low = column.plain.casefold().strip()
        if low in _LED_TO and cell.words > 1 and not cell.has(SpanKind.BREAK):
            yield Asked(Kind.FACT, sentence(f"What was the {low} of {named['what']}"), cell.strip(), event)


_LED_TO = frozenset("significance outcome result importance impact consequence".split())


def _existed(row: Text) -> Text | None:
    """The question for the dates of a realm, a people or a war."""
    found = [token for token in tokenize(row) if token.is_word]
    if len(found) < 2 or not found[0].word[0].isupper():
        return None
    name = row.without_marks() if found[0].low == "the" else Text.of("the ") + row.without_marks()
    name = name.map_text(0, 1, "t")
    if found[-1].low in columns.POLITIES:
        return sentence("When did ", name, " exist")
    return sentence("When was ", name) if found[-1].low in columns.BYGONE else None


_OF_PEOPLE = frozenset(
    "role roles significance importance description for achievement achievements contributions deeds legacy".split()
)
"""Last words of columns that say who somebody was, or what for somebody is known."""


def _named_event(cell: Text) -> Text:
    """An event without what is said of it behind a dash or in brackets."""
    behind = re.search(r"\s+[–—-]\s+|\s*\(|;\s|:\s", cell.plain)
    return (cell.cut(0, behind.start()) if behind and behind.start() else cell).strip(" .")


def is_date(cell: Text) -> bool:
    """Whether a cell is a year, a day, or a stretch of them."""
    return bool(_DATE.fullmatch(cell.plain.strip(" .~")))


def is_dates(column: Text) -> bool:
    """Whether a column says when things happened."""
    return _last(column) in columns.DATES


def is_events(column: Text) -> bool:
    """Whether a column says what happened."""
    return column.plain.casefold().strip(" :") in columns.HAPPENED or _last(column) in columns.EVENTS


def _last(column: Text) -> str:
    found = [token.low for token in tokenize(column) if token.is_word]
    return found[-1] if found and len(found) < 4 else ""


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
    own = event.cut(0, tokens[clause.verb].start).strip()
    subject = own if is_person(own) and not is_plural(own, usage) else subject_phrase(own, usage)
    if subject and tokenize(own)[-1].word.capitalize() in _REALMS and subject.plain[:1].isupper():
        subject = Text.of("the ") + subject
    return _asked_when(event, tokens, clause, subject, usage) if subject else None


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
