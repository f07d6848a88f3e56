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
from cardgen.languages.en.questions import answers, steps
from cardgen.languages.en.questions.answers import Form
from cardgen.languages.en.questions.cells import about_row, asks, property_of, without_unit
from cardgen.languages.en.questions.commands import deed_of
from cardgen.languages.en.questions.terms import is_usable, settled
from cardgen.languages.equations import is_bound
from cardgen.languages.tokens import last_word, sentence, tokenize
from cardgen.languages.wording import Asked, Cell
from cardgen.model import Kind
from cardgen.text import SpanKind, Text


def _low(cell: Cell) -> str:
    """The column in small letters, without its unit."""
    return without_unit(cell.column).plain.casefold().strip(" :?")


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
    if is_bound(cell.text):
        return _with(_bounded(cell, usage), cell.text)
    if _low(cell) in columns.COLUMN_QUESTIONS and {"when", "if"} & set(_low(cell).split()):
        return _chosen(cell, usage)
    if lexicon.singular(last_word(_low(cell))) in columns.DEEDS and (done := _does(cell, usage)):
        return done
    if _low(cell) in ("mechanism", "how it works") and answers.form(cell.text) in (Form.DEED, Form.CLAUSE):
        many = is_plural(cell.row, usage)
        return _with(sentence("How do " if many else "How does ", cell.row, " work"), cell.text)
    open_side = _is_open(cell)
    told = _low(cell) in columns.COLUMN_QUESTIONS and not _low(cell).endswith((" to", " by", " in"))
    kept = cell.text if told else answers.kept(cell.column, cell.text)
    if not open_side and (found := _with(_of_column(cell, usage), kept)):
        return found
    return None if open_side else _with(_amount(cell, usage), answers.kept(cell.column, cell.text))


def _with(question: Text | None, answer: Text | None) -> tuple[Text, Text] | None:
    return (question, answer) if question and answer else None


def _does(cell: Cell, usage: Usage) -> tuple[Text, Text] | None:
    """ "Purpose" and "Controls the flow": "What does a firewall do?"."""
    many, text = is_plural(cell.row, usage), answers.kept(cell.column, cell.text)
    verb = _verb(text) if text else None
    if many is None or text is None or text.has(SpanKind.BREAK):
        return None
    if verb is None and answers.form(text) is not Form.DEED:
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
        or "/" in plain
    ):
        return False
    at = head(tokens)
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
    if re.search(r"\b(?:examples?|e\.g|sample|notes?)\b", _low(cell)):
        return True
    if _low(cell) in columns.COLUMN_QUESTIONS or kind is None:
        return False
    if kind.group is Group.USE:
        return kind.plural or not is_adjective(tokenize(_low(cell))[0].low)
    one = not kind.plural and _low(cell).split()[0] in ("main", "key", "primary", "biggest")
    many = kind.plural and kind.noun in columns.OPEN_SIDES
    return many or kind.group is Group.MENTION or (kind.group in (Group.BENEFIT, Group.DRAWBACK) and not one)


def _of_column(cell: Cell, usage: Usage) -> Text | None:
    """The question of a column that is a side of its rows, or a verb."""
    person = is_person(cell.row) and cell.row.words > 1 and last_word(_low(cell)) == "idea"
    if person or lexicon.singular(last_word(cell.corner) if cell.corner else "") in columns.PERSONS:
        return _possessive(cell, usage)
    if _low(cell) in _AGES and last_word(cell.row) in _PERIODS:
        return sentence("At what age does ", cell.row, " occur")
    if not asks(cell.column, usage):
        return None  # a column that is a thing itself, in a table that compares things
    kind = aspect(cell.corner.plain)
    if kind and kind.noun in coursewords.STEP_NOUNS and "happen" not in _low(cell):
        return None  # what a step is for is told better where the steps are
    if _low(cell) == "how" and (cell.text.words < _LEAST or is_adjective(tokenize(cell.text)[0].low)):
        return None
    asks_for = columns.COLUMN_QUESTIONS.get(_low(cell), ("", ""))[1]
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
    if many is None or answers.form(cell.text) is not Form.PHRASE or "not" in _low(cell) or "avoid" in _low(cell):
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


# --- how much ---------------------------------------------------------------------------------------------------------

_CASES = ("best", "average", "worst", "amortized", "amortised", "expected")
_OPERATIONS = frozenset(
    "access search lookup insertion insert deletion delete removal traversal update find push pop peek enqueue dequeue "
    "append prepend union".split()
)
_NOUN_OF = {"insert": "insertion", "delete": "deletion", "find": "finding an element", "lookup": "lookup"}


def _bounded(cell: Cell, usage: Usage) -> Text | None:
    """What an algorithm costs, or an operation on a structure: "O(n log n)" below "Worst case", or below "Search"."""
    low = re.sub(r"\s*(?:case|time|complexity|\(.*\))\s*", " ", _low(cell)).strip()
    if low in _CASES:
        return sentence(f"What is the {low}-case time complexity of ", cell.row)
    if not low or low in ("space", "memory", "auxiliary space", "run", "running"):
        return sentence(
            f"What is the {'space' if low not in ('', 'run', 'running') else 'time'} complexity of ", cell.row
        )
    if low in _OPERATIONS:
        return sentence(f"What is the time complexity of {_NOUN_OF.get(low, low)} in ", cell.row)
    return property_of(cell.row, cell.column, usage, cell.subject, ready=True) if "complex" in _low(cell) else None


_UNITS = re.compile(r"[(\[](?:[°%‰µΩ]\S{0,8}|[a-zA-ZµΩ]{1,4}(?:[/·⋅ ][a-zA-Z³²⁻¹^0-9/·-]{1,8})?)[)\]]\s*$")
_ABSTRACT = frozenset("function value relation relationship effect action role purpose use process result data".split())
_MASS_SIDES = frozenset("control competition support power influence access demand supply".split())


def _amount(cell: Cell, usage: Usage) -> Text | None:
    """How much or what type of something a row has, for columns that are things themselves.

    "Entry barriers" and "High": "What level of entry barriers does an oligopoly have?"; "Product type": "What type of
    product does an oligopoly have?".
    """
    name = NounPhrase.of(settled(without_unit(cell.column), usage), usage)
    about = about_row(cell.row, usage)
    many = is_plural(about, usage) if about else None
    if about is not None and answers.is_number(cell.text) and (measured := _measure(cell.column, name)):
        return sentence("What is the ", measured, " of ", about)
    if name is None or about is None or many is None or name.tail or name.is_joined or not is_usable(name.text, 4):
        return None
    does = " do " if many else " does "
    if name.noun in ("type", "kind") and name.head > name.start and not name.is_many:
        thing = name.text.cut(0, name.tokens[name.head].start).strip()
        return (
            None
            if last_word(thing) in _ABSTRACT or lexicon.can_be(last_word(thing), "ADJ")
            else sentence(f"What {name.noun} of ", thing, does, about, " have")
        )
    if answers.form(cell.text) is not Form.DEGREE or name.noun in columns.OF_NOUNS:
        return None
    if not name.is_many and lexicon.counted(name.noun) is lexicon.Counted.YES and name.noun not in _MASS_SIDES:
        return None
    return sentence("What level of ", name.bare, does, about, " have")


def _measure(column: Text, name: NounPhrase | None) -> Text | None:
    """A column of measured values: with its unit in brackets, a point of change, or a symbol ("pKa", "$R_f$")."""
    bare = without_unit(column).strip()
    if all(span.kind in (SpanKind.MATH,) for span in bare.spans) or re.fullmatch(r"p[HKIk][abw]?", bare.plain):
        return bare
    if name is None or name.tail or name.is_many or name.is_joined:
        return None
    point = name.noun == "point" and name.head > name.start
    return name.bare if point or _UNITS.search(column.plain) else None
