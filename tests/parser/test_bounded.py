"""Units that are too long to be read whole."""

from __future__ import annotations

from cardgen.model import Place, Unit
from cardgen.parser import faults
from cardgen.parser.bounded import MOST_WORDS, within
from cardgen.reader.flow import texts
from cardgen.reader.page import read_page

LONG = "# Lakes\n\n" + "Water is wet here.\n\n- one\n- two\n\n> said\n\n| a | b |\n| - | - |\n| c | d |\n\n" * 40


def words(markdown: str, most: int) -> int:
    (page,) = within([read_page(markdown, "a.md").page], most)
    return sum(text.words for text in texts(page.root))


def test_a_page_is_cut_where_the_words_are_read() -> None:
    whole = words(LONG, 10_000)
    assert [words(LONG, most) for most in (whole, 100_000)] == [whole, whole]
    assert 50 <= words(LONG, 50) <= 60
    assert words(LONG, 0) <= 3  # the headings stay


def test_a_unit_that_is_too_long_is_warned_of() -> None:
    page = read_page("# Lakes\n\n" + "Water is wet here.\n\n" * (MOST_WORDS // 4 + 1), "a.md").page
    unit = Unit("lakes", "Lakes", "", (page,), (), "en", Place("a.md", 1))
    assert [str(problem) for problem in faults([unit])] == [
        "a.md:1: a unit of 25004 words is too long: questions are made of the first 25000 (split it into units)"
    ]
