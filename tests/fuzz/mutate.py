"""Ways to break a page: bytes that rot, and Markdown that was edited by somebody in a hurry."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

SPLICES = (
    b"\x00",
    b"\x1f",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80",
    b"\r\n",
    b"\r",
    b"\xc2\xa0",
    "é".encode("cp1252"),
    "\u202e\u200d\U0001f9ea".encode(),
    b"---\n",
    b"---\ntitle: a: b\n---\n",
    b"---\norder: x\n---\n",
    b"---\na: &a [*a, *a]\n---\n",
    b"---\na: &a [1]\nb: [*a,*a]\n---\n",
    b"---\n- !!python/object:os.system x\n---\n",
    b"Q: what?\nA:\n",
    b"A: alone\n",
    b"{{c1::a}} {{c0::b}} {{c501::c}}\n",
    b"{{c1::{{c2::x}}",
    b"}}{{",
    b"::",
    b"==half",
    b"[sound:x.mp3] [latex]x[/latex] [$]y[/$] {{Front}} {{#Back}}",
    b"<script>alert(1)</script><img src=x onerror=alert(1)><iframe src='javascript:1'>",
    b"<!--",
    b"<details>\n",
    b"</div>",
    b"![a](../../../etc/passwd)\n",
    b"![a](missing.png) ![](http://127.0.0.1:1/a.png)\n",
    b"[n](notes.md) [n](../unit.md#x) [n](%00%ff)\n",
    b"$$\\frac{a}{\n",
    b"$x_{{c1::y}}$ \\(a<b\\) \\[\n",
    b"```\n",
    b"~~~~ {.python}\n",
    b"| a | b |\n|---|---|\n| 1 | 2 | 3 |\n",
    b"\n: definition of nothing\n",
    b"[^1]: note [^1]\n",
    b"*" * 80,
    b"<" * 300,
    b"> " * 120,
    b"- " * 120,
    b"[" * 200,
    b"(" * 200 + b")" * 200,
    b"#" * 9,
    b"\n## Summary\n\n- a\n",
    b"\n## Key topics\n\n- What is it?\n",
    b":::{note}\n",
    b"{{< include x.md >}} {% raw %} {: .class}\n",
)

Mutation = Callable[[bytes, Random], bytes]


def _cut(page: bytes, random: Random) -> bytes:
    low, high = sorted((random.randrange(len(page) + 1), random.randrange(len(page) + 1)))
    return page[:low] + page[min(high, low + 400) :]


def _splice(page: bytes, random: Random) -> bytes:
    at = random.randrange(len(page) + 1)
    return page[:at] + random.choice(SPLICES) + page[at:]


def _open_with(page: bytes, random: Random) -> bytes:
    return random.choice(SPLICES) + page


def _rot(page: bytes, random: Random) -> bytes:
    rotten = bytearray(page)
    for _ in range(random.randint(1, 8)):
        if rotten:
            rotten[random.randrange(len(rotten))] = random.randrange(256)
    return bytes(rotten)


def _move_line(page: bytes, random: Random) -> bytes:
    lines = page.split(b"\n")
    line = lines.pop(random.randrange(len(lines)))
    lines.insert(random.randrange(len(lines) + 1), line)
    return b"\n".join(lines)


def _repeat_line(page: bytes, random: Random) -> bytes:
    lines = page.split(b"\n")
    at = random.randrange(len(lines))
    return b"\n".join((*lines[:at], *[lines[at]] * random.choice((2, 3, 50)), *lines[at:]))


def _indent(page: bytes, random: Random) -> bytes:
    lines = page.split(b"\n")
    at = random.randrange(len(lines))
    margin = random.choice((b"    ", b"\t", b"> ", b"- ", b"# ", b"1. "))
    return b"\n".join((*lines[:at], *[margin + line for line in lines[at : at + 6]], *lines[at + 6 :]))


def _drop_mark(page: bytes, random: Random) -> bytes:
    places = [at for at, byte in enumerate(page) if byte in b"*_`$[](){}|#:-<>=\n"]
    if not places:
        return page
    at = random.choice(places)
    return page[:at] + page[at + 1 :]


MUTATIONS: tuple[Mutation, ...] = (
    _cut,
    _splice,
    _splice,
    _open_with,
    _rot,
    _move_line,
    _repeat_line,
    _indent,
    _drop_mark,
    _drop_mark,
)


def mutated(page: bytes, random: Random) -> bytes:
    """A page with one to six faults."""
    for _ in range(random.randint(1, 6)):
        page = random.choice(MUTATIONS)(page, random)
    return page
