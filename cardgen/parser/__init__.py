"""From pages to question-answer notes: values in, values out."""

from cardgen.parser.unit import parse_unit

__all__ = ["parse_unit"]
