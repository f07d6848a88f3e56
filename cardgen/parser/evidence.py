"""Finding the passage that answers a key topic: by structure first, then by wording; better none than a wrong one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from cardgen.languages.wording import TopicQuestion, Wants
from cardgen.model import Block, Note, Paragraph, Role
from cardgen.parser.context import Context, Trail, as_list, tidy
from cardgen.parser.makers.acronyms import spelled_out
from cardgen.parser.outline import Entry, Origin
from cardgen.text import Text

ANSWER_WORDS = 35
LIST_ITEMS = 6
_BY_WORDING = (Wants.DEFINITION, Wants.PROCESS, Wants.REASON, Wants.PURPOSE, Wants.COMPARISON)
_TOLD_BY_FORM = (Wants.REASON, Wants.COMPARISON)  # a sentence with "because" or "whereas" shows what it answers
_SAYING = (Wants.DEFINITION, Wants.EXPLANATION)
_NO_EVIDENCE = (Role.TOPICS, Role.READINGS, Role.ADMIN, Role.ARTEFACTS, Role.QUESTIONS, Role.EXERCISE, Role.NOTES)


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
    definitions: Mapping[frozenset[str], Note] = field(default_factory=dict)

    @cached_property
    def _expansions(self) -> dict[str, frozenset[str]]:
        """Stem of an acronym to the stems of what it stands for, as the pages spell it out."""
        found: dict[str, frozenset[str]] = {}
        for entry, _ in self.entries:
            bodies = (block.text.plain for block in entry.body if isinstance(block, Paragraph))
            for plain in (entry.label.plain, entry.text.plain, *bodies):
                for acronym, expansion in spelled_out(plain):
                    for stem in self.context.wording.stems(acronym):
                        found[stem] = frozenset(self.context.wording.stems(expansion))
        return found

    def stems(self, plain: str) -> frozenset[str]:
        """Content stems, with acronyms spelled out so that both forms are the same."""
        return self.spelled_out(self.context.wording.stems(plain))

    def spelled_out(self, stems: Iterable[str]) -> frozenset[str]:
        """Stems with those of acronyms replaced by what they stand for."""
        return frozenset().union(*(self._expansions.get(stem, {stem}) for stem in stems))

    @cached_property
    def _labels(self) -> list[tuple[frozenset[str], frozenset[str]]]:
        """For each entry the stems of its label, and of all labels above it."""
        title = self.stems(self.context.title.plain)
        found = []
        for entry, trail in self.entries:
            above = frozenset().union(title, *(self.stems(step.label.plain) for step in trail))
            found.append((self.stems(entry.label.plain), above))
        return found

    def find(self, topic: TopicQuestion) -> Answer | None:
        """The answer to a topic's question, or None when the pages do not hold one for certain."""
        if topic.wants is Wants.RELATION and len(topic.about) > 1:
            return None
        wanted = self.spelled_out(topic.needed)
        if topic.wants is Wants.COMPARISON and len(topic.about) > 1:
            return self._side_by_side(topic) or self._together(wanted) or self._said(topic, wanted)
        asked = wanted | self.stems(topic.question.plain)
        best: tuple[float, Answer] | None = None
        for (entry, trail), (label, above) in zip(self.entries, self._labels, strict=True):
            if not label or entry.role in _NO_EVIDENCE or not wanted:
                continue
            score = _score(wanted, asked, label, above)
            if score < 1.0 or (best and score <= best[0]):
                continue
            blocks = self._answer(entry, topic.wants)
            both = topic.wants is Wants.DEFINITION and len(topic.about) > 1
            if blocks and (not both or self._names(blocks[0], wanted)):
                best = (score, Answer(blocks, entry, trail))
        return best[1] if best else self._said(topic, wanted)

    def _side_by_side(self, topic: TopicQuestion) -> Answer | None:
        """What the pages say of each of two things, when they define both: the difference is there to see."""
        items: list[Text] = []
        for about in topic.about:
            note = self.definitions.get(frozenset(self.context.wording.stems(about.plain)))
            if note and isinstance(said := note.back[0], Paragraph):
                items.append(Text.join((tidy(about), said.text), ": "))
                place = note.place
        if len(items) != 2 or len(topic.about) != 2 or sum(item.words for item in items) > ANSWER_WORDS:
            return None
        found = next(((entry, trail) for entry, trail in self.entries if entry.place == place), None)
        return Answer(as_list(items, place.line), *found) if found else None

    def _together(self, wanted: frozenset[str]) -> Answer | None:
        """What stands under a heading that names both things and nothing else, when its first words name both too."""
        for (entry, trail), (label, _) in zip(self.entries, self._labels, strict=True):
            if entry.role in _NO_EVIDENCE or label != wanted:
                continue
            blocks = self._passage(entry, Wants.EXPLANATION)
            if blocks and self._names(blocks[0], wanted):
                return Answer(blocks, entry, trail)
        return None

    def _names(self, block: Block, wanted: frozenset[str]) -> bool:
        """Whether a passage speaks of all that is wanted; a list is under a label that does."""
        return not isinstance(block, Paragraph) or wanted <= self.stems(block.text.plain)

    def _said(self, topic: TopicQuestion, wanted: frozenset[str]) -> Answer | None:
        """A sentence that names all that is wanted and says more: key points and summaries first, then any text."""
        if topic.plain or topic.wants not in _BY_WORDING or len(wanted) < 2:
            return None
        best: tuple[float, Answer] | None = None
        for entry, trail in self.entries:
            if entry.role in _NO_EVIDENCE:
                continue
            trusted = entry.role is Role.KEY_POINTS
            for sentence in self._sentences(entry):
                if not 5 < sentence.words <= ANSWER_WORDS or self.context.wording.leans(sentence):
                    continue
                stems = self.stems(sentence.plain)
                if (
                    not wanted <= stems
                    or len(stems - wanted) < 2
                    or not self.context.wording.answers(sentence, topic.wants)
                ):
                    continue
                told = topic.wants in _TOLD_BY_FORM
                if not (trusted or told or self._asks_for(sentence, wanted)):
                    continue
                score = trusted + len(wanted) / len(stems)
                if score > (best[0] if best else (0.0 if trusted else 0.3)):
                    best = (
                        score,
                        Answer((Paragraph(self._asked_part(sentence, wanted), entry.place.line),), entry, trail),
                    )
        return best[1] if best else None

    def _asks_for(self, sentence: Text, wanted: frozenset[str]) -> bool:
        """Whether a sentence of running text answers a question of its own that names all that is wanted."""
        asked = self.context.wording.sentence(sentence, None, self.context.usage)
        return asked is not None and wanted <= self.stems(asked.question.plain)

    def _asked_part(self, sentence: Text, wanted: frozenset[str]) -> Text:
        """The part of a sentence that answers, when the sentence answers a question of its own about the same."""
        asked = self.context.wording.sentence(sentence, None, self.context.usage)
        return asked.answer if asked and wanted <= self.stems(asked.question.plain) else sentence

    def _sentences(self, entry: Entry) -> Iterator[Text]:
        if entry.text and not entry.label:
            yield from self.context.wording.sentences(entry.text)
        for block in entry.body:
            if isinstance(block, Paragraph):
                yield from self.context.wording.sentences(block.text)

    def _answer(self, entry: Entry, wants: Wants) -> tuple[Block, ...] | None:
        """What stands under an entry, when it is of the kind wanted and short enough."""
        match wants:
            case Wants.LIST:
                return self._list(entry, ordered=False)
            case Wants.STEPS:
                return self._list(entry, ordered=True)
            case Wants.DEFINITION | Wants.EXPLANATION | Wants.PROCESS | Wants.REASON | Wants.PURPOSE:
                found = self._passage(entry, wants)
                return found or (self._list(entry, ordered=False) if wants is Wants.PROCESS else None)
            case _:
                return None

    def _list(self, entry: Entry, *, ordered: bool) -> tuple[Block, ...] | None:
        groups = [child for child in entry.children if child.origin is Origin.LIST]
        members: tuple[Entry, ...] = ()
        if entry.origin in (Origin.LIST, Origin.ITEM) and entry.items:
            members, groups = entry.items, [entry]
        elif len(groups) == 1:
            members = groups[0].items
        elif not groups:
            members = tuple(child for child in entry.children if child.origin is Origin.HEADING)
        if ordered and not (groups and groups[0].ordered):
            return None
        items = [member.label or member.text for member in members]
        if 2 <= len(items) <= LIST_ITEMS + 2 * ordered and sum(item.words for item in items) <= ANSWER_WORDS:
            return as_list(items, entry.place.line, ordered=ordered)
        return None

    def _passage(self, entry: Entry, wants: Wants) -> tuple[Block, ...] | None:
        wording = self.context.wording
        source = entry.text
        if not source and entry.body and isinstance(entry.body[0], Paragraph):
            source = entry.body[0].text
        if not source:
            leaves = [child for group in entry.children if group.origin is Origin.LIST for child in group.items]
            source = leaves[0].text if leaves and not leaves[0].label and wants in _SAYING else Text()
        kept: list[Text] = []
        words = 0
        for sentence in wording.sentences(source):
            words += sentence.words
            if words > ANSWER_WORDS or (not kept and wording.leans(sentence)):
                break
            kept.append(sentence)
            if wants is Wants.DEFINITION:
                break
        if not kept or not wording.answers(kept[0], wants):
            return None
        return (Paragraph(Text.join(kept, " "), entry.place.line),)


def _score(wanted: frozenset[str], asked: frozenset[str], label: frozenset[str], above: frozenset[str]) -> float:
    """1 or more when label and labels above name all that is wanted, and the label itself names part of it.

    Labels that name little else score higher.
    """
    if not wanted <= label | above or not wanted & label:
        return 0.0
    own = len(wanted & label) / len(wanted)
    stray = len(label - asked) / len(label)
    return 1.0 + own - stray if stray <= 0.5 and own >= 0.5 else 0.0
