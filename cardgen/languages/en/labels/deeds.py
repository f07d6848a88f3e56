"""A label whose text says what to do: "Fidelity. Keep promises and be honest.", "Null move: skip a turn"."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar import phrases, shapes
from cardgen.languages.en.grammar.aspects import Aspect, Group, aspect
from cardgen.languages.en.labels.persons import is_person
from cardgen.languages.en.labels.sides import about
from cardgen.languages.en.lexis import exceptions, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import settled, what_is
from cardgen.languages.tokens import Token, last_word, masked, sentence, tokenize
from cardgen.languages.wording import Asked, Labelled
from cardgen.model import Kind
from cardgen.text import Text

_LONGEST = 30
# What a thing does of itself, and nobody does by means of it.
_EFFECTS = frozenset(
    """
    decrease increase prevent reduce inhibit block stimulate cause produce relax raise lower enhance suppress promote
    relieve kill protect improve slow strengthen weaken constrict dilate induce activate trigger
    """.split()
)


def deed(pair: Labelled, label: Text, usage: Usage, *, everyday: bool, where: Text | None) -> Asked | None:
    """The question about a name whose text is a command. where: what an everyday word is a term of."""
    text = pair.text.strip(" ;,")
    first = shapes.first_sentence(text)
    if pair.heading or pair.recurring or not (pair.among or pair.glossary or pair.marked):
        return None
    if not 3 <= text.words <= _LONGEST or re.search(r"[?→➝=@+:]|->|\.\.|…|\n", masked(text)):
        return None
    person = pair.subject if pair.subject and _is_somebody(pair.subject) else None
    verb = _command(first)
    if verb is None or _speaks_to_reader(text, shared=person is not None):
        return None
    group = aspect(pair.group.plain) if pair.group else None
    if group and group.group is Group.STAGE:
        return _in_stage(pair, label, group, text, usage)
    if (group and group.group is not Group.INSTANCE) or (pair.ordered and not person and not group):
        return None
    if verb in _EFFECTS:
        return _effect(label, verb, first, usage)
    if not (person or _is_done(label)):
        return None
    name = label.cut(0, label.plain.find("(")).strip() if person and "(" in label.plain else label
    asked = what_is(name, usage) if not person else sentence("what is ", settled(name, usage))
    question = _placed(asked, person, where if everyday else None) if asked else None
    if question is None or (everyday and not person and not where):
        return None
    if set(shapes.stems(label.plain)) & set(shapes.stems(text.plain)):
        return None
    return Asked(Kind.DEFINITION, question, as_doing(text), label)


_DONE = re.compile(r"(?:ing|[ts]ions?|ments?|[ae]nce|[ae]ncy|ity|ness|ism|ice|ude|al|sis|age|ure)$", re.IGNORECASE)
_CHANGED = frozenset("change changes effect effects finding findings feature features response responses".split())


def _is_done(label: Text) -> bool:
    """Whether a name is one of something done or striven for, not of a thing."""
    last = last_word(label)
    return bool(_DONE.search(last)) and last not in _CHANGED and not (label.words == 1 and lexicon.can_be(last, "ADJ"))


def _is_somebody(subject: Text) -> bool:
    return is_person(subject) and not any(lexicon.is_common_word(t.word) for t in tokenize(subject) if len(t.word) > 2)


def _placed(question: Text, person: Text | None, field: Text | None) -> Text | None:
    small = question.map_text(0, 1, question.plain[0].lower()).strip(" ?")
    if person:
        return sentence("according to ", person, ", ", small)
    return sentence("in ", field, ", ", small) if field else question


def _in_stage(pair: Labelled, label: Text, group: Aspect, text: Text, usage: Usage) -> Asked | None:
    """ "Steps of PCR" / "Annealing: cool the mix": "What is done in the annealing step of PCR?"."""
    whole = pair.group.cut(*group.of) if group.of and pair.group else pair.subject
    named = about(whole, usage) if whole else None
    if named is None or named.words > 6 or is_person(named) or label.words > 4:
        return None
    member = settled(label, usage)
    step = "" if shapes.stem(group.noun) in shapes.stems(member.plain)[-1:] else f" {group.noun}"
    return Asked(Kind.FACT, sentence("what is done in the ", member, f"{step} of ", named), text, label)


def _effect(label: Text, verb: str, text: Text, usage: Usage) -> Asked | None:
    """ "Atropine: increase the heart rate": "What does atropine do?"."""
    name = settled(label, usage)
    many = phrases.is_plural(name, usage)
    whole = about(label, usage)
    last = last_word(label)
    if many is None or whole is None or last in _CHANGED or (label.words == 1 and lexicon.can_be(last, "ADJ")):
        return None
    if many:
        return Asked(Kind.FACT, sentence("what do ", name, " do"), text, label)
    first = tokenize(text)[0]
    said = text.map_text(first.start, first.end, lexicon.third_person(verb).capitalize())
    return Asked(Kind.FACT, sentence("what does ", whole, " do"), said, label)


_DEEDS = _EFFECTS - {"block", "cause", "slow", "increase", "decrease"} | frozenset(
    "keep make take give use find put set get add choose pick select remove let help treat".split()
)


# --- the command --------------------------------------------------------------------------------------------------


def _command(text: Text) -> str | None:
    """The verb that a command begins with; None for a noun phrase or a statement."""
    tokens = tokenize(text)
    if len(tokens) < 3 or not tokens[0].word.isalpha() or not (tokens[1].is_word or tokens[1].word in '"“'):
        return None
    low, following = tokens[0].low, tokens[1].low
    if low in ("be", "try", "strive", "refrain", "avoid"):
        return low
    if not lexicon.is_form(low, "VB") or low in words.AUXILIARIES or following in words.AUXILIARIES | {"of"}:
        return None
    noun = following in words.CONJUNCTIONS or following in words.PREPOSITIONS
    if shapes.imperative(text) or (low in _EFFECTS and not noun):
        return low
    sure = low in _DEEDS or (low in exceptions.MOSTLY_VERBS and low not in exceptions.NOUN_FORMS)
    return low if sure and following not in words.PREPOSITIONS | {"and", "or"} else None


def as_doing(text: Text) -> Text:
    """ "Keep promises and be honest" as "Keeping promises and being honest"."""
    first = shapes.first_sentence(text)
    tokens = tokenize(first)
    for at in range(len(tokens) - 1, -1, -1):
        if at == 0 or _begins_again(tokens, at):
            token = tokens[at]
            doing = lexicon.gerund(token.low)
            first = first.map_text(token.start, token.end, doing.capitalize() if at == 0 else doing)
    return first


def _begins_again(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a second command begins here, behind "and"."""
    low = tokens[at].low
    if tokens[at - 1].low not in ("and", "or", "then") or not lexicon.is_form(low, "VB") or at + 1 == len(tokens):
        return False
    if any(token.low in words.RELATIVES | {"to", "when", "if", "that", "can", "may", "will"} for token in tokens[:at]):
        return low == "be" or (low == "try" and tokens[at + 1].low == "to")
    following = tokens[at + 1].low
    sure = low in exceptions.MOSTLY_VERBS | {"be", "try"} or not lexicon.can_be(low, "NOUN")
    return following in words.DETERMINERS or (sure and following not in words.CONJUNCTIONS)


def _speaks_to_reader(text: Text, *, shared: bool) -> bool:
    """Whether a text points at the page or its reader; shared: a doctrine, in which "we" is everybody."""
    low = {token.low for token in tokenize(text)}
    ours = {"we", "our", "us"} if not shared else set()
    return bool(
        low & ({"you", "your", "i", "my", "this", "these", "those", "above", "below", "here", "it", "them"} | ours)
    )


# --- below a heading -----------------------------------------------------------------------------------------------

_TOOLS = frozenset("table tables book books tree trees queue cache index filter buffer network layer algorithm".split())


def done_by(text: Text, subject: Text, usage: Usage) -> Asked | None:
    """ "Cache positions" as the first bullet below "Transposition Tables": "What do transposition tables do?"."""
    text = shapes.first_sentence(text.strip(" ;"))
    last = last_word(subject) if tokenize(subject) else ""
    technique = bool(_TECHNIQUE.search(last)) or last in _TOOLS
    if not technique or not 1 < subject.words < 5 or not 3 <= text.words <= 20 or shapes.gerund(subject):
        return None
    if re.search(r"[?→:=@]|->", masked(text)) or _speaks_to_reader(text, shared=False):
        return None
    verb = _command(text) or _of_tool(text)
    name = _small(settled(subject, usage))
    many = phrases.is_plural(name, usage)
    if verb in (None, "lower") or many is None or set(shapes.stems(subject.plain)) & set(shapes.stems(text.plain)):
        return None
    if many:
        return Asked(Kind.FACT, sentence("what do ", name, " do"), text, subject)
    first = tokenize(text)[0]
    said = text.map_text(first.start, first.end, lexicon.third_person(verb or "").capitalize())
    return Asked(Kind.FACT, sentence("what does ", name, " do"), said, subject)


def _small(name: Text) -> Text:
    first = tokenize(name)[0].word
    plain = first[0].isupper() and first[1:].islower() and lexicon.is_common_word(first)
    return name.map_text(0, 1, first[0].lower()) if plain else name


_TECHNIQUE = re.compile(r"(?:ing|[ts]ion)$")
_WORKS = frozenset("cache search store split group merge sort test rank sample scale map filter score train".split())


def _of_tool(text: Text) -> str | None:
    """The verb of a note in which a word is a verb that may be a noun elsewhere: "Search to depth 1, then 2"."""
    tokens = tokenize(text)
    return tokens[0].low if len(tokens) > 2 and tokens[0].low in _WORKS and tokens[0].word[0].isupper() else None
