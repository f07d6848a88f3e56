"""Whether an answer to "What is ...?" says what it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from cardgen.languages.en.checks.base import Check
from cardgen.languages.en.checks.otherwise import is_said_of, is_told_of, misses_form, tells_otherwise
from cardgen.languages.en.grammar.aspects import Group, aspect
from cardgen.languages.en.grammar.definitions import has_main_verb
from cardgen.languages.en.grammar.finite import main_verb
from cardgen.languages.en.grammar.head_noun import head
from cardgen.languages.en.grammar.shapes import Shape, sentences, shape, stems
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.tokens import masked, tokenize
from cardgen.text import Text

_DEFINING = re.compile(
    r"^(?:In [^,?]+, w|W)hat (?:is|are|was|were) (?P<thing>[^?,]+?)\?$|"
    r"^What (?:does|do) [“\"]?(?P<term>[^?,]+?)[”\"]? mean\?$"
)
_NOT_DEFINING = re.compile(
    r"\b(?:like|between|among)\b|"
    r"\b(?:called|named|known as|referred to|used|made|found|done|based|by|for|from|of|to|with|in|on|at|as)$"
)
_KINDS = (Group.STAGE, Group.INSTANCE)  # "the early phase of sleep" is a thing, "the cause of sleep" is not


@lru_cache(maxsize=1 << 12)
def defined(front: Text) -> str:
    """What a question asks the meaning of, without its article; "" for any other question."""
    match = _DEFINING.match(front.plain)
    if not match:
        return ""
    thing = re.sub(r"^(?:an?|the)\s+", "", match["thing"] or match["term"])
    if thing.startswith("term for "):
        return ""  # the answer is the term
    side = aspect(thing)
    return "" if _NOT_DEFINING.search(thing) or (side and side.of and side.group not in _KINDS) else thing


_PLACED = re.compile(
    r"(?:In|On|At|By(?! default)|From|With|Under|Over|Between|During|Through|Via|Within|To the|Into|Onto)\s"
    r"(?!(?:[^,]+),\s(?:an?|the|any)\s)"
)
_ALSO_OTHERS = re.compile(r",\s+(?:while|whereas)\s")
_GOES_ON = re.compile(
    r",?\s+(?:and|or|but)\s+(?:also\s+)?(?:is|are|was|were|has|have|can|cannot|may|"
    r"will|must|do|does|did|doesn['’]t|don['’]t|isn['’]t|can['’]t)\s.*",
    re.DOTALL,
)
# What it says is what it is: "What is the independence assumption?"
_STATED = re.compile(r"(?:assumption|theorem|lemma|law|principle|rule|hypothesis|axiom|paradox|dilemma|thesis)$", re.I)


# The verbs of a sentence that says what its subject is: "A type I error occurs when ...".
_DEFINING_VERBS = frozenset(
    """
    be mean refer describe occur happen take involve consist denote arise exist represent comprise include use define
    specify determine state
    """.split()
)
# A kind and what tells it from others: a verb may follow in what is said of it.
_GENUS = re.compile(
    r"an?\s(?:[\w-]+\s){1,4}?(?:with|that|which|where|in\swhich|whose|who|of|for|used\sto|used\sfor|characteri[sz]ed\sby)\s|"
    r"(?:an?|the)\s(?:[\w-]+\s){1,3}?[a-z]+ed\s(?:by|to|for|from|in|on|at|with|as|when|during|between)\s",
    re.IGNORECASE,
)


_TRAIT = re.compile(r"In [^,?]+, what does “|What does “[^”]+” \([A-Z]+\) mean")  # a clause tells what is meant there


def _says_what(front: Text, back: Text, items: Sequence[Text]) -> bool:
    """A definition is a phrase, or a sentence about the term itself; not what something else does."""
    thing = defined(front)
    if not thing or items or _STATED.search(thing) or _TRAIT.match(front.plain):
        return True
    first = next(iter(sentences(back)), back)
    if misses_form(front, first, thing) or tells_otherwise(first, thing):
        return False
    tokens = tokenize(_GOES_ON.sub("", masked(first)))
    adjective = bool(tokens) and not lexicon.can_be(tokens[0].low, "NOUN") and is_said_of(tokens)
    placed = _ALSO_OTHERS.search(first.plain) or _PLACED.match(first.plain)
    things = front.plain.startswith("What are ") and bool(tokens) and lexicon.is_plural_noun(tokens[0].low) is True
    if (shape(first) is Shape.THIRD_PERSON and not things) or adjective or placed or is_told_of(thing, tokens):
        return False
    at = main_verb(tokens)
    if not has_main_verb(tokens) or _GENUS.match(first.plain):
        return True
    if at is not None and lexicon.base_form(tokens[at].low) not in _DEFINING_VERBS | words.AUXILIARIES:
        return False
    subject = stems(" ".join(token.low for token in tokens))[:1]
    spelled = thing.isupper() and any(token.word == thing for token in tokens[:8])
    return spelled or bool(set(stems(thing)) & set(subject))


_MEANT = re.compile(r"^What does “(?P<thing>[^?”]+)” mean\?$")


def _is_no_consequence(front: Text, back: Text, items: Sequence[Text]) -> bool:
    """Things of which there are many do not mean what happens with them ("Rising keys": "all rows go to one node")."""
    match = _MEANT.match(front.plain)
    tokens = tokenize(match["thing"]) if match else ()
    at = head(tokens)
    if at is None or at + 1 != len(tokens) or lexicon.is_plural_noun(tokens[at].word) is not True:
        return True
    return not (has_main_verb(tokenize(back)) and _says_what(front, back, items))


CHECKS: dict[str, Check] = {"not-a-definition": _says_what, "consequence": _is_no_consequence}
