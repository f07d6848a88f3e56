"""Labels that stand for more than they say: an adjective whose noun is in the heading, a verb whose subject is."""

from __future__ import annotations

import re
from dataclasses import replace

from cardgen.languages.en.grammar import phrases, shapes
from cardgen.languages.en.grammar.aspects import aspect, is_adjective, modifies
from cardgen.languages.en.labels.fragments import fragment
from cardgen.languages.en.labels.headings import is_generic
from cardgen.languages.en.labels.sides import about
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import settled
from cardgen.languages.tokens import first_word, sentence, tokenize
from cardgen.languages.wording import Asked, Labelled
from cardgen.model import Kind
from cardgen.text import Text

_LONGEST = 20
_DONE = re.compile(r"(?P<verb>[a-z]+)\s+(?P<link>by|in|to|of|with|from|for|on|as|into|after|at|through)", re.IGNORECASE)
_GOES = frozenset("start begin originate spread end arise emerge expand".split())


def done(pair: Labelled, usage: Usage) -> Asked | None:
    """ "Started in: Italy" below a period, "Made of: clay" below a thing: the heading is the subject of the verb."""
    found = _DONE.fullmatch(pair.label.plain.strip(" :."))
    if not found or not pair.subject or pair.heading or pair.below or pair.text.words > _LONGEST:
        return None
    base = lexicon.base_form(found["verb"].lower())
    if base not in _GOES:
        return fragment(Text.join((Text.of(found.group().lower()), pair.text), " "), pair.subject, usage)
    whole = about(pair.subject, usage)
    if whole is None or not lexicon.is_form(found["verb"].lower(), "VBD") or not phrases.is_proper(pair.subject, usage):
        return None
    when = re.match(r"(?:c\.\s*|around\s+|the\s+)?\d", pair.text.plain)
    link = "" if when or found["link"].lower() == "in" else f" {found['link'].lower()}"
    asks = sentence("when did " if when else "where did ", whole, f" {base}{link}")
    return Asked(Kind.FACT, asks, pair.text, pair.subject)


def completed(pair: Labelled, usage: Usage) -> Labelled | None:
    """ "Intergenerational" below "Social mobility" is intergenerational mobility; None for labels that are whole."""
    label = pair.label.without_marks().strip(" :.–—-")
    if pair.heading or not pair.group or label.words != 1 or not pair.among:
        return None
    sure = bool(_COUNTED.search(pair.group.plain)) and lexicon.can_be(label.plain.lower(), "ADJ")
    if not sure and not _is_bare(label):
        return None
    noun = _noun_of(pair.group, usage)
    if noun is None:
        return None
    text = pair.text
    if first_word(text) in words.PREPOSITIONS:  # "between generations": mobility between generations
        text = Text.of(f"{noun} ") + text.map_text(0, 1, text.plain[0].lower())
    return replace(pair, label=Text.of(f"{label.plain.lower()} {noun}"), text=text, recurring=False)


def does_so(pair: Labelled) -> Asked | None:
    """ "Makes laws" of the legislative branch: "What does the legislative branch do?"."""
    found = shapes.third_person_verb(shapes.first_sentence(pair.text))
    if not found or not found[1] or found[0] in ("have", "include", "mean", "need", "occur"):
        return None
    return Asked(Kind.FACT, sentence("what does the ", pair.label, " do"), pair.text, pair.label)


def _is_bare(label: Text) -> bool:
    low = label.plain.lower()
    low = low.rpartition("-")[2]
    return low.isalpha() and (is_adjective(low) or modifies(label)) and not lexicon.is_form(low, "VBN")


_COUNTED = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|[2-9])\s+(?:\w+\s+)?(?P<noun>[a-z]{3,}s)\s*$", re.IGNORECASE
)


def _noun_of(group: Text, usage: Usage) -> str | None:
    """The noun that an adjective below a heading needs: of what it counts, of what there are kinds, or its own head."""
    counts = _COUNTED.search(group.plain)
    if re.match(r"(?:we|you|let|our|i)\b", group.plain, re.IGNORECASE):
        return None
    if counts:
        noun = lexicon.singular(counts["noun"].lower())
        return None if aspect(noun) or is_generic(noun) else noun
    kind = aspect(group.plain)
    whole = settled(group.cut(*kind.of), usage) if kind and kind.of else settled(group, usage)
    tokens = tokenize(whole)
    at = phrases.head(tokens)
    if at is None or at != len(tokens) - 1 or len(tokens) > 3 or (kind and not kind.of):
        return None
    if any(token.low in ("and", "or", "&") or not token.is_word for token in tokens):
        return None
    noun = lexicon.singular(tokens[at].low)
    if noun in ("classification", "grouping", "division"):
        return None  # "Endocrine" below "Signal classification" is a signal
    if not lexicon.can_be(noun, "NOUN") or aspect(noun) or is_generic(noun) or noun in words.NUMBERS:
        return None
    return noun if tokens[at].low != noun or lexicon.counted(noun) is not lexicon.Counted.YES else None
