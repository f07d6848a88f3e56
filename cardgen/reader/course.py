"""A page or a folder becomes a `Course`: the reader's road from top to bottom."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from urllib.parse import quote

from cardgen.model import Course, Media, Page, Place, Settings, Unit
from cardgen.problems import CardgenError, Problem, Severity, ordered
from cardgen.reader import files, notes, numbers, order, selection, split, titles
from cardgen.reader.context import Found, PageContext
from cardgen.reader.flow import texts
from cardgen.reader.links import Finder, Lead, web_address
from cardgen.reader.media import MediaStore
from cardgen.reader.order import Placed
from cardgen.reader.page import ReadPage, named_by_file, read_page, readable
from cardgen.reader.readings import readings_of
from cardgen.reader.settings import NAME, read_settings
from cardgen.reader.site import Site, read_site
from cardgen.reader.titles import Title, slug
from cardgen.reader.yamltext import Node


def read(source: Path, root: Path | None, *, keep_going: bool, base_url: str) -> tuple[Course, tuple[Problem, ...]]:
    """Read a course; see `cardgen.reader.read_course`."""
    course = _Course.open(source, root, base_url)
    course.load()
    units = course.units()
    problems = course.all_problems()
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    if errors and (not keep_going or not units):
        raise CardgenError(problems)
    if not units:
        raise CardgenError([*problems, course.no_units()])
    if keep_going:
        problems = [
            replace(problem, severity=Severity.WARNING) if problem.severity is Severity.ERROR else problem
            for problem in problems
        ]
    return course.made(units), ordered(problems)


@dataclass
class _Course:
    """A course while it is read. source and root: resolved. shown: the source as the user typed it."""

    source: Path
    root: Path
    shown: str
    settings: Settings
    site: Site
    finder: Finder
    media: MediaStore
    reads: dict[Path, ReadPage] = field(default_factory=dict)
    failed: set[Path] = field(default_factory=set)
    candidates: list[Path] = field(default_factory=list)
    folders: dict[str, Node] = field(default_factory=dict)
    index: ReadPage | None = None
    problems: list[Problem] = field(default_factory=list)
    used: list[ReadPage] = field(default_factory=list)
    language: str = ""

    @classmethod
    def open(cls, source: Path, root: Path | None, base_url: str) -> _Course:
        """Find out what there is to read. Raises CardgenError for paths that are not there, and a bad deck.yml."""
        shown = str(source)
        source, settings = _with_settings(source, root)
        if base_url:
            settings = replace(settings, base_url=base_url)
        fence = _root(root, source)
        site = read_site(source, fence)
        finder = Finder(fence, site.base, site.address, site.folders)
        return cls(source, fence, shown, settings, site, finder, MediaStore(finder))

    # --- reading ----------------------------------------------------------------------------------------------------

    def load(self) -> None:
        """Read every page that may be a unit."""
        if self.source.is_file():
            self.candidates = [self.source]
            self.read_file(self.source)
            return
        found = [file for file in files.pages_under(self.source, self.root)]
        nav = set(self.site.nav) & set(found)
        names: dict[Path, set[str]] = {}
        for file in found:
            names.setdefault(file.parent, set()).add(file.stem)
        for file in found:
            path = self.relative(file)
            wanted = self.is_wanted(path)
            if file.name.lower() in ("summary.md", "_sidebar.md", "_navbar.md") and file.name != "summary.md":
                continue
            if selection.excluded(path, self.settings.exclude) or selection.excluded(
                self.place(file), self.settings.exclude
            ):
                continue
            if len(nav) > 1 and file not in nav and not wanted:
                if selection.is_index(file):
                    self.take_index(file)
                else:
                    self.leave(file, f"{self.site.source} does not list it")
                continue
            reason = "" if wanted or file in nav else selection.name_says_no(path, names[file.parent] - {file.stem})
            if reason and len(found) > 1:
                self.leave(file, reason)
            elif self.read_file(file):
                self.candidates.append(file)
        self.site_places()

    def is_wanted(self, path: str) -> bool:
        """Whether the author's order names a page, so that it is a unit whatever it is called."""
        pure = PurePosixPath(path)
        return any(name.strip().casefold() in (path.casefold(), pure.name.casefold()) for name in self.settings.order)

    def take_index(self, file: Path) -> None:
        if file.parent == self.source and self.index is None:
            self.index = self.read_file(file)

    def read_file(self, file: Path) -> ReadPage | None:
        """A page of the course, read once; None when it has an error, which is kept."""
        if file in self.reads:
            return self.reads[file]
        if file in self.failed:
            return None
        place = self.place(file)
        context = PageContext(
            place,
            media=lambda target, line: self.look(file, target, line, context),
            url=lambda target: self.address(file, target),
            hard_breaks=self.site.hard_breaks,
        )
        try:
            read = read_page(files.read_text(file, place), place, self.settings, context)
        except CardgenError as error:
            self.failed.add(file)
            self.problems.extend(error.problems)
            return None
        permalink = read.front.get("permalink").text.strip("/")
        if permalink:
            self.finder.permalinks[permalink] = file
        self.reads[file] = read
        return read

    def look(self, file: Path, target: str, line: int, context: PageContext) -> Found | None:
        return self.media.look(file, target, line, context)

    def address(self, file: Path, target: str) -> str:
        """Where a link within the course leads on the web, "" when that is not known."""
        if not self.settings.base_url:
            return ""
        found = self.finder.page(file, target)
        if isinstance(found, Lead):
            found = self.finder.wiki(target) or found
        fragment = target.partition("#")[2]
        address = web_address(self.settings.base_url, self.place(found)) if isinstance(found, Path) else ""
        return f"{address}#{quote(fragment)}" if address and fragment else address

    def place(self, file: Path) -> str:
        """A file as messages and places name it: relative to the site's root."""
        return file.relative_to(self.root).as_posix() if file.is_relative_to(self.root) else file.name

    def relative(self, file: Path) -> str:
        return file.relative_to(self.source).as_posix() if file.is_relative_to(self.source) else self.place(file)

    def leave(self, file: Path, reason: str) -> None:
        """Say that a page is no unit."""
        hint = f"name it in order: of {NAME} to make it one"
        self.problems.append(Problem(self.place(file), 0, f"no unit: {reason}", hint, Severity.NOTE))

    def site_places(self) -> None:
        """What the folders' own pages say about the folders' place."""
        for file, read in self.reads.items():
            if selection.is_index(file) and file.parent != self.source:
                self.folders[self.relative(file.parent)] = read.front
        for folder in {file.parent for file in self.candidates} - {self.source}:
            said = order.category(folder)
            if said:
                self.folders[self.relative(folder)] = said

    # --- units ------------------------------------------------------------------------------------------------------

    def units(self) -> list[Unit]:
        """The units in course order."""
        chosen, linked = self.chosen()
        if self.source.is_dir() and not self.index:
            self.index = self.front_page(chosen)
        self.name_by_files(chosen)
        reads = [self.reads[file] for file in chosen]
        self.language = self.settings.language or _majority(reads) or self.site.language
        if len(chosen) == 1 and (parts := split.parts_of(reads[0], self.settings)):
            self.used = [reads[0]]
            self.check_links(reads[0])
            return self.units_of([part.read for part in parts], [[] for _ in parts], [part.head.line for part in parts])
        counted = titles.counted(reads)
        named = titles.without_common([titles.title_of(read, counted=counted) for read in reads])
        named = titles.mostly_unnumbered(named, reads)
        placed = [
            Placed(file, self.relative(file), self.reads[file], title)
            for file, title in zip(chosen, named, strict=True)
        ]
        in_order = order.ordered(placed, self.settings.order, self.site.nav, self.folders)
        for page in in_order:
            self.problems.extend(order.misplaced(page.read))
        found = [[self.reads[file] for file in linked.get(page.file, ())] for page in in_order]
        return self.units_of([page.read for page in in_order], found, titled=[page.title for page in in_order])

    def name_by_files(self, chosen: Sequence[Path]) -> None:
        """In a vault or a folder of plain pages the file's name is the title: most pages have no heading for one."""
        reads = [self.reads[file] for file in chosen]
        untitled = [read for read in reads if not read.h1 and not read.front.get("title").text]
        if len(reads) > 2 and len(untitled) * 2 > len(reads):
            for file in chosen:
                if self.reads[file].h1 and not self.reads[file].front.get("title").text:
                    self.reads[file] = named_by_file(self.reads[file], self.settings)

    def front_page(self, chosen: Sequence[Path]) -> ReadPage | None:
        """The front page of the innermost folder that holds all units."""
        folder = Path(os.path.commonpath([file.parent for file in chosen])) if chosen else self.source
        while True:
            for file, read in self.reads.items():
                if file.parent == folder and selection.is_index(file) and file not in chosen:
                    return read
            if folder == self.source or self.source not in folder.parents:
                return None
            folder = folder.parent

    def chosen(self) -> tuple[list[Path], dict[Path, list[Path]]]:
        """The pages that are units, and the notes pages of each."""
        if self.source.is_file():
            pages = [file for file in self.candidates if file in self.reads]
            return pages, notes.claims(pages, self.reads, self.finder, self.read_file, set())
        nav = set(self.site.nav)
        linked = notes.claims(self.candidates, self.reads, self.finder, self.read_file, nav)
        grouped = notes.folders(self.candidates, self.reads, self.source)
        for own, others in grouped.items():
            linked.setdefault(own, []).extend(file for file in others if file not in linked.get(own, ()))
        taken = {file for found in linked.values() for file in found}
        left = [file for file in self.candidates if file not in taken]
        left = self.without_unclaimed(left, taken, linked)
        chosen = []
        for file in left:
            reason = self.reason_against(file, left, has_notes=bool(linked.get(file)))
            if reason:
                self.leave(file, reason)
            else:
                chosen.append(file)
        return chosen, linked

    def without_unclaimed(self, left: Sequence[Path], taken: set[Path], linked: Collection[Path]) -> list[Path]:
        """Without the pages beside notes pages that no unit links to: they are notes, too, but of no unit."""
        kept = []
        for file in left:
            beside = [other for other in self.candidates if other.parent == file.parent]
            claimed = sum(other in taken for other in beside)
            if (
                file not in linked
                and claimed * 2 >= len(beside)
                and any(other.parent != file.parent for other in linked)
            ):
                self.leave(file, "it stands among notes pages, and no unit links to it")
            else:
                kept.append(file)
        return kept

    def reason_against(self, file: Path, left: Sequence[Path], *, has_notes: bool) -> str:
        """Why a page is no unit, or ""."""
        read = self.reads[file]
        if self.is_wanted(self.relative(file)):
            return ""
        if said := selection.front_says_no(read.front):
            return said
        if selection.is_index(file) and not has_notes:
            if any(other != file and other.is_relative_to(file.parent) for other in left):
                return "it is the front page of its folder"
        if len(left) > 1 and selection.lists_links(read):
            return "it is a list of links"
        if not has_notes and selection.nothing_to_ask(read):
            return "there is nothing to ask on it"
        return ""

    def units_of(
        self,
        reads: Sequence[ReadPage],
        linked: Sequence[Sequence[ReadPage]],
        lines: Sequence[int] = (),
        titled: Sequence[Title] = (),
    ) -> list[Unit]:
        named = titles.unique(titled or titles.without_common([titles.title_of(read) for read in reads]), reads)
        made = []
        for index, (read, title) in enumerate(zip(reads, named, strict=True)):
            for one in (read, *linked[index]):
                if one not in self.used and not lines:
                    self.used.append(one)
                    self.check_links(one)
            pages = tuple(self.localised(one.page) for one in (read, *linked[index]))
            found = tuple(reading for page in pages for reading in readings_of(page))
            place = Place(read.page.path, lines[index] if lines else 1)
            made.append(Unit(title.key, title.text, title.number, pages, found, pages[0].language, place))
        return made

    def localised(self, page: Page) -> Page:
        """The page with the course's language when its own cannot be told."""
        return page if page.language else replace(page, language=self.language)

    def check_links(self, read: ReadPage) -> None:
        """Warn of links that lead nowhere."""
        origin = self.root / read.page.path
        seen: set[str] = set()
        for link in read.links:
            if link.target in seen or not link.target:
                continue
            seen.add(link.target)
            found = self.finder.wiki(link.target) if link.wiki else self.finder.page(origin, link.target)
            if found is Lead.NOWHERE or (link.wiki and found is None and not link.target.startswith("#")):
                read.context.warn(link.line, f"the link to {link.target} leads nowhere", "check the path")
            elif found is Lead.OUTSIDE:
                hint = "widen the fence with --root"
                read.context.warn(link.line, f"the link to {link.target} leads out of the course", hint)

    # --- the course -------------------------------------------------------------------------------------------------

    def all_problems(self) -> list[Problem]:
        """What is wrong with the pages that are used, and with the course as a whole."""
        found = [*self.site.problems, *self.problems]
        for read in self.used:
            found.extend(read.problems)
        return list(dict.fromkeys(found))

    def no_units(self) -> Problem:
        """Why there is nothing to build."""
        if not self.candidates and not any(problem.severity is Severity.NOTE for problem in self.problems):
            hint = "a course is made of Markdown files (.md)"
            return Problem(self.shown, 0, "there are no pages here", hint)
        return Problem(self.shown, 0, "there are no units here", "run cardgen check to see why each page is none")

    def made(self, units: Sequence[Unit]) -> Course:
        title = self.settings.title or self.title(units)
        identity = self.settings.id or slug(numbers.in_title(title).rest or title)
        return Course(identity, title, tuple(units), self.settings, self.media_of(units))

    def title(self, units: Sequence[Unit]) -> str:
        """What the course is called: by its site, its front page, or its folder."""
        page = self.used[0].page if len({unit.place.path for unit in units}) == 1 else None
        if self.source.is_file() or (page and len(units) > 1):
            return (page.title.plain if page and len(units) > 1 else units[0].title) or readable(self.source.stem)
        top = self.source == self.root or self.relative(self.source) in (".",) and self.source.name in self.site.folders
        front = self.index
        written = titles.plain(front.front.get("title").text) if front else ""
        heading = front.h1.plain if front else ""
        if (self.source == self.root or top) and self.site.title:
            return self.site.title
        own = titles.greeted(heading or written)
        if own and not _says_nothing(own):
            return own
        name = self.source.name if self.source.name not in self.site.folders else self.source.parent.name
        return (
            self.site.title if self.source.name in self.site.folders and self.site.title else readable(name.lstrip("_"))
        )

    def media_of(self, units: Sequence[Unit]) -> tuple[Media, ...]:
        """The media that the pages of the units show, in order of first use."""
        shown: dict[str, Media] = {}
        pages = {id(page): page for unit in units for page in unit.pages}
        for page in pages.values():
            for text in texts(page.root):
                for span in text.spans:
                    if span.target in self.media.found:
                        shown.setdefault(span.target, self.media.found[span.target])
        return tuple(shown.values())


def _with_settings(source: Path, root: Path | None) -> tuple[Path, Settings]:
    """The source and its settings; a `source:` in deck.yml is where the course really is."""
    shown = str(source)
    try:
        if not source.exists():
            hint = "check the path; it is a page (.md), or a folder of pages"
            raise CardgenError.at(shown, 0, "there is no such file or folder", hint)
        resolved = source.resolve()
    except (OSError, ValueError) as error:
        raise CardgenError.at(shown, 0, "this is no path", "check it") from error
    if resolved.is_file() and resolved.name == NAME:
        resolved = resolved.parent
    if not resolved.is_dir() and not files.is_regular(resolved):
        raise CardgenError.at(shown, 0, "this is no page and no folder", "give a Markdown file or a folder")
    if resolved.is_file() and not files.is_page(resolved.name):
        raise CardgenError.at(shown, 0, "this is no page", f"its name must end with {' or '.join(files.PAGE_ENDINGS)}")
    file = (resolved if resolved.is_dir() else resolved.parent) / NAME
    if not files.is_regular(file):
        return resolved, Settings()
    settings = read_settings(file, NAME if resolved.is_dir() else file.name)
    if settings.source and resolved.is_dir():
        resolved = _elsewhere(resolved, settings.source, root)
    return resolved, settings


def _elsewhere(folder: Path, source: str, root: Path | None) -> Path:
    """The folder that `source:` of a deck.yml names, inside the fence."""
    target = (folder / source).resolve()
    fence = root.resolve() if root else files.fence(folder)
    if not target.exists():
        raise CardgenError.at(NAME, 0, f"source: {source} is not there", f"write the path from the folder of {NAME}")
    if not target.is_relative_to(fence):
        raise CardgenError.at(NAME, 0, f"source: {source} is outside of the course", "widen the fence with --root")
    return target


def _root(root: Path | None, source: Path) -> Path:
    if root is None:
        return files.fence(source)
    fence = root.resolve()
    if not fence.is_dir():
        raise CardgenError.at(str(root), 0, "--root is no folder", "give the folder that holds the site")
    if not source.is_relative_to(fence):
        raise CardgenError.at(str(root), 0, "the source is not below --root", "give a folder above it")
    return fence


def _majority(reads: Sequence[ReadPage]) -> str:
    """The language that most pages have."""
    counts = Counter(read.page.language for read in reads if read.page.language)
    if not counts:
        return ""
    code, count = counts.most_common(1)[0]
    return code if count * 2 > len(reads) else ""


def _says_nothing(title: str) -> bool:
    """Whether a title of a front page names no course."""
    from cardgen.reader import roles

    return title.casefold() in selection.INDEX_NAMES or roles.role_of(title) is not None
