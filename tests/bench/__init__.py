"""Ratios of speed and memory, each measured side by side in one run: `python -m tests.bench`.

Absolute times depend on the machine and the day; ratios of things measured a moment apart do not. What runs in one
process is measured in its own processor time, which other programs disturb less. Nothing here is a test, and no test
looks at a clock.
"""
