"""Sentences that define: "X is a ...", "X refers to ...", "... is called X"."""

from __future__ import annotations

import re
from itertools import takewhile

from cardgen.languages.en.facts.sentences import Fact, Said, agreeing_subject, opening_small, spoils_subject
from cardgen.languages.en.grammar.articles import a_or_an, with_article
from cardgen.languages.en.grammar.clauses import find_clause
from cardgen.languages.en.grammar.phrases import head, in_sentence, is_plural
from cardgen.languages.en.labels.phrased import one_statement
from cardgen.languages.en.lexis import coursewords, lexicon, words
from cardgen.languages.tokens import masked, tokenize
from cardgen.text import Mark, SpanKind, Text

_OPINION = re.compile(
    r"""(?:an?|the|one\ of\ the)\s+(?:[\w-]+\s+){0,2}?(?:good|great|bad|nice|useful|important|key|major|main|popular|
    crucial|critical|essential|vital|big|biggest|simple|easy|difficult|hard|better|best|worst|most|more|only|first|second|
    same|next|last|final|primary|fundamental|challenging|interesting|real|recent|new|similar|promising|likely|common|
    default|result|reason|case|example|choice|problem|question|matter|idea|cause|goal|aim|answer|fact|issue|challenge|
    advantage|disadvantage|number(?!\ of\ \w+s\b)|lot|few|bit|part|side|point(?!\ (?:where|at\ which|in))|step|factor|
    hallmark|target|outcome|risk|candidate|indicator|sign|
    reminder|must|thing|exception|difference|alternative|way\ to\ go|subject|topic|concern)\b""",
    re.IGNORECASE | re.VERBOSE,
)


_QUALIFIED = re.compile(
    r"\s(?:of|that|which|who|whose|where|in which|used|for|to|from|with|without|between|in|on|over|through|across|"
    r"among|by|caused|made|"
    r"containing|consisting|describing|based|located|produced|at|when|\w+ed|\w+ing)\s"
)


def defines(said: Said, match: re.Match[str]) -> Fact | None:
    """ "A neuron is a cell that ...": the complement has a genus and something that tells it apart."""
    subject = _without_symbol(agreeing_subject(said, match)) or _single_word(said, match)
    answer = one_statement(said.part(match, "answer"))
    negated = re.search(r",\s+(?:not|(?:an?|the)\s[\w-]+\s(?:is|are))\s", masked(answer))
    answer = answer.cut(0, negated.start()) if negated else answer
    if re.match(r"\S+\s+(?:\w+\s+)?(?:usually|often|commonly|sometimes|typically)\b", answer.plain):
        return None
    if subject is None or _OPINION.match(_genus(answer)) or _says_little(answer, said.part(match, "subject")):
        return None
    if re.search(r"\b(?:this|these|such as this)\b|\b(?:above|below)(?=$|[,.;:)])", masked(answer)):
        return None
    if match["be"].lower() == "are" and re.match(r"an?\s", answer.plain) and not _OF_SEVERAL.match(answer.plain):
        return None
    is_case = re.match(r"(?:when|where|what|how)\b", answer.plain)
    if is_case and (match["be"].lower() == "are" or find_clause(tokenize(answer), 1) is None):
        return None
    genus = tokenize(answer)[0].low
    if genus != "one" and re.match(r"[a-z]+\s+that\b", answer.plain) and lexicon.counted(genus) is lexicon.Counted.YES:
        return None
    tokens = tokenize(subject)
    at = head(tokens)
    bare = at is not None and tokens[0].low not in words.DETERMINERS and tokens[0].word[0].islower()
    if (
        at is not None
        and bare
        and match["be"].lower() == "is"
        and lexicon.counted(tokens[at].low) is lexicon.Counted.YES
    ):
        if re.match(r"an?\s", answer.plain):
            subject = Text.of(f"{a_or_an(subject.plain)} ") + subject  # the page left the article out
        elif (named := with_article(subject, said.usage)) and named.plain.startswith("the "):
            subject = named
    return said.ask(f"What {match['be'].lower()} ", subject), answer


# "Waves are a transfer of energy" mixes one and several.
_OF_SEVERAL = re.compile(
    r"an?\s(?:\w+\s)?(?:group|set|type|class|kind|form|family|collection|series|way|means|pair|part|result)\b"
)


def _genus(answer: Text) -> str:
    """The start of a definition up to its relative clause: "conditions that" of "conditions that must hold"."""
    found = re.search(r"(?<=\w)\s(?:that|which|who|whose|where)\b", answer.plain)
    return answer.plain[: found.end()] if found else answer.plain


def _single_word(said: Said, match: re.Match[str]) -> Text | None:
    """ "An indicator", "Agile", "Period (T)": one word that means little by itself, but here it is defined."""
    found = re.fullmatch(
        r"(?:(?P<article>an?|the)\s+)?(?P<word>[A-Za-z-]{3,})(?:\s+\([^()\s]{1,3}\))?", match["subject"], re.I
    )
    if found is None or match["be"].lower() != "is" or spoils_subject(found["word"].lower()):
        return None
    word, article = found["word"].lower(), (found["article"] or "").lower()
    if word in _SAYS_NOTHING or word in words.DETERMINERS | words.PREPOSITIONS | words.QUESTION_WORDS:
        return None
    symbol = match["subject"].endswith(")")
    if article == "the" or (not symbol and not article and lexicon.can_be(word, "NOUN")):
        return None
    if lexicon.is_plural_noun(word) or (article and not lexicon.can_be(word, "NOUN") and lexicon.is_known(word)):
        return None
    return opening_small(said.part(match, "subject").cut(0, found.end("word")), said.usage)


# Of what, only the page tells: "An advantage is ...".
_SAYS_NOTHING = coursewords.PURE_SIDES | frozenset(
    "example case option one alternative way thing topic cause factor result outcome first second solution".split()
)


def _without_symbol(subject: Text | None) -> Text | None:
    """ "Phase difference $f$ (radians)" without its letter and unit."""
    if subject is None or not subject.has(SpanKind.MATH):
        return subject
    aside = re.search(r"\s*\([a-z/ ]{1,12}\)$", subject.plain)
    subject = subject.cut(0, aside.start()) if aside else subject
    named = len(subject.spans) > 1 and subject.spans[-1].kind is SpanKind.MATH and Text(subject.spans[:-1]).strip()
    return Text(subject.spans[:-1]).strip() if named else subject


def _says_little(answer: Text, subject: Text) -> bool:
    """Whether nothing tells the thing from its kind; "a proton donor" does, by what it does to what."""
    if re.fullmatch(r"an?\s[\w-]+\s(?:acceptor|donor|carrier|inhibitor|activator|producer|conductor)", answer.plain):
        return False
    if re.match(r"(?:when|where|what|how)\b", answer.plain):
        return answer.words < 6
    told = _QUALIFIED.search(answer.plain) or (subject.marked(Mark.BOLD) and answer.words > 4)
    return answer.words < 4 or not told


def defines_many(said: Said, match: re.Match[str]) -> Fact | None:
    """ "CNNs are neural networks for images": many things are many of a kind, with something that tells them apart."""
    subject = agreeing_subject(said, match)
    answer = said.part(match, "answer")
    tokens = tokenize(answer)
    if len(tokens) > 3 and tokens[1].word == "," and all(lexicon.can_be(tokens[k].low, "ADJ") for k in (0, 2)):
        tokens = tokens[2:]  # "small, incremental steps"
    at = head(tuple(takewhile(lambda token: token.low != "not", tokens)))
    if subject is None or at is None or at > 4 or at + 2 >= len(tokens) or answer.words < 4:
        return None
    first = tokens[0].low
    if (
        lexicon.is_plural_noun(tokens[at].word) is not True
        or (lexicon.is_form(first, "VBN") and not (at and lexicon.can_be(first, "ADJ")))
        or first in words.DETERMINERS
    ):
        return None
    if (
        first in ("not", "never", "no")
        or first.endswith("ly")
        or first in words.PREPOSITIONS
        or first in (words.QUANTIFIERS - {"different"} if " whose " in answer.plain else words.QUANTIFIERS)
        or first in words.NUMBERS
    ):
        return None
    if not _QUALIFIED.search(answer.plain) or _OPINION.match(f"a {_genus(answer)}"):
        return None
    return said.ask("What are ", subject), answer


def known_as(said: Said, match: re.Match[str]) -> Fact | None:
    """ "X, also known as Y, ...": "What is another name for X?"; of what is described: "What is X called?"."""
    subject, name = agreeing_subject(said, match), said.part(match, "name")
    if subject is None or name.words > 5 or any(spoils_subject(token.low) for token in tokenize(name)):
        return None
    if any(token.low in words.PREPOSITIONS for token in tokenize(subject)):
        return said.ask("What is ", subject, " called"), name
    return said.ask("What is another name for ", subject), name


def means(said: Said, match: re.Match[str]) -> Fact | None:
    """ "X means Y", "X is defined as Y": "What is X?"."""
    subject = agreeing_subject(said, match, longest=6)
    answer = said.part(match, "answer")
    if subject is None or answer.words < 3:
        return None
    many = is_plural(subject, said.usage) if match["be"] is None else match["be"].lower() == "are"
    if many is None or re.match(r"(?:that|it|how|you)\b", answer.plain) or not _is_noun(subject):
        return None
    if match["verb"] == "means" and find_clause(tokenize(answer)) is not None:
        return None
    return said.ask("What are " if many else "What is ", subject), answer


def _is_noun(subject: Text) -> bool:
    tokens = tokenize(subject)
    return len(tokens) > 1 or not lexicon.is_known(tokens[0].low) or lexicon.can_be(tokens[0].low, "NOUN")


def holds_when(said: Said, match: re.Match[str]) -> Fact | None:
    """ "Two waves are coherent when they have ...": "When are two waves coherent?"."""
    subject, answer = agreeing_subject(said, match), said.part(match, "answer")
    low = match["how"].lower()
    if subject is None or not lexicon.can_be(low, "ADJ") or low in _OF_NOTHING or answer.words < 4 or answer.words > 25:
        return None
    return said.ask(f"When {match['be'].lower()} ", subject, f" {low}"), answer


_OF_NOTHING = frozenset(
    """
    useful important good bad best better common different easy difficult hard possible likely helpful necessary
    """.split()
)


def called(said: Said, match: re.Match[str]) -> Fact | None:
    """ "The noise that ... is called X": "What is the noise that ... called?"."""
    subject, name = said.part(match, "subject"), said.part(match, "answer")
    tokens = tokenize(subject)
    bare = re.match(r"[A-Z][a-z]+s\s(?:that|which|who)\s", subject.plain)
    if (tokens[0].low not in ("the", "a", "an") and not bare) or not 3 <= subject.words <= 18 or name.words > 5:
        return None
    if any(token.low in words.PRONOUNS - {"that"} or token.low in words.POSSESSIVES for token in tokens):
        return None
    if "," in masked(subject) or re.search(r"\b(?:and|but|because|so)\b", masked(name)):
        return None
    be = match["be"].lower()
    if not bare and is_plural(subject, said.usage) is not (be in ("are", "were")):
        return None
    return said.ask(f"What {be} ", in_sentence(subject, said.usage), f" {match['verb'].lower()}"), name
