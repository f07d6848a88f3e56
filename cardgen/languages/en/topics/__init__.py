"""Key topics and objectives as questions."""
