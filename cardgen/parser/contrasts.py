"""What the pages say of two or three things side by side: a table that compares them, or a label for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from cardgen.languages.language import Wording
from cardgen.model import Block, Note, Paragraph, Place, Role, Row, Table
from cardgen.parser.context import Trail, as_list, tidy
from cardgen.parser.outline import Entry, Origin
from cardgen.parser.passages import ANSWER_WORDS, Passages
from cardgen.text import Mark, Text

ROWS = 4
Stems = frozenset[str]


@dataclass(frozen=True)
class Contrasts:
    """Searches entries for things side by side. stems: content stems of a text, acronyms spelled out."""

    entries: Sequence[tuple[Entry, Trail]]
    wording: Wording
    stems: Callable[[str], Stems]
    definitions: Mapping[Stems, Note]
    silent: tuple[Role, ...]

    def find(self, things: Sequence[Stems], names: Sequence[Text]) -> tuple[tuple[Block, ...], Entry, Trail] | None:
        """The things side by side. things: the stems of each. names: what the topic calls them."""
        if not 2 <= len(things) <= 3:
            return None
        apart = marks(things)
        if not all(apart):
            return None
        for entry, trail in self.entries:
            if entry.role in self.silent:
                continue
            for block in entry.body:
                if isinstance(block, Table) and (found := self._table(block, things, apart, entry.place)):
                    return (found,), entry, trail
        return self.labelled(things, names)

    def _table(self, table: Table, things: Sequence[Stems], apart: Sequence[Stems], place: Place) -> Table | None:
        """The part of a table that sets the things against each other, small enough for an answer."""
        columns = [self._only(mark, thing, table.header[1:]) for mark, thing in zip(apart, things, strict=True)]
        if None not in columns and len(set(columns)) == len(things):
            return self._columns(table, [at + 1 for at in columns if at is not None], place)
        firsts = [row.cells[0] for row in table.rows]
        rows = [self._only(mark, thing, firsts) for mark, thing in zip(apart, things, strict=True)]
        if None not in rows and len(set(rows)) == len(things):
            return self._rows(table, [table.rows[at] for at in rows if at is not None], place)
        return None

    def _only(self, mark: Stems, thing: Stems, cells: Sequence[Text]) -> int | None:
        """Where the one cell stands that names the thing: it has what marks the thing, and little else."""
        found = [
            at
            for at, cell in enumerate(cells)
            if (stems := self.stems(cell.plain)) and mark <= stems and len(stems - thing) <= 1
        ]
        exact = [at for at in found if self.stems(cells[at].plain) == thing]
        found = exact or found
        return found[0] if len(found) == 1 else None

    def _columns(self, table: Table, columns: Sequence[int], place: Place) -> Table | None:
        """Aspect by aspect; what a course gives as examples comes last, if at all."""
        kept: list[Row] = []
        words = 0
        for row in table.rows:
            cells = tuple(row.cells[at] for at in (0, *columns))
            size = sum(cell.words for cell in cells)
            if not all(cells) or self._names_examples(cells[0]) or words + size > ANSWER_WORDS:
                continue
            words += size
            kept.append(Row(cells, row.line))
        if not kept:
            return None
        return Table(tuple(table.header[at] for at in (0, *columns)), tuple(kept[:ROWS]), place.line)

    def _rows(self, table: Table, rows: Sequence[Row], place: Place) -> Table | None:
        kept: list[int] = []
        words = sum(row.cells[0].words for row in rows)
        defining = [at for at, column in enumerate(table.header) if at and self.wording.is_definition_label(column)]
        for at in defining or range(1, len(table.header)):
            column = table.header[at]
            size = sum(row.cells[at].words for row in rows)
            if not column or not all(row.cells[at] for row in rows) or self._names_examples(column):
                continue
            if words + size <= ANSWER_WORDS:
                words += size
                kept.append(at)
        if not kept:
            return None
        shown = tuple(Row(tuple(row.cells[at] for at in (0, *kept)), row.line) for row in rows)
        return Table(tuple(table.header[at] for at in (0, *kept)), shown, place.line)

    def _names_examples(self, label: Text) -> bool:
        return not self.wording.names(label) or "example" in label.plain.casefold()

    def labelled(
        self, things: Sequence[Stems], names: Sequence[Text], loose: int = 0
    ) -> tuple[tuple[Block, ...], Entry, Trail] | None:
        """What stands behind a label for each of the things. loose: how many words more a label may have."""
        found = [self._labelled(thing, name, loose) for thing, name in zip(things, names, strict=True)]
        if not all(found):
            return None
        sides = [side for side in found if side]
        if len({(label.plain, said.plain) for label, said, _, _ in sides}) < len(sides):
            return None  # one label that names both
        items = [_item(label, said) for label, said, _, _ in sides]
        if sum(item.words for item in items) > ANSWER_WORDS:
            items = [_item(label, self.wording.shortened(said).strip(" ,;:")) for label, said, _, _ in sides]
        if sum(item.words for item in items) > ANSWER_WORDS:
            return None
        _, _, entry, trail = sides[0]
        return as_list(items, entry.place.line), entry, trail

    def _labelled(self, thing: Stems, name: Text, loose: int) -> tuple[Text, Text, Entry, Trail] | None:
        note = self.definitions.get(thing)
        for entry, trail in self.entries:
            label = self.stems(entry.label.plain)
            if (
                entry.role in self.silent
                or entry.origin is Origin.PAGE
                or not thing <= label
                or len(label - thing) > loose
            ):
                continue
            first = next(self._first(entry), None)
            if first:
                return entry.label, first, entry, trail
        for entry, trail in self.entries:
            if entry.role not in self.silent and (begun := self._begun(entry, thing)):
                return *begun, entry, trail
        if note and isinstance(said := note.back[0], Paragraph):
            place = next(((entry, trail) for entry, trail in self.entries if entry.place == note.place), None)
            return (name, said.text, *place) if place else None
        return None

    def _begun(self, entry: Entry, thing: Stems) -> tuple[Text, Text] | None:
        """(label, text) of a sentence that begins with the thing in bold, or follows it ("**Hard margin.** ...")."""
        label = Text()
        for sentence, before in Passages(self.wording).sentences(entry):
            if label and before:
                return label, sentence
            bold = sentence.marked(Mark.BOLD)
            if bold and bold[0][0] < 5 and self.stems(sentence.cut(*bold[0]).plain) == thing:
                if bold[0][1] < len(sentence.plain) - 1:
                    return Text(), sentence
                label = sentence.strip(" .:").without_marks(Mark.BOLD)
        return None

    def _first(self, entry: Entry) -> Iterator[Text]:
        """The first sentence under an entry, when it stands alone."""
        if entry.origin is Origin.LIST:
            return
        for sentence, _ in Passages(self.wording).sentences(entry):
            if not self.wording.leans(sentence) and not sentence.plain.rstrip().endswith((":", "?")):
                yield sentence
            return


def marks(things: Sequence[Stems]) -> list[Stems]:
    """What tells each of some things from the others."""
    shared = frozenset.intersection(*things)
    return [thing - shared for thing in things]


def _item(label: Text, said: Text) -> Text:
    return Text.join((tidy(label), said), ": ") if label else said
