"""Every setting, its default and its environment variable. Nothing else in Dateline reads the environment."""

import os
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from dateline.errors import Misuse

__all__ = ["Settings", "repository", "sample_sources"]


@cache
def repository() -> Path:
    """The folder that holds `dags/`, `samples/`, `models/`: the checkout that this package runs from, else the working folder."""
    checkout = Path(__file__).absolute().parent.parent
    return checkout if (checkout / "dags").is_dir() else Path.cwd()


def sample_sources() -> Path:
    """The sources of the project's own articles."""
    return repository() / "samples" / "sources.yaml"


class Settings(BaseSettings):
    """Read once where a command or task starts, and handed on as plain values. Each field is `DATELINE_<NAME>`."""

    model_config = SettingsConfigDict(env_prefix="DATELINE_", env_ignore_empty=True, frozen=True)

    def __init__(self, **values: Any) -> None:
        """Raises Misuse naming each variable that cannot be what it is set to."""
        try:
            super().__init__(**values)
        except ValidationError as error:
            told = [f"DATELINE_{str(fault['loc'][0]).upper()} is {fault['input']!r}: {fault['msg']}" for fault in error.errors()]
            raise Misuse("; ".join(told)) from error

    home: Path = Field(
        default_factory=lambda: repository() / ".dateline",
        description="All state of a local run: databases, logs, secrets. Safe to delete when nothing runs.",
    )
    database_url: str | None = Field(
        default=None,
        description="The timeline's database, `postgresql://user:password@host:port/timeline`. Unset: an embedded server.",
    )
    airflow_database_url: str | None = Field(
        default=None,
        description="Airflow's own database, if not the database `airflow` on the server of `database_url`.",
    )
    model_dir: Path = Field(
        default_factory=lambda: repository() / "models" / "tagger",
        description="The tagger: weights, vocabulary and configuration.",
    )
    sources_file: Path = Field(
        default_factory=sample_sources,
        description="Where articles come from, when a run does not say.",
    )
    parallelism: int = Field(
        default_factory=lambda: (os.cpu_count() or 1) + 2,
        ge=1,
        description="Airflow tasks that a local run works on at the same time.",
    )
    inference_slots: int = Field(
        default=1,
        ge=1,
        description="Slots of the pool `inference`: how many taggers (1.2 GB each) are in memory at once.",
    )
    users: str = Field(
        default="admin:admin",
        description="Who may log in to the UI: `name:role`, with commas between; roles: viewer, user, op (decides), admin.",
    )
    keep_days: int = Field(
        default=90,
        ge=14,  # forms of `review_events` wait a week for their answers
        le=36_500,
        description="For how many days Airflow keeps what it knows of its runs, and their logs. The timeline keeps all.",
    )
