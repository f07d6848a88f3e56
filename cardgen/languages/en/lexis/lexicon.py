"""Which words exist, what they can be, and how they bend."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from typing import Literal

from cardgen.languages.en.lexis import endings, exceptions, tables, words
from cardgen.languages.en.lexis.tables import VerbForm

PartOfSpeech = Literal["NOUN", "VERB", "ADJ", "ADV"]

_SIZE = 1 << 15


class Counted(StrEnum):
    """Whether a noun has a plural: "neuron" yes, "feudalism" no, "energy" both."""

    YES = "yes"
    NO = "no"
    BOTH = "both"
    UNKNOWN = "unknown"


@lru_cache(maxsize=_SIZE)
def inflect(lemma: str, form: VerbForm | Literal["NNS"]) -> str:
    """The form of a lower-case lemma: "bind" and "VBZ" give "binds"; unknown words go by rule."""
    if lemma in _BE_HAVE_DO:
        return _BE_HAVE_DO[lemma][form] if form != "NNS" else lemma
    found = tables.inflections(lemma, form)
    return found[0] if found else lemma


_BE_HAVE_DO: Mapping[str, Mapping[str, str]] = {
    "be": {"VB": "be", "VBZ": "is", "VBG": "being", "VBD": "was", "VBN": "been"},
    "overfit": {"VB": "overfit", "VBZ": "overfits", "VBG": "overfitting", "VBD": "overfitted", "VBN": "overfitted"},
    "underfit": {"VB": "underfit", "VBZ": "underfits", "VBG": "underfitting", "VBD": "underfit", "VBN": "underfit"},
}


def can_be(word: str, part: PartOfSpeech) -> bool:
    """Whether the lexicon knows `word` (in any form) as that part of speech."""
    return part in tables.lemmas(word.lower())


def is_known(word: str) -> bool:
    """Whether the lexicon has the word in any form, or it is a function word."""
    low = word.lower()
    return bool(tables.lemmas(low)) or low in _FUNCTION_WORDS


_FUNCTION_WORDS = (
    words.NUMBERS | words.QUANTIFIERS | words.PREPOSITIONS | words.DETERMINERS | words.AUXILIARIES | words.CONJUNCTIONS
    | exceptions.UNLISTED
)  # fmt: skip


@lru_cache(maxsize=_SIZE)
def is_common_word(word: str) -> bool:
    """Whether a word with a capital is an ordinary word, not a name: "Correlation" yes, "Bayes" no."""
    low = word.lower()
    if low in exceptions.NAMES:
        return False
    if low.endswith("ism"):
        return not endings.NAMED_ISM.search(low)
    if endings.NO_DEED.fullmatch(low) and not is_known(low):
        return False
    if low.endswith(("ist", "ists")) and not is_known(low):
        return is_known(low.removesuffix("s")[:-3])
    if is_known(low) or endings.DERIVED.search(low) or (low.endswith("s") and is_known(singular(low))):
        return True
    if len(low) > 6 and low.endswith(("al", "ic", "ent", "ant", "ar")):
        return True
    return bool(endings.PREFIXED.match(low) and is_known(endings.PREFIXED.sub("", low)))


def is_unknown_plural(low: str) -> bool:
    """Whether a word that the lexicon does not have looks like a plural ("Alleles"), as few names do."""
    return low.endswith("s") and len(low) > 4 and is_plural_noun(low) is True and not is_known(singular(low))


@lru_cache(maxsize=_SIZE)
def is_superlative(low: str) -> bool:
    """Whether a word is an adjective in its highest degree: "highest", not "forest"."""
    return low.endswith("est") and any(lemma != low for lemma in tables.lemmas(low).get("ADJ", ()))


def looks_adjective(low: str) -> bool:
    """Whether a word is an adjective by the lexicon, or by its ending when the lexicon does not have it."""
    if is_known(low):
        return can_be(low, "ADJ")
    return len(low) > 5 and low.endswith(("ial", "ical", "onal", "ic", "ous", "ive", "able", "ible", "ary"))


@lru_cache(maxsize=_SIZE)
def base_form(verb: str) -> str | None:
    """The dictionary form of a verb form ("binds" gives "bind"), or None when it is no verb that is known."""
    low = verb.lower()
    if low in exceptions.IRREGULAR:
        return exceptions.IRREGULAR[low]
    if low in words.BE:
        return "be"
    found = tables.lemmas(low).get("VERB")
    if found:
        return found[0] if len(found) == 1 else max(found, key=lambda lemma: (low in _forms(lemma), lemma == low))
    stem = endings.PREFIXED.sub("", low)
    if stem != low and (inner := base_form(stem)):
        return low.removesuffix(stem) + inner
    return None


@lru_cache(maxsize=_SIZE)
def _forms(lemma: str) -> frozenset[str]:
    return frozenset(inflect(lemma, form) for form in ("VB", "VBZ", "VBG", "VBD", "VBN"))


@lru_cache(maxsize=_SIZE)
def is_form(word: str, form: VerbForm) -> bool:
    """Whether `word` is that form of a verb, as "binds" is "VBZ"."""
    low = word.lower()
    if form == "VBZ" and not low.endswith("s"):
        return False
    if form == "VBG" and not low.endswith("ing"):
        return False
    base = base_form(low)
    if base is None:
        return False
    if form == "VB":
        return base == low
    forms = tables.inflections(base, form) if base not in _BE_HAVE_DO else (inflect(base, form),)
    if form == "VBN" and not forms:
        return is_form(low, "VBD")
    return low in forms or (form == "VBN" and low == inflect(base, "VBD") == inflect(base, "VBN"))


def third_person(verb: str) -> str:
    """The -s form of a base verb: "bind" gives "binds"."""
    return inflect(verb.lower(), "VBZ")


def participle(verb: str) -> str:
    """The past participle of a base verb: "prevent" gives "prevented", "bind" gives "bound"."""
    return inflect(verb.lower(), "VBN")


def gerund(verb: str) -> str:
    """The -ing form of a base verb."""
    return inflect(verb.lower(), "VBG")


def plural(noun: str) -> str:
    """The plural of a singular noun: "axis" gives "axes"."""
    return inflect(noun.lower(), "NNS")


@lru_cache(maxsize=_SIZE)
def singular(noun: str) -> str:
    """The singular of a noun form; a singular, or a word that is no known noun, as it is (in lower case)."""
    low = noun.lower()
    if is_plural_noun(low) is not True:
        return low
    found = tables.lemmas(low).get("NOUN", ())
    if found:
        return min(found, key=len) if low in found else found[0]
    for ending, start in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"), ("s", "")):
        if low.endswith(ending):
            return low.removesuffix(ending) + start
    return low


@lru_cache(maxsize=_SIZE)
def is_plural_noun(word: str) -> bool | None:
    """Whether a noun form is plural. None: cannot be told (unknown word, or one form for both)."""
    low = word.lower()
    if low.endswith(("'s", "’s")):
        return False
    last = low.rsplit("-", 1)[-1]
    if last in exceptions.PLURAL_WITHOUT_S:
        return True
    if re.search(r"[A-Z0-9]s$", word):  # GPUs, CNNs, 1960s
        return True
    if low in exceptions.SINGULAR_IN_S or last in exceptions.SINGULAR_IN_S or low in ("data", "media"):
        return False if last != "data" else None
    if not last.endswith("s"):
        return _plural_without_s(last)
    if endings.DRUGS.search(last):
        return True
    if last.endswith(("ss", "us", "is", "ics")):
        return last in (
            "metrics",
            "graphics",
            "topics",
            "basics",
            "characteristics",
            "heuristics",
            "specifics",
            "critics",
        )
    nouns = tables.lemmas(last).get("NOUN")
    if nouns:
        return last not in nouns or len(nouns) > 1
    if "VERB" in tables.lemmas(last):
        return None  # "creates"
    return True if len(last) > 3 else None


def _plural_without_s(word: str) -> bool | None:
    nouns = tables.lemmas(word).get("NOUN")
    return bool(nouns and word not in nouns) or (not nouns and len(word) > 5 and word.endswith("ae"))


@lru_cache(maxsize=_SIZE)
def counted(noun: str) -> Counted:
    """Whether a singular noun takes "a"/"an": list, then suffix, then the lexicon's plurals."""
    whole = noun.lower()
    low = re.split("[-/]", whole)[-1]
    if low in exceptions.UNCOUNTABLE or (low != whole and low.endswith("ing")):
        return Counted.NO
    if low in exceptions.COUNTABLE_IN_SPITE:
        return Counted.YES
    if low != whole and low.endswith(("ation", "ition")) and low not in exceptions.COUNTABLE_IN_SPITE:
        return Counted.BOTH  # "cross-validation"
    if low.endswith(exceptions.UNCOUNTABLE_SUFFIXES) and len(low) > 5:
        return Counted.NO
    nouns = tables.lemmas(low).get("NOUN")
    if not nouns or low not in nouns:
        return _counted_by_ending(low)
    plurals = set(tables.inflections_of(low).get("NNS", ()))
    if low in ("species", "series", "crossroads", "headquarters"):
        return Counted.YES
    if not plurals or plurals == {low}:
        return Counted.NO
    if low != whole and low in plurals:
        return Counted.YES  # "p-value"
    return Counted.BOTH if low in plurals else Counted.YES


@lru_cache(maxsize=_SIZE)
def _last_part(low: str) -> str | None:
    """The noun at the end of a word that the lexicon does not have: "website" gives "site"."""
    for at in range(3, len(low) - 3):
        first, last = low[:at], low[at:]
        if (
            "NOUN" in tables.lemmas(last)
            and len(last) > 3
            and (tables.lemmas(first) or (endings.PREFIXED.match(low) and low.startswith(first)))
        ):
            return last
    return None


def _counted_by_ending(low: str) -> Counted:
    if low.endswith(("blast", "cyte", "phage")):
        return Counted.YES
    if low.endswith("ation"):
        return Counted.BOTH  # "pronation" is no nation
    last = _last_part(low)
    if last is not None:
        return counted(last)
    if low.endswith(endings.MASS_OR_COUNT):
        return Counted.BOTH
    if low.endswith(
        (
            "er",
            "or",
            "ist",
            "gram",
            "cyte",
            "phage",
            "tron",
            "ron",
            "some",
            "graph",
            "oid",
            "type",
            "set",
            "ell",
            "mant",
        )
    ):
        return Counted.YES
    return Counted.UNKNOWN
