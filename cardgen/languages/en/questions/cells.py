"""Questions for a table cell (row by column) and for a term with a verb phrase about it."""

from __future__ import annotations

import re
from itertools import pairwise

from cardgen.languages.en.grammar.noun_phrase import NounPhrase
from cardgen.languages.en.grammar.phrases import is_plural
from cardgen.languages.en.grammar.shapes import gerund, imperative, third_person_verb
from cardgen.languages.en.lexis import coursewords, exceptions, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import is_usable, settled, subject_phrase, what_is
from cardgen.languages.tokens import sentence, tokenize
from cardgen.text import Text


def property_of(row: Text, column: Text, usage: Usage, context: Text | None = None) -> Text | None:
    """A table cell's question: "Hexokinase" and "Product" give "What is the product of hexokinase?".

    A column that defines ("Description") asks what the row is. Columns that are no noun phrase give None. context: what
    the table is about, for rows that mean nothing alone ("A", "3").
    """
    plain_row = row.plain.strip()
    opening = tokenize(plain_row)[:1]
    if opening and opening[0].low in words.PREPOSITIONS and len(plain_row.split()) > 1:
        return None  # "With little data" is a case and no thing
    about = row.strip() if len(plain_row) == 1 else subject_phrase(row, usage)
    name = settled(column, usage)
    if about is None or not is_usable(name, 5):
        return None
    low = re.sub(r"\s*[(\[].*$", "", name.plain.lower()).strip()
    if low in coursewords.DEFINING_COLUMNS:
        return what_is(row, usage)
    if low in ("event", "events", "what happened") and re.fullmatch(r"\d{3,4}s?", plain_row):
        return sentence(f"What happened in {plain_row}")
    if low in coursewords.COLUMN_QUESTIONS:
        return _filled(*coursewords.COLUMN_QUESTIONS[low], about, usage)
    return (
        _verb_column(name, about, usage) or _number_of(name, about, usage) or _noun_column(name, about, context, usage)
    )


def _noun_column(name: Text, about: Text, context: Text | None, usage: Usage) -> Text | None:
    phrase = NounPhrase.of(name, usage)
    if phrase is None or phrase.link not in ("", "of") or third_person_verb(name) or gerund(name):
        return None
    if not lexicon.can_be(phrase.tokens[phrase.head].low, "NOUN"):
        return None
    many = is_plural(name, usage)
    if many is None:
        return None
    if phrase.noun in _KINDS and not phrase.tail and phrase.is_simple:
        return _of_what_kind(phrase.noun, about, context, usage)
    where = subject_phrase(context, usage) if context and _needs_context(about) else None
    lead = (Text.of("In ") + where + Text.of(", what ")) if where else Text.of("What ")
    return sentence(lead, "are " if many else "is ", "the ", phrase.bare, " of ", about)


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


def _verb_column(name: Text, about: Text, usage: Usage) -> Text | None:
    """A column that is a verb: "Treats" asks "What does penicillin treat?"."""
    tokens = tokenize(name)
    many = is_plural(about, usage)
    low = tokens[0].low
    if many is None:
        return None
    if len(tokens) == 2 and lexicon.is_form(low, "VBN") and tokens[1].low in words.PREPOSITIONS:
        place = tokens[1].low in ("in", "at", "on") and low in ("found", "located", "stored", "produced", "made")
        be = "are " if many else "is "
        if place:
            return sentence(f"Where {be}", about, f" {low}")
        return sentence(f"What {be}", about, f" {low} {tokens[1].low}")
    base = lexicon.base_form(low) if len(tokens) == 1 and lexicon.is_form(low, "VBZ") else None
    if base not in exceptions.MOSTLY_VERBS or low in exceptions.NOUN_FORMS:
        return None
    if lexicon.singular(low) in coursewords.LIST_NOUNS:
        return None
    return sentence("What do " if many else "What does ", about, f" {base}")


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


# --- what a term does -----------------------------------------------------------------------------------------------


def does_what(term: Text, phrase: Text, usage: Usage) -> tuple[Text, Text] | None:
    """A term and what it does: "Albumin" + "Binds acidic drugs" give "What does albumin bind?" and "acidic drugs".

    Gives (question, answer); None when the phrase does not start with a verb in the third person (or, behind a plural
    term, in its base form).
    """
    about = subject_phrase(term, usage)
    many = is_plural(about, usage) if about else None
    if about is None or many is None:
        return None
    body = phrase.strip(" .")
    found = third_person_verb(body) or (imperative(body) if many else None)
    if found is None:
        return None
    verb, rest = found
    do = "do" if many else "does"
    if rest and _is_clean_object(rest) and verb in coursewords.OBJECT_VERBS:
        return sentence(f"What {do} ", about, f" {verb}"), rest
    return sentence(f"What {do} ", about, " do"), phrase


def _is_clean_object(rest: Text) -> bool:
    """Whether what follows the verb is one noun phrase, the object and nothing else."""
    tokens = tokenize(rest)
    if not tokens or tokens[0].low in words.PREPOSITIONS or tokens[0].low in ("to", "that", "how", "whether", "not"):
        return False
    if lexicon.can_be(tokens[0].low, "ADV") and not lexicon.can_be(tokens[0].low, "ADJ"):
        return False
    if any(t.low == "and" and lexicon.is_form(u.low, "VBZ") for t, u in pairwise(tokens)):
        return False
    later = words.SUBORDINATORS | words.AUXILIARIES
    return not any(token.word in ".;:" or token.low in later or token.low == "by" for token in tokens)
