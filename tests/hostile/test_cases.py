"""Each fixture of each case, and the page of documentation that is made of them."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.hostile.fixtures import Fixture, cases
from tests.hostile.run import check
from tests.hostile.table import DOCUMENT, page

FIXTURES = [
    pytest.param(fixture, id=f"{case.number:02} {fixture.given}".encode("ascii", "replace").decode())
    for case in cases()
    for fixture in case.fixtures
]


@pytest.mark.parametrize("fixture", FIXTURES)
def test_a_bad_course_has_exactly_the_outcome_that_is_promised(fixture: Fixture) -> None:
    with TemporaryDirectory() as name:  # not pytest's own: some worlds are those of another user
        home = Path(name).resolve()
        home.chmod(0o755)
        check(fixture, home)


def test_there_are_25_cases_and_more_than_250_fixtures() -> None:
    assert [case.number for case in cases()] == list(range(1, 26))
    assert min(len(case.fixtures) for case in cases()) >= 3
    assert len(FIXTURES) >= 250


def test_the_page_for_users_says_what_the_fixtures_say() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == page(), "run python -m tests.hostile"
