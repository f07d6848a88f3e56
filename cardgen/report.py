"""What a build or a check has to say, as lines of text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from cardgen.model import Change, ChangeEntry, CoveredTopic, Kind, LeftOut, Note, OpenTopic, Plan, UnitNotes
from cardgen.problems import Problem, Severity

_NAMES = {
    Kind.TOPIC: ("key topic", "key topics"),
    Kind.DEFINITION: ("definition", "definitions"),
    Kind.TERM: ("term to find", "terms to find"),
    Kind.ACRONYM: ("acronym", "acronyms"),
    Kind.LIST: ("list", "lists"),
    Kind.STEPS: ("step-by-step", "step-by-steps"),
    Kind.FACT: ("fact", "facts"),
    Kind.TABLE: ("table entry", "table entries"),
    Kind.COMPARISON: ("comparison", "comparisons"),
    Kind.FORMULA: ("formula", "formulas"),
    Kind.EXAMPLE: ("example", "examples"),
    Kind.CAUSE: ("cause and effect", "causes and effects"),
    Kind.QUESTION: ("author's question", "author's questions"),
    Kind.CLOZE: ("fill-in sentence", "fill-in sentences"),
}
_CHANGES = {
    Change.ADDED: "new",
    Change.CHANGED: "answer changed",
    Change.REWORDED: "question reworded",
    Change.MOVED: "moved here (in Anki the card stays in the subdeck where it is)",
    Change.WITHDRAWN: "withdrawn",
}
_NEXT = {
    "apkg": "Import it into Anki with File > Import.",
    "csv": "Import it into Anki with File > Import; .apkg keeps more.",
    "html": "Open it in a browser.",
}
_REASONS = {
    "admin": "about the course, not its subject",
    "cut-off": "brackets or quotes that do not close",
    "dangling": "not to be understood without the page",
    "duplicate": "another card asks the same",
    "empty": "nothing to ask or to answer",
    "grammar": "no sound sentence could be formed",
    "leak": "the question gives the answer away",
    "leaning-answer": "the answer leans on what stands before it",
    "limit": "others matter more; --all takes it in",
    "link": "a bare web address",
    "long-question": "the question is too long",
    "markup": "markup that no card can show",
    "no-answer": "the answer says nothing",
    "one-idea": "too much for one card",
    "open-question": "to be answered by yes or no, or more than one question",
}
_SEARCHES = 40  # in one line to paste into Anki
_REPEATED = 5  # places of one warning on one page
_SHOWN = 8  # lines of one sort before "and 12 more"


def summary(plan: Plan, output: str, *, written: bool) -> Iterator[str]:
    """The end of a build: what the deck holds, what is open, what changed, and where it is."""
    yield from units_table(plan)
    yield ""
    yield from open_topics(plan.open_topics)
    errors = any(problem.severity is Severity.ERROR for problem in plan.problems)
    yield from change_report(plan.changes, incomplete=errors)
    notes = [packed.planned for packed in plan.notes]
    kinds = by_kind(note.note.kind for note in notes)
    yield f"{plural(len(notes), 'note')} in {plural(len({note.deck for note in notes}), 'unit')}: {kinds}."
    for severity in (Severity.ERROR, Severity.WARNING):
        count = sum(problem.severity is severity for problem in plan.problems)
        if count:
            yield f"{plural(count, severity)}, listed above."
    if written:
        yield f"Wrote {output}, version {plan.version}. {_NEXT.get(output.rsplit('.', 1)[-1].lower(), '')}".rstrip()
    else:
        yield f"Nothing was written (--dry-run); {output} would be version {plan.version}."


def units_table(plan: Plan) -> Iterator[str]:
    """One line a unit: its subdeck, how many notes, and of which kinds."""
    counts: dict[str, Counter[Kind]] = {unit.deck: Counter() for unit in plan.units}
    for packed in plan.notes:
        counts[packed.planned.deck][packed.planned.note.kind] += 1
    names = {deck: deck.rsplit("::", 1)[-1] for deck in counts}
    wide = min(max((len(name) for name in names.values()), default=0), 48)
    yield plan.deck
    for deck, kinds in counts.items():
        name = names[deck] if len(names[deck]) <= wide else names[deck][: wide - 1] + "…"
        yield f"  {name:<{wide}}  {kinds.total():>4}  {by_kind(kinds.elements()) or 'no cards'}"


def open_topics(topics: Sequence[OpenTopic]) -> Iterator[str]:
    """The key topics that the pages do not answer, each with where to look; the first of them when there are many."""
    if not topics:
        return
    yield f"{plural(len(topics), 'key topic')} without an answer on the pages:"
    yield from (f"  {topic_line(topic)}" for topic in topics[:_SHOWN])
    if len(topics) > _SHOWN:
        yield f"  and {len(topics) - _SHOWN} more, which `cardgen check` lists"
    yield ""


def topic_line(topic: OpenTopic) -> str:
    """An open topic with its place and where to look."""
    look = f" (see “{topic.look}”)" if topic.look else ""
    return f"{topic.place.path}:{topic.place.line}: {topic.topic.rstrip(' .')}{look}"


def covered_line(topic: CoveredTopic) -> str:
    """A topic that other cards answer, with its place and how many they are."""
    return f"{topic.place.path}:{topic.place.line}: {topic.topic.rstrip(' .')} ({plural(topic.cards, 'card')})"


def change_report(changes: Sequence[ChangeEntry], *, incomplete: bool = False) -> Iterator[str]:
    """What changed since the deck that was shipped before, unit by unit.

    incomplete: pages with errors were left out, so that notes are missing that are not withdrawn.
    """
    if not changes:
        return
    yield "Since the previous deck:"
    by_unit: dict[str, dict[Change, list[ChangeEntry]]] = {}
    for entry in changes:
        by_unit.setdefault(entry.unit, {}).setdefault(entry.change, []).append(entry)
    for unit, sorts in by_unit.items():
        yield f"  {unit}"
        for change, entries in sorts.items():
            yield f"    {_CHANGES[change]}: {len(entries)}"
            shown = entries if change is Change.WITHDRAWN else entries[:_SHOWN]
            yield from (f"      - {entry.front}" for entry in shown)
            if len(entries) > len(shown):
                yield f"      and {len(entries) - len(shown)} more"
    yield ""
    gone = [entry.search for entry in changes if entry.change is Change.WITHDRAWN]
    if gone and incomplete:
        yield "Notes of pages with errors are not in this deck. Do not delete their cards in Anki: they come back."
        yield ""
    elif gone:
        cards = plural(len(gone), "withdrawn note")
        yield f"{cards}: Anki keeps the cards until you delete them. To find them, search in Browse for"
        yield from (f"  {' OR '.join(gone[at : at + _SEARCHES])}" for at in range(0, len(gone), _SEARCHES))
        yield ""


def check_report(parts: Sequence[UnitNotes], plan: Plan) -> Iterator[str]:
    """What `cardgen check` shows: for each unit its cards, open topics, what was left out and why, silent pages."""
    asked: dict[str, list[Note]] = {unit.key: [] for unit in plan.units}
    for packed in plan.notes:
        asked[packed.planned.unit].append(packed.planned.note)
    out_of: dict[str, list[LeftOut]] = {}
    for out in plan.left_out:
        out_of.setdefault(out.place.path, []).append(out)
    for part, unit in zip(parts, plan.units, strict=True):
        notes = asked[unit.key]
        pages = dict.fromkeys(page.path for page in part.unit.pages)
        left_out = [out for path in pages for out in out_of.pop(path, ())]
        yield unit.deck
        yield f"  {plural(len(notes), 'note')}" + (f": {by_kind(note.kind for note in notes)}" if notes else "")
        yield from _topics_line(part, notes)
        yield from _listed("key topics that other cards answer", [covered_line(each) for each in part.covered_topics])
        yield from _listed("open topics", [topic_line(topic) for topic in part.open_topics])
        yield from _listed("left out", [left_out_line(out) for out in left_out])
        yield from _listed("pages without cards", _silent_pages(part, notes))
    yield ""
    yield f"{plural(len(plan.notes), 'note')}: {by_kind(packed.planned.note.kind for packed in plan.notes)}."


def _topics_line(part: UnitNotes, notes: Sequence[Note]) -> Iterator[str]:
    """What became of the unit's key topics, in numbers."""
    asked = len({note.topic for note in notes if note.topic})
    covered, still_open = len(part.covered_topics), len(part.open_topics)
    if asked or covered or still_open:
        yield f"  key topics: {asked} asked, {covered} covered by other cards, {still_open} open"


def left_out_line(out: LeftOut) -> str:
    """A question that is not asked, with its place and the reason."""
    name, _, rest = out.check.partition(" ")
    reason = f"{name} {rest}".strip() if rest else f"{name}: {_REASONS[name]}" if name in _REASONS else name
    return f"{out.place.path}:{out.place.line}: {out.front} ({reason})"


def _silent_pages(part: UnitNotes, notes: Sequence[Note]) -> list[str]:
    """The unit's pages that gave no note; a page whose key topics are asked, or open, did give something."""
    topics = [topic.place.path for topic in part.open_topics] + [topic.place.path for topic in part.covered_topics]
    speaking = {note.place.path for note in notes}.union(topics)
    if any(note.topic for note in notes):
        speaking.add(part.unit.place.path)
    return [page.path for page in part.unit.pages if page.path not in speaking]


def _listed(title: str, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield f"  {title}: {len(lines)}"
        yield from (f"    {line}" for line in lines)


def by_kind(kinds: Iterable[Kind]) -> str:
    """Counts in words, the most frequent kind first: "12 definitions, 3 lists"."""
    counts = sorted(Counter(kinds).items(), key=lambda entry: (-entry[1], list(Kind).index(entry[0])))
    return ", ".join(f"{count} {_NAMES[kind][count != 1]}" for kind, count in counts)


def problem_lines(problems: Iterable[Problem]) -> Iterator[str]:
    """One line a problem: `path:line: what (hint)`, warnings and notes marked as such.

    Of a warning that is the same on many lines of a page, the first ones are shown.
    """
    found = list(problems)
    many = Counter(_without_line(problem) for problem in found if problem.severity is not Severity.ERROR)
    said: Counter[Problem] = Counter()
    for problem in found:
        same = _without_line(problem)
        said[same] += 1
        if many[same] > _REPEATED + 1 and said[same] > _REPEATED:
            if said[same] == many[same]:
                rest = many[same] - _REPEATED
                yield f"{problem.path}: {problem.severity}: {problem.message} (and {rest} more, to line {problem.line})"
            continue
        mark = "" if problem.severity is Severity.ERROR else f"{problem.severity}: "
        place = f"{problem.path}:{problem.line}" if problem.line else problem.path
        hint = f" ({problem.hint})" if problem.hint else ""
        yield f"{place}: {mark}{problem.message}{hint}"


def _without_line(problem: Problem) -> Problem:
    return replace(problem, line=0)


def plural(count: int, thing: str) -> str:
    """The count with its noun: 1 note, 2 notes."""
    return f"{count} {thing}{'s' * (count != 1)}"
