"""Questions about a term: what it is, what it stands for, its purpose, its formula, its difference from another.

Every function gives a whole question, or None when a sound sentence cannot be made.
"""

from __future__ import annotations

import re
from functools import lru_cache

from cardgen.languages.en.grammar.articles import COURT_CASE
from cardgen.languages.en.grammar.noun_phrase import NounPhrase
from cardgen.languages.en.grammar.phrases import head, in_sentence, is_plural, is_proper, with_article
from cardgen.languages.en.grammar.shapes import gerund, third_person_verb
from cardgen.languages.en.lexis import coursewords, exceptions, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import masked, sentence, tokenize, without_outer_marks
from cardgen.text import SpanKind, Text

_LONGEST_TERM = 9
_PRONOUNS = words.PRONOUNS | words.POSSESSIVES
_EPONYMS = re.compile(r"[A-Z][a-z]{2,}(?:[-–][A-Z][a-z]{2,}(?:\s[A-Z][a-z]{2,})?)+")  # "Michaelis-Menten"


@lru_cache(maxsize=1 << 12)
def settled(phrase: Text, usage: Usage) -> Text:
    """A heading or term as it goes into a question: no outer marks, end marks or heading capitals."""
    return in_sentence(without_outer_marks(phrase).strip(" .,;:–—"), usage)


def is_usable(phrase: Text, longest: int = _LONGEST_TERM) -> bool:
    """Whether a term is a clean noun phrase: not empty, not long, no sentence marks, no pronoun."""
    hidden = masked(phrase)
    tokens = tokenize(hidden)
    if not tokens or len(tokens) > longest + 4 or phrase.words > longest or phrase.has(SpanKind.BREAK):
        return False
    if re.search(r"[?!;=→<>|]|\.\s|…", hidden):
        return False
    return not any(token.low in _PRONOUNS and not (token.word == "I" and at) for at, token in enumerate(tokens))


def subject_phrase(context: Text, usage: Usage) -> Text | None:
    """The context as it stands after "of": "Neural Networks" gives "neural networks", "Neuron" gives "a neuron"."""
    np = settled(context, usage)
    if not is_usable(np):
        return None
    return with_article(np, usage) or np


def definite_phrase(context: Text, usage: Usage) -> Text | None:
    """As `subject_phrase`, with "the" for "a": "the formula for the standard error"."""
    about = subject_phrase(context, usage)
    match = re.match(r"an? ", about.plain) if about else None
    return Text.of("the ") + about.cut(match.end()) if about and match else about


# --- what it is -------------------------------------------------------------------------------------------------------


def what_is(term: Text, usage: Usage) -> Text | None:
    """Ask "What is a neuron?", "What are residuals?"; where the article is in doubt, `What does "..." mean?`.

    None for what is only a side of something ("Advantages").
    """
    np = settled(term, usage)
    if not is_usable(np):
        return None
    phrase = NounPhrase.of(np, usage)
    if phrase is not None and phrase.is_bare_relation and phrase.noun in coursewords.PURE_SIDES:
        return None
    many = is_plural(np, usage)
    named = None if many is None else with_article(np, usage) or (np if many else None)
    if named is None:
        return _what_does_mean(np)
    return sentence(_be(np, bool(many)), named)


def _be(np: Text, many: bool) -> str:
    """Either "What is ", "What are ", or for an event that is over "What was "."""
    tokens = tokenize(np)
    at = head(tokens)
    if at is not None and tokens[at].low in exceptions.PAST and tokens[at].word[0].isupper():
        return "What were " if many else "What was "
    return "What are " if many else "What is "


def _what_does_mean(np: Text) -> Text:
    if np.has(SpanKind.CODE, SpanKind.MATH):
        return sentence("What does ", np, " mean")
    return sentence("What does “", np, "” mean")


def which_term(meaning: Text, usage: Usage | None = None) -> Text | None:
    """The reverse of a definition: "What is the term for ...?", when the meaning reads on from there."""
    body = without_outer_marks(meaning).strip(" .;:")
    if not body or body.words > 30 or "?" in masked(body):
        return None
    body = _small_start(body)
    tokens = tokenize(body)
    if len(tokens) < 2:
        return None
    if tokens[0].low in ("a", "an", "the", "any", "one", "when", "how") or (
        tokens[0].low.endswith("ing") and gerund(body)
    ):
        return sentence("What is the term for ", body)
    phrase = NounPhrase.of(body, usage or Usage())
    if phrase is None or phrase.link != "of" or third_person_verb(body) or not lexicon.can_be(phrase.noun, "NOUN"):
        return None
    return sentence("What is the term for ", body if phrase.is_many else Text.of("the ") + body)


_SPECIFIC = 7  # words that a meaning needs at least to fit one term alone
_LONGEST_MEANING = 22
_LOOSE = frozenset(
    """
    it they this these its like such e.g i.e including good better robust powerful important useful popular common
    typical many some various certain several
    """.split()
)


def term_for(term: Text, meaning: Text, usage: Usage) -> Text | None:
    """The way back from a definition to its term; None when the meaning is loose, or gives the term away."""
    from cardgen.languages.en.grammar.definitions import has_main_verb
    from cardgen.languages.en.grammar.shapes import sentences, stems

    whole = sentences(meaning)
    body = whole[0] if whole else Text()
    if not _SPECIFIC <= body.words <= _LONGEST_MEANING or re.search(r"[;:(]|,.*,", masked(body)):
        return None
    if term.has(SpanKind.CODE, SpanKind.MATH) or COURT_CASE.search(term.plain) or has_main_verb(tokenize(body)):
        return None
    initials = "".join(token.word[0] for token in tokenize(body) if token.is_word).upper()
    if re.search(r"\s\d+[A-Z]?$", term.plain) or (term.plain.isupper() and term.plain in initials):
        return None  # "Article 12", or letters that are spelt out
    if {stem[:5] for stem in stems(term.plain)} & {stem[:5] for stem in stems(body.plain)}:
        return None
    low = [token.low for token in tokenize(body)]
    if low[0] in ("when", "how", "where", "one", "something") or set(low) & _LOOSE:
        return None
    if not set(low[1:]) & (words.RELATIVES | {"to", "by", "whereby"}):
        return None
    name = settled(term, usage)
    if is_plural(name, usage) is not False or is_proper(name, usage):
        return None
    return which_term(body, usage)


def _small_start(text: Text) -> Text:
    first = tokenize(text)[0]
    if first.is_opaque or not first.word[0].isupper():
        return text
    if first.word == "A" or (first.word[1:].islower() and lexicon.is_common_word(first.word)):
        return text.map_text(first.start, first.start + 1, first.low[0])
    return text


def stands_for(acronym: str) -> Text:
    """Ask "What does CNN stand for?"."""
    return sentence(f"What does {acronym.strip()} stand for")


# --- one side of it -----------------------------------------------------------------------------------------------


def formula_of(term: Text, usage: Usage) -> Text | None:
    """Ask "What is the formula for the standard error?", "What is the Nernst equation?"."""
    if term.plain.strip().lower() in _OF_SOMETHING:
        return None
    if _EPONYMS.fullmatch(term.plain.strip()):
        return sentence("What is the ", term.strip(), " equation")
    about = definite_phrase(term, usage)
    if about and about.words == 2 and lexicon.counted(settled(term, usage).plain.lower()) is not lexicon.Counted.YES:
        about = settled(term, usage)  # "the formula for profit"
    owned = re.match(r"the (?P<who>[A-Z][a-z]+s) (?P<what>theorem|rule|law|formula)$", about.plain) if about else None
    if owned:  # "the Bayes theorem"
        about = Text.of(f"{owned['who']}’ {owned['what']}")
    if about and re.search(r"\b(?:equation|formula)(?: \([^()]*\))?$", about.plain, re.IGNORECASE):
        return sentence("What is ", about)
    return sentence("What is the formula for ", about) if about else None


# Each test and each problem has its own.
_OF_SOMETHING = frozenset(("test statistic", "statistic", "degrees of freedom", "result", "solution", "answer"))


def difference_between(one: Text, other: Text, usage: Usage) -> Text | None:
    """Ask "What is the difference between a process and a thread?"."""
    pair = (subject_phrase(one, usage), subject_phrase(other, usage))
    if pair[0] is None or pair[1] is None or pair[0].plain.lower() == pair[1].plain.lower():
        return None
    return sentence("What is the difference between ", pair[0], " and ", pair[1])
