"""The days of a file of articles, which may lie years apart: what `dateline load` asks about them all at once, and never about
what lies between, which is for others to read and link. Days are in order."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from datetime import date, timedelta

from dateline.pipeline import checked
from dateline.store.postgres import connect, rows
from dateline.store.stale import fresh_days

__all__ = ["check", "linked_with", "stretches", "unread", "with_news"]


def stretches(days: Sequence[date]) -> list[tuple[str, str]]:
    """The days in windows without a gap, first and last day inclusive."""
    found: list[tuple[date, date]] = []
    for day in days:
        if found and day - found[-1][1] == timedelta(days=1):
            found[-1] = found[-1][0], day
        else:
            found.append((day, day))
    return [(first.isoformat(), last.isoformat()) for first, last in found]


def unread(database_url: str, days: Sequence[date], model: str) -> list[str]:
    """The articles of these days, and those of no day, that the model has not read, whoever stored them: days are linked, and
    checked, as a whole."""
    values = {"first": days[0], "last": days[-1], "days": list(days), "model": model}
    with connect(database_url) as connection:
        return [row["article_id"] for row in rows(connection, "untagged_articles", values)]


def with_news(database_url: str, days: Sequence[date], model: str) -> list[tuple[str, str]]:
    """The stretches in which something is not linked yet; at least the first one, with which what has no day is linked, and the
    rest that is to be linked anew."""
    with connect(database_url) as connection:
        fresh = sorted(str(day) for day in fresh_days(connection, model, days[0], days[-1], list(days)) if day)
    found = stretches(days)
    return [each for each in found if bisect_left(fresh, each[0]) < bisect_right(fresh, each[1])] or found[:1]


def linked_with(database_url: str, undated: Collection[str]) -> set[date]:
    """The days with which articles are linked that a file gives no day: the one that is stored, else that of its reading."""
    with connect(database_url) as connection:
        return {row["day"] for row in rows(connection, "days_of_linking", {"ids": sorted(undated)})}


def check(database_url: str, days: Sequence[date], model: str, run_id: str, remedy: str) -> dict[str, int]:
    """As `pipeline.check`; a Bug ends with the `remedy`."""
    values = {"first": days[0], "last": days[-1], "days": list(days), "model": model, "run_id": run_id}
    return checked(database_url, values, remedy)
