"""What the user named: the source, its settings, its site, and the fence around it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from cardgen.model import Settings
from cardgen.problems import CardgenError
from cardgen.reader import files
from cardgen.reader.settings import NAME, read_settings
from cardgen.reader.site import Site, read_site


@dataclass(frozen=True)
class Opened:
    """source and root (the fence): resolved. shown: the source as the user typed it."""

    source: Path
    root: Path
    shown: str
    settings: Settings
    site: Site


def open_source(source: Path, root: Path | None, base_url: str) -> Opened:
    """Find out what there is to read. Raises CardgenError for paths that are not there and for a bad deck.yml."""
    shown = str(source)
    resolved = _resolved(source, shown)
    folder = resolved if resolved.is_dir() else resolved.parent
    settings = read_settings(folder / NAME, NAME) if files.is_regular(folder / NAME) else Settings()
    if settings.source and resolved.is_dir():
        resolved = _elsewhere(resolved, settings.source, root)
    if base_url:
        settings = replace(settings, base_url=base_url)
    fence = _fence(resolved, root)
    return Opened(resolved, fence, shown, settings, read_site(resolved, fence))


def _resolved(source: Path, shown: str) -> Path:
    """The source without links: a page, or a folder."""
    try:
        if not source.exists():
            hint = "check the path; it is a page (.md), or a folder of pages"
            raise CardgenError.at(shown, 0, "there is no such file or folder", hint)
        resolved = source.resolve()
    except (OSError, ValueError) as error:
        raise CardgenError.at(shown, 0, "this is no path", "check it") from error
    if resolved.is_file() and resolved.name == NAME:
        return resolved.parent
    if not resolved.is_dir() and not files.is_regular(resolved):
        raise CardgenError.at(shown, 0, "this is no page and no folder", "give a Markdown file or a folder")
    if resolved.is_file() and not files.is_page(resolved.name):
        raise CardgenError.at(shown, 0, "this is no page", f"its name must end with {' or '.join(files.PAGE_ENDINGS)}")
    return resolved


def _elsewhere(folder: Path, source: str, root: Path | None) -> Path:
    """The folder that `source:` of a deck.yml names, inside the fence."""
    target = (folder / source).resolve()
    fence = root.resolve() if root else files.fence(folder)
    if not target.exists():
        raise CardgenError.at(NAME, 0, f"source: {source} is not there", f"write the path from the folder of {NAME}")
    if not target.is_relative_to(fence):
        raise CardgenError.at(NAME, 0, f"source: {source} is outside of the course", "widen the fence with --root")
    return target


def _fence(source: Path, root: Path | None) -> Path:
    if root is None:
        return files.fence(source)
    fence = root.resolve()
    if not fence.is_dir():
        raise CardgenError.at(str(root), 0, "--root is no folder", "give the folder that holds the site")
    if not source.is_relative_to(fence):
        raise CardgenError.at(str(root), 0, "the source is not below --root", "give a folder above it")
    return fence
