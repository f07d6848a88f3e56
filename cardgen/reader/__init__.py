"""From course files to a `Course` value: the only room that reads course files."""
