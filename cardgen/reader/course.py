"""A page or a folder becomes a `Course`: the reader's road from top to bottom."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from cardgen.model import Course, Media, Unit
from cardgen.problems import CardgenError, Problem, Severity, ordered
from cardgen.reader import numbers, roles, selection, titles
from cardgen.reader.candidates import candidates
from cardgen.reader.flow import texts
from cardgen.reader.library import Library
from cardgen.reader.opening import open_source
from cardgen.reader.page import ReadPage, readable
from cardgen.reader.units import Chosen, choose, units_of


def read(source: Path, root: Path | None, *, keep_going: bool, base_url: str) -> tuple[Course, tuple[Problem, ...]]:
    """Read a course; see `cardgen.reader.read_course`."""
    library = Library.of(open_source(source, root, base_url))
    worth = candidates(library)
    chosen = choose(library, worth)
    units = units_of(library, chosen)
    used = chosen.reads(library)
    for page in used:
        library.check_links(page)
    problems = [*library.problems, *(problem for page in used for problem in page.problems)]
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    if errors and (not keep_going or not units):
        raise CardgenError(problems)
    if not units:
        raise CardgenError([*problems, _nothing(library, worth)])
    return _course(library, chosen, units), ordered(_as_warning(problem) for problem in problems)


def _as_warning(problem: Problem) -> Problem:
    return replace(problem, severity=Severity.WARNING) if problem.severity is Severity.ERROR else problem


def _nothing(library: Library, worth: Sequence[Path]) -> Problem:
    """Why there is nothing to build."""
    if not worth and not library.problems:
        hint = "a course is made of Markdown files (.md)"
        return Problem(library.opened.shown, 0, "there are no pages here", hint)
    hint = "run cardgen check to see why each page is none"
    return Problem(library.opened.shown, 0, "there are no units here", hint)


def _course(library: Library, chosen: Chosen, units: Sequence[Unit]) -> Course:
    settings = library.opened.settings
    title = settings.title or _title(library, chosen, units)
    identity = settings.id or titles.slug(numbers.in_title(title).rest or title)
    return Course(identity, title, tuple(units), settings, _media(library, units))


def _title(library: Library, chosen: Chosen, units: Sequence[Unit]) -> str:
    """What the course is called: by its page when it is one, by its site, its front page, or its folder."""
    source, site = library.opened.source, library.opened.site
    if len(chosen.pages) == 1 and (len(units) > 1 or source.is_file()):
        return library.reads[chosen.pages[0]].page.title.plain if len(units) > 1 else units[0].title
    is_content = source.name in site.folders
    if site.title and (source == library.opened.root or is_content):
        return site.title
    front = _front_page(library, chosen.pages)
    own = titles.greeted(front.h1.plain or titles.plain(front.front.get("title").text)) if front else ""
    if own and own.casefold() not in selection.INDEX_NAMES and roles.role_of(own) is None:
        return own
    name = readable((source.parent if is_content else source).name.lstrip("_"))
    return name[:1].upper() + name[1:]


def _front_page(library: Library, chosen: Sequence[Path]) -> ReadPage | None:
    """The front page of the innermost folder that holds all units."""
    source = library.opened.source
    folder = Path(os.path.commonpath([file.parent for file in chosen]))
    units = set(chosen)
    fronts = {
        file.parent: read for file, read in library.reads.items() if selection.is_front(file) and file not in units
    }
    for candidate in (folder, *folder.parents):
        if candidate in fronts:
            return fronts[candidate]
        if candidate == source:
            break
    return None


def _media(library: Library, units: Sequence[Unit]) -> tuple[Media, ...]:
    """The media that the pages of the units show, in order of first use."""
    found = library.media.found
    pages = {id(page): page for unit in units for page in unit.pages}
    shown = dict.fromkeys(
        span.target
        for page in pages.values()
        for text in texts(page.root)
        for span in text.spans
        if span.target in found
    )
    return tuple(found[name] for name in shown)
