"""Directives and fenced divs: what their first line and their options say."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from cardgen.reader.dialects import attributes as lists
from cardgen.reader.dialects.attributes import Attributes

CODE_DIRECTIVES = {
    "code-block", "code", "code-cell", "sourcecode", "ipython", "prompt", "parsed-literal", "doctest", "console",
    "highlight",
}  # fmt: skip
LANGUAGES = {
    "r", "python", "julia", "bash", "sh", "zsh", "sql", "ojs", "js", "javascript", "mermaid", "dot", "stan", "rcpp",
    "css", "html", "java", "c", "cpp", "rust", "go", "asis", "cat", "d3", "tikz", "shell", "octave", "matlab", "stata",
    "sas", "perl", "ruby", "latex", "webr", "webr-r", "pyodide", "pyodide-python", "exec", "graphviz", "embed", "diff",
    "verbatim", "output",
}  # fmt: skip
MATH = {"math", "latex-math", "katex", "math:numbered"}

_BRACED = re.compile(r"\{([^{}]*)\}\s*(.*)$", re.DOTALL)
_NAMED = re.compile(r"([\w:.-]+)\s*(?:\[([^\]]*)\])?\s*(?:\{([^{}]*)\})?\s*(.*)$", re.DOTALL)
_OPTION = re.compile(r"^[ \t]*:([\w-]+):[ \t]*(.*)$")
_YAML_OPTION = re.compile(r"^[ \t]*([\w-]+):[ \t]*(.*)$")


@dataclass
class Directive:
    """What the first line and the options of a container say. skipped: lines of options before the body."""

    kind: str
    argument: str
    attributes: Attributes = field(default_factory=Attributes)
    options: dict[str, str] = field(default_factory=dict)
    body: list[str] = field(default_factory=list)
    skipped: int = 0


def parse_info(info: str) -> Directive:
    """Read `{note} Title`, `{.callout-tip #id title="T"}`, `note Title` or `note[Title]`."""
    info = info.strip()
    braced = _BRACED.match(info)
    if braced:
        inside, rest = braced[1].strip(), braced[2].strip()
        if re.match(r"[.#]|[\w-]+=", inside):
            found = lists.parse(inside)
            kind = next(iter(found.classes), "div")
            return Directive(kind.lower(), found.get("title") or found.get("name") or rest, found)
        name, _, argument = inside.partition(" ")
        return Directive(name.rstrip(",").lower(), rest or argument.strip())
    named = _NAMED.match(info)
    if not named:
        return Directive("div", "")
    found = lists.parse(named[3]) if named[3] else Attributes()
    title = named[2] or found.get("title") or named[4].strip()
    return Directive(named[1].lower(), title.strip("\"'"), found)


def parse_directive(info: str, content: str) -> Directive:
    """A fenced directive: its first line, its options, and the lines of its body."""
    directive = parse_info(info)
    lines = content.split("\n")
    options: dict[str, str] = {}
    at = 0
    if lines and lines[0].strip() == "---":
        end = next((i for i, line in enumerate(lines[1:], 1) if line.strip() == "---"), 0)
        for line in lines[1:end]:
            option = _YAML_OPTION.match(line)
            if option:
                options[option[1]] = option[2].strip("\"' ")
        at = end + 1 if end else 0
    else:
        at, options = leading_options(lines)
    directive.options = options
    directive.skipped = at
    directive.body = lines[at:]
    directive.attributes = with_options(directive.attributes, options)
    return directive


def leading_options(lines: list[str]) -> tuple[int, dict[str, str]]:
    """How many of the first lines are `:name: value`, and what they say. A name that comes twice keeps both values."""
    options: dict[str, str] = {}
    at = 0
    while at < len(lines) and (option := _OPTION.match(lines[at])):
        before = options.get(option[1].lower())
        options[option[1].lower()] = f"{before} {option[2].strip()}" if before else option[2].strip()
        at += 1
    return at, options


def with_options(attributes: Attributes, options: dict[str, str]) -> Attributes:
    """Attributes with the classes that options give. Their labels are for cross-references, and no ids."""
    classes = tuple(re.split(r"[\s,]+", options["class"])) if options.get("class") else ()
    return Attributes(attributes.id, attributes.classes + classes, attributes.pairs)


def hidden_chunk(info: str, content: str) -> bool:
    """Whether an R Markdown or Quarto chunk is not shown on the page."""
    if re.search(r"(?:include|echo)\s*=\s*F(?:ALSE)?\b", info):
        return True
    return bool(re.search(r"^#\|\s*(?:include|echo):\s*false\b", content, re.MULTILINE | re.IGNORECASE))


def shown_code(content: str) -> str:
    """Code without the option lines of a Quarto chunk."""
    return re.sub(r"^(?:#|//)\|.*\n?", "", content, flags=re.MULTILINE).strip("\n")
