"""`Term: text` in English: what kind of thing the text says of the term, and the question that asks for it."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from cardgen.languages.en import asking, coursewords, exceptions, lexicon, phrases, shapes, words
from cardgen.languages.en.aspects import Aspect, Group, aspect, is_adjective, modifies
from cardgen.languages.en.clauses import find_clause
from cardgen.languages.en.headings import is_generic
from cardgen.languages.en.headings import subject as subject_of
from cardgen.languages.en.tokens import Token, masked, sentence, tokenize
from cardgen.languages.en.usage import Usage
from cardgen.languages.en.vocabulary import DEFINING_COLUMNS, DEFINITION_OPENERS, GENUS_NOUNS
from cardgen.languages.wording import Asked, Labelled
from cardgen.model import Kind
from cardgen.text import Text

_LABEL_WORDS = 7
_ASIDE_LABELS = frozenset(
    """note notes tip tips hint warning caution important remember recall nb example examples e.g eg source sources link
    links see reference references figure table image video exercise question answer task author authors date
    released published updated read watch listen optional bonus fun-fact did caveat disclaimer update edit todo ps
    background exception random aside context summary conclusion takeaway recap result results code solution hints spoiler
    """.split()
)


def labelled(pair: Labelled, usage: Usage) -> Asked | None:
    """The question about a label and its text, or None when no sound one can be told from their shapes."""
    label = _one_name(pair.label.without_marks().strip(" :.–—-"))
    if pair.heading and not aspect(label.plain):
        label = subject_of(label) or Text()
    if _two_in_one(label, pair.text) or not _usable(label) or _leans(pair.text) or _begins_with(pair.text, label):
        return None
    doing = shapes.gerund(pair.group) if pair.group and not pair.heading else None
    if doing and not aspect(label.plain) and shapes.shape(label) is shapes.Shape.NOUN_PHRASE:
        answer = by_doing(pair.text)
        do = "do" if phrases.is_plural(asking.settled(label, usage), usage) else "does"
        question = sentence(f"how {do} ", asking.settled(label, usage), " help in ", asking.settled(pair.group, usage))
        return Asked(Kind.FACT, question, answer, label) if answer else None
    group = _group(pair)
    if group and not pair.glossary and not pair.heading:
        asked = _member(pair, label, group, usage)
        if asked or group.group is not Group.INSTANCE:
            return asked
    if shapes.imperative(label) and not pair.heading:
        return None if pair.ordered else _command(label, pair, usage)
    found = aspect(label.plain, strict=is_definition(pair.text, label=label))
    if found and (found.group is not Group.INSTANCE or found.of) and not pair.glossary:
        return _aspect(pair, label, found, usage)
    if pair.recurring and not found:
        return None  # "Location: ..." below each of several things: no noun of the language says how to ask
    return _what(pair, label, usage)


def by_doing(text: Text) -> Text | None:
    """ "Randomly remove neurons" and "Ensures X" as an answer to "how": "By randomly removing neurons", "By ensuring X"."""
    tokens = tokenize(text)
    at = 1 if len(tokens) > 1 and tokens[0].low.endswith("ly") else 0
    if at >= len(tokens):
        return None
    base = lexicon.base_form(tokens[at].low)
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if lexicon.is_form(following, "VBZ") and not following.endswith("ss"):
        return None  # "Blood enters ..."
    if not base or following in words.PREPOSITIONS | words.AUXILIARIES | words.CONJUNCTIONS | {""}:
        return None
    if not (lexicon.is_form(tokens[at].low, "VB") or lexicon.is_form(tokens[at].low, "VBZ")):
        return None
    adverb = f"{tokens[0].low} " if at else ""
    return Text.of(f"By {adverb}{lexicon.gerund(base)} ") + text.cut(tokens[at + 1].start)


def _command(label: Text, pair: Labelled, usage: Usage) -> Asked | None:
    """ "Handle missing data – imputation, deletion": "How do you handle missing data?"."""
    tokens = tokenize(label)
    if len(tokens) < 2 or not tokens[1].is_word or tokens[0].low == "be" or pair.text.plain[:1] in "\"“‘'«":
        return None
    if shapes.shape(pair.text) is shapes.Shape.CLAUSE and not re.search(r",.*(?:,|\bor\b|\band\b)", pair.text.plain):
        return None
    return Asked(Kind.FACT, sentence("how do you ", asking.settled(label, usage)), pair.text, label)


THERE_ARE = re.compile(
    r"^(?:there\s+(?:are|exist)|we\s+(?:have|distinguish)|(?:some|here)\s+(?:of\s+the|are))\s+"
    r"(?:(?:a\s+few|several|many|some|the|various|a\s+number\s+of|\w+)\s+(?=\w+\s+\w))?",
    re.IGNORECASE,
)
_STEP = Aspect("step", Group.STAGE, plural=True, of=None)


def _group(pair: Labelled) -> Aspect | None:
    """What the list is a list of; the items of a numbered list are steps, unless its label says otherwise."""
    named = THERE_ARE.sub("", pair.group.plain) if pair.group else ""
    group = aspect(named) if named else None
    if group and group.group is Group.ATTRIBUTE:
        return None
    return (
        replace(group, of=None)
        if group and pair.group and named != pair.group.plain
        else group or (_STEP if pair.ordered and by_doing(pair.text) else None)
    )


def _begins_with(text: Text, label: Text) -> bool:
    """Whether the text is a sentence about the label that names it itself: prose, to be read as such."""
    named = shapes.stems(label.plain)
    return bool(named) and shapes.stems(text.plain)[: len(named)] == named and shapes.shape(text) is shapes.Shape.CLAUSE


_COUNTING = frozenset("both one two some many several few all each every most same first last".split())


def _leans(text: Text) -> bool:
    """Whether what is said of a label points back to something before it; a quantity at its start does not."""
    tokens = tokenize(text)
    return not (tokens and tokens[0].low in _COUNTING) and shapes.leans_on_context(text)


def _two_in_one(label: Text, text: Text) -> bool:
    """ "Price ceiling (floor): a legal maximum (minimum)": two terms at once."""
    return bool(re.search(r"\((?![A-Z])[^()]*\)", label.plain) and re.search(r"\([^()]*\)", text.plain))


def _one_name(label: Text) -> Text:
    """ "stop/plosive" gives "stop (plosive)"."""
    match = re.fullmatch(r"([^\W\d_]{3,})/([^\W\d_]{3,})|([\w-]{4,})\s+or\s+([\w-]{4,})", label.plain)
    if match and match[3]:
        return Text.of(f"{match[3]} ({match[4]})")
    return Text.of(f"{match[1]} ({match[2]})") if match else label


_COMPARED = frozenset(
    "more less additional further other another some several many most few better best worse good bad".split()
)


def _usable(label: Text) -> bool:
    low = label.plain.casefold()
    tokens = [token for token in tokenize(label) if token.is_word]
    if not tokens or len(tokens) > _LABEL_WORDS or low in _ASIDE_LABELS or (is_generic(low) and not aspect(low)):
        return False
    first = tokens[0].low
    if tokens[-1].low in DEFINING_COLUMNS:
        return False
    if " or " in f" {low} " and len(tokens) > 2:
        return False
    if (first in words.PREPOSITIONS or first in _COMPARED) and len(tokens) > 1:
        return False
    last = aspect(tokens[-1].low)
    if " / " in label.plain or (len(tokens) > 1 and last and last.group is Group.MENTION):
        return False
    if (
        first in words.QUESTION_WORDS
        or first in words.PRONOUNS
        or first in words.SUBORDINATORS
        or label.plain.endswith("?")
    ):
        return False
    return first not in (
        "if",
        "this",
        "these",
        "that",
        "those",
        "step",
        "part",
        "day",
        "week",
        "fig",
        "figure",
        "table",
    )


def _what(pair: Labelled, label: Text, usage: Usage) -> Asked | None:
    """What the term is, or what it does."""
    text = pair.text
    if (
        label.words > 1
        and shapes.shape(label) is not shapes.Shape.NOUN_PHRASE
        and (label.words > 4 or shapes.gerund(label))
    ):
        return None
    said = re.match(r"means\s+(?=that\b)", text.plain)
    if said:
        return Asked(
            Kind.DEFINITION,
            sentence("what does “", asking.settled(label, usage), "” mean"),
            text.cut(said.end()),
            label,
        )
    defined = _DEFINED.match(text.plain)
    if defined and text.cut(defined.end()).words > 3:
        question = asking.what_is(label, usage)
        return Asked(Kind.DEFINITION, question, text.cut(defined.end()), label) if question else None
    if shapes.third_person_verb(text) and not is_definition(text, label=label):
        text = shapes.sentences(text)[0]
        fact = _does(label, text, usage)
        return Asked(Kind.FACT, *fact, label) if fact else None
    group = aspect(pair.group.plain) if pair.group else None
    listed = pair.glossary or bool(group and group.group is Group.INSTANCE)
    if pair.marked and _EVERY.search(shapes.sentences(text)[0].plain) and _has_main_verb(tokenize(text)):
        return Asked(Kind.DEFINITION, sentence("what does “", asking.settled(label, usage), "” mean"), text, label)
    if pair.heading and _tells(text):
        return None
    if not is_definition(text, listed=listed, label=label) and not (pair.glossary and _names_something(text)):
        return None
    if text.words < _SHORTEST:
        return None
    question = _who_is(label, text) or _meaning(label, pair, usage)
    return Asked(Kind.DEFINITION, question, text, label) if question else None


def _does(label: Text, text: Text, usage: Usage) -> tuple[Text, Text] | None:
    """ "R²" and "Measures how much ...": "What does R² measure?", when one verb says it all."""
    found = shapes.third_person_verb(shapes.sentences(text)[0].strip(" ."))
    whole = about(label, usage)
    if not found or not whole or not found[1]:
        return None
    verb, rest = found
    plural = phrases.is_plural(whole, usage)
    second = any(
        lexicon.is_form(token.low, "VBZ") and not lexicon.can_be(token.low, "NOUN") and before.low in ("and", ",", "or")
        for before, token in pairwise(tokenize(rest))
    )
    if second or plural is None or verb not in _TELLING or tokenize(rest)[0].low in words.PREPOSITIONS:
        return None
    return sentence("what do " if plural else "what does ", whole, f" {verb}"), rest


_TELLING = frozenset(
    """measure describe represent indicate show determine define compare estimate predict explain specify control regulate
    convert transport store carry bind block inhibit activate catalyse catalyze produce release secrete prevent connect
    separate transform translate encode decode filter detect identify remove protect assess quantify minimise minimize
    maximise maximize optimise optimize calculate compute count evaluate govern hold""".split()
)


_SHORTEST = 4  # words that tell a thing from others
_EVERY = re.compile(r"\b(?:every|each|any|all|no|only|unless|whenever)\b", re.IGNORECASE)


def _tells(text: Text) -> bool:
    """Whether the prose below a heading goes on to tell something, with a subject and verb of its own.

    "The amount a firm receives" has a second noun phrase before its verb, and is no sentence.
    """
    tokens = tokenize(shapes.sentences(text)[0])
    clause = find_clause(tokens)
    if clause is None:
        return False
    return not any(token.low in words.DETERMINERS for token in tokens[1 : clause.verb])


def _names_something(text: Text) -> bool:
    """Whether a text is a noun phrase and nothing else: no command, no participle, no adjective alone."""
    tokens = tokenize(text)
    if tokens[0].low.endswith("ly") and len(tokens) > 1:
        tokens = tokens[1:]
    first = tokens[0].low
    if (by_doing(text) and not lexicon.can_be(first, "ADJ")) or shapes.third_person_verb(text):
        return False
    if len(tokens) > 1 and lexicon.is_form(first, "VBZ") and not lexicon.can_be(first, "NOUN"):
        return False
    if shapes.shape(text) is not shapes.Shape.NOUN_PHRASE or lexicon.is_form(first, "VBN") or is_adjective(text.plain):
        return False
    return not (
        lexicon.is_form(first, "VB") and len(tokens) > 1 and tokens[1].low in (*words.CONJUNCTIONS, *words.DETERMINERS)
    )


def _meaning(label: Text, pair: Labelled, usage: Usage) -> Text | None:
    """The question for a definition; an adjective or an everyday word needs the subject it is a term of."""
    tokens = [token for token in tokenize(label) if token.is_word]
    last = tokens[-1].low
    if (
        len(tokens) == 1
        and lexicon.is_known(last)
        and not lexicon.can_be(last, "NOUN")
        and not is_adjective(last)
        and not last.endswith("ing")
    ):
        return None  # a verb: "Select"
    alone = len(tokens) == 1 and (lexicon.can_be(last, "ADJ") or modifies(label))
    if not is_adjective(last) and not alone:
        return _named(label, pair.text, usage)
    return None  # an adjective: what it is said of is not on the card


_QUANTITY = re.compile(
    r"(?:the\s+)?(?:\w+\s+)?(?:quantity|amount|increase|decrease|change|ability|value|cost|rate|sum|ratio|degree|extent|level|total|"
    r"proportion|percentage|number|price|income|output|difference)\b",
    re.IGNORECASE,
)


def _named(label: Text, text: Text, usage: Usage) -> Text | None:
    """ "What is X?": the way the page speaks of the meaning tells whether X takes an article.

    "a cost that ..." defines one of many, so "a sunk cost"; "the quantity of ..." a quantity, so "efficient scale".
    """
    np = asking.settled(label, usage)
    tokens = [token for token in tokenize(np) if token.is_word]
    plain = len(tokens) > 1 and tokens[0].low not in words.DETERMINERS and phrases.is_plural(np, usage) is False
    if plain and _is_name(label, np):
        return sentence("what is the ", label)
    if plain and _QUANTITY.match(text.plain) and not any(token.low in words.PREPOSITIONS for token in tokens):
        return sentence("what is ", np)
    return asking.what_is(label, usage)


def _is_name(label: Text, np: Text) -> bool:
    """ "Irish Potato Famine": a title of three words or more that begins with a proper adjective."""
    content = [token for token in tokenize(label) if token.is_word and token.low not in words.PREPOSITIONS]
    return len(content) > 2 and all(token.word[0].isupper() for token in content) and np.plain[:1].isupper()


def _who_is(label: Text, text: Text) -> Text | None:
    """A name of two or more capitals whose text goes on with "who" is a person's."""
    names = [token.word for token in tokenize(label) if token.is_word]
    person = re.match(r"(?:an?|the)\s(?:[\w-]+\s){1,5}who\b", text.plain, re.IGNORECASE)
    if person and len(names) > 1 and all(name[0].isupper() for name in names):
        return sentence("who was ", label)
    return None


_DEFINED = re.compile(
    r"^(?:(?:is|are)\s+(?:defined\s+as\s+)?(?=an?\b|the\b|when\b)|refers?\s+to\s+|denotes?\s+|means\s+(?!that|of))",
    re.IGNORECASE,
)


def is_definition(text: Text, *, listed: bool = False, label: Text | None = None) -> bool:
    """Whether a phrase says what a thing is: an article, a genus noun, a gerund or "when ..." begins it.

    listed: it stands in a list of terms or kinds, where any noun with "of" behind it is a genus. label: the term; its
    own head noun is a genus too ("fixed costs: costs that do not vary").
    """
    first = shapes.sentences(text)[:1]
    tokens = tokenize(first[0]) if first else ()
    if not tokens or not tokens[0].is_word:
        return False
    if lexicon.is_form(tokens[0].low, "VBZ") and not lexicon.can_be(tokens[0].low, "NOUN"):
        return False
    if tokens[0].low.endswith("ly") and lexicon.can_be(tokens[0].low, "ADV"):
        return False
    if tokens[0].low in ("when", "whether", "how", "where"):
        comma = first[0].plain.find(", ")
        return comma < 0 or find_clause(tokenize(first[0].cut(comma + 2))) is None
    if tokens[0].low in _PRAISE or _may_be_verb(tokens):
        return False
    if re.search(r",\s+(?:whereas|while|but|although|so)\b|;\s", first[0].plain) or _has_main_verb(tokens):
        return False
    if tokens[0].low in DEFINITION_OPENERS:
        return len(tokens) > 3
    own = shapes.stems(label.plain)[-1:] if label else ()
    return _has_genus(tokens, listed, own) or (_is_doing(first[0], tokens) and (label is None or _is_activity(label)))


_ACTIVITY = re.compile(r"(?:ing|[ts]ion|ment|sis|ance|ence|al|ure|age|ics|ology|ism)$")


def _is_activity(label: Text) -> bool:
    """Whether a term names something done, so that "Choosing ..." can say what it is."""
    at = phrases.head(tokenize(label))
    return at is not None and bool(_ACTIVITY.search(tokenize(label)[at].low))


_PRAISE = frozenset(
    "major leading primary great good best nice excellent useful important key main common popular typical rare".split()
)


def _may_be_verb(tokens: tuple[Token, ...]) -> bool:
    """Whether a text may begin with a verb ("Increases immune response", "Block sodium channels") and not with a noun."""
    low = tokens[0].low
    following = tokens[1].low if len(tokens) > 1 else ""
    if (
        following in ("of", "that", "which")
        or lexicon.is_form(low, "VBZ")
        and following in ("in", "for", "to", "between", "from", "with", "by", "on", "used")
    ):
        return False
    if lexicon.is_form(low, "VBZ") and not low.endswith("ss"):
        return lexicon.is_plural_noun(low) is True
    return (
        lexicon.is_form(low, "VB") and lexicon.can_be(low, "NOUN") and lexicon.base_form(low) in exceptions.MOSTLY_VERBS
    )


def _is_doing(text: Text, tokens: tuple[Token, ...]) -> bool:
    """ "Choosing the best model": an activity, not a noun in -ing."""
    return shapes.shape(text.strip(".")) is shapes.Shape.GERUND and "," not in [token.word for token in tokens[:4]]


_GOES_ON = (
    words.PREPOSITIONS | words.RELATIVES | frozenset(("to", "used", "where", "when", "whose", "minus", "divided"))
)


def _has_genus(tokens: tuple[Token, ...], listed: bool, own: tuple[str, ...]) -> bool:
    """Whether a genus noun stands among the first words, with something behind it that tells the thing apart."""
    for at, token in enumerate(tokens[:5]):
        if not token.is_word or token.low in words.PREPOSITIONS | words.CONJUNCTIONS:
            return False
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        if following is None or not (following.low in _GOES_ON or _is_participle(following)):
            continue
        if at > 0 and lexicon.is_form(tokens[0].low, "VB") and not lexicon.can_be(tokens[0].low, "ADJ"):
            return False  # "Pass input through ..." may be a command
        known = lexicon.singular(token.low) in GENUS_NOUNS or shapes.stem(token.low) in own
        return known or (listed and following.low == "of" and lexicon.can_be(token.low, "NOUN"))
    return False


def _is_participle(token: Token) -> bool:
    return token.low.endswith(("ed", "ing")) and token.is_word


def _has_main_verb(tokens: tuple[Token, ...]) -> bool:
    """Whether a finite verb comes before any relative: a sentence, not the noun phrase that a definition is."""
    for at, token in enumerate(tokens):
        if token.low in words.RELATIVES or token.low in words.SUBORDINATORS or token.low in ("how", "why"):
            return False
        if at and token.low in words.AUXILIARIES and token.low not in ("do", "does"):
            return True
        if at > 1 and lexicon.is_form(token.low, "VBZ") and not lexicon.can_be(token.low, "NOUN"):
            return True
    return False


# --- aspects: "Purpose: ...", "Pros: ..." -----------------------------------------------------------------------------


def _aspect(pair: Labelled, label: Text, found: Aspect, usage: Usage) -> Asked | None:
    """The label is an aspect of the subject: "Range: 0 to 1" below "Silhouette score"."""
    if found.noun in _ENDS and not _is_end(pair.text):
        return None
    if found.group is Group.ATTRIBUTE and found.noun not in _ENDS and _is_remark(pair.text, plural=found.plural):
        return None
    if found.group in (Group.MENTION, Group.ADVICE) or (not pair.subject and not found.of):
        return None
    if found.plural and pair.text.words < 3 and "," not in pair.text.plain:
        return None
    single = found.plural and not re.search(r",|;|\band\b|\bor\b", masked(pair.text))
    if single and pair.subject and not found.of and found.group in (Group.BENEFIT, Group.DRAWBACK):
        question = _the_one(found, pair.subject, usage)
    else:
        question = of_subject(label, None if found.of else pair.subject, usage)
    if not question:
        return None
    return Asked(Kind.LIST if found.plural else Kind.FACT, question, pair.text, label)


def _is_remark(text: Text, *, plural: bool) -> bool:
    """Whether a text only says something about the value and does not name it ("Often fails due to ...")."""
    tokens = tokenize(text)
    low = tokens[0].low if tokens else ""
    if low.endswith("ly") or low in words.FREQUENCY_ADVERBS or low in words.AUXILIARIES or low in _LOOSE_OPENERS:
        return True
    return plural and _has_main_verb(tokens)


_LOOSE_OPENERS = frozenset("only visible present none everywhere unknown varies depends see same possible".split())
_ENDS = frozenset("function role purpose goal aim objective task duty".split())
_DEED = re.compile(r"(?:[ts]ion|ment|ing|age|ance|ence|al|sis|ure|ery|y)s?$")


def _is_end(text: Text) -> bool:
    """Whether a text can be what something is for: a deed, not a thing ("fat cells") or a state ("derived from ...")."""
    tokens = tokenize(text)
    if not tokens or lexicon.is_form(tokens[0].low, "VBN") or tokens[0].low in ("only", "present", "found"):
        return False
    if tokens[0].low == "to" or by_doing(text) or shapes.shape(text) is not shapes.Shape.NOUN_PHRASE:
        return True
    at = phrases.head(tokens)
    return at is not None and bool(_DEED.search(tokens[at].low))


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
    inside = asking.settled(label, usage)
    plural = phrases.is_plural(inside, usage)
    if plural is None:
        return None
    be = "are" if plural else "is"
    first = tokenize(inside)[0].low
    the = "" if first in words.DETERMINERS or first in ("common", "typical") else "the "
    if subject is None:
        return sentence(f"what {be} {the}", inside)
    whole = about(subject, usage)
    if not whole or _is_modified(whole) or " and " in whole.plain:
        return None
    return sentence(f"what {be} {the}", inside, f" {_joiner(label)} ", whole)


def _joiner(label: Text) -> str:
    """The preposition between an aspect and its subject."""
    found = aspect(label.plain)
    return "for" if found and (found.group is Group.ADVICE or found.noun in _FOR) else "of"


_FOR = frozenset("requirement prerequisite tool library indication contraindication treatment reason evidence".split())


def about(subject: Text, usage: Usage) -> Text | None:
    """The subject as it stands behind "of" or "in": a process has its "the", and so has what lacks an article."""
    whole = asking.subject_phrase(subject, usage)
    tokens = tokenize(whole) if whole else ()
    at = phrases.head(tokens)
    if whole is None or at is None or tokens[0].low in words.DETERMINERS:
        return whole
    bare = at > 0 and tokens[0].word.islower() and phrases.with_article(whole, usage) is None
    counted = bare and lexicon.counted(tokens[at].low) is lexicon.Counted.YES
    return Text.of("the ") + whole if counted or tokens[at].low in coursewords.PROCESS_NOUNS else whole


def _is_modified(whole: Text) -> bool:
    """ "Regulators of PFK-1" has a complement: whether another "of" belongs to it or to its complement is in doubt."""
    return any(token.low in words.PREPOSITIONS for token in tokenize(whole))


# --- members of a list ------------------------------------------------------------------------------------------------


def _member(pair: Labelled, label: Text, group: Aspect, usage: Usage) -> Asked | None:
    """The label is one of the things that the heading or lead-in names: an advantage, an assumption, a stage."""
    if not group.plural and group.group is not Group.STAGE:
        return None
    subject = pair.subject
    if group.of and pair.group:
        subject = pair.group.cut(*group.of)
    whole = about(subject, usage) if subject else None
    member = phrases.in_sentence(label, usage)
    if not whole or shapes.shape(label) in (shapes.Shape.IMPERATIVE, shapes.Shape.THIRD_PERSON):
        return None
    question = _member_question(member, whole, group, pair.text, usage)
    return Asked(Kind.FACT, question, pair.text, label) if question else None


def _tells_how(text: Text) -> bool:
    """Whether a text says how something goes: a clause, at once or behind a keyword and a dash."""
    first = shapes.sentences(text)[0]
    dash = re.search(r"\s[–—-]\s", first.plain)
    behind = first.cut(dash.end()) if dash else first
    return behind.words > 4 and not is_definition(text) and _has_main_verb(tokenize(behind))


_WORKING = frozenset("approach method technique algorithm strategy model process system test protocol".split())


def _member_question(member: Text, whole: Text, group: Aspect, text: Text, usage: Usage) -> Text | None:
    noun = group.noun
    match group.group:
        case Group.BENEFIT:
            do = "do" if phrases.is_plural(whole, usage) else "does"
            named = "advantage" if noun == "pro" else noun
            return sentence(f"what {named} {do} ", whole, " offer in terms of ", member)
        case Group.DRAWBACK if not shapes.gerund(member):
            named = "drawback" if noun == "con" else noun
            return sentence("what makes ", member, f" {phrases.a_or_an(named)} {named} for ", whole)
        case Group.INSTANCE if noun in _WORKING and _tells_how(text):
            named = (
                member
                if shapes.stem(noun) in shapes.stems(member.plain)[-1:]
                else Text.join((member, Text.of(f" {noun}")))
            )
            return sentence("how does ", Text.of("the ") + named, " work")
        case Group.USE:
            be = "are" if phrases.is_plural(whole, usage) else "is"
            return sentence(f"how {be} ", whole, " used in ", member)
        case Group.STATEMENT:
            return sentence("in ", whole, f", what does the {noun} of ", member, " state")
        case _:
            return None


# --- statements about the subject ---------------------------------------------------------------------------------------

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
        fact = _does(subject, text, usage)
        return Asked(Kind.FACT, *fact, subject) if fact else None
    tokens = tokenize(text)
    if tokens and tokens[0].low in ("a", "an") and is_definition(text):
        question = asking.what_is(subject, usage, None)
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
