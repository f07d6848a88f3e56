"""Broken pages through the whole road into the real Anki."""
