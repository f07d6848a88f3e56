"""Headings that name a class of things, and the things below them: "Alpha antagonists", "Sorting algorithms"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.grammar import counted, shapes
from cardgen.languages.en.grammar.aspects import aspect, is_adjective
from cardgen.languages.en.grammar.noun_phrase import NounPhrase
from cardgen.languages.en.labels.headings import is_generic
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import settled
from cardgen.languages.tokens import sentence, tokenize
from cardgen.text import Text

# Nouns of which each thing below the heading is one, in every subject. Nouns of systems whose parts may stand below
# ("networks", "cities", "books") are not among them.
_CLASSES = frozenset(
    """
    acid adjective agent agonist algorithm allergen alloy amine analgesic antagonist antibiotic antibody anticoagulant
    antigen antiviral architect artery artist bacterium bias bird blocker bone cancer carbohydrate catalyst
    cell chromosome coenzyme cofactor composer compound conjunction deity dialect disease disorder diuretic drug
    dynasty economist emotion emperor empire enzyme excipient fallacy fat fiber fibre fossil fuel fracture fungus gas
    genre gland god goddess heuristic hormone immunoglobulin infection inhibitor injury insulator isomer isotope
    lesion ligament lipid mammal metal metalloid microorganism mineral molecule monarch muscle mutation narcotic nerve
    neurotransmitter neuron nonmetal noun nucleotide nutrient opioid optimizer optimiser organelle pathogen peptide
    philosopher philosophy physicist pigment planet poet polymer preposition prime pronoun protein protocol protozoan
    psychologist quadrilateral rash reagent reflex religion reptile rock rodent salt scientist sedative sinus solvent
    sort species statistic steroid stimulant sugar syndrome tendon tense theorem theorist tissue toxin transporter
    regulator marker mediator activator modulator vasoconstrictor
    treaty triangle tumor tumour vaccine vasodilator vein verb virtue vice virus vitamin vowel consonant whale writer
    """.split()
)
# Of these there are kinds: "Name two adipose cells." asks for two of very many.
_KINDS = frozenset("cell tissue fiber fibre neuron tumor tumour cancer rock muscle virus bacterium tense".split())
_SCARCE = 2


def is_class(noun: str) -> bool:
    """Whether a singular noun names a class, of which what stands below it are members."""
    return noun in _CLASSES or noun.endswith(("ist", "blocker", "inhibitor"))


def members_of(label: Text, items: Sequence[Text], usage: Usage) -> tuple[Text, ...] | None:
    """The things that stand below a class of things; None when the label names no class or an item is no such thing."""
    phrase = NounPhrase.of(settled(label, usage), usage)
    if phrase is None or _ends_joined(phrase) or lexicon.is_plural_noun(phrase.tokens[phrase.head].word) is not True:
        return None
    if (phrase.is_simple and not phrase.tail) or not is_class(phrase.noun) or shapes.gerund(label):
        return None
    first = phrase.tokens[0].low
    if first.endswith("ing") and lexicon.base_form(first) not in (None, first) and not lexicon.can_be(first, "ADJ"):
        return None  # "Identifying minerals" has what they are told by
    found = tuple(part for item in items for part in _split(name_of(item)))
    own = set(shapes.stems(phrase.top.plain))
    if len(found) < _SCARCE or not all(_is_member(item, own) for item in found):
        return None
    return found


def needs_owner(label: Text) -> bool:
    """Whether a class is one within something: "Negative regulators" says nothing of what they regulate."""
    return bool(_WITHIN.search(label.plain.strip().lower()))


def is_common(label: Text) -> bool:
    """Whether a class of illnesses is told by everyday words alone, so that much more belongs to it."""
    *modifiers, head = tokenize(label)
    ill = head.low in ("infections", "diseases", "disorders", "syndromes", "lesions", "injuries", "cancers")
    return ill and all(lexicon.is_common_word(token.low) for token in modifiers if token.is_word)


_WITHIN = re.compile(
    r"^(?:key|main|major|core|important|upper|lower|other|common)\b|(?:regulator|marker|mediator|activator|modulator)s$"
)


def name_of(item: Text) -> Text:
    """The name that an item begins with: "Prazosin: blocks A1 receptors" gives "Prazosin"."""
    mark = re.search(r":\s|\s[–—-]\s", item.plain)
    return item.cut(0, mark.start()) if mark else item


def _split(item: Text) -> tuple[Text, ...]:
    """ "Albuterol, terbutaline" are two."""
    if "(" in item.plain:
        return (item,)
    parts, at = [], 0
    for match in re.finditer(r",\s+(?:and\s+)?|\s+and\s+", item.plain):
        parts.append(item.cut(at, match.start()))
        at = match.end()
    return (*parts, item.cut(at))


def _ends_joined(phrase: NounPhrase) -> bool:
    """ "Databases and tables" are two classes; "A1 and beta antagonists" one."""
    if any(token.low in ("and", "or", "&") for token in phrase.tokens[phrase.head :]):
        return True
    before = phrase.tokens[: phrase.head]
    return any(
        token.low in ("and", "or", "&") and at and lexicon.is_plural_noun(before[at - 1].word) is True
        for at, token in enumerate(before)
    )


_JOINING = frozenset("of in vs versus other others general and from with to for each the by".split())


_DEED = re.compile(r"[a-z]{4,}(?:[ts]ion|ing)$")


def _is_member(item: Text, own: set[str]) -> bool:
    tokens = [token for token in tokenize(item) if token.is_word]
    if not 0 < len(tokens) <= 6 or aspect(item.plain) or is_generic(item.plain) or ":" in item.plain:
        return False
    if any(token.low in _JOINING for token in tokens) or tokens[0].low in words.MODALS | words.AUXILIARIES:
        return False
    if len(tokens) == 1 and (is_adjective(tokens[0].low) or _DEED.search(tokens[0].low)):
        return False
    if tokens[-1].low.endswith("ing") and tokens[-1].low not in own:
        return False
    return shapes.shape(item) is shapes.Shape.NOUN_PHRASE and not set(shapes.stems(item.plain)) <= own


def class_question(label: Text, items: Sequence[Text], usage: Usage) -> Text | None:
    """ "Alpha antagonists" gives "Name three alpha antagonists."; members that repeat its noun are its types."""
    phrase = NounPhrase.of(settled(label, usage), usage)
    if phrase is None or not 1 < len(items) < len(counted.NUMBERS):
        return None
    number = counted.NUMBERS[len(items)]
    if phrase.noun in _KINDS or all(
        shapes.stem(phrase.tokens[phrase.head].low) in shapes.stems(item.plain) for item in items
    ):
        return sentence(f"what are the {number} types of ", phrase.text)
    text = phrase.text
    behind = phrase.tail
    if behind and phrase.link.endswith("ing"):
        base = lexicon.base_form(phrase.link)
        if base and base != phrase.link:
            rest = behind.cut(len(phrase.link)).strip()
            text = Text.join((phrase.top, Text.of(f"that {base}"), rest), " ")
    return sentence(f"name {number} ", text, end=".")
