"""People in an outline: what each is known for, and the names that stand behind "Artists:"."""

from __future__ import annotations

import re
from dataclasses import replace

from cardgen.languages.en.grammar import counted, phrases
from cardgen.languages.en.grammar.phrases import is_proper
from cardgen.languages.en.labels.sides import about
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import first_word, sentence, tokenize
from cardgen.languages.wording import Asked, Labelled
from cardgen.model import Kind
from cardgen.text import Text

_PEOPLE = frozenset(
    """
    founder theorist thinker figure person people scientist philosopher psychologist sociologist economist reformer
    leader inventor author writer poet artist painter composer mathematician physicist chemist biologist explorer
    architect sculptor researcher contributor proponent
    """.split()
)
_ROLE = re.compile(r"\s*\([^()]*\)$")
_LONGEST = 25


def person(pair: Labelled, _usage: Usage) -> Asked | None:
    """ "Key figures" / "Zwingli (Zurich): radical reforms": "What is Zwingli known for?"."""
    if not pair.group or pair.heading or pair.below or not names_people(pair.group):
        return None
    label = _without_role(pair.label.without_marks().strip(" :.–—-"))
    text = pair.text.strip(" ;.")
    if not is_person(label) or not 2 <= text.words <= _LONGEST or re.search(r"[→➝?]|->|…", text.plain):
        return None
    first = first_word(text)
    if first in words.PRONOUNS | words.PREPOSITIONS | words.AUXILIARIES:
        return None
    if label.words > 1 and (asked := somebody(replace(pair, marked=True), _usage)):
        return asked
    if lexicon.is_form(first, "VBD") and not lexicon.can_be(first, "NOUN"):
        return Asked(Kind.FACT, sentence("what did ", label, " do"), text, label)
    role = _role_in(text)
    if role:
        return Asked(Kind.DEFINITION, sentence(f"who {'is' if role in _PRESENT else 'was'} ", label), text, label)
    group = label.words == 1 and lexicon.is_plural_noun(label.plain.lower()) is True
    asks = sentence("what are the ", label, " known for") if group else sentence("what is ", label, " known for")
    return Asked(Kind.FACT, asks, text, label)


_TITLES = frozenset(
    """
    king queen emperor empress pope prince princess general president sir lord lady saint st dr captain admiral colonel
    major tsar czar kaiser sultan caliph pharaoh duke chancellor senator justice baron count earl marquis viscount imam
    rabbi
    """.split()
)
_ROLES_OF_PEOPLE = _PEOPLE - {"figure", "person", "people", "contributor", "proponent"} | frozenset(
    """
    commander king queen emperor empress pope president minister politician statesman general admiral officer soldier
    revolutionary activist abolitionist suffragette diplomat lawyer judge senator monarch ruler tsar pharaoh conqueror
    navigator astronomer anthropologist physician surgeon nurse engineer naturalist geologist logician linguist
    father mother founder pioneer nurse poet economist figure activist thinker
    playwright novelist dramatist musician singer dancer photographer director theologian monk bishop priest
    traveller traveler pilgrim warrior rebel nobleman aristocrat
    prophet missionary merchant banker industrialist entrepreneur journalist historian geographer geneticist
    """.split()
)
_PRESENT = frozenset("ceo director professor developer author researcher engineer entrepreneur".split())
_MADE = frozenset(
    """
    write invent discover found paint compose propose develop build design sign introduce coin publish formulate create
    establish
    """.split()
)


_BELIEFS = frozenset(
    """
    believe argue claim propose hold think maintain suggest state assert emphasise emphasize stress advocate conclude
    hypothesise hypothesize theorise theorize insist
    """.split()
)


def belief(pair: Labelled, _usage: Usage) -> Asked | None:
    """ "Maslow: believed that needs have an order": "What did Maslow believe?"."""
    label = _without_role(pair.label.without_marks().strip(" :.–—-"))
    tokens = tokenize(pair.text)
    if pair.heading or pair.below or len(tokens) < 4 or not 3 < pair.text.words <= _LONGEST + 5 or not is_person(label):
        return None
    base = lexicon.base_form(tokens[0].low)
    past, now = lexicon.is_form(tokens[0].low, "VBD"), lexicon.is_form(tokens[0].low, "VBZ")
    if base not in _BELIEFS or not (past or now) or tokens[1].low in words.PREPOSITIONS:
        return None
    rest = pair.text.cut(tokens[1].start).strip()
    return Asked(Kind.FACT, sentence("what did " if past else "what does ", label, f" {base}"), rest, label)


def somebody(pair: Labelled, _usage: Usage) -> Asked | None:
    """A person among terms: "George III: British king" asks "Who was George III?", "Wrote X" what he wrote.

    A name alone does not tell a person from a thing: a title before it, a role behind it or a deed in the past has to.
    """
    if pair.heading or pair.below or not (pair.among or pair.marked or pair.glossary):
        return None
    label = _without_role(pair.label.without_marks().strip(" :.–—-"))
    text = pair.text.strip(" ;.")
    found = [token for token in tokenize(label) if token.is_word]
    named = all(token.word[0].isupper() or _NUMERAL.fullmatch(token.word) for token in found)
    titled = len(found) > 1 and found[0].low in _TITLES and named
    if not (titled or (len(found) > 1 and is_person(label))) or not 2 <= text.words <= _LONGEST:
        return None
    said = tokenize(text)
    if not said or re.search(r"[→➝?]|->|…|[a-z]\.\s", text.plain) or said[0].low in words.PRONOUNS | words.AUXILIARIES:
        return None
    base = lexicon.base_form(said[0].low)
    if lexicon.is_form(said[0].low, "VBD") and not lexicon.can_be(said[0].low, "NOUN") and base:
        rest = text.cut(said[0].end).strip()
        if base in _MADE and not re.search(r",|;|\band\b", rest.plain):
            return Asked(Kind.FACT, sentence("what did ", label, f" {base}"), rest, label)
        return None
    role = _role_in(text)
    if role:
        be = "is" if role in _PRESENT else "was"
        return Asked(Kind.DEFINITION, sentence(f"who {be} ", label), text, label)
    if titled or (pair.group and names_people(pair.group)) or said[0].word in '"“':
        return Asked(Kind.FACT, sentence("what is ", label, " known for"), text, label)
    return None


_BEHIND_ROLE = re.compile(
    r"[,;]|\b(?:who|whose|of|in|during|and|from|for|to|that|at|known|best|noted|famous|born|credited|remembered)\b"
)


def _role_in(text: Text) -> str | None:
    """What a phrase says that somebody is: "British commander who ...", "1st President"."""
    first = _BEHIND_ROLE.split(text.plain, maxsplit=1)[0]
    low = [lexicon.singular(token.low) for token in tokenize(Text.of(first)) if token.is_word]
    founding = low[-2:] == ["founding", "father"]
    return low[-1] if low and (low[-1] in _ROLES_OF_PEOPLE or founding) else None


_BEHIND_ROLE = re.compile(
    r"[,;]|\b(?:who|whose|of|in|on|during|and|from|for|to|that|at|with|as|known|famous|born|best|often|credited|regarded)\b"
)


def _without_role(label: Text) -> Text:
    found = _ROLE.search(label.plain)
    return label.cut(0, found.start()) if found and found.start() else label


def names_people(group: Text) -> bool:
    """Whether a heading names people: "Key figures", "Important thinkers"."""
    found = [lexicon.singular(token.low) for token in tokenize(group) if token.is_word]
    return bool(found) and any(word in _PEOPLE for word in found) and len(found) < 6


_NUMERAL = re.compile(r"[IVX]+|[A-Z]\.?|[A-Z](?:\.[A-Z])+\.?|de|van|von|der|du|la|le|al|ibn|da|di")


def is_person(label: Text) -> bool:
    """Whether a phrase is a person's name: capitalised words that are none of the language's."""
    found = [token.word for token in tokenize(label) if token.is_word]
    if not 0 < len(found) <= 4 or not all(word[0].isupper() or _NUMERAL.fullmatch(word) for word in found):
        return False
    plain = re.search(r"[,/&:+=\d]", label.plain)
    odd = [word for word in found if not _NUMERAL.fullmatch(word) and not lexicon.is_common_word(word)]
    return not plain and bool(odd) and (len(found) > 1 or not lexicon.is_known(found[0].lower()))


def names(pair: Labelled, usage: Usage) -> Asked | None:
    """ "Artists: Botticelli, Donatello" below a period: "Name two artists of the Renaissance."."""
    if pair.heading or pair.below or not pair.subject:
        return None
    label = pair.label.without_marks().strip(" :.–—-")
    tokens = tokenize(label)
    if not 0 < len(tokens) <= 2 or lexicon.singular(tokens[-1].low) not in _PEOPLE - {"figure", "person", "people"}:
        return None
    if tokens[-1].low == lexicon.singular(tokens[-1].low):
        return None
    found = [part.strip() for part in re.split(r",\s+(?:and\s+)?|\s+and\s+", _ROLES.sub("", pair.text.plain))]
    whole = about(pair.subject, usage)
    if not 2 <= len(found) <= 6 or whole is None or whole.plain.startswith(("a ", "an ")):
        return None
    if not all(is_person(Text.of(name)) for name in found) or not is_proper(pair.subject, usage):
        return None
    label = Text.of(label.plain.lower())
    question = Text.join((Text.of(f"Name {counted.NUMBERS[len(found)]} "), label, Text.of(" of "), whole, Text.of(".")))
    return Asked(Kind.LIST, question, pair.text, label) if phrases.is_plural(label, usage) else None


_ROLES = re.compile(r"\s*\([^()]*\)")
