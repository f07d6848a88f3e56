"""Topics that are noun phrases: "The emergence of X", "Different techniques of X", "X and its relationship with Y".

`ask_noun` tries the makers in order; each gives a question or None. Two things in one topic are asked in `pairs.py`
and `coordination.py`, the questions of particular head nouns ("importance of", "methods for") in `heads.py`.
"""

from __future__ import annotations

import re
from itertools import pairwise

from cardgen.languages.en.grammar.noun_phrase import NounPhrase, is_name
from cardgen.languages.en.grammar.phrases import with_article
from cardgen.languages.en.lexis import coursewords, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.asked import Asked, Wants, asked, plain_prompt
from cardgen.languages.en.questions.lists import list_of
from cardgen.languages.en.questions.terms import settled, subject_phrase, what_is
from cardgen.languages.en.topics.clause_topics import ask_clause, ask_role, contact_head
from cardgen.languages.en.topics.coordination import BRACKETED, coordinated
from cardgen.languages.en.topics.heads import ask_head
from cardgen.languages.en.topics.pairs import Ask, two_things
from cardgen.languages.tokens import Token, masked, piece, sentence, tokenize
from cardgen.text import Text


def ask_noun(body: Text, subject: Text | None, usage: Usage) -> Asked | None:
    """A noun-phrase topic as a question, or a plain prompt; None when it has no words or needs a subject."""
    np = settled(_without_slash(body), usage)
    np = _numbered(np, tokenize(np)) if np else np
    tokens = tokenize(np)
    if len(tokens) > 2 and tokens[0].low == "both":
        return plain_prompt("Describe", np, usage)
    if tokens and tokens[0].low in words.PREPOSITIONS:
        return _from_to(np, tokens)
    if not tokens or (len(tokens) == 1 and tokens[0].low in coursewords.GENERIC_HEADS and subject is None):
        return None

    def ask(part: Text) -> Asked | None:
        return ask_noun(part, subject, usage)

    return (
        _misspelt_verb(np, tokens, ask)
        or two_things(np, tokens, ask, usage)
        or _wrapped(np, tokens, subject, ask)
        or ask_role(np, tokens)
        or ask_clause(np, tokens, usage)
        or _ask_phrase(np, subject, ask, usage)
    )


def _ask_phrase(np: Text, subject: Text | None, ask: Ask, usage: Usage) -> Asked | None:
    phrase = NounPhrase.of(np, usage)
    if phrase is None:
        return None
    if re.match(r"(?:the )?(?:terms|words) (?!of\b|for\b|used\b|that\b|in\b|and\b)\w", np.plain):
        return _described(phrase)
    if phrase.is_bare_relation and (subject or not _has_kind(phrase)):
        return _of_subject(phrase, subject)
    last = phrase.tokens[-1].low
    if (
        len(phrase.tokens) > 1
        and (last in coursewords.GENERIC_HEADS or (last == "concepts" and not _is_adjective(phrase.tokens[-2])))
        and last not in ("basics", "fundamentals", "essentials", "background")
    ):
        return ask(piece(np, phrase.tokens, 0, len(phrase.tokens) - 1))
    if len(phrase.tokens) == 1 and _is_no_noun(phrase.tokens[0]):
        return None
    return (
        _contact(phrase)
        or ask_head(phrase)
        or _definite(phrase)
        or coordinated(phrase)
        or _term(phrase)
        or _described(phrase)
    )


def _from_to(np: Text, tokens: tuple[Token, ...]) -> Asked | None:
    """ "From republic to empire": "Describe the transition from republic to empire."."""
    if tokens[0].low != "from" or not any(token.low == "to" for token in tokens[2:]):
        return None
    return Asked(sentence("Describe the transition ", _in_small(np, tokens), end="."), Wants.EXPLANATION, (np,), True)


_KINDS = frozenset("physical chemical biological social political economic legal ethical technical".split())


def _has_kind(phrase: NounPhrase) -> bool:
    """ "Physical and chemical changes": enough to be asked without a subject."""
    return any(token.low in _KINDS for token in phrase.tokens[: phrase.head])


def _is_adjective(token: Token) -> bool:
    return lexicon.can_be(token.low, "ADJ") and not lexicon.can_be(token.low, "NOUN")


def _is_no_noun(token: Token) -> bool:
    return (
        not token.is_opaque
        and lexicon.is_known(token.low)
        and not lexicon.can_be(token.low, "NOUN")
        and not lexicon.is_form(token.low, "VBG")
        and lexicon.is_form(token.low, "VB")
    )


def _without_slash(text: Text) -> Text:
    """ "Concurrency / parallelism", "Acids & bases": two things."""
    for match in reversed(list(re.finditer(r" / | & ", masked(text)))):
        if "(" not in masked(text)[: match.start()]:
            text = text.map_text(*match.span(), " and ")
    return text


def _described(phrase: NounPhrase) -> Asked:
    return plain_prompt("Describe", phrase.text, phrase.usage)


def _misspelt_verb(np: Text, tokens: tuple[Token, ...], ask: Ask) -> Asked | None:
    """ "Recongnize the role of X": a word that is no noun, then an article, is a verb; what follows is asked."""
    if len(tokens) < 3 or tokens[1].low not in words.ARTICLES or tokens[0].low in _BEFORE_ARTICLE:
        return None
    if tokens[2].word[0].isupper() and tokens[0].word[0].isupper():
        return None  # "Alfred the Great"
    verb = tokens[0].low
    if lexicon.can_be(verb, "NOUN") and not lexicon.is_form(verb, "VB"):
        return None
    if lexicon.is_form(verb, "VB"):
        return asked(sentence("How do you ", _in_small(np, tokens)), Wants.PROCESS, piece(np, tokens, 1))
    return ask(piece(np, tokens, 1))


_BEFORE_ARTICLE = words.PREPOSITIONS | frozenset("all both half such what not and or only even quite".split())


def _in_small(text: Text, tokens: tuple[Token, ...]) -> Text:
    """With the first word in small letters."""
    return text.map_text(tokens[0].start, tokens[0].start + 1, tokens[0].low[0])


def _numbered(np: Text, tokens: tuple[Token, ...]) -> Text:
    """ "Telescopes II": the number is the course's, not the subject's."""
    last = tokens[-1].word
    if len(tokens) > 1 and re.fullmatch(r"I{1,3}|IV|\d", last) and lexicon.is_plural_noun(tokens[-2].word) is True:
        return piece(np, tokens, 0, len(tokens) - 1)
    return np


_WRAPPER = re.compile(
    r"""^(?:an?\s|the\s)?(?:(?:brief|short|quick|gentle|general|basic|detailed|deeper|deep|good|solid|critical|high-level|
        in-depth|comprehensive|thorough)\s)*
        (?:introduction|intro|overview|concept|notion|idea|definition|meaning|understanding|knowledge|awareness|
        appreciation|explanation|discussion|description|summary|review|recap|theory\ and\ practice|exploration|study)\s
        (?:to|of|about|on|into)\s
        (?:the\s(?:concept|idea|notion|meaning|definition|theory|nature)s?\sof\s)?""",
    re.IGNORECASE | re.VERBOSE,
)


_WRAPPER_MANY = re.compile(
    r"^(?:the\s)?(?:(?:concepts|notions|definitions|meanings)\sof\s(?=.*\sand\s)|"
    r"term\s(?!of\b|for\b|used\b|that\b|which\b|and\b|limits?\b|structure\b|papers?\b|sheets?\b))",
    re.IGNORECASE,
)


def _wrapped(np: Text, tokens: tuple[Token, ...], subject: Text | None, ask: Ask) -> Asked | None:
    """ "Introduction to X", "The concept of X": about X itself; "Overview" alone: about the subject."""
    if len(tokens) == 1 and tokens[0].low in coursewords.GENERIC_HEADS:
        return ask(subject) if subject else None
    match = _WRAPPER.match(np.plain) or _WRAPPER_MANY.match(np.plain)
    if not match or match.end() >= len(np.plain):
        return None
    return ask(np.cut(match.end()))


def _of_subject(phrase: NounPhrase, subject: Text | None) -> Asked | None:
    """ "Core aspects", "Advantages and disadvantages": of the subject."""
    if subject is None:
        return None
    question = list_of(phrase.text, subject, phrase.usage)
    if question is None:
        return None
    wants = Wants.STEPS if phrase.noun in coursewords.STEP_NOUNS else Wants.LIST
    return asked(question, wants, subject_phrase(subject, phrase.usage) or subject)


def _definite(phrase: NounPhrase) -> Asked | None:
    """ "The three forces driving X", "The most appropriate model for Y": what they are, what it is."""
    first = phrase.tokens[0].low
    if first != "the" or (not phrase.tail and not phrase.is_relational) or len(phrase.tokens) > 20:
        return None
    if (lexicon.can_be(phrase.noun, "VERB") and phrase.link == "of") or _has_second_head(phrase):
        return None
    plural = lexicon.is_plural_noun(phrase.tokens[phrase.head].word)
    if plural is None or (not phrase.tail and phrase.is_joined):
        return None
    if phrase.link in ("in", "during") and phrase.tokens[phrase.head].word[0].isupper():
        return None  # "the United States in world affairs"
    if phrase.link == "with" and phrase.following.low in words.DETERMINERS | words.POSSESSIVES:
        return None
    if phrase.link not in _LINKS_OF_LISTS and "," in BRACKETED.sub("", phrase.tail.plain):
        return None
    if not plural and phrase.is_joined and not phrase.tail:
        return None
    lead = "What are " if plural or phrase.is_many else "What is "
    return asked(
        sentence(lead, phrase.text), Wants.LIST if plural else Wants.EXPLANATION, phrase.complement, phrase.bare
    )


_LINKS_OF_LISTS = frozenset("of between among amongst in for on to".split())


def _contact(phrase: NounPhrase) -> Asked | None:
    """ "Resources a process needs": "What are the resources a process needs?"."""
    if (modal := _modal_contact(phrase)) is not None:
        return modal
    if phrase.link not in ("a", "an", "the", "you", "we", "they") or lexicon.is_plural_noun(phrase.noun) is None:
        return None
    if phrase.tokens[phrase.head].word[0].isupper() and phrase.following.word[0].isupper():
        return None  # "Alfred the Great"
    lead = "What are the " if phrase.is_many else "What is the "
    return asked(sentence(lead, phrase.bare), Wants.LIST if phrase.is_many else Wants.EXPLANATION, phrase.bare)


def _modal_contact(phrase: NounPhrase) -> Asked | None:
    """ "Strategies nurses can use to do X": "What are the strategies nurses can use to do X?"."""
    if contact_head(phrase.tokens) is None:
        return None
    return asked(sentence("What are the ", phrase.bare), Wants.LIST, phrase.bare)


def _has_second_head(phrase: NounPhrase) -> bool:
    """Whether "and the" joins a second phrase to the whole."""
    later = phrase.tokens[phrase.head + 1 :]
    return any(token.low == "and" and after.low in ("the", "a", "an") for token, after in pairwise(later))


_LIMITING = frozenset("key main major core principal primary fundamental essential central".split())


def _term(phrase: NounPhrase) -> Asked | None:
    """ "X" or "X (ACR)": what it is."""
    if phrase.tail and not phrase.tail.plain.startswith("("):
        return None
    if phrase.tokens[0].low in _LIMITING | words.NUMBERS and phrase.is_many:
        return asked(sentence("What are the ", phrase.text), Wants.LIST, phrase.text)
    if (basics := _basics(phrase)) is not None:
        return basics
    question = what_is(phrase.text, phrase.usage)
    if question is None or ("” mean" in question.plain and len(phrase.tokens) > 3):
        return None
    return asked(question, Wants.DEFINITION, phrase.text)


def _basics(phrase: NounPhrase) -> Asked | None:
    """ "Python basics": "What are the basics of Python?"."""
    if phrase.noun.removesuffix("s") not in ("basic", "fundamental", "essential") or not 0 < phrase.head < 4:
        return None
    of = piece(phrase.text, phrase.tokens, phrase.start, phrase.head)
    named = with_article(of, phrase.usage)
    nouns = all(
        lexicon.can_be(token.low, "NOUN") or token.low.endswith("ing") or is_name(token)
        for token in phrase.tokens[: phrase.head]
    )
    if not phrase.is_many or not nouns or named is None or named.plain != of.plain:
        return None
    return asked(sentence(f"What are the {phrase.tokens[phrase.head].low} of ", of), Wants.LIST, of, phrase.text)
