"""Where a note comes from, as its back shows it: the breadcrumb of headings, and the source line."""

from __future__ import annotations

import re
from html import escape
from urllib.parse import quote

from cardgen.exporter.html import render_text, web_link
from cardgen.model import Place, PlannedNote
from cardgen.text import Span, SpanKind, Text

# No space inside the dollars, no digit behind them, and a sign of TeX or a single letter between them.
_FORMULA = re.compile(r"\$(?! )((?:[^$]*[\\^_={}<>][^$]*)|[A-Za-z])(?<! )\$(?!\d)")


def breadcrumb(planned: PlannedNote, deck_title: str) -> str:
    """Course, unit and headings, each once, from the outside in, as HTML."""
    unit = planned.deck.rpartition("::")[2]
    title = _plain_title(unit)
    crumbs: list[str] = []
    for part in (deck_title, unit, *planned.note.headings):
        crumb = " ".join(part.split())
        said = any(crumb.casefold() == other.casefold() for other in crumbs)
        if crumb and not said and (len(crumbs) < 2 or not _says_only(crumb, title)):
            crumbs.append(crumb)
    return " › ".join(render_text(_with_formulas(crumb)) for crumb in crumbs)


def _with_formulas(heading: str) -> Text:
    """A heading, in which `Text.plain` has left formulas as `$TeX$`, as text again. Amounts of money stay."""
    spans: list[Span] = []
    at = 0
    for found in _FORMULA.finditer(heading):
        spans += (Span(heading[at : found.start()]), Span(found[1], SpanKind.MATH))
        at = found.end()
    return Text((*spans, Span(heading[at:])))


def _plain_title(unit: str) -> str:
    """The name of a subdeck without its number: "07 Clustering" gives "clustering"."""
    return re.sub(r"^[\d.]+\w?\s+", "", unit).strip().casefold()


def _says_only(heading: str, title: str) -> bool:
    """Whether a heading is the unit's title over again, alone or with a number ("Unit 7: Clustering")."""
    if not title or title not in heading.casefold():
        return False
    rest = re.findall(r"\w+", heading.casefold().replace(title, " ", 1))
    return len(rest) <= 2 and (not rest or any(word.isdigit() for word in rest))


def source_line(place: Place, base_url: str) -> str:
    """Where a note comes from, as HTML: `file:line`, linked to the page when `base_url` is known."""
    label = escape(f"{place.path}:{place.line}", quote=False)
    url = web_link(page_url(base_url, place.path, place.line)) if base_url else ""
    return f'<a href="{escape(url)}">{label}</a>' if url else label


def page_url(base_url: str, path: str, line: int) -> str:
    """The web address of a page. Under a code host (`.../blob/main`) it is the file and line, else the built page."""
    base = base_url.rstrip("/")
    if re.search(r"/(?:blob|src|tree)/", f"{base}/"):
        return f"{base}/{_quoted(path)}?plain=1#L{line}"
    stem = re.sub(r"\.(?:md|markdown|mdx|qmd|rmd|ipynb)$", "", path, flags=re.IGNORECASE)
    stem = re.sub(r"(?:^|(?<=/))(?:_?index|readme)$", "", stem, flags=re.IGNORECASE)
    return f"{base}/{_quoted(stem)}"


def _quoted(path: str) -> str:
    return quote(path, errors="replace")  # a file name need not be Unicode
