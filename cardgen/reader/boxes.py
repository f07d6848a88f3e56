"""Admonitions, callouts, directives and fenced divs: which role they have, told from their kind and title.

The kinds are words of the dialects' syntax (MyST, Sphinx proof, MkDocs Material, Docusaurus, Quarto, Obsidian, GitHub,
the Carpentries), so they are English in every course; titles are in the page's language and looked up in `roles`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.base import names, table
from cardgen.model import Box, Paragraph, Quote, Role
from cardgen.reader import roles
from cardgen.reader.dialects.attributes import Attributes
from cardgen.reader.flow import Flow, Head, Opening, blocks_of
from cardgen.text import Mark, Text

KINDS = table(
    {
        Role.TOPICS: names("objectives, objective, learning-objectives, learning-outcomes, outcomes, goals, agenda"),
        Role.KEY_POINTS: names(
            """keypoints, key-points, keypoint, takeaways, takeaway, key-takeaways, remember, recap, important,
            essential, key, key-idea, keyidea"""
        ),
        Role.SUMMARY: names("abstract, summary, tldr, tl;dr, overview"),
        Role.QUESTIONS: names("questions, question, quiz, help, faq, discussion, discuss, poll, checkpoint"),
        Role.EXERCISE: names(
            """exercise, exercises, challenge, activity, task, practice, problem, homework, your-turn, try-it,
            exercise-start, assignment, lab"""
        ),
        Role.SOLUTION: names("solution, answer, solutions, answers, solution-start, spoiler"),
        Role.DEFINITION: names(
            """definition, theorem, lemma, corollary, proposition, axiom, postulate, property, criterion, algorithm,
            conjecture, key-concept, concept, rule, law, formula, vocabulary, term, assumption"""
        ),
        Role.GLOSSARY: names("glossary"),
        Role.EXAMPLE: names("example, examples, case-study, illustration"),
        Role.ADMIN: names(
            """prereq, prerequisites, prerequisite, instructor, instructor-note, todo, checklist, setup, deprecated,
            versionadded, versionchanged, construction, draft, testimonial, learner"""
        ),
        Role.NOTE: names(
            """note, notes, info, information, tip, tips, hint, warning, caution, danger, error, attention, seealso,
            see-also, success, check, done, failure, fail, missing, bug, callout, remark, observation, aside, sidebar,
            margin, proof, dropdown, admonition, details, quote-box, memo, secondary, primary, fun-fact, did-you-know"""
        ),
    }
)
_QUOTES = {"quote", "cite", "epigraph", "blockquote", "pull-quote", "highlights", "verse"}
_LAYOUT = {
    "figure", "figure-md", "subfigure", "grid", "tab-set", "tabs", "columns", "column", "table", "div", "panel-tabset",
}  # fmt: skip
_DROPPED = {
    "toc", "tableofcontents", "toctree", "contents", "bibliography", "include", "index", "raw", "postlist", "listing",
    "notoc", "content-hidden", "hidden", "no-display", "video", "youtube", "iframe", "footbibliography", "downloads",
    "raw-html", "genindex", "currentmodule", "meta", "sectionauthor", "only",
}  # fmt: skip
_CONTENT = {
    "details", "dropdown", "expand", "collapse", "card", "accordion", "admonition", "panel", "tabbed", "tabitem", "tab",
    "tab-item", "steps", "step",
}  # fmt: skip
_LABEL = re.compile(r"\[!([\w-]+)(?:\|[^\]]*)?\][+-]?[ \t]*")


def plain_kind(kind: str) -> str:
    """A kind without the prefix of its system: "proof:theorem", "callout-tip", "admonition-note"."""
    kind = kind.lower().rsplit(":", 1)[-1].strip(". ")
    if kind in KINDS:
        return kind
    return re.sub(r"^(?:callout|admonition|alert|box|hint|notice|ad|is|aside)-", "", kind)


def kind_of_class(name: str) -> str:
    """The kind of box that a class of the site's own names in its words ("lesson-note", "warning_box"), or ""."""
    words = re.split(r"[-_]+", name.lower())
    return next((word for word in reversed(words) if word in KINDS and len(words) > 1), "")


def is_kind(name: str) -> bool:
    """Whether a tag, class or directive of this name makes a box."""
    return plain_kind(name) in KINDS or name.lower() in _QUOTES


def made(opening: Opening, flow: Sequence[Flow], language: str) -> list[Flow]:
    """The blocks of a container: a box, a quote, or its content as it stands when the container is only layout."""
    if opening.kind in _LAYOUT:
        return list(flow)
    kinds = [kind for kind in (opening.kind, *opening.attributes.classes) if kind]
    if any(kind.lower() in _DROPPED for kind in kinds):
        return []
    if any(kind.lower() in _QUOTES for kind in kinds):
        said = (Paragraph(opening.title, opening.line),) if opening.title else ()
        return [Quote((*said, *blocks_of(flow)), opening.line)] if flow else []
    # "admonition", "details" say only that there is a box; a class beside them says which.
    kinds.sort(key=lambda kind: plain_kind(kind) in _CONTENT)
    kind = next((plain_kind(kind) for kind in kinds if is_kind(kind)), "")
    kind = kind or next((found for name in opening.attributes.classes if (found := kind_of_class(name))), "")
    title, flow = _title(opening.title, flow) if kind or opening.title else (opening.title, flow)
    if not kind and not title and kinds and kinds[0].lower() not in _CONTENT:
        return list(flow)
    role = role_of(kind or (kinds[0].lower() if kinds else ""), title, language)
    if not kind and role is Role.CONTENT and not opening.title:
        return list(flow)
    blocks = blocks_of(flow)
    if not blocks and (not title or kind in _CONTENT):
        return []
    return [Box(role, title, blocks, opening.line, opening.attributes.id)]


def role_of(kind: str, title: Text, language: str) -> Role:
    """The role of a box.

    A title that names a role wins over the kind; a plain aside whose title asks a question is where the page answers
    it.
    """
    base = KINDS.get(kind, Role.CONTENT)
    shown = title.plain.strip()
    named = roles.role_of(shown, language) or roles.numbered_role(shown, language) if shown else None
    if named and not (base in (Role.SOLUTION, Role.EXERCISE) and named in (Role.NOTE, Role.EXAMPLE)):
        return named
    if kind in _CONTENT:
        return Role.SOLUTION if _mentions_solution(shown, language) else Role.CONTENT
    if base is Role.NOTE and shown.endswith(("?", "？")):
        return Role.DEFINITION
    return base


def _mentions_solution(title: str, language: str) -> bool:
    """Whether the line to click on offers a solution ("Show answer"), which one about something else may mention."""
    said = re.findall(r"[^\W\d_]+", title)
    return len(said) <= 6 and any(roles.numbered_role(word, language) is Role.SOLUTION for word in said)


def _title(title: Text, flow: Sequence[Flow]) -> tuple[Text, Sequence[Flow]]:
    """A box without a title takes it from a heading that begins it."""
    if not title and flow and isinstance(flow[0], Head):
        return flow[0].text.strip(":： "), flow[1:]
    return title.strip(":： "), flow


def from_class(item: Flow, attributes: Attributes, language: str) -> Flow:
    """A quote, paragraph or list to which an attribute list gives the class of a box."""
    if isinstance(item, Head):
        return item
    kind = next((name for name in attributes.classes if is_kind(name) or is_kind(name.removesuffix("-title"))), "")
    if not kind or (isinstance(item, Paragraph) and item.text.words < 2):
        return item
    flow: Sequence[Flow] = item.blocks if isinstance(item, Quote) else (item,)
    title = Text()
    if kind.endswith("-title") and flow and isinstance(flow[0], Paragraph):
        title, flow = flow[0].text, flow[1:]
    elif isinstance(item, Quote) and flow and isinstance(flow[0], Paragraph) and _all_bold(flow[0].text):
        title, flow = flow[0].text.without_marks(Mark.BOLD), flow[1:]
    boxes = made(Opening(kind.removesuffix("-title"), title, item.line, attributes), flow, language)
    return boxes[0] if boxes else item


def from_quote(flow: Sequence[Flow], line: int, language: str) -> Flow:
    """A block quote, or the box that it is: `> [!note] Title`, `> **Note:** text`."""
    first = flow[0]
    if isinstance(first, Paragraph):
        plain = first.text.plain
        label = _LABEL.match(plain)
        if label:
            end = plain.find("\n")
            end = len(plain) if end < 0 else end
            rest = first.text.cut(end).strip()
            inside = ((Paragraph(rest, first.line + 1),) if rest else ()) + tuple(flow[1:])
            opening = Opening(label[1].lower(), first.text.cut(label.end(), end).strip(), line, Attributes(first.id))
            boxes = made(opening, inside, language)
            if boxes and isinstance(boxes[0], Box | Quote):
                return boxes[0]
            return Box(Role.NOTE, opening.title, blocks_of(inside), line, first.id)
        labelled = _bold_label(first, language)
        if labelled:
            role, title, rest = labelled
            inside = ((Paragraph(rest, first.line, first.id),) if rest else ()) + tuple(flow[1:])
            return Box(role, title, blocks_of(inside), line)
    return Quote(blocks_of(flow), line)


def _all_bold(text: Text) -> bool:
    return text.marked(Mark.BOLD) == ((0, len(text.plain)),)


def _bold_label(paragraph: Paragraph, language: str) -> tuple[Role, Text, Text] | None:
    """Role, label and text of a paragraph that begins `**Note:** ...`, when the label names the role of a box."""
    text = paragraph.text
    runs = text.marked(Mark.BOLD)
    start = len(text.plain) - len(text.plain.lstrip("\ufe0f💡📝⚠ℹ❗✅🔑📌👉🤔❓ "))
    if not runs or runs[0][0] > start:
        return None
    label = text.cut(*runs[0]).strip(":：. ")
    rest = text.cut(runs[0][1]).strip(":：–— \n")
    name = label.plain.lower()
    role = roles.numbered_role(label.plain, language) or KINDS.get(plain_kind(name.replace(" ", "-")))
    if role is None or label.words > 3:
        return None
    return role, label.without_marks(Mark.BOLD), rest
