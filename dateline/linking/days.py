"""Days as the linking rule counts with them."""

import datetime

from dateline.records import CORRECTED, DateSpan

__all__ = ["Days", "corrected_day", "shifted", "sort_day"]

Days = tuple[datetime.date, datetime.date]  # first and last


def corrected_day(when: DateSpan) -> datetime.date | bool:
    """The wrong day that an earlier version told, True where a correction does not tell it, else False."""
    found = (when.reason or "").partition(CORRECTED)
    return bool(found[1]) and (datetime.date.fromisoformat(found[2]) if found[2] else True)


def sort_day(published_on: datetime.date | None) -> str:
    """The day of publication as keys sort it, undated reports last."""
    return published_on.isoformat() if published_on else "9999"


def shifted(day: datetime.date, days: int) -> datetime.date:
    """So many days later, within what the calendar holds."""
    return datetime.date.fromordinal(min(max(day.toordinal() + days, 1), datetime.date.max.toordinal()))
