"""Model values as Markdown-like text, so that tests can compare what a room made with what is written in a fixture.

`show` writes a `Text` and `show_blocks` blocks, in one fixed form. It is meant for reading and comparing, and escapes
nothing: `**bold**`, `*italic*`, `~~strike~~`, `==highlight==`, `<sub>`, `<sup>`, `<kbd>`, `<u>`, `` `code` ``,
`$formula$`, `$$displayed$$`, `![alt](image)`, `!audio[label](sound)`, `[text](link)`, `{{c1::hidden::hint}}`, and a
backslash at the end of a line for a hard line break. Boxes are `::: role Title` ... `:::`; ids stand as `{#id}`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cardgen.model import (
    Block,
    Box,
    Code,
    DefinitionList,
    Formula,
    ItemList,
    Paragraph,
    Quote,
    Section,
    Table,
)
from cardgen.text import Mark, Span, SpanKind, Text

_SIGNS = {
    Mark.BOLD: ("**", "**"),
    Mark.ITALIC: ("*", "*"),
    Mark.STRIKE: ("~~", "~~"),
    Mark.SUB: ("<sub>", "</sub>"),
    Mark.SUP: ("<sup>", "</sup>"),
    Mark.HIGHLIGHT: ("==", "=="),
    Mark.KEYBOARD: ("<kbd>", "</kbd>"),
    Mark.UNDERLINE: ("<u>", "</u>"),
}


def show(text: Text) -> str:
    """`text` in the form described above, on one line unless it holds hard line breaks."""
    out: list[str] = []
    is_open: list[tuple[str, str]] = []
    for span in text.spans:
        wanted = _signs(span)
        keep = next((index for index, sign in enumerate(is_open) if sign not in wanted), len(is_open))
        out.extend(close for _, close in reversed(is_open[keep:]))
        fresh = [sign for sign in wanted if sign not in is_open[:keep]]
        is_open = [*is_open[:keep], *fresh]
        out.extend(start for start, _ in fresh)
        out.append(_body(span))
    out.extend(close for _, close in reversed(is_open))
    return "".join(out)


def show_blocks(blocks: Iterable[Block]) -> str:
    """The blocks in the form described above, an empty line between them."""
    return "\n\n".join(_block(block) for block in blocks)


def show_section(section: Section) -> str:
    """A section tree: `## Heading (role) number {#id}`, its blocks, its children."""
    parts = []
    if section.level:
        extras = f" ({section.role})" + (f" no. {section.number}" if section.number else "") + _id(section.id)
        parts.append("#" * section.level + " " + show(section.heading) + extras)
    if section.blocks:
        parts.append(show_blocks(section.blocks))
    parts.extend(show_section(child) for child in section.children)
    return "\n\n".join(parts)


def _signs(span: Span) -> list[tuple[str, str]]:
    signs = [("[", f"]({span.link})")] if span.link else []
    if span.cloze:
        signs.append((f"{{{{c{span.cloze}::", (f"::{span.hint}" if span.hint else "") + "}}"))
    return signs + [_SIGNS[mark] for mark in Mark if mark in span.marks]


def _body(span: Span) -> str:
    match span.kind:
        case SpanKind.CODE:
            return f"`{span.text}`"
        case SpanKind.IMAGE:
            return f"![{span.text}]({span.target})"
        case SpanKind.AUDIO:
            return f"!audio[{span.text}]({span.target})"
        case SpanKind.BREAK:
            return "\\\n"
        case _:
            return span.plain


def _block(block: Block) -> str:
    match block:
        case Paragraph():
            return show(block.text) + _id(block.id)
        case Code():
            return f"```{block.language}\n{block.text.rstrip(chr(10))}\n```"
        case Formula():
            return f"$$\n{block.tex}\n$$"
        case ItemList():
            return "\n".join(_items(block))
        case Table():
            return "\n".join(_table(block))
        case DefinitionList():
            return "\n\n".join(
                f"{show(entry.term)}{_id(entry.id)}\n: {_indent(show_blocks(entry.blocks), 2)}"
                for entry in block.entries
            )
        case Quote():
            return "\n".join(f"> {line}".rstrip() for line in show_blocks(block.blocks).split("\n"))
        case Box():
            head = f"::: {block.role} {show(block.title)}".rstrip() + _id(block.id)
            return "\n".join(part for part in (head, show_blocks(block.blocks), ":::") if part)


def _items(block: ItemList) -> Iterator[str]:
    for index, item in enumerate(block.items):
        sign = f"{block.start + index}. " if block.ordered else "- "
        lines = _indent(show(item.text), len(sign)) + _id(item.id)
        below = "\n".join(
            _block(inner) if isinstance(inner, ItemList) else f"\n{_block(inner)}" for inner in item.blocks
        )
        yield f"{sign}{lines}" + (f"\n{_spaces(below, len(sign))}" if below else "")


def _table(block: Table) -> Iterator[str]:
    if block.caption:
        yield f"Table: {show(block.caption)}"
    yield "| " + " | ".join(show(cell) for cell in block.header) + " |"
    yield "|" + " --- |" * len(block.header)
    for row in block.rows:
        yield "| " + " | ".join(show(cell) for cell in row.cells) + " |"


def _indent(text: str, by: int) -> str:
    first, *rest = text.split("\n")
    return "\n".join([first, *(_spaces(line, by) for line in rest)])


def _spaces(text: str, by: int) -> str:
    return "\n".join(" " * by + line if line else "" for line in text.split("\n"))


def _id(name: str) -> str:
    return f" {{#{name}}}" if name else ""
