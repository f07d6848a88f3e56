"""The road from a course folder to a deck: reader, parser, scheduler, exporter."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from cardgen import exporter, parser, reader, scheduler
from cardgen.exporter.fields import pack
from cardgen.model import Course, PackedNote, Plan, Previous, Unit, UnitNotes
from cardgen.problems import CardgenError, Problem, Severity, ordered
from cardgen.scheduler import Draft, Selection

Track = Callable[[Sequence[Unit]], Iterable[Unit]]
"""Passes units through one by one, and may show how far it is."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a build may be asked for.

    previous: the deck that was shipped before, when it is not the one to be overwritten. root: the site's fence, or
    None to look for it. base_url: where the course is on the web, or "". most: most notes of a unit (0: all; None: as
    the course's settings say). units: which to build, or None for all. keep_going: build without the pages and notes
    that have errors.
    """

    previous: Path | None = None
    root: Path | None = None
    base_url: str = ""
    most: int | None = None
    units: Selection | None = None
    keep_going: bool = False


@dataclass(frozen=True, slots=True)
class Built:
    """What came of a course: the plan (with every problem found), and what the parser made of each unit."""

    plan: Plan
    parts: tuple[UnitNotes, ...]


def build(source: Path, output: Path | None, wishes: Wishes, now: int, track: Track = iter) -> Built:
    """Plan the deck of the course at `source`; `exporter.write` puts the plan into a file.

    output: the file that will be written, which is the deck's memory, or None. now: epoch seconds. Raises
    `CardgenError` with every problem found when one of them is an error (with `wishes.keep_going`: when nothing is left
    without what is wrong).
    """
    problems: tuple[Problem, ...] = ()
    try:
        course, problems = read(source, wishes)
        problems = (*problems, *parser.faults(course.units))
        previous = remember(output, wishes.previous)
        parts = tuple(parse(unit, course, wishes) for unit in track(course.units))
        draft = scheduler.schedule(course, parts, previous, only=wishes.units)
        refuse_to_shrink(draft, output)
        packed, unsound = render(draft)
        plan = scheduler.stamp(draft, packed, now)
    except CardgenError as error:
        raise CardgenError((*problems, *error.problems)) from error
    problems = ordered((*problems, *draft.problems, *unsound, *nothing_to_study(source, plan)))
    stop_on_errors(problems, keep_going=wishes.keep_going and bool(plan.notes))
    return Built(replace(plan, problems=problems), parts)


def read(source: Path, wishes: Wishes) -> tuple[Course, tuple[Problem, ...]]:
    """The course as the user wants it, and what is wrong with its pages: errors too, when the build goes on."""
    try:
        course, problems = reader.read_course(source, root=wishes.root, base_url=wishes.base_url)
    except CardgenError as error:
        if not wishes.keep_going:
            raise
        course, _ = reader.read_course(source, root=wishes.root, base_url=wishes.base_url, keep_going=True)
        problems = error.problems
    settings = course.settings
    limits = settings.limits
    if wishes.most is not None:
        limits = {**limits, "unit": wishes.most} if wishes.most else {"unit": 0}
    return replace(course, settings=replace(settings, limits=limits)), problems


def remember(output: Path | None, named: Path | None) -> Previous | None:
    """The deck that was shipped before: the one that the user named, else the one that is about to be overwritten."""
    if named and not named.exists():
        raise CardgenError.at(
            str(named), 0, "there is no such deck", "give --previous the .apkg that you imported last"
        )
    memory = named or (output if output and output.suffix.lower() == ".apkg" else None)
    return exporter.read_previous(memory) if memory else None


def refuse_to_shrink(draft: Draft, output: Path | None) -> None:
    """Raise `CardgenError` when a part of the course would overwrite a deck that holds more than that part."""
    if draft.elsewhere and draft.memory and output and output.resolve() == Path(draft.memory.path).resolve():
        raise CardgenError.at(
            str(output),
            0,
            f"this deck holds {draft.elsewhere} notes of units that --units leaves out",
            f"write the part to another file: -o part.apkg --previous {output}",
        )


def parse(unit: Unit, course: Course, wishes: Wishes) -> UnitNotes:
    """What the parser makes of a unit; a limit that the user gave holds for notes that were shipped, too."""
    made = parser.parse_unit(unit, course)
    return made if wishes.most is None else replace(made, reserve=())


def render(draft: Draft) -> tuple[list[PackedNote], tuple[Problem, ...]]:
    """The notes with their fields as HTML, and the problems of those that make no card."""
    settings = draft.course.settings
    packed: list[PackedNote] = []
    problems: list[Problem] = []
    for planned in draft.notes:
        try:
            name, fields = pack(planned, base_url=settings.base_url, deck_title=draft.course.title)
        except CardgenError as error:
            problems += error.problems
        else:
            packed.append(PackedNote(planned, name, fields, 0))
    return packed, tuple(problems)


def nothing_to_study(source: Path, plan: Plan) -> tuple[Problem, ...]:
    """An error when the whole course gives no card."""
    if plan.notes:
        return ()
    message = "nothing to make cards of was found" if plan.units else "there are no units in this course"
    return (Problem(str(source), 0, message, "`cardgen check` says what each page gave"),)


def stop_on_errors(problems: Sequence[Problem], *, keep_going: bool) -> None:
    """Raise `CardgenError` when one of the problems is an error, unless the user wants to go on."""
    if not keep_going and any(problem.severity is Severity.ERROR for problem in problems):
        raise CardgenError(problems)
