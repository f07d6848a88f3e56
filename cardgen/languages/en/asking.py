"""The wording of questions that structure asks: a term, a list, steps, a table cell.

Every function gives a whole question, or None when a sound sentence cannot be made: the caller then makes no card.
`context` is the nearest enclosing subject ("DBSCAN" above "Advantages"). Fact sentences are in `facts.py`.
"""

from __future__ import annotations

import re

from cardgen.languages.en import coursewords, exceptions, lexicon, words
from cardgen.languages.en.facts import sentence_questions
from cardgen.languages.en.phrases import head, in_sentence, is_plural, with_article
from cardgen.languages.en.shapes import gerund, third_person_verb
from cardgen.languages.en.tokens import Token, masked, piece, sentence, tokenize, without_outer_marks
from cardgen.languages.en.usage import Usage
from cardgen.text import SpanKind, Text

__all__ = [
    "cause_of",
    "difference_between",
    "does_what",
    "example_of",
    "formula_of",
    "list_of",
    "property_of",
    "purpose_of",
    "sentence_questions",
    "stands_for",
    "steps_of",
    "what_is",
    "which_term",
    "why",
]

_LONGEST_TERM = 9


def settled(phrase: Text, usage: Usage) -> Text:
    """A heading or term as it goes into a question: no outer marks, end marks or heading capitals."""
    return in_sentence(without_outer_marks(phrase).strip(" .,;:–—"), usage)


def _usable(phrase: Text, longest: int = _LONGEST_TERM) -> bool:
    """Whether a term is a clean noun phrase: not empty, not long, no sentence marks, no pronoun."""
    hidden = masked(phrase)
    tokens = tokenize(hidden)
    if not tokens or len(tokens) > longest + 4 or phrase.words > longest or phrase.has(SpanKind.BREAK):
        return False
    if re.search(r"[?!;=→<>|]|\.\s|…", hidden):
        return False
    return not any(token.low in words.PRONOUNS or token.low in words.POSSESSIVES for token in tokens)


def what_is(term: Text, usage: Usage, context: Text | None = None) -> Text | None:
    """ "What is a neuron?", "What are residuals?". Where number or article is in doubt, `What does "..." mean?`."""
    np = settled(term, usage)
    if not _usable(np):
        return None
    if context and _is_relational(tokenize(np)):
        return list_of(term, context, usage)
    many = is_plural(np, usage)
    named = with_article(np, usage) if many is False else np if many else None
    if named is None:
        return _what_does_mean(np)
    return sentence(_be(np, bool(many)), named)


def _be(np: Text, many: bool) -> str:
    """ "What is ", "What are ", or for an event that is over "What was "."""
    tokens = tokenize(np)
    at = head(tokens)
    if at is not None and tokens[at].low in exceptions.PAST and tokens[at].word[0].isupper():
        return "What were " if many else "What was "
    return "What are " if many else "What is "


def _what_does_mean(np: Text) -> Text:
    if np.has(SpanKind.CODE, SpanKind.MATH):
        return sentence("What does ", np, " mean")
    return sentence("What does “", np, "” mean")


def which_term(meaning: Text) -> Text | None:
    """The reverse of a definition: `Which term means "..."?`, from a meaning that is a noun phrase or a clause."""
    body = without_outer_marks(meaning).strip(" .;:")
    if not body or body.words > 30 or "?" in masked(body):
        return None
    body = _small_start(body)
    return sentence("What is the term for ", body) if _starts_noun_phrase(body) else None


def _small_start(text: Text) -> Text:
    tokens = tokenize(text)
    first = tokens[0]
    if (
        not first.is_opaque
        and first.word[0].isupper()
        and first.word[1:].islower()
        and lexicon.is_common_word(first.word)
    ):
        return text.map_text(first.start, first.start + 1, first.word[0].lower())
    return text.map_text(0, 1, "a") if first.word == "A" else text


def _starts_noun_phrase(text: Text) -> bool:
    tokens = tokenize(text)
    first = tokens[0].low
    if first in ("a", "an", "the", "any", "one", "when", "how"):
        return True
    if third_person_verb(text) or len(tokens) < 2:
        return False
    return first.endswith("ing") and gerund(text) is not None


def stands_for(acronym: str) -> Text:
    """ "What does CNN stand for?"."""
    return sentence(f"What does {acronym.strip()} stand for")


# --- lists and properties -----------------------------------------------------------------------------------------------


def list_of(heading: Text, context: Text | None, usage: Usage) -> Text | None:
    """The question whose answer is the list under `heading`.

    "Advantages" under "DBSCAN": "What are the advantages of DBSCAN?". "Goals of Clustering": "What are the goals of
    clustering?". "Preventing Overfitting": "How can overfitting be prevented?".
    """
    np = settled(heading, usage)
    if not _usable(np, 14):
        return None
    if doing := gerund(np):
        return _how_can(*doing)
    tokens = tokenize(np)
    if tokens[0].low == "how":
        return steps_of(heading, context, usage)
    at = head(tokens)
    if at is None or tokens[0].low in words.QUESTION_WORDS or third_person_verb(np):
        return None
    bare = at + 1 == len(tokens)
    if bare and _is_relational(tokens):
        if context is None:
            return None
        about = subject_phrase(context, usage)
        if about is None:
            return None
        many = _list_number(tokens, at)
        return sentence(_are(many), _definite(np, tokens), _joiner(tokens[at].low), about)
    plural = is_plural(np, usage)
    if not plural and not _pros_and_cons(tokens):
        return None
    return sentence("What are ", _definite(np, tokens) if not bare or _is_limited(tokens) else np)


def _list_number(tokens: tuple[Token, ...], at: int) -> bool:
    return lexicon.is_plural_noun(tokens[at].word) is True or any(t.low in ("and", "&", "/") for t in tokens[:at])


def _pros_and_cons(tokens: tuple[Token, ...]) -> bool:
    return any(token.low in ("pros", "cons") for token in tokens)


def _are(many: bool) -> str:
    return "What are " if many else "What is "


def _joiner(head_noun: str) -> str:
    return (
        " for "
        if lexicon_singular(head_noun) in ("requirement", "prerequisite", "recommendation", "guideline")
        else " of "
    )


def lexicon_singular(noun: str) -> str:
    """The singular of a noun form that a word list may hold."""
    low = noun.lower()
    if low.endswith("ies") and low[:-3] + "y" in coursewords.LIST_NOUNS:
        return low[:-3] + "y"
    for ending, start in (("s", ""), ("es", ""), ("a", "on"), ("ses", "sis")):
        if low.endswith(ending) and low[: -len(ending)] + start in coursewords.RELATIONAL_NOUNS:
            return low[: -len(ending)] + start
    return low


def _is_relational(tokens: tuple[Token, ...]) -> bool:
    """Whether a heading only names a side of something else ("Advantages", "Common Pitfalls", "Key ideas")."""
    at = head(tokens)
    if at is None or at + 1 != len(tokens) or lexicon_singular(tokens[at].low) not in coursewords.RELATIONAL_NOUNS:
        return False
    return all(
        token.low in coursewords.PLAIN_MODIFIERS or not token.is_word or token.low in ("and", "or", "the")
        or token.low in words.NUMBERS or lexicon_singular(token.low) in coursewords.RELATIONAL_NOUNS
        for token in tokens[:at]
    )  # fmt: skip


def _is_limited(tokens: tuple[Token, ...]) -> bool:
    return any(
        token.low in ("main", "key", "core", "major", "basic") or token.low in words.NUMBERS for token in tokens[:2]
    )


def _definite(np: Text, tokens: tuple[Token, ...]) -> Text:
    """With "the", unless a determiner or a word such as "common" makes it unwanted."""
    if tokens[0].low in words.DETERMINERS or tokens[0].low in ("common", "some", "typical", "possible", "useful"):
        return np
    return Text.of("the ") + np


def subject_phrase(context: Text, usage: Usage) -> Text | None:
    """The context as it stands after "of": "Neural Networks" gives "neural networks", "Neuron" gives "a neuron"."""
    np = settled(context, usage)
    if not _usable(np):
        return None
    if is_plural(np, usage):
        return np
    return with_article(np, usage) or np


def _how_can(verb: str, thing: Text) -> Text | None:
    """ "Preventing Overfitting": "How can overfitting be prevented?"; with more behind the object, "How do you ...?"."""
    tokens = tokenize(thing)
    at = head(tokens)
    if at is not None and at + 1 == len(tokens) and verb in exceptions.MOSTLY_VERBS and not _has_conjunction(tokens):
        return sentence("How can ", thing, f" be {lexicon.participle(verb)}")
    return sentence(f"How do you {verb} ", thing)


def _has_conjunction(tokens: tuple[Token, ...]) -> bool:
    return any(token.low in words.CONJUNCTIONS or token.word == "," for token in tokens)


def steps_of(heading: Text, context: Text | None, usage: Usage) -> Text | None:
    """ "Training Process": "What are the steps of the training process?"; "How to Fit a Model": "How do you fit ...?"."""
    np = settled(heading, usage)
    tokens = tokenize(np)
    if not tokens or not _usable(np, 14) and tokens[0].low != "how":
        return None
    if len(tokens) > 2 and tokens[0].low == "how" and tokens[1].low == "to":
        return sentence("How do you ", piece(np, tokens, 2))
    if tokens[0].low in words.QUESTION_WORDS:
        return None
    if doing := gerund(np):
        return sentence(f"What are the steps for {lexicon.gerund(doing[0])} ", doing[1])
    at = head(tokens)
    if at is None:
        return None
    if lexicon_singular(tokens[at].low) in coursewords.STEP_NOUNS:
        return list_of(heading, context, usage)
    if _is_relational(tokens):
        about = subject_phrase(context, usage) if context else None
        return sentence("What are the steps of ", about) if about else None
    if tokens[at].low in coursewords.PROCESS_NOUNS:
        return sentence("What are the steps of ", np if tokens[0].low in words.DETERMINERS else Text.of("the ") + np)
    named = with_article(np, usage) if not is_plural(np, usage) else None
    return sentence("What are the steps of ", named) if named else None


def purpose_of(term: Text, usage: Usage) -> Text | None:
    """ "What is the purpose of a validation set?"."""
    about = subject_phrase(term, usage)
    return sentence("What is the purpose of ", about) if about else None


def example_of(term: Text, usage: Usage) -> Text | None:
    """ "What is an example of a greedy algorithm?"."""
    about = subject_phrase(term, usage)
    return sentence("What is an example of ", about) if about else None


def formula_of(term: Text, usage: Usage) -> Text | None:
    """ "What is the formula for the standard error?"."""
    about = subject_phrase(term, usage)
    return sentence("What is the formula for ", about) if about else None


def cause_of(term: Text, usage: Usage) -> Text | None:
    """ "What causes inflation?"."""
    about = subject_phrase(term, usage)
    return sentence("What causes ", about) if about else None


def difference_between(one: Text, other: Text, usage: Usage) -> Text | None:
    """ "What is the difference between a process and a thread?"."""
    pair = (subject_phrase(one, usage), subject_phrase(other, usage))
    if pair[0] is None or pair[1] is None or pair[0].plain.lower() == pair[1].plain.lower():
        return None
    return sentence("What is the difference between ", pair[0], " and ", pair[1])


def property_of(row: Text, column: Text, usage: Usage, context: Text | None = None) -> Text | None:
    """A table cell's question: "Hexokinase" and "Product" give "What is the product of hexokinase?".

    A column that defines ("Description") asks what the row is. Columns that are no noun phrase give None.
    """
    about = subject_phrase(row, usage)
    name = settled(column, usage)
    if about is None or not _usable(name, 5):
        return None
    low = re.sub(r"\s*[(\[].*$", "", name.plain.lower()).strip()
    if low in coursewords.DEFINING_COLUMNS:
        return what_is(row, usage)
    if low in coursewords.COLUMN_QUESTIONS:
        before, after = coursewords.COLUMN_QUESTIONS[low]
        return _with_number(before, about, after, usage)
    tokens = tokenize(name)
    at = head(tokens)
    if at is None or not lexicon.can_be(tokens[at].low, "NOUN") or third_person_verb(name) or gerund(name):
        return None
    if at + 1 != len(tokens) and tokens[at + 1].low != "of":
        return None
    many = is_plural(name, usage)
    if many is None:
        return None
    where = subject_phrase(context, usage) if context and _needs_context(about) else None
    lead = (Text.of("In ") + where + Text.of(", what ")) if where else Text.of("What ")
    return sentence(lead, "are " if many else "is ", "the ", name, " of ", about)


def _needs_context(about: Text) -> bool:
    return bool(re.fullmatch(r"[\d.,%$ ]+|.", about.plain))


def _with_number(before: str, about: Text, after: str, usage: Usage) -> Text | None:
    """Fill a column's pattern; "{is}" in it becomes "is" or "are" by the number of the row."""
    if "{is}" in before + after or "{does}" in before + after:
        many = is_plural(about, usage)
        if many is None:
            return None
        before, after = (
            part.replace("{is}", "are" if many else "is").replace("{does}", "do" if many else "does")
            for part in (before, after)
        )
    return sentence(before, about, after)


def does_what(term: Text, phrase: Text, usage: Usage) -> tuple[Text, Text] | None:
    """A term and what it does: "Albumin" + "Binds acidic drugs" give "What does albumin bind?" and "acidic drugs".

    Gives (question, answer); None when the phrase does not start with a verb in the third person.
    """
    found = third_person_verb(phrase.strip(" ."))
    about = subject_phrase(term, usage)
    if found is None or about is None:
        return None
    verb, rest = found
    many = is_plural(about, usage)
    if many is None:
        return None
    do = "do" if many else "does"
    if rest and _is_clean_object(rest) and verb in coursewords.OBJECT_VERBS:
        return sentence(f"What {do} ", about, f" {verb}"), rest
    return sentence(f"What {do} ", about, " do"), phrase


def _is_clean_object(rest: Text) -> bool:
    """Whether what follows the verb is one noun phrase, the object and nothing else."""
    tokens = tokenize(rest)
    if not tokens or tokens[0].low in words.PREPOSITIONS or tokens[0].low in ("to", "that", "how", "whether", "not"):
        return False
    if lexicon.can_be(tokens[0].low, "ADV") and not lexicon.can_be(tokens[0].low, "ADJ"):
        return False
    return not any(token.word in ".;:" or token.low in words.SUBORDINATORS | words.AUXILIARIES for token in tokens)


def why(statement: Text, usage: Usage) -> tuple[Text, Text] | None:
    """A sentence with "because": its question and its reason."""
    from cardgen.languages.en.facts import because

    return because(statement, usage)
