"""What the README and its sister pages say is so."""

from __future__ import annotations

import re
import shlex
from dataclasses import fields
from functools import cache
from pathlib import Path

import click
import pytest
import yaml

from cardgen import __version__, languages, pipeline
from cardgen.cli import main
from cardgen.exporter.json_file import FORMAT
from cardgen.languages import language
from cardgen.model import Kind, Role, Settings
from cardgen.reader.settings import parse_settings

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / name for name in ("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "docs/json-format.md")]
NOW = 1_770_000_000


@cache
def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def code_blocks(language: str) -> list[str]:
    """The README's fenced blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```", text("README.md"), re.MULTILINE | re.DOTALL)


def commands(program: str) -> list[list[str]]:
    """The command lines in the README that call `program`, split into words."""
    lines = [line for block in code_blocks("sh") for line in block.splitlines()]
    return [shlex.split(line, comments=True) for line in lines if line.startswith(f"{program} ")]


def marked(name: str) -> list[list[str]]:
    """The cells of the table rows between two marks, without the header."""
    part = text("README.md").split(f"<!-- {name} -->")[1].split(f"<!-- /{name} -->")[0]
    rows = [line for line in part.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in row.strip("|").split(" | ")] for row in rows[2:]]


@pytest.mark.parametrize("name", sorted(main.commands))
def test_every_option_is_in_the_readme(name: str) -> None:
    options = [option for param in main.commands[name].params for option in (*param.opts, *param.secondary_opts)]
    missing = [option for option in options if option.startswith("-") and f"`{option}" not in text("README.md")]
    assert not missing


def test_the_commands_shown_are_understood() -> None:
    shown = commands("cardgen")
    assert shown
    for _, name, *arguments in shown:
        with main.commands[name].make_context(name, arguments):
            pass


def test_the_make_targets_shown_exist() -> None:
    targets = set(re.findall(r"^([a-z]+):", text("Makefile"), re.MULTILINE))
    pages = "".join(text(page.relative_to(ROOT).as_posix()) for page in PAGES)
    shown = {words[1] for words in commands("make")} | set(re.findall(r"`make ([a-z]+)", pages))
    assert {"sample", "test"} <= shown <= targets


def test_every_key_of_deck_yml_is_in_the_readme() -> None:
    (example,) = code_blocks("yaml")
    settings = parse_settings(example, "deck.yml")
    assert list(yaml.safe_load(example)) == [field.name for field in fields(Settings)]
    assert [field.name for field in fields(Settings) if not getattr(settings, field.name)] == []


def test_every_role_and_kind_is_in_the_readme() -> None:
    after = text("README.md").split("## `deck.yml`")[1].split("\n## ")[0]
    assert [name for name in (*Role, *Kind) if f"`{name}`" not in after] == []


def test_the_cards_shown_are_those_that_come_out() -> None:
    plan = pipeline.build(ROOT / "decks" / "machine-learning", None, pipeline.Wishes(most=0), NOW).plan
    made = {tuple(plain(field) for field in list(packed.fields.values())[:2]) for packed in plan.notes}
    shown = [tuple(cells) for cells in marked("cards")]
    assert len(shown) >= 4
    assert [card for card in shown if card not in made] == []


def plain(html: str) -> str:
    """A field as it reads on a Markdown page."""
    return " ".join(re.sub(r"<[^>]+>", "", html).replace(r"\(", "$").replace(r"\)", "$").split())


def test_the_page_shown_is_in_the_sample() -> None:
    (page, *_) = code_blocks("markdown")
    sample = (ROOT / "decks/machine-learning/notes/unit-01-notes.md").read_text(encoding="utf-8")
    assert [line for line in page.splitlines() if line not in sample] == []


def test_the_languages_are_those_that_there_are() -> None:
    yes = {True: "yes", False: "no"}
    rows = marked("languages")
    assert sorted(languages.codes()) == sorted(re.findall(r"\((\w\w)\)", " ".join(row[0] for row in rows)))
    for name, read, worded in rows:
        assert read == "yes"
        assert worded == yes[bool(language.load(name[-3:-1]))]


def test_the_version_is_in_the_changelog() -> None:
    assert re.search(rf"^## \[{re.escape(__version__)}\] - \d{{4}}-\d\d-\d\d$", text("CHANGELOG.md"), re.MULTILINE)


def test_the_json_format_is_the_one_described() -> None:
    assert re.search(rf"`format`\W.*\b{FORMAT}\b", text("docs/json-format.md"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_help_shows_examples() -> None:
    for command in (main, *main.commands.values()):
        assert "Examples:" in command.get_help(click.Context(command, **command.context_settings))
