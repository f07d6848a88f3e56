from __future__ import annotations

from cardgen import report
from cardgen.model import Change, ChangeEntry, CoveredTopic, Kind, LeftOut, OpenTopic, Place
from cardgen.problems import Problem, Severity


def entry(change: Change, front: str, unit: str = "01 Trees", search: str = "") -> ChangeEntry:
    return ChangeEntry(change, unit, front, front, search)


def test_changes_are_listed_by_unit_and_sort() -> None:
    changes = (
        entry(Change.ADDED, "What is bark?"),
        entry(Change.REWORDED, "What is a root?"),
        entry(Change.ADDED, "What is a leaf?"),
        entry(Change.WITHDRAWN, "What is a fern?", "02 Ferns", "Key:a.b.c"),
    )
    assert list(report.change_report(changes)) == [
        "Since the previous deck:",
        "  01 Trees",
        "    new: 2",
        "      - What is bark?",
        "      - What is a leaf?",
        "    question reworded: 1",
        "      - What is a root?",
        "  02 Ferns",
        "    withdrawn: 1",
        "      - What is a fern?",
        "",
        "1 withdrawn note: Anki keeps the cards until you delete them. To find them, search in Browse for",
        "  Key:a.b.c",
        "",
    ]


def test_long_lists_of_changes_are_cut_but_never_those_of_withdrawn_notes() -> None:
    added = [entry(Change.ADDED, f"Q{at}") for at in range(30)]
    gone = [entry(Change.WITHDRAWN, f"W{at}", search=f"Key:k{at}") for at in range(60)]
    lines = list(report.change_report((*added, *gone)))
    assert "      and 22 more" in lines
    assert "      - W59" in lines
    searches = [line for line in lines if line.startswith("  Key:")]
    assert sum(line.count("Key:") for line in searches) == 60


def test_the_first_deck_has_no_change_report() -> None:
    assert list(report.change_report(())) == []


def test_open_topics_say_where_to_look() -> None:
    topics = [OpenTopic("The history of the axe.", Place("a.md", 3), "The Axe"), OpenTopic("Saws", Place("a.md", 4))]
    assert list(report.open_topics(topics)) == [
        "2 key topics without an answer on the pages:",
        "  a.md:3: The history of the axe (see “The Axe”)",
        "  a.md:4: Saws",
        "",
    ]


def test_a_covered_topic_says_how_many_cards_answer_it() -> None:
    line = report.covered_line(CoveredTopic("Saws and axes.", Place("a.md", 4), 2))
    assert line == "a.md:4: Saws and axes (2 cards)"


def test_many_open_topics_are_cut() -> None:
    lines = list(report.open_topics([OpenTopic(f"T{at}", Place("a.md", at)) for at in range(1, 21)]))
    assert lines[-2] == "  and 12 more, which `cardgen check` lists"


def test_reasons_are_told_in_words() -> None:
    line = report.left_out_line(LeftOut(Place("a.md", 3), "leak", "What is a tree house?"))
    assert line == "a.md:3: What is a tree house? (leak: the question gives the answer away)"
    line = report.left_out_line(LeftOut(Place("a.md", 3), "duplicate of b.md:7", "What is bark?"))
    assert line == "a.md:3: What is bark? (duplicate of b.md:7)"
    assert report.left_out_line(LeftOut(Place("a.md", 3), "new-check", "Q?")) == "a.md:3: Q? (new-check)"


def test_kinds_are_counted_in_words() -> None:
    kinds = [Kind.FACT, Kind.ACRONYM, Kind.ACRONYM, Kind.TABLE]
    assert report.by_kind(kinds) == "2 acronyms, 1 fact, 1 table entry"
    assert all(report.by_kind([kind]) for kind in Kind)


def test_problems_are_one_line_each() -> None:
    problems = [
        Problem("a.md", 3, "this is wrong", "do that"),
        Problem("b.md", 0, "odd", severity=Severity.WARNING),
    ]
    assert list(report.problem_lines(problems)) == ["a.md:3: this is wrong (do that)", "b.md: warning: odd"]
