"""From a plan to a file: one module a format, chosen by the ending of the output.

    write(plan, Path("deck.apkg"))              .apkg .csv .json .html
    previous = read_previous(Path("deck.apkg"))  the deck that was written before, or None

The writers are imported when they are needed: `cardgen --help` loads none of them.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from cardgen.exporter.files import writing
from cardgen.model import Plan, Previous
from cardgen.problems import CardgenError

__all__ = ["FORMATS", "read_previous", "write"]

FORMATS = (".apkg", ".csv", ".json", ".html")


def write(plan: Plan, path: Path) -> None:
    """Write `plan` to `path` in the format that its ending names.

    The file appears whole or not at all. Raises CardgenError for an ending that is none of `FORMATS`, and when the
    file cannot be written (the old one is then untouched).
    """
    writer = _writer(path)
    with writing(path) as stream:
        writer(plan, stream)


def read_previous(path: Path) -> Previous | None:
    """The deck in the .apkg file `path`, as it was shipped; None when there is no such file.

    Raises CardgenError, which says what to do, when the file is damaged or when cardgen did not make it.
    """
    from cardgen.exporter import previous

    return previous.read_previous(path)


def _writer(path: Path) -> Callable[[Plan, BinaryIO], None]:
    match path.suffix.lower():
        case ".apkg":
            from cardgen.exporter.apkg import write_apkg

            return write_apkg
        case ".csv":
            from cardgen.exporter.csv_file import write_csv

            return write_csv
        case ".json":
            from cardgen.exporter.json_file import write_json

            return write_json
        case ".html":
            from cardgen.exporter.preview import write_preview

            return write_preview
    raise CardgenError.at(
        str(path), 0, "cannot tell the format from this file name", "end it in .apkg, .csv, .json or .html"
    )
