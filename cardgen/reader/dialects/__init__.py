"""Markdown dialects: extra syntax rules, one module a family."""
