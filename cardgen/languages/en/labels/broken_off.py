"""A sentence that breaks off before the list of things that it is about: "Rust is caused by:"."""

from __future__ import annotations

import re

from cardgen.languages.en.grammar import counted, phrases, shapes
from cardgen.languages.en.grammar.aspects import aspect
from cardgen.languages.en.grammar.noun_phrase import NounPhrase
from cardgen.languages.en.labels.membership import is_about
from cardgen.languages.en.labels.quantities import OF_PAGES, Lead, is_subject
from cardgen.languages.en.labels.sides import about
from cardgen.languages.en.lexis import coursewords, lexicon, words
from cardgen.languages.en.lexis.usage import Usage
from cardgen.languages.en.questions.terms import definite_phrase as definite
from cardgen.languages.en.questions.terms import settled
from cardgen.languages.tokens import sentence, tokenize
from cardgen.text import Text

_OWNED = re.compile(
    r"^(?P<verb>includes?|contains?|uses?|has|have|offers?|comprises?)\s+(?:the\s+)?(?!of\b)(?P<of>\S.*)$",
    re.IGNORECASE,
)


def owned(asked: Lead) -> Text | None:
    """ "Uses protocols such as" below "Application layer": "Name three protocols that the application layer uses."."""
    match = _OWNED.match(asked.text.plain)
    if not match or asked.subject is None:
        return None
    things = settled(asked.text.cut(*match.span("of")), asked.usage)
    phrase = NounPhrase.of(things, asked.usage)
    whole = about(asked.subject, asked.usage)
    if whole is None or phrase is None or phrase.tail or phrase.noun in OF_PAGES:
        return None
    if lexicon.is_plural_noun(phrase.tokens[phrase.head].word) is not True:
        return None
    many = phrases.is_plural(settled(asked.subject, asked.usage), asked.usage)
    base = lexicon.base_form(match["verb"].lower())
    if many is None or base is None:
        return None
    named = definite(asked.subject, asked.usage) or whole
    return sentence(
        f"name {asked.number} ", things, " that ", named, f" {base if many else lexicon.third_person(base)}", end="."
    )


_BE = (
    r"(?:(?:is|are|was|were|(?:can|may|could|must|should|might)\s+be)\s+(?:(?:often|usually|commonly|typically|mainly|"
    r"generally|primarily|also|best)\s+)?)?"
)
_OPEN = re.compile(
    rf"""^(?P<subject>.*?)\s*\b(?:
        (?P<cause>{_BE}(?:caused|brought\s+about)\s+by|(?:results?|arises?)\s+from|(?:is|are)\s+due\s+to)|
        (?P<treatment>{_BE}(?:treated|managed)\s+(?:with|by|using))|
        (?P<use>{_BE}used\s+(?:for|to|in|as))|
        (?P<factor>(?:depends?|is\s+dependent|are\s+dependent)\s+(?:up)?on)|
        (?P<by>{_BE}(?P<done>determined|affected|influenced|controlled|regulated|increased|decreased|reduced|inhibited|
            activated|stimulated|improved|limited|characteri[sz]ed|triggered)\s+by)|
        (?P<part>consists?\s+of|{_BE}(?:made\s+up|made|composed|comprised|built\s+up)\s+(?:of|from)|comprises?)|
        (?P<effect>(?:can\s+|may\s+)?(?:leads?\s+to|results?\s+in)|(?:can|may)\s+cause)|
        (?P<present>(?:can\s+|may\s+)?presents?\s+(?:with|as)|(?:can\s+|may\s+)?manifests?\s+as)|
        (?P<linked>{_BE}(?:associated\s+with|linked\s+(?:to|with)))|
        (?P<need>requires?|needs?)|
        (?P<place>{_BE}(?:found|located)\s+in(?:\s+the)?|occurs?\s+in)|
        (?P<case>{_BE}used\s+(?:when|if)|should\s+be\s+used\s+(?:when|if))
    )(?:\s+the\s+following)?$""",
    re.IGNORECASE | re.VERBOSE,
)
_NAMED = {
    "cause": "causes of", "treatment": "treatments for", "use": "uses of", "effect": "effects of",
    "case": "situations in which to use", "present": "clinical features of",
}  # fmt: skip


def opened(asked: Lead) -> Text | None:
    """ "Rust is caused by": "Name two causes of rust."; without a subject of its own it is the heading's."""
    match = _OPEN.match(asked.text.plain)
    if not match:
        return None
    own = asked.text.cut(*match.span("subject")).strip(" ,")
    if own and not is_subject(own):
        return None
    if not own and asked.subject is None:
        return None
    whole = about(own or asked.subject or Text(), asked.usage)
    if whole is None or whole.words > 9:
        return None
    many = phrases.is_plural(settled(own or asked.subject or Text(), asked.usage), asked.usage)
    if many is None:
        return None
    do, be, s = ("do", "are", "") if many else ("does", "is", "s")
    kind = next(name for name, value in match.groupdict().items() if value and name not in ("subject", "done"))
    base = lexicon.base_form(match["done"].lower()) if match["done"] else None
    if kind == "by":
        noun = "features" if base and base.startswith("character") else "factors"
        return sentence(f"what {asked.number} {noun} {base} ", whole) if base else None
    asks = {
        "factor": (f"what {asked.number} factors {do} ", " depend on"),
        "part": (f"what {asked.number} parts {be} ", " made up of"),
        "linked": (f"what {asked.number} things {be} ", " associated with"),
        "need": (f"name {asked.number} things that ", f" need{s}"),
        "place": (f"name {asked.number} places where ", f" {be} found"),
    }
    before, behind = asks.get(kind) or (f"name {asked.number} {_NAMED[kind]} ", "")
    return sentence(before, whole, behind, end="?" if before.startswith("what") else ".")


_DOES = re.compile(
    r"^(?P<subject>.*?)\s*\b(?P<verb>(?:(?:helps?|allows?|enables?|requires?)\s+(?:[\w-]+\s+){0,3}to|(?:is|are)\s+able\s+to|"
    r"aims?\s+to|(?:is|are)\s+(?:used|designed|needed|required)\s+to|can|must|should|may|(?:has|have|needs?)\s+to))$",
    re.IGNORECASE,
)


def what_it_does(asked: Lead) -> Text | None:
    """ "Sleep helps the brain to": "Name three things that sleep helps the brain to do."."""
    match = _DOES.match(asked.text.plain)
    own = asked.text.cut(*match.span("subject")).strip(" ,") if match else Text()
    if not match or (own and not _is_actor(own)):
        return None
    if not own:
        if asked.subject is None or match["verb"].lower().startswith(("can", "must", "should", "may")):
            return None
        many = phrases.is_plural(settled(asked.subject, asked.usage), asked.usage)
        if many is not False:
            return None
    whole = settled(own, asked.usage) if own else definite(asked.subject or Text(), asked.usage)
    if whole is None:
        return None
    return sentence(f"name {asked.number} things that ", whole, f" {match['verb'].lower()} do", end=".")


def _is_actor(text: Text) -> bool:
    gerund = shapes.gerund(text) is not None and len(tokenize(text)) <= 7
    return gerund or is_subject(text)


_IMPORTANT = re.compile(
    r"^(?P<subject>.+?)\s+(?P<be>is|are)\s+(?P<how>important|useful|necessary|essential|popular|difficult|hard|helpful|valuable)"
    r"\s+(?:because|since|for\s+(?:the\s+following|several|many|various|\w+)\s+reasons)$",
    re.IGNORECASE,
)


def important(asked: Lead) -> Text | None:
    """ "Sleep is important because": "Name three reasons why sleep is important."."""
    match = _IMPORTANT.match(asked.text.plain)
    own = asked.text.cut(*match.span("subject")) if match else Text()
    if not match or not is_subject(own):
        return None
    whole = settled(own, asked.usage)
    return sentence(f"name {asked.number} reasons why ", whole, f" {match['be']} {match['how'].lower()}", end=".")


_ACTING = re.compile(
    r"^(?P<things>(?:[a-z]+\s)?[a-z]+s)\s+(?:that\s+)?(?:can\s+)?"
    r"(?P<verb>(?:affect|influenc|determin|control|limit|regulat)(?:ing|es?|ling)?|contribut(?:ing|es?)\s+to)\s+(?:the\s+)?(?P<of>\S.*)$",
    re.IGNORECASE,
)


def acting(asked: Lead) -> Text | None:
    """ "Factors affecting the speed of sound": "What five factors affect the speed of sound?"."""
    match = _ACTING.match(asked.text.plain)
    first = match["things"].split()[-1].lower() if match else ""
    if match is None or lexicon.singular(first) not in ("factor", "variable", "condition", "force", "parameter"):
        return None
    whole = about(asked.text.cut(*match.span("of")), asked.usage)
    verb, _, to = match["verb"].lower().partition(" ")
    base = lexicon.base_form(verb)
    if whole is None or base is None or whole.words > _LONGEST_OWNER:
        return None
    return sentence(f"what {asked.number} {match['things'].lower()} {' '.join(filter(None, (base, to)))} ", whole)


_LONGEST_OWNER = 7
_WHY = re.compile(
    r"^(?:reasons\s+)?why\s+(?P<of>\S.*?)\s+(?P<what>(?:really\s+)?matters?|(?:is|are|was|were)\s+(?:so\s+)?"
    r"(?:important|necessary|needed|useful|used|essential|popular|dangerous|harmful|difficult|hard|expensive|valuable)|"
    r"(?:failed|collapsed|fell|succeeded|declined))[?.]?$",
    re.IGNORECASE,
)


def why(asked: Lead) -> Text | None:
    """ "Why sleep matters": "Name three reasons why sleep matters."."""
    match = _WHY.match(asked.text.plain)
    own = asked.text.cut(*match.span("of")) if match else Text()
    if match is None:
        return None
    if own.plain.lower() in ("it", "they", "this"):
        own = asked.subject or Text()
    if not is_subject(own) and shapes.gerund(own) is None:
        return None
    whole = definite(own, asked.usage)
    return sentence(f"name {asked.number} reasons why ", whole, f" {match['what'].lower()}", end=".") if whole else None


_BARE = 2  # words: "the process" of what?
_INCLUDING = re.compile(
    r"^(?P<subject>.+?)\s+(?P<verb>includes?|are|is|contains?|involves?|enables?|"
    r"allows?|provides?|supports?|produces?|causes?|affects?|measures?)(?:\s+(?:the\s+following|as\s+follows|"
    r"(?:these|the\s+following)\s+\w+))?$",
    re.IGNORECASE,
)


def left_open(label: Text, count: int, subject: Text | None, usage: Usage) -> Text | None:
    """ "The main risks are", "A cell contains": the lead-in line of a list that breaks off, turned into a question."""
    match = _INCLUDING.match(label.plain)
    if not match or shapes.leans_on_context(label):
        return None
    named = label.cut(*match.span("subject"))
    tokens = tokenize(named)
    verb = " ".join(match["verb"].lower().split())
    if len(tokens) > 9 or (shapes.shape(named) is not shapes.Shape.NOUN_PHRASE and not aspect(named.plain)):
        return None
    inside = phrases.in_sentence(named, usage)
    plural = phrases.is_plural(inside, usage)
    if plural is None:
        return None
    if verb in ("are", "is") and not (aspect(named.plain) or " of " in named.plain):
        return None
    if verb in ("are", "is", "include", "includes"):
        the = "the " if tokens[0].low in words.NUMBERS else ""  # "Two challenges are": these two
        question = sentence(f"what are {the}" if plural else "what does ", inside, "" if plural else " include")
        return counted.with_number(question, count, named=False)
    if verb not in ("contain", "contains", "involve", "involves") and not is_about(named, subject):
        return None  # "ML algorithms enable" on a page about cars
    base = lexicon.base_form(verb)
    if base is None or not 1 < count < len(counted.NUMBERS):
        return None
    process = [token.low for token in tokenize(inside) if token.low != "generally" and not token.low.endswith("ly")]
    if process[-1] in coursewords.PROCESS_NOUNS and base == "involve":
        own = " ".join(process)
        return sentence(f"what are the {counted.NUMBERS[count]} steps of {own}") if len(process) > _BARE else None
    return sentence(f"name {counted.NUMBERS[count]} things that ", inside, f" {base if plural else verb}", end=".")
