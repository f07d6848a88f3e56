"""The pages of a course: each read once, with its pictures and links looked up, and what is wrong kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from cardgen.problems import CardgenError, Problem, Severity
from cardgen.reader import files
from cardgen.reader.context import Found, PageContext
from cardgen.reader.links import Finder, Lead, web_address
from cardgen.reader.media import MediaStore
from cardgen.reader.opening import Opened
from cardgen.reader.page import ReadPage, read_page
from cardgen.reader.settings import NAME


@dataclass
class Library:
    """Reads pages on demand. reads: those read so far, by file. problems: of the course; pages keep their own."""

    opened: Opened
    finder: Finder
    media: MediaStore
    reads: dict[Path, ReadPage] = field(default_factory=dict)
    failed: set[Path] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)

    @classmethod
    def of(cls, opened: Opened) -> Library:
        """An empty library."""
        site = opened.site
        finder = Finder(opened.root, site.base, site.address, site.folders)
        return cls(opened, finder, MediaStore(finder), problems=list(site.problems))

    def read(self, file: Path) -> ReadPage | None:
        """A page of the course; None when it has an error, which is kept."""
        if file not in self.reads and file not in self.failed:
            try:
                self.reads[file] = self._read(file)
            except CardgenError as error:
                self.failed.add(file)
                self.problems.extend(error.problems)
        return self.reads.get(file)

    def _read(self, file: Path) -> ReadPage:
        place = self.place(file)
        site = self.opened.site
        context = PageContext(place, url=lambda target: self.address(file, target), hard_breaks=site.hard_breaks)

        def look(target: str, line: int, *, by_name: bool = False) -> Found | None:
            return self.media.look(file, target, line, context, by_name=by_name or site.hard_breaks)

        context.media = look
        read = read_page(files.read_text(file, place), place, self.opened.settings, context)
        permalink = read.front.get("permalink").text.strip("/")
        if permalink:
            self.finder.permalinks[permalink] = file
        return read

    def address(self, file: Path, target: str) -> str:
        """Where a link within the course leads on the web, "" when that is not known. file: the page it stands on."""
        base_url = self.opened.settings.base_url
        if not base_url:
            return ""
        found = self.finder.page(file, target)
        if isinstance(found, Lead):
            found = self.finder.wiki(target) or found
        if isinstance(found, Lead):
            return ""
        fragment = target.partition("#")[2]
        return web_address(base_url, self.place(found)) + (f"#{quote(fragment)}" if fragment else "")

    def place(self, file: Path) -> str:
        """A file as messages and places name it: relative to the site's root."""
        root = self.opened.root
        return file.relative_to(root).as_posix() if file.is_relative_to(root) else file.name

    def relative(self, file: Path) -> str:
        """A file or folder relative to the source, as POSIX text."""
        source = self.opened.source
        return file.relative_to(source).as_posix() if file.is_relative_to(source) else self.place(file)

    def leave(self, file: Path, reason: str) -> None:
        """Say that a page is no unit."""
        hint = f"name it in order: of {NAME} to make it one"
        self.problems.append(Problem(self.place(file), 0, f"no unit: {reason}", hint, Severity.NOTE))

    def refuse(self, file: Path) -> None:
        """Warn of a page that is a link out of the course."""
        message, hint = "this link leads out of the course, and is not read", "widen the fence with --root"
        self.problems.append(Problem(self.place(file), 0, message, hint, Severity.WARNING))

    def check_links(self, read: ReadPage) -> None:
        """Warn of links that lead nowhere."""
        origin = self.opened.root / read.page.path
        first = {link.target: link for link in reversed(read.links) if link.target}
        for target, link in first.items():
            found = self.finder.wiki(target) if link.wiki else self.finder.page(origin, target)
            if found is Lead.OUTSIDE:
                hint = "widen the fence with --root"
                read.context.warn(link.line, f"the link to {target} leads out of the course", hint)
            elif found is Lead.NOWHERE or (found is None and not target.startswith("#")):
                read.context.warn(link.line, f"the link to {target} leads nowhere", "check the path")
