"""Writing a file so that the old one stays whole until the new one is: every format goes through `writing`.

A temporary file beside the output is filled, flushed to the disk and renamed over it. Whatever stops the program (an
error, a full disk, kill -9), the output is the old file or the new one. What a killed run leaves behind is swept by the
next run that writes the same output.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from cardgen.problems import CardgenError

try:
    import fcntl
except ImportError:  # Windows: there an open file cannot be deleted, which does for a lock
    fcntl = None  # type: ignore[assignment]

_ENDING = ".cardgen-part"
_NAME = 40  # characters of the output's name that the temporary name repeats; more might not fit

_MESSAGES = {
    errno.ENOSPC: ("the disk is full", "make room and build again; the old file is as it was"),
    errno.EDQUOT: ("your disk quota is used up", "make room and build again; the old file is as it was"),
    errno.EFBIG: ("the file is too big for this disk", "write to another disk; the old file is as it was"),
    errno.EACCES: ("no permission to write here", "choose another place with -o"),
    errno.EPERM: ("no permission to write here", "choose another place with -o"),
    errno.EROFS: ("the disk is read-only", "choose another place with -o"),
    errno.ENAMETOOLONG: ("the file name is too long", "choose a shorter one with -o"),
}


@contextlib.contextmanager
def writing(path: Path) -> Iterator[BinaryIO]:
    """A stream whose bytes become the file `path` when the block ends without an exception.

    Raises CardgenError, the old file untouched, when `path` cannot be written: its folder is missing, it is a folder
    or a device itself, no permission, a full disk.
    """
    target = _target(path)
    part = target.with_name(f".{target.name[:_NAME]}.{secrets.token_hex(4)}{_ENDING}")
    try:
        _sweep(target)
        with _created(part) as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        if target.exists():
            part.chmod(stat.S_IMODE(target.stat().st_mode))
        part.replace(target)
        _settle(target.parent)
    except OSError as error:
        raise failure(path, error) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def failure(path: Path, error: OSError) -> CardgenError:
    """What to tell the user when `path` could not be written because of `error`."""
    code = error.errno or 0
    message, hint = _MESSAGES.get(code, (error.strerror or str(error), "choose another place with -o"))
    return CardgenError.at(str(path), 0, f"cannot write: {message}", hint)


def _target(path: Path) -> Path:
    """Where the bytes will be: `path` with symbolic links followed. Raises CardgenError when it cannot be a file."""
    try:
        target = path.resolve()
        if target.is_dir():
            raise CardgenError.at(str(path), 0, "cannot write: this is a folder", "name a file, such as deck.apkg")
        if target.exists() and not target.is_file():
            raise CardgenError.at(str(path), 0, "cannot write: this is not an ordinary file", "choose another with -o")
        if target.exists():
            target.open("r+b").close()  # whoever made it read-only meant it
        if not target.parent.is_dir():
            folder = target.parent if path.is_symlink() else path.parent
            if folder.exists():
                raise CardgenError.at(str(path), 0, f"cannot write: {folder} is no folder", "choose another with -o")
            raise CardgenError.at(str(path), 0, "cannot write: its folder does not exist", f"make it first: {folder}")
    except (OSError, RuntimeError, ValueError) as error:  # a loop of links, a NUL in the name
        code = error if isinstance(error, OSError) else OSError(0, str(error))
        raise failure(path, code) from error
    return target


@contextlib.contextmanager
def _created(part: Path) -> Iterator[BinaryIO]:
    """A new file, locked for as long as it is open so that no other run sweeps it away."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(part, flags, 0o666), "w+b") as stream:
        with contextlib.suppress(OSError):  # some network disks know no locks
            _lock(stream)
        yield stream


def _sweep(target: Path) -> None:
    """Delete the temporary files of this output that no running program holds."""
    start = f".{target.name[:_NAME]}."
    for part in target.parent.iterdir():
        if part.name.startswith(start) and part.name.endswith(_ENDING):
            with contextlib.suppress(OSError):
                with part.open("rb") as stream:
                    _lock(stream)
                part.unlink()


def _lock(stream: BinaryIO) -> None:
    """Lock an open file against other runs. Raises OSError (would block) when another run holds it."""
    if fcntl:
        fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


def _settle(folder: Path) -> None:
    """Have the renaming itself written to the disk, where the system allows it."""
    if hasattr(os, "O_DIRECTORY"):
        with contextlib.suppress(OSError):
            handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
