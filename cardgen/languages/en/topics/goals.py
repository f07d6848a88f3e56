"""Topics that open with a verb: objectives ("Explain X", "Use X to do Y", "Compare A and B") and gerunds.

What an objective asks for is told by its verbs: knowing, naming, comparing (`comparing.py`), or doing (`doing.py`).
Which words are those verbs is told by `tasks.py`.
"""

from __future__ import annotations

import re
from dataclasses import replace

from cardgen.languages.en.facts.rules import sentence_questions
from cardgen.languages.en.grammar.noun_phrase import NounPhrase
from cardgen.languages.en.lexis import coursewords, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.asked import Asked, Wants, asked, joined, plain_prompt
from cardgen.languages.en.questions.whphrases import ask_wh
from cardgen.languages.en.topics.comparing import compared, related
from cardgen.languages.en.topics.doing import ask_gerund, how_do_you, plain_command, understood_through
from cardgen.languages.en.topics.nouns import ask_noun
from cardgen.languages.en.topics.tasks import KNOWING, Task, is_adverb, read_tasks
from cardgen.languages.tokens import Token, capitalised, first_word, masked, piece, sentence, tokenize
from cardgen.text import Text

_LONGEST_PAIR = 34


_UNDERSTANDING = re.compile(
    r"""^(?:(?:gain|get|have|develop|demonstrate|show|acquire|build|obtain|possess|form|provide)(?:ing)?\s+
        (?:an?\s+|the\s+|some\s+|your\s+)?(?:[\w-]+\s+){0,2}?(?:understanding|knowledge|awareness|appreciation|grasp|
        overview|familiarity|idea|insights?|sense|picture)\s+(?:of|about|with|into|on)\s+|
        (?:be(?:come)?|get|being|becoming|getting)\s+(?:familiar|acquainted|aware|comfortable|conversant)\s+(?:with|of)\s+|
        familiari[sz](?:e|ing)\s+(?:yourself|yourselves|students|themselves|oneself)?\s*with\s+|
        (?:learn|learning|think|thinking|know|talk|reason|hear|knowing)\s+about\s+|
        (?:reflect|elaborate|comment|expand)\s+(?:up)?on\s+|(?:be\s+introduced|being\s+introduced|introduction|intro)\s+to\s+|make\s+clear\s+|(?:hands-on\s+|practical\s+|working\s+)?(?:experience|familiarity|proficiency|competence|fluency|
        skills?|knowledge)\s+(?:with|in|of|using)\s+|be\s+clear\s+(?:on|about)\s+)""",
    re.IGNORECASE | re.VERBOSE,
)


def ask_goal(body: Text, subject: Text | None, usage: Usage, *, told: bool = False) -> Asked | None:
    """An objective or gerund as a question; None when the topic does not open with such a verb."""
    match = _UNDERSTANDING.match(masked(body))
    if match and match.end() < len(body.plain):
        thing = body.cut(match.end())
        return ask_wh(thing, usage) or ask_noun(thing, subject, usage) or plain_prompt("Describe", thing, usage)
    tasks = read_tasks(body, told=told)
    if tasks:
        return _ask_tasks(tasks, body, subject, usage)
    if (found := understood_through(body, usage)) is not None:
        return found
    if (known := _known_gerund(body)) is not None:
        return _ask_tasks([known], known.whole, subject, usage)
    return ask_gerund(body, usage) or plain_command(body, usage, told=told)


def _known_gerund(body: Text) -> Task | None:
    """ "Understanding X", "Comparing A and B": as "Understand X", "Compare A and B"."""
    tokens = tokenize(body)
    if len(tokens) < 2 or not lexicon.is_form(tokens[0].low, "VBG"):
        return None
    base = lexicon.base_form(tokens[0].low) or ""
    clear = not lexicon.can_be(tokens[0].low, "NOUN") or base in ("understand", "define", "compare")
    clear = clear or (base == "learn" and tokens[1].word.isupper() and len(tokens) > 2)
    if base not in KNOWING | _NAMING or not clear or tokens[1].low in words.AUXILIARIES | {"and", "or", "of", ","}:
        return None
    return Task((base,), Text.of(base), piece(body, tokens, 1))


def _ask_tasks(tasks: list[Task], body: Text, subject: Text | None, usage: Usage) -> Asked | None:
    if all(task.is_skill for task in tasks):
        if len(tasks) == 1:
            return _ask_task(tasks[0], subject, usage)
        return how_do_you(body, usage, *(task.thing for task in tasks))
    questions = [_ask_task(task, subject, usage) for task in tasks]
    first = questions[0]
    if first is not None and tasks[0].is_skill and any(found is None or found.plain_prompt for found in questions):
        return how_do_you(body, usage, *(task.thing for task in tasks))
    if first is not None and first_word(tasks[0].thing) == "that":
        return first
    if len(questions) == 1 or first is None:
        return first if first is None or not first.plain_prompt else _prompt(tasks, body, first)
    second = questions[1]
    if len(questions) > 2 or first.plain_prompt or second is None or second.plain_prompt:
        return _prompt(tasks, body, first)
    both = replace(joined(first, second.question), halves=(first, second))
    return both if both.question.words <= _LONGEST_PAIR else _prompt(tasks, body, first)


def _prompt(tasks: list[Task], body: Text, first: Asked) -> Asked:
    """The author's own imperative, with a verb that a student can answer to ("Understand X" becomes "Explain X")."""
    opening = tasks[0].verbs[0]
    about = tuple(task.thing for task in tasks)
    tokens = tokenize(body)
    at = next(index for index, token in enumerate(tokens) if token.low == opening)
    if opening in coursewords.PROMPT_VERBS:
        return Asked(
            sentence(piece(body, tokens, 1) if tokens[0].low == "both" else body, end="."), first.wants, about, True
        )
    return Asked(sentence("Explain ", piece(body, tokens, at + 1), end="."), first.wants, about, True)


def _ask_task(task: Task, subject: Text | None, usage: Usage) -> Asked | None:
    if not task.is_skill:
        task = replace(task, thing=_without_adverb(task.thing))
    tokens = tokenize(task.thing)
    if task.verbs in (("give",), ("provide",)) and (example := _EXAMPLE.match(task.thing.plain)):
        lead = "What are " if example["many"] else "What is "
        wants = Wants.DEFINITION if "definition" in example.group() else Wants.EXAMPLE
        return asked(sentence(lead, task.thing), wants, task.thing.cut(example.end()))
    if tokens[0].low in words.QUESTION_WORDS or tokens[0].low == "whether":
        using = task.verbs[0] in ("apply", "use", "employ", "implement", "practise", "practice")
        return how_do_you(task.whole, usage, task.thing) if using else ask_wh(task.thing, usage)
    if tokens[0].low == "that" and len(tokens) > 3:
        return _that(task, tokens, usage)
    if any(verb in coursewords.COMPARE_VERBS for verb in task.verbs):
        pair = NounPhrase.of(task.thing, usage)
        named = pair is not None and pair.noun in coursewords.PAIR_NOUNS and pair.link in ("between", "among")
        return ask_noun(task.thing, subject, usage) if named else compared(task, tokens, usage)
    if task.verbs == ("relate",):
        return related(task, tokens, usage)
    as_ = _as_what(tokens)
    if as_ and task.verbs == ("define",):
        return ask_noun(piece(task.thing, tokens, 0, as_), subject, usage)
    if (as_ and set(task.verbs) <= coursewords.LIST_VERBS) or (task.verbs == ("define",) and _is_set_up(tokens)):
        return how_do_you(task.whole, usage, task.thing)
    if any(verb in coursewords.KNOW_VERBS | coursewords.DEFINE_VERBS for verb in task.verbs):
        return _know_and_do(task, tokens, subject, usage)
    return _name_or_do(task, tokens, subject, usage)


def _name_or_do(task: Task, tokens: tuple[Token, ...], subject: Text | None, usage: Usage) -> Asked | None:
    """ "Identify the causes of X": what they are; "Identify outliers": how it is done."""
    if task.verbs[0] in _SORTING and (kinds := _kinds(task, subject, usage)):
        return kinds
    means = any(token.low in ("using", "via") for token in tokens) and tokens[0].low != "the"
    if not set(task.verbs) <= _NAMING or means:
        return how_do_you(task.whole, usage, task.thing)
    found = ask_noun(task.thing, subject, usage)
    phrase = NounPhrase.of(task.thing, usage)
    if tokens[0].low in ("a", "an") and phrase is not None and phrase.is_relational:
        return Asked(sentence(task.whole, end="."), Wants.EXAMPLE, (task.thing,), True)  # "Name a type of X"
    if found is None and phrase is not None and phrase.is_bare_relation:
        return None  # "State the result": of what?
    if found is not None and not found.plain_prompt and _is_side(found, task, usage):
        number = tokens[0].low
        wrong = f"What are the {number} "  # "List three uses" asks for any three
        if number in words.NUMBERS and found.question.plain.startswith(wrong):
            return replace(found, question=sentence("What are ", found.question.cut(len("What are the ")).strip("?")))
        return found
    if task.verbs[0] in _LISTING and phrase is not None and phrase.is_many:
        lead = "What are " if tokens[0].low in words.DETERMINERS | words.NUMBERS else "What are the "
        return asked(sentence(lead, task.thing), Wants.LIST, task.thing)
    return how_do_you(task.whole, usage, task.thing)


_SORTING = frozenset("classify categorise categorize identify recognise recognize".split())
_BY_WHAT = re.compile(r"\s+(?:based on|according to|depending on)\s.+$|\s+by (?:their|its|the)\s.+$")


def _kinds(task: Task, subject: Text | None, usage: Usage) -> Asked | None:
    """ "Classify types of clay based on their colour": which types there are."""
    by = _BY_WHAT.search(task.thing.plain)
    thing = task.thing.cut(0, by.start()) if by else task.thing
    phrase = NounPhrase.of(thing, usage)
    if phrase is None or phrase.noun not in ("type", "kind", "form", "category", "class") or not phrase.is_many:
        return None
    found = ask_noun(thing, subject, usage)
    return found if found and found.wants is Wants.LIST and not found.plain_prompt else None


_EXAMPLE = re.compile(
    r"(?:an example|(?P<many>(?:\w+ )?examples|(?:the )?(?:\w+ )?definitions)) (?:of|for) ", re.IGNORECASE
)
_LISTING = frozenset(("list", "name", "enumerate", "cite", "recite"))


def _that(task: Task, tokens: tuple[Token, ...], usage: Usage) -> Asked:
    if set(task.verbs) & {"show", "prove", "demonstrate", "verify", "argue"}:
        return Asked(sentence(task.whole, end="."), Wants.EXPLANATION, (task.thing,), True)
    return _there_are(task, tokens) or _statement(task, tokens, usage)


def _statement(task: Task, tokens: tuple[Token, ...], usage: Usage) -> Asked:
    """ "State that X is Y": what X is, when the sentence says so; else its explanation is asked."""
    said = piece(task.thing, tokens, 1)
    fact = sentence_questions(capitalised(said), replace(usage, settled=False))
    if fact is not None:
        return asked(fact[0], Wants.DEFINITION, said)
    return Asked(sentence("Explain the statement that ", said, end="."), Wants.EXPLANATION, (said,), True)


def _as_what(tokens: tuple[Token, ...]) -> int | None:
    """Where "as ..." starts in "define X as Y", "identify X as Y"."""
    before = ("such", "well", "known", "referred", "soon", "long", "far", "act", "serve", "used", "same", "described")
    for at in range(1, len(tokens) - 1):
        if tokens[at].low == "as" and tokens[at - 1].low not in before:
            return at
    return None


def _there_are(task: Task, tokens: tuple[Token, ...]) -> Asked | None:
    """ "Note that there are three phases of X": "What are the three phases of X?"."""
    if [token.low for token in tokens[1:3]] != ["there", "are"] or tokens[3].low not in words.NUMBERS:
        return None
    thing = piece(task.thing, tokens, 3)
    return asked(sentence("What are the ", thing), Wants.LIST, thing)


def _without_adverb(thing: Text) -> Text:
    """Without an adverb at the end that says how to explain: "the drag force mathematically"."""
    tokens = tokenize(thing)
    first, last = 0, len(tokens)
    while last > 1 and (
        is_adverb(tokens[last - 1].low) or (last < len(tokens) and tokens[last - 1].low in ("and", ",", "both"))
    ):
        last -= 1
    while first + 2 < last and (is_adverb(tokens[first].low) or tokens[first].low in ("about", "on", "upon")):
        first += 1
    if (
        tokens[first].low == "in"
        and first + 2 < last
        and tokens[first + 1].low in ("detail", "depth", "brief", "general")
    ):
        first += 2
    return piece(thing, tokens, first, last).strip(" ,")


_NAMING = coursewords.LIST_VERBS | frozenset(
    "analyse analyze evaluate assess interpret justify recognise recognize judge".split()
)


_SETS = coursewords.STEP_NOUNS | frozenset("type kind level class category form layer component part".split())
_WEIGHING = frozenset("analyse analyze evaluate assess interpret justify judge".split())


def _is_side(found: Asked, task: Task, usage: Usage) -> bool:
    """Whether the noun question fits: the object is a side of something, or a set that is to be listed."""
    phrase = NounPhrase.of(task.thing, usage)
    if (
        task.verbs[0] in ("evaluate", "assess", "judge", "justify")
        and phrase is not None
        and not phrase.is_relational
        and phrase.noun not in coursewords.PAIR_NOUNS
    ):
        return False
    if task.verbs[0] == "interpret" and phrase is not None:
        return phrase.noun in ("meaning", "significance", "importance", "role", "purpose")
    if found.wants is not Wants.DEFINITION:
        return True
    if phrase is not None and phrase.noun in _SETS and phrase.is_many and phrase.head < 4 and not phrase.is_joined:
        return len(task.verbs) == 1 and task.verbs[0] in coursewords.LIST_VERBS
    if task.verbs[0] in _WEIGHING:
        return False
    if task.verbs[0] in _LISTING or task.verbs[0] == "state":
        return True
    first = first_word(task.thing)
    return found.question.plain.startswith("What are") and first in ("the", "key", "main", "major", "common", "basic")


def _is_set_up(tokens: tuple[Token, ...]) -> bool:
    """ "Define routes with all methods": done in code, not put in words."""
    many = any(lexicon.is_plural_noun(token.word) is True for token in tokens[:2])
    return any(token.low in ("with", "using", "inside") or (token.low == "for" and many) for token in tokens[1:])


def _know_and_do(task: Task, tokens: tuple[Token, ...], subject: Text | None, usage: Usage) -> Asked | None:
    """ "Define and measure inflation": "What is inflation, and how do you measure it?"."""
    if "give" in task.verbs:
        return Asked(sentence(task.whole, end="."), Wants.EXAMPLE, (task.thing,), True)
    doing = [verb for verb in task.verbs if verb not in KNOWING | _NAMING]
    first = _know(task, tokens, subject, usage)
    if not doing or first is None or first.plain_prompt:
        return first
    them = "them" if first.question.plain.startswith("What are") else "it"
    return joined(first, Text.of(f"How do you {' and '.join(doing)} {them}?"))


def _know(task: Task, tokens: tuple[Token, ...], subject: Text | None, usage: Usage) -> Asked | None:
    if task.verbs[0] in ("critique", "debate", "account"):
        return Asked(sentence(task.whole, end="."), Wants.EXPLANATION, (task.thing,), True)
    means = next((i for i, t in enumerate(tokens) if i and t.low in ("using", "through", "via")), None)
    if means is not None and task.verbs[-1] in ("explore", "examine", "investigate", "study", "understand", "learn"):
        verb = "explore" if task.verbs[-1] in ("understand", "learn") else task.verbs[-1]
        return how_do_you(Text.of(f"{verb} ") + task.thing, usage, piece(task.thing, tokens, 0, means))
    return ask_noun(task.thing, subject, usage)
