"""Blocks and headings become a tree of sections with roles."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from cardgen.model import Block, Role, Section
from cardgen.reader import roles
from cardgen.reader.flow import Flow, Head
from cardgen.text import Text

# Roles that hold for the sections below as well.
_INHERITED = (
    Role.READINGS, Role.ADMIN, Role.ARTEFACTS, Role.EXERCISE, Role.SOLUTION, Role.QUESTIONS, Role.GLOSSARY, Role.NOTES,
)  # fmt: skip
_NUMBER = re.compile(
    r"\(?((?:\d{1,2}\.)+\d{1,2}[a-z]?|\d{1,2}[a-z]?|[IVXLC]+|[A-Za-z])(?:[.):]+\s+|\s+[–—-]\s+|\s+)(?=\S)"
)
_DOTTED = re.compile(r"(?:\d{1,2}\.)+\d{1,2}\.?$")
_DECORATION = re.compile(r"^[\s\W]*?(?=[\w\"'“«¿¡($`\[{.+\-&@\\|<>=~])|[\s:：#¶]+$")


@dataclass
class _Open:
    """A section that is being filled. level: of its heading; pseudo ones (bold lines) are closed by any heading."""

    head: Head
    blocks: list[Block] = field(default_factory=list)
    children: list[_Open] = field(default_factory=list)


def tree(flow: Sequence[Flow], language: str = "", sections: Mapping[str, Role] | None = None) -> Section:
    """The page as a section of level 0. sections: the author's own names for sections."""
    root = _Open(Head(Text(), 0, 1))
    path = [root]
    for item in flow:
        if not isinstance(item, Head):
            path[-1].blocks.append(item)
            continue
        while path[-1].head.level >= item.level:
            path.pop()
        opened = _Open(item)
        path[-1].children.append(opened)
        path.append(opened)
    return _closed(root, language, sections or {}, Role.CONTENT, numbered=False)


def _closed(opened: _Open, language: str, own: Mapping[str, Role], inherited: Role, *, numbered: bool) -> Section:
    heading, number = clean_heading(opened.head.text, numbered=numbered)
    role = _role(heading, opened, language, own, inherited)
    passed_on = role if role in _INHERITED else Role.CONTENT
    runs = _numbered_siblings(opened.children)
    children = tuple(_closed(child, language, own, passed_on, numbered=runs) for child in opened.children)
    return Section(
        heading, opened.head.level, role, opened.head.line, tuple(opened.blocks), children, number, opened.head.id
    )


def _role(heading: Text, opened: _Open, language: str, own: Mapping[str, Role], inherited: Role) -> Role:
    if not heading:
        return Role.CONTENT
    title = heading.plain
    named = roles.role_of(title, language, own)
    if roles.normal(title) in own and named:
        return named
    if (named or inherited is Role.CONTENT) and roles.is_loose(title):
        return Role.TOPICS if roles.bare(opened.blocks) else named or Role.CONTENT
    if named:
        return named
    return inherited


def clean_heading(text: Text, *, numbered: bool = False) -> tuple[Text, str]:
    """A heading without its number, emoji in front, and colons or hashes behind; and the number.

    numbered: its neighbours are numbered too, so that a bare `2 ` or `B. ` is a number and no word.
    """
    plain = text.plain
    start = len(plain) - len(plain.lstrip(" \t*_"))
    found = _NUMBER.match(plain, start)
    number = ""
    if found and (numbered or _DOTTED.match(found[1]) or (found[1].isdigit() and re.search(r"[.):]", found[0]))):
        number = found[1]
        text = text.cut(found.end())
    return replace(text, spans=text.strip(":：# ").spans), number


def _numbered_siblings(children: Sequence[_Open]) -> bool:
    """Whether the headings count: 1, 2, 3 or A, B, C or I, II, III, at least from one to two."""
    found = [match[1] for child in children if (match := _NUMBER.match(child.head.text.plain))]
    if len(found) < 2 or len(found) * 2 < len(children):
        return False
    firsts = ("1", "2"), ("0", "1"), ("I", "II"), ("A", "B"), ("a", "b")
    return any(found[index : index + 2] == list(pair) for pair in firsts for index in range(len(found) - 1))
