"""Questions whose answer is a list or a procedure, from the heading above it and what that heading is about."""

from __future__ import annotations

from cardgen.languages.en.grammar.noun_phrase import NounPhrase
from cardgen.languages.en.grammar.phrases import is_plural, with_article
from cardgen.languages.en.grammar.shapes import gerund, third_person_verb
from cardgen.languages.en.lexis import coursewords, exceptions, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.pronouns import resolve
from cardgen.languages.en.questions.terms import is_usable, settled, subject_phrase
from cardgen.languages.en.questions.whphrases import question_of
from cardgen.languages.tokens import Token, masked, piece, sentence, tokenize
from cardgen.text import Text

_LONGEST = 14


def list_of(heading: Text, context: Text | None, usage: Usage) -> Text | None:
    """The question whose answer is the list under `heading`.

    "Advantages" under "DBSCAN": "What are the advantages of DBSCAN?". "Goals of Clustering": "What are the goals of
    clustering?". "Preventing Overfitting": "How can overfitting be prevented?". "How it works" under "Diesel Engine":
    "How does a diesel engine work?".
    """
    np = settled(heading, usage)
    tokens = tokenize(np)
    if tokens and tokens[0].low in words.QUESTION_WORDS:
        return _wh_heading(np, context, usage)
    if not is_usable(np, _LONGEST):
        return None
    if doing := gerund(np):
        return _how_can(*doing)
    phrase = NounPhrase.of(np, usage)
    if phrase is None or third_person_verb(np):
        return None
    if phrase.is_bare_relation or _is_limited(phrase):
        about = subject_phrase(context, usage) if context else None
        return sentence(_be(phrase), _definite(phrase), joiner(phrase.noun), about) if about else None
    if phrase.noun in _SIDES and phrase.link in ("on", "for", "in") and phrase.is_simple and context is not None:
        return _of_context(phrase, context, usage)
    if not is_plural(np, usage) and not _pros_and_cons(tokens):
        return None
    return sentence("What are ", _definite(phrase) if phrase.tail else np)


def _wh_heading(np: Text, context: Text | None, usage: Usage) -> Text | None:
    """A heading such as "How it works", "When to use", "Why Rome fell": its pronoun or missing object filled in."""
    about = subject_phrase(context, usage) if context else None
    tokens = tokenize(np)
    if masked(np).rstrip().endswith("?") or len(tokens) < 2 or (tokens[0].low == "who" and len(tokens) < 3):
        return None
    if tokens[1].low == "to" and len(tokens) == 3:
        np = np + Text.of(" ") + about if about and tokens[2].low in ("use", "avoid", "apply", "choose") else Text()
    resolved = resolve(np, about) if np else None
    if resolved is None:
        return None
    return question_of(resolved.map_text(0, 1, tokens[0].low[0]))


_SIDES = frozenset(
    "effect impact influence consequence benefit advantage disadvantage risk use application role".split()
)


def _of_context(phrase: NounPhrase, context: Text, usage: Usage) -> Text | None:
    """Put the context in: "Effects on the economy" under "Tariffs" asks for "the effects of tariffs on the economy"."""
    about = subject_phrase(context, usage)
    return sentence(_be(phrase), "the ", phrase.top, " of ", about, " ", phrase.tail) if about else None


def _be(phrase: NounPhrase) -> str:
    return "What are " if phrase.is_many else "What is "


def _pros_and_cons(tokens: tuple[Token, ...]) -> bool:
    return any(token.low in ("pros", "cons") for token in tokens)


_LINKS = {
    " for ": "requirement prerequisite recommendation guideline tip tool metric reason",
    " with ": "mistake error",
    " about ": "misconception myth",
    " to ": "alternative barrier obstacle threat exception",
}


def joiner(noun: str) -> str:
    """The preposition between a side and its subject: "mistakes with", "misconceptions about", else "of"."""
    return next((link for link, nouns in _LINKS.items() if noun in nouns.split()), " of ")


def _is_limited(phrase: NounPhrase) -> bool:
    """Whether it is a choice of something above ("Important dates"): a plural with nothing but "key", "main", ..."""
    modifiers = [token.low for token in phrase.tokens[phrase.start : phrase.head]]
    return phrase.is_many and not phrase.tail and bool(modifiers) and all(word in _CHOOSING for word in modifiers)


_CHOOSING = frozenset("key main major core important notable essential".split())


def _definite(phrase: NounPhrase) -> Text:
    """With "the", unless a determiner or a word such as "common" makes it unwanted."""
    first = phrase.tokens[0].low
    loose = ("common", "some", "typical", "possible", "useful", "examples", "example")
    if first in words.DETERMINERS or first in loose or first.endswith(("'s", "’s")):
        return phrase.text
    return Text.of("the ") + phrase.text


def _how_can(verb: str, thing: Text) -> Text | None:
    """Ask "How can overfitting be prevented?"; with more behind the object, "How do you ...?"."""
    tokens = tokenize(thing)
    phrase = NounPhrase.of(thing, Usage())
    joined = any(token.low in words.CONJUNCTIONS or token.word == "," for token in tokens)
    if phrase is not None and not phrase.tail and verb in exceptions.MOSTLY_VERBS and not joined:
        return sentence("How can ", thing, f" be {lexicon.participle(verb)}")
    return sentence(f"How do you {verb} ", thing)


def steps_of(heading: Text, context: Text | None, usage: Usage) -> Text | None:
    """The question whose answer is a procedure: "Training Process" asks for "the steps of the training process"."""
    np = settled(heading, usage)
    tokens = tokenize(np)
    if tokens and tokens[0].low in words.QUESTION_WORDS:
        return list_of(heading, context, usage)
    if not is_usable(np, _LONGEST):
        return None
    if doing := gerund(np):
        return sentence(f"What are the steps for {lexicon.gerund(doing[0])} ", doing[1])
    phrase = NounPhrase.of(np, usage)
    if phrase is None:
        return None
    if phrase.noun in coursewords.STEP_NOUNS:
        return list_of(heading, context, usage)
    if phrase.noun == "process" and phrase.link == "of" and phrase.is_simple:
        return steps_of(phrase.complement, context, usage)
    if phrase.noun in coursewords.PROCESS_NOUNS and not phrase.tail and phrase.head == phrase.start:
        return _steps_of_context(phrase, context, usage)
    if phrase.is_bare_relation:
        about = subject_phrase(context, usage) if context else None
        return sentence("What are the steps of ", about) if about else None
    if phrase.noun in coursewords.PROCESS_NOUNS:
        return sentence("What are the steps of the ", phrase.bare)
    named = with_article(np, usage) if not is_plural(np, usage) else None
    return sentence("What are the steps of ", named) if named else None


def _steps_of_context(phrase: NounPhrase, context: Text | None, usage: Usage) -> Text | None:
    """Name whose it is: "Algorithm" under "Insertion Sort" asks for "the steps of the insertion sort algorithm"."""
    about = NounPhrase.of(settled(context, usage), usage) if context else None
    if about is None or not is_usable(about.text) or about.tail:
        return None
    said = about.noun == phrase.noun or about.noun in coursewords.PROCESS_NOUNS
    noun = "" if said else f" {phrase.noun}"
    if about.is_many:
        return sentence("What are the steps of ", about.text)
    return sentence("What are the steps of the ", piece(about.text, about.tokens, about.start), noun)
