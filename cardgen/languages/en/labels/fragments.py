"""Sentences without a subject below a heading that is it: "Caused by ...", "Presents with ...", "Found in ..."."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar import phrases, shapes
from cardgen.languages.en.grammar.aspects import is_adjective, modifies
from cardgen.languages.en.labels.ages import age
from cardgen.languages.en.labels.sides import about
from cardgen.languages.en.lexis import lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import definite_phrase
from cardgen.languages.tokens import masked, sentence, tokenize
from cardgen.languages.wording import Asked
from cardgen.model import Kind
from cardgen.text import Text

_LONGEST = 22
_NAME = 3
_OPENER = (
    r"^(?:(?:is|are|can\s+be|may\s+be|mainly|commonly|often|usually|typically|primarily|generally|most\s+commonly|most\s+"
    r"often)\s+)*"
)
# Participles with their preposition whose question has one answer. Places ask "where".
_DONE = re.compile(
    _OPENER
    + r"""(?P<done>(?:
        mediated|triggered|induced|inhibited|activated|stimulated|regulated|controlled|innervated|supplied|lined|covered|
        surrounded|encoded|transmitted|produced|secreted|released|synthesi[sz]ed|formed|made|generated|driven|powered|
        limited|bounded|determined|proposed|discovered|invented|developed|founded|introduced|written|painted|composed|
        designed|built|catalysed|catalyzed|metaboli[sz]ed|excreted|absorbed|eliminated|treated|diagnosed|detected|
        measured|prevented|controlled|confirmed|characteri[sz]ed)\s+by|
        (?:associated|treated|filled|lined|covered|linked|confused|coated|combined)\s+with|
        (?:derived|formed|made|synthesi[sz]ed|produced|obtained|built)\s+from|
        (?:made|made\s+up|composed|comprised)\s+of|
        (?:converted|divided|broken\s+down|split|secreted|classified|grouped)\s+into|
        (?:based|dependent)\s+on|(?:also\s+)?(?:known|classified|referred\s+to)\s+as|also\s+called|
        (?:measured|expressed)\s+in|(?:transmitted|spread|excreted)\s+(?:via|through)|
        (?:indicated|responsible|required|needed|necessary)\s+for)\s+(?=\S)""",
    re.IGNORECASE | re.VERBOSE,
)  # What has one cause or a few, and is not meant whenever its name stands over a paragraph.
_HARM = re.compile(
    r"(?:itis|sis|a?emia|oma|opathy|uria|plegia|rrh?ea|pnea|o?edema|ing|syndrome|disease|disorder|infection|deficiency|"
    r"failure|damage|loss|error|rot|shock|corrosion|inflation|fracture)s?$",
    re.IGNORECASE,
)
_WHERE = re.compile(
    _OPENER + r"(?P<done>found|located|situated|produced|secreted|stored|synthesi[sz]ed|made|released|absorbed)\s+"
    r"(?=(?:in|at|on|along|between|within|near|behind|under|above|below|beneath|inside|outside|throughout)\s)",
    re.IGNORECASE,
)
_CAUSED = re.compile(_OPENER + r"(?:caused\s+by|due\s+to)\s+(?=\S)", re.IGNORECASE)
# Verbs that one preposition belongs to, and deeds that are one thing's own; of "contains" there are many right answers.
_DOES = re.compile(
    r"""^(?:(?:mainly|commonly|often|usually|typically|primarily|generally|also)\s+)?(?P<verb>(?:results|arises|comes|
        stems|derives|originates|develops|suffers)\s+from|(?:results|ends|participates)\s+in|(?:leads|contributes|binds|
        responds|belongs|refers|attaches|corresponds|applies|converts|gives\s+rise|attracts)\s+to|presents\s+(?:with|as)|
        manifests\s+(?:with|as)|consists\s+of|depends\s+on|relies\s+on|acts\s+(?:on|as|by)|drains\s+(?:into|to)|
        inserts\s+(?:on|into|onto)|innervates|supplies|catalyses|catalyzes|encodes)\s+(?=\S)""",
    re.IGNORECASE | re.VERBOSE,
)
_STOPS = re.compile(
    r",\s+(?:which|where|who|but|while|whereas|so|thus|hence|although|resulting|leading|causing|making|allowing|this|it|"
    r"they|and\s+(?:is|are|has|have|can|may|not)|is|are|has|can|may|see|does|do|not)\b|\s(?:because|since)\s|\sand\s+(?:used|found|seen|known|deposited|released)\s|;\s|\s(?:but|while|whereas|so\s+that|although)\s|"
    r"\s(?:and|then)\s+(?:is|are|can|may|has)\b|\s+[–—-]\s|\s→|:\s|(?<=[,.][”\"’'])\s+(?:this|these|it)\s",
    re.IGNORECASE,
)


def fragment(text: Text, subject: Text, usage: Usage) -> Asked | None:
    """What a sentence without a subject says of `subject`, asked for; None when its question has many answers."""
    if spanned := age(text, subject, usage):
        return spanned
    text = text.strip()
    plain = masked(text)
    whole = _whole(subject, usage)
    many = phrases.is_plural(phrases.in_sentence(subject, usage), usage) if whole else None
    if whole is None or many is None or plain.endswith("?"):
        return None
    be, do = ("are", "do") if many else ("is", "does")
    caused, where, done, does = (rule.match(plain) for rule in (_CAUSED, _WHERE, _DONE, _DOES))
    if caused and _HARM.search(subject.plain):
        return _asked(sentence("what causes ", whole), text, caused.end(), subject)
    if where:
        verb = where["done"].lower()
        return _asked(sentence(f"where {be} ", whole, f" {verb}"), text, where.end(), subject)
    if done:
        said = " ".join(done["done"].lower().split())
        if said in _BY_PEOPLE:
            past = lexicon.inflect(lexicon.base_form(said.split()[0]) or "", "VBD")
            named = definite_phrase(subject, usage)
            return _asked(sentence(f"who {past} ", named or whole), text, done.end(), subject)
        return _asked(sentence(f"what {be} ", whole, f" {said}"), text, done.end(), subject)
    if does and not _joined_verbs(text.cut(does.end())):
        word, _, behind = " ".join(does["verb"].lower().split()).partition(" ")
        base = lexicon.base_form(word)
        verb = f"{base} {behind}".rstrip()
        return _asked(sentence(f"what {do} ", whole, f" {verb}"), text, does.end(), subject) if base else None
    return None


_BY_PEOPLE = frozenset(
    f"{word} by" for word in "proposed discovered invented developed founded introduced written painted".split()
)


def _whole(subject: Text, usage: Usage) -> Text | None:
    tokens = tokenize(subject)
    at = phrases.head(tokens)
    if at is None or is_adjective(tokens[at].low) or modifies(subject) or subject.words > 7 or tokens[0].low == "not":
        return None
    if len(tokens) == 1 and lexicon.can_be(tokens[0].low, "ADJ"):
        return None  # "Sympathetic" what?
    if re.search(r"[/\[\]]", subject.plain) or _STYLE.fullmatch(subject.plain):
        return None  # "Elizabethan" what?
    if tokens[0].low.endswith("est") and lexicon.can_be(tokens[0].low, "ADJ"):
        return None  # "Highest rate": of what?
    if "(" in subject.plain and not subject.plain.endswith(")"):
        return None
    if any(token.low in ("and", "or", "&", "vs", ",", "/") for token in tokens):
        return None
    return about(subject, usage)


_STYLE = re.compile(r"[A-Z][a-z]+(?:ian|ean|chan|dan|ese|esque|ic)")


def _asked(question: Text, text: Text, start: int, subject: Text) -> Asked | None:
    """The answer up to where another clause begins."""
    rest = text.cut(start)
    stop = _STOPS.search(masked(rest))
    answer = (rest.cut(0, stop.start()) if stop else rest).strip(" ,.")
    quoted = re.fullmatch(r"[“\"](?P<name>[^“”\"]+?)[,.]?[”\"]", answer.plain)
    answer = answer.cut(*quoted.span("name")) if quoted else answer
    tokens = tokenize(answer)
    if not tokens or answer.words > _LONGEST or tokens[0].low in words.PRONOUNS | frozenset(("which", "its", "their")):
        return None
    if re.search(r"(?:known as|to as|called)\?$", question.plain) and not quoted and (stop or answer.words > _NAME):
        return None
    if " for" in question.plain and re.search(r"\sto\s\w", answer.plain):
        return None  # "required for schools to open": for what they do
    if _joined_verbs(answer) or re.search(r"\betc$|…|\.\.\.", answer.plain):
        return None
    return Asked(Kind.FACT, question, answer, subject)


def _joined_verbs(text: Text) -> bool:
    """Whether another verb follows ("allergens, causes an immediate reaction")."""
    tokens = tokenize(text)
    for at, token in enumerate(tokens[1:], 1):
        before = tokens[at - 1]
        if not lexicon.is_form(token.low, "VBZ") or token.low in ("is", "has"):
            continue
        if before.low in ("and", ",", "or", "then") and not lexicon.can_be(token.low, "NOUN"):
            return True
        if before.word == "," and shapes.third_person_verb(text.cut(token.start)):
            return True
    return False
