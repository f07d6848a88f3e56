"""A sentence of running text made ready for the rules: its lead, its subject, and whether it stands alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from cardgen.languages.en.facts.loose import WHOLE_KIND, is_loose, is_term_here
from cardgen.languages.en.grammar.clauses import find_clause
from cardgen.languages.en.grammar.phrases import a_or_an, head, in_sentence, is_plural, is_title_case
from cardgen.languages.en.grammar.shapes import leans_on_context, sentences
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import Token, capitalised, masked, sentence, tokenize
from cardgen.text import SpanKind, Text

Fact = tuple[Text, Text]


_LONGEST = 45


_LONGEST_SUBJECT = 9


_PERSONAL = frozenset("i we you he she us me him our your his my let's".split())


@dataclass(frozen=True)
class Said:
    """A sentence without its full stop. lead: an opening such as "In statistics", or empty. hidden: masked body.

    whole: it ends with a full stop, so that a finite verb has to be in it.
    """

    body: Text
    hidden: str
    lead: Text
    usage: Usage
    whole: bool = False

    def part(self, match: re.Match[str], group: str) -> Text:
        """What a named group of a pattern stands for, in the sentence's own markup."""
        return self.body.cut(*match.span(group)).strip(" ,;:")

    def ask(self, *parts: Text | str) -> Text:
        """A question, behind the sentence's own opening when it has one."""
        if not self.lead:
            return sentence(*parts)
        first = parts[0] if isinstance(parts[0], str) else parts[0].plain
        return sentence(self.lead, f", {first[0].lower()}{first[1:]}", *parts[1:])


def is_sound(question: Text, answer: Text) -> bool:
    """Something to answer, not given away by the question."""
    asked = set(re.findall(r"[^\W_]{4,}", question.plain.lower()))
    told = set(re.findall(r"[^\W_]{4,}", answer.plain.lower()))
    if not answer or not any(letter.isalnum() for letter in answer.plain):
        return False
    return not told or len(told & asked) * 2 < len(told)


_LEAD = re.compile(
    r"^(?P<lead>(?:On|By|In)\s+(?:[A-Z][a-z]+\s+\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]+),?\s+\d{4}|(?:In|For|Within|During|Under|Upon|At|On|Among|Throughout|Without)\s+(?!th(?:is|ese|ose|at)\b|default\b|"
    r"(?:the\s+)?(?:end|same|other|one|first|last|next)\b|\w+ing\b)[^,.;:()]{3,55}),\s+(?=\w)",
    re.IGNORECASE,
)


_OPENER = re.compile(
    r"(?:briefly|finally|then|first|second|third|next|in\ short|typically|additionally|furthermore|moreover|however|"
    r"generally|thus|therefore|hence|essentially|basically|in\ general|in\ practice|in\ fact|in\ particular|usually|"
    r"often|note\ that|remember\ that|recall\ that|importantly|similarly|likewise|also|in\ addition|overall|"
    r"it\ (?:is|has\ been)\ (?:well\ )?(?:known|found|shown|observed|established)\ that|"
    r"(?:experiments?|studies|research|evidence)\ (?:ha(?:s|ve)\ )?(?:shows?|shown|found|demonstrated?s?)\ that|"
    r"in\ summary|of\ course|indeed|conversely|nevertheless|today|on\ the\ other\ hand),?\s+(?=\S)",
    re.IGNORECASE | re.VERBOSE,
)


_PADDING = re.compile(
    r"(?<=\w)\s+(?:also|therefore|thus|essentially|basically|actually|really|simply|so-called)(?=\s+[\w“‘\"'])"
)


def plainly(text: Text) -> Text:
    """A sentence without the words that only tie it to the one before ("Finally,", "also")."""
    match = _OPENER.match(masked(text))
    if match:
        text = capitalised(text.cut(match.end()))
    padding = _PADDING.search(masked(text))
    return Text.join((text.cut(0, padding.start()), text.cut(padding.end()))) if padding else text


# A second sentence without its capital or without the space before it, a clause behind a hyphen.
_BROKEN = re.compile(r"(?<!\bviz)(?<!\betc)[a-z]{3}\.\s+[a-z]|[a-z]{3}\.[A-Z][a-z]|[a-z)]\s+-{1,2}\s+[a-z]")


@lru_cache(maxsize=1 << 11)
def read_sentence(text: Text, usage: Usage, *, symbols: bool = False) -> Said | None:
    """A sentence that stands alone, made ready for the rules; None for any other. symbols: "<" and ">" may be in it."""
    whole = plainly(text.strip())
    if not whole or whole.words > _LONGEST or len(sentences(whole)) != 1 or whole.has(SpanKind.IMAGE, SpanKind.AUDIO):
        return None
    if masked(whole)[-1:] in "?!:…" or _leans(whole) or _BROKEN.search(masked(whole)):
        return None
    body = whole.strip(".;,")
    lead = Text()
    match = _LEAD.match(masked(body))
    if match and re.search(r"\b(?:below|above|following|this|these)\b", match["lead"], re.IGNORECASE):
        return None
    if match and len(match["lead"].split()) <= 7:
        lead, body = body.cut(*match.span("lead")), body.cut(match.end())
    tokens = tokenize(body)
    if any(_is_personal(tokens, at) for at in range(len(tokens))) or _leans(body):
        return None
    if re.search(r"[—;→←↔⇒=|↑↓]" if symbols else r"[—;→←↔⇒=<>|↑↓]", masked(body)):
        return None
    return Said(body, masked(body), lead, usage, masked(whole).endswith("."))


def _leans(text: Text) -> bool:
    """Whether a sentence needs the one before; "Each router" and "All cells" speak of the whole kind."""
    tokens = tokenize(text)
    if len(tokens) > 2 and tokens[0].low in WHOLE_KIND and tokens[1].is_word and tokens[1].low not in _NOT_A_KIND:
        return leans_on_context(text.cut(tokens[1].start))
    return leans_on_context(text)


_NOT_A_KIND = words.PREPOSITIONS | words.DETERMINERS | words.PRONOUNS | words.AUXILIARIES | words.NUMBERS


def _is_personal(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word speaks of the writer or the reader; the I of "type I" is a number."""
    numeral = (
        tokens[at].word == "I" and at > 0 and tokens[at - 1].is_word and lexicon.can_be(tokens[at - 1].low, "NOUN")
    )
    known = tokens[at].low in _OF_PERSONS and any(_is_name(token) for token in tokens[:at])
    return tokens[at].low in _PERSONAL and not numeral and not known


_OF_PERSONS = frozenset("he she his her him".split())  # to be told from a name before them


def _is_name(token: Token) -> bool:
    """Whether a word is a name and nothing else: "Kepler", "Kepler's"."""
    return token.word[0].isupper() and not lexicon.is_known(re.sub(r"['’]s?$", "", token.low))


def agreeing_subject(
    said: Said, match: re.Match[str], group: str = "subject", longest: int = _LONGEST_SUBJECT
) -> Text | None:
    """The subject that a pattern found, as it stands in a question; it has to agree with the pattern's verb."""
    raw = said.part(match, group)
    be = match.groupdict().get("be")
    many = is_plural(raw, said.usage)
    agrees = many is None or many == (be is not None and be.lower() in ("are", "were"))
    if be and group == "subject" and not agrees and not _LATIN.search(raw.plain):
        return None
    return clean_subject(said, raw, longest, defined=be is not None or "verb" in match.groupdict())


_LATIN = re.compile(r"\b\w+(?:i|ae|ia|la|ra)$")  # "pili", "fimbriae", "flagella": the verb tells the number


@lru_cache(maxsize=1 << 12)
def clean_subject(said: Said, raw: Text, longest: int = _LONGEST_SUBJECT, *, defined: bool = False) -> Text | None:
    """A subject as it stands in a question, when it is a clean noun phrase that means something on its own.

    defined: the sentence says what it is, so that a compound of plain words ("the demand curve") is a term.
    """
    tokens = tokenize(raw)
    if not tokens or raw.words > longest or raw.plain.count("(") != raw.plain.count(")") or "," in masked(raw):
        return None
    at = head(tokens)
    if any(
        index
        and lexicon.is_form(token.low, "VBG")
        and not lexicon.can_be(token.low, "NOUN")
        and not (at is not None and at == index - 1 and index + 1 < len(tokens))  # "rocks | containing iron"
        and not (
            defined and index + 1 == len(tokens) < 4 and lexicon.is_plural_noun(tokens[index - 1].word) is not True
        )
        for index, token in enumerate(tokens)
        if not (at and 0 < index < at and tokens[index - 1].low in words.ARTICLES)  # "the forwarding table"
    ):
        return None
    if at and at + 1 == len(tokens) and lexicon.is_form(tokens[at].low, "VBN") and not _can_head(tokens[at]):
        at -= 1  # "quantity demanded"
    if (
        at is None
        or not _can_head(tokens[at])
        or any(
            spoils_subject(token.low)
            and not (token.word == "I" and index)
            and (index or token.low not in WHOLE_KIND)
            and not (token.low == "to" and at is not None and at < index and _completes(tokens, index))
            and not (index and token.low in _ORDINALS and tokens[index - 1].low.endswith(("'s", "’s")))
            for index, token in enumerate(tokens)
        )
    ):
        return None
    clause = find_clause(tokens)
    if clause and (
        clause.verb + 1 < len(tokens) or not (_can_head(tokens[clause.verb]) or tokens[-1].low.endswith("ed"))
    ):
        return None
    if len(tokens) == 2 and tokens[1].word.isdigit() and lexicon.is_common_word(tokens[0].word):
        return None  # "segment 2": numbered on one page
    plain = [token for token in tokens[: at + 1] if token.low not in words.ARTICLES]
    settled = (defined and len(plain) > 1) or is_term_here(tokens, at, said.usage)
    if tokens[0].low in words.PREPOSITIONS or (is_loose(tokens, at) and not settled):
        return None
    return _one_of_many(opening_small(raw, said.usage), said.usage)


def _one_of_many(subject: Text, usage: Usage) -> Text:
    """ "The firm" as "a firm" on a page that speaks of firms in general, and says "a firm" more often."""
    found = re.fullmatch(r"the (?P<noun>[a-z]+)", subject.plain)
    if not found or lexicon.counted(found["noun"]) is not lexicon.Counted.YES:
        return subject
    one = f"{a_or_an(found['noun'])} {found['noun']}"
    general = usage.counts(one) > max(2, usage.counts(subject.plain))
    return Text.of(one) if general else subject


def _completes(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a "to" belongs to the noun phrase before it: "a binding from a key to a value", "the ability to fly"."""
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if following in words.ARTICLES:
        return True
    return lexicon.is_form(following, "VB") and tokens[at - 1].low in _WITH_INFINITIVE and at + 2 < len(tokens)


_WITH_INFINITIVE = frozenset("ability failure right duty power standard decision attempt tendency desire need".split())
_ORDINALS = frozenset("first second third fourth fifth last".split())  # "Kepler's second law"


def opening_small(phrase: Text, usage: Usage) -> Text:
    """A phrase from the start of a sentence as it stands inside one: only its first word may lose its capital."""
    tokens = tokenize(phrase)
    named = len(tokens) > 1 and tokens[1].word[0].isupper() and tokens[0].low not in words.DETERMINERS
    one = tokens[1] if len(tokens) == 2 and tokens[0].low in ("a", "an") else None
    if one and one.word[0].isupper() and one.word[1:].islower() and lexicon.is_common_word(one.word):
        return Text.of(f"{tokens[0].low} ") + phrase.map_text(one.start, one.start + 1, one.low[0]).cut(one.start)
    pair = f"{tokens[0].low} {tokens[1].low}" if named else ""
    kept = pair in usage.inner and usage.has_title(pair) and lexicon.is_plural_noun(tokens[-1].low) is not True
    if kept:
        return phrase
    if named and is_title_case(tokens) and len(tokens[1].word) > 1:
        return in_sentence(phrase, usage)  # "principal Component Analysis" is neither
    if named and usage.written_small(tokens[0].word) is not True:
        return phrase
    return in_sentence(phrase.cut(0, tokens[0].end), usage) + phrase.cut(tokens[0].end)


def _can_head(token: Token) -> bool:
    if token.is_opaque or not lexicon.is_known(token.low):
        return True
    return lexicon.can_be(token.low, "NOUN") or lexicon.is_form(token.low, "VBG")


def spoils_subject(low: str) -> bool:
    """Whether a word shows that what was taken for a subject is more than a noun phrase."""
    return low in _SPOILERS or (
        low not in _ADJECTIVES and low.endswith("ly") and lexicon.can_be(low, "ADV") and not lexicon.can_be(low, "NOUN")
    )


_ADJECTIVES = frozenset("early daily weekly monthly yearly elderly friendly costly lonely deadly".split())
_SPOILERS = (
    words.PRONOUNS
    | words.POSSESSIVES
    | words.RELATIVES
    | words.SUBORDINATORS
    | words.AUXILIARIES
    | words.FREQUENCY_ADVERBS
    | frozenset(
        """
        there what how why first second third next last same above below final main primary most best worst biggest to
        not such other another only result example following resulting step lots lot many several few some more less
        another both each every all others
        """.split()
    )
)
