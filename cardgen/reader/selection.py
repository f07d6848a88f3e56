"""Which pages are units: not what their name, their folder, their front matter or their emptiness says is none."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from fnmatch import fnmatch
from functools import cache
from pathlib import Path, PurePosixPath

from cardgen.languages import all_page_words
from cardgen.model import Block, Box, Code, DefinitionList, Formula, ItemList, Paragraph, Quote, Role, Section, Table
from cardgen.reader import numbers
from cardgen.reader.flow import block_texts
from cardgen.reader.page import ReadPage
from cardgen.reader.yamltext import Node

FRONT_NAMES = {"index", "_index", "readme", "home"}
INDEX_NAMES = FRONT_NAMES | {"toc", "_toc", "_sidebar", "_navbar", "_coverpage"}
NAVIGATION_NAMES = {"_sidebar.md", "_navbar.md", "_coverpage.md"}
_ASSET_FOLDERS = {"assets", "images", "img", "figures", "figs", "fig", "static", "downloads", "attachments", "files",
                  "templates", "snippets", "partials", "test", "tests"}  # fmt: skip
_SILENT = {Role.ADMIN, Role.READINGS, Role.ARTEFACTS, Role.EXERCISE, Role.SOLUTION, Role.NOTES}
_LEAST_WORDS = 20
_LEAST_NAMED_WORDS = 4
_AUTHORED = re.compile(
    r"^(?:Q|Question|Front)\s*\d*\s*[:.]\s|\s:::?\s|\{\{c\d+::", re.IGNORECASE
)  # a card as it stands
_SPLIT = re.compile(r"[^\w]+|_+")


@cache
def _names(field: str) -> frozenset[str]:
    return frozenset().union(*(getattr(words, field) for words in all_page_words()))


def excluded(path: str, patterns: Sequence[str]) -> bool:
    """Whether the author's `exclude` names a page: by file name, path, folder or pattern. path: as POSIX text."""
    pure = PurePosixPath(path)
    for pattern in patterns:
        wanted = pattern.strip().rstrip("/")
        if fnmatch(path, wanted) or fnmatch(pure.name, wanted) or pure.stem == wanted:
            return True
        if any(fnmatch(parent.as_posix(), wanted) for parent in pure.parents):
            return True
    return False


def name_says_no(path: str, siblings: Collection[str]) -> str:
    """Why a page's name or folder says that it is no unit, or "".

    path: relative to the source. siblings: the names (without endings) beside it.
    """
    pure = PurePosixPath(path)
    for folder in pure.parts[:-1]:
        if _plain(folder) in _names("not_units") or folder.lower() in _ASSET_FOLDERS:
            return f"the folder {folder} holds no units"
        if _is_stale(folder, ()) or _plain(folder) in _names("stale"):
            return f"the folder {folder} is not in use"
    stem = pure.stem
    if stem.startswith("_") and not is_index(pure):
        return "pages of this name are parts of others"
    base, _, code = stem.rpartition(".")
    if base in siblings and re.fullmatch(r"[a-z]{2}(?:[-_][A-Za-z]{2})?", code):
        return f"it is a translation of {base}"
    if _is_stale(stem, siblings):
        return "its name says that it is not in use"
    plain = _plain(stem)
    if plain in _names("not_units"):
        return "pages of this name are no units"
    if any(plain == task or plain.endswith(" " + task) for task in _names("tasks")):
        return "its name says that it only sets tasks"
    return ""


def _plain(stem: str) -> str:
    """A name in words, without the number ahead."""
    words = [word for word in _SPLIT.split(stem.casefold()) if word]
    while words and re.fullmatch(r"\d+[a-z]?", words[0]):
        words.pop(0)
    return " ".join(words)


def _is_stale(stem: str, siblings: Collection[str]) -> bool:
    """Whether a name is marked as not in use: `x_old`, `OLD_x`, `x (copy)`, `x-checkpoint`.

    A word that is joined with a hyphen may belong to the name, unless the page without it is there, too.
    """
    pieces = [piece for piece in _SPLIT.split(stem) if piece]
    if len(pieces) < 2:
        return False
    for word, rest in ((pieces[-1], stem[: -len(pieces[-1]) - 1]), (pieces[0], stem[len(pieces[0]) + 1 :])):
        if word.casefold() not in _names("stale"):
            continue
        joined = stem[len(stem) - len(word) - 1] if word is pieces[-1] else stem[len(word)]
        if stem.endswith(")") and f"({word})" in stem:
            return True
        if joined in "_." or word.casefold() in ("checkpoint", "archived", "deprecated", "obsolete", "backup", "bak"):
            return True
        if rest.strip(" -_") in siblings or (word.isupper() and not rest.isupper()):
            return True
    return stem.casefold().startswith("copy of ")


def front_says_no(front: Node) -> str:
    """Why a page's front matter says that it is no unit, or ""."""
    truths = ("true", "yes", "on", "1")
    if front.get("draft").text.lower() in truths or front.get("published").text.lower() in ("false", "no", "off"):
        return "it is a draft"
    if front.get("status").text.lower() in ("draft", "archived", "obsolete", "deprecated", "hidden"):
        return f"its status is {front.get('status').text}"
    if front.get("nav_exclude").text.lower() in truths or front.get("unlisted").text.lower() in truths:
        return "its front matter keeps it out of the navigation"
    return ""


def is_index(path: Path | PurePosixPath) -> bool:
    """Whether a page is the one that stands for its folder."""
    return path.stem.lower() in INDEX_NAMES or path.name == "SUMMARY.md"


def is_front(path: Path) -> bool:
    """Whether a page is the front page of its folder, rather than a table of contents."""
    return path.stem.lower() in FRONT_NAMES


def lists_links(read: ReadPage) -> bool:
    """Whether a page is mainly a list of links to others."""
    if has_roles(read.page.root, Role.SUMMARY, Role.TOPICS, Role.KEY_POINTS):
        return False
    links = len(read.context.link_lines)
    return links >= 5 and links * 2 >= sum(1 for _ in _lines(read.page.root))


def nothing_to_ask(read: ReadPage) -> bool:
    """Whether there is nothing on the page that a card could ask for."""
    words = named = 0
    for role, count in _content(read.page.root, Role.CONTENT):
        if role in (Role.SUMMARY, Role.TOPICS, Role.KEY_POINTS, Role.GLOSSARY, Role.DEFINITION):
            named += count
        elif role not in _SILENT:
            words += count
    return words + named < _LEAST_WORDS and named < _LEAST_NAMED_WORDS


def _content(section: Section, inherited: Role) -> Iterator[tuple[Role, int]]:
    """Role and number of words of everything on the page."""
    role = section.role if section.role is not Role.CONTENT else inherited
    yield from _words(section.blocks, role)
    for child in section.children:
        yield from _content(child, role)


def _words(blocks: Iterable[Block], role: Role) -> Iterator[tuple[Role, int]]:
    for block in blocks:
        match block:
            case DefinitionList():
                inside = Role.GLOSSARY if role is Role.CONTENT else role
                yield inside, sum(text.words for text in block_texts((block,)))
            case Box():
                yield from _words(block.blocks, block.role if block.role is not Role.CONTENT else role)
            case Quote():
                yield from _words(block.blocks, role)
            case Formula() | Code():
                yield role, 1
            case Table() if role is Role.CONTENT and len(block.rows) > 1:
                yield Role.DEFINITION, sum(text.words for text in block_texts((block,)))
            case Paragraph() if _AUTHORED.search(block.text.plain):
                yield Role.DEFINITION, block.text.words
            case ItemList():
                for item in block.items:
                    yield role, item.text.words
                    yield from _words(item.blocks, role)
            case _:
                yield role, sum(text.words for text in block_texts((block,)))


def _lines(section: Section) -> Iterator[int]:
    """The lines at which paragraphs and items begin."""
    for block in section.blocks:
        match block:
            case ItemList():
                yield from (item.line for item in block.items)
            case Paragraph():
                yield block.line
            case Table():
                yield from (row.line for row in block.rows)
            case Box() | Quote():
                yield from (inner.line for inner in block.blocks)
            case _:
                pass
    for child in section.children:
        yield from _lines(child)


def shape(path: PurePosixPath) -> str:
    """A file name with its numbers masked: pages of one shape are siblings ("unit-#")."""
    return re.sub(r"\d+", "#", path.stem.casefold())


def has_roles(section: Section, *wanted: Role) -> bool:
    """Whether a section, or a box in it, of one of the roles is on the page."""
    if section.role in wanted or any(isinstance(block, Box) and block.role in wanted for block in section.blocks):
        return True
    return any(has_roles(child, *wanted) for child in section.children)


def numbered_folder(name: str) -> bool:
    """Whether a folder is named like a unit: "unit-01", "week 3"."""
    return bool(numbers.in_title(name.replace("_", " ").replace("-", " ")).number)
