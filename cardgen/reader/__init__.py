"""From course files to a `Course` value: the only room that reads course files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cardgen.model import Course
    from cardgen.problems import Problem


def read_course(
    source: Path, *, root: Path | None = None, keep_going: bool = False, base_url: str = ""
) -> tuple[Course, tuple[Problem, ...]]:
    """Read a page, a course folder, or a folder with `deck.yml`.

    root: the fence, inside which links and images are followed (default: the nearest folder at or above `source` with
    a site's marker, else the source's own folder). base_url: where the course is on the web; wins over deck.yml.
    Returns the course with warnings and notes. Raises CardgenError with all errors of the run; with `keep_going` the
    pages with errors are left out and the errors come back as warnings, unless nothing is left.
    """
    from cardgen.reader.course import read

    return read(source, root, keep_going=keep_going, base_url=base_url)
