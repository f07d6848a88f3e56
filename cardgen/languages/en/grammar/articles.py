"""Articles: the "a", "an", "the" or nothing that a noun phrase takes in a question."""

from __future__ import annotations

import re
from functools import lru_cache

from cardgen.languages.en.grammar.gerunds import gerund_verb
from cardgen.languages.en.grammar.grammatical_number import is_coordination, is_plural
from cardgen.languages.en.grammar.head_noun import head
from cardgen.languages.en.lexis import exceptions, lexicon, words
from cardgen.languages.en.lexis.lexicon import Counted
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import Token, first_word, piece, tokenize
from cardgen.text import Text

_CONSONANT_SOUND = re.compile(
    r"^(?:eu|ew|one|once|u[bks]i|uni(?!n|mport|mpress|magin|mpeach)|us[aeu]|ut[ei]|ubi|ura|uro|ouija)", re.IGNORECASE
)


_SPELLED_VOWEL = frozenset("AEFHILMNORSX8")


@lru_cache(maxsize=1 << 14)
def a_or_an(word: str) -> str:
    """ "a" or "an" by the sound of the word: "a unit", "an hour", "an LSTM", "a UFO"."""
    first = re.split(r"[\s\-–/]", word.strip(" \"'“‘(*"), maxsplit=1)[0]
    if not first:
        return "a"
    spelled = first.isupper() or re.match(r"[A-Z]{2,}s?$", first)
    if len(first) == 1 or (spelled and not _is_pronounced(first.removesuffix("s"))):
        return "an" if first[0].upper() in _SPELLED_VOWEL else "a"
    if first[0].isdigit():
        return "an" if first.startswith(("8", "11", "18")) else "a"
    if _CONSONANT_SOUND.match(first):
        return "a"
    if re.match(r"(?:hour|honest|honou?r|heir)", first, re.IGNORECASE):
        return "an"
    if first.lower().startswith("unanim"):
        return "a"
    return "an" if first[0].lower() in "aeiou" else "a"


def _is_pronounced(word: str) -> bool:
    """Whether an acronym is read as a word ("NASA"): none is taken to be, as the letters' names are the rule."""
    return word.upper() in ("NASA", "NATO", "RAM", "ROM", "LAN", "LASER", "SARS", "REST", "FAIR", "SWOT", "SMART")


@lru_cache(maxsize=1 << 12)
def with_article(phrase: Text, usage: Usage) -> Text | None:
    """The phrase with "a", "an", "the" or nothing before it, as it stands in "What is ...?". None: undecidable.

    Expects the phrase in sentence case (`in_sentence`).
    """
    tokens = tokenize(phrase)
    if not tokens:
        return None
    at = head(tokens)
    if tokens[0].low in words.DETERMINERS or tokens[0].low in words.NUMBERS:
        one = tokens[0].low in words.NUMBERS - {"one"} and at is not None and is_plural(phrase, usage) is False
        return Text.of("the ") + phrase if one else phrase  # "the five forces framework"
    if is_plural(phrase, usage) or gerund_verb(tokens):
        named = at is not None and not is_coordination(tokens) and _are_the_only(tokens, at, usage)
        return Text.of("the ") + phrase if named else phrase
    if at is None:
        return None
    if at and tokens[at].low == "basis" and at + 1 == len(tokens):
        return Text.of("the ") + phrase  # "the cash basis": one of the ways to count
    phrase = completed(phrase, usage)
    bare = COURT_CASE.search(phrase.plain) or is_field_of_law(tokens, at)
    wanted = "" if bare else _article_of_acronym(phrase, tokens, at, usage)
    wanted = _article(tokens, at, usage) if wanted is None else wanted
    if wanted is None:
        return None
    if wanted in ("a", "an") and len(tokens) == 1 and _has_title_capital(tokens[0]):
        phrase = phrase.map_text(0, 1, tokens[0].low[0])  # one of many has no name
    return Text.of(f"{wanted} ") + phrase if wanted else phrase


def _has_title_capital(token: Token) -> bool:
    """Whether a capital is that of an ordinary word: "Constitution"."""
    word = token.word
    return word[0].isupper() and word[1:].islower() and lexicon.is_common_word(word)


def is_field_of_law(tokens: tuple[Token, ...], at: int) -> bool:
    """ "Criminal law": a law that an adjective names is a field. at: index of the head."""
    return at == 1 and tokens[at].low == "law" and lexicon.can_be(tokens[0].low, "ADJ")


COURT_CASE = re.compile(r"\b[A-Z][\w.'’]*\s(?:v\.?|vs\.?)\s[A-Z]")


def _are_the_only(tokens: tuple[Token, ...], at: int, usage: Usage) -> bool:
    """ "The Founding Fathers", "the Mongols": a plural name of events, papers or a people."""
    token = tokens[at]
    if " ".join(part.low for part in tokens) in exceptions.FULL_NAMES:
        return True
    if not token.word[0].isupper() or not token.word[1:].islower():
        return False
    if at:
        return token.low in exceptions.NAMED_HEADS
    if len(tokens) > 1 or not token.word.isalpha() or not token.low.endswith("s") or token.low in exceptions.NAMES:
        return False
    return usage.says(f"the {token.low}") or not lexicon.is_common_word(token.word)


def completed(phrase: Text, usage: Usage) -> Text:
    """ "Depth of tree" as "depth of a tree", where the page itself says "a tree" or "the tree".

    Expects and gives a phrase in sentence case; one whose complement lacks no article comes back as it is.
    """
    tokens = tokenize(phrase)
    at = next((index for index, token in enumerate(tokens) if token.low == "of" and index), len(tokens))
    inner = tokens[at + 1 :]
    if not 0 < len(inner) < 4 or not all(token.is_word and token.word.islower() for token in inner):
        return phrase
    core, low = " ".join(token.low for token in inner), inner[-1].low
    if (
        inner[0].low in words.DETERMINERS
        or usage.counts(f"{tokens[at - 1].low} of {core}") > 1
        or tokens[at - 1].low in _SORTS
    ):
        return phrase
    said = len(inner) > 1 or usage.says(f"{a_or_an(low)} {low}") or usage.says(f"the {low}")
    if not said or lexicon.counted(low) is not Counted.YES or lexicon.is_plural_noun(low) is not False:
        return phrase
    if low.endswith(_STATES):
        return phrase
    whole = with_article(piece(phrase, tokens, at + 1), usage) if len(inner) > 1 else None
    named = whole or Text.of(f"{a_or_an(core)} ") + piece(phrase, tokens, at + 1)
    return phrase.cut(0, inner[0].start) + named


_STATES = ("ency", "ity", "ness", "ship", "ment")


_SORTS = frozenset("type types kind kinds form forms class classes sort sorts level levels category categories".split())


_SPELLED_OUT = re.compile(r"(?P<short>[A-Z][A-Za-z]*[A-Z])\s\((?P<long>[^()]+)\)")


def _article_of_acronym(phrase: Text, tokens: tuple[Token, ...], at: int, usage: Usage) -> str | None:
    """ "A PoP (point of presence)": an acronym takes the article of its words, with its own sound."""
    found = _SPELLED_OUT.fullmatch(phrase.plain)
    whole = with_article(phrase.cut(*found.span("long")), usage) if found and at == 0 else None
    first = first_word(whole) if whole else ""
    thing = re.match(r"the (?P<noun>[a-z]+) of ", whole.plain) if whole else None
    counts = thing is not None and lexicon.counted(thing["noun"]) is Counted.YES
    return a_or_an(tokens[0].word) if first in ("a", "an") or counts else None


def _article(tokens: tuple[Token, ...], at: int, usage: Usage) -> str | None:
    """ "" (none), "a", "an" or "the" before a singular phrase; None when it cannot be told."""
    core = " ".join(token.low for token in tokens[: at + 1] if token.is_word)
    token = tokens[at]
    if token.is_opaque:
        return "" if at == 0 else None
    if re.search(r"['’]s?$", tokens[0].word):
        return ""
    if at and tokens[0].word[0].isupper() and any(re.search(r"['’]s?$", part.word) for part in tokens[:at]):
        return ""  # "Le Chatelier's principle"
    if at + 1 < len(tokens) and tokens[at + 1].low == "of":
        return "" if at == 0 and token.low in exceptions.WITHOUT_THE else "the"
    if at and token.low in ("rule", "principle", "theorem", "paradox") and tokens[at - 1].low not in _OF_RULES:
        return "the" if usage.takes_article(core) is None else a_or_an(tokens[0].word)
    if _is_definite(tokens, at, core, usage) or tokens[0].low in _MOST or lexicon.is_superlative(tokens[0].low):
        return "the"
    evidence = usage.takes_article(core)
    slip = len(core.split()) > 1 or usage.terse or usage.counts(core) < 2
    if evidence is False and slip and lexicon.counted(token.low) is Counted.YES:
        evidence = None  # a slip of the author's, or the style of notes, is no evidence against the dictionary
    if evidence is not None:
        return a_or_an(tokens[0].word) if evidence else ""
    if token.word[0].isupper() or any(letter.isdigit() for letter in token.word):
        return _article_of_name(tokens, at, core, usage)
    return _article_by_kind(tokens[: at + 1], usage)


def _is_definite(tokens: tuple[Token, ...], at: int, core: str, usage: Usage) -> bool:
    """Whether there is only one such thing: "the First Crusade", "the greenhouse effect", "the Doppler effect"."""
    token = tokens[at]
    if is_one_of_its_kind(core, usage) and not usage.says(f"{a_or_an(tokens[0].word)} {core}"):
        return True
    if at == 0:
        era = token.low in _ERAS and token.word[0].isupper()
        return era or token.low in exceptions.UNIQUE or _is_said_unique(tokens, at, core, usage)
    return (
        (token.low in exceptions.NAMED_HEADS and token.word[0].isupper())
        or (token.low in exceptions.PAST and tokens[0].word[0].isupper() and at > 1)
        or (token.low in exceptions.EPONYM_HEADS and _is_eponym(tokens[at - 1]))
        or (token.low in exceptions.BODY_HEADS and not usage.says(f"{a_or_an(tokens[0].word)} {core}"))
        or (tokens[0].low in _ORDINALS and token.low not in _SECONDS)
        or token.low in ("phase", "stage")
        or (token.low == "mode" and at == 1 and tokens[0].word.istitle())  # "the Dorian mode"
        or (token.low in _OF_ACRONYMS and at == 1 and tokens[0].word.isupper())
        or (token.low == "system" and tokens[at - 1].low in exceptions.BODY_SYSTEMS)
        or (token.low == "effect" and tokens[at - 1].low not in ("side", "adverse", "negative", "positive"))
        or _is_said_unique(tokens, at, core, usage)
    )


_MOST = frozenset(("most", "least"))
_OF_ACRONYMS = frozenset("framework matrix triad taxonomy".split())  # "the PESTEL framework"
_ONLY_ONES = re.compile(
    r"(?:null|alternative) hypothesis|superego|ego|"
    r"(?!.*\b(?:learning|programming|satisfaction|optimi[sz]ation|design|scheduling|planning|research|value|search|"
    r"decision|regression|classification|clustering|prediction|word|life) problem)\S+ \S+ problem"
)


def is_one_of_its_kind(core: str, usage: Usage) -> bool:
    """Whether a term (lower case) names the only such thing: "null hypothesis", "dining philosophers problem"."""
    return _ONLY_ONES.fullmatch(core) is not None or (core == "id" and usage.says("ego"))


_ERAS = frozenset("renaissance reformation counter-reformation holocaust enlightenment inquisition".split())
_ORDINALS = frozenset("first second third fourth fifth".split())
_SECONDS = frozenset("party person language opinion offer aid grade class hand degree".split())  # "a third party"


def _is_said_unique(tokens: tuple[Token, ...], at: int, core: str, usage: Usage) -> bool:
    """Whether the page always says "the", of a name, or again and again of a thing that it never has in the plural."""
    said = usage.counts(f"the {core}")
    if not said or usage.says(f"{a_or_an(tokens[0].word)} {core}"):
        return False
    several = " ".join((*core.split()[:-1], lexicon.plural(tokens[at].low)))
    return _is_unique(tokens, at) or (at > 0 and said > 1 and not usage.says(several))


# "A business rule", but "the chain rule".
_OF_RULES = frozenset(
    """
    business firewall css validation routing design general moral legal accounting basic simple guiding grammar
    association inference security golden new important key spelling production rewrite transition
    """.split()
)


def _is_eponym(token: Token) -> bool:
    """A person's name as it stands before "curve" or "effect"; not an adjective made from it ("Bayesian")."""
    return bool(re.fullmatch(r"[A-Z][a-z]+(?:[-–][A-Z][a-z]+)*", token.word)) and not token.low.endswith(("ian", "ean"))


def _article_of_name(tokens: tuple[Token, ...], at: int, core: str, usage: Usage) -> str | None:
    """A name takes none; an acronym may be a thing of which there are many."""
    if usage.says(f"{core}s") or usage.counts(f"an {core}") + usage.counts(f"a {core}") > 0:
        return a_or_an(tokens[0].word)
    word = tokens[at].low
    if at and tokens[0].word.islower() and tokens[at].word[1:].islower() and not lexicon.is_known(word):
        return None  # "septum Transversum"
    if "-" in word and not word.isupper() and lexicon.counted(word) is Counted.YES:
        return a_or_an(tokens[0].word)
    if word in exceptions.NAMES:
        return ""
    if at == 0 and word.endswith("ism"):
        return ""
    if at == 0 and tokens[0].word[1:].islower() and not lexicon.is_common_word(tokens[0].word):
        return "" if usage.written_small(tokens[0].word) is False else None
    return ""


_ACTION = ("tion", "sion", "ment", "ance", "ence", "ysis")


def _article_by_kind(tokens: tuple[Token, ...], usage: Usage) -> str | None:
    """By the head noun: counted or not; where it can be both, "a" when the page also speaks of several."""
    core = [token.low for token in tokens if token.is_word]
    several = lexicon.plural(core[-1])
    indefinite = a_or_an(tokens[0].word)
    if several != core[-1] and usage.says(" ".join((*core[:-1], several))):
        return indefinite
    if len(core) > 1 and core[0] != "type" and _is_activity(core[-1]):  # "a type I error"
        return ""
    action = len(core) > 1 and core[-1].endswith(_ACTION) and core[-1] not in exceptions.COUNTABLE_IN_SPITE
    if action and lexicon.can_be(core[-2], "NOUN"):
        return ""  # "model evaluation", "data collection"
    match lexicon.counted(core[-1]):
        case Counted.NO:
            return ""
        case Counted.YES:
            return indefinite
        case Counted.BOTH:
            return ""
        case _:
            return indefinite if several != core[-1] and usage.says(several) else None


_THINGS_IN_ATION = frozenset(
    """
    equation population location station corporation organization organisation foundation notation combination
    citation
    """.split()
)


def _is_activity(low: str) -> bool:
    """Whether a head noun names something done, which goes without an article: "model evaluation", "grid search"."""
    return low in ("analysis", "regression", "search", "research", "error", "loss", "bias") or (
        low.endswith("ation") and low not in _THINGS_IN_ATION
    )


def _is_unique(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the phrase names the only one of its kind: a name before a common head ("the French Revolution")."""
    return at > 0 and tokens[0].word[0].isupper() and tokens[at].word[0].isupper() and not tokens[at].word.isupper()
