"""The year of a day on which something was to be, or on which it was agreed: "the talks, which were to open on 3 May, never took
place" and "agreed to open talks on 3 May", told on 20 May, are not of the next one."""

import re
from datetime import date, timedelta

from dateline.dates.bounds import LAST_DAY
from dateline.records import DateSpan

__all__ = ["year_gone_by"]

WAS_TO = re.compile(
    r"\b(?:was|were) (?:also |then |first |originally )?"
    r"(?:to|(?:due|set|scheduled|expected|slated|supposed|planned|going) (?:to|for|on|in))\b[^.;:]*$"
)
# "Agreed to open talks on 3 May", "in May": when they agreed. A coming month of that name would be "next May".
AGREED_TO = re.compile(
    r"\b(?:agreed|vowed|promised|pledged|decided|offered|threatened|committed|undertook) to"
    r" (?:(?!(?:that|which|who|when|where|before|after|will|would|due|set|scheduled|planned)\b)[^\s.;:,]+ ){1,14}"
    r"(?:on(?: the)?|(?:back )?in) $"
)
HAVE_AGREED = re.compile(r"\b(?:has|have) (?:\w+ )?$")  # "have agreed to meet in May" tells no day gone by
ONCE_MORE = re.compile(r"\b(?:meet|gather|convene|reconvene) (?:once )?(?:again|more) (?:\w+ )*in $")  # "again in May" is ahead
SAYS_WHICH = re.compile(r"day\b|next|coming|last|this|that|following", re.IGNORECASE)
LATELY, A_PACT_LATELY, FAR, A_YEAR = timedelta(days=100), timedelta(days=60), timedelta(days=200), timedelta(days=365)


def year_gone_by(before: str, phrase: str, read: DateSpan, published: date | None) -> int | None:
    """The year of publication or the one before, where a day or month without its year that `before` tells something was to be
    on, or was agreed on, read as the next one, has gone by of late."""
    first, last = read.earliest, read.latest
    if published is None or first is None or last is None or first - published <= FAR or SAYS_WHICH.search(phrase):
        return None
    age = published - (last - A_YEAR) if last.year > 1 else FAR
    # "visits Riga (to May 3)": of this year too, if it has just gone by
    was_to_be = timedelta() <= age <= LATELY and (WAS_TO.search(before) or LAST_DAY.search(before))
    return first.year - 1 if was_to_be or _was_agreed(before, phrase, age) else None


def _was_agreed(before: str, phrase: str, age: timedelta) -> bool:
    """Whether it was agreed on the day or in the month that is over by `age`."""
    found = AGREED_TO.search(before)
    if found is None or age < timedelta():
        return False
    if any(map(str.isdigit, phrase)):
        return age <= A_PACT_LATELY
    return age <= LATELY and not HAVE_AGREED.search(before[: found.start()]) and not ONCE_MORE.search(before)
