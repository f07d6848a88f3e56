"""Topics that open with a verb: objectives ("Explain X", "Use X to do Y", "Compare A and B") and gerunds.

What an objective asks for is told by its verbs: knowing, naming, comparing, or doing. See `tasks.py`.
"""

from __future__ import annotations

import re
from dataclasses import replace

from cardgen.languages.en import coursewords, lexicon, words
from cardgen.languages.en.asked import Asked, Wants, asked, joined
from cardgen.languages.en.facts import sentence_questions
from cardgen.languages.en.noun_phrase import NounPhrase, agreeing
from cardgen.languages.en.nouns import ask_noun
from cardgen.languages.en.phrases import in_sentence, is_plural
from cardgen.languages.en.shapes import gerund
from cardgen.languages.en.tasks import KNOWING, Task, is_adverb, read_tasks
from cardgen.languages.en.tokens import Token, capitalised, masked, piece, sentence, tokenize
from cardgen.languages.en.usage import Usage
from cardgen.languages.en.whphrases import ask_wh
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
        return ask_wh(thing, usage) or ask_noun(thing, subject, usage)
    tasks = read_tasks(body, told=told)
    if tasks:
        return _ask_tasks(tasks, body, subject, usage)
    return _ask_gerund(body, subject, usage) or _plain_command(body, usage, told=told)


def _plain_command(body: Text, usage: Usage, *, told: bool = False) -> Asked | None:
    """Any other verb in its base form that can be nothing else: "Think critically about X"."""
    tokens = tokenize(body)
    if len(tokens) > 2 and is_adverb(tokens[0].low):
        return _plain_command(piece(body, tokens, 1), usage, told=told)
    if len(tokens) < 2 or not tokens[0].word.isalpha():
        return None
    if told and (lexicon.is_form(tokens[0].low, "VB") or not lexicon.is_known(tokens[0].low)):
        return _how(body, usage, piece(body, tokens, 1))
    if tokens[1].low in ("vs", "versus", "and", "or") or not tokens[1].is_word:
        return None
    if not lexicon.is_form(tokens[0].low, "VB"):
        return None
    if (lexicon.can_be(tokens[0].low, "NOUN") and tokens[0].low != "think") or lexicon.can_be(tokens[0].low, "ADJ"):
        return None
    return _how(body, usage, piece(body, tokens, 1))


# --- asking -----------------------------------------------------------------------------------------------------------


def _ask_tasks(tasks: list[Task], body: Text, subject: Text | None, usage: Usage) -> Asked | None:
    if all(task.is_skill for task in tasks):
        if len(tasks) == 1:
            return _ask_task(tasks[0], subject, usage)
        return _how(body, usage, *(task.thing for task in tasks))
    questions = [_ask_task(task, subject, usage) for task in tasks]
    first = questions[0]
    if first is not None and tasks[0].is_skill and any(found is None or found.plain_prompt for found in questions):
        return _how(body, usage, *(task.thing for task in tasks))
    if first is not None and tokenize(tasks[0].thing)[0].low == "that":
        return first
    if len(questions) == 1 or first is None:
        return first if first is None or not first.plain_prompt else _prompt(tasks, body, first, usage)
    second = questions[1]
    if len(questions) > 2 or first.plain_prompt or second is None or second.plain_prompt:
        return _prompt(tasks, body, first, usage)
    both = joined(first, second.question)
    return both if both.question.words <= _LONGEST_PAIR else _prompt(tasks, body, first, usage)


def _prompt(tasks: list[Task], body: Text, first: Asked, usage: Usage) -> Asked:
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
    if tokens[0].low in words.QUESTION_WORDS or tokens[0].low == "whether":
        if task.verbs[0] in ("apply", "use", "employ", "implement", "practise", "practice"):
            return _how(Text.join((task.phrase, task.thing), " "), usage, task.thing)
        return ask_wh(task.thing, usage)
    if (
        tokens[0].low == "that"
        and len(tokens) > 3
        and set(task.verbs) & {"show", "prove", "demonstrate", "verify", "argue"}
    ):
        return Asked(sentence(task.phrase, " ", task.thing, end="."), Wants.EXPLANATION, (task.thing,), True)
    if tokens[0].low == "that" and len(tokens) > 3:
        return _there_are(task, tokens, usage) or _statement(task, tokens, usage)
    if any(verb in coursewords.COMPARE_VERBS for verb in task.verbs):
        pair = NounPhrase.of(task.thing, usage)
        if pair is not None and pair.noun in coursewords.PAIR_NOUNS and pair.link in ("between", "among"):
            return ask_noun(task.thing, subject, usage)
        return _compare(task, tokens, usage)
    as_ = _as_what(tokens)
    if as_ and task.verbs == ("define",):
        return ask_noun(piece(task.thing, tokens, 0, as_), subject, usage)
    if as_ and set(task.verbs) <= coursewords.LIST_VERBS:
        return _how(Text.join((task.phrase, task.thing), " "), usage, task.thing)
    if task.verbs[0] in coursewords.DEFINE_VERBS and len(task.verbs) == 1 and _is_set_up(tokens):
        return _how(Text.join((task.phrase, task.thing), " "), usage, task.thing)
    if task.verbs == ("relate",):
        return _related(task, tokens, usage)
    if any(verb in coursewords.KNOW_VERBS | coursewords.DEFINE_VERBS for verb in task.verbs):
        return _know_and_do(task, tokens, subject, usage)
    means = any(token.low in ("using", "via") for token in tokens) and tokens[0].low != "the"
    naming = set(task.verbs) <= _NAMING and not means
    found = ask_noun(task.thing, subject, usage) if naming else None
    if found is None and naming and _is_bare_relation(task, usage):
        return None  # "State the result": of what?
    if found is not None and not found.plain_prompt and _is_side(found, task, usage):
        number = tokens[0].low
        wrong = f"What are the {number} "  # "List three uses" asks for any three
        if number in words.NUMBERS and found.question.plain.startswith(wrong):
            return replace(found, question=sentence("What are ", found.question.cut(len("What are the ")).strip("?")))
        return found
    phrase = NounPhrase.of(task.thing, usage)
    if task.verbs[0] in ("list", "name", "enumerate", "cite", "recite") and phrase is not None and phrase.is_many:
        lead = "What are " if tokens[0].low in words.DETERMINERS | words.NUMBERS else "What are the "
        return asked(sentence(lead, task.thing), Wants.LIST, task.thing)
    return _how(Text.join((task.phrase, task.thing), " "), usage, task.thing)


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


def _there_are(task: Task, tokens: tuple[Token, ...], usage: Usage) -> Asked | None:
    """ "Note that there are three phases of X": "What are the three phases of X?"."""
    if [token.low for token in tokens[1:3]] != ["there", "are"] or tokens[3].low not in words.NUMBERS:
        return None
    thing = piece(task.thing, tokens, 3)
    return asked(sentence("What are the ", thing), Wants.LIST, thing)


def _is_bare_relation(task: Task, usage: Usage) -> bool:
    phrase = NounPhrase.of(task.thing, usage)
    return phrase is not None and phrase.is_bare_relation


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


def _related(task: Task, tokens: tuple[Token, ...], usage: Usage) -> Asked:
    """ "Relate X to Y": "How is X related to Y?"."""
    at = next((i for i, token in enumerate(tokens) if token.low == "to" and i), None)
    if at is not None and at + 1 < len(tokens):
        one, other = in_sentence(piece(task.thing, tokens, 0, at), usage), piece(task.thing, tokens, at + 1)
        many = is_plural(one, usage)
        if many is not None:
            be = "are" if many else "is"
            return asked(sentence(f"How {be} ", one, " related to ", other), Wants.RELATION, one, other)
    return _how(Text.join((task.phrase, task.thing), " "), usage, task.thing)


_NAMING = coursewords.LIST_VERBS | frozenset(
    "analyse analyze evaluate assess interpret justify recognise recognize judge".split()
)


def _is_side(found: Asked, task: Task, usage: Usage) -> bool:
    """Whether the noun question fits: the object is a side of something, or a set that is to be listed."""
    phrase = NounPhrase.of(task.thing, usage)
    weighing = task.verbs[0] in ("evaluate", "assess", "judge", "justify")
    if weighing and phrase is not None and not phrase.is_relational and phrase.noun not in coursewords.PAIR_NOUNS:
        return False
    if task.verbs[0] == "interpret" and phrase is not None:
        return phrase.noun in ("meaning", "significance", "importance", "role", "purpose")
    if found.wants is not Wants.DEFINITION:
        return True
    if phrase is not None and phrase.is_relational and phrase.is_many and phrase.head < 4 and not phrase.is_joined:
        return task.verbs[0] in coursewords.LIST_VERBS
    if task.verbs[0] in (
        "analyse",
        "analyze",
        "evaluate",
        "assess",
        "determine",
        "interpret",
        "justify",
        "judge",
        "find",
    ):
        return False
    if task.verbs[0] in ("list", "name", "state", "enumerate", "cite", "recite"):
        return True
    first = tokenize(task.thing)[0].low
    return found.question.plain.startswith("What are") and first in ("the", "key", "main", "major", "common", "basic")


def _is_set_up(tokens: tuple[Token, ...]) -> bool:
    """ "Define routes with all methods": done in code, not put in words."""
    many = any(lexicon.is_plural_noun(token.word) is True for token in tokens[:2])
    return any(token.low in ("with", "using", "inside") or (token.low == "for" and many) for token in tokens[1:])


def _know_and_do(task: Task, tokens: tuple[Token, ...], subject: Text | None, usage: Usage) -> Asked | None:
    """ "Define and measure inflation": "What is inflation, and how do you measure it?"."""
    if "give" in task.verbs:
        return Asked(sentence(task.phrase, " ", task.thing, end="."), Wants.EXAMPLE, (task.thing,), True)
    doing = [verb for verb in task.verbs if verb not in KNOWING | _NAMING]
    first = _know(task, tokens, subject, usage)
    if not doing or first is None or first.plain_prompt:
        return first
    them = "them" if first.question.plain.startswith("What are") else "it"
    return joined(first, Text.of(f"How do you {' and '.join(doing)} {them}?"))


def _know(task: Task, tokens: tuple[Token, ...], subject: Text | None, usage: Usage) -> Asked | None:
    if task.verbs[0] in ("critique", "debate"):
        return Asked(sentence(task.phrase, " ", task.thing, end="."), Wants.EXPLANATION, (task.thing,), True)
    means = next((i for i, t in enumerate(tokens) if i and t.low in ("using", "through", "via")), None)
    if means is not None and task.verbs[-1] in ("explore", "examine", "investigate", "study", "understand", "learn"):
        verb = "explore" if task.verbs[-1] in ("understand", "learn") else task.verbs[-1]
        return _how(Text.of(f"{verb} ") + task.thing, usage, piece(task.thing, tokens, 0, means))
    return ask_noun(task.thing, subject, usage)


def _how(doing: Text, usage: Usage, *about: Text) -> Asked:
    """ "How do you fit a model?"."""
    tokens = tokenize(doing)
    low = doing.map_text(tokens[0].start, tokens[0].start + 1, tokens[0].low[0])
    return asked(sentence("How do you ", _sentence_case(low, usage)), Wants.PROCESS, *about)


def _sentence_case(doing: Text, usage: Usage) -> Text:
    tokens = tokenize(doing)
    content = [t for t in tokens[1:] if len(t.word) > 3 and t.low not in words.PREPOSITIONS and t.is_word]
    if content and all(token.word[0].isupper() for token in content):
        return in_sentence(doing, usage)
    return doing


_ADJUNCT = re.compile(
    r"\s(?:when|while|in order to|so that|to\s(?:select|choose|avoid|determine|decide|make|support|"
    r"understand|identify|explain|solve|improve|interpret|inform))\s.*$",
    re.IGNORECASE,
)


def _compare(task: Task, tokens: tuple[Token, ...], usage: Usage) -> Asked | None:
    """ "Compare A and B", "Distinguish between A and B", "Differentiate A from B"."""
    start = 1 if tokens[0].low in ("between", "among", "amongst") else 0
    whole = in_sentence(piece(task.thing, tokens, start), usage)
    cut = _ADJUNCT.search(masked(whole))
    body = whole.cut(0, cut.start()) if cut else whole
    inner = tokenize(body)
    several = [i for i, token in enumerate(inner) if token.low in ("vs", "versus")]
    if len(several) > 1:
        edges = zip([-1, *several], [*several, len(inner)], strict=True)
        things = [piece(body, inner, low + 1, high) for low, high in edges]
        listed = Text.join((Text.join(things[:-1], ", "), things[-1]), " and ")
        return asked(sentence("What are the differences between ", listed), Wants.COMPARISON, *things)
    at = _middle(inner, ("to", "with", "and") if "compare" in task.verbs else ("from", "with", "to", "and", "or"))
    both = {"compare", "contrast"} <= set(task.verbs)
    mild = "compare" in task.verbs
    if at is None:
        many = NounPhrase.of(body, usage)
        if many is None or not many.is_many or any(token.low == "according" for token in inner):
            return Asked(sentence(task.phrase, " ", task.thing, end="."), Wants.COMPARISON, (body,), True)
        of = many.is_relational and many.link == "of" and inner[0].low not in words.DETERMINERS | words.NUMBERS
        body = Text.of("the ") + body if of and inner[0].low not in ("different", "various", "several") else body
        return asked(sentence("How do ", body, " compare" if mild else " differ"), Wants.COMPARISON, body)
    one, other = piece(body, inner, 0, at), piece(body, inner, at + 1)
    pair = Text.join((one, other), " and ")
    if "," in one.plain:
        return asked(sentence("What are the differences between ", body), Wants.COMPARISON, *_items(body))
    if both:
        return asked(sentence("What are the similarities and differences between ", pair), Wants.COMPARISON, one, other)
    if mild:
        return asked(sentence("How do ", pair, " compare"), Wants.COMPARISON, one, other)
    return asked(sentence("What is the difference between ", pair), Wants.COMPARISON, one, other)


def _middle(tokens: tuple[Token, ...], joiners: tuple[str, ...]) -> int | None:
    """Where the second thing starts: at the first of the joining words that stands outside brackets."""
    depth = 0
    found: dict[str, int] = {}
    if any(token.low == "according" for token in tokens):
        return None
    for index, token in enumerate(tokens):
        depth += (token.word == "(") - (token.word == ")")
        if depth == 0 and 0 < index < len(tokens) - 1 and token.low in (*joiners, "vs", "versus"):
            found.setdefault(token.low, index)
    if found.get("and", len(tokens)) < min((at for word, at in found.items() if word != "and"), default=len(tokens)):
        return found["and"]
    return next((found[word] for word in ("versus", "vs", *joiners) if word in found), None)


def _items(body: Text) -> list[Text]:
    parts: list[Text] = []
    at = 0
    for match in re.finditer(r"\s*,\s*(?:and\s+)?|\s+and\s+", body.plain):
        parts.append(body.cut(at, match.start()))
        at = match.end()
    return [*parts, body.cut(at)]


# --- gerunds ----------------------------------------------------------------------------------------------------------


def _ask_gerund(body: Text, subject: Text | None, usage: Usage) -> Asked | None:
    """ "Measuring distances": "How do you measure distances?"; "Understanding X": as "Understand X"."""
    tokens = tokenize(body)
    if len(tokens) < 2 or not lexicon.is_form(tokens[0].low, "VBG"):
        return None
    base = lexicon.base_form(tokens[0].low) or ""
    if base == "understand" and (found := _through(body, tokens, usage)):
        return found
    clear = not lexicon.can_be(tokens[0].low, "NOUN") or base in ("understand", "define", "compare")
    if base in KNOWING | _NAMING and clear and tokens[1].low not in words.AUXILIARIES | {"and", "or", "of", ","}:
        rest = piece(body, tokens, 1)
        return _ask_tasks([Task((base,), Text.of(base), rest)], Text.of(f"{base} ") + rest, subject, usage)
    settled = in_sentence(body, usage)
    if gerund(settled) is None and not _takes_object(tokens) and not _shares_object(tokens):
        return _prepositional(tokens, body, base)
    rest = settled.cut(tokens[1].start)
    return asked(sentence(f"How do you {base} ", _in_base_form(rest)), Wants.PROCESS, _object_of(rest))


def _shares_object(tokens: tuple[Token, ...]) -> bool:
    """ "Writing and balancing equations": two gerunds with one object."""
    if len(tokens) < 4 or tokens[1].low not in ("and", ",", "or") or not lexicon.is_form(tokens[2].low, "VBG"):
        return False
    return tokens[3].is_word and tokens[3].low not in words.PREPOSITIONS | words.CONJUNCTIONS


def _object_of(rest: Text) -> Text:
    tokens = tokenize(rest)
    at = 0
    while at + 1 < len(tokens) and (
        tokens[at].low in ("and", ",", "or") or (at and tokens[at - 1].low in ("and", ",", "or"))
    ):
        at += 1
    return piece(rest, tokens, at) if at < 4 else rest


def _takes_object(tokens: tuple[Token, ...]) -> bool:
    """ "Mapping paths to components": a noun in -ing that has an object and more, as only a verb has."""
    if lexicon.is_plural_noun(tokens[1].word) is not True or len(tokens) < 4:
        return False
    if tokens[2].low == "and":
        return lexicon.is_form(tokens[3].low, "VBG") and len(tokens) > 4
    return tokens[2].low in ("to", "into", "using")


def _in_base_form(rest: Text) -> Text:
    """ "data from an API and showing lists" gives "data from an API and show lists"."""
    tokens = tokenize(rest)
    for index in range(len(tokens) - 2, -1, -1):
        low = tokens[index].low
        if (
            index
            and tokens[index - 1].low in ("and", ",", "or")
            and low.endswith("ing")
            and lexicon.is_form(low, "VBG")
        ):
            base = lexicon.base_form(low)
            if base:
                rest = rest.map_text(tokens[index].start, tokens[index].end, base)
    return rest


def _prepositional(tokens: tuple[Token, ...], body: Text, base: str) -> Asked | None:
    """ "Contributing to X": "How do you contribute to X?", for gerunds that are no nouns."""
    if tokens[1].low not in ("to", "with", "from", "on", "into") or lexicon.can_be(tokens[0].low, "NOUN"):
        return None
    return asked(sentence(f"How do you {base} ", piece(body, tokens, 1)), Wants.PROCESS, piece(body, tokens, 2))


def _through(body: Text, tokens: tuple[Token, ...], usage: Usage) -> Asked | None:
    """ "Understanding X through Y": "How can X be understood through Y?"."""
    at = next((i for i, t in enumerate(tokens) if i > 1 and t.low in ("through", "using", "via", "by")), None)
    if at is None:
        return None
    thing = piece(body, tokens, 1, at)
    if agreeing(in_sentence(thing, usage), usage) is None:
        return None
    return asked(
        sentence("How can ", thing, " be understood ", piece(body, tokens, at)),
        Wants.PROCESS,
        thing,
        piece(body, tokens, at + 1),
    )
