"""A row and a column of a table, and the cell where they meet: one question for each kind of column and of cell."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar.aspects import Group, aspect, is_adjective
from cardgen.languages.en.grammar.noun_phrase import NounPhrase
from cardgen.languages.en.grammar.phrases import head, is_plural
from cardgen.languages.en.grammar.shapes import Shape, gerund, shape, third_person_verb
from cardgen.languages.en.labels import headings
from cardgen.languages.en.labels.persons import is_person
from cardgen.languages.en.lexis import columns, coursewords, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions import amounts, answers, steps
from cardgen.languages.en.questions.amounts import low_column
from cardgen.languages.en.questions.answers import Form
from cardgen.languages.en.questions.cells import asks, property_of
from cardgen.languages.en.questions.commands import deed_of
from cardgen.languages.en.questions.terms import is_usable, settled
from cardgen.languages.equations import is_bound
from cardgen.languages.tokens import last_word, sentence, tokenize
from cardgen.languages.wording import Asked, Cell
from cardgen.model import Kind
from cardgen.text import SpanKind, Text

_CODED = re.compile(r"[a-z] \d{2,5}$", re.IGNORECASE)
_LEAST = 2  # words that say how a thing works


def asked(cell: Cell, usage: Usage) -> Asked | None:
    """The question on a cell with its answer; None where row, column and cell do not go together."""
    found = _asked(cell, usage)
    return Asked(Kind.TABLE, found[0], found[1], cell.row) if found else None


def _asked(cell: Cell, usage: Usage) -> tuple[Text, Text] | None:
    if steps.is_step(cell.corner):
        return _with(steps.purpose(cell.row, cell.column, cell.subject, usage), cell.text)
    if not is_row(cell.row):
        return None
    if low_column(cell) in coursewords.DEFINING_COLUMNS:
        coded = _CODED.search(cell.row.plain)  # what a name means is told elsewhere, with more care
        return _with(sentence("What does ", cell.row, " mean"), cell.text) if coded else None
    if is_bound(cell.text):
        return _with(amounts.bounded(cell, usage), cell.text)
    if low_column(cell) in columns.COLUMN_QUESTIONS and {"when", "if"} & set(low_column(cell).split()):
        return _chosen(cell, usage)
    if lexicon.singular(last_word(low_column(cell))) in columns.DEEDS and (done := _does(cell, usage)):
        return done
    if low_column(cell) in ("mechanism", "how it works") and answers.form(cell.text) in (Form.DEED, Form.CLAUSE):
        many = is_plural(cell.row, usage)
        return _with(sentence("How do " if many else "How does ", cell.row, " work"), cell.text)
    open_side = _is_open(cell)
    told = low_column(cell) in columns.COLUMN_QUESTIONS and not low_column(cell).endswith((" to", " by", " in"))
    kept = cell.text if told else answers.kept(cell.column, cell.text)
    if not open_side and (found := _with(_of_column(cell, usage), kept)):
        return found
    return None if open_side else _with(amounts.amount(cell, usage), answers.kept(cell.column, cell.text))


def _with(question: Text | None, answer: Text | None) -> tuple[Text, Text] | None:
    return (question, answer) if question and answer else None


def _does(cell: Cell, usage: Usage) -> tuple[Text, Text] | None:
    """ "Purpose" and "Controls the flow": "What does a firewall do?"."""
    many, text = is_plural(cell.row, usage), answers.kept(cell.column, cell.text)
    verb = _verb(text) if text else None
    if many is None or text is None or text.has(SpanKind.BREAK):
        return None
    if (verb is None and answers.form(text) is not Form.DEED) or (verb and verb[1].plain.startswith("of ")):
        return None
    if verb and many:
        text = Text.of(f"{verb[0]} ") + verb[1]
    elif verb is None and not many:
        text = deed_of(text) or Text()
    return (sentence("What do " if many else "What does ", cell.row, " do"), text) if text else None


def _verb(text: Text) -> tuple[str, Text] | None:
    """The verb that a deed begins with, in its base form; "Stores DNA" is one where deeds are told."""
    found, tokens = third_person_verb(text), tokenize(text)
    if found or len(tokens) < _LEAST or not tokens[1].is_word or not lexicon.can_be(tokens[0].low, "VERB"):
        return found
    if not lexicon.is_form(tokens[0].low, "VBZ"):
        return None
    base = lexicon.base_form(tokens[0].low)
    joins = tokens[1].low in words.PREPOSITIONS | words.CONJUNCTIONS | words.AUXILIARIES
    return None if base is None or joins else (base, text.cut(tokens[1].start))


def is_row(row: Text) -> bool:
    """Whether a row names a thing that has sides."""
    plain = re.sub(r"\s*\([^()]*\)$", "", row.plain.strip())
    tokens = tokenize(plain)
    if (
        re.search(r"[←→↔⇌]", plain)
        or aspect(plain)
        or headings.is_generic(plain)
        or not _ROW.search(plain)
        or re.search(r"/|, ", plain)
    ):
        return False
    at = head(tokens)
    behind = re.search(r"\((\w+)\)$", row.plain.strip())
    if behind and is_adjective(behind[1].lower()):
        return False  # "Noble (cathodic)"
    if at is None or is_adjective(tokens[at].low) or _is_adverb(tokens[at].low):
        return False
    return len(tokens) > 1 or not lexicon.can_be(tokens[0].low, "ADJ") or bool(_QUALITY.search(tokens[0].low))


_QUALITY = re.compile(r"(?:[st]ion|ness|ity|ment|ism|ance|ence)$")  # nouns, whatever else the dictionary has
_ROW = re.compile(r"^(?!.*\s/\s)(?=.*[^\W\d_]{3}|.*[A-Z]{2})")


def _is_adverb(low: str) -> bool:
    """Whether a word in -ly is an adverb; "monopoly" and "anomaly" are none."""
    return low.endswith("ly") and not lexicon.can_be(low, "NOUN") and lexicon.is_known(low)


def _is_open(cell: Cell) -> bool:
    """Whether a column names some of many ("Example tools"), or sides of which others are as right ("Benefits")."""
    kind = aspect(cell.column.plain)
    if re.search(r"\b(?:examples?|e\.g|sample|notes?)\b", low_column(cell)):
        return True
    if low_column(cell) in columns.COLUMN_QUESTIONS or kind is None:
        return False
    if kind.group is Group.USE:
        return kind.plural or not is_adjective(tokenize(low_column(cell))[0].low)
    one = not kind.plural and low_column(cell).split()[0] in ("main", "key", "primary", "biggest")
    many = kind.noun in columns.OPEN_SIDES and (kind.plural or "," in cell.text.plain)
    return many or kind.group is Group.MENTION or (kind.group in (Group.BENEFIT, Group.DRAWBACK) and not one)


def _of_column(cell: Cell, usage: Usage) -> Text | None:
    """The question of a column that is a side of its rows, or a verb."""
    person = is_person(cell.row) and cell.row.words > 1 and last_word(low_column(cell)) == "idea"
    if person or lexicon.singular(last_word(cell.corner) if cell.corner else "") in columns.PERSONS:
        return _possessive(cell, usage)
    if low_column(cell) in _AGES and last_word(cell.row) in _PERIODS:
        return sentence("At what age does ", cell.row, " occur")
    if not asks(cell.column, usage):
        return None  # a column that is a thing itself, in a table that compares things
    kind = aspect(cell.corner.plain)
    if kind and kind.noun in coursewords.STEP_NOUNS and "happen" not in low_column(cell):
        return None  # what a step is for is told better where the steps are
    if low_column(cell) == "how" and (cell.text.words < _LEAST or is_adjective(tokenize(cell.text)[0].low)):
        return None
    if third_person_verb(cell.column) and gerund(cell.text):
        return None  # "Solves" and "Protecting the data"
    asks_for = columns.COLUMN_QUESTIONS.get(low_column(cell), ("", ""))[1]
    if asks_for.endswith((" for", " in")) and answers.form(cell.text) in (Form.REMARK, Form.VERDICT, Form.DEGREE):
        return None
    return property_of(cell.row, cell.column, usage, cell.subject, ready=True)


_AGES = ("age", "ages", "age range", "approximate age", "approximate ages", "age group")
_PERIODS = ("stage", "phase", "period")


def _possessive(cell: Cell, usage: Usage) -> Text | None:
    """What a person is known for: "Piaget" and "Theory" give "What is Piaget's theory?"."""
    phrase = NounPhrase.of(settled(cell.column, usage), usage)
    if phrase is None or phrase.noun not in columns.WORKS or phrase.tail or not cell.row.plain[:1].isupper():
        return None
    who = cell.row.strip()
    mark = "’" if who.plain.endswith("s") else "’s"
    return sentence("What are " if phrase.is_many else "What is ", who, f"{mark} ", phrase.bare)


# --- when a thing is used ---------------------------------------------------------------------------------------------


def _chosen(cell: Cell, usage: Usage) -> tuple[Text, Text] | None:
    """ "Use when": a case or a clause says when, a matter what the thing is suited for."""
    if answers.is_condition(cell.text):
        return _with(property_of(cell.row, cell.column, usage, cell.subject, ready=True), cell.text)
    many = is_plural(cell.row, usage)
    if (
        many is None
        or answers.form(cell.text) is not Form.PHRASE
        or "not" in low_column(cell)
        or "avoid" in low_column(cell)
    ):
        return None
    question = sentence("What are " if many else "What is ", cell.row, " suited for")
    return question, answers.without_aside(cell.text)


def for_case(row: Text, column: Text, corner: Text, usage: Usage) -> Text | None:
    """What one does something with: "Comparing two means" and "Test": "Which test is used for comparing two means?"."""
    what, noun = last_word(corner.strip(" :")), NounPhrase.of(settled(column.strip(" :"), usage), usage)
    if (
        lexicon.singular(what) not in columns.CASES
        or corner.words > _LEAST
        or noun is None
        or noun.tail
        or noun.is_many
    ):
        return None
    case = settled(row, usage)
    if noun.noun not in columns.MEANS or not _is_case(case):
        return None
    first = tokenize(noun.text)[0].low
    if first in ("best", "recommended", "suggested", "appropriate", "suitable", "preferred") and noun.head:
        return sentence("What is the ", noun.bare, " for ", case)
    return sentence("Which ", noun.bare, " is used for ", case)


def _is_case(case: Text) -> bool:
    """Whether a row says what is to be done: a doing, or nouns that can stand behind "for"."""
    tokens = tokenize(case)
    if not is_usable(case, _CASE_WORDS) or len(tokens) < _LEAST or not tokens[0].is_word or "/" in case.plain:
        return False
    if gerund(case):
        return True
    last = tokens[-1]
    named = lexicon.can_be(last.low, "NOUN") and (lexicon.is_plural_noun(last.word) or not _counts_one(last.low))
    return shape(case) is Shape.NOUN_PHRASE and bool(named) and tokens[0].low not in words.PREPOSITIONS


def _counts_one(noun: str) -> bool:
    return lexicon.counted(noun) is lexicon.Counted.YES


_CASE_WORDS = 10
