"""The thin layer over the file system: the fence, finding pages, reading bytes."""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

from cardgen.problems import CardgenError
from cardgen.reader.source import decode

PAGE_ENDINGS = (".md", ".markdown", ".mdx", ".qmd", ".rmd")
MAX_PAGE_BYTES = 8_000_000
MARKERS = (
    ".git", ".obsidian", "_config.yml", "_config.yaml", "mkdocs.yml", "mkdocs.yaml", "myst.yml", "_quarto.yml",
    "_quarto.yaml", "_bookdown.yml", "book.toml", "hugo.toml", "hugo.yaml", "docusaurus.config.js",
    "docusaurus.config.ts", "astro.config.mjs", ".vitepress", ".vuepress", ".gitbook.yaml",
)  # fmt: skip
"""Files and folders that stand in the root of a course's site."""

WEAK_MARKERS = ("config.yaml", "config.toml", "_toc.yml", "SUMMARY.md", "_sidebar.md", "sidebars.js", "deck.yml")
"""Files that may stand in the root of a site, but in a folder of it as well."""

_SKIPPED = {
    "node_modules", "_site", "_build", "_book", "site-packages", "__pycache__", "venv", "env", "_includes", "_layouts",
    "_templates", "_sass", "_plugins", "renv", "dist", "target", "vendor", "_freeze", "_extensions", "layouts",
    "archetypes", "themes", "_drafts", "public", "i18n", "versioned_docs", "translations", "locales",
}  # fmt: skip
MAX_FILES = 100_000


def fence(source: Path) -> Path:
    """The site's root: the nearest folder at or above `source` with a marker, else `source`'s own folder."""
    folder = source if source.is_dir() else source.parent
    for markers in (MARKERS, WEAK_MARKERS):
        for candidate in (folder, *folder.parents):
            if any((candidate / marker).exists() for marker in markers):
                return candidate
    return folder


def is_page(name: str) -> bool:
    """Whether a file of this name is a page."""
    return name.lower().endswith(PAGE_ENDINGS)


def pages_under(folder: Path, root: Path, refuse: Callable[[Path], None]) -> Iterator[Path]:
    """Every page below `folder`, in a stable order. Links to folders are not followed.

    refuse: told each page that is a link out of `root`, or to nothing.
    """
    for file in walk(folder):
        if is_page(file.name):
            if is_inside(file, root):
                yield file
            else:
                refuse(file)


def walk(folder: Path) -> Iterator[Path]:
    """Every regular file below `folder` but hidden ones and what generators leave behind, in a stable order."""
    count = 0
    for base, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name.lower() not in _SKIPPED)
        for name in sorted(files):
            count += 1
            if count > MAX_FILES:
                return
            if not name.startswith("."):
                yield Path(base) / name


def is_inside(path: Path, root: Path) -> bool:
    """Whether a path, links resolved, is in `root`. root: resolved."""
    try:
        return path.resolve().is_relative_to(root)
    except (OSError, RuntimeError):  # a loop of links
        return False


def is_regular(path: Path) -> bool:
    """Whether it is a regular file, links followed: no folder, pipe or device, which may never end."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except (OSError, ValueError):
        return False


def read_text(path: Path, shown: str) -> str:
    """The text of a file. shown: how messages name it. Raises CardgenError when it cannot be had."""
    try:
        if not is_regular(path):
            raise CardgenError.at(shown, 0, "this is no regular file", "leave it out of the course")
        if path.stat().st_size > MAX_PAGE_BYTES:
            hint = f"split it: at most {MAX_PAGE_BYTES // 1_000_000} MB are read"
            raise CardgenError.at(shown, 0, "the file is too large for a page", hint)
        data = path.read_bytes()
    except OSError as error:
        raise CardgenError.at(shown, 0, f"the file cannot be read: {error.strerror}", "check its permissions") from None
    return decode(data, shown)


def spellings(path: str) -> Iterator[str]:
    """A path as it is, and with its accents composed and decomposed (macOS writes them so)."""
    yield path
    if not path.isascii():
        for form in ("NFC", "NFD"):
            other = unicodedata.normalize(form, path)
            if other != path:
                yield other
