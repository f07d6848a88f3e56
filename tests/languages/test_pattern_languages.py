"""Spanish, German and French: sentences, labels, lists, topics and headings as questions, in `fixtures/<code>/`."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cardgen.languages.language import Wording, load
from cardgen.languages.wording import Asked, Cell, Labelled, Usage
from cardgen.text import Text
from tests.languages.cases import Case, inline, read
from tests.markdown_form import show

CODES = ("de", "es", "fr")


def text_of(written: str) -> Text | None:
    return inline(written) if written else None


def asked(found: Asked | None) -> str:
    return f"{show(found.question)} / {show(found.answer)}" if found else "none"


def question(found: Text | None) -> str:
    return show(found) if found else "none"


def sentence(wording: Wording, case: Case, usage: Usage) -> str:
    return asked(wording.sentence(inline(case.given[0]), text_of(case.subject), usage))


def label(wording: Wording, case: Case, usage: Usage) -> str:
    name, text, *more = case.given
    group = next((part.removeprefix("in ") for part in more if part.startswith("in ")), "")
    pair = Labelled(
        inline(name),
        inline(text),
        group=text_of(group),
        subject=text_of(case.subject),
        glossary="glossary" in more,
        heading="heading" in more,
        ordered="ordered" in more,
    )
    return asked(wording.labelled(pair, usage))


def a_list(wording: Wording, case: Case, usage: Usage) -> str:
    items = [inline(item) for item in case.given[1].split("; ")]
    return question(wording.listed(inline(case.given[0]), items, text_of(case.subject), usage))


def steps(wording: Wording, case: Case, usage: Usage) -> str:
    items = [inline(item) for item in case.given[1].split("; ")]
    return question(wording.ordered(inline(case.given[0]), items, text_of(case.subject), usage))


def topic(wording: Wording, case: Case, usage: Usage) -> str:
    text = inline(case.given[0])
    if wording.is_lead_in(text) or wording.is_task(text):
        return "lead-in" if wording.is_lead_in(text) else "task"
    found = wording.topic(text, text_of(case.subject), usage)
    return f"{show(found.question)} [{found.wants}]" if found else "none"


def heading(wording: Wording, case: Case, usage: Usage) -> str:
    return question(wording.subject(inline(case.given[0])))


def own_question(wording: Wording, case: Case, usage: Usage) -> str:
    return question(wording.asked(inline(case.given[0]), text_of(case.subject), usage))


def term(wording: Wording, case: Case, usage: Usage) -> str:
    return question(wording.what_is(inline(case.given[0]), usage))


def cell(wording: Wording, case: Case, usage: Usage) -> str:
    row, column = (inline(part) for part in case.given)
    asked = wording.cell(Cell(row, column, Text(), Text(), None), usage)
    return question(asked.question if asked else None)


def formula(wording: Wording, case: Case, usage: Usage) -> str:
    return question(wording.formula(inline(case.given[0]), usage))


def check(wording: Wording, case: Case, usage: Usage) -> str:
    return ", ".join(wording.faults(inline(case.given[0]), inline(case.given[1]), ())) or "none"


FILES: dict[str, Callable[[Wording, Case, Usage], str]] = {
    "sentences": sentence,
    "labels": label,
    "lists": a_list,
    "steps": steps,
    "topics": topic,
    "headings": heading,
    "questions": own_question,
    "terms": term,
    "cells": cell,
    "formulas": formula,
    "checks": check,
}


def cases() -> list[tuple[str, str, Case]]:
    return [(code, file, case) for code in CODES for file in FILES for case in read(f"{code}/{file}")]


@pytest.mark.parametrize(("code", "file", "case"), cases(), ids=lambda part: getattr(part, "place", part))
def test_a_page_is_asked_about_in_its_own_language(code: str, file: str, case: Case) -> None:
    wording = load(code)
    assert wording is not None
    assert FILES[file](wording, case, wording.usage([case.usage])) == case.expected


@pytest.mark.parametrize(("code", "file", "case"), cases(), ids=lambda part: getattr(part, "place", part))
def test_what_is_asked_passes_the_checks_of_its_language(code: str, file: str, case: Case) -> None:
    wording = load(code)
    if wording is None or case.expected == "none" or file not in ("sentences", "labels"):
        return
    front, _, back = case.expected.partition(" / ")
    assert wording.faults(inline(front), inline(back), ()) == ()


@pytest.mark.parametrize("code", CODES)
def test_no_template_has_an_english_word(code: str) -> None:
    from dataclasses import fields

    from cardgen.languages.patterns.frame import PatternWording

    wording = load(code)
    assert isinstance(wording, PatternWording)
    words = wording.words
    templates = [str(getattr(words.questions, field.name)) for field in fields(words.questions)]
    templates += [rule.question for rule in (*words.facts, *words.lists)] + [*words.what_is.values()]
    templates += [rule.question for rule in words.topics]
    for template in templates:
        assert not words.english & set(template.lower().replace("?", " ").split()) - {"was", "in"}, template


def test_a_language_without_wording_is_none() -> None:
    assert load("xx") is None
    assert load("pt") is None
