"""Numbers in titles and file names: `Unit 7`, `04b_`, `13-2-`, `week10`, `m3u8`, `Chapter IV`, `Lesson two`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from cardgen.languages import all_page_words

Key = tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Numbered:
    """A name cut in two.

    number: in digits ("04b", "3.8"; a roman or spelled one in digits too), or "". key: for sorting. rest: the name
    without the number and the word before it.
    """

    number: str = ""
    key: Key = ()
    rest: str = ""


_DATE = re.compile(r"(?<!\d)(?:\d{4}[-_.]\d{1,2}[-_.]\d{1,2}|\d{1,2}[-_.]\d{1,2}[-_.]\d{4})(?!\d)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SHORT = re.compile(r"(?<![^\W_])((?:[a-z]{1,3}\d{1,3}){2,})(?![^\W_])", re.IGNORECASE)
_LEADING = re.compile(
    r"\(?((?:\d{1,3}[.\-_])*\d{1,3}(?:[a-z](?![^\W_]))?)(?![^\W_]|:\d)(\)?[\s_.,:;)–—-]*)",
    re.IGNORECASE,  # not 12:30
)
_ROMAN_LEADING = re.compile(r"([IVXL]{1,6})(?:[.):]\s+|\s+[–—-]\s+)")
_CODE = re.compile(r"(?<![^\W_])[a-z]{1,2}[-_ ]?0*(\d{1,3})([a-z]?)(?=$|[\s_\-.:])", re.IGNORECASE)
_INSIDE = re.compile(r"(?:(?<=[^\W\d_])|(?<=[\s_\-.#]))0*(\d{1,3})([a-z]?)(?=$|[\s_\-.()])", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s_,:/.–—-]*")
_ROMAN = re.compile(r"(?:X{0,3})(?:IX|IV|V?I{0,3})|XL(?:IX|IV|V?I{0,3})|L", re.IGNORECASE)
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50}
_BEFORE = " \t_-–—,:;.([#"
_AFTER = re.compile(r"^[\s_.,:;)\]–—-]+")


@cache
def _unit_words() -> re.Pattern[str]:
    """A unit word and its number, in any language."""
    words = sorted({word for page in all_page_words() for word in page.unit_words}, key=len, reverse=True)
    numerals = sorted(_numerals(), key=len, reverse=True)
    return re.compile(
        r"(?<![^\W\d_])(?P<word>" + "|".join(map(re.escape, words)) + r")[\s_.#°º-]*(?:(?:no|nr|n)[.°º]\s*)?"
        r"(?:(?P<digits>\d{1,3}(?:[.\-_]\d{1,3}(?![\d])(?![.\-_]\d))*[a-z]?(?![^\W_]))|(?P<roman>[ivxl]{1,6}(?![^\W_]|-\w))|(?P<spelled>"
        + "|".join(map(re.escape, numerals))
        + r")(?![^\W_]))",
        re.IGNORECASE,
    )


@cache
def _numerals() -> dict[str, int]:
    return {word: number for page in reversed(all_page_words()) for word, number in page.numerals.items()}


def in_title(title: str, *, counted: bool = False) -> Numbered:
    """The number of a title, at its start or its end: "Unit 7 Clustering", "1.2 Sets", "Clustering (week 7)".

    counted: most titles of the course begin with a number, so a bare one ("3 Sorting") is no word of the title.
    """
    plain = _DATE.sub(lambda date: "\0" * len(date.group()), title)
    found = [match for match in _unit_words().finditer(plain) if _value(match)]
    if found and not plain[: found[0].start()].strip(_BEFORE):
        run = _run(found, plain)
        if len(run) < len(found) and title[found[-1].end() :].strip(" ):.–—-"):
            run = [found[-1]]  # "Module 3: Graphs - Unit 4: Trees"
            return _cut(run, "", title[run[-1].end() :])
        return _cut(run, "", title[run[-1].end() :])
    leading = _LEADING.match(plain)
    if leading and not _YEAR.fullmatch(leading[1]):
        digits, after = leading[1], leading[2]
        rest = title[leading.end() :]
        sure = "." in digits or digits.startswith("0") or re.search(r"[.):_]|^\s*[–—-]", after) or digits[-1].islower()
        if rest.strip() and (sure or counted) and not re.match(r"[%°$€]", rest):
            return Numbered(_shown(digits), key_of(digits), _AFTER.sub("", rest).strip())
    roman = _ROMAN_LEADING.match(plain)
    if roman and roman_value(roman[1]):
        return Numbered(str(roman_value(roman[1])), ((roman_value(roman[1]), ""),), title[roman.end() :].strip())
    if found and not plain[found[-1].end() :].strip(" )]."):
        return _cut([found[-1]], title[: found[-1].start()], "")
    code = re.match(r"[A-Z]{2,6}[\s_-]+(?=\S)", plain)  # a course code ahead: "SSD Unit 4: Errors"
    if code and found and found[0].start() == code.end():
        return _cut(_run(found, plain), "", title[_run(found, plain)[-1].end() :])
    return Numbered("", (), title)


def in_name(name: str) -> Numbered:
    """The number of a file or folder name (without its ending), which may stand anywhere in it."""
    plain = _DATE.sub(lambda date: "\0" * len(date.group()), name)
    found = [match for match in _unit_words().finditer(plain) if _value(match)]
    short = _SHORT.search(plain)
    if short and not found:
        numbers = re.findall(r"\d+", short[1])
        return Numbered(".".join(numbers), key_of(".".join(numbers)), name[short.end() :].strip(_BEFORE))
    leading = _LEADING.match(plain)
    if leading and not _YEAR.fullmatch(leading[1]):
        return Numbered(_shown(leading[1]), key_of(leading[1]), _AFTER.sub("", name[leading.end() :]).strip())
    if found:
        return _cut(found, name[: found[0].start()], name[found[-1].end() :])
    roman = re.match(r"([IVXL]{1,6})[\s_.-]+(?=\S)", plain)
    if roman and len(roman[1]) > 1 and roman_value(roman[1]):
        return Numbered(str(roman_value(roman[1])), ((roman_value(roman[1]), ""),), name[roman.end() :].strip(_BEFORE))
    without_years = _YEAR.sub("\0\0\0\0", plain)
    other = _CODE.match(without_years) or next(iter([*_INSIDE.finditer(without_years)][-1:]), None)
    if other and other.start() == 0:
        return Numbered(other[1] + other[2], key_of(other[1] + other[2]), _AFTER.sub("", name[other.end() :]).strip())
    if other:  # a number behind the words may belong to them ("top 20 genes"): it orders, but is not the unit's
        return Numbered("", key_of(other[1] + other[2]), name)
    date = _DATE.search(name)
    if date:
        parts = [int(part) for part in re.findall(r"\d+", date.group())]
        rest = (name[: date.start()].rstrip(_BEFORE) + " " + _AFTER.sub("", name[date.end() :])).strip()
        return Numbered("", tuple((part, "") for part in (parts if parts[0] > 31 else parts[::-1])), rest)
    return Numbered("", (), name)


def unit_heading(title: str, *, parts: frozenset[str]) -> bool:
    """Whether a heading begins a unit of its own ("Week 3: Trees"). parts: words that only number parts of a unit."""
    found = _unit_words().match(title.strip())
    return bool(found and found["word"].lower() not in parts and _value(found))


def _run(found: Sequence[re.Match[str]], plain: str) -> list[re.Match[str]]:
    """The first unit word with those that follow it directly: "Week 2 Lesson 3"."""
    run = [found[0]]
    for match in found[1:]:
        if not _BETWEEN.fullmatch(plain[run[-1].end() : match.start()]):
            break
        run.append(match)
    return run


def _cut(run: Sequence[re.Match[str]], before: str, after: str) -> Numbered:
    shown = ".".join(_value(match) for match in run)
    rest = f"{before.rstrip(_BEFORE)} {_AFTER.sub('', after)}".strip()
    if rest.count("(") > rest.count(")"):
        rest += ")"
    return Numbered(shown, key_of(shown), rest)


def _value(match: re.Match[str]) -> str:
    """The number behind a unit word, in digits; "" when the letters are no roman number."""
    if match["digits"]:
        return _shown(match["digits"])
    if match["roman"]:
        return str(roman_value(match["roman"]) or "")
    return str(_numerals()[match["spelled"].lower()])


def _shown(number: str) -> str:
    return number.replace("_", ".") if re.search(r"\d_\d", number) else number


def key_of(number: str) -> Key:
    """A written number for sorting: "04b" is ((4, "b"),) and "13-2" ((13, ""), (2, ""))."""
    return tuple((int(digits), letter.lower()) for digits, letter in re.findall(r"(\d{1,9})([A-Za-z]?)", number))


def roman_value(text: str) -> int:
    """The value of a roman number up to fifty, 0 when it is none."""
    if not text or not _ROMAN.fullmatch(text):
        return 0
    values = [_ROMAN_VALUES[char] for char in text.lower()]
    return sum(-value if value < max(values[index:]) else value for index, value in enumerate(values))


def natural(name: str) -> tuple[tuple[int, int, str], ...]:
    """A name for sorting as people do: `page10` after `page9`."""
    pieces = re.findall(r"\d{1,18}|\D+|\d+", name.casefold())
    return tuple(
        (0, int(piece), "") if piece.isascii() and piece.isdigit() and len(piece) < 19 else (1, 0, piece)
        for piece in pieces
    )
