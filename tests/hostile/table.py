"""The page that tells users what comes of bad input, made of the fixtures."""

from __future__ import annotations

from pathlib import Path

from tests.hostile.fixtures import Case, Fixture, Outcome, cases

DOCUMENT = Path(__file__).parents[2] / "docs" / "bad-input.md"
_DOES = {
    Outcome.REFUSED: "refused",
    Outcome.WARNED: "built, with a warning",
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
    index = "\n".join(("| case | examples |", "| --- | --- |", *lines))
    return f"{_HEAD}{index}\n\n" + "\n".join(map(_section, found))


def _section(case: Case) -> str:
    rows = "\n".join(map(_row, case.fixtures))
    return f"## {case.title}\n\n{case.why}\n\n| given | outcome | what is said |\n| --- | --- | --- |\n{rows}\n"


def _row(fixture: Fixture) -> str:
    shown = [*fixture.says, *(line.strip() for line in fixture.deck.reports)]
    said = "<br>".join(f"<code>{_cell(_short(line))}</code>" for line in shown)
    return f"| {fixture.given.replace('|', chr(92) + '|')} | {_DOES[fixture.outcome]} | {said} |"


def _counts(case: Case) -> str:
    outcomes = [fixture.outcome for fixture in case.fixtures]
    return ", ".join(f"{outcomes.count(one)} {said}" for one, said in _DOES.items() if one in outcomes)


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
