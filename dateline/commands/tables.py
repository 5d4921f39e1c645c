"""Tables of weights as the commands that learn them write them."""

import csv
from collections.abc import Mapping
from pathlib import Path

from dateline.errors import Misuse

__all__ = ["writable", "write_weights"]


def writable(table: Path) -> Path:
    """The table, whose folder is there. Raises Misuse where it is not: before anything is learnt."""
    if not table.parent.is_dir():
        raise Misuse(f"{table} cannot be written: there is no folder {table.parent}")
    return table


def write_weights(table: Path, weights: Mapping[str, float]) -> None:
    """A line a sign, with its weight. Raises Misuse for a table that cannot be written."""
    try:
        with table.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows([("sign", "weight"), *weights.items()])
    except OSError as error:
        raise Misuse(f"{table} cannot be written: {error}") from error
