"""Questions about what has a label: `Term: text`, lists, steps, table cells, formulas."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cardgen.languages.patterns import facts
from cardgen.languages.patterns.phrases import (
    Side,
    about,
    aspect,
    is_clause,
    is_generic,
    is_name,
    sentences,
    settled,
    small,
    stems,
    subject,
    what_is,
    without_article,
)
from cardgen.languages.patterns.texts import bare, fill, insert, is_opaque, low_words, without_asides
from cardgen.languages.patterns.usage import PageUsage
from cardgen.languages.patterns.words import Group, Words
from cardgen.languages.tokens import capitalised, masked
from cardgen.languages.wording import Asked, Labelled
from cardgen.model import Kind
from cardgen.text import OPAQUE, Text

_LISTS = (Group.OPEN, Group.CLOSED, Group.STEPS)


def labelled(words: Words, pair: Labelled, usage: PageUsage) -> Asked | None:
    """The question about a label and its text, or None when no sound one can be told from their shapes."""
    label = bare(pair.label).strip(" :.–—-")
    text = _without_see(words, pair.text)
    low = " ".join(low_words(label))
    if (
        not text
        or text.plain.endswith(":")
        or is_opaque(text)
        or low in words.asides
        or words.admin.search(masked(label))
    ):
        return None
    if low in words.definitions | words.defines_short:
        return facts.asked(words, text, pair.subject, usage)
    found = aspect(words, label)
    if found and not pair.glossary:
        return _aspect(words, pair, found, text, usage)
    if pair.heading:
        label = subject(words, label, title=False) or Text()
    if not label or not (is_opaque(label) or is_name(words, label)):
        return None
    group = aspect(words, pair.group) if pair.group and not pair.glossary and not pair.heading else None
    if group and group.kind is not Group.CLOSED:
        return None
    glossary = pair.glossary or bool(group and group.noun.plain.lower() in words.kinds)
    return _defined(words, replace(pair, label=label, text=text, glossary=glossary), usage)


def _defined(words: Words, pair: Labelled, usage: PageUsage) -> Asked | None:
    """What the term is, does or says."""
    label, text = pair.label, pair.text
    hidden = masked(text)
    first = sentences(words, text)[0]
    named = stems(words, without_asides(label).plain)
    if named and set(named) <= set(stems(words, first.plain)[: len(named) + 2]) and is_clause(words, first):
        return facts.asked(words, first, label, usage)
    if verb := words.is_verb.match(hidden):
        hollow = words.hollow.match(hidden, verb.end())
        return None if hollow else _definition(words, label, text.cut(verb.end()).strip(" ."), usage)
    if serves := words.serves.match(hidden):
        question = fill(words.questions.serves, {"s": _said(words, label, usage), "v": text.cut(*serves.span("v"))})
        return Asked(Kind.FACT, facts.melted(words, question), text.cut(serves.start("a")), label)
    if is_opaque(label):
        does = words.does.match(hidden)
        return Asked(Kind.FACT, fill(words.questions.does, {"s": label}), text, label) if does else None
    return _law(words, pair, first, usage) or _meaning(words, pair, first, usage)


def _law(words: Words, pair: Labelled, first: Text, usage: PageUsage) -> Asked | None:
    """A theorem or law, and what it says."""
    match = words.theorems.match(masked(pair.label))
    if not match or first.words < 5 or not first.plain.rstrip().endswith(".") or facts.leans(words, first):
        return None
    noun = without_article(words, pair.label)[1]
    if not words.nouns_capital:
        noun = noun.map_text(0, 1, noun.plain[0].lower())
    name = Text.of((match.lastgroup or "") + " ") + settled(words, noun, usage)
    question = facts.melted(words, fill(words.questions.states, {"x": name}))
    return Asked(Kind.FACT, question, pair.text, pair.label)


def _meaning(words: Words, pair: Labelled, first: Text, usage: PageUsage) -> Asked | None:
    """A phrase that says what the term is: one that begins as definitions do, or any in a list of terms."""
    hidden = masked(pair.text)
    if pair.heading or facts.leans(words, first) or words.personal.search(hidden) or is_clause(words, first):
        return None
    if words.hollow.match(hidden) or words.activity.search(hidden.rstrip(" .")) or (pair.ordered and not pair.glossary):
        return None
    listed = pair.glossary and low_words(hidden)[0] not in words.openers
    return _definition(words, pair.label, pair.text, usage) if listed or words.defines.match(hidden) else None


def _definition(words: Words, label: Text, text: Text, usage: PageUsage) -> Asked | None:
    question = what_is(words, label, usage)
    return Asked(Kind.DEFINITION, facts.melted(words, question), text, label) if question else None


def _said(words: Words, label: Text, usage: PageUsage) -> Text:
    """A label inside a question: with its article, else in quotes."""
    if is_opaque(label):
        return label
    found = None if words.nouns_capital else about(words, label, usage)  # the German article is for another case
    return found or insert(words.questions.quoted, {"x": settled(words, label, usage)})


def _without_see(words: Words, text: Text) -> Text:
    """Without a pointer to other entries at the end."""
    match = words.see.search(masked(text))
    return text.cut(0, match.start()).strip() if match else text.strip()


# --- aspects ----------------------------------------------------------------------------------------------------------


def _aspect(words: Words, pair: Labelled, found: Side, text: Text, usage: PageUsage) -> Asked | None:
    """The label is a side of the subject: "Purpose: ..." below its heading."""
    if found.kind not in (Group.SINGLE, Group.OPEN, Group.CLOSED) or pair.heading or facts.leans(words, text):
        return None
    if found.kind is not Group.SINGLE and not words.several.search(masked(text)):
        return None
    question = of_subject(words, found, pair.subject, 0, usage)
    kind = Kind.FACT if found.kind is Group.SINGLE else Kind.LIST
    return Asked(kind, question, text, pair.label) if question else None


def of_subject(words: Words, found: Side, subject: Text | None, count: int, usage: PageUsage) -> Text | None:
    """Ask for an aspect of its complement, else of the subject. count: how many there are, 0 when that is not told."""
    number = words.numbers[count] if 0 < count < len(words.numbers) else ""
    templates = {
        Group.OPEN: words.questions.open if number else words.questions.closed,
        Group.CLOSED: words.questions.closed,
        Group.STEPS: words.questions.steps,
        Group.SINGLE: words.questions.single,
    }
    if found.kind not in templates:
        return None
    label = found.noun if words.nouns_capital else Text.of(found.noun.plain.lower())
    parts = {"n": Text.of(number), "l": label, "d": Text.of(found.article), "of": Text()}
    if found.complement:
        complement = bare(found.complement)
        parts["of"] = Text.of(" ") + (complement if words.nouns_capital else small(complement, usage))
        return facts.melted(words, fill(templates[found.kind], parts))
    whole = about(words, subject, usage) if subject else None
    if whole:
        genitive = words.nouns_capital and whole.plain.startswith("der ")  # as the dative is
        parts["of"] = Text.of(" ") + insert("{s}" if genitive else words.questions.of, {"s": whole})
        return facts.melted(words, fill(templates[found.kind], parts))
    question = facts.melted(words, fill(templates[found.kind], parts))
    return facts.in_context(words, subject, question) if subject else None


# --- lists and steps --------------------------------------------------------------------------------------------------


def listed(words: Words, label: Text, items: Sequence[Text], subject: Text | None, usage: PageUsage) -> Text | None:
    """The question whose answer is the list below `label`."""
    label = bare(label).strip(" :.")
    if any(item.plain.rstrip().endswith("?") or words.admin.search(masked(item)) for item in items):
        return None
    found = aspect(words, without_asides(label))
    if found:
        return of_subject(words, found, subject, len(items), usage) if found.kind in _LISTS else None
    return _led_in(words, label, len(items), usage)


def _led_in(words: Words, label: Text, count: int, usage: PageUsage) -> Text | None:
    """A lead-in line turned into a question."""
    for rule in words.lists:
        match = rule.pattern.fullmatch(masked(label))
        if match:
            groups = match.groupdict()
            parts = {name: label.cut(*match.span(name)) if groups[name] else Text() for name in groups}
            low = low_words(parts.get("s", parts.get("x", label)))
            if not low or low[0] in words.openers or any(word in words.pronouns for word in low):
                return None
            inside = {name: settled(words, part, usage) for name, part in parts.items()}
            number = words.numbers[count] if count < len(words.numbers) else ""
            return facts.melted(words, fill(rule.question, {"n": Text.of(number)} | inside))
    return None


def ordered(words: Words, label: Text, items: Sequence[Text], subject: Text | None, usage: PageUsage) -> Text | None:
    """The question whose answer is the numbered steps below `label`."""
    text = bare(label).strip(" :.¿?")
    match = words.how_to.fullmatch(masked(text))
    if match:
        doing = settled(words, text.cut(*match.span("x")), usage)
        if not words.nouns_capital:
            doing = doing.map_text(0, 1, doing.plain[0].lower())
        return facts.melted(words, fill(words.questions.steps_to, {"x": doing}))
    return listed(words, label, items, subject, usage)


# --- cells and formulas -----------------------------------------------------------------------------------------------


def cell(words: Words, row: Text, column: Text, usage: PageUsage) -> Text | None:
    """The question whose answer is the table cell at `row` and `column`, for columns that ask by themselves."""
    template = words.columns.get(" ".join(low_words(column)))
    if not template or not (is_opaque(row) or is_name(words, row)) or row.words > 4 or not low_words(row):
        return None
    return facts.melted(words, fill(template, {"s": _said(words, row, usage)}))


def formula(words: Words, phrase: Text, usage: PageUsage) -> Text | None:
    """The question whose answer is a formula."""
    name = without_asides(bare(phrase))
    if aspect(words, phrase) or OPAQUE in masked(phrase) or not is_name(words, name):
        return None
    whole = about(words, phrase, usage)
    if whole:
        return facts.melted(words, fill(words.questions.formula, {"s": whole}))
    if is_generic(words, phrase.plain) or name.words > 3 or any(word in words.stopwords for word in low_words(name)):
        return None
    if words.nouns_capital and name.plain.endswith("en"):  # a verb as a noun: a step, not a thing
        return None
    return fill(words.questions.formula_in, {"s": capitalised(name)})
