"""Questions that a page asks itself, in its headings and bullets: which they are, and how a card asks them."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar import phrases, shapes
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import capitalised, first_word, sentence, tokenize
from cardgen.text import Text

_UNMARKED = re.compile(r"(?:what|why|how|when|where|who|which)\s+(?:is|are|was|were|do|does|did|can)\s", re.IGNORECASE)
_UNMARKED_WORDS = 12
_NUMBER = re.compile(r"(?:(?:Q|Question|Problem|Exercise)\s?\d+\s*[:.)–—-]|\(?\d{1,2}[.)]|Q:)\s+(?=\S)", re.IGNORECASE)
_MARKS = re.compile(r"(?<=\?)\s*[(\[][^()\[\]]{1,12}[)\]]$")  # "(5 marks)", "(SA)" behind a question
_TO_DO = re.compile(r"(?P<asks>How|When|Where) to (?P<verb>[a-z]+)(?P<rest> .+)")
_ASKING = words.QUESTION_WORDS | words.BE_FINITE | words.MODALS | frozenset(("do", "does", "did", "has", "have", "had"))


def is_question(text: Text) -> bool:
    """Whether a heading or line asks; one that begins like "What is" may lack its mark."""
    if text.plain.endswith("?"):
        return True
    return bool(_UNMARKED.match(text.plain)) and text.words < _UNMARKED_WORDS


def wants_one(question: Text) -> bool:
    """Whether a question asks what one thing is."""
    return bool(re.match(r"what(?:['’]s|\s+is)\s", question.plain, re.IGNORECASE))


def asked(question: Text, _subject: Text | None, usage: Usage) -> Text | None:
    """A question of the page as a card asks it: without its number and a title's capitals, whole, and one.

    None: it leans on the page, is two questions, or does not say of what it asks ("Why stop?").
    """
    plain = question.without_marks()
    for found in (_NUMBER.match(plain.plain), _MARKS.search(plain.plain)):
        if found:
            plain = plain.map_text(*found.span(), "")
    plain = plain.strip()
    tokens = tokenize(plain)
    if len(tokens) > 3 and phrases.is_title_case(tokens) and not tokens[0].is_opaque:
        plain = capitalised(phrases.in_sentence(plain, usage))
    plain = _of_you(plain, usage)
    if not plain.plain.endswith("?"):
        plain = plain.strip(" .:") + Text.of("?")
    stems = shapes.stems(plain.plain)
    bare = first_word(plain) in ("why", "how", "when", "where") and len(stems) < 2
    if not stems or bare or "?" in plain.plain[:-1] or not _asks(plain) or shapes.leans_on_context(plain):
        return None
    return plain


def _of_you(question: Text, usage: Usage) -> Text:
    """ "How to fire clay?": "How do you fire clay?"; "Where to use kilns?": "Where are kilns used?"."""
    match = _TO_DO.match(question.plain)
    if not match or not lexicon.is_form(match["verb"], "VB"):
        return question
    thing = question.cut(match.start("rest")).strip(" ?.:")
    if match["asks"] == "Where" and not any(token.low in words.PREPOSITIONS for token in tokenize(thing)):
        be = "are" if phrases.is_plural(thing, usage) else "is"
        return sentence(f"Where {be} ", thing, f" {lexicon.participle(match['verb'])}")
    return sentence(f"{match['asks']} do you {match['verb']} ", thing)


def _asks(question: Text) -> bool:
    """Whether it begins as questions do: "Which", "Do", "In what"."""
    low = [token.low for token in tokenize(question)[:3]]
    return bool(low) and (low[0] in _ASKING or (low[0] in words.PREPOSITIONS and any(x in _ASKING for x in low[1:])))
