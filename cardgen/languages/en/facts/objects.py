"""Questions about the object of a clause: what X uses, allows, carries, states."""

from __future__ import annotations

from cardgen.languages.en.facts.chunks import chunks
from cardgen.languages.en.facts.effects import is_recurring
from cardgen.languages.en.facts.object_asked import is_rare, object_of
from cardgen.languages.en.facts.parsing import Parsed, is_object, is_plain
from cardgen.languages.en.facts.sentences import Fact
from cardgen.languages.en.grammar.clauses import find_clause
from cardgen.languages.en.grammar.phrases import head, is_plural
from cardgen.languages.en.lexis import coursewords, lexicon, words
from cardgen.languages.tokens import first_word, piece
from cardgen.text import Text

_OUTWARD = frozenset("to from into onto through via across against between".split())


_PERMITTING = frozenset("forbid allow enable permit force require compel cause stimulate induce trigger".split())


_STATING = frozenset(
    "ensure mean state show suggest imply assume indicate guarantee claim argue hold predict require reveal".split()
)


_SETTLING = frozenset(
    "determine decide specify control govern indicate dictate measure describe predict test check define".split()
)


_TELLING = frozenset("tell show inform teach remind warn".split())


SPECIFIC = frozenset(
    """
    absorb accelerate activate amplify assess attack attract bind block break catalyse catalyze cause cleave collect
    combine compress compute contain control convert coordinate cover create damage decode degrade delete deliver
    describe destroy detect determine digest direct dissolve eliminate emit encode encrypt enhance ensure estimate
    exchange express extract filter generate govern guarantee guide hydrolyse hydrolyze identify impair implement import
    increase induce influence inhibit initiate inject insert integrate kill limit lower lyse maintain mark measure
    mediate metabolise metabolize minimise minimize maximise maximize modify monitor neutralise neutralize order
    oxidise oxidize phosphorylate predict preserve prevent process produce promote protect provide raise recognise
    recognize record recruit reduce reflect regulate release remove repair replace replicate represent reset restrict
    return reveal secrete select separate split stimulate store strengthen suppress surround synthesise synthesize
    target transfer transform translate transmit transport trap trigger validate verify weaken
    """.split()
)


_CARRYING = frozenset("carry transport transfer convert send deliver pump move translate transform supply".split())


def permits(parsed: Parsed) -> Fact | None:
    """ "X allows Y to Z": "What does X allow Y to do?"."""
    if parsed.clause.base not in _PERMITTING:
        return None
    at = next((at for at, token in enumerate(parsed.rest) if token.low == "to"), 0)
    if not at or not is_object(parsed.rest[:at]) or at + 1 >= len(parsed.rest):
        return None
    if not lexicon.is_form(parsed.rest[at + 1].low, "VB") or parsed.rest[at + 1].low == "be":
        return None
    thing, answer = parsed.text(0, at), parsed.text(at + 1)
    return parsed.said.ask(f"What {parsed.asks} ", parsed.subject, f" {parsed.clause.base} ", thing, " to do"), answer


def uses(parsed: Parsed) -> Fact | None:
    """ "X uses Y to Z": "What does X use to Z?"."""
    if parsed.clause.base not in ("use", "employ", "utilise", "utilize"):
        return None
    at = next((at for at, token in enumerate(parsed.rest) if token.low == "to"), 0)
    if not at or not is_object(parsed.rest[:at]) or at + 1 >= len(parsed.rest) or not is_plain(parsed.rest[at:]):
        return None
    if not lexicon.is_form(parsed.rest[at + 1].low, "VB") or len(parsed.rest) - at > 14:
        return None
    answer = parsed.text(0, at)
    return parsed.said.ask(f"What {parsed.asks} ", parsed.subject, f" {parsed.clause.base} ", parsed.text(at)), answer


_CHANGING = frozenset(
    "increase decrease reduce raise lower improve worsen shorten lengthen strengthen weaken slow accelerate".split()
)


def changes(parsed: Parsed) -> Fact | None:
    """ "Increasing X decreases Y": "How does increasing X affect Y?"."""
    verb, rest = parsed.clause.base, parsed.rest
    if parsed.asks == "will" and rest and lexicon.is_form(rest[0].low, "VB"):
        verb, rest = rest[0].low, rest[1:]
    if verb not in _CHANGING or not is_object(rest):
        return None
    first = first_word(parsed.subject)
    if not first.endswith("ing") and parsed.asks != "will":
        return None
    many = is_plural(parsed.subject, parsed.said.usage)
    asks = ("do" if many else "does") if parsed.asks == "will" else parsed.asks
    thing = piece(parsed.said.body, rest, 0)
    return parsed.said.ask(f"How {asks} ", parsed.subject, " affect ", thing), Text.of(
        f"They {verb} it" if many else f"It {lexicon.third_person(verb)} it"
    )


def states(parsed: Parsed) -> Fact | None:
    """ "X ensures that Y": "What does X ensure?"."""
    if not parsed.rest or parsed.past:
        return None
    if parsed.clause.base not in (_STATING if parsed.rest[0].low == "that" else _SETTLING):
        return None
    if parsed.rest[0].low not in ("that", "whether", "how", "which", "what", "when", "where"):
        return None
    answer = parsed.text(0)
    if (
        first_word(parsed.subject) in words.QUANTIFIERS
        or not 2 < answer.words <= 28
        or {"it", "this", "they"} & {token.low for token in parsed.rest[:4]}
    ):
        return None
    return parsed.said.ask(f"What {parsed.asks} ", parsed.subject, f" {parsed.clause.base}"), answer


def carries(parsed: Parsed) -> Fact | None:
    """ "X carries Y from A to B": "What does X carry from A to B?"."""
    if parsed.clause.base not in _CARRYING:
        return None
    at = next((at for at, token in enumerate(parsed.rest) if token.low in _OUTWARD), 0)
    if not at or not is_object(parsed.rest[:at]) or "," in [token.word for token in parsed.rest]:
        return None
    tail = parsed.rest[at:]
    if any(token.low in words.CONJUNCTIONS for token in tail) and find_clause(tail, 1) is not None:
        return None
    if (
        len(tail) > 14
        or not is_plain(tail)
        or (len(tail) > 1 and tail[1].low.endswith("ing"))
        or lexicon.is_form(tail[1].low if len(tail) > 1 else "", "VB")
    ):
        return None
    answer = parsed.text(0, at)
    return parsed.said.ask(f"What {parsed.asks} ", parsed.subject, f" {parsed.clause.base} ", parsed.text(at)), answer


def tells_whom(parsed: Parsed) -> Fact | None:
    """ "X tells Y which Z": "What does X tell Y?"."""
    if parsed.clause.base not in _TELLING:
        return None
    openers = words.QUESTION_WORDS | {"that", "whether"}
    at = next((at for at, token in enumerate(parsed.rest) if token.low in openers), 0)
    if not at or not is_object(parsed.rest[:at]) or parsed.rest[0].low in words.PRONOUNS or len(parsed.rest) > 30:
        return None
    return parsed.said.ask(
        f"What {parsed.asks} ", parsed.subject, f" {parsed.clause.base} ", parsed.text(0, at)
    ), parsed.text(at)


def acts(parsed: Parsed) -> Fact | None:
    """ "CD8 cells attack Y": "What do CD8 cells attack?", for verbs whose object is one definite thing."""
    if parsed.clause.base not in SPECIFIC or parsed.past:
        return None
    if not is_recurring(parsed.subject, parsed.said.usage) and not is_rare(parsed.subject):
        return None
    return object_of(parsed)


def kind(parsed: Parsed) -> Fact | None:
    """ "Arteries have thick walls of muscle": "What kind of walls do arteries have?"."""
    known = is_recurring(parsed.subject, parsed.said.usage) or is_rare(parsed.subject)
    if parsed.clause.base not in _HAVING or not known or parsed.past or not parsed.rest:
        return None
    cut = chunks(parsed.rest)
    whole = parsed.rest[: cut.end]
    at = head(whole)
    first = whole[0].low if whole else ""
    if at is None or not is_object(whole, 16) or first in words.NUMBERS | words.QUANTIFIERS | {"the", "no"}:
        return None
    start = 1 if first in ("a", "an") else 0
    noun, told = whole[at], [token.low for token in whole[start:at] if token.low not in coursewords.PLAIN_MODIFIERS]
    if any(token.low in words.CONJUNCTIONS for token in whole[: at + 2]) or not told or told[0] in _PLAIN_KIND:
        return None
    many = lexicon.is_plural_noun(noun.word)
    if many is not (start == 0) or lexicon.singular(noun.low) in coursewords.LIST_NOUNS - _KINDS:
        return None
    told_kind = lexicon.singular(noun.low) in _KINDS and len(parsed.rest) - at <= 12
    if not told_kind and (start or parsed.clause.base != "have"):
        return None
    asked = piece(parsed.said.body, parsed.rest, at, at + 1)
    return parsed.said.ask(
        "What kind of ", asked, f" {parsed.asks} ", parsed.subject, f" {parsed.clause.base}"
    ), parsed.text(0, cut.end)


_HAVING = frozenset("have provide offer use employ form need require produce".split())
_PLAIN_KIND = frozenset(
    "good great high low large small strong similar different new own same better short long".split()
)
# Nouns of which there are kinds that have names: "What kind of service does X provide?".
_KINDS = frozenset(
    """
    service bond test algorithm model tissue signal structure distribution function scale variable graph tree
    network approach architecture key code memory encryption data connection scheme cell muscle membrane reaction
    energy current wave lens market system language syntax policy
    """.split()
)
