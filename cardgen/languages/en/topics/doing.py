"""Topics that say what is to be done: "Use X to do Y", "Measuring X", "Learn to deploy X"."""

from __future__ import annotations

from cardgen.languages.en.grammar.gerunds import ADJECTIVAL
from cardgen.languages.en.grammar.noun_phrase import agreeing
from cardgen.languages.en.grammar.phrases import in_sentence
from cardgen.languages.en.grammar.shapes import gerund
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.asked import Asked, Wants, asked
from cardgen.languages.en.topics.tasks import is_adverb
from cardgen.languages.tokens import Token, piece, sentence, tokenize
from cardgen.text import Text


def how_do_you(doing: Text, usage: Usage, *about: Text) -> Asked:
    """ "How do you fit a model?"."""
    tokens = tokenize(doing)
    low = doing.map_text(tokens[0].start, tokens[0].start + 1, tokens[0].low[0])
    return asked(sentence("How do you ", _sentence_case(low, usage)), Wants.PROCESS, *about)


def _sentence_case(doing: Text, usage: Usage) -> Text:
    tokens = tokenize(doing)
    content = [t for t in tokens[1:] if len(t.word) > 3 and t.low not in words.PREPOSITIONS and t.is_word]
    if content and all(token.word[0].isupper() for token in content):
        return in_sentence(doing, usage)
    return doing


def plain_command(body: Text, usage: Usage, *, told: bool = False) -> Asked | None:
    """Any other verb in its base form that can be nothing else: "Think critically about X"."""
    tokens = tokenize(body)
    if len(tokens) > 2 and is_adverb(tokens[0].low):
        return plain_command(piece(body, tokens, 1), usage, told=told)
    if len(tokens) < 2 or not tokens[0].word.isalpha():
        return None
    if told and (lexicon.is_form(tokens[0].low, "VB") or not lexicon.is_known(tokens[0].low)):
        return how_do_you(body, usage, piece(body, tokens, 1))
    if tokens[1].low in ("vs", "versus", "and", "or") or not tokens[1].is_word:
        return None
    if not lexicon.is_form(tokens[0].low, "VB"):
        return None
    if (lexicon.can_be(tokens[0].low, "NOUN") and tokens[0].low != "think") or lexicon.can_be(tokens[0].low, "ADJ"):
        return None
    return how_do_you(body, usage, piece(body, tokens, 1))


def ask_gerund(body: Text, usage: Usage) -> Asked | None:
    """ "Measuring distances": "How do you measure distances?"."""
    tokens = tokenize(body)
    if len(tokens) < 2 or not lexicon.is_form(tokens[0].low, "VBG"):
        return None
    base = lexicon.base_form(tokens[0].low) or ""
    settled = in_sentence(body, usage)
    if gerund(settled) is None and not _takes_object(tokens) and not _shares_object(tokens):
        return _prepositional(tokens, body, base)
    rest = settled.cut(tokens[1].start)
    return asked(sentence(f"How do you {base} ", _in_base_form(rest)), Wants.PROCESS, _object_of(rest))


def _shares_object(tokens: tuple[Token, ...]) -> bool:
    """ "Writing and balancing equations": two gerunds with one object."""
    if len(tokens) < 4 or tokens[1].low not in ("and", "or") or not lexicon.is_form(tokens[2].low, "VBG"):
        return False
    return tokens[3].is_word and tokens[3].low not in words.PREPOSITIONS | words.CONJUNCTIONS


def _object_of(rest: Text) -> Text:
    tokens = tokenize(rest)
    at = 0
    while at + 1 < len(tokens) and (
        tokens[at].low in ("and", ",", "or") or (at and tokens[at - 1].low in ("and", ",", "or"))
    ):
        at += 1
    return piece(rest, tokens, at) if at < 4 else rest


# Nouns in -ing that are verbs before a plural.
_DOING = frozenset("handling adding finding making taking saving loading plotting cleaning".split())


def _takes_object(tokens: tuple[Token, ...]) -> bool:
    """ "Mapping paths to components": a noun in -ing that has an object and more, as only a verb has."""
    if tokens[0].low in _DOING and tokens[1].is_word and tokens[1].low not in words.PREPOSITIONS:
        return True
    if tokens[0].low in ADJECTIVAL:
        return False
    if len(tokens) > 2 and _is_mere_adjective(tokens[1].low) and lexicon.can_be(tokens[2].low, "NOUN"):
        return True  # "Encoding categorical variables"
    if lexicon.is_plural_noun(tokens[1].word) is not True:
        return False
    if len(tokens) < 4:
        return False
    if tokens[2].low == "and":
        return lexicon.is_form(tokens[3].low, "VBG") and len(tokens) > 4
    return tokens[2].low in ("to", "into", "using")


def _in_base_form(rest: Text) -> Text:
    """ "data from an API and showing lists" gives "data from an API and show lists"."""
    tokens = tokenize(rest)
    for index in range(len(tokens) - 2, -1, -1):
        low = tokens[index].low
        if (
            index
            and tokens[index - 1].low in ("and", ",", "or")
            and low.endswith("ing")
            and lexicon.is_form(low, "VBG")
        ):
            base = lexicon.base_form(low)
            if base:
                rest = rest.map_text(tokens[index].start, tokens[index].end, base)
    return rest


def _prepositional(tokens: tuple[Token, ...], body: Text, base: str) -> Asked | None:
    """ "Contributing to X": "How do you contribute to X?", for gerunds that are no nouns."""
    if tokens[1].low not in ("to", "with", "from", "on", "into") or lexicon.can_be(tokens[0].low, "NOUN"):
        return None
    return asked(sentence(f"How do you {base} ", piece(body, tokens, 1)), Wants.PROCESS, piece(body, tokens, 2))


def understood_through(body: Text, usage: Usage) -> Asked | None:
    """ "Understanding X through Y": "How can X be understood through Y?"."""
    tokens = tokenize(body)
    if not tokens or tokens[0].low != "understanding":
        return None
    at = next((i for i, t in enumerate(tokens) if i > 1 and t.low in ("through", "using", "via", "by")), None)
    if at is None:
        return None
    thing = piece(body, tokens, 1, at)
    if agreeing(in_sentence(thing, usage), usage) is None:
        return None
    return asked(
        sentence("How can ", thing, " be understood ", piece(body, tokens, at)),
        Wants.PROCESS,
        thing,
        piece(body, tokens, at + 1),
    )


def _is_mere_adjective(low: str) -> bool:
    return lexicon.looks_adjective(low) and not any(lexicon.can_be(low, part) for part in ("NOUN", "ADV", "VERB"))
