"""Pages in, outlines out: what each dialect's Markdown means, in `fixtures/*.md`."""

from __future__ import annotations

import pytest

from cardgen.reader.page import read_page
from tests.markdown_form import show_section
from tests.reader.fixtures import HERE, Case, cases

FILES = sorted((HERE / "fixtures").glob("*.md"))


def outline(markdown: str) -> str:
    """A page's sections, and below them what was noticed (line and message)."""
    read = read_page(markdown, "page.md")
    noticed = [f"! {problem.line}: {problem.message}" for problem in read.problems]
    return "\n\n".join(part for part in (show_section(read.page.root), "\n".join(noticed)) if part)


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=f"{file.stem}-{case.title}") for file in FILES for case in cases(file)]
)
def test_page_in_outline_out(case: Case) -> None:
    assert outline(case.given) == case.expected
