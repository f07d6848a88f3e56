"""Front matter and settings that cannot be read: the exact messages, in `bad/*.md`."""

from __future__ import annotations

import pytest

from cardgen.problems import CardgenError
from cardgen.reader.page import read_page
from cardgen.reader.settings import parse_settings
from tests.reader.fixtures import HERE, Case, cases


def page_message(front_matter: str) -> str:
    """What is said of a page with this front matter."""
    with pytest.raises(CardgenError) as caught:
        read_page(f"---\n{front_matter}\n---\nText.\n", "page.md")
    return str(caught.value)


def settings_message(text: str) -> str:
    """What is said of a `deck.yml` with this text."""
    with pytest.raises(CardgenError) as caught:
        parse_settings(text, "deck.yml")
    return str(caught.value)


@pytest.mark.parametrize("case", cases(HERE / "bad" / "frontmatter.md"), ids=lambda case: case.title)
def test_front_matter_that_cannot_be_read_says_what_to_type(case: Case) -> None:
    assert page_message(case.given) == case.expected


@pytest.mark.parametrize("case", cases(HERE / "bad" / "settings.md"), ids=lambda case: case.title)
def test_settings_that_cannot_be_read_say_all_that_is_wrong(case: Case) -> None:
    assert settings_message(case.given) == case.expected
