"""The year of a day on which something was to be: "the talks, which were to open on 3 May, never took place", told on 20 May, are
not of the next one."""

import re
from datetime import date, timedelta

from dateline.records import DateSpan

__all__ = ["year_gone_by"]

WAS_TO = re.compile(
    r"\b(?:was|were) (?:also |then |first |originally )?"
    r"(?:to|(?:due|set|scheduled|expected|slated|supposed|planned|going) (?:to|for|on|in))\b[^.;:]*$"
)
SAYS_WHICH = re.compile(r"day\b|next|coming|last|this|that|following", re.IGNORECASE)
LATELY, FAR, A_YEAR = timedelta(days=100), timedelta(days=200), timedelta(days=365)


def year_gone_by(before: str, phrase: str, read: DateSpan, published: date | None) -> int | None:
    """The year of publication or the one before, where a day or month without its year that `before` tells something was to be
    on, read as the next one, has gone by of late."""
    first, last = read.earliest, read.latest
    if published is None or first is None or last is None or first - published <= FAR or SAYS_WHICH.search(phrase):
        return None
    has_come = last.year > 1 and timedelta() <= published - (last - A_YEAR) <= LATELY
    return first.year - 1 if has_come and WAS_TO.search(before) else None
