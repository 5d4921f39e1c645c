"""When the event of a mention was: which date of its text is its own, and what it is where the text gives none.

Pure functions. The rules and their limits are told in docs/resolving_dates.md.
"""

from dateline.dating.mention_dates import mention_date

__all__ = ["mention_date"]
