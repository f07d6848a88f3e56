"""Pictures and sounds: found where a site has them, named by their content, and never from outside of the course."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from cardgen.model import Paragraph
from cardgen.reader import read_course
from cardgen.text import SpanKind
from tests.markdown_form import show_blocks
from tests.reader.folders import FILLER, PNG, page, read, warnings, write

OTHER = PNG + b"\0"
OUTSIDE = "is outside of the course (copy it into the course, or widen the fence with --root)"


def names(folder: Path) -> list[str]:
    return [medium.name for medium in read(folder)[0].media]


def course(tmp_path: Path, markdown: str, **files: bytes) -> Path:
    """A course of one page that ends with `markdown`. Two underscores in a name stand for a slash."""
    return write(tmp_path / "course", {"unit.md": page("Unit", f"{FILLER}\n\n{markdown}"), **files})


def test_the_name_is_ascii_with_a_hash_of_the_content(tmp_path: Path) -> None:
    (name,) = names(course(tmp_path, "![A](<Schöne Zelle.png>)", **{"Schöne Zelle.png": PNG}))
    assert name.isascii()
    assert name.startswith("schone-zelle-")
    assert name.endswith(".png")


def test_new_bytes_make_a_new_name(tmp_path: Path) -> None:
    first = names(course(tmp_path, "![A](a.png)", **{"a.png": PNG}))
    assert first != names(course(tmp_path, "![A](a.png)", **{"a.png": OTHER}))


def test_one_name_in_two_folders_is_two_pictures(tmp_path: Path) -> None:
    found = names(course(tmp_path, "![A](x/a.png) ![B](y/a.png)", **{"x/a.png": PNG, "y/a.png": OTHER}))
    assert len(set(found)) == 2


def test_names_that_differ_in_case_are_two_pictures(tmp_path: Path) -> None:
    folder = course(tmp_path, "![A](A.png) ![B](x/a.png)", **{"A.png": PNG, "x/a.png": OTHER})
    assert len(set(names(folder))) == 2


def test_one_picture_shown_twice_is_packed_once(tmp_path: Path) -> None:
    assert len(names(course(tmp_path, "![A](a.png) ![A](./a.png) ![B](b.png)", **{"a.png": PNG, "b.png": PNG}))) == 2


@pytest.mark.parametrize(
    ("written", "file"),
    [
        ("a%20b.png", "a b.png"),
        ("<a b.png>", "a b.png"),
        ("100%25.png", "100%.png"),
        ("größe.png", "größe.png"),
        ("gr%C3%B6%C3%9Fe.png", "größe.png"),
        ("cafe\u0301.png", "café.png"),
        ("café.png", "cafe\u0301.png"),
        ("😀.png", "😀.png"),
        ("a.png?raw=true", "a.png"),
        ("a.png#left", "a.png"),
        ("./x/../a.png", "a.png"),
        ("A.PNG", "A.PNG"),
        ("con.png", "con.png"),
        (("x" * 180) + ".png", ("x" * 180) + ".png"),
    ],
)
def test_names_are_found_however_they_are_written(tmp_path: Path, written: str, file: str) -> None:
    (name,) = names(course(tmp_path, f"![A]({written})", **{file: PNG}))
    assert name.isascii()
    assert len(name) <= 100


@pytest.mark.parametrize(
    "target",
    ["/img/a.png", "{{ site.baseurl }}/img/a.png", "/course/img/a.png", "https://example.org/course/img/a.png"],
)
def test_absolute_paths_start_at_the_site(tmp_path: Path, target: str) -> None:
    config = b"url: https://example.org\nbaseurl: /course\n"
    folder = write(
        tmp_path,
        {"_config.yml": config, "units/unit.md": page("Unit", f"{FILLER}\n\n![A]({target})"), "img/a.png": PNG},
    )
    assert len(read_course(folder / "units")[0].media) == 1


def test_hugo_and_docusaurus_serve_from_static(tmp_path: Path) -> None:
    assert len(names(course(tmp_path, "![A](/img/a.png)", **{"static/img/a.png": PNG}))) == 1


def test_obsidian_finds_pictures_by_their_name_alone(tmp_path: Path) -> None:
    assert len(names(course(tmp_path, "![[a b.png|200]]", **{"deep/down/a b.png": PNG}))) == 1


def test_sounds_are_packed_too(tmp_path: Path) -> None:
    folder = course(tmp_path, "[hear](a.mp3)", **{"a.mp3": b"ID3 sound"})
    (unit,) = read(folder)[0].units
    spans = [span for block in unit.pages[0].root.blocks if isinstance(block, Paragraph) for span in block.text.spans]
    assert [span.kind for span in spans if span.kind is SpanKind.AUDIO] == [SpanKind.AUDIO]


def test_a_picture_that_is_not_there_is_warned_of_and_left_out(tmp_path: Path) -> None:
    folder = course(tmp_path, "Look: ![A](nowhere.png) here.")
    assert warnings(folder) == ["unit.md:6: the picture nowhere.png is not there (check its path)"]
    assert show_blocks(read(folder)[0].units[0].pages[0].root.blocks).endswith("Look: here.")


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_inside_the_course_is_followed(tmp_path: Path) -> None:
    folder = course(tmp_path, "![A](a.png)", **{"b.png": PNG})
    (folder / "a.png").symlink_to(folder / "b.png")
    assert len(names(folder)) == 1


def test_a_sound_on_the_web_is_warned_of(tmp_path: Path) -> None:
    assert warnings(course(tmp_path, "![A](https://example.org/a.mp3)")) == [
        "unit.md:6: the sound https://example.org/a.mp3 is on the web and is left out (save it beside the page)"
    ]


def test_pictures_of_pages_that_are_no_units_are_not_packed(tmp_path: Path) -> None:
    folder = course(tmp_path, "Text.", **{"index.md": b"# Home\n\n![A](a.png) ![B](nowhere.png)\n", "a.png": PNG})
    assert names(folder) == []
    assert warnings(folder) == []


def test_media_know_where_they_are_shown(tmp_path: Path) -> None:
    course_, _ = read(course(tmp_path, "![A](a.png)", **{"a.png": PNG}))
    assert [(medium.file.name, medium.place.path, medium.place.line) for medium in course_.media] == [
        ("a.png", "unit.md", 6)
    ]
