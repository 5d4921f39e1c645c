"""Which days `daily_timeline` plans, by the run that it is in."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from dateline.store.articles import save_run
from dateline.store.postgres import connect

EMPTY = {"from": None, "to": None, "sources": None, "model": None}


def linked(url: str, run_type: str, due: datetime) -> None:
    """A run, called as Airflow's scheduler calls it, has come as far as linking."""
    from airflow.timetables.interval import CronDataIntervalTimetable
    from airflow.utils.types import DagRunType

    run_id = CronDataIntervalTimetable("0 0 * * *", timezone="UTC").generate_run_id(
        run_type=DagRunType(run_type), run_after=due, data_interval=None
    )
    with connect(url) as connection:
        save_run(connection, run_id, "link", "", {})


def planned(dags: Any, url: str, run_type: str, interval: bool = True) -> dict[str, str]:
    """The days of a run that was ordered on 6 February; the scheduled one before it ended with 1 February, others after that."""
    linked(url, "scheduled", datetime(2026, 2, 2, tzinfo=UTC))
    linked(url, "backfill", datetime(2026, 2, 5, tzinfo=UTC))
    linked(url, "manual", datetime(2026, 2, 5, 15, tzinfo=UTC))
    pushed: dict[str, dict[str, str]] = {}
    ti = SimpleNamespace(xcom_push=pushed.__setitem__)
    run = SimpleNamespace(run_type=run_type, run_after=datetime(2026, 2, 6, tzinfo=UTC))
    days = (datetime(2026, 2, 5, tzinfo=UTC), run.run_after) if interval else (None, None)
    assert dags.dags["daily_timeline"].task_dict["plan"].python_callable(ti, run, EMPTY, *days)
    return pushed["days"]


@pytest.mark.parametrize(
    ("run_type", "start"), [("scheduled", "2026-02-01"), ("backfill", "2026-02-04"), ("manual", "2026-02-04")]
)
def test_a_scheduled_run_takes_the_days_that_had_none(dags: Any, database_url: str, run_type: str, start: str) -> None:
    assert planned(dags, database_url, run_type) == {"start": start, "end": "2026-02-05"}


def test_a_scheduled_run_that_is_cleared_takes_no_day_less_for_those_after_it(dags: Any, database_url: str) -> None:
    for days in range(4):
        linked(database_url, "scheduled", datetime(2026, 2, 6, tzinfo=UTC) + timedelta(days))
    assert planned(dags, database_url, "scheduled")["start"] == "2026-02-01"


def test_a_run_without_a_date_keeps_its_day_however_late_it_is_cleared(dags: Any, database_url: str) -> None:
    assert planned(dags, database_url, "manual", interval=False) == {"start": "2026-02-05", "end": "2026-02-05"}


def test_as_many_sources_as_airflow_maps_a_task_over_and_no_more(
    dags: Any, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dateline.errors import Misuse

    monkeypatch.setenv("AIRFLOW__CORE__MAX_MAP_LENGTH", "1")
    with pytest.raises(Misuse, match=r"sources of .* are more than the 1 that"):
        planned(dags, database_url, "manual")


def test_days_of_the_archive_the_wrong_way_round_are_refused(dags: Any) -> None:
    from dateline.errors import Misuse

    with pytest.raises(Misuse, match="before"):
        dags.dags["retag_archive"].task_dict["plan_shards"].python_callable(
            {"model": "v7", "from": "2021-06-17", "to": "2021-06-16"}
        )
