"""Pictures and sounds: found inside the fence only, named by their content."""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

from cardgen.model import Media, Place
from cardgen.problems import Problem
from cardgen.reader import files
from cardgen.reader.context import SOUNDS, Found, PageContext, is_sound
from cardgen.reader.links import Finder

PICTURES = {".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".bmp", ".tif", ".tiff", ".ico", ".jfif"}
MAX_BYTES = 50_000_000
_NAME_BYTES = 60
_SCRIPT = re.compile(rb"<(?:[\w-]+:)?script\b|[\s\"'/]on[a-z]+\s*=\s*[\"']|javascript\s*:", re.IGNORECASE)


@dataclass
class MediaStore:
    """The media of a course. found: by name, in the order of first use."""

    finder: Finder
    found: dict[str, Media] = field(default_factory=dict)
    _known: dict[Path, Found] = field(default_factory=dict)

    def look(self, page: Path, target: str, line: int, context: PageContext, *, by_name: bool = False) -> Found | None:
        """The medium that a page shows, or None; then `context` has got a problem that says why.

        by_name: the file may stand anywhere in the course.
        """
        target = target.strip()
        if not target:
            context.warn(line, "a picture without a path is left out", "write ![what it shows](picture.png)")
            return None
        what = f"the {'sound' if is_sound(target) else 'picture'} {_short(target)}"
        if re.match(r"(?:https?:)?//", target, re.IGNORECASE) and self.finder.local(target) is None:
            context.warn(line, f"{what} is on the web and is left out", "save it beside the page")
            return None
        if target.lower().startswith("data:"):
            context.warn(line, "a picture written into the page is left out", "save it as a file beside the page")
            return None
        path = self.file(page, target, by_name=by_name)
        if path is None:
            near = self.finder.named(self.finder.local(target) or "")
            hint = f"there is {near.relative_to(self.finder.root).as_posix()}" if near else "check its path"
            context.warn(line, f"{what} is not there", hint)
            return None
        problem = self.refusal(path)
        if problem:
            message, hint = problem
            context.problems.append(Problem(context.path, line, f"{what} {message}", hint))
            return None
        if path.suffix.lower() not in PICTURES | SOUNDS:
            context.warn(line, f"{what} is of a kind that no card can show", "use PNG, JPEG, SVG or MP3")
            return None
        return self.taken(path, what, line, context)

    def file(self, page: Path, target: str, *, by_name: bool) -> Path | None:
        """Where the file is: as the path says, in the folders a site serves from, or anywhere by its name."""
        local = self.finder.local(target)
        if not local:
            return _of_system(re.sub(r"^file:(?://(?:localhost)?(?=/))?", "", unquote(target), flags=re.IGNORECASE))
        for start in self.finder.starts(page, local):
            for path in files.spellings(os.path.normpath(f"{start}/{local.lstrip('/')}")):
                if os.path.lexists(path):
                    return Path(path)
        return (self.finder.named(local) if by_name else None) or _of_system(local)

    def refusal(self, path: Path) -> tuple[str, str] | None:
        """Why a file that is there must not be packed, and what to do about it."""
        if not path.exists():
            return "is a link that leads nowhere", "put the file itself there"
        if not files.is_inside(path, self.finder.root):
            return "is outside of the course", "copy it into the course, or widen the fence with --root"
        if not files.is_regular(path):
            return "is no regular file", "put the file itself there"
        if path.stat().st_size > MAX_BYTES:
            return f"is larger than {MAX_BYTES // 1_000_000} MB", "make it smaller"
        return None

    def taken(self, path: Path, what: str, line: int, context: PageContext) -> Found | None:
        """The file under its name. what: how messages call it."""
        known = self._known.get(path)
        if known:
            return known
        try:
            digest = _digest(path)
        except OSError as error:
            context.warn(line, f"{what} cannot be read: {error.strerror}", "check its permissions")
            return None
        if digest is None:
            context.warn(line, f"{what} is empty and is left out", "save it again")
            return None
        if path.suffix.lower() == ".svg" and _runs(path):
            context.warn(line, f"{what} holds a script and is left out", "save it without, or as PNG")
            return None
        name = f"{stem_of(path.stem)}-{digest}{_ending(path)}"
        self.found.setdefault(name, Media(name, path, Place(context.path, line)))
        self._known[path] = Found(name, is_sound(path.name))
        return self._known[path]


def _of_system(path: str) -> Path | None:
    """A file of this computer that an absolute path names, which is for `refusal` to judge."""
    return Path(path) if "\0" not in path and Path(path).is_absolute() and os.path.lexists(path) else None


def _runs(path: Path) -> bool:
    """Whether a picture in SVG holds a script, an event handler or a `javascript:` link, in any encoding."""
    return bool(_SCRIPT.search(path.read_bytes().replace(b"\0", b"")))


def _digest(path: Path) -> str | None:
    """A hash of the content, None when there is none."""
    summed = hashlib.sha256()
    size = 0
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            summed.update(block)
            size += len(block)
    return summed.hexdigest()[:12] if size else None


def stem_of(stem: str) -> str:
    """A file's name as ASCII letters, digits and hyphens, short enough for every file system."""
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-").lower()[:_NAME_BYTES].strip("-") or "media"


def _ending(path: Path) -> str:
    ending = path.suffix.lower()
    return {".jfif": ".jpg", ".oga": ".ogg"}.get(ending, ending)


def _short(target: str) -> str:
    return target if len(target) <= 80 else target[:77] + "..."
