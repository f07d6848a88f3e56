"""Tables that compare: a row is a feature, the columns are the things that differ in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.grammar.articles import a_or_an
from cardgen.languages.en.grammar.aspects import aspect, is_adjective, modifies
from cardgen.languages.en.grammar.noun_phrase import NounPhrase
from cardgen.languages.en.grammar.phrases import is_plural, with_article
from cardgen.languages.en.grammar.shapes import Shape, shape
from cardgen.languages.en.labels import headings
from cardgen.languages.en.lexis import columns, exceptions, lexicon
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.rowclass import class_of
from cardgen.languages.en.questions.terms import is_usable, settled, subject_phrase
from cardgen.languages.tokens import sentence, tokenize
from cardgen.text import Text

_MOST = 4
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")


def contrast(
    feature: Text, things: Sequence[Text], corner: Text, heading: Text | None, usage: Usage
) -> tuple[Text, tuple[Text, ...]] | None:
    """A row of a comparison: ("How do TCP and UDP differ in ordering?", the things as the answer names them).

    The corner says that the rows are features ("Feature", "Aspect"), or is empty and the row is plainly a side of
    things ("Location"). None for tables whose columns are attributes of the rows.
    """
    if not 2 <= len(things) <= _MOST or any(_is_attribute(thing) for thing in things):
        return None
    words = [lexicon.singular(token.low) for token in tokenize(corner) if token.is_word]
    if words and not any(word in columns.COMPARED_BY for word in words[:3]):
        return None
    side = _side(feature, usage, sure=bool(words))
    names = tuple(_plain(thing) for thing in things)
    joined = _coordinated(names, heading, usage)
    return (sentence("How do ", joined, " differ in ", side), names) if side and joined else None


def _is_attribute(column: Text) -> bool:
    plain = column.plain.strip()
    return not plain or bool(aspect(plain)) or headings.is_definition_label(plain) or headings.is_generic(plain)


def _plain(thing: Text) -> Text:
    """ "Active transport (pumps)" without what stands in brackets."""
    for match in reversed(tuple(_BRACKETS.finditer(thing.plain))):
        thing = Text.join((thing.cut(0, match.start()), thing.cut(match.end())))
    return thing.without_marks().strip(" :")


def _side(feature: Text, usage: Usage, *, sure: bool) -> Text | None:
    """The feature as it stands behind "differ in"; sure: the corner says that it is one."""
    name = settled(_plain(feature), usage)
    if not is_usable(name, 5) or "/" in name.plain or shape(name) is not Shape.NOUN_PHRASE:
        return None
    phrase = NounPhrase.of(name, usage)
    if phrase is None or not lexicon.can_be(phrase.noun, "NOUN") or headings.is_generic(name.plain):
        return None
    if lexicon.is_form(phrase.tokens[0].low, "VBN") and not phrase.head:
        return None
    if not sure and not (aspect(name.plain) or phrase.noun in columns.OF_NOUNS or phrase.noun in _SIDES):
        return None
    if any(token.low in ("yes", "no", "vs") for token in phrase.tokens):
        return None
    return Text.of("the ") + phrase.bare if phrase.link == "of" else name


_SIDES = frozenset("ownership control reliability order ordering control growth diversity mobility training".split())


def _coordinated(names: Sequence[Text], heading: Text | None, usage: Usage) -> Text | None:
    """ "TCP and UDP"; adjectives share the noun that the heading names ("skeletal, cardiac and smooth muscle")."""
    adjectives = [_is_bare_adjective(name) for name in names]
    if all(adjectives):
        kind = class_of(Text(), heading, usage)
        if kind is None:
            return None
        last = tokenize(kind.noun)[-1]
        noun = kind.noun if kind.mass else kind.noun.map_text(last.start, last.end, lexicon.plural(last.low))
        return Text.join((_listed([settled(name, usage) for name in names]), noun), " ")
    if any(adjectives):
        return None
    typed = heading and re.fullmatch(r"(?P<noun>.+?)\s+types?|types?\s+of\s+(?P<of>.+)", heading.plain, re.IGNORECASE)
    if typed and all(re.fullmatch(r"types? \w{1,3}", name.plain, re.IGNORECASE) for name in names):
        whole = settled(Text.of(typed["noun"] or typed["of"]), usage)
        last = tokenize(whole)[-1]
        many = whole.map_text(last.start, last.end, lexicon.plural(lexicon.singular(last.low)))
        return Text.join((_listed([settled(name, usage) for name in names]), many), " ")
    if any(_NUMBERED.fullmatch(name.plain) or re.fullmatch(r"[a-z]+-[a-z]+", name.plain, re.I) for name in names):
        return None
    phrases = _alike([subject_phrase(name, usage) for name in names])
    if any(phrase and re.match(r"an? ", phrase.plain) for phrase in phrases):
        phrases = [_counted(phrase, usage) if phrase else None for phrase in phrases]
    found = [phrase for phrase in phrases if phrase and shape(phrase) is Shape.NOUN_PHRASE]
    if len(found) != len(names) or len({phrase.plain.casefold() for phrase in found}) < len(found):
        return None
    return _listed(found) if not any(" and " in phrase.plain for phrase in found) else None


_NUMBERED = re.compile(r"(?:\w+\s)?(?:[A-Za-z]|\d+|[IVX]+)")  # "Type 1", "B": only the page can tell of what


def _alike(phrases: Sequence[Text | None]) -> list[Text | None]:
    """The capital of a heading goes everywhere when it goes from one of the things, but from names."""
    written = [phrase.plain for phrase in phrases if phrase]
    if not any(re.match(r"(?:an? )?[a-z]", plain) for plain in written):
        return list(phrases)
    return [_small(phrase) if phrase else None for phrase in phrases]


def _counted(phrase: Text, usage: Usage) -> Text:
    """Beside "a kayak" a thing that may take an article takes it as well."""
    last = tokenize(phrase)[-1]
    common = last.word.islower() and lexicon.counted(last.low) is not lexicon.Counted.NO
    bare = not re.match(r"(?:an?|the) ", phrase.plain)
    undecided = bare and is_plural(phrase, usage) is False and (common or with_article(phrase, usage) is None)
    return Text.of(f"{a_or_an(phrase.plain)} ") + phrase if undecided else phrase


def _small(phrase: Text) -> Text:
    first = tokenize(phrase)[0]
    if re.fullmatch(r"[A-Z][a-z]{2,}", first.word) and first.low not in exceptions.NAMES:
        return phrase.map_text(first.start, first.end, first.low)
    return phrase


def _is_bare_adjective(name: Text) -> bool:
    tokens = tokenize(name)
    if not tokens:
        return False
    last = tokens[-1].low
    if len(tokens) == 1:
        return modifies(name) or (lexicon.can_be(last, "ADJ") and not name.plain.isupper())
    return is_adjective(last)


def _listed(names: Sequence[Text]) -> Text:
    return Text.join((Text.join(names[:-1], ", "), names[-1]), " and ")
