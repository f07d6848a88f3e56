"""The makers: each looks at an entry of the well-read page for one shape, and yields the notes it finds there."""
