"""Topics that are noun phrases: "The emergence of X", "Different techniques of X", "X and its relationship with Y"."""

from __future__ import annotations

import re

from cardgen.languages.en import coursewords, lexicon, words
from cardgen.languages.en.asked import Asked, Wants, asked, plain_prompt
from cardgen.languages.en.asking import _is_relational, lexicon_singular, list_of, settled, subject_phrase, what_is
from cardgen.languages.en.phrases import head, is_plural, with_article
from cardgen.languages.en.tokens import Token, piece, sentence, tokenize
from cardgen.languages.en.usage import Usage
from cardgen.text import Text


def ask_noun(body: Text, subject: Text | None, usage: Usage) -> Asked | None:
    """A noun-phrase topic as a question, or a plain prompt."""
    np = settled(body, usage)
    tokens = tokenize(np)
    if not tokens:
        return None
    for maker in (_versus, _and_wh, _and_its, _generic, _between, _of_phrase, _relational, _bare):
        found = maker(np, tokens, subject, usage)
        if found is not None:
            return found
    return plain_prompt("Describe", np, usage)


def _versus(np: Text, tokens: tuple[Token, ...], subject: Text | None, usage: Usage) -> Asked | None:
    """ "X vs Y": "What is the difference between X and Y?"."""
    at = next((i for i, t in enumerate(tokens) if t.low in ("vs", "versus", "v")), None)
    if at is None or at == 0 or at == len(tokens) - 1:
        return None
    after = at + 1 + (tokens[at + 1].word == ".")
    one, other = piece(np, tokens, 0, at), piece(np, tokens, after)
    if any(t.low in ("vs", "versus") for t in tokens[after:]):
        return None
    return asked(sentence("What is the difference between ", one, " and ", other), Wants.COMPARISON, one, other)


def _and_wh(np: Text, tokens: tuple[Token, ...], subject: Text | None, usage: Usage) -> Asked | None:
    """ "X and how it works": "What is X, and how does it work?"."""
    from cardgen.languages.en.whphrases import question_of

    at = next(
        (
            i
            for i in range(2, len(tokens) - 1)
            if tokens[i].low in ("how", "why", "when", "where") and tokens[i - 1].low in ("and", ",")
        ),
        None,
    )
    if at is None:
        return None
    end = at - 1
    while end and tokens[end - 1].low in ("and", ","):
        end -= 1
    first = ask_noun(piece(np, tokens, 0, end), subject, usage)
    second = question_of(piece(np, tokens, at), usage)
    if first is None or first.plain_prompt or second is None:
        return Asked(sentence("Explain ", np, end="."), Wants.EXPLANATION, (piece(np, tokens, 0, end),), True)
    question = sentence(first.question.strip("?"), ", and ", second.map_text(0, 1, second.plain[0].lower()).strip("?"))
    return asked(question, first.wants, *first.about)


def _and_its(np: Text, tokens: tuple[Token, ...], subject: Text | None, usage: Usage) -> Asked | None:
    """ "X and its relationship with Y": "How does X relate to Y?"; "X and its uses": "What is X, and what are its uses?"."""
    at = next(
        (i for i in range(1, len(tokens) - 1) if tokens[i].low in ("its", "their") and tokens[i - 1].low == "and"), None
    )
    if at is None or at < 2:
        return None
    first_np = piece(np, tokens, 0, at - 1)
    first = ask_noun(first_np, subject, usage)
    if first is None or first.plain_prompt:
        return None
    rest = piece(np, tokens, at + 1)
    relation = re.match(r"(?:relationship|relation|connection|link)s? (?:with|to) ", rest.plain, re.IGNORECASE)
    it = "it" if tokens[at].low == "its" else "they"
    if relation:
        tail = Text.of(f"how {'does it' if it == 'it' else 'do they'} relate to ") + rest.cut(relation.end())
        return asked(
            sentence(first.question.strip("?"), ", and ", tail), Wants.RELATION, *first.about, rest.cut(relation.end())
        )
    many = is_plural(rest, usage)
    if many is None:
        return None
    tail = Text.of(f"what {'are' if many else 'is'} {tokens[at].low} ") + rest
    return asked(sentence(first.question.strip("?"), ", and ", tail), first.wants, *first.about, rest)


_GENERIC = re.compile(
    r"^(?:an? |the )?(?:(?:brief|short|quick|gentle|general|basic|detailed|deeper|good|solid|critical) )*"
    r"(?:introduction|intro|overview|concepts?|notion|idea|definition|meaning|understanding|knowledge|awareness|appreciation|"
    r"explanation|discussion|description|summary)(?:s)? (?:to|of|about|on|into)(?: the (?:concepts?|idea|notion|basics|meaning|definition) of)? ",
    re.IGNORECASE,
)


def _generic(np: Text, tokens: tuple[Token, ...], subject: Text | None, usage: Usage) -> Asked | None:
    """ "Introduction to X", "The concept of X": about X itself."""
    match = _GENERIC.match(np.plain)
    if match and "concepts" not in match.group() and match.end() < len(np.plain):
        rest = np.cut(match.end())
        return ask_noun(rest, subject, usage)
    if len(tokens) == 1 and tokens[0].low in coursewords.GENERIC_HEADS:
        if subject is None:
            return None
        return ask_noun(subject, None, usage)
    return None


_BETWEEN = frozenset("difference differences similarity similarities relationship relationships relation connection link "
                     "links interaction interactions interplay distinction comparison correlation contrast analogy "
                     "trade-off trade-offs tradeoff tradeoffs balance boundary".split())  # fmt: skip


def _between(np: Text, tokens: tuple[Token, ...], subject: Text | None, usage: Usage) -> Asked | None:
    """ "The relationship between A and B", "Interplay among A, B and C"."""
    at = next((i for i, t in enumerate(tokens) if t.low in ("between", "among", "amongst")), None)
    if at is None or at == 0 or tokens[at - 1].low not in _BETWEEN:
        return None
    start = 1 if tokens[0].low in ("the", "a", "an") else 0
    name = tokens[at - 1].low
    many = lexicon.is_plural_noun(name) is True
    of_what = piece(np, tokens, at + 1)
    wants = (
        Wants.RELATION
        if name.startswith(("relation", "connection", "link", "inter", "corr", "analogy"))
        else Wants.COMPARISON
    )
    lead = "What are the " if many else "What is the "
    return asked(sentence(lead, piece(np, tokens, start)), wants, of_what)


_ORIGINS = {
    "emergence": "emerge",
    "origin": "originate",
    "origins": "originate",
    "rise": "rise",
    "evolution": "evolve",
    "decline": "decline",
}
_REASONS = frozenset("importance significance relevance".split())


def _of_phrase(np: Text, tokens: tuple[Token, ...], subject: Text | None, usage: Usage) -> Asked | None:
    """HEAD of/in/for/behind X: "What is the HEAD of X?" and the better questions of some heads."""
    at = head(tokens)
    if at is None or at + 2 >= len(tokens):
        return None
    link = tokens[at + 1].low
    if link not in words.PREPOSITIONS and link != "to" and not tokens[at + 1].low.endswith(("ed", "ing")):
        return None
    start = 1 if tokens[0].low in ("the", "a", "an") else 0
    about = piece(np, tokens, at + 2)
    low = tokens[at].low
    if link == "of" and at == start:
        if low in _ORIGINS and not _conjoined(tokens, at):
            return asked(sentence("How did ", about, f" {_ORIGINS[low]}"), Wants.PROCESS, about)
        if low in _REASONS and (many := is_plural(about, usage)) is not None and not _conjoined(tokens, at):
            named = about if many else with_article(about, usage)
            if named and len(tokens) < 8:
                return asked(sentence("Why are " if many else "Why is ", named, " important"), Wants.REASON, about)
        if low in coursewords.PASSIVES and not _conjoined(tokens, at):
            many = is_plural(about, usage)
            if many is not None and head(tokenize(about)) == len(tokenize(about)) - 1:
                named = about if many else with_article(about, usage)
                verb = lexicon.participle(coursewords.PASSIVES[low])
                if named:
                    return asked(sentence("How are " if many else "How is ", named, f" {verb}"), Wants.PROCESS, about)
    singular = lexicon_singular(low)
    known = singular in coursewords.RELATIONAL_NOUNS or link in ("of", "behind", "underlying", "underpinning")
    if not known:
        return None
    many = lexicon.is_plural_noun(tokens[at].word) is True or any(t.low in ("and", "&") for t in tokens[:at])
    if link == "to" or link == "for" and tokens[at + 2].low.endswith("ing"):
        if not many:
            return None
        verb = piece(np, tokens, at + 1)
        return asked(sentence("What ", piece(np, tokens, start, at + 1), " can be used ", verb), Wants.LIST, about)
    if many is False and singular == "application":
        return asked(sentence("What are the applications ", piece(np, tokens, at + 1)), Wants.LIST, about)
    body = piece(np, tokens, start)
    if singular in coursewords.STEP_NOUNS and many:
        return asked(sentence("What are the ", body), Wants.STEPS, about)
    lead = "What are the " if many else "What is the "
    if (
        tokens[start].low in ("common", "some", "possible", "popular", "useful")
        or tokens[start].low in words.DETERMINERS
    ):
        lead = lead.removesuffix("the ")
    return asked(sentence(lead, body), Wants.LIST if many else Wants.EXPLANATION, about)


def _conjoined(tokens: tuple[Token, ...], at: int) -> bool:
    return any(token.low in ("and", "or", "&") for token in tokens[at:])


def _relational(np: Text, tokens: tuple[Token, ...], subject: Text | None, usage: Usage) -> Asked | None:
    """ "Core aspects", "Advantages and disadvantages": of the subject."""
    if not _is_relational(tokens) or subject is None:
        return None
    at = head(tokens)
    question = list_of(np, subject, usage)
    if question is None or at is None:
        return None
    wants = Wants.STEPS if lexicon_singular(tokens[at].low) in coursewords.STEP_NOUNS else Wants.LIST
    return asked(question, wants, subject_phrase(subject, usage) or subject)


def _bare(np: Text, tokens: tuple[Token, ...], subject: Text | None, usage: Usage) -> Asked | None:
    """ "X", "X (ACR)", "A, B and C": what it is or they are."""
    if _is_relational(tokens):
        return None
    if any(t.low in ("and", "&") or t.word == "," for t in tokens):
        if any(t.low in words.PREPOSITIONS for t in tokens) or len(tokens) > 12:
            return None
        things = tuple(part for part in _split_list(np) if part)
        return asked(sentence("What are ", np), Wants.DEFINITION, *things)
    question = what_is(np, usage)
    if question is None:
        return None
    return asked(question, Wants.DEFINITION, np)


def _split_list(np: Text) -> list[Text]:
    parts: list[Text] = []
    at = 0
    for match in re.finditer(r"\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or|&)\s+", np.plain):
        parts.append(np.cut(at, match.start()).strip())
        at = match.end()
    return [*parts, np.cut(at).strip()]
