"""What is to be linked anew by the next run."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from dateline.ontology import DAILY, SPEECH
from dateline.store.postgres import rows

__all__ = ["fresh_days", "mark_beside", "stale_reports"]


def stale_reports(connection: Any, model: str) -> set[str]:
    """Ids of the reports of events that lost a mention since they were linked, or that a person decided something about."""
    return {r["report_id"] for r in rows(connection, "stale_reports", {"model": model})}


def fresh_days(connection: Any, model: str, first: date, last: date, days: Sequence[date] | None = None) -> set[date | None]:
    """The days of [first, last], or of some of them, and None for undated articles, with a report that is in no event yet."""
    found = rows(connection, "fresh_days", {"model": model, "first": first, "last": last, "days": days})
    return {row["published_on"] for row in found}


def mark_beside(connection: Any, ids: Iterable[str], plans: bool = True) -> None:
    """Mark what stands beside reports that go, count no more or count again; `plans`: also what may be the outcome of theirs, but
    for what is said or done day by day."""
    rows(connection, "mark_beside", {"ids": list(ids), "plans": plans, "daily": sorted(SPEECH | DAILY)})
