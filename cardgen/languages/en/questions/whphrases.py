"""Topics that open with a question word: "How X works", "Why X matters", "What X is", "How to do X"."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar.clauses import Clause, find_clause
from cardgen.languages.en.grammar.inversion import inverted
from cardgen.languages.en.grammar.phrases import is_plural
from cardgen.languages.en.lexis import coursewords, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.asked import Asked, Wants, asked, joined
from cardgen.languages.tokens import Token, masked, piece, sentence, tokenize
from cardgen.text import Text

_WANTS = {
    "how": Wants.PROCESS,
    "why": Wants.REASON,
    "what": Wants.EXPLANATION,
    "which": Wants.LIST,
    "when": Wants.EXPLANATION,
    "where": Wants.EXPLANATION,
    "who": Wants.EXPLANATION,
    "whether": Wants.EXPLANATION,
}


def as_question(body: Text) -> Asked | None:
    """A question as it stands, with its question mark."""
    tokens = tokenize(body)
    if not tokens:
        return None
    low = tokens[0].low
    first = re.match(r"[^?]+\?(?=\s+[^?]+$)", masked(body))
    if first and _opens_question(tokens):
        body = body.cut(0, first.end())
        tokens = tokenize(body)
    if low not in words.QUESTION_WORDS | words.AUXILIARIES and any(token.word in (":", "–", "—") for token in tokens):
        return None
    marked = body.plain.rstrip().endswith("?") and tokens[1:2] != () and tokens[1].low != "to"
    if not marked and not (_opens_question(tokens) and len(tokens) > 2):
        return None
    if body.plain.rstrip(" ?").count("?") or re.search(r"[.!]\s", masked(body)):
        return None
    about = piece(body, tokens, 2 if tokens[1].low in words.AUXILIARIES else 1).strip(" ?")
    return asked(sentence(body.strip(" ?")), _wants(tokens) if low in _WANTS else Wants.EXPLANATION, about)


def _opens_question(tokens: tuple[Token, ...]) -> bool:
    if tokens[0].low not in words.QUESTION_WORDS or len(tokens) < 3:
        return False
    if tokens[1].low in words.AUXILIARIES:
        return True
    return (
        tokens[0].low == "how"
        and tokens[1].low in ("many", "much")
        and any(token.low in words.AUXILIARIES for token in tokens[2:6])
    )


_SIDE_WANTS = {
    "importance": Wants.REASON, "significance": Wants.REASON, "role": Wants.PURPOSE, "purpose": Wants.PURPOSE,
    "difference": Wants.COMPARISON, "distinction": Wants.COMPARISON, "relationship": Wants.RELATION,
    "effect": Wants.EXPLANATION, "impact": Wants.EXPLANATION, "result": Wants.EXPLANATION,
    "reason": Wants.REASON, "cause": Wants.REASON,
}  # fmt: skip


def _wants(tokens: tuple[Token, ...]) -> Wants:
    if tokens[0].low == "what" and len(tokens) > 4 and tokens[1].low in ("is", "are") and tokens[2].low == "the":
        side = next((_SIDE_WANTS[word] for t in tokens[3:5] if (word := lexicon.singular(t.low)) in _SIDE_WANTS), None)
        if side:
            return side
    if tokens[0].low == "how" and any(token.low in ("differ", "compare") for token in tokens[2:]):
        return Wants.COMPARISON
    if tokens[0].low == "what" and len(tokens) > 1 and tokens[1].low in ("is", "are"):
        return (
            Wants.LIST
            if tokens[1].low == "are" and any(lexicon.singular(t.low) in coursewords.LIST_NOUNS for t in tokens[2:5])
            else Wants.DEFINITION
        )
    return _WANTS.get(tokens[0].low, Wants.EXPLANATION)


def opens_aside(body: Text) -> bool:
    """ "When describing X, ...": no question, but what comes before an instruction."""
    tokens = tokenize(body)
    return len(tokens) > 1 and tokens[0].low in ("when", "where") and lexicon.is_form(tokens[1].low, "VBG")


def ask_wh(body: Text, usage: Usage) -> Asked | None:
    """A wh-phrase as a question: real word order where the verb is certain, else "Explain how ..."."""
    tokens = tokenize(body)
    if opens_aside(body):
        return None
    if len(tokens) < 2 or tokens[0].low not in (words.QUESTION_WORDS | {"whether"}):
        return None
    body = _lower_first(body, tokens).strip("?")
    tokens = tokenize(body)
    if tokens[-1].low in ("why", "how", "when") and tokens[-2].low in ("and", "or") and len(tokens) > 4:
        return _and_why(body, tokens, usage)
    if (own := _own_side(tokens)) is not None:
        return _with_side(body, tokens, own, usage)
    if parts := _second_question(tokens):
        return _two(body, tokens, parts)
    question = question_of(body)
    if question is not None:
        return asked(question, _wh_wants(tokens), *_about(body, tokens))
    verb = "State" if tokens[0].low == "whether" else "Explain"
    return Asked(sentence(f"{verb} ", body, end="."), _wh_wants(tokens), _about(body, tokens), True)


def _and_why(body: Text, tokens: tuple[Token, ...], usage: Usage) -> Asked | None:
    """ "what X enforces and why": "What does X enforce, and why?"."""
    core = piece(body, tokens, 0, len(tokens) - 2)
    first = ask_wh(core, usage)
    if first is None or first.plain_prompt:
        return Asked(sentence("Explain ", body, end="."), _wh_wants(tokens), _about(core, tokens[:-2]), True)
    return Asked(sentence(first.question.strip("?"), f", and {tokens[-1].low}"), first.wants, first.about)


def _own_side(tokens: tuple[Token, ...]) -> int | None:
    """Where "its role ..." starts in "what X is and its role ..."."""
    for index in range(3, len(tokens) - 1):
        if tokens[index].low in ("its", "their") and tokens[index - 1].low == "and" and tokens[0].low == "what":
            return index
    return None


def _with_side(body: Text, tokens: tuple[Token, ...], at: int, usage: Usage) -> Asked | None:
    first = question_of(piece(body, tokens, 0, at - 1))
    side = piece(body, tokens, at)
    many = is_plural(piece(body, tokens, at + 1), usage)
    about = _about(piece(body, tokens, 0, at - 1), tokens[: at - 1])
    if first is None or many is None:
        return Asked(sentence("Explain ", body, end="."), Wants.EXPLANATION, about, True)
    tail = Text.of("What are " if many else "What is ") + side + Text.of("?")
    return joined(asked(first, _wh_wants(tokens[: at - 1]), *about), tail)


def _about(body: Text, tokens: tuple[Token, ...]) -> tuple[Text, ...]:
    """What a wh-phrase is about: its subject and the rest; for an infinitive, what is done."""
    if tokens[1].low == "to":
        at = 3
        while at + 1 < len(tokens) and (
            tokens[at].low in ("and", ",", "or") or tokens[at - 1].low in ("and", ",", "or")
        ):
            at += 1
        return (piece(body, tokens, at) or piece(body, tokens, 2),)
    clause = find_clause(tokens, 1)
    if clause is None:
        return (piece(body, tokens, 1),)
    rest = piece(body, tokens, clause.verb + 1)
    subject = piece(body, tokens, 1, clause.verb)
    return (subject, rest) if rest else (subject,)


def _lower_first(body: Text, tokens: tuple[Token, ...]) -> Text:
    return body.map_text(0, 1, tokens[0].low[0]) if tokens[0].start == 0 else body


def _wh_wants(tokens: tuple[Token, ...]) -> Wants:
    if tokens[0].low == "how" and tokens[-1].low in ("differ", "compare"):
        return Wants.COMPARISON
    if tokens[0].low == "what" and tokens[-1].low in ("is", "are", "means", "mean"):
        return Wants.DEFINITION
    if tokens[0].low == "how" and any(token.low in ("relate", "relates") for token in tokens[2:6]):
        return Wants.RELATION
    return _WANTS.get(tokens[0].low, Wants.EXPLANATION)


def _second_question(tokens: tuple[Token, ...]) -> int | None:
    """Where a second wh-phrase starts: "What X is and | why it matters"."""
    for index in range(2, len(tokens) - 1):
        if tokens[index].low in ("how", "why", "what", "when", "where") and tokens[index - 1].low in ("and", ","):
            return index
    return None


def _two(body: Text, tokens: tuple[Token, ...], at: int) -> Asked | None:
    end = at - 1
    while end > 0 and tokens[end - 1].low in ("and", ","):
        end -= 1
    first = question_of(piece(body, tokens, 0, end))
    second = question_of(piece(body, tokens, at))
    about = piece(body, tokens, 1, end)
    if first is None or second is None or end < 2 or _second_question(tokens[at:]) is not None:
        return Asked(sentence("Explain ", body, end="."), _wh_wants(tokens), (about,), True)
    joined = sentence(first.strip("?"), ", and ", second.map_text(0, 1, second.plain[0].lower()).strip("?"))
    return asked(joined, _wh_wants(tokens), about)


def question_of(body: Text) -> Text | None:
    """The question of one wh-phrase in small letters ("how proteins fold"); None when its verb is in doubt."""
    tokens = tokenize(body)
    if len(tokens) < 2:
        return None
    low, second = tokens[0].low, tokens[1].low
    if second in words.AUXILIARIES and len(tokens) > 2:
        return sentence(body)
    if second == "to" and len(tokens) > 2:
        return _infinitive(body, tokens)
    if low == "how" and second in ("much", "many"):
        return _how_much(body, tokens)
    if low in ("how", "why", "when", "where"):
        return _adverbial(body, tokens)
    if low == "which":
        return sentence(body) if _is_subject_question(tokens) else None
    if low == "what":
        return _what(body, tokens)
    if low == "who" and (lexicon.is_form(second, "VBZ") or lexicon.is_form(second, "VBD")):
        return sentence(body)
    return None


def _infinitive(body: Text, tokens: tuple[Token, ...]) -> Text | None:
    """ "how to fit a model": "How do you fit a model?"; "when to use X": "When should you use X?"."""
    if not any(token.low == "be" or lexicon.can_be(token.low, "VERB") for token in tokens[2:4]):
        return None
    rest = piece(body, tokens, 2)
    match tokens[0].low:
        case "how":
            return sentence("How do you ", rest)
        case "when" | "where" | "what":
            return sentence(f"{tokens[0].low} should you ", rest)
        case _:
            return None


def _how_much(body: Text, tokens: tuple[Token, ...]) -> Text | None:
    """ "how much memory an application uses": "How much memory does an application use?"."""
    at = next((i for i, t in enumerate(tokens) if i > 2 and t.low in words.ARTICLES | {"you", "we", "it"}), None)
    clause = find_clause(tokens, at) if at else None
    if at is None or clause is None or any(t.low in words.PREPOSITIONS for t in tokens[2:at]):
        return None
    return sentence(piece(body, tokens, 0, at), " ", inverted(body, tokens, clause))


def _is_subject_question(tokens: tuple[Token, ...]) -> bool:
    """ "which tools of a kit are used": what "which" asks for is the subject, and the words are in order."""
    at = next((i for i, t in enumerate(tokens) if t.low in words.BE_FINITE), None)
    if at is None or at < 2 or at + 1 >= len(tokens):
        return False
    for index in range(1, at):
        low = tokens[index].low
        if low in words.PRONOUNS or low in words.AUXILIARIES:
            return False
        if low in words.DETERMINERS and tokens[index - 1].low not in words.PREPOSITIONS:
            return False
    return lexicon.is_plural_noun(tokens[1].word) is not None and all(
        lexicon.can_be(token.low, "NOUN") or token.low in words.PREPOSITIONS | words.DETERMINERS
        for token in tokens[1:at]
    )


def _adverbial(body: Text, tokens: tuple[Token, ...]) -> Text | None:
    """ "how proteins fold": "How do proteins fold?"; "how well models perform": "How well do models perform?"."""
    first = 2 if tokens[1].low in ("well", "often", "long", "far", "quickly", "much") and len(tokens) > 3 else 1
    clause = _unknown_verb(tokens, first) or find_clause(tokens, first)
    if clause is None or tokens[1].low in ("many", "best"):
        return None
    return sentence(piece(body, tokens, 0, first), " ", inverted(body, tokens, clause))


def _unknown_verb(tokens: tuple[Token, ...], first: int) -> Clause | None:
    """ "deep trees | overfit": a word that no lexicon has, behind a plural at the end, can only be the verb."""
    last, low = len(tokens) - 1, tokens[-1].low
    if last <= first or lexicon.is_known(low) or not re.fullmatch(r"[a-z]{4,}(?<!s)", tokens[-1].word):
        return None
    plural = lexicon.is_plural_noun(tokens[last - 1].word) is True
    return Clause(first, last, "do", low) if plural and last - first < 4 else None


def _what(body: Text, tokens: tuple[Token, ...]) -> Text | None:
    """ "what X is": "What is X?"; "what X does": "What does X do?"; "what constitutes X": as it stands."""
    last = tokens[-1].low
    if len(tokens) > 2 and last in words.BE_FINITE:
        return sentence(f"what {last} ", piece(body, tokens, 1, len(tokens) - 1))
    if len(tokens) > 3 and lexicon.is_plural_noun(tokens[1].word) is True and _starts_subject(tokens, 2):
        inner = find_clause(tokens, 2)
        if inner is not None:
            return sentence(piece(body, tokens, 0, 2), " ", inverted(body, tokens, inner))
    if len(tokens) > 3 and tokens[2].low in words.BE_FINITE and tokens[1].low in words.PRONOUNS:
        return sentence(f"what {tokens[2].low} {tokens[1].low} ", piece(body, tokens, 3))  # "what it is used for"
    clause = find_clause(tokens, 1)
    if clause is None and len(tokens) > 2 and lexicon.is_form(tokens[1].low, "VBZ"):
        return sentence(body)
    if clause is not None and _asks_for_subject(tokens, clause.verb):
        return sentence(body)
    if clause is None or clause.auxiliary in words.BE_FINITE:
        return None
    return sentence("what ", inverted(body, tokens, clause))


def _starts_subject(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a new noun phrase starts behind a plural: "what changes | pregnancy has"."""
    low = tokens[at].low
    return (
        low in words.DETERMINERS
        or low.endswith("ing")
        or (lexicon.can_be(low, "NOUN") and not lexicon.can_be(low, "VERB"))
    )


def _asks_for_subject(tokens: tuple[Token, ...], at: int) -> bool:
    """ "what mechanisms can generate a current": the mechanisms are asked for, as the verb has its object."""
    if tokens[at].low not in words.MODALS or at + 2 >= len(tokens) or tokens[1].low in words.DETERMINERS:
        return False
    if any(token.low in words.PRONOUNS for token in tokens[1:at]):
        return False
    following = tokens[at + 2].low
    return following in words.DETERMINERS or (lexicon.can_be(following, "NOUN") and following not in words.PREPOSITIONS)
