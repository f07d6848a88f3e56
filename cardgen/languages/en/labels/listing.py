"""Which lists can be asked for, and how: members of a plural, sides of a subject, what a lead-in line announces."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.grammar import counted, shapes
from cardgen.languages.en.grammar.aspects import Aspect, Group, aspect, is_adjective
from cardgen.languages.en.labels import classes, fields, sides, telling_apart, things
from cardgen.languages.en.labels.announced import announced, wrong_count
from cardgen.languages.en.labels.broken_off import left_open
from cardgen.languages.en.labels.membership import (
    SAID,
    VAGUE,
    are_sections,
    are_sorted,
    can_be_member,
    is_about,
    is_joined,
    is_loose,
    speaks,
    subdivide,
)
from cardgen.languages.en.labels.naming import is_aspect, names
from cardgen.languages.en.labels.necessary import conditions
from cardgen.languages.en.labels.plain_label import is_for_the_reader, plainly
from cardgen.languages.en.labels.possessed import possessed, spelled
from cardgen.languages.en.labels.turning import turned
from cardgen.languages.en.labels.whose import whose
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import last_word, tokenize
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
    """The question whose answer is the list below `label`; items: each with its label and text.

    A label that is a thing and not a set of things ("Neural Networks") is asked for only when its items are names.
    """
    question = _listed(label, items, subject, usage)
    return whose(question, subject, usage) if question else None


def _listed(label: Text, items: Sequence[Text], subject: Text | None, usage: Usage) -> Text | None:
    found = [classes.name_of(item) for item in items]
    label, count = plainly(label, found), len(items)
    subject = None if subject and is_loose(subject) else subject
    kind = aspect(label.plain)
    if wrong_count(label, count) or is_for_the_reader(label) or not all(can_be_member(item) for item in items):
        return None
    if are_sections(label, found) or are_sorted(found, items) or (kind and _says_less(label, kind, found, items)):
        return None
    lead = (
        conditions(label, count, usage)
        or telling_apart.tells(label, items, subject, usage)
        or turned(label, count, subject, usage)
        or announced(label, count, subject, usage)
        or left_open(label, count, subject, usage)
        or spelled(label, items)
        or possessed(label, found, subject, usage)
        or (_class(label, found, subject, usage) if kind is None else None)
    )
    if lead or not names(label) or last_word(label) in words.PREPOSITIONS:
        return lead
    if kind:
        return _aspects(label, kind, items, subject, usage)
    return things.things(label, found, subject, usage)


_SHORTEST = 2  # characters of what a list is of: "Sources of H" of what?
# Of these the items are names: a sentence among them is a remark.
_NAMED = frozenset(
    """
    feature characteristic property symptom sign manifestation complication cause treatment indication reason impact
    use application
    """.split()
)


def _says_less(label: Text, kind: Aspect, names: Sequence[Text], items: Sequence[Text]) -> bool:
    """Whether a list of sides is vague, or only divides what stands below its items, or has remarks among its names."""
    if kind.noun in VAGUE or kind.group is Group.MENTION or is_joined(label) or subdivide(label, names):
        return True
    if kind.noun in SAID and any(": " in item.plain for item in items):
        return True
    if kind.noun not in _NAMED:
        return False
    return any(speaks(name, of=kind.noun) for name in names) or 2 * sum(map(is_aspect, names)) >= len(names)


def _class(label: Text, found: Sequence[Text], subject: Text | None, usage: Usage) -> Text | None:
    members = classes.members_of(label, found, usage)
    if not members or len(members) != len(found) or things.are_kinds(label, found):
        return None
    if subject and classes.is_common(label):
        return None  # "Bone and joint infections" of what stands above
    question = classes.class_question(label, members, usage)
    return things.placed(question, label, subject, usage) if question and classes.needs_owner(label) else question


def _aspects(label: Text, kind: Aspect, items: Sequence[Text], subject: Text | None, usage: Usage) -> Text | None:
    if (kind.of is None and subject is None) or (kind.of and kind.of[1] - kind.of[0] < _SHORTEST):
        return None
    if not kind.plural or (kind.noun == "rule" and not (kind.of and shapes.gerund(label.cut(*kind.of)))):
        return None
    if subject and not kind.of and kind.noun in {lexicon.singular(token.low) for token in tokenize(subject)}:
        return None  # "Common factors" below "Virulence factors"
    if kind.group is Group.ATTRIBUTE and all(
        item.words == 1 and lexicon.can_be(item.plain.lower(), "ADJ") for item in items
    ):
        return None
    if kind.group is not Group.INSTANCE and any(is_adjective(classes.name_of(item).plain) for item in items):
        return None  # "Cardiovascular" is a field of effects and no effect
    owned = kind.of or (subject and label.words > 1 and is_about(label, subject))  # "agile principles" are agile's
    question = sides.of_subject(label, None if owned else subject, usage)
    open_ended = kind.group in (Group.BENEFIT, Group.DRAWBACK, Group.USE, Group.ADVICE)
    question = counted.with_number(question, len(items), named=open_ended) if question else None
    where = fields.where(label.cut(*kind.of), subject, usage) if question and kind.of and subject else None
    return Text.join((question.strip("?"), Text.of(" in "), where, Text.of("?"))) if question and where else question
