"""Terms that the page sets bold or italic inside a sentence, with their meaning beside them.

The author has marked the term, so looser patterns than those of `facts.py` are safe here: "..., which are ...",
"... , meaning that ...", "... (meaning)", "... is called TERM".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cardgen.languages.en.facts.sentences import Fact, is_sound
from cardgen.languages.en.grammar import definitions
from cardgen.languages.en.grammar.clauses import find_clause
from cardgen.languages.en.grammar.phrases import is_plural
from cardgen.languages.en.grammar.shapes import leans_on_context, stems, third_person_verb
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import settled, subject_phrase, what_is
from cardgen.languages.tokens import masked, sentence, tokenize
from cardgen.text import Mark, Text

_TERM_WORDS = 5
_WHICH = re.compile(
    r"^,?\s+(?:which|that)\s+(?:is|are|refers?\s+to|means?|describes?)\s+(?P<answer>[^;:]+?)[.]?$", re.IGNORECASE
)
_MEANING = re.compile(r"^,\s+meaning\s+(?:that\s+)?(?P<answer>[^;:]+?)[.]?$", re.IGNORECASE)
_ASIDE = re.compile(r"^\s+\((?P<answer>(?:i\.e\.,?\s+)?[^()]{12,140})\)")
_IS = re.compile(
    r"^\s+(?:is|are)\s+(?P<answer>(?:when|where|how|the|an?|any|one\s+(?:that|which))\s[^;]+?)[.]?$", re.IGNORECASE
)
_CALLED = re.compile(
    r"^(?P<meaning>(?P<thing>(?!th(?:is|ese|ey|ere)\b|it\b|we\b|if\b|when\b|as\b)[^,;:]{8,140}?)\s+(?P<be>is|are)\s+(?:often\s+|also\s+|usually\s+)?"
    r"(?P<verb>called|known\s+as|referred\s+to\s+as|termed))\s+(?:an?\s+|the\s+)?$",
    re.IGNORECASE,
)
_PERSONAL = frozenset("i we you us our your my".split())


def emphasised(text: Text, usage: Usage) -> Fact | None:
    """(question, answer) for a term that a sentence sets off and explains; None when there is none."""
    whole = text.strip()
    if not 4 < whole.words <= 45 or any(token.low in _PERSONAL for token in tokenize(whole)):
        return None
    return next((fact for fact in _facts(whole, usage) if is_sound(*fact)), None)


def _facts(text: Text, usage: Usage) -> Iterator[Fact]:
    hidden = masked(text)
    for start, end in sorted((*text.marked(Mark.BOLD), *text.marked(Mark.ITALIC))):
        term = text.cut(start, end).strip(" ,.:").without_marks()
        if not _is_term(term):
            continue
        before, after = hidden[:start], hidden[end:]
        for pattern in (_WHICH, _ASIDE, _IS):
            match = pattern.match(after)
            if match and (pattern is not _IS or not before.strip(" ").replace("The", "").replace("A", "").strip("n ")):
                answer = text.cut(end + match.start("answer"), end + match.end("answer")).strip(" ,")
                if _is_meaning(answer) and (question := what_is(term, usage)):
                    yield question, answer
        match = _MEANING.match(after)
        if match:
            yield (
                sentence("what does “", term, "” mean"),
                text.cut(end + match.start("answer"), end + match.end("answer")),
            )
        match = _CALLED.match(before)
        if match and after.strip(" .") == "" and not leans_on_context(text):
            thing = settled(text.cut(*match.span("thing")), usage)
            if is_plural(thing, usage) is not (match["be"].lower() == "are"):
                continue
            yield sentence(f"what {match['be'].lower()} ", thing, f" {' '.join(match['verb'].lower().split())}"), term


def role_of(text: Text, subject: Text | None, usage: Usage) -> Fact | None:
    """ "**eIF2** adds X" below "Initiation": "What is the role of eIF2 in initiation?" - "Adds X"."""
    bold = text.marked(Mark.BOLD)
    if not bold or bold[0][0] > 0 or text.words > 26 or subject is None:
        return None
    term = text.cut(*bold[0]).strip(" ,.").without_marks()
    aside = re.match(r"\s*\([^()]*\)", masked(text)[bold[0][1] :])
    rest = text.cut(bold[0][1] + (aside.end() if aside else 0)).strip(" .")
    found = third_person_verb(rest)
    where = subject_phrase(subject, usage)
    if (
        not found
        or not where
        or not _is_term(term)
        or (term.words > 1 and term.plain.isupper() and all(lexicon.is_known(token.low) for token in tokenize(term)))
        or found[0] in _LINKING
        or lexicon.is_plural_noun(term.plain) is True
    ):
        return None
    if leans_on_context(rest) or any(token.low in _PERSONAL for token in tokenize(rest)):
        return None
    if set(stems(term.plain)) & set(stems(subject.plain)):
        return None
    name = subject_phrase(term, usage) or term
    tokens = tokenize(name)
    if (
        tokens[0].low not in words.DETERMINERS
        and lexicon.can_be(tokens[-1].low, "NOUN")
        and lexicon.is_known(tokens[-1].low)
    ):
        name = Text.of("the ") + name
    article = tokenize(where)[0]
    if article.low in ("a", "an"):
        where = where.cut(article.end).strip()
    return sentence("what is the role of ", name, " in ", where), rest


_LINKING = frozenset(
    """
    mean refer be have contain include consist require depend become seem appear remain occur happen arise result come
    present range vary exist last start begin pertain relate belong apply concern
    """.split()
)


def _is_term(term: Text) -> bool:
    tokens = [token for token in tokenize(term) if token.is_word]
    if len(tokens) > 2 and find_clause(tuple(tokens)) is not None:
        return False
    if not 0 < len(tokens) <= _TERM_WORDS or tokens[0].low in words.PRONOUNS | words.SUBORDINATORS | words.PREPOSITIONS:
        return False
    last = tokens[-1].low
    return not lexicon.is_known(last) or lexicon.can_be(last, "NOUN") or lexicon.is_form(last, "VBG") or "-" in last


def _is_meaning(answer: Text) -> bool:
    """Whether it says what the term is: a definition, and nothing that points elsewhere."""
    low = {token.low for token in tokenize(answer)}
    if answer.plain.split()[0].lower().endswith("ing"):
        return False
    return (
        answer.words > 2
        and definitions.is_definition(answer, listed=True)
        and not low & {"this", "these", "above", "below"}
    )
