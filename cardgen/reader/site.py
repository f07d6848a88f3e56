"""A site as its files describe it: found by their names, read by the system they belong to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from cardgen.problems import CardgenError, Problem, Severity
from cardgen.reader import files
from cardgen.reader.systems import READERS, Site

__all__ = ["Site", "read_site"]


def read_site(start: Path, root: Path) -> Site:
    """Look for configuration in `start` and the folders above it, up to `root`."""
    site = Site(root)
    site.hard_breaks = (root / ".obsidian").is_dir()
    folder = start if start.is_dir() else start.parent
    folders = [folder, *folder.parents]
    for candidate in folders[: folders.index(root) + 1] if root in folders else [folder]:
        for name, reader in READERS:
            file = candidate / name
            if files.is_regular(file) and files.is_inside(file, root):
                _try(site, file, reader)
    return site


def _try(site: Site, file: Path, reader: Callable[[Site, Path, str], list[Path]]) -> None:
    shown = file.relative_to(site.root).as_posix()
    try:
        nav = reader(site, file, files.read_text(file, shown))
    except CardgenError as error:
        site.problems += [
            Problem(problem.path, problem.line, problem.message, problem.hint, Severity.WARNING)
            for problem in error.problems
        ]
        return
    found = tuple(dict.fromkeys(path for path in nav if files.is_inside(path, site.root)))
    if len(found) > 1 and not site.nav:
        site.nav, site.source = found, shown
