"""What a sentence of running text is asked for: cases in `fixtures/running-text.md`."""

from __future__ import annotations

import pytest

from cardgen.languages.en import wording
from cardgen.text import Text
from tests.languages.cases import Case, inline, read
from tests.markdown_form import show


@pytest.mark.parametrize("case", read("running-text"), ids=lambda case: case.place)
def test_a_sentence_is_asked_for_each_thing_that_it_says(case: Case) -> None:
    sentence = case.given[0]
    subject = Text.of(case.subject) if case.subject else None
    page = [*(sentence,) * 8, case.usage]  # it speaks of its things more than once
    found = wording.facts(inline(sentence), subject, wording.usage(page))
    assert " ;; ".join(f"{show(one.question)} || {show(one.answer)}" for one in found) == case.expected.replace(
        "none", ""
    )


@pytest.mark.parametrize("case", read("pronouns"), ids=lambda case: case.place)
def test_a_pronoun_stands_for_what_the_sentence_before_defines(case: Case) -> None:
    before, sentence = case.given
    found = wording.named(inline(sentence), inline(before), wording.usage([before, sentence]))
    assert (show(found) if found else "none") == case.expected
