"""The title, number and key of a unit."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from cardgen.languages import all_page_words
from cardgen.reader import numbers
from cardgen.reader.flow import Head
from cardgen.reader.page import ReadPage, readable


@dataclass(frozen=True)
class Title:
    """What a unit is called.

    text: without its number. number: in digits, or "". key: stable name. order: for sorting.
    """

    text: str
    number: str = ""
    key: str = ""
    order: numbers.Key = ()


def title_of(read: ReadPage, *, counted: bool = False) -> Title:
    """The title of a unit from its page: front matter or first heading, whichever says more, else the file's name.

    counted: most titles of the course begin with a number.
    """
    stem = _stem(read.page.path)
    written = read.front.get("title").text.strip()
    front = numbers.in_title(plain(written), counted=counted)
    h1 = numbers.in_title(read.h1.plain.strip(), counted=counted)
    named = numbers.in_name(stem)
    chosen = front if written else h1
    if written and _says_more(h1, front):
        chosen = h1
    rest = chosen.rest
    if not rest:
        heading = next((item for item in read.flow if isinstance(item, Head)), None)
        of_heading = (
            numbers.in_title(heading.text.plain).rest if heading and heading.level <= 2 and chosen.number else ""
        )
        rest = of_heading or readable(named.rest)
    number = next((found for found in (chosen, front, named, h1, _said(read)) if found.number), numbers.Numbered())
    rest = rest.strip(" .:;,–—-") or plain(written) or read.h1.plain or readable(stem)
    return Title(_capital(rest, stem), number.number, slug(rest), number.key)


def _said(read: ReadPage) -> numbers.Numbered:
    """The number that the front matter gives in a field of its own."""
    for name in ("unit", "lesson", "week", "lecture", "chapter", "session", "number", "num"):
        text = read.front.get(name).text.strip()
        if re.fullmatch(r"\d{1,3}[a-z]?", text):
            return numbers.Numbered(text, numbers.key_of(text))
    return numbers.Numbered()


def _stem(path: str) -> str:
    """The name of a page's file; of its folder, when the file is called index."""
    pure = PurePosixPath(path)
    if pure.stem.lower() in ("index", "_index", "readme") and pure.parent.name:
        return pure.parent.name.lstrip("_")
    return pure.stem


def _says_more(h1: numbers.Numbered, front: numbers.Numbered) -> bool:
    """Whether the first heading names the subject where the front matter only numbers the unit, or names it shorter."""
    if not h1.rest:
        return False
    if not front.rest:
        return True
    first, second = slug(front.rest).split("-"), slug(h1.rest).split("-")
    return len(second) > len(first) and set(first) <= set(second)


def _capital(title: str, stem: str) -> str:
    """A title made from a file's name begins with a capital."""
    if " " not in stem and title.islower() and readable(stem).casefold().endswith(title.casefold()):
        return title[:1].upper() + title[1:]
    return title


def plain(title: str) -> str:
    """A front-matter title without Markdown and HTML."""
    title = re.sub(r"</?[A-Za-z][^<>]*>", "", title)
    title = re.sub(r"!?\[([^\[\]]*)\]\([^()]*\)", r"\1", title)
    return re.sub(r"(\*\*|__|`|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w))", "", title).strip()


def slug(text: str) -> str:
    """A name in lower-case ASCII letters, digits and hyphens; a hash stands in for other scripts."""
    folded = text.replace("ß", "ss").replace("ø", "o").replace("Ø", "O").replace("æ", "ae").replace("œ", "oe")
    ascii_only = unicodedata.normalize("NFKD", folded).encode("ascii", "ignore").decode().lower()
    made = re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")
    letters = sum(char.isalpha() for char in text)
    if made and sum(char.isalpha() for char in made) * 2 >= letters:
        return made
    digest = hashlib.sha256(unicodedata.normalize("NFC", text.casefold()).encode()).hexdigest()[:8]
    return f"{made}-{digest}".strip("-") if text.strip() else "course"


def unique(titles: Sequence[Title], reads: Sequence[ReadPage]) -> list[Title]:
    """Titles told apart: pages with one title are known by their first heading or their file's name as well."""
    out = list(titles)
    for told in (_by_heading, _by_name):
        shared = {key for key, count in Counter(title.key for title in out).items() if count > 1}
        out = [told(title, read) if title.key in shared else title for title, read in zip(out, reads, strict=True)]
    seen: Counter[str] = Counter()
    for index, title in enumerate(out):
        seen[title.key] += 1
        if seen[title.key] > 1:
            out[index] = replace(title, key=f"{title.key}-{seen[title.key]}")
    return out


def _by_heading(title: Title, read: ReadPage) -> Title:
    heading = numbers.in_title(read.h1.plain).rest
    if not heading or slug(heading) == title.key:
        return title
    return replace(title, text=heading, key=slug(heading))


def _by_name(title: Title, read: ReadPage) -> Title:
    name = readable(numbers.in_name(_stem(read.page.path)).rest)
    known = set(slug(title.text).split("-"))
    new = [word for word in name.split() if slug(word) not in known]
    if not new:
        parent = readable(PurePosixPath(read.page.path).parent.name.lstrip("_"))
        new = [parent] if parent else []
    said = " ".join(new)
    return replace(title, text=f"{title.text} ({said})", key=f"{title.key}-{slug(said)}") if said else title


def mostly_unnumbered(titles: Sequence[Title], reads: Sequence[ReadPage]) -> list[Title]:
    """Where few units have a number, it belongs to their names ("Block 1 Formulas" among pages without numbers)."""
    if sum(bool(title.number) for title in titles) * 2 >= len(titles):
        return list(titles)
    out = []
    for title, read in zip(titles, reads, strict=True):
        full = plain(read.front.get("title").text) or read.h1.plain or readable(_stem(read.page.path))
        kept = title.number and slug(title.text) in slug(full)
        out.append(replace(title, text=full, number="", key=slug(full)) if kept else title)
    return out


def counted(reads: Sequence[ReadPage]) -> bool:
    """Whether most titles begin with a number, so that a bare one is the unit's."""
    found = [re.match(r"\(?\d{1,3}\b", plain(read.front.get("title").text) or read.h1.plain) for read in reads]
    starts = {match.group() for match in found if match}
    return len(found) > 2 and sum(bool(match) for match in found) * 2 > len(found) and len(starts) * 2 > len(found)


def without_common(titles: Sequence[Title]) -> list[Title]:
    """Numbers without what all of them begin with: in module 3, "3.8" is unit 8."""
    keys = [title.order for title in titles]
    if len(keys) < 2 or any(len(key) < 2 for key in keys) or len({key[0] for key in keys}) > 1:
        return list(titles)
    return [
        replace(title, number=re.sub(r"^\d+[a-z]?[.\-_]", "", title.number, flags=re.IGNORECASE), order=title.order[1:])
        for title in titles
    ]


def greeted(title: str) -> str:
    """The title of a course's first page without its greeting: "Welcome to Botany" gives "Botany"."""
    low = title.casefold()
    for words in all_page_words():
        for greeting in sorted(words.greetings, key=len, reverse=True):
            if low.startswith(greeting + " "):
                return title[len(greeting) :].strip(" !.:")
    return title
