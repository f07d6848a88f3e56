"""What an equation looks like that says in general how a quantity is got: in TeX, in code or in plain characters."""

from __future__ import annotations

import re

_EQUALS = re.compile(r"(?<![<>!:=])=(?!=)|[≤≥≈∝]|\\(?:leq?|geq?|approx|propto)(?![A-Za-z])")
_NAMED = re.compile(r"\\(?:text|mathrm|textrm|textbf|mathbf|operatorname|mathit)\s*\{([^{}]*)\}")
_GREEK = (
    "alpha|beta|gamma|delta|epsilon|varepsilon|zeta|eta|theta|kappa|lambda|mu|nu|xi|pi|rho|sigma|tau|phi|varphi|chi|"
    "psi|omega|Gamma|Delta|Theta|Lambda|Sigma|Phi|Psi|Omega"
)
_COMMAND = re.compile(rf"\\(?!{_GREEK})[A-Za-z]+")
_NOT_ONE = re.compile(
    r"\\lim|\\to\b|\\(?:long|x)?[rR]ightarrow|\\rightleftharpoons|[→⇒⇌↔]|\\implies|\\iff|\n\s*\\?\\?\s*\n"
)
_OPERATES = re.compile(
    r"[-+−*/^×·⋅÷√∑∫∂²³Σ]|\\(?:frac|dfrac|tfrac|sqrt|sum|int|prod|cdot|times|div|pm|partial|log|ln|exp|sin|cos)"
)
_PROGRAM = re.compile(
    r"==|\+=|-=|;|\"|'[a-z]|\[\]|\b(?:import|def|let|var|const|return|print|self|new|None|True|False)\b|\w\.\w+\(|#|\$"
)
_MEASURED = re.compile(r"\d[.,]\d{2,}|\d{4,}|(?<![\w.])\.\d{2,}")
_LONGEST_LEFT = 40  # characters of what stands before the first sign of equality


def is_general(formula: str) -> bool:
    """Whether an equation gives a quantity by others: no example with its numbers, no reaction, no two equations."""
    if _NOT_ONE.search(formula) or len(_MEASURED.findall(formula)) > 1:
        return False
    left, *right = _EQUALS.split(formula)
    if not right or len(left) > _LONGEST_LEFT or not _has_letter(left) or re.search(r"[,;]", _NAMED.sub("x", left)):
        return False
    if re.search(rf"(?<!\w){re.escape(left.strip())}(?!\w)", " = ".join(right)):
        return False  # "x = x + 1"
    return all(_has_letter(part) for part in right) and any(_computes(part) for part in right)


def left_side(formula: str) -> str:
    """What stands before the first sign of equality, without spaces and font commands."""
    return re.sub(r"\s+", "", _NAMED.sub(r"\1", _EQUALS.split(formula)[0]))


def is_written_out(plain: str) -> bool:
    """Whether plain characters or code are an equation and no program: "V = I × R", "v = √(T/m)"."""
    text = plain.strip(" .")
    if "\n" in text or len(text) > _LONGEST or _PROGRAM.search(text):
        return False
    words = re.findall(r"[^\W\d_]{3,}", text)
    return len(words) <= _MOST_WORDS and not re.search(r"\b(?:is|are|the|of)\b", text) and is_general(text)


_LONGEST = 90
_MOST_WORDS = 8


def _has_letter(part: str) -> bool:
    return bool(re.search(r"[^\W\d_]", _COMMAND.sub("", _NAMED.sub(r"\1", part))))


def _computes(part: str) -> bool:
    """Whether a side does something with its letters; two letters side by side are multiplied."""
    bare = _NAMED.sub("x", part)
    if re.fullmatch(r"\s*[-+−]?\s*\w\s*", bare):
        return False
    if _OPERATES.search(bare):
        return True
    letters = re.findall(r"[^\W\d_]", _COMMAND.sub("", bare))
    return ("\\" in part and len(letters) > 1) or bool(re.fullmatch(r"\s*\d*\s*[^\W\d_](?:\s?[^\W\d_]){1,3}\s*", bare))
