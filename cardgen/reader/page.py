"""One page, read: Markdown text in, a `Page` and what the course needs to know about it out. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from cardgen.model import Block, Box, ItemList, Page, Paragraph, Role, Section, Settings
from cardgen.model import Item as ListItem
from cardgen.problems import Problem
from cardgen.reader import frontmatter, headings, language, numbers, roles, sections
from cardgen.reader.context import Link, PageContext
from cardgen.reader.dialects import habits, lines
from cardgen.reader.flow import Flow, Head, texts
from cardgen.reader.inline import read_line
from cardgen.reader.markdown import read_flow
from cardgen.reader.source import clean
from cardgen.reader.yamltext import Node
from cardgen.text import Text

_FRONT_ROLES = (Role.TOPICS, Role.KEY_POINTS, Role.QUESTIONS, Role.SUMMARY, Role.GLOSSARY)
_LABEL_WORDS = 12
_LICENCE = re.compile(
    r"Creative Commons|creativecommons\.org|\bCC[- ]BY\b|\bCC0\b|©|\(c\) (?:19|20)\d\d|GNU F?[LA]?GPL"
)
_EXPORT_ID = re.compile(r"[ _-][0-9a-f]{32}$")


@dataclass(frozen=True)
class ReadPage:
    """A page with what else was found on it.

    front: its front matter, with lines. h1: its first heading when that is the page's title. flow: blocks and
    headings, the title's left out; head: that heading, and before which item it stood; context: how it was read.
    """

    page: Page
    front: Node
    h1: Text
    flow: tuple[Flow, ...]
    context: PageContext
    head: tuple[int, Head] | None = None

    @property
    def links(self) -> tuple[Link, ...]:
        """Every link of the page, in order."""
        return tuple(self.context.links)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Warnings and notes."""
        return tuple(self.context.problems)


def read_page(
    markdown: str, path: str, settings: Settings | None = None, context: PageContext | None = None
) -> ReadPage:
    """Read one page.

    markdown: its text, front matter included. path: how messages and places name it. context: how to find its
    pictures and links, and the language of the site; by default every picture is there. Raises CardgenError when the
    front matter cannot be read.
    """
    settings = settings or Settings()
    context = context or PageContext(path)
    parts = frontmatter.split(clean(markdown), path)
    said = next((text for key in ("lang", "language", "locale") if (text := parts.front.get(key).text)), "")
    code = language.declared(said or settings.language or context.language) or language.told_from(parts.body)
    context.language = code
    context.navigation = frozenset().union(*(words.navigation for words in roles.tables(code)))
    context.references = roles.tables(code)[0].references
    context.unit_words = frozenset().union(*(words.unit_words for words in roles.tables(code)))
    variables = {f"page.{key}": node.text for key, node in parts.front.entries().items() if node.text}
    body = lines.rewritten(habits.settled(parts.body), context.note, variables)
    context.source = body.split("\n")
    flow = read_flow(body, context)
    h1 = title_heading(flow, code)
    head = (flow.index(h1), h1) if h1 else None
    if h1:
        flow.remove(h1)
    shown = h1.text if h1 else Text()
    title = read_line(parts.front.get("title").text, PageContext(path), 1) or shown
    title = headings.undecorated(title) or _named_after(path)
    page = page_of(title, flow, context, settings, parts.front)
    return ReadPage(page, parts.front, headings.undecorated(shown), tuple(flow), context, head)


def named_by_file(read: ReadPage, settings: Settings) -> ReadPage:
    """The page with its file's name as its title, and the heading that was taken for it among its sections."""
    title = _named_after(read.page.path)
    flow = list(read.flow)
    if read.head:
        flow.insert(*read.head)
    page = page_of(title, flow, read.context, settings, read.front)
    return replace(read, page=page, h1=Text(), flow=tuple(flow), head=None)


def page_of(title: Text, flow: Sequence[Flow], context: PageContext, settings: Settings, front: Node) -> Page:
    """The page that a run of blocks and headings makes."""
    root = sections.tree(flow, context, settings.sections)
    role = roles.role_of(title.plain, context.language, settings.sections)
    if role in (Role.GLOSSARY, Role.EXERCISE, Role.QUESTIONS, Role.READINGS):
        root = replace(root, role=role)
    root = _licensed(replace(root, blocks=_admin_lines(root.blocks, context.language)))
    root = replace(root, blocks=_front_boxes(front, root, context) + root.blocks)
    words = sum(text.words for text in texts(root))
    return Page(context.path, title, root, context.language, front.plain if front.entries() else {}, words)


def _named_after(path: str) -> Text:
    """The file's name as a title, without its number: "01-linear-models.md" is about linear models."""
    stem = PurePosixPath(path).stem
    return Text.of(readable(numbers.in_name(stem).rest or stem))


def readable(name: str) -> str:
    """A file or folder name as a title: "01-linear_models" gives "01 linear models"."""
    name = _EXPORT_ID.sub("", name)
    return " ".join(name.replace("_", " ").replace("-", " ").split()) if " " not in name else name.strip()


def title_heading(flow: Sequence[Flow], code: str) -> Head | None:
    """The heading that is the page's title: the first one, when no other is as high and it names no role."""
    heads = [item for item in flow if isinstance(item, Head)]
    if not heads or any(head.level <= heads[0].level for head in heads[1:]):
        return None
    if heads[0].level > 1 and (heads[0].level > 3 or flow[0] is not heads[0]):
        return None
    return None if roles.role_of(heads[0].text.plain, code) else heads[0]


# --- front matter and lines about the page --------------------------------------------------------------------------


def _front_boxes(front: Node, root: Section, context: PageContext) -> tuple[Block, ...]:
    """Lists of objectives, questions and key points, and a summary, that stand in the front matter."""
    present = {child.role for child in root.children} | {box.role for box in root.blocks if isinstance(box, Box)}
    boxes: list[Block] = []
    for key, node in front.entries().items():
        name = key.replace("_", " ").replace("-", " ")
        role = roles.role_of(name, context.language) or roles.role_of(_spaced(name), context.language)
        if role not in _FRONT_ROLES or role in present:
            continue
        if isinstance(node.value, list):
            found = [(read_line(item.phrase, context, item.line), item.line) for item in node.value if item.phrase]
            items = tuple(ListItem(text, line) for text, line in found if text)
            if items and sum(item.text.words for item in items) >= 2 * len(items):
                boxes.append(Box(role, Text(), (ItemList(items, items[0].line),), node.line))
        elif node.text and role is Role.SUMMARY and len(node.text.split()) > 5:
            boxes.append(
                Box(role, Text(), (Paragraph(read_line(node.text, context, node.line), node.line),), node.line)
            )
    return tuple(boxes)


def _spaced(name: str) -> str:
    """Names written in one word: "keypoints", "learningObjectives"."""
    return "".join(f" {char.lower()}" if char.isupper() else char for char in name).strip()


def _admin_lines(blocks: Sequence[Block], code: str) -> tuple[Block, ...]:
    """Lines about the page itself at its top ("Duration: 40 minutes") are set apart."""
    out = list(blocks)
    for index, block in enumerate(blocks):
        if not isinstance(block, Paragraph) or index > 5:
            break
        if _is_admin(block.text, code):
            out[index] = Box(Role.ADMIN, Text(), (block,), block.line)
    return tuple(out)


def _licensed(section: Section) -> Section:
    """The section with the licence at the foot of the page, its last paragraph, set apart."""
    if section.children:
        return replace(section, children=(*section.children[:-1], _licensed(section.children[-1])))
    last = section.blocks[-1] if section.blocks else None
    if not isinstance(last, Paragraph) or not _LICENCE.search(last.text.plain):
        return section
    return replace(section, blocks=(*section.blocks[:-1], Box(Role.ADMIN, Text(), (last,), last.line)))


def _is_admin(text: Text, code: str) -> bool:
    lines_ = [line for line in text.plain.split("\n") if line.strip()]
    labels = [line.partition(":") for line in lines_]
    return bool(lines_) and all(
        colon
        and roles.normal(label) in frozenset().union(*(words.admin_labels for words in roles.tables(code)))
        and len(value.split()) <= _LABEL_WORDS
        for label, colon, value in labels
    )
