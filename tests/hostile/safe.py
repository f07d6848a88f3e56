"""Whether the HTML of a card, as Anki shows it, could run or load anything."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_TAGS = frozenset(
    "a b blockquote br caption code dd div dl dt hr i img kbd li mark ol p pre s span sub sup table tbody td th thead"
    " tr u ul".split()
)
_ATTRIBUTES = {"alt", "class", "dir", "id", "start", "data-cloze", "data-ordinal"}
_WEB = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)
_NAME = re.compile(r"[\w.-]+")


def unsafe(html: str) -> list[str]:
    """The tags, attributes and addresses that no card may have."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.found


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _TAGS:
            self.found.append(f"<{tag}>")
        for name, value in attrs:
            wanted = {"href": _WEB.match, "src": _NAME.fullmatch}.get(name)
            if not (wanted(value or "") if wanted else name in _ATTRIBUTES):
                self.found.append(f'<{tag} {name}="{value}">')

    def handle_decl(self, decl: str) -> None:
        self.found.append(decl)

    def handle_pi(self, data: str) -> None:
        self.found.append(data)

    def handle_comment(self, data: str) -> None:
        self.found.append(f"<!--{data}-->")
