"""Syntax that is rewritten line by line before the engine sees it: every line becomes one line, so numbers stay true.

Code is left alone. What is left out without leaving its text behind is said in a note.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from cardgen.reader.dialects import templates

_FENCE = re.compile(r"^[ \t>]*(?:[-*+]\s+|\d+[.)]\s+)?(`{3,}|~{3,})(.*)$")
_TRIGGERS = re.compile(
    r"\{%|\{\{|\{/\*|^\{::|^%%|^%\s|^\+\+\+|^#{2,6}[^\s#]|^#\w|^\([\w:.-]+\)=|^\\[a-z]|^\[TOC|^\[\["
    r"|^\s*===[+!]? |^ {0,3}\*\[|^(?:import|export)\s|^[ \t]*[a-z][.)][ \t]",
    re.MULTILINE | re.IGNORECASE,
)
_IMPORT = re.compile(r"""^import\s+(?:[\w*{}\s,$]+?\s+from\s+)?['"][^'"]+['"];?\s*$""")
_EXPORT = re.compile(r"^export\s+(?:const|let|default|function)\b")
_TIGHT_HEADING = re.compile(r"^(#{2,6})([^\s#].*)$")
_LABEL = re.compile(r"^[ \t]*\(([\w:.-]+)\)=[ \t]*$")
_ABBREVIATION = re.compile(r"^ {0,3}\*\[([^\[\]]{1,60})\]:[ \t]*(\S.*)$")
_TAB = re.compile(r"""^([ \t]*)===[+!]?\s+["']([^"']+)["']\s*$""")
_STRUCTURE = re.compile(
    r"(?m)^[ \t]*<(/?)(?:table|dl|ul|ol|figure|picture)\b[^<>]*>|<(/)(?:table|dl|ul|ol|figure|picture)>", re.I
)
_CODE = re.compile(r"(?ms)^[ \t>]*(`{3,}|~{3,}).*?(?:^[ \t>]*\1|\Z)")
MAX_COLUMNS = 120
_DEEP = re.compile(rf"(?m)^[ \t>*+\-\d.)]{{{MAX_COLUMNS}}}")
_PREFIX = re.compile(r"(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*")
_MARKER = re.compile(r"[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))|[ \t]+$")
_BRACKETS = re.compile(r"(?:!?\[){40,}")
_EMPTY_LINE = re.compile(r"(?m)^[ \t]*$")
_TEX_LINE = re.compile(
    r"^\\(?:newpage|pagebreak|clearpage|bigskip|medskip|smallskip|noindent|vspace\{[^}]*\}|tableofcontents)\s*$"
)
_TAGS_LINE = re.compile(r"^(?:#[^\W\d][\w/-]*\s*)+$")
_BLOCK_BREAK = re.compile(r"^\+\+\+(?:\s*\{.*\})?\s*$")
_KRAMDOWN_TAG = re.compile(r"^\{:{1,2}/?(?:comment|nomarkdown|options)[^}]*\}\s*$")
_TOC = re.compile(r"^\s*(?:\[TOC\]|\[\[_?TOC_?\]\]|\[\[toc\]\]|\$\{toc\}|<!--\s*toc\s*-->)\s*$", re.IGNORECASE)
_SILENT = (_LABEL, _TAGS_LINE, _BLOCK_BREAK, _TEX_LINE, _TOC, _KRAMDOWN_TAG)
_REWRITINGS = (
    (_TIGHT_HEADING, r"\1 \2"),
    (_ABBREVIATION, r"**\1**: \2"),
    (_TAB, r'\1!!! tabbed "\2"'),
)
_JSX_COMMENT = re.compile(r"\{/\*.*?\*/\}")
_COMMENTS = (("{% comment %}", "{% endcomment %}"), ("{::comment}", "{:/comment}"), ("{/*", "*/}"))
_LETTERED = re.compile(r"^([ \t]*)([a-zA-Z])([.)])[ \t]+(?=\S)")
_LIST_LINES = 40
_MULTILINE_LIMIT = 400

Note = Callable[[int, str], None]


def rewritten(body: str, note: Note, variables: dict[str, str] | None = None) -> str:
    """`body` with the same number of lines.

    note: told (line number, message) of what is left out. variables: what `{{ page.title }}` and the like stand for.
    """
    body = flattened(body)
    if "<" in body:
        body = joined(body)
    if not _TRIGGERS.search(body):
        return body
    return "\n".join(_Rewriter(body.split("\n"), note, variables or {}).lines())


def flattened(body: str) -> str:
    """The body with deeper lists and quotes than anyone reads brought up to a depth that the engine keeps."""
    if not _DEEP.search(body) and not _BRACKETS.search(body):
        return body
    fence = ""
    out = []
    for line in body.split("\n"):
        mark = _FENCE.match(line)
        if mark and not fence:
            fence = mark[1]
        elif mark and mark[1].startswith(fence) and not mark[2].strip():
            fence = ""
        out.append(line if fence else _flat(line))
    return "\n".join(out)


def _flat(line: str) -> str:
    """One line with fewer list and quote marks ahead, and without a pile of brackets."""
    prefix = _PREFIX.match(line)
    if prefix and prefix.end() > MAX_COLUMNS:
        kept = ""
        for marker in _MARKER.findall(prefix.group()):
            if len(kept) + len(marker) > MAX_COLUMNS or kept.count(">") >= MAX_COLUMNS // 2:
                break
            kept += marker
        line = (kept or " " * MAX_COLUMNS) + " " + line[prefix.end() :]
    return _BRACKETS.sub(lambda run: run.group().replace("[", "\\["), line)


def joined(body: str) -> str:
    """The body with the empty lines inside tables and lists of raw HTML filled, which would end them in Markdown."""
    if not _EMPTY_LINE.search(body):
        return body
    code = [(found.start(), found.end()) for found in _CODE.finditer(body)]
    tags = [tag for tag in _STRUCTURE.finditer(body) if not any(low <= tag.start() < high for low, high in code)]
    out: list[str] = []
    at, depth, start = 0, 0, 0
    for tag in tags:
        if not (tag[1] or tag[2]):
            start = tag.start() if depth == 0 else start
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                out += [body[at:start], _EMPTY_LINE.sub("<!-- -->", body[start : tag.end()])]
                at = tag.end()
    return "".join(out) + body[at:]


class _Rewriter:
    """Walks over the lines once."""

    def __init__(self, lines: list[str], note: Note, variables: dict[str, str]) -> None:
        self.source = lines
        self.note = note
        self.templates = templates.Templates(note, variables)
        self.fence = ""
        self.skip_until = ""
        self.letters: dict[str, str] = {}

    def lines(self) -> list[str]:
        """The lines, rewritten."""
        out: list[str] = []
        esm = False
        for number, line in enumerate(self.source, 1):
            if self.skip_until:
                out.append(self.skipped(line))
            elif self.templates.in_code:
                out.append(self.templates.line(number, line))
            elif self.in_code(line):
                out.append(line)
            elif esm and line.strip():
                out.append("")
            else:
                esm = bool(_EXPORT.match(line))
                out.append("" if esm else self.line(number, line))
        return out

    def in_code(self, line: str) -> bool:
        """Whether the line is part of a fenced block, its fences included."""
        found = _FENCE.match(line) if "```" in line or "~~~" in line else None
        if self.fence:
            if found and found[1].startswith(self.fence) and not found[2].strip():
                self.fence = ""
            return True
        if found and not (found[1][0] == "`" and "`" in found[2]):
            # Directives hold Markdown, but for the ones that hold code; rewriting inside them is still wanted.
            if re.match(r"\s*\{(?!code|literal|r\b|python|julia|bash|math|mermaid)[a-z:_-]+\}", found[2]):
                return False
            self.fence = found[1]
            return True
        return False

    def skipped(self, line: str) -> str:
        at = line.find(self.skip_until)
        if at < 0:
            return ""
        rest = line[at + len(self.skip_until) :]
        self.skip_until = ""
        return rest.strip(" \t")

    def line(self, number: int, line: str) -> str:
        for opened, closed in _COMMENTS:
            if opened in line and closed not in line and self.closes(number, closed):
                self.skip_until = closed
                return line[: line.index(opened)]
        if line.strip() == "%%" and self.closes(number, "%%"):
            self.skip_until = "%%"
            return ""
        if "{%" in line or "{{" in line or self.templates.raw:
            line = self.templates.line(number, line)
        if "{/" in line and "*/}" in line:
            line = _JSX_COMMENT.sub("", line)
        return self.plain_line(number, line)

    def closes(self, number: int, mark: str) -> bool:
        return any(mark in line for line in self.source[number : number + _MULTILINE_LIMIT])

    def plain_line(self, number: int, line: str) -> str:
        """A line without template tags."""
        if self.is_silent(number, line):
            return ""
        lettered = _LETTERED.match(line)
        if lettered:
            return self.counted(number, line, lettered)
        for pattern, made in _REWRITINGS:
            found = pattern.match(line)
            if found:
                return found.expand(made)
        return line

    def counted(self, number: int, line: str, found: re.Match[str]) -> str:
        """An item of a lettered list of pandoc ("a. one", "b. two") with a number for its letter."""
        indent, letter = found[1], found[2]
        if letter in "aA":
            following = f"{indent}{chr(ord(letter) + 1)}{found[3]}"
            self.letters[indent] = (
                ""
                if not any(other.startswith(following) for other in self.source[number : number + _LIST_LINES])
                else letter
            )
        elif ord(letter) - 1 != ord(self.letters.get(indent) or " "):
            return line
        else:
            self.letters[indent] = letter
        if not self.letters[indent]:
            return line
        return f"{indent}{ord(letter.lower()) - 96}. {line[found.end() :]}"

    def is_silent(self, number: int, line: str) -> bool:
        """Whether the line is for the generator only: tags, imports, comments, breaks, a table of contents."""
        if line.startswith("% ") or line == "%":  # a comment of MyST; a wrapped line may also begin with a percent sign
            before = self.source[number - 2].strip() if number > 1 else ""
            return not before or before.startswith("%")
        if line.startswith("import ") and len(line) < 500:
            return bool(_IMPORT.match(line))
        return any(pattern.match(line) for pattern in _SILENT)
