"""What a term is a term of: "In rivers, what is traction?", "What is the Gestalt principle of closure?"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.grammar import phrases, shapes
from cardgen.languages.en.grammar.aspects import aspect, is_adjective
from cardgen.languages.en.grammar.notes import has_many
from cardgen.languages.en.labels.headings import is_generic
from cardgen.languages.en.labels.headings import subject as subject_of
from cardgen.languages.en.labels.meanings import defined
from cardgen.languages.en.labels.naming import FIELD
from cardgen.languages.en.labels.sides import about
from cardgen.languages.en.lexis import coursewords, lexicon, words
from cardgen.languages.en.lexis.senses import MANY_MEANINGS, has_senses, needs_field
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import settled
from cardgen.languages.tokens import first_word, sentence, tokenize
from cardgen.languages.wording import Labelled
from cardgen.text import Text

JOINED = frozenset(("and", "or", "&", "vs", "vs.", "versus", "to", "via", "without", "not", "no"))


def asks_what(label: Text, text: Text, pair: Labelled, usage: Usage) -> Text | None:
    """ "What is X?"; a word of everyday language with what it is a word of: "In rivers, what is traction?"."""
    first = first_word(text)
    everyday = is_everyday(label)
    many = phrases.is_plural(label, usage)
    if everyday and first not in words.ARTICLES and lexicon.can_be(first_word(label), "ADJ"):
        return None
    article = first if first in ("the", "a", "an") and everyday and many is False else ""
    if article:
        name = settled(label, usage)
        question = sentence(f"what is {'the' if article == 'the' else phrases.a_or_an(name.plain)} ", name)
    elif many is False and not lexicon.is_known(label.plain.lower()) and has_many(text) and label.words == 1:
        question = sentence("what are ", settled(label, usage))
    else:
        question = defined(_in_small(label, usage), text, usage) or Text()
    if not question:
        return None
    named = _of_its_class(label, pair.group, question, usage) if pair.group and label.words == 1 else None
    if named or not everyday:
        return named or question
    where = field(pair, label, usage)
    return within(where, question, usage) if where else None


def _in_small(label: Text, usage: Usage) -> Text:
    """One learned word that no dictionary has, and that the page never writes as a name, in small letters."""
    word = label.plain
    unknown = word[:1].isupper() and word[1:].islower() and not lexicon.is_known(word.lower())
    named = usage.written_small(word) is False
    return label.map_text(0, 1, word[0].lower()) if unknown and label.words == 1 and not named else label


_CLASSED = frozenset("principle law rule axiom measure theorem postulate".split())


def _of_its_class(label: Text, group: Text, question: Text, usage: Usage) -> Text | None:
    """ "Gestalt principles": "What is the Gestalt principle of closure?"; "Measures of X": "As a measure of X,"."""
    kind = aspect(group.plain)
    if kind and kind.of and kind.noun in _CLASSED:
        whole = settled(group.cut(*kind.of), usage)
        return sentence(f"as {phrases.a_or_an(kind.noun)} {kind.noun} of ", whole, ", ", small(question))
    tokens = [token for token in tokenize(group) if token.is_word]
    noun = lexicon.singular(tokens[-1].low) if tokens else ""
    plain = tokens and tokens[0].low not in words.DETERMINERS | words.NUMBERS | coursewords.PLAIN_MODIFIERS
    if not 1 < len(tokens) < 5 or not plain or noun not in _CLASSED or noun == tokens[-1].low or kind:
        return None
    named = settled(group.cut(0, tokens[-1].start).strip(), usage)
    return sentence("what is the ", named, f" {noun} of ", settled(label, usage))


_MEMBER = frozenset("mechanism task technique method strategy tactic practice operation".split())
_ONE = re.compile(r"what is (?P<article>an? |the )?(?P<thing>\w+)", re.IGNORECASE)


def within(where: Text, question: Text, usage: Usage) -> Text:
    """A question put into its field, as a teacher would say it.

    "What is projection?" in "defence mechanisms" gives "What is projection as a defence mechanism?", "What is a node?"
    in "decision trees" "What is a node in a decision tree?", "What is a tie?" in music "In music, what is a tie?".
    """
    last = tokenize(where)[-1]
    one = lexicon.singular(last.low)
    found = _ONE.fullmatch(small(question).plain)
    if found is None or one == last.low or first_word(where) in words.DETERMINERS:
        return sentence("in ", where, ", ", small(question))
    whole = phrases.with_article(where.map_text(last.start, last.end, one), usage)
    if whole is not None and one in _MEMBER and not found["article"]:
        return sentence(small(question), " as ", whole)
    if whole is not None and found["article"] and whole.plain.startswith(("a ", "an ")):
        return sentence(small(question), " in ", whole)
    return sentence("in ", where, ", ", small(question))


def small(question: Text) -> Text:
    """A question as it stands behind "In X, "."""
    return question.map_text(0, 1, question.plain[0].lower()).strip(" ?")


_TECHNICAL = re.compile(r"(?:ism|ology|sis|itis|graphy|metry|emia|isation|ization)$")


def is_everyday(label: Text) -> bool:
    """Whether a label is one word that means something to everybody."""
    found = [token for token in tokenize(label) if token.is_word]
    return len(found) == 1 and lexicon.is_known(found[0].low) and not _TECHNICAL.search(found[0].low)


def field(pair: Labelled, label: Text, usage: Usage) -> Text | None:
    """What the term is a term of, when that can stand behind "in"."""
    subject = pair.subject
    return where_of(subject, label, usage, 3) if subject and not re.search(r"\d", subject.plain) else None


NO_FIELD = frozenset(
    """
    processing maintaining behaviour behaviours behavior behaviors definitions modification anomalies
    """.split()
)
"""Heads of headings that name no field."""


def where_of(heading: Text, label: Text, usage: Usage, longest: int) -> Text | None:
    """The subject of a heading of so many words as it stands behind "in", when that reads well."""
    subject = subject_of(heading)
    if not subject or subject.words > longest or shapes.shape(subject) is not shapes.Shape.NOUN_PHRASE:
        return None
    if any(token.low in JOINED | words.PREPOSITIONS for token in tokenize(subject)):
        return None
    named = shapes.stems(subject.plain)
    if re.search(r"[#\d(:]", subject.plain) or set(named if len(named) < 3 else named[-1:]) & set(
        shapes.stems(label.plain)
    ):
        return None  # "event" in "Discrete event simulation" is a word of that field
    at = phrases.head(tokenize(subject))
    if (
        at is None
        or tokenize(subject)[at].low in NO_FIELD
        or is_generic(subject.plain)
        or aspect(subject.plain)
        or is_adjective(tokenize(subject)[at].low)
    ):
        return None
    whole = about(subject, usage)
    return None if whole is None or whole.plain.startswith(("a ", "an ")) else whole


_LONGEST_FIELD = 4
_ASKED = re.compile(r"What (?:is|are) (?:an?\s|the\s)?(?P<word>[a-z]+)\?$")
_DOES = re.compile(r"What (?:does|do) (?:an?\s|the\s)?(?P<word>[a-z]+)\s[a-z]+\?$")


def in_field(question: Text, fields: Sequence[Text], usage: Usage) -> Text:
    """ "What is a tie?" as "In music notation, what is a tie?", when one of the headings names the field."""
    asked = _ASKED.match(question.plain) or _DOES.match(question.plain)
    if asked and asked.re is _DOES and lexicon.singular(asked["word"]) not in MANY_MEANINGS:
        return question
    if not asked or not has_senses(lexicon.singular(asked["word"])):
        return question
    where = next((found for field in fields if (found := field_phrase(field, Text.of(asked["word"]), usage))), None)
    return within(where, question, usage) if where else question


def where(things: Text, field: Text, usage: Usage) -> Text | None:
    """The field behind "in" that "types of checks" need; None where the things tell what they are."""
    return field_phrase(field, things, usage) if needs_field(lexicon.singular(things.plain.lower())) else None


def field_phrase(field: Text, label: Text, usage: Usage) -> Text | None:
    """What a term is a term of, as it stands behind "in"; None when it names no field."""
    words_about = _ABOUT_WORDS.search(field.plain)
    field = field.cut(0, words_about.start()) if words_about and words_about.start() else field
    where = where_of(field, label, usage, _LONGEST_FIELD)
    if where is None:
        return None
    tokens = tokenize(where)
    at = phrases.head(tokens)
    if at is None or at + 1 < len(tokens) or any(token.low in _OUTLINE for token in tokens):
        return None
    many = phrases.is_plural(where, usage) is True and len(tokens) > 1
    return where if many or FIELD.search(tokens[at].word) or tokens[at].low in _FIELDS else None


_FIELDS = frozenset(
    "notation music biology economics chemistry physics logic history mathematics maths finance".split()
)


_ABOUT_WORDS = re.compile(
    r"\s(?:terminology|vocabulary|terms|definitions|concepts|glossary|basics|fundamentals|notes|overview|review|outline|"
    r"summary|primer|guide|cheat sheet|revision|introduction|study guide|takeaways|key points)$",
    re.I,
)
_OUTLINE = frozenset(
    """
    key important basic main common other principles types kinds list factors features properties elements terms
    concepts notes definitions questions examples steps ways tips goals methods parts things chapter unit lecture
    week module topics summary review exam test introduction
    """.split()
)
