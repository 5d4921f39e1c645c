"""The day an article was published, from the forms in which feeds, pages and files write it."""

import re
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime

__all__ = ["plausible_day", "read_day"]

_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?!\d)|(\d{4})(\d{2})(\d{2})(?:T|$)|(\d{4})/(\d{2})/(\d{2})(?!\d)")
_EPOCH = re.compile(r"\d{10}(?:\d{3})?(?:\.\d+)?")
_LONG_FORMS = ("%B %d, %Y", "%d %B %Y", "%b %d, %Y", "%d %b %Y", "%A, %B %d, %Y", "%A, %d %B %Y", "%A %d %B %Y")
_EARLIEST = date(1900, 1, 1)
_UNSET_CLOCK = date(1970, 1, 1)


def read_day(text: str) -> date | None:
    """The calendar day that a time stamp names, in the time zone it is written in (no shift to UTC: the day at the outlet).

    Reads ISO 8601 (also 20210617 and 2021/06/17), RFC 5322 (feeds), a Unix time in seconds or milliseconds, and long
    English forms ("June 17, 2021"). None for anything else, 04/05/2021 included: its order of day and month is a guess.
    """
    text = " ".join(text.split())
    if iso := _ISO_DAY.match(text):
        year, month, day = (int(part) for part in iso.groups() if part)
        return _day(year, month, day)
    if _EPOCH.fullmatch(text):
        seconds = float(text[:10])
        return datetime.fromtimestamp(seconds, UTC).date()
    return _long_form(text) or _rfc5322(text)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _rfc5322(text: str) -> date | None:
    try:
        return parsedate_to_datetime(text).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _long_form(text: str) -> date | None:
    for form in _LONG_FORMS:
        try:
            return datetime.strptime(text, form).date()  # noqa: DTZ007 - a day of the calendar has no time zone
        except ValueError:
            continue
    return None


def plausible_day(day: date | None) -> date | None:
    """None instead of a day that a machine wrote and nobody meant: the Unix epoch, the far past, later than tomorrow."""
    if day is None or day == _UNSET_CLOCK or day < _EARLIEST:
        return None
    return day if day <= datetime.now(UTC).date() + timedelta(days=1) else None
