"""What a labelled line tells of its term in an outline: a meaning in note form, a clause, a command.

A second look at what the strict rules for definitions leave: the label is a name, and its neighbours are names with
their texts as well, so that the text is what the page has to say of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from cardgen.languages.en.grammar import phrases, shapes
from cardgen.languages.en.grammar.aspects import Group, aspect, is_adjective, modifies
from cardgen.languages.en.grammar.definitions import has_main_verb
from cardgen.languages.en.grammar.notes import says_what, unbracketed
from cardgen.languages.en.labels import labelled as strict
from cardgen.languages.en.labels.as_term import ASIDE_LABELS, is_no_name, is_page_data
from cardgen.languages.en.labels.completed import completed, does_so, done
from cardgen.languages.en.labels.deeds import deed
from cardgen.languages.en.labels.fields import JOINED, asks_what, field, is_everyday, small
from cardgen.languages.en.labels.grades import graded, is_degree
from cardgen.languages.en.labels.happenings import did, happens
from cardgen.languages.en.labels.headings import is_generic
from cardgen.languages.en.labels.headings import subject as subject_of
from cardgen.languages.en.labels.law import office, provision
from cardgen.languages.en.labels.necessary import condition
from cardgen.languages.en.labels.ownership import in_whole, owned, symbol
from cardgen.languages.en.labels.persons import belief, is_person, names, person, somebody
from cardgen.languages.en.labels.phrased import phrased
from cardgen.languages.en.labels.qualities import covered, reason, spelt_out
from cardgen.languages.en.labels.restated import restated
from cardgen.languages.en.labels.telling_apart import told_from
from cardgen.languages.en.labels.traits import trait
from cardgen.languages.en.labels.valued import valued
from cardgen.languages.en.labels.versus import versus
from cardgen.languages.en.labels.views import is_view, main_idea, tenet
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.cells import asks, property_of
from cardgen.languages.en.questions.terms import settled, stands_for
from cardgen.languages.tokens import Token, masked, sentence, tokenize
from cardgen.languages.wording import Asked, Labelled
from cardgen.model import Kind
from cardgen.text import Text

_LONGEST = 30  # words of an answer
_SHORTEST = 3
_LABEL_WORDS = 5
_QUIET = frozenset((Group.BENEFIT, Group.DRAWBACK, Group.USE, Group.ADVICE, Group.STAGE, Group.ATTRIBUTE))


def labelled(pair: Labelled, usage: Usage) -> Asked | None:
    """The question about a label and its text: by the strict rules, else by what an outline's notes tell."""
    if _stands_for(pair):
        return None  # asked as an acronym
    if expanded := _expanded(pair):
        return expanded
    lead = _IN_SHORT.match(pair.text.plain)
    text = pair.text.cut(lead.end()) if lead else pair.text
    text = text if pair.heading else restated(text, pair.label)
    asked = _labelled(replace(pair, label=_without_owner(pair.label), text=text), usage)
    if asked is None or asked.kind is not Kind.DEFINITION:
        return in_whole(asked, pair, usage) if asked else None
    whole = owned(asked, pair.group, pair.subject, usage, pair.fields) or (asked if pair.glossary else None)
    return replace(whole, answer=phrased(whole.answer, whole.about)) if whole else None


_SMALL = frozenset("of and the for in on to".split())


def _expanded(pair: Labelled) -> Asked | None:
    """ "NHRC: National Human Rights Commission, protects ...": what the letters stand for, with more behind it."""
    label, comma = pair.label.plain.strip(), re.search(r",\s|\s[–—-]\s", pair.text.plain)
    if pair.heading or not comma or not label.isupper():
        return None
    name = pair.text.cut(0, comma.start())
    whole = replace(pair, text=name)
    return Asked(Kind.ACRONYM, stands_for(label), name, pair.label) if _stands_for(whole) else None


def _stands_for(pair: Labelled) -> bool:
    """ "VRP: Vehicle routing problem": the words whose first letters the label is."""
    label = pair.label.plain.strip()
    first = [token.low[0] for token in tokenize(pair.text) if token.is_word and token.low not in _SMALL]
    return label.isupper() and 2 < len(label) < 8 and list(label.lower()) == first


_IN_SHORT = re.compile(
    r"(?:in short|in other words|basically|essentially|simply put|put simply|roughly),\s+", re.IGNORECASE
)


_CAPTION = re.compile(r"(?:image|figure|fig\.?|photo|picture|slide|diagram)s?\s*#?\d+[a-z]?", re.IGNORECASE)


def _labelled(pair: Labelled, usage: Usage) -> Asked | None:
    if _CAPTION.fullmatch(pair.label.plain.strip(" :.")) or is_page_data(pair.label, pair.text):
        return None
    for look in _NO_NAMES:
        if asked := look(pair, usage):
            return asked
    if is_no_name(pair.label.without_marks()):
        return None
    whole = completed(pair, usage)
    if whole:
        asked = does_so(whole) or strict.labelled(whole, usage) or told(whole, usage)
        return asked or strict.labelled(pair, usage)
    if is_degree(pair.label):
        return graded(pair, usage)
    for rule in _RULES:
        if asked := rule(pair, usage):
            return asked
    return None


def sides_again(pair: Labelled, usage: Usage) -> Asked | None:
    """A label that recurs under several things is a side of each, as the column of a table would be."""
    label = pair.label.without_marks().strip(" :.–—-")
    if not pair.recurring or pair.heading or pair.below or not pair.subject or pair.text.words > _LONGEST:
        return None
    if (
        label.words > 1
        or aspect(label.plain)
        or not asks(label, usage)
        or has_main_verb(tokenize(pair.text))
        or not subject_of(pair.subject)
    ):
        return None
    question = property_of(pair.subject, label, usage)
    return Asked(Kind.FACT, question, pair.text, label) if question else None


def told(pair: Labelled, usage: Usage) -> Asked | None:
    """The question about a term in an outline and the note behind it; None when the note does not say what it is."""
    if pair.heading or not (pair.among or pair.glossary or pair.marked):
        return None
    label = pair.label.without_marks().strip(" :.–—-")
    text = pair.text.strip(" ;,")
    if label.plain.startswith("("):
        return None  # "(Negative) slope": one term or two
    group = aspect(pair.group.plain) if pair.group else None
    if not _is_term(label) or not _is_note(text) or (group and group.group in _QUIET | {Group.MENTION}):
        return None
    if is_view(label, group):
        return main_idea(label, text, usage)
    text = _one_meaning(text)
    if text.words < _SHORTEST:
        return None
    if says_what(text, label):
        question = asks_what(label, text, pair, usage)
        return Asked(Kind.DEFINITION, question, text, label) if question else None
    if _is_sentence_on(text, label):
        question = _asks_meaning(label, pair, usage)
        return Asked(Kind.DEFINITION, question, text, label) if question else None
    return None


_SECOND_VERB = re.compile(r",\s+(?:and\s+)?(?=([a-z]+s)\b)")


def _one_meaning(text: Text) -> Text:
    """A meaning up to where it goes on with a verb: "impact of waves, and traps air in cracks"."""
    other = re.search(r";\s+(?=[A-Z])", text.plain)
    text = text.cut(0, other.start()) if other else text
    for match in _SECOND_VERB.finditer(text.plain):
        behind = text.cut(match.end())
        if lexicon.is_form(match[1], "VBZ") and shapes.third_person_verb(behind):
            return text.cut(0, match.start())
    return text


# --- what a clause says of a name --------------------------------------------------------------------------------

_NORMS = frozenset("must should shall ought".split())


def _is_sentence_on(text: Text, label: Text) -> bool:
    """Whether a text is one sentence that says what goes on, without naming the label again."""
    first = shapes.first_sentence(text)
    tokens = unbracketed(tokenize(first))
    if first.words < 5 or set(shapes.stems(label.plain)) & set(shapes.stems(first.plain)):
        return False
    opener = tokens[0].low if tokens else ""
    if opener in words.SUBORDINATORS | words.QUESTION_WORDS | words.PREPOSITIONS | _NO_SUBJECT or opener.endswith("ly"):
        return False
    if {token.low for token in tokens} & _NORMS or re.search(r"^\s*[\w\s]+,\s", first.plain):
        return False
    return shapes.shape(first) is shapes.Shape.CLAUSE and has_main_verb(tokens)


_NO_SUBJECT = frozenset(
    "something anything nothing everything it they there if one he she what this that these those such not no".split()
)


_DEED = re.compile(r"(?:[ts]ion|ance|ence|ment|ing|transfer)$")


def _asks_meaning(label: Text, pair: Labelled, usage: Usage) -> Text | None:
    """ "What does “due process” mean?"; of one word only what names a deed, and that with its field."""
    if phrases.is_plural(settled(label, usage), usage) is not False:
        return None
    if label.plain.isupper():
        return None  # what an acronym does is not what it means
    question = sentence("what does “", settled(label, usage), "” mean")
    if label.words > 1:
        return question
    where = field(pair, label, usage) if _DEED.search(label.plain.lower()) else None
    return sentence("in ", where, ", ", small(question)) if where else None


_OWNER = re.compile(r"\s*\((?:[A-Z]\.\s?)*[A-Z][a-z]+(?:(?:\s&|\sand|,)?\s[A-Z][\w.]*)*\)$")


def _without_owner(label: Text) -> Text:
    """ "Strain theory (Merton)" without the bracket, when that is a name."""
    found = _OWNER.search(label.plain)
    return label.cut(0, found.start()) if found and _is_owner(found.group()) else label


def _is_owner(bracket: str) -> bool:
    return bool(re.search(r"\b[A-Z]\.", bracket)) or is_person(Text.of(bracket.strip(" ()")))


def _is_term(label: Text) -> bool:
    """Whether a label is one plain name: no list, no aspect, no adjective alone."""
    tokens = unbracketed(tokenize(label))
    spoken = [token for token in tokens if token.is_word]
    if (
        not spoken
        or len(spoken) > _LABEL_WORDS
        or re.search(r"[A-Z]+\d", label.plain)
        or re.search(r"[,/→=+?!<>|:“\"…]|\.\s|\s[–—-]\s|\d\s|^\d", label.plain)
    ):
        return False
    if label.plain.lower() in ASIDE_LABELS:
        return False
    if aspect(label.plain) or is_generic(label.plain) or any(token.low in JOINED for token in tokens):
        return False
    at = phrases.head(tokens)
    if at is None or shapes.shape(label) is not shapes.Shape.NOUN_PHRASE or modifies(label):
        return False
    first, low = spoken[0].low, tokens[at].low
    if modifies(Text.of(" ".join(token.word for token in spoken))):
        return False
    if first in words.PREPOSITIONS | words.PRONOUNS | words.QUESTION_WORDS | words.SUBORDINATORS | words.NUMBERS:
        return False
    if (
        _is_person(spoken)
        or is_adjective(low)
        or (len(spoken) == 1 and lexicon.is_known(low) and not lexicon.can_be(low, "NOUN"))
    ):
        return False
    return len(low) > 2 and not (low.endswith("ed") and not lexicon.can_be(low, "NOUN"))


def _is_person(spoken: list[Token]) -> bool:
    """ "Auguste Comte": two names or more, none of them a word of the language."""
    return len(spoken) > 1 and all(
        token.word[0].isupper() and not lexicon.is_common_word(token.word) for token in spoken
    )


def _is_note(text: Text) -> bool:
    """Whether a text is short, whole, and speaks of the thing alone."""
    low = {token.low for token in tokenize(text)}
    loose = low & {"you", "your", "we", "our", "i", "this", "these", "those", "above", "below", "here", "etc", "they"}
    whole = not re.search(r"[?→➝=@+:]|==|\.\.|…|\bvs\b|->|\n", re.sub(r"\([^()]*\)", "", masked(text)))
    return _SHORTEST <= text.words <= _LONGEST and not loose and whole and not shapes.leans_on_context(text)


def _deed(pair: Labelled, usage: Usage) -> Asked | None:
    """What a name stands for whose text is a command."""
    label = pair.label.without_marks().strip(" :.–—-")
    other = re.search(r"\s\(or [^()]+\)$", label.plain)
    label = label.cut(0, other.start()) if other else label
    if not _is_term(label):
        return None
    return deed(pair, label, usage, everyday=is_everyday(label), where=field(pair, label, usage))


_NO_NAMES: tuple[Callable[[Labelled, Usage], Asked | None], ...] = (reason, covered, spelt_out, provision, office)
_RULES: tuple[Callable[[Labelled, Usage], Asked | None], ...] = (
    belief, person, somebody, graded, trait, told_from, versus, condition, tenet, did, strict.labelled, happens, done,
    names, sides_again, told, _deed, symbol, valued,
)  # fmt: skip
