"""What a term is a term of: "In rivers, what is traction?", "What is the Gestalt principle of closure?"."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar import phrases, shapes
from cardgen.languages.en.grammar.aspects import aspect, is_adjective
from cardgen.languages.en.grammar.meant import named_by_meaning
from cardgen.languages.en.grammar.notes import has_many
from cardgen.languages.en.labels.headings import is_generic
from cardgen.languages.en.labels.headings import subject as subject_of
from cardgen.languages.en.labels.sides import about
from cardgen.languages.en.lexis import coursewords, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import settled, what_is
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
        named = named_by_meaning(_in_small(label, usage), text, usage)
        question = sentence("what is ", named) if named else what_is(_in_small(label, usage), usage) or Text()
    if not question:
        return None
    named = _of_its_class(label, pair.group, question, usage) if pair.group and label.words == 1 else None
    if named or not everyday:
        return named or question
    where = field(pair, label, usage)
    return sentence("in ", where, ", ", small(question)) if where else None


def _in_small(label: Text, usage: Usage) -> Text:
    """One learned word that no dictionary has, and that the page never writes as a name, in small letters."""
    word = label.plain
    unknown = word[:1].isupper() and word[1:].islower() and not lexicon.is_known(word.lower())
    named = lexicon.is_name(word) or usage.written_small(word) is False
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


def where_of(heading: Text, label: Text, usage: Usage, longest: int) -> Text | None:
    """The subject of a heading of so many words as it stands behind "in", when that reads well."""
    subject = subject_of(heading)
    if not subject or subject.words > longest or shapes.shape(subject) is not shapes.Shape.NOUN_PHRASE:
        return None
    if any(token.low in JOINED | words.PREPOSITIONS for token in tokenize(subject)):
        return None
    if set(shapes.stems(subject.plain)) & set(shapes.stems(label.plain)) or re.search(r"[#\d(:]", subject.plain):
        return None
    at = phrases.head(tokenize(subject))
    if at is None or is_generic(subject.plain) or aspect(subject.plain) or is_adjective(tokenize(subject)[at].low):
        return None
    whole = about(subject, usage)
    return None if whole is None or whole.plain.startswith(("a ", "an ")) else whole
