"""What a site generator's configuration says: the course's title, language, address, and the order of its pages.

One function a system: it fills in the `Site` and gives the pages of the navigation, in order.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from cardgen.problems import Problem
from cardgen.reader import files
from cardgen.reader.navigation import Entry, resolved
from cardgen.reader.yamltext import Node, load


@dataclass
class Site:
    """A site as its files describe it. nav: pages in order, each inside the fence. source: the file that says so.

    base: the path under which it is served. address: where it is on the web. hard_breaks: line breaks are shown.
    """

    root: Path
    title: str = ""
    language: str = ""
    address: str = ""
    base: str = ""
    nav: tuple[Path, ...] = ()
    source: str = ""
    hard_breaks: bool = False
    folders: tuple[str, ...] = ()
    problems: list[Problem] = field(default_factory=list)


def _jekyll(site: Site, file: Path, text: str) -> list[Path]:
    node = load(text, file.name, strict=False)
    site.title = site.title or node.get("title").text
    site.language = site.language or node.get("lang").text or node.get("locale").text or node.get("language").text
    base = node.get("baseurl").text.rstrip("/")
    if base and not site.base:
        site.base = "/" + base.lstrip("/")
    address = node.get("url").text.rstrip("/")
    if address and not site.address:
        site.address = address + site.base
    return []


def _mkdocs(site: Site, file: Path, text: str) -> list[Path]:
    node = load(text, file.name, strict=False)
    site.title = site.title or node.get("site_name").text
    site.address = site.address or node.get("site_url").text.rstrip("/")
    site.language = site.language or node.get("theme").get("language").text
    docs = node.get("docs_dir").text or "docs"
    site.folders += (docs,)
    return resolved(file.parent / docs, list(_mkdocs_nav(node.get("nav"))))


def _mkdocs_nav(node: Node) -> Iterator[Entry]:
    for item in node.items():
        if item.text:
            yield item.text, ""
        for title, value in item.entries().items():
            if value.text:
                yield value.text, title
            else:
                yield from _mkdocs_nav(value)


def _toc(_site: Site, file: Path, text: str) -> list[Path]:
    """Jupyter Book's `_toc.yml`."""
    node = load(text, file.name, strict=False)
    entries = [(node.get("root").text, "")] if node.get("root").text else []
    return resolved(file.parent, [*entries, *_toc_entries(node)])


def _toc_entries(node: Node) -> Iterator[Entry]:
    for key in ("parts", "chapters", "sections", "subtrees", "entries", "children", "toc"):
        for item in node.get(key).items():
            yield from _toc_entry(item)
    if isinstance(node.value, list):
        for item in node.value:
            yield from _toc_entry(item)


def _toc_entry(item: Node) -> Iterator[Entry]:
    name = item.text or item.get("file").text or item.get("glob").text or item.get("pattern").text
    if name:
        yield name, item.get("title").text
    yield from _toc_entries(item)


def _myst(site: Site, file: Path, text: str) -> list[Path]:
    project = load(text, file.name, strict=False).get("project")
    site.title = site.title or project.get("title").text
    site.language = site.language or project.get("language").text
    return resolved(file.parent, list(_toc_entries(project)))


def _quarto(site: Site, file: Path, text: str) -> list[Path]:
    node = load(text, file.name, strict=False)
    book, website = node.get("book"), node.get("website")
    site.title = site.title or book.get("title").text or website.get("title").text or node.get("title").text
    site.language = site.language or node.get("lang").text
    site.address = site.address or (website.get("site-url").text or book.get("site-url").text).rstrip("/")
    chapters = list(_quarto_entries(book.get("chapters")))
    sidebar = website.get("sidebar")
    bars = sidebar.value if isinstance(sidebar.value, list) else [sidebar]
    return resolved(file.parent, chapters or [entry for bar in bars for entry in _quarto_entries(bar.get("contents"))])


def _quarto_entries(node: Node) -> Iterator[Entry]:
    for item in node.items():
        name = item.text or item.get("href").text or item.get("file").text
        if name.endswith(files.PAGE_ENDINGS) or "*" in name:
            yield name, item.get("text").text
        part = item.get("part").text
        if part.endswith(files.PAGE_ENDINGS):
            yield part, ""
        for key in ("chapters", "contents"):
            yield from _quarto_entries(item.get(key))


def _bookdown(_site: Site, file: Path, text: str) -> list[Path]:
    node = load(text, file.name, strict=False)
    return resolved(file.parent, [(item.text, "") for item in node.get("rmd_files").items()])


def _carpentries(site: Site, file: Path, text: str) -> list[Path]:
    """`config.yaml` of the Carpentries Workbench; other systems use that name too, so `episodes` tells."""
    node = load(text, file.name, strict=False)
    site.title = site.title or node.get("title").text
    site.language = site.language or node.get("lang").text or node.get("languageCode").text
    episodes = [(item.text, "") for item in node.get("episodes").items()]
    if not episodes and node.get("carpentry").text:
        folder = file.parent / "episodes"
        return sorted(path for path in folder.glob("*") if files.is_page(path.name)) if folder.is_dir() else []
    return resolved(file.parent / "episodes", episodes)


_MARKDOWN_LINK = re.compile(r"\[([^\[\]]*)\]\(\s*(?:<([^<>]*)>|([^()<>\s]+(?:\([^()]*\)[^()<>\s]*)?))[^()]*\)")


def _links(_site: Site, file: Path, text: str) -> list[Path]:
    """`SUMMARY.md` (GitBook, mdBook) and `_sidebar.md` (docsify): a list of links."""
    from urllib.parse import unquote

    entries = [(unquote(angled or bare), title) for title, angled, bare in _MARKDOWN_LINK.findall(text)]
    return resolved(file.parent, entries)


def _sidebars(_site: Site, file: Path, text: str) -> list[Path]:
    """Docusaurus: the ids in `sidebars.js`, when it lists them; a generated sidebar says nothing."""
    docs = file.parent / "docs"
    text = re.sub(r"//[^\n]*|/\*.*?\*/", "", text, flags=re.DOTALL)
    names = re.findall(r"""['"]([\w./ -]{1,200})['"]""", text)
    return resolved(docs if docs.is_dir() else file.parent, [(name, "") for name in names])


def _docusaurus(site: Site, _file: Path, text: str) -> list[Path]:
    title = re.search(r"""\btitle:\s*(['"`])(.*?)\1""", text)
    language = re.search(r"""\bdefaultLocale:\s*['"]([\w-]+)['"]""", text)
    address = re.search(r"""\burl:\s*['"](https?://[^'"]+)['"]""", text)
    base = re.search(r"""\bbaseUrl:\s*['"](/[^'"]*)['"]""", text)
    site.title = site.title or (title[2] if title else "")
    site.language = site.language or (language[1] if language else "")
    site.base = site.base or (base[1].rstrip("/") if base else "")
    site.address = site.address or (address[1].rstrip("/") + site.base if address else "")
    return []


def _toml(site: Site, _file: Path, text: str) -> list[Path]:
    """Hugo's and mdBook's configuration."""
    import tomllib

    try:
        values = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, ValueError, RecursionError):
        return []
    book = values.get("book")
    book = book if isinstance(book, dict) else {}
    title = values.get("title") or book.get("title")
    language = values.get("languageCode") or values.get("defaultContentLanguage") or book.get("language")
    site.title = site.title or (title if isinstance(title, str) else "")
    site.language = site.language or (language if isinstance(language, str) else "")
    address = values.get("baseURL") or values.get("baseurl")
    site.address = site.address or (address.rstrip("/") if isinstance(address, str) and "//" in address else "")
    return []


READERS: tuple[tuple[str, Callable[[Site, Path, str], list[Path]]], ...] = (
    ("mkdocs.yml", _mkdocs),
    ("mkdocs.yaml", _mkdocs),
    ("_toc.yml", _toc),
    ("myst.yml", _myst),
    ("_quarto.yml", _quarto),
    ("_quarto.yaml", _quarto),
    ("_bookdown.yml", _bookdown),
    ("SUMMARY.md", _links),
    ("src/SUMMARY.md", _links),
    ("_sidebar.md", _links),
    ("docs/_sidebar.md", _links),
    ("sidebars.js", _sidebars),
    ("sidebars.ts", _sidebars),
    ("sidebars.json", _sidebars),
    ("docusaurus.config.js", _docusaurus),
    ("docusaurus.config.ts", _docusaurus),
    ("config.yaml", _carpentries),
    ("hugo.yaml", _carpentries),
    ("hugo.toml", _toml),
    ("config.toml", _toml),
    ("book.toml", _toml),
    ("_config.yml", _jekyll),
    ("_config.yaml", _jekyll),
)
