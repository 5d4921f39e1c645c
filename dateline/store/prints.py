"""Where a sentence was printed before: what tells a reprint's "today"."""

import datetime
from collections.abc import Sequence
from typing import Any

from dateline.store.postgres import rows

__all__ = ["prints"]


def prints(connection: Any, model: str, told: Sequence[tuple[str, str, datetime.date, datetime.date]]) -> set[str]:
    """Ids of the linked reports that were printed with a sentence, given by type and hash, from one day to another."""
    types, codes, since, until = (list(column) for column in zip(*told, strict=True)) if told else ([], [], [], [])
    values = {"model": model, "types": types, "codes": codes, "since": since, "until": until}
    return {r["report_id"] for r in rows(connection, "prints", values)}
