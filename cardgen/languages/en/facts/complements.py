"""The complements of a verb: the purpose among them asked for, and whether one can be an answer."""

from __future__ import annotations

from cardgen.languages.en.facts.chunks import TO_DO, Chunk, Chunks, chunks, is_list_or_phrase
from cardgen.languages.en.facts.parsing import Parsed
from cardgen.languages.en.facts.sentences import Fact
from cardgen.languages.en.grammar.shapes import stems
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.frames import NO_PURPOSE
from cardgen.languages.tokens import Token
from cardgen.text import Text

LONGEST_ANSWER = 22


def purpose(parsed: Parsed) -> Fact | None:
    """ "X does Y to Z": "Why does X do Y?"."""
    cut = chunks(parsed.rest)
    chunk = next((chunk for chunk in cut.complements if chunk.lead == TO_DO), None)
    if (
        chunk is None
        or parsed.clause.base in NO_PURPOSE | {"", "include"}
        or not cut.object
        or not is_settled(parsed, cut)
    ):
        return None
    if len(parsed.rest) - chunk.first > LONGEST_ANSWER or chunk.first > 10:
        return None
    if chunk.first != cut.object.last or parsed.clause.base == "involve":
        return None  # whose aim it is cannot be told
    if lexicon.base_form(parsed.rest[chunk.first + 1].low) in _BRINGING_ABOUT:
        return None  # "imposes pressure to cause pain": what comes of it
    if not _can_be_asked_with(parsed, cut.object) or _wants_infinitive(parsed.rest[cut.object.last - 1]):
        return None
    answer = parsed.text(chunk.first)
    if points_away(parsed.rest[chunk.first :]) or _is_empty_aim(parsed.rest[chunk.first + 2 :]):
        return None
    question = parsed.said.ask(
        f"Why {parsed.asks} ", parsed.subject, f" {parsed.clause.base} ", parsed.text(0, chunk.first)
    )
    return (question, answer) if is_specific(question, 3) else None


_BRINGING_ABOUT = frozenset("cause produce form create make give generate become yield result lead".split())


def _is_empty_aim(tokens: tuple[Token, ...]) -> bool:
    """Whether an aim is whatever anything is done for: "to solve real-world problems"."""
    told = [token.low for token in tokens if token.is_word and token.low not in words.DETERMINERS]
    return bool(told) and all(lexicon.singular(low) in _AIMS for low in told)


_AIMS = frozenset(
    "problem question task issue goal need aim result success real-world complex new better it them".split()
)


def _wants_infinitive(token: Token) -> bool:
    """Whether a noun is completed by "to do": "the ability to ..."."""
    return lexicon.singular(token.low) in _WITH_INFINITIVE


_WITH_INFINITIVE = frozenset(
    """
    ability capacity attempt effort right power need chance opportunity way time tendency desire decision failure
    potential incentive means freedom permission authority duty obligation reason permission information signal
    function instruction method tool technique something system space approach key
    """.split()
)


def is_settled(parsed: Parsed, cut: Chunks) -> bool:
    """Whether nothing in the sentence makes its reading doubtful: no second verb, hedge or word that points away."""
    before = parsed.tokens[max(parsed.clause.verb - 2, 0) : parsed.clause.verb + 2]
    if any(token.low in _HEDGES for token in before) or parsed.asks in words.MODALS - {"can"}:
        return False
    kept = parsed.rest[: cut.end]
    if any(token.low in words.SUBORDINATORS - {"that", "than"} for token in kept):
        return False
    return not has_second_verb(kept) and not points_away(kept)


_HEDGES = frozenset("often sometimes frequently rarely occasionally partly not both then thus therefore".split())


def points_away(tokens: tuple[Token, ...]) -> bool:
    """Whether a word refers to something that is not in the sentence, or to the writer's example."""
    return any(
        token.low
        in ("this", "these", "those", "such", "above", "below", "following", "there", "here", "example", "same")
        and not (token.low == "such" and at + 1 < len(tokens) and tokens[at + 1].low == "as")
        for at, token in enumerate(tokens)
    )


def has_second_verb(tokens: tuple[Token, ...]) -> bool:
    """Whether a finite verb stands among tokens that should have none."""
    relative = False
    for at, token in enumerate(tokens):
        if token.low in words.RELATIVES:
            relative = True
        if relative:
            continue
        if token.low in words.AUXILIARIES:
            return True
        if lexicon.is_form(token.low, "VBZ") and not lexicon.can_be(token.low, "NOUN"):
            return True
        before = at - 2 if at > 1 and tokens[at - 1].low in ("then", "thus", "also") else at - 1
        joined = at and tokens[before].low in ("and", "or", "but")
        plain = lexicon.is_form(token.low, "VB")
        if joined and plain and before == at - 2:
            return True  # "donates protons and then returns to Y"
        if joined and plain and not lexicon.can_be(token.low, "NOUN") and not lexicon.can_be(token.low, "ADJ"):
            return True
        following = tokens[at + 1].low if at + 1 < len(tokens) else ""
        if joined and lexicon.is_form(token.low, "VBZ") and following and _has_object_behind(tokens[at + 1]):
            return True
    return False


def _has_object_behind(following: Token) -> bool:
    """Whether a word after "and blocks" is its object, so that it is a verb and no plural."""
    ends = words.PREPOSITIONS | words.CONJUNCTIONS | words.AUXILIARIES | words.RELATIVES | {"to"}
    return following.is_word and following.low not in ends and not following.low.endswith(("ing", "ed"))


def _can_be_asked_with(parsed: Parsed, thing: Chunk | None) -> bool:
    """Whether an object can be repeated in the question: one short noun phrase with nothing that points away."""
    if thing is None:
        return False
    tokens = parsed.rest[thing.first : thing.last]
    low = {token.low for token in tokens}
    if low & (words.RELATIVES | words.PRONOUNS) or "(" in low or "," in low:
        return False
    return is_list_or_phrase(tokens, 9)


def answer_from(parsed: Parsed, cut: Chunks, chunk: Chunk) -> Text | None:
    """The complement and what follows it as an answer: one noun phrase or list, nothing that hangs in the air."""
    noun = parsed.rest[chunk.first + 1 : chunk.last]
    whole = parsed.rest[chunk.first + 1 : cut.end]
    if noun and noun[0].low in ("more", "fewer", "less", "other"):
        return None
    if not is_list_or_phrase(noun) or len(whole) > LONGEST_ANSWER or not is_specific_noun(noun):
        return None
    if len(noun) == 1 and noun[0].word.islower() and lexicon.counted(noun[0].low) is lexicon.Counted.YES:
        return None  # "sent to computer": the page left the article out
    behind = parsed.rest[cut.end : cut.end + 2]
    if len(behind) > 1 and behind[0].word == "," and noun[0].low.endswith("ing") and behind[1].low.endswith("ing"):
        return None  # a list of things done
    if any(later.lead == TO_DO and not _wants_infinitive(noun[-1]) for later in cut.found if later.first > chunk.first):
        cut_at = next(later.first for later in cut.found if later.first > chunk.first and later.lead == TO_DO)
        if any(token.low in words.RELATIVES for token in parsed.rest[chunk.first : cut_at]):
            return None
        return parsed.text(chunk.first + 1, cut_at)
    end = cut.end
    if end < len(parsed.rest) and parsed.rest[end].word == ":" and len(parsed.rest) - chunk.first < 26:
        end = len(parsed.rest)  # "two groups: A and B"
    return parsed.text(chunk.first + 1, end)


def is_specific_noun(tokens: tuple[Token, ...]) -> bool:
    """Whether a phrase says something: not "many factors", "a certain extent", "various ways"."""
    content = [token for token in tokens if token.is_word and token.low not in words.DETERMINERS | words.PREPOSITIONS]
    if not content:
        return False
    vague = _VAGUE | words.QUANTIFIERS | words.NUMBERS
    return any(lexicon.singular(token.low) not in vague and token.low not in vague for token in content)


_VAGUE = frozenset(
    """
    factor extent way thing kind type form aspect case manner fact degree part number set range variety lot result
    situation condition context place time end area level other same specific particular certain given different
    purpose reason example following important key main change detail world people practice general
    next previous former latter
    """.split()
)


def is_specific(question: Text, least: int) -> bool:
    """Whether a question says enough to have one answer: so many content words, none of them counted twice."""
    return len(set(stems(question.plain))) >= least
