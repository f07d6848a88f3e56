"""Numbered lists: the steps of what is done or what happens."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.grammar import counted, phrases, shapes
from cardgen.languages.en.grammar.aspects import Group, aspect
from cardgen.languages.en.labels import classes, sides
from cardgen.languages.en.labels.announced import announced, wrong_count
from cardgen.languages.en.labels.listing import listed
from cardgen.languages.en.labels.membership import can_be_member, is_about
from cardgen.languages.en.labels.plain_label import without_aside
from cardgen.languages.en.lexis import coursewords, lexicon
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.lists import steps_of
from cardgen.languages.en.questions.terms import settled
from cardgen.languages.tokens import sentence, tokenize
from cardgen.text import Text


def ordered(label: Text, items: Sequence[Text], subject: Text | None, usage: Usage) -> Text | None:
    """The question whose answer is the numbered steps below `label`.

    A numbered list is a procedure when its label says so or its items are commands; else it is a list.
    """
    label = _plainly(without_aside(label))
    if wrong_count(label, len(items)) or not all(can_be_member(item) for item in items):
        return None
    lead = announced(label, len(items), subject, usage)
    if lead:
        return lead
    kind = aspect(label.plain)
    commands = sum(_is_command(item) for item in items) >= 0.6 * len(items)
    done = shapes.imperative(label)
    if commands and done:
        return (
            sentence(f"what are the {counted.NUMBERS[len(items)]} steps to ", settled(label, usage))
            if len(items) < 13
            else None
        )
    if (
        (commands and _is_done(label))
        or _WORKS.match(label.plain)
        or (kind and kind.group is Group.STAGE)
        or _is_process(label)
        or _are_events(label, items)
    ):
        question = steps_of(label, subject, usage)
        question = counted.with_number(question, len(items), named=False) if question else None
        return _within(question, label, subject, usage) if question else None
    return listed(label, items, subject, usage)


_BY_STEP = re.compile(r"step[- ]by[- ]step\s+(?=\w)", re.IGNORECASE)


def _plainly(label: Text) -> Text:
    """ "Step-by-step procedure" is the procedure of what stands above."""
    found = _BY_STEP.match(label.plain)
    return label.cut(found.end()) if found else label


def _is_process(label: Text) -> bool:
    """Whether a label is the name of a process: "Training process", "Blood clotting cascade"."""
    tokens = tokenize(label)
    at = phrases.head(tokens)
    return at is not None and tokens[at].low in coursewords.PROCESS_NOUNS


_DONE = frozenset(
    "search sort test exam examination repair setup build analysis method design sequence cpr recipe".split()
)


def _is_done(label: Text) -> bool:
    """Whether a label names what is done, and no thing ("Neck") or sentence."""
    tokens = tokenize(label)
    at = phrases.head(tokens)
    if shapes.gerund(label) or label.plain.lower().startswith(("how to", "steps")):
        return True
    return at is not None and bool(_DEED.match(tokens[at].low) or tokens[at].low in _DONE)


_WORKS = re.compile(r"how\s.*\b(?:works?|operates?|functions?|learns?|happens?)$", re.IGNORECASE)
_DEED = re.compile(r"[a-z]{3,}(?:[ts]ion|ment|sis|ance|age|ing)$")


def _are_events(label: Text, items: Sequence[Text]) -> bool:
    """Whether a label names a happening and the items are what happens: "Synthesis", "Cell division"."""
    tokens = tokenize(label)
    at = phrases.head(tokens)
    if at is None or len(items) < 3 or not (_DEED.match(tokens[at].low) or tokens[at].low in ("attack", "crossover")):
        return False
    return sum(_is_event(item) for item in items) >= 0.75 * len(items)


def _is_event(item: Text) -> bool:
    tokens = tokenize(classes.name_of(item))
    at = phrases.head(tokens)
    if shapes.shape(item) is not shapes.Shape.NOUN_PHRASE:
        return True
    if any(lexicon.is_form(token.low, "VBN") and token.low.endswith(("ed", "en")) for token in tokens[1:]):
        return True  # "Peptide bond formed between ..."
    return at is not None and bool(_DEED.match(tokens[at].low.split("/")[0]))


def _within(question: Text, label: Text, subject: Text | None, usage: Usage) -> Text:
    """A happening of one word with what it is part of: "initiation" gives "initiation in translation"."""
    whole = sides.about(subject, usage) if subject else None
    if (
        whole is None
        or label.words > 1
        or subject is None
        or is_about(label, subject)
        or not _DEED.match(label.plain.lower())
    ):
        return question
    if " " + label.plain.lower() + "?" not in question.plain.lower() or subject.words > 4:
        return question
    if label.plain.lower() not in coursewords.PASSIVES:
        return Text.join((question.strip("?"), Text.of(" in "), whole, Text.of("?")))
    start = re.sub(r"\b(of|for) an? ", r"\1 the ", question.plain)
    return Text.join((Text.of(start.strip("?")), Text.of(" of "), whole, Text.of("?")))


def _is_command(item: Text) -> bool:
    return shapes.imperative(item) is not None or bool(re.match(r"^\w+\s+(?:–|—|-|:)\s", item.plain))
