"""From notes to a plan: order, subdecks, duplicates, identity. Values in, values out."""

from cardgen.scheduler.changes import stamp
from cardgen.scheduler.draft import Draft
from cardgen.scheduler.plan import schedule
from cardgen.scheduler.selection import Selection

__all__ = ["Draft", "Selection", "schedule", "stamp"]
