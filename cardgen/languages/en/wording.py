"""English, as the parser asks for it: see `cardgen.languages.language.Wording`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from cardgen.languages.en import checks
from cardgen.languages.en.facts import asking, completing, name_giving, pronouns
from cardgen.languages.en.grammar import aspects, counted, shapes, situations
from cardgen.languages.en.grammar.aspects import Group, aspect
from cardgen.languages.en.labels import (
    announced,
    deeds,
    fields,
    fragments,
    headings,
    inline,
    listing,
    naming,
    procedures,
    statements,
    told,
)
from cardgen.languages.en.labels import apart as setting_apart
from cardgen.languages.en.labels import dated as dates
from cardgen.languages.en.lexis import columns, lexicon
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions import (
    contrasts,
    formulanames,
    own,
    reverse,
    rowclass,
    siblings,
    steps,
    tablecells,
    terms,
)
from cardgen.languages.en.questions import rows as row_names
from cardgen.languages.en.questions import symbols as symbol_readings
from cardgen.languages.en.questions.cells import is_side, property_of
from cardgen.languages.en.questions.commands import code_questions
from cardgen.languages.en.questions.records import is_events as are_events
from cardgen.languages.en.questions.records import record as row_of_record
from cardgen.languages.en.topics import answering
from cardgen.languages.en.topics import topic as topic_questions
from cardgen.languages.en.topics.parts import Parts, parts_of
from cardgen.languages.en.topics.parts import listed as listed_in
from cardgen.languages.wording import Asked, TopicQuestion, Wants
from cardgen.text import Text

sentences = shapes.sentences
stems = shapes.stems
leans = shapes.leans_on_context
acronym = terms.stands_for
is_question = own.is_question
wants_one = own.wants_one
asked = own.asked
subject = headings.subject
names = naming.names
is_aspect = naming.is_aspect
is_thing = naming.is_thing
modified = naming.modified
qualified = naming.qualified
kinds_below = naming.kinds_below
apart = setting_apart.apart
modifies = aspects.modifies
labelled = told.labelled
statement = statements.statement
done_by = deeds.done_by
listed = listing.listed
ordered = procedures.ordered
several = listing.several
announces = announced.announces
named_before = name_giving.named_before
which = siblings.which
record = row_of_record
cell = tablecells.asked
for_case = tablecells.for_case
crossing = reverse.crossing
meaning_as = reverse.meaning_as
value_means = reverse.value_means
is_events = are_events
dated = dates.dated
term_for = terms.term_for
in_field = fields.in_field
as_meaning = situations.as_meaning
fragment = fragments.fragment
enumerated = inline.enumerated
stretch = counted.stretch
faults = checks.faults
facts = asking.facts
named = pronouns.named
completed = completing.completed
answers = answering.answers
shortened = answering.shortened
apposed = answering.apposed
is_case = answering.is_case
asks_twice = answering.asks_twice


def usage(texts: Iterable[str]) -> Usage:
    """Evidence from the running text of a unit."""
    return Usage.of(texts)


def is_definition_label(label: Text) -> bool:
    """Whether a label means "what it is"."""
    return headings.is_definition_label(label.plain)


def is_statement_label(label: Text) -> bool:
    """Whether a column says anything at all of its rows."""
    return headings.is_statement_label(label.plain)


def is_remark(column: Text) -> bool:
    """Whether a column holds what else there is to say."""
    return bool(re.fullmatch(r"(?:notes?|comments?|remarks?|details|info)", column.plain.casefold().strip(" :")))


def is_general(corner: Text) -> bool:
    """Whether a corner says only that its rows are sides of something ("Aspect", "Element")."""
    return lexicon.singular(corner.plain.casefold().strip(" :")) in columns.COMPARED_BY | {"element", "item", "field"}


def is_vague(column: Text) -> bool:
    """Whether a column names some of many things, without saying which or how many."""
    kind = aspect(column.plain)
    return bool(kind and (kind.group is Group.MENTION or (kind.plural and kind.noun in _VAGUE)))


_VAGUE = columns.OPEN_SIDES | columns.UNTOLD


def is_formula_label(label: Text) -> bool:
    """Whether a label only says that a formula follows."""
    return headings.is_formula_label(label.plain)


def is_stage_label(label: Text) -> bool:
    """Whether a column or heading names the steps of something."""
    kind = aspect(label.plain)
    staged = kind is not None and kind.group is Group.STAGE and kind.of is None
    return staged or answering.is_procedure(label)


def is_task(text: Text) -> bool:
    """Whether a topic is an instruction to the class."""
    return topic_questions.is_task(text)


def is_lead_in(text: Text) -> bool:
    """Whether a line only introduces a list of topics."""
    return topic_questions.is_lead_in(text)


def what_is(term: Text, usage: Usage) -> Text | None:
    """The question that a definition of `term` answers."""
    return terms.what_is(term, usage)


def topic(topic: Text, subject: Text | None, usage: Usage) -> TopicQuestion | None:
    """A key topic as a question."""
    found = topic_questions.ask_topic(topic, subject, usage)
    return _topic(topic, found) if found else None


def _topic(topic: Text, found: topic_questions.Asked) -> TopicQuestion:
    wants = Wants.EFFECT if answering.is_effect(found.question) else Wants(found.wants.value)
    wants = Wants.EXAMPLE if answering.is_free(found.question) else wants
    parts = parts_of(topic, found)
    named = _told_apart(parts, found)
    members = listed_in(topic, found.question)
    return TopicQuestion(
        (members and counted.with_number(found.question, len(members), named=False)) or found.question,
        wants,
        found.about,
        answering.needed(found.question, wants, named),
        found.plain_prompt,
        parts,
        answering.contrast(found.question, named),
        answering.done(found.question),
        tuple(_topic(half.question, half) for half in found.halves),
    )


def sentence(sentence: Text, subject: Text | None, usage: Usage) -> Asked | None:
    """A question that a sentence of running text answers, when it stands alone."""
    return next(iter(facts(sentence, subject, usage)), None)


def rows(
    names: Sequence[Text], corner: Text, heading: Text | None, subject: Text | None, usage: Usage
) -> tuple[Text | None, ...]:
    """The rows of a table as they stand in a question; a step is said in quotes, for it may be a command."""
    if steps.is_step(corner):
        return tuple(map(steps.named, names))
    return row_names.named_rows(names, rowclass.class_of(corner, heading, usage, subject), usage)


def members(label: Text, corner: Text, items: Sequence[Text], subject: Text | None, usage: Usage) -> Text | None:
    """The question that the rows of a table answer as one list."""
    named = reverse.names_members(label, corner, items, usage)
    return listing.listed(label, items, subject, usage) if named else None


def side(label: Text, subject: Text, usage: Usage) -> Text | None:
    """The question that a row answers whose label is a side of the table's subject."""
    kind, low = aspect(label.plain), label.plain.casefold().strip()
    sided = (kind and kind.group is Group.ATTRIBUTE and not kind.of) or is_side(label, usage) or low in columns.SIDES
    if not (sided or low in columns.COLUMN_QUESTIONS) or subject.plain[0].isdigit():
        return None
    return property_of(subject, label, usage)


def contrast(
    feature: Text, things: Sequence[Text], corner: Text, heading: Text | None, usage: Usage
) -> tuple[Text, tuple[Text, ...]] | None:
    """The question on a feature in which the things that the columns name differ, and their names."""
    return contrasts.contrast(feature, things, corner, heading, usage)


def which_row(corner: Text, heading: Text | None, column: Text, cell: Text, usage: Usage) -> Text | None:
    """The question that the row of a cell answers."""
    kind = rowclass.class_of(corner, heading, usage)
    return reverse.which_row(kind, column, cell, usage) if kind else None


def which_have(corner: Text, heading: Text | None, column: Text, usage: Usage) -> Text | None:
    """The question that the rows answer for which a column says yes."""
    kind = rowclass.class_of(corner, heading, usage)
    return reverse.which_have(kind, column, usage) if kind else None


def command(code: Text, text: Text, kinds: Text | None, usage: Usage) -> tuple[Asked, ...]:
    """Questions on a piece of code and what it does."""
    return code_questions(code, text, kinds, usage)


def formula_name(lead: Text, tex: str) -> Text | None:
    """The thing whose formula the words before it announce, or the formula itself names."""
    return formulanames.formula_name(lead) or formulanames.own_name(tex)


def symbols(text: Text) -> tuple[tuple[Text, Text], ...]:
    """The symbols of a formula that a text explains, each with its meaning."""
    return symbol_readings.symbol_meanings(text)


def symbol(symbol: Text, about: Text, formula: Text, meaning: Text, usage: Usage) -> Text | None:
    """The question whose answer is what a symbol of a formula stands for."""
    return symbol_readings.symbol_question(symbol, about, formula, meaning, usage)


def stands_for(symbol: Text, formula: Text, meaning: Text) -> Text | None:
    """The question for a symbol of a formula that has no name."""
    return symbol_readings.nameless(symbol, formula, meaning)


def formula(about: Text, usage: Usage, left: str = "") -> Text | None:
    """The question whose answer is a formula."""
    return terms.formula_of(about, usage) if not left or formulanames.stands_for(left, about) else None


def _told_apart(parts: Parts, found: topic_questions.Asked) -> list[Text]:
    """The parts that the question itself names; those behind a label say what answers it."""
    asked = found.question.plain.casefold()
    return [ways[-1] for ways in parts if ways[-1].plain.casefold() in asked]
