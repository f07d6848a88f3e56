"""Key topics and objectives become questions: the cases are in `fixtures/topics-*.md`."""

from __future__ import annotations

import pytest

from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.topics.topic import Asked, ask_topic, is_lead_in, is_task
from tests.languages.cases import FIXTURES, Case, inline, read
from tests.markdown_form import show

FILES = sorted(path.stem for path in FIXTURES.glob("topics-*.md"))


def written(asked: Asked | None) -> str:
    if asked is None:
        return "none"
    return f"{show(asked.question)} [{asked.wants}{', prompt' if asked.plain_prompt else ''}]"


@pytest.mark.parametrize("case", [case for name in FILES for case in read(name)], ids=lambda case: case.place)
def test_a_topic_is_asked_as_a_teacher_would(case: Case) -> None:
    subject = inline(case.subject) if case.subject else None
    asked = ask_topic(inline(case.given[0]), subject, Usage.of([case.usage]))
    assert written(asked) == case.expected


@pytest.mark.parametrize("case", read("about"), ids=lambda case: case.place)
def test_a_topic_says_what_its_answer_is_about(case: Case) -> None:
    asked = ask_topic(inline(case.given[0]), None, Usage())
    assert asked is not None
    assert " | ".join(phrase.plain for phrase in asked.about) == case.expected


@pytest.mark.parametrize("case", read("tasks"), ids=lambda case: case.place)
def test_lead_ins_and_tasks_are_no_topics(case: Case) -> None:
    text = inline(case.given[0])
    kind = "lead-in" if is_lead_in(text) else "task" if is_task(text) else "topic"
    assert kind == case.expected
    if kind != "topic":
        assert ask_topic(text, None, Usage()) is None
