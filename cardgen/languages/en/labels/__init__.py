"""Questions that labels, lists and their headings ask."""
