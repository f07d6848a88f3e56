"""Questions that a sentence of running text answers by itself. Precision over recall: in doubt, None."""

from __future__ import annotations

from cardgen.languages.en.usage import Usage
from cardgen.text import Text


def because(statement: Text, usage: Usage) -> tuple[Text, Text] | None:
    """ "X because Y": ("Why X?", "Y")."""
    return None


def sentence_questions(sentence: Text, usage: Usage) -> tuple[Text, Text] | None:
    """A sentence that stands alone, as (question, answer)."""
    return None
