"""Numbers of subdecks: those of the titles or the positions, and new ones between those that were shipped."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import groupby, pairwise

from cardgen.model import Unit

_NUMBER = re.compile(r"(\d{1,6})(?:[.\-_](\d{1,6}))?([a-z]?)", re.IGNORECASE)
_WHOLE = re.compile(r"\d+")
_DECIMAL = re.compile(r".*\.\d+")


def numbers(units: Sequence[Unit]) -> list[str]:
    """The number shown for each unit, zero-padded: that of its title where title numbers run along with the order.

    Else the position. A unit without a number among numbered ones ("Introduction") gets one in between.
    """
    wide = max(2, len(str(len(units))))
    by_place = [str(at + 1).zfill(wide) for at in range(len(units))]
    parsed = [_NUMBER.fullmatch(unit.number) for unit in units]
    ranks = [(int(m[1]), int(m[2] or 0), m[3].lower()) for m in parsed if m]
    if not ranks or len(ranks) * 2 < len(units) or any(a >= b for a, b in pairwise(ranks)):
        return by_place
    width = max(2, *(len(str(rank[0])) for rank in ranks))
    minor = max((len(str(rank[1])) for rank in ranks), default=1)
    known = [_padded(m, width, minor) if m else "" for m in parsed]
    return fit_in(known, [""] * len(units))


def _padded(number: re.Match[str], width: int, minor: int) -> str:
    second = f".{number[2].lstrip('0').zfill(minor)}" if number[2] else ""
    return f"{number[1].lstrip('0').zfill(width)}{second}{number[3].lower()}"


def fit_in(anchors: Sequence[str], wanted: Sequence[str]) -> list[str]:
    """A number for each unit that has none in `anchors`: the wanted one where that keeps text order, else one between.

    >>> fit_in(["01", "", "02"], ["01", "02", "03"])
    ['01', '01.5', '02']
    """
    taken = sorted({anchor for anchor in anchors if anchor}, key=sort_key)
    labels: list[str] = []
    for known, run in groupby(zip(anchors, wanted, strict=True), key=lambda pair: bool(pair[0])):
        pairs = list(run)
        if known:
            labels += [anchor for anchor, _ in pairs]
            continue
        low = labels[-1] if labels else ""
        above = bisect_right(taken, sort_key(low), key=sort_key) if low else 0
        high = taken[above] if above < len(taken) else ""
        wishes = [wish for _, wish in pairs]
        if not all(wishes) or not all(_sorts(a, b) for a, b in pairwise(filter(None, (low, *wishes, high)))):
            wishes = _whole_numbers(low, high, len(wishes)) or _fractions(low, high, len(wishes))
        taken[above:above] = wishes
        labels += wishes
    return labels


def _whole_numbers(low: str, high: str, count: int) -> list[str]:
    """So many whole numbers that sort after `low` and before `high` ("": no bound); none where there are not enough."""
    digits = _WHOLE.match(low or high)
    width = max(2, len(digits[0])) if digits else 2
    for first in (int(_WHOLE.match(low)[0]) + 1,) if low else (1, 0):  # type: ignore[index]
        numbers_between = [str(number).zfill(width) for number in range(first, first + count)]
        if len(numbers_between[-1]) == width and (not high or _sorts(numbers_between[-1], high)):
            return numbers_between
    return []


def _fractions(low: str, high: str, count: int) -> list[str]:
    """So many numbers with decimals between `low` and `high`: as text, too, decimals sort by their value."""
    stem, _, after = low.rpartition(".") if _DECIMAL.fullmatch(low) else (low, "", "")
    if not low:
        zeros = "0" * len(_WHOLE.match(high)[0])  # type: ignore[index]
        stem = zeros if _sorts(f"{zeros}.9", high) else "0"
    before = high.removeprefix(f"{stem}.") if high.startswith(f"{stem}.") else ""
    places = max(1, len(after), len(before))
    while True:
        start = int(after.ljust(places, "0"))
        room = (int(before.ljust(places, "0")) if before.isdigit() else 10**places) - start
        if room > count:
            steps = [start + at * room // (count + 1) for at in range(1, count + 1)]
            return [f"{stem}.{str(step).zfill(places).rstrip('0')}" for step in steps]
        places += 1


def _sorts(one: str, other: str) -> bool:
    return sort_key(one) < sort_key(other)


def sort_key(label: str) -> str:
    """A label as Anki sorts by it: decks go by their whole names, and a space follows the number."""
    return f"{label} ".casefold()
