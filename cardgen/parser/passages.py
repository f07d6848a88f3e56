"""What stands under an entry, cut down to an answer: a sentence or two, a list, steps, the rows of a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cardgen.languages.language import Wording
from cardgen.languages.wording import Wants
from cardgen.model import Block, Paragraph, Table
from cardgen.parser.context import as_list, tidy
from cardgen.parser.outline import Entry, Origin
from cardgen.text import Mark, Text

ANSWER_WORDS = 35
LIST_ITEMS = 6


@dataclass(frozen=True)
class Passages:
    """Cuts answers out of entries, in the words of one language."""

    wording: Wording

    def sentences(self, entry: Entry) -> Iterator[tuple[Text, Text | None]]:
        """The sentences under an entry, each with the one before it in the same paragraph."""
        for text in self._texts(entry):
            before: Text | None = None
            for sentence in self.wording.sentences(text):
                yield sentence, before
                before = sentence

    def _texts(self, entry: Entry) -> Iterator[Text]:
        if entry.text:
            yield entry.text
        yield from (block.text for block in entry.body if isinstance(block, Paragraph))
        for group in (child for child in entry.children if child.origin is Origin.LIST and not child.label):
            if not group.ordered:
                yield from (item.text for item in group.items if item.text and not item.label)

    def fitting(self, sentence: Text, before: Text | None) -> Text | None:
        """A sentence as an answer: with the one before it when it leans on that, shortened when it is too long."""
        whole = sentence
        if self.wording.leans(sentence):
            if before is None or self.wording.leans(before):
                return None
            whole = Text.join((before, sentence), " ")
            if whole.words > ANSWER_WORDS:
                whole = Text.join((before, self._short(sentence)), " ")
        elif whole.words > ANSWER_WORDS:
            whole = self._short(sentence)
        return whole if whole.words <= ANSWER_WORDS else None

    def _short(self, sentence: Text) -> Text:
        return self.wording.shortened(sentence).strip(" ,;:")

    def opening(self, entry: Entry) -> tuple[Text, ...]:
        """The first sentences under an entry, as many as make an answer."""
        source = next(self._texts(entry), Text())
        kept: list[Text] = []
        for sentence in self.wording.sentences(source):
            if (not kept and self.wording.leans(sentence)) or sentence.plain.rstrip().endswith(":"):
                break
            if sum(one.words for one in (*kept, sentence)) > ANSWER_WORDS:
                break
            kept.append(sentence)
        return tuple(kept)

    def members(self, entry: Entry) -> tuple[Block, ...] | None:
        """The names that an entry lists: items, defined terms, sub-headings or the first cells of its only table."""
        groups = [child for child in entry.children if child.origin is Origin.LIST]
        members: Sequence[Entry] = ()
        defined = [child for child in entry.children if child.origin is Origin.DEFINITION]
        if entry.origin in (Origin.LIST, Origin.ITEM) and entry.items:
            members = entry.items
        elif len(groups) == 1:
            members = groups[0].items
        elif not groups:
            members = defined or [child for child in entry.children if child.origin is Origin.HEADING]
        return self.listed([name_of(member) for member in members], entry)

    def rows(self, entry: Entry, table: Table) -> tuple[Block, ...] | None:
        """The first cells of a table as a list; with their second cells when they are mere numbers."""
        firsts = [row.cells[0] for row in table.rows]
        if firsts and all(cell.plain.strip(" .#").isdigit() for cell in firsts) and len(table.header) > 1:
            firsts = [row.cells[1] for row in table.rows]
        return self.listed(firsts, entry)

    def steps(self, entry: Entry) -> tuple[Block, ...] | None:
        """What is done under an entry, in order: its numbered list, or its table of steps."""
        if any(isinstance(block, Table) and self.wording.is_stage_label(block.header[0]) for block in entry.body):
            return self.staged(entry)
        staged = self.wording.is_stage_label
        inner = [child for child in entry.children if staged(child.label)]
        nested = [group for child in inner for group in (child, *child.children) if group.ordered]
        groups = [
            child
            for child in entry.children
            if child.ordered and child.origin is Origin.LIST and (not child.label or staged(child.label))
        ]
        if entry.ordered and entry.items:
            groups = [entry]
        found = groups or nested
        return self._ordered([_whole(item) for item in found[0].items], entry) if len(found) == 1 else None

    def staged(self, entry: Entry) -> tuple[Block, ...] | None:
        """The rows of a table of steps, with what is done in each when that fits."""
        tables = [block for block in entry.body if isinstance(block, Table)]
        table = next((one for one in tables if self.wording.is_stage_label(one.header[0])), None)
        if table is None:
            return None
        numbered = all(row.cells[0].plain.strip(" .#").isdigit() for row in table.rows)
        names = [row.cells[1 if numbered and len(row.cells) > 1 else 0].strip() for row in table.rows]
        if not numbered and len(table.header) > 1:
            told = [Text.join((name, row.cells[1]), ": ") for name, row in zip(names, table.rows, strict=True)]
            if sum(one.words for one in told) <= ANSWER_WORDS and all(row.cells[1] for row in table.rows):
                names = told
        return self._ordered(names, entry)

    def _ordered(self, items: Sequence[Text], entry: Entry) -> tuple[Block, ...] | None:
        items = self._fitted(items)
        if not 2 <= len(items) <= LIST_ITEMS or sum(item.words for item in items) > ANSWER_WORDS:
            return None
        return as_list(items, entry.place.line, ordered=True)

    def listed(self, items: Sequence[Text], entry: Entry) -> tuple[Block, ...] | None:
        """Things as a list, when they are few and short enough."""
        items = self._fitted(items)
        if not 2 <= len(items) <= LIST_ITEMS or sum(item.words for item in items) > ANSWER_WORDS or not all(items):
            return None
        return as_list(items, entry.place.line)

    def _fitted(self, items: Sequence[Text]) -> list[Text]:
        """Items without their asides, where they would be too long together."""
        if sum(item.words for item in items) <= ANSWER_WORDS:
            return list(items)
        return [self._short(item) for item in items]

    def paragraph(self, text: Text, entry: Entry) -> tuple[Block, ...]:
        """A text as an answer."""
        return (Paragraph(tidy(text), entry.place.line),)

    def said(self, entry: Entry, wants: Wants) -> Iterator[Text]:
        """Each sentence under an entry that has the form of the answer wanted, ready to be shown."""
        for sentence, before in self.sentences(entry):
            if self.wording.answers(sentence, wants) and (found := self.fitting(sentence, before)):
                yield found


def name_of(member: Entry) -> Text:
    """What a list item names: its label, the bold words that it begins with, or all of it."""
    if member.label:
        return member.label
    bold = member.text.marked(Mark.BOLD)
    if bold and bold[0][0] == 0 and bold[0][1] < len(member.text.plain):
        return member.text.cut(0, bold[0][1])
    return member.text


def _whole(member: Entry) -> Text:
    return Text.join((member.label, member.text), ": ") if member.label and member.text else member.label or member.text
