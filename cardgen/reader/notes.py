"""Which notes pages belong to a unit: those that its page links to, and those beside it in a folder of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath

from cardgen.languages import all_page_words
from cardgen.model import Role, Section
from cardgen.reader import numbers, roles, selection
from cardgen.reader.context import Link
from cardgen.reader.links import Finder
from cardgen.reader.page import ReadPage

Load = Callable[[Path], ReadPage | None]


def claims(
    pages: Sequence[Path], reads: Mapping[Path, ReadPage], finder: Finder, load: Load, nav: Collection[Path]
) -> dict[Path, list[Path]]:
    """For each page the notes pages that it links to, in order. load: reads a page that was not asked for before.

    A page of the site's navigation is a unit itself, and so is a sibling that is named in the same way (unit-1,
    unit-2). The front page of the source takes no notes: its links lead to the units.
    """
    found: dict[Path, list[Path]] = {}
    top = min((len(file.parts) for file in pages), default=0)
    for file in pages:
        if selection.is_index(file) and len(file.parts) == top and len(pages) > 1:
            continue
        for link in _notes_links(reads[file]):
            target = finder.wiki(link.target) if link.wiki else finder.page(file, link.target)
            if not isinstance(target, Path) or target == file or target in nav or selection.is_index(target):
                continue
            if _siblings(file, target) or target in found.get(file, ()):
                continue
            if load(target):
                found.setdefault(file, []).append(target)
    units = set(found)
    return {file: [target for target in targets if target not in units] for file, targets in found.items()}


def _siblings(one: Path, other: Path) -> bool:
    return (
        one.parent == other.parent
        and selection.shape(PurePosixPath(one.name)) == selection.shape(PurePosixPath(other.name))
        and numbers.in_name(one.stem).key != numbers.in_name(other.stem).key
    )


def _notes_links(read: ReadPage) -> Iterator[Link]:
    """The links in a notes section, and those whose text calls them notes (but not in a list of readings)."""
    starts = sorted(_starts(read.page.root, Role.CONTENT))
    words = frozenset().union(*(table.notes_words for table in roles.tables(read.page.language)))
    for link in read.links:
        role = next((role for start, role in reversed(starts) if start <= link.line), Role.CONTENT)
        said = set(re.findall(r"[^\W\d_]+", link.text.casefold()))
        if role is Role.NOTES or (said & words and role not in (Role.READINGS, Role.ADMIN, Role.ARTEFACTS)):
            yield link


def _starts(section: Section, inherited: Role) -> Iterator[tuple[int, Role]]:
    role = section.role if section.role is not Role.CONTENT else inherited
    if section.level:
        yield section.line, role
    for child in section.children:
        yield from _starts(child, role)


def folders(pages: Sequence[Path], reads: Mapping[Path, ReadPage], source: Path) -> dict[Path, list[Path]]:
    """Units that are a folder each: its own page, and the pages beside it.

    That is so where a folder is named like a unit and all its pages are named for their role (summary, notes), or its
    front page has the unit's summary or topics and the others are not numbered.
    """
    found: dict[Path, list[Path]] = {}
    by_folder: dict[Path, list[Path]] = {}
    for file in pages:
        by_folder.setdefault(file.parent, []).append(file)
    for folder, inside in by_folder.items():
        if folder == source or len(inside) < 2 or not selection.numbered_folder(folder.name):
            continue
        own = next((file for file in inside if selection.is_index(file)), None)
        others = [file for file in inside if file != own]
        if all(_named_for_role(file.stem) for file in others):
            first = own or inside[0]
            found[first] = [file for file in inside if file != first]
        elif (
            own
            and selection.has_roles(reads[own].page.root, Role.SUMMARY, Role.TOPICS)
            and not any(numbers.in_name(file.stem).number for file in others)
        ):
            found[own] = others
    return found


def _named_for_role(stem: str) -> bool:
    name = re.sub(r"[\W_\d]+", " ", stem).strip().casefold()
    words = set(name.split())
    return roles.role_of(name) is not None or any(words & table.notes_words for table in all_page_words())
