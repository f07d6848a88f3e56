"""A label that is a side of its subject: "Range: 0 to 1" below "Silhouette score"."""

from __future__ import annotations

import re
from functools import lru_cache

from cardgen.languages.en.grammar import phrases, shapes
from cardgen.languages.en.grammar.articles import completed
from cardgen.languages.en.grammar.aspects import Aspect, Group, aspect
from cardgen.languages.en.grammar.counted import with_number
from cardgen.languages.en.grammar.definitions import by_doing, has_main_verb
from cardgen.languages.en.labels.inline import enumerated
from cardgen.languages.en.lexis import columns, coursewords, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import settled, subject_phrase
from cardgen.languages.tokens import first_word, last_word, masked, sentence, tokenize
from cardgen.languages.wording import Asked, Labelled
from cardgen.model import Kind
from cardgen.text import SpanKind, Text


def side_question(pair: Labelled, label: Text, found: Aspect, usage: Usage) -> Asked | None:
    """The label is an aspect of the subject: "Range: 0 to 1" below "Silhouette score"."""
    if _fits_not(pair.text, found):
        return None
    if found.noun in ENDS and (not _is_end(pair.text) or found.noun in shapes.stems(pair.text.plain)):
        return None  # "Purpose: work for a larger purpose" is about the purpose of no thing
    if _says_less(pair, found) or (found.plural and _names_none(pair.text, found)):
        return None
    if not found.of and _is_aside(pair, found, usage):
        return None
    if found.group in (Group.MENTION, Group.ADVICE) or (not pair.subject and not found.of):
        return None
    single = found.plural and _is_one(pair.text)
    if single and pair.subject and not found.of and found.group in (Group.BENEFIT, Group.DRAWBACK):
        question = _the_one(found, pair.subject, usage)
    else:
        question = _used(pair, label, usage) or of_subject(label, None if found.of else pair.subject, usage)
    if question and found.plural and first_word(label) in _OPEN:
        named = enumerated(Text.join((label, pair.text), ": "))
        question = with_number(question, len(named[1]), named=True) if named else None
    if not question:
        return None
    return Asked(Kind.LIST if found.plural else Kind.FACT, question, pair.text, label)


def _fits_not(text: Text, found: Aspect) -> bool:
    """Whether a text cannot be the side: a formula without a sign, "Occur when ..." as a mechanism."""
    if found.noun in ("formula", "equation"):
        return "=" not in masked(text) and not text.has(SpanKind.MATH, SpanKind.DISPLAY_MATH)
    first = first_word(text)
    if re.search(r"\bvs\b|\bversus\b", text.plain) or found.noun in [*shapes.stems(text.plain)[:4], first]:
        return True  # the values that it has, or what the word means
    if found.noun in columns.DONE_TO and has_main_verb(tokenize(text)):
        return True
    if (found.noun == "duration" and shapes.imperative(text) is not None) or first == "continue":
        return True
    return first in _COURSE and found.group is not Group.STAGE


_COURSE = frozenset("occur occurs happen happens arise arises result results come comes".split())
_ASIDES = frozenset("rule caveat note law".split())
_ILL = frozenset("diagnosis prognosis treatment".split())  # of an illness, which has no article


def _is_aside(pair: Labelled, found: Aspect, usage: Usage) -> bool:
    """Whether a label only introduces a remark ("Golden rule: ..."), or a check of what is no illness ("Diagnosis")."""
    if found.noun in _ASIDES:
        return True
    if found.noun not in _ILL:
        return False
    whole = about(pair.subject, usage) if pair.subject else None
    if shapes.imperative(shapes.first_sentence(pair.text)) is not None:
        return True
    return whole is not None and first_word(whole) == "the" and found.noun != "treatment"


def _used(pair: Labelled, label: Text, usage: Usage) -> Text | None:
    """ "Uses: ..." below a thing: "What is cast iron used for?"."""
    before, behind = columns.COLUMN_QUESTIONS.get(label.plain.lower(), ("", ""))
    whole = about(pair.subject, usage) if pair.subject and behind.endswith("used for") else None
    if whole is None or last_word(label)[:3] not in ("use", "usa"):
        return None
    return sentence(before.replace("{is}", "are" if phrases.is_plural(whole, usage) else "is"), whole, behind)


_OPEN = frozenset(("common", "typical", "possible", "some"))


def _names_none(text: Text, found: Aspect) -> bool:
    """Whether a text below a plural is no list of names: one word, a contrast, or what to do."""
    if (text.words < 3 and "," not in text.plain) or re.search(r"\bvs?\b|\bversus\b", text.plain):
        return True
    return found.group in (Group.INSTANCE, Group.STAGE) and shapes.imperative(text) is not None


def _is_one(text: Text) -> bool:
    """Whether a text names one thing: no list, or one sentence without its subject ("Can be cut and glued")."""
    plain, tokens = masked(text), tokenize(text)
    if not re.search(r",|;|\band\b|\bor\b", plain):
        return True
    return not re.search(r",|;", plain) and (
        tokens[0].low in words.MODALS or shapes.third_person_verb(text) is not None
    )


def _says_less(pair: Labelled, found: Aspect) -> bool:
    """Whether the text is a remark, or one sentence below a heading that announces several things."""
    tokens = tokenize(pair.text)
    if found.noun == "location" and shapes.shape(pair.text) is not shapes.Shape.NOUN_PHRASE:
        return True
    if pair.heading and found.plural and not re.search(r",(?! which)|\band\b|;", masked(pair.text)):
        return True
    if pair.heading and tokens and lexicon.is_form(tokens[0].low, "VBN"):
        return True  # "Transmitted through ..." names no targets
    checked = found.group is Group.ATTRIBUTE or (pair.heading and found.plural)
    return checked and found.noun not in ENDS and _is_remark(pair.text, plural=found.plural)


def _is_remark(text: Text, *, plural: bool) -> bool:
    """Whether a text only says something about the value and does not name it ("Often fails due to ...")."""
    tokens = tokenize(text)
    low = tokens[0].low if tokens else ""
    if low.endswith("ly") or low in words.FREQUENCY_ADVERBS or low in words.AUXILIARIES or low in _LOOSE_OPENERS:
        return True
    return plural and has_main_verb(tokens)


_LOOSE_OPENERS = frozenset("only visible present none everywhere unknown varies depends see same possible".split())


ENDS = frozenset("function role purpose goal aim objective task duty".split())


_DEED = re.compile(r"(?<!posi)(?<!condi)(?:[ts]ion|ment|ing|age|ance|ence|al|sis|ure|ery|y)s?$")


def _is_end(text: Text) -> bool:
    """Whether a text can be what something is for: a deed, not a thing ("fat cells") or a state."""
    tokens = tokenize(text)
    if not tokens or lexicon.is_form(tokens[0].low, "VBN") or tokens[0].low in ("only", "present", "found"):
        return False
    if tokens[0].low == "to" or by_doing(text) or shapes.shape(text) is not shapes.Shape.NOUN_PHRASE:
        return True
    at = phrases.head(tokens)
    return at is not None and tokens[at].low != "position" and bool(_DEED.search(tokens[at].low))


def _the_one(found: Aspect, subject: Text, usage: Usage) -> Text | None:
    """ "Cons: slow on large data" is one con: "What drawback does hierarchical clustering have?"."""
    whole = about(subject, usage)
    noun = {"pro": "advantage", "con": "drawback"}.get(found.noun, found.noun)
    if not whole:
        return None
    do = "do" if phrases.is_plural(whole, usage) else "does"
    return sentence(f"what {noun} {do} ", whole, " have")


def of_subject(label: Text, subject: Text | None, usage: Usage) -> Text | None:
    """ "What is the range of the silhouette score?"; subject None: the label has a complement of its own."""
    alone = label.words == 1 and label.plain[1:].islower()
    inside = Text.of(label.plain.lower()) if alone else completed(settled(label, usage), usage)
    if aspect(label.plain) and inside.plain[1:2].islower() and lexicon.is_common_word(first_word(inside)):
        inside = inside.map_text(0, 1, inside.plain[0].lower())  # "Signs of" is no name, however it is written
    plural = phrases.is_plural(inside, usage)
    if plural is None:
        return None
    be = "are" if plural else "is"
    first = first_word(inside)
    the = "" if first in words.DETERMINERS or first in ("common", "typical") else "the "
    if subject is None:
        return sentence(f"what {be} {the}", inside)
    whole = about(subject, usage)
    if not whole or _is_modified(whole, usage) or " and " in whole.plain or "&" in whole.plain:
        return None
    if inside.plain.lower() == "location" and _HAPPENING.search(whole.plain):
        return sentence("where does ", whole, " occur")
    if inside.plain.lower() in _ASKED:
        before, behind = _ASKED[inside.plain.lower()]
        return sentence(before.replace("is", "are") if phrases.is_plural(whole, usage) else before, whole, behind)
    return sentence(f"what {be} {the}", inside, f" {_joiner(label)} ", whole)


_HAPPENING = re.compile(r"(?:[ts]ion|ing|sis|ment)$")
_ASKED = {
    "location": ("where is ", " located"),
    "etiology": ("what causes ", ""),
    "aetiology": ("what causes ", ""),
    "cause": ("what causes ", ""),
    "inventor": ("who invented ", ""),
    "discoverer": ("who discovered ", ""),
    "founder": ("who founded ", ""),
}


def _joiner(label: Text) -> str:
    """The preposition between an aspect and its subject."""
    found = aspect(label.plain)
    if found and found.noun in ("problem", "issue"):
        return "with"
    return "for" if found and (found.group is Group.ADVICE or found.noun in _FOR) else "of"


_FOR = frozenset(
    "requirement prerequisite tool library indication contraindication treatment reason evidence "
    "formula equation symbol antidote".split()
)


# Names of conditions, which have no article: "the features of pemphigoid".
_UNCOUNTED = re.compile(r"(?:oid|itis|osis|a?emia|pathy|algia|rrh?ea|plasia|trophy|uria|ing)$")


@lru_cache(maxsize=1 << 12)
def about(subject: Text, usage: Usage) -> Text | None:
    """The subject as it stands behind "of" or "in": a process has its "the", and so has what lacks an article."""
    whole = subject_phrase(subject, usage)
    tokens = tokenize(whole) if whole else ()
    at = phrases.head(tokens)
    if at and re.search(r"-of-", tokens[at].low):
        return None  # "chi-square goodness-of-fit": of what kind of thing that is said is missing
    if (
        whole
        and at
        and tokens[0].low in words.ARTICLES - {"the"}
        and any(_UNCOUNTED.search(tokens[end].low) for end in (at, -1))
    ):
        return whole.cut(tokens[1].start)
    if whole and at and tokens[0].low in ("a", "an") and tokens[at].low in coursewords.PROCESS_NOUNS:
        return Text.of("the ") + whole.cut(tokens[1].start)
    if whole is None or at is None or tokens[0].low in words.DETERMINERS:
        return whole
    bare = at > 0 and tokens[0].word.islower() and phrases.with_article(whole, usage) is None
    counted = bare and lexicon.counted(tokens[at].low) is lexicon.Counted.YES
    return Text.of("the ") + whole if counted or tokens[at].low in coursewords.PROCESS_NOUNS else whole


def _is_modified(whole: Text, usage: Usage) -> bool:
    """Whether what another "of" belongs to is in doubt: "regulators of PFK-1", "the cost of goods in stock"."""
    links = sum(token.low in words.PREPOSITIONS for token in tokenize(whole))
    return links > 1 or (links == 1 and phrases.is_plural(whole, usage) is not False)
