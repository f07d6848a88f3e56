"""`deck.yml`: what the author of a course, or its reader, wants to be different. Every field may be left out."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from cardgen.model import Kind, Role, Settings
from cardgen.problems import CardgenError, Problem
from cardgen.reader import files, language, roles
from cardgen.reader.context import PageContext
from cardgen.reader.yamltext import Node, as_number, load
from cardgen.text import Text

NAME = "deck.yml"
KEYS = ("title", "id", "source", "base_url", "language", "sections", "order", "exclude", "limits", "answers",
        "rewordings", "skip")  # fmt: skip


def read_settings(file: Path, shown: str) -> Settings:
    """Read `deck.yml`. shown: how messages name it. Raises CardgenError with every problem in it."""
    return parse_settings(files.read_text(file, shown), shown)


def parse_settings(text: str, path: str) -> Settings:
    """Settings from the text of a `deck.yml`. Raises CardgenError with every problem in it."""
    node = load(text, path)
    if node.value in ("", []):
        return Settings()
    if not isinstance(node.value, dict):
        raise CardgenError.at(
            path, node.line, "there are no settings here", "write key: value, for example title: My deck"
        )
    return _Reader(path).settings(node)


class _Reader:
    """Reads the settings one by one and collects what is wrong."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Problem] = []

    def settings(self, node: Node) -> Settings:
        readers: dict[str, Callable[[str, Node], Any]] = {
            "title": self.text, "id": self.identifier, "source": self.text, "base_url": self.address,
            "language": self.language, "sections": self.sections, "order": self.texts, "exclude": self.texts,
            "limits": self.limits, "answers": self.answers, "rewordings": self.rewordings, "skip": self.texts,
        }  # fmt: skip
        values: dict[str, Any] = {}
        for key, value in node.entries().items():
            reader = readers.get(key.strip())
            if reader is None:
                self.unknown(key, value.line, KEYS, "setting")
            elif value.value not in ("", [], {}):
                values[key.strip()] = reader(key, value)
        if self.problems:
            raise CardgenError(self.problems)
        return Settings(**values)

    def problem(self, line: int, message: str, hint: str) -> None:
        self.problems.append(Problem(self.path, line, message, hint))

    def unknown(self, name: str, line: int, known: tuple[str, ...], what: str) -> None:
        near = difflib.get_close_matches(name.lower(), known, n=1)
        hint = f"did you mean {near[0]}?" if near else f"use one of {', '.join(known)}"
        self.problem(line, f"there is no {what} {name}", hint)

    # --- one method a kind of setting -------------------------------------------------------------------------------

    def text(self, key: str, node: Node) -> str:
        if not isinstance(node.value, str):
            self.problem(node.line, f"{key} must be text", f'write {key}: "..."')
            return ""
        return node.value.strip()

    def identifier(self, key: str, node: Node) -> str:
        value = self.text(key, node)
        if value and not re.fullmatch(r"[\w.-]{1,100}", value):
            self.problem(node.line, f"the id {value} has other characters than letters, digits, - and _", "shorten it")
        return value

    def address(self, key: str, node: Node) -> str:
        value = self.text(key, node)
        if value and not re.match(r"https?://[^\s/]", value):
            self.problem(node.line, f"{key} is no web address", "write it as https://...")
        return value

    def language(self, key: str, node: Node) -> str:
        value = self.text(key, node)
        if value and not language.declared(value):
            self.problem(node.line, f"{value} is no language code", "write for example en, de or fr")
        return language.declared(value)

    def texts(self, key: str, node: Node) -> tuple[str, ...]:
        if isinstance(node.value, dict):
            self.problem(node.line, f"{key} must be a list", f"write - before each of them, below {key}:")
            return ()
        for item in node.items():
            if not isinstance(item.value, str):
                self.problem(item.line, f"each entry of {key} must be text", "put it in quotes")
        return tuple(item.text.strip() for item in node.items() if item.text.strip())

    def mapping(self, key: str, node: Node, example: str) -> dict[str, Node]:
        if not isinstance(node.value, dict):
            self.problem(node.line, f"{key} must be a list of name: value lines", f"write for example {example}")
            return {}
        return node.value

    def sections(self, key: str, node: Node) -> dict[str, Role]:
        found: dict[str, Role] = {}
        known = tuple(role.value for role in Role)
        for name, value in self.mapping(key, node, "Key ideas: topics").items():
            for heading, role in (
                [(item.text, name) for item in value.items()] if isinstance(value.value, list) else [(name, value.text)]
            ):
                if role.strip().lower() in known:
                    found[roles.normal(heading)] = Role(role.strip().lower())
                else:
                    self.unknown(role, value.line, known, "role")
        return found

    def limits(self, key: str, node: Node) -> dict[str, int]:
        found: dict[str, int] = {}
        known = ("unit", *(kind.value for kind in Kind))
        for name, value in self.mapping(key, node, "unit: 25").items():
            number = as_number(value.text)
            if name not in known:
                self.unknown(name, value.line, known, "kind of note")
            elif not isinstance(number, int) or number < 0:
                self.problem(
                    value.line, f"the limit of {name} must be a whole number", f"write {name}: 25, or 0 for no limit"
                )
            else:
                found[name] = number
        return found

    def answers(self, key: str, node: Node) -> dict[str, Text]:
        return {
            _key(topic): self.markdown(key, value) for topic, value in self.mapping(key, node, "topic: answer").items()
        }

    def rewordings(self, key: str, node: Node) -> dict[str, Text]:
        pairs = self.mapping(key, node, '"What is X?": "What does X mean?"').items()
        return {question: self.markdown(key, value) for question, value in pairs}

    def markdown(self, key: str, node: Node) -> Text:
        from cardgen.reader.inline import read_line

        text = self.text(key, node)
        return read_line(text, PageContext(self.path), node.line)


def _key(topic: str) -> str:
    """A topic in words alone, so that case, quotes and dashes do not count."""
    return re.sub(r"[\W_]+", " ", topic.casefold()).strip()
