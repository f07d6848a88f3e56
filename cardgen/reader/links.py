"""Where links lead: from what a page writes to a file inside the fence."""

from __future__ import annotations

import os.path
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from urllib.parse import quote, unquote

from cardgen.reader import files

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_BUILT = re.compile(r"\.html?$", re.IGNORECASE)
_INDEXES = ("index", "_index", "README", "readme")
_CONTENT_FOLDERS = ("", "docs", "content", "src", "static", "public", "assets", "pages")


class Lead(Enum):
    """Where a link leads when not to a page: to another file, out of the course, nowhere, or to the web."""

    FILE = "file"
    OUTSIDE = "outside"
    NOWHERE = "nowhere"
    WEB = "web"


@dataclass
class Finder:
    """Finds the files of a course. root: the fence, resolved. base: path under which the site is served ("/course").

    address: its web address, or "". folders: where absolute links may start, as the site's configuration says.
    """

    root: Path
    base: str = ""
    address: str = ""
    folders: tuple[str, ...] = ()
    permalinks: dict[str, Path] = field(default_factory=dict)
    _names: dict[str, list[Path]] | None = None

    def page(self, origin: Path, target: str) -> Path | Lead:
        """The page that a link on the page `origin` leads to, or where else it leads."""
        path = self.local(target)
        if path is None:
            return Lead.WEB
        if not path:
            return origin
        leads: set[Lead] = set()
        forms = list(_forms(path.lstrip("/")))
        if path.startswith("/"):  # a Jekyll collection: /modules/x is written in _modules/x
            forms += [f"_{form}" for form in forms]
        for start in self.starts(origin, path):
            for form in forms:
                found = self.checked(os.path.normpath(f"{start}/{form}"))
                if isinstance(found, Path) and files.is_page(found.name):
                    return found
                if found:
                    leads.add(Lead.FILE if isinstance(found, Path) else found)
        served = self.permalinks.get(path.strip("/"))
        if served:
            return served
        return next((lead for lead in (Lead.FILE, Lead.OUTSIDE) if lead in leads), Lead.NOWHERE)

    def local(self, target: str) -> str | None:
        """The path of a link within the course, "" for the page itself, or None when it leads to the web."""
        if self.address and target.startswith(self.address):
            target = target[len(self.address) :] or "/"
        if (
            "://" in target
            or target.lower().startswith("file:")
            or (_SCHEME.match(target) and not re.match(r"[A-Za-z]:[\\/]", target))
        ):
            return None
        path = unquote(re.split(r"[#?]", target, maxsplit=1)[0]).strip().replace("\\", "/")
        if self.base and (path == self.base or path.startswith(self.base + "/")):
            path = path[len(self.base) :] or "/"
        return path

    def starts(self, origin: Path, path: str) -> list[str]:
        """The folders from which a path on the page `origin` may start, the likeliest first."""
        site = [str(self.root / folder) for folder in (*self.folders, *_CONTENT_FOLDERS)]
        above = [str(folder) for folder in origin.parents if folder != self.root and folder.is_relative_to(self.root)]
        if not path.startswith("/"):
            # A page is often served as a folder of its own, so that "../other" means a sibling of the page; and
            # references of Hugo start at the content folder.
            own = [str(origin.parent), str(origin.parent / origin.stem)]
            return list(dict.fromkeys([*own, *([] if path.startswith(".") else site)]))
        return list(dict.fromkeys([*site, *above]))

    def checked(self, path: str) -> Path | Lead | None:
        """The file when it is a regular one inside the fence; what else is there; or None for nothing."""
        for form in files.spellings(path):
            if not os.path.lexists(form):
                continue
            found = Path(form)
            if not files.is_inside(found, self.root):
                return Lead.OUTSIDE
            if files.is_regular(found):
                return found.resolve() if found.is_symlink() else found
            return Lead.FILE
        return None

    def named(self, name: str) -> Path | None:
        """The file of a name anywhere in the course, as wikilinks and embeds mean it; the shortest path wins."""
        wanted = name.strip().replace("\\", "/").lower().lstrip("./")
        found = self._index().get(wanted.rsplit("/", 1)[-1], [])
        fitting = [path for path in found if path.relative_to(self.root).as_posix().lower().endswith(wanted)]
        pages = [
            path for path in found if path.with_suffix("").relative_to(self.root).as_posix().lower().endswith(wanted)
        ]
        return next(iter(fitting or pages), None)

    def _index(self) -> dict[str, list[Path]]:
        if self._names is None:
            self._names = {}
            for path in sorted(files.walk(self.root), key=lambda path: (len(path.parts), str(path))):
                self._names.setdefault(path.name.lower(), []).append(path)
                if files.is_page(path.name):
                    self._names.setdefault(path.stem.lower(), []).append(path)
        return self._names

    def wiki(self, target: str) -> Path | None:
        """The page of a wikilink."""
        page = target.split("#", 1)[0]
        return self.named(page) if page else None


def _forms(path: str) -> Iterator[str]:
    """A path as it is, and as a generator would have made it from a page."""
    yield path
    stem = path.rstrip("/")
    if stem and not stem.endswith(".."):
        bare = _BUILT.sub("", stem)
        for ending in files.PAGE_ENDINGS:
            yield bare + ending
        if bare.endswith("/index"):
            yield bare.removesuffix("/index") + ".md"
    for index in _INDEXES:
        yield f"{stem}/{index}.md" if stem else f"{index}.md"


def web_address(base_url: str, path: str) -> str:
    """The address of a page of the course under `base_url`; under a code host (`.../blob/main`) that of its file."""
    base = base_url.rstrip("/")
    if re.search(r"/(?:blob|src|tree)/", f"{base}/"):
        return f"{base}/{quote(path)}"
    stem = re.sub(r"\.(?:md|markdown|mdx|qmd|rmd)$", "", path, flags=re.IGNORECASE)
    stem = re.sub(r"(?:^|(?<=/))(?:_?index|readme)$", "", stem, flags=re.IGNORECASE)
    return f"{base}/{quote(stem)}"
