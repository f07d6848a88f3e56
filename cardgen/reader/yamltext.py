"""YAML, read strictly and safely: every scalar stays text, each value knows its line, and nothing can blow up.

PyYAML's loaders are not enough for pages that strangers wrote: aliases and merge keys expand without limit, deep
nesting recurses, `010` is 8, `12:30` is 750, `Yes` is True, and the last of two equal keys wins without a word. So
only PyYAML's event parser is used, which is lazy and does not recurse, and values are built from its events here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from cardgen.problems import CardgenError
from cardgen.reader.source import clean

MAX_DEPTH = 20
MAX_CHARACTERS = 200_000
MAX_DIGITS = 100
_KEY_LINE = re.compile(r"^(\s*(?:-\s+)?[^\s:#\"'][^:#\"']*?):[ \t]+(.*?)\s*$")
_NUMBER = re.compile(r"[+-]?\d+")


@dataclass(frozen=True, slots=True)
class Node:
    """A value and the line it stands on. value: text, a list of nodes, or a mapping of text to nodes."""

    value: str | list[Node] | dict[str, Node]
    line: int

    @property
    def plain(self) -> Any:
        """The value without lines: text, lists and dicts."""
        if isinstance(self.value, list):
            return [node.plain for node in self.value]
        if isinstance(self.value, dict):
            return {key: node.plain for key, node in self.value.items()}
        return self.value

    @property
    def text(self) -> str:
        """The value when it is text, else ""."""
        return self.value if isinstance(self.value, str) else ""

    @property
    def phrase(self) -> str:
        """The text; also of an entry of a list with a colon in it, which is a mapping (`- Cells: the basics`)."""
        if isinstance(self.value, dict) and len(self.value) == 1:
            key, node = next(iter(self.value.items()))
            return f"{key}: {node.text}" if node.text else ""
        return self.text

    def items(self) -> list[Node]:
        """The members of a list; a text as a list of one; nothing for a mapping or for empty text."""
        if isinstance(self.value, list):
            return self.value
        return [self] if isinstance(self.value, str) and self.value else []

    def get(self, key: str) -> Node:
        """The value of `key`; an empty text when there is none."""
        found = self.value.get(key) if isinstance(self.value, dict) else None
        return found if found is not None else Node("", self.line)

    def entries(self) -> dict[str, Node]:
        """The mapping, or nothing."""
        return self.value if isinstance(self.value, dict) else {}


def load(text: str, path: str, first_line: int = 1, *, strict: bool = True) -> Node:
    """Read YAML text. first_line: number of its first line in the file `path`, for messages.

    strict: aliases, merge keys, tags and repeated keys are errors; else (the configuration of a site generator, which
    may use its own tags) tags are passed over, aliases are empty text, and the last of two equal keys wins.
    Raises CardgenError with one problem: file, line, what is wrong, and what to type instead.
    """
    import yaml

    if len(text) > MAX_CHARACTERS:
        raise CardgenError.at(path, first_line, "this YAML is too long", f"at most {MAX_CHARACTERS} characters")
    try:
        return _Builder(text, path, first_line, strict).build(yaml.parse(text, Loader=yaml.SafeLoader))
    except yaml.MarkedYAMLError as error:
        raise _explained(error, text.split("\n"), path, first_line) from None
    except yaml.YAMLError as error:
        message = str(error).split("\n", 1)[0]
        raise CardgenError.at(
            path, first_line, f"the YAML cannot be read: {message}", "remove this character"
        ) from None


class _Builder:
    """Makes nodes from YAML events, with a stack of its own instead of recursion."""

    def __init__(self, text: str, path: str, first_line: int, strict: bool) -> None:
        self.lines = text.split("\n")
        self.path = path
        self.first_line = first_line
        self.strict = strict
        self.stack: list[Node] = []
        self.keys: list[Node | None] = []
        self.result: Node | None = None

    def build(self, events: Iterator[Any]) -> Node:
        """The document's value."""
        import yaml

        for event in events:
            line = event.start_mark.line + self.first_line
            self.check(event, line)
            if isinstance(event, yaml.AliasEvent):
                self.put(Node("", line))
            elif isinstance(event, yaml.ScalarEvent):
                self.put(Node(_text(event), line))
            elif isinstance(event, yaml.CollectionStartEvent):
                node = Node([] if isinstance(event, yaml.SequenceStartEvent) else {}, line)
                self.put(node)
                self.stack.append(node)
                self.keys.append(None)
            elif isinstance(event, yaml.CollectionEndEvent):
                self.stack.pop()
                self.keys.pop()
            elif isinstance(event, yaml.DocumentEndEvent):
                break
        return self.result or Node({}, self.first_line)

    def check(self, event: Any, line: int) -> None:
        """Refuse what could blow up; in strict reading also what hides what is meant."""
        import yaml

        if isinstance(event, yaml.CollectionStartEvent) and len(self.stack) >= MAX_DEPTH:
            raise self.error(line, f"nested deeper than {MAX_DEPTH} levels", "make it flatter")
        if not self.strict:
            return
        if getattr(event, "tag", None) and event.tag != "!":
            raise self.error(line, f"the tag {event.tag} is not allowed here", "write plain text, in quotes")
        if isinstance(event, yaml.AliasEvent):
            hint = "write the value again, or put it in quotes if the * belongs to it"
            raise self.error(line, f"the alias *{event.anchor} is not allowed here", hint)
        if isinstance(event, yaml.ScalarEvent) and len(event.value) > MAX_DIGITS and event.value.isdigit():
            hint = "put it in quotes if it is text"
            raise self.error(line, f"a number of {len(event.value)} digits is too long", hint)

    def put(self, node: Node) -> None:
        """Add a finished or beginning value to what is being built."""
        if not self.stack:
            self.result = node
            return
        parent = self.stack[-1].value
        if isinstance(parent, list):
            parent.append(node)
            return
        assert isinstance(parent, dict)
        key = self.keys[-1]
        if key is None:
            self.keys[-1] = self.checked_key(node, parent)
            return
        parent[key.text] = node
        self.keys[-1] = None

    def checked_key(self, node: Node, parent: dict[str, Node]) -> Node:
        """A key, when it can be one."""
        if not isinstance(node.value, str):
            found = _KEY_LINE.match(self.lines[node.line - self.first_line])
            if found and found[2].startswith("{"):
                raise _needs_quotes(found, self.path, node.line)
            raise self.error(node.line, "a key must be a word", "write key: value")
        if self.strict and node.value == "<<":
            raise self.error(node.line, "the merge key << is not allowed here", "write the keys out")
        if self.strict and node.value in parent:
            first = parent[node.value].line
            raise self.error(node.line, f"{node.value} is there twice (first in line {first})", "remove one of them")
        return node

    def error(self, line: int, message: str, hint: str) -> CardgenError:
        """An error at a line."""
        return CardgenError.at(self.path, line, message, hint)


def _text(event: Any) -> str:
    value: str = event.value
    return "" if event.implicit[0] and value in ("~", "null", "Null", "NULL") else clean(value)


def _explained(error: Any, lines: list[str], path: str, first_line: int) -> CardgenError:
    """A scanner or parser error in words that say what to type."""
    marks = [mark for mark in (error.problem_mark, error.context_mark) if mark]
    problem = error.problem or error.context or "it cannot be read"
    if "escape" in problem and error.problem_mark:
        return _bad_escape(error.problem_mark, lines, path, first_line)
    if "quoted scalar" in (error.context or "") and len(marks) > 1:
        return _unclosed_quote(marks[1].line, lines, path, first_line)
    number = min(marks[0].line if marks else 0, max(len(lines) - 1, 0))
    line = lines[number][:1000] if lines else ""
    place = first_line + number
    if "\t" in line[: len(line) - len(line.lstrip())] or "'\\t'" in problem:
        return CardgenError.at(path, place, "a tab cannot indent YAML", "use spaces instead of the tab")
    found = _KEY_LINE.match(line)
    if found and found[2] and line[0].isspace() and re.fullmatch(r"[\w ]*", found[2]):
        return CardgenError.at(path, place, "the line is indented by mistake", f"write {line.strip()} at the margin")
    if found and (closing := {"[": "]", "{": "}"}.get(found[2][:1])) and closing not in found[2]:
        hint = f"write {found[0].strip()}{closing}"
        return CardgenError.at(path, place, "a bracket is opened and never closed", hint)
    if found and found[2]:
        return _needs_quotes(found, path, place)
    return CardgenError.at(path, place, f"the YAML cannot be read: {problem}", "check the line and the one above it")


def _needs_quotes(found: re.Match[str], path: str, line: int) -> CardgenError:
    if found[1].lstrip().startswith("-"):
        hint = f"write - {quoted(found[0].strip()[1:])}"
        return CardgenError.at(path, line, "this entry of the list needs quotes", hint)
    hint = f"write {found[1].strip()}: {quoted(found[2])}"
    return CardgenError.at(path, line, f"the value of {_key(found[1])} needs quotes", hint)


def _bad_escape(mark: Any, lines: list[str], path: str, first_line: int) -> CardgenError:
    line = lines[mark.line][:1000] if mark.line < len(lines) else ""
    found = re.match(r"^\s*(?:-\s+)?([^:]+):\s+\"(.*)\"\s*$", line)
    hint = f"write {found[1].strip()}: '{found[2]}'" if found and "'" not in found[2] else "write two backslashes"
    return CardgenError.at(path, first_line + mark.line, "a backslash in double quotes means something else", hint)


def _unclosed_quote(number: int, lines: list[str], path: str, first_line: int) -> CardgenError:
    line = lines[number] if number < len(lines) else ""
    found = re.match(r"^\s*(?:-\s+)?([^:]+):\s+([\"'])(.*)$", line)
    hint = "add the closing quote"
    if found:
        hint = f"write {found[1].strip()}: {quoted(found[3].rstrip())}"
    return CardgenError.at(path, first_line + number, "a quote is opened and never closed", hint)


def _key(text: str) -> str:
    return text.strip().lstrip("- ").strip()


def quoted(value: str) -> str:
    """A value as it must be written to be taken as text."""
    value = value.strip()
    if re.fullmatch(r"'[^\"\\]*\w'\w[^\"\\]*'", value):  # an apostrophe in single quotes
        return f'"{value[1:-1]}"'
    for mark in ('"', "'"):
        if len(value) > 1 and value.startswith(mark) and value.endswith(mark) and mark not in value[1:-1]:
            return value
    if '"' not in value and "\\" not in value:
        return f'"{value}"'
    return "'" + value.replace("'", "''") + "'"


def as_number(text: str) -> int | float | None:
    """A number written in digits (`7`, `08`, `-1`, `2.5`), or None. Never slow, whatever the length."""
    text = text.strip()
    if len(text) > 18:
        return None
    if _NUMBER.fullmatch(text):
        return int(text)
    if re.fullmatch(r"[+-]?\d+\.\d+", text):
        return float(text)
    return None
