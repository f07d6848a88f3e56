"""Front matter: values as they are written, and nothing that can blow up."""

from __future__ import annotations

import pytest

from cardgen.problems import CardgenError
from cardgen.reader.frontmatter import split
from cardgen.reader.page import read_page
from cardgen.reader.yamltext import as_number, load, quoted


def front(text: str) -> object:
    return split(text, "page.md").front.plain


def message(text: str) -> str:
    with pytest.raises(CardgenError) as caught:
        split(text, "page.md")
    return str(caught.value)


def test_values_stay_text() -> None:
    written = "a: 08\nb: 010\nc: 12:30\nd: 1.10\ne: Yes\nf: 2024-13-45\ng: 1e3\nh: 0x10\ni: null\nj: ~\nk:\nl: '~'"
    assert front(f"---\n{written}\n---\n") == {
        "a": "08", "b": "010", "c": "12:30", "d": "1.10", "e": "Yes", "f": "2024-13-45", "g": "1e3", "h": "0x10",
        "i": "", "j": "", "k": "", "l": "~",
    }  # fmt: skip


def test_lists_and_mappings() -> None:
    assert front("---\na: [x, 'y z']\nb:\n- c\n- {d: e}\n---\n") == {"a": ["x", "y z"], "b": ["c", {"d": "e"}]}


def test_toml_values_become_text() -> None:
    text = '+++\ntitle = "A"\nweight = 3\ndraft = true\ndate = 2024-01-02\ntags = ["x"]\n[menu]\nmain = 1\n+++\nText\n'
    assert front(text) == {
        "title": "A", "weight": "3", "draft": "true", "date": "2024-01-02", "tags": ["x"], "menu": {"main": "1"},
    }  # fmt: skip


@pytest.mark.parametrize("text", ["---\n\nText.\n\n---\n", "Text\n---\n", "", "+++\nText\n", "---\n", "***\n"])
def test_rulers_are_no_front_matter(text: str) -> None:
    assert front(text) == {}


@pytest.mark.parametrize("text", ["---\n---\nText\n", "---\n# only a comment\n---\nText\n", "\n\n---\ntitle:\n---\n"])
def test_front_matter_may_be_empty(text: str) -> None:
    assert front(text) in ({}, {"title": ""})


def test_the_body_keeps_its_lines() -> None:
    assert split("---\na: b\n---\nText\n", "page.md").body == "\n\n\nText\n"


def test_dots_may_close_front_matter() -> None:
    assert front("---\ntitle: x\n...\nText\n") == {"title": "x"}


def test_unclosed_yaml_front_matter() -> None:
    assert message("---\ntitle: x\norder: 1\n\n# Cells\n") == (
        "page.md:1: the front matter is opened and never closed (add a line --- after line 3)"
    )


def test_unclosed_toml_front_matter() -> None:
    assert message('+++\ntitle = "x"\n\n# Cells\n') == (
        "page.md:1: the front matter is opened and never closed (add a line +++ after it)"
    )


def test_bad_toml() -> None:
    assert message("+++\na = 1\nb = x\n+++\n") == "page.md:3: the TOML cannot be read: Invalid value (check this line)"


def test_escapes_cannot_smuggle_characters_in() -> None:
    assert front('---\na: "x\\x1fy\\ud800z\\0"\n---\n') == {"a": "xyz"}


def test_a_site_may_use_tags_and_aliases() -> None:
    node = load("a: &x !!python/name:foo bar\nb: *x\nc: !ENV [X, y]\nc: z", "mkdocs.yml", strict=False)
    assert node.plain == {"a": "bar", "b": "", "c": "z"}


def test_every_value_knows_its_line() -> None:
    node = load("a: 1\nb:\n  - x\n  - y\n", "deck.yml")
    assert [item.line for item in node.get("b").items()] == [3, 4]


@pytest.mark.parametrize(
    ("value", "expected"),
    [("a: b", '"a: b"'), ('say "x"', "'say \"x\"'"), ("it's", '"it\'s"'), ("both ' and \"", "'both '' and \"'")],
)
def test_quoting_gives_the_value_back(value: str, expected: str) -> None:
    assert quoted(value) == expected
    assert load(f"key: {expected}", "x").get("key").text == value


@pytest.mark.parametrize(
    ("text", "number"), [("7", 7), ("08", 8), ("-1", -1), ("2.5", 2.5), ("x", None), ("9" * 5000, None), ("1_0", None)]
)
def test_numbers_for_sorting(text: str, number: float | None) -> None:
    assert as_number(text) == number


def test_title_and_front_matter_reach_the_page() -> None:
    read = read_page("---\ntitle: The *good* page\norder: 08\n---\n# Other\nText.\n", "dir/page.md")
    assert (read.page.title.plain, read.h1.plain, read.page.front_matter["order"]) == ("The good page", "Other", "08")


def test_a_page_without_a_title_is_called_by_its_file() -> None:
    assert read_page("Text.\n", "dir/red_giant-stars.md").page.title.plain == "red giant stars"
