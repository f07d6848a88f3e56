"""Finding the passage that answers a key topic: by structure first, then by wording; better none than a wrong one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from cardgen.languages.wording import TopicQuestion, Wants
from cardgen.model import Block, ItemList, Kind, Note, Paragraph, Role, Table
from cardgen.parser.context import Context, Trail, as_list
from cardgen.parser.contrasts import Contrasts, marks
from cardgen.parser.makers.acronyms import spelled_out
from cardgen.parser.outline import Entry, Origin
from cardgen.parser.passages import ANSWER_WORDS, LIST_ITEMS, Passages
from cardgen.text import Text

_BY_WORDING = (Wants.DEFINITION, Wants.PROCESS, Wants.REASON, Wants.PURPOSE, Wants.EFFECT, Wants.COMPARISON)
_TOLD_BY_FORM = (Wants.REASON, Wants.COMPARISON)  # a sentence with "because" or "whereas" shows what it answers
_IN_ANY_SENTENCE = (Wants.PROCESS, Wants.REASON, Wants.PURPOSE, Wants.EFFECT)
_NO_EVIDENCE = (Role.TOPICS, Role.READINGS, Role.ADMIN, Role.ARTEFACTS, Role.QUESTIONS, Role.EXERCISE, Role.NOTES)
_TRUSTED = (Role.KEY_POINTS, Role.SUMMARY)
TWICE_WORDS = 20  # of an answer to two questions in one
SUBJECT_WORDS = 10  # at the start of a sentence that says what something is
_CAPITALS = re.compile(r"\b[A-Z]{2,6}s?\b")

Stems = frozenset[str]


@dataclass(frozen=True)
class Answer:
    """The evidence found. entry, trail: where it stands. question: what it answers, when not the topic's own one."""

    blocks: tuple[Block, ...]
    entry: Entry
    trail: Trail
    question: Text | None = None


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
    def unit(self) -> Stems:
        """Stems of the unit's title and summary: what the unit is about."""
        said = [entry for entry, _ in self.entries if entry.role in _TRUSTED]
        return self.title.union(*(self.text_of(entry) for entry in said))

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
        found = self._found(topic)
        if found and self.context.wording.asks_twice(topic.question) and _words(found.blocks) > TWICE_WORDS:
            return None
        return found

    def _found(self, topic: TopicQuestion) -> Answer | None:
        wanted = self.spelled_out(topic.needed)
        if not wanted:
            return None
        if topic.wants is Wants.RELATION:
            return self._related(topic)
        if topic.wants is Wants.COMPARISON:
            return self._compared(topic, wanted)
        found = self._parts(topic) or self._under_a_label(topic, wanted) or self._said(topic, wanted)
        return found or self._told_apart(topic) or self._in_a_table(topic, wanted)

    def _in_a_table(self, topic: TopicQuestion, wanted: Stems) -> Answer | None:
        """The column of a table that has the things asked for, or the rows that say what each value leads to."""
        asked = wanted | self.stems(topic.question.plain)
        for entry, trail in self.entries:
            tables = [block for block in entry.body if isinstance(block, Table)]
            if not tables or entry.role in _NO_EVIDENCE:
                continue
            blocks = None
            listed = topic.wants is Wants.LIST and wanted <= self.text_of(entry) and not self._second(topic)
            if listed and (found := self._column(entry, asked)):
                blocks = self._without_head(self._unnamed(found, asked), asked)
            if topic.wants is Wants.EFFECT:
                blocks = self._cases(entry, wanted)
            if blocks:
                return Answer(blocks, entry, trail)
        return None

    def _told_apart(self, topic: TopicQuestion) -> Answer | None:
        """Things that a topic names together, set against each other."""
        things = self.things(topic) if topic.contrast else []
        if all(thing in self.definitions for thing in things):
            return None  # a card asks for each
        if len(things) < 2 or not all(marks(things)):
            return None
        found = self._contrasts.find(things, _names(topic))
        if found:
            return Answer(*found, topic.contrast)
        said = self._said(replace(topic, wants=Wants.COMPARISON), frozenset().union(*things))
        return replace(said, question=topic.contrast) if said else None

    @cached_property
    def _contrasts(self) -> Contrasts:
        return Contrasts(self.entries, self.context.wording, self.stems, self.definitions, _NO_EVIDENCE)

    def _parts(self, topic: TopicQuestion) -> Answer | None:
        """A list whose members the topic itself names: what the pages say of each of them."""
        if topic.wants is not Wants.LIST or not 2 <= len(topic.parts) <= 4:
            return None
        names = _names(topic)
        found = self._contrasts.labelled([self.stems(name.plain) for name in names], names, loose=1)
        return Answer(*found) if found else None

    def _compared(self, topic: TopicQuestion, wanted: Stems) -> Answer | None:
        things = self.things(topic)
        found = self._contrasts.find(things, _names(topic))
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
        """A short sentence that names all the things, or one under the heading of one that names the other."""
        things = self.things(topic)
        if len(things) < 2:
            return None
        every = frozenset().union(*things)
        for (entry, trail), (label, _) in zip(self.entries, self.labels, strict=True):
            if entry.role in _NO_EVIDENCE:
                continue
            under = next((thing for thing in things if thing == label), frozenset[str]())
            for sentence, before in self._passages.sentences(entry):
                stems = self.stems(sentence.plain)
                left = [thing - under for thing in things if thing != under]
                if not all(thing and len(thing & stems) > 0.6 * len(thing) for thing in left):
                    continue
                named = bool(under) or (before is None and len(stems - every) < 7)
                fit = self._passages.fitting(sentence, before) if named and sentence.words > 5 else None
                if fit and not sentence.plain.endswith(":"):
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
            named = label if label & wanted or self._has_subject(entry) else frozenset[str]()
            score = _score(wanted, asked, named or above & wanted, above)
            ways = [(score, wanted if topic.parts else wanted - (label | above))]
            if label and label == doer:
                ways.append((1.0, frozenset(object_)))
            for score, missing in ways:
                if score > (best[0] if best else 0.4) and (blocks := self._there(entry, topic, missing, asked, named)):
                    best = (score, Answer(blocks, entry, trail))
        return best[1] if best else None

    def _there(
        self, entry: Entry, topic: TopicQuestion, missing: Stems, asked: Stems, named: Stems
    ) -> tuple[Block, ...] | None:
        """What stands under an entry; under one that is called "Summary" or the like only the steps of a thing."""
        if named:
            return self._answer(entry, topic, missing, asked)
        steps = topic.wants in (Wants.STEPS, Wants.PROCESS) and not missing
        return self._passages.staged(entry) if steps else None

    def _doer(self, topic: TopicQuestion) -> tuple[Stems, Sequence[str]]:
        """Of "how X does something to Y" the stems of X, and the last one of Y: the page may have another verb."""
        if topic.wants is not Wants.PROCESS or len(topic.about) != 2:
            return frozenset(), ()
        doer = self.stems(topic.about[0].plain)
        return doer, [stem for stem in self.context.wording.stems(topic.about[1].plain) if stem not in doer][-1:]

    def _has_subject(self, entry: Entry) -> bool:
        """Whether a label names something, and does not only say "Summary" of what stands above."""
        return bool(entry.label) and self.context.wording.subject(entry.label) is not None

    def _answer(self, entry: Entry, topic: TopicQuestion, missing: Stems, asked: Stems) -> tuple[Block, ...] | None:
        """What stands under an entry, when it is of the kind wanted and names what the labels do not."""
        wants, made = topic.wants, self._passages
        match wants:
            case Wants.LIST:
                return (
                    self._members(entry, missing, asked)
                    if self._second(topic) <= self.stems(entry.label.plain)
                    else None
                )
            case Wants.STEPS:
                return made.steps(entry) if not missing else None
            case Wants.PROCESS | Wants.REASON | Wants.PURPOSE | Wants.EFFECT:
                if wants is Wants.PROCESS and missing <= self.text_of(entry) and (steps := made.steps(entry)):
                    return steps
                if wants is Wants.EFFECT and not missing and (cases := self._cases(entry, asked)):
                    return cases
                best = self._best(entry, topic, missing, asked)
                if best is None and wants is Wants.PROCESS and entry.label and self._is_to_do(topic):
                    return self._ways(entry) if missing <= self.unit else None
                return made.paragraph(best, entry) if best else None
            case Wants.DEFINITION | Wants.EXPLANATION:
                return self._opening(entry, wants, missing, asked & self.spelled_out(topic.needed))
            case _:
                return None

    def _ways(self, entry: Entry) -> tuple[Block, ...] | None:
        """The ways to do something: what an entry lists, or the first column of its table of methods."""
        if entry.origin is Origin.PAGE:
            return None
        tables = [block for block in entry.body if isinstance(block, Table)]
        if len(tables) == 1 and self.context.wording.is_aspect(tables[0].header[0]):
            return self._passages.rows(entry, tables[0])
        found = self._passages.members(entry) if not tables else None
        if found and isinstance(listed := found[0], ItemList):
            items = [item.text for item in listed.items]
            done = [self.context.wording.answers(item, Wants.STEPS) for item in items]
            return as_list(items, listed.line, ordered=sum(done) * 2 > len(done))  # what is done one after the other
        return None

    def _is_to_do(self, topic: TopicQuestion) -> bool:
        """Whether a question asks how one does something, so that a list of ways answers it."""
        return self.context.wording.several(topic.question, 2) is not topic.question

    def _cases(self, entry: Entry, asked: Stems) -> tuple[Block, ...] | None:
        """What follows in each case: "Too small: ...", "Too large: ...", or the rows of a table that has such cases."""
        is_case = self.context.wording.is_case
        for block in entry.body:
            head = self.stems(block.header[0].plain) if isinstance(block, Table) else frozenset[str]()
            if isinstance(block, Table) and head & asked and len(head - asked) < 2:
                words = sum(cell.words for row in block.rows for cell in row.cells)
                if words <= ANSWER_WORDS and all(is_case(row.cells[0]) for row in block.rows):
                    return (block,)
        items = [item for group in entry.children for item in group.items if item.label and item.text]
        cases = [Text.join((item.label, item.text), ": ") for item in items if is_case(item.label)]
        return as_list(cases, entry.place.line) if 1 < len(cases) <= LIST_ITEMS else None

    def _second(self, topic: TopicQuestion) -> Stems:
        """Of "the methods for X and their limits" what is asked for beside the methods."""
        both = self.context.wording.stems(topic.question.plain.partition(" and ")[2])[:1]
        return frozenset(both) & self.spelled_out(topic.needed)

    def _members(self, entry: Entry, missing: Stems, asked: Stems) -> tuple[Block, ...] | None:
        tables = [block for block in entry.body if isinstance(block, Table)]
        listed = self._passages.members(entry) if entry.label and entry.origin is not Origin.PAGE else None
        if listed is None and len(tables) == 1 and self.stems(tables[0].header[0].plain) & asked:
            listed = self._passages.rows(entry, tables[0])
        if listed is None and (rows := self._column(entry, asked)):
            listed = rows
        if not listed or not missing <= self.text_of(entry):
            return None
        return self._without_head(self._unnamed(listed, asked), asked)

    def _unnamed(self, blocks: tuple[Block, ...], asked: Stems) -> tuple[Block, ...]:
        """Members without those that the question itself names: accuracy is none of "the metrics beyond accuracy"."""
        found = blocks[0]
        if not isinstance(found, ItemList):
            return blocks
        kept = [item.text for item in found.items if not self.stems(item.text.plain) <= asked]
        return as_list(kept, found.line, ordered=found.ordered) if 1 < len(kept) < len(found.items) else blocks

    def _column(self, entry: Entry, asked: Stems) -> tuple[Block, ...] | None:
        """The column of a table whose header names what is asked for: "Part" of "the parts of X"."""
        for table in (block for block in entry.body if isinstance(block, Table)):
            for at, header in enumerate(table.header):
                if (stems := self.stems(header.plain)) and stems <= asked:
                    return self._passages.listed([row.cells[at] for row in table.rows], entry)
        return None

    def _without_head(self, blocks: tuple[Block, ...], asked: Stems) -> tuple[Block, ...]:
        """Members without the words that all of them end in, when the question says them: "Gaussian naive Bayes"."""
        found = blocks[0]
        if not isinstance(found, ItemList):
            return blocks
        words = [item.text.plain.split() for item in found.items]
        shared = 0
        while min(map(len, words)) > shared + 1 and len({one[-shared - 1].casefold() for one in words}) == 1:
            shared += 1
        tail = " ".join(words[0][len(words[0]) - shared :])
        if not shared or not self.stems(tail) <= asked or not self.stems(tail):
            return blocks
        cut = [item.text.cut(0, len(item.text.plain) - len(tail)).strip() for item in found.items]
        return as_list(cut, found.line, ordered=found.ordered)

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

    def _opening(self, entry: Entry, wants: Wants, missing: Stems, wanted: Stems) -> tuple[Block, ...] | None:
        """The first sentences under an entry: one for a definition, unless what is missing comes in the next."""
        opening = self._passages.opening(entry)
        if not opening or not self.context.wording.answers(opening[0], wants):
            return None
        begins = " ".join(opening[0].plain.split()[:SUBJECT_WORDS])
        if wants is Wants.DEFINITION and not entry.text and not wanted - missing <= self.stems(begins):
            return None
        for count in range(1 if wants is Wants.DEFINITION else len(opening), len(opening) + 1):
            text = Text.join(opening[:count], " ")
            if missing <= self.stems(text.plain):
                return self._passages.paragraph(text, entry)
        return None

    def _best(self, entry: Entry, topic: TopicQuestion, missing: Stems, asked: Stems) -> Text | None:
        """Of the sentences of the form wanted the one that names most of what is asked, and what is done."""
        found: Text | None = None
        most = 0
        done = self._done(topic) - self.stems(entry.label.plain)
        for said in self._passages.said(entry, topic.wants):
            stems = self.stems(said.plain)
            shared = len(stems & asked)
            if self._is_to_do(topic) and not self.context.wording.answers(said, Wants.STEPS):
                continue
            if missing | done <= stems and shared > most and len(stems - asked) > 1:
                found, most = said, shared
        return found

    def _done(self, topic: TopicQuestion) -> Stems:
        """What is done, of a question how it is done; nothing when the page may say it with another verb."""
        return self.spelled_out(topic.verbs) if topic.wants is Wants.PROCESS else frozenset()

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
                if not (trusted or told or self._asks_for(sentence, wanted, topic.wants)):
                    continue
                score = trusted + len(wanted) / len(stems)
                if score > (best[0] if best else (0.0 if trusted else 0.3)):
                    part = self._asked_part(sentence, wanted)
                    best = (score, Answer(self._passages.paragraph(part, entry), entry, trail))
        return best[1] if best else None

    def _asks_for(self, sentence: Text, wanted: Stems, wants: Wants) -> bool:
        """Whether a sentence of running text answers a question of its own that names all that is wanted."""
        asked = self.context.wording.sentence(sentence, None, self.context.usage)
        if asked is None or (wants is Wants.DEFINITION and asked.kind is not Kind.DEFINITION):
            return False
        return wanted <= self.stems(asked.question.plain)

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


def _names(topic: TopicQuestion) -> list[Text]:
    """What a compound topic calls its parts."""
    return [ways[-1] for ways in topic.parts] or list(topic.about)


def _words(blocks: Iterable[Block]) -> int:
    return sum(text.words for block in blocks for text in ([block.text] if isinstance(block, Paragraph) else []))
