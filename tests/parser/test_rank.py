"""Which notes a unit keeps when it has more than a student can learn."""

from __future__ import annotations

from dataclasses import replace

from cardgen.languages.language import load
from cardgen.model import Item, ItemList, Kind, Note, Paragraph, Place
from cardgen.parser import rank
from cardgen.text import Text


def note(front: str, heading: str = "Bridges", importance: float = 0.5, kind: Kind = Kind.FACT) -> Note:
    back = (Paragraph(Text.of(f"What {front} says"), 1),)
    return Note(kind, front, (Paragraph(Text.of(front), 1),), back, Place("unit.md", 1), (heading,), importance)


def fronts(notes: list[Note]) -> list[str]:
    return [rank.front_of(one) for one in notes]


def test_a_longer_unit_gets_more_notes_up_to_a_limit() -> None:
    assert rank.limit_of(300) == rank.limit_of(1000) == 30
    assert rank.limit_of(1800) == 40
    assert rank.limit_of(20_000) == 50


def test_the_most_important_are_kept_in_page_order() -> None:
    notes = [note("a", importance=0.4), note("b", "Arches", 0.9), note("c", "Piers", 0.8)]
    kept, reserve = rank.cut(notes, {"unit": 2})
    assert fronts(kept) == ["b", "c"]
    assert fronts(reserve) == ["a"]


def test_a_long_section_leaves_room_for_the_others() -> None:
    notes = [note(f"a{at}", "First") for at in range(40)] + [note("late", "Last", 0.45)]
    kept, _ = rank.cut(notes, {})
    assert len(kept) == 30
    assert "late" in fronts(kept)


def test_what_an_author_wrote_is_never_cut() -> None:
    own = Note(
        Kind.QUESTION, "own", (Paragraph(Text.of("own"), 1),), (), Place("unit.md", 9), importance=0.0, author=True
    )
    kept, reserve = rank.cut([note("a"), note("b"), own], {"unit": 1})
    assert fronts(kept) == ["own"]
    assert fronts(reserve) == ["a", "b"]


def test_no_limit_keeps_all() -> None:
    notes = [note(f"a{at}", kind=Kind.ACRONYM) for at in range(80)]
    assert rank.cut(notes, {"unit": 0}) == (notes, [])


def told(front: str, back: str) -> Note:
    back_blocks = (Paragraph(Text.of(back), 4),)
    return Note(Kind.FACT, front, (Paragraph(Text.of(front), 4),), back_blocks, Place("unit.md", 4), ("Bridges",))


def test_one_sentence_is_not_asked_twice_for_the_same_part() -> None:
    notes = [
        told("What does the deck do?", "Carries the traffic over the river between two towers"),
        told("How does the deck carry the traffic?", "Over the river between two towers"),
        told("What do two towers hold?", "The deck"),
    ]
    kept, dropped = rank.without_duplicates(notes, load("en"))
    assert fronts(kept) == ["What does the deck do?", "What do two towers hold?"]
    assert [out.check for out in dropped] == ["duplicate"]


def listed(kind: Kind, front: str, *items: str) -> Note:
    back = (ItemList(tuple(Item(Text.of(item), 9) for item in items), 9),)
    return Note(kind, front, (Paragraph(Text.of(front), 8),), back, Place("unit.md", 8), ("Bridges",))


def elsewhere(front: str, back: str) -> Note:
    return replace(told(front, back), place=Place("unit.md", 12))


def test_a_list_and_a_sentence_that_names_the_same_things_are_one_card() -> None:
    notes = [
        listed(Kind.LIST, "What three parts are spans made up of?", "Deck", "Girders", "Cables"),
        elsewhere("What do spans consist of?", "Deck, girders, cables"),
    ]
    kept, _ = rank.without_duplicates(notes, load("en"))
    assert fronts(kept) == ["What three parts are spans made up of?"]


def test_one_equation_under_two_names_is_one_card() -> None:
    notes = [
        elsewhere("What is the formula of a toll budget?", "Tolls = Upkeep + Savings"),
        elsewhere("What is the equation of a toll budget?", "Tolls = Upkeep + Savings of the owner"),
    ]
    kept, _ = rank.without_duplicates(notes, load("en"))
    assert len(kept) == 1


def test_a_side_of_a_comparison_is_not_asked_again() -> None:
    notes = [
        listed(
            Kind.COMPARISON,
            "What is the difference between a pier and a pylon?",
            "Pier: Carries the heavy deck of the road",
            "Pylon: Holds the cables from above",
        ),
        elsewhere("What does a pier do?", "Carries the heavy deck of the road"),
    ]
    kept, _ = rank.without_duplicates(notes, load("en"))
    assert len(kept) == 1
