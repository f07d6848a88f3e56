from __future__ import annotations

import subprocess
import sys

import pytest

from cardgen import __version__
from tests.cli.conftest import Run

LATE = ("yaml", "markdown_it", "genanki", "nh3", "pygments", "lemminflect", "sqlite3", "cardgen.model")


@pytest.mark.parametrize("arguments", [(), ("build",), ("check",)])
@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help_shows_examples(run: Run, arguments: tuple[str, ...], option: str) -> None:
    shown = run(*arguments, option).stdout
    assert "Examples:\n" in shown
    assert "  cardgen build my-course " in shown
    assert all(len(line) <= 100 for line in shown.splitlines())


def test_the_version_is_shown(run: Run) -> None:
    assert run("--version").stdout == f"cardgen, version {__version__}\n"


def test_help_imports_nothing_that_takes_long() -> None:
    program = "import sys, cardgen.cli; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout.split()
    assert not set(LATE) & set(loaded)
