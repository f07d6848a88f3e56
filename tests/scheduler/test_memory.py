from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cardgen import exporter, scheduler
from cardgen.model import Change, Kind, Place, Plan, Previous, PreviousNote
from cardgen.problems import CardgenError
from cardgen.scheduler.match import Wanted
from cardgen.scheduler.similar import likeness
from cardgen.scheduler.words import letters
from tests.scheduler.test_identity import rows
from tests.scheduler.values import NOW, build, course, note, plan, unit

BARK = note("What is bark?", "The outer layer of a tree.", kind=Kind.DEFINITION, at="a.md:5")
ROOT = note("What is a root?", "The part of a tree under the ground.", kind=Kind.DEFINITION, at="a.md:7")
SEED = note("What is a seed?", "A small plant that waits for water.", kind=Kind.DEFINITION, at="a.md:9")
OTHER = note("", "Something else altogether, to be sure.").back


def guids(planned: Plan) -> list[str]:
    return [packed.planned.guid for packed in planned.notes]


def changes(planned: Plan) -> list[tuple[str, str, str]]:
    return [(entry.change.value, entry.unit, entry.front) for entry in planned.changes]


def worded(text: str, kind: str = "fact") -> Wanted:
    front, back = text.split(" / ")
    return Wanted(0, "", kind, "", front, letters(front), letters(back))


@pytest.mark.parametrize(("before", "after", "verdict"), rows("reworded.md"))
def test_a_reworded_question_is_known_again_where_there_is_no_doubt(before: str, after: str, verdict: str) -> None:
    assert (likeness(worded(before), worded(after)) > 0) is (verdict == "same")
    assert (likeness(worded(after), worded(before)) > 0) is (verdict == "same")


def test_one_passage_that_answers_two_topics_does_not_make_them_one() -> None:
    before = "What is the role of bark? / Bark and leaves keep a tree alive through the winter."
    after = "What is the role of leaves? / Bark and leaves keep a tree alive through the winter."
    assert likeness(worded(before), worded(after)) > 0
    assert likeness(worded(before, "topic"), worded(after, "topic")) == 0


# --- what a rebuild keeps -------------------------------------------------------------------------------------------


def test_an_unchanged_rebuild_gives_the_same_bytes_whenever_it_runs(tmp_path: Path) -> None:
    deck = tmp_path / "deck.apkg"
    first = build(deck, unit("Trees", BARK, ROOT))
    before = deck.read_bytes()
    again = build(deck, unit("Trees", BARK, ROOT), now=NOW + 90_000)
    assert deck.read_bytes() == before
    assert (first.version, again.version, again.changes) == (1, 1, ())


def test_only_changed_notes_get_a_newer_time(tmp_path: Path) -> None:
    deck = tmp_path / "deck.apkg"
    build(deck, unit("Trees", BARK, ROOT))
    again = build(deck, unit("Trees", replace(BARK, back=OTHER), ROOT, SEED), now=NOW + 60)
    assert [packed.mod for packed in again.notes] == [NOW + 60, NOW, NOW + 60]
    assert again.version == 2


@pytest.mark.parametrize("now", [NOW - 1_000_000, 0, NOW])
def test_a_change_is_newer_even_when_the_clock_is_behind(tmp_path: Path, now: int) -> None:
    deck = tmp_path / "deck.apkg"
    build(deck, unit("Trees", BARK))
    again = build(deck, unit("Trees", replace(BARK, back=ROOT.back)), now=now)
    assert [packed.mod for packed in again.notes] == [NOW + 1]


def test_a_moved_line_a_renamed_heading_or_file_is_no_change(tmp_path: Path) -> None:
    deck = tmp_path / "deck.apkg"
    build(deck, unit("Trees", BARK))
    moved = replace(
        BARK, place=replace(BARK.place, path="other/b.md", line=90), headings=("Layers",), key="layers/bark"
    )
    again = build(deck, unit("Trees", moved), now=NOW + 60)
    assert ([packed.mod for packed in again.notes], again.changes) == ([NOW], ())
    assert again.notes[0].fields["Source"] == "other/b.md:90"


def test_without_the_old_deck_the_guids_are_the_same(tmp_path: Path) -> None:
    one = build(tmp_path / "one.apkg", unit("Trees", BARK, ROOT), unit("Plants", SEED))
    other = build(tmp_path / "other.apkg", unit("Flora", SEED, replace(ROOT, back=OTHER)), unit("Trees", BARK))
    assert sorted(guids(one)) == sorted(guids(other))


def test_a_reworded_question_keeps_its_guid_through_later_edits(tmp_path: Path) -> None:
    deck = tmp_path / "deck.apkg"
    old = guids(build(deck, unit("Trees", BARK, ROOT)))
    reworded = note("What is meant by bark?", "The outer layer of a tree.", kind=Kind.DEFINITION)
    second = build(deck, unit("Trees", reworded, ROOT), now=NOW + 1)
    assert guids(second) == old
    assert changes(second) == [("reworded", "01 Trees", "What is meant by bark?")]
    third = build(deck, unit("Trees", ROOT), unit("Layers", replace(reworded, back=SEED.back)), now=NOW + 2)
    assert sorted(guids(third)) == sorted(old)


def test_a_question_that_comes_back_beside_its_reworded_self_is_a_new_card(tmp_path: Path) -> None:
    deck = tmp_path / "deck.apkg"
    old = guids(build(deck, unit("Trees", BARK)))
    reworded = note("What is meant by bark?", "The outer layer of a tree.", kind=Kind.DEFINITION)
    build(deck, unit("Trees", reworded), now=NOW + 1)
    third = build(deck, unit("Trees", reworded, replace(BARK, back=SEED.back)), now=NOW + 2)
    assert guids(third)[0] == old[0]
    assert len(set(guids(third))) == 2


def test_of_two_alike_rivals_neither_takes_the_history(tmp_path: Path) -> None:
    deck = tmp_path / "deck.apkg"
    old = guids(build(deck, unit("Trees", note("What does bark do?", "It keeps the water inside the tree."))))
    rivals = (
        note("What does bark do now?", "It keeps the water inside that tree."),
        note("What does bark do yet?", "It keeps the water inside this tree."),
    )
    again = build(deck, unit("Trees", *rivals), now=NOW + 1)
    assert not set(guids(again)) & set(old)
    assert [entry.change for entry in again.changes].count(Change.WITHDRAWN) == 1


def test_a_topic_that_moves_to_another_unit_keeps_its_guid(tmp_path: Path) -> None:
    deck = tmp_path / "deck.apkg"
    old = guids(build(deck, unit("Trees", BARK, ROOT), unit("Plants", SEED)))
    again = build(deck, unit("Trees", BARK), unit("Plants", SEED, ROOT), now=NOW + 1)
    assert sorted(guids(again)) == sorted(old)
    assert changes(again) == [("moved", "02 Plants", "What is a root?")]
    assert [packed.mod for packed in again.notes] == [NOW] * 3


def test_notes_with_one_key_are_told_apart_and_stay_so(tmp_path: Path) -> None:
    deck = tmp_path / "deck.apkg"
    one = note("What are the parts of bark?", "Cork and phloem", key="parts")
    other = note("What are the parts of a root?", "Cap and hairs", key="parts")
    first = build(deck, unit("Bark", one), unit("Roots", other))
    assert [packed.planned.key.count(".") for packed in first.notes] == [2, 3]
    again = build(deck, unit("Roots", replace(other, back=SEED.back)), now=NOW + 1)
    assert guids(again) == guids(first)[1:]


def test_the_authors_id_holds_against_every_edit(tmp_path: Path) -> None:
    deck = tmp_path / "deck.apkg"
    one = note("What is bark?", "The outer layer of a tree.", author=True, id="bark")
    other = note("What is a root?", "The part under the ground.", author=True, id="root")
    old = guids(build(deck, unit("Trees", one, other)))
    swapped = (replace(one, front=other.front, back=other.back), replace(other, front=one.front, back=one.back))
    assert guids(build(deck, unit("Trees", *swapped), now=NOW + 1)) == old


def test_an_id_that_is_given_later_takes_the_card_over(tmp_path: Path) -> None:
    deck = tmp_path / "deck.apkg"
    plain = note("What is bark?", "The outer layer of a tree.", kind=Kind.QUESTION, author=True)
    old = guids(build(deck, unit("Trees", plain)))
    build(deck, unit("Trees", replace(plain, id="bark")), now=NOW + 1)
    other = note("Name the outermost part!", "Skin", kind=Kind.QUESTION, author=True, id="bark")
    assert guids(build(deck, unit("Trees", other), now=NOW + 2)) == old


def test_two_notes_with_one_id_are_an_error_that_names_both_places() -> None:
    parts = (
        unit("Trees", note("What is bark?", "A layer.", author=True, id="x", at="a.md:5")),
        unit("Plants", note("What is a seed?", "A plant.", author=True, id="x", at="b.md:9")),
    )
    with pytest.raises(CardgenError, match=r"^b\.md:9: the id “x” is taken by the note at a\.md:5"):
        scheduler.schedule(course(*parts), parts)


def test_a_question_that_the_author_asks_twice_is_a_warning() -> None:
    parts = (
        unit("Trees", note("What is bark?", "A layer.", author=True, at="a.md:5")),
        unit("Plants", note("What is bark?", "A skin.", author=True, at="b.md:9")),
    )
    draft = scheduler.schedule(course(*parts), parts)
    assert [str(problem) for problem in draft.problems] == [
        "b.md:9: this asks the same as a.md:5, with another answer (reword one of them, or give each an id)"
    ]
    assert len({planned.guid for planned in draft.notes}) == 2


def test_a_card_that_turns_into_a_cloze_starts_anew_with_a_warning(tmp_path: Path) -> None:
    deck = tmp_path / "deck.apkg"
    build(deck, unit("Trees", note("Name the parts of a tree.", "Bark, root", kind=Kind.LIST, key="parts")))
    parts = (unit("Trees", note("A tree has [[bark]] and a [[root]].", kind=Kind.LIST, key="parts", at="a.md:4")),)
    draft = scheduler.schedule(course(*parts), parts, exporter.read_previous(deck))
    assert str(draft.problems[0]).startswith(
        "a.md:4: this card was of kind “list” and is “list-cloze” now; it starts anew"
    )
    assert [entry.change.value for entry in plan(draft).changes] == ["added", "withdrawn"]


# --- what leaves, and what is not ours ------------------------------------------------------------------------------


def test_a_withdrawn_note_is_reported_with_a_search_by_its_key(tmp_path: Path) -> None:
    deck = tmp_path / "deck.apkg"
    first = build(deck, unit("Trees", BARK, ROOT))
    again = build(deck, unit("Trees", BARK), now=NOW + 1)
    (gone,) = again.changes
    assert (gone.change, gone.unit, gone.front) == (Change.WITHDRAWN, "01 Trees", "What is a root?")
    assert gone.search == f"Key:{first.notes[1].planned.key}"
    assert guids(again) == guids(first)[:1]


def test_a_shipped_note_is_not_cut_for_one_that_outranks_it(tmp_path: Path) -> None:
    deck = tmp_path / "deck.apkg"
    old = guids(build(deck, unit("Trees", BARK)))
    again = build(deck, unit("Trees", ROOT, reserve=(SEED, BARK)), now=NOW + 1)
    assert set(old) < set(guids(again))
    assert [packed.planned.note for packed in again.notes] == [BARK, ROOT]


def test_a_note_of_the_reserve_is_not_called_back_for_one_that_is_there(tmp_path: Path) -> None:
    deck = tmp_path / "deck.apkg"
    twin = replace(BARK, place=Place("b.md", 9))
    old = guids(build(deck, unit("Trees", BARK, reserve=(twin,))))
    assert guids(build(deck, unit("Trees", BARK, reserve=(twin,)), now=NOW + 1)) == old


def test_a_renamed_course_goes_on_under_its_old_name(tmp_path: Path) -> None:
    deck = tmp_path / "deck.apkg"
    old = guids(build(deck, unit("Trees", BARK, ROOT)))
    draft = scheduler.schedule(
        course(unit("Trees", BARK, SEED), title="Botany", id="botany"),
        (unit("Trees", BARK, SEED),),
        exporter.read_previous(deck),
    )
    assert draft.notes[0].guid == old[0]
    assert draft.notes[1].key.startswith("test-course.")
    assert draft.deck == "Test Course"
    assert str(draft.problems[0]) == (
        "unit.md: the course is called “Botany” now; its cards stay in the deck “Test Course”"
        " (Anki does not move cards on import)"
    )


def test_the_deck_of_another_course_is_refused(tmp_path: Path) -> None:
    deck = tmp_path / "deck.apkg"
    build(deck, unit("Trees", BARK))
    with pytest.raises(CardgenError, match="this deck is of another course, “Test Course”"):
        build(deck, unit("Cells", SEED), title="Cells", id="cells")


def test_a_note_without_our_key_is_refused() -> None:
    alien = PreviousNote("abc", "Cardgen Basic", {"Front": "Q", "Back": "A", "Key": "mine"}, (), "Deck", 0, NOW)
    with pytest.raises(CardgenError, match=r"^old\.apkg: a note in this deck has no key that cardgen gave it: 'mine'"):
        scheduler.schedule(course(unit("Trees", BARK)), (unit("Trees", BARK),), Previous("old.apkg", (alien,), 1))


def test_an_empty_old_deck_is_no_memory() -> None:
    draft = scheduler.schedule(course(unit("Trees", BARK)), (unit("Trees", BARK),), Previous("old.apkg", (), 3))
    assert (draft.memory, len(draft.notes)) == (None, 1)
