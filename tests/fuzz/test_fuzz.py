"""A short run of the fuzzer, with the same cases every time."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.run import case


@pytest.mark.parametrize("first", range(0, 120, 20))
def test_broken_pages_give_a_sound_deck_or_a_clear_refusal(first: int, tmp_path: Path) -> None:
    outcomes = [case(seed, tmp_path, imports=seed % 10 == 0) for seed in range(first, first + 20)]
    assert any(outcome.notes for outcome in outcomes)
    assert max(outcome.seconds for outcome in outcomes) < 10
