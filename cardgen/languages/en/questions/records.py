"""Rows that are records: an event with its date, a person with a role, a realm with the years of its existence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from cardgen.languages.en.labels import dated
from cardgen.languages.en.labels.persons import names_people, person
from cardgen.languages.en.lexis import columns, lexicon
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.events import as_deed, when_was
from cardgen.languages.tokens import sentence, tokenize
from cardgen.languages.wording import Asked, Labelled
from cardgen.model import Kind
from cardgen.text import SpanKind, Text

_BOTH = 2  # the role, and what for somebody is known
_LONGEST = 30  # words of an answer
_DATE = re.compile(
    r"""(?:(?:from|by|in|about|around|between|early|mid|late)[\s-]+)?(?:c\.?\s*|ca\.?\s*|circa\s+)?
        (?:[\w.]+\s+){0,2}(?:\d{3,4}s?(?:\s*(?:BCE?|CE|AD))?|\d{1,4}\s*(?:BCE?|CE|AD)|\d{1,2}(?:st|nd|rd|th)\s+century)
        (?:\s*(?:[-–—]|to|and)\s*(?:[\w.]+\s+){0,2}\d{1,4}s?(?:\s*(?:BCE?|CE|AD))?)?""",
    re.IGNORECASE | re.VERBOSE,
)


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
            yield from _outcomes(header, cells, event, cells[dates[0]], usage)
        return
    if len(dates) == 1 and dates[0] and (question := _dated(cells[0].strip(), usage)):
        yield Asked(Kind.FACT, question, cells[dates[0]].strip(), cells[0])
    people = _last(header[0]) in columns.PERSONS | {"individual", "ruler"}
    if not people and not (_last(header[0]) in ("name", "names", "who") and heading and names_people(heading)):
        return
    if found := _somebody(header, cells, usage):
        yield found


def _somebody(header: Sequence[Text], cells: Sequence[Text], usage: Usage) -> Asked | None:
    """Who somebody was: the role, and what for the person is known."""
    said = [cell for column, cell in zip(header[1:], cells[1:], strict=True) if _last(column) in _OF_PEOPLE and cell]
    said = [cell.strip(" .;") for cell in said if not cell.has(SpanKind.BREAK)]
    found = person(Labelled(cells[0], said[0], Text.of("Key figures"), None), usage) if said else None
    if found is None or found.kind is not Kind.DEFINITION or len(said) < _BOTH:
        return found
    whole = Text.join((said[0], _small(said[1])), "; ")
    return replace(found, answer=whole) if whole.words <= _LONGEST else found


def _small(deed: Text) -> Text:
    """What somebody did, as it goes on behind the role: "; united the tribes"."""
    first = next(iter(tokenize(deed)), None)
    return deed.map_text(0, 1, deed.plain[0].lower()) if first and lexicon.is_form(first.low, "VBD") else deed


def _outcomes(header: Sequence[Text], cells: Sequence[Text], event: Text, date: Text, usage: Usage) -> Iterator[Asked]:
    """What an event led to: "What was the significance of the Congress of Vienna?".

    Of one that is told in a clause: "What was the result of the Mongols sacking Baghdad in 1258?".
    """
    question = when_was(event, usage)
    named = re.fullmatch(r"When (?:was|were) (?P<what>the [^a-z].*)\?", question.plain) if question else None
    named = None if named and named["what"].endswith(("ed", "en")) else named
    deed = as_deed(event, usage) if not named else None
    year = f" in {date.plain.strip()}" if re.fullmatch(r"\d{3,4}(?:\s(?:BCE?|CE))?", date.plain.strip()) else ""
    for column, cell in zip(header, cells, strict=True):
        low = column.plain.casefold().strip()
        if low not in _LED_TO or cell.words < _LEAST or cell.words > _LONGEST or cell.has(SpanKind.BREAK):
            continue
        if named:
            yield Asked(Kind.FACT, sentence(f"What was the {low} of {named['what']}"), cell.strip(), event)
        elif deed:
            yield Asked(Kind.FACT, sentence(f"What was the {low} of ", deed, year), cell.strip(), event)


_LEAST = 2  # words that say what came of it
_LED_TO = frozenset("significance outcome result importance impact consequence".split())


def _dated(row: Text, usage: Usage) -> Text | None:
    return _existed(row) or dated.of_event(row.without_marks(), usage)


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
