"""What a language that is made of word lists leaves out: what is not worth a question in it answers None."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cardgen.languages.wording import Asked, Usage
from cardgen.text import Text


class Unworded:
    """Those functions of `Wording` that no list of words can answer, each with the answer that makes no card."""

    def modifies(self, heading: Text) -> bool:
        """Headings that are adjectives alone are not told apart."""
        del heading
        return False

    def apart(self, heading: Text, labels: Sequence[Text], above: Text | None, usage: Usage) -> Text | None:
        """Headings that set two things against each other are not read."""
        del heading, labels, above, usage
        return None

    def done_by(self, text: Text, subject: Text, usage: Usage) -> Asked | None:
        """Commands below headings are not read."""
        del text, subject, usage
        return None

    def qualified(self, modifier: Text, side: Text) -> Text | None:
        """Adjectives would have to agree."""
        del modifier, side
        return None

    def kinds_below(self, member: Text, above: Text, items: Sequence[Text], whole: Text | None) -> Text | None:
        """Kinds of kinds are not read."""
        del member, above, items, whole
        return None

    def modified(self, modifier: Text, noun: Text, usage: Usage) -> Text | None:
        """Adjectives are not joined to nouns: they would have to agree."""
        del modifier, noun, usage
        return None

    def is_remark(self, column: Text) -> bool:
        """Remarks are not told from other columns."""
        del column
        return False

    def is_general(self, corner: Text) -> bool:
        """Corners are not told from others."""
        del corner
        return False

    def is_events(self, column: Text) -> bool:
        """Columns of events are not told from others."""
        del column
        return False

    def is_vague(self, column: Text) -> bool:
        """Vague columns are not told from others."""
        del column
        return False

    def is_case(self, label: Text) -> bool:
        """Never: cases are told from things in English only."""
        del label
        return False

    def apposed(self, sentence: Text, term: Text) -> Text | None:
        """Nothing: not told from an enumeration."""
        del sentence, term
        return None

    def shortened(self, sentence: Text) -> Text:
        """The sentence as it is: asides are told from the rest in English only."""
        return sentence

    def named_before(self, before: Text, naming: Text, usage: Usage) -> Asked | None:
        """Sentences are read one by one."""
        del before, naming, usage
        return None

    def which(self, label: Text, others: Sequence[Text], text: Text, usage: Usage) -> Asked | None:
        """Things of one kind are not told from one another."""
        del label, others, text, usage
        return None

    def dated(self, label: Text, usage: Usage) -> Asked | None:
        """The years of an event are not asked for."""
        del label, usage
        return None

    def term_for(self, term: Text, meaning: Text, usage: Usage) -> Text | None:
        """No way back from a meaning."""
        del term, meaning, usage
        return None

    def in_field(self, question: Text, fields: Sequence[Text], usage: Usage) -> Text:
        """Every word is asked for as it is."""
        del fields, usage
        return question

    def as_meaning(self, question: Text, answer: Text) -> Text:
        """A meaning is given as the page gives it."""
        del question
        return answer

    def announces(self, sentence: Text) -> bool:
        """A list's lead-in ends in a colon."""
        del sentence
        return False

    def enumerated(self, sentence: Text) -> tuple[Text, tuple[Text, ...]] | None:
        """Things in one line are not told apart."""
        del sentence
        return None

    def stretch(self, question: Text, wanted: int, count: int, *, first: bool) -> Text | None:
        """A long procedure is not cut in two."""
        del question, wanted, count, first
        return None

    def asks_twice(self, question: Text) -> bool:
        """Whether a question is two in one; none of ours is."""
        del question
        return False

    def fragment(self, text: Text, subject: Text, usage: Usage) -> Asked | None:
        """Not worded."""
        del text, subject, usage
        return None

    def named(self, sentence: Text, before: Text | None, usage: Usage, heading: Text | None = None) -> Text | None:
        """Pronouns are left alone."""
        del sentence, before, usage, heading
        return None

    def completed(self, text: Text, subject: Text, usage: Usage) -> Text | None:
        """Nothing is put in front."""
        del text, subject, usage
        return None

    def for_case(self, row: Text, column: Text, corner: Text, usage: Usage) -> Text | None:
        """What something is done with: not worded."""
        del row, column, corner, usage
        return None

    def crossing(self, rows: Sequence[Text], columns: Sequence[Text], at: tuple[int, int]) -> Text | None:
        """Grids of states: not worded."""
        del rows, columns, at
        return None

    def record(
        self, header: Sequence[Text], cells: Sequence[Text], heading: Text | None, usage: Usage
    ) -> Iterable[Asked]:
        """Events and people in tables: not worded."""
        del header, cells, heading, usage
        return ()

    def rows(
        self, names: Sequence[Text], corner: Text, heading: Text | None, subject: Text | None, usage: Usage
    ) -> tuple[Text | None, ...]:
        """The rows of a table as they stand in a question."""
        del corner, heading, subject, usage
        return tuple(names)

    def members(
        self, label: Text, corner: Text, items: Sequence[Text], subject: Text | None, usage: Usage
    ) -> Text | None:
        """The question that the rows of a table answer as one list: not worded."""
        del label, corner, items, subject, usage
        return None

    def meaning_as(self, row: Text, corner: Text, heading: Text, usage: Usage) -> Text | None:
        """The question for the meaning of a value: not worded."""
        del row, corner, heading, usage
        return None

    def value_means(self, row: Text, column: Text, corner: Text, usage: Usage) -> Text | None:
        """The question for the meaning of a number: not worded."""
        del row, column, corner, usage
        return None

    def side(self, label: Text, subject: Text, usage: Usage) -> Text | None:
        """The question on a side of the table's subject: not worded."""
        del label, subject, usage
        return None

    def contrast(
        self, feature: Text, things: Sequence[Text], corner: Text, heading: Text | None, usage: Usage
    ) -> tuple[Text, tuple[Text, ...]] | None:
        """The question on a feature in which things differ: not worded."""
        del feature, things, corner, heading, usage
        return None

    def which_row(self, corner: Text, heading: Text | None, column: Text, cell: Text, usage: Usage) -> Text | None:
        """The question that the row of a cell answers: not worded."""
        del corner, heading, column, cell, usage
        return None

    def which_have(self, corner: Text, heading: Text | None, column: Text, usage: Usage) -> Text | None:
        """Rows that a column sorts out: not asked for."""
        del corner, heading, column, usage
        return None

    def command(self, code: Text, text: Text, kinds: Text | None, usage: Usage) -> tuple[Asked, ...]:
        """Questions on a piece of code and what it does: not worded."""
        del code, text, kinds, usage
        return ()

    def formula_name(self, lead: Text, tex: str) -> Text | None:
        """The thing whose formula it is: only labels tell."""
        del lead, tex
        return None

    def symbols(self, text: Text) -> tuple[tuple[Text, Text], ...]:
        """The symbols that a text explains: not read."""
        del text
        return ()

    def symbol(self, symbol: Text, about: Text, formula: Text, meaning: Text, usage: Usage) -> Text | None:
        """The question on a symbol: not worded."""
        del symbol, about, formula, meaning, usage
        return None

    def stands_for(self, symbol: Text, formula: Text, meaning: Text) -> Text | None:
        """Symbols of nameless formulas are not asked for."""
        del symbol, formula, meaning
        return None
