"""One page, read: Markdown text in, a `Page` and what the course needs to know about it out. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePosixPath

from cardgen.model import (
    Page,
    Role,
    Section,
    Settings,
)
from cardgen.problems import Problem
from cardgen.reader import frontmatter, language, sections
from cardgen.reader.context import Link, PageContext
from cardgen.reader.dialects import lines
from cardgen.reader.flow import Flow, Head, texts
from cardgen.reader.markdown import read_flow
from cardgen.reader.source import clean
from cardgen.reader.yamltext import Node
from cardgen.text import Text


@dataclass(frozen=True)
class ReadPage:
    """A page with what else was found on it. front: its front matter with lines. h1: its first heading, when that is
    the page's title; links: every link, in order. problems: warnings and notes.
    """

    page: Page
    front: Node
    h1: Text
    links: tuple[Link, ...] = ()
    problems: tuple[Problem, ...] = field(default=())


def read_page(
    markdown: str,
    path: str,
    settings: Settings | None = None,
    *,
    context: PageContext | None = None,
    site_language: str = "",
) -> ReadPage:
    """Read one page.

    markdown: its text, front matter included. path: how messages and places name it. context: how to find its
    pictures and links; by default every picture is there. Raises CardgenError when the front matter cannot be read.
    """
    settings = settings or Settings()
    context = context or PageContext(path)
    parts = frontmatter.split(clean(markdown), path)
    flow = read_flow(lines.rewritten(parts.body, context.note), context)
    code = language.declared(
        parts.front.get("lang").text or parts.front.get("language").text or settings.language or site_language
    )
    code = code or language.told_from(parts.body)
    root = sections.tree(flow, code, settings.sections)
    h1 = _title_heading(flow)
    if h1:
        root = _without_title(root, h1)
    title = Text.of(parts.front.get("title").text.strip()) or (h1.text if h1 else Text())
    title = title or Text.of(PurePosixPath(path).stem.replace("_", " ").strip())
    page = Page(path, title, root, code, parts.front.plain, words=sum(text.words for text in texts(root)))
    return ReadPage(page, parts.front, h1.text if h1 else Text(), tuple(context.links), tuple(context.problems))


def _title_heading(flow: list[Flow]) -> Head | None:
    """The heading that is the page's title: the first one, when no other is as high."""
    heads = [item for item in flow if isinstance(item, Head)]
    if not heads or heads[0].level > 2 or any(head.level <= heads[0].level for head in heads[1:]):
        return None
    return heads[0] if heads[0].level == 1 or flow[0] is heads[0] else None


def _without_title(root: Section, h1: Head) -> Section:
    """The tree with the title's section taken apart: what stood in it stands in the page."""
    index = next((i for i, child in enumerate(root.children) if child.line == h1.line), -1)
    if index < 0 or root.children[index].role is not Role.CONTENT:
        return root
    title = root.children[index]
    children = (*root.children[:index], *title.children, *root.children[index + 1 :])
    return Section(root.heading, 0, root.role, root.line, root.blocks + title.blocks, children, title.number, title.id)
