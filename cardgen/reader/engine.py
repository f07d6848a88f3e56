"""The Markdown engine: markdown-it with the plugins and own rules that course pages need."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

MAX_NESTING = 100
"""Levels of lists and quotes that are read; `source.flattened` brings deeper ones up to this, so no text is lost."""


@cache
def engine() -> MarkdownIt:
    """The engine, made once, on first use (its import is what costs)."""
    from markdown_it import MarkdownIt
    from mdit_py_plugins.admon import admon_plugin
    from mdit_py_plugins.deflist import deflist_plugin
    from mdit_py_plugins.footnote import footnote_plugin
    from mdit_py_plugins.myst_role import myst_role_plugin
    from mdit_py_plugins.subscript import sub_plugin
    from mdit_py_plugins.superscript import superscript_plugin

    from cardgen.reader.dialects import attributes, divs, grids, maths, wiki

    md = MarkdownIt("commonmark", {"maxNesting": MAX_NESTING * 2})
    md.enable(["table", "strikethrough"])
    md.validateLink = lambda url: url is not None  # type: ignore[method-assign]  # links are judged where they are resolved
    md.normalizeLink = lambda url: url  # type: ignore[method-assign]  # no percent-encoding: targets are file names
    md.use(deflist_plugin).use(footnote_plugin, move_to_end=False).use(admon_plugin).use(myst_role_plugin)
    md.use(sub_plugin).use(superscript_plugin)
    for dialect in (maths, attributes, wiki, divs, grids):
        dialect.install(md)
    return md


def tokens_of(markdown: str, env: dict[str, Any]) -> list[Token]:
    """Parse. env: markdown-it's environment; pass the same one for parts of one page, so that references are shared."""
    return engine().parse(markdown, env)
