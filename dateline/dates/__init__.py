"""Dates in news text: every temporal expression, the interval of days that each one gives, and the date of a mention.

Pure functions. The rules and their limits are told in docs/resolving_dates.md; the grammar is data (data/dates_*).
"""

from dateline.dates.mention_dates import mention_date
from dateline.dates.resolver import find_dates, resolve_date

__all__ = ["find_dates", "mention_date", "resolve_date"]
