"""Numbers in titles and file names: `Unit 7`, `04b_`, `13-2-`, `week10`, `m3u8`, `Chapter IV`, `Lesson two`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from cardgen.languages import all_page_words

Key = tuple[tuple[int, str], ...]

_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})", re.IGNORECASE)
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_DATE = re.compile(r"(?<!\d)(?:\d{4}[-_.]\d{1,2}[-_.]\d{1,2}|\d{1,2}[-_.]\d{1,2}[-_.]\d{4})(?!\d)")
_PIECE = re.compile(r"(\d{1,4})([a-z]?)(?![a-z\d])", re.IGNORECASE)
_SEPARATOR = r"[\s_.,:;)–—-]*"


@dataclass(frozen=True, slots=True)
class Numbered:
    """A name cut in two. number: as written ("04b", "3.8"), or "". key: for sorting. rest: the name without it."""

    number: str
    key: Key
    rest: str


@cache
def _unit_pattern() -> re.Pattern[str]:
    words = sorted({word for page in all_page_words() for word in page.unit_words}, key=len, reverse=True)
    numerals = sorted({word for page in all_page_words() for word in page.numerals}, key=len, reverse=True)
    return re.compile(
        r"(?<![^\W\d_])(" + "|".join(map(re.escape, words)) + r")[\s_.°º#-]*"
        r"(?:(?:no|nr|n)[.°º]\s*)?"
        r"(?:(\d{1,4}(?:[.\-_]\d{1,3}(?!\d))*[a-z]?(?![a-z\d]))|([ivxl]{1,6}(?![^\W_]))|("
        + "|".join(map(re.escape, numerals))
        + r")(?![^\W_]))",
        re.IGNORECASE,
    )


_SHORT = re.compile(r"(?<![^\W_])((?:[a-z]{1,3}\d{1,3}){2,})(?![^\W_])", re.IGNORECASE)
_LEADING = re.compile(r"\(?((?:\d{1,4}[.\-_])*\d{1,4}[a-z]?)(?![a-z\d])[\s_.,:;)–—-]*", re.IGNORECASE)
_LEADING_ROMAN = re.compile(r"([IVXL]{1,6})[.):]\s+")
_INSIDE = re.compile(r"(?:(?<=[^\W\d_])|(?<=[\s_\-.#]))0*(\d{1,3})([a-z]?)(?![^\W_])", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def numbered(name: str, *, anywhere: bool = True) -> Numbered:
    """Find the number of a title or a file name (without its ending). anywhere: also at its end ("notes 3")."""
    plain = _DATE.sub(lambda date: " " * len(date.group()), name)
    if plain != name and not re.search(r"\d", plain) and not plain.strip():
        plain = name
    short = _SHORT.search(plain)
    if short and not _unit_pattern().search(plain):
        numbers = re.findall(r"\d+", short[1])
        return _made(".".join(numbers), name, short.start(), short.end())
    found = list(_unit_pattern().finditer(plain))
    if found and found[0].start() == len(plain) - len(plain.lstrip(" _-([#")):
        return _from_words(found, name, plain)
    leading = _LEADING.match(plain)
    if leading and not _YEAR.fullmatch(leading[1]) and _is_number(leading[1], plain, leading.end()):
        return _made(leading[1], name, 0, leading.end())
    roman = _LEADING_ROMAN.match(plain)
    if roman and roman_value(roman[1]):
        return Numbered(roman[1], ((roman_value(roman[1]), ""),), name[roman.end() :].strip())
    if found:
        return _from_words(found, name, plain)
    inside = [match for match in _INSIDE.finditer(_YEAR.sub("    ", plain))] if anywhere else []
    if inside:
        last = inside[-1]
        return _made(last[1] + last[2], name, last.start(), last.end())
    dates = _DATE.search(name)
    if dates:
        digits = [int(part) for part in re.findall(r"\d+", dates.group())]
        ordered = digits if digits[0] > 31 else digits[::-1]
        return Numbered("", tuple((part, "") for part in ordered), name)
    return Numbered("", (), name)


def _is_number(text: str, plain: str, end: int) -> bool:
    """Whether leading digits number the page ("1.1 Title", "04b_x") rather than belong to its words ("3D models")."""
    after = plain[end:]
    return not after or not plain[len(text) : len(text) + 1].isalpha()


def _from_words(found: list[re.Match[str]], name: str, plain: str) -> Numbered:
    """Numbers behind unit words; "Week 2 Lesson 3" counts as 2.3."""
    run = [found[0]]
    for match in found[1:]:
        if re.fullmatch(r"[\s_,:/.–—-]*", plain[run[-1].end() : match.start()]):
            run.append(match)
    shown = [match[2] or match[3] or match[4] for match in run]
    keys = tuple(part for match in run for part in _key(match))
    start, end = run[0].start(), run[-1].end()
    rest = (name[:start].rstrip(" _-–—,:([#") + " " + re.sub(r"^[\s_.,:;)\]–—-]+", "", name[end:])).strip()
    return Numbered(".".join(shown), keys, rest)


def _key(match: re.Match[str]) -> Key:
    if match[2]:
        return key_of(match[2])
    if match[3]:
        return ((roman_value(match[3]), ""),)
    value = next(page.numerals[match[4].lower()] for page in all_page_words() if match[4].lower() in page.numerals)
    return ((value, ""),)


def key_of(number: str) -> Key:
    """A written number for sorting: "04b" is ((4, "b"),) and "13-2" ((13, ""), (2, ""))."""
    return tuple((int(digits), letter.lower()) for digits, letter in re.findall(r"(\d{1,9})([A-Za-z]?)", number))


def roman_value(text: str) -> int:
    """The value of a roman number, 0 when it is none."""
    if not text or not _ROMAN.fullmatch(text):
        return 0
    values = [_ROMAN_VALUES[char] for char in text.lower()]
    return sum(-value if value < max(values[index:]) else value for index, value in enumerate(values))


def _made(number: str, name: str, start: int, end: int) -> Numbered:
    rest = (name[:start].rstrip(" _-–—,:([#") + " " + re.sub(r"^[\s_.,:;)\]–—-]+", "", name[end:])).strip()
    return Numbered(number.replace("_", "."), key_of(number), rest)
