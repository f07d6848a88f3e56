"""A small course, and a way to run commands on it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cardgen.cli import main

Run = Callable[..., Result]

PAGES = {
    "index.md": "---\ntitle: Plants and Places\n---\n# Plants and Places\n\nWelcome to the course.\n",
    "unit-1.md": """---
title: Unit 1 Trees
order: 1
---

## Summary
A **tree** is a plant with a single trunk that lives for many years.

## Key topics
- The layers of bark.
- The history of the axe.

## Notes
- [Notes on bark](notes/bark.md)

## Readings
- **The Axe in the History of the World**
  Miller, J. (2001)
""",
    "unit-2.md": """---
title: Unit 2 Rivers
order: 2
---

## Summary
A **river** is a stream of fresh water that flows towards the sea.

## Terms
- **Delta**: land at the mouth of a river, built from what the water carries.
- **Meander**: a wide bend that a slow river cuts into its plain.

Q: Where does a river begin to flow?
A: At its source, which may be a spring or a glacier.

Q: What do geologists call land that a river has built at its mouth?
A: A delta.
""",
    "notes/bark.md": """# Notes on bark

## Layers of bark
- **Cork**: the dead outer layer that keeps water in and insects out.
- **Phloem**: the living inner layer that carries sugar down from the leaves.
- **Cambium**: the thin layer of cells that makes new wood and new phloem.
""",
}


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A course folder; the tests run in the folder that it is in."""
    folder = tmp_path / "plants"
    for name, text in PAGES.items():
        page = folder / name
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return folder


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command, such as "build", "plants". code: what it should exit with. epoch: the time of the build."""

    def command(*arguments: str, code: int = 0, epoch: str | None = "1700000000") -> Result:
        if epoch is None:
            monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
        else:
            monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
        result = CliRunner().invoke(main, list(arguments))
        assert result.exit_code == code, f"{result.output}\n{result.exception!r}"
        assert "Traceback" not in result.output
        return result

    assert not os.environ.get("CARDGEN_DEBUG")
    return command
