"""A short run of the fuzzer, with the same cases every time."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from cardgen.pipeline import Wishes, build
from cardgen.problems import CardgenError
from tests.fuzz.run import NOW, case, check_problems
from tests.hostile.fixtures import PICTURE

FINDINGS = Path(__file__).with_name("findings")


@pytest.mark.parametrize("first", range(0, 120, 20))
def test_broken_pages_give_a_sound_deck_or_a_clear_refusal(first: int, tmp_path: Path) -> None:
    outcomes = [case(seed, tmp_path, imports=seed % 10 == 0) for seed in range(first, first + 20)]
    assert any(outcome.notes for outcome in outcomes)
    assert max(outcome.seconds for outcome in outcomes) < 10


@pytest.mark.parametrize("page", sorted(FINDINGS.iterdir()), ids=lambda page: page.stem)
def test_what_the_fuzzer_found_stays_mended(page: Path, tmp_path: Path) -> None:
    shutil.copy(page, tmp_path / "unit-01.md")
    (tmp_path / "a.png").write_bytes(PICTURE)
    try:
        plan = build(tmp_path, None, Wishes(keep_going=True), NOW).plan
    except CardgenError as error:
        check_problems(error.problems)
    else:
        assert plan.notes
