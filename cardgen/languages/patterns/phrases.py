"""Noun phrases: what a heading or label names, how it is written inside a sentence, and with which article."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product
from types import ModuleType

from cardgen.languages.patterns.texts import WORD, bare, fill, is_opaque, low_words, split_sentences, without_asides
from cardgen.languages.patterns.usage import PageUsage
from cardgen.languages.patterns.words import Group, Words
from cardgen.languages.tokens import masked
from cardgen.text import OPAQUE, Text

_NAME_WORDS = 8
_SUBJECT_WORDS = 9
_ELIDED = re.compile(r"^([lLdD])['’](?=\w)")
_EDGES = " :.,;–—-"


@cache
def _stemmer(name: str) -> ModuleType:
    import snowballstemmer

    return snowballstemmer.stemmer(name)  # type: ignore[no-any-return]


@lru_cache(maxsize=1 << 15)
def stem(stemmer: str, word: str) -> str:
    """The stem of a word in lower case."""
    return str(_stemmer(stemmer).stemWord(word))


@lru_cache(maxsize=1 << 13)
def stems(words: Words, plain: str) -> tuple[str, ...]:
    """Stems of the content words, in order; the names of TeX commands are none."""
    found = re.findall(r"[^\W_]+", re.sub(r"\\[A-Za-z]+", " ", plain).lower())
    return tuple(stem(words.stemmer, word) for word in found if word not in words.stopwords)


def sentences(words: Words, text: Text) -> tuple[Text, ...]:
    """The sentences of a text."""
    return split_sentences(text, words.abbreviations, _starters(words))


@cache
def _starters(words: Words) -> frozenset[str]:
    return words.definite | words.indefinite | words.openers | words.pronouns


# --- what a phrase is -----------------------------------------------------------------------------------------------


def is_name(words: Words, phrase: Text) -> bool:
    """Whether a phrase can name something: few words, no clause, nothing that ties it to what stands before."""
    plain = masked(phrase).strip()
    low = low_words(plain)
    if (
        not low
        or len(low) > _NAME_WORDS
        or plain[-1] in "?!…"
        or "_" in plain
        or words.activity.search(plain)
        or re.search(r"[.!?;]\s", plain)
    ):
        return False
    if low[0] in words.openers | words.leaning | words.pronouns or low[-1] in words.stopwords - {low[0]}:
        return False
    return not any(word in words.finite or word in words.pronouns for word in low) and not words.personal.search(plain)


def is_clause(words: Words, text: Text) -> bool:
    """Whether a text is a sentence: a finite verb in its first clause, and no relative before it."""
    low = low_words(re.split(r"[,;:.]", masked(without_asides(text)))[0])
    at = next((index for index, word in enumerate(low) if word in words.finite), None)
    if not at or low[0] in words.relatives - words.definite:
        return False
    return not any(word in words.relatives for word in low[1:at])


def is_generic(words: Words, plain: str) -> bool:
    """Whether a heading only names a part of a page."""
    low = [word for word in low_words(plain) if not word.isdigit()]
    return " ".join(low) in words.generic or all(word in words.generic or word in words.stopwords for word in low)


@dataclass(frozen=True)
class Side:
    """A label that names a side of some subject. noun: as the label has it. complement: "of X", when it has one."""

    kind: Group
    article: str
    noun: Text
    complement: Text | None


def aspect(words: Words, label: Text) -> Side | None:
    """What a label like "Main advantages of X" asks for; None for a label that names a thing."""
    tokens = list(WORD.finditer(masked(label)))
    for at, token in enumerate(tokens):
        low = token[0].lower()
        if low in words.aspects:
            return _complete(words, label, tokens, at)
        if low not in words.aspect_words and low not in words.definite and low not in words.determiners:
            return None
    return None


def _complete(words: Words, label: Text, tokens: list[re.Match[str]], at: int) -> Side | None:
    found = words.aspects[tokens[at][0].lower()]
    noun = label.cut(*tokens[at].span())
    rest = next((token for token in tokens[at + 1 :] if token[0].lower() not in words.aspect_words), None)
    if rest is None:
        return Side(found.group, found.article, noun, None)
    behind = masked(label)[rest.start() :]
    if not words.complement.match(behind) or any(word in words.finite for word in low_words(behind)):
        return None
    return Side(found.group, found.article, noun, label.cut(rest.start()).strip(_EDGES))


def subject(words: Words, heading: Text, *, title: bool) -> Text | None:
    """What a heading is about; None for one that names only a part of the page, an aspect, or says a sentence."""
    text = bare(heading).strip(_EDGES)
    number = re.match(r"\d+(?:\.\d+)*\.?\s+(?=\D)", text.plain)
    text = text.cut(number.end()) if number else text
    match = words.what_heading.match(masked(text))
    if match:
        text = text.cut(*match.span("x"))
    elif text.plain.endswith(("?", "!")):
        return None
    about = words.about.match(masked(text))
    text = text.cut(about.end()) if about else text
    text = _behind_generic(words, text.strip(_EDGES))
    found = aspect(words, text)
    if found and not (title and found.complement):
        text = _behind_of(words, found.complement)
    return _thing(words, without_asides(text).strip(_EDGES))


def _behind_of(words: Words, complement: Text | None) -> Text:
    """ "X" of "of X"; nothing where X would have to change its form."""
    match = words.complement.match(masked(complement)) if complement else None
    if not complement or not match or not match.groupdict().get("of"):
        return Text()
    return complement.cut(match.end("of")).strip()


def _thing(words: Words, text: Text) -> Text | None:
    low = low_words(text)
    if not low or len(low) > _SUBJECT_WORDS or is_generic(words, text.plain) or words.admin.search(masked(text)):
        return None
    if low[0] in words.openers | words.leaning or low[0] in words.numbers:
        return None
    if any(word in words.pronouns or word in words.finite for word in low):
        return None
    return text if stems(words, text.plain) and not words.activity.search(masked(text)) else None


def _behind_generic(words: Words, text: Text) -> Text:
    at = masked(text).find(": ")
    if at < 0:
        return text
    head, tail = text.cut(0, at).strip(), text.cut(at + 1).strip()
    generic = is_generic(words, head.plain) or re.fullmatch(r"(?:\w+\s+)?\d+\w?", head.plain)
    return tail if generic or aspect(words, head) else head


# --- how it is written ------------------------------------------------------------------------------------------------


def settled(words: Words, phrase: Text, usage: PageUsage) -> Text:
    """A phrase as it is written inside a sentence: small where the page writes it small."""
    text = bare(phrase).strip()
    first = WORD.match(masked(text))
    if not first or not first[0][0].isupper() or OPAQUE in first[0]:
        return text
    lowered = text.map_text(0, 1, first[0][0].lower())
    low = first[0].lower()
    if low in words.definite | words.indefinite | words.determiners or _ELIDED.match(text.plain):
        return lowered
    if len(first[0]) > 1 and not first[0][1:].islower():
        return text
    if not words.nouns_capital:
        text = small(text, usage)
        lowered = text.map_text(0, 1, text.plain[0].lower())
    whole = masked(text)
    if usage.says(lowered.plain) or usage.written_small(low):
        return lowered
    if words.nouns_capital:
        return lowered if _is_adjective(low, whole[first.end() :], usage) else text
    return lowered if low in words.aspects else text


_ADJECTIVE = re.compile(r"(?:end|ig|lich|los|bar|haft|sam|ell|al|iv|ar|är|ös|iert|abel|ibel|ent|ant|isch)e[rsnm]?$")


def _is_adjective(low: str, rest: str, usage: PageUsage) -> bool:
    """Where nouns have capitals: whether the first word of a phrase is an adjective before its noun."""
    base = re.sub(r"e[rsnm]?$", "", low)
    if base == low or not re.match(r" (?:[a-zäöüß]\S* )*[A-ZÄÖÜ]", rest):
        return False
    if any(usage.written_small(base + end) for end in ("e", "er", "es", "en", "em", "")):
        return True
    return bool(_ADJECTIVE.search(low)) and usage.written_small(low) is None


def small(phrase: Text, usage: PageUsage) -> Text:
    """A heading in capitals as running text has it: its words small where the page writes them so."""
    for match in reversed(list(WORD.finditer(masked(phrase)))):
        word = match[0]
        if word[0].isupper() and word[1:].islower() and usage.written_small(word):
            phrase = phrase.map_text(match.start(), match.start() + 1, word[0].lower())
    return phrase


def without_article(words: Words, phrase: Text) -> tuple[str, Text]:
    """(article in lower case or "", the rest)."""
    elided = _ELIDED.match(phrase.plain)
    if elided and words.code == "fr":
        return "l'", phrase.cut(elided.end())
    first = WORD.match(masked(phrase))
    if first and first[0].lower() in words.definite | words.indefinite and len(phrase.plain) > first.end():
        return first[0].lower(), phrase.cut(first.end()).strip()
    return "", phrase


def what_is(words: Words, term: Text, usage: PageUsage) -> Text | None:
    """The question that a definition of `term` answers: with the article that the page uses, else for its meaning."""
    name = without_asides(bare(term)).strip(_EDGES + "“”\"'«»„")
    if not low_words(name):
        return None
    if is_opaque(name):
        return fill(words.what_is[""], {"x": name})
    article, noun = without_article(words, name)
    found: str | None = article
    if not article or article in words.ambiguous:
        found = words.article(usage, masked(noun).lower())
        one = None if words.nouns_capital or OPAQUE in masked(noun) else _one(words, noun.plain.lower(), usage)
        if one:
            return fill(words.what_is[one[0]], {"x": Text.of(one[1])})
    template = words.questions.means if found is None else words.what_is.get(found, words.questions.means)
    return fill(template, {"x": settled(words, noun, usage)})


def _one(words: Words, noun: str, usage: PageUsage) -> tuple[str, str] | None:
    """(article, noun) for one of the things that a heading names in the plural, when the page speaks of one."""
    if not re.match(r"[^\W_]{3,}s\b", noun):
        return None
    parts = noun.split()
    cut = [{part, part.removesuffix("s"), part.removesuffix("es")} for part in parts[:3]]
    for head in product(*map(sorted, cut)):
        one = " ".join((*head, *parts[3:]))
        article = usage.commonest(words.indefinite, one) if one != noun else None
        if article and article in words.what_is:
            return article, one
    return None


def about(words: Words, phrase: Text, usage: PageUsage) -> Text | None:
    """The subject as it stands behind "of": with its article, bare when it is a name; None without evidence."""
    text = without_asides(bare(phrase)).strip(_EDGES)
    if is_opaque(text):
        return text
    article, noun = without_article(words, text)
    if article and words.nouns_capital:  # it would have to change its case
        found = None if " " in noun.plain else words.of_article(usage, masked(noun).lower())
        return Text.of(found) + noun if found else None
    if article and article not in words.ambiguous:
        joined = article if article.endswith("'") else f"{article} "
        return Text.of(joined) + settled(words, noun, usage)
    found = words.of_article(usage, masked(noun).lower())
    if found is not None:
        return Text.of(found) + settled(words, noun, usage)
    first = WORD.match(masked(text))
    is_proper = first and not words.nouns_capital and usage.written_small(first[0]) is False
    return text if is_proper else None
