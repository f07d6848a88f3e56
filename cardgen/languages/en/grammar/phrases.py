"""Noun phrases: their head, their number, their article, and how they are written inside a sentence."""

from __future__ import annotations

from cardgen.languages.en.grammar.articles import a_or_an, with_article
from cardgen.languages.en.grammar.capitals import in_sentence, is_title_case
from cardgen.languages.en.grammar.grammatical_number import is_plural, is_proper
from cardgen.languages.en.grammar.head_noun import head
from cardgen.languages.en.lexis.usage import Usage

__all__ = ["Usage", "a_or_an", "head", "in_sentence", "is_plural", "is_proper", "is_title_case", "with_article"]
