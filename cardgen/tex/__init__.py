"""Formulas in TeX: which of their commands are known, and how the converter to MathML is asked."""
