"""Front matter: the YAML (`---`) or TOML (`+++`) block at the top of a page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from cardgen.problems import CardgenError
from cardgen.reader.source import clean
from cardgen.reader.yamltext import Node, load

_KEY = re.compile(r"^[A-Za-z_][\w .-]*:(?:\s|$)")


@dataclass(frozen=True, slots=True)
class Parts:
    """A page split in two. body: its Markdown, the front matter's lines left empty so that line numbers stay."""

    front: Node
    body: str


def split(text: str, path: str) -> Parts:
    """Read the front matter of a page. Raises CardgenError when it cannot be read or is never closed."""
    lines = text.split("\n")
    start = 0
    while start < min(len(lines), 20) and not lines[start].strip():
        start += 1
    first = lines[start].rstrip() if start < len(lines) else ""
    if first == "---":
        return _yaml(lines, start, path)
    if first == "+++":
        return _toml(lines, start, path)
    return Parts(Node({}, 1), text)


def _closing(lines: list[str], start: int, *marks: str) -> int:
    return next((number for number in range(start + 1, len(lines)) if lines[number].rstrip() in marks), -1)


def _yaml(lines: list[str], start: int, path: str) -> Parts:
    following = next((line for line in lines[start + 1 :] if line.strip() and not line.lstrip().startswith("#")), "")
    end = _closing(lines, start, "---", "...")
    is_key = _KEY.match(following) or following.rstrip() in ("---", "...")
    is_other = end >= 0 and re.match(r"\s*[\"'{\[-]|\s*\w[\w -]*:", following)
    if not is_key and not is_other:
        return Parts(Node({}, 1), "\n".join(lines))  # a ruler
    if end < 0:
        last = start + 1
        while last < len(lines) and (_KEY.match(lines[last]) or lines[last].startswith((" ", "-"))):
            last += 1
        raise CardgenError.at(
            path, start + 1, "the front matter is opened and never closed", f"add a line --- after line {last}"
        )
    node = load("\n".join(lines[start + 1 : end]), path, start + 2)
    if not isinstance(node.value, dict):
        if node.value in ("", []):
            node = Node({}, start + 1)
        else:
            hint = 'write for example title: "My page"'
            tight = re.match(r"(\w+):(\S.*)", node.text)
            if tight:
                hint = f"write a space behind the colon: {tight[1]}: {tight[2]}"
            raise CardgenError.at(path, node.line, "the front matter is no list of key: value lines", hint)
    return Parts(node, _without(lines, end))


def _toml(lines: list[str], start: int, path: str) -> Parts:
    end = _closing(lines, start, "+++")
    if end < 0:
        if start + 1 < len(lines) and re.match(r"^[\w.-]+\s*=|^\[", lines[start + 1]):
            raise CardgenError.at(
                path, start + 1, "the front matter is opened and never closed", "add a line +++ after it"
            )
        return Parts(Node({}, 1), "\n".join(lines))
    import tomllib

    try:
        values = tomllib.loads("\n".join(lines[start + 1 : end]))
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"\(at line (\d+)", str(error))
        line = start + 1 + int(found[1]) if found else end + 1
        message = str(error).split(" (at ", 1)[0]
        raise CardgenError.at(path, line, f"the TOML cannot be read: {message}", "check this line") from None
    except (ValueError, RecursionError):
        raise CardgenError.at(
            path, start + 2, "the TOML holds a number or a nesting that is too long", "shorten it"
        ) from None
    return Parts(_node(values, start + 2), _without(lines, end))


def _node(value: Any, line: int) -> Node:
    if isinstance(value, dict):
        return Node({key: _node(inner, line) for key, inner in value.items()}, line)
    if isinstance(value, list):
        return Node([_node(inner, line) for inner in value], line)
    return Node(str(value).lower() if isinstance(value, bool) else clean(str(value)), line)


def _without(lines: list[str], end: int) -> str:
    return "\n" * (end + 1) + "\n".join(lines[end + 1 :])
