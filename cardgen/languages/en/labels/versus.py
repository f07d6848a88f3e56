"""Two things set against each other in one line: "Status: ascribed (birth) vs. achieved (earned)"."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar import phrases, shapes
from cardgen.languages.en.grammar.aspects import aspect, is_adjective, modifies
from cardgen.languages.en.labels.headings import is_generic
from cardgen.languages.en.labels.persons import is_person
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import difference_between, settled, subject_phrase
from cardgen.languages.tokens import Token, sentence, tokenize
from cardgen.languages.wording import Asked, Labelled
from cardgen.model import Kind
from cardgen.text import Text

_VERSUS = r"\s+(?:vs?\.?|versus)\s+"
_BOTH = re.compile(
    rf"(?P<one>[^()/,;:]+?)\s*\((?P<first>[^()]+)\){_VERSUS}(?P<two>[^()/,;:]+?)\s*\((?P<second>[^()]+)\)\s*(?:[;.].*)?"
)
_NAMES = re.compile(rf"(?P<one>[^()/,;:]+?){_VERSUS}(?P<two>[^()/,;:]+)")
_SIDES = re.compile(rf"(?P<first>[^;]+?){_VERSUS}(?P<second>[^;]+?)\.?")
_LONGEST = 14  # words of one side


def versus(pair: Labelled, usage: Usage) -> Asked | None:
    """The question how two things differ that the text, or the label and the text, set against each other."""
    both = _BOTH.fullmatch(pair.text.plain)
    named = _NAMES.fullmatch(pair.label.plain.strip(" :."))
    sides = _SIDES.fullmatch(pair.text.plain) if named else None
    if both:
        names = [pair.text.cut(*both.span(name)).strip() for name in ("one", "two")]
        said = [pair.text.cut(*both.span(name)).strip() for name in ("first", "second")]
        names = _with_noun(names, pair.label, usage)
    elif named and sides:
        names = [pair.label.cut(*named.span(name)).strip() for name in ("one", "two")]
        said = [pair.text.cut(*sides.span(name)).strip() for name in ("first", "second")]
    else:
        return None
    if not names or not all(_is_name(name) for name in names) or not all(_is_side(side) for side in said):
        return None
    names = [_small(name) for name in names]
    question = _question(names[0], names[1], usage)
    if question is None or is_person(pair.label):
        return None
    parts = [Text.join((_capital(settled(name, usage)), side), ": ") for name, side in zip(names, said, strict=True)]
    return Asked(Kind.COMPARISON, question, Text.join(parts, "; "), Text.join(names, " / "))


def _question(one: Text, other: Text, usage: Usage) -> Text | None:
    """How two things differ; both with their article or both without."""
    whole = difference_between(one, other, usage)
    bare = [subject_phrase(name, usage) for name in (one, other)]
    with_article = [name is not None and name.plain.startswith(("a ", "an ")) for name in bare]
    if whole is None or with_article[0] == with_article[1]:
        return whole
    return sentence("what is the difference between ", settled(one, usage), " and ", settled(other, usage))


def _small(name: Text) -> Text:
    """ "Cultural Relativism" in small letters, "Marxism" not where it is a name."""
    for token in reversed(tokenize(name)):
        if token.word[1:].islower() and token.word[0].isupper() and _is_word(token):
            name = name.map_text(token.start, token.end, token.low)
    return name


def _is_word(token: Token) -> bool:
    """Whether a word with a capital is a word of the language, not a name."""
    return token.low.endswith("ism") or lexicon.is_common_word(token.word)


def _with_noun(names: list[Text], label: Text, usage: Usage) -> list[Text]:
    """ "Status": ascribed and achieved are ascribed status and achieved status."""
    tokens = tokenize(label)
    at = phrases.head(tokens)
    if at is None or not all(_is_modifier(name) for name in names):
        return names
    noun = lexicon.singular(tokens[at].low)
    if aspect(noun) or is_generic(noun) or len([token for token in tokens if token.is_word]) > 2:
        return []
    before = settled(label, usage).cut(0, tokens[at].start) if at else Text()
    return [Text.join((Text.of(name.plain.lower()), Text.of(" ") + before + Text.of(noun))) for name in names]


_PARTICIPLE = re.compile(r"[a-z-]{3,}(?:ed|ent|ant)")


def _is_modifier(name: Text) -> bool:
    low = name.plain.lower()
    adjective = is_adjective(low) or lexicon.can_be(low, "ADJ") or modifies(name)
    return name.words == 1 and (adjective or bool(_PARTICIPLE.fullmatch(low)))


def _is_name(name: Text) -> bool:
    tokens = tokenize(name)
    if not tokens or len(tokens) > 5 or aspect(name.plain) or re.search(r"[→+=]|->", name.plain):
        return False
    at = phrases.head(tokens)
    if at is None or is_adjective(tokens[at].low) or modifies(name) or tokens[0].low in words.PREPOSITIONS:
        return False
    return shapes.shape(name) is shapes.Shape.NOUN_PHRASE and not lexicon.is_form(tokens[0].low, "VBN")


def _is_side(side: Text) -> bool:
    return 0 < side.words <= _LONGEST and not re.search(r"[→?]|->|\bvs\b|^\s*\d+\s*$", side.plain)


def _capital(text: Text) -> Text:
    return text.map_text(0, 1, text.plain[0].upper()) if text.plain[:1].islower() else text
