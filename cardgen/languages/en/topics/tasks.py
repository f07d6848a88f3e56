"""An objective read as tasks: each a group of verbs with one object ("Describe and compare | A and B").

The verbs are those of learning objectives. Many of them are nouns too ("Design patterns", "Test data"); such a word is
taken for a verb only where the grammar says so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from cardgen.languages.en.lexis import coursewords, lexicon, words
from cardgen.languages.tokens import Token, piece, tokenize
from cardgen.text import Text

KNOWING = coursewords.KNOW_VERBS | coursewords.LIST_VERBS | coursewords.DEFINE_VERBS | coursewords.COMPARE_VERBS
VERBS = KNOWING | coursewords.SKILL_VERBS
_JOINERS = frozenset(("and", ",", "/", "&", "or", "then"))
_DETERMINING = words.DETERMINERS | words.NUMBERS | words.QUESTION_WORDS | words.QUANTIFIERS
# Of the verbs that can be nouns, those that are verbs when a topic opens with them.
_VERB_FIRST = frozenset(
    """
    estimate measure trace give take draw say find construct compress contrast express paraphrase implement isolate
    convert transform critique outline treat tackle wrap tune extract conduct collect combine compile recall check
    show spot use load correct clean secure handle make fit separate articulate present elaborate hide
    """.split()
)
_WITH_PARTICLE = frozenset("set work carry break build check sort find map plot loop search read".split())


@dataclass(frozen=True)
class Task:
    """Verbs with one object. verbs: base forms. phrase: the verbs as written. thing: the object."""

    verbs: tuple[str, ...]
    phrase: Text
    thing: Text

    @property
    def whole(self) -> Text:
        """Verbs and object as written."""
        return Text.join((self.phrase, self.thing), " ")

    @property
    def is_skill(self) -> bool:
        """Whether something is to be done, and not only known."""
        return not any(verb in KNOWING for verb in self.verbs)


def read_tasks(body: Text, *, told: bool = False) -> list[Task]:
    """The tasks an objective names; empty when it does not open with a verb of objectives.

    told: it surely opens with a verb, as behind "learn to".
    """
    tokens = tokenize(body)
    if not tokens:
        return []
    first = 1 if is_adverb(tokens[0].low) or tokens[0].low == "both" else 0
    group = _group(tokens, first)
    if not group or not (
        _opens(tokens, group) or _opens_list(tokens, group) or (told and _has_object(tokens, group[-1]))
    ):
        return []
    groups = [group]
    for at in range(group[-1] + 2, len(tokens)):
        if not _joins(tokens, at) or at <= groups[-1][-1] or _is_infinitive(tokens, at):
            continue
        later = _group(tokens, at) if tokens[at - 1].low != "or" else []
        if later and _follows(tokens, later):
            groups.append(later)
        elif not later and tokens[at - 1].low != "or" and _is_other_verb(tokens, at):
            groups.append([at])
    ends = [later[0] for later in groups[1:]] + [len(tokens)]
    tasks = [_task(body, tokens, group, end) for group, end in zip(groups, ends, strict=True)]
    return tasks if all(task.thing for task in tasks) else []


def is_adverb(low: str) -> bool:
    """Whether a word is an adverb in -ly."""
    if not low.endswith("ly") or lexicon.can_be(low, "VERB"):
        return False
    return lexicon.can_be(low, "ADV") or (not lexicon.is_known(low) and len(low) > 7)


def _task(body: Text, tokens: tuple[Token, ...], group: list[int], end: int) -> Task:
    last = group[-1]
    while end > last + 1 and (
        tokens[end - 1].low in _JOINERS or (is_adverb(tokens[end - 1].low) and end < len(tokens))
    ):
        end -= 1
    verbs = tuple(tokens[at].low for at in group)
    return Task(verbs, piece(body, tokens, group[0], last + 1), piece(body, tokens, last + 1, end))


def _group(tokens: tuple[Token, ...], at: int) -> list[int]:
    """Indices of the verbs that start at `at`: "load, clean and plot" gives three."""
    found: list[int] = []
    while at < len(tokens) and (tokens[at].low in VERBS or _is_joined_verb(tokens, at, bool(found))):
        found.append(at)
        joint = at + 1
        while joint < len(tokens) and (
            tokens[joint].low in _JOINERS or (joint > at + 1 and is_adverb(tokens[joint].low))
        ):
            joint += 1
        if joint == at + 1:
            break
        at = joint
    return found


def _is_joined_verb(tokens: tuple[Token, ...], at: int, goes_on: bool) -> bool:
    """Whether a verb that is none of objectives stands beside one that is: "assimilate and use the rules"."""
    if not _can_only_be_done(tokens[at].low):
        return False
    return goes_on or (at + 2 < len(tokens) and tokens[at + 1].low in ("and", "or") and tokens[at + 2].low in VERBS)


def _can_only_be_done(low: str) -> bool:
    """Whether a word is a verb in its base form and nothing else ("rename")."""
    return lexicon.is_form(low, "VB") and not any(lexicon.can_be(low, part) for part in ("NOUN", "ADJ", "ADV"))


def _is_infinitive(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether "and" joins two infinitives: "how to sort and | count coins" is one thing."""
    return at > 2 and tokens[at - 3].low == "to" and tokens[at - 1].low == "and" and tokens[at - 2].low in VERBS


def _joins(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a second task may start here: behind "and" (perhaps with an adverb), outside brackets."""
    before = tokens[at - 1].low
    if is_adverb(before) and at > 1:
        before = tokens[at - 2].low
    depth = sum((token.word == "(") - (token.word == ")") for token in tokens[:at])
    return before in _JOINERS and depth == 0


def _is_other_verb(tokens: tuple[Token, ...], at: int) -> bool:
    """A verb that is none of objectives but can be nothing else: "... and tell about its history"."""
    low = tokens[at].low
    if (
        at + 1 >= len(tokens)
        or not lexicon.is_form(low, "VB")
        or lexicon.can_be(low, "NOUN")
        or lexicon.can_be(low, "ADJ")
    ):
        return False
    return tokens[at + 1].low in words.DETERMINERS | words.QUESTION_WORDS | {"about", "on", "how"}


def _is_only_verb(low: str) -> bool:
    return not lexicon.can_be(low, "NOUN") and not (lexicon.can_be(low, "ADJ") and low not in _VERB_FIRST)


_COMPOUNDS = frozenset((("measure", "theory"), ("use", "cases"), ("use", "case"), ("make", "sense")))


def _has_object(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether something can be the object of the verb at `at`."""
    if at + 1 >= len(tokens):
        return False
    following = tokens[at + 1]
    if following.low in ("vs", "versus") or (tokens[at].low, following.low) in _COMPOUNDS:
        return False
    if following.low in words.AUXILIARIES or (following.low == "of" and tokens[at].low not in ("conceive", "dispose")):
        return False
    return following.word not in (":", ")", "-", "–", "—", ".", ",")


def _opens(tokens: tuple[Token, ...], group: list[int]) -> bool:
    """Whether the words at the start are verbs here."""
    first, last = tokens[group[0]].low, group[-1]
    if not _has_object(tokens, last):
        return False
    if len(group) == 1:
        return _is_only_verb(first) or first in _VERB_FIRST or _is_verb_by_object(tokens, last)
    if any(_is_only_verb(tokens[at].low) or tokens[at].low in _VERB_FIRST for at in group):
        return True
    return len(group) > 2 or _is_verb_by_object(tokens, last)


def _opens_list(tokens: tuple[Token, ...], group: list[int]) -> bool:
    """ "Run the program and read its output": the first is a verb when a later one surely is."""
    if not _has_object(tokens, group[-1]):
        return False
    for at in range(group[-1] + 2, len(tokens) - 1):
        joined = tokens[at - 1].low == "and" and tokens[at].low in VERBS
        if joined and tokens[at + 1].low in words.ARTICLES | words.POSSESSIVES | {"it", "them"}:
            return True
    return False


_DECIDING = frozenset("judge decide determine assess evaluate show find predict choose know see".split())


def _follows(tokens: tuple[Token, ...], group: list[int]) -> bool:
    """Whether the words behind "and" are verbs: the start of a second task."""
    last = group[-1]
    if not _has_object(tokens, last):
        return False
    if all(_is_only_verb(tokens[at].low) for at in group):
        return True
    if group[0] > 1 and tokens[group[0] - 2].word == "," and tokens[group[0]].low in ("list", "name"):
        return True
    return tokens[last + 1].low in words.DETERMINERS | words.NUMBERS | {"it", "them"} or (
        tokens[group[0]].low in KNOWING | _DECIDING and tokens[last + 1].low in words.QUESTION_WORDS
    )


def _is_verb_by_object(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether what follows makes a verb of a word that may be a noun: "Test the ...", "Design simple experiments"."""
    following = tokens[at + 1]
    low = tokens[at].low
    if following.low in _DETERMINING or following.word in "\"“‘'" or following.is_opaque:
        return True
    if following.low == "for":
        return low in ("plan", "account", "design", "test", "search", "look", "check", "control")
    if following.low in ("up", "out", "with", "through"):
        return low in _WITH_PARTICLE
    if re.search(r"['’]s$", following.word):
        return True
    if following.word.isupper() and len(following.word) > 1:
        return any(token.low in ("using", "with") for token in tokens[at + 2 : at + 5])
    if lexicon.looks_adjective(following.low) and not following.low.endswith(("ing", "ed")):
        return at + 2 < len(tokens) and tokens[at + 2].is_word
    if re.search(r"^[a-z]{3,}-[a-z]{3,}", following.word) and not lexicon.is_plural_noun(following.word):
        return True  # "Control real-time systems"
    if _is_done_using(tokens, at):
        return True
    if any(one.low == "by" and two.low == "using" for one, two in pairwise(tokens[at:])):
        return True
    return _is_verb_by_plural(tokens, at)


def _is_done_using(tokens: tuple[Token, ...], at: int) -> bool:
    """ "Estimate project effort using X"; not "Test automation using X"."""
    using = next((i for i in range(at + 2, min(at + 8, len(tokens))) if tokens[i].low == "using"), None)
    if using is None or any(not token.is_word for token in tokens[at:using]):
        return False
    low = tokens[using - 1].low
    return not low.endswith(("ing", "tion", "sion", "sis", "ment")) and low not in (
        "control",
        "design",
        "search",
        "test",
    )


def _is_verb_by_plural(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a plural object tells it: "Set timeouts", "List reasons for X", "Group items into sets"."""
    low, following = tokens[at].low, tokens[at + 1]
    if lexicon.is_plural_noun(following.word) is not True and following.low != "data":
        return False
    later = tokens[at + 2].low if at + 2 < len(tokens) else ""
    if low == "set":
        return following.low not in ("operations", "operators", "relations", "identities")
    if low == "state" and later == "of":
        return lexicon.singular(following.low) in coursewords.RELATIONAL_NOUNS
    if low in ("list", "name") and later:
        return later in ("to", "of", "for", "that", "and")
    return any(token.low in ("using", "into") for token in tokens[at + 2 : at + 5])
