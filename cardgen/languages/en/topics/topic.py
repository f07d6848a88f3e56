"""A key topic or learning objective becomes a real question.

`ask_topic` strips what surrounds the topic (lead-in words, a full stop, outer bold), tells its grammatical shape and
hands it to the right maker: questions and wh-phrases here, objectives that open with a verb to `goals.py`, noun
phrases to `nouns.py`. On the least doubt it is a plain prompt ("Explain how ...") that is always correct.
"""

from __future__ import annotations

import re
from dataclasses import replace

from cardgen.languages.en.grammar.noun_phrase import NounPhrase, without_examples
from cardgen.languages.en.grammar.phrases import in_sentence, is_title_case
from cardgen.languages.en.lexis import coursewords, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.asked import Asked, Wants, asked, joined
from cardgen.languages.en.questions.pronouns import resolve
from cardgen.languages.en.questions.whphrases import as_question, ask_wh, opens_aside
from cardgen.languages.en.topics.goals import ask_goal
from cardgen.languages.en.topics.nouns import ask_noun
from cardgen.languages.en.topics.tasks import read_tasks
from cardgen.languages.tokens import Token, first_word, masked, sentence, tokenize, without_outer_marks
from cardgen.text import Text

__all__ = ["Asked", "Wants", "ask_topic", "is_lead_in", "is_task"]

_LEAD = re.compile(
    r"""^(?:(?:by|at)\ the\ end\ of\ [^,:]{3,60}[,:]?\s+|after\ [^,:]{3,60},\s+|(?:on|upon)\ [^,:]{3,60},\s+)?
        (?:(?:you|students?|learners?|participants?|trainees?|we|i|the\ (?:student|learner|participant)s?)\s+
           (?:(?:will|should|must|can|shall|may|are\ expected\ to|need\ to|would)\s+)?
           (?:(?:have\ )?(?:learn(?:ed|t)?|know|understand)\s+(?=how\b|why\b|what\b|about\b|to\b)|
              (?:also\s+)?(?:be\ )?(?:able|expected|prepared|ready)\ to\s+|(?=\w))|
           be(?:ing)?\ able\ to\s+|(?:the\ )?ability\ to\s+|(?:i|you|we)\ can\s+|to\ be\ able\ to\s+|
           (?:the\ |our\ )?(?:goal|aim|objective|purpose)s?\ (?:is|are)\ to\s+|
           (?:learn|know|understand|see|discover|find\ out)\s+(?=how\b|why\b|what\b|when\b|where\b|which\b|about\b)|
           (?:learn|learning|know)\ to\s+|practi[sc]e\s+(?=\w+ing\s)|to\s+(?=[a-z]+\s))""",
    re.IGNORECASE | re.VERBOSE,
)
_ABOUT = re.compile(r"^(?:(?:all|more)\s+)?about\s+", re.IGNORECASE)
_LEAD_IN = re.compile(
    r"""(?:by\ the\ end\ of|at\ the\ end\ of|after\ (?:completing|reading|this|finishing|studying|working)|
        (?:upon|on)\ (?:successful\ )?completion|you\ (?:will|should|can)|students?\ (?:will|should)|
        learners?\ (?:will|should)|participants?\ (?:will|should)|we\ (?:will|shall)|in\ this\ |
        this\ (?:unit|week|module|lesson|chapter|section|course|lecture|session|episode|page|workshop|tutorial)|
        the\ (?:following|topics|objectives|goals|aims|learning)|key\ topics|topics\ (?:include|covered)|
        objectives|learning\ (?:objectives|outcomes|goals))""",
    re.IGNORECASE | re.VERBOSE,
)
_TASK_PHRASE = re.compile(
    r"""^(?:please\s+)?(?:
        (?:read|re-?read|skim|browse)\s+(?:about\b|the\b|chapters?\b|sections?\b|pages?\b|pp?\.|through\b|[“"'‘*\[]|this\b|
            these\b|(?-i:[A-Z])|one\b|at\b|more\b|over\b|your\b|and\s+(?:watch|listen|discuss))|
        (?:watch|view|listen\s+to|play)\s+|
        (?:discuss|share|talk|reflect|debate|chat|collaborate|work|meet|present|compare\s+notes|peer)\b.{0,60}?\b(?:with|in|to|on)\s+
            (?:your\s+(?:own\s+)?(?:group|peers?|partners?|classmates?|tutors?|teams?|colleagues?|neighbou?rs?|experiences?|learning|
                progress|work|practice)|the\s+(?:class|group|forum|tutor)|a\s+partner|pairs|(?:small\s+)?groups?|class)\b|
        (?:review|revise|revisit|go\s+over|look\s+(?:at|over))\s+(?:your|the\s+(?:slides|notes|lecture|feedback|readings?|previous|
            syllabus|course))|
        (?:contribute|respond|reply|post)\s+(?:to|on)\s+(?:the|a|your)|
        (?:start|begin|continue|finish|finali[sz]e|prepare|plan|update|work\s+on)\s+(?:(?:on|for|working\s+on)\s+)?(?:your|the\s+(?:assignment|project|quiz|
            exam|test|report|essay|presentation|next))|
        (?:take|do|try|attempt|answer|solve)\s+(?:the|this|these|all|a|your)\s+(?:\w+\s+)?(?:quiz|test|exercises?|questions?|homework|
            problems?|survey|poll|activity|activities|tasks?|challenge|labs?|worksheet)|
        (?:set\s*up|setup|create|open)\s+(?:your|an)\s+(?:account|repository|repo|e-?portfolio|profile|github)|
        (?:get|meet|introduce)\s+(?:to\s+know|your\s+(?:team|group|classmates)|yourself)|
        (?:undertake|submit|attend|download|upload|install|sign\s+up|register|enrol+|participate|complete|email|print|volunteer)\b|
        see\s+(?:the|also|section|chapter|below|above)\b|click\b|visit\b|check\s+out\b|follow\s+(?:the\s+)?(?:link|instruction|along)|
        no\s+(?:class|lecture|homework)|office\s+hours|homework\b|assignment\s*\d|quiz\s*\d|(?:mid-?term|final)\s+exam)""",
    re.IGNORECASE | re.VERBOSE,
)


def is_lead_in(text: Text) -> bool:
    """Whether a line only introduces the topics ("By the end of this unit you will be able to:")."""
    plain = text.plain.strip().strip("*_")
    if not _LEAD_IN.match(plain):
        return False
    if plain.endswith((":", "…", "...")):
        return True
    return bool(re.search(r"(?:\bto|\bhow to|\bfollowing|\bable to|\bshould)\W*$", plain, re.IGNORECASE))


def is_task(text: Text) -> bool:
    """Whether a line tells the class to do something ("Read chapter 3", "Submit your essay"): no question."""
    return bool(_TASK_PHRASE.match(masked(text).strip().lstrip("*_[]x ☐✓-")))


def ask_topic(topic: Text, subject: Text | None, usage: Usage) -> Asked | None:
    """A key topic as a question.

    subject: what the unit or the enclosing topic is about, for topics that leave it out ("Core aspects", "Techniques to
    measure them"). None: a lead-in, a task, or a topic that cannot be asked on its own.
    """
    body = without_outer_marks(topic).strip(" .,;:•–—")
    if not body or is_lead_in(topic) or is_task(body) or not any(letter.isalpha() for letter in body.plain):
        return None
    core = _without_lead(body, usage).strip(" .,;:")
    return _ask(core, subject, usage, told=_tells(topic, body, core))


def _tells(topic: Text, body: Text, core: Text) -> bool:
    """Whether a topic surely opens with a verb: "learn to ...", or a sentence with a full stop and "using ..."."""
    cut = len(body.plain) - len(core.plain)
    if cut > 2 and re.search(r"\b(?:to|can)\s+$", body.plain[:cut], re.IGNORECASE):
        return True
    low = [token.low for token in tokenize(core)]
    if not topic.plain.rstrip().endswith((".", ";")) or len(low) < 4 or low[1] in ("and", "of", "or", "in", "as"):
        return False
    return any(word in ("using", "with", "into", "from", "without") for word in low[2:]) or low[-1].endswith("ly")


def _without_lead(text: Text, usage: Usage) -> Text:
    for _ in range(3):
        match = _LEAD.match(masked(text)) or _ABOUT.match(masked(text))
        if not match or match.end() in (0, len(text.plain)):
            break
        learners = re.search(r"students?|learners?|participants?|trainees?", match.group(), re.IGNORECASE)
        text = text.cut(match.end())
        if learners:
            text = _to_you(text)
    return in_sentence(text, usage) if is_title_case(tokenize(text)) else text


def _to_you(text: Text) -> Text:
    """ "their own sentences" of the learners is "your own sentences" on a card."""
    for match in reversed(list(re.finditer(r"\btheir(?= own\b)", text.plain))):
        text = text.map_text(*match.span(), "your")
    return text


# "(II)", "(GE 1, GE 2)" behind an objective say what it counts for.
_COURSE_CODE = r"\.\s*\((?:[IVX]+|(?:[A-Z]{1,4}\s?\d+(?:,\s*)?)+)\)$"
# Spellings that say the same in fewer words.
_SPELLINGS = (
    (r"\bvs\.", "vs"),
    (r"\band be able to\b", "and"),
    (r"[.,](?=[”\"’']$)", ""),
    (_COURSE_CODE, ""),
    (r"(?:\.|(?<=\?))\s*\((?:[A-Z]{1,3}|\d+\s*(?:marks?|points?|pts?))\)$", ""),
    (r";\s+includ(?:e|ing)\b", " including"),
)


def _ask(body: Text, subject: Text | None, usage: Usage, *, told: bool = False) -> Asked | None:
    for pattern, plain in _SPELLINGS:
        for match in reversed(list(re.finditer(pattern, masked(body)))):
            body = body.map_text(*match.span(), plain)
    question = as_question(body)
    if question is not None:
        return question
    if ";" in masked(body) and "(" not in masked(body):
        return _ask_parts(body, subject, usage)
    if steps := _step_by_step(body, usage):
        return steps
    if parts := _label_and_text(body):
        return _ask_labelled(*parts, subject, usage)
    named = in_sentence(subject, usage) if subject else None
    resolved = resolve(in_sentence(body, usage), named)
    if resolved is None:
        return None
    core, examples = without_examples(resolved)
    if _says_nothing(tokenize(core)):
        core, examples = resolved, Text()
    found = _ask_settled(core, named, replace(usage, settled=True), told=told)
    if found is None and examples:
        found = _ask_settled(resolved, named, replace(usage, settled=True), told=told)
    return replace(found, about=(*found.about, examples)) if found and examples else found


def _step_by_step(body: Text, usage: Usage) -> Asked | None:
    """ "Long division, step by step": "What are the steps of long division?"."""
    match = re.search(r",? step[ -]by[ -]step$", masked(body))
    if not match or first_word(body) in words.QUESTION_WORDS or read_tasks(body):
        return None
    thing = in_sentence(body.cut(0, match.start()), usage)
    return asked(sentence("What are the steps of ", thing), Wants.STEPS, thing)


def _says_nothing(tokens: tuple[Token, ...]) -> bool:
    """Whether only its examples say what is meant: "be familiar with processes such as ..."."""
    if not tokens or lexicon.singular(tokens[-1].low) not in coursewords.RELATIONAL_NOUNS:
        return False
    return len(tokens) == 1 or tokens[-2].low in ("with", "about")


def _ask_parts(body: Text, subject: Text | None, usage: Usage) -> Asked | None:
    """Topics with a semicolon between them: both as one question, or the first with the others as what it is about."""
    places = [match.start() for match in re.finditer(";", masked(body))]
    edges = zip([-1, *places], [*places, len(body.plain)], strict=True)
    parts = [_without_and(part) for low, high in edges if (part := body.cut(low + 1, high).strip(" ,;"))]
    questions = [_ask(part, subject, usage) for part in parts]
    first = questions[0]
    if first is None or len(parts) == 1:
        return first
    second = questions[1]
    if len(parts) == 2 and second is not None and not first.plain_prompt and not second.plain_prompt:
        both = joined(first, second.question)
        return replace(both, about=(*first.about, *second.about))
    return replace(first, about=(*first.about, *parts[1:]))


def _without_and(part: Text) -> Text:
    return part.cut(4) if part.plain.lower().startswith("and ") else part


def _ask_settled(core: Text, subject: Text | None, usage: Usage, *, told: bool = False) -> Asked | None:
    """A topic in sentence case, without label, lead and examples."""
    found = ask_wh(core, usage) or ask_goal(core, subject, usage, told=told)
    if found is not None or read_tasks(core, told=told) or opens_aside(core):
        return found
    return ask_noun(core, subject, usage)


_LABEL = re.compile(r"^(.{2,70}?)(?::\s+|\s+[–—]\s*|\s+-{1,2}\s+|—)(?=\S)")
_NUMBERING = re.compile(
    r"(?:topic|part|objective|outcome|goal|unit|week|lesson|lo|clo|day|session|theme|module|step|chapter)\s*[\d.]*|"
    r"understand|remember|apply|analyse|analyze|worked\s+examples?|examples?|exercises?|activity|activities|demo|comparison|context|focus|overview|discussion|background|key\s(?:concepts?|terms?|ideas?|points?)|case\sstud(?:y|ies)|theory|practice|practical|concepts?|skills?|knowledge|lab|lecture|seminar|core|optional|advanced|bonus|\d+(?:\.\d+)*"
)


def _label_and_text(body: Text) -> tuple[Text, Text] | None:
    """ "Term: text" and "Term — text" as two, when it is one."""
    hidden = masked(body)
    match = _LABEL.match(hidden)
    if not match or hidden[: match.end(1)].count("(") != hidden[: match.end(1)].count(")"):
        return None
    label, rest = body.cut(0, match.end(1)).strip(" *"), body.cut(match.end()).strip(" .;:")
    return (label, rest) if tokenize(label) and tokenize(rest) else None


def _ask_labelled(label: Text, rest: Text, subject: Text | None, usage: Usage) -> Asked | None:
    """The label is asked, unless what follows is the better question."""
    if _NUMBERING.fullmatch(label.plain.lower()):
        return _ask(rest, subject, usage)
    if re.search(r"\bfollowing\b", label.plain):
        if not read_tasks(label):
            return None
        return Asked(sentence(label, ": ", rest, end="."), Wants.EXPLANATION, (rest,), True)
    better = _better_rest(label, rest, usage)
    if better is not None:
        return better
    found = _ask(label, subject, usage)
    return replace(found, about=(*found.about, rest)) if found else None


def _better_rest(label: Text, rest: Text, usage: Usage) -> Asked | None:
    """ "Inflation: what it is and why it matters", "Arrays: create and index them", "Mitosis: stages and purpose"."""
    if read_tasks(label) or first_word(label) in words.QUESTION_WORDS:
        return None
    name = in_sentence(label, usage)
    if re.match(r"what(?:'s| is|’s) the difference\b", rest.plain, re.IGNORECASE) and len(tokenize(rest)) < 7:
        return asked(sentence("What is the difference between ", name), Wants.COMPARISON, name)
    if first_word(rest) in words.QUESTION_WORDS or read_tasks(rest):
        inner = resolve(rest, name)
        return _ask(inner, label, usage) if inner else None
    phrase = NounPhrase.of(in_sentence(rest, usage), usage)
    if phrase is not None and phrase.is_bare_relation and len(phrase.tokens) < 6:
        return ask_noun(rest, label, usage)
    return None
