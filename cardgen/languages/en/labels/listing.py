"""Which lists can be asked for, and how: members of a plural, tasks of an activity, what a lead-in line announces."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.grammar import counted, phrases, shapes
from cardgen.languages.en.grammar.aspects import Aspect, Group, aspect, is_adjective
from cardgen.languages.en.labels import labelled, sides
from cardgen.languages.en.labels.headings import subject as subject_of
from cardgen.languages.en.labels.naming import FIELD, is_aspect, names
from cardgen.languages.en.lexis import coursewords, lexicon
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.lists import list_of, steps_of
from cardgen.languages.en.questions.terms import settled
from cardgen.languages.tokens import sentence, tokenize
from cardgen.text import Text


def several(question: Text, count: int) -> Text:
    """A "how" question answered by a list: "How do you evaluate X?" gives "Name three ways to evaluate X."."""
    match = re.match(r"How (?:do you|can you|to) ", question.plain)
    if not match or not 1 < count < 9:
        return question
    return Text.join(
        (Text.of(f"Name {counted.NUMBERS[count]} ways to "), question.cut(match.end()).strip("?"), Text.of("."))
    )


def listed(label: Text, items: Sequence[Text], subject: Text | None, usage: Usage) -> Text | None:
    """The question whose answer is the list below `label`.

    A label that is a thing and not a set of things ("Neural Networks") is asked for only when its items are names.
    """
    kind = aspect(label.plain)
    if kind and kind.group is Group.MENTION:
        return None
    there = labelled.THERE_ARE.match(label.plain)
    if there:
        label = label.cut(there.end())
        kind = aspect(label.plain)
    lead = lead_in(label, usage)
    if lead:
        return counted.with_number(lead, len(items), named=False)
    if not names(label):
        return None
    if kind is None and _are_tasks(label, items):
        return _tasks(label, len(items), usage)
    if kind:
        return _aspects(label, kind, items, subject, usage)
    if _are_kinds(label, items):
        return counted.with_number(sentence("what are the types of ", settled(label, usage)), len(items), named=False)
    doing = shapes.shape(label) is shapes.Shape.GERUND
    if any(is_aspect(item) for item in items) or not (_are_names(items) if doing else _are_members(label, items)):
        return None
    question = list_of(label, subject, usage)
    return counted.with_number(question, len(items), named=True) if question else None


def _aspects(label: Text, kind: Aspect, items: Sequence[Text], subject: Text | None, usage: Usage) -> Text | None:
    if kind.of is None and subject is None:
        return None
    if not kind.plural and kind.group in (Group.INSTANCE, Group.ATTRIBUTE):
        return None
    if kind.group is not Group.INSTANCE and any(is_adjective(item.plain) for item in items):
        return None  # "Cardiovascular" is a field of effects and no effect
    question = sides.of_subject(label, None if kind.of else subject, usage)
    open_ended = kind.group in (Group.BENEFIT, Group.DRAWBACK, Group.USE, Group.ADVICE)
    return counted.with_number(question, len(items), named=open_ended) if question else None


def _tasks(label: Text, count: int, usage: Usage) -> Text | None:
    whole = sides.about(subject_of(label) or label, usage)
    return Text.join((Text.of(f"Name {counted.NUMBERS[count]} tasks in "), whole, Text.of("."))) if whole else None


def _are_tasks(label: Text, items: Sequence[Text]) -> bool:
    """Whether the label names an activity and the items are what is done in it ("Data cleaning": "Remove outliers")."""
    about = subject_of(label)
    if about is None or not FIELD.search(about.plain) or not 2 <= len(items) < len(counted.NUMBERS):
        return False
    return all(shapes.imperative(item) is not None and not item.plain.lower().startswith("be ") for item in items)


_CHOSEN = frozenset("common main major key typical popular basic important notable famous well-known useful".split())


def _are_members(label: Text, items: Sequence[Text]) -> bool:
    """Whether the items are things that the plural label names, not statements about it."""
    tokens = tokenize(label)
    at = phrases.head(tokens)
    if at is None:
        return False
    if tokens[0].low in _CHOSEN and lexicon.is_plural_noun(tokens[at].word) is True:
        return _are_names(items)
    if lexicon.singular(tokens[at].low) not in coursewords.LIST_NOUNS:
        return False
    return _are_names(items)


def _are_kinds(label: Text, items: Sequence[Text]) -> bool:
    """Whether each item has the label's own head noun: "Layers" has "Input layer", "Hidden layer"."""
    shared = _head(label)
    return (
        bool(shared)
        and not label.plain.lower().endswith("ing")
        and all(_head(item) == shared and item.words > 1 for item in items)
    )


def _head(phrase: Text) -> str:
    tokens = tokenize(phrase)
    at = phrases.head(tokens)
    return shapes.stem(tokens[at].low) if at is not None else ""


def _are_names(items: Sequence[Text]) -> bool:
    """Whether all items are noun phrases."""
    return all(shapes.shape(item.strip(".")) is shapes.Shape.NOUN_PHRASE for item in items)


_INCLUDING = re.compile(
    r"^(?P<subject>.+?)\s+(?P<verb>includes?|are|is|comprises?|contains?|consists?\s+of|involves?|requires?|enables?|"
    r"depends?\s+on|allows?|provides?|supports?|produces?|causes?|affects?|means|measures?)(?:\s+(?:the\s+following|as\s+follows|"
    r"(?:these|the\s+following)\s+\w+))?$",
    re.IGNORECASE,
)


def lead_in(label: Text, usage: Usage) -> Text | None:
    """ "The main risks are", "X consists of": the lead-in line of a list, turned into a question."""
    match = _INCLUDING.match(label.plain)
    if not match or shapes.leans_on_context(label):
        return None
    about = label.cut(*match.span("subject"))
    tokens = tokenize(about)
    verb = " ".join(match["verb"].lower().split())
    if len(tokens) > 9 or shapes.shape(about) is not shapes.Shape.NOUN_PHRASE:
        return None
    inside = phrases.in_sentence(about, usage)
    plural = phrases.is_plural(inside, usage)
    if plural is None:
        return None
    if verb in ("are", "is", "include", "includes", "means"):
        return sentence("what are " if plural else "what does ", inside, "" if plural else " include")
    word, _, rest = verb.partition(" ")
    base = lexicon.base_form(word)
    return sentence("what do " if plural else "what does ", inside, f" {base} {rest}".rstrip()) if base else None


def ordered(label: Text, items: Sequence[Text], subject: Text | None, usage: Usage) -> Text | None:
    """The question whose answer is the numbered steps below `label`.

    A numbered list is a procedure when its label says so or its items are commands; else it is a list.
    """
    kind = aspect(label.plain)
    commands = sum(_is_command(item) for item in items) >= 0.6 * len(items)
    if commands or (kind and kind.group is Group.STAGE):
        return steps_of(label, subject, usage)
    return listed(label, items, subject, usage)


def _is_command(item: Text) -> bool:
    return shapes.imperative(item) is not None or bool(re.match(r"^\w+\s+(?:–|—|-|:)\s", item.plain))
