"""A small wrapper over the real Anki engine (the `anki` package), for tests of every room.

    with Engine(tmp_path) as engine:
        counts = engine.import_apkg(deck)
        assert counts == Counts(new=12)

It opens a new collection in a folder of its own, imports packages with the options that Anki's import screen starts
with, and tells what came of it in plain values. Nothing is mocked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from types import TracebackType
from typing import Literal

import anki.collection  # before the rest of anki, whose modules import each other in a circle

# isort: split
import anki.lang
from anki.cards import CardId
from anki.collection import Collection, ImportAnkiPackageRequest, ImportCsvRequest, ImportLogWithChanges
from anki.decks import DeckId, DeckTreeNode
from anki.scheduler.v3 import QueuedCards, Scheduler
from anki.sound import SoundOrVideoTag

RATINGS = {"again": 0, "hard": 1, "good": 2, "easy": 3}
SCHEDULING = ("type", "queue", "due", "ivl", "factor", "reps", "lapses", "left", "odue", "odid", "data")

Rating = Literal["again", "hard", "good", "easy"]


@dataclass(frozen=True, slots=True)
class Counts:
    """What an import did, in notes. other: empty first fields, missing note types or decks."""

    new: int = 0
    updated: int = 0
    duplicate: int = 0
    conflicting: int = 0
    other: int = 0


@dataclass(frozen=True, slots=True)
class NoteView:
    """A note as it stands in the collection. mod: epoch seconds. cards: how many it has."""

    id: int
    guid: str
    note_type: str
    fields: Mapping[str, str]
    tags: tuple[str, ...]
    mod: int
    cards: int


@dataclass(frozen=True, slots=True)
class CardView:
    """A card as it stands in the collection. ord: template or cloze, from 0. scheduling: the `SCHEDULING` columns."""

    id: int
    guid: str
    ord: int
    deck: str
    due: int
    scheduling: tuple[int | str, ...]


@dataclass(frozen=True, slots=True)
class Rendered:
    """A card as the reviewer gets it: HTML without the note type's CSS. answer: the whole back, with the front.

    sounds: the files (or spoken texts) that Anki would play on either side.
    """

    guid: str
    ord: int
    deck: str
    question: str
    answer: str
    css: str
    sounds: tuple[str, ...] = ()


class Engine:
    """A collection in `folder` (made when missing), opened on entry and closed on exit; `col` is Anki's own object."""

    col: Collection

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __enter__(self) -> Engine:
        self.folder.mkdir(parents=True, exist_ok=True)
        anki.lang.set_lang("en")
        self.col = Collection(str(self.folder / "collection.anki2"))
        self._lift_daily_limits()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.col.close()

    # --- in -----------------------------------------------------------------------------------------------------

    def import_apkg(self, path: Path) -> Counts:
        """Import a package as a student does who changes nothing on the import screen."""
        options = self.col._backend.get_import_anki_package_presets()
        request = ImportAnkiPackageRequest(package_path=str(path), options=options)
        return _counts(self.col.import_anki_package(request))

    def import_csv(self, path: Path) -> Counts:
        """Import a text file with what its own header lines say; `File > Import` in Anki does the same."""
        metadata = self.col.get_csv_metadata(str(path), None)
        return _counts(self.col.import_csv(ImportCsvRequest(path=str(path), metadata=metadata)))

    # --- out ----------------------------------------------------------------------------------------------------

    def notes(self, search: str = "") -> list[NoteView]:
        """The notes that a Browse search finds (all of them for ""), oldest first."""
        views = []
        for note_id in sorted(self.col.find_notes(search)):
            note = self.col.get_note(note_id)
            note_type = note.note_type()
            assert note_type is not None
            fields = dict(note.items())
            views.append(
                NoteView(
                    note_id, note.guid, note_type["name"], fields, tuple(note.tags), note.mod, len(note.card_ids())
                )
            )
        return views

    def note(self, guid: str) -> NoteView:
        """The one note with this guid."""
        (note_id,) = self.col.db.list("select id from notes where guid = ?", guid)  # type: ignore[union-attr]
        return self.notes(f"nid:{note_id}")[0]

    def cards(self) -> list[CardView]:
        """All cards, by deck, then due, then template."""
        assert self.col.db is not None
        rows = self.col.db.all(
            f"select c.id, n.guid, c.ord, c.did, c.due, {', '.join('c.' + name for name in SCHEDULING)}"
            " from cards c join notes n on n.id = c.nid"
        )
        views = [CardView(row[0], row[1], row[2], self.col.decks.name(row[3]), row[4], tuple(row[5:])) for row in rows]
        return sorted(views, key=lambda card: (card.deck, card.due, card.ord))

    def scheduling(self) -> dict[tuple[str, int], tuple[int | str, ...]]:
        """The 11 scheduling columns of every card, by guid and template."""
        return {(card.guid, card.ord): card.scheduling for card in self.cards()}

    def decks(self) -> list[str]:
        """Full names of all decks in the order of the deck list, without an empty "Default"."""
        names: list[str] = []

        def walk(node: DeckTreeNode) -> None:
            if node.deck_id and (node.deck_id != 1 or self.col.decks.card_count(DeckId(1), include_subdecks=True)):
                names.append(self.col.decks.name(DeckId(node.deck_id)))
            for child in node.children:
                walk(child)

        walk(self.col.sched.deck_due_tree())
        return names

    def description(self, deck: str) -> str:
        """The description of a deck, as stored."""
        found = self.col.decks.by_name(deck)
        assert found is not None
        return str(found["desc"])

    def rendered(self) -> list[Rendered]:
        """Every card as shown, in the order of `cards`."""
        views = []
        for card in self.cards():
            output = self.col.get_card(CardId(card.id)).render_output()
            played = (*output.question_av_tags, *output.answer_av_tags)
            sounds = [tag.filename if isinstance(tag, SoundOrVideoTag) else repr(tag) for tag in played]
            question, answer = output.question_text, output.answer_text
            views.append(
                Rendered(card.guid, card.ord, card.deck, question, answer, output.css, tuple(dict.fromkeys(sounds)))
            )
        return views

    def new_order(self, deck: str) -> list[tuple[str, int]]:
        """(guid, template) of the new cards in the order in which the scheduler shows them when `deck` is studied."""
        deck_id = self.col.decks.id_for_name(deck)
        assert deck_id is not None, f"no deck called {deck!r}"
        self.col.decks.select(deck_id)
        queued = self._scheduler().get_queued_cards(fetch_limit=100_000).cards
        guids = {note.id: note.guid for note in self.notes()}
        return [(guids[item.card.note_id], item.card.template_idx) for item in queued if item.queue == QueuedCards.NEW]

    def media(self) -> list[str]:
        """Names of the files in the media folder, sorted."""
        return sorted(path.name for path in Path(self.col.media.dir()).iterdir())

    # --- study and repair ---------------------------------------------------------------------------------------

    def answer(self, card_ids: Iterable[int] | None = None, rating: Rating = "good") -> int:
        """Answer the given cards (all when None) once each, through the scheduler; gives how many."""
        wanted = [card.id for card in self.cards()] if card_ids is None else list(card_ids)
        for card_id in wanted:
            card = self.col.get_card(CardId(card_id))
            card.start_timer()
            states = self.col._backend.get_scheduling_states(card_id)
            self._scheduler().answer_card(
                self._scheduler().build_answer(card=card, states=states, rating=RATINGS[rating])  # type: ignore[arg-type]
            )
        return len(wanted)

    def pass_days(self, days: int) -> None:
        """Let the collection grow older: what was answered today was answered `days` ago."""
        self.col.crt -= days * 86_400

    def check_database(self) -> str:
        """What Check Database found wrong and repaired; "" when it is clean."""
        report, clean = self.col.fix_integrity()
        return "" if clean else report

    def _scheduler(self) -> Scheduler:
        assert isinstance(self.col.sched, Scheduler)
        return self.col.sched

    def _lift_daily_limits(self) -> None:
        config = self.col.decks.get_config(1)  # type: ignore[arg-type]
        assert config is not None
        config["new"]["perDay"] = config["rev"]["perDay"] = 9999
        self.col.decks.update_config(config)


def visible(html: str) -> str:
    """The words that a reader sees of an HTML side: tags taken away, entities decoded, white space as one space."""
    text = _Words()
    text.feed(html)
    text.close()
    return " ".join("".join(text.parts).split())


class _Words(HTMLParser):
    """Collects text; a tag of a block or a cell counts as white space."""

    _BLOCKS = re.compile(r"p|div|li|[uo]l|t[rdh]|table|caption|d[dlt]|pre|[hb]r|blockquote")

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.quiet = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.quiet += tag in ("script", "style")
        self.parts.append(" " if self._BLOCKS.fullmatch(tag) else "")

    def handle_endtag(self, tag: str) -> None:
        self.quiet -= tag in ("script", "style")
        self.parts.append(" " if self._BLOCKS.fullmatch(tag) else "")

    def handle_data(self, data: str) -> None:
        self.parts.append("" if self.quiet else data)


def _counts(done: ImportLogWithChanges) -> Counts:
    log = done.log
    return Counts(
        new=len(log.new),
        updated=len(log.updated),
        duplicate=len(log.duplicate),
        conflicting=len(log.conflicting),
        other=sum(map(len, (log.first_field_match, log.empty_first_field, log.missing_notetype, log.missing_deck))),
    )
