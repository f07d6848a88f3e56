"""Finding the passage that answers a key topic: by structure first, then by wording; better none than a wrong one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from cardgen.languages.wording import TopicQuestion, Wants
from cardgen.model import Block, Note, Paragraph, Role, Table
from cardgen.parser.context import Context, Trail, as_list
from cardgen.parser.contrasts import Contrasts
from cardgen.parser.makers.acronyms import spelled_out
from cardgen.parser.outline import Entry, Origin
from cardgen.parser.passages import ANSWER_WORDS, LIST_ITEMS, Passages
from cardgen.text import Text

_BY_WORDING = (Wants.DEFINITION, Wants.PROCESS, Wants.REASON, Wants.PURPOSE, Wants.EFFECT, Wants.COMPARISON)
_TOLD_BY_FORM = (Wants.REASON, Wants.COMPARISON)  # a sentence with "because" or "whereas" shows what it answers
_IN_ANY_SENTENCE = (Wants.PROCESS, Wants.REASON, Wants.PURPOSE, Wants.EFFECT)
_NO_EVIDENCE = (Role.TOPICS, Role.READINGS, Role.ADMIN, Role.ARTEFACTS, Role.QUESTIONS, Role.EXERCISE, Role.NOTES)
_TRUSTED = (Role.KEY_POINTS, Role.SUMMARY)
_CAPITALS = re.compile(r"\b[A-Z]{2,6}s?\b")

Stems = frozenset[str]


@dataclass(frozen=True)
class Answer:
    """The evidence found. entry, trail: where it stands."""

    blocks: tuple[Block, ...]
    entry: Entry
    trail: Trail


@dataclass(frozen=True)
class Evidence:
    """A unit's entries, searched for answers.

    entries: each with its ancestors, in page order. definitions: notes that say what a thing is, by its content stems.
    """

    entries: Sequence[tuple[Entry, Trail]]
    context: Context
    definitions: Mapping[Stems, Note] = field(default_factory=dict)

    # --- stems ------------------------------------------------------------------------------------------------------

    @cached_property
    def _expansions(self) -> dict[str, Stems]:
        """Stem of an acronym to the stems of what it stands for, as the pages spell it out."""
        found: dict[str, Stems] = {}
        for plain in self._plain():
            for acronym, expansion in spelled_out(plain):
                for stem in self.context.wording.stems(acronym):
                    found[stem] = frozenset(self.context.wording.stems(expansion))
        return found

    def _plain(self) -> Iterator[str]:
        for entry, _ in self.entries:
            yield entry.label.plain
            yield entry.text.plain
            yield from (block.text.plain for block in entry.body if isinstance(block, Paragraph))

    @cached_property
    def _capitals(self) -> frozenset[str]:
        """Words in capitals on the pages: what may be short for something."""
        return frozenset(word.rstrip("s") for plain in self._plain() for word in _CAPITALS.findall(plain))

    def stems(self, plain: str) -> Stems:
        """Content stems, with acronyms spelled out so that both forms are the same."""
        return self.spelled_out(self.context.wording.stems(plain))

    def spelled_out(self, stems: Iterable[str]) -> Stems:
        """Stems with those of acronyms replaced by what they stand for."""
        return frozenset().union(*(self._expansions.get(stem, {stem}) for stem in stems))

    def learn(self, topic: Text) -> None:
        """Take a word in capitals for short, when the topic has the words whose initials it is."""
        words = re.findall(r"[^\W\d_]+", topic.plain)
        for size in (2, 3, 4):
            for at in range(len(words) - size + 1):
                run = words[at : at + size]
                initials = "".join(word[0] for word in run).upper()
                if initials in self._capitals and min(len(word) for word in run) > 3:
                    for stem in self.context.wording.stems(initials):
                        self._expansions.setdefault(stem, frozenset(self.context.wording.stems(" ".join(run))))

    @cached_property
    def title(self) -> Stems:
        """Stems of the unit's title."""
        return self.stems(self.context.title.plain)

    @cached_property
    def labels(self) -> list[tuple[Stems, Stems]]:
        """For each entry the stems of its label, and of all labels above it."""
        found = []
        for entry, trail in self.entries:
            above = frozenset().union(self.title, *(self.stems(step.label.plain) for step in trail))
            found.append((self.stems(entry.label.plain), above))
        return found

    @cached_property
    def _passages(self) -> Passages:
        return Passages(self.context.wording)

    # --- the search -------------------------------------------------------------------------------------------------

    def find(self, topic: TopicQuestion) -> Answer | None:
        """The answer to a topic's question, or None when the pages do not hold one for certain."""
        wanted = self.spelled_out(topic.needed)
        if not wanted:
            return None
        if topic.wants is Wants.RELATION:
            return self._related(topic)
        if topic.wants is Wants.COMPARISON:
            return self._compared(topic, wanted)
        return self._parts(topic) or self._under_a_label(topic, wanted) or self._said(topic, wanted)

    @cached_property
    def _contrasts(self) -> Contrasts:
        return Contrasts(self.entries, self.context.wording, self.stems, self.definitions, _NO_EVIDENCE)

    def _parts(self, topic: TopicQuestion) -> Answer | None:
        """A list whose members the topic itself names: what the pages say of each of them."""
        if topic.wants is not Wants.LIST or not 2 <= len(topic.parts) <= 4:
            return None
        found = self._contrasts.labelled([self.stems(ways[-1].plain) for ways in topic.parts], loose=1)
        return Answer(*found) if found else None

    def _compared(self, topic: TopicQuestion, wanted: Stems) -> Answer | None:
        things = self.things(topic)
        found = self._contrasts.find(things)
        return (Answer(*found) if found else None) or self._together(wanted) or self._said(topic, wanted)

    def things(self, topic: TopicQuestion) -> list[Stems]:
        """The stems of each thing that a compound topic names, meant as the pages name it."""
        names = {label for label, _ in self.labels} | set(self.definitions) | self._cells
        found = []
        for ways in topic.parts or tuple((about,) for about in topic.about):
            read = [self.stems(way.plain) for way in ways]
            found.append(next((stems for stems in read if stems in names), read[0]))
        return found

    @cached_property
    def _cells(self) -> set[Stems]:
        tables = [block for entry, _ in self.entries for block in entry.body if isinstance(block, Table)]
        cells = [cell for table in tables for cell in (*table.header, *(row.cells[0] for row in table.rows))]
        return {self.stems(cell.plain) for cell in cells}

    def _related(self, topic: TopicQuestion) -> Answer | None:
        """A short sentence that names all the things and says little else."""
        things = [self.stems(about.plain) for about in topic.about]
        if len(things) < 2:
            return None
        for entry, trail in self.entries:
            if entry.role in _NO_EVIDENCE:
                continue
            for sentence, before in self._passages.sentences(entry):
                short = self.context.wording.shortened(sentence) if ";" not in sentence.plain else sentence
                stems = self.stems(short.plain)
                named = all(len(thing & stems) > 0.6 * len(thing) for thing in things)
                if named and len(stems - frozenset().union(*things)) < 7 and before is None and short.words > 5:
                    fit = self._passages.fitting(short, None)
                    if fit:
                        return Answer(self._passages.paragraph(fit, entry), entry, trail)
        return None

    def _together(self, wanted: Stems) -> Answer | None:
        """What stands under a heading that names both things and nothing else, when its first words name both too."""
        for (entry, trail), (label, _) in zip(self.entries, self.labels, strict=True):
            if entry.role in _NO_EVIDENCE or label != wanted:
                continue
            opening = self._passages.opening(entry)
            if opening and wanted <= self.stems(" ".join(one.plain for one in opening)):
                return Answer(self._passages.paragraph(Text.join(opening, " "), entry), entry, trail)
        return None

    def _under_a_label(self, topic: TopicQuestion, wanted: Stems) -> Answer | None:
        asked = wanted | self.stems(topic.question.plain)
        best: tuple[float, Answer] | None = None
        doer, object_ = self._doer(topic)
        for (entry, trail), (label, above) in zip(self.entries, self.labels, strict=True):
            if entry.role in _NO_EVIDENCE:
                continue
            named = label if self._has_subject(entry) else frozenset[str]()
            score = _score(wanted, asked, named or above & wanted, above)
            missing = wanted - (label | above)
            if topic.wants is Wants.PROCESS and label and label == doer:
                score, missing = max(score, 1.0), frozenset(object_)
            if score <= (best[0] if best else 0.4):
                continue
            if topic.parts:
                missing = wanted
            if named:
                blocks = self._answer(entry, topic, missing, asked)
            elif topic.wants in (Wants.STEPS, Wants.PROCESS) and not missing:
                blocks = self._passages.steps(entry)
            else:
                blocks = None
            if blocks:
                best = (score, Answer(blocks, entry, trail))
        return best[1] if best else None

    def _doer(self, topic: TopicQuestion) -> tuple[Stems, Sequence[str]]:
        """Of "how X does something to Y" the stems of X, and the last one of Y: the page may have another verb."""
        if topic.wants is not Wants.PROCESS or len(topic.about) != 2:
            return frozenset(), ()
        last = self.context.wording.stems(topic.about[1].plain)[-1:]
        return self.stems(topic.about[0].plain), last

    def _has_subject(self, entry: Entry) -> bool:
        """Whether a label names something, and does not only say "Summary" of what stands above."""
        return bool(entry.label) and self.context.wording.subject(entry.label) is not None

    def _answer(self, entry: Entry, topic: TopicQuestion, missing: Stems, asked: Stems) -> tuple[Block, ...] | None:
        """What stands under an entry, when it is of the kind wanted and names what the labels do not."""
        wants, made = topic.wants, self._passages
        match wants:
            case Wants.LIST:
                return self._members(entry, missing, asked)
            case Wants.STEPS:
                return made.steps(entry) if not missing else None
            case Wants.PROCESS | Wants.REASON | Wants.PURPOSE | Wants.EFFECT:
                if wants is Wants.PROCESS and missing <= self.text_of(entry) and (steps := made.steps(entry)):
                    return steps
                if wants is Wants.EFFECT and not missing and (cases := self._cases(entry, asked)):
                    return cases
                best = self._best(entry, wants, missing, asked)
                if best is None and wants is Wants.PROCESS and not missing and entry.label and self._is_to_do(topic):
                    return made.members(entry)
                return made.paragraph(best, entry) if best else None
            case Wants.DEFINITION | Wants.EXPLANATION:
                return self._opening(entry, wants, missing)
            case _:
                return None

    def _is_to_do(self, topic: TopicQuestion) -> bool:
        """Whether a question asks how one does something, so that a list of ways answers it."""
        return self.context.wording.several(topic.question, 2) is not topic.question

    def _cases(self, entry: Entry, asked: Stems) -> tuple[Block, ...] | None:
        """What follows in each case: "Too small: ...", "Too large: ...", or the rows of a table that has such cases."""
        names = self.context.wording.names
        for block in entry.body:
            if isinstance(block, Table) and self.stems(block.header[0].plain) & asked:
                words = sum(cell.words for row in block.rows for cell in row.cells)
                if words <= ANSWER_WORDS and not any(names(row.cells[0]) for row in block.rows):
                    return (block,)
        items = [item for group in entry.children for item in group.items if item.label and item.text]
        cases = [Text.join((item.label, item.text), ": ") for item in items if not names(item.label)]
        return as_list(cases, entry.place.line) if 1 < len(cases) <= LIST_ITEMS else None

    def _members(self, entry: Entry, missing: Stems, asked: Stems) -> tuple[Block, ...] | None:
        tables = [block for block in entry.body if isinstance(block, Table)]
        listed = self._passages.members(entry) if entry.label and entry.origin is not Origin.PAGE else None
        if listed is None and len(tables) == 1 and self.stems(tables[0].header[0].plain) & asked:
            listed = self._passages.rows(entry, tables[0])
        return listed if listed and missing <= self.text_of(entry) else None

    def text_of(self, entry: Entry) -> Stems:
        """Stems of all that stands under an entry."""
        parts = [entry.label.plain, entry.text.plain]
        for block in entry.body:
            if isinstance(block, Paragraph):
                parts.append(block.text.plain)
            elif isinstance(block, Table):
                parts += [cell.plain for row in (*block.rows,) for cell in row.cells]
                parts += [cell.plain for cell in block.header]
        return frozenset().union(self.stems(" ".join(parts)), *(self.text_of(child) for child in entry.children))

    def _opening(self, entry: Entry, wants: Wants, missing: Stems) -> tuple[Block, ...] | None:
        """The first sentences under an entry: one for a definition, unless what is missing comes in the next."""
        opening = self._passages.opening(entry)
        if not opening or not self.context.wording.answers(opening[0], wants):
            return None
        for count in range(1 if wants is Wants.DEFINITION else len(opening), len(opening) + 1):
            text = Text.join(opening[:count], " ")
            if missing <= self.stems(text.plain):
                return self._passages.paragraph(text, entry)
        return None

    def _best(self, entry: Entry, wants: Wants, missing: Stems, asked: Stems) -> Text | None:
        """Of the sentences that have the form wanted the one that names most of what is asked."""
        found: Text | None = None
        most = 0
        for said in self._passages.said(entry, wants):
            stems = self.stems(said.plain)
            shared = len(stems & asked)
            if missing <= stems and shared > most and len(stems - asked) > 1:
                found, most = said, shared
        return found

    def _said(self, topic: TopicQuestion, wanted: Stems) -> Answer | None:
        """A sentence that names all that is wanted and says more: key points and summaries first, then any text."""
        if topic.plain or topic.wants not in _BY_WORDING or len(wanted) < 2:
            return None
        best: tuple[float, Answer] | None = None
        for entry, trail in self.entries:
            if entry.role in _NO_EVIDENCE:
                continue
            trusted = entry.role is Role.KEY_POINTS or (
                entry.role in _TRUSTED and topic.wants in (Wants.PURPOSE, Wants.REASON, Wants.COMPARISON)
            )
            for sentence, _ in self._passages.sentences(entry):
                if not 5 < sentence.words <= ANSWER_WORDS or self.context.wording.leans(sentence):
                    continue
                stems = self.stems(sentence.plain)
                fits = wanted <= stems and len(stems - wanted) > 1
                if not fits or not self.context.wording.answers(sentence, topic.wants):
                    continue
                told = topic.wants in _TOLD_BY_FORM
                if not (trusted or told or self._asks_for(sentence, wanted)):
                    continue
                score = trusted + len(wanted) / len(stems)
                if score > (best[0] if best else (0.0 if trusted else 0.3)):
                    part = self._asked_part(sentence, wanted)
                    best = (score, Answer(self._passages.paragraph(part, entry), entry, trail))
        return best[1] if best else None

    def _asks_for(self, sentence: Text, wanted: Stems) -> bool:
        """Whether a sentence of running text answers a question of its own that names all that is wanted."""
        asked = self.context.wording.sentence(sentence, None, self.context.usage)
        return asked is not None and wanted <= self.stems(asked.question.plain)

    def _asked_part(self, sentence: Text, wanted: Stems) -> Text:
        """The part of a sentence that answers, when the sentence answers a question of its own about the same."""
        asked = self.context.wording.sentence(sentence, None, self.context.usage)
        return asked.answer if asked and wanted <= self.stems(asked.question.plain) else sentence


def _score(wanted: Stems, asked: Stems, label: Stems, above: Stems) -> float:
    """How well a label names what is wanted: 1 or more when it and the labels above name all of it, 0 for none.

    Labels that name little else score higher. What no label names is for the passage itself to name.
    """
    if not wanted & label:
        return 0.0
    missing = len(wanted - label - above) / len(wanted)
    own = len(wanted & label) / len(wanted)
    stray = len(label - asked) / len(label)
    if stray > 0.5 or own < 0.5 or (missing and stray):
        return 0.0
    return 1.0 + own - stray - missing
