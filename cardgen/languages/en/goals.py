"""Topics that open with a verb: objectives ("Explain X", "Use X to do Y", "Compare A and B") and gerunds."""

from __future__ import annotations

import re

from cardgen.languages.en import coursewords, lexicon, words
from cardgen.languages.en.asked import Asked, Wants, asked, plain_prompt
from cardgen.languages.en.nouns import ask_noun
from cardgen.languages.en.phrases import in_sentence
from cardgen.languages.en.shapes import gerund
from cardgen.languages.en.tokens import Token, masked, piece, sentence, tokenize
from cardgen.languages.en.usage import Usage
from cardgen.languages.en.whphrases import ask_wh
from cardgen.text import Text

_VERBS = (
    coursewords.KNOW_VERBS
    | coursewords.LIST_VERBS
    | coursewords.DEFINE_VERBS
    | coursewords.COMPARE_VERBS
    | coursewords.SKILL_VERBS
) - frozenset(("see", "present", "report"))
_UNDERSTANDING = re.compile(
    r"""^(?:(?:gain|get|have|develop|demonstrate|show|acquire|build|obtain|possess|form)\s+
        (?:an?\s+|the\s+|some\s+|your\s+)?(?:\w+\s+){0,2}?(?:understanding|knowledge|awareness|appreciation|grasp|overview|familiarity|idea|
        insights?|sense)\s+(?:of|about|with|into|on)\s+|
        (?:be(?:come)?|get|being)\s+(?:familiar|acquainted|aware|comfortable|conversant)\s+(?:with|of)\s+|
        familiari[sz]e\s+(?:yourself|yourselves|students|themselves|oneself)?\s*with\s+|
        (?:learn|think|know|talk|reason|hear)\s+about\s+|(?:an?\s+)?(?:detailed|basic|deep|good|thorough|solid|working)?\s*
        understanding\s+of\s+|be\s+introduced\s+to\s+|introduction\s+to\s+)""",
    re.IGNORECASE | re.VERBOSE,
)
_KNOWING_GERUNDS = frozenset(
    "understanding explaining describing discussing knowing exploring examining reviewing introducing considering "
    "defining identifying recognising recognizing learning comparing".split()
)


def ask_goal(body: Text, subject: Text | None, usage: Usage) -> Asked | None:
    """An objective or gerund as a question; None when the topic does not open with such a verb."""
    match = _UNDERSTANDING.match(masked(body))
    if match and match.end() < len(body.plain):
        return _ask_object(body.cut(match.end()), subject, usage)
    tokens = tokenize(body)
    if len(tokens) < 2:
        return None
    verbs = _leading_verbs(tokens)
    if verbs is None:
        return _ask_gerund(body, tokens, subject, usage)
    names, at = verbs
    return _ask_verb(
        names[-1] if names[0] not in coursewords.COMPARE_VERBS else names[0],
        piece(body, tokens, at),
        body,
        subject,
        usage,
    )


def _leading_verbs(tokens: tuple[Token, ...]) -> tuple[list[str], int] | None:
    """The verbs an objective opens with ("Describe and compare"), and where their object starts."""
    at = 1 if tokens[0].low.endswith("ly") or tokens[0].low in ("critically",) else 0
    found: list[str] = []
    while at < len(tokens) and _is_goal_verb(tokens, at, bool(found)):
        found.append(tokens[at].low)
        at += 1
        while (
            at + 1 < len(tokens)
            and tokens[at].low in ("and", ",", "/", "&", "or")
            and _is_goal_verb(tokens, at + 1, True)
        ):
            at += 1
        if tokens[at - 1].low not in ("and", ",", "/", "&", "or"):
            if not (
                at < len(tokens)
                and tokens[at].low in ("and", ",", "/", "&", "or")
                and at + 1 < len(tokens)
                and _is_goal_verb(tokens, at + 1, True)
            ):
                break
    return (found, at) if found and at < len(tokens) else None


def _is_goal_verb(tokens: tuple[Token, ...], at: int, after_verb: bool) -> bool:
    low = tokens[at].low
    if low not in _VERBS or at + 1 >= len(tokens):
        return False
    following = tokens[at + 1].low
    if following in words.AUXILIARIES or following in ("of", "is", "are", ":"):
        return False
    if lexicon.can_be(low, "NOUN") and not after_verb and low in _NOUNY:
        return following in words.DETERMINERS or following in (
            "how",
            "why",
            "what",
            "simple",
            "different",
            "various",
            "basic",
            "common",
        )
    return True


_NOUNY = frozenset(
    "model process design plan code map query search sample score test type state name list label value view study research "
    "review report survey debate present show measure structure style track filter factor group graph plot program programme "
    "scale schedule sketch sort split step support transfer trace update work print place order link load log lock merge "
    "access audit balance control document draft embed export import display estimate correct clean complete compress "
    "contrast cover file fit forecast format function highlight point rank record repair secure separate start stop subset "
    "sum train turn version wrap rename render control project question".split()
)


def _ask_object(thing: Text, subject: Text | None, usage: Usage) -> Asked | None:
    """What is to be known: a wh-phrase or a noun phrase."""
    asked_wh = ask_wh(thing, subject, usage)
    if asked_wh is not None:
        return asked_wh
    return ask_noun(thing, subject, usage)


def _ask_verb(verb: str, thing: Text, body: Text, subject: Text | None, usage: Usage) -> Asked | None:
    tokens = tokenize(thing)
    if not tokens:
        return None
    if tokens[0].low in ("how", "why", "what", "when", "where", "which", "whether", "who"):
        return ask_wh(thing, subject, usage)
    if verb in coursewords.COMPARE_VERBS:
        return _compare(thing, tokens, usage)
    if verb in coursewords.DEFINE_VERBS or verb in coursewords.KNOW_VERBS:
        return _know(verb, thing, subject, usage)
    if verb in coursewords.LIST_VERBS or verb in (
        "analyse",
        "analyze",
        "evaluate",
        "assess",
        "determine",
        "interpret",
        "justify",
    ):
        found = ask_noun(thing, subject, usage)
        if found is not None and not found.plain_prompt and found.wants is not Wants.DEFINITION:
            return found
        if (
            verb in coursewords.LIST_VERBS
            and found is not None
            and not found.plain_prompt
            and found.question.plain.startswith("What are")
        ):
            return found
    return _skill(verb, thing, usage)


def _know(verb: str, thing: Text, subject: Text | None, usage: Usage) -> Asked | None:
    found = ask_noun(thing, subject, usage)
    if found is None or not found.plain_prompt:
        return found
    prompt = (
        "Define" if verb in coursewords.DEFINE_VERBS else "Describe" if verb in ("describe", "outline") else "Explain"
    )
    return plain_prompt(prompt, thing, usage, found.wants)


def _skill(verb: str, thing: Text, usage: Usage) -> Asked | None:
    tokens = tokenize(thing)
    if any(
        token.low in ("and", ",")
        and i + 1 < len(tokens)
        and tokens[i + 1].low in _VERBS
        and tokens[i + 1].low not in _NOUNY
        for i, token in enumerate(tokens)
    ):
        pass
    return asked(sentence(f"How do you {verb} ", _object(thing, usage)), Wants.PROCESS, thing)


def _object(thing: Text, usage: Usage) -> Text:
    return in_sentence(thing, usage)


def _compare(thing: Text, tokens: tuple[Token, ...], usage: Usage) -> Asked | None:
    """ "Compare A and B", "Distinguish between A and B", "Differentiate A from B"."""
    start = 1 if tokens[0].low in ("between", "among") else 0
    at = next(
        (i for i in range(start + 1, len(tokens)) if tokens[i].low in ("and", "from", "with", "to", "versus", "vs")),
        None,
    )
    body = in_sentence(piece(thing, tokens, start), usage)
    if at is None or at + 1 >= len(tokens):
        if tokens[-1].low.endswith("s"):
            return asked(sentence("How do ", body, " differ"), Wants.COMPARISON, body)
        return Asked(sentence("Compare ", body, end="."), Wants.COMPARISON, (body,), True)
    one, other = in_sentence(piece(thing, tokens, start, at), usage), in_sentence(piece(thing, tokens, at + 1), usage)
    if "," in one.plain or " and " in other.plain:
        return asked(sentence("What are the differences between ", body), Wants.COMPARISON, one, other)
    return asked(sentence("What is the difference between ", one, " and ", other), Wants.COMPARISON, one, other)


def _ask_gerund(body: Text, tokens: tuple[Token, ...], subject: Text | None, usage: Usage) -> Asked | None:
    if tokens[0].low in _KNOWING_GERUNDS:
        base = lexicon.base_form(tokens[0].low)
        return _ask_verb(base, piece(body, tokens, 1), body, subject, usage) if base else None
    found = gerund(in_sentence(body, usage))
    if found is None:
        return None
    return asked(sentence(f"How do you {found[0]} ", found[1]), Wants.PROCESS, found[1])
