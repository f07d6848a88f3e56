"""From pages to question-answer notes: values in, values out."""

from cardgen.parser.malformed import faults
from cardgen.parser.unit import parse_unit

__all__ = ["faults", "parse_unit"]
