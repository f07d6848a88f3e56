"""A label as the name of one thing: its brackets and slashes, and whether it names anything at all."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar import shapes
from cardgen.languages.en.grammar.aspects import Group, aspect
from cardgen.languages.en.labels.headings import is_definition_label, is_generic
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.vocabulary import DEFINING_COLUMNS
from cardgen.languages.tokens import first_word, tokenize
from cardgen.text import Text

_LABEL_WORDS = 7
ASIDE_LABELS = frozenset(
    """
    note notes tip tips hint warning caution important remember recall nb example examples e.g eg source sources link
    links see reference references figure table image video exercise question answer task author authors date released
    published updated read watch listen optional bonus fun-fact did caveat disclaimer update edit todo ps background
    exception random aside context summary conclusion takeaway recap result results code solution hints spoiler q a
    questions
    concept concepts
    """.split()
)


def one_name(label: Text, text: Text) -> Text:
    """The label as one name, without what stands beside it in brackets when that gives its text away."""
    return _without_giveaway(_one_name(label), text)


def two_in_one(label: Text, text: Text) -> bool:
    """ "Price ceiling (floor): a legal maximum (minimum)": two terms at once."""
    return bool(re.search(r"\((?![A-Z])[^()]*\)", label.plain) and re.search(r"\([^()]*\)", text.plain))


def _without_giveaway(label: Text, text: Text) -> Text:
    """ "weights_0 (input to hidden)" without its bracket, where that says what the text goes on to say."""
    aside = re.search(r"\s+\((?P<said>[^()]+)\)$", label.plain)
    if not aside or not aside.start() or shapes.shape(label.cut(0, aside.start())) is not shapes.Shape.NOUN_PHRASE:
        return label
    said, told = shapes.stems(aside["said"]), set(shapes.stems(text.plain))
    return label.cut(0, aside.start()) if len(said) > 1 and set(said) <= told else label


_SHARE = re.compile(
    r"\s*\((?:[~<>≈]?\s?\d[\d.,\s–-]*%|(?:on|in|around|from|at|by|under|within)\s[^()]+|[\"“][^()]*[\"”]|"
    r"[A-Z]{3,}(?:\s[A-Z]+){1,4})\)$"
)


def _one_name(label: Text) -> Text:
    """ "stop/plosive" gives "stop (plosive)", "albumin (60%)" gives "albumin"."""
    share = _SHARE.search(label.plain)
    if share and share.start():
        return label.cut(0, share.start())
    many = re.search(r"(?<=[a-z])\(s\)(?=$|\s)", label.plain)
    label = label.map_text(many.start(), many.end(), "s") if many else label
    match = re.fullmatch(r"([^\W\d_]{3,})/([^\W\d_]{3,})|([\w-]{4,})\s+or\s+([\w-]{4,})", label.plain)
    if match and match[3]:
        return Text.of(f"{match[3]} ({match[4]})")
    return Text.of(f"{match[1]} ({match[2]})") if match else label


_PAGE_DATA = frozenset(
    """
    course module instructor lecturer professor teacher tutor student semester keywords category tags date author unit
    lesson lecture week tier credits institution university
    """.split()
)


def is_page_data(label: Text, text: Text) -> bool:
    """ "Course: Statistics": what stands at the head of a page; a term of this name is explained in a phrase."""
    low = label.plain.casefold().strip(" :")
    return low in _PAGE_DATA and first_word(text) not in words.ARTICLES


_REMINDER = re.compile(
    r"\bto\s(?:know|remember|note|consider|avoid)$|\b(?:note|tip|warning|reminder|pearl)s?$", re.IGNORECASE
)
_NO_NAME = re.compile(r"#\w|^[A-Z]*\d+(?:\.\d+)+|^\d+s?$")


def is_no_name(label: Text) -> bool:
    """Whether a label is an adverb ("Anteriorly"), a quality ("weak in tension"), a reminder or a number."""
    tokens = tokenize(label)
    if not tokens or _REMINDER.search(label.plain.strip(" :.")) or _NO_NAME.search(label.plain.strip()):
        return True
    first = tokens[0].low
    adverb = len(tokens) == 1 and first.endswith("ly") and not lexicon.can_be(first, "NOUN")
    quality = len(tokens) > 2 and tokens[1].low in words.PREPOSITIONS and lexicon.can_be(first, "ADJ")
    return adverb or first == "not" or (quality and not lexicon.can_be(first, "NOUN"))


_COMPARED = frozenset(
    "more less additional further other another some several many most few better best worse good bad".split()
)


def usable(label: Text) -> bool:
    """Whether a label can name a thing: no remark, part of a page, question, case or number of a step."""
    low = label.plain.casefold()
    tokens = [token for token in tokenize(label) if token.is_word]
    if low.startswith("("):
        return False  # "(Negative) log likelihood": one term or two
    if not tokens or len(tokens) > _LABEL_WORDS or low in ASIDE_LABELS or (is_generic(low) and not aspect(low)):
        return False
    first = tokens[0].low
    if first in words.ARTICLES and len(tokens) > 1 and tokens[1].low in words.QUANTIFIERS:
        return False
    if tokens[-1].low in DEFINING_COLUMNS or is_definition_label(low):
        return False
    if " or " in f" {low} " and len(tokens) > 2:
        return False
    if (first in words.PREPOSITIONS - {"near"} or first in _COMPARED) and len(tokens) > 1:
        return False
    last = aspect(tokens[-1].low)
    if " / " in label.plain or (len(tokens) > 1 and last and last.group is Group.MENTION):
        return False
    if (
        first in words.QUESTION_WORDS
        or first in words.PRONOUNS
        or first in words.SUBORDINATORS
        or label.plain.endswith("?")
    ):
        return False
    return first not in (
        "if",
        "this",
        "these",
        "that",
        "those",
        "step",
        "part",
        "day",
        "week",
        "fig",
        "figure",
        "table",
        "today's",
        "today’s",
    )
