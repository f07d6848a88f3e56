"""Lists that answer a key topic: members of a set, ways to do something, what follows in each case."""

from __future__ import annotations

from dataclasses import dataclass

from cardgen.languages.wording import TopicQuestion, Wants
from cardgen.model import Block, ItemList, Table
from cardgen.parser.context import as_list
from cardgen.parser.evidence import Evidence, Stems
from cardgen.parser.outline import Entry, Origin
from cardgen.parser.passages import ANSWER_WORDS, LIST_ITEMS, Passages
from cardgen.text import Text

GIVEN_AWAY = 0.4  # of the words of a list, when they are those of its question


@dataclass(frozen=True)
class Listings:
    """Finds lists under the entries of `evidence`."""

    evidence: Evidence
    passages: Passages

    def ways(self, entry: Entry) -> tuple[Block, ...] | None:
        """The ways to do something: what an entry lists, or the first column of its table of methods."""
        if entry.origin is Origin.PAGE:
            return None
        tables = [block for block in entry.body if isinstance(block, Table)]
        if len(tables) == 1 and self.passages.wording.is_aspect(tables[0].header[0]):
            return self.passages.rows(entry, tables[0])
        found = self.passages.members(entry) if not tables else None
        if found and isinstance(listed := found[0], ItemList):
            items = [item.text for item in listed.items]
            done = [self.passages.wording.answers(item, Wants.STEPS) for item in items]
            return as_list(items, listed.line, ordered=sum(done) * 2 > len(done))  # what is done one after the other
        return None

    def is_to_do(self, topic: TopicQuestion) -> bool:
        """Whether a question asks how one does something, so that a list of ways answers it."""
        return self.passages.wording.several(topic.question, 2) is not topic.question

    def cases(self, entry: Entry, asked: Stems) -> tuple[Block, ...] | None:
        """What follows in each case: "Too small: ...", "Too large: ...", or the rows of a table that has such cases."""
        is_case = self.passages.wording.is_case
        for block in entry.body:
            head = self.evidence.stems(block.header[0].plain) if isinstance(block, Table) else frozenset[str]()
            if isinstance(block, Table) and head & asked and len(head - asked) < 2:
                words = sum(cell.words for row in block.rows for cell in row.cells)
                if words <= ANSWER_WORDS and all(is_case(row.cells[0]) for row in block.rows):
                    return (block,)
        items = [item for group in entry.children for item in group.items if item.label and item.text]
        cases = [Text.join((item.label, item.text), ": ") for item in items if is_case(item.label)]
        return as_list(cases, entry.place.line) if 1 < len(cases) <= LIST_ITEMS else None

    def second(self, topic: TopicQuestion) -> Stems:
        """Of "the methods for X and their limits" what is asked for beside the methods."""
        both = self.passages.wording.stems(topic.question.plain.partition(" and ")[2])[:1]
        return frozenset(both) & self.evidence.spelled_out(topic.needed)

    def members(self, entry: Entry, missing: Stems, asked: Stems) -> tuple[Block, ...] | None:
        """What an entry lists, when its text names what its label does not."""
        tables = [block for block in entry.body if isinstance(block, Table)]
        listed = self.passages.members(entry) if entry.label and entry.origin is not Origin.PAGE else None
        if listed is None and len(tables) == 1 and self.evidence.stems(tables[0].header[0].plain) & asked:
            listed = self.passages.rows(entry, tables[0])
        if listed is None and (rows := self.column(entry, asked)):
            listed = rows
        if not listed or not missing <= self.evidence.text_of(entry):
            return None
        return self.without_head(self.unnamed(listed, asked), asked)

    def unnamed(self, blocks: tuple[Block, ...], asked: Stems) -> tuple[Block, ...]:
        """Members without those that the question itself names: accuracy is none of "the metrics beyond accuracy"."""
        found = blocks[0]
        if not isinstance(found, ItemList):
            return blocks
        kept = [item.text for item in found.items if not self.evidence.stems(item.text.plain) <= asked]
        return as_list(kept, found.line, ordered=found.ordered) if 1 < len(kept) < len(found.items) else blocks

    def column(self, entry: Entry, asked: Stems) -> tuple[Block, ...] | None:
        """The column of a table whose header names what is asked for: "Part" of "the parts of X"."""
        for table in (block for block in entry.body if isinstance(block, Table)):
            for at, header in enumerate(table.header):
                if (stems := self.evidence.stems(header.plain)) and stems <= asked:
                    return self.passages.listed([row.cells[at] for row in table.rows], entry)
        return None

    def without_head(self, blocks: tuple[Block, ...], asked: Stems) -> tuple[Block, ...]:
        """Members without the words that all of them end in, when the question says them: "Gaussian naive Bayes"."""
        found = blocks[0]
        if not isinstance(found, ItemList):
            return blocks
        words = [item.text.plain.split() for item in found.items]
        shared = 0
        while min(map(len, words)) > shared + 1 and len({one[-shared - 1].casefold() for one in words}) == 1:
            shared += 1
        tail = " ".join(words[0][len(words[0]) - shared :])
        said = frozenset().union(*(self.evidence.stems(item.text.plain) for item in found.items))
        given_away = len(said & asked) >= GIVEN_AWAY * len(said)
        if not shared or not given_away or not self.evidence.stems(tail) <= asked:
            return blocks
        cut = [item.text.cut(0, len(item.text.plain) - len(tail)).strip() for item in found.items]
        return as_list(cut, found.line, ordered=found.ordered)
