"""The days on which an article can have been published, and how any other is refused."""

from datetime import UTC, date, datetime, timedelta

from dateline.errors import BadInput

__all__ = ["is_to_come", "refuse_before_news", "refuse_to_come"]

FIRST_YEAR = 1500  # no news is older: a day before is what programs write for none (0001-01-01)
_UNKNOWN = "leave it out when it is not known"


def is_to_come(day: date) -> bool:
    """Whether a day has begun nowhere on earth yet: later than tomorrow."""
    return day > datetime.now(UTC).date() + timedelta(days=1)


def refuse_before_news(day: date, told: str) -> None:
    """Raise BadInput for a day before all news; `told` names what says it."""
    if day.year < FIRST_YEAR:
        raise BadInput(f"{told}, before the year {FIRST_YEAR}: {_UNKNOWN}")


def refuse_to_come(day: date, told: str) -> None:
    """Raise BadInput for a day that has begun nowhere yet; `told` names what says it."""
    if is_to_come(day):
        raise BadInput(f"{told}, a day that is still to come: {_UNKNOWN}")
