"""Which days `daily_timeline` plans, by the run that it is in."""

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest

EMPTY = {"from": None, "to": None, "sources": None, "model": None}


def planned(dags: Any, run_type: str, interval: bool = True) -> dict[str, str]:
    """The days of a run that was ordered on 6 February; the one before it ended with 1 February."""
    pushed: dict[str, dict[str, str]] = {}
    before = SimpleNamespace(data_interval_end=datetime(2026, 2, 2, tzinfo=UTC))
    ti = SimpleNamespace(xcom_push=pushed.__setitem__, get_previous_dagrun=lambda: before)
    run = SimpleNamespace(run_type=run_type, run_after=datetime(2026, 2, 6, tzinfo=UTC))
    days = (datetime(2026, 2, 5, tzinfo=UTC), run.run_after) if interval else (None, None)
    assert dags.dags["daily_timeline"].task_dict["plan"].python_callable(ti, run, EMPTY, *days)
    return pushed["days"]


@pytest.mark.parametrize(
    ("run_type", "start"), [("scheduled", "2026-02-01"), ("backfill", "2026-02-04"), ("manual", "2026-02-04")]
)
def test_a_scheduled_run_takes_the_days_that_had_none(dags: Any, run_type: str, start: str) -> None:
    assert planned(dags, run_type) == {"start": start, "end": "2026-02-05"}


def test_a_run_without_a_date_keeps_its_day_however_late_it_is_cleared(dags: Any) -> None:
    assert planned(dags, "manual", interval=False) == {"start": "2026-02-05", "end": "2026-02-05"}


def test_days_of_the_archive_the_wrong_way_round_are_refused(dags: Any) -> None:
    from dateline.errors import Misuse

    with pytest.raises(Misuse, match="before"):
        dags.dags["retag_archive"].task_dict["plan_shards"].python_callable(
            {"model": "v7", "from": "2021-06-17", "to": "2021-06-16"}
        )
