"""The command line: the only file that prints or exits. All but click is imported when a command runs."""

from __future__ import annotations

import io
import os
import re
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from cardgen import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from cardgen.model import Unit
    from cardgen.problems import Problem

EARLIEST = 315_532_800  # 1980-01-01: the zip format knows no earlier time, and Anki panics over a note id of 0
DAY = 86_400
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")  # what a file name may hide from a terminal
CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
EXAMPLES = """\b
Examples:
  cardgen build my-course                     my-course.apkg in this folder
  cardgen build my-course --dry-run           what a rebuild would change
  cardgen build my-course --units 1-4         the first weeks; more later
  cardgen build my-course -o preview.html     the deck as a web page
  cardgen check my-course                     what is weak or missing
"""


@click.group(context_settings=CONTEXT, epilog=EXAMPLES)
@click.version_option(__version__, prog_name="cardgen")
def main() -> None:
    """Compile a course written in Markdown into Anki decks worth studying.

    SOURCE is a page, a course folder, or a folder with a deck.yml. Exit codes: 0 all went well, 1 something is wrong
    with the course or a file, 2 the command line is wrong.
    """


def course_options(command: Callable[..., None]) -> Callable[..., None]:
    """What both commands take."""
    for decorate in (
        click.option("--base-url", default="", metavar="URL", help="Where the course is on the web, for source links."),
        click.option("--root", metavar="FOLDER", help="The site's folder: no link is followed out of it."),
        click.argument("source", metavar="SOURCE"),
    ):
        command = decorate(command)
    return command


@main.command(epilog=EXAMPLES, context_settings=CONTEXT)
@click.option("-o", "--output", metavar="FILE", help=".apkg, .csv, .json or .html (default: SOURCE.apkg, here).")
@click.option("--previous", metavar="FILE", help="The deck shipped before, if it is not the one to be overwritten.")
@click.option("--dry-run", is_flag=True, help="Say what would change; write nothing.")
@click.option("--units", metavar="LIST", help="Only these units, by their numbers: 1-4 or 1,3,7-9.")
@click.option("--all", "everything", is_flag=True, help="All cards, not only those that matter most.")
@click.option(
    "--max-per-unit", type=click.IntRange(min=1), metavar="N", help="Most cards of a unit (30; a long one 50)."
)
@click.option("--keep-going", is_flag=True, help="Build without the pages that have errors.")
@course_options
def build(source: str, output: str | None, dry_run: bool, everything: bool, **options: Any) -> None:
    """Build a deck from SOURCE.

    A deck that is already there is read before it is replaced: cards keep their identity, so that importing the new
    deck into Anki keeps all review history, and a report says what changed.
    """
    if everything and options["max_per_unit"]:
        raise click.UsageError("--all and --max-per-unit exclude each other.")
    with reporting():
        from cardgen import exporter, pipeline, report
        from cardgen.scheduler import Selection

        wishes = pipeline.Wishes(
            previous=path_of(options["previous"]),
            root=path_of(options["root"]),
            base_url=options["base_url"],
            most=0 if everything else options["max_per_unit"],
            units=Selection.parse(options["units"]) if options["units"] else None,
            keep_going=options["keep_going"],
        )
        target = path_of(output) or default_output(source)
        built = pipeline.build(target_path(source), target, wishes, now(), progress)
        complain(built.plan.problems)
        if not dry_run:
            exporter.write(built.plan, target)
        say(report.summary(built.plan, str(target), written=not dry_run))


@main.command(epilog=EXAMPLES, context_settings=CONTEXT)
@course_options
def check(source: str, root: str | None, base_url: str) -> None:
    """Look SOURCE through: cards by kind, open topics, what was left out and why; exit code 1 on errors."""
    with reporting(notes=True):
        from cardgen import pipeline, report

        wishes = pipeline.Wishes(root=path_of(root), base_url=base_url, keep_going=True)
        built = pipeline.build(target_path(source), None, wishes, now(), progress)
        say(report.check_report(built.parts, built.plan))
        complain(built.plan.problems, notes=True)
        if any(problem.severity == "error" for problem in built.plan.problems):
            sys.exit(1)


@contextmanager
def reporting(*, notes: bool = False) -> Iterator[None]:
    """The one place where what went wrong becomes lines on stderr and exit code 1. notes: show mere notes, too."""
    from cardgen.problems import CardgenError, Problem

    if isinstance(sys.stdout, io.TextIOWrapper):  # a terminal that cannot show a letter shows its number
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        yield
    except CardgenError as error:
        complain(error.problems, notes=notes)
    except BrokenPipeError:  # the reader of our output has left: nobody to talk to
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        complain((Problem(str(error.filename or "cardgen"), 0, error.strerror or str(error)),))
    except (MemoryError, RecursionError):
        complain((Problem("cardgen", 0, "the course is too big for this machine", "build it in parts, by folder"),))
    except Exception as error:
        if os.environ.get("CARDGEN_DEBUG"):
            raise
        told = f"this should not have happened: {type(error).__name__}: {error}"
        complain((Problem("cardgen", 0, told, "please report it, with CARDGEN_DEBUG=1 set for the details"),))
    else:
        return
    sys.exit(1)


def say(lines: Iterable[str]) -> None:
    """Print lines on stdout."""
    for line in lines:
        click.echo(CONTROL.sub("\ufffd", line))


def complain(problems: Iterable[Problem], *, notes: bool = False) -> None:
    """Print one line a problem on stderr; mere notes only where they are asked for."""
    from cardgen.report import problem_lines

    for line in problem_lines(problem for problem in problems if notes or problem.severity != "note"):
        click.echo(CONTROL.sub("\ufffd", line), err=True)


def progress(units: Sequence[Unit]) -> Iterator[Unit]:
    """The units one by one, with a bar on stderr where somebody watches and there is enough to do."""
    quiet = not sys.stderr.isatty() or len(units) < 5
    with click.progressbar(units, label="Reading units", file=sys.stderr, hidden=quiet) as bar:
        yield from bar


def path_of(name: str | None) -> Path | None:
    """A file that the user named, or None."""
    return target_path(name) if name else None


def target_path(name: str) -> Path:
    """A file that the user named."""
    from pathlib import Path

    return Path(name)


def default_output(source: str) -> Path:
    """`module-3.apkg` in this folder, for a folder `.../module-3` or a page `.../module-3.md`."""
    from pathlib import Path

    place = Path(source).resolve()
    name = place.stem if place.is_file() else place.name
    return Path(f"{name or 'deck'}.apkg")


def now() -> int:
    """The time of the build in epoch seconds: SOURCE_DATE_EPOCH when it is set, never before 1980.

    Raises `CardgenError` when it is no number of seconds, or a time to come: Anki would take no later change to notes
    that carry it.
    """
    import time

    from cardgen.problems import CardgenError

    name, today = "SOURCE_DATE_EPOCH", int(time.time())
    wish = os.environ.get(name, "").strip()
    if not wish:
        return max(today, EARLIEST)
    if not (wish.isascii() and wish.lstrip("-").isdigit() and len(wish) < 20):
        raise CardgenError.at(name, 0, f"“{wish[:40]}” is no time", "give the seconds since 1970, such as 1700000000")
    if int(wish) > today + DAY:
        late = "that is milliseconds" if int(wish) > 10**11 else "that is a time to come"
        raise CardgenError.at(name, 0, f"{wish}: {late}", "give the seconds since 1970, such as 1700000000")
    return max(int(wish), EARLIEST)
