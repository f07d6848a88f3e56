"""Questions whose answer is a table cell: row by column, features of things compared, the row that a cell tells of."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar.aspects import aspect, is_adjective
from cardgen.languages.en.grammar.head_noun import head
from cardgen.languages.en.grammar.noun_phrase import NounPhrase
from cardgen.languages.en.grammar.phrases import is_plural, is_proper
from cardgen.languages.en.grammar.shapes import Shape, gerund, shape, third_person_verb
from cardgen.languages.en.lexis import columns, coursewords, exceptions, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import is_usable, settled, subject_phrase, what_is
from cardgen.languages.tokens import last_word, sentence, tokenize
from cardgen.text import SpanKind, Text

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
    about = row.strip() if ready else _about(row, usage)
    name = settled(_without_unit(column), usage)
    low = name.plain.lower().strip()
    if about is not None and low in coursewords.COLUMN_QUESTIONS:
        return _filled(*coursewords.COLUMN_QUESTIONS[low], about, usage)
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
    before, after = columns.WHERE[low].replace("{is} ", _being(about, many=many)).split("%s")
    return sentence(before, about, after)


def _being(about: Text, *, many: bool) -> str:
    """ "is", or "was" for what its name says to be gone."""
    if last_word(about) in columns.BYGONE:
        return "were " if many else "was "
    return "are " if many else "is "


def _about(row: Text, usage: Usage) -> Text | None:
    """The row behind "of"; letters, titles and numbered names are said as they stand."""
    plain = row.plain.strip()
    if len(plain) == 1 or plain[:1] == "“":
        return row.strip()
    return settled(row, usage) if _CODED.search(plain) else subject_phrase(row, usage)


def _said_once(name: Text, about: Text) -> Text:
    """ "Kurtosis value" of "mesokurtic kurtosis" is its value."""
    first, last = name.plain.split()[0], about.plain.split()[-1]
    return name.cut(len(first)).strip() if name.words > 1 and first.casefold() == last.casefold() else name


def _without_unit(column: Text) -> Text:
    """ "Melting point (°C)" without what stands in brackets."""
    match = _UNIT.search(column.plain)
    return column.cut(0, match.start()) if match and match.start() else column


def asks(column: Text, usage: Usage) -> bool:
    """Whether a column is of the kinds that can be asked of a row: a side of things, or a verb of its own."""
    name = settled(_without_unit(column), usage)
    low = name.plain.lower().strip()
    if low in coursewords.COLUMN_QUESTIONS or low in columns.PERSON_COLUMNS:
        return True
    tokens = tokenize(name)
    if not tokens or _VAGUE & {token.low for token in tokens}:
        return False
    phrase = NounPhrase.of(name, usage)
    if phrase and phrase.noun in columns.DOING and any(not _qualifies(token.low) for token in tokens[: phrase.head]):
        return False  # "Immune role": a class, not what it does
    side = aspect(low)
    if _verb_of(name) or (side and (side.plural or side.noun not in _MEANS)):
        return True
    return bool(phrase and not phrase.is_joined and (phrase.noun in columns.OF_NOUNS or phrase.link in _PLACES))


_DEGREE = re.compile(
    r"(?:(?:very|quite|extremely|relatively|fairly|moderately)\s+)?(?:none|low|high|some|moderate|medium|significant|maximum|"
    r"minimal|minimum|little|limited|strong|weak|considerable|substantial|full|partial)(?:\s*\([^()]*\))?",
    re.IGNORECASE,
)


def amount_of(row: Text, column: Text, cell: Text, usage: Usage) -> Text | None:
    """How much or what type of something a row has, for columns that are things themselves.

    "Entry barriers" and "High": "What level of entry barriers does an oligopoly have?"; "Product type": "What type of
    product does an oligopoly have?".
    """
    name = NounPhrase.of(settled(_without_unit(column), usage), usage)
    about = _about(row, usage)
    many = is_plural(about, usage) if about else None
    if about is not None and _NUMBER.fullmatch(cell.plain.strip()) and (measured := _measure(column, name)):
        return sentence("What is the ", measured, " of ", about)
    if name is None or about is None or many is None or name.tail or name.is_joined or not is_usable(name.text, 4):
        return None
    does = " do " if many else " does "
    if name.noun in ("type", "kind") and name.head > name.start and not name.is_many:
        last = name.tokens[name.head]
        thing = name.text.cut(0, last.start).strip()
        return sentence(f"What {name.noun} of ", thing, does, about, " have")
    if not _DEGREE.fullmatch(cell.plain.strip(" .")) or name.noun in columns.OF_NOUNS:
        return None
    if not name.is_many and lexicon.counted(name.noun) is lexicon.Counted.YES and name.noun not in _MASS_SIDES:
        return None
    return sentence("What level of ", name.bare, does, about, " have")


_NUMBER = re.compile(r"[~≈<>±+–−-]?\s?\d[\d.,]*(?:\s?(?:×|x|\*)\s?10\S*)?(?:\s?[^\s\d]{1,6})?")
_UNITS = re.compile(r"[(\[](?:[°%‰µΩ]\S{0,8}|[a-zA-ZµΩ]{1,4}(?:[/·⋅ ][a-zA-Z³²⁻¹^0-9/·-]{1,8})?)[)\]]\s*$")


def _measure(column: Text, name: NounPhrase | None) -> Text | None:
    """A column of measured values: with its unit in brackets, a point of change, or a symbol ("pKa", "$R_f$")."""
    bare = _without_unit(column).strip()
    if all(span.kind in (SpanKind.MATH,) for span in bare.spans) or re.fullmatch(r"p[HKIk][abw]?", bare.plain):
        return bare
    if name is None or name.tail or name.is_many or name.is_joined:
        return None
    point = name.noun == "point" and name.head > name.start
    return name.bare if point or _UNITS.search(column.plain) else None


_MASS_SIDES = frozenset("control competition support power influence access demand supply".split())


def is_side(label: Text, usage: Usage) -> bool:
    """Whether a label is a noun of measures and sides with nothing behind it ("Diameter", "Melting point")."""
    phrase = NounPhrase.of(settled(_without_unit(label), usage), usage)
    return bool(phrase and phrase.noun in columns.OF_NOUNS and not phrase.tail and not phrase.is_joined)


_VAGUE = frozenset(
    """
    notes note comment comments remark remarks other etc page link see more typed result results outcome outcomes
    evidence reference references
    """.split()
)


def _qualifies(low: str) -> bool:
    return is_adjective(low) or lexicon.can_be(low, "ADJ") or low in coursewords.PLAIN_MODIFIERS


def cell_answer(column: Text, cell: Text) -> Text | None:
    """A cell as the answer that its column asks for; None when it is none.

    Below "Function", what comes first of how a thing is made or found is left out, and an adjective alone is no deed.
    """
    tokens = tokenize(column)
    low = column.plain.casefold().strip()
    if "when" in low.split() and not _is_condition(cell):
        return None
    if low in ("cost", "costs") and _DEGREE.fullmatch(cell.plain.strip(" .")):
        return None  # of what, the column does not say
    if re.match(r"[OΘΩ]\(", cell.plain) and tokens and tokens[-1].low in ("insertion", "search", "access", "deletion"):
        return None  # what it costs, not what it is
    if not tokens or lexicon.singular(tokens[-1].low) not in columns.DOING:
        return cell
    said = tokenize(cell)
    if len(said) == 1 and lexicon.can_be(said[0].low, "ADJ"):
        return None
    if len(said) > 1 and lexicon.is_form(said[0].low, "VBN") and said[1].low in ("by", "in", "on", "from", "of"):
        comma = cell.plain.find(", ")
        rest = cell.cut(comma + 2) if comma > 0 else Text()
        return rest if rest and third_person_verb(rest) else None
    return cell


def _is_condition(cell: Text) -> bool:
    """Whether a cell can say when: a clause, a doing, several things; "false-positive budget" is a matter, no case."""
    said = tokenize(cell)
    if not said or said[0].low in words.SUBORDINATORS | words.PREPOSITIONS | words.DETERMINERS or cell.words > 5:
        return bool(said)
    if shape(cell) is not Shape.NOUN_PHRASE or lexicon.is_form(said[0].low, "VBG"):
        return True
    at = head(said)
    return at is None or lexicon.is_plural_noun(said[at].word) is True


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
    if phrase.noun in _KINDS and not phrase.tail and phrase.is_simple:
        return _of_what_kind(phrase.noun, about, context, usage)
    where = subject_phrase(context, usage) if context and _needs_context(about) else None
    lead = (Text.of("In ") + where + Text.of(", what ")) if where else Text.of("What ")
    link = " for " if phrase.noun in columns.FOR else " of "
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
    if whole is None or whole.tail or not is_usable(whole.text):
        return None
    thing = whole.bare
    if whole.is_many:
        last = whole.tokens[whole.head]
        at = last.start - whole.tokens[whole.start].start
        thing = thing.map_text(at, at + len(last.word), lexicon.singular(last.low))
    return sentence(f"What {noun} of ", thing, " are " if many else " is ", about)


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


def possessive(person: Text, column: Text, usage: Usage) -> Text | None:
    """What a person is known for: "Piaget" and "Theory" give "What is Piaget's theory?"."""
    phrase = NounPhrase.of(settled(column, usage), usage)
    if phrase is None or phrase.noun not in columns.WORKS or phrase.tail or not person.plain[:1].isupper():
        return None
    who = person.strip()
    mark = "’" if who.plain.endswith("s") else "’s"
    return sentence("What are " if phrase.is_many else "What is ", who, f"{mark} ", phrase.bare)


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
