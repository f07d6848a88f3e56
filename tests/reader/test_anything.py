"""Whatever stands on a page, it is read: random mixtures of everything that means something to some dialect."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cardgen.problems import CardgenError
from cardgen.reader.flow import texts
from cardgen.reader.page import ReadPage, read_page
from cardgen.text import SpanKind
from tests.markdown_form import show_section

PIECES = (
    "\n", "\n\n", "word ", "    ", "\t", "# ", "## ", "- ", "1. ", "> ", "| a | b |\n|---|---|\n| 1 | 2 |\n", "**",
    "*", "_", "`", "```\n", "```{note}\n", "```{list-table}\n", "```{=html}\n", ":::", "::: note\n", ":::{tip} T\n",
    ":class: x\n", "!!! tip \"T\"\n    ", "=== \"T\"\n", "$", "$$", "\\(", "\\)", "\\[", "\\]", "\\begin{align}\n",
    "\\end{align}\n", "[", "](b.md)", "![", "](a.png)", "[[", "]]", "![[a.png]]", "[^1]", "[^1]: ", "^[", "^id",
    "{#id}", "{: .note }\n", "{{< tip >}}\n", "{{< /tip >}}\n", "{% raw %}", "{% endraw %}", "{% include x %}",
    "{{ x }}", "{{c1::x}}", "==", "~", "%%", "<div>\n", "</div>\n", "<table><tr><td>", "</td></tr></table>\n",
    "<ul><li>", "</li></ul>\n", "<details>", "<summary>", "</summary>", "</details>\n", "<dl><dt>", "<dd>", "</dl>",
    "<!--", "-->", "<script>", "</script>", "<b>", "</b>", "<code>", "</code>", "<br>", "<img src=a.png>", "&amp;",
    "Term\n: text\n", "*[A]: b\n", "+++\n", "---\n", "(label)=\n", "+--+--+\n| a| b|\n+--+--+\n",
    "import x from 'y'\n", "Q: a\nA: b\n", "a :: b", "é", "漢字", "😀", "\0", "\u200b",
)  # fmt: skip


def read(markdown: str) -> ReadPage | None:
    """The page; None when it is refused, which must be said with a line and what to do."""
    try:
        return read_page(markdown, "page.md")
    except CardgenError as error:
        problems = error.problems
    assert all(problem.line > 0 and problem.hint for problem in problems)
    return None


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_every_page_can_be_read(markdown: str) -> None:
    found = read(markdown)
    if not found:
        return
    show_section(found.page.root)
    for text in texts(found.page.root):
        for span in text.spans:
            assert span.text or span.kind in (SpanKind.BREAK, SpanKind.IMAGE, SpanKind.AUDIO)
            assert not (span.kind is SpanKind.TEXT and "\n" in span.text)
    lines = markdown.count("\n") + 1
    assert all(0 < problem.line <= lines for problem in found.problems)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=400))
def test_every_front_matter_is_read_or_refused(front: str) -> None:
    read(f"---\ntitle: x\n{front}\n---\nText.\n")


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(["alpha", "beta", "gamma", "- ", "> ", "**", "\n", "\n\n", "# ", "1. "]), max_size=40))
def test_plain_markdown_loses_no_word(pieces: list[str]) -> None:
    markdown = " ".join(pieces)
    shown = " ".join(text.plain for text in texts(read_page("# T\n\n" + markdown + "\n\n# U\n", "p.md").page.root))
    for word in ("alpha", "beta", "gamma"):
        assert shown.count(word) == markdown.count(word)
