"""Terms that are words of everyday language ("tie", "factor", "bias"): they are asked for in their field."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.grammar import phrases
from cardgen.languages.en.labels.fields import small, where_of
from cardgen.languages.en.labels.naming import FIELD
from cardgen.languages.en.lexis import exceptions, lexicon
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import sentence, tokenize
from cardgen.text import Text

_TECHNICAL = re.compile(r"(?:ism|ology|sis|itis|graphy|metry|emia|isation|ization|ectomy)$")
_LONGEST_FIELD = 4
_ASKED = re.compile(r"What (?:is|are) (?:an?\s|the\s)?(?P<word>[a-z]+)\?$")
_DOES = re.compile(r"What (?:does|do) (?:an?\s|the\s)?(?P<word>[a-z]+)\s[a-z]+\?$")
# Mean another thing in every course.
MANY_MEANINGS = frozenset(
    """
    acceptance action agent check alternation argument attribute base basis batch bias block body bond border branch
    bridge buffer capsule case cell chain channel character charge child class closure code column component condition
    connection constant container context core cycle decay degree depth derivation difference dimension domain
    edge effect efficiency element encoding environment error event exit factor feature field figure flow form
    frame generation goal group head host index inheritance input instance interval item iteration
    key kernel label language layer leaf length level library limit line link list load loop mapping member
    memory message method model module movement node object observation offer operation operator order
    origin output pair parameter parent part path pattern performance period phase player point policy pool
    position process program projection property quality rank
    ratio record region regulation relation reduction resource response result return
    reward role root round row rule scale schema scope script segment selection sequence series server
    session set shape shell signal signature sink size slope source space span stage state step store stream
    strength string structure style subject support switch symbol system table target task tension term test tie
    time token tone tool trace transfer transformation transition translation trial trigger type unit update user
    value variable variant vector version view width window word
    """.split()
)
# Nouns of everyday language that are no verbs.
_PLAIN = frozenset(
    """
    agent asset entity item unit element quality mode domain barrier baseline depth width strength outcome threat
    strategy agency component property variable system level layer interval medium capital goods area character
    feature actor
    """.split()
)
# Deeds and states that several fields have each made a term of; a learned word that one field owns needs no field.
_SHARED = frozenset(
    """
    absorption accommodation acquisition adaptation adoption alienation alignment allocation amplification appreciation
    articulation assignment assimilation association assumption attachment balance blocking cadence closing coding
    conduction
    consideration consolidation contamination conversion correction delegation delivery deposition depreciation
    depression differentiation diffusion discharge discrimination dispersion displacement distribution division
    elaboration elimination elongation encapsulation engagement equity evolution exhaustion expansion exposure
    expression extension extinction extraction filtration fixation generalization generalisation grounding habituation
    immersion imitation incorporation induction inhibition initiation insertion integration interference
    interpretation inversion isolation justification liberation loading localization maintenance modelling modeling
    modification modulation mutation negation normality normalization orientation penetration placement polarity
    population positioning precision presentation promotion propagation radiation reception recognition recovery
    recruitment refinement reflection regeneration regression reinforcement rejection repetition replacement replication
    representation reproduction resistance resolution retention rotation saturation sensation sensitivity separation
    setting shaping solution specification specificity stability standing starvation substitution suspension
    termination tolerance training transmission treatment triangulation uniformity validity variation
    """.split()
)


def in_field(question: Text, fields: Sequence[Text], usage: Usage) -> Text:
    """ "What is a tie?" as "In music notation, what is a tie?", when one of the headings names the field."""
    asked = _ASKED.match(question.plain) or _DOES.match(question.plain)
    if asked and asked.re is _DOES and lexicon.singular(asked["word"]) not in MANY_MEANINGS:
        return question
    if not asked or not _has_senses(lexicon.singular(asked["word"])):
        return question
    where = next((found for field in fields if (found := field_phrase(field, Text.of(asked["word"]), usage))), None)
    return sentence("in ", where, ", ", small(question)) if where else question


def where(things: Text, field: Text, usage: Usage) -> Text | None:
    """The field behind "in" that "types of checks" need; None where the things tell what they are."""
    named = lexicon.singular(things.plain.lower()) in MANY_MEANINGS | _SHARED
    return field_phrase(field, things, usage) if named else None


def _has_senses(word: str) -> bool:
    """Whether a word has senses outside of any field: also a verb, a deed or a state, or one of the plainest nouns."""
    if not lexicon.is_known(word) or _TECHNICAL.search(word) or word in exceptions.UNIQUE:
        return False
    verb = lexicon.can_be(word, "VERB") and len(word) < 9
    return verb or word in _PLAIN | MANY_MEANINGS | _SHARED


def field_phrase(field: Text, label: Text, usage: Usage) -> Text | None:
    """What a term is a term of, as it stands behind "in"; None when it names no field."""
    words_about = _ABOUT_WORDS.search(field.plain)
    field = field.cut(0, words_about.start()) if words_about and words_about.start() else field
    where = where_of(field, label, usage, _LONGEST_FIELD)
    if where is None:
        return None
    tokens = tokenize(where)
    at = phrases.head(tokens)
    if at is None or at + 1 < len(tokens) or any(token.low in _OUTLINE for token in tokens):
        return None
    many = phrases.is_plural(where, usage) is True and len(tokens) > 1
    return where if many or FIELD.search(tokens[at].word) or tokens[at].low in _FIELDS else None


_FIELDS = frozenset(
    "notation music biology economics chemistry physics logic history mathematics maths finance".split()
)


_ABOUT_WORDS = re.compile(
    r"\s(?:terminology|vocabulary|terms|definitions|concepts|glossary|basics|fundamentals|notes|overview|review|outline|"
    r"summary|primer|guide|cheat sheet|revision|introduction|study guide|takeaways|key points)$",
    re.I,
)
_OUTLINE = frozenset(
    """
    key important basic main common other types kinds list factors features properties elements terms concepts notes
    definitions questions examples steps ways tips goals methods parts things chapter unit lecture week module topics
    summary review exam test introduction
    """.split()
)
