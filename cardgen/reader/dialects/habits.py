"""Habits of note takers that no Markdown engine knows: tags in text, strokes and brackets that mark, lists of ticks.

They are told by how a whole page uses them. Every line stays one line, and code is left alone.
"""

from __future__ import annotations

import re

_CODE = re.compile(r"(?ms)^[ \t>]*(`{3,}|~{3,}).*?(?:^[ \t>]*\1|\Z)|`[^`\n]*`")
_TAG = re.compile(r"(?<=[^\s#|(]) #[a-z][\w/-]*\w(?=[\s.,;:!?)'’_*]|$)", re.MULTILINE)
_TAGS = 3  # on a page; one alone may be a channel, a colour or a key
_STRUCK = re.compile(r"~~(?=\S)([^~\n]+)(?<=\S)~~")
_STROKES = 5
_TO_COME = re.compile(
    r"\[(?:IMAGE|TODO|FIGURE|DIAGRAM|INSERT|PLACEHOLDER|VIDEO|PICTURE|GRAPH|CHART)\b[^\[\]\n]*\](?![\[(])"
)
_BRACKETED = re.compile(r"(?m)(?<!\S)\[([^\W\d_][^\[\]\n]{2,60})\](?=:\s|\s|$)(?!\s*[\[(])")
_BRACKETED_ITEM = re.compile(r"(?m)^[ \t]*[-*+][ \t]+\[[^\W\d_][^\[\]\n]{2,60}\](?=:\s|\s|$)")
_BRACKETS = 5  # items that begin so
_HALF_MARKED = re.compile(r"(?m)^([^_\n`$]*(?<!\S))_(?=[A-Z][a-z])([^_\n`$]*)$")
_TICK = re.compile(r"[✓✔☑✅✗✘✕✖❌►▶•●◦▪■]\ufe0f?[ \t]+(?=\S)")
_PARAGRAPH = re.compile(r"(?m)(?:^[ \t]*[✓✔☑✅✗✘✕✖❌►▶•●◦▪■]\ufe0f?[ \t]+\S.*(?:\n|\Z)){2,}")


def settled(body: str) -> str:
    """`body` in plain Markdown, with the same number of lines.

    Tags of a vault of notes are left out ("Voltaire #person wrote"). On a page that strikes many words within its
    sentences the stroke is its way to mark them: nobody deletes half of what a page says; so are brackets around the
    names that many of its items begin with. Lines that all begin with the same tick or bullet are a list. What is
    only announced ("[IMAGE: ...]") and a stroke that opens emphasis without an end are left out.
    """
    running = _CODE.sub("", body)
    if running.count(" #") >= _TAGS and len(_TAG.findall(running)) >= _TAGS:
        body = _outside_code(_TAG, "", body)
    if running.count("~~") >= 2 * _STROKES and _among_words(running) >= _STROKES:
        body = _outside_code(_STRUCK, r"\1", body)
    if "[" in running:
        body = _outside_code(_TO_COME, "", body)
        if len(_BRACKETED_ITEM.findall(running)) >= _BRACKETS:
            body = _outside_code(_BRACKETED, r"\1", body)
    if "_" in running:
        body = _outside_code(_HALF_MARKED, r"\1\2", body)
    if _TICK.search(running):
        body = _PARAGRAPH.sub(_listed, body)
    return body


def _among_words(running: str) -> int:
    """How many struck words stand in lines with other words."""
    lines = (line for line in running.split("\n") if "~~" in line)
    return sum(len(_STRUCK.findall(line)) for line in lines if re.search(r"\w{2}", _STRUCK.sub("", line)))


def _outside_code(pattern: re.Pattern[str], made: str, body: str) -> str:
    parts: list[str] = []
    at = 0
    for code in _CODE.finditer(body):
        parts += [pattern.sub(made, body[at : code.start()]), code.group()]
        at = code.end()
    return "".join(parts) + pattern.sub(made, body[at:])


def _listed(found: re.Match[str]) -> str:
    """Lines with one and the same sign as items; signs that differ set what is right against what is wrong."""
    lines = found.group().split("\n")
    signs = {line.strip()[0] for line in lines if line.strip()}
    return "\n".join(_TICK.sub("+ ", line, count=1) for line in lines) if len(signs) == 1 else found.group()
