"""Sections that are being filled get their roles, from the outside in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from cardgen.model import Block, ItemList, Paragraph, Role, Section, Table
from cardgen.reader import roles
from cardgen.reader.context import PageContext
from cardgen.reader.flow import Head, block_texts
from cardgen.reader.headings import clean_heading, counts

_TASKS = (Role.EXERCISE, Role.QUESTIONS, Role.SOLUTION)
_LEAD_WORDS = 25  # of the line before a list
_NAME_WORDS = 4


@dataclass
class Filling:
    """A section that is being filled.

    level: of its heading, or of the bold line that serves as one. role: what such a line names.
    """

    head: Head
    level: int = 0
    role: Role | None = None
    blocks: list[Block] = field(default_factory=list)
    children: list[Filling] = field(default_factory=list)

    @property
    def is_label(self) -> bool:
        """Whether a bold line serves as its heading."""
        return self.level != self.head.level


@dataclass
class RoleGiver:
    """Closes the sections of a page, from the outside in."""

    context: PageContext
    own: Mapping[str, Role]

    def section(
        self, opened: Filling, inherited: Role, depth: int, *, counted: bool = False, tasks: bool = False
    ) -> Section:
        """The section with those below it.

        inherited: the role of the one that it stands in. depth: of it in the tree. counted: its neighbours are
        numbered. tasks: there is a task before it; without one a section called a solution is part of what the page
        explains.
        """
        heading, number = clean_heading(opened.head.text, counted=counted)
        role = self.role(heading.plain, opened, inherited, depth) if depth else Role.CONTENT
        if role is Role.SOLUTION and not tasks:
            role = inherited
        passed_on = role if role in roles.INHERITED else Role.CONTENT
        runs = counts([child.head.text for child in opened.children])
        children: list[Section] = []
        asked = passed_on in _TASKS
        for child in opened.children:
            children.append(self.section(child, passed_on, depth + 1, counted=runs, tasks=asked))
            asked = asked or children[-1].role in _TASKS
        return Section(
            heading, opened.level, role, opened.head.line, tuple(opened.blocks), tuple(children), number, opened.head.id
        )

    def role(self, title: str, opened: Filling, inherited: Role, depth: int) -> Role:
        """What a section is for, by its title and what stands in it."""
        if roles.normal(title) in self.own:
            return self.own[roles.normal(title)]
        named = roles.role_of(title, self.context.language)
        if inherited is not Role.CONTENT:
            return named if named in (Role.SOLUTION, Role.EXERCISE, Role.READINGS, Role.ADMIN) else inherited
        if roles.is_overview(title, self.context.language):
            return self.overview(title, opened, depth)
        if roles.is_loose(title, self.context.language) and named is not Role.NOTES:
            if roles.bare(opened.blocks) and (named is not Role.KEY_POINTS or self.lists_names(opened)):
                return Role.TOPICS
            if named in (None, Role.TOPICS):
                return named if named and not roles.is_only_loose(title, self.context.language) else Role.CONTENT
        if named is None:
            return roles.numbered_heading(title, self.context.language) or self.told(opened)
        return named if self.holds(named, title, opened, depth) else Role.CONTENT

    def overview(self, title: str, opened: Filling, depth: int) -> Role:
        """A section called overview: of a lesson, it lists topics or is a summary; of what it stands in, neither."""
        lists = [block for block in opened.blocks if isinstance(block, ItemList)]
        others = sum(block.text.words for block in opened.blocks if isinstance(block, Paragraph))
        listed = len(lists) == 1 and others <= _LEAD_WORDS and not opened.children
        if listed and (not roles.is_named(title, self.context.language) or roles.bare(opened.blocks)):
            return Role.TOPICS
        return Role.SUMMARY if depth <= 1 else Role.CONTENT

    def holds(self, role: Role, title: str, opened: Filling, depth: int) -> bool:
        """Whether a section with the name of a role is what it is called.

        One word may well be a topic of the course ("Sources" of a vitamin, "Assessment" of a patient): it must stand
        where such sections stand, or show it.
        """
        links = self.links(opened)
        if role is Role.NOTES:
            return links > 0 and self.words(opened) < 60
        if role is Role.TOPICS and _tells_of_each(opened):
            return False
        if len(roles.normal(title).split()) > 1 or roles.is_sure(title, self.context.language):
            return True
        if role is Role.READINGS:
            return links > 0 or self.cites(opened)
        if role is Role.ARTEFACTS:
            return links > 0 or any(self.links(child) for child in opened.children)
        if role is Role.TOPICS and any(
            item.blocks for block in opened.blocks if isinstance(block, ItemList) for item in block.items
        ):
            return False  # what is said below each goal: they are those of the subject
        if role in (Role.TOPICS, Role.ADMIN, Role.QUESTIONS, Role.EXERCISE):
            return depth <= 1 or opened.is_label
        return True

    def lists_names(self, opened: Filling) -> bool:
        """Whether a section of key points lists what the page is about, in names too short to say anything of it."""
        items = [item.text.words for block in opened.blocks if isinstance(block, ItemList) for item in block.items]
        return not opened.is_label and sum(items) <= _NAME_WORDS * len(items)

    def told(self, opened: Filling) -> Role:
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

    def links(self, opened: Filling) -> int:
        """How many links stand directly in the section."""
        start = opened.head.line
        end = opened.children[0].head.line if opened.children else self.end_of(opened)
        return sum(start <= link.line <= end for link in self.context.links)

    def end_of(self, opened: Filling) -> int:
        """A line near the end of the section."""
        return max((_last_line(block) for block in opened.blocks), default=opened.head.line)

    def words(self, opened: Filling) -> int:
        """Words outside of links."""
        linked = sum(len(link.text.split()) for link in self.context.links if link.line >= opened.head.line)
        return max(0, _words(opened) - linked)

    def cites(self, opened: Filling) -> bool:
        """Whether the blocks look like a bibliography: a year in brackets or at the end of an entry."""
        texts = [item.text.plain for block in opened.blocks if isinstance(block, ItemList) for item in block.items]
        texts += [block.text.plain for block in opened.blocks if isinstance(block, Paragraph)]
        below = any(self.cites(child) or self.links(child) for child in opened.children)
        return below or any(re.search(r"\b(?:19|20)\d\d\b|\bISBN\b|\bet al\b", text) for text in texts)


def _tells_of_each(opened: Filling) -> bool:
    """Whether most of what stands below the goals of a section is a term with what it means."""
    items = (item for block in opened.blocks if isinstance(block, ItemList) for item in block.items)
    below = [
        inner.text.plain
        for item in items
        for block in item.blocks
        if isinstance(block, ItemList)
        for inner in block.items
    ]
    return len(below) > 1 and 2 * sum(": " in plain for plain in below) >= len(below)


def _words(opened: Filling) -> int:
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
