"""`PatternWording`: one language's sentences, made of its `Words`. See `cardgen.languages.wording.Wording`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cardgen.languages.patterns import checks, facts, labels, phrases, topics
from cardgen.languages.patterns.texts import fill, low_words
from cardgen.languages.patterns.usage import PageUsage
from cardgen.languages.patterns.words import Group, Words
from cardgen.languages.tokens import masked
from cardgen.languages.wording import Asked, Cell, Labelled, TopicQuestion, Usage, Wants
from cardgen.model import Kind
from cardgen.text import Text


def _page(usage: Usage) -> PageUsage:
    assert isinstance(usage, PageUsage)
    return usage


@dataclass(frozen=True, eq=False)
class PatternWording:
    """The wording of a language that brings `words`. What is not worth a question in it answers None."""

    words: Words

    def usage(self, texts: Iterable[str]) -> PageUsage:
        """Evidence from the running text of a unit."""
        return PageUsage.of(texts)

    def sentences(self, text: Text) -> tuple[Text, ...]:
        """The sentences of a text."""
        return phrases.sentences(self.words, text)

    def stems(self, plain: str) -> tuple[str, ...]:
        """Stems of the content words."""
        return phrases.stems(self.words, plain)

    def subject(self, heading: Text, *, title: bool = False) -> Text | None:
        """What a heading is about."""
        return phrases.subject(self.words, heading, title=title)

    def names(self, phrase: Text) -> bool:
        """Whether a phrase can name something."""
        return phrases.is_name(self.words, phrase)

    def is_aspect(self, label: Text) -> bool:
        """Whether a label names a side of some subject and no thing."""
        return phrases.aspect(self.words, label) is not None or phrases.is_generic(self.words, label.plain)

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

    def is_thing(self, heading: Text) -> bool:
        """Whether a heading names a thing by itself."""
        return phrases.subject(self.words, heading, title=False) is not None

    def is_definition_label(self, label: Text) -> bool:
        """Whether a label means "what it is"."""
        return " ".join(low_words(label)) in self.words.definitions

    def is_statement_label(self, label: Text) -> bool:
        """Whether a column says anything at all of its rows."""
        return " ".join(low_words(label)) in self.words.statements

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

    def is_formula_label(self, label: Text) -> bool:
        """Whether a label only says that a formula follows."""
        return " ".join(low_words(label)) in self.words.formulas

    def is_stage_label(self, label: Text) -> bool:
        """Whether a column or heading names the steps of something."""
        found = phrases.aspect(self.words, label)
        return found is not None and found.kind is Group.STEPS and found.complement is None

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

    def what_is(self, term: Text, usage: Usage) -> Text | None:
        """The question that a definition of `term` answers."""
        question = phrases.what_is(self.words, term, _page(usage))
        return facts.melted(self.words, question) if question else None

    def leans(self, sentence: Text) -> bool:
        """Whether a sentence needs the one before it."""
        return facts.leans(self.words, sentence)

    def answers(self, sentence: Text, wants: Wants) -> bool:
        """Whether a passage that begins with `sentence` can be the kind of answer wanted."""
        hidden = masked(sentence)
        if self.words.personal.search(hidden) or hidden.rstrip().endswith(":") or sentence.words < 5:
            return False
        pattern = self.words.answers.get(wants)
        return bool(pattern.search(hidden)) if pattern else True

    def is_question(self, text: Text) -> bool:
        """Whether a heading or line asks."""
        return text.plain.rstrip().endswith("?")

    def wants_one(self, question: Text) -> bool:
        """Whether a question asks what one thing is."""
        return bool(self.words.what_heading.match(masked(question).strip()))

    def asked(self, question: Text, subject: Text | None, usage: Usage) -> Text | None:
        """A question that the page asks itself."""
        del subject, usage
        return topics.asked(self.words, question)

    def is_task(self, text: Text) -> bool:
        """Whether a topic is an instruction to the class."""
        return topics.is_task(self.words, text)

    def is_lead_in(self, text: Text) -> bool:
        """Whether a line only introduces a list of topics."""
        return topics.is_lead_in(self.words, text)

    def topic(self, topic: Text, subject: Text | None, usage: Usage) -> TopicQuestion | None:
        """A key topic as a question."""
        return topics.topic(self.words, topic, subject, _page(usage))

    def labelled(self, pair: Labelled, usage: Usage) -> Asked | None:
        """A question about `Term: text`."""
        return labels.labelled(self.words, pair, _page(usage))

    def listed(self, label: Text, items: Sequence[Text], subject: Text | None, usage: Usage) -> Text | None:
        """The question whose answer is the list below `label`."""
        return labels.listed(self.words, label, items, subject, _page(usage))

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

    def several(self, question: Text, count: int) -> Text:
        """With the number, where one fits."""
        match = self.words.counted.match(question.plain)
        if not match or not 1 < count < len(self.words.numbers):
            return question
        number = Text.of(f"{self.words.numbers[count]} ")
        return Text.join((question.cut(0, match.end()), number, question.cut(match.end())))

    def ordered(self, label: Text, items: Sequence[Text], subject: Text | None, usage: Usage) -> Text | None:
        """The question whose answer is the numbered steps below `label`."""
        return labels.ordered(self.words, label, items, subject, _page(usage))

    def statement(self, text: Text, subject: Text, usage: Usage) -> Asked | None:
        """A bullet that leaves its subject out, when it says what that is."""
        return (
            labels.labelled(self.words, Labelled(subject, text), _page(usage))
            if self.words.is_verb.match(masked(text))
            else None
        )

    def fragment(self, text: Text, subject: Text, usage: Usage) -> Asked | None:
        """Not worded."""
        del text, subject, usage
        return None

    def sentence(self, sentence: Text, subject: Text | None, usage: Usage) -> Asked | None:
        """A question that a sentence of running text answers."""
        return facts.asked(self.words, sentence, subject, _page(usage))

    def facts(self, sentence: Text, subject: Text | None, usage: Usage) -> tuple[Asked, ...]:
        """The one question that a sentence answers, if any."""
        found = self.sentence(sentence, subject, usage)
        return (found,) if found else ()

    def named(self, sentence: Text, before: Text | None, usage: Usage, heading: Text | None = None) -> Text | None:
        """Pronouns are left alone."""
        del sentence, before, usage, heading
        return None

    def completed(self, text: Text, subject: Text, usage: Usage) -> Text | None:
        """Nothing is put in front."""
        del text, subject, usage
        return None

    def cell(self, cell: Cell, usage: Usage) -> Asked | None:
        """The question whose answer is a table cell."""
        question = labels.cell(self.words, cell.row, cell.column, _page(usage))
        return Asked(Kind.TABLE, question, cell.text, cell.row) if question else None

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

    def acronym(self, acronym: str) -> Text:
        """Ask what an acronym stands for."""
        return fill(self.words.questions.acronym, {"x": Text.of(acronym)})

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

    def formula(self, about: Text, usage: Usage, left: str = "") -> Text | None:
        """The question whose answer is a formula."""
        del left
        return labels.formula(self.words, about, _page(usage))

    def faults(self, front: Text, back: Text, _items: Sequence[Text]) -> tuple[str, ...]:
        """Names of the checks that a card fails."""
        return checks.faults(self.words, front, back.plain)
