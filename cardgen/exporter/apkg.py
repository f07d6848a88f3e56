"""The Anki package: an SQLite collection and the media files in a zip. The only module that uses genanki.

genanki knows the package format: the tables, the collection row, how note types and decks are described. Its own
writer takes time that grows with the square of the number of decks, stamps every note alike and leaves a temporary
file behind; so notes, cards, times and the zip are written here.
"""

from __future__ import annotations

import errno
import hashlib
import itertools
import json
import re
import sqlite3
import time
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from html import escape
from typing import Any, BinaryIO

import genanki

from cardgen.exporter.cards import ordinals
from cardgen.exporter.media import pieces, shipped_media, size_of
from cardgen.exporter.note_types import CONFIG_KEY, MOD, NOTE_TYPES, VERSION, NoteType, css
from cardgen.model import Media, PackedNote, Plan

COLLECTION = "collection.anki2"

_EARLIEST = 315_532_800  # 1980-01-01, where the zip format's clock starts
_LATEST = 4_354_819_198  # 2107-12-31, where it ends
_TAG_BREAKS = re.compile(r"[\s\u3000\x00-\x1f]+")

_INSERT_NOTE = "INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')"
_INSERT_CARD = "INSERT INTO cards VALUES (?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')"


def write_apkg(plan: Plan, stream: BinaryIO) -> None:
    """Write `plan` as a package. The same plan gives the same bytes; memory is that of one collection."""
    date = time.gmtime(min(max(plan.created, _EARLIEST), _LATEST))[:6]
    media = shipped_media(plan)
    with zipfile.ZipFile(stream, "w", allowZip64=True) as package:
        package.writestr(_entry(COLLECTION, date, zipfile.ZIP_DEFLATED), collection_bytes(plan))
        names = json.dumps({str(index): item.name for index, item in enumerate(media)})
        package.writestr(_entry("media", date, zipfile.ZIP_DEFLATED), names)
        for index, item in enumerate(media):
            _add_media(package, _entry(str(index), date, zipfile.ZIP_STORED), item)


def collection_bytes(plan: Plan) -> bytes:
    """The collection as an SQLite file, made in a private temporary database that never outlives the program.

    Raises OSError when there is no room for it.
    """
    first = max(plan.created, 1) * 1000  # ids are milliseconds by custom, and never 0
    try:
        with closing(sqlite3.connect("")) as connection:
            genanki.Package(_Course(plan)).write_to_db(connection.cursor(), plan.created, itertools.count(first))
            connection.commit()
            return connection.serialize()
    except sqlite3.OperationalError as error:  # SQLite keeps what does not fit into memory in the temporary folder
        raise OSError(errno.ENOSPC, str(error)) from error


class _Course(genanki.Deck):  # type: ignore[misc]
    """The whole plan as the one deck that genanki sees; its writer does each table in one go."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(deck_id=_deck_id(plan.deck), name=plan.deck, description=plan.description)
        self.plan = plan

    def write_to_db(self, cursor: sqlite3.Cursor, timestamp: float, id_gen: Iterator[int]) -> None:
        """Called by `genanki.Package.write_to_db` once the tables are there."""
        _write_collection(cursor, self.plan, int(timestamp) * 1000)
        _write_notes(cursor, self.plan.notes, id_gen)


def _write_collection(cursor: sqlite3.Cursor, plan: Plan, now: int) -> None:
    """Complete the one row of table `col`: times (milliseconds), configuration, note types and decks."""
    names = dict.fromkeys((plan.deck, *(packed.planned.deck for packed in plan.notes)))
    descriptions = {plan.deck: escape(plan.description, quote=False).replace("\n", "<br>")}  # Anki takes it for HTML
    decks = [genanki.Deck(_deck_id(name), name, descriptions.get(name, "")).to_json() for name in names]
    models = [_model(note_type).to_json(MOD, _deck_id(plan.deck)) for note_type in NOTE_TYPES]
    config, stock = cursor.execute("SELECT conf, decks FROM col").fetchone()
    settings = json.loads(config) | {
        CONFIG_KEY: {"version": plan.version, "created": plan.created, "templates": VERSION}
    }
    values = (
        now,
        now,
        json.dumps(settings),
        json.dumps({str(model["id"]): model for model in models}),
        json.dumps(json.loads(stock) | {str(deck["id"]): deck for deck in decks}),
    )
    cursor.execute("UPDATE col SET mod = ?, scm = ?, conf = ?, models = ?, decks = ?", values)


def _write_notes(cursor: sqlite3.Cursor, notes: Sequence[PackedNote], ids: Iterator[int]) -> None:
    types = {note_type.name: note_type for note_type in NOTE_TYPES}
    numbered = [(next(ids), packed) for packed in notes]
    cursor.executemany(
        _INSERT_NOTE, (_note_row(note_id, packed, types[packed.note_type]) for note_id, packed in numbered)
    )
    cursor.executemany(_INSERT_CARD, (row for note_id, packed in numbered for row in _card_rows(note_id, packed, ids)))


def _note_row(note_id: int, packed: PackedNote, note_type: NoteType) -> tuple[object, ...]:
    """id, guid, note type, mod, tags, fields, sort field, checksum of a note."""
    values = [packed.fields[name] for name in note_type.fields]
    tags = "".join(f" {_TAG_BREAKS.sub('_', tag)}" for tag in packed.planned.tags)
    checksum = int(hashlib.sha1(values[0].encode(), usedforsecurity=False).hexdigest()[:8], 16)
    mod = packed.mod
    return note_id, packed.planned.guid, note_type.id, mod, f"{tags} ", "\x1f".join(values), values[0], checksum


def _card_rows(note_id: int, packed: PackedNote, ids: Iterator[int]) -> Iterator[tuple[object, ...]]:
    """id, note, deck, template or cloze from 0, mod, due of each card of a note."""
    planned = packed.planned
    for ordinal in ordinals(packed):
        yield next(ids), note_id, _deck_id(planned.deck), ordinal, packed.mod, planned.due


def _model(note_type: NoteType) -> genanki.Model:
    """A note type as genanki writes it. The ids of fields and template let Anki follow a renaming."""
    fields: list[dict[str, Any]] = [
        {"name": name, "id": field_id} for name, field_id in zip(note_type.fields, note_type.field_ids, strict=True)
    ]
    template = {
        "name": note_type.template,
        "id": note_type.template_id,
        "qfmt": note_type.front,
        "afmt": note_type.back,
    }
    kind = genanki.Model.CLOZE if note_type.is_cloze else genanki.Model.FRONT_BACK
    return genanki.Model(note_type.id, note_type.name, fields, [template], css(), kind)


def _deck_id(name: str) -> int:
    """A number for a deck inside the package; Anki itself goes by the name."""
    return 2**32 + int.from_bytes(hashlib.sha256(name.casefold().encode()).digest()[:6])


def _entry(name: str, date: tuple[int, ...], method: int) -> zipfile.ZipInfo:
    """A zip entry that says the same on every system."""
    entry = zipfile.ZipInfo(name, date)  # type: ignore[arg-type]
    entry.create_system = 3
    entry.external_attr = 0o644 << 16
    entry.compress_type = method
    return entry


def _add_media(package: zipfile.ZipFile, entry: zipfile.ZipInfo, item: Media) -> None:
    """Copy a media file into the package, a piece at a time."""
    entry.file_size = size_of(item)  # tells zipfile whether it needs the big form
    with package.open(entry, "w") as target:
        for piece in pieces(item):
            target.write(piece)
