"""The order of units.

What is trusted, in this order: deck.yml, the site's navigation, the front matter's field, the number in the title or
file name, the name; ties fall to the next.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from cardgen.problems import Problem, Severity
from cardgen.reader import files, numbers
from cardgen.reader.page import ReadPage
from cardgen.reader.titles import Title, slug
from cardgen.reader.yamltext import Node, as_number

FIELDS = ("order", "nav_order", "weight", "sidebar_position", "sidebar_order", "position", "sort_order", "sequence",
          "menu_order", "rank")  # fmt: skip
_LAST = float("inf")

Step = tuple[float, numbers.Key, tuple[tuple[int, int, str], ...]]


@dataclass(frozen=True)
class Placed:
    """A unit's page with what its place in the course depends on. path: relative to the source, as POSIX text."""

    file: Path
    path: str
    read: ReadPage
    title: Title


def ordered(
    pages: Sequence[Placed], wanted: Sequence[str], nav: Sequence[Path], folders: Mapping[str, Node]
) -> list[Placed]:
    """The pages in course order.

    wanted: the author's order (file names, paths or titles). nav: the site's. folders: front matter (or the like) of
    each folder, by its path, which may give it a place.
    """
    by_nav = {path: index for index, path in enumerate(nav)}
    steps = _steps(pages, folders)

    def key(page: Placed) -> tuple[float, float, list[Step]]:
        return (_wanted(page, wanted), by_nav.get(page.file, _LAST), steps[page.path])

    return sorted(pages, key=key)


def _wanted(page: Placed, wanted: Sequence[str]) -> float:
    names = {page.path, page.read.page.path, page.file.name, page.file.stem, page.title.text, page.title.key}
    lowered = {name.casefold() for name in names}
    for index, name in enumerate(wanted):
        one = name.strip().casefold()
        if one in lowered or slug(name) == page.title.key or PurePosixPath(one).as_posix().rstrip("/") in lowered:
            return index
        if one.endswith(("/", "/*")) and page.path.casefold().startswith(one.rstrip("*")):
            return index
    return _LAST


def _steps(pages: Sequence[Placed], folders: Mapping[str, Node]) -> dict[str, list[Step]]:
    """For each page one step a folder on the way to it, and one for itself: order field, number, name."""
    children: dict[str, set[str]] = {}
    for page in pages:
        parts = PurePosixPath(page.path).parts
        for depth in range(len(parts)):
            children.setdefault("/".join(parts[:depth]), set()).add("/".join(parts[: depth + 1]))
    by_path = {page.path: page for page in pages}
    made: dict[str, Step] = {}
    for siblings in children.values():
        made.update(_siblings(sorted(siblings), by_path, folders))
    out = {}
    for page in pages:
        parts = PurePosixPath(page.path).parts
        out[page.path] = [made["/".join(parts[: depth + 1])] for depth in range(len(parts))]
    return out


def _siblings(paths: Sequence[str], by_path: Mapping[str, Placed], folders: Mapping[str, Node]) -> dict[str, Step]:
    """The steps of what stands in one folder."""
    fronts = {path: by_path[path].read.front if path in by_path else folders.get(path) for path in paths}
    fields = {path: place_of(front) for path, front in fronts.items() if front}
    if len(set(fields.values()) - {None}) < 2:  # the same everywhere: it says nothing
        fields = {}
    keys = {path: _number(path, by_path.get(path)) for path in paths}
    if sum(bool(key) for key in keys.values()) * 3 < len(paths):  # a number here and there belongs to the words
        keys = {}
    return {
        path: (
            _LAST if (place := fields.get(path)) is None else place,
            keys.get(path) or ((10**9, ""),),
            numbers.natural(PurePosixPath(path).name),
        )
        for path in paths
    }


def _number(path: str, page: Placed | None) -> numbers.Key:
    if page and page.title.order:
        return page.title.order
    name = PurePosixPath(path)
    return numbers.in_name(name.stem if page else name.name).key


def place_of(front: Node) -> float | None:
    """The number that the front matter gives a page, or None."""
    for name in FIELDS:
        value = as_number(front.get(name).text)
        if value is not None:
            return float(value)
    return as_number(front.get("sidebar").get("order").text)


def misplaced(read: ReadPage) -> list[Problem]:
    """Order fields that are no numbers."""
    return [
        Problem(
            read.page.path,
            node.line,
            f"{name} is no number, so it gives the page no place",
            f"write for example {name}: 3",
            Severity.WARNING,
        )
        for name in ("order", "nav_order", "weight", "sidebar_position")
        if (node := read.front.get(name)).text and as_number(node.text) is None
    ]


def category(folder: Path) -> Node | None:
    """Docusaurus' `_category_.json` or `.yml`: the place of a folder."""
    for name in ("_category_.json", "_category_.yml"):
        file = folder / name
        if not files.is_regular(file):
            continue
        try:
            text = files.read_text(file, name)
            if name.endswith(".json"):
                value = json.loads(text)
                place = value.get("position") if isinstance(value, dict) else None
                return Node({"position": Node(str(place), 1)}, 1) if place is not None else None
            from cardgen.reader.yamltext import load

            return load(text, name, strict=False)
        except (ValueError, RecursionError, Exception):  # noqa: BLE001 - a foreign file that only might have helped
            return None
    return None
