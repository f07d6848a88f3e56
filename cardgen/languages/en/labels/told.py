"""What a labelled line tells of its term in an outline: a meaning in note form, a clause, a command.

A second look at what the strict rules for definitions leave: the label is a name, and its neighbours are names with
their texts as well, so that the text is what the page has to say of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from cardgen.languages.en.grammar import phrases, shapes
from cardgen.languages.en.grammar.aspects import Group, aspect, is_adjective, modifies
from cardgen.languages.en.grammar.definitions import has_main_verb
from cardgen.languages.en.grammar.notes import has_many, says_what, unbracketed
from cardgen.languages.en.labels import labelled as strict
from cardgen.languages.en.labels.completed import completed, does_so, done
from cardgen.languages.en.labels.happenings import did, happens
from cardgen.languages.en.labels.headings import is_generic
from cardgen.languages.en.labels.headings import subject as subject_of
from cardgen.languages.en.labels.necessary import condition
from cardgen.languages.en.labels.persons import is_person, names, person
from cardgen.languages.en.labels.sides import about
from cardgen.languages.en.labels.versus import versus
from cardgen.languages.en.labels.views import is_view, main_idea
from cardgen.languages.en.lexis import coursewords, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.cells import asks, property_of
from cardgen.languages.en.questions.terms import settled, what_is
from cardgen.languages.tokens import Token, masked, sentence, tokenize
from cardgen.languages.wording import Asked, Labelled
from cardgen.model import Kind
from cardgen.text import Text

_LONGEST = 30  # words of an answer
_LABEL_WORDS = 5
_JOINED = frozenset(("and", "or", "&", "vs", "vs.", "versus", "to", "via", "without", "not", "no"))
_QUIET = frozenset((Group.BENEFIT, Group.DRAWBACK, Group.USE, Group.ADVICE, Group.STAGE, Group.ATTRIBUTE))


def labelled(pair: Labelled, usage: Usage) -> Asked | None:
    """The question about a label and its text: by the strict rules, else by what an outline's notes tell."""
    pair = replace(pair, label=_without_owner(pair.label))
    whole = completed(pair, usage)
    if whole:
        asked = does_so(whole) or strict.labelled(whole, usage) or told(whole, usage)
        return asked or strict.labelled(pair, usage)
    for rule in _RULES:
        if asked := rule(pair, usage):
            return asked
    return None


def sides_again(pair: Labelled, usage: Usage) -> Asked | None:
    """A label that recurs under several things is a side of each, as the column of a table would be."""
    label = pair.label.without_marks().strip(" :.–—-")
    if not pair.recurring or pair.heading or pair.below or not pair.subject or pair.text.words > _LONGEST:
        return None
    if (
        label.words > 1
        or aspect(label.plain)
        or not asks(label, usage)
        or has_main_verb(tokenize(pair.text))
        or not subject_of(pair.subject)
    ):
        return None
    question = property_of(pair.subject, label, usage)
    return Asked(Kind.FACT, question, pair.text, label) if question else None


def told(pair: Labelled, usage: Usage) -> Asked | None:
    """The question about a term in an outline and the note behind it; None when the note does not say what it is."""
    if pair.heading or not (pair.among or pair.glossary or pair.marked):
        return None
    label = pair.label.without_marks().strip(" :.–—-")
    text = pair.text.strip(" ;,")
    group = aspect(pair.group.plain) if pair.group else None
    if not _is_term(label) or not _is_note(text) or (group and group.group in _QUIET | {Group.MENTION}):
        return None
    if is_view(label, group):
        return main_idea(label, text, usage)
    text = _one_meaning(text)
    if says_what(text, label):
        question = _asks_what(label, text, pair, usage)
        return Asked(Kind.DEFINITION, question, text, label) if question else None
    if _is_sentence_on(text, label):
        question = _asks_meaning(label, pair, usage)
        return Asked(Kind.DEFINITION, question, text, label) if question else None
    return None


_SECOND_VERB = re.compile(r",\s+(?:and\s+)?(?=([a-z]+s)\b)")


def _one_meaning(text: Text) -> Text:
    """A meaning up to where it goes on with a verb: "impact of waves, and traps air in cracks"."""
    other = re.search(r";\s+(?=[A-Z])", text.plain)
    text = text.cut(0, other.start()) if other else text
    for match in _SECOND_VERB.finditer(text.plain):
        behind = text.cut(match.end())
        if lexicon.is_form(match[1], "VBZ") and shapes.third_person_verb(behind):
            return text.cut(0, match.start())
    return text


# --- what a clause says of a name --------------------------------------------------------------------------------

_NORMS = frozenset("must should shall ought".split())


def _is_sentence_on(text: Text, label: Text) -> bool:
    """Whether a text is one sentence that says what goes on, without naming the label again."""
    first = shapes.sentences(text)[0]
    tokens = unbracketed(tokenize(first))
    if first.words < 5 or set(shapes.stems(label.plain)) & set(shapes.stems(first.plain)):
        return False
    opener = tokens[0].low
    if opener in words.SUBORDINATORS | words.QUESTION_WORDS | words.PREPOSITIONS | _NO_SUBJECT or opener.endswith("ly"):
        return False
    if {token.low for token in tokens} & _NORMS or re.search(r"^\s*[\w\s]+,\s", first.plain):
        return False
    return shapes.shape(first) is shapes.Shape.CLAUSE and has_main_verb(tokens)


_NO_SUBJECT = frozenset(
    "something anything nothing everything it they there if one he she what this that these those such not no".split()
)


def _asks_meaning(label: Text, pair: Labelled, usage: Usage) -> Text | None:
    """ "What does “due process” mean?"; a word of everyday language with its field."""
    if phrases.is_plural(settled(label, usage), usage) is not False:
        return None
    question = sentence("what does “", settled(label, usage), "” mean")
    if not _is_everyday(label):
        return question
    where = _field(pair, label, usage)
    return sentence("in ", where, ", ", _small(question)) if where else None


_OWNER = re.compile(r"\s*\((?:[A-Z]\.\s?)*[A-Z][a-z]+(?:(?:\s&|\sand|,)?\s[A-Z][\w.]*)*\)$")


def _without_owner(label: Text) -> Text:
    """ "Strain theory (Merton)" without the bracket, when that is a name."""
    found = _OWNER.search(label.plain)
    return label.cut(0, found.start()) if found and is_person(Text.of(found.group().strip(" ()"))) else label


def _is_term(label: Text) -> bool:
    """Whether a label is one plain name: no list, no aspect, no adjective alone."""
    tokens = tokenize(label)
    spoken = [token for token in tokens if token.is_word]
    if not spoken or len(spoken) > _LABEL_WORDS or re.search(r"[,/→=+?!<>|:“\"…]|\.\s|\s[–—-]\s|\d\s|^\d", label.plain):
        return False
    if aspect(label.plain) or is_generic(label.plain) or any(token.low in _JOINED for token in tokens):
        return False
    at = phrases.head(tokens)
    if at is None or shapes.shape(label) is not shapes.Shape.NOUN_PHRASE or modifies(label):
        return False
    first, low = spoken[0].low, tokens[at].low
    if first in words.PREPOSITIONS | words.PRONOUNS | words.QUESTION_WORDS | words.SUBORDINATORS | words.NUMBERS:
        return False
    if (
        _is_person(spoken)
        or is_adjective(low)
        or (len(spoken) == 1 and lexicon.is_known(low) and not lexicon.can_be(low, "NOUN"))
    ):
        return False
    return len(low) > 2 and not (low.endswith("ed") and not lexicon.can_be(low, "NOUN"))


def _is_person(spoken: list[Token]) -> bool:
    """ "Auguste Comte": two names or more, none of them a word of the language."""
    return len(spoken) > 1 and all(
        token.word[0].isupper() and not lexicon.is_common_word(token.word) for token in spoken
    )


def _is_note(text: Text) -> bool:
    """Whether a text is short, whole, and speaks of the thing alone."""
    low = {token.low for token in tokenize(text)}
    loose = low & {"you", "your", "we", "our", "i", "this", "these", "those", "above", "below", "here", "etc", "they"}
    whole = not re.search(r"[?→➝=@+:]|==|\.\.|…|\bvs\b|->|\n", re.sub(r"\([^()]*\)", "", masked(text)))
    return 3 <= text.words <= _LONGEST and not loose and whole and not shapes.leans_on_context(text)


def _asks_what(label: Text, text: Text, pair: Labelled, usage: Usage) -> Text | None:
    """ "What is X?"; a word of everyday language with what it is a word of: "In rivers, what is traction?"."""
    first = tokenize(text)[0].low
    everyday = _is_everyday(label)
    many = phrases.is_plural(label, usage)
    if everyday and first not in words.ARTICLES and lexicon.can_be(tokenize(label)[0].low, "ADJ"):
        return None
    article = first if first in ("the", "a", "an") and everyday and many is False else ""
    if article:
        name = settled(label, usage)
        question = sentence(f"what is {'the' if article == 'the' else phrases.a_or_an(name.plain)} ", name)
    elif many is False and not lexicon.is_known(label.plain.lower()) and has_many(text) and label.words == 1:
        question = sentence("what are ", settled(label, usage))
    else:
        question = what_is(label, usage) or Text()
    if not question:
        return None
    named = _of_its_class(label, pair.group, question, usage) if pair.group and label.words == 1 else None
    if named or not everyday:
        return named or question
    where = _field(pair, label, usage)
    return sentence("in ", where, ", ", _small(question)) if where else None


_CLASSED = frozenset("principle law rule axiom measure theorem postulate".split())


def _of_its_class(label: Text, group: Text, question: Text, usage: Usage) -> Text | None:
    """ "Gestalt principles": "What is the Gestalt principle of closure?"; "Measures of X": "As a measure of X,"."""
    kind = aspect(group.plain)
    if kind and kind.of and kind.noun in _CLASSED:
        whole = settled(group.cut(*kind.of), usage)
        return sentence(f"as {phrases.a_or_an(kind.noun)} {kind.noun} of ", whole, ", ", _small(question))
    tokens = [token for token in tokenize(group) if token.is_word]
    noun = lexicon.singular(tokens[-1].low) if tokens else ""
    plain = tokens and tokens[0].low not in words.DETERMINERS | words.NUMBERS | coursewords.PLAIN_MODIFIERS
    if not 1 < len(tokens) < 5 or not plain or noun not in _CLASSED or noun == tokens[-1].low or kind:
        return None
    named = settled(group.cut(0, tokens[-1].start).strip(), usage)
    return sentence("what is the ", named, f" {noun} of ", settled(label, usage))


def _small(question: Text) -> Text:
    return question.map_text(0, 1, question.plain[0].lower()).strip(" ?")


_TECHNICAL = re.compile(r"(?:ism|ology|sis|itis|graphy|metry|emia|isation|ization)$")


def _is_everyday(label: Text) -> bool:
    """Whether a label is one word that means something to everybody."""
    found = [token for token in tokenize(label) if token.is_word]
    return len(found) == 1 and lexicon.is_known(found[0].low) and not _TECHNICAL.search(found[0].low)


def _field(pair: Labelled, label: Text, usage: Usage) -> Text | None:
    """What the term is a term of, when that can stand behind "in"."""
    subject = pair.subject and subject_of(pair.subject)
    if not subject or not pair.subject or subject.words > 3 or re.search(r"\d", pair.subject.plain):
        return None
    if any(token.low in _JOINED | words.PREPOSITIONS for token in tokenize(subject)):
        return None
    if set(shapes.stems(subject.plain)) & set(shapes.stems(label.plain)) or re.search(r"[#\d(:]", subject.plain):
        return None
    at = phrases.head(tokenize(subject))
    if at is None or is_generic(subject.plain) or aspect(subject.plain) or is_adjective(tokenize(subject)[at].low):
        return None
    whole = about(subject, usage)
    return None if whole is None or whole.plain.startswith(("a ", "an ")) else whole


_RULES: tuple[Callable[[Labelled, Usage], Asked | None], ...] = (
    person, versus, condition, strict.labelled, did, happens, done, names, sides_again, told,
)  # fmt: skip
