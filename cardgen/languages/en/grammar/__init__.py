"""Noun phrases and clauses: heads, number, articles, capitals, and what a phrase is."""
