"""The article of a term as its meaning tells: "a cost that ..." defines one of many, "the edge of ..." the only one."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar.articles import COURT_CASE, a_or_an, is_field_of_law, is_one_of_its_kind, with_article
from cardgen.languages.en.grammar.capitals import in_sentence
from cardgen.languages.en.grammar.grammatical_number import is_plural
from cardgen.languages.en.grammar.head_noun import head
from cardgen.languages.en.grammar.shapes import imperative
from cardgen.languages.en.lexis import exceptions, lexicon, words
from cardgen.languages.en.lexis.lexicon import Counted
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import Token, first_word, tokenize
from cardgen.text import Text

# "a process that ..." says nothing of articles: what it defines may be an activity, a substance, a field or a state.
UNCOUNTED_GENERA = frozenset(
    """
    process method technique approach procedure practice act activity action field branch study science discipline
    state condition situation phenomenon property ability lack loss absence increase decrease rise fall change measure
    metric disease disorder infection cancer illness movement system strategy theory tendency form way kind type sort
    class category style philosophy doctrine belief ideology policy protein hormone enzyme pigment sugar substance
    compound chemical drug medication medicine gas liquid fluid metal mineral polymer material tissue acid salt lipid
    neurotransmitter language reaction response mechanism framework paradigm concept idea principle
    phase stage period mode means feature quality characteristic attribute combination mixture collection set group
    mineral element isotope alloy antibiotic anticoagulant library package protocol standard service
    platform application program software database website company organization organisation religion therapy treatment
    surgery measure statistic feeling emotion sense sensation force energy power
    """.split()
)
_SUBSTANCES = frozenset(
    "antagonist agonist inhibitor derivative precursor toxin prodrug diuretic analog analogue syndrome failure".split()
)
_PARTS = (
    r"(?:part|portion|edge|end|top|bottom|layer|lining|side|tip|cent(?:er|re)|middle|region|area|boundary|border|roof|"
    r"floor|wall|outside|inside|front|back)"
)
_THE_PART = re.compile(
    rf"(?!an?\s|one\s|any\s|some\s)(?:the\s)?(?:[\w-]+\s){{0,2}}?{_PARTS}\s(?:of|between|that|where)\s", re.I
)
_PLACES = frozenset("zone region area layer site lobe horn end edge pole body".split())
_QUANTITY = re.compile(
    r"(?:the\s+)?(?:\w+\s+)?(?:quantity|amount|increase|decrease|change|ability|value|cost|rate|sum|ratio|degree|extent|"
    r"level|total|proportion|percentage|number|price|income|output|difference|resistance|stretch|force|pressure|volume|"
    r"right|power|practice)\b(?!\s+(?:we|you|i|they|where)\b)",
    re.IGNORECASE,
)
_DOING = re.compile(
    r"(?:an?|the)\s(?:\w+\s)?(?:process|act|practice|activity|phase|stage|tendency|ability)\s", re.IGNORECASE
)
_ARTICLE = re.compile(r"(?:an?|any|one)\s+(?=\w)", re.IGNORECASE)
_ONLY = frozenset("first second third fourth fifth sixth last next main final".split())


def article_by_meaning(np: Text, text: Text, usage: Usage) -> str | None:
    """ "a", "an", "the" or "" (none) for a singular term in sentence case; None when its meaning tells nothing."""
    tokens = tokenize(np)
    at = head(tokens)
    if at is None or tokens[0].low in words.DETERMINERS or is_plural(np, usage):
        return None
    if COURT_CASE.search(np.plain) or is_field_of_law(tokens, at):
        return ""
    if is_one_of_its_kind(" ".join(token.low for token in tokens[: at + 1] if token.is_word), usage):
        return "the"
    if tokens[at].low.endswith("ing") and _DOING.match(text.plain):
        return ""
    if _is_one_of_many(np, tokens, at, text, usage):
        return a_or_an(np.plain)
    core = " ".join(token.low for token in tokens[: at + 1] if token.is_word)
    if usage.takes_article(core) and not usage.terse:
        return None
    known = lexicon.is_known(tokens[at].low)
    if (
        (len(tokens) > 1 or not known)
        and not usage.says(f"{a_or_an(np.plain)} {core}")
        and _is_the_only(tokens[at], text)
    ):
        return "the"
    low = tokens[at].low
    bare = low.endswith(("ing", "bias")) or "-" in low or lexicon.counted(low) is not Counted.YES
    is_idea = _IDEA.match(text.plain) and at + 1 == len(tokens) > 1 and not usage.says(f"{a_or_an(np.plain)} {core}")
    if (_is_doing(text) and bare) or _is_deed(low, text) or _is_quantity(tokens, at, text) or is_idea:
        return ""
    if with_article(np, usage) is None and not re.search(r"[^sui]s$", np.plain):
        return _by_genus(np, text)
    return None


def named_by_meaning(term: Text, text: Text, usage: Usage) -> Text | None:
    """A term with the article that its meaning calls for; None when its meaning tells nothing."""
    np = in_sentence(term, usage)
    found = article_by_meaning(np, text, usage)
    if found is None:
        return None
    if found and _OPENS_LABEL.fullmatch(np.plain) and usage.written_small(np.plain) is not False:
        np = np.map_text(0, 1, np.plain[0].lower())  # of what one says "a", the capital was that of the label
    return Text.of(f"{found} ") + np if found else np


_OPENS_LABEL = re.compile(r"[A-Z][a-z]{3,}(?<!ian)(?<!ean)")


def _is_one_of_many(np: Text, tokens: tuple[Token, ...], at: int, text: Text, usage: Usage) -> bool:
    """Whether the meaning shows that the term takes "a": "a cost that ..." is said of one of many."""
    article = _ARTICLE.match(text.plain)
    if not article or any(token.word[0].isupper() for token in tokens):
        return False
    body = tokenize(text.cut(article.end()))
    genus = head(body)
    if genus is None or lexicon.singular(body[genus].low) in UNCOUNTED_GENERA or tokens[at].is_opaque:
        return False
    if at + 1 < len(tokens) and tokens[at + 1].low in words.PREPOSITIONS:
        return False
    low = tokens[at].low
    if tokens[0].low in _ONLY or low in UNCOUNTED_GENERA or low.endswith(("tion", "sion", "ing", "ment")):
        return False
    return is_plural(np, usage) is False and lexicon.counted(low) is not Counted.NO and lexicon.is_known(low)


def _is_the_only(named: Token, text: Text) -> bool:
    """ "The edge of the germinal centre", "Where cells divide" of a zone: there is one such part."""
    if "-" in named.word or lexicon.looks_adjective(named.low):
        return False
    place = text.plain.lower().startswith("where ") and named.low in _PLACES
    return place or bool(_THE_PART.match(text.plain))


def _is_deed(low: str, text: Text) -> bool:
    """Whether a noun names what is done, and its meaning says so: "Non-injury": "Refrain from harming others"."""
    if low.startswith("non-") and imperative(text) is not None:
        return True
    return low.endswith(_DEEDS) and _names_deed(text) and lexicon.counted(low) is not Counted.YES


def _is_quantity(tokens: tuple[Token, ...], at: int, text: Text) -> bool:
    """Whether a term is a quantity by its meaning: "What is frequency?", though there is "a frequency of 5 Hz"."""
    if tokens[at].is_opaque or not _QUANTITY.match(text.plain) or tokens[at].low in ("phase", "stage"):
        return False
    if len(tokens) == 1 and _MEASURED.search(tokens[at].low):
        return True
    if _WHOLE.match(text.plain) and lexicon.counted(tokens[at].low) is Counted.YES:
        return tokens[at].low in exceptions.COUNTABLE_IN_SPITE  # "an ecological niche" is the sum of many things
    if lexicon.counted(tokens[at].low) is Counted.YES and tokens[at].low not in _SCALES and len(tokens) > 1:
        return False  # "a loss function" is a thing, though it is a number that says how bad a guess is
    compound = len(tokens) > 1 and not any(token.low in words.PREPOSITIONS for token in tokens)
    return compound or not lexicon.can_be(tokens[at].low, "NOUN")


_IDEA = re.compile(r"(?:the|an?)\s(?:concept|idea|belief|notion|view|doctrine)\s(?:that|of|in\swhich)\s", re.IGNORECASE)
_WHOLE = re.compile(r"(?:the\s)?(?:sum|total)\b", re.IGNORECASE)
_SCALES = frozenset(
    "scale rate speed number size length width height weight price cost value level distance error radius".split()
)
_MEASURED = re.compile(r"(?:ency|th|ity|tude|ance|ivity|sure)$")


def _is_doing(text: Text) -> bool:
    """ "Distinguishing an object from its background": a deed, which takes no article."""
    first = first_word(text)
    return first.endswith("ing") and lexicon.is_form(first, "VBG") and not lexicon.can_be(first, "NOUN")


_EVENT = re.compile(
    r"(?:an?|the)\s(?:[\w-]+\s){0,3}?(?:protest|uprising|war|battle|massacre|rebellion|revolt|riot|conference|famine|raid|"
    r"siege|invasion|expedition|coup|campaign|crisis|starvation|meeting|convention)\b.*\b1\d{3}\b",
    re.IGNORECASE | re.DOTALL,
)


def is_past_event(text: Text) -> bool:
    """Whether a meaning tells of what happened in a year long gone: "A revolt in 1381 against ..."."""
    return _EVENT.match(text.plain) is not None


_DEEDS = ("tion", "sion", "xion", "ment", "ance", "ence")


def _names_deed(text: Text) -> bool:
    """ "Movement of a limb", without an article: what is defined by a deed is one."""
    tokens = tokenize(text)
    return tokens[0].low.endswith(_DEEDS) and len(tokens) > 1 and tokens[1].low in words.PREPOSITIONS


def _by_genus(np: Text, text: Text) -> str | None:
    """The article of a word that no dictionary has, by what kind of thing it is said to be."""
    article = _ARTICLE.match(text.plain)
    tokens = tokenize(text.cut(article.end()) if article else text)
    at = head(tokens)
    if _is_doing(text) or (text.plain.lower().startswith("when ") and np.words > 1):
        return ""
    if at is None or tokens[0].low == "the" or not lexicon.can_be(tokens[at].low, "NOUN"):
        return None
    genus = lexicon.singular(tokens[at].low)
    if np.plain.endswith("ship") and article and lexicon.counted(genus) is Counted.YES:
        return a_or_an(np.plain)
    if genus in UNCOUNTED_GENERA | _SUBSTANCES or genus.endswith(
        ("tion", "sion", "ment", "ence", "ance", "emia", "itis")
    ):
        return ""
    if lexicon.is_plural_noun(tokens[at].word) or lexicon.counted(genus) is not Counted.YES:
        return None
    named = np.plain[0].isupper() and not article
    return None if named else a_or_an(np.plain)
