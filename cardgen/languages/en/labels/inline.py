"""Things named one after the other in a line: "Kinds of rock: igneous, sedimentary and metamorphic"."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar import shapes
from cardgen.languages.en.grammar.aspects import aspect, is_adjective
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.tokens import first_word, masked, tokenize
from cardgen.text import Text

_LONGEST_ITEM = 6
_MOST = 10
_COLON = re.compile(r"^(?P<label>[^:;]{3,160}?)\s*:\s+(?=\S)")
_VERB = re.compile(r"^(?P<label>[^:;]{3,120}?)\s+(?:are|include|includes|including|such\s+as)\s+(?=\S)", re.IGNORECASE)
_COME = re.compile(
    r"^(?P<of>[^:;,]{3,60}?)\s+comes?\s+in\s+(?P<count>\w+)\s+(?P<kinds>(?:\w+\s+)?(?:types|kinds|forms|varieties)),\s+(?=\S)",
    re.IGNORECASE,
)
# What is said of all of them, behind the last.
_ALL = re.compile(r",\s+(?:and\s+)?(?:both|which|each|all|these|they|where|with)\b.*", re.DOTALL)
_BREAK = re.compile(r"\s*,\s+(?:and\s+|or\s+)?|\s+(?:and|or|&)\s+")


def enumerated(sentence: Text) -> tuple[Text, tuple[Text, ...]] | None:
    """A line as its lead-in and the things that it names; None when it says more than that."""
    numbered = _numbered(sentence)
    if numbered:
        return numbered
    come = _COME.match(masked(sentence))
    if come:  # "Locks come in two types, A and B": two types of locks
        lead = Text.of(f"{come['count']} {come['kinds']} of ") + _small(sentence.cut(*come.span("of")))
        sentence = Text.join((lead, sentence.cut(come.end())), ": ")
    match = _COLON.match(masked(sentence)) or _VERB.match(masked(sentence))
    if not match:
        return None
    body = sentence.cut(match.end()).strip(" .")
    things = re.match(r"[^;]*", body.plain)
    if things and things.end() < len(body.plain) and "," not in things.group() and not aspect(match["label"]):
        return None  # "structure and pyramids; trade": the semicolons part the things
    body = body.cut(0, things.end()) if things else body
    said = _ALL.search(masked(body))
    body = body.cut(0, said.start()) if said else body
    items = _split(body) if body.plain.count("&") < 2 else ()
    if not 2 <= len(items) <= _MOST or not all(_is_name(item) for item in items):
        return None
    label = sentence.cut(*match.span("label")).strip(" ,")
    if first_word(label) in words.QUANTIFIERS | frozenset(("nearly", "almost")):
        return None
    alone = label.words == 1 and lexicon.is_plural_noun(label.plain) is not True
    if (alone and label.plain.lower() != "self-care") or label.plain.lower() in (
        "pros",
        "cons",
    ):
        return None  # "Treatment: rest, fluids" is one treatment
    own = set(shapes.stems(label.plain))
    told = (
        aspect(label.plain)
        or "risk factors" in label.plain.lower()
        or any(token.low in words.NUMBERS or token.low.isdigit() for token in tokenize(label)[:6])
    )
    if any(own & set(shapes.stems(item.plain)) for item in items) and not told:
        return None  # "Hidden layers: layers between input and output" says what they are
    return label, items


def _small(start: Text) -> Text:
    """What begins a sentence as it stands within one."""
    common = start.plain[1:2].islower() and lexicon.is_common_word(first_word(start))
    return start.map_text(0, 1, start.plain[0].lower()) if common else start


_NUMBER = re.compile(r"[\s(](?P<n>[1-9])[).]\s+(?=\w)")
_NAME_ENDS = re.compile(r",\s|\s[–—-]\s|\s(?:that|which|where|consisting|made)\s|:\s|\s\(")
_LONGEST_NAME = 5


def _numbered(sentence: Text) -> tuple[Text, tuple[Text, ...]] | None:
    """ "X has three parts: 1) a stem, ...; 2) roots; and 3) leaves": the lead-in and the names of the things."""
    marks = list(_NUMBER.finditer(sentence.plain))
    counted = [str(at + 1) for at in range(len(marks))]
    if not 2 <= len(marks) <= _MOST or [mark["n"] for mark in marks] != counted:
        return None
    label = sentence.cut(0, marks[0].start()).strip(" :,(")
    ends = [*(mark.start() for mark in marks[1:]), len(sentence.plain)]
    items = [_named(sentence.cut(mark.end(), end).strip(" ;,.(")) for mark, end in zip(marks, ends, strict=True)]
    return (label, tuple(items)) if all(0 < item.words <= _LONGEST_NAME for item in items) and label else None


def _named(part: Text) -> Text:
    """The name that a numbered part begins with."""
    joint = re.search(r"[;,]?\s+(?:and|or)$", part.plain)
    part = part.cut(0, joint.start()).strip(" ;,") if joint else part
    end = _NAME_ENDS.search(part.plain)
    return part.cut(0, end.start()) if end else part


def _split(body: Text) -> tuple[Text, ...]:
    """The things, cut at commas and at the last "and"; brackets and formulas are kept whole."""
    plain = re.sub(r"\([^()]*\)", lambda found: "x" * len(found.group()), masked(body))
    items: list[Text] = []
    at = 0
    commas = "," in plain
    for match in _BREAK.finditer(plain):
        joint = match.group().strip()
        if commas and not joint.startswith(",") and "," in plain[match.end() :]:
            continue  # "salt and pepper, oil"
        items.append(body.cut(at, match.start()).strip())
        at = match.end()
    items.append(body.cut(at).strip())
    return tuple(items)


def _is_name(item: Text) -> bool:
    """Whether a part names something; what it has in brackets does not count."""
    aside = re.search(r"\s*\([^()]*\)", item.plain)
    if aside and aside.start():
        item = Text.join((item.cut(0, aside.start()), item.cut(aside.end())))
    tokens = [token for token in tokenize(item) if token.is_word]
    if not tokens or len(tokens) > _LONGEST_ITEM or re.search(r"[.!?…:]$|\.\.\.", item.plain):
        return False
    first = tokens[0].low
    if first in words.PRONOUNS | words.PREPOSITIONS | words.SUBORDINATORS | words.AUXILIARIES | frozenset(
        ("etc", "not", "hence", "thus", "so", "therefore")
    ):
        return False
    able = is_adjective(first) or first.endswith(("able", "ible"))
    if len(tokens) > 1 and able and tokens[1].low in words.PREPOSITIONS:
        return False  # "possible for both"
    return shapes.shape(item) in (shapes.Shape.NOUN_PHRASE, shapes.Shape.GERUND)
