"""Ratios of speed and memory, each measured side by side in one run: `python -m tests.bench`.

Absolute times depend on the machine and the day; ratios of things measured a moment apart do not. So nothing here is a
test, and no test looks at a clock.
"""
