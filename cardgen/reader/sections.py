"""Blocks and headings become a tree of sections."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cardgen.model import Block, DefinitionList, ItemList, Paragraph, Role, Section, Table
from cardgen.reader import roles
from cardgen.reader.context import PageContext
from cardgen.reader.flow import Flow, Head
from cardgen.text import Mark, Text

_NUMBER = re.compile(
    r"\(?((?:\d{1,2}\.)+\d{1,2}[a-z]?|\d{1,2}[a-z]?|[IVXLC]+|[A-Za-z])(?:[.):]+\s+|\s+[–—-]\s+|\s+)(?=\S)"
)
_DOTTED = re.compile(r"(?:\d{1,2}\.)+\d{1,2}[a-z]?$")
_EMOJI = "\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\ufe0f\u200d\u20e3\U0001f000-\U0001faff"
_IS_EMOJI = re.compile(f"[{_EMOJI}]")
_PSEUDO = 7  # the level of a bold line that serves as a heading: deeper than all real ones
_LABEL_WORDS = 12
_LEAST_LABELS = 3
_TASKS = (Role.EXERCISE, Role.QUESTIONS, Role.SOLUTION)
_LEAD_WORDS = 25  # of the line before a list


@dataclass
class _Open:
    """A section that is being filled."""

    head: Head
    level: int = 0
    role: Role | None = None
    blocks: list[Block] = field(default_factory=list)
    children: list[_Open] = field(default_factory=list)


def tree(flow: Sequence[Flow], context: PageContext, own: Mapping[str, Role] | None = None) -> Section:
    """The page as a section of level 0. own: the author's names for sections."""
    own = own or {}
    root = _Open(Head(Text(), 0, 1))
    path = [root]
    for item in _with_labels(flow, context.language, own):
        if not isinstance(item, Head):
            if _is_over(path[-1], item):
                path.pop()
            path[-1].blocks.append(item)
            continue
        while path[-1].head.level >= item.level:
            path.pop()
        opened = _Open(item, item.level)
        if item.level == _PSEUDO:
            opened.level, opened.role = path[-1].level + 1, roles.role_of(item.text.plain, context.language, own)
        path[-1].children.append(opened)
        path.append(opened)
    return _Roles(context, own).section(root, Role.CONTENT, 0)


# --- bold lines as headings -----------------------------------------------------------------------------------------


def _with_labels(flow: Sequence[Flow], language: str, own: Mapping[str, Role]) -> list[Flow]:
    """The flow with bold lines made headings, where the page uses them as such or where they name a role."""
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


def _is_over(opened: _Open, item: Block) -> bool:
    """Whether a section that a bold line began ends before `item`: a list was announced, and here it has ended."""
    if opened.head.level != _PSEUDO or opened.role in (None, Role.CONTENT, Role.SUMMARY):
        return False
    has_list = any(isinstance(block, ItemList | DefinitionList | Table) for block in opened.blocks)
    return has_list and not isinstance(item, ItemList | DefinitionList | Table)


# --- roles ----------------------------------------------------------------------------------------------------------


@dataclass
class _Roles:
    """Closes the sections of a page, from the outside in."""

    context: PageContext
    own: Mapping[str, Role]

    def section(
        self, opened: _Open, inherited: Role, depth: int, *, counted: bool = False, tasks: bool = False
    ) -> Section:
        """The section with those below it.

        inherited: the role of the one that it stands in. depth: of it in the tree. counted: its neighbours are numbered.
        tasks: there is a task before it; without one a section called a solution is part of what the page explains.
        """
        heading, number = clean_heading(opened.head.text, counted=counted)
        role = self.role(heading.plain, opened, inherited, depth) if depth else Role.CONTENT
        if role is Role.SOLUTION and not tasks:
            role = inherited
        passed_on = role if role in roles.INHERITED else Role.CONTENT
        runs = _count(opened.children)
        children: list[Section] = []
        for child in opened.children:
            tasks = passed_on in _TASKS or any(section.role in _TASKS for section in children)
            children.append(self.section(child, passed_on, depth + 1, counted=runs, tasks=tasks))
        return Section(
            heading, opened.level, role, opened.head.line, tuple(opened.blocks), tuple(children), number, opened.head.id
        )

    def role(self, title: str, opened: _Open, inherited: Role, depth: int) -> Role:
        """What a section is for, by its title and what stands in it."""
        if roles.normal(title) in self.own:
            return self.own[roles.normal(title)]
        named = roles.role_of(title, self.context.language)
        if inherited is not Role.CONTENT:
            return named if named in (Role.SOLUTION, Role.EXERCISE, Role.READINGS, Role.ADMIN) else inherited
        if roles.is_overview(title, self.context.language):
            return self.overview(title, opened, depth)
        if roles.is_loose(title, self.context.language) and named is not Role.NOTES:
            if roles.bare(opened.blocks):
                return Role.TOPICS
            if named in (None, Role.TOPICS):
                return named if named and not roles.is_only_loose(title, self.context.language) else Role.CONTENT
        if named is None:
            return roles.numbered_heading(title, self.context.language) or self.told(opened)
        return named if self.holds(named, title, opened, depth) else Role.CONTENT

    def overview(self, title: str, opened: _Open, depth: int) -> Role:
        """A section called overview: of a lesson, it lists topics or is a summary; of what it stands in, neither."""
        lists = [block for block in opened.blocks if isinstance(block, ItemList)]
        others = sum(block.text.words for block in opened.blocks if isinstance(block, Paragraph))
        listed = len(lists) == 1 and others <= _LEAD_WORDS and not opened.children
        if listed and (not roles.is_named(title, self.context.language) or roles.bare(opened.blocks)):
            return Role.TOPICS
        return Role.SUMMARY if depth <= 1 else Role.CONTENT

    def holds(self, role: Role, title: str, opened: _Open, depth: int) -> bool:
        """Whether a section with the name of a role is what it is called.

        One word may well be a topic of the course ("Sources" of a vitamin, "Assessment" of a patient): it must stand
        where such sections stand, or show it.
        """
        links = self.links(opened)
        if role is Role.NOTES:
            return links > 0 and self.words(opened) < 60
        if len(roles.normal(title).split()) > 1 or roles.is_sure(title, self.context.language):
            return True
        if role is Role.READINGS:
            return links > 0 or self.cites(opened)
        if role is Role.ARTEFACTS:
            return links > 0 or any(self.links(child) for child in opened.children)
        if role in (Role.TOPICS, Role.ADMIN, Role.QUESTIONS, Role.EXERCISE):
            return depth <= 1 or opened.head.level == _PSEUDO
        return True

    def told(self, opened: _Open) -> Role:
        """The role of a section whose name says nothing: lists with nothing but links are for finding one's way."""
        entries = [
            (item.text, item.line) for block in opened.blocks if isinstance(block, ItemList) for item in block.items
        ]
        entries += [(block.text, block.line) for block in opened.blocks if isinstance(block, Paragraph)]
        linked = [text for text, line in entries if line in self.context.link_lines]
        lines = {line for _, line in entries}
        words = sum(text.words for text, line in entries if line not in self.context.link_lines)
        if opened.children or len(linked) * 2 < len(entries) or not linked or words > _LEAD_WORDS:
            return Role.CONTENT
        if any(link.wiki and link.line in lines for link in self.context.links):
            return Role.CONTENT  # terms that have pages of their own
        return Role.READINGS if any(span.link for text in linked for span in text.spans) else Role.ADMIN

    def links(self, opened: _Open) -> int:
        """How many links stand directly in the section."""
        start = opened.head.line
        end = opened.children[0].head.line if opened.children else self.end_of(opened)
        return sum(start <= link.line <= end for link in self.context.links)

    def end_of(self, opened: _Open) -> int:
        return max((_last_line(block) for block in opened.blocks), default=opened.head.line)

    def words(self, opened: _Open) -> int:
        """Words outside of links."""
        linked = sum(len(link.text.split()) for link in self.context.links if link.line >= opened.head.line)
        return max(0, _words(opened) - linked)

    def cites(self, opened: _Open) -> bool:
        """Whether the blocks look like a bibliography: a year in brackets or at the end of an entry."""
        texts = [item.text.plain for block in opened.blocks if isinstance(block, ItemList) for item in block.items]
        texts += [block.text.plain for block in opened.blocks if isinstance(block, Paragraph)]
        below = any(self.cites(child) or self.links(child) for child in opened.children)
        return below or any(re.search(r"\b(?:19|20)\d\d\b|\bISBN\b|\bet al\b", text) for text in texts)


def _words(opened: _Open) -> int:
    from cardgen.reader.flow import block_texts

    return sum(text.words for text in block_texts(opened.blocks)) + sum(_words(child) for child in opened.children)


def _last_line(block: Block) -> int:
    """A line near the end of a block."""
    if isinstance(block, ItemList):
        last = block.items[-1]
        return max([last.line + last.text.plain.count("\n"), *(_last_line(inner) for inner in last.blocks)])
    if isinstance(block, Table):
        return block.rows[-1].line if block.rows else block.line
    if isinstance(block, Paragraph):
        return block.line + block.text.plain.count("\n")
    inner = getattr(block, "blocks", ())
    return max([block.line, *(_last_line(one) for one in inner)])


# --- headings -------------------------------------------------------------------------------------------------------


def clean_heading(text: Text, *, counted: bool = False) -> tuple[Text, str]:
    """A heading without its number, emoji, and colons or hashes behind; and the number.

    counted: its neighbours are numbered too, so that a bare `2 ` or `B. ` is a number and no word.
    """
    text = undecorated(text)
    found = _NUMBER.match(text.plain)
    if found and (counted or _DOTTED.match(found[1]) or (found[1].isdigit() and re.search(r"[.):]", found[0][1:]))):
        return undecorated(text.cut(found.end())), found[1]
    return text, ""


def undecorated(text: Text) -> Text:
    """A heading without emoji around it and without colons, hashes and pilcrows behind."""
    plain = text.plain
    start, end = 0, len(plain)
    while start < end and (plain[start].isspace() or _IS_EMOJI.match(plain[start])):
        start += 1
    if plain[start + 1 : start + 2] in ("\ufe0f", "\u20e3") and start < end:  # a number in a box: 1️⃣
        return undecorated(text.cut(start + 1))
    while end > start and (plain[end - 1].isspace() or plain[end - 1] in ":：#¶" or _IS_EMOJI.match(plain[end - 1])):
        end -= 1
    return text.cut(start, end) if (start, end) != (0, len(plain)) and start < end else text


def _count(children: Sequence[_Open]) -> bool:
    """Whether the headings count: 1, 2, 3 or A, B, C or I, II, III, at least from one to two."""
    found = [match[1] for child in children if (match := _NUMBER.match(child.head.text.plain))]
    if len(found) < 2 or len(found) * 2 < len(children):
        return False
    firsts = ("1", "2"), ("0", "1"), ("I", "II"), ("A", "B"), ("a", "b")
    return any(found[index : index + 2] == list(pair) for pair in firsts for index in range(len(found) - 1))
