"""The wording of structural questions and of facts: cases in the fixtures named in each test."""

from __future__ import annotations

import pytest

from cardgen.languages.en import checks
from cardgen.languages.en.facts.rules import sentence_questions
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions import cells, lists, terms
from cardgen.text import Text
from tests.languages.cases import Case, inline, read
from tests.markdown_form import show


def written(*parts: Text | None) -> str:
    return " || ".join(show(part) if part else "none" for part in parts)


def arguments(case: Case) -> tuple[Text, Text | None, Text | None]:
    first, second, third = (*case.given, "", "")[:3]
    return inline(first), inline(second) if second else None, inline(third) if third else None


@pytest.mark.parametrize("case", read("terms"), ids=lambda case: case.place)
def test_a_term_is_asked_for_its_meaning(case: Case) -> None:
    assert written(terms.what_is(inline(case.given[0]), Usage.of([case.usage]))) == case.expected


@pytest.mark.parametrize("case", read("reverse"), ids=lambda case: case.place)
def test_a_meaning_is_asked_for_its_term(case: Case) -> None:
    assert written(terms.which_term(inline(case.given[0]))) == case.expected


@pytest.mark.parametrize("case", read("lists"), ids=lambda case: case.place)
def test_a_list_is_asked_for_by_its_heading(case: Case) -> None:
    heading, context, _ = arguments(case)
    assert written(lists.list_of(heading, context, Usage())) == case.expected


@pytest.mark.parametrize("case", read("steps"), ids=lambda case: case.place)
def test_steps_are_asked_for_by_their_heading(case: Case) -> None:
    heading, context, _ = arguments(case)
    assert written(lists.steps_of(heading, context, Usage())) == case.expected


@pytest.mark.parametrize("case", read("cells"), ids=lambda case: case.place)
def test_a_table_cell_is_asked_for_by_row_and_column(case: Case) -> None:
    row, column, context = arguments(case)
    assert column is not None
    assert written(cells.property_of(row, column, Usage(), context)) == case.expected


@pytest.mark.parametrize("case", read("facts"), ids=lambda case: case.place)
def test_a_sentence_that_stands_alone_is_a_question_with_its_answer(case: Case) -> None:
    found = sentence_questions(inline(case.given[0]), Usage.of([case.usage]))
    assert written(*(found or (None,))) == case.expected


@pytest.mark.parametrize("case", read("checks"), ids=lambda case: case.place)
def test_a_card_that_a_strict_student_would_drop_fails_a_check(case: Case) -> None:
    front, back, *items = map(inline, case.given)
    assert (", ".join(checks.faults(front, back, items)) or "none") == case.expected


def test_other_sides_of_a_term() -> None:
    usage = Usage()
    assert written(terms.stands_for("CNN")) == "What does CNN stand for?"
    assert written(terms.formula_of(inline("Sample Mean"), usage)) == "What is the formula for the sample mean?"
    both = terms.difference_between(inline("Process"), inline("Thread"), usage)
    assert written(both) == "What is the difference between a process and a thread?"
    assert terms.difference_between(inline("Thread"), inline("thread"), usage) is None


def test_a_reason_is_asked_with_why() -> None:
    question, reason = sentence_questions(inline("Ice floats because it is less dense."), Usage()) or (None, None)
    assert written(question, reason) == "Why does ice float? || because it is less dense"
