"""All that a sentence of running text can be asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from cardgen.languages.en.facts.absolutes import absolutes
from cardgen.languages.en.facts.clause_facts import (
    clause_questions,
    clause_remarks,
    outcome_questions,
    subject_question,
    superlative_questions,
)
from cardgen.languages.en.facts.emphasis import emphasised, role_of
from cardgen.languages.en.facts.general import general
from cardgen.languages.en.facts.name_giving import gives_name
from cardgen.languages.en.facts.rules import sentence_questions
from cardgen.languages.en.facts.sentences import Fact
from cardgen.languages.en.facts.set_apart import set_apart
from cardgen.languages.en.facts.splitting import clauses, relative
from cardgen.languages.en.facts.trimming import trimmed
from cardgen.languages.en.grammar import shapes
from cardgen.languages.en.labels.naming import FIELD
from cardgen.languages.en.labels.ownership import owned, placed
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.tokens import masked
from cardgen.languages.wording import Asked
from cardgen.model import Kind
from cardgen.text import Text

_PLAIN = (general, superlative_questions, emphasised, gives_name, sentence_questions)
_DEFINES = re.compile(
    r"What (?:is|are) (?!.* (?:by|in|into|from|via|for|through|as|to|on|with|of|called|used)\?$)|What does .+ mean\?"
)


def facts(sentence: Text, subject: Text | None, usage: Usage) -> tuple[Asked, ...]:
    """What a sentence answers when it stands alone: one question, or one for each thing that it says.

    subject: what the heading above is about; a remark about that needs no more in its question.
    """
    found = tuple(_facts(sentence, subject, usage))
    asked = (_asked(*fact) for fact in found if _is_sayable(*fact))
    return tuple(placed(whole, subject, usage) for one in asked if (whole := owned(one, None, subject, usage)))


def _facts(sentence: Text, subject: Text | None, usage: Usage) -> Iterator[Fact]:
    contrasted = tuple(clauses(sentence, usage)) if _CONTRASTED.search(masked(sentence)) else ()
    plain = _plain(sentence, usage) if len(contrasted) < 2 else None
    role = role_of(sentence, subject, usage) if not plain and subject and FIELD.search(subject.plain) else None
    if plain or role:
        yield plain or role  # type: ignore[misc]
        return
    if apart := set_apart(sentence, subject, usage):
        yield apart
    yield from absolutes(sentence, usage)
    parts = tuple(clauses(sentence, usage)) or (sentence,)
    found = [
        fact
        for part in parts
        if (fact := _first(part, usage) or _remark(part, subject, usage) or subject_question(part, usage))
    ]
    if not found:
        shorter = (_first(part, usage) or _remark(part, subject, usage) for part in trimmed(sentence))
        found = [fact for fact in shorter if fact][:1]
    if (described := relative(sentence, usage)) and (fact := sentence_questions(described, usage)):
        yield fact
    outcome = outcome_questions(sentence, usage)
    if outcome:
        yield outcome
    yield from found or filter(None, [clause_questions(sentence, usage) or _remark(sentence, subject, usage)])


_CONTRASTED = re.compile(r",?\s(?:whereas|whilst|while)\s|\sand\s(?:[\w-]+\s){1,3}(?:is|are)\s")


@lru_cache(maxsize=1 << 10)
def _plain(sentence: Text, usage: Usage) -> Fact | None:
    return next((fact for rule in _PLAIN if (fact := rule(sentence, usage))), None)


def _first(sentence: Text, usage: Usage) -> Fact | None:
    return _plain(sentence, usage) or clause_questions(sentence, usage)


def _remark(sentence: Text, subject: Text | None, usage: Usage) -> Fact | None:
    """A remark on what the heading is about."""
    remark = clause_remarks(sentence, usage) if subject else None
    return remark if remark and subject and _names(remark[0], subject) else None


def _names(question: Text, subject: Text) -> bool:
    """Whether a question has a word of the subject in it."""
    return bool(set(shapes.stems(subject.plain)) & set(shapes.stems(question.plain)))


def _is_sayable(question: Text, answer: Text) -> bool:
    """No "doing X" taken for a thing, and no answer that points back with "do so"."""
    doing = re.match(r"What is ([A-Za-z]+ing)\s+(\w+)(.)", question.plain)
    term = doing and doing[3] == "?" and re.match(r"(?:an?|the)\s", answer.plain) and not doing[2].endswith("s")
    if doing and not term and (doing[1][0].isupper() or shapes.gerund(question.cut(8))):
        return False
    if not _names_persons(question.plain, answer.plain):
        return False
    return not re.search(r"\b(?:do|does|doing|did) so\b", answer.plain) and not _EMPTY.fullmatch(
        answer.plain.strip(" .")
    )


_EMPTY = re.compile(
    r"(?:(?:an?|the|some|its|their|new|final)\s+)*(?:outputs?|inputs?|results?|data|things?|values?|information|effects?|outcomes?)",
    re.IGNORECASE,
)


def _names_persons(question: str, answer: str) -> bool:
    """Whether who "he" is stands before it: in the question for the question, anywhere in it for the answer."""
    if _DEFINES.match(question):
        return True  # "his" is anybody's there
    person = re.search(r"\b(?:he|she|his|her|him)\b", question)
    if person and not re.search(r"(?<=\s)[A-Z][a-z]", question[: person.start()]):
        return False
    told = re.search(r"\b(?:he|she|his|her|him)\b", answer)
    return not told or bool(re.search(r"(?<=\s)[A-Z][a-z]", question))


def _asked(question: Text, answer: Text) -> Asked:
    if re.match(r"What (?:is|was) ", question.plain) and answer.plain.startswith("that ") and answer.words > 4:
        answer = answer.cut(len("that "))  # "The first clue was that ...": what follows is the clue
    if _DEFINES.match(question.plain):
        kind = Kind.DEFINITION
    else:
        kind = Kind.CAUSE if question.plain.startswith("Why ") else Kind.FACT
    return Asked(kind, question, answer, question)
