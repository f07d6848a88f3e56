"""Wording by patterns: what languages share whose questions are made from word lists and sentence shapes.

A language brings its `Words` (word lists, question templates and sentence rules); `PatternWording` does the rest.
"""
