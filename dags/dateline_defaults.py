"""What the DAGs share: retries by fault, fields of forms, the connection and the asset. No DAG (see .airflowignore)."""

from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from airflow.sdk import Asset, BaseHook, ExceptionRetryPolicy, Param, RetryAction, RetryRule, conf

from dateline.store.address import as_libpq_reads

TIMELINE = Asset(name="timeline", uri="dateline://timeline")

START = datetime(2010, 1, 1, tzinfo=UTC)  # the first day for which any of them may run
HOURS = timedelta(hours=12)  # for what takes as long as there is to read

_FAULTS = [
    *("dateline.errors.Misuse", "dateline.errors.BadInput", "dateline.errors.Bug"),
    "airflow.sdk.exceptions.XComNotFound",  # the task that should have told it has failed
]
ROBUST = {
    "retries": 3,
    "retry_delay": timedelta(seconds=10),
    "retry_exponential_backoff": 3.0,
    "retry_policy": ExceptionRetryPolicy([RetryRule(_FAULTS, RetryAction.FAIL, reason="Trying again would not help")]),
    "execution_timeout": timedelta(minutes=30),
}


def text(title: str, description: str, **schema: Any) -> Param:
    """A field that may stay empty."""
    return Param(None, type=["null", "string"], title=title, description=description, **schema)


def day(title: str, description: str) -> Param:
    """A date that may stay empty."""
    return text(title, description, format="date")


def database() -> str:
    """The address of the timeline database: Airflow's connection `timeline`."""
    return as_libpq_reads(BaseHook.get_connection("timeline").get_uri())


def timeline_page() -> str:
    """The path of the timeline page, below that at which Airflow is served (`api.base_url`)."""
    return urlsplit(conf.get("api", "base_url", fallback=None) or "").path.rstrip("/") + "/timeline/"


def most_mapped() -> int:
    """Over how many items this Airflow maps a task."""
    return int(conf.getint("core", "max_map_length"))
