"""Items of a list whose label says what they are: advantages, challenges, uses, methods, assumptions."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar import phrases, shapes
from cardgen.languages.en.grammar.aspects import Aspect, Group, is_adjective
from cardgen.languages.en.grammar.definitions import has_main_verb, is_definition
from cardgen.languages.en.labels.membership import is_joined
from cardgen.languages.en.labels.sides import about
from cardgen.languages.en.lexis import lexicon
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import last_word, sentence, tokenize
from cardgen.languages.wording import Asked, Labelled
from cardgen.model import Kind
from cardgen.text import Text


def member_question_of(pair: Labelled, label: Text, group: Aspect, usage: Usage) -> Asked | None:
    """The label is one of the things that the heading or lead-in names: an advantage, an assumption, a stage."""
    if not group.plural and group.group is not Group.STAGE:
        return None
    if pair.group and group.group in (Group.BENEFIT, Group.DRAWBACK) and is_joined(pair.group):
        return None  # below "Advantages and disadvantages" it may be either
    subject = pair.subject
    if group.of and pair.group:
        subject = pair.group.cut(*group.of)
    whole = about(subject, usage) if subject else None
    member = phrases.in_sentence(label, usage)
    if group.noun in {lexicon.singular(token.low) for token in tokenize(label)} and group.group is not Group.STATEMENT:
        return None  # "Why are tax advantages an advantage"
    if not whole or shapes.shape(label) in (shapes.Shape.IMPERATIVE, shapes.Shape.THIRD_PERSON):
        return None
    question = _member_question(member, whole, group, pair.text, usage)
    return Asked(Kind.FACT, question, pair.text, label) if question else None


def _tells_how(text: Text) -> bool:
    """Whether a text says how something goes: a clause, at once or behind a keyword and a dash."""
    first = shapes.first_sentence(text)
    dash = re.search(r"\s[–—-]\s", first.plain)
    behind = first.cut(dash.end()) if dash else first
    return behind.words > 4 and not is_definition(text) and has_main_verb(tokenize(behind))


def _is_deed(text: Text) -> bool:
    """Whether a text says what is done there ("Cutting tissue"), and is no bare name of things ("Iron powder")."""
    tokens = tokenize(text)
    low = tokens[0].low
    doing = lexicon.is_form(low, "VBG") and len(tokens) > 1 and tokens[1].low not in ("of", "and")
    return doing or low == "to" or shapes.imperative(text) is not None


_WORKING = frozenset("approach method technique algorithm strategy model process system test protocol".split())


_LONGEST_MEMBER = 5
_SIDES = frozenset(
    "advantage benefit pro strength disadvantage drawback con weakness limitation downside problem challenge".split()
)
_ADVISES = re.compile(r"(?:just|simply|only)\s", re.IGNORECASE)


def _says_why(member: Text, text: Text) -> bool:
    """Whether a text says more of an advantage than its name does, and its name is no bare adjective."""
    last = last_word(member)
    if is_adjective(last) and shapes.gerund(member) is None:
        return False
    own = set(shapes.stems(member.plain))
    first = shapes.first_sentence(text)
    if first.words <= _SHORT and {stem[:3] for stem in own} <= {stem[:3] for stem in shapes.stems(first.plain)}:
        return False  # "Ease of use": "Using it is easy"
    more = {stem for stem in shapes.stems(text.plain) if stem not in own and len(stem) > 2}
    tokens = tokenize(text)
    told = has_main_verb(tokens) or shapes.third_person_verb(text) or lexicon.is_form(tokens[0].low, "VBN")
    told = told or text.words > _LONGEST_MEMBER
    return len(more) >= _NEW_WORDS and bool(told)


def _stated(member: Text, whole: Text, noun: str, text: Text) -> Text | None:
    """ "What does the accuracy principle of the charter require?"; None where the name says it all."""
    own = {stem[:4] for stem in shapes.stems(member.plain)}
    told = {stem[:4] for stem in shapes.stems(text.plain)}
    if (len(own & told) > 1 and own <= told) or is_definition(text, listed=True):
        return None
    state = " require" if {token.low for token in tokenize(text)} & {"must", "should", "shall"} else " state"
    named = shapes.stem(noun) in shapes.stems(member.plain)[-1:]
    if noun == "law" or (not named and member.words > _LONGEST_NAME):
        name = Text.of(f"{noun} of ") + member
    else:
        name = member if named else member + Text.of(f" {noun}")
    if whole.words > _LONGEST_NAME:
        return sentence("in ", whole, ", what does the ", name, state)
    return sentence("what does the ", name, " of ", whole, state)


_LONGEST_NAME = 3
_NEW_WORDS = 3
_SHORT = 10


def _member_question(member: Text, whole: Text, group: Aspect, text: Text, usage: Usage) -> Text | None:
    noun = group.noun
    match group.group:
        case Group.BENEFIT | Group.DRAWBACK if noun in _SIDES and member.words <= _LONGEST_MEMBER:
            if _ADVISES.match(text.plain) or not _says_why(member, text):
                return None
            named = {"pro": "advantage", "con": "drawback"}.get(noun, noun)
            link = "of" if group.group is Group.BENEFIT else "for"
            return sentence("what makes ", member, f" {phrases.a_or_an(named)} {named} {link} ", whole)
        case Group.INSTANCE if noun in _WORKING and _tells_how(text):
            whole_name = (
                member if shapes.stem(noun) in shapes.stems(member.plain)[-1:] else member + Text.of(f" {noun}")
            )
            return sentence("how does ", Text.of("the ") + whole_name, " work")
        case Group.USE if _is_deed(text):
            be = "are" if phrases.is_plural(whole, usage) else "is"
            return sentence(f"how {be} ", whole, " used in ", member)
        case Group.STATEMENT if noun != "law":
            return _stated(member, whole, noun, text)
        case _:
            return None
