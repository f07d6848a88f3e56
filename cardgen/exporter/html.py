"""Model values to HTML. Everything that comes from a page is escaped; the only markup is what is written here.

Two things are written in a form that the sanitiser understands and that `fields.pack` turns into Anki's own at the very
end: a cloze is `<cloze n="1" hint="...">...</cloze>`, a sound is `<audio src="name"></audio>`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape

from cardgen.exporter.highlight import highlighted
from cardgen.model import (
    Block,
    Box,
    Code,
    Definition,
    DefinitionList,
    Formula,
    Item,
    ItemList,
    Paragraph,
    Quote,
    Table,
)
from cardgen.text import Mark, Span, SpanKind, Text

_TAGS = {
    Mark.BOLD: "b",
    Mark.ITALIC: "i",
    Mark.UNDERLINE: "u",
    Mark.STRIKE: "s",
    Mark.HIGHLIGHT: "mark",
    Mark.SUB: "sub",
    Mark.SUP: "sup",
    Mark.KEYBOARD: "kbd",
}
_WEB = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)
_LABEL = re.compile(r"\\label\s*\{[^{}]*\}")
_TEX_BRACE = re.compile(r"\\.|[{}]", re.DOTALL)  # an escaped brace is none
_MATHS_SIGN = re.compile(r"\\(?=[()\[\]]|\Z)")


def render_blocks(blocks: Sequence[Block]) -> str:
    """The blocks as HTML. A lone paragraph stands bare, without `<p>`, as a field typed in Anki does."""
    if len(blocks) == 1 and isinstance(blocks[0], Paragraph):
        return render_text(blocks[0].text)
    return "".join(map(_block, blocks))


def render_text(text: Text) -> str:
    """Inline text as HTML, its tags properly nested; neighbours of one look share one tag."""
    out: list[str] = []
    is_open: list[tuple[str, str]] = []
    for span in text.spans:
        wanted = _wrappers(span)
        keep = 0
        while keep < min(len(is_open), len(wanted)) and is_open[keep] == wanted[keep]:
            keep += 1
        out.extend(f"</{name}>" for name, _ in reversed(is_open[keep:]))
        out.extend(f"<{name}{attributes}>" for name, attributes in wanted[keep:])
        out.append(_span(span))
        is_open = wanted
    out.extend(f"</{name}>" for name, _ in reversed(is_open))
    return "".join(out)


def web_link(target: str) -> str:
    """`target` when it is a link that a card may hold (http, https, mailto), else ""."""
    return target if _WEB.match(target) else ""


def _wrappers(span: Span) -> list[tuple[str, str]]:
    """The tags around a span from the outside in, as (name, attributes)."""
    wrappers: list[tuple[str, str]] = []
    if span.cloze:
        hint = f' hint="{escape(span.hint)}"' if span.hint else ""
        wrappers.append(("cloze", f' n="{span.cloze}"{hint}'))
    if web_link(span.link):
        wrappers.append(("a", f' href="{escape(span.link)}"'))
    wrappers.extend((_TAGS[mark], "") for mark in Mark if mark in span.marks)
    return wrappers


def _span(span: Span) -> str:
    """A span without the tags around it."""
    match span.kind:
        case SpanKind.CODE:
            return f"<code>{escape(span.text, quote=False)}</code>"
        case SpanKind.MATH:
            return _formula("()", span.text)
        case SpanKind.DISPLAY_MATH:
            return _formula("[]", span.text)
        case SpanKind.IMAGE:
            return _image(span)
        case SpanKind.AUDIO:
            label = f"{_plain(span.text)} " if span.text.strip() else ""
            return f'{label}<audio src="{escape(span.target)}"></audio>'
        case SpanKind.BREAK:
            return "<br>"
        case _:
            return _plain(span.text)


def _plain(characters: str) -> str:
    r"""Plain characters. `\(` and the like would start a formula in MathJax: a tag between the two stops that."""
    return _MATHS_SIGN.sub(r"<span>\\</span>", escape(characters, quote=False))


def _formula(brackets: str, tex: str) -> str:
    """A formula between the signs that Anki's MathJax looks for; brackets: "()" inline, "[]" displayed.

    MathJax looks for the closing sign outside of braces, so that one open brace would swallow what follows: such a
    formula is shown as typed. A label would be defined twice, on the front and on the back that repeats it.
    """
    tex = _LABEL.sub("", tex).strip()
    safe = escape(tex, quote=False)
    if not _is_balanced(tex):
        return f"<code>{safe}</code>"
    return rf"\{brackets[0]}{safe}\{brackets[1]}" if tex else ""


def _is_balanced(tex: str) -> bool:
    """Whether each brace that opens is closed."""
    depth = 0
    for sign in _TEX_BRACE.findall(tex):
        depth += {"{": 1, "}": -1}.get(sign, 0)
        if depth < 0:
            return False
    return depth == 0


def _image(span: Span) -> str:
    """A picture of the package. One on the web would tell a stranger about each review: it becomes a link."""
    if web_link(span.target):
        label = _plain(span.text.strip() or span.target)
        return label if web_link(span.link) else f'<a href="{escape(span.target)}">{label}</a>'
    return f'<img src="{escape(span.target)}" alt="{escape(span.text)}">'


def _block(block: Block) -> str:
    match block:
        case Paragraph():
            return f"<p>{render_text(block.text)}</p>"
        case Code():
            return f'<pre class="code"><code>{highlighted(block.text, block.language)}</code></pre>'
        case Formula():
            return f'<div class="formula">{_formula("[]", block.tex)}</div>'
        case ItemList():
            return _list(block)
        case Table():
            return _table(block)
        case DefinitionList():
            return f"<dl>{''.join(map(_definition, block.entries))}</dl>"
        case Quote():
            return f"<blockquote>{_inner(block.blocks)}</blockquote>"
        case Box():
            title = f'<div class="title">{render_text(block.title)}</div>' if block.title else ""
            return f'<div class="box">{title}{_inner(block.blocks)}</div>'


def _inner(blocks: Iterable[Block]) -> str:
    return "".join(map(_block, blocks))


def _list(block: ItemList) -> str:
    items = "".join(map(_item, block.items))
    if not block.ordered:
        return f"<ul>{items}</ul>"
    start = f' start="{block.start}"' if block.start != 1 else ""
    return f"<ol{start}>{items}</ol>"


def _item(item: Item) -> str:
    return f"<li>{render_text(item.text)}{_inner(item.blocks)}</li>"


def _definition(entry: Definition) -> str:
    return f"<dt>{render_text(entry.term)}</dt><dd>{render_blocks(entry.blocks)}</dd>"


def _table(block: Table) -> str:
    """A table in a box of its own that scrolls sideways, so that a phone shows it at a readable size."""
    caption = f"<caption>{render_text(block.caption)}</caption>" if block.caption else ""
    head = f"<thead>{_row(block.header, 'th')}</thead>" if any(block.header) else ""
    body = "".join(_row(row.cells, "td") for row in block.rows)
    return f'<div class="scroll"><table>{caption}{head}<tbody>{body}</tbody></table></div>'


def _row(cells: Iterable[Text], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{render_text(cell)}</{tag}>' for cell in cells)}</tr>"
