"""`PatternWording`: one language's sentences, made of its `Words`. See `cardgen.languages.language.Wording`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cardgen.languages.patterns import checks, facts, labels, phrases, topics
from cardgen.languages.patterns.texts import fill, low_words
from cardgen.languages.patterns.unworded import Unworded
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
class PatternWording(Unworded):
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

    def is_thing(self, heading: Text) -> bool:
        """Whether a heading names a thing by itself."""
        return phrases.subject(self.words, heading, title=False) is not None

    def is_definition_label(self, label: Text) -> bool:
        """Whether a label means "what it is"."""
        return " ".join(low_words(label)) in self.words.definitions

    def is_statement_label(self, label: Text) -> bool:
        """Whether a column says anything at all of its rows."""
        return " ".join(low_words(label)) in self.words.statements

    def is_formula_label(self, label: Text) -> bool:
        """Whether a label only says that a formula follows."""
        return " ".join(low_words(label)) in self.words.formulas

    def is_stage_label(self, label: Text) -> bool:
        """Whether a column or heading names the steps of something."""
        found = phrases.aspect(self.words, label)
        return found is not None and found.kind is Group.STEPS and found.complement is None

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

    def sentence(self, sentence: Text, subject: Text | None, usage: Usage) -> Asked | None:
        """A question that a sentence of running text answers."""
        return facts.asked(self.words, sentence, subject, _page(usage))

    def facts(self, sentence: Text, subject: Text | None, usage: Usage) -> tuple[Asked, ...]:
        """The one question that a sentence answers, if any."""
        found = self.sentence(sentence, subject, usage)
        return (found,) if found else ()

    def cell(self, cell: Cell, usage: Usage) -> Asked | None:
        """The question whose answer is a table cell."""
        question = labels.cell(self.words, cell.row, cell.column, _page(usage))
        return Asked(Kind.TABLE, question, cell.text, cell.row) if question else None

    def acronym(self, acronym: str) -> Text:
        """Ask what an acronym stands for."""
        return fill(self.words.questions.acronym, {"x": Text.of(acronym)})

    def formula(self, about: Text, usage: Usage, left: str = "") -> Text | None:
        """The question whose answer is a formula."""
        del left
        return labels.formula(self.words, about, _page(usage))

    def faults(self, front: Text, back: Text, _items: Sequence[Text]) -> tuple[str, ...]:
        """Names of the checks that a card fails."""
        return checks.faults(self.words, front, back.plain)
