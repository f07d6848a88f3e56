"""Code with its parts marked up by Pygments' short class names; the note types' CSS gives them colours."""

from __future__ import annotations

from functools import cache
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pygments.lexer import Lexer

_LONGEST = 10_000  # characters; some lexers take long over more, and no card holds so much


def highlighted(code: str, language: str) -> str:
    """`code` as escaped HTML, its parts in `<span class="k">` and the like; plain when `language` is not known."""
    code = code.strip("\n")
    words = language.strip("{}. ").split()
    lexer = _lexer(words[0].lower()) if words and len(code) <= _LONGEST else None
    if lexer is None:
        return escape(code, quote=False)
    return "".join(_part(kind, text) for kind, text in _parts(lexer, code))


def _parts(lexer: Lexer, code: str) -> list[tuple[str, str]]:
    """(class, characters) with neighbours of one class joined. Class "" is plain text."""
    from pygments.token import STANDARD_TYPES

    parts: list[tuple[str, str]] = []
    for token, text in lexer.get_tokens(code):
        kind = "" if text.isspace() else STANDARD_TYPES.get(token, "")
        if parts and parts[-1][0] == kind:
            parts[-1] = (kind, parts[-1][1] + text)
        else:
            parts.append((kind, text))
    return parts


def _part(kind: str, text: str) -> str:
    safe = escape(text, quote=False)
    return f'<span class="{kind}">{safe}</span>' if kind else safe


@cache
def _lexer(language: str) -> Lexer | None:
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        return get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None
