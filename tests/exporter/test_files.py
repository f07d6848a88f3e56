"""Writing a file: the old one or the new one, whole, whatever happens on the way."""

from __future__ import annotations

import errno
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from cardgen import exporter
from cardgen.exporter.files import failure, writing
from cardgen.problems import CardgenError
from tests.exporter.values import packed, plan

POSIX = os.name == "posix"
SUPERUSER = POSIX and os.geteuid() == 0
PLAN = plan([packed(0, "What is tea?", "A drink.")])


def test_the_file_appears_with_the_block_s_end(tmp_path: Path) -> None:
    path = tmp_path / "deck.txt"
    with writing(path) as stream:
        stream.write(b"new")
        stream.flush()
        assert not path.exists()
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_an_exception_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "deck.txt"
    path.write_bytes(b"old")

    def fail() -> None:
        with writing(path) as stream:
            stream.write(b"new")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("ending", exporter.FORMATS)
def test_every_format_is_written_whole_or_not_at_all(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"deck{ending}"
    path.write_bytes(b"old")
    broken = plan([packed(0, "What is tea?", "A drink."), packed(1, "What is soup?", "A meal.")])
    broken.notes[1].fields["Front"] = None  # type: ignore[index]
    with pytest.raises((TypeError, AttributeError)):
        exporter.write(broken, path)
    assert path.read_bytes() == b"old"
    assert [found.name for found in tmp_path.iterdir()] == [path.name]
    exporter.write(PLAN, path)
    assert len(path.read_bytes()) > 100
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


def test_an_unknown_ending_names_the_known_ones(tmp_path: Path) -> None:
    for name in ("deck.docx", "deck", ".apkg"):
        with pytest.raises(CardgenError) as caught:
            exporter.write(PLAN, tmp_path / name)
        assert str(caught.value) == (
            f"{tmp_path / name}: cannot tell the format from this file name (end it in .apkg, .csv, .json or .html)"
        )
    assert list(tmp_path.iterdir()) == []


def test_the_ending_may_be_in_capitals(tmp_path: Path) -> None:
    exporter.write(PLAN, tmp_path / "DECK.JSON")
    assert (tmp_path / "DECK.JSON").read_bytes().startswith(b"{")


def test_a_folder_is_no_output(tmp_path: Path) -> None:
    (tmp_path / "deck.apkg").mkdir()
    with pytest.raises(CardgenError) as caught:
        exporter.write(PLAN, tmp_path / "deck.apkg")
    assert str(caught.value) == (
        f"{tmp_path / 'deck.apkg'}: cannot write: this is a folder (name a file, such as deck.apkg)"
    )


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(CardgenError) as caught:
        exporter.write(PLAN, tmp_path / "no" / "deck.apkg")
    assert str(caught.value) == (
        f"{tmp_path / 'no' / 'deck.apkg'}: cannot write: its folder does not exist (make it first: {tmp_path / 'no'})"
    )


@pytest.mark.skipif(not POSIX, reason="needs a FIFO")
def test_a_pipe_is_no_output(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "deck.apkg")
    with pytest.raises(CardgenError, match="this is not an ordinary file"):
        exporter.write(PLAN, tmp_path / "deck.apkg")


@pytest.fixture
def powerless() -> Iterator[Path]:
    """A folder of a user whom permissions stop; when the tests run as root, they are somebody else for a while."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if SUPERUSER:
            os.chown(folder, 65_534, -1)
            os.seteuid(65_534)
        try:
            yield folder
        finally:
            if SUPERUSER:
                os.seteuid(0)


@pytest.mark.skipif(not POSIX, reason="needs POSIX permissions")
def test_no_permission_for_the_folder_is_a_plain_message(powerless: Path) -> None:
    path = powerless / "deck.json"
    path.write_bytes(b"old")
    powerless.chmod(0o555)
    try:
        with pytest.raises(CardgenError) as caught:
            exporter.write(PLAN, path)
    finally:
        powerless.chmod(0o755)
    assert str(caught.value) == f"{path}: cannot write: no permission to write here (choose another place with -o)"
    assert path.read_bytes() == b"old"
    assert list(powerless.iterdir()) == [path]


@pytest.mark.skipif(not POSIX, reason="needs POSIX permissions")
def test_a_read_only_file_is_not_overwritten(powerless: Path) -> None:
    path = powerless / "deck.json"
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises(CardgenError) as caught:
        exporter.write(PLAN, path)
    assert str(caught.value) == f"{path}: cannot write: no permission to write here (choose another place with -o)"
    assert path.read_bytes() == b"old"


@pytest.mark.skipif(not POSIX, reason="needs resource limits")
def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    """The limit on file size stands for the full disk: the write fails half way with an error of the same kind."""
    path = tmp_path / "deck.json"
    path.write_bytes(b"old")
    program = (
        "import resource, signal; from pathlib import Path; from cardgen.exporter.files import writing\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
        f"with writing(Path({str(path)!r})) as stream: stream.write(bytes(1_000_000))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert "cannot write: the file is too big for this disk" in done.stderr
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_the_messages_say_what_to_do() -> None:
    path = Path("deck.apkg")
    assert str(failure(path, OSError(errno.ENOSPC, "x"))) == (
        "deck.apkg: cannot write: the disk is full (make room and build again; the old file is as it was)"
    )
    assert str(failure(path, OSError(errno.EROFS, "x"))) == (
        "deck.apkg: cannot write: the disk is read-only (choose another place with -o)"
    )
    assert str(failure(path, OSError(errno.EIO, "Input/output error"))) == (
        "deck.apkg: cannot write: Input/output error (choose another place with -o)"
    )


@pytest.mark.skipif(not POSIX, reason="needs symbolic links")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    real = tmp_path / "real" / "deck.json"
    real.write_bytes(b"old")
    link = tmp_path / "deck.json"
    link.symlink_to(real)
    exporter.write(PLAN, link)
    assert link.is_symlink()
    assert real.read_bytes().startswith(b"{")


@pytest.mark.skipif(not POSIX, reason="needs symbolic links")
def test_links_in_a_circle_are_a_plain_message(tmp_path: Path) -> None:
    (tmp_path / "a.json").symlink_to(tmp_path / "b.json")
    (tmp_path / "b.json").symlink_to(tmp_path / "a.json")
    with pytest.raises(CardgenError, match=r"a\.json: cannot write"):
        exporter.write(PLAN, tmp_path / "a.json")


@pytest.mark.skipif(not POSIX, reason="needs POSIX permissions")
def test_the_file_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "deck.json"
    exporter.write(PLAN, path)
    umask = os.umask(0)
    os.umask(umask)
    assert path.stat().st_mode & 0o777 == 0o666 & ~umask
    path.chmod(0o640)
    exporter.write(PLAN, path)
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_long_name_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / f"{'é' * 120}.json"
    exporter.write(PLAN, path)
    assert list(tmp_path.iterdir()) == [path]


def test_left_overs_of_this_output_are_swept_and_no_others(tmp_path: Path) -> None:
    ours = tmp_path / ".deck.json.0123abcd.cardgen-part"
    other = tmp_path / ".deck.csv.0123abcd.cardgen-part"
    mine = tmp_path / ".deck.json.notes"
    for path in (ours, other, mine):
        path.write_bytes(b"x")
    exporter.write(PLAN, tmp_path / "deck.json")
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([other.name, mine.name, "deck.json"])


def test_the_file_that_another_run_is_writing_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "deck.json"
    with writing(path) as stream:
        stream.write(b"slow")
        exporter.write(PLAN, path)
        assert len(list(tmp_path.iterdir())) == 2
    assert path.read_bytes() == b"slow"
    assert list(tmp_path.iterdir()) == [path]


_WRITER = """
import sys
from pathlib import Path
from cardgen.exporter.files import writing
path = Path(sys.argv[1])
print("ready", flush=True)
while True:
    for letter in b"abcdefgh":
        with writing(path) as stream:
            for _ in range(64):
                stream.write(bytes([letter]) * 4096)
"""


@pytest.mark.skipif(not POSIX, reason="needs kill -9")
def test_killed_at_any_moment_the_output_is_whole(tmp_path: Path) -> None:
    """A few kills here; the long command does 200 (see `python -m tests.exporter.test_files`)."""
    kill_writers(tmp_path, 12)


def kill_writers(folder: Path, times: int) -> None:
    """Kill a program that writes one file again and again, `times` times, and look at what is left each time."""
    path = folder / "deck.bin"
    chance = random.Random(times)
    for _ in range(times):
        with subprocess.Popen([sys.executable, "-c", _WRITER, str(path)], stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            time.sleep(chance.uniform(0, 0.1))
            writer.send_signal(signal.SIGKILL)
        if path.exists():
            content = path.read_bytes()
            assert len(content) == 64 * 4096
            assert len(set(content)) == 1
        assert len(list(folder.iterdir())) <= 2
    with writing(path) as stream:
        stream.write(b"end")
    assert list(folder.iterdir()) == [path]


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        kill_writers(Path(folder), 200)
    print("200 kills: the output whole each time, no left-overs after the next run")  # noqa: T201
