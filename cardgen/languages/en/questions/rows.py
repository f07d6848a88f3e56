"""The rows of a table as they stand in a sentence: with their class, or with an article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from cardgen.languages.en.grammar.aspects import is_adjective, modifies
from cardgen.languages.en.grammar.phrases import is_plural, with_article
from cardgen.languages.en.lexis import columns, lexicon
from cardgen.languages.en.lexis.lexicon import Counted
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.rowclass import RowClass
from cardgen.languages.en.questions.terms import is_usable, settled, subject_phrase
from cardgen.languages.tokens import last_word, tokenize
from cardgen.text import SpanKind, Text

_GREEK = re.compile(r"(?:alpha|beta|gamma|delta|kappa|lambda|mu|omega|[α-ω])(?:[- ]?\d)?", re.IGNORECASE)
_SHORT_CODE = re.compile(r"[A-Za-z]|\d{1,3}|[IVXL]{1,5}|[A-Z]{1,2}\d{0,2}")


def named_rows(rows: Sequence[Text], kind: RowClass | None, usage: Usage) -> tuple[Text | None, ...]:
    """Each row, without its number, as it stands behind "of"; None for a row that names nothing.

    Letters, numbers and adjectives take the class: "blood group A", "the olfactory nerve". Of nouns that the
    dictionary does not have, the other rows tell whether they take an article.
    """
    rows = [_bare(row) for row in rows]
    if kind and kind.noun.words <= 3 and _says_together(rows, kind, usage):
        joining = lexicon.singular(last_word(kind.noun)) in columns.JOINING
        whole = joining or kind.many or not kind.sorted
        return tuple(
            _joined(row, kind, usage)
            if whole or is_modifier(row) or _is_said(row, kind, usage)
            else _named(row, kind, with_article(settled(row, usage), usage), False, usage)
            for row in rows
        )
    joins = kind is not None and kind.noun.words <= 3 and (kind.typed or _are_modifiers(rows, kind))
    codes = sum(_is_short_code(row) for row in rows)
    coded = kind if codes * 2 >= len(rows) else None
    articles = [with_article(settled(row, usage), usage) for row in rows]
    counted = sum(bool(named and re.match(r"an? ", named.plain)) for named in articles)
    bare = sum(
        named is not None and named.plain == settled(row, usage).plain
        for row, named in zip(rows, articles, strict=True)
    )
    said = any(
        not named and usage.says(f"the {row.plain.casefold()}") for row, named in zip(rows, articles, strict=True)
    )
    return _alike(
        Text.of("the ") + row.without_marks()
        if _REALM.fullmatch(row.plain)
        else row
        if _NAMES.fullmatch(row.plain) and not _is_word(row.plain.rpartition(" and ")[2])
        else _joined(row, kind, usage)
        if kind and joins and (row.words == 1 or is_modifier(row) or lexicon.can_be(last_word(row), "ADJ"))
        else _named(row, coded if _is_short_code(row) else kind, named, said or counted > bare, usage)
        for row, named in zip(rows, articles, strict=True)
    )


def _alike(names: Iterable[Text | None]) -> tuple[Text | None, ...]:
    """Names of one word that no dictionary has, written one way: among "fosfomycin" also "Meropenem" is small."""
    found = tuple(names)
    single = [name.plain for name in found if name and re.fullmatch(r"[A-Za-z][a-z]+", name.plain)]
    rare = sum(word.islower() and not lexicon.is_known(word) for word in single)
    if rare < _SEVERAL or sum(word.islower() for word in single) * 2 < len(single):
        return found
    return tuple(
        _small(name) if name and name.words == 1 and not lexicon.is_known(name.plain) else name for name in found
    )


_SEVERAL = 3


def _bare(row: Text) -> Text:
    """ "1. Rivalry" and "Fat (D)" without what only numbers them; "Plotly / Bokeh" as two names."""
    row = _names_joined(row.strip())
    number = re.match(r"(?:\d{1,2}|[a-z])[.)]\s+(?=\D)", row.plain)
    row = row.cut(number.end()) if number else row
    letter = re.search(r"\s+\([A-Z]\)$", row.plain)
    row = row.cut(0, letter.start()) if letter else row
    first = re.match(r"([A-Z][a-z]+)(?: [a-z-]+)+$", row.plain)
    plain = first is not None and lexicon.is_known(first[1].lower()) and lexicon.can_be(first[1].lower(), "ADJ")
    return row.map_text(0, 1, row.plain[0].lower()) if plain else row  # "Angular frequency"


_NAMES = re.compile(r"(?:[A-Z][\w.-]*, )*[A-Z][\w.-]* and [A-Za-z][\w.-]*")


_REALM = re.compile(
    r"(?:[A-Z][\w’'-]+ ){1,3}"
    r"(?:[Dd]ynasty|[Ee]mpire|[Cc]aliphate|[Ss]ultanate|[Ss]hogunate|[Kk]hanate|[Cc]ivili[sz]ation)"
)


def _names_joined(row: Text) -> Text:
    """ "Plotly / Bokeh" as "Plotly and Bokeh": names, not two words for one thing."""
    parts = row.plain.split(" / ")
    names = [part for part in parts if re.fullmatch(r"[A-Z][\w.-]*|[a-z]+-[a-z-]+", part)]
    if not 1 < len(parts) == len(names) < 5 or all(map(_is_word, names)):
        return row
    return Text.of(f"{', '.join(parts[:-1])} and {parts[-1]}")


def _is_word(name: str) -> bool:
    return any(lexicon.is_common_word(part.lower()) for part in re.split(r"[-.]", name)[:1])


def _is_short_code(row: Text) -> bool:
    return bool(_SHORT_CODE.fullmatch(row.plain.strip())) and not row.has(SpanKind.CODE, SpanKind.MATH)


def _named(row: Text, kind: RowClass | None, named: Text | None, definite: bool, usage: Usage) -> Text | None:
    plain = row.plain.strip()
    if _is_short_code(row):
        return Text.join((kind.full, row.strip()), " ") if kind else row
    tokens = tokenize(row)
    if not tokens or not tokens[0].is_word or "/" in plain or tokens[-1].low in _CHANGES:
        return None
    if _GREEK.fullmatch(plain):
        return _joined(row, kind, usage) if kind and kind.noun.words <= 3 else None
    if kind and last_word(kind.noun) in columns.WORKS_OF_ART:
        return Text.join((Text.of("“"), row.without_marks().strip(" “”\"'"), Text.of("”")))
    if is_adjective(tokens[-1].low) or (len(tokens) == 1 and modifies(row)):
        return _joined(row, kind, usage) if kind and kind.noun.words <= 3 else None
    name = settled(row, usage)
    if kind and last_word(kind.noun) in columns.NAMED_AFTER and _is_surname(plain):
        return Text.join((row, Text.of("’ " if plain.endswith("s") else "’s "), kind.noun))
    if definite and _lacks_article(name, named, usage):
        return Text.of("the ") + (_small(name) if name.words == 1 else name)
    whole = subject_phrase(row, usage) if len(plain) > 1 else row
    article = re.match(r"an? (?=\S+ \S)", whole.plain) if whole else None
    return Text.of("the ") + whole.cut(article.end()) if whole and article else whole


def _is_surname(plain: str) -> bool:
    """A word with a capital that the dictionary does not have, and that is no name of a doctrine."""
    return bool(re.fullmatch(r"[A-Z][a-z]+", plain)) and not lexicon.is_common_word(plain) and not plain.endswith("ism")


def _small(word: Text) -> Text:
    """What takes "the" among things that can be counted is no name."""
    first = tokenize(word)[0].word
    return word.map_text(0, len(first), first.lower()) if re.fullmatch(r"[A-Z][a-z]+", first) else word


_CHANGES = frozenset("increases decreases rises falls grows drops shrinks improves worsens".split())


def _lacks_article(name: Text, named: Text | None, usage: Usage) -> bool:
    """Whether a singular stands without an article only since the dictionary does not know it or it holds a name."""
    tokens = tokenize(name)
    if not tokens or is_plural(name, usage) is not False or lexicon.can_be(tokens[-1].low, "ADJ"):
        return False
    last = tokens[-1]
    common = last.word.islower() and lexicon.counted(last.low) is Counted.YES
    return named is None or (named.plain == name.plain and common and name.words > 1)


def _says_together(rows: Sequence[Text], kind: RowClass, usage: Usage) -> bool:
    """Whether the page, or the language, says the rows together with their class: "transport layer"."""
    if any(row.words > 3 or row.has(SpanKind.CODE, SpanKind.MATH) for row in rows) or _ends_so(rows, kind):
        return False
    said = sum(_is_said(row, kind, usage) for row in rows)
    return lexicon.singular(last_word(kind.noun)) in columns.JOINING or said * 3 >= len(rows)


def _is_said(row: Text, kind: RowClass, usage: Usage) -> bool:
    forms = (kind.noun.plain.casefold(), _many(kind.noun).plain.casefold())
    return any(usage.says(f"{row.plain.casefold()} {noun}") for noun in forms)


def _many(noun: Text) -> Text:
    """The class in the plural."""
    last = tokenize(noun)[-1]
    return noun.map_text(last.start, last.end, lexicon.plural(lexicon.singular(last.low)))


def _are_modifiers(rows: Sequence[Text], kind: RowClass) -> bool:
    return not _ends_so(rows, kind) and sum(is_modifier(row) for row in rows) * 5 >= len(rows) * 3


def _ends_so(rows: Sequence[Text], kind: RowClass) -> bool:
    """Whether a row has the class in it already: "Input layer"."""
    last = last_word(kind.noun)
    return any(last_word(row) == last for row in rows if tokenize(row))


def is_modifier(row: Text) -> bool:
    """Whether a row is an adjective without the noun that it goes with."""
    tokens = tokenize(row)
    if len(tokens) == 1:
        return modifies(row) or lexicon.can_be(tokens[0].low, "ADJ")
    return bool(tokens) and is_adjective(tokens[-1].low)


def _joined(row: Text, kind: RowClass, usage: Usage) -> Text | None:
    name = settled(row, usage)
    if lexicon.can_be(name.plain.lower(), "ADJ") and lexicon.is_known(name.plain.lower()) and not kind.many:
        name = _small(name)
    if tokenize(kind.noun)[0].low in columns.ORIGINS:
        return None  # "Source region": where the row comes from
    if (
        last_word(kind.noun)[:5] in name.plain.casefold()
        or not is_usable(name, 3)
        or any(char in name.plain for char in "/,&(")
    ):
        return None
    if kind.many:
        return Text.join((name, _many(kind.noun)), " ")
    whole = Text.join((name, kind.noun), " ")
    bare = kind.mass or lexicon.counted(lexicon.singular(last_word(kind.noun))) is Counted.NO
    return whole if bare else Text.of("the ") + whole
