"""What every check is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from cardgen.text import Text

Check = Callable[[Text, Text, Sequence[Text]], bool]
"""From the question, the answer in one piece, and the items of the lists in it: whether the card passes."""
