"""The page that tells users what comes of bad input, made of the fixtures."""

from __future__ import annotations

from pathlib import Path

from tests.hostile.fixtures import Case, Deck, Fixture, Outcome, cases

DOCUMENT = Path(__file__).parents[2] / "docs" / "bad-input.md"
_DOES = {
    Outcome.REFUSED: "refused",
    Outcome.WARNED: "warned and built",
    Outcome.BUILT: "built",
    Outcome.KILLED: "old deck whole",
}
_HEAD = """# What comes of bad input

<!-- Made from tests/hostile/cases by `python -m tests.hostile`; each row is a test. -->

Whatever a course holds, cardgen builds a sound deck, or says what is wrong, where, and what to do about it.

- **Refused** means: exit code 1, nothing is written, the old deck stays as it was, and all errors of the course are
  listed in one run. `--keep-going` builds without the pages that have errors.
- **Built** means: Anki takes the deck, and every note in it has a card that shows what the page says.

"""


def page() -> str:
    """The page as Markdown."""
    found = cases()
    lines = [f"| [{case.title}](#{_anchor(case.title)}) | {_counts(case)} |" for case in found]
    index = "\n".join(("| case | refused | warned and built | built |", "| --- | --- | --- | --- |", *lines))
    return f"{_HEAD}{index}\n\n" + "\n".join(map(_section, found))


def _section(case: Case) -> str:
    rows = "\n".join(map(_row, case.fixtures))
    return f"## {case.title}\n\n{case.why}\n\n| given | outcome | what is said |\n| --- | --- | --- |\n{rows}\n"


def _row(fixture: Fixture) -> str:
    shown = [*fixture.says, *(line.strip() for line in fixture.deck.reports)]
    said = [f"<code>{_cell(_short(line))}</code>" for line in shown]
    if fixture.before and fixture.outcome is not Outcome.REFUSED:
        said.append(_in_anki(fixture.deck))
    return f"| {fixture.given.replace('|', chr(92) + '|')} | {_DOES[fixture.outcome]} | {'<br>'.join(said)} |"


def _in_anki(deck: Deck) -> str:
    """What a second import does."""
    if deck.same_bytes:
        return "the same file"
    notes = {"updated": deck.updated, "new": deck.new, "no longer in the deck": deck.gone}
    told = ", ".join(f"{count} {what}" for what, count in notes.items() if count) or "nothing to update"
    return f"in Anki: {told}"


def _counts(case: Case) -> str:
    outcomes = [fixture.outcome for fixture in case.fixtures]
    refused = outcomes.count(Outcome.REFUSED) + outcomes.count(Outcome.KILLED)
    return " | ".join(str(count or "") for count in (refused, *map(outcomes.count, (Outcome.WARNED, Outcome.BUILT))))


def _short(line: str) -> str:
    return line if len(line) <= 300 else f"{line[:299]}…"


def _cell(text: str) -> str:
    for sign, instead in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("|", "&#124;"), ("\n", " "), ("*", "&#42;")):
        text = text.replace(sign, instead)
    for sign, instead in (("`", "&#96;"), ("_", "&#95;"), ("{{", "&#123;&#123;"), ("[", "&#91;"), ("$", "&#36;")):
        text = text.replace(sign, instead)
    return text


def _anchor(title: str) -> str:
    kept = "".join(sign for sign in title.lower() if sign.isalnum() or sign in " -_")
    return kept.replace(" ", "-")
