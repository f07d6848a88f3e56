"""What an answer to a topic looks like: the stems it has to name, the form it has to have, and what can be left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from cardgen.languages.en.grammar import definitions, shapes
from cardgen.languages.en.lexis import lexicon
from cardgen.languages.en.lexis.vocabulary import TOPIC_FILLER
from cardgen.languages.tokens import masked, tokenize
from cardgen.languages.wording import Wants
from cardgen.text import Text

_TAIL = re.compile(
    r"\s+(?:in order\s+)?to\s+(?P<verb>[a-z]+)\s.*$|\s+(?:in|within|for)\s+(?:real|practice|this|the real).*$"
)
_EFFECT = re.compile(r"What (?:is|are) the (?:effect|impact|influence)s? of ")
_SECOND = re.compile(r", and (?:how|why|what|when|where)\b")
_EFFECT_STEMS = frozenset("effect impact influenc".split())


def is_effect(question: Text) -> bool:
    """Whether a topic asks what something does to something else."""
    return bool(_EFFECT.match(question.plain))


def is_free(question: Text) -> bool:
    """Whether it is left to the student which things to tell of ("any two theories")."""
    return re.search(r"\bany (?:one|two|three|four)\b", question.plain) is not None


def asks_twice(question: Text) -> bool:
    """Whether a question is two in one ("What is X, and how does it work?")."""
    return _SECOND.search(question.plain) is not None


def needed(question: Text, wants: Wants, parts: Iterable[Text] = ()) -> frozenset[str]:
    """Stems that evidence has to name: those of the nouns, without the purpose that a topic ends in.

    parts: the things that a compound topic names; all of them are needed.
    """
    tail = None if _TO_DO.match(question.plain) else _TAIL.search(question.plain)
    kept = question
    if tail and tail.start() > 12 and (tail["verb"] is None or lexicon.is_form(tail["verb"], "VB")):
        kept = question.cut(0, tail.start())
    second = _SECOND.search(kept.plain)
    tokens = [token for token in tokenize(kept.cut(0, second.start()) if second else kept) if token.is_word]
    verbs = {
        shapes.stem(token.low)
        for token in tokens
        if token.low.endswith(("ing", "ed", "ise", "ize"))
        and lexicon.can_be(token.low, "VERB")
        and not lexicon.can_be(token.low, "NOUN")
    }
    found = frozenset(shapes.stems(kept.plain)) - TOPIC_FILLER - _COUNTED
    if question.plain.startswith("Why "):
        found -= _NEED
    if re.search(r"\b(?:evaluate|assess|measure|judge|improve) the \w+ of ", question.plain):
        found -= _QUALITY
    if is_effect(question):
        found -= _EFFECT_STEMS
    if wants is Wants.STEPS:
        found -= _STEPS
    if wants is Wants.PROCESS and len(found - _NUMBERS) > 1:
        found -= _NUMBERS
    if wants is Wants.LIST and len(found - _SORTS) > 0:
        found -= _SORTS
    found = found - verbs if len(found - verbs) > 1 else found
    return found.union(*(shapes.stems(part.plain) for part in parts))


# "the number of neighbours" is about neighbours; how to join "two boards" is about boards.
_COUNTED = frozenset("number amount set".split())
_NUMBERS = frozenset("two three four five six seven eight".split())
_TO_DO = re.compile(r"What are the (?:\w+ )?(?:reasons?|ways?|steps?|arguments?|grounds?) (?:to|for) ")
_QUALITY = frozenset("effect perform qualiti success".split())
_SORTS = frozenset("type kind form categori class criteria criterion reason".split())
_STEPS = frozenset("step stage phase involv requir".split())


_DONE = re.compile(
    r"How (?:(?:do|can|should) you (?P<do>[a-z]+)|(?:is|are|was|were|can) .+? (?:be )?(?P<done>[a-z]+ed)\b)"
)


def done(question: Text) -> frozenset[str]:
    """Stems of what is done, of a question how one does it or how it is done."""
    match = _DONE.match(question.plain)
    return frozenset(shapes.stems(match["do"] or match["done"])) - _VAGUE if match else frozenset()


_VAGUE = frozenset("use make do get work handl deal manag go".split())
_NEED = frozenset("need necessari requir matter use used".split())

_REASON = re.compile(
    r"\b(?:because|since|due to|so that|in order to|as a result|reason|to avoid|to ensure|to prevent|prevents?|"
    r"keeps? [^.]{2,40} from)\b|^without\b",
    re.IGNORECASE,
)
_CONTRAST = re.compile(
    r"\b(?:whereas|while|unlike|but|differs?|rather than|instead|in contrast|on the other hand)\b", re.IGNORECASE
)
_MEANS = re.compile(r"\b(?:by|using|through|via|based on)\b", re.IGNORECASE)
_WAY = re.compile(
    r"\bby \w+ing\b|\b(?:using|through|via)\b|\b(?:is|are|be) \w+(?:ed|n) (?:by|with|using)\b", re.IGNORECASE
)
_MANNER = re.compile(
    r"\b(?:uses? .{3,60} to|by|using|through|via|when|if|then|from|into|based on|each)\b", re.IGNORECASE
)
_PURPOSE = re.compile(
    r"\b(?:used|uses?|serves?|helps?|allows?|enables?|lets?|determines?|ensures?|controls?|supports?|provides?|so that|"
    r"in order|responsible|acts?|(?:is|are|was|were) to|to [a-z]{3,}|for [a-z]+ing)\b",
    re.IGNORECASE,
)
_CHANGE = re.compile(
    r"\b(?:increas|decreas|reduc|rais|lower|chang|improv|worsen|caus|lead|result|mak|keep|prevent|affect|produc|grow|"
    r"shrink|fall|rise|los|gain|weaken|strengthen|slow|speed|narrow|widen)\w*\b",
    re.IGNORECASE,
)
_IS_A = re.compile(r"[^,;]{2,60}? (?:is|are) (?:an?|the|any|one)\b")
_SAYS = re.compile(r"\b(?:is|are|refers? to|means|describes?|says that|states that)\b")


def answers(sentence: Text, wants: Wants) -> bool:
    """Whether a passage that begins with `sentence` can be the kind of answer wanted."""
    plain = sentence.plain
    if plain.rstrip().endswith(":"):
        return False
    match wants:
        case Wants.REASON:
            return bool(_REASON.search(plain))
        case Wants.COMPARISON:
            return bool(_CONTRAST.search(plain))
        case Wants.PROCESS:
            if _IS_A.match(plain):
                return bool(_MEANS.search(plain))
            return bool(_MANNER.search(plain)) or shapes.imperative(sentence) is not None
        case Wants.STEPS:
            return bool(_WAY.search(plain)) or shapes.imperative(sentence) is not None
        case Wants.DEFINITION:
            return definitions.is_definition(sentence) or bool(_SAYS.search(plain))
        case Wants.PURPOSE:
            return bool(_PURPOSE.search(plain))
        case Wants.EFFECT:
            return bool(_CHANGE.search(plain)) and not _IS_A.match(plain)
        case _:
            return sentence.words > 5


_PROCEDURE = re.compile(
    r"(?:the )?(?:basic |main |general )?(?:algorithm|procedure|process|workflow|method|steps?|recipe|protocol|"
    r"how it works|step by step|(?:.+ )?in (?:\w+ )?steps)",
    re.IGNORECASE,
)


def is_procedure(label: Text) -> bool:
    """Whether a heading or lead-in says that what follows is done step by step."""
    return _PROCEDURE.fullmatch(label.plain.strip(" :")) is not None


_CASE = re.compile(
    r"(?:(?:too|very|more|less|if|when|increasing|decreasing|raising|lowering)\s+.+|(?:very )?(?:large|small|high|low|"
    r"big|great|strong|weak|fast|slow|long|short|positive|negative|zero|hot|cold|wide|narrow)(?:er)?(?: \w+)?)",
    re.IGNORECASE,
)


def is_case(label: Text) -> bool:
    """Whether a label says in which case something holds: "Too small", "If the sample is large"."""
    return _CASE.fullmatch(label.plain.strip(" :")) is not None


def contrast(question: Text, parts: Sequence[Text]) -> Text | None:
    """ "What are A and B?" asked so that what tells them apart is the answer: "How do A and B differ?"."""
    whole = re.match(r"What are the (?:\w+ )?(?:aspects|basics|fundamentals|principles|concepts) of ", question.plain)
    match = whole or re.match(r"What are (?!the )(?=.+ and )", question.plain)
    if not match or len(parts) < 2 or ", and what" in question.plain:
        return None
    return Text.join((Text.of("How do "), question.cut(match.end()).strip("?"), Text.of(" differ?")))


def apposed(sentence: Text, term: Text) -> Text | None:
    """ "It introduces X (Y), an essential framework for Z.": what X is."""
    hidden = masked(sentence)
    match = re.search(
        rf"\b{re.escape(term.plain)}(?: \([^()]+\))?, (?P<what>(?:an?|the) [^,.;:()]{{12,}}?)"
        r"(?:[.;]|, (?:which|that|is|was|are|has)\b)",
        hidden,
    )
    if not match or re.search(r"\b(?:and|or) (?:an?|the)\b", match["what"]):
        return None
    what = sentence.cut(*match.span("what"))
    return what if match["what"].split()[1] not in ("same", "other", "latter", "former") else None


_ASIDE = re.compile(
    r"\s*\([^()]*\)|"
    r",?\s+(?:for example|for instance|e\.g\.|such as|like|including)\s[^.;:]*?"
    r"(?=,\s+(?:can|is|are|has|have|was|were|will|goes?|does?)\b|[.;]|$)|"
    r",\s+(?:so that|which|where|because|who)\s[^.;]*(?=[.;]|$)|"
    r"(?::|;|\s[–—])\s[^.]*(?=\.|$)"
)


def shortened(sentence: Text) -> Text:
    """A sentence without its examples, brackets and trailing clauses."""
    hidden = masked(sentence)
    for match in reversed(list(_ASIDE.finditer(hidden))):
        if match.start() > 8 and not _OPEN.search(hidden[: match.start()]):
            sentence = sentence.map_text(match.start(), match.end(), "")
    return sentence


_OPEN = re.compile(r"\b(?:is|are|was|were|includes?|of|by|to|following|follows|as|than|be)$", re.IGNORECASE)
