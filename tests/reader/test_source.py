"""Bytes become clean text, and what changes nothing for a reader changes nothing downstream."""

from __future__ import annotations

import pytest

from cardgen.problems import CardgenError
from cardgen.reader.page import read_page
from cardgen.reader.source import clean, decode

NOT_UTF8 = "is not UTF-8 (save the file as UTF-8 (it may be Windows-1252 or Latin-1) and build again)"
PAGE = "---\ntitle: Cells\n---\n# Walls\n\nStiff.\n\n- a\n- b\n"


def message(data: bytes) -> str:
    with pytest.raises(CardgenError) as caught:
        decode(data, "page.md")
    return str(caught.value)


@pytest.mark.parametrize(
    "data",
    [
        PAGE.encode("utf-8-sig"),
        PAGE.replace("\n", "\r\n").encode(),
        PAGE.replace("\n", "\r").encode(),
        PAGE.replace("Stiff", "St\x00i\x1fff").encode(),
        PAGE.replace("Stiff", "St\ufeffiff").encode(),
    ],
    ids=["byte order mark", "Windows line ends", "old Mac line ends", "control characters", "mark inside"],
)
def test_what_cannot_be_seen_changes_nothing(data: bytes) -> None:
    assert read_page(decode(data, "page.md"), "page.md").page == read_page(PAGE, "page.md").page


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (
            "Zellwände\nfür alle".encode("cp1252"),
            f"page.md:1: byte 0xe4 {NOT_UTF8}",
        ),
        (
            b"one\ntwo\nthree \xff",
            f"page.md:3: byte 0xff {NOT_UTF8}",
        ),
        ("x".encode("utf-16"), "page.md:1: the file is UTF-16, not UTF-8 (save it as UTF-8 and build again)"),
        (
            b"cut \xe2\x82",
            f"page.md:1: byte 0xe2 {NOT_UTF8}",
        ),
        (
            b"lone \xed\xa0\x80",
            f"page.md:1: byte 0xed {NOT_UTF8}",
        ),
    ],
    ids=["Windows-1252", "a stray byte", "UTF-16", "cut off", "a surrogate"],
)
def test_what_is_not_utf8_says_where(data: bytes, expected: str) -> None:
    assert message(data) == expected


def test_lone_surrogates_are_left_out() -> None:
    assert clean("a\ud800b\udfffc😀") == "abc😀"
