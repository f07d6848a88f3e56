"""What a language brings to `PatternWording`: closed word classes, course-page vocabulary, templates and rules.

A template is a sentence with `{name}` where a piece of the page goes. A rule is the shape of a sentence, as a regular
expression over its plain text (code and formulas masked), and the question that such a sentence answers. These group
names have a meaning:

- `s`: the subject, or another phrase that names what the sentence is about. It must make sense by itself.
- `t`: a term. It must be short and a name.
- `a`: the answer.
- others go into the question as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from cardgen.languages.patterns.usage import PageUsage
from cardgen.languages.wording import Wants
from cardgen.model import Kind
from cardgen.text import Text

WHAT_IS = "{what is}"
"""In place of a question template: ask what `t` is, in the words that the page's own use of its articles allows."""


@dataclass(frozen=True)
class Rule:
    """A sentence shape and what it answers. question, answer: templates over the groups of `shape`.

    The shape has to match the whole sentence without its full stop. whole: the answer is not cut short. relative: the
    subject may hold a relative clause.
    """

    shape: str
    question: str
    answer: str = "{a}"
    kind: Kind = Kind.FACT
    whole: bool = False
    relative: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The shape, compiled when it is first needed."""
        return re.compile(self.shape)


@dataclass(frozen=True)
class TopicRule:
    """The shape of a key topic and its question; case does not count.

    A group `c` is an indirect question, which is turned into a direct one; `l` an aspect with its complement; `t` a
    term. wants: what kind of answer.
    """

    shape: str
    question: str
    wants: Wants

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The shape, compiled when it is first needed."""
        return re.compile(self.shape, re.IGNORECASE)


class Group(Enum):
    """What an aspect's list or text says of its subject."""

    OPEN = "open"  # some of many: advantages, uses
    CLOSED = "closed"  # all there are: types, parts
    STEPS = "steps"
    SINGLE = "single"  # purpose, origin
    NEVER = "never"  # examples: any answer would be right


@dataclass(frozen=True, slots=True)
class Aspect:
    """A side of a subject. article: of the noun as it stands in the lists ("las" of "ventajas")."""

    group: Group
    article: str = ""


def aspects(group: Group, article: str, nouns: str) -> dict[str, Aspect]:
    """Nouns, with spaces between, of one group and gender."""
    return dict.fromkeys(nouns.split(), Aspect(group, article))


@dataclass(frozen=True, slots=True)
class Questions:
    """Templates. `{x}` is the term or phrase asked for, `{s}` the subject, `{n}` a number word, `{l}` a label.

    `{d}` is the label's article and `{of}` the subject behind it. of: how the subject follows a noun. context: the
    subject in front of a question that does not name it. quoted: a term whose article is not known.
    """

    means: str
    acronym: str
    formula: str
    formula_in: str
    does: str
    serves: str
    states: str
    open: str
    closed: str
    steps: str
    single: str
    steps_to: str
    of: str
    context: str
    quoted: str


@dataclass(frozen=True, eq=False)
class Words:
    """One language. Words are in lower case, patterns are matched against plain text with code and formulas masked."""

    code: str
    stemmer: str  # name of the Snowball stemmer

    # closed classes
    stopwords: frozenset[str]  # of no content
    definite: frozenset[str]
    indefinite: frozenset[str]
    determiners: frozenset[str]  # what else is written small where it begins a phrase inside a sentence
    openers: frozenset[str]  # begin no subject: prepositions, adverbs, objects
    leaning: frozenset[str]  # tie a sentence or an answer to the one before when they begin it
    pronouns: frozenset[str]  # stand for something named elsewhere
    setup: frozenset[str]  # words that open a sentence which names what the next one speaks of ("Let X be ...")
    pointers: frozenset[str]  # demonstratives: in an answer they point at what was said before
    subjectless: frozenset[str]  # verbs that a clause without its subject begins with
    inner: frozenset[str]  # show a subject to be more than a noun phrase
    finite: frozenset[str]  # verbs that make a phrase a clause
    relatives: frozenset[str]  # open a clause inside a phrase
    broken: frozenset[str]  # last words of a text that was broken off before a formula
    english: frozenset[str]  # English function words that are no words of the language
    abbreviations: frozenset[str]

    # what makes a sentence, subject or answer unfit
    personal: re.Pattern[str]  # the author speaks to the class
    deictic: re.Pattern[str]  # points at the page
    admin: re.Pattern[str]  # talk about the course
    vague: re.Pattern[str]  # subjects of which much else could be said ("an example")
    hollow: re.Pattern[str]  # answers that say nothing ("an important topic")
    tail: re.Pattern[str]  # where an answer ends and another clause begins
    unasked: re.Pattern[str]  # in a page's own question: it leans on the text around it
    activity: re.Pattern[str]  # labels that tell what is done and name no thing

    # course-page vocabulary
    aspects: Mapping[str, Aspect]
    aspect_words: frozenset[str]  # adjectives and numbers around an aspect
    complement: re.Pattern[str]  # how an aspect's own subject begins; its group `of` is the preposition
    kinds: frozenset[str]  # aspects whose members are things of their own
    generic: frozenset[str]  # headings that only name a part of a page
    asides: frozenset[str]  # labels of remarks
    definitions: frozenset[str]  # labels that mean "what it is"
    defines_short: frozenset[str]  # labels in front of a definition that names its term itself ("Def.")
    statements: frozenset[str]  # columns that say anything at all
    formulas: frozenset[str]  # labels that announce a formula
    columns: Mapping[str, str]  # table columns that ask by themselves, and their question
    theorems: re.Pattern[str]  # names of laws; the group that matched is their article
    what_heading: re.Pattern[str]  # "What is an X?"; group `x`
    about: re.Pattern[str]  # what stands before a heading's subject ("Introduction to")
    how_to: re.Pattern[str]  # labels of procedures; group `x`
    lead_in: re.Pattern[str]
    task: re.Pattern[str]

    # what a text says of its label
    defines: re.Pattern[str]
    is_verb: re.Pattern[str]  # "is a ...", the label left out
    serves: re.Pattern[str]  # "is used to ...": groups `v` and `a`
    does: re.Pattern[str]  # a verb and its object
    see: re.Pattern[str]  # a pointer to other entries, at the end
    several: re.Pattern[str]

    # questions
    questions: Questions
    numbers: tuple[str, ...]
    counted: re.Pattern[str]  # the beginning of a question behind which a number fits
    what_is: Mapping[str, str]  # article to template; "" for code and formulas
    article: Callable[[PageUsage, str], str | None]  # the article that the page uses with a term
    of_article: Callable[[PageUsage, str], str | None]  # the same behind "of", with its space
    clause: Callable[[Text], Text | None]  # an indirect question made direct
    contract: tuple[tuple[re.Pattern[str], str], ...]  # words that melt together
    asks: re.Pattern[str]  # an open question or a prompt
    facts: tuple[Rule, ...]
    lists: tuple[Rule, ...]
    topics: tuple[TopicRule, ...]

    # answers
    answers: Mapping[Wants, re.Pattern[str]]  # what a passage has to hold to be the kind of answer wanted
    asked_for: tuple[tuple[re.Pattern[str], Wants], ...]  # what a question wants
    fits: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]  # question, and what an answer in whole sentences holds

    ambiguous: frozenset[str] = frozenset()  # articles that do not tell the number
    nouns_capital: bool = False


def words(text: str) -> frozenset[str]:
    """Words with spaces between."""
    return frozenset(text.split())


def one_of(items: Iterable[str]) -> str:
    """A pattern that matches one of the words, the longer first."""
    return "(?:" + "|".join(sorted(map(re.escape, items), key=len, reverse=True)) + ")"


def either(alternatives: str, *, before: str = r"\b", after: str = r"\b", small: bool = True) -> re.Pattern[str]:
    """A pattern for one of several patterns, written with commas between; they begin and end at a word's edge.

    small: case does not count.
    """
    parts = "|".join(" ".join(part.split()) for part in alternatives.split(",") if part.strip())
    return re.compile(f"{before}(?:{parts}){after}", re.IGNORECASE if small else 0)


def names(text: str) -> frozenset[str]:
    """Phrases with commas between."""
    return frozenset(" ".join(name.split()) for name in text.split(",") if name.strip())
