"""What becomes of key topics: the card that answers each, the topics that other cards cover, and the open ones.

The fixtures have the form of `cases.py`; in the cards only those that answer a topic are written, `covered: TOPIC (2)`
for a topic that so many other cards answer, and `open: TOPIC`.
"""

from __future__ import annotations

import pytest

from cardgen.model import UnitNotes
from tests.parser.cases import FIXTURES, Case, card, cases, parsed


def became(found: UnitNotes) -> str:
    """Topics as a fixture writes them."""
    parts = [card(note) for note in found.notes if note.topic]
    parts += [f"covered: {topic.topic} ({topic.cards})" for topic in found.covered_topics]
    parts += [f"open: {topic.topic}" for topic in found.open_topics]
    return "\n\n".join(parts)


@pytest.mark.parametrize("case", [pytest.param(case, id=case.id) for case in cases(FIXTURES / "answers")])
def test_a_key_topic_is_answered_covered_or_open(case: Case) -> None:
    assert became(parsed(case.page)) == case.cards
