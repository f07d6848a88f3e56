"""Formulas that the page names: by a label, by the heading above them, or by the words that lead to them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cardgen.model import Block, Code, Formula, Kind, Note, Paragraph, Role
from cardgen.parser.context import Spot, key_of
from cardgen.parser.makers.equations import is_general, is_written_out, left_side
from cardgen.parser.outline import Entry, Origin
from cardgen.text import Span, SpanKind, Text

_LONG = 80  # characters of a formula that fits into a question
_SHORT = 3  # blocks: the formula, what leads to it, what its letters mean
_ROLES = (Role.CONTENT, Role.DEFINITION, Role.SUMMARY, Role.GLOSSARY, Role.KEY_POINTS)
_MATH = (SpanKind.MATH, SpanKind.DISPLAY_MATH)
Shown = Formula | Text
"""A formula: displayed, or in a line of text (as maths, code or plain characters)."""


def formulas(spot: Spot) -> Iterator[Note]:
    """Notes on the formulas of an spot.entry."""
    if spot.entry.role not in _ROLES:
        return
    asked: set[str] = set()
    for about, answer in (*_by_label(spot), *_announced(spot)):
        question = spot.wording.formula(about, spot.usage, left_side(_written(answer)))
        if question and not about.has(*_MATH) and question.plain not in asked:
            asked.add(question.plain)
            back = answer if isinstance(answer, Text) else (answer,)
            yield spot.note(Kind.FORMULA, key_of(about), question, back, 0.7)
            yield from _symbols(spot, about, answer)
    yield from _where(spot, asked)


def _where(spot: Spot, asked: set[str]) -> Iterator[Note]:
    """What the letters of a displayed formula stand for, told in the list right behind it; the question shows it."""
    lines = sorted((block.line, shown) for block in spot.entry.body if (shown := _shown(block)))
    groups = [child for child in spot.entry.children if child.origin is Origin.LIST and _WHERE.match(child.label.plain)]
    if asked or not lines or not groups:
        return
    for group in groups:
        before = [shown for line, shown in lines if line < group.place.line]
        if not before or len(_written(before[-1])) > _LONG or "\n" in _written(before[-1]):
            continue
        shape = _in_line(before[-1])
        for item in _items(group):
            for symbol, meaning in spot.wording.symbols(item)[:1]:
                question = spot.wording.stands_for(symbol, shape, meaning)
                if question:
                    yield spot.note(Kind.FORMULA, key_of(shape, symbol), question, meaning, 0.4)


_WHERE = re.compile(r"(?:where|with|here|in which|symbols?|variables?)\b|$", re.IGNORECASE)


def _symbols(spot: Spot, about: Text, answer: Shown) -> Iterator[Note]:
    """What the letters of a formula stand for, where it is the only one of its entry."""
    shown = _in_line(answer)
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


def _by_label(spot: Spot) -> Iterator[tuple[Text, Shown]]:
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
    if label and not _is_a_case(spot, label, answer):
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


def _only_formula(entry: Entry) -> Shown | None:
    """The formula of a label whose text is one, or the single equation displayed under a heading."""
    if entry.label and (
        (_is_formula(entry.text) and is_general(_written(entry.text))) or is_written_out(entry.text.plain)
    ):
        return entry.text
    if entry.origin is Origin.HEADING and _is_formula(entry.label) and is_general(_written(entry.label)):
        return entry.label
    if entry.origin in (Origin.HEADING, Origin.BOX, Origin.RUN_IN):
        shown = [formula for block in entry.body if (formula := _shown(block))]
        first = next((at for at, block in enumerate(entry.body) if _shown(block)), 0)
        if len(shown) == 1 and is_general(_written(shown[0])) and first <= 1:
            return shown[0]
        lines = [child.label for child in entry.children if child.origin is Origin.RUN_IN and not child.text]
        if not shown and len(lines) == 1 and is_written_out(lines[0].plain):
            return lines[0]
    return None


def _is_a_case(spot: Spot, label: Text, answer: Shown) -> bool:
    """Whether the label is no quantity but a case of one: its neighbours give the same letter by other formulas."""
    above = spot.trail[-1] if spot.trail else None
    others = [found for child in (above.children if above else ()) if (found := _only_formula(child))]
    letter = left_side(_written(answer))
    same = sum(left_side(_written(other)) == letter for other in others)
    return same > 1 and not any(word[0].lower() == letter[:1].lower() for word in label.plain.split())


def _announced(spot: Spot) -> Iterator[tuple[Text, Shown]]:
    """Formulas that the line before them names ("The mean is given by"), or that name themselves ("RMSE = ...")."""
    lead = spot.entry.text
    for block in spot.entry.body:
        formula = _shown(block)
        if formula:
            about = spot.wording.formula_name(lead, _written(formula))
            if about and is_general(_written(formula)):
                yield about, formula
        lead = block.text if isinstance(block, Paragraph) and not formula else Text()
    for text in (spot.entry.text, *(block.text for block in spot.entry.body if isinstance(block, Paragraph))):
        yield from _inline(spot, text)


def _inline(spot: Spot, text: Text) -> Iterator[tuple[Text, Text]]:
    """A sentence that ends in its formula: "The variance is given by $...$."."""
    for sentence in spot.wording.sentences(text):
        whole = sentence.strip(" .")
        last = whole.spans[-1] if whole.spans else None
        if last is None or last.kind not in _MATH or not is_general(last.text) or len(whole.spans) < 2:
            continue
        lead = Text(whole.spans[:-1]).strip(" :,")
        about = None if lead.has(*_MATH) else spot.wording.formula_name(lead, "")
        if about:
            yield about, Text((last,))


def _shown(block: Block) -> Shown | None:
    """A displayed formula, a paragraph that is one, or a line of code that is no program."""
    match block:
        case Formula():
            return block
        case Paragraph() if _is_formula(block.text):
            return Formula(block.text.strip(" .,").spans[0].text, block.line)
        case Code() if is_written_out(block.text.strip()):
            return Text((Span(block.text.strip(), SpanKind.CODE),))
        case _:
            return None


def _written(formula: Shown) -> str:
    """Its characters, without the signs of maths around them."""
    if isinstance(formula, Formula):
        return formula.tex.strip()
    return formula.strip(" .,").spans[0].text if _is_formula(formula) else formula.plain


def _in_line(formula: Shown) -> Text:
    """The formula as it stands in a question."""
    return Text((Span(formula.tex.strip(), SpanKind.MATH),)) if isinstance(formula, Formula) else formula


def _is_formula(text: Text) -> bool:
    kept = text.strip(" .,")
    return len(kept.spans) == 1 and kept.spans[0].kind in _MATH
