"""Questions whose answer is a table cell: row by column, features of things compared, the row that a cell tells of."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar.aspects import Group, aspect, is_adjective
from cardgen.languages.en.grammar.head_noun import head
from cardgen.languages.en.grammar.noun_phrase import NounPhrase
from cardgen.languages.en.grammar.phrases import is_plural, is_proper
from cardgen.languages.en.grammar.shapes import gerund, stems, third_person_verb
from cardgen.languages.en.lexis import columns, coursewords, exceptions, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import is_usable, settled, subject_phrase, what_is
from cardgen.languages.tokens import last_word, sentence, tokenize
from cardgen.text import Text

_CODED = re.compile(r"[a-z]\s(?:[A-Z]{1,2}\d{0,2}|\d{1,3}|[IVX]+)$")  # "vitamin C", "blood group AB": no article
_UNIT = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")


def property_of(
    row: Text, column: Text, usage: Usage, context: Text | None = None, *, ready: bool = False
) -> Text | None:
    """A table cell's question: "Hexokinase" and "Product" give "What is the product of hexokinase?".

    A column that defines ("Description") asks what the row is. Columns that are no noun phrase give None. context: what
    the table is about, for rows that mean nothing alone ("A", "3"). ready: the row has its article already.
    """
    plain_row = row.plain.strip()
    opening = tokenize(plain_row)[:1]
    if opening and opening[0].low in words.PREPOSITIONS and len(plain_row.split()) > 1:
        return None  # "With little data" is a case and no thing
    about = row.strip() if ready else about_row(row, usage)
    name = settled(without_unit(column), usage)
    low = name.plain.lower().strip()
    if about is not None and low in columns.COLUMN_QUESTIONS:
        return _filled(*columns.COLUMN_QUESTIONS[low], about, usage)
    if about is None or not is_usable(name, 5):
        return None
    if low in columns.WHERE and (asked := _where(low, about, usage)):
        return asked
    name = _said_once(name, about)
    low = name.plain.lower().strip()
    if low in coursewords.DEFINING_COLUMNS:
        return what_is(row, usage)
    if low in ("event", "events", "what happened") and re.fullmatch(r"\d{3,4}s?", plain_row):
        return sentence(f"What happened in {plain_row}")
    if low in columns.PERSON_COLUMNS:
        return sentence(f"Who {columns.PERSON_COLUMNS[low]} ", about)
    if low in columns.DONE_TO:
        done = columns.DONE_TO[low]
        return _filled("How can " if done.startswith("be ") else "How {is} ", f" {done}", about, usage)
    return (
        _verb_column(name, about, usage) or _number_of(name, about, usage) or _noun_column(name, about, context, usage)
    )


def _where(low: str, about: Text, usage: Usage) -> Text | None:
    """Columns of places: "In which region was the Mali Empire?", "Where is the pons located?"."""
    many = is_plural(about, usage)
    if many is None or (
        low in ("region", "city", "state", "place", "country", "continent") and not is_proper(about, usage)
    ):
        return None
    if low == "location" and _DEED.search(last_word(about)):
        return sentence("Where do " if many else "Where does ", about, " occur")
    before, after = columns.WHERE[low].replace("{is} ", _being(about, many=many)).split("%s")
    return sentence(before, about, after)


_DEED = re.compile(r"(?:[st]ion|ment|sis|tis|ism|ance|ence|ysis)$")


def _being(about: Text, *, many: bool) -> str:
    """ "is", or "was" for what its name says to be gone."""
    named = re.match(r"the ([A-Z][a-z]+) of [A-Z]", about.plain)  # "the Treaty of Versailles"
    if (named[1].lower() if named else last_word(about)) in columns.BYGONE:
        return "were " if many else "was "
    return "are " if many else "is "


def about_row(row: Text, usage: Usage) -> Text | None:
    """The row behind "of"; letters, titles and numbered names are said as they stand."""
    plain = row.plain.strip()
    if len(plain) == 1 or plain[:1] == "“":
        return row.strip()
    return settled(row, usage) if _CODED.search(plain) else subject_phrase(row, usage)


def _said_once(name: Text, about: Text) -> Text:
    """ "Kurtosis value" of "mesokurtic kurtosis" is its value."""
    first, last = name.plain.split()[0], about.plain.split()[-1]
    return name.cut(len(first)).strip() if name.words > 1 and first.casefold() == last.casefold() else name


def without_unit(column: Text) -> Text:
    """ "Melting point (°C)" without what stands in brackets."""
    match = _UNIT.search(column.plain)
    return column.cut(0, match.start()) if match and match.start() else column


def asks(column: Text, usage: Usage) -> bool:
    """Whether a column is of the kinds that can be asked of a row: a side of things, or a verb of its own."""
    name = settled(without_unit(column), usage)
    low = name.plain.lower().strip()
    if low in columns.COLUMN_QUESTIONS or low in columns.PERSON_COLUMNS or low in columns.SIDES:
        return True
    tokens = tokenize(name)
    if not tokens or "/" in low or _VAGUE & {token.low for token in tokens}:
        return False
    done = len(tokens) > 1 and lexicon.is_form(tokens[0].low, "VBN") and lexicon.can_be(tokens[-1].low, "NOUN")
    if done and not lexicon.can_be(tokens[0].low, "ADJ"):
        return False  # "Accounted factors"
    phrase = NounPhrase.of(name, usage)
    if phrase and phrase.noun in columns.DOING and any(not _qualifies(token.low) for token in tokens[: phrase.head]):
        return False  # "Immune role": a class, not what it does
    side = aspect(low)
    if side and not side.plural and side.group is Group.STATEMENT and side.noun not in columns.OF_NOUNS:
        return False  # "Law": what it says is told in a sentence
    if _verb_of(name) or (side and (side.plural or side.noun not in _MEANS) and side.noun not in columns.UNTOLD):
        return True
    return bool(phrase and not phrase.is_joined and (phrase.noun in columns.OF_NOUNS or phrase.link in _PLACES))


def is_side(label: Text, usage: Usage) -> bool:
    """Whether a label is a noun of measures and sides with nothing behind it ("Diameter", "Melting point")."""
    phrase = NounPhrase.of(settled(without_unit(label), usage), usage)
    return bool(phrase and phrase.noun in columns.OF_NOUNS and not phrase.tail and not phrase.is_joined)


_VAGUE = frozenset(
    """
    notes note comment comments remark remarks other etc page link see more typed result results outcome outcomes
    evidence reference references
    """.split()
)


def _qualifies(low: str) -> bool:
    return is_adjective(low) or lexicon.can_be(low, "ADJ") or low in coursewords.PLAIN_MODIFIERS


_MEANS = frozenset("approach method technique strategy tool option practice algorithm model metric".split())
_PLACES = frozenset("at in on during under before after".split())


def _noun_column(name: Text, about: Text, context: Text | None, usage: Usage) -> Text | None:
    phrase = NounPhrase.of(name, usage)
    if phrase is None or phrase.link not in ("", "of", *_PLACES) or third_person_verb(name) or gerund(name):
        return None
    if not lexicon.can_be(phrase.tokens[phrase.head].low, "NOUN"):
        return None
    many = is_plural(name, usage)
    if many is None:
        return None
    if phrase.link in _PLACES:
        return _placed(phrase, about, usage)
    if phrase.noun in _KINDS and not phrase.tail and phrase.is_simple and not phrase.is_many:
        return _of_what_kind(phrase.noun, about, context, usage)
    where = subject_phrase(context, usage) if context and _needs_context(about) else None
    if set(stems(phrase.bare.plain)) & set(stems(about.plain)):
        return None  # "Frequency range" of "audible frequency spectrum"
    lead = (Text.of("In ") + where + Text.of(", what ")) if where else Text.of("What ")
    link = " for " if phrase.noun in columns.FOR else " of "
    article = re.match(r"an? ", about.plain) if phrase.noun in ("symbol", "unit", "notation") else None
    about = about.cut(article.end()) if article else about  # of a quantity: "the symbol for frequency"
    return sentence(lead, _being(about, many=many), "the ", phrase.bare, link, about)


def _placed(phrase: NounPhrase, about: Text, usage: Usage) -> Text | None:
    """ "State at room temperature": "What is the state of iron at room temperature?"; "Antigen on red cells":
    "Which antigen does blood group A have on red cells?".
    """
    place = phrase.tail
    at = head(tokenize(place.cut(len(phrase.link))))
    last = tokenize(place)[-1]
    if at is not None and lexicon.counted(last.low) is lexicon.Counted.YES and not lexicon.is_plural_noun(last.word):
        place = place.map_text(last.start, last.end, lexicon.plural(last.low))
    if phrase.noun in columns.OF_NOUNS or aspect(phrase.top.plain):
        return sentence("What are " if phrase.is_many else "What is ", "the ", phrase.top, " of ", about, " ", place)
    many = is_plural(about, usage)
    if many is None or not lexicon.can_be(phrase.noun, "NOUN"):
        return None
    return sentence("Which ", phrase.top, " do " if many else " does ", about, " have ", place)


_KINDS = frozenset("type kind category class group family order genus kingdom phylum".split())


def _of_what_kind(noun: str, about: Text, context: Text | None, usage: Usage) -> Text | None:
    """Ask "What type of rock is granite?", "Which family does the lion belong to?"."""
    many = is_plural(about, usage)
    if many is None:
        return None
    if noun not in ("type", "kind"):
        return sentence(f"Which {noun} {'do' if many else 'does'} ", about, " belong to")
    whole = NounPhrase.of(settled(context, usage), usage) if context else None
    if whole is None or whole.tail or not is_usable(whole.text) or whole.noun in _SORTED:
        return None
    thing = whole.bare
    if whole.is_many:
        last = whole.tokens[whole.head]
        at = last.start - whole.tokens[whole.start].start
        thing = thing.map_text(at, at + len(last.word), lexicon.singular(last.low))
    return sentence(f"What {noun} of ", thing, " are " if many else " is ", about)


_SORTED = frozenset("classification comparison overview summary table list basics review concept term".split())


def _verb_of(name: Text) -> str | None:
    """The base form of a column that is a verb: "Treats", "Found in"."""
    tokens = tokenize(name)
    low = tokens[0].low if tokens else ""
    if len(tokens) == 2 and lexicon.is_form(low, "VBN") and tokens[1].low in words.PREPOSITIONS:
        return lexicon.base_form(low)
    base = lexicon.base_form(low) if len(tokens) == 1 and lexicon.is_form(low, "VBZ") else None
    if base not in exceptions.MOSTLY_VERBS or low in exceptions.NOUN_FORMS:
        return None
    return None if lexicon.singular(low) in coursewords.LIST_NOUNS else base


def _verb_column(name: Text, about: Text, usage: Usage) -> Text | None:
    """A column that is a verb: "Treats" asks "What does penicillin treat?"."""
    tokens = tokenize(name)
    many, base = is_plural(about, usage), _verb_of(name)
    if many is None or base is None:
        return None
    if len(tokens) == 1:
        return sentence("What do " if many else "What does ", about, f" {base}")
    low, link = tokens[0].low, tokens[1].low
    be = "are " if many else "is "
    if link in ("in", "at", "on") and low in ("found", "located", "stored", "produced", "made"):
        return sentence(f"Where {be}", about, f" {low}")
    return sentence(f"What {be}", about, f" {low} {link}")


def _number_of(name: Text, about: Text, usage: Usage) -> Text | None:
    """A column "Number of lines" asks "How many lines does a haiku have?"."""
    match = re.match(r"(?:number|no\.?|amount) of (?=\w)", name.plain)
    many = is_plural(about, usage)
    if not match or many is None or not is_plural(name.cut(match.end()), usage):
        return None
    return sentence("How many ", name.cut(match.end()), " do " if many else " does ", about, " have")


def _needs_context(about: Text) -> bool:
    return bool(re.fullmatch(r"[\d.,%$ ]+|.", about.plain))


def _filled(before: str, after: str, about: Text, usage: Usage) -> Text | None:
    """A column's pattern around the row; "{is}" and "{does}" in it agree with the row."""
    if "{" in before + after:
        many = is_plural(about, usage)
        if many is None:
            return None
        before, after = (
            part.replace("{is}", "are" if many else "is").replace("{does}", "do" if many else "does")
            for part in (before, after)
        )
    return sentence(before, about, after)
