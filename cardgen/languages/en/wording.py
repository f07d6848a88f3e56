"""English, as the parser asks for it: see `cardgen.languages.wording.Wording`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from cardgen.languages.en import (
    asking,
    aspects,
    checks,
    counted,
    coursewords,
    headings,
    labels,
    lexicon,
    phrases,
    shapes,
    words,
)
from cardgen.languages.en import topics as topic_questions
from cardgen.languages.en.aspects import Group, aspect, is_adjective
from cardgen.languages.en.clause_facts import clause_questions, clause_remarks
from cardgen.languages.en.emphasis import emphasised, role_of
from cardgen.languages.en.facts import sentence_questions
from cardgen.languages.en.headings import subject as subject_of
from cardgen.languages.en.tokens import capitalised, tokenize
from cardgen.languages.en.usage import Usage
from cardgen.languages.en.vocabulary import TOPIC_FILLER
from cardgen.languages.wording import Asked, TopicQuestion, Wants
from cardgen.model import Kind
from cardgen.text import Text

sentences = shapes.sentences
stems = shapes.stems
leans = shapes.leans_on_context
acronym = asking.stands_for
subject = subject_of
labelled = labels.labelled
statement = labels.statement
modifies = aspects.modifies
faults = checks.faults


def usage(texts: Iterable[str]) -> Usage:
    """Evidence from the running text of a unit."""
    return Usage.of(texts)


def names(phrase: Text) -> bool:
    """Whether a phrase can name something."""
    tokens = tokenize(phrase)
    if not tokens or (tokens[0].low in words.PRONOUNS and len(tokens) > 1):
        return False
    named = (shapes.Shape.NOUN_PHRASE, shapes.Shape.GERUND, shapes.Shape.IMPERATIVE)
    return shapes.shape(phrase) in named or len(tokens) <= 2


def is_aspect(label: Text) -> bool:
    """Whether a label names a side of some subject and no thing."""
    return aspect(label.plain) is not None or headings.is_generic(label.plain)


def modified(modifier: Text, noun: Text, usage: Usage) -> Text | None:
    """ "Intravenous" below "Absorption": "intravenous absorption"; only below a heading of one word."""
    if noun.words != 1:
        return None
    return Text.join((asking.settled(modifier, usage), asking.settled(noun, usage)), " ")


def is_thing(heading: Text) -> bool:
    """Whether a heading names a thing by itself: no aspect of another, no activity."""
    if aspect(heading.plain) or shapes.shape(heading) is not shapes.Shape.NOUN_PHRASE:
        return bool(re.match(r"(?:what|who) (?:is|are)\b", heading.plain, re.IGNORECASE))
    found = subject(heading)
    tokens = tokenize(found) if found else ()
    at = phrases.head(tokens)
    last = aspect(tokens[at].low) if at is not None else None
    if at is None or is_adjective(tokens[at].low) or (last and last.group is Group.MENTION):
        return False
    return not any(token.low in ("and", "&", "or") for token in tokens)


def is_definition_label(label: Text) -> bool:
    """Whether a label means "what it is"."""
    return headings.is_definition_label(label.plain)


def is_statement_label(label: Text) -> bool:
    """Whether a column says anything at all of its rows."""
    return headings.is_statement_label(label.plain)


def is_formula_label(label: Text) -> bool:
    """Whether a label only says that a formula follows."""
    return headings.is_formula_label(label.plain)


def is_task(text: Text) -> bool:
    """Whether a topic is an instruction to the class."""
    return topic_questions.is_task(text)


def is_lead_in(text: Text) -> bool:
    """Whether a line only introduces a list of topics."""
    return topic_questions.is_lead_in(text)


def what_is(term: Text, usage: Usage) -> Text | None:
    """The question that a definition of `term` answers."""
    return asking.what_is(term, usage)


def topic(topic: Text, subject: Text | None, usage: Usage) -> TopicQuestion | None:
    """A key topic as a question."""
    found = topic_questions.ask_topic(topic, subject, usage)
    if found is None:
        return None
    needed = _needed(found.question)
    return TopicQuestion(found.question, Wants(found.wants.value), found.about, needed, found.plain_prompt)


_TAIL = re.compile(
    r"\s+(?:in order\s+)?to\s+(?P<verb>[a-z]+)\s.*$|\s+(?:in|within|for)\s+(?:real|practice|this|the real).*$"
)


def _needed(question: Text) -> frozenset[str]:
    """Stems that evidence has to name: those of the nouns, without the purpose that a topic ends in."""
    tail = _TAIL.search(question.plain)
    kept = question
    if tail and tail.start() > 12 and (tail["verb"] is None or lexicon.is_form(tail["verb"], "VB")):
        kept = question.cut(0, tail.start())
    tokens = [token for token in tokenize(kept) if token.is_word]
    verbs = {
        shapes.stem(token.low)
        for token in tokens
        if token.low.endswith(("ing", "ed", "ise", "ize"))
        and lexicon.can_be(token.low, "VERB")
        and not lexicon.can_be(token.low, "NOUN")
    }
    found = frozenset(shapes.stems(kept.plain)) - TOPIC_FILLER
    return found - verbs if len(found - verbs) > 1 else found


def several(question: Text, count: int) -> Text:
    """A "how" question whose answer is a list of ways: "How do you evaluate X?" gives "Name three ways to evaluate X."."""
    match = re.match(r"How (?:do you|can you|to) ", question.plain)
    if not match or not 1 < count < 9:
        return question
    return Text.join(
        (Text.of(f"Name {counted.NUMBERS[count]} ways to "), question.cut(match.end()).strip("?"), Text.of("."))
    )


def listed(label: Text, items: Sequence[Text], subject: Text | None, usage: Usage) -> Text | None:
    """The question whose answer is the list below `label`.

    A label that is a thing and not a set of things ("Neural Networks") is asked for only when its items are names.
    """
    kind = aspect(label.plain)
    if kind and kind.group is Group.MENTION:
        return None
    there = labels.THERE_ARE.match(label.plain)
    if there:
        label = label.cut(there.end())
        kind = aspect(label.plain)
    lead = lead_in(label, usage)
    if lead:
        return counted.with_number(lead, len(items), named=False)
    if not names(label):
        return None
    if kind is None and _are_tasks(label, items):
        whole = labels.about(subject_of(label) or label, usage)
        return (
            Text.join((Text.of(f"Name {counted.NUMBERS[len(items)]} tasks in "), whole, Text.of(".")))
            if whole
            else None
        )
    if kind and kind.of is None and subject is None:
        return None
    if kind:
        if not kind.plural and kind.group in (Group.INSTANCE, Group.ATTRIBUTE):
            return None
        question = labels.of_subject(label, None if kind.of else subject, usage)
        open_ended = kind.group in (Group.BENEFIT, Group.DRAWBACK, Group.USE, Group.ADVICE)
        return counted.with_number(question, len(items), named=open_ended) if question else None
    if _are_kinds(label, items):
        return counted.with_number(
            asking.sentence("what are the types of ", asking.settled(label, usage)), len(items), named=False
        )
    doing = shapes.shape(label) is shapes.Shape.GERUND
    if any(is_aspect(item) for item in items) or not (_are_names(items) if doing else _are_members(label, items)):
        return None
    question = asking.list_of(label, subject, usage)
    return counted.with_number(question, len(items), named=True) if question else None


def _are_tasks(label: Text, items: Sequence[Text]) -> bool:
    """Whether the label names an activity and the items are what is done in it ("Data cleaning": "Remove outliers")."""
    about = subject_of(label)
    if about is None or not _FIELD.search(about.plain) or not 2 <= len(items) < len(counted.NUMBERS):
        return False
    return all(shapes.imperative(item) is not None and not item.plain.lower().startswith("be ") for item in items)


_CHOSEN = frozenset("common main major key typical popular basic important notable famous well-known useful".split())


def _are_members(label: Text, items: Sequence[Text]) -> bool:
    """Whether the items are things that the plural label names, not statements about it."""
    tokens = tokenize(label)
    at = phrases.head(tokens)
    if at is None:
        return False
    if tokens[0].low in _CHOSEN and lexicon.is_plural_noun(tokens[at].word) is True:
        return _are_names(items)
    if asking.lexicon_singular(tokens[at].low) not in coursewords.LIST_NOUNS:
        return False
    return _are_names(items)


def _are_kinds(label: Text, items: Sequence[Text]) -> bool:
    """Whether each item has the label's own head noun: "Layers" has "Input layer", "Hidden layer"."""
    shared = _head(label)
    return (
        bool(shared)
        and not label.plain.lower().endswith("ing")
        and all(_head(item) == shared and item.words > 1 for item in items)
    )


def _head(phrase: Text) -> str:
    tokens = tokenize(phrase)
    at = phrases.head(tokens)
    return shapes.stem(tokens[at].low) if at is not None else ""


def _are_names(items: Sequence[Text]) -> bool:
    """Whether all items are noun phrases."""
    return all(shapes.shape(item.strip(".")) is shapes.Shape.NOUN_PHRASE for item in items)


_INCLUDING = re.compile(
    r"^(?P<subject>.+?)\s+(?P<verb>includes?|are|is|comprises?|contains?|consists?\s+of|involves?|requires?|enables?|"
    r"depends?\s+on|allows?|provides?|supports?|produces?|causes?|affects?|means|measures?)(?:\s+(?:the\s+following|as\s+follows|"
    r"(?:these|the\s+following)\s+\w+))?$",
    re.IGNORECASE,
)


def lead_in(label: Text, usage: Usage) -> Text | None:
    """ "The main risks are", "X consists of", "ML algorithms enable": the lead-in line of a list, turned into a question."""
    match = _INCLUDING.match(label.plain)
    if not match or shapes.leans_on_context(label):
        return None
    about = label.cut(*match.span("subject"))
    tokens = tokenize(about)
    verb = " ".join(match["verb"].lower().split())
    if len(tokens) > 9 or shapes.shape(about) is not shapes.Shape.NOUN_PHRASE:
        return None
    inside = phrases.in_sentence(about, usage)
    plural = phrases.is_plural(inside, usage)
    if plural is None:
        return None
    if verb in ("are", "is", "include", "includes", "means"):
        return asking.sentence("what are " if plural else "what does ", inside, "" if plural else " include")
    word, _, rest = verb.partition(" ")
    base = lexicon.base_form(word)
    return asking.sentence("what do " if plural else "what does ", inside, f" {base} {rest}".rstrip()) if base else None


def ordered(label: Text, items: Sequence[Text], subject: Text | None, usage: Usage) -> Text | None:
    """The question whose answer is the numbered steps below `label`.

    A numbered list is a procedure when its label says so or its items are commands; else it is a list.
    """
    kind = aspect(label.plain)
    commands = sum(_is_command(item) for item in items) >= 0.6 * len(items)
    if commands or (kind and kind.group is Group.STAGE):
        return asking.steps_of(label, subject, usage)
    return listed(label, items, subject, usage)


def _is_command(item: Text) -> bool:
    return shapes.imperative(item) is not None or bool(re.match(r"^\w+\s+(?:–|—|-|:)\s", item.plain))


def sentence(sentence: Text, subject: Text | None, usage: Usage) -> Asked | None:
    """A question that a sentence of running text answers, when it stands alone."""
    parts = tuple(_clauses(sentence))
    asking_rules = (emphasised, sentence_questions, clause_questions)
    found = next((fact for part in parts for rule in asking_rules if (fact := rule(part, usage))), None)
    if found is None and subject and _FIELD.search(subject.plain):
        found = role_of(sentence, subject, usage)
    if found is None and subject:
        remark = next((fact for part in parts if (fact := clause_remarks(part, usage))), None)
        found = remark if remark and _names(remark[0], subject) else None
    if not found:
        return None
    question, answer = found
    doing = re.match(r"What is ([A-Za-z]+ing)\s+\w", question.plain)
    if doing and (doing[1][0].isupper() or shapes.gerund(question.cut(8))):
        return None
    if re.search(r"\b(?:do|does|doing|did) so\b", answer.plain):
        return None
    kind = (
        Kind.DEFINITION
        if _DEFINES.match(question.plain)
        else Kind.CAUSE
        if question.plain.startswith("Why ")
        else Kind.FACT
    )
    return Asked(kind, question, answer, question)


def _clauses(sentence: Text) -> Iterator[Text]:
    """The sentence, then its halves around a semicolon or a dash."""
    yield sentence
    match = re.search(r";\s+|\s+[–—]\s+", sentence.plain)
    if match:
        yield sentence.cut(0, match.start())
        yield capitalised(sentence.cut(match.end()))


_DEFINES = re.compile(
    r"What (?:is|are) (?!.* (?:by|in|into|from|via|for|through|as|called|used)\?$)|What does .+ mean\?"
)
_FIELD = re.compile(
    r"(?:ing|[ts]ion|[ts]is|ity|ism|ment|ics|ology|graphy|ance|ence|ship|phy|try|itis|emia|law|theory|disease|syndrome|system|"
    r"process|cycle|test|phase|stage|AI|search|design|error|analysis|programming|networks?|software|database|language)$"
)  # what one can speak of facts "in": fields, activities, states, systems


def _names(question: Text, subject: Text) -> bool:
    """Whether a question has a word of the subject in it."""
    return bool(set(shapes.stems(subject.plain)) & set(shapes.stems(question.plain)))


def cell(row: Text, column: Text, corner: Text, subject: Text | None, usage: Usage) -> Text | None:
    """The question whose answer is the table cell at `row` and `column`."""
    if aspect(row.plain) or headings.is_generic(row.plain) or _is_open_column(column) or not _ROW.search(row.plain):
        return None
    tokens = tokenize(row)
    at = phrases.head(tokens)
    if at is None or is_adjective(tokens[at].low) or tokens[at].low.endswith("ly") or "/" in row.plain:
        return None
    if len(tokens) == 1 and lexicon.can_be(tokens[0].low, "ADJ"):
        return None
    told = aspect(column.plain) or column.plain.casefold().strip() in coursewords.COLUMN_QUESTIONS
    if not told:
        return None  # a column that is a thing itself, in a table that compares things
    kind = aspect(corner.plain)
    if kind and kind.group is Group.STAGE:
        return None  # what a step is for is told better where the steps are
    return asking.property_of(row, column, usage, subject)


_ROW = re.compile(r"^(?!.*\s/\s)(?=.*[^\W\d_]{3}|.*[A-Z]{2})")


def _is_open_column(column: Text) -> bool:
    """Whether a column names some of many ("Example tools"), or a side of which lists say more ("Key benefit")."""
    kind = aspect(column.plain)
    if re.search(r"\b(?:examples?|e\.g|sample|notes?)\b", column.plain, re.IGNORECASE):
        return True
    return bool(kind and kind.group in (Group.BENEFIT, Group.DRAWBACK, Group.MENTION, Group.USE))


def formula(about: Text, usage: Usage) -> Text | None:
    """The question whose answer is a formula."""
    return asking.formula_of(about, usage)


def is_question(text: Text) -> bool:
    """Whether a heading or line asks; one that begins like "What is" may lack its mark."""
    if text.plain.endswith("?"):
        return True
    return (
        bool(
            re.match(
                r"(?:what|why|how|when|where|who|which)\s+(?:is|are|was|were|do|does|did|can)\s",
                text.plain,
                re.IGNORECASE,
            )
        )
        and text.words < 12
    )


def wants_one(question: Text) -> bool:
    """Whether a question asks what one thing is."""
    return bool(re.match(r"what(?:['’]s|\s+is)\s", question.plain, re.IGNORECASE))


def asked(question: Text, subject: Text | None, usage: Usage) -> Text | None:
    """A question of the page itself: kept when it names what it is about."""
    plain = question.without_marks()
    how = re.match(r"How to\s+", plain.plain)
    if how:
        plain = Text.of("How do you ") + plain.cut(how.end())
    if not plain.plain.endswith("?"):
        plain = plain.strip(" .:") + Text.of("?")
    if shapes.stems(plain.plain) and not shapes.leans_on_context(plain):
        return plain
    return None


_REASON = re.compile(
    r"\b(?:because|since|due to|so that|in order to|as a result|reason|to avoid|to ensure|prevents?)\b", re.IGNORECASE
)
_MANNER = re.compile(r"\b(?:by|using|through|via|with|when|if|then|from|into|based on|each)\b", re.IGNORECASE)


def answers(sentence: Text, wants: Wants) -> bool:
    """Whether a passage that begins with `sentence` can be the kind of answer wanted."""
    plain = sentence.plain
    match wants:
        case Wants.REASON:
            return bool(_REASON.search(plain))
        case Wants.PROCESS:
            return bool(_MANNER.search(plain)) or shapes.imperative(sentence) is not None
        case Wants.DEFINITION:
            return labels.is_definition(sentence) or bool(
                re.search(r"\b(?:is|are|refers? to|means|describes?)\b", plain)
            )
        case _:
            return sentence.words > 5
