"""Labels that are no names: a quality with its reason, a member of a counted set, letters with what they mean."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar import phrases, shapes
from cardgen.languages.en.grammar.definitions import has_main_verb
from cardgen.languages.en.labels.headings import subject as subject_of
from cardgen.languages.en.labels.sides import about
from cardgen.languages.en.labels.traits import TRAITS
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import settled
from cardgen.languages.tokens import first_word, masked, sentence, tokenize
from cardgen.languages.wording import Asked, Labelled
from cardgen.model import Kind
from cardgen.text import Text

_LONGEST = 30
_SENTENCE = 7  # words: what begins with an article and is longer is a sentence, whatever its verb is taken for
_POINTING = frozenset("this these those that such there here if when because you your we our".split())


def reason(pair: Labelled, usage: Usage) -> Asked | None:
    """ "Weak in damp air: the glue takes up water" below "Properties" of a thing: why it is so."""
    label, text = pair.label.without_marks().strip(" :.–—-"), pair.text.strip(" ;")
    group = pair.group.plain.strip() if pair.group else ""
    if pair.heading or pair.below or not pair.group or not TRAITS.fullmatch(group) or text.words > _LONGEST:
        return None
    told = _is_clause(text) or (first_word(text) in words.ARTICLES and text.words > _SENTENCE)
    if not _is_quality(label) or not told:
        return None
    of = re.search(r"\s+of\s+(?=\S)", pair.group.plain)
    above = pair.group.cut(of.end()) if of else pair.subject
    subject = subject_of(above) if above else None
    whole = about(subject, usage) if subject else None
    if whole is None or first_word(text) in _POINTING:
        return None
    be = "are" if phrases.is_plural(whole, usage) else "is"
    return Asked(Kind.FACT, sentence(f"why {be} ", whole, " ", settled(label, usage)), text, label)


def _is_quality(label: Text) -> bool:
    """ "Weak in damp air", "Easy to clean", "Brittle": an adjective, alone or with what belongs to it."""
    tokens = tokenize(label)
    first = tokens[0].low if tokens else ""
    if not first or not lexicon.can_be(first, "ADJ") or lexicon.can_be(first, "NOUN") or label.words > 5:
        return False
    return len(tokens) == 1 or tokens[1].low in words.PREPOSITIONS | {"to"}


def _is_clause(text: Text) -> bool:
    first = shapes.first_sentence(text)
    return first.words > 3 and shapes.shape(first) is shapes.Shape.CLAUSE and has_main_verb(tokenize(first))


_SET = re.compile(
    r"(?:[Tt]he\s+)?(?:[2-9]|two|three|four|five|six|seven|eight|nine)\s?(?:[A-Z]['’]?s)(?:\s+of\s+.+)?|[A-Z]{4,8}"
)
_LEAST = 3  # things that a member of a set covers


def covered(pair: Labelled, _: Usage) -> Asked | None:
    """ "Costs: rent, wages, fuel" below "5 C's": "In the 5 C's, what does “costs” cover?"."""
    label, group = pair.label.without_marks().strip(" :.–—-"), pair.group
    if pair.heading or pair.below or not group or not _SET.fullmatch(group.plain.strip(" :")) or label.words > 2:
        return None
    end = re.search(r",?\s*(?:and so on|etc\.?|\.\.\.|…)$", pair.text.plain)
    text = pair.text.cut(0, end.start()) if end else pair.text
    named = re.split(r",\s+(?:and\s+)?|;\s+|\s+and\s+", masked(text).strip(" ."))
    if not _LEAST <= len(named) <= 6 or any(len(name.split()) > 4 for name in named) or has_main_verb(tokenize(text)):
        return None
    plain = re.sub(r"^the\s+", "", group.plain.strip(" :"), flags=re.IGNORECASE)
    the = "" if plain.isupper() else "the "
    named_so = Text.of(label.plain.lower()) if label.plain.istitle() else label
    return Asked(Kind.FACT, sentence(f"in {the}{plain}, what does “", named_so, "” cover"), text, label)


_SPELT = re.compile(r"(?P<letters>[A-Z]{3,7})\s+\((?P<name>[A-Z][\w\s-]+)\)")


def spelt_out(pair: Labelled, _: Usage) -> Asked | None:
    """ "LTD (Left To Dry): the barrel stands open for a week": what the letters mean, where a clause tells."""
    found = _SPELT.fullmatch(pair.label.without_marks().plain.strip(" :."))
    if not found or pair.heading or pair.below or pair.text.words > _LONGEST + 5 or not _is_clause(pair.text):
        return None
    first = [word[0].upper() for word in re.split(r"[\s-]+", found["name"]) if word]
    named = re.split(r"[\s-]+", found["name"].lower())
    if "".join(first) != found["letters"] or (lexicon.can_be(named[-1], "NOUN") and named[-2:-1] != ["at"]):
        return None
    if first_word(pair.text) in _POINTING:
        return None
    question = sentence(f"what does “{' '.join(named)}” ({found['letters']}) mean")
    return Asked(Kind.FACT, question, shapes.first_sentence(pair.text), pair.label)
