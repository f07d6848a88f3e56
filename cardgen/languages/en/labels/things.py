"""Lists of things below a plural that is no side of a subject: "Sorting algorithms", "Layers", "Cell types"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.grammar import counted, phrases, shapes
from cardgen.languages.en.grammar.aspects import is_adjective
from cardgen.languages.en.labels import sides
from cardgen.languages.en.labels.membership import VAGUE, is_about, is_joined
from cardgen.languages.en.labels.naming import FIELD, is_aspect
from cardgen.languages.en.labels.possessed import owner
from cardgen.languages.en.lexis import coursewords, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.lists import list_of
from cardgen.languages.en.questions.terms import settled
from cardgen.languages.tokens import first_word, sentence, tokenize
from cardgen.text import Text

_KINDS_OF = re.compile(
    r"(?!(?:key|main|major|other|common|important)\s)(?P<of>[A-Za-z][\w-]+(?:\s[A-Za-z][\w-]+){0,2})\s+"
    r"(?P<kinds>types|kinds|categories|classes)$",
    re.IGNORECASE,
)


def things(label: Text, found: Sequence[Text], subject: Text | None, usage: Usage) -> Text | None:
    """The question for the names of things below a plural that is no side of a subject."""
    count = len(found)
    kinds = _KINDS_OF.match(label.plain.strip())
    if kinds and kinds["of"].isupper():
        return None  # "IB types"
    if kinds and _are_names(found) and _are_names([label.cut(*kinds.span("of"))]):
        return _kinds_of(settled(label.cut(*kinds.span("of")), usage), kinds["kinds"].lower(), count, subject, usage)
    if are_kinds(label, found):
        return _kinds(label, found, subject, usage)
    doing = shapes.gerund(label)
    if doing and doing[0] not in _AIMS:
        return None
    if is_joined(label) or any(token.low.rstrip("s") in VAGUE for token in tokenize(label)):
        return None
    if any(is_aspect(item) for item in found) or not (_are_names(found) if doing else _are_members(label, found)):
        return None
    if _repeat(label, found) or _UNSAID.search(label.plain.strip()) or (subject and _sorts(label, subject)):
        return None
    return _parts_of_another(label, count, usage) or _by_their_name(label, count, subject, usage)


_UNSAID = re.compile(r"\sof\s\w$|\(\S+ [^()]*\)$")  # what is said in brackets is no part of a name


def _by_their_name(label: Text, count: int, subject: Text | None, usage: Usage) -> Text | None:
    question = list_of(label, subject, usage)
    if question and subject and subject.words > _LONGEST_OWNER and subject.plain.lower() in question.plain.lower():
        return None
    question = counted.with_number(question, count, named=True) if question else None
    return placed(question, label, subject, usage) if question else None


def _parts_of_another(label: Text, count: int, usage: Usage) -> Text | None:
    """ "Neuron parts" are "parts of a neuron", "Business entities" types of one; other compounds stand as they are."""
    tokens = tokenize(label)
    head = tokens[-1]
    if (
        len(tokens) < _PAIR
        or not all(token.is_word for token in tokens)
        or lexicon.is_plural_noun(head.word) is not True
    ):
        return None
    whole, last = label.cut(0, head.start).strip(), tokens[-2]
    if head.low == "entities":
        return sentence(f"Name {counted.NUMBERS[count]} types of ", settled(whole, usage), " entity", end=".")
    plain = last.word[1:].islower() and lexicon.can_be(last.low, "NOUN") and not lexicon.can_be(last.low, "ADJ")
    if head.low not in _OWNED or not plain or any(is_adjective(token.low) for token in tokens[:1]):
        return None
    thing = sides.about(whole, usage)
    if thing is None or thing.plain == settled(whole, usage).plain:
        return None
    return sentence(f"Name {counted.NUMBERS[count]} {head.low} of ", thing, end=".")


_OWNED = frozenset("parts components elements properties characteristics capabilities features attributes".split())


def _repeat(label: Text, items: Sequence[Text]) -> bool:
    """Whether an item says what the label says: "Additional PPE" of PPE requirements, "Members of the council"."""
    own, head = set(shapes.stems(label.plain)), _last(label)
    said = [{token.low for token in tokenize(item)[:-1]} for item in items]
    return any(set(shapes.stems(item.plain)) - _MORE <= own for item in items) or any(head in low for low in said)


def _sorts(label: Text, subject: Text) -> bool:
    """Whether a label sorts what its subject names: "Community services" below "Healthcare services"."""
    return subject.words > 1 and _head(subject) == _head(label) and first_word(label) not in _CENTRAL


_SETS = frozenset("capability behaviour behavior phenomenon entity group division plane hazard gesture body".split())
_MORE = frozenset(("addit", "other", "further", "more"))
_LONGEST_OWNER = 5
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


def placed(question: Text, label: Text, subject: Text | None, usage: Usage) -> Text | None:
    """With the field that the things belong to, when their own words do not tell it: "... metrics in regression"."""
    if subject is None or not question.plain.startswith("Name ") or is_about(question, subject):
        return question
    low = [token.low for token in tokenize(label) if token.is_word]
    loose = low[0] in _CENTRAL or all(word in _WEAK for word in low[:-1])
    described = len(low) > 1 and all(map(is_adjective, low[:-1])) and " of " not in label.plain
    if not (loose or described):
        return question
    whole = sides.about(subject, usage)
    field = FIELD.search(subject.plain)
    if whole is None or not (field or described) or subject.words > 4 or " and " in whole.plain:
        return None
    if subject.plain.lower() in coursewords.PASSIVES:
        return None  # "Derivation" of what?
    return Text.join((question.strip("."), Text.of(" in " if field else " of "), whole, Text.of(".")))


def _are_members(label: Text, items: Sequence[Text]) -> bool:
    """Whether the items are things that the plural label names, not statements about it."""
    tokens = tokenize(label)
    at = phrases.head(tokens)
    if at is None or lexicon.is_plural_noun(tokens[at].word) is not True:
        return False
    if tokens[0].low in _CHOSEN:
        return _are_names(items)
    if lexicon.singular(tokens[at].low) not in coursewords.LIST_NOUNS | (_SETS if label.words > 1 else frozenset()):
        return False
    return _are_names(items)


def are_kinds(label: Text, items: Sequence[Text]) -> bool:
    """Whether each item has the label's own head noun: "Layers" has "Input layer", "Hidden layer"."""
    tokens = tokenize(label)
    at = phrases.head(tokens)
    if at is None or label.plain.lower().endswith("ing"):
        return False
    one = lexicon.is_plural_noun(tokens[at].word) is not True
    if one and (label.words == 1 or any(first_word(item) in _PARTS for item in items)):
        return False  # an inner and an outer membrane are parts of a double one
    shared = _head(label)
    return all(_is_kind(_head(item), shared) and item.words > 1 and not _counts(item) for item in items)


def _is_kind(head: str, shared: str) -> bool:
    """Whether a head noun is the label's, or what that is made from: "optical isomers" are stereoisomers."""
    return bool(head) and (
        shapes.stem(head) == shapes.stem(shared) or (len(head) > _SHORTEST and shared.endswith(head))
    )


_SHORTEST = 4
_PARTS = frozenset("inner outer upper lower left right front back top bottom anterior posterior".split())


def _counts(item: Text) -> bool:
    """ "Two instances of R1" is no kind of instance."""
    low = first_word(item)
    return low in words.NUMBERS or low.isdigit()


def _kinds_of(thing: Text, kinds: str, count: int, subject: Text | None, usage: Usage) -> Text | None:
    """ "Cell types" below "Skin": "What are the four types of cells in skin?"."""
    if lexicon.counted(thing.plain) is lexicon.Counted.YES:
        thing = Text.of(lexicon.plural(thing.plain))
    place = owner(subject, usage) if subject and not is_about(thing, subject) and "&" not in subject.plain else None
    where = Text.join((Text.of(" in "), place)) if place and thing.plain in ("cells", "tissues", "tissue") else Text()
    return sentence(f"what are the {counted.NUMBERS[count]} {kinds} of ", thing, where)


def _kinds(label: Text, items: Sequence[Text], subject: Text | None, usage: Usage) -> Text | None:
    whole, head = settled(label, usage), _head(label)
    relation = head in coursewords.LIST_NOUNS and all(_last(item) == head for item in items)  # one each
    if relation and label.words == 1:  # "Layers" of what?
        about = sides.about(subject, usage) if subject else None
        whole = Text.join((whole, about), " of ") if about else Text()
        question = sentence("what are the ", whole) if whole else None
    else:
        question = sentence("what are the " if relation else "what are the types of ", whole)
    return counted.with_number(question, len(items), named=False) if question else None


def _last(item: Text) -> str:
    """The head noun of an item as it is written: "Two-tailed tests" are several, "Input layer" is one."""
    tokens = tokenize(item)
    at = phrases.head(tokens)
    return tokens[at].low if at is not None else ""


def _head(phrase: Text) -> str:
    """The singular of the head noun."""
    tokens = tokenize(phrase)
    at = phrases.head(tokens)
    return lexicon.singular(tokens[at].low) if at is not None else ""


def _are_names(items: Sequence[Text]) -> bool:
    """Whether all items are noun phrases; among several of them "Access control" is no command."""
    found = [shapes.shape(item.strip(".")) for item in items]
    named = sum(one is shapes.Shape.NOUN_PHRASE for one in found)
    return all(
        one is shapes.Shape.NOUN_PHRASE
        or (one is shapes.Shape.IMPERATIVE and item.words == _PAIR and named > 1 and 2 * named >= len(items))
        for one, item in zip(found, items, strict=True)
    )


_PAIR = 2  # words
