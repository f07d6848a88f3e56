"""The question that a definition answers, with the article that the page's own words call for."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar import phrases
from cardgen.languages.en.grammar.articles import COURT_CASE
from cardgen.languages.en.grammar.aspects import OF_A_FIELD, SIGNIFICANCE, is_adjective, modifies
from cardgen.languages.en.grammar.meant import is_past_event, named_by_meaning
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import settled, what_is
from cardgen.languages.tokens import sentence, tokenize
from cardgen.languages.wording import Labelled
from cardgen.text import Text


def meaning_question(label: Text, pair: Labelled, usage: Usage) -> Text | None:
    """The question for a definition; an adjective or an everyday word needs the subject it is a term of."""
    tokens = [token for token in tokenize(label) if token.is_word]
    last = tokens[-1].low
    if (
        len(tokens) == 1
        and lexicon.is_known(last)
        and not lexicon.can_be(last, "NOUN")
        and not is_adjective(last)
        and not last.endswith("ing")
        and not (pair.glossary and _ARTICLE_FIRST.match(pair.text.plain))
    ):
        return None  # a verb: "Select"
    named = lexicon.can_be(last, "NOUN") and re.match(r"(?:an?|the|any)\s", pair.text.plain, re.IGNORECASE)
    alone = len(tokens) == 1 and not named and (lexicon.can_be(last, "ADJ") or modifies(label))
    if not is_adjective(last) and not alone:
        return defined(label, pair.text, usage)
    return None  # an adjective: what it is said of is not on the card


_ARTICLE_FIRST = re.compile(r"(?:an?|the)\s", re.IGNORECASE)


def defined(label: Text, text: Text, usage: Usage) -> Text | None:
    """ "What is X?": the way the page speaks of the meaning tells whether X takes an article.

    "a cost that ..." defines one of many, so "a sunk cost"; "the quantity of ..." a quantity, so "efficient scale".
    """
    label = _one_of(label, text, usage)
    np = settled(label, usage)
    tokens = [token for token in tokenize(np) if token.is_word]
    plain = len(tokens) > 1 and tokens[0].low not in words.DETERMINERS and phrases.is_plural(np, usage) is False
    if COURT_CASE.search(label.plain):
        return sentence("what was ", label)
    if plain and _is_name(label, np):
        be = "was" if is_past_event(text) else "is"
        the = "" if re.match(r"[\w-]+['’]s?\s", label.plain) else "the "
        return sentence(f"what {be} {the}", label)
    if SIGNIFICANCE.fullmatch(np.plain):
        return sentence("what is ", np)
    named = named_by_meaning(np, text, usage) or (np if OF_A_FIELD.match(np.plain) else None)
    return sentence("what is ", named) if named else what_is(label, usage)


_COLLECTIVE = frozenset(
    """
    group set series collection class family category type kind form pair sequence list organization organisation
    movement population layer network body range number people team variety combination bundle cluster array string
    region area part section system process method technique state condition
    """.split()
)


def _one_of(label: Text, text: Text, usage: Usage) -> Text:
    """A plural term whose meaning speaks of one ("Routers: a device that ...") in the singular."""
    article = re.match(r"an?\s+(?:(?:type|kind|form|class|sort)\s+of\s+)?(?=\w)", text.plain, re.IGNORECASE)
    tokens = tokenize(label)
    at = phrases.head(tokens)
    if (
        not article
        or at is None
        or at + 1 != len(tokens)
        or phrases.is_plural(settled(label, usage), usage) is not True
    ):
        return label
    body = tokenize(text.cut(article.end()))
    genus = phrases.head(body)
    last = tokens[at]
    one = lexicon.singular(last.low)
    regular = last.low.startswith(one[:-1]) and last.low.endswith("s") and one != last.low and last.word[1:].islower()
    if genus is None or not regular or not lexicon.is_known(one):
        return label
    if any(lexicon.singular(token.low) in _COLLECTIVE for token in body[: genus + 1]):
        return label
    written = last.word[0] + one[1:]
    return label.map_text(last.start, last.end, written)


def _is_name(label: Text, np: Text) -> bool:
    """ "Irish Potato Famine": a title of three words or more that begins with a proper adjective."""
    bare = label.cut(0, label.plain.find("(")) if "(" in label.plain else label
    content = [token for token in tokenize(bare) if token.is_word and token.low not in words.PREPOSITIONS]
    if content and (content[0].word.isupper() or re.search(r"['’]s?$", content[0].word)):
        return False  # "CN VI ...", "Maslow's ..."
    return len(content) > 2 and all(token.word[0].isupper() for token in content) and np.plain[:1].isupper()


def who_is(label: Text, text: Text) -> Text | None:
    """A name of two or more capitals whose text goes on with "who" is a person's."""
    names = [token.word for token in tokenize(label) if token.is_word]
    person = re.match(r"(?:an?|the)\s(?:[\w-]+\s){1,5}who\b", text.plain, re.IGNORECASE)
    if person and len(names) > 1 and all(name[0].isupper() for name in names):
        return sentence("who was ", label)
    return None
