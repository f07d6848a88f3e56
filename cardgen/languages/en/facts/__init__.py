"""Questions that a sentence of running text answers."""
