"""A line cut in two: the label that it begins with, and what is said of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cardgen.text import Mark, SpanKind, Text


@dataclass(frozen=True)
class Label:
    """A line cut in two: `label` and the `text` behind its colon or dash."""

    label: Text
    text: Text
    bold: bool


LABEL_WORDS = 9
_PICTURE = "\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\u20e3\U0001f000-\U0001faff"
_PICTURES = re.compile(
    rf"^(?:\d\ufe0f?\u20e3|[{_PICTURE}\s])*[{_PICTURE}]\s*(?=\S)|\s*[{_PICTURE}][{_PICTURE}\s]*(?=:?\s*$)"
)
_COLON = re.compile(r"\s*[:：]\s+|\s*[:：]$|\s+:(?=[A-Z][a-z])|\s+[–—]\s+|\s+-\s+|\s*—\s*|\s+→\s+")
_LABEL_END = " :：–—-→"
_CLAUSE = re.compile(r"[.;!?]\s|,\s")


def split_label(text: Text) -> Label | None:
    """Cut `Term: text`, `**Term** – text` or `**Term:** text` in two; None when the line has no label."""
    text = text.strip()
    bold = text.marked(Mark.BOLD)
    if bold and bold[0][0] == 0:
        found = _bold_label(text, bold[0][1])
        if found:
            return found
    plain = text.plain
    match = _first_outside(plain, text)
    if not match or match.start() == 0:
        return None
    label = text.cut(0, match.start()).strip()
    if label.words > LABEL_WORDS or _CLAUSE.search(_outside_brackets(label.plain)) or label.plain[-1] in ".?!":
        return None
    if "://" in plain[: match.end() + 2] or _is_number(label.plain) or _is_minus(plain, match):
        return None
    return Label(label.without_marks(Mark.BOLD), text.cut(match.end()).strip(), bold=False)


_OPERAND = re.compile(r"\(.*\)|[^=]*=.*", re.DOTALL)
_LONGEST_OPERAND = 3  # words


def _is_minus(plain: str, mark: re.Match[str]) -> bool:
    """Whether a spaced hyphen takes one quantity from another: "(used) - (made)", "final speed - initial speed"."""
    if mark.group().strip() != "-":
        return False
    left, right = plain[: mark.start()].strip(), plain[mark.end() :].strip(" .")
    if _OPERAND.fullmatch(left):
        return True
    one, other = left.lower().split(), right.lower().split()
    return 1 < len(one) == len(other) <= _LONGEST_OPERAND and (one[0] == other[0] or one[-1] == other[-1])


def _is_number(plain: str) -> bool:
    return bool(re.fullmatch(r"[\d\s.,:/-]+", plain))


def _bold_label(text: Text, end: int) -> Label | None:
    inside, rest = text.cut(0, end), text.cut(end)
    colon_inside = inside.plain.rstrip().endswith((":", "："))
    after = rest.plain
    aside = re.match(r"\s*\([^()]{1,60}\)(?=\s*[:：–—-])", after)
    at = aside.end() if aside else 0
    mark = re.match(r"\s*[:：]\s*|\s+[|–—-]\s+|\s*—\s*|\s+(?:→|[-=]+>)\s+", after[at:])
    stopped = None if mark else _stop(inside.plain, after)
    mark = mark or stopped
    if not (colon_inside or mark or not after.strip()):
        return None
    label = Text.join((inside.strip(_LABEL_END + "." * bool(stopped)), rest.cut(0, at)))
    if label.words > LABEL_WORDS + 3 or not label:
        return None
    whole = not after.strip() and not colon_inside  # a line that is bold as a whole: a label if it names something
    if whole and (label.plain[-1] in ".!?,;" or label.words > LABEL_WORDS):
        return None
    body = rest.cut(at + mark.end() if mark else at)
    return Label(label.without_marks(Mark.BOLD).strip(_LABEL_END), body.strip(), bold=True)


_STOP_WORDS = 4  # of a label that a full stop ends; more may be a sentence
_STOPPED = re.compile(r"[^.?!:;,]+?(?P<inside>\.)?\s*")


def _stop(label: str, after: str) -> re.Match[str] | None:
    """The full stop that ends a bold label with a sentence behind it: "**Fidelity.** Keep promises."."""
    name = _STOPPED.fullmatch(_outside_brackets(label))
    if name is None or len(name.group().split()) > _STOP_WORDS or not label[:1].isupper():
        return None
    return re.match(r"\s+(?=[A-Z\d“\"'])" if name["inside"] else r"\.\s+(?=[A-Z\d“\"'])", after)


def _outside_brackets(plain: str) -> str:
    return re.sub(r"\([^()]*\)|\[[^\[\]]*\]|\$[^$]*\$", "", plain)


def _first_outside(plain: str, text: Text) -> re.Match[str] | None:
    """The first label mark that is not inside brackets, code or a formula."""
    closed = list(_closed(text))
    for match in _COLON.finditer(plain):
        start = match.start()
        if any(low <= start < high for low, high in closed):
            continue
        if plain.count("(", 0, start) > plain.count(")", 0, start):
            continue
        return match
    return None


def _closed(text: Text) -> Iterator[tuple[int, int]]:
    at = 0
    for span in text.spans:
        end = at + len(span.plain)
        if span.kind not in (SpanKind.TEXT, SpanKind.BREAK):
            yield at, end
        at = end


def lines(text: Text) -> tuple[Text, ...]:
    """The source lines of a paragraph (a soft or hard break ends one)."""
    parts, at = [], 0
    for piece in text.plain.split("\n"):
        parts.append(text.cut(at, at + len(piece)).strip())
        at += len(piece) + 1
    return tuple(part for part in parts if part)


def without_pictures(text: Text) -> Text:
    """A line or label without the emoji at its ends; what is nothing but them stays as it is."""
    for found in reversed(tuple(_PICTURES.finditer(text.plain))):
        kept = Text.join((text.cut(0, found.start()), text.cut(found.end())))
        text = kept if any(char.isalnum() for char in kept.plain) else text
    return text


def without_hashes(text: Text) -> Text:
    """A line without the hashes of a heading that was written where no heading can be ("- ###Title")."""
    hashes = re.match(r"\s*#{1,6}\s*(?=\w)", text.plain)
    return text.cut(hashes.end()) if hashes else text
