"""Which lists can be asked for, and how: members of a plural, tasks of an activity, what a lead-in line announces."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.grammar import counted, phrases, shapes
from cardgen.languages.en.grammar.aspects import Aspect, Group, aspect, is_adjective
from cardgen.languages.en.labels import classes, sides
from cardgen.languages.en.labels.announced import announced, wrong_count
from cardgen.languages.en.labels.headings import subject as subject_of
from cardgen.languages.en.labels.naming import FIELD, is_aspect, names
from cardgen.languages.en.labels.possessed import owner, possessed, spelled
from cardgen.languages.en.lexis import coursewords, lexicon, words
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
    """The question whose answer is the list below `label`; items: each with its label and text.

    A label that is a thing and not a set of things ("Neural Networks") is asked for only when its items are names.
    """
    label, count = _without_aside(label), len(items)
    subject = None if subject and _is_loose(subject) else subject
    if wrong_count(label, count) or not all(_can_be_member(item) for item in items):
        return None
    found = [classes.name_of(item) for item in items]
    kind = aspect(label.plain)
    if kind and (kind.noun in _VAGUE or _is_joined(label)):
        return None
    if kind and kind.group is Group.MENTION:
        return _examples(label, kind, items, subject, usage)
    lead = (
        announced(label, count, subject, usage)
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
    if _is_joined(label) or any(token.low.rstrip("s") in _VAGUE for token in tokenize(label)):
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
    if subject is None or not question.plain.startswith("Name ") or _is_about(question, subject):
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


_VAGUE = frozenset(
    "problem issue operation option keyword term concept notion topic point idea fact thing consideration".split()
)
_ASIDES = frozenset(
    "acronym mnemonic note notes example examples tip exercise definition summary overview other others misc".split()
)
_SIDES = (Group.BENEFIT, Group.DRAWBACK, Group.USE, Group.MENTION)
_SAID = frozenset("implication conclusion significance recommendation".split())  # sentences: a name alone is none
_NO_MEMBER = frozenset("but however note not etc also and or see other others".split())


_ASIDE = re.compile(
    r"\s+(?:in\s+(?:more\s+)?detail|continued|overview|therefore|thus)?\s*(?:\([^()]*\d[^()]*\))?$", re.IGNORECASE
)


def _without_aside(label: Text) -> Text:
    """ "Phagocytosis in detail (level 2)" is about phagocytosis."""
    match = _ASIDE.search(label.plain)
    return label.cut(0, match.start()) if match and match.start() else label


_LOOSE = frozenset(
    "architecture model method approach structure process system example case design setup version technique".split()
)


def _is_loose(subject: Text) -> bool:
    """Whether a heading does not say of what it is ("Basic architecture")."""
    *modifiers, head = [token.low for token in tokenize(subject)] or [""]
    return head in _LOOSE and all(word in coursewords.PLAIN_MODIFIERS | {"simple", "new", "old"} for word in modifiers)


def _can_be_member(item: Text) -> bool:
    """No question, and no remark about the list."""
    tokens = tokenize(item)
    if not tokens or "?" in item.plain[-3:] or tokens[0].low in _NO_MEMBER:
        return False
    name = classes.name_of(item).plain
    side = aspect(name, strict=True)
    if side is None or side.of:
        return name.lower() not in _ASIDES
    return side.group not in (_SIDES if " " not in name.strip() else (*_SIDES, Group.ATTRIBUTE)) or not side.plural


def _is_joined(label: Text) -> bool:
    """ "Issues & challenges": what is one and what the other cannot be told."""
    low = {token.low for token in tokenize(label)}
    return bool(low & {"and", "&", "or"}) and not low & {"pros", "cons"}


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
    if kind.noun in _SAID and any(": " in item.plain for item in items):
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


def _are_tasks(label: Text, items: Sequence[Text]) -> bool:
    """Whether the label names an activity and the items are what is done in it ("Data cleaning": "Remove outliers")."""
    about = subject_of(label)
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
    low = tokenize(item)[0].low
    return low in words.NUMBERS or low.isdigit()


def _kinds_of(thing: Text, kinds: str, count: int, subject: Text | None, usage: Usage) -> Text | None:
    """ "Cell types" below "Skin": "What are the four types of cells in skin?"."""
    if lexicon.counted(thing.plain) is lexicon.Counted.YES:
        thing = Text.of(lexicon.plural(thing.plain))
    place = owner(subject, usage) if subject and not _is_about(thing, subject) else None
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
    if len(tokens) > 9 or shapes.shape(about) is not shapes.Shape.NOUN_PHRASE:
        return None
    inside = phrases.in_sentence(about, usage)
    plural = phrases.is_plural(inside, usage)
    if plural is None:
        return None
    if verb in ("are", "is") and not (aspect(about.plain) or " of " in about.plain):
        return None
    if verb in ("are", "is", "include", "includes"):
        question = sentence("what are " if plural else "what does ", inside, "" if plural else " include")
        return counted.with_number(question, count, named=False)
    if verb not in ("contain", "contains", "involve", "involves") and not _is_about(about, subject):
        return None  # "ML algorithms enable" on a page about cars
    base = lexicon.base_form(verb)
    if base is None or not 1 < count < len(counted.NUMBERS):
        return None
    return sentence(f"name {counted.NUMBERS[count]} things that ", inside, f" {base if plural else verb}", end=".")


def _is_about(about: Text, subject: Text | None) -> bool:
    """Whether both share a word, or one has the acronym of the other."""
    if subject is None:
        return False
    initials = "".join(token.low[0] for token in tokenize(subject) if token.is_word)
    own = {token.low for token in tokenize(about)}
    return initials in own or bool(set(shapes.stems(about.plain)) & set(shapes.stems(subject.plain)))


def ordered(label: Text, items: Sequence[Text], subject: Text | None, usage: Usage) -> Text | None:
    """The question whose answer is the numbered steps below `label`.

    A numbered list is a procedure when its label says so or its items are commands; else it is a list.
    """
    label = _without_aside(label)
    if wrong_count(label, len(items)) or not all(_can_be_member(item) for item in items):
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
        or (kind and kind.group is Group.STAGE)
        or _is_process(label)
        or _are_events(label, items)
    ):
        question = steps_of(label, subject, usage)
        question = counted.with_number(question, len(items), named=False) if question else None
        return _within(question, label, subject, usage) if question else None
    return listed(label, items, subject, usage)


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
        or _is_about(label, subject)
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
