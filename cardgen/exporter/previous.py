"""Reading back a deck that was written before."""

from __future__ import annotations

import json
import sqlite3
import zipfile
import zlib
from contextlib import closing
from pathlib import Path

from cardgen.exporter.note_types import CONFIG_KEY, NOTE_TYPES
from cardgen.model import Previous, PreviousNote
from cardgen.problems import CardgenError

_COLLECTIONS = ("collection.anki21", "collection.anki2")  # the first one that a package has
_NEW_COLLECTION = "collection.anki21b"
_MOST_BYTES = 1 << 31  # of an unpacked collection

_DAMAGE = (
    *(zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError),  # from the zip
    *(sqlite3.DatabaseError, ValueError, KeyError, TypeError, AttributeError, OverflowError),  # from what it holds
)

_NOTES = """
    SELECT n.guid, n.mid, n.flds, n.tags, n.mod, min(c.did), min(c.due)
    FROM notes n LEFT JOIN cards c ON c.nid = n.id GROUP BY n.id ORDER BY n.id
"""


def read_previous(path: Path) -> Previous | None:
    """The deck in the .apkg file `path`, as it was shipped; None when there is no such file.

    Raises CardgenError, which says what to do, when the file is damaged or when cardgen did not make it.
    """
    try:
        if not path.exists():
            return None
        if path.is_dir():
            raise OSError(0, "it is a folder")
        if not path.is_file():  # a pipe would be waited for without end
            raise OSError(0, "it is not an ordinary file")
        with zipfile.ZipFile(path) as package:
            data = _collection(path, package)
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.deserialize(data)
            return _previous(path, connection)
    except _DAMAGE as error:
        raise _damaged(path) from error
    except OSError as error:
        raise CardgenError.at(
            str(path),
            0,
            f"cannot read the previous deck: {error.strerror or error}",
            "name another one with --previous, or another output with -o",
        ) from error


def _collection(path: Path, package: zipfile.ZipFile) -> bytes:
    names = set(package.namelist())
    name = next((name for name in _COLLECTIONS if name in names), "")
    if _NEW_COLLECTION in names:
        raise _foreign(path, "it was exported from Anki")
    if not name:
        raise _foreign(path, "there is no collection in it")
    if package.getinfo(name).file_size > _MOST_BYTES:
        raise _foreign(path, "it is too big")
    return package.read(name)


def _previous(path: Path, connection: sqlite3.Connection) -> Previous:
    config, models, decks = connection.execute("SELECT conf, models, decks FROM col").fetchone()
    ours = json.loads(config).get(CONFIG_KEY)
    if not isinstance(ours, dict):
        raise _foreign(path, "cardgen did not write it")
    fields = {int(key): [field["name"] for field in model["flds"]] for key, model in json.loads(models).items()}
    names = {int(key): str(deck["name"]) for key, deck in json.loads(decks).items()}
    types = {note_type.id: note_type.name for note_type in NOTE_TYPES}
    notes = tuple(
        PreviousNote(
            guid=str(guid),
            note_type=types[note_type],
            fields=dict(zip(fields[note_type], str(values).split("\x1f"), strict=True)),
            tags=tuple(str(tags).split()),
            deck=names[deck],
            due=int(due),
            mod=int(mod),
        )
        for guid, note_type, values, tags, mod, deck, due in connection.execute(_NOTES)
    )
    return Previous(str(path), notes, int(ours["version"]), created=int(ours["created"]))


def _damaged(path: Path) -> CardgenError:
    return CardgenError.at(
        str(path), 0, "the previous deck is damaged", "restore it from a copy, or write to another file with -o"
    )


def _foreign(path: Path, why: str) -> CardgenError:
    return CardgenError.at(
        str(path), 0, f"the previous deck cannot be used: {why}", "write to another file with -o, or move it away"
    )
