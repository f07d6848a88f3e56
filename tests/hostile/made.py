"""What no text can hold: pipes, devices, links, folders, and files too big to write down."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

POSIX = os.name == "posix"


def pipe(course: Path, name: str) -> None:
    """A pipe that nobody writes to: reading it would never end."""
    _need(POSIX, "pipes")
    os.mkfifo(_place(course, name))


def device(course: Path, name: str) -> None:
    """A device that never ends."""
    _need(POSIX and os.geteuid() == 0, "the right to make devices")
    try:
        os.mknod(_place(course, name), 0o644 | 0o020000, os.makedev(1, 5))
    except OSError:
        _need(False, "devices in the folder for temporary files")


def link(course: Path, name: str, target: str) -> None:
    """A symbolic link; a relative target counts from the link."""
    _need(POSIX, "symbolic links")
    _place(course, name).symlink_to(target)


def folder(course: Path, name: str) -> None:
    """A folder where a file should be."""
    _place(course, name).mkdir()


def secret(course: Path, name: str, content: str = "my secret") -> None:
    """A file beside the course, which must never be in a deck."""
    (course.parent / name).write_text(content, encoding="utf-8")


def sized(course: Path, name: str, size: int) -> None:
    """A file of `size` zero bytes; it takes no room."""
    with _place(course, name).open("wb") as file:
        file.truncate(size)


def unreadable(course: Path, name: str, content: str = "x") -> None:
    """A file without the right to read it."""
    _need(POSIX and os.geteuid() != 0, "permissions that hold")
    path = _place(course, name)
    path.write_text(content, encoding="utf-8")
    path.chmod(0)


def repeated(course: Path, name: str, piece: str, times: int, end: str = "", start: str = "") -> None:  # noqa: PLR0917
    """A page with the same piece many times; `{}` in it is the number. start: stands before it, end: behind."""
    body = "".join(piece.replace("{}", str(at)) for at in range(times))
    _place(course, name).write_text(f"{start}{body}{end}\n", encoding="utf-8", newline="")


def deepening(course: Path, name: str, margin: str, piece: str, depth: int) -> None:
    """A page whose lines go ever deeper; `{}` in a piece is the depth."""
    lines = [margin * at + piece.replace("{}", str(at)) for at in range(depth)]
    _place(course, name).write_text("# Deep\n\n" + "\n".join(lines) + "\n", encoding="utf-8")


def case_sensitive(course: Path) -> None:
    """Skips where `A.png` and `a.png` are one file."""
    _need(not (course / "UNIT-01.MD").exists(), "a file system that knows case")


def posix_names(_course: Path) -> None:
    """Skips where such names are not allowed."""
    _need(POSIX, "a file system that takes such names")


def odd_page(course: Path) -> None:
    """A page whose name is no text."""
    _odd(course, b"unit-\xff.md", b"# Lakes\n\nQ: What is a bay?\nA: A part of a lake.\n")


def odd_picture(course: Path) -> None:
    """A picture whose name is no text."""
    _odd(course, b"\xff.png", b"picture")


def units(course: Path, count: int) -> None:
    """Many small units."""
    for at in range(1, count + 1):
        text = f"# Unit {at} Lake {at}\n\nQ: Who found lake {at}?\nA: Traveller {at}.\n"
        _place(course, f"lakes/unit-{at:04}.md").write_text(text, encoding="utf-8")


def _odd(course: Path, name: bytes, content: bytes) -> None:
    _need(os.name == "posix" and os.uname().sysname == "Linux", "a file system that takes such names")
    with open(os.path.join(os.fsencode(course), name), "wb") as file:  # noqa: PTH118, PTH123
        file.write(content)


def _place(course: Path, name: str) -> Path:
    path = course / name
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def _need(there: bool, what: str) -> None:
    if not there:
        pytest.skip(f"needs {what}")
