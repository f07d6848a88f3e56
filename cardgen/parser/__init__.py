"""From pages to question-answer notes: values in, values out."""
