"""The verb that a text begins with when its subject stands before it, as a label does: "Enzymes: speed up X"."""

from __future__ import annotations

from cardgen.languages.en.grammar import shapes
from cardgen.languages.en.lexis import exceptions, lexicon, words
from cardgen.languages.tokens import Token, tokenize
from cardgen.text import Text

# What a noun is told apart by; behind a verb other words stand.
_TELLS_APART = words.RELATIVES | frozenset(
    ("of", "where", "when", "whose", "who", "and", "or", ",", "(", "-", "–", "—")
)
# Verbs that a preposition may follow at once.
_WITH_PREPOSITION = frozenset(
    """
    account act apply arise belong deal bind come consist contribute correspond depend derive differ focus lead occur
    range react rely respond result serve stem vary work
    """.split()
)


def opening_verb(text: Text, *, many: bool | None, doer: str = "") -> tuple[str, Text] | None:
    """ "Measures the load" gives ("measure", "the load"); None for a noun phrase.

    many: whether the subject is a plural. That decides between "records where ..." as what many things are, and
    "records the load" as what one does. doer: the subject's noun; what is called after the verb does it ("processors
    process data").
    """
    tokens = tokenize(text)
    if tokens and tokens[0].low in ("never", "not", "rarely"):
        return None
    at = 1 if len(tokens) > 2 and (_is_adverb(tokens[0].low) or tokens[0].low in words.FREQUENCY_ADVERBS) else 0
    if len(tokens) < at + 2 or not tokens[at].word.isalpha():
        return None
    verb, following = tokens[at].low, tokens[at + 1]
    base = lexicon.base_form(verb)
    if base is None or not lexicon.can_be(base, "VERB") or tokens[at].word.isupper():
        return None
    if verb in words.AUXILIARIES or following.low in words.AUXILIARIES:
        return None
    named_after = many is True and verb == base and len(base) > 3 and doer.startswith(shapes.stem(base))
    if not named_after and not _is_verb(tokens, at, base, many):
        return None
    return base, text.cut(following.start)


def _is_adverb(low: str) -> bool:
    return low.endswith("ly") and lexicon.can_be(low, "ADV") and not lexicon.can_be(low, "VERB")


def _is_verb(tokens: tuple[Token, ...], at: int, base: str, many: bool | None) -> bool:
    verb, following = tokens[at].low, tokens[at + 1]
    if following.low in _TELLS_APART and lexicon.can_be(verb, "NOUN"):
        return False
    object_follows = following.low in words.DETERMINERS | {"that", "whether", "how", "what", "if"}
    if lexicon.is_form(verb, "VBZ") and verb != base:
        if not lexicon.can_be(verb, "NOUN") or object_follows:
            return True
        if many is not False or following.low in words.PREPOSITIONS | {"to"}:
            return many is not True and following.low in words.PREPOSITIONS | {"to"} and base in _WITH_PREPOSITION
        return shapes.third_person_verb(Text.of(" ".join(token.word for token in tokens[at:]))) is not None
    if many is not True or not lexicon.is_form(verb, "VB"):
        return False
    if not lexicon.can_be(verb, "NOUN") and not lexicon.can_be(verb, "ADJ"):
        return True
    if object_follows:
        return True
    return base in exceptions.MOSTLY_VERBS and verb not in exceptions.NOUN_FORMS and following.is_word
