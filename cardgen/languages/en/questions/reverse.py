"""From what a table says back to its row: by a deed, a value or an example that belongs to that row alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from cardgen.languages.en.grammar.articles import a_or_an
from cardgen.languages.en.grammar.aspects import aspect
from cardgen.languages.en.grammar.noun_phrase import NounPhrase
from cardgen.languages.en.grammar.phrases import with_article
from cardgen.languages.en.grammar.shapes import Shape, gerund, shape, third_person_verb
from cardgen.languages.en.lexis import columns, coursewords, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.answers import Form, form
from cardgen.languages.en.questions.commands import deed_of
from cardgen.languages.en.questions.rowclass import RowClass, kinds, phrase_of
from cardgen.languages.en.questions.rows import is_modifier
from cardgen.languages.en.questions.terms import is_usable, settled
from cardgen.languages.equations import is_equation
from cardgen.languages.tokens import last_word, sentence, tokenize
from cardgen.text import SpanKind, Text

_SHORTEST_DEED, _LONGEST_DEED = 3, 14
_EXAMPLE_WORDS = (2, 30)
_CLAUSE_WORDS = 5


def which_row(kind: RowClass, column: Text, cell: Text, usage: Usage) -> Text | None:
    """The question that the row's name answers: by a deed that is its own, or by a value that belongs to it alone.

    "Function" and "Lowers blood glucose": "Which hormone lowers blood glucose?". "Symbol" and "Fe": "Which element has
    Fe as its symbol?". "Example": "Which bias is this an example of: “...”?".
    """
    name = NounPhrase.of(settled(column, usage), usage)
    if name is None or cell.has(SpanKind.BREAK) or last_word(kind.noun) in coursewords.STEP_NOUNS:
        return None
    if name.noun == "example":
        if lexicon.singular(last_word(kind.asked)) in columns.GENERAL:
            return None
        return _of_example(kind, name, cell)
    if lexicon.singular(name.noun) in columns.DOING and not name.tail:
        if lexicon.singular(last_word(kind.asked)) in columns.GENERAL:
            return None
        short = _SHORTEST_DEED <= cell.words <= _LONGEST_DEED and "." not in cell.plain[:-1]
        deed = deed_of(cell.strip(" .")) if short else None
        return sentence("Which ", kind.asked, " ", deed) if deed else None
    if name.noun in ("formula", "equation") and not name.tail and is_equation(cell):
        return sentence("Which ", kind.asked, " is given by ", cell.strip(" ."))
    if name.is_many or name.noun not in columns.IDENTIFYING or name.tail:
        return None
    if tokenize(kind.asked)[0].low in columns.ORIGINS:
        return None
    if not is_usable(cell, 3) or re.search(r"[,;/&]|\bor\b|\band\b", cell.plain):
        return None
    return sentence("Which ", kind.asked, " has ", cell.strip(" ."), " as its ", name.bare)


def _of_example(kind: RowClass, column: NounPhrase, cell: Text) -> Text | None:
    """The thing that an example shows; of a list, as of more than one."""
    least, most = _EXAMPLE_WORDS
    if not least <= cell.words <= most or cell.has(SpanKind.CODE, SpanKind.IMAGE) or column.tail:
        return None
    if re.search(r"[“”\"→]|\betc\b|…|\.\.\.|https?:", cell.plain):
        return None
    told = cell.strip(" .")
    if form(told) in (Form.VERDICT, Form.NUMBER, Form.DEGREE, Form.FORMULA, Form.REMARK):
        return None
    parts = re.split(r"[,;]\s", told.plain)
    if len(parts) < 2 and (told.words < _CLAUSE_WORDS or re.match(r"(?:all|any|most|every)\b", told.plain, re.I)):
        return None
    listed = (
        len(parts) > 1
        and not re.search(r"[a-z]{2}\.", told.plain)
        and all(len(part.split()) < _CLAUSE_WORDS for part in parts)
    )
    asks = "” are examples of which " if listed else "” is an example of which "
    return sentence("“", told, asks, kind.asked)


def which_have(kind: RowClass, column: Text, usage: Usage) -> Text | None:
    """The rows that a column of "Yes" and "No" sorts out: "Which STP states learn MAC addresses?"."""
    last = tokenize(kind.asked)[kind_head(kind)]
    many = kind.asked.map_text(last.start, last.end, lexicon.plural(lexicon.singular(last.low)))
    name = settled(column.strip(" ?"), usage)
    if not is_usable(name, 5) or "/" in name.plain:
        return None
    if name.plain.lower().startswith("has ") and name.words > 1:
        return sentence("Which ", many, " have ", name.cut(len("has ")))
    verb = third_person_verb(name)
    if verb and verb[1] and not {token.low for token in tokenize(verb[1])} & words.PRONOUNS:
        return sentence("Which ", many, f" {verb[0]} ", verb[1])
    if is_modifier(name) and name.words == 1:
        return sentence("Which ", many, " are ", name)
    return None


def kind_head(kind: RowClass) -> int:
    """Which token of the class is its noun: "layer" of "layer of the OSI model"."""
    tokens = tokenize(kind.asked)
    return next((at - 1 for at, token in enumerate(tokens) if at and token.low in words.PREPOSITIONS), len(tokens) - 1)


def names_members(label: Text, corner: Text, items: Sequence[Text], usage: Usage) -> bool:
    """Whether a heading names the rows as the members of a set: "Levels of measurement", "Market structures"."""
    whole, own = phrase_of(label, 7, usage), phrase_of(corner, 4, usage)
    if whole is None or not whole.is_many or whole.is_joined or gerund(whole.text):
        return False
    if any(item.has(SpanKind.CODE, SpanKind.MATH) or "/" in item.plain for item in items):
        return False
    if own is None and (corner.plain.strip() or aspect(label.plain) or any(not _names_thing(item) for item in items)):
        return False
    if own is not None and own.noun != whole.noun:
        return False
    return whole.link == "of" or (not whole.tail and not whole.is_simple)


def _names_thing(item: Text) -> bool:
    return shape(item) is Shape.NOUN_PHRASE and not is_modifier(item)


def crossing(rows: Sequence[Text], columns_: Sequence[Text], at: tuple[int, int]) -> Text | None:
    """What two states make together: "What is the combination of “Reject H0” and “H0 is true” called?".

    The rows are states of one thing, and the columns of another: each side has a word in common, and none with the
    other side alone.
    """
    if len(rows) != len(columns_) or len(rows) != _SIDES or not (_alike(rows) and _alike(columns_)):
        return None
    row, column = rows[at[0]].without_marks().strip(" :"), columns_[at[1]].without_marks().strip(" :")
    if not all(part.words <= _STATE_WORDS and part.plain for part in (row, column)):
        return None
    return sentence("What is the combination of “", row, "” and “", column, "” called")


def _alike(states: Sequence[Text]) -> bool:
    """Whether states share a word and differ in another: "Actual positive", "Actual negative"."""
    said = [{token.low for token in tokenize(state) if token.is_word} for state in states]
    return bool(set.intersection(*said)) and all(one != other for one, other in pairwise(said))


_SIDES, _STATE_WORDS = 2, 6


# --- what a row means -------------------------------------------------------------------------------------------------


def meaning_as(row: Text, corner: Text, heading: Text, usage: Usage) -> Text | None:
    """An adjective as a value of what the heading names: "What does “velar” mean as a place of articulation?"."""
    whole, own = phrase_of(heading, 5, usage), phrase_of(corner, 3, usage)
    word = settled(row, usage)
    if whole is None or own is None or whole.is_many or whole.is_joined or whole.link not in ("", "of"):
        return None
    if whole.link != "of" or (own.noun != whole.noun and not (own.is_simple and own.noun in kinds)):
        return None
    if not is_usable(word, 2) or "/" in word.plain or not is_modifier(row):
        return None
    return sentence("What does “", word, "” mean as ", f"{a_or_an(whole.bare.plain)} ", whole.bare)


def value_means(row: Text, column: Text, corner: Text, usage: Usage) -> Text | None:
    """A value of what the corner names: "< 0.05" asks "What does a p-value smaller than 0.05 indicate?"."""
    value_of = re.match(r"values?\s+of\s+(?:the\s+)?", corner.plain, re.IGNORECASE)
    corner = corner.cut(value_of.end()) if value_of else corner
    own, value = phrase_of(corner, 5, usage), _value(row)
    says = column.plain.casefold().strip(" :")
    if own is None or value is None or own.is_many or own.is_joined or own.noun in columns.SAY_NOTHING - {"value"}:
        return None
    if says not in columns.READINGS and says not in coursewords.DEFINING_COLUMNS:
        return None
    return sentence("What does ", with_article(own.bare, usage) or own.bare, f" {value} indicate")


_SIGNS = {"<": "smaller than", ">": "greater than", "≤": "of at most", "<=": "of at most", "≥": "of at least",
          ">=": "of at least", "=": "equal to", "≈": "of about", "~": "of about", "": "of"}  # fmt: skip
_AMOUNT = r"[+−-]?\d[\d.,]*\s?%?"
_ONE_BOUND = re.compile(
    rf"(?:[A-Za-zα-ωΑ-Ω]\w{{0,3}}\s*)?(?P<sign><=|>=|[<>≤≥=≈~]|)\s*(?P<value>{_AMOUNT})(?P<more>\+?)"
)
_TWO_BOUNDS = re.compile(rf"(?P<low>{_AMOUNT})\s*(?:[–-]|to|<\s*\|?[A-Za-zα-ω]\w?\|?\s*<)\s*(?P<high>{_AMOUNT})")


def _value(row: Text) -> str | None:
    """A bound or a range as it is said behind what it is of."""
    plain = row.plain.strip()
    if two := _TWO_BOUNDS.fullmatch(plain):
        return f"between {two['low']} and {two['high']}"
    one = _ONE_BOUND.fullmatch(plain)
    if not one or not (one["sign"] or one["more"] or re.search(r"[.%]", one["value"])):
        return None
    return f"of at least {one['value']}" if one["more"] else f"{_SIGNS[one['sign']]} {one['value']}"
