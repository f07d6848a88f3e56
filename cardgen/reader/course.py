"""A page or a folder becomes a `Course`: the reader's road from top to bottom."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from cardgen.model import Course, Media, Place, Reading, Role, Section, Settings, Unit
from cardgen.problems import CardgenError, Problem, Severity
from cardgen.reader import numbers, readings
from cardgen.reader.context import Found, Link, PageContext
from cardgen.reader.page import ReadPage, read_page
from cardgen.reader.source import decode

MARKERS = (".git", "_config.yml", "mkdocs.yml", "_toc.yml", "myst.yml", "_quarto.yml", ".obsidian", "config.yaml",
           "docusaurus.config.js", "hugo.toml", "SUMMARY.md", "book.toml", "deck.yml")  # fmt: skip
INDEX = {"index", "_index", "readme", "toc", "summary"}


def read(source: Path, *, root: Path | None = None, keep_going: bool = False) -> tuple[Course, tuple[Problem, ...]]:
    if not source.exists():
        raise CardgenError.at(str(source), 0, "there is no such file or folder", "check the path")
    base = (root or fence(source)).resolve()
    files = [source.resolve()] if source.is_file() else sorted(source.resolve().rglob("*.md"))
    problems: list[Problem] = []
    pages: dict[str, ReadPage] = {}
    media: dict[str, Media] = {}

    def load(file: Path) -> ReadPage:
        path = file.relative_to(base).as_posix()
        if path not in pages:
            text = decode(file.read_bytes(), path)
            context = PageContext(path, media=lambda target, line: _media(file, target, line, base, media))
            pages[path] = read_page(text, path, None, context)
            problems.extend(pages[path].problems)
        return pages[path]

    notes: set[str] = set()
    found: list[tuple[Path, ReadPage]] = []
    for file in files:
        try:
            found.append((file, load(file)))
        except CardgenError as error:
            problems.extend(error.problems)
    linked: dict[str, list[ReadPage]] = {}
    for file, page in found:
        if file.stem.lower() in INDEX and len(found) > 1:
            continue
        for link in _notes_links(page):
            target = _resolve(file, link, base)
            if target and target != file:
                linked.setdefault(page.page.path, []).append(load(target))
                notes.add(target.relative_to(base).as_posix())
    chosen = [
        (file, page)
        for file, page in found
        if page.page.path not in notes and (len(found) == 1 or file.stem.lower() not in INDEX) and page.page.words > 20
    ]
    chosen.sort(key=lambda pair: _order(*pair, base))
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    if errors and not keep_going:
        raise CardgenError(problems)
    units = tuple(_unit(file, page, linked.get(page.page.path, [])) for file, page in chosen)
    if not units:
        raise CardgenError.at(str(source), 0, "no units found", "")
    title = source.resolve().stem if source.is_dir() else units[0].title
    settings = Settings()
    return Course(slug(title), title, units, settings, tuple(media.values())), tuple(problems)


def fence(source: Path) -> Path:
    folder = source.resolve() if source.is_dir() else source.resolve().parent
    for candidate in (folder, *folder.parents):
        if any((candidate / marker).exists() for marker in MARKERS):
            return candidate
    return folder


def slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "course"


def _order(file: Path, page: ReadPage, base: Path) -> tuple[object, ...]:
    order = page.front.get("order").text
    number = float(order) if re.fullmatch(r"\d{1,6}", order) else float("inf")
    title = numbers.numbered(page.page.title.plain, anywhere=False)
    named = numbers.numbered(file.stem)
    return (
        file.parent.relative_to(base).as_posix() if not order else "",
        number,
        title.key or named.key or ((10**9, ""),),
        file.name,
    )


def _unit(file: Path, page: ReadPage, notes: list[ReadPage]) -> Unit:
    shown = page.page.title.plain or file.stem
    found = numbers.numbered(shown, anywhere=False)
    title = found.rest or shown
    all_pages = (page.page, *(note.page for note in notes))
    listed: tuple[Reading, ...] = tuple(reading for one in all_pages for reading in readings.readings_of(one))
    return Unit(slug(title), title, found.number, all_pages, listed, page.page.language, Place(page.page.path, 1))


def _sections(section: Section) -> list[Section]:
    return [section, *(inner for child in section.children for inner in _sections(child))]


def _notes_links(page: ReadPage) -> list[Link]:
    every = _sections(page.page.root)
    starts = sorted((section.line, section.role) for section in every if section.level)

    def role(line: int) -> Role:
        return next((role for start, role in reversed(starts) if start <= line), Role.CONTENT)

    return [link for link in page.links if role(link.line) is Role.NOTES]


def _resolve(file: Path, link: Link, base: Path) -> Path | None:
    target = unquote(link.target.split("#")[0].split("?")[0])
    target = re.sub(r"\{\{\s*site\.baseurl\s*\}\}", "", target)
    if not target or re.match(r"[a-z]+:", target):
        return None
    start = base if target.startswith("/") else file.parent
    pure = PurePosixPath(target.lstrip("/"))
    for candidate in (pure, pure.with_name(pure.name + ".md")):
        for option in (start / candidate, start / ("_" + str(candidate))):
            path = option.resolve()
            if path.suffix == ".md" and path.is_file() and path.is_relative_to(base):
                return path
    return None


def _media(file: Path, target: str, line: int, base: Path, media: dict[str, Media]) -> Found | None:
    if re.match(r"[a-z]+:", target):
        return None
    path = (file.parent / unquote(target)).resolve()
    if not path.is_file() or not path.is_relative_to(base):
        return None
    digest = hashlib.sha256(path.read_bytes()).hexdigest()[:12]
    name = f"{slug(path.stem)[:60]}-{digest}{path.suffix.lower()}"
    media.setdefault(name, Media(name, path, Place(file.relative_to(base).as_posix(), line)))
    return Found(name)
