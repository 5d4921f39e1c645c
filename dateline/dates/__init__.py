"""Dates in news text: every temporal expression, and the interval of days that each one gives.

Pure functions. The rules and their limits are told in docs/resolving_dates.md; the grammar is data (data/dates_*).
"""

from dateline.dates.resolver import find_dates, resolve_date

__all__ = ["find_dates", "resolve_date"]
