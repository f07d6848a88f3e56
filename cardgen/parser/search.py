"""Finding the passage that answers a key topic: by structure first, then by wording; better none than a wrong one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from cardgen.languages.language import Wording
from cardgen.languages.wording import TopicQuestion, Wants
from cardgen.model import Block, Kind, Paragraph, Role, Table
from cardgen.parser.compounds import NO_EVIDENCE, Answer, Compounds
from cardgen.parser.evidence import Evidence, Stems
from cardgen.parser.listings import Listings
from cardgen.parser.outline import Entry
from cardgen.parser.passages import ANSWER_WORDS, Passages
from cardgen.text import Text

_BY_WORDING = (Wants.DEFINITION, Wants.PROCESS, Wants.REASON, Wants.PURPOSE, Wants.EFFECT, Wants.COMPARISON)
_TOLD_BY_FORM = (Wants.REASON, Wants.COMPARISON)  # a sentence with "because" or "whereas" shows what it answers
_TRUSTED = (Role.KEY_POINTS, Role.SUMMARY)
TWICE_WORDS = 20  # of an answer to two questions in one
SUBJECT_WORDS = 10  # at the start of a sentence that says what something is


@dataclass(frozen=True)
class Search:
    """Searches a unit's evidence for answers."""

    evidence: Evidence

    @property
    def _wording(self) -> Wording:
        return self.evidence.context.wording

    @cached_property
    def _passages(self) -> Passages:
        return Passages(self._wording)

    @cached_property
    def _lists(self) -> Listings:
        return Listings(self.evidence, self._passages)

    def find(self, topic: TopicQuestion) -> Answer | None:
        """The answer to a topic's question, or None when the pages do not hold one for certain."""
        found = self._found(topic)
        if found and self._wording.asks_twice(topic.question) and _words(found.blocks) > TWICE_WORDS:
            return None
        return found

    def _found(self, topic: TopicQuestion) -> Answer | None:
        wanted = self.evidence.spelled_out(topic.needed)
        if not wanted:
            return None
        if topic.wants is Wants.RELATION:
            return self._compounds.related(topic)
        if topic.wants is Wants.COMPARISON:
            return self._compounds.compared(topic, wanted) or self._said(topic, wanted)
        found = self._compounds.members(topic) or self._compounds.parts(topic)
        found = found or self._under_a_label(topic, wanted) or self._said(topic, wanted)
        return (
            found
            or self._compounds.members(topic)
            or self._told_apart(topic)
            or self._in_a_table(topic, wanted)
            or self._in_passing(topic)
        )

    def _told_apart(self, topic: TopicQuestion) -> Answer | None:
        """Things that a topic names together, set against each other."""
        things = self._compounds.apart(topic)
        if not things or topic.contrast is None:
            return None
        if found := self._compounds.side_by_side(topic, things):
            return replace(found, question=topic.contrast)
        said = self._said(replace(topic, wants=Wants.COMPARISON), frozenset().union(*things))
        return replace(said, question=topic.contrast) if said else None

    @cached_property
    def _compounds(self) -> Compounds:
        return Compounds(self.evidence, self._passages)

    def _in_passing(self, topic: TopicQuestion) -> Answer | None:
        """What a sentence about something else says that the thing is."""
        if topic.wants is not Wants.DEFINITION or not topic.about or topic.parts:
            return None
        for entry, trail in self.evidence.entries:
            if entry.role in NO_EVIDENCE:
                continue
            for sentence, _ in self._passages.sentences(entry):
                what = self._wording.apposed(sentence, topic.about[0])
                if what and what.words <= ANSWER_WORDS:
                    return Answer(self._passages.paragraph(what, entry), entry, trail)
        return None

    def _in_a_table(self, topic: TopicQuestion, wanted: Stems) -> Answer | None:
        """The column of a table that has the things asked for, or the rows that say what each value leads to."""
        asked = wanted | self.evidence.stems(topic.question.plain)
        for entry, trail in self.evidence.entries:
            tables = [block for block in entry.body if isinstance(block, Table)]
            if not tables or entry.role in NO_EVIDENCE:
                continue
            blocks = None
            listed = (
                topic.wants is Wants.LIST and wanted <= self.evidence.text_of(entry) and not self._lists.second(topic)
            )
            if listed and (found := self._lists.column(entry, asked)):
                blocks = self._lists.without_head(self._lists.unnamed(found, asked), asked)
            if topic.wants is Wants.EFFECT:
                blocks = self._lists.cases(entry, wanted)
            if blocks:
                return Answer(blocks, entry, trail)
        return None

    def _under_a_label(self, topic: TopicQuestion, wanted: Stems) -> Answer | None:
        asked = wanted | self.evidence.stems(topic.question.plain)
        best: tuple[float, Answer] | None = None
        known = self.evidence.unit if self._lists.is_to_do(topic) else frozenset[str]()
        doer, object_ = self._doer(topic)
        for (entry, trail), (label, headings) in zip(self.evidence.entries, self.evidence.labels, strict=True):
            if entry.role in NO_EVIDENCE:
                continue
            above = headings | known
            named = label if label & wanted or self.evidence.has_subject(entry) else frozenset[str]()
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
        doer = self.evidence.stems(topic.about[0].plain)
        return doer, [stem for stem in self._wording.stems(topic.about[1].plain) if stem not in doer][-1:]

    def _answer(self, entry: Entry, topic: TopicQuestion, missing: Stems, asked: Stems) -> tuple[Block, ...] | None:
        """What stands under an entry, when it is of the kind wanted and names what the labels do not."""
        wants, made = topic.wants, self._passages
        if wants is not Wants.DEFINITION and self._wording.wants_one(entry.label):
            return None  # what stands there is what the thing is
        match wants:
            case Wants.LIST:
                return (
                    self._lists.members(entry, missing, asked)
                    if self._lists.second(topic) <= self.evidence.stems(entry.label.plain)
                    else None
                )
            case Wants.STEPS:
                return made.steps(entry) if not missing else None
            case Wants.PROCESS | Wants.REASON | Wants.PURPOSE | Wants.EFFECT:
                if wants is Wants.PROCESS and missing <= self.evidence.text_of(entry) and (steps := made.steps(entry)):
                    return steps
                if wants is Wants.EFFECT and not missing and (cases := self._lists.cases(entry, asked)):
                    return cases
                best = self._best(entry, topic, missing, asked)
                if best is None and wants is Wants.PROCESS and entry.label and self._lists.is_to_do(topic):
                    return self._lists.ways(entry) if missing <= self.evidence.unit else None
                return made.paragraph(best, entry) if best else None
            case Wants.DEFINITION | Wants.EXPLANATION:
                return self._opening(entry, wants, missing, asked, self.evidence.spelled_out(topic.needed))
            case _:
                return None

    def _opening(
        self, entry: Entry, wants: Wants, missing: Stems, asked: Stems, wanted: Stems
    ) -> tuple[Block, ...] | None:
        """The first sentences under an entry: one for a definition, unless what is missing comes in the next."""
        opening = self._passages.opening(entry)
        if not opening or not self._wording.answers(opening[0], wants):
            return None
        begins = " ".join(opening[0].plain.split()[:SUBJECT_WORDS])
        loose = wants is Wants.DEFINITION or not self.evidence.stems(entry.label.plain) <= asked
        if loose and not entry.text and not wanted - missing <= self.evidence.stems(begins):
            return None
        for count in range(1 if wants is Wants.DEFINITION else len(opening), len(opening) + 1):
            text = Text.join(opening[:count], " ")
            if missing <= self.evidence.stems(text.plain):
                return self._passages.paragraph(text, entry)
        return None

    def _best(self, entry: Entry, topic: TopicQuestion, missing: Stems, asked: Stems) -> Text | None:
        """Of the sentences of the form wanted the one that names most of what is asked, and what is done."""
        found: Text | None = None
        most = 0
        done = self._done(topic) - self.evidence.stems(entry.label.plain)
        for said in self._passages.said(entry, topic.wants):
            stems = self.evidence.stems(said.plain)
            shared = len(stems & asked)
            if self._lists.is_to_do(topic) and not self._wording.answers(said, Wants.STEPS):
                continue
            if not stems & (asked - self.evidence.title):
                continue  # it is about the unit's subject, and no more about this topic than any other sentence
            if missing | done <= stems and shared > most and len(stems - asked) > 1:
                found, most = said, shared
        return found

    def _done(self, topic: TopicQuestion) -> Stems:
        """What is done, of a question how it is done; nothing when the page may say it with another verb."""
        return self.evidence.spelled_out(topic.verbs) if topic.wants is Wants.PROCESS else frozenset()

    def _said(self, topic: TopicQuestion, wanted: Stems) -> Answer | None:
        """A sentence that names all that is wanted and says more: key points and summaries first, then any text."""
        if topic.plain or topic.wants not in _BY_WORDING or len(wanted) < 2:
            return None
        best: tuple[float, Answer] | None = None
        for entry, trail in self.evidence.entries:
            if entry.role in NO_EVIDENCE:
                continue
            trusted = entry.role is Role.KEY_POINTS or (
                entry.role in _TRUSTED and topic.wants in (Wants.PURPOSE, Wants.REASON, Wants.COMPARISON)
            )
            for sentence, _ in self._passages.sentences(entry):
                if not 5 < sentence.words <= ANSWER_WORDS or self._wording.leans(sentence):
                    continue
                stems = self.evidence.stems(sentence.plain)
                fits = wanted <= stems and len(stems - wanted) > 1
                if not fits or not self._wording.answers(sentence, topic.wants):
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
        asked = self._wording.sentence(sentence, None, self.evidence.context.usage)
        if asked is None or (wants is Wants.DEFINITION and asked.kind is not Kind.DEFINITION):
            return False
        return wanted <= self.evidence.stems(asked.question.plain)

    def _asked_part(self, sentence: Text, wanted: Stems) -> Text:
        """The part of a sentence that answers, when the sentence answers a question of its own about the same."""
        asked = self._wording.sentence(sentence, None, self.evidence.context.usage)
        return asked.answer if asked and wanted <= self.evidence.stems(asked.question.plain) else sentence


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


def _words(blocks: Iterable[Block]) -> int:
    return sum(text.words for block in blocks for text in ([block.text] if isinstance(block, Paragraph) else []))
