"""Whether an answer ends where a phrase can end, and its signs are those of prose."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardgen.languages.en.checks.base import Check
from cardgen.languages.en.lexis import lexicon
from cardgen.languages.tokens import masked
from cardgen.text import OPAQUE, Text

# "A transaction ends when", "regardless of", "Knowing them helps you", "That".
_OPEN_END = re.compile(
    r"(?:^|\s)(?:and|or|but|nor|if|because|although|when|while|whereas|whether|which|who|whom|whose|the|an|than|"
    r"as\swell\sas|such\sas|such|e\.g|i\.e|via|per|between|among|regardless\sof|due\sto|instead\sof|because\sof|"
    r"(?:helps?|allows?|lets?|enables?|makes?|gives?|shows?|tells?)\s(?:you|us|them)|(?:must|should|will|would|may|might|cannot))"
    r"\s*[.,;]*$|^(?:that|this|it|they|these|those|them)\s*\.?$|,$",
    re.IGNORECASE,
)
_LAST_PREPOSITION = re.compile(
    r"\s(?:of|with|from|by|for|in|on|at|to|into|onto|through|during|against|without|about)\s*\.?$"
)
# "a person to talk to", "what it is made of": the preposition has its noun before it.
_HAS_ITS_NOUN = re.compile(
    r"\b(?:that|which|who|whom|whose|what|how|where|when|it|they|we|you|is|are|was|were|be|been|being|to\s\w+)\b"
)


def _ends_whole(_front: Text, back: Text, items: Sequence[Text]) -> bool:
    """No answer and no item breaks off at a word that leads on to another."""
    return not any(_breaks_off(text) for text in (items or (back,)))


def _breaks_off(text: Text) -> bool:
    hidden = masked(text).strip()
    if _OPEN_END.search(hidden):
        return True
    if not _LAST_PREPOSITION.search(hidden) or _HAS_ITS_NOUN.search(hidden.rpartition(" ")[0]):
        return False
    return not lexicon.can_be(hidden.split()[-2].lower(), "VERB")


# "[film music]", "_White dwarfs", "===light===>", "Asset security (2) decides": signs of a page, not of prose.
_SIGNS = re.compile(
    rf"\[(?:[^\W\d_]['’]?){{3,}}[^\[\]]*\]|(?<![\w{OPAQUE}])_[A-Za-z]|[A-Za-z]{{3,}}_(?![\w{OPAQUE}])|={{2,}}|~~|[✅✔❌☑★►▶👉]"
)
_NUMBERED = re.compile(r"\s\(\d\)(?=\s[a-z]|\?)")


def _is_prose(front: Text, back: Text, items: Sequence[Text]) -> bool:
    """No sign that only a page has: brackets for the writer, stray underscores, the number of a heading."""
    return not _NUMBERED.search(masked(front)) and not any(
        _SIGNS.search(masked(text)) for text in (front, back, *items)
    )


CHECKS: dict[str, Check] = {"broken-off": _ends_whole, "signs": _is_prose}
