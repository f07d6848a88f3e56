"""Which pages of a folder are worth reading, and what the folders' own pages say."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path, PurePosixPath

from cardgen.languages import codes
from cardgen.reader import files, order, selection
from cardgen.reader.library import Library
from cardgen.reader.yamltext import Node


def candidates(library: Library) -> list[Path]:
    """Read every page that may be a unit, and say of the others why they are none."""
    opened = library.opened
    if opened.source.is_file():
        return [opened.source] if library.read(opened.source) else []
    found = list(files.pages_under(opened.source, opened.root, library.refuse))
    nav = set(opened.site.nav) & set(found)
    names: dict[Path, set[str]] = {}
    for file in found:
        names.setdefault(file.parent, set()).add(file.stem)
    other = _other_languages(library, found)
    chosen = []
    for file in found:
        is_navigation = file.name.lower() in selection.NAVIGATION_NAMES or library.place(file) == opened.site.source
        if is_navigation or _is_excluded(library, file):
            continue
        reason = _reason(library, file, nav, names[file.parent], other) if len(found) > 1 else ""
        if reason == _FRONT_PAGE:
            library.read(file)
        elif reason:
            library.leave(file, reason)
        elif library.read(file):
            chosen.append(file)
    return chosen


_FRONT_PAGE = "front page"


def _is_excluded(library: Library, file: Path) -> bool:
    patterns = library.opened.settings.exclude
    return any(selection.excluded(path, patterns) for path in (library.relative(file), library.place(file)))


def _reason(
    library: Library, file: Path, nav: Collection[Path], siblings: Collection[str], other: Collection[str]
) -> str:
    """Why a page is not worth reading, or ""."""
    path = library.relative(file)
    if is_wanted(library, path):
        return ""
    if len(nav) > 1:
        if file in nav:
            return ""
        # The front page has the course's title, wherever it stands in the navigation.
        own = selection.is_front(file) and file.parent == library.opened.source
        return _FRONT_PAGE if own else f"{library.opened.site.source} does not list it"
    if PurePosixPath(path).parts[0] in other:
        return "it is in another language"
    return selection.name_says_no(path, [name for name in siblings if name != file.stem])


def is_wanted(library: Library, path: str) -> bool:
    """Whether the author's order names a page, so that it is a unit whatever it is called."""
    names = (path.casefold(), PurePosixPath(path).name.casefold())
    return any(name.strip().casefold() in names for name in library.opened.settings.order)


def _other_languages(library: Library, found: Sequence[Path]) -> set[str]:
    """Folders at the top that hold the course once more in another language ("en", "de")."""
    tops = [PurePosixPath(library.relative(file)).parts for file in found]
    languages = {parts[0] for parts in tops if len(parts) > 1 and parts[0].lower() in codes()}
    shared = [parts[1:] for parts in tops if parts[0] in languages]
    if len(languages) < 2 or len(set(shared)) * 4 > len(shared) * 3:  # most files stand in one of them only
        return set()
    said = library.opened.settings.language or library.opened.site.language[:2].lower()
    kept = said if said in languages else min(languages, key=lambda code: (code != "en", code))
    return languages - {kept}


def folder_fronts(library: Library, chosen: Sequence[Path]) -> dict[str, Node]:
    """What says where a folder stands among its neighbours: the front matter of its own page, or a category file."""
    source = library.opened.source
    fronts = {
        library.relative(file.parent): read.front
        for file, read in library.reads.items()
        if selection.is_index(file) and file.parent != source
    }
    for folder in sorted({file.parent for file in chosen} - {source}):
        if said := order.category(folder):
            fronts[library.relative(folder)] = said
    return fronts
