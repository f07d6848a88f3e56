"""From the bytes of a file to clean text."""

from __future__ import annotations

import re
import unicodedata

from cardgen.problems import CardgenError

# Characters that no page shows: controls (U+001F would break an import into Anki), byte order marks, soft hyphens and
# other invisible breaks, lone surrogates.
_UNWANTED = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u2060\ufeff\ufffe\uffff\ud800-\udfff]")
_SEPARATORS = re.compile("[\x0b\x0c\x85\u2028\u2029]")
_MARKS = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}


def decode(data: bytes, path: str) -> str:
    """The text of a page: UTF-8, with or without a byte order mark, any line ends.

    Line ends become newlines, control characters are left out. Raises CardgenError (file and line) for anything that
    is not UTF-8.
    """
    if data[:2] in _MARKS:
        raise CardgenError.at(path, 1, "the file is UTF-16, not UTF-8", "save it as UTF-8 and build again")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise CardgenError.at(
            path,
            line,
            f"byte 0x{data[error.start]:02x} is not UTF-8",
            "save the file as UTF-8 (it may be Windows-1252 or Latin-1) and build again",
        ) from None
    return clean(text)


def clean(text: str) -> str:
    """Text with newlines as line ends and composed accents, without control characters and lone surrogates."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _SEPARATORS.search(text):
        text = _SEPARATORS.sub(" ", text)
    if _UNWANTED.search(text):
        text = _UNWANTED.sub("", text)
    return text if text.isascii() else unicodedata.normalize("NFC", text)
