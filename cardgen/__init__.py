"""cardgen compiles a course written in Markdown into Anki decks worth studying."""

__version__ = "0.1.0"
