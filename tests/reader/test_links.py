"""Links: followed inside the fence, sent to the site when it is known, and warned of when they lead nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from cardgen.model import Course, Paragraph
from cardgen.reader import read_course
from cardgen.reader.files import fence
from cardgen.reader.links import Finder, Lead, web_address
from tests.reader.folders import FILLER, page, read, warnings, write


def found(tmp_path: Path, target: str, *files: str, base: str = "", origin: str = "units/a.md") -> str:
    """The page that a link on `origin` leads to, or where else it leads."""
    write(tmp_path, dict.fromkeys((origin, *files), page("X")))
    lead = Finder(tmp_path.resolve(), base, "https://example.org/c" if base else "").page(
        tmp_path.resolve() / origin, target
    )
    return lead.value if isinstance(lead, Lead) else lead.relative_to(tmp_path.resolve()).as_posix()


@pytest.mark.parametrize(
    ("target", "file"),
    [
        ("b.md", "units/b.md"),
        ("b", "units/b.md"),
        ("./b.html", "units/b.md"),
        ("b.md#part", "units/b.md"),
        ("b?x=1", "units/b.md"),
        ("../notes/b.md", "notes/b.md"),
        ("../notes/b/", "notes/b.md"),
        ("../b/", "units/b.md"),
        ("b%20c.md", "units/b c.md"),
        ("b c", "units/b c.md"),
        ("/notes/b", "notes/b.md"),
        ("/c/notes/b", "notes/b.md"),
        ("https://example.org/c/notes/b", "notes/b.md"),
        ("/notes/b", "_notes/b.md"),
        ("/notes/b", "docs/notes/b.md"),
        ("/notes/b", "content/notes/b.md"),
        ("notes/b", "content/notes/b.md"),
        ("sub/", "units/sub/index.md"),
        ("sub", "units/sub/README.md"),
        ("b.md", "units/b.MD"),
        ("b", "units/b.qmd"),
        ("..\\notes\\b.md", "notes/b.md"),
    ],
)
def test_ways_to_write_a_page(tmp_path: Path, target: str, file: str) -> None:
    if file.endswith(".MD"):
        pytest.skip("depends on the file system")
    assert found(tmp_path, target, file, base="/c") == file


@pytest.mark.parametrize(
    ("target", "lead"),
    [
        ("nowhere.md", "nowhere"),
        ("https://example.com/x", "web"),
        ("mailto:a@example.org", "web"),
        ("//example.com/x", "web"),
        ("file:///etc/passwd", "web"),
        ("../../../../../../../../etc/hosts", "outside"),
        ("../data.csv", "file"),
        ("../", "file"),
    ],
)
def test_links_that_lead_to_no_page(tmp_path: Path, target: str, lead: str) -> None:
    (tmp_path / "course").mkdir()
    (tmp_path / "course" / "data.csv").write_text("a", encoding="utf-8")
    if lead == "outside" and not Path("/etc/hosts").exists():
        pytest.skip("no such file there")
    assert found(tmp_path / "course", target) == lead


def test_a_permalink_is_found(tmp_path: Path) -> None:
    pages = {
        "a.md": page("A", "## Summary\nCells are small.\n\n## Notes\n[Notes](/deep/down/)"),
        "notes/x.md": page("X", "# X\n\nWalls.", permalink="/deep/down/"),
    }
    course, _ = read(write(tmp_path, pages))
    assert [one.path for one in course.units[0].pages] == ["a.md", "notes/x.md"]


def test_links_that_lead_nowhere_are_warned_of_once(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": page("A", f"{FILLER}\n\n[x](gone.md) and [y](gone.md) and [z](gone.pdf) and [[Gone]]\n")})
    assert warnings(tmp_path) == [
        "a.md:6: the link to Gone leads nowhere (check the path)",
        "a.md:6: the link to gone.md leads nowhere (check the path)",
        "a.md:6: the link to gone.pdf leads nowhere (check the path)",
    ]


def test_a_link_out_of_the_course_is_not_followed(tmp_path: Path) -> None:
    write(
        tmp_path, {"secret.md": page("Secret"), "c/a.md": page("A", f"{FILLER}\n\n## Notes\n[Notes](../secret.md)\n")}
    )
    course, problems = read(tmp_path / "c")
    assert [one.path for one in course.units[0].pages] == ["a.md"]
    assert [str(problem) for problem in problems] == [
        "a.md:7: the link to ../secret.md leads out of the course (widen the fence with --root)"
    ]
    assert len(read_course(tmp_path / "c", root=tmp_path)[0].units[0].pages) == 2


def links(course: Course) -> list[str]:
    return [
        span.link
        for block in course.units[0].pages[0].root.blocks
        if isinstance(block, Paragraph)
        for span in block.text.spans
        if span.link
    ]


def test_links_within_the_course_go_to_the_site_when_it_is_known(tmp_path: Path) -> None:
    text = f"{FILLER}\n\nSee [b](b.md#x), [[B]], [web](https://example.com/), [gone](gone.md).\n"
    write(tmp_path, {"a.md": page("A", text), "b.md": page("B")})
    assert links(read(tmp_path)[0]) == ["https://example.com/"]
    course, _ = read_course(tmp_path, root=tmp_path, base_url="https://example.org/site/")
    assert links(course) == ["https://example.org/site/b#x", "https://example.org/site/b", "https://example.com/"]
    assert course.settings.base_url == "https://example.org/site/"


@pytest.mark.parametrize(
    ("base", "path", "address"),
    [
        ("https://example.org", "units/a.md", "https://example.org/units/a"),
        ("https://example.org/", "index.md", "https://example.org/"),
        ("https://example.org", "units/README.md", "https://example.org/units/"),
        ("https://example.org", "a b.md", "https://example.org/a%20b"),
        ("https://example.com/me/repo/blob/main", "units/a.md", "https://example.com/me/repo/blob/main/units/a.md"),
    ],
)
def test_addresses_of_pages(base: str, path: str, address: str) -> None:
    assert web_address(base, path) == address


@pytest.mark.parametrize(
    "marker", ["_config.yml", "mkdocs.yml", "myst.yml", "_quarto.yml", ".obsidian/app.json", "book.toml"]
)
def test_the_fence_is_the_nearest_folder_with_a_marker(tmp_path: Path, marker: str) -> None:
    write(tmp_path, {f"site/{marker}": "x: y\n", "site/units/deep/a.md": page("A")})
    assert fence(tmp_path / "site" / "units" / "deep") == tmp_path / "site"
    assert fence(tmp_path / "site" / "units" / "deep" / "a.md") == tmp_path / "site"


def test_a_weak_marker_counts_when_there_is_no_other(tmp_path: Path) -> None:
    write(tmp_path, {"site/units/deck.yml": "title: X\n", "site/units/a.md": page("A")})
    assert fence(tmp_path / "site" / "units") == tmp_path / "site" / "units"
    write(tmp_path, {"site/_config.yml": "title: X\n"})
    assert fence(tmp_path / "site" / "units") == tmp_path / "site"
