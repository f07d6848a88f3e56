"""Sentences with a condition: "If X, Y" and "Y when X"."""

from __future__ import annotations

import re

from cardgen.languages.en.facts.chunks import chunks
from cardgen.languages.en.facts.complements import points_away
from cardgen.languages.en.facts.parsing import is_passing
from cardgen.languages.en.facts.sentences import Fact, Said, clean_subject, opening_small
from cardgen.languages.en.grammar.clauses import Clause, find_clause
from cardgen.languages.en.grammar.grammatical_number import is_plural
from cardgen.languages.en.grammar.inversion import inverted
from cardgen.languages.en.grammar.shapes import imperative, stems
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.tokens import Token, last_word, masked, piece, tokenize
from cardgen.text import Text

_FIRST = re.compile(
    r"^(?P<word>If|When|Once|As soon as|Whenever|As)\s+(?P<cond>[^,;:]{8,150}),\s+(?:then\s+)?(?P<main>.+)$"
)
_LAST = re.compile(
    r"^(?P<main>[^,;:]{6,110}?),?\s+(?P<word>if|when|once|as soon as|whenever|unless|until|as)\s+(?P<cond>[^;:]+)$"
)
_CALLED = re.compile(
    r"^(?:this|it|that)\s+is\s+(?:called|known\s+as|referred\s+to\s+as|termed)\s+(?P<name>[^,;:]+)$", re.IGNORECASE
)
_LONGEST = 24
_ONLY_WHEN = re.compile(r"What (?:happens|happened|\w+ happen) (?:if|when|once|whenever|as)\b")


def condition(said: Said) -> Fact | None:
    """ "If X, Y happens": "What happens if X?"; "Y happens when X": "When does Y happen?"."""
    match = _FIRST.match(said.hidden)
    if match:
        fact = _happens(said, match)
        nothing_else = fact and not said.lead and _ONLY_WHEN.match(fact[0].plain)
        return None if nothing_else and _is_bare(said.part(match, "cond")) else fact
    match = _LAST.match(said.hidden)
    return _when(said, match) if match else None


def _happens(said: Said, match: re.Match[str]) -> Fact | None:
    word, cond, main = match["word"].lower(), said.part(match, "cond"), said.part(match, "main")
    cond = opening_small(cond, said.usage)
    if not _stands(cond) or not 2 < main.words <= _LONGEST:
        return None
    called = _CALLED.match(masked(main))
    if called:
        return said.ask(f"What is it called {word} ", cond), main.cut(*called.span("name"))
    tokens = tokenize(main)
    clause = find_clause(tokens)
    if clause is None or clause.first or points_away(tokens) or imperative(main) or _commands(tokens[0]):
        return None
    subject = clean_subject(said, piece(main, tokens, 0, clause.verb))
    if clause.auxiliary in _DUTIES:
        return _duty(said, subject, tokens, clause, Text.of(f" {word} ") + cond)
    if clause.auxiliary in words.BE_FINITE and not _is_event(tokens, clause):
        plain = word in ("if", "when", "once")
        return _state(said, Text.of(f"{word} ") + cond, main) if plain else None
    if clause.auxiliary in _POSSIBLE:
        return None
    if _base(tokens, clause) in _NO_EVENT or (word == "as" and not _both_change(tokens, clause, cond)):
        return None
    if subject is None or tokens[0].low in ("it", "they", "we", "no", "nothing") or _shares(subject, cond):
        return None if word == "as" else (said.ask(f"What {_happen(clause)} {word} ", cond), main)
    return _to_it(said, subject, main, clause, Text.of(f" {word} ") + cond)


def _to_it(said: Said, subject: Text, main: Text, clause: Clause, when: Text) -> Fact | None:
    """The question about a subject that the condition does not name."""
    tokens = tokenize(main)
    if is_passing(subject, said.usage):
        return said.ask(f"What {_happen(clause)}", when), main
    if _is_passive(tokens, clause) or _base(tokens, clause) in _CHANGES:
        return said.ask(f"What {_happen(clause)} to ", subject, when), _of_it(said, subject, main, clause)
    if clause.auxiliary in ("does", "do") and clause.base not in _STATES and chunks(tokens[clause.verb + 1 :]).object:
        answer = Text.of(f"{clause.base} ") + main.cut(tokens[clause.verb + 1].start)
        return said.ask(f"What {clause.auxiliary} ", subject, " do", when), answer
    return said.ask(f"What {_happen(clause)}", when), main


def _happen(clause: Clause) -> str:
    """ "happens", or "happened" of what is past."""
    return "happened" if clause.auxiliary in ("did", "was", "were", "had") else "happens"


_DUTIES = frozenset("must should cannot".split())
_POSSIBLE = frozenset("may might could can".split())


def _duty(said: Said, subject: Text | None, tokens: tuple[Token, ...], clause: Clause, when: Text) -> Fact | None:
    """ "If X, Y must do Z": "What must Y do if X?"."""
    behind = tokens[clause.verb + 1 :]
    if subject is None or clause.auxiliary == "cannot" or len(behind) < 2 or not lexicon.is_form(behind[0].low, "VB"):
        return None
    if behind[0].low in ("be", "have") or any(token.low in ("it", "they", "them") for token in behind):
        return None
    return said.ask(f"What {clause.auxiliary} ", subject, " do", when), _last(said, behind)


def _last(said: Said, tokens: tuple[Token, ...]) -> Text:
    """The end of the sentence that has these tokens' length."""
    size = tokens[-1].end - tokens[0].start
    return said.body.cut(len(said.body.plain.rstrip()) - size)


def _is_passive(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether something is done to the subject: "is moved", "will be moved"."""
    behind = [token.low for token in tokens[clause.verb : clause.verb + 4] if token.low not in words.FREQUENCY_ADVERBS]
    be = next((at for at, low in enumerate(behind[:2]) if low in words.BE_FINITE or low == "be"), None)
    return be is not None and be + 1 < len(behind) and lexicon.is_form(behind[be + 1], "VBN")


def _state(said: Said, condition: Text, main: Text) -> Fact | None:
    """ "If X, Y is Z": "When is Y Z?"."""
    tokens = tokenize(main)
    clause = find_clause(tokens)
    if clause is None or not 1 < len(tokens) - clause.verb < 8 or "," in masked(main):
        return None
    subject = clean_subject(said, piece(main, tokens, 0, clause.verb))
    if subject is None or is_passing(subject, said.usage) or tokens[clause.verb + 1].low in _NO_STATE:
        return None
    return said.ask("When ", inverted(main, tokens, clause, subject)), condition


_NO_STATE = frozenset("there called known said often sometimes usually".split())


def _when(said: Said, match: re.Match[str]) -> Fact | None:
    word, cond, main = match["word"].lower(), said.part(match, "cond"), said.part(match, "main")
    tokens = tokenize(main)
    clause = find_clause(tokens)
    if clause is None or clause.first or points_away((*tokens, *tokenize(cond))) or clause.auxiliary in _ADVISING:
        return None
    if word in ("unless", "until", "as soon as") or not 2 < cond.words <= _LONGEST:
        return None
    goes_on = re.search(r",\s+(?:which|who|where|so|but|while|(?:\w+ly\s+)?\w+ing)\b", masked(cond))
    if goes_on:
        cond = cond.cut(0, goes_on.start())
    if re.search(r",[^,]*$", masked(cond)) and not re.search(r"\b(?:and|or)\b|\betc$", masked(cond)):
        return None
    subject = clean_subject(said, piece(main, tokens, 0, clause.verb), defined=True)
    base = _base(tokens, clause)
    if word == "as":
        if subject is None or not _both_change(tokens, clause, cond):
            return None
        return said.ask("What happens to ", subject, " as ", cond), _of_it(said, subject, main, clause)
    if word == "if" and (tokens[-1].low in _ASKING or tokens[-2].low in _ASKING):
        return None  # "scanned to see if": whether
    if subject is None or base in _NO_EVENT or not _content(tokens[clause.verb :]):
        return None
    if is_passing(subject, said.usage) or any(
        token.low in ("only", "not", "even", "similar", "especially", "particularly", "best", "useful")
        for token in tokens
    ):
        return None
    return said.ask("When ", inverted(main, tokens, clause, subject)), Text.of(f"{word} ") + cond


def _both_change(tokens: tuple[Token, ...], clause: Clause, cond: Text) -> bool:
    """Whether both halves of "as X rises, Y falls" speak of a change."""
    known = tokenize(cond)
    second = find_clause(known)
    return second is not None and _base(tokens, clause) in _CHANGES and _base(known, second) in _CHANGES


_ASKING = frozenset("see check determine know ask decide tell test verify out wonder find".split())
_ADVISING = frozenset("should must may might could would cannot shall".split())
_NO_EVENT = frozenset("have mean use need want know see call say let suggest imply indicate require be seem".split())
_STATES = frozenset("exist remain stay have need want".split())
_CHANGES = frozenset(
    """
    increase decrease rise fall grow shrink drop change approach become contract relax expand open close stop start
    die slow double halve shift move decline disappear melt freeze boil evaporate condense turn widen narrow dilate
    constrict get converge diverge oscillate accelerate weaken strengthen collapse break burst swell
    depolarise depolarize
    """.split()
)


def _base(tokens: tuple[Token, ...], clause: Clause) -> str:
    if clause.base:
        return clause.base
    behind = [
        token.low for token in tokens[clause.verb + 1 : clause.verb + 4] if token.low not in words.FREQUENCY_ADVERBS
    ]
    if len(behind) > 1 and behind[0] == "be":
        behind = behind[1:]
    return lexicon.base_form(behind[0]) or "be" if behind else "be"


def _is_event(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether a form of "be" is followed by a participle that tells of something done."""
    following = next((token.low for token in tokens[clause.verb + 1 :] if token.low not in words.FREQUENCY_ADVERBS), "")
    return lexicon.is_form(following, "VBN") and following not in ("called", "said", "known", "considered", "used")


def _is_bare(cond: Text) -> bool:
    """Whether a condition speaks of nothing but "the policy" and "the packet", which another page may have as well."""
    tokens = tokenize(cond)
    tokens = tuple(token for token in tokens if token.low not in words.AUXILIARIES)
    told = [token for token in tokens if token.is_word and lexicon.can_be(token.low, "NOUN")]
    alone = all(
        at + 1 == len(tokens) or not lexicon.can_be(tokens[at + 1].low, "NOUN") or not tokens[at + 1].is_word
        for at, token in enumerate(tokens)
        if token.low not in words.DETERMINERS
        and lexicon.can_be(token.low, "NOUN")
        and at
        and tokens[at - 1].low == "the"
    )
    common = all(lexicon.is_common_word(token.word) for token in told)
    return tokens[0].low == "the" and alone and common and len(set(stems(cond.plain))) < _TOLD


_TOLD = 4


def _stands(cond: Text) -> bool:
    """Whether a condition is a clause that names its subject, and no place of this page ("after line 3")."""
    tokens = tokenize(cond)
    if re.search(r"\b(?:line|step|row|page|slide)\s\d", cond.plain):
        return False
    if points_away(tokens) or len(set(stems(cond.plain))) < 2 or not _can_begin(tokens[0]):
        return False
    pronouns = words.PRONOUNS - {"that", "one"} | words.POSSESSIVES | {"another", "other", "some"}
    verb = find_clause(tokens) is not None or any(
        token.word in "<>≥≤" or token.low in words.AUXILIARIES or lexicon.is_form(token.low, "VBZ")
        for token in tokens[1:]
    )
    return verb and not any(token.low in pronouns for token in tokens[:4])


def _of_it(said: Said, subject: Text, main: Text, clause: Clause) -> Text:
    """What happens, with "it" for the thing that the question names."""
    verb = tokenize(main)[clause.verb]
    many = True if verb.low in ("are", "were", "have") else is_plural(subject, said.usage)
    if _is_person(last_word(subject)):
        return main
    return main if many is None else Text.of("They " if many else "It ") + main.cut(verb.start)


def _commands(token: Token) -> bool:
    """Whether a word is a verb in its base form and nothing else."""
    return lexicon.is_form(token.low, "VB") and not lexicon.can_be(token.low, "NOUN")


def _is_person(low: str) -> bool:
    return bool(
        re.search(
            r"(?:ant|ent|ist|ian|ee|eur|[st]or|man|woman|child|mother|father|[^l]der|[ns]er|yer)$",
            lexicon.singular(low),
        )
    )


def _can_begin(token: Token) -> bool:
    """Whether a clause's subject can begin with this word: no participle, preposition or adverb."""
    if token.low in words.PREPOSITIONS or (token.low.endswith("ly") and lexicon.can_be(token.low, "ADV")):
        return False
    return not (lexicon.is_form(token.low, "VBG") or lexicon.is_form(token.low, "VBN")) or lexicon.can_be(
        token.low, "NOUN"
    )


def _content(tokens: tuple[Token, ...]) -> list[Token]:
    return [token for token in tokens if token.is_word and token.low not in words.AUXILIARIES | words.PREPOSITIONS]


def _shares(subject: Text, cond: Text) -> bool:
    return bool({t.low for t in tokenize(subject) if len(t.low) > 3} & {t.low for t in tokenize(cond)})
