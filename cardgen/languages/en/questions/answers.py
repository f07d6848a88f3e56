"""What a table cell is, told from its words, and whether it answers what its column asks."""

from __future__ import annotations

import re
from enum import StrEnum

from cardgen.languages.en.grammar.aspects import is_adjective
from cardgen.languages.en.grammar.head_noun import head
from cardgen.languages.en.grammar.shapes import Shape, shape, third_person_verb
from cardgen.languages.en.lexis import columns, lexicon, words
from cardgen.languages.equations import is_equation
from cardgen.languages.tokens import Token, tokenize
from cardgen.text import Text


class Form(StrEnum):
    """What a cell is."""

    VERDICT = "verdict"  # "Yes", "✗"
    NUMBER = "number"
    DEGREE = "degree"  # "Low", "Very high (patents)"
    FORMULA = "formula"  # "TP / (TP + FP)"
    CASE = "case"  # "When the data are sorted", "For small samples"
    CLAUSE = "clause"  # "Misses are costly", "False alarms costly"
    DEED = "deed"  # "Raises the sail", "Raise the sail"
    REMARK = "remark"  # what is said of it in passing: "Better per hour", "Stable", "Produced by the liver"
    PHRASE = "phrase"  # nouns and gerunds, one or several


_VERDICT = re.compile(r"(?:yes|no|true|false|y|n|x|[✓✔✗✘❌✅☑×–—-])\.?(?:\s*\([^()]*\))?", re.IGNORECASE)
_NUMBER = re.compile(r"[~≈<>±+–−-]?\s?\d[\d.,]*(?:\s?(?:×|x|\*)\s?10\S*)?(?:\s?[^\s\d]{1,6})?")
DEGREE = re.compile(
    r"(?:(?:very|quite|extremely|relatively|fairly|moderately)\s+)?(?:none|low|high|some|moderate|medium|significant|maximum|"
    r"minimal|minimum|little|limited|strong|weak|considerable|substantial|full|partial)(?:\s*\([^()]*\))?",
    re.IGNORECASE,
)


def form(cell: Text) -> Form:
    """What a cell is."""
    plain, said = cell.plain.strip(" ."), tokenize(cell.strip(" ."))
    if _VERDICT.fullmatch(plain):
        return Form.VERDICT
    if is_number(cell):
        return Form.NUMBER
    if DEGREE.fullmatch(plain):
        return Form.DEGREE
    if is_equation(cell):
        return Form.FORMULA
    if not said or not said[0].is_word:
        return Form.PHRASE
    if said[0].low in words.SUBORDINATORS | words.PREPOSITIONS:
        return Form.CASE
    if _is_remark(said):
        return Form.REMARK
    match shape(cell):
        case Shape.THIRD_PERSON | Shape.IMPERATIVE if lexicon.can_be(said[0].low, "VERB"):
            return Form.DEED
        case Shape.CLAUSE:
            return Form.CLAUSE
    return Form.CLAUSE if _leaves_out_be(said) else Form.PHRASE


def is_number(cell: Text) -> bool:
    """Whether a cell is a number, with its unit or without."""
    return bool(_NUMBER.fullmatch(cell.plain.strip()))


def _is_remark(said: tuple[Token, ...]) -> bool:
    first = said[0].low
    behind = said[1].low if len(said) > 1 else ""
    if (first in _MORE and behind != "than") or (len(said) == 1 and is_adjective(first)):
        return True
    return lexicon.is_form(first, "VBN") and (behind in _BEHIND or behind.endswith("ly"))


_MORE = frozenset(
    "better worse more less faster slower higher lower larger smaller cheaper easier harder best worst".split()
)


_BEHIND = frozenset("by in on from of with".split())


def _leaves_out_be(said: tuple[Token, ...]) -> bool:
    """ "False alarms costly": a plural, and an adjective behind it at the end."""
    end = next((at for at, token in enumerate(said) if not token.is_word), len(said))
    if end < 2:
        return False
    last, before = said[end - 1].low, said[end - 2].word
    return lexicon.is_plural_noun(before) is True and lexicon.can_be(last, "ADJ") and not lexicon.can_be(last, "NOUN")


def is_condition(cell: Text) -> bool:
    """Whether a cell can say when something is used; "a false-positive budget" is a matter, and no case."""
    found, said = form(cell), tokenize(cell)
    if found in (Form.CASE, Form.CLAUSE, Form.DEED) or (said and said[-1].low == "only"):
        return True
    if found is not Form.PHRASE or not said:
        return False
    at = head(said)
    return said[0].low in words.DETERMINERS or (at is not None and lexicon.is_plural_noun(said[at].word) is True)


def kept(column: Text, cell: Text) -> Text | None:
    """A cell as the answer that its column asks for; None when it is none.

    Below "Function", what comes first of how a thing is made or found is left out, and an adjective alone is no deed;
    what a thing costs or measures is no deed and no remark.
    """
    tokens, found = tokenize(column), form(cell)
    noun = lexicon.singular(tokens[-1].low) if tokens else ""
    if noun in columns.QUANTITIES:
        told = (Form.REMARK, Form.DEED, Form.CLAUSE, Form.CASE, Form.VERDICT, Form.DEGREE)
        return cell if found not in told or (found is Form.DEGREE and noun not in ("cost", "price")) else None
    if noun not in columns.DOING:
        return None if found in (Form.VERDICT, Form.CLAUSE) or cell.plain.casefold().strip(" .") in _GRADES else cell
    alone = cell.words == 1 and lexicon.can_be(cell.plain.strip(" ."), "ADJ")
    return _behind_making(cell) if found is Form.REMARK or alone else cell


_GRADES = frozenset("good poor bad excellent fair great ok okay better worse best worst variable varies".split())


def _behind_making(cell: Text) -> Text | None:
    """ "Made of oak, holds the planks together": what it does, without how it is made."""
    said, comma = tokenize(cell), cell.plain.find(", ")
    if len(said) == 1 or not lexicon.is_form(said[0].low, "VBN"):
        return None
    rest = cell.cut(comma + 2) if comma > 0 else Text()
    return rest if rest and third_person_verb(rest) else None


def without_aside(cell: Text) -> Text:
    """ "Severe imbalance — prefer it to accuracy": what stands behind a dash is a remark."""
    dash = re.search(r"\s[–—]\s", cell.plain)
    return cell.cut(0, dash.start()) if dash and dash.start() else cell
