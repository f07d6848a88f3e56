"""What the parser asks of a language: to see what a phrase is, and to word a question.

A language brings a module `cardgen.languages.<code>.wording` with the functions of `Wording`, or with an object
`WORDING` that has them as methods. Each of them answers None when no sound sentence can be made: the parser then makes
no card.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from importlib import import_module, util
from typing import Protocol, cast

from cardgen.languages.tabular import TableWording
from cardgen.languages.wording import Asked, Labelled, TopicQuestion, Usage, Wants
from cardgen.text import Text


class Wording(TableWording, Protocol):
    """One language's sentences. `subject` is what the surrounding headings are about."""

    def usage(self, texts: Iterable[str]) -> Usage:
        """Gather evidence from the running text of a unit."""

    def sentences(self, text: Text) -> tuple[Text, ...]:
        """The sentences of a text."""

    def stems(self, plain: str) -> tuple[str, ...]:
        """Stems of the content words."""

    def subject(self, heading: Text, *, title: bool = False) -> Text | None:
        """What a heading (or a page's title) is about; None for one that only names a part ("Advantages")."""

    def names(self, phrase: Text) -> bool:
        """Whether a phrase can name something, as the label of an entry: no clause, no command."""

    def is_aspect(self, label: Text) -> bool:
        """Whether a label names a side of some subject ("Impact", "Core applications") and no thing."""

    def modifies(self, heading: Text) -> bool:
        """Whether a heading is a modifier without its noun ("Intravenous")."""

    def modified(self, modifier: Text, noun: Text, usage: Usage) -> Text | None:
        """The modifier with the noun of the heading above it."""

    def qualified(self, modifier: Text, side: Text) -> Text | None:
        """A heading that sorts what the one above names: "Absolute" below "Contraindications"; None for any other."""

    def kinds_below(self, member: Text, above: Text, items: Sequence[Text], whole: Text | None) -> Text | None:
        """What the list below a member of a list of kinds is one of: again kinds, of the member; None in doubt."""

    def is_thing(self, heading: Text) -> bool:
        """Whether a heading names a thing by itself, so that bullets below it can be statements about it."""

    def is_definition_label(self, label: Text) -> bool:
        """Whether a heading, label or column means "what it is" ("Definition", "Meaning")."""

    def is_statement_label(self, label: Text) -> bool:
        """Whether a column says anything at all of its rows ("Key point", "Notes")."""

    def is_stage_label(self, label: Text) -> bool:
        """Whether a column or heading says that its rows or items follow one upon the other ("Step", "Algorithm")."""

    def is_case(self, label: Text) -> bool:
        """Whether a label says in which case something holds ("Too small")."""

    def apposed(self, sentence: Text, term: Text) -> Text | None:
        """What a sentence says in passing that `term` is ("X, an inert gas, ...")."""

    def shortened(self, sentence: Text) -> Text:
        """A sentence without its examples and asides; the same text when it has none."""

    def what_is(self, term: Text, usage: Usage) -> Text | None:
        """The question that a definition of `term` answers."""

    def is_remark(self, column: Text) -> bool:
        """Whether a column holds what else there is to say ("Notes", "Comment")."""

    def is_general(self, corner: Text) -> bool:
        """Whether a corner says only that its rows are sides of something ("Aspect", "Element")."""

    def is_events(self, column: Text) -> bool:
        """Whether a column says what happened."""

    def is_vague(self, column: Text) -> bool:
        """Whether a column names some of many things, without saying which or how many ("Key features")."""

    def is_formula_label(self, label: Text) -> bool:
        """Whether a label only says that a formula follows ("Formula", "Equation")."""

    def leans(self, sentence: Text) -> bool:
        """Whether a sentence needs the one before it."""

    def answers(self, sentence: Text, wants: Wants) -> bool:
        """Whether a passage that begins with `sentence` can be the kind of answer wanted."""

    def is_question(self, text: Text) -> bool:
        """Whether a heading or line asks, with or without its question mark."""

    def wants_one(self, question: Text) -> bool:
        """Whether a question asks what one thing is, so that a list of remarks does not answer it."""

    def asked(self, question: Text, subject: Text | None, usage: Usage) -> Text | None:
        """A question that the page asks itself, with its subject when it has none of its own."""

    def is_task(self, text: Text) -> bool:
        """Whether a topic is an instruction to the class ("Read chapter 3") and no subject matter."""

    def is_lead_in(self, text: Text) -> bool:
        """Whether a line only introduces a list of topics ("You will be able to:")."""

    def topic(self, topic: Text, subject: Text | None, usage: Usage) -> TopicQuestion | None:
        """A key topic as a question."""

    def labelled(self, pair: Labelled, usage: Usage) -> Asked | None:
        """A question about `Term: text`."""

    def listed(self, label: Text, items: Sequence[Text], subject: Text | None, usage: Usage) -> Text | None:
        """The question whose answer is the list below `label`; items: what each says, for telling what they are."""

    def announces(self, sentence: Text) -> bool:
        """Whether a sentence with a full stop is the lead-in of the list below it ("There are three kinds.")."""

    def enumerated(self, sentence: Text) -> tuple[Text, tuple[Text, ...]] | None:
        """A line that names things one after the other, as its lead-in and the things."""

    def stretch(self, question: Text, wanted: int, count: int, *, first: bool) -> Text | None:
        """The question for steps, said so that it asks for the first or the last `wanted` of `count`."""

    def asks_twice(self, question: Text) -> bool:
        """Whether a question is two in one ("What is X, and how does it work?")."""

    def several(self, question: Text, count: int) -> Text:
        """A topic's question, said so that a list of `count` things answers it."""

    def ordered(self, label: Text, items: Sequence[Text], subject: Text | None, usage: Usage) -> Text | None:
        """The question whose answer is the numbered steps below `label`."""

    def statement(self, text: Text, subject: Text, usage: Usage) -> Asked | None:
        """A question that a bullet about `subject` answers, the subject being left out of it ("Measures ...")."""

    def done_by(self, text: Text, subject: Text, usage: Usage) -> Asked | None:
        """What the technique or tool of a heading does, as the first bullet below says in the form of a command."""

    def fragment(self, text: Text, subject: Text, usage: Usage) -> Asked | None:
        """A question that a sentence without a subject answers about `subject` ("Caused by ...")."""

    def sentence(self, sentence: Text, subject: Text | None, usage: Usage) -> Asked | None:
        """A question that a sentence of running text answers, when it stands alone."""

    def named_before(self, before: Text, naming: Text, usage: Usage) -> Asked | None:
        """A question for the name that a sentence gives to what the sentence before it says."""

    def which(self, label: Text, others: Sequence[Text], text: Text, usage: Usage) -> Asked | None:
        """Which of several things of one kind a statement without its subject is about; others: their labels."""

    def dated(self, label: Text, usage: Usage) -> Asked | None:
        """A question for the years that a label gives with the name of an event."""

    def term_for(self, term: Text, meaning: Text, usage: Usage) -> Text | None:
        """The question from a term's meaning back to the term, when the meaning fits no other term."""

    def in_field(self, question: Text, fields: Sequence[Text], usage: Usage) -> Text:
        """The question for a meaning, with the field of a word that means something to everybody; fields: headings."""

    def as_meaning(self, question: Text, answer: Text) -> Text:
        """The answer to what something is, said as a thing where the page tells a case of it ("When ...")."""

    def facts(self, sentence: Text, subject: Text | None, usage: Usage) -> tuple[Asked, ...]:
        """All questions that a sentence of running text answers: one for each thing that it says."""

    def named(self, sentence: Text, before: Text | None, usage: Usage, heading: Text | None = None) -> Text | None:
        """The sentence with the pronoun at its start replaced by what it stands for; None in doubt.

        before: the sentence before it. heading: what they stand right under, when that names a thing.
        """

    def completed(self, text: Text, subject: Text, usage: Usage) -> Text | None:
        """A bullet that leaves out its subject, as a sentence about `subject`; None for any other."""

    def command(self, code: Text, text: Text, kinds: Text | None, usage: Usage) -> tuple[Asked, ...]:
        """Questions on a piece of code and what it does; kinds: what such pieces are called where it stands."""

    def acronym(self, acronym: str) -> Text:
        """Ask what an acronym stands for."""

    def formula_name(self, lead: Text, tex: str) -> Text | None:
        """The thing whose formula the words before it announce, or the formula itself names."""

    def symbols(self, text: Text) -> tuple[tuple[Text, Text], ...]:
        """The symbols of a formula that a text explains, each with its meaning."""

    def symbol(self, symbol: Text, about: Text, formula: Text, meaning: Text, usage: Usage) -> Text | None:
        """The question whose answer is what a symbol of a formula stands for; about: what the formula is of."""

    def stands_for(self, symbol: Text, formula: Text, meaning: Text) -> Text | None:
        """The question for a symbol of a formula that has no name: the formula itself stands in it."""

    def formula(self, about: Text, usage: Usage, left: str = "") -> Text | None:
        """The question whose answer is a formula; left: what stands before its sign of equality, when that is known."""

    def faults(self, front: Text, back: Text, items: Sequence[Text]) -> tuple[str, ...]:
        """Names of the language's own gate checks that a card fails (dangling words, admin, grammar).

        back: the answer in one piece; items: what the lists in it say, item by item.
        """


@cache
def load(code: str) -> Wording | None:
    """The wording of a language by its ISO 639-1 code; None when cardgen cannot word questions in it."""
    name = f"cardgen.languages.{code}.wording"
    if not code.isalpha() or not util.find_spec(f"cardgen.languages.{code}") or not util.find_spec(name):
        return None
    module = import_module(name)
    return cast("Wording", getattr(module, "WORDING", module))
