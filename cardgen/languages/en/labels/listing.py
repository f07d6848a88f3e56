"""Which lists can be asked for, and how: members of a plural, tasks of an activity, what a lead-in line announces."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.grammar import counted, phrases, shapes
from cardgen.languages.en.grammar.aspects import Aspect, Group, aspect, is_adjective
from cardgen.languages.en.labels import classes, sides, telling_apart
from cardgen.languages.en.labels.announced import announced, wrong_count
from cardgen.languages.en.labels.headings import subject as subject_of
from cardgen.languages.en.labels.membership import (
    SAID,
    VAGUE,
    are_sections,
    can_be_member,
    is_about,
    is_joined,
    is_loose,
    subdivide,
    without_aside,
)
from cardgen.languages.en.labels.naming import FIELD, is_aspect, names
from cardgen.languages.en.labels.necessary import conditions
from cardgen.languages.en.labels.possessed import owner, possessed, spelled
from cardgen.languages.en.labels.turning import turned
from cardgen.languages.en.labels.whose import whose
from cardgen.languages.en.lexis import coursewords, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.lists import list_of
from cardgen.languages.en.questions.terms import settled
from cardgen.languages.tokens import first_word, sentence, tokenize
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
    label, count = _side_of(_whole_lead(without_aside(label))), len(items)
    subject = None if subject and is_loose(subject) else subject
    if wrong_count(label, count) or not all(can_be_member(item) for item in items):
        return None
    found = [classes.name_of(item) for item in items]
    if are_sections(label, found):
        return None
    if all(
        name.plain != item.plain and first_word(name) in words.PREPOSITIONS
        for name, item in zip(found, items, strict=True)
    ):
        return None  # "From flu: ...": what each is told from
    kind = aspect(label.plain)
    if kind and (kind.noun in VAGUE or is_joined(label) or subdivide(label, found)):
        return None
    if kind and kind.group is Group.MENTION:
        return _examples(label, kind, items, subject, usage)
    lead = (
        conditions(label, count, usage)
        or telling_apart.tells(label, items, subject, usage)
        or turned(label, count, subject, usage)
        or announced(label, count, subject, usage)
        or _open_lead(label, count, subject, usage)
        or spelled(label, items)
        or possessed(label, found, subject, usage)
        or (_class(label, found, subject, usage) if kind is None else None)
    )
    if lead or not names(label):
        return lead
    if kind:
        return _aspects(label, kind, items, subject, usage)
    return _tasks(label, items, usage) if _are_tasks(label, items) else _things(label, found, subject, usage)


def _whole_lead(label: Text) -> Text:
    """ "Many areas including" without the word that leads on to the list."""
    tail = re.search(r"[\s,]+(?:including|such as|e\.?g\.?|like|namely)$", label.plain, re.IGNORECASE)
    return label.cut(0, tail.start()) if tail and tail.start() else label


_SIDE = re.compile(
    r"(?P<side>pros|cons|advantages|disadvantages|benefits|drawbacks|limitations|strengths|weaknesses|examples|applications)"
    r"\s*(?::|[–—-])\s+(?:the\s+)?(?P<of>\S.*)",
    re.IGNORECASE,
)


def _side_of(label: Text) -> Text:
    """ "Pros: content-based approach" as "Pros of content-based approach"."""
    found = _SIDE.fullmatch(label.plain.strip())
    return Text.join((label.cut(*found.span("side")), label.cut(*found.span("of"))), " of ") if found else label


_SYMBOL = re.compile(r"(?:[a-zA-Z]|[^\W\d_a-zA-Z])(?:\s\(\w+\))?$")


_KINDS_OF = re.compile(r"(?P<of>[A-Za-z][a-z]{3,})\s+(?P<kinds>types|kinds|categories|classes)$", re.IGNORECASE)


def _things(label: Text, found: Sequence[Text], subject: Text | None, usage: Usage) -> Text | None:
    """The question for the names of things below a plural that is no side of a subject."""
    count = len(found)
    kinds = _KINDS_OF.match(label.plain.strip())
    if kinds and _are_names(found):
        return _kinds_of(settled(label.cut(*kinds.span("of")), usage), kinds["kinds"].lower(), count, subject, usage)
    if _are_kinds(label, found):
        return _kinds(label, found, subject, usage)
    doing = shapes.gerund(label)
    if doing and doing[0] not in _AIMS:
        return None
    if is_joined(label) or any(token.low.rstrip("s") in VAGUE for token in tokenize(label)):
        return None
    if any(is_aspect(item) for item in found) or not (_are_names(found) if doing else _are_members(label, found)):
        return None
    question = list_of(label, subject, usage)
    question = counted.with_number(question, count, named=True) if question else None
    return _placed(question, label, subject, usage) if question else None


# What can be reached by several means: "Preventing overfitting" has means below it, "Comparing fuels" has fuels.
_AIMS = frozenset(
    """
    prevent reduce improve avoid detect treat handle manage increase minimise minimize measure evaluate control assess
    mitigate overcome solve diagnose combat address visualise visualize accelerate decrease limit protect secure
    """.split()
)
_CHOSEN = frozenset("common main major key typical popular basic important notable famous well-known useful".split())
_CENTRAL = frozenset("key main major core important essential negative positive".split())
_WEAK = _CHOSEN | frozenset("evaluation performance quality analysis design model system data test cost other".split())


def _placed(question: Text, label: Text, subject: Text | None, usage: Usage) -> Text | None:
    """With the field that the things belong to, when their own words do not tell it: "... metrics in regression"."""
    if subject is None or not question.plain.startswith("Name ") or is_about(question, subject):
        return question
    low = [token.low for token in tokenize(label) if token.is_word]
    if not (low[0] in _CENTRAL or all(word in _WEAK for word in low[:-1])):
        return question
    whole = sides.about(subject, usage)
    if whole is None or not FIELD.search(subject.plain) or subject.words > 4:
        return None
    if subject.plain.lower() in coursewords.PASSIVES:
        return None  # "Derivation" of what?
    return Text.join((question.strip("."), Text.of(" in "), whole, Text.of(".")))


def _class(label: Text, found: Sequence[Text], subject: Text | None, usage: Usage) -> Text | None:
    members = classes.members_of(label, found, usage)
    if not members or len(members) != len(found) or _are_kinds(label, found):
        return None
    if subject and classes.is_common(label):
        return None  # "Bone and joint infections" of what stands above
    question = classes.class_question(label, members, usage)
    return _placed(question, label, subject, usage) if question and classes.needs_owner(label) else question


def _examples(label: Text, kind: Aspect, items: Sequence[Text], subject: Text | None, usage: Usage) -> Text | None:
    """ "Examples" below "Active transport": "Name three examples of active transport."."""
    items = [classes.name_of(item) for item in items]
    if not kind.plural or kind.noun not in ("example", "instance") or not _are_names(items):
        return None
    whole = sides.about(label.cut(*kind.of), usage) if kind.of else sides.about(subject, usage) if subject else None
    if whole is None or any(item.words > 8 or ": " in item.plain for item in items):
        return None
    return sentence(f"name {counted.NUMBERS[len(items)]} examples of ", whole, end=".")


def _aspects(label: Text, kind: Aspect, items: Sequence[Text], subject: Text | None, usage: Usage) -> Text | None:
    if kind.of is None and subject is None:
        return None
    if not kind.plural or (kind.noun == "rule" and not (kind.of and shapes.gerund(label.cut(*kind.of)))):
        return None
    if kind.noun in SAID and any(": " in item.plain for item in items):
        return None
    if subject and not kind.of and kind.noun in {lexicon.singular(token.low) for token in tokenize(subject)}:
        return None  # "Common factors" below "Virulence factors"
    if kind.group is Group.ATTRIBUTE and all(
        item.words == 1 and lexicon.can_be(item.plain.lower(), "ADJ") for item in items
    ):
        return None
    if kind.group is not Group.INSTANCE and any(is_adjective(classes.name_of(item).plain) for item in items):
        return None  # "Cardiovascular" is a field of effects and no effect
    question = sides.of_subject(label, None if kind.of else subject, usage)
    open_ended = kind.group in (Group.BENEFIT, Group.DRAWBACK, Group.USE, Group.ADVICE)
    return counted.with_number(question, len(items), named=open_ended) if question else None


def _tasks(label: Text, items: Sequence[Text], usage: Usage) -> Text | None:
    whole = sides.about(subject_of(label) or label, usage)
    return Text.join((Text.of(f"Name {counted.NUMBERS[len(items)]} tasks in "), whole, Text.of("."))) if whole else None


_ABSTRACT = re.compile(
    r"(?:the\s+)?(?:logic|idea|concept|theory|role|importance|nature|need|philosophy)\s", re.IGNORECASE
)


def _are_tasks(label: Text, items: Sequence[Text]) -> bool:
    """Whether the label names an activity and the items are what is done in it ("Data cleaning": "Remove outliers")."""
    about = subject_of(label)
    if about and _ABSTRACT.match(about.plain):
        return False  # "The logic of X" is no activity
    if about is None or not FIELD.search(about.plain) or not 3 <= len(items) < len(counted.NUMBERS):
        return False
    return all(shapes.imperative(item) is not None and not item.plain.lower().startswith("be ") for item in items)


def _are_members(label: Text, items: Sequence[Text]) -> bool:
    """Whether the items are things that the plural label names, not statements about it."""
    tokens = tokenize(label)
    at = phrases.head(tokens)
    if at is None or lexicon.is_plural_noun(tokens[at].word) is not True:
        return False
    if tokens[0].low in _CHOSEN:
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
        and all(_head(item) == shared and item.words > 1 and not _counts(item) for item in items)
    )


def _counts(item: Text) -> bool:
    """ "Two instances of R1" is no kind of instance."""
    low = first_word(item)
    return low in words.NUMBERS or low.isdigit()


def _kinds_of(thing: Text, kinds: str, count: int, subject: Text | None, usage: Usage) -> Text | None:
    """ "Cell types" below "Skin": "What are the four types of cells in skin?"."""
    if lexicon.counted(thing.plain) is lexicon.Counted.YES:
        thing = Text.of(lexicon.plural(thing.plain))
    place = owner(subject, usage) if subject and not is_about(thing, subject) else None
    where = Text.join((Text.of(" in "), place)) if place and thing.plain in ("cells", "tissues", "tissue") else Text()
    return sentence(f"what are the {counted.NUMBERS[count]} {kinds} of ", thing, where)


def _kinds(label: Text, items: Sequence[Text], subject: Text | None, usage: Usage) -> Text | None:
    whole = settled(label, usage)
    if label.words == 1:  # "Layers" of what?
        about = sides.about(subject, usage) if subject else None
        whole = Text.join((whole, about), " of ") if about else Text()
        question = sentence("what are the ", whole) if whole else None
    else:
        question = sentence("what are the types of ", whole)
    return counted.with_number(question, len(items), named=False) if question else None


def _head(phrase: Text) -> str:
    tokens = tokenize(phrase)
    at = phrases.head(tokens)
    return shapes.stem(tokens[at].low) if at is not None else ""


def _are_names(items: Sequence[Text]) -> bool:
    """Whether all items are noun phrases."""
    return all(shapes.shape(item.strip(".")) is shapes.Shape.NOUN_PHRASE for item in items)


_INCLUDING = re.compile(
    r"^(?P<subject>.+?)\s+(?P<verb>includes?|are|is|contains?|involves?|enables?|"
    r"allows?|provides?|supports?|produces?|causes?|affects?|measures?)(?:\s+(?:the\s+following|as\s+follows|"
    r"(?:these|the\s+following)\s+\w+))?$",
    re.IGNORECASE,
)


def _open_lead(label: Text, count: int, subject: Text | None, usage: Usage) -> Text | None:
    """ "The main risks are", "A cell contains": the lead-in line of a list that breaks off, turned into a question."""
    match = _INCLUDING.match(label.plain)
    if not match or shapes.leans_on_context(label):
        return None
    about = label.cut(*match.span("subject"))
    tokens = tokenize(about)
    verb = " ".join(match["verb"].lower().split())
    if len(tokens) > 9 or (shapes.shape(about) is not shapes.Shape.NOUN_PHRASE and not aspect(about.plain)):
        return None
    inside = phrases.in_sentence(about, usage)
    plural = phrases.is_plural(inside, usage)
    if plural is None:
        return None
    if verb in ("are", "is") and not (aspect(about.plain) or " of " in about.plain):
        return None
    if verb in ("are", "is", "include", "includes"):
        the = "the " if tokens[0].low in words.NUMBERS else ""  # "Two challenges are": these two
        question = sentence(f"what are {the}" if plural else "what does ", inside, "" if plural else " include")
        return counted.with_number(question, count, named=False)
    if verb not in ("contain", "contains", "involve", "involves") and not is_about(about, subject):
        return None  # "ML algorithms enable" on a page about cars
    base = lexicon.base_form(verb)
    if base is None or not 1 < count < len(counted.NUMBERS):
        return None
    return sentence(f"name {counted.NUMBERS[count]} things that ", inside, f" {base if plural else verb}", end=".")
