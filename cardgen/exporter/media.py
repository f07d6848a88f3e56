"""Pictures and sounds on their way into a file: which ones the cards show, and their bytes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from cardgen.model import Media, Plan
from cardgen.problems import CardgenError

_PIECE = 3 << 18  # bytes read at a time; a multiple of 3, so that each piece can be encoded alone
_SHOWN = re.compile(r'<img src="([^"]+)"|\[sound:([^\]]+)\]')


def names_in(html: str) -> list[str]:
    """The media names that a field shows or plays, in order."""
    return [unescape(picture or sound) for picture, sound in _SHOWN.findall(html)]


def shipped_media(plan: Plan) -> list[Media]:
    """The media that the notes of `plan` show, each name once, in the course's order."""
    shown = {name for packed in plan.notes for value in packed.fields.values() for name in names_in(value)}
    return list({item.name: item for item in plan.course.media if item.name in shown}.values())


def pieces(item: Media) -> Iterator[bytes]:
    """The bytes of a media file, a piece at a time. Raises CardgenError when it cannot be read any more."""
    size_of(item)  # a pipe put in its place would be waited for without end
    try:
        with item.file.open("rb") as stream:
            while piece := stream.read(_PIECE):
                yield piece
    except OSError as error:
        raise _unreadable(item, error) from error


def size_of(item: Media) -> int:
    """Bytes of a media file. Raises CardgenError when it is no ordinary file (any more)."""
    try:
        if not item.file.is_file():
            raise OSError(0, "it is not there any more")
        return item.file.stat().st_size
    except OSError as error:
        raise _unreadable(item, error) from error


def _unreadable(item: Media, error: OSError) -> CardgenError:
    message = f"the media file {item.file.name} cannot be read: {error.strerror or error}"
    return CardgenError.at(item.place.path, item.place.line, message, "build again")
