"""The formulas of `fixtures/formulas.md`."""

from __future__ import annotations

import re
from pathlib import Path

_FILE = Path(__file__).parent / "fixtures" / "formulas.md"


def formulas(*headings: str) -> list[str]:
    """The formulas under the given headings."""
    parts = re.split(r"^## (.*)$", _FILE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    sections = dict(zip(parts[1::2], parts[2::2], strict=True))
    return [tex for heading in headings for tex in re.findall(r"^- `(.*)`$", sections[heading], re.MULTILINE)]
