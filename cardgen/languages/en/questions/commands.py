"""Code with what it does beside it: "What does `pwd` do?", "Which command prints the working directory?"."""

from __future__ import annotations

import re
from itertools import pairwise

from cardgen.languages.en.grammar.definitions import names_something
from cardgen.languages.en.grammar.noun_phrase import NounPhrase
from cardgen.languages.en.grammar.shapes import Shape, imperative, leans_on_context, sentences, shape, third_person_verb
from cardgen.languages.en.lexis import columns, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import settled
from cardgen.languages.tokens import sentence, tokenize
from cardgen.languages.wording import Asked
from cardgen.model import Kind
from cardgen.text import Text

_SHORTEST = 4  # characters of a name that says of what kind it is
_LONGEST = 16  # words of a deed that can be asked for by "Which command ...?"


def code_questions(code: Text, text: Text, kinds: Text | None, usage: Usage) -> tuple[Asked, ...]:
    """Questions on a piece of code and what it does. kinds: what the corner or the heading calls such pieces."""
    said = sentences(text)
    if not said or leans_on_context(text):
        return ()
    noun = code_kind(kinds, usage) if kinds else None
    first = said[0].strip(" .;")
    if noun and noun.plain.split()[-1] == "operator" and text.words <= 6 and shape(first) is not Shape.CLAUSE:
        return (Asked(Kind.FACT, sentence("What does the ", code, " ", noun, " do"), text, code),)
    deed = deed_of(first)
    if deed is None:
        told = re.sub(r"\W|_", "", code.plain).lower() not in re.sub(r"\W|_", "", text.plain).lower()
        does = noun is not None and noun.plain.split()[-1] in ("command", "shortcut")
        meant = len(code.plain) >= _SHORTEST and 2 <= text.words <= _LONGEST and names_something(first)
        meant = meant and told and not does and len(said) == 1
        return (Asked(Kind.FACT, sentence("What does ", code, " mean"), text, code),) if meant else ()
    found = [Asked(Kind.FACT, sentence("What does ", code, " do"), text, code)]
    if noun and first.words <= _LONGEST and len(said) == 1:
        found.append(Asked(Kind.TERM, sentence("Which ", noun, " ", deed), code, code))
    return tuple(found)


def deed_of(text: Text) -> Text | None:
    """What something does, as it stands behind "Which ...": "Unwind the helix" gives "unwinds the helix"."""
    third = third_person_verb(text)
    found = third or imperative(text)
    if not found or not found[1]:
        return None
    verb, rest = found
    tokens = tokenize(rest)
    later = (t.low in ("and", "or", ",") and _is_verb(u.low, base=not third) for t, u in pairwise(tokens))
    if tokens[0].low in words.CONJUNCTIONS or tokens[0].low == "of" or (not third and any(later)):
        return None
    return Text.of(f"{lexicon.third_person(verb)} ") + rest


def _is_verb(low: str, *, base: bool) -> bool:
    return lexicon.is_form(low, "VB" if base else "VBZ") and not low.endswith("ed")


def code_kind(kinds: Text, usage: Usage) -> Text | None:
    """What code is called where it stands: "Git commands" gives "Git command"."""
    phrase = NounPhrase.of(settled(kinds, usage), usage)
    if phrase is None or phrase.noun not in columns.CODE_KINDS or phrase.is_joined:
        return None
    top, last = phrase.top, phrase.tokens[phrase.head]
    if top.words > 3:
        return None
    at = last.start - phrase.tokens[phrase.start].start
    noun = top.map_text(at, at + len(last.word), phrase.noun)
    loose = {"common", "basic", "useful", "important", "key", "main", "essential", "other", "some", "more"}
    opening = tokenize(noun)[0]
    return noun.cut(opening.end + 1) if opening.low in loose and noun.words > 1 else noun
