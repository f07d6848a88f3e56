"""Ways to break a page: mostly Markdown that somebody edited in a hurry, now and then bytes that rot."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

import yaml

_PIECES = yaml.safe_load(Path(__file__).with_name("pieces.yml").read_text(encoding="utf-8"))
_INSERTED = (
    *(_PIECES["anki"], _PIECES["html"], _PIECES["marks"], _PIECES["marks"], _PIECES["signs"]),
    [piece * times for times, piece in _PIECES["long"]],
)

Mutation = Callable[[str, Random], str]

_ROT = 0.1  # of the pages have bytes that are no text
_REFUSED = 0.06  # of the pages have something in them that is an error by design
_BREAK = re.compile(r"\n{2,}")
_SWAPS = (
    *(("**", "__"), ("*", "_"), ("- ", "* "), ("- ", "1. "), ("```", "~~~"), ("$$", "$"), ("$", "$$"), ("`", "$")),
    *(("**", "=="), (": ", " - "), (":", "."), (". ", ".\n"), ("\n", " "), (" ", "\n"), ("(", "["), ("#", "##")),
    *(
        ("\n- ", "\n  - "),
        ("|", "||"),
        ("\n", "\r\n"),
        ("\n", "  \n"),
        ("?", ""),
        (".", "?"),
        ("**", ""),
        ("is", "are"),
    ),
)
_MARGINS = ("    ", "\t", "> ", "- ", "# ", "1. ", "  ", "| ", ": ", "* ", "")


def mutated(page: str, random: Random, pages: Sequence[str]) -> bytes:
    """A page with one to eight faults. pages: others, of which blocks are taken."""
    while random.random() < 0.6:
        page = f"{page}\n\n{random.choice(pages)}"
    for _ in range(random.randint(1, 8)):
        page = _graft(page, random, pages) if random.random() < 0.15 else random.choice(MUTATIONS)(page, random)
    if random.random() < _REFUSED:
        page = _into(page, random, random.choice(_PIECES["refused"]))
    data = page.encode("utf-8", "replace")
    return _rotten(data, random) if random.random() < _ROT else data


# --- blocks ---------------------------------------------------------------------------------------------------------


def _graft(page: str, random: Random, pages: Sequence[str]) -> str:
    """A block of another page."""
    return _with_block(page, random, random.choice(_BREAK.split(random.choice(pages))))


def _new_block(page: str, random: Random) -> str:
    return _with_block(page, random, random.choice(_PIECES["blocks"]))


def _with_block(page: str, random: Random, block: str) -> str:
    blocks = _BREAK.split(page)
    blocks.insert(random.randrange(len(blocks) + 1), block)
    return "\n\n".join(blocks)


def _repeat_block(page: str, random: Random) -> str:
    blocks = _BREAK.split(page)
    at = random.randrange(len(blocks))
    blocks[at:at] = [blocks[at]] * random.choice((1, 1, 2, 9))
    return "\n\n".join(blocks)


def _swap_blocks(page: str, random: Random) -> str:
    blocks = _BREAK.split(page)
    one, other = random.randrange(len(blocks)), random.randrange(len(blocks))
    blocks[one], blocks[other] = blocks[other], blocks[one]
    return "\n\n".join(blocks)


def _join_blocks(page: str, random: Random) -> str:
    blocks = _BREAK.split(page)
    at = random.randrange(len(blocks))
    return "\n\n".join((*blocks[:at], "\n".join(blocks[at : at + 2]), *blocks[at + 2 :]))


def _indent(page: str, random: Random) -> str:
    lines = page.split("\n")
    at = random.randrange(len(lines))
    margin, many = random.choice(_MARGINS), random.choice((1, 3, 12))
    inside = [margin + line.lstrip() if margin == "" else margin + line for line in lines[at : at + many]]
    return "\n".join((*lines[:at], *inside, *lines[at + many :]))


# --- lines and signs ------------------------------------------------------------------------------------------------


def _move_line(page: str, random: Random) -> str:
    lines = page.split("\n")
    line = lines.pop(random.randrange(len(lines)))
    lines.insert(random.randrange(len(lines) + 1), line)
    return "\n".join(lines)


def _repeat_line(page: str, random: Random) -> str:
    lines = page.split("\n")
    at = random.randrange(len(lines))
    return "\n".join((*lines[:at], *[lines[at]] * random.choice((2, 3, 50)), *lines[at:]))


def _cut(page: str, random: Random) -> str:
    low, high = sorted((random.randrange(len(page) + 1), random.randrange(len(page) + 1)))
    return page[:low] + page[min(high, low + random.choice((1, 10, 400))) :]


def _drop_mark(page: str, random: Random) -> str:
    places = [at for at, sign in enumerate(page) if sign in "*_`$[](){}|#:-<>=\n"]
    at = random.choice(places) if places else len(page)
    return page[:at] + page[at + 1 :]


def _swap_marks(page: str, random: Random) -> str:
    one, other = random.choice(_SWAPS)
    many = random.choice((1, 1, 3, -1))
    head, tail = _halves(page, random)
    return head + tail.replace(one, other, many)


def _around(page: str, random: Random) -> str:
    """A mark on both sides of some words."""
    words = page.split(" ")
    at = random.randrange(len(words))
    end = min(at + random.randint(1, 4), len(words))
    mark = random.choice(("*", "**", "`", "$", "==", "~~", "_", "{{c1::", "<b>", "[", "(", '"', "$$"))
    closing = {"{{c1::": "}}", "<b>": "</b>", "[": "](x.md)", "(": ")"}.get(mark, mark)
    return " ".join((*words[:at], f"{mark}{' '.join(words[at:end])}{closing}", *words[end:]))


def _piece(page: str, random: Random) -> str:
    return _into(page, random, random.choice(random.choice(_INSERTED)))


def _into(page: str, random: Random, piece: str) -> str:
    """The piece anywhere, or as a block of its own."""
    if random.random() < 0.3:
        return _with_block(page, random, piece)
    head, tail = _halves(page, random)
    return head + piece + tail


def _halves(page: str, random: Random) -> tuple[str, str]:
    at = random.randrange(len(page) + 1)
    return page[:at], page[at:]


# --- front matter, headings, bytes ----------------------------------------------------------------------------------


def _front(page: str, random: Random) -> str:
    """Front matter with some keys, or one more key in what is there."""
    keys = random.sample(_PIECES["keys"], random.randint(1, 4))
    lines = "".join(f"{key}: {random.choice(_PIECES['values'])}\n" for key in keys)
    if page.startswith("---\n"):
        return f"---\n{lines}{page[4:]}" if random.random() < 0.3 else page
    return f"---\n{lines}---\n{page}"


def _heading(page: str, random: Random) -> str:
    """Another level, or another title, for one line."""
    lines = page.split("\n")
    at = random.randrange(len(lines))
    lines[at] = f"{'#' * random.randint(1, 6)} {lines[at].lstrip('# ')[:80]}"
    return "\n".join(lines)


def _rotten(data: bytes, random: Random) -> bytes:
    rotten = bytearray(data)
    for _ in range(random.randint(1, 8)):
        if rotten:
            rotten[random.randrange(len(rotten))] = random.randrange(256)
    return random.choice((b"", b"", b"", b"\xef\xbb\xbf", b"\xef\xbb\xbf", b"\xff\xfe")) + bytes(rotten)


MUTATIONS: tuple[Mutation, ...] = (
    *(_new_block, _new_block, _repeat_block, _swap_blocks, _join_blocks, _indent, _indent),
    *(_move_line, _repeat_line, _cut, _drop_mark, _drop_mark, _swap_marks, _swap_marks, _around, _around),
    *(_piece, _piece, _piece, _front, _heading),
)
