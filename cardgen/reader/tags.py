"""HTML tags: what they mean on a page, their names and attributes."""

from __future__ import annotations

import re
from html import unescape

from cardgen.text import Mark

MARK_TAGS = {
    "b": Mark.BOLD,
    "strong": Mark.BOLD,
    "i": Mark.ITALIC,
    "em": Mark.ITALIC,
    "dfn": Mark.ITALIC,
    "var": Mark.ITALIC,
    "cite": Mark.ITALIC,
    "s": Mark.STRIKE,
    "del": Mark.STRIKE,
    "strike": Mark.STRIKE,
    "sub": Mark.SUB,
    "sup": Mark.SUP,
    "mark": Mark.BOLD,  # painted for emphasis; what is to be hidden is written ==so==
    "kbd": Mark.KEYBOARD,
    "u": Mark.UNDERLINE,
    "ins": Mark.UNDERLINE,
}
CODE_TAGS = {"code", "tt", "samp"}
MEDIA_TAGS = {"img", "audio", "source"}
BREAK_TAGS = {"br", "p", "div", "li", "tr"}
HIDDEN_TAGS = {
    "script", "style", "iframe", "object", "embed", "svg", "noscript", "template", "form", "button", "video", "canvas",
    "select", "map",
}  # fmt: skip
"""Elements that vanish with what is in them: a card cannot show them, or must not."""

_TAG = re.compile(r"<(/?)([A-Za-z][\w:.-]*)")
_ATTRIBUTE = re.compile(r"""(?<![\w:-])([\w:-]+)\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|\{?["']?([^\s"'>{}]+)["']?\}?)""")
_COMMENT_ID = re.compile(r"<!--\s*id:\s*([\w:.-]+)\s*-->", re.IGNORECASE)


def tag_of(html: str) -> tuple[str, bool]:
    """Name of a tag in lower case, and whether it is a closing one. ("", False) for anything else."""
    match = _TAG.match(html)
    return (match[2].lower(), bool(match[1])) if match else ("", False)


def attributes_of(tag: str) -> dict[str, str]:
    """The attributes of an HTML or JSX start tag, names in lower case."""
    found = (match.groups() for match in _ATTRIBUTE.finditer(tag))
    return {name.lower(): unescape(one or two or three or "") for name, one, two, three in found}


def comment_id(html: str) -> str:
    """The id that a comment gives (`<!-- id: cell -->`), or ""."""
    found = _COMMENT_ID.match(html)
    return found[1] if found else ""
