"""Template tags of site generators: Liquid (Jekyll), Hugo shortcodes, GitBook blocks, Jinja.

The tags go and the text between them stays. A tag that makes a box becomes a fenced div (`::: note`), one that makes
code a code fence, one that makes a picture or a link that picture or link. Anki's `{{c1::...}}` is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from cardgen.reader.boxes import is_kind

_TAG = re.compile(
    r"\{%-?(?P<liquid>[^%{}]*(?:%(?!\})[^%{}]*)*)%\}"
    r"|\{\{(?P<hugo>[<%])(?P<shortcode>[^{}]*)[>%]\}\}"
    r"|\{\{/\*[^{}]*\*/\}\}"
    r"|\{\{-?\s*(?P<variable>[A-Za-z_\"'.$][^{}]*?)\s*-?\}\}"
)
_END_OF_CODE = re.compile(r"\{%-?\s*end(?:highlight|codeblock)\s*-?%\}|\{\{[<%]\s*/\s*highlight\s*[>%]\}\}")
_CODE = re.compile(r"((?<!`)`+(?!`)[^`]+`+(?!`))")
_COMMENT = re.compile(r"\{%-?\s*comment\s*-?%\}.*?\{%-?\s*endcomment\s*-?%\}")
_CLOZE = re.compile(r"c\d+::")
_ARGUMENT = re.compile(
    r"""([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\s"']+))|"([^"]*)"|'([^']*)'|(\S+)"""
)
_PICTURE = re.compile(r"\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?)(?:\?.*)?$", re.IGNORECASE)
_ROOTS = {
    "site.baseurl", "site.url", "page.root", "site.github.url", "relative_root_path", "base_path", "site.base_url",
    "page.relative_root_path", "root_url", "page.baseurl",
}  # fmt: skip
_SILENT = {
    "for", "endfor", "if", "elsif", "else", "endif", "unless", "endunless", "assign", "capture", "endcapture", "case",
    "when", "endcase", "break", "continue", "increment", "decrement", "cycle", "tablerow", "endtablerow", "render",
    "raw", "endraw", "liquid", "set", "block", "endblock", "extends", "tabs", "endtabs", "endcode", "code",
    "column", "columns", "endcolumn", "endcolumns", "step", "endstep", "stepper", "endstepper", "tabpane", "row", "col",
    "endcomment", "comment", "cards", "card", "steps", "filetree", "center", "button", "mermaid", "toc", "br",
}  # fmt: skip

_TYPED = {"hint", "admonition", "notice", "alert", "callout", "message", "aside"}
_CONTAINERS = _TYPED | {"details", "expand", "spoiler", "collapse", "tab", "tabitem"}

Note = Callable[[int, str], None]


class Templates:
    """Rewrites the tags of one page. variables: values of `{{ page.x }}` and `{{ site.x }}`."""

    def __init__(self, note: Note, variables: dict[str, str]) -> None:
        self.note = note
        self.variables = variables
        self.raw = False
        self.in_code = False

    def line(self, number: int, line: str) -> str:
        """One line without its tags."""
        if self.in_code:
            self.in_code = not _END_OF_CODE.fullmatch(line.strip())
            return line if self.in_code else "```"
        if self.raw or "{% raw %}" in line:
            return self.raw_line(line)
        if "endcomment" in line:
            line = _COMMENT.sub("", line)
        only = _TAG.fullmatch(line.strip())
        if only:
            indent = line[: len(line) - len(line.lstrip())]
            made = self.alone(number, only)
            return indent + made if made else ""
        pieces = _CODE.split(line)
        for index in range(0, len(pieces), 2):  # what stands between backticks is code
            pieces[index] = _TAG.sub(lambda match: self.inside(number, match), pieces[index])
        replaced = "".join(pieces)
        return replaced if replaced.strip(" -*+>|") or not line.strip() else ""

    def raw_line(self, line: str) -> str:
        """A line of a raw block: no tag in it is one."""
        before, opened, rest = line.partition("{% raw %}") if not self.raw else ("", "", line)
        self.raw = self.raw or bool(opened)
        if "{% endraw %}" in rest:
            self.raw = False
            rest = rest.replace("{% endraw %}", "", 1)
        return before + rest

    # --- a tag with a line to itself --------------------------------------------------------------------------------

    def alone(self, number: int, match: re.Match[str]) -> str:
        """The line that stands for a tag with nothing beside it."""
        name, text = self.name_of(match)
        if not name:
            return self.inside(number, match)
        closing = name[1:] if name.startswith("/") else name[3:] if name.startswith("end") else ""
        if name in ("highlight", "codeblock"):
            self.in_code = True
            return "```" + (re.split(r"[\s,]", text.strip("\"' "), maxsplit=1)[0])
        if name in ("katex", "math", "mathjax", "latex") or closing in ("katex", "math", "mathjax", "latex"):
            return "$$"
        if closing and (is_kind(closing) or closing in _CONTAINERS):
            return ":::"
        opened = self.container(name, text)
        return opened or self.inside(number, match)

    def container(self, name: str, text: str) -> str:
        """The fenced div that a tag opens, or ""."""
        named, loose = arguments(text)
        kind = ""
        if name in _TYPED:
            kind = named.get("style") or named.get("type") or named.get("class") or (loose.pop(0) if loose else "note")
        elif name in _CONTAINERS or is_kind(name):
            kind = name
        if not kind:
            return ""
        title = next((named[key] for key in ("title", "summary", "name", "header") if named.get(key)), " ".join(loose))
        return f"::: {kind.lower()} {title}".rstrip()

    # --- a tag among other text -------------------------------------------------------------------------------------

    def name_of(self, match: re.Match[str]) -> tuple[str, str]:
        """Name and arguments of a block tag; ("", "") for a variable or a comment."""
        text = match["liquid"] if match["liquid"] is not None else match["shortcode"]
        text = text.strip(" -/") if text and not text.lstrip().startswith("/") else (text or "").strip(" -")
        if not text:
            return "", ""
        name, _, rest = text.partition(" ")
        if name == "/" and rest:
            name, _, rest = ("/" + rest).partition(" ")
        return name.lower(), rest.strip()

    def inside(self, number: int, match: re.Match[str]) -> str:
        """What stands for a tag among other text."""
        if match["variable"] is not None:
            return self.variable(number, match)
        name, text = self.name_of(match)
        if not name:
            return ""
        named, loose = arguments(text)
        if name in ("ref", "relref", "link"):
            path = (loose or [named.get("path", "")])[0]
            return "/" + path.lstrip("/") if name == "link" else path
        picture = next((v for k, v in named.items() if k in _SOURCES and _PICTURE.search(v)), "")
        if not picture and name in ("img", "image", "figure", "asset_img") and loose:
            picture = loose[0]
        if picture:
            alt = named.get("alt") or named.get("caption") or named.get("title") or ""
            return f"![{alt}](<{picture}>)"
        if named.get("content"):
            return named["content"]
        if name in ("katex", "math", "/katex", "/math", "endkatex"):
            return "$"
        if not name.startswith(("/", "end")) and name not in _SILENT and not is_kind(name):
            shown = match.group() if len(match.group()) <= 60 else match.group()[:57] + "..."
            self.note(number, f"what {shown} would show is left out")
        return ""

    def variable(self, number: int, match: re.Match[str]) -> str:
        """What stands for `{{ ... }}`."""
        text = match["variable"]
        if _CLOZE.match(text):
            return match.group()
        value, *filters = (part.strip() for part in text.split("|"))
        if value[:1] in "\"'" and len(value) > 1:
            return value.strip("\"'")
        if value in _ROOTS:
            return ""
        if value in self.variables:
            return self.variables[value]
        if re.fullmatch(r"[A-Za-z_.$][\w.\-\[\]'\"$ ]*", value) and (
            "." in value or filters or match.group()[2] == " "
        ):
            self.note(number, f"what {{{{ {value} }}}} would show is left out")
            return ""
        return match.group()


_SOURCES = ("src", "url", "path", "file", "image", "img", "image_path", "link", "image-url", "image_url", "source")


def arguments(text: str) -> tuple[dict[str, str], list[str]]:
    """The named and the loose arguments of a tag."""
    named: dict[str, str] = {}
    loose: list[str] = []
    for key, double, single, bare, one, two, three in _ARGUMENT.findall(text):
        if key:
            named[key.lower()] = (double or single or bare).replace('\\"', '"')
        elif one or two or three:
            loose.append(one or two or three)
    return named, loose
