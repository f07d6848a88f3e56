from __future__ import annotations

from pathlib import Path

import pytest

from tests.engine import Engine
from tests.property import edits
from tests.property.chain import Chain

ADDING = (
    edits.unit_inserted,
    edits.section_added,
    edits.fact_added,
    edits.table_row_added,
    edits.list_item_added,
)


@pytest.mark.parametrize("seed", range(1, 13))
def test_rebuilding_an_edited_course_loses_nothing_that_was_learned(seed: int, tmp_path: Path) -> None:
    figures = Chain(seed, tmp_path).run(8)
    assert figures.imports == 8
    assert figures.carried > 8 * 10


def test_there_are_at_least_24_kinds_of_edit() -> None:
    assert len(edits.EDITS) == len(set(edits.EDITS)) >= 24


@pytest.mark.parametrize("seed", range(1, 7))
def test_new_cards_come_in_course_order_after_insertions(seed: int, tmp_path: Path) -> None:
    chain = Chain(seed, tmp_path)
    with Engine(tmp_path / "collection") as engine:
        for _ in range(6):
            plan = chain.build().plan
            engine.import_apkg(chain.file)
            order = [note.planned.guid for note in plan.notes]
            assert [guid for guid, _ in engine.new_order(plan.deck) if guid in order] == order, chain.told
            chain.told = ", ".join(chain.edit(ADDING))
