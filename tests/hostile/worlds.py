"""Circumstances in which a deck cannot be written. Each gives the options with which the course is then built."""

from __future__ import annotations

import contextlib
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

POSIX = os.name == "posix"
NOBODY = 65_534


@contextlib.contextmanager
def _nobody() -> Iterator[None]:
    """As a user whom permissions hold: root becomes nobody meanwhile."""
    if root := os.geteuid() == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@contextlib.contextmanager
def read_only_folder(home: Path) -> Iterator[None]:
    """Nothing may be written into the folder of the deck."""
    if not POSIX:
        pytest.skip("needs permissions")
    home.chmod(0o555)
    try:
        with _nobody():
            yield
    finally:
        home.chmod(0o755)


@contextlib.contextmanager
def read_only_deck(home: Path) -> Iterator[None]:
    """The old deck may not be written to."""
    if not POSIX:
        pytest.skip("needs permissions")
    deck = home / "course.apkg"
    deck.chmod(0o444)
    if os.geteuid() == 0:
        os.chown(home, NOBODY, -1)
    with _nobody():
        yield


@contextlib.contextmanager
def small_files_only(home: Path) -> Iterator[None]:
    """A disk on which no file may have more than 2,000 bytes."""
    if not POSIX:
        pytest.skip("needs resource limits")
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextlib.contextmanager
def full_disk(home: Path) -> Iterator[None]:
    """A disk of 64 KB in the folder `full`, with the old deck on it and no room for another byte."""
    place = home / "full"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)]
    if not POSIX or os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount a disk")
    try:
        (place / "course.apkg").write_bytes((home / "course.apkg").read_bytes())
        with contextlib.suppress(OSError), (place / "filler").open("wb", buffering=0) as filler:
            while filler.write(bytes(512)):
                pass
        yield
    finally:
        subprocess.run(["umount", str(place)], check=True)


@contextlib.contextmanager
def folder_for_deck(home: Path) -> Iterator[None]:
    """A folder has the name that the deck should get."""
    (home / "taken.apkg").mkdir()
    yield


@contextlib.contextmanager
def damaged_deck(home: Path) -> Iterator[None]:
    """The old deck is cut off in its middle."""
    deck = home / "course.apkg"
    deck.write_bytes(deck.read_bytes()[:700])
    yield
