"""Broken and hostile courses through the command line: every fixture says what must come of it, word for word."""
