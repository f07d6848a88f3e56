"""Blocks and headings become a tree of sections."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cardgen.model import Block, DefinitionList, ItemList, Paragraph, Role, Section, Table
from cardgen.reader import roles
from cardgen.reader.context import PageContext
from cardgen.reader.flow import Flow, Head
from cardgen.reader.sectionroles import Filling, RoleGiver
from cardgen.text import Mark, Text

_PSEUDO = 7  # the level of a bold line that serves as a heading: deeper than all real ones
_LABEL_WORDS = 12
_LEAST_LABELS = 3


def tree(flow: Sequence[Flow], context: PageContext, own: Mapping[str, Role] | None = None) -> Section:
    """The page as a section of level 0. own: the author's names for sections."""
    own = own or {}
    root = Filling(Head(Text(), 0, 1))
    path = [root]
    for item in _with_labels(flow, context.language, own):
        if not isinstance(item, Head):
            if _is_over(path[-1], item):
                path.pop()
            path[-1].blocks.append(item)
            continue
        while path[-1].head.level >= item.level:
            path.pop()
        opened = Filling(item, item.level)
        if item.level == _PSEUDO:
            opened.level, opened.role = path[-1].level + 1, roles.role_of(item.text.plain, context.language, own)
        path[-1].children.append(opened)
        path.append(opened)
    return RoleGiver(context, own).section(root, Role.CONTENT, 0)


# --- bold lines as headings -----------------------------------------------------------------------------------------


def _with_labels(flow: Sequence[Flow], language: str, own: Mapping[str, Role]) -> list[Flow]:
    """The flow with bold lines made headings, where the page uses them as such or where they name a role."""
    flow = _parted(flow)
    labels = {index for index in range(len(flow)) if _is_label(flow, index)}
    bold = {index for index in labels if _is_bold(flow[index])}
    habit = len(bold) >= _LEAST_LABELS
    out: list[Flow] = []
    for index, item in enumerate(flow):
        if index in labels and isinstance(item, Paragraph):
            text = item.text.without_marks(Mark.BOLD).strip(":： ")
            role = roles.role_of(text.plain, language, own)
            if (habit and index in bold) or (role not in (None, Role.CONTENT) and _announces(flow, index)):
                out.append(Head(text, _PSEUDO, item.line, item.id))
                continue
        out.append(item)
    return out


def _parted(flow: Sequence[Flow]) -> list[Flow]:
    """The flow with a bold line above the lead-in of a list as a paragraph of its own: "**Rust**", "causes:"."""
    out: list[Flow] = []
    for index, item in enumerate(flow):
        below = flow[index + 1] if index + 1 < len(flow) else None
        end = item.text.plain.find("\n") if isinstance(item, Paragraph) else -1
        leads = isinstance(below, ItemList) and isinstance(item, Paragraph) and item.text.plain.rstrip().endswith(":")
        if isinstance(item, Paragraph) and leads and end > 0:
            first = Paragraph(item.text.cut(0, end).strip(), item.line, item.id)
            if _is_bold(first):
                out += [first, Paragraph(item.text.cut(end + 1).strip(), item.line + 1)]
                continue
        out.append(item)
    return out


def _is_label(flow: Sequence[Flow], index: int) -> bool:
    """Whether a paragraph is a few words with something below it: bold ones, or plain ones before a list."""
    item = flow[index]
    below = flow[index + 1] if index + 1 < len(flow) else None
    if not isinstance(item, Paragraph) or below is None or isinstance(below, Head):
        return False
    plain = item.text.plain.rstrip()
    if item.text.words > _LABEL_WORDS or "\n" in plain or plain.endswith((".", "!", ",", ";")):
        return False
    return _is_bold(item) or isinstance(below, ItemList)


def _is_bold(item: Flow) -> bool:
    return isinstance(item, Paragraph) and item.text.marked(Mark.BOLD) in (
        ((0, len(item.text.plain)),),
        ((0, len(item.text.plain.rstrip(":： "))),),
    )


def _announces(flow: Sequence[Flow], index: int) -> bool:
    return _is_bold(flow[index]) or isinstance(flow[index + 1], ItemList)


def _is_over(opened: Filling, item: Block) -> bool:
    """Whether a section that a bold line began ends before `item`: a list was announced, and here it has ended."""
    if not opened.is_label or opened.role in (None, Role.CONTENT, Role.SUMMARY):
        return False
    has_list = any(isinstance(block, ItemList | DefinitionList | Table) for block in opened.blocks)
    return has_list and not isinstance(item, ItemList | DefinitionList | Table)
