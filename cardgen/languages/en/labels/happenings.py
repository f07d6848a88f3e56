"""Labels that are an event or a place of one: "Stamp Act (1765): taxed paper", "At the anode: atoms lose electrons"."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar import phrases, shapes
from cardgen.languages.en.grammar.aspects import aspect
from cardgen.languages.en.grammar.definitions import has_main_verb
from cardgen.languages.en.labels.headings import is_generic
from cardgen.languages.en.labels.headings import subject as subject_of
from cardgen.languages.en.labels.persons import is_person
from cardgen.languages.en.labels.sides import about
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import definite_phrase
from cardgen.languages.tokens import sentence, tokenize
from cardgen.languages.wording import Asked, Labelled
from cardgen.model import Kind
from cardgen.text import Text

_LONGEST = 30
_YEARS = re.compile(r"\s*\((?:c\.\s*|ca\.\s*|circa\s*)?\d{3,4}[^()]*\)$")
_LOOSE = frozenset("it they this these that those he she we you i".split())


def did(pair: Labelled, usage: Usage) -> Asked | None:
    """ "Council of Vennport (1545–63): Reaffirmed the doctrine": "What did the Council of Vennport do?"."""
    label = pair.label.without_marks().strip(" :.–—-")
    years = _YEARS.search(label.plain)
    label = label.cut(0, years.start()) if years else label
    label = label.map_text(0, 1, "t") if label.plain.startswith("The ") else label
    tokens = tokenize(pair.text)
    if pair.heading or pair.below or len(tokens) < 3 or pair.text.words > _LONGEST or not _is_name(label):
        return None
    low, following = tokens[0].low, tokens[1].low
    if low == "did" or pair.text.words < 4:
        return None
    if not lexicon.is_form(low, "VBD") or lexicon.can_be(low, "NOUN") or following in words.PREPOSITIONS | {"to", ","}:
        return None
    somebody = is_person(label) and not lexicon.is_known(label.plain.split()[-1].lower())
    plain = low.endswith("ed") and lexicon.is_plural_noun(following) is True  # "Flattened cells"
    if low in _CHANGED or plain or not (somebody or years or following in words.DETERMINERS):
        return None
    whole = label if somebody else phrases.with_article(label, usage)
    if whole is None or _LOOSE & {token.low for token in tokens}:
        return None
    if somebody:
        return _authored(label, pair.text)
    return Asked(Kind.FACT, sentence("what did ", whole, " do"), pair.text, label)


_AUTHORED = frozenset(
    "found invent discover develop propose write coin introduce establish formulate design compose paint build".split()
)


def _authored(label: Text, text: Text) -> Asked | None:
    """ "Ada Brook: Invented the tide clock": "What did Ada Brook invent?"; of other deeds there may be many."""
    tokens = tokenize(text)
    base = lexicon.base_form(tokens[0].low)
    rest = text.cut(tokens[1].start).strip(" .")
    one = base in _AUTHORED and not has_main_verb(tokenize(rest)) and not re.search(r"[,;]|\sand\s", rest.plain)
    return Asked(Kind.FACT, sentence("what did ", label, f" {base}"), rest, label) if one else None


_CHANGED = frozenset("decreased increased reduced elevated impaired altered raised lowered enlarged mutated".split())


def _is_name(label: Text) -> bool:
    """Two words or more with capitals, with small words between them."""
    found = [token for token in tokenize(label) if token.is_word and token.low not in ("of", "the", "and", "on", "for")]
    return (
        len(found) > 1 and all(token.word[0].isupper() for token in found) and not re.search(r"[,/:&=(]", label.plain)
    )


_WHERE = re.compile(r"(?P<link>at|in|during|within|inside|on)\s+(?:the\s+)?(?=\w)", re.IGNORECASE)
_ADVERBIAL = frozenset(
    """
    general practice theory short fact addition particular summary conclusion total contrast turn place order time
    average effect example exam exams code words paper vernacular class english latin business science nature history
    """.split()
)


def happens(pair: Labelled, usage: Usage) -> Asked | None:
    """ "At the anode: copper atoms lose electrons": "What happens at the anode in electroplating?"."""
    label = pair.label.without_marks().strip(" :.–—-")
    found = _WHERE.match(label.plain)
    if not found or pair.heading or pair.below or pair.text.words > _LONGEST:
        return None
    place = label.cut(found.end())
    tokens, said = tokenize(place), tokenize(shapes.first_sentence(pair.text))
    if not 0 < len(tokens) <= 3 or tokens[-1].low in _ADVERBIAL or aspect(place.plain) or is_generic(place.plain):
        return None
    if not all(token.is_word for token in tokens) or phrases.head(tokens) != len(tokens) - 1:
        return None
    if len(said) < 4 or _LOOSE & {token.low for token in said[:3]} or said[0].low in words.PREPOSITIONS:
        return None
    if shapes.shape(pair.text) is not shapes.Shape.CLAUSE or not has_main_verb(said):
        return None
    whole = definite_phrase(place, usage)
    if whole is not None and whole.words == 1 and lexicon.counted(tokens[-1].low) is lexicon.Counted.YES:
        whole = Text.of("the ") + whole
    if whole is None:
        return None
    return Asked(
        Kind.FACT,
        sentence(f"what happens {found['link'].lower()} ", whole, _inside(pair, place, usage)),
        pair.text,
        label,
    )


def _inside(pair: Labelled, place: Text, usage: Usage) -> Text:
    subject = subject_of(pair.subject) if pair.subject else None
    if not subject or subject.words > 3 or set(shapes.stems(subject.plain)) & set(shapes.stems(place.plain)):
        return Text()
    where = about(subject, usage)
    if (
        where is None
        or where.plain.startswith(("a ", "an "))
        or any(t.low in ("and", "&", "in") for t in tokenize(where))
    ):
        return Text()
    return Text.of(" in ") + where
