"""The pages that a navigation names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from cardgen.reader import files
from cardgen.reader.numbers import natural

Entry = tuple[str, str]
"""A page of the navigation: its path as written, and its title or ""."""


def _globbed(base: Path, pattern: str) -> list[Path]:
    """The pages that a pattern names, in the order of their names."""
    try:
        return sorted((file for file in base.glob(pattern) if files.is_page(file.name)), key=_natural)
    except (ValueError, NotImplementedError, OSError):
        return []


def _natural(file: Path) -> tuple[tuple[int, int, str], ...]:
    return natural(file.as_posix())


def resolved(base: Path, entries: Iterable[Entry]) -> list[Path]:
    """The pages that entries name, relative to `base`; what is not there is passed over."""
    found: list[Path] = []
    for written, _ in entries:
        path = re.split(r"[#?]", written.strip(), maxsplit=1)[0]
        if not path or re.match(r"[a-z]+:", path):
            continue
        if "*" in path:
            found.extend(_globbed(base, path.lstrip("/")))
            continue
        target = base / path.lstrip("/")
        forms = [target, *(target.with_name(target.name + ending) for ending in files.PAGE_ENDINGS)]
        if target.suffix == ".html":
            forms += [target.with_suffix(ending) for ending in files.PAGE_ENDINGS]
        forms += [target / "index.md", target / "README.md", target / "_index.md"]
        page = next((form for form in forms if files.is_page(form.name) and files.is_regular(form)), None)
        if page:
            found.append(page.resolve())
    return found
