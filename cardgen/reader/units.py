"""Pages become units: each with its notes pages, title and readings, in course order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from cardgen.model import Page, Place, Unit
from cardgen.reader import notes, order, selection, split, titles
from cardgen.reader.candidates import folder_fronts, is_wanted
from cardgen.reader.library import Library
from cardgen.reader.order import Placed
from cardgen.reader.page import ReadPage, named_by_file
from cardgen.reader.readings import readings_of
from cardgen.reader.titles import Title


@dataclass(frozen=True)
class Chosen:
    """The pages that are units, the notes pages of each, and the pages of both kinds as they were read."""

    pages: tuple[Path, ...]
    notes: Mapping[Path, Sequence[Path]]

    def reads(self, library: Library) -> list[ReadPage]:
        """Every page that is used, each once."""
        used = dict.fromkeys(file for page in self.pages for file in (page, *self.notes.get(page, ())))
        return [library.reads[file] for file in used]


def choose(library: Library, candidates: Sequence[Path]) -> Chosen:
    """Tell units, notes pages and the rest apart, and say why a page is none."""
    nav = set(library.opened.site.nav)
    linked = notes.claims(candidates, library.reads, library.finder, library.read, nav)
    if library.opened.source.is_file():
        return Chosen(tuple(candidates), linked)
    for own, others in notes.folders(candidates, library.reads, library.opened.source).items():
        linked.setdefault(own, []).extend(file for file in others if file not in linked.get(own, ()))
    taken = {file for found in linked.values() for file in found}
    left = [file for file in candidates if file not in taken]
    strays = _strays(candidates, taken, linked)
    chosen = []
    for file in left:
        reason = _STRAY if file in strays else _reason(library, file, left, has_notes=file in linked)
        if reason:
            library.leave(file, reason)
        else:
            chosen.append(file)
    return Chosen(tuple(chosen), linked)


_STRAY = "it stands among notes pages, and no unit links to it"


def _strays(candidates: Sequence[Path], taken: Collection[Path], linked: Collection[Path]) -> set[Path]:
    """Pages in a folder of notes pages that no unit links to: they are notes, too, but of no unit."""
    folders: dict[Path, list[Path]] = {}
    for file in candidates:
        folders.setdefault(file.parent, []).append(file)
    owners = {file.parent for file in linked}
    return {
        file
        for folder, inside in folders.items()
        if sum(file in taken for file in inside) * 2 >= len(inside) and owners - {folder}
        for file in inside
        if file not in taken and file not in linked
    }


def _reason(library: Library, file: Path, left: Sequence[Path], *, has_notes: bool) -> str:
    """Why a page is no unit, or "". left: the pages that are no notes."""
    read = library.reads[file]
    if is_wanted(library, library.relative(file)):
        return ""
    if said := selection.front_says_no(read.front):
        return said
    if (
        selection.is_index(file)
        and not has_notes
        and any(file.parent in other.parents for other in left if other != file)
    ):
        return "it is the front page of its folder"
    if len(left) > 1 and selection.lists_links(read):
        return "it is a list of links"
    return "" if has_notes or not selection.nothing_to_ask(read) else "there is nothing to ask on it"


# --- in order, with titles ------------------------------------------------------------------------------------------


def units_of(library: Library, chosen: Chosen) -> list[Unit]:
    """The units in course order."""
    _name_by_files(library, chosen.pages)
    reads = [library.reads[file] for file in chosen.pages]
    settings = library.opened.settings
    language = settings.language or _majority(reads) or library.opened.site.language
    if len(reads) == 1 and (parts := split.parts_of(reads[0], settings)):
        named = titles.without_common([titles.title_of(part.read) for part in parts])
        lined = [(part.read, part.head.line) for part in parts]
        return _made(lined, [() for _ in parts], named, language)
    placed = _placed(library, chosen.pages)
    in_order = order.ordered(placed, settings.order, library.opened.site.nav, folder_fronts(library, chosen.pages))
    for page in in_order:
        library.problems.extend(order.misplaced(page.read))
    found = [[library.reads[file] for file in chosen.notes.get(page.file, ())] for page in in_order]
    return _made([(page.read, 1) for page in in_order], found, [page.title for page in in_order], language)


def _placed(library: Library, files: Sequence[Path]) -> list[Placed]:
    reads = [library.reads[file] for file in files]
    counted = titles.counted(reads)
    named = titles.without_common([titles.title_of(read, counted=counted) for read in reads])
    named = titles.mostly_unnumbered(named, reads)
    return [
        Placed(file, library.relative(file), read, title) for file, read, title in zip(files, reads, named, strict=True)
    ]


def _made(
    reads: Sequence[tuple[ReadPage, int]],
    linked: Sequence[Sequence[ReadPage]],
    named: Sequence[Title],
    language: str,
) -> list[Unit]:
    """Units from pages (each with the line at which the unit begins), their notes pages and their titles."""
    made = []
    for (read, line), more, title in zip(reads, linked, titles.unique(named, [one for one, _ in reads]), strict=True):
        pages = tuple(_localised(one.page, language) for one in (read, *more))
        found = tuple(reading for page in pages for reading in readings_of(page))
        place = Place(read.page.path, line)
        made.append(Unit(title.key, title.text, title.number, pages, found, pages[0].language, place))
    return made


def _localised(page: Page, language: str) -> Page:
    """The page with the course's language when its own cannot be told."""
    return page if page.language else replace(page, language=language)


def _name_by_files(library: Library, chosen: Sequence[Path]) -> None:
    """In a vault or a folder of plain pages the file's name is the title: most pages have no heading for one."""
    reads = [library.reads[file] for file in chosen]
    untitled = [read for read in reads if not read.h1 and not read.front.get("title").text]
    if len(reads) < 3 or len(untitled) * 2 <= len(reads):
        return
    for file in chosen:
        read = library.reads[file]
        if read.h1 and not read.front.get("title").text:
            library.reads[file] = named_by_file(read, library.opened.settings)


def _majority(reads: Sequence[ReadPage]) -> str:
    """The language that most of the pages have whose language can be told."""
    counts = Counter(read.page.language for read in reads if read.page.language)
    code, count = counts.most_common(1)[0] if counts else ("", 0)
    return code if count * 2 > counts.total() else ""
