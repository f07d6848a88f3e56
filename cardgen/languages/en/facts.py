"""Questions that a sentence of running text answers by itself.

Precision over recall: a sentence is used only when it stands alone, has one of a few safe shapes, and its subject is a
short noun phrase. Each rule is a pattern with a function from its match to (question, answer).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from cardgen.languages.en import coursewords, lexicon, words
from cardgen.languages.en.clauses import find_clause, inverted
from cardgen.languages.en.phrases import a_or_an, head, in_sentence, is_plural
from cardgen.languages.en.shapes import leans_on_context, sentences
from cardgen.languages.en.tokens import Token, capitalised, masked, sentence, tokenize
from cardgen.languages.en.usage import Usage
from cardgen.text import SpanKind, Text

Fact = tuple[Text, Text]
_LONGEST = 45
_LONGEST_SUBJECT = 9
_PERSONAL = frozenset("i we you he she us me him our your his my let's us it's that's there's".split())


@dataclass(frozen=True)
class Said:
    """A sentence without its full stop. lead: an opening such as "In statistics", or empty. hidden: masked body."""

    body: Text
    hidden: str
    lead: Text
    usage: Usage

    def part(self, match: re.Match[str], group: str) -> Text:
        """What a named group of a pattern stands for, in the sentence's own markup."""
        return self.body.cut(*match.span(group)).strip(" ,;:")

    def ask(self, *parts: Text | str) -> Text:
        """A question, behind the sentence's own opening when it has one."""
        if not self.lead:
            return sentence(*parts)
        first = parts[0] if isinstance(parts[0], str) else parts[0].plain
        return sentence(self.lead, f", {first[0].lower()}{first[1:]}", *parts[1:])


def sentence_questions(text: Text, usage: Usage) -> Fact | None:
    """A sentence that stands alone and has a safe shape, as (question, answer); else None.

    "Osmosis is the movement of water through a membrane." gives ("What is osmosis?", "the movement of water ...").
    """
    said = read_sentence(text, usage)
    if said is None:
        return None
    return next(_found(said), None)


def _found(said: Said) -> Iterator[Fact]:
    for pattern, rule in _RULES:
        match = pattern.match(said.hidden)
        fact = rule(said, match) if match else None
        if fact and is_sound(*fact):
            yield fact


def is_sound(question: Text, answer: Text) -> bool:
    """Something to answer, not given away by the question."""
    asked = set(re.findall(r"[^\W_]{4,}", question.plain.lower()))
    told = set(re.findall(r"[^\W_]{4,}", answer.plain.lower()))
    if not answer or not any(letter.isalnum() for letter in answer.plain):
        return False
    return not told or len(told & asked) * 2 < len(told)


_LEAD = re.compile(r"^(?P<lead>(?:In|For|Within|During|Under)\s+(?!th[ieo])[^,.;:()]{3,40}),\s+(?=\w)")


_OPENER = re.compile(
    r"(?:briefly|finally|then|first|second|third|next|in\ short|typically|additionally|furthermore|moreover|however|generally|"
    r"thus|therefore|hence|essentially|basically|in\ general|in\ practice|in\ fact|in\ particular|usually|often|note\ that|"
    r"remember\ that|recall\ that|importantly|similarly|likewise|also|in\ addition|overall|in\ summary),?\s+(?=\S)",
    re.IGNORECASE | re.VERBOSE,
)
_PADDING = re.compile(r"(?<=\w)\s+(?:also|therefore|thus|essentially|basically|actually|really|simply)(?=\s+\w)")


def plainly(text: Text) -> Text:
    """A sentence without the words that only tie it to the one before ("Finally,", "also")."""
    match = _OPENER.match(masked(text))
    if match:
        text = capitalised(text.cut(match.end()))
    padding = _PADDING.search(masked(text))
    return Text.join((text.cut(0, padding.start()), text.cut(padding.end()))) if padding else text


def read_sentence(text: Text, usage: Usage) -> Said | None:
    """A sentence that stands alone, made ready for the rules; None for any other."""
    whole = plainly(text.strip())
    if not whole or whole.words > _LONGEST or len(sentences(whole)) != 1 or whole.has(SpanKind.IMAGE, SpanKind.AUDIO):
        return None
    if masked(whole)[-1:] in "?!:…" or leans_on_context(whole):
        return None
    body = whole.strip(".")
    lead = Text()
    match = _LEAD.match(masked(body))
    if match and len(match["lead"].split()) <= 5:
        lead, body = body.cut(*match.span("lead")), body.cut(match.end())
    tokens = tokenize(body)
    if any(_is_personal(tokens, at) for at in range(len(tokens))) or leans_on_context(body):
        return None
    if re.search(r"[—;→←↔⇒=<>|↑↓]", masked(body)):
        return None
    return Said(body, masked(body), lead, usage)


def _is_personal(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word speaks of the writer or the reader; the I of "type I" is a number."""
    numeral = (
        tokens[at].word == "I" and at > 0 and tokens[at - 1].is_word and lexicon.can_be(tokens[at - 1].low, "NOUN")
    )
    return tokens[at].low in _PERSONAL and not numeral


def _subject(said: Said, match: re.Match[str], group: str = "subject", longest: int = _LONGEST_SUBJECT) -> Text | None:
    """The subject that a pattern found, as it stands in a question; it has to agree with the pattern's verb."""
    raw = said.part(match, group)
    be = match.groupdict().get("be")
    many = is_plural(raw, said.usage)
    if be and many is not None and group == "subject" and many != (be.lower() in ("are", "were")):
        return None
    return clean_subject(said, raw, longest, defined=be is not None or "verb" in match.groupdict())


def clean_subject(said: Said, raw: Text, longest: int = _LONGEST_SUBJECT, *, defined: bool = False) -> Text | None:
    """A subject as it stands in a question, when it is a clean noun phrase that means something on its own.

    defined: the sentence says what it is, so that a compound of plain words ("the demand curve") is a term.
    """
    tokens = tokenize(raw)
    if not tokens or raw.words > longest or raw.plain.count("(") != raw.plain.count(")") or "," in masked(raw):
        return None
    if any(
        at and lexicon.is_form(token.low, "VBG") and not lexicon.can_be(token.low, "NOUN")
        for at, token in enumerate(tokens)
    ):
        return None
    at = head(tokens)
    if at and at + 1 == len(tokens) and lexicon.is_form(tokens[at].low, "VBN") and not _can_head(tokens[at]):
        at -= 1  # "quantity demanded"
    if (
        at is None
        or not _can_head(tokens[at])
        or any(_spoils_subject(token.low) and not (token.word == "I" and index) for index, token in enumerate(tokens))
    ):
        return None
    clause = find_clause(tokens)
    if clause and (
        clause.verb + 1 < len(tokens) or not (_can_head(tokens[clause.verb]) or tokens[-1].low.endswith("ed"))
    ):
        return None
    plain = [token for token in tokens[: at + 1] if token.low not in words.ARTICLES]
    if tokens[0].low in words.PREPOSITIONS or (_is_loose(tokens, at) and not (defined and len(plain) > 1)):
        return None
    return opening_small(raw, said.usage)


def opening_small(phrase: Text, usage: Usage) -> Text:
    """A phrase from the start of a sentence as it stands inside one: only its first word may lose its capital."""
    tokens = tokenize(phrase)
    if len(tokens) > 1 and tokens[1].word[0].isupper() and tokens[0].low not in words.DETERMINERS:
        if usage.written_small(tokens[0].word) is not True:
            return phrase
    return in_sentence(phrase.cut(0, tokens[0].end), usage) + phrase.cut(tokens[0].end)


def _can_head(token: Token) -> bool:
    if token.is_opaque or not lexicon.is_known(token.low):
        return True
    return lexicon.can_be(token.low, "NOUN") or lexicon.is_form(token.low, "VBG")


def _spoils_subject(low: str) -> bool:
    return low in _SPOILERS or low.endswith("ly") and lexicon.can_be(low, "ADV")


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
        another both each every all
        """.split()
    )
)


def _is_loose(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the page has to say which one is meant: "the model", "the two groups", "mechanism"."""
    if at + 1 < len(tokens) and tokens[at + 1].low in words.PREPOSITIONS:
        return False
    rest = [token for token in tokens[: at + 1] if token.low not in words.ARTICLES]
    loose = [lexicon.singular(token.low) in coursewords.LOOSE_NOUNS for token in rest]
    if tokens[0].low == "the":
        return len(rest) <= 2 and (loose[-1] or lexicon.is_plural_noun(tokens[at].word) is True)
    if tokens[0].low in ("a", "an"):
        return all(loose) and lexicon.singular(rest[-1].low) in coursewords.LIST_NOUNS
    return all(loose)


# --- definitions ------------------------------------------------------------------------------------------------------

_OPINION = re.compile(
    r"""(?:an?|the|one\ of\ the)\s+(?:[\w-]+\s+){0,2}?(?:good|great|bad|nice|useful|important|key|major|main|popular|
    crucial|critical|essential|vital|big|biggest|simple|easy|difficult|hard|better|best|worst|most|more|only|first|second|
    same|next|last|final|primary|fundamental|challenging|interesting|real|recent|new|similar|promising|likely|common|
    default|result|reason|case|example|choice|problem|question|matter|idea|cause|goal|aim|answer|fact|issue|challenge|advantage|
    disadvantage|number|lot|few|bit|part|side|point|step|factor|hallmark|target|outcome|risk|candidate|indicator|sign|
    reminder|must|thing|exception|difference|alternative|way\ to\ go|subject|topic|concern)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_QUALIFIED = re.compile(
    r"\s(?:of|that|which|who|whose|where|in which|used|for|to|from|with|without|between|in|on|by|caused|made|containing|"
    r"consisting|describing|based|located|produced|at|when|\w+ed|\w+ing)\s"
)


def _defines(said: Said, match: re.Match[str]) -> Fact | None:
    """ "A neuron is a cell that ...": the complement has a genus and something that tells it apart."""
    subject = _subject(said, match)
    answer = said.part(match, "answer")
    if re.match(r"\S+\s+(?:\w+\s+)?(?:usually|often|commonly|sometimes|typically)\b", answer.plain):
        return None
    if subject is None or _OPINION.match(answer.plain) or answer.words < 4 or not _QUALIFIED.search(answer.plain):
        return None
    if re.search(r"\b(?:this|these|above|below|such as this)\b", masked(answer)):
        return None
    tokens = tokenize(subject)
    at = head(tokens)
    if re.match(r"an?\s", answer.plain) and at and lexicon.counted(tokens[at].low) is lexicon.Counted.YES:
        if (
            tokens[0].low not in words.DETERMINERS
            and tokens[at].low.islower()
            and tokens[0].word[0].islower()
            and match["be"].lower() == "is"
        ):
            subject = Text.of(f"{a_or_an(subject.plain)} ") + subject  # the page left the article out
    return said.ask(f"What {match['be'].lower()} ", subject), answer


def _defines_many(said: Said, match: re.Match[str]) -> Fact | None:
    """ "CNNs are neural networks for images": many things are many of a kind, with something that tells them apart."""
    subject = _subject(said, match)
    answer = said.part(match, "answer")
    tokens = tokenize(answer)
    at = head(tokens)
    if subject is None or at is None or at > 4 or at + 2 >= len(tokens) or answer.words < 4:
        return None
    first = tokens[0].low
    if (
        lexicon.is_plural_noun(tokens[at].word) is not True
        or lexicon.is_form(first, "VBN")
        or first in words.DETERMINERS
    ):
        return None
    if (
        first in ("not", "never", "no")
        or first.endswith("ly")
        or first in words.PREPOSITIONS
        or first in words.QUANTIFIERS
        or first in words.NUMBERS
    ):
        return None
    if not _QUALIFIED.search(answer.plain) or _OPINION.match(f"a {answer.plain}"):
        return None
    return said.ask("What are ", subject), answer


def _known_as(said: Said, match: re.Match[str]) -> Fact | None:
    """ "X, also known as Y, ...": "What is another name for X?"."""
    subject, name = _subject(said, match), said.part(match, "name")
    if subject is None or name.words > 5 or any(_spoils_subject(token.low) for token in tokenize(name)):
        return None
    return said.ask("What is another name for ", subject), name


def _includes(said: Said, match: re.Match[str]) -> Fact | None:
    """ "Common X include a, b and c": "Name three common X."."""
    subject, answer = said.part(match, "subject"), said.part(match, "answer")
    tokens = tokenize(subject)
    at = head(tokens)
    items = [part for part in re.split(r",\s*(?:and|or)?\s*|\s+(?:and|or)\s+", masked(answer)) if part.strip()]
    if at is None or lexicon.is_plural_noun(tokens[at].word) is not True or not 2 <= len(items) <= 6:
        return None
    if len(tokens) < 2 or tokens[0].low in ("examples", "others", "other"):
        return None
    if any(_spoils_subject(token.low) for token in tokens) or tokens[0].low in words.DETERMINERS or answer.words > 24:
        return None
    if max(len(item.split()) for item in items) > 5 or not _is_clean(answer) or len(tokens) > 9:
        return None
    numbers = ("two", "three", "four", "five", "six")
    name = opening_small(subject, said.usage)
    return sentence(f"Name {numbers[len(items) - 2]} ", name, end="."), answer


def _means(said: Said, match: re.Match[str]) -> Fact | None:
    subject = _subject(said, match, longest=6)
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


def _called(said: Said, match: re.Match[str]) -> Fact | None:
    subject, name = said.part(match, "subject"), said.part(match, "answer")
    tokens = tokenize(subject)
    if tokens[0].low not in ("the", "a", "an") or not 3 <= subject.words <= 18 or name.words > 5:
        return None
    if any(token.low in words.PRONOUNS - {"that"} or token.low in words.POSSESSIVES for token in tokens):
        return None
    if "," in masked(subject) or re.search(r"\b(?:and|but|because|so)\b", masked(name)):
        return None
    be = match["be"].lower()
    if is_plural(subject, said.usage) is not (be in ("are", "were")):
        return None
    return said.ask(f"What {be} ", in_sentence(subject, said.usage), f" {match['verb'].lower()}"), name


# --- use, need, effect ------------------------------------------------------------------------------------------------


def _used(said: Said, match: re.Match[str]) -> Fact | None:
    subject = _subject(said, match)
    if subject is None or (match["prep"] == "to" and not lexicon.is_form(match["answer"].split()[0], "VB")):
        return None
    answer = said.body.cut(match.start("prep")) if match["prep"] == "to" else said.part(match, "answer")
    if answer.words < 5:
        return None
    return said.ask(f"What {match['be'].lower()} ", subject, " used for"), answer.strip(" ,")


def _does(said: Said, match: re.Match[str]) -> Fact | None:
    """A subject that the page speaks of more than once, one of a few verbs in the simple present, a clean object."""
    subject = _subject(said, match)
    if subject is None or not is_recurring(subject, said.usage):
        return None
    verb, _, particle = match["verb"].lower().partition(" ")
    answer = said.part(match, "answer")
    many, base = is_plural(subject, said.usage), lexicon.base_form(verb)
    if base is None or many is None or (base != verb) == many:
        return None
    if not 1 <= answer.words <= 16 or not _is_clean(answer) or runs_on(answer):
        return None
    return said.ask("What do " if many else "What does ", subject, f" {base} {particle}".rstrip()), answer


def is_recurring(subject: Text, usage: Usage) -> bool:
    """Whether the page speaks of the subject more than once."""
    core = " ".join(t.low for t in tokenize(subject) if t.is_word and t.low not in words.ARTICLES)
    core = re.sub(r"\s*\(.*", "", core)
    return usage.counts(core) + usage.counts(lexicon.plural(core) if " " not in core else f"{core}s") > 1


def runs_on(answer: Text) -> bool:
    """Whether a comma starts something that is no list."""
    hidden = masked(answer)
    return "," in hidden and not re.search(
        r",\s*(?:and|or)\s+\S+(?:\s+\S+){0,4}$|^[^,]+,[^,]+\s(?:and|or)\s[^,]+$", hidden
    )


def _is_clean(answer: Text) -> bool:
    low = [token.low for token in tokenize(answer)]
    if low[0] in words.PREPOSITIONS | words.PRONOUNS | words.POSSESSIVES or low[0] in ("that", "how", "not", "more"):
        return False
    return not any(word in words.SUBORDINATORS | words.AUXILIARIES | {"but", "which", "this", "it"} for word in low)


def _caused(said: Said, match: re.Match[str]) -> Fact | None:
    subject = _subject(said, match)
    answer = said.part(match, "answer")
    if subject is None or not _is_clean(answer) or not is_recurring(subject, said.usage):
        return None
    return said.ask("What causes ", subject), answer


def _placed(said: Said, match: re.Match[str]) -> Fact | None:
    subject = _subject(said, match)
    answer = said.body.cut(match.start("prep")).strip(" ,")
    if subject is None or answer.words > 14 or re.search(r"\b(?:this|these|which|order|terms|case)\b", masked(answer)):
        return None
    if re.match(
        r"(?:in|on|at) (?:the )?(?:\d|\w+ century|january|february|march|april|may|june|july)", answer.plain, re.I
    ):
        return None
    return said.ask(f"Where {match['be'].lower()} ", subject, f" {match['verb'].lower()}"), answer


def _dated(said: Said, match: re.Match[str]) -> Fact | None:
    subject = _subject(said, match)
    if subject is None:
        return None
    return said.ask(f"When {match['be'].lower()} ", subject, f" {match['verb'].lower()}"), said.part(match, "answer")


def _made_by(said: Said, match: re.Match[str]) -> Fact | None:
    subject = _subject(said, match)
    if subject is None:
        return None
    past = lexicon.inflect(lexicon.base_form(match["verb"]) or match["verb"].lower(), "VBD")
    return said.ask(f"Who {past} ", subject), said.part(match, "answer")


# --- parts and numbers ------------------------------------------------------------------------------------------------


def _there_are(said: Said, match: re.Match[str]) -> Fact | None:
    kinds = said.part(match, "kinds")
    if kinds.words > 9 or any(_spoils_subject(token.low) for token in tokenize(kinds)):
        return None
    if match["answer"] is None:
        return said.ask("How many ", kinds, " are there"), Text.of(match["number"].lower())
    if not re.search(r",|\band\b", match["answer"]):
        return None
    return said.ask(f"What are the {match['number'].lower()} ", kinds), said.part(match, "answer")


def _has_parts(said: Said, match: re.Match[str]) -> Fact | None:
    """ "X has two parts: a and b": "What are the two parts of X?"."""
    subject, answer = _subject(said, match), said.part(match, "answer")
    kinds = said.part(match, "kinds")
    tokens = tokenize(kinds)
    if (
        subject is None
        or kinds.words > 4
        or lexicon.is_plural_noun(tokens[-1].word) is not True
        or not _is_list(answer)
    ):
        return None
    return said.ask(f"What are the {match['number'].lower()} ", kinds, " of ", subject), answer


def _divided(said: Said, match: re.Match[str]) -> Fact | None:
    subject, answer = _subject(said, match), said.part(match, "answer")
    if subject is None or not _is_list(answer):
        return None
    return said.ask(f"What {match['be'].lower()} ", subject, f" {' '.join(match['verb'].lower().split())}"), answer


def _consists(said: Said, match: re.Match[str]) -> Fact | None:
    subject, answer = _subject(said, match), said.part(match, "answer")
    if subject is None or not _is_list(answer):
        return None
    verb, _, rest = " ".join(match["verb"].lower().split()).partition(" ")
    do = "does" if verb.endswith("s") else "do"
    return said.ask(f"What {do} ", subject, f" {verb.removesuffix('s')} {rest}".rstrip()), answer


def _is_list(answer: Text) -> bool:
    return bool(re.search(r",|\band\b", masked(answer))) and _is_clean(answer)


def _count(said: Said, match: re.Match[str]) -> Fact | None:
    subject, things = _subject(said, match), said.part(match, "things")
    tokens = tokenize(things)
    at = head(tokens)
    if subject is None or at is None or lexicon.is_plural_noun(tokens[at].word) is not True or at > 3:
        return None
    verb = lexicon.base_form(match["verb"])
    do = "does" if match["verb"].lower() != verb else "do"
    counted = things.cut(0, tokens[at].end)
    return said.ask("How many ", counted, f" {do} ", subject, f" {verb}"), Text.of(match["number"].lower())


# --- relations --------------------------------------------------------------------------------------------------------


def _of_what(said: Said, match: re.Match[str]) -> Fact | None:
    """ "The NOUN of X is ...": "What is the NOUN of X?"."""
    subject = said.part(match, "subject")
    answer = said.part(match, "answer")
    tokens = tokenize(subject)
    noun = lexicon.singular(match["noun"].lower())
    if noun not in coursewords.SINGLE_ASPECTS or subject.words > 10 or answer.words > 30:
        return None
    if any(_spoils_subject(token.low) and token.low != "to" for token in tokens) or "," in masked(subject):
        return None
    if re.match(
        r"(?:also|not|often|usually|very|more|less|that it|important|limited|clear|similar|given|shown)\b", answer.plain
    ):
        return None
    if match["answer"].split()[0].endswith("ed"):
        return None
    return said.ask(f"What {match['be'].lower()} ", in_sentence(subject, said.usage)), answer


def _stands_for(said: Said, match: re.Match[str]) -> Fact | None:
    return said.ask("What does ", said.part(match, "subject"), " stand for"), said.part(match, "answer")


def _differs(said: Said, match: re.Match[str]) -> Fact | None:
    subject, other = _subject(said, match), _subject(said, match, "other")
    if subject is None or other is None:
        return None
    do = "does" if match["verb"].endswith("s") else "do"
    return said.ask(f"How {do} ", subject, " differ from ", other), said.part(match, "answer")


def _unlike(said: Said, match: re.Match[str]) -> Fact | None:
    other = _subject(said, match, "other")
    rest = said.part(match, "rest")
    tokens = tokenize(rest)
    clause = find_clause(tokens)
    if other is None or clause is None or clause.verb > 5 or clause.auxiliary not in ("does", "do", "is", "are"):
        return None
    subject = rest.cut(0, tokens[clause.verb - 1].end)
    if leans_on_context(rest):
        return None
    do = "do" if clause.auxiliary in ("do", "are") else "does"
    return said.ask(f"How {do} ", subject, " differ from ", other), rest


def because(text: Text, usage: Usage) -> Fact | None:
    """ "X because Y": ("Why X?", "because Y")."""
    said = read_sentence(text, usage)
    match = _BECAUSE.match(said.hidden) if said else None
    return _why(said, match) if said and match else None


def _why(said: Said, match: re.Match[str]) -> Fact | None:
    """ "X because Y" and "Because Y, X": "Why X?" with the verb in its place."""
    effect, reason = said.part(match, "effect"), said.part(match, "reason")
    tokens = tokenize(effect)
    clause = find_clause(tokens)
    if clause is None or leans_on_context(effect) or "," in masked(effect) or not 2 < reason.words < 32:
        return None
    if "because" in masked(reason):
        return None
    if any(token.low in ("not", "n't", "partly", "only", "simply", "mainly", "largely", "just") for token in tokens):
        return None
    if any(_spoils_subject(token.low) and token.low != "to" for token in tokens[: clause.verb]):
        return None
    whole = in_sentence(effect.cut(0, tokens[clause.verb - 1].end), said.usage) + effect.cut(
        tokens[clause.verb - 1].end
    )
    return said.ask("Why ", inverted(whole, tokenize(whole), clause)), Text.of("because ") + reason


_BECAUSE = re.compile(r"(?P<effect>[^,;:]+?),?\s+because\s+(?P<reason>(?!of\b).+)$", re.IGNORECASE)


def _rule(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE | re.VERBOSE)


_S = r"(?P<subject>[^,;:?!]{2,90}?)"
_A = r"(?P<answer>.+)$"
_OFTEN = (
    r"(?:(?:also|often|usually|typically|generally|commonly|mainly|mostly|primarily|sometimes|frequently|normally)\s+)?"
)

_RULES: tuple[tuple[re.Pattern[str], Callable[[Said, re.Match[str]], Fact | None]], ...] = (
    (_BECAUSE, _why),
    (re.compile(r"because\s+(?P<reason>(?!of\b)[^,;]+),\s+(?P<effect>[^,;:]+)$", re.IGNORECASE), _why),
    (_rule(r"unlike\s+(?P<other>[^,;:]{2,60}),\s+(?P<rest>[^,;:]+)$"), _unlike),
    (_rule(rf"{_S}\s+(?P<verb>differs?)\s+from\s+(?P<other>[^,;:]{{2,60}}?)\s+(?P<answer>in\ that\s.+|because\s.+|by\s.+)$"), _differs),
    (_rule(rf"{_S}\s+stands?\s+for\s+{_A}"), _stands_for),
    (_rule(r"there\s+are\s+(?P<number>two|three|four|five|six|seven|eight|nine|ten)\s+"
           r"(?P<kinds>[^,;:?!]{3,70}?)(?::\s*(?P<answer>.+))?$"), _there_are),
    (_rule(rf"{_S}\s+(?:has|have|involves?|includes?)\s+(?P<number>two|three|four|five|six)\s+(?P<kinds>[^,;:?!]{{3,40}}?):\s+{_A}"), _has_parts),
    (_rule(rf"{_S}\s+(?P<be>is|are)\s+{_OFTEN}(?P<verb>divided\s+into|split\s+into|composed\s+of|made\s+up\s+of|"
           rf"made\s+of)\s+{_A}"), _divided),
    (_rule(rf"{_S}\s+(?P<verb>consists?\s+of|comprises?)\s+{_A}"), _consists),
    (_rule(rf"{_S}\s+(?P<be>is|are)\s+{_OFTEN}used\s+(?P<prep>to|for)\s+{_A}"), _used),
    (_rule(rf"(?P<subject>(?:the|an?)\s[^,;:?!]{{5,150}}?)\s+(?P<be>is|are)\s+{_OFTEN}(?P<verb>called|known\s+as|referred\s+to\s+as|termed)\s+{_A}"), _called),
    (_rule(rf"{_S}\s+(?P<be>is|are)\s+caused\s+by\s+{_A}"), _caused),
    (_rule(rf"{_S}\s+(?P<be>was|were)\s+(?P<verb>founded|established|published|signed|discovered|invented|introduced|abolished|"
           r"born|launched|released|built|created|ratified|passed)\s+(?:in|on)\s+(?P<answer>(?:\w+\s+)?(?:\d{1,2}\s*,?\s+)?\d{4})$"), _dated),
    (_rule(rf"{_S}\s+(?P<be>was|were)\s+(?:first\s+)?(?P<verb>discovered|invented|written|proposed|founded|introduced|coined|designed|"
           r"developed|formulated)\s+by\s+(?P<answer>[^,;:]{3,60}?)(?:\s+in\s+(?:the\s+)?\d{4}s?)?$"), _made_by),
    (_rule(rf"{_S}\s+(?P<be>is|are)\s+(?P<verb>found|located|stored|produced|synthesi[sz]ed)\s+(?P<prep>in|on|at|between|near|inside)\s+{_A}"), _placed),
    (_rule(rf"(?P<subject>the\s+(?:\w+\s+)?(?P<noun>[\w-]+)\s+(?:of|for|behind)\s+[^,;:?!]{{2,70}}?)\s+(?P<be>is|are|was)\s+{_A}"), _of_what),
    (_rule(r"(?P<subject>[^,;:?!()]{2,60}?),?\s+\(?(?:also\s+)?(?:known|called|referred\s+to)\s+as\s+(?P<name>[^,;:()]{2,50})[,)].*$"), _known_as),
    (_rule(r"(?P<subject>[^,;:?!]{2,70}?)\s+include\s+(?P<answer>[^;:]+(?:,|\sand\s)[^;:]+)$"), _includes),
    (_rule(rf"{_S}\s+(?:(?P<be>is|are)\s+(?:{_OFTEN}|can\ be\ )defined\s+as|refers?\s+to|(?P<verb>means))\s+{_A}"), _means),
    (_rule(rf"{_S}\s+(?P<be>is|are)\s+(?P<answer>(?:an?|any|the|one\ (?:that|which|who|where|in\ which))\s.+)$"), _defines),
    (_rule(rf"{_S}\s+(?P<be>are)\s+(?P<answer>[^,;:]+.*)$"), _defines_many),
    (_rule(rf"{_S}\s+(?P<verb>has|have|contains?)\s+(?P<number>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{{1,3}})\s+"
           r"(?P<things>[^,;:?!]{3,60})$"), _count),
    (_rule(rf"{_S}\s+(?P<verb>{'|'.join(coursewords.FACT_VERBS)})\s+{_A}"), _does),
)  # fmt: skip
