"""Bullets with their subject left out: "Measures ...", "Used to ...", "A method of ..."."""

from __future__ import annotations

import re
from itertools import pairwise

from cardgen.languages.en.grammar import phrases, shapes
from cardgen.languages.en.grammar.aspects import is_adjective, modifies
from cardgen.languages.en.grammar.definitions import has_main_verb, is_definition
from cardgen.languages.en.grammar.gerunds import gerund_verb
from cardgen.languages.en.grammar.openings import opening_verb
from cardgen.languages.en.labels.sides import about
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import what_is
from cardgen.languages.tokens import Token, first_word, last_word, masked, sentence, tokenize
from cardgen.languages.wording import Asked
from cardgen.model import Kind
from cardgen.text import Text


def does(label: Text, text: Text, usage: Usage) -> tuple[Text, Text] | None:
    """What a thing does by its note: "Helicase: unwinds the strands" asks "What does helicase do?".

    One verb that says it all is part of the question: "R²: measures the fit", "What does R² measure?".
    """
    whole = about(label, usage)
    many = phrases.is_plural(whole, usage) if whole else None
    if many and lexicon.is_form(first_word(label), "VBG") and lexicon.is_form(first_word(text), "VBG"):
        return None  # "Setting objectives: defining ..." is one activity
    text = _in_plain_form(text) if many else text
    first = shapes.first_sentence(text)
    if whole is None or many is None or not is_doer(label):
        return None
    found = opening_verb(first, many=many, doer=last_word(whole))
    if found is None or (first.words < _SHORTEST and found[0] not in TELLING):
        return None
    verb, rest = found[0], found[1].strip(" .")
    linked = first_word(rest) == _LINKED.get(verb) if rest else False
    if not rest or (_is_state(verb, first) and not linked) or _AILMENT.search(whole.plain):
        return None
    clause = first_word(rest) in _CLAUSES or verb in _WITH_CLAUSE
    if _is_open(verb, first, rest) or (has_main_verb(tokenize(rest.cut(0, _joint(rest)))) and not clause):
        return None
    asked = _by_its_verb(verb, rest, whole, many=bool(many))
    return asked or (sentence("what do " if many else "what does ", whole, " do"), first if verb in TELLING else text)


def _is_open(verb: str, first: Text, rest: Text) -> bool:
    """Whether the text speaks to the reader, or lists some of many."""
    if {token.low for token in tokenize(first)} & _READER or re.search(r"\betc\b", rest.plain):
        return True
    if verb == "include":
        return True
    listed = len(rest.plain.split(",")) > 2 or re.search(r"\b(?:such as|like|e\.g)\b", rest.plain)
    return verb in _LISTS and bool(listed)


def _by_its_verb(verb: str, rest: Text, whole: Text, *, many: bool) -> tuple[Text, Text] | None:
    """The question that has the text's own verb in it, where this and one object, or a case, say it all."""
    do = "do " if many else "does "
    if first_word(rest) == _LINKED.get(verb):
        behind = tokenize(rest)[1:]
        return (sentence("what ", do, whole, f" {verb} {_LINKED[verb]}"), rest.cut(behind[0].start)) if behind else None
    if verb in TELLING and (case := _WHEN.match(rest.plain)):
        return sentence("when ", do, whole, f" {verb} ", rest.cut(0, case.end(1))), rest.cut(case.start(2))
    if _is_one_object(verb, rest, whole, many=many):
        return sentence("what ", do, whole, f" {verb}"), _whether(rest)
    return None


def _is_one_object(verb: str, rest: Text, whole: Text, *, many: bool) -> bool:
    """Whether a verb and its one object say it all, so that the verb is part of the question."""
    if verb not in TELLING or last_word(whole).startswith(shapes.stem(verb)[:6]):
        return False  # "expressives express ...", and verbs that are nothing to ask with
    clause = first_word(rest) in _CLAUSES or verb in _WITH_CLAUSE
    named = first_word(rest) not in words.PREPOSITIONS and (clause or shapes.shape(rest) in _THINGS)
    further = re.search(r"\stogether\b|\sto\s(?:be|form|make|become)\s", rest.plain)
    return named and not further and not _has_second(rest, many=many)


def _in_plain_form(text: Text) -> Text:
    """ "Carrying oxygen", said of many, as "Carry oxygen"."""
    tokens = tokenize(text)
    low = tokens[0].low if len(tokens) > 1 else ""
    base = lexicon.base_form(low)
    if not base or not lexicon.is_form(low, "VBG") or lexicon.can_be(low, "NOUN") or not tokens[0].word.isalpha():
        return text
    return text.map_text(0, tokens[0].end, base.capitalize() if tokens[0].word[0].isupper() else base)


def _joint(rest: Text) -> int:
    """Where a second verb of the same subject is joined on: "copies of the data and can serve reads"."""
    joint = re.search(r",?\s+and\s+(?:can|may|will|must|is|are|has|have|do|does)\s", rest.plain)
    return joint.start() if joint else len(rest.plain)


def is_doer(label: Text) -> bool:
    """Whether a label names something that does things: no list of several, no adjective, adverb or time alone."""
    tokens = tokenize(label)
    at = phrases.head(tokens)
    if at is None or shapes.shape(label) is not shapes.Shape.NOUN_PHRASE or modifies(label) or gerund_verb(tokens):
        return False
    low = tokens[at].low
    if " -- " in label.plain:
        return False
    bare = re.sub(r"\([^()]*\)", "", label.plain)
    if re.search(r",|/|\s[–—-]\s|:|^\[", bare) or (len(low) < 2 and not tokens[at].is_opaque):
        return False
    if any(token.low in ("and", "&", "or") for token in tokens) and lexicon.is_plural_noun(low) is not True:
        return False
    alone = len(tokens) == 1 and lexicon.is_known(low) and lexicon.can_be(low, "ADJ") and not low.endswith("ing")
    return not (is_adjective(low) or alone)


def _is_state(verb: str, first: Text) -> bool:
    """Whether "What does X do?" is not the question ("occurs when ...", "has ..."); "presents the data" is a deed."""
    shows = verb == "present" and tokenize(first)[1].low in words.DETERMINERS  # and not "with fever"
    return verb in _STATES and not shows


def _has_second(rest: Text, *, many: bool) -> bool:
    """Whether a second verb says more: "stores the keys and sorts them"."""
    form = "VB" if many else "VBZ"
    tokens = tokenize(rest)
    return any(
        lexicon.is_form(token.low, form)
        and before.low in ("and", ",", "or")
        and (not lexicon.can_be(token.low, "NOUN") or (not many and _takes_object(tokens[at + 2 :])))
        for at, (before, token) in enumerate(pairwise(tokens))
    )


def _takes_object(behind: tuple[Token, ...]) -> bool:
    """Whether a word that may be a noun has an object ("or mimics nature")."""
    return bool(behind) and (
        behind[0].low in words.DETERMINERS or (behind[0].is_word and lexicon.can_be(behind[0].low, "NOUN"))
    )


_WHEN = re.compile(r"((?:[\w’'-]+\s){0,2}[\w’'-]+)\s(when\s\w.*)")


def _whether(rest: Text) -> Text:
    return rest.map_text(0, 2, "whether") if rest.plain.lower().startswith("if ") else rest


# Verbs that one preposition belongs to: "What does the first part deal with?".
_LINKED = dict(
    pair.split("/")
    for pair in """
    deal/with focus/on depend/on rely/on consist/of refer/to belong/to apply/to lead/to result/in account/for
    stem/from come/from contribute/to respond/to move/towards
    """.split()
)
_SHORTEST = 3  # words that a deed has at least, unless its verb tells it all
_READER = frozenset("you your we our us i my".split())
_THINGS = (shapes.Shape.NOUN_PHRASE, shapes.Shape.GERUND)
_LISTS = frozenset("comprise contain".split())
_CLAUSES = frozenset("that whether how what if".split())
_WITH_CLAUSE = frozenset("ensure guarantee show mean state assume imply let make help".split())
_AILMENT = re.compile(r"(?:osis|itis|emia|oma|opathy|uria|syndrome|disease|cancer)\b")
# Of these "What does X do?" is not the question, though they are verbs.
_STATES = frozenset(
    """
    be have occur happen arise appear exist vary depend come belong lie remain start begin end look last tend seem
    range differ result stem derive originate refer mean consist need work
    become stay stand follow precede increase decrease rise fall grow take get run live see say call apply exhibit
    show present feature display lack
    """.split()
)
TELLING = frozenset(
    """
    measure describe represent indicate show determine define compare estimate predict explain specify control
    regulate convert transport store carry bind block inhibit activate catalyse catalyze produce release secrete
    prevent connect separate transform translate encode decode filter detect identify remove protect assess quantify
    comprise contain require involve recommend replace tackle
    list guarantee accept conduct monitor combine demonstrate cover encompass emulate depict reflect grant establish
    abolish declare prohibit forbid express illustrate analyze analyse examine explore study supply deliver cache
    record provide handle limit reduce convey remember alter
    visualize visualise symbolize symbolise reject emphasize emphasise promote
    minimise minimize maximise maximize optimise optimize calculate compute count evaluate govern ensure
    """.split()
)


_USED = re.compile(
    r"^(?:mainly|commonly|often|typically|widely|usually|primarily)?\s*used\s+(?:in\s+(?P<where>[^,;.]+?)\s+)?(?P<how>to|for|as|in|when)\s+",
    re.IGNORECASE,
)


def statement(text: Text, subject: Text, usage: Usage) -> Asked | None:
    """A bullet with its subject left out: "Measures ...", "Used to ...", "A method of ..."."""
    text = text.strip()
    tokens = tokenize(subject)
    at = phrases.head(tokens)
    if at is None or is_adjective(tokens[at].low) or modifies(subject):
        return None
    if "(" in subject.plain and not subject.plain.endswith(")"):
        return None
    used = _USED.match(masked(text))
    inside = phrases.in_sentence(subject, usage)
    if used:
        return _used(text, used, inside, subject, usage)
    if shapes.third_person_verb(text):
        fact = does(subject, text, usage)
        return Asked(Kind.FACT, *fact, subject) if fact else None
    tokens = tokenize(text)
    if tokens and tokens[0].low in ("a", "an") and is_definition(text) and not has_main_verb(tokens):
        question = what_is(subject, usage)
        return Asked(Kind.DEFINITION, question, text, subject) if question else None
    return None


_LONG_USE = 20


def _used(text: Text, used: re.Match[str], inside: Text, subject: Text, usage: Usage) -> Asked | None:
    """ "Used in K-means to measure X": "What is ... used for in K-means?"."""
    whole = phrases.with_article(inside, usage)
    if not whole:
        return None
    be = "are" if phrases.is_plural(inside, usage) else "is"
    how = used["how"].lower()
    where = Text.of(" in ") + text.cut(*used.span("where")) if used["where"] else Text()
    rest = text.cut(used.start("how") if how in ("to", "when") else used.end()).strip(" .")
    if rest.words > _LONG_USE:
        return None
    if how == "when":
        return Asked(Kind.FACT, sentence(f"when {be} ", whole, " used", where), rest, subject)
    preposition = "for" if how == "to" else how
    return Asked(Kind.FACT, sentence(f"what {be} ", whole, f" used {preposition}", where), rest, subject)
