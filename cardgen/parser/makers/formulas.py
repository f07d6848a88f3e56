"""Formulas that the page names: by a label, by the heading above them, or by the words that lead to them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cardgen.model import Block, Formula, Kind, Note, Paragraph, Role
from cardgen.parser.context import Spot, key_of
from cardgen.parser.outline import Entry, Origin
from cardgen.text import Span, SpanKind, Text

_LONG = 80  # characters of a formula that fits into a question
_SHORT = 3  # blocks: the formula, what leads to it, what its letters mean
_ROLES = (Role.CONTENT, Role.DEFINITION, Role.SUMMARY, Role.GLOSSARY, Role.KEY_POINTS)
_MATH = (SpanKind.MATH, SpanKind.DISPLAY_MATH)


def formulas(spot: Spot) -> Iterator[Note]:
    """Notes on the formulas of an spot.entry."""
    if spot.entry.role not in _ROLES:
        return
    asked: set[str] = set()
    for about, answer in (*_by_label(spot), *_announced(spot)):
        question = spot.wording.formula(about, spot.usage)
        if question and not about.has(*_MATH) and question.plain not in asked:
            asked.add(question.plain)
            back = answer if isinstance(answer, Text) else (answer,)
            yield spot.note(Kind.FORMULA, key_of(about), question, back, 0.7)
            yield from _symbols(spot, about, answer)
    yield from _where(spot, asked)


def _where(spot: Spot, asked: set[str]) -> Iterator[Note]:
    """What the letters of a displayed formula stand for, told in the list right behind it; the question shows it."""
    shown = [formula for block in spot.entry.body if (formula := _shown(block))]
    groups = [child for child in spot.entry.children if child.origin is Origin.LIST and _WHERE.match(child.label.plain)]
    if asked or not shown or not groups:
        return
    lines = sorted((formula.line, formula) for formula in shown)
    for group in groups:
        before = [formula for line, formula in lines if line < group.place.line]
        if not before or len(before[-1].tex) > _LONG or "\n" in before[-1].tex.strip():
            continue
        shape = Text((Span(before[-1].tex.strip(), SpanKind.MATH),))
        for item in _items(group):
            for symbol, meaning in spot.wording.symbols(item)[:1]:
                question = spot.wording.stands_for(symbol, shape, meaning)
                if question:
                    yield spot.note(Kind.FORMULA, key_of(shape, symbol), question, meaning, 0.4)


_WHERE = re.compile(r"(?:where|with|here|in which|symbols?|variables?)\b|$", re.IGNORECASE)


def _symbols(spot: Spot, about: Text, answer: Formula | Text) -> Iterator[Note]:
    """What the letters of a formula stand for, where it is the only one of its entry."""
    shown = Text((Span(answer.tex, SpanKind.MATH),)) if isinstance(answer, Formula) else answer
    if (
        sum(_shown(block) is not None for block in spot.entry.body) > 1
        or len(shown.plain) > _LONG
        or "\n" in shown.plain
    ):
        return
    texts = [block.text for block in spot.entry.body if isinstance(block, Paragraph)]
    texts += [item for child in spot.entry.children if child.origin is Origin.LIST for item in _items(child)]
    for symbol, meaning in (pair for text in texts for pair in spot.wording.symbols(text)):
        question = spot.wording.symbol(symbol, about, shown, meaning, spot.usage)
        if question:
            yield spot.note(Kind.FORMULA, key_of(about, symbol), question, meaning, 0.4)


def _items(group: Entry) -> Iterator[Text]:
    for item in group.items:
        yield Text.join((item.label, item.text), ": ") if item.label else item.text


def _by_label(spot: Spot) -> Iterator[tuple[Text, Formula | Text]]:
    """The formula that an entry consists of, with the entry's name, or that of the heading right above it."""
    answer = _only_formula(spot.entry)
    if answer is None:
        return
    label = spot.entry.label
    if spot.entry.origin is Origin.HEADING and _is_formula(label):
        above = _heading_before(spot)
        label = above.label if above else Text()
    elif not label or spot.wording.is_formula_label(label):
        above = next((step for step in reversed(spot.trail) if step.label), None)
        named = above is not None and above.origin is not Origin.PAGE and spot.wording.is_thing(above.label)
        label = above.label if above and named and _is_short(above) else Text()
    elif spot.entry.origin is Origin.HEADING and not (spot.wording.is_thing(label) and _is_short(spot.entry)):
        label = Text()
    if label:
        yield label, answer


def _is_short(entry: Entry) -> bool:
    """Whether a heading has little below it but its formula: a chapter with one formula is not defined by it."""
    headings = sum(child.origin is Origin.HEADING for child in entry.children)
    return not headings and len(entry.body) <= _SHORT


def _heading_before(spot: Spot) -> Entry | None:
    """What names a heading that is a formula: the empty heading of the same depth right before it; or the one above,
    when this is the first heading in it.
    """
    above = spot.trail[-1] if spot.trail else None
    siblings = [child for child in above.children if child.origin is Origin.HEADING] if above else []
    at = next((index for index, child in enumerate(siblings) if child is spot.entry), 0)
    before = siblings[at - 1] if at else None
    if above and above.origin is Origin.HEADING and at == 0:
        return above if spot.wording.is_thing(above.label) else None
    if before is None or before.children or len(before.body) > 1:
        return None
    return before if before.label and not _is_formula(before.label) and spot.wording.names(before.label) else None


def _only_formula(entry: Entry) -> Formula | Text | None:
    """The formula of a label whose text is one, or the single equation displayed under a heading."""
    if entry.text and entry.label and (_is_formula(entry.text) or _is_plain_formula(entry.text)):
        return entry.text
    if entry.origin is Origin.HEADING and _is_formula(entry.label) and "=" in entry.label.plain:
        return entry.label
    if entry.origin in (Origin.HEADING, Origin.BOX, Origin.RUN_IN):
        shown = [formula for block in entry.body if (formula := _shown(block))]
        first = next((at for at, block in enumerate(entry.body) if _shown(block)), 0)
        if len(shown) == 1 and "=" in shown[0].tex and first <= 1:
            return shown[0]
        lines = [child.label for child in entry.children if child.origin is Origin.RUN_IN and not child.text]
        if not shown and len(lines) == 1 and _is_plain_formula(lines[0]):
            return lines[0]
    return None


def _announced(spot: Spot) -> Iterator[tuple[Text, Formula | Text]]:
    """Formulas that the line before them names ("The mean is given by"), or that name themselves ("RMSE = ...")."""
    lead = spot.entry.text
    for block in spot.entry.body:
        formula = _shown(block)
        if formula:
            about = spot.wording.formula_name(lead, formula.tex)
            if about:
                yield about, formula
        lead = block.text if isinstance(block, Paragraph) and not formula else Text()
    for text in (spot.entry.text, *(block.text for block in spot.entry.body if isinstance(block, Paragraph))):
        yield from _inline(spot, text)


def _inline(spot: Spot, text: Text) -> Iterator[tuple[Text, Text]]:
    """A sentence that ends in its formula: "The variance is given by $...$."."""
    for sentence in spot.wording.sentences(text):
        whole = sentence.strip(" .")
        last = whole.spans[-1] if whole.spans else None
        if last is None or last.kind not in _MATH or "=" not in last.text or len(whole.spans) < 2:
            continue
        lead = Text(whole.spans[:-1]).strip(" :,")
        about = None if lead.has(*_MATH) else spot.wording.formula_name(lead, "")
        if about:
            yield about, Text((last,))


def _shown(block: Block) -> Formula | None:
    """A displayed formula, or a paragraph that is one."""
    if isinstance(block, Formula):
        return block
    if isinstance(block, Paragraph) and _is_formula(block.text):
        return Formula(block.text.strip(" .,").spans[0].text, block.line)
    return None


def _is_formula(text: Text) -> bool:
    kept = text.strip(" .,")
    return len(kept.spans) == 1 and kept.spans[0].kind in _MATH


_PLAIN = re.compile(
    r"[^\W\d_](?:[\w₀-₉]|\([^()=]{0,20}\))*(?:\s[\w₀-₉]+){0,3}\s*=\s*(?=.*[×*/+−÷√·^²³-])[^=.;:?!]{3,60}"
)


def _is_plain_formula(text: Text) -> bool:
    """A formula in plain characters: "V = I × R"; no more words than a formula has."""
    plain = text.plain.strip(" .")
    long_words = re.findall(r"[^\W\d_]{3,}", plain)
    return bool(_PLAIN.fullmatch(plain)) and len(long_words) <= 8 and not re.search(r"\b(?:is|are|the|of)\b", plain)
