"""Who a note is: a key that outlives edits, moves and renames, and a guid that follows from it.

A guid is the hash of (course, kind, key), where the key says what the note is about. The answer, the order, the file
name and the HTML have no part in it. An id that the author gave takes the place of kind and key.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

from cardgen.model import Kind, Note

QUOTES = re.compile("[\"'`\u00ab\u00ad\u00b4\u00bb\u2018-\u201f\u2032\u2033\u2039\u203a]")
DASHES = re.compile("[-\u2010-\u2015\u2212]+")
_POINTS = re.compile(r"[.,;:!?\u2026\u00a1\u00bf()\[\]{}]")
_NOT_PLAIN = re.compile(r"[^a-z0-9]+")


def normalise(text: str) -> str:
    """A key without what an editor changes by the way: case, quotes, dashes, punctuation, white space.

    >>> normalise("Bayes’ “Theorem”: self–supervised, (too)!")
    'bayes theorem self supervised too'

    A word that is nothing but punctuation ("..") is a thing to ask for, and stays.
    """
    folded = QUOTES.sub("", unicodedata.normalize("NFKC", text).casefold())
    words: list[str] = []
    for word in folded.split():
        bare = _POINTS.sub("", DASHES.sub(" ", word))
        words += bare.split() if any(c.isalnum() for c in bare) else [word] if not DASHES.fullmatch(word) else []
    return " ".join(words)


def digest(*parts: str, length: int = 16) -> str:
    """Hexadecimal digits of the hash of some texts."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:length]


def course_name(course_id: str) -> str:
    """The course in a form that stands in keys: small ASCII letters, digits and hyphens; never empty."""
    ascii_id = unicodedata.normalize("NFKD", course_id).encode("ascii", "ignore").decode().lower()
    slug = _NOT_PLAIN.sub("-", ascii_id).strip("-")[:40]
    return slug if re.search("[a-z]", slug) else f"course-{digest(normalise(course_id), length=8)}"


def type_of(note: Note) -> str:
    """Kind and note type in one word: Anki takes no update that turns a basic note into a cloze."""
    return f"{note.kind}-cloze" if note.is_cloze and note.kind is not Kind.CLOZE else str(note.kind)


def about(note: Note) -> str:
    """What a note is about, in short: "definition.3f9ac2d17be01a44". Equal for notes of one kind with one key."""
    if note.id:
        return f"id{'-cloze' if note.is_cloze else ''}.{digest(note.id.strip())}"
    return f"{type_of(note)}.{digest(normalise(note.key) or note.key)}"


def key_for(course: str, about_note: str, rank: int = 1) -> str:
    """The value of the Key field. rank: 2 for the second note that is about the same, and so on.

    Only characters that Anki's search takes as they are: small letters, digits, hyphens and dots.
    """
    return f"{course}.{about_note}" + (f".{rank}" if rank > 1 else "")


def guid_for(key: str) -> str:
    """The guid that belongs to a key."""
    return digest(key, length=20)


def parse_key(key: str) -> tuple[str, str, int] | None:
    """(course, about, rank) of a Key field; None when cardgen did not write it."""
    match = re.fullmatch(r"([a-z0-9-]+)\.([a-z-]+\.[0-9a-f]{16})(?:\.(\d{1,9}))?", key)
    return (match[1], match[2], int(match[3] or 1)) if match else None
