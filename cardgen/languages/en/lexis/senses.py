"""Words of everyday language that a course makes a term of: which of them mean another thing elsewhere."""

from __future__ import annotations

import re

from cardgen.languages.en.lexis import exceptions, lexicon

_TECHNICAL = re.compile(r"(?:ism|ology|sis|itis|graphy|metry|emia|isation|ization|ectomy)$")
# Mean another thing in every course.
MANY_MEANINGS = frozenset(
    """
    acceptance action activity agent boundary check
    alternation argument attribute base basis batch bias block body bond border branch
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


def has_senses(word: str) -> bool:
    """Whether a word has senses outside of any field: also a verb, a deed or a state, or one of the plainest nouns."""
    if not lexicon.is_known(word) or _TECHNICAL.search(word) or word in exceptions.UNIQUE:
        return False
    verb = lexicon.can_be(word, "VERB") and len(word) < 9
    return verb or word in _PLAIN | MANY_MEANINGS | _SHARED


def needs_field(word: str) -> bool:
    """Whether a word means another thing in every course, or is a deed or state that several have made a term of."""
    return word in MANY_MEANINGS | _SHARED
