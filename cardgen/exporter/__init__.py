"""From a plan to a file: one module a format, chosen by the ending of the output."""
