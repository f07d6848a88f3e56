"""Which words English has, and what course pages do with them."""
