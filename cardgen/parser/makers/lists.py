"""Lists and steps: the heading or lead-in asks, the items answer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from cardgen.languages.language import Wording
from cardgen.model import Kind, Note, Paragraph, Role
from cardgen.parser.context import Spot, Trail, as_list, key_of
from cardgen.parser.outline import Entry, Origin
from cardgen.text import Text

LIST_WORDS = 35
LIST_ITEMS = 6
LONGEST = 10
NAME_WORDS = 5
LEAD_WORDS, OPEN_WORDS = 16, 6
CODE = 3
_TAIL = 2  # words that names have to share before they are left out


@dataclass(frozen=True)
class _Listing:
    """A list as the page gives it. above: what stands above its label."""

    label: Text
    members: tuple[Entry, ...]
    ordered: bool
    above: Trail


def lists(spot: Spot) -> Iterator[Note]:
    """Notes on an entry with list items, or with sub-headings that are the members of what it names."""
    if spot.entry.role is Role.QUESTIONS:
        return
    found = _labelled_list(spot.entry, spot.trail, spot.wording)
    found = _whole_label(found, spot) if found else None
    if not found or not 2 <= len(found.members) <= LONGEST:
        return
    wording, whole = spot.wording, [_whole(member) for member in found.members]
    subject = spot.context.subject(found.above)
    ask = wording.ordered if found.ordered else wording.listed
    question = ask(found.label, whole, subject, spot.usage)
    if not question and (again := _below_heading(spot)):
        found, subject = again, spot.context.subject(again.above)
        question = ask(found.label, whole, subject, spot.usage)
    if question:
        names = [_named(member, found.members, wording) for member in found.members]
        names = _without_shared(names, question, wording)
        coded = all(len(name.plain) <= CODE for name in names)  # "E1": the name stands behind it
        told = coded or (found.ordered and len({bool(member.text) for member in found.members}) == 1)
        yield from _asked(spot, question, [whole, names] if told else [names], found, subject)


def inline_lists(spot: Spot) -> Iterator[Note]:
    """Notes on things that a line names one after the other: "Kinds of rock: igneous, sedimentary, metamorphic"."""
    entry = spot.entry
    sections = entry.origin in (Origin.HEADING, Origin.PAGE)  # what stands below them is no part of their text
    if entry.role is Role.QUESTIONS or (entry.children and not sections):
        return
    lines = [Text.join((entry.label, entry.text), ": ")] if entry.label and entry.text else [entry.text]
    lines += [block.text for block in entry.body if isinstance(block, Paragraph)]
    named = entry.origin in (Origin.HEADING, Origin.PAGE, Origin.BOX)
    subject = spot.context.subject((*spot.trail, entry) if named else spot.trail)
    for line in lines:
        for sentence in spot.wording.sentences(line):
            found = spot.wording.enumerated(sentence)
            if found is None:
                continue
            label, items = found
            question = spot.wording.listed(label, items, subject, spot.usage)
            if question:
                yield from _asked(spot, question, [items], _Listing(label, (), False, spot.trail), subject)


def _asked(
    spot: Spot, question: Text, answers: Sequence[Sequence[Text]], found: _Listing, subject: Text | None
) -> Iterator[Note]:
    """The list on one card, or, when it is too long for that, on two of which each says what it wants."""
    kind = Kind.STEPS if found.ordered else Kind.LIST
    line, key = spot.entry.place.line, key_of(subject, found.label)
    short = [[_short(item, spot) for item in items] for items in answers]
    fitting = next((items for items in (*answers, *short) if _fits(items, LIST_ITEMS)), None)
    if fitting is not None:
        yield spot.note(kind, key, question, as_list(fitting, line, ordered=found.ordered), 0.7)
        return
    for items in (*answers, *short):
        cards = list(_halves(question, items, spot.wording))
        if cards:
            for name, asked, half, start in cards:
                back = as_list(half, line, ordered=found.ordered, start=start)
                yield spot.note(kind, key_of(key, name), asked, back, 0.6)
            return


def _halves(question: Text, items: Sequence[Text], wording: Wording) -> Iterator[tuple[str, Text, Sequence[Text], int]]:
    """Both halves of a procedure, as (name, question, items, number of the first); nothing when one is too long."""
    middle = (len(items) + 1) // 2
    parts = (items[:middle], items[middle:])
    if len(parts[1]) < 2 or not all(_fits(part, LIST_ITEMS) for part in parts):
        return
    for name, first, half in (("1", True, parts[0]), ("2", False, parts[1])):
        asked = wording.stretch(question, len(half), len(items), first=first)
        if asked:
            yield name, asked, half, 1 if first else middle + 1


def _labelled_list(entry: Entry, trail: Trail, wording: Wording) -> _Listing | None:
    """The list that an entry is."""
    if entry.origin is Origin.LIST:
        return _listed(entry, trail)
    if entry.origin in (Origin.ITEM, Origin.RUN_IN, Origin.DEFINITION) and entry.label and entry.items:
        return None if entry.text else _Listing(entry.label, entry.items, entry.ordered and not _outlined(trail), trail)
    if entry.origin is Origin.ITEM and not entry.label and entry.items and _leads(entry.text, wording):
        return _Listing(entry.text.strip(" :"), entry.items, entry.ordered and not _outlined(trail), trail)
    if _has_run_ins(entry) and wording.is_aspect(entry.label):
        return _Listing(entry.label, entry.children, False, trail)
    if entry.origin is Origin.HEADING and len(entry.children) > 1:
        return _sub_headings(entry, trail, wording)
    return None


def _leads(text: Text, wording: Wording) -> bool:
    """Whether an item's own line leads in the items below it, and is no sentence that they add to."""
    announced = text.plain.rstrip().endswith(":") or wording.announces(text)
    return text.words <= (LEAD_WORDS if announced else OPEN_WORDS)


def _below_heading(spot: Spot) -> _Listing | None:
    """The only list below a heading that names a side, as the heading's, should its own lead-in ask nothing."""
    entry, above = spot.entry, spot.trail[-1] if spot.trail else None
    if (
        entry.origin is not Origin.LIST
        or above is None
        or above.origin is not Origin.HEADING
        or len(above.children) > 1
    ):
        return None
    if entry.label.words < _LEADS_IN or not spot.wording.is_aspect(above.label):
        return None
    if any(item.label for item in entry.items) and spot.wording.subject(above.label) is None:
        return None  # "Infants: ..." below "Features" has features of its own
    return _Listing(above.label, entry.items, entry.ordered and not _outlined(spot.trail), spot.trail[:-1])


_LEADS_IN = 4  # words; fewer are a label ("Example")


def _has_run_ins(entry: Entry) -> bool:
    """Whether bold labels with their texts are all that stands below a heading, but for one line that leads in."""
    if entry.origin is not Origin.HEADING or len(entry.children) < 2 or len(entry.body) > 1:
        return False
    return all(
        child.origin is Origin.RUN_IN and child.bold and child.label and child.text.words >= _SAYS
        for child in entry.children
    )


_SAYS = 3  # words; with fewer the pairs are a table ("Joints: arthritis") and its labels no members


def _listed(entry: Entry, trail: Trail) -> _Listing | None:
    ordered = entry.ordered and not _outlined(trail)
    if entry.label:
        return _Listing(entry.label, entry.items, ordered, trail)
    above = trail[-1] if trail else None
    if above and above.label and above.origin in (Origin.HEADING, Origin.BOX, Origin.RUN_IN):
        siblings = [child for child in above.children if child.origin is Origin.LIST and not child.label]
        others = [child for child in siblings if child is not entry]
        if siblings[0] is entry and (not others or (_is_short(entry) and not any(map(_is_short, others)))):
            return _Listing(above.label, entry.items, ordered, trail[:-1])
    return None


def _named(member: Entry, members: Sequence[Entry], wording: Wording) -> Text:
    """A member's name; an adjective among names ("Long-term: ...") says nothing without its text."""
    name = member.label.strip(" .") or member.text
    bare = bool(member.label and member.text) and wording.modifies(member.label)
    alone = bare and sum(wording.modifies(other.label) for other in members if other.label) * 2 <= len(members)
    return Text.join((name, member.text), ": ") if alone and member.text.words <= _SHORT_TEXT else name


_SHORT_TEXT = 10


def _whole_label(found: _Listing, spot: Spot) -> _Listing:
    """A list below "Absolute" below "Contraindications" is one of absolute contraindications."""
    above = next((step for step in reversed(found.above) if step.label), None)
    if above and spot.entry.origin is Origin.ITEM and not spot.entry.ordered:
        names = [item.label or item.text for item in found.members]
        whole = spot.context.subject(found.above[: found.above.index(above)])
        kinds = spot.wording.kinds_below(found.label, above.label, names, whole)
        return replace(found, label=kinds) if kinds else found
    if (
        above is None
        or above is not found.above[-1]
        or above.origin is not Origin.HEADING
        or not spot.wording.is_aspect(above.label)
    ):
        return found
    label = spot.wording.qualified(found.label, above.label)
    return replace(found, label=label, above=found.above[:-1]) if label else found


def _is_short(group: Entry) -> bool:
    """Whether a list holds names and no sentences; of two such lists below a heading none is the whole."""
    return all(_whole(item).words <= NAME_WORDS for item in group.items)


def _outlined(trail: Trail) -> bool:
    """Whether the page numbers everything, so that a number is no sign of an order."""
    return sum(step.origin is Origin.ITEM and bool(step.label) and step.ordered for step in trail) > 0


def _sub_headings(entry: Entry, trail: Trail, wording: Wording) -> _Listing | None:
    members = tuple(child for child in entry.children if child.origin is Origin.HEADING)
    if len(members) < len(entry.children):
        return None
    numbers = [member.number.strip(" .:)") for member in members]
    numbered = numbers == [str(at) for at in range(1, len(members) + 1)]
    if numbered and wording.is_stage_label(entry.label):
        return _Listing(entry.label, members, True, trail)
    steps = [_STEP.match(member.label.plain) for member in members]
    staged = wording.is_stage_label(entry.label) or not wording.is_aspect(entry.label)
    if staged and [step["n"] if step else "" for step in steps] == [str(at) for at in range(1, len(members) + 1)]:
        named = [
            replace(one, label=one.label.cut(step.end())) for one, step in zip(members, steps, strict=True) if step
        ]
        return _Listing(entry.label, tuple(named), True, trail)
    if any(char.isdigit() or char == ":" for member in members for char in member.label.plain):
        return None
    return _Listing(entry.label, tuple(chain.from_iterable(map(_each, members))), False, trail)


# Numbered by a word of their own: "Step 1: Plan".
_STEP = re.compile(r"(?:\w+)\s+(?P<n>\d)\s*[:.)–—-]+\s*(?=\w)")


def _each(member: Entry) -> tuple[Entry, ...]:
    """ "Albuterol, terbutaline" are two things below one heading."""
    label = member.label
    if "," not in label.plain or "(" in label.plain:
        return (member,)
    cuts = [0, *(match.end() for match in re.finditer(r",\s*", label.plain)), len(label.plain)]
    return tuple(replace(member, label=label.cut(low, high).strip(" ,")) for low, high in pairwise(cuts))


def _whole(member: Entry) -> Text:
    """An item with its label and text."""
    label = member.label.strip(" .")
    if label and member.text:
        return Text.join((label, member.text), ": ")
    return label or member.text


def _short(item: Text, spot: Spot) -> Text:
    """An item without its asides in brackets, examples and second sentence."""
    sentences = spot.wording.sentences(item)
    kept = sentences[0] if sentences else item
    for match in reversed(tuple(re.finditer(r"\s*\([^()]*\)", kept.plain))):
        kept = Text.join((kept.cut(0, match.start()), kept.cut(match.end())))
    tail = re.search(r"\s+[–—]\s+|;\s|,\s+(?:e\.g\.|i\.e\.|such as|including)\s", kept.plain)
    return kept.cut(0, tail.start()) if tail else kept


def _without_shared(names: list[Text], question: Text, wording: Wording) -> list[Text]:
    """ "Primary active transport", "Secondary active transport" as types of that: without what the question says."""
    words = [name.plain.split() for name in names]
    shared = 0
    while min(map(len, words)) > shared + 1 and len({one[-shared - 1].casefold() for one in words}) == 1:
        shared += 1
    tail = " ".join(words[0][len(words[0]) - shared :])
    given = set(wording.stems(tail)) <= set(wording.stems(question.plain))
    if shared < _TAIL or 2 * shared < max(map(len, words)) or not given:
        return names
    return [name.cut(0, len(name.plain) - len(tail)).strip() for name in names]


def _fits(items: Sequence[Text], most: int) -> bool:
    return len(items) <= most and sum(item.words for item in items) <= LIST_WORDS
