"""What can be a member of a list, and which labels and subjects say too little for one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.grammar import shapes
from cardgen.languages.en.grammar.aspects import Group, aspect
from cardgen.languages.en.grammar.definitions import has_main_verb
from cardgen.languages.en.labels import classes
from cardgen.languages.en.lexis import coursewords, words
from cardgen.languages.tokens import Token, first_word, masked, tokenize
from cardgen.text import Text

VAGUE = frozenset(
    """
    problem issue operation option keyword term concept notion topic point idea fact thing consideration definition
    note remark detail info information question insight warning connection formula equation
    """.split()
)
_ASIDES = frozenset(
    """
    acronym mnemonic note notes example examples tip exercise definition summary overview other others misc drugs agents
    members
    """.split()
)
_SIDES = (Group.BENEFIT, Group.DRAWBACK, Group.USE, Group.MENTION)
SAID = frozenset(
    "implication conclusion significance recommendation impact rule guideline".split()
)  # sentences: a name alone is none
_NO_MEMBER = frozenset("but however note not etc also and or see other others".split())


_LOOSE = frozenset(
    "architecture model method approach structure process system example case design setup version technique".split()
)


def is_loose(subject: Text) -> bool:
    """Whether a heading does not say of what it is ("Basic architecture")."""
    *modifiers, head = [token.low for token in tokenize(subject)] or [""]
    return head in _LOOSE and all(word in coursewords.PLAIN_MODIFIERS | {"simple", "new", "old"} for word in modifiers)


def can_be_member(item: Text) -> bool:
    """No question, and no remark about the list."""
    tokens = tokenize(item)
    if _DENIED.match(item.plain) or re.match(r"\w[\w\s-]*\s=\s\w", masked(item)):
        return False
    if not tokens or tokens[0].low in _NO_MEMBER:
        return False
    name = classes.name_of(item).plain
    if "?" in item.plain[-3:] and (name == item.plain or "?" in name):
        return False
    if _PART.match(name) or _counts(tokens):
        return False
    side = aspect(name, strict=True)
    if side and side.of and side.plural and side.group is Group.ATTRIBUTE:
        return False  # "Characteristics of transverse waves": a section
    if side is None or side.of:
        return name.lower() not in _ASIDES
    return side.group not in (_SIDES if " " not in name.strip() else (*_SIDES, Group.ATTRIBUTE)) or not name.endswith(
        "s"
    )


# "Complete: yes" has or has not a property, "Pressure: no effect" is none of the factors.
_DENIED = re.compile(
    r"[^:]+:\s*(?:(?:yes|no)\s*(?:$|[(,.;])|(?:has\s+)?no\s+(?:effect|change|influence)\b|independent\s+of\b|"
    r"(?:un|not\s+)affected\b)",
    re.IGNORECASE,
)


def _counts(tokens: Sequence[Token]) -> bool:
    """Whether an item only says how many of what follow it: "Three main types"."""
    return tokens[0].low in words.NUMBERS - {"one"} and len(tokens) <= _COUNTING and tokens[-1].low.endswith("s")


_COUNTING = 4  # words
# What a section of the page is about, and no thing: "The ways to gain energy", "An example energy level diagram".
_PART = re.compile(
    r"the\s+(?:\w+\s+)?(?:ways?|laws?|importance|role|need|difference|differences|relationship|case|problem)\s+(?:to|of|with|for|between)\b|"
    r"(?:an?\s+)?(?:worked\s+)?example\s|(?:the\s+)?(?:diagram|flow\s?chart|figure|picture|photo)s?(?:\s+of\b.*)?$",
    re.IGNORECASE,
)


def speaks(name: Text, *, of: str) -> bool:
    """Whether an item is a sentence on the thing and no name: "They are insoluble". of: the noun that names it."""
    tokens = tokenize(name)
    if not tokens or tokens[0].low.endswith("ing"):
        return False  # "Testing if a die is fair"
    return tokens[0].low in words.PRONOUNS - {"one"} or (of not in _DESCRIBED and has_main_verb(tokens))


_DESCRIBED = frozenset("feature characteristic property".split())  # "Energy is absorbed" is one


def are_sorted(names: Sequence[Text], items: Sequence[Text]) -> bool:
    """Whether items stand below their cases ("From flu: ...", "For severe cases") and are no members of one set."""
    if all(_DIVISION.fullmatch(name.plain.strip()) for name in names):
        return True
    cased = [first_word(name) in words.PREPOSITIONS for name in names]
    if all(cased):
        return all(name.plain != item.plain for name, item in zip(names, items, strict=True))
    return any(first_word(name) in _CASES for name in names)


_DIVISION = re.compile(
    r"(?:by|based\s+on|according\s+to)\s.*|\S+\s(?:factors|causes|effects|aspects|reasons|symptoms|signs|features)",
    re.IGNORECASE,
)
_CASES = frozenset("for if when during after before".split())


def subdivide(label: Text, names: Sequence[Text]) -> bool:
    """Whether the names only divide what is asked for, which stands below each of them.

    "Infectious causes" and "Other causes" below "Causes"; "Symptoms" and "Signs" below "Features".
    """
    before, _, of = label.plain.lower().partition(" of ")
    own = {shapes.stem(part.split()[-1]) for part in (before, of) if part.split()}
    if own & _SORTS:
        return False
    last = [tokens[-1].low for name in names if (tokens := [token for token in tokenize(name) if token.is_word])]
    same = sum(shapes.stem(word) in own for word in last)
    sides = sum((side := aspect(name.plain)) is not None and side.plural for name in names)
    return max(same, sides) * 2 >= len(names)


_SORTS = frozenset("type kind categori class classif form level stage phase style sort varieti branch".split())


_SECTIONS = frozenset(
    """
    assessment investigation investigations examination imaging studies history workup work-up management treatment
    prevention diagnosis prognosis epidemiology etiology aetiology pathophysiology pathogenesis overview
    """.split()
)
_GRADES = frozenset("mild moderate severe no some".split())


def are_sections(label: Text, found: Sequence[Text]) -> bool:
    """Whether sub-headings are degrees or chapters of a page on an illness: "Mild", "Clinical assessment"."""
    side = aspect(label.plain)
    if side is not None and side.group is not Group.ATTRIBUTE:
        return False
    names = [[token.low for token in tokenize(name) if token.is_word] for name in found]
    if not all(names):
        return False
    if side is not None and all(name[0] in _GRADES for name in names):
        return True
    return all(name[-1] in _SECTIONS and len(name) < 4 for name in names)


def is_joined(label: Text) -> bool:
    """ "Issues & challenges": what is one and what the other cannot be told."""
    low = {token.low for token in tokenize(label)}
    return bool(low & {"and", "&", "or"}) and not low & {"pros", "cons"}


def is_about(about: Text, subject: Text | None) -> bool:
    """Whether both share a word, or one has the acronym of the other."""
    if subject is None:
        return False
    initials = "".join(token.low[0] for token in tokenize(subject) if token.is_word)
    own = {token.low for token in tokenize(about)}
    return initials in own or bool(set(shapes.stems(about.plain)) & set(shapes.stems(subject.plain)))
