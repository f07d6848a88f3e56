"""How a phrase becomes a question."""
