"""Labels that name what the subject above them has: "Enzymes", "Histology", "Biopsy findings", "By design"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.grammar import counted, phrases, shapes
from cardgen.languages.en.grammar.aspects import modifies
from cardgen.languages.en.grammar.noun_phrase import NounPhrase
from cardgen.languages.en.labels import classes
from cardgen.languages.en.labels.sides import about
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import settled
from cardgen.languages.tokens import sentence, tokenize
from cardgen.text import Text

# One word for a set of things: what the list below it is asked for as.
_AS_MANY = {
    "treatment": "treatments for", "treatments": "treatments for", "therapy": "treatments for",
    "prevention": "ways to prevent", "histology": "histological features of",
    "pathology": "pathological features of", "etiology": "causes of", "aetiology": "causes of",
    "clinical presentation": "clinical features of", "composition": "components of", "usage": "uses of",
    "differential diagnosis": "differential diagnoses of", "self-care": "self-care measures for",
    "impact": "impacts of", "impacts": "impacts of", "home care": "home care measures for",
    "first aid": "first-aid measures for",
}  # fmt: skip
_HOW = {"management": "managed", "diagnosis": "diagnosed", "investigation": "diagnosed", "investigations": "diagnosed"}
# What stands before the thing itself, and is none.
_BARE = re.compile(
    r"emergency|toc|ioc|doc|initial|definitive|first[- ]line|second[- ]line|other|general|if\b.*|for\b.*|when\b.*",
    re.IGNORECASE,
)
_RISKS = re.compile(
    r"(?:(?:main|major|common|key|known)\s+)?risk\s+factors(?:\s+for\s+(?P<of>(?:severe|poor|worse|chronic|recurrent)\s[a-z]+))?",
    re.IGNORECASE,
)
_MOST_WORDS = 14  # of an item
_PARTS = frozenset(
    """
    enzyme cofactor coenzyme layer organ chamber valve lobe border branch artifact artefact ceremony role product
    substrate hormone component part member event sub-type subtype subunit derivative tributary attachment ligament
    determinant byproduct by-product output input end-product founder leader state dimension pillar stakeholder
    """.split()
)
_FINDINGS = frozenset("finding symptom sign complication feature manifestation marker indicator".split())
_MODIFIERS = frozenset("main key major common final end typical important primary associated initial chief".split())


def possessed(label: Text, items: Sequence[Text], subject: Text | None, usage: Usage) -> Text | None:
    """The question for what `subject` has, as the label names it; None when the label names no such thing."""
    if subject is None or not 1 < len(items) < len(counted.NUMBERS):
        return None
    number = counted.NUMBERS[len(items)]
    by = _way(label, subject, usage, number)
    if by:
        return by
    whole = owner(subject, usage)
    if whole is None or whole.words > 8 or " & " in whole.plain or " and " in whole.plain:
        return None
    if risks := _RISKS.fullmatch(label.plain.strip(" :")):
        behind = f" for {risks['of'].lower()} in " if risks["of"] else " for "
        return sentence(f"what are the {number} risk factors{behind}", whole)
    many = _members(label, subject, items, number, usage) or _as_many(label, whole, items, number)
    return many or _parts(label, subject, whole, items, usage)


def _members(label: Text, subject: Text, items: Sequence[Text], number: str, usage: Usage) -> Text | None:
    """ "Drugs" below "Integrase inhibitors": "Name three integrase inhibitors."."""
    if label.plain.strip(" :").lower() not in ("drugs", "agents", "members", "medications", "medicines"):
        return None
    phrase = NounPhrase.of(settled(subject, usage), usage)
    if phrase is None or not phrase.is_many or not classes.is_class(phrase.noun) or phrase.tail:
        return None
    return sentence(f"name {number} ", phrase.text, end=".") if _are_short(items) else None


def _as_many(label: Text, whole: Text, items: Sequence[Text], number: str) -> Text | None:
    """One word for a set of things: "Treatment" above three of them."""
    name = label.plain.strip(" :").lower()
    many, done = _AS_MANY.get(name), _HOW.get(name)
    if not (many or done) or any(item.words > _MOST_WORDS or _is_bare(item) for item in items):
        return None
    if done:
        be = "are" if phrases.is_plural(whole, Usage()) else "is"
        return sentence(f"how {be} ", whole, f" {done}") if _ILL.search(whole.plain) else None
    many = many or ""
    if many.endswith("prevent") and _GOOD.search(whole.plain):
        return None
    return sentence(f"name {number} {many} ", whole, end=".")


def _is_bare(item: Text) -> bool:
    """Whether an item names no thing: "Cardiac" has features, "Emergency" has its treatment behind it."""
    return bool(_BARE.fullmatch(item.plain.strip(" :."))) or (item.words == 1 and modifies(item))


_ILL = re.compile(
    r"(?:disease|disorder|syndrome|infection|injur(?:y|ies)|failure|itis|ia|osis|oma|pathy|thorax|fractures?|shock|cancer|"
    r"deficiency|chest|tamponade|ulcers?|stroke|poisoning|burns?)s?\b",
    re.IGNORECASE,
)


def _parts(label: Text, subject: Text, whole: Text, items: Sequence[Text], usage: Usage) -> Text | None:
    """A plural of parts or findings."""
    if label.plain.strip(" :").lower() in _AS_MANY:
        return None
    number = counted.NUMBERS[len(items)]
    inside = settled(label, usage)
    tokens = tokenize(inside)
    at = phrases.head(tokens)
    if at is None or at + 1 < len(tokens) or len(tokens) > 3 or not all(token.is_word for token in tokens):
        return None
    if lexicon.is_plural_noun(tokens[at].word) is not True:
        return None
    noun = lexicon.singular(tokens[at].low)
    if noun in shapes.stems(subject.plain) or noun in {lexicon.singular(token.low) for token in tokenize(subject)}:
        return None
    named = len(tokens) == 2 and lexicon.can_be(tokens[0].low, "NOUN") and not lexicon.can_be(tokens[0].low, "ADJ")
    if noun in _FINDINGS and named and tokens[0].low in _MODIFIERS:
        return sentence(f"what are the {number} ", inside, " of ", whole)
    if noun in _FINDINGS and named and tokens[0].low not in words.QUANTIFIERS:
        return sentence(f"what are the {number} ", inside, " in ", whole)
    if noun in _PARTS and all(token.low in _MODIFIERS for token in tokens[:at]) and _are_short(items):
        return sentence(f"what are the {number} ", inside, " of ", whole)
    return None


_GOOD = re.compile(r"(?:security|safety|health|control|management|care|system|law)$", re.IGNORECASE)


def owner(subject: Text, usage: Usage) -> Text | None:
    """The subject behind "of" as one certain thing: "the pyruvate dehydrogenase complex"."""
    whole = about(subject, usage)
    match = re.match(r"an? ", whole.plain) if whole else None
    return Text.of("the ") + whole.cut(match.end()) if whole and match else whole


def _are_short(items: Sequence[Text]) -> bool:
    """Whether the items are names; one that tells what it has ("Liver: glucose") is another kind of thing."""
    named = all(len(item.plain.split(":")[0]) <= _CODE for item in items)
    return all(
        item.words <= 6
        and shapes.shape(item) in (shapes.Shape.NOUN_PHRASE, shapes.Shape.GERUND)
        and (named or ": " not in item.plain)
        for item in items
    )


_CODE = 3


def _way(label: Text, subject: Text, usage: Usage, number: str) -> Text | None:
    """ "By design" below "Controlling for confounding": "Name three ways of controlling for confounding by design."."""
    if not re.match(r"by\s+\w+$", label.plain.strip(), re.IGNORECASE) or shapes.gerund(subject) is None:
        return None
    return sentence(f"name {number} ways of ", settled(subject, usage), f" {label.plain.strip().lower()}", end=".")


def spelled(label: Text, items: Sequence[Text]) -> Text | None:
    """An acronym above the words that it is made of: "What do the five letters of SMART stand for?"."""
    word = label.plain.strip(" :").replace(".", "").rpartition(" ")[2]  # "Good stories are INVEST"
    if not re.fullmatch(r"(?=.*[AEIOUY])[A-Z]{3,12}", word) or len(word) != len(items):
        return None
    if any(not item.plain.lstrip("“\"'(").upper().startswith(letter) for letter, item in zip(word, items, strict=True)):
        return None
    return sentence(f"what do the {counted.NUMBERS[len(items)]} letters of {word} stand for")
