"""Questions for the subject of a sentence, by the noun it is a kind of: "Which artery carries ...?"."""

from __future__ import annotations

from cardgen.languages.en.facts.chunks import chunks, is_list_or_phrase
from cardgen.languages.en.facts.complements import is_settled
from cardgen.languages.en.facts.parsing import Parsed
from cardgen.languages.en.facts.sentences import Fact
from cardgen.languages.en.grammar.phrases import head
from cardgen.languages.en.grammar.shapes import stems
from cardgen.languages.en.lexis import coursewords, lexicon, words
from cardgen.languages.en.lexis.frames import LIGHT
from cardgen.languages.tokens import tokenize
from cardgen.text import Text


def which(parsed: Parsed) -> Fact | None:
    """ "The pulmonary artery carries X from Y to Z": "Which artery carries X from Y to Z?"."""
    if parsed.asks not in ("does", "do") or parsed.clause.base in LIGHT:
        return None
    tokens = tokenize(parsed.subject)
    at = head(tokens)
    if at is None or at + 1 != len(tokens) or not 1 <= at <= 4 or tokens[at].is_opaque:
        return None
    modifiers = [token for token in tokens[:at] if token.low not in words.ARTICLES]
    noun = tokens[at].low
    if not modifiers or not lexicon.can_be(noun, "NOUN") or tokens[at].word[0].isupper():
        return None
    if all(token.low in coursewords.PLAIN_MODIFIERS or token.low in words.QUANTIFIERS for token in modifiers):
        return None
    if tokens[0].low in ("a", "an") or any(token.low == "but" for token in parsed.rest):
        return None
    cut = chunks(parsed.rest)
    if cut.object is None or not is_settled(parsed, cut) or cut.end != len(parsed.rest):
        return None
    if not is_list_or_phrase(parsed.rest[cut.object.first : cut.object.last], 9) or len(parsed.rest) > 18:
        return None
    said = set(stems(f"{parsed.clause.base} {parsed.text(0).plain}"))
    if len(said) < 4 or any(set(stems(token.low)) & said for token in (*modifiers, tokens[at])):
        return None
    if any(token.low in words.PRONOUNS - {"that"} | words.POSSESSIVES | {"which"} for token in parsed.rest):
        return None
    many = parsed.asks == "do"
    verb = parsed.clause.base if many else lexicon.third_person(parsed.clause.base)
    question = parsed.said.ask("Which ", Text.of(tokens[at].word), f" {verb} ", parsed.text(0))
    return question, parsed.subject
