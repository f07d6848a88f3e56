"""The fields of a note: the one place where values become what Anki stores.

The order matters. First the HTML is sanitised with an allow-list (`nh3`), which also decodes entities; only then is
escaped what Anki itself would read as a command: `{{`, `[sound:`, `[latex]`, and inside a cloze `}}` and `::`.
"""

from __future__ import annotations

import re
import unicodedata
from html import escape

import nh3

from cardgen.exporter.html import render_blocks
from cardgen.exporter.note_types import BASIC, CLOZE, SPARE
from cardgen.exporter.origin import breadcrumb, source_line
from cardgen.model import PlannedNote
from cardgen.problems import CardgenError

HIGHEST_CLOZE = 500  # Anki ignores the ones above

_TAGS = (
    {"a", "audio", "b", "blockquote", "br", "caption", "cloze", "code", "dd", "div", "dl", "dt", "i", "img", "kbd"}
    | {"li", "mark", "ol", "p", "pre", "s", "span", "sub", "sup"}
    | {"table", "tbody", "td", "th", "thead", "tr", "u", "ul"}
)
_ATTRIBUTES = {
    "a": {"href"},
    "audio": {"src"},
    "cloze": {"n", "hint"},
    "div": {"class"},
    "img": {"src", "alt"},
    "ol": {"start"},
    "pre": {"class"},
    "span": {"class"},
}
_CLEANER = nh3.Cleaner(tags=_TAGS, attributes=_ATTRIBUTES, link_rel=None, url_schemes={"http", "https", "mailto"})

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_UNSEEN = {"Cc", "Cf", "Cs", "Zl", "Zp", "Zs"}  # Unicode categories: controls, joiners, spaces
_COMMAND = re.compile(r"\[(?=sound:|anki:|/?latex\]|/?\${1,2}\]|\[type:)", re.IGNORECASE)
_CLOZE = re.compile(r'<cloze n="(\d+)"(?: hint="([^"]*)")?>(.*?)</cloze>', re.DOTALL)
_AFTER_TAG = re.compile("(?<=>)[^\x00-\u02ff]")
_OPENING = re.compile(r"\{(?=\{|\Z)")
_END = re.compile(r"\}(?=\}|\Z)|:(?=:|\Z)")  # what Anki would take for the end of a cloze or of its part
_SOUND = re.compile(r'<audio src="([^"]*)"></audio>')
_TAG = re.compile(r'<(?!img |audio )[^<>"]*(?:"[^"]*"[^<>"]*)*>')


def pack(planned: PlannedNote, *, base_url: str, deck_title: str) -> tuple[str, dict[str, str]]:
    """Name of the note type, and the note's fields as HTML in the note type's order.

    base_url: where the course is on the web, or "". deck_title: first part of the breadcrumb. Raises CardgenError when
    the note would give no card: an empty front or back, or a cloze whose number Anki does not take.
    """
    front, back = render_blocks(planned.note.front), render_blocks(planned.note.back)
    _check(planned, front, back)
    note_type = CLOZE if _CLOZE.search(front) else BASIC
    values = [
        field_html(front, cloze=True),
        field_html(back),
        field_html(breadcrumb(planned, deck_title)),
        field_html(source_line(planned.note.place, base_url)),
        field_html(escape(planned.key, quote=False)),
        field_html(escape(planned.memory, quote=False)),
        *("" for _ in range(SPARE)),
    ]
    return note_type.name, dict(zip(note_type.fields, values, strict=True))


def field_html(html: str, *, cloze: bool = False) -> str:
    """`html` as Anki stores it: control characters out, sanitised, and last of all Anki's own signs escaped.

    cloze: whether the field may hide words; in any other, a cloze is shown as its words.
    """
    composed = unicodedata.normalize("NFC", _apart(_CONTROLS.sub("", html)))  # as Anki does, so that search finds it
    safe = _apart(_CLEANER.clean(composed))
    return _SOUND.sub(r"[sound:\1]", _clozes(_COMMAND.sub("&#91;", safe), keep=cloze))


def _apart(html: str) -> str:
    """`html` with an accent that follows a tag written as an entity: `>` and a U+0338 compose to one sign."""
    return _AFTER_TAG.sub(lambda found: _entity(found) if unicodedata.combining(found[0]) else found[0], html)


def _check(planned: PlannedNote, front: str, back: str) -> None:
    """Raises CardgenError when Anki would make no card, or a card that asks or answers nothing, of these two sides."""
    place = planned.note.place
    clozes = _CLOZE.findall(front)
    message = hint = ""
    if not _shows_something(front):
        message, hint = "a card's question is empty", "write the question, or take the card out"
    elif not clozes and not _shows_something(back):
        message, hint = "a card's answer is empty", "write the answer, or take the card out"
    elif any(not 1 <= int(number) <= HIGHEST_CLOZE for number, _, _ in clozes):
        message, hint = "a cloze has a number that Anki does not take", f"use c1 to c{HIGHEST_CLOZE}"
    elif any(not _shows_something(body) for _, _, body in clozes):
        message, hint = "a cloze hides nothing", "put the words to hide between {{c1:: and }}"
    if message:
        raise CardgenError.at(place.path, place.line, message, hint)


def _shows_something(html: str) -> bool:
    """Whether anything is left to see or hear when the tags (but pictures and sounds) are taken away."""
    return any(unicodedata.category(character) not in _UNSEEN for character in _TAG.sub("", html))


def _clozes(html: str, keep: bool) -> str:
    """`html` with clozes in Anki's form (or only their words, unless `keep`) and no other double braces."""
    out: list[str] = []
    at = 0
    for found in _CLOZE.finditer(html):
        out.append(_OPENING.sub("&#123;", html[at : found.start()]))
        number, hint, body = found.groups()
        body = _OPENING.sub("&#123;", body)
        if keep:
            inside = "::".join(_END.sub(_entity, part) for part in (body, hint) if part)
            body = f"{{{{c{number}::{inside}}}}}"
        out.append(body)
        at = found.end()
    out.append(_OPENING.sub("&#123;", html[at:]))
    return "".join(out)


def _entity(found: re.Match[str]) -> str:
    return f"&#{ord(found.group())};"
