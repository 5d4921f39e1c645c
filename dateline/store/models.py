"""The tagger versions in the database: which one the views show, and what one would change."""

from typing import Any

import psycopg2.extras

from dateline.store.postgres import rows

__all__ = [
    "active_model",
    "diff",
    "models_that_read",
    "read_by_old_alone",
    "save_model",
    "set_active",
    "unlinked_reports",
    "unread_by",
]


def active_model(connection: Any, column: str = "name") -> str | None:
    """The model whose events the views show, or (column `replaced`) the one before it; None when there is none."""
    found = rows(connection, "active_model")
    return str(found[0][column]) if found and found[0][column] else None


def unread_by(connection: Any, model: str) -> int:
    """How many articles the active model has read and this one has not."""
    return int(rows(connection, "unread_by", {"model": model})[0]["unread"])


def read_by_old_alone(connection: Any, old: str, new: str) -> int:
    """How many articles one model has read and another has not."""
    return int(rows(connection, "read_by_old_alone", {"old": old, "new": new})[0]["articles"])


def unlinked_reports(connection: Any, model: str) -> set[str]:
    """The reports of a model that are yet to be linked."""
    return {str(row["report_id"]) for row in rows(connection, "unlinked_reports", {"model": model})}


def models_that_read(connection: Any) -> list[str]:
    """The models that have read an article, by name."""
    return [str(row["name"]) for row in rows(connection, "models_that_read")]


def save_model(connection: Any, name: str, config: dict[str, Any]) -> None:
    """Note a model that reads, with its config."""
    rows(connection, "save_model", {"name": name, "config": psycopg2.extras.Json(config)})


def set_active(connection: Any, model: str) -> None:
    """Let the views show this model; the one it replaces is noted. A model that read nothing yet shows an empty timeline."""
    rows(connection, "set_active", {"model": model})


def diff(connection: Any, old: str, new: str) -> list[dict[str, Any]]:
    """What the timeline would gain, lose and change; rows of the SQL function `models_diff`, without what stays the same."""
    return rows(connection, "models_diff", {"old": old, "new": new})
