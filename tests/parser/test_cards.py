"""Pages in, cards out: see `cases.py` for the form of the fixtures."""

from __future__ import annotations

import pytest

from tests.parser.cases import Case, cases, parsed, written


@pytest.mark.parametrize("case", [pytest.param(case, id=case.id) for case in cases()])
def test_a_page_gives_the_cards_that_a_teacher_would_write(case: Case) -> None:
    wants_left = "left: " in case.cards
    assert written(parsed(case.page), left=wants_left) == case.cards
