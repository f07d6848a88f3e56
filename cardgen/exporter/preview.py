"""The deck as one web page that needs nothing else: no network, no Anki.

The cards come from the note types' own templates and CSS, unit by unit in study order, front beside back. Pictures and
sounds are in the page, each once; formulas are MathML; a content security policy keeps everything else out.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterator
from html import escape
from importlib.resources import files
from typing import BinaryIO

from cardgen.exporter.cards import Card, cards, ordinals
from cardgen.exporter.maths import with_mathml
from cardgen.exporter.media import pieces, shipped_media
from cardgen.exporter.note_types import css
from cardgen.model import Media, PackedNote, Plan

_IMAGE = re.compile(r'<img src="([^"]*)"')
_KINDS = {  # what the system's own table says differs from one system to the next
    "image/png": ("png",),
    "image/jpeg": ("jpg", "jpeg", "jfif"),
    "image/gif": ("gif",),
    "image/svg+xml": ("svg",),
    "image/webp": ("webp",),
    "image/avif": ("avif",),
    "image/bmp": ("bmp",),
    "image/tiff": ("tif", "tiff"),
    "image/x-icon": ("ico",),
    "audio/mpeg": ("mp3",),
    "audio/mp4": ("m4a",),
    "audio/wav": ("wav",),
    "audio/flac": ("flac",),
    "audio/aac": ("aac",),
    "audio/ogg": ("ogg", "oga", "opus"),
}
_SOUND = re.compile(r"\[sound:([^\]]*)\]")


def write_preview(plan: Plan, stream: BinaryIO) -> None:
    """Write `plan` as an HTML page in UTF-8, a card at a time."""
    for part in _page(plan):
        stream.write(part.encode("utf-8", "replace"))


def _page(plan: Plan) -> Iterator[str]:
    decks = _decks(plan)
    script = _asset("preview.js")
    yield _asset("preview.html").format(
        language=escape(plan.course.settings.language or next((unit.language for unit in plan.course.units), "")),
        policy=_policy(script),
        title=escape(plan.deck),
        css=_asset("preview.css") + css(),
        cards=sum(len(ordinals(packed)) for packed in plan.notes),
        description=escape(plan.description),
        units="".join(_link(index, plan, deck, notes) for index, (deck, notes) in enumerate(decks.items())),
    )
    for index, (deck, notes) in enumerate(decks.items()):
        yield f'<section id="u{index}">\n<h2>{escape(_name(plan, deck))}</h2>\n'
        for packed in notes:
            yield from (_pair(card) for card in cards(packed))
        yield "</section>\n"
    yield '</main>\n<script type="application/json" id="media">{'
    for number, item in enumerate(shipped_media(plan)):
        yield "," if number else ""
        yield from _data(item)
    yield f"}}</script>\n<script>{script}</script>\n</body>\n</html>\n"


def _decks(plan: Plan) -> dict[str, list[PackedNote]]:
    """The notes by subdeck, both in the order of first sight."""
    decks: dict[str, list[PackedNote]] = {}
    for packed in sorted(plan.notes, key=lambda packed: packed.planned.due):
        decks.setdefault(packed.planned.deck, []).append(packed)
    return decks


def _name(plan: Plan, deck: str) -> str:
    """A subdeck's name without the course's."""
    return deck.removeprefix(f"{plan.deck}::").replace("::", " › ")


def _link(index: int, plan: Plan, deck: str, notes: list[PackedNote]) -> str:
    count = sum(len(ordinals(packed)) for packed in notes)
    return f'<li><a href="#u{index}">{escape(_name(plan, deck))} <span>{count}</span></a></li>'


def _pair(card: Card) -> str:
    """Front and back of a card, side by side."""
    sides = "".join(f'<div class="card">{_shown(side)}</div>' for side in (card.front, card.back))
    return f'<article class="pair">{sides}</article>\n'


def _shown(html: str) -> str:
    """A side with its formulas as MathML, and its pictures and sounds waiting for the script to fill them in."""
    html = _IMAGE.sub(r'<img data-media="\1"', with_mathml(html))
    return _SOUND.sub(r'<audio controls data-media="\1"></audio>', html)


def _data(item: Media) -> Iterator[str]:
    """A media file as one member of a JSON object: its name, and its bytes as a data URL."""
    ending = item.name.rpartition(".")[2].lower()
    kind = next((kind for kind, endings in _KINDS.items() if ending in endings), "application/octet-stream")
    name = json.dumps(item.name).replace("<", "\\u003c")
    yield f'{name}:"data:{kind};base64,'
    for piece in pieces(item):
        yield base64.b64encode(piece).decode()
    yield '"'


def _policy(script: str) -> str:
    """What the browser may load: nothing from anywhere, and no script but the page's own."""
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    rules = (
        "default-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "img-src data:",
        "media-src data:",
        "style-src 'unsafe-inline'",
        f"script-src 'sha256-{digest}'",
    )
    return "; ".join(rules)


def _asset(name: str) -> str:
    return files("cardgen.exporter").joinpath("assets", name).read_text(encoding="utf-8")
