"""What the parser asks of a language about tables: how rows are named, and what a row, a column or a cell answers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from cardgen.languages.wording import Asked, Cell, Usage
from cardgen.text import Text


class TableWording(Protocol):
    """The part of `Wording` that tables need."""

    def cell(self, cell: Cell, usage: Usage) -> Asked | None:
        """The question whose answer is a table cell, where row, column and cell go together."""

    def for_case(self, row: Text, column: Text, corner: Text, usage: Usage) -> Text | None:
        """The question with what (the column) one does what a row says ("Comparing two means")."""

    def crossing(self, rows: Sequence[Text], columns: Sequence[Text], at: tuple[int, int]) -> Text | None:
        """What a row and a column of a grid of states make together; None for rows and columns that are no states."""

    def record(
        self, header: Sequence[Text], cells: Sequence[Text], heading: Text | None, usage: Usage
    ) -> Iterable[Asked]:
        """The questions on a row of a table of events or of people; none for other tables. heading: above the table."""

    def rows(
        self, names: Sequence[Text], corner: Text, heading: Text | None, subject: Text | None, usage: Usage
    ) -> tuple[Text | None, ...]:
        """The rows of a table as they stand in a question ("A" below "Blood group": "blood group A").

        heading: what the table stands under. subject: what it is about. None for a row that names nothing.
        """

    def members(
        self, label: Text, corner: Text, items: Sequence[Text], subject: Text | None, usage: Usage
    ) -> Text | None:
        """The question that the rows of a table answer as one list, when its heading (`label`) names them."""

    def meaning_as(self, row: Text, corner: Text, heading: Text, usage: Usage) -> Text | None:
        """The question for the meaning of a row that is no thing but a value of what the heading names."""

    def value_means(self, row: Text, column: Text, corner: Text, usage: Usage) -> Text | None:
        """The question what a number or a range (the row) means, of what the corner names."""

    def side(self, label: Text, subject: Text, usage: Usage) -> Text | None:
        """The question that a row answers whose label is a side of the table's subject ("Uses", "Side effects")."""

    def contrast(
        self, feature: Text, things: Sequence[Text], corner: Text, heading: Text | None, usage: Usage
    ) -> tuple[Text, tuple[Text, ...]] | None:
        """The question on a feature (a row) in which the things that the columns name differ, and their names.

        None where the rows are no features of the columns.
        """

    def apart(self, heading: Text, labels: Sequence[Text], above: Text | None, usage: Usage) -> Text | None:
        """How two things differ that a heading sets against each other ("A vs. B"), with a line for each below it."""

    def which_row(self, corner: Text, heading: Text | None, column: Text, cell: Text, usage: Usage) -> Text | None:
        """The question that the name of a cell's row answers, when the cell is like no other of its column."""

    def which_have(self, corner: Text, heading: Text | None, column: Text, usage: Usage) -> Text | None:
        """The question that the rows answer for which a column says yes."""
