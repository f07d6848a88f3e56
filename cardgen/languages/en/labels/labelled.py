"""`Term: text` in English: what kind of thing the text says of the term, and the question that asks for it."""

from __future__ import annotations

import re
from dataclasses import replace

from cardgen.languages.en.grammar import phrases, shapes
from cardgen.languages.en.grammar.aspects import Aspect, Group, aspect
from cardgen.languages.en.grammar.definitions import (
    SAYS_NOT_WHAT,
    by_doing,
    has_main_verb,
    is_definition,
    names_something,
    tells_a_story,
)
from cardgen.languages.en.grammar.meant import UNCOUNTED_GENERA
from cardgen.languages.en.grammar.openings import opening_verb
from cardgen.languages.en.labels.as_term import one_name, two_in_one, usable
from cardgen.languages.en.labels.fields import is_everyday
from cardgen.languages.en.labels.headings import subject as subject_of
from cardgen.languages.en.labels.meanings import meaning_question, who_is
from cardgen.languages.en.labels.members import member_question_of
from cardgen.languages.en.labels.sayings import said_of
from cardgen.languages.en.labels.sides import ENDS, side_question
from cardgen.languages.en.labels.statements import does
from cardgen.languages.en.labels.test_sides import is_other_side, side_of_test
from cardgen.languages.en.labels.turning import side_of
from cardgen.languages.en.lexis import exceptions, lexicon
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.lexis.vocabulary import DEFINITION_OPENERS
from cardgen.languages.en.questions.terms import settled, what_is
from cardgen.languages.tokens import first_word, last_word, masked, sentence, tokenize
from cardgen.languages.wording import Asked, Labelled
from cardgen.model import Kind
from cardgen.text import Text

_TERMINOLOGY = re.compile(
    r"\b(?:terminology|vocabulary|glossary|definitions|key terms|common terms|important terms)$", re.IGNORECASE
)


def labelled(pair: Labelled, usage: Usage) -> Asked | None:
    """The question about a label and its text, or None when no sound one can be told from their shapes."""
    label = one_name(pair.label.without_marks().strip(" :.–—-"), pair.text)
    if (pair.group and _TERMINOLOGY.search(pair.group.plain)) or _is_term_among(pair, label):
        pair = replace(pair, glossary=True)
    if pair.heading and not aspect(label.plain):
        label = subject_of(label) or Text()
    if label and pair.subject and not pair.heading and (asked := side_of_test(label, pair, usage)):
        return asked
    if (
        _is_a_side(label, pair.group)
        or two_in_one(label, pair.text)
        or not usable(label)
        or _leans(pair.text)
        or _begins_with(pair.text, label)
    ):
        return None
    found = _of_kind(pair, label, usage)
    return replace(found, answer=_without_scrap(found.answer)) if found and found.kind is Kind.DEFINITION else found


def _without_scrap(answer: Text) -> Text:
    """ "A popular dance. compare to ...": a note behind the sentence that says what it is."""
    scrap = _SCRAP.search(masked(answer))
    return answer.cut(0, scrap.start()) if scrap and answer.cut(0, scrap.start()).words > _SHORT else answer


_SCRAP = re.compile(r"(?<=[a-z]{4}\.)(?<!approx\.)\s+(?=[a-z]{3})")
_SHORT = 2


def _of_kind(pair: Labelled, label: Text, usage: Usage) -> Asked | None:
    """By what the list is a list of, else by what the label itself is."""
    doing = shapes.gerund(pair.group) if pair.group and not pair.heading else None
    if doing and pair.group and not aspect(label.plain) and shapes.shape(label) is shapes.Shape.NOUN_PHRASE:
        answer = by_doing(pair.text)
        do = "do" if phrases.is_plural(settled(label, usage), usage) else "does"
        question = sentence(f"how {do} ", settled(label, usage), " help in ", settled(pair.group, usage))
        return Asked(Kind.FACT, question, answer, label) if answer else None
    group = _group(pair, label)
    if group and not pair.glossary and not pair.heading:
        asked = member_question_of(pair, label, group, usage)
        told = group.group is Group.STATEMENT and is_definition(pair.text, label=label, listed=True)
        if asked or not (told or group.group is Group.INSTANCE):
            return asked
    if shapes.imperative(label) and not pair.heading and not pair.glossary:
        return None  # a command names nothing
    found = aspect(label.plain, strict=is_definition(pair.text, label=label))
    if found and found.noun in ENDS and pair.subject and not found.of and shapes.third_person_verb(pair.text):
        fact = does(pair.subject, pair.text, usage)
        return Asked(Kind.FACT, *fact, label) if fact else None
    if found and (found.group is not Group.INSTANCE or found.of) and not pair.glossary:
        return side_question(pair, label, found, usage)
    if pair.recurring and not found:
        return None  # "Location: ..." below each of several things: no noun of the language says how to ask
    return _what(pair, label, usage)


def _is_a_side(label: Text, group: Text | None) -> bool:
    """ "Zero-sum" below "Zero-sum vs. non-zero-sum": the noun is further up."""
    sides = group and re.search(r"\b(?:vs|versus)\b", group.plain, re.IGNORECASE)
    return "-" in label.plain and bool(sides)


def _is_term_among(pair: Labelled, label: Text) -> bool:
    """ "Threat" with "something that ..." beside "Asset": a term like its neighbours, and no side of the heading."""
    if not pair.among or pair.sided or pair.recurring or pair.heading or label.words > 1:
        return False
    kind = re.match(r"(?:an?\s|someone\b|something\b|anything\b|anyone\b)", pair.text.plain, re.IGNORECASE)
    return bool(kind) and is_definition(pair.text, label=label)


THERE_ARE = re.compile(
    r"^(?:there\s+(?:are|exist)|we\s+(?:have|distinguish)|(?:some|here)\s+(?:of\s+the|are))\s+"
    r"(?:(?:a\s+few|several|many|some|the|various|a\s+number\s+of|\w+)\s+(?=\w+\s+\w))?",
    re.IGNORECASE,
)


_STEP = Aspect("step", Group.STAGE, plural=True, of=None)


def _group(pair: Labelled, label: Text) -> Aspect | None:
    """What the list is a list of; the items of a numbered list are steps, unless its label says otherwise."""
    named = THERE_ARE.sub("", pair.group.plain) if pair.group else ""
    if side := side_of(named):
        return aspect(side)
    group = aspect(named) if named else None
    if group and group.group is Group.ATTRIBUTE:
        return None
    if group and group.group is Group.STATEMENT and not pair.ordered and is_other_side(label):
        return None  # "Advantage" right behind the list of assumptions
    return (
        replace(group, of=None)
        if group and pair.group and named != pair.group.plain
        else group or (_STEP if pair.ordered and _is_order(pair.text) else None)
    )


def _is_order(text: Text) -> bool:
    """Whether a text says what to do, in the plain form of its verb."""
    return by_doing(text) is not None and not lexicon.is_form(first_word(text), "VBZ")


def _begins_with(text: Text, label: Text) -> bool:
    """Whether the text is a sentence about the label that names it itself: prose, to be read as such."""
    named = shapes.stems(label.plain)
    return bool(named) and shapes.stems(text.plain)[: len(named)] == named and shapes.shape(text) is shapes.Shape.CLAUSE


_COUNTING = frozenset("both one two some many several few all each every most same first last".split())


def _leans(text: Text) -> bool:
    """Whether what is said of a label points back to something before it; a quantity at its start does not."""
    tokens = tokenize(text)
    return not (tokens and tokens[0].low in _COUNTING) and shapes.leans_on_context(text)


def _what(pair: Labelled, label: Text, usage: Usage) -> Asked | None:
    """What the term is, or what it does."""
    text = pair.text
    if text.plain.rstrip().endswith("?") or _is_clause(label):
        return None
    said = re.match(r"means\s+(?=that\b)", text.plain)
    if said:
        return _meaning(label, text.cut(said.end()), usage)
    defined = _DEFINED.match(text.plain)
    if defined and text.cut(defined.end()).words > 3:
        question = what_is(label, usage)
        return Asked(Kind.DEFINITION, question, text.cut(defined.end()), label) if question else None
    if opening_verb(text, many=phrases.is_plural(settled(label, usage), usage), doer=last_word(label)):
        fact = does(label, text, usage)
        return Asked(Kind.FACT, *fact, label) if fact else said_of(label, text, pair, usage)
    group = aspect(pair.group.plain) if pair.group else None
    listed = pair.glossary or bool(group and group.group is Group.INSTANCE)
    termed = pair.among and (group is None or group.group is Group.INSTANCE)
    if pair.marked and _EVERY.search(shapes.first_sentence(text).plain) and has_main_verb(tokenize(text)):
        told = {stem[:4] for stem in shapes.stems(text.plain)} & {stem[:4] for stem in shapes.stems(label.plain)}
        return None if told else _meaning(label, text, usage)  # a rule that says its name again gives it away
    if _is_place(label, text) or (pair.heading and _is_page_text(label, text)):
        return None
    if not is_definition(text, listed=listed, termed=termed, label=label) and not (
        pair.glossary and names_something(text)
    ):
        return None if pair.heading else said_of(label, text, pair, usage)
    first_of_several = pair.below and first_word(text) not in DEFINITION_OPENERS
    if SAYS_NOT_WHAT.match(text.plain) or text.words < (_SEVERAL if first_of_several else _SHORTEST):
        return None  # the first of several points need not be the meaning
    return None if _is_side_among(pair, label, usage) else _defined(pair, label, text, usage)


def _defined(pair: Labelled, label: Text, text: Text, usage: Usage) -> Asked | None:
    """ "What is X?"; of something done, what it involves."""
    if shapes.gerund(label) and label.words > 1:
        if not lexicon.is_form(first_word(text), "VBG"):
            return None
        return Asked(Kind.DEFINITION, sentence("what does ", settled(label, usage), " involve"), text, label)
    if _TITLE.fullmatch(text.plain.strip(" .")):
        return None
    question = who_is(label, text) or meaning_question(label, pair, usage)
    return Asked(Kind.DEFINITION, question, text, label) if question else None


def _is_part_of_page(label: Text) -> bool:
    """Whether a heading ends in a use, an example or an advice, so that it names a part of the page and no thing."""
    last = aspect(last_word(label))
    return bool(last and last.group in (Group.USE, Group.ADVICE, Group.MENTION))


_SAYS_WHAT = DEFINITION_OPENERS | {"part", "organ", "gland", "muscle", "bone", "lobe", "layer", "portion", "tube"}


def _is_place(label: Text, text: Text) -> bool:
    """ "Liver: small nodules" tells what is found in it."""
    return label.plain.lower() in exceptions.UNIQUE and first_word(text) not in _SAYS_WHAT


def _is_page_text(label: Text, text: Text) -> bool:
    """Whether what stands below a heading goes on to tell something and does not define the heading."""
    return tells_a_story(text) or _is_part_of_page(label) or _is_bare_fragment(label, text)


def _is_bare_fragment(label: Text, text: Text) -> bool:
    """ "Birth" with "formation of ..." below it: what comes first under a common word need not say what it is."""
    return is_everyday(label) and first_word(text) not in DEFINITION_OPENERS | UNCOUNTED_GENERA


def _is_clause(label: Text) -> bool:
    if label.words < 2 or shapes.shape(label) is shapes.Shape.NOUN_PHRASE:
        return False
    return label.words > 4


def _meaning(label: Text, text: Text, usage: Usage) -> Asked:
    return Asked(Kind.DEFINITION, sentence("what does “", settled(label, usage), "” mean"), text, label)


def _is_side_among(pair: Labelled, label: Text, usage: Usage) -> bool:
    """ "Finish" among "Mechanism" and "Risk" below a thing is a side of it as well, whatever it is called."""
    if not pair.sided or pair.glossary or pair.heading or label.words > 2 or not pair.subject:
        return False
    if phrases.is_plural(settled(label, usage), usage):
        return False
    own = set(shapes.stems(label.plain)) & set(shapes.stems(pair.subject.plain))
    return first_word(pair.text) not in DEFINITION_OPENERS and not own


# "The Mill and the Moor (1904)": a work, and no meaning.
_TITLE = re.compile(
    r"(?:An?|The)\s[A-Z][\w’'-]+(?:\s(?:(?:of|the|and|in|on|a|to|for)\s)*[A-Z][\w’'-]+)+(?:\s\(\d{4}\))?"
)

_SHORTEST = 4  # words that tell a thing from others
_SEVERAL = 6  # the first of several points has to tell more


_EVERY = re.compile(r"\b(?:every|each|any|all|no|only|unless|whenever)\b", re.IGNORECASE)


_DEFINED = re.compile(
    r"^(?:(?:is|are)\s+(?:defined\s+as\s+)?(?=an?\b|the\b|when\b)|refers?\s+to\s+|denotes?\s+|means\s+(?!that|of))",
    re.IGNORECASE,
)
