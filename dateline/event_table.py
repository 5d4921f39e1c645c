"""Events as a table for people: in the terminal, and in the log of a task."""

import sys
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import ROUND_FLOOR, Decimal
from io import StringIO
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

__all__ = [
    "actors_text",
    "as_text",
    "chance_text",
    "extraction_table",
    "interval",
    "less_certain_text",
    "show",
    "status_text",
    "timeline_table",
]

Row = Mapping[str, Any]
_OPEN = (date.min.isoformat(), date.max.isoformat())  # how `dateline extract` writes a side that the text leaves open
_ONE_LINE = 1_000_000  # characters: wider than any row


def timeline_table(rows: Sequence[Row]) -> Table:
    """Rows of the SQL view `timeline`, in their order: date, event, actors, place, status, sources, certainty."""
    table = _table("Date", "Event", "Actors", "Place", "Status", "Sources", "Certainty")
    for row in rows:
        place = ", ".join(filter(None, (row["place"], row["country"])))
        articles = row["article_count"]
        told = f"{row['independent_source_count']} in {articles} article{'s' if articles != 1 else ''}"
        days = interval(row["date_earliest"], row["date_latest"])
        actors = actors_text(row["initiators"], row["recipients"], row["left_open"])
        status, certainty = status_text(row["status"], row["is_alleged"]), chance_text(row["certainty"])
        _add(table, days, row["event_type"], actors, place, status, told, certainty)
    return table


def extraction_table(events: Sequence[Row]) -> Table:
    """Events of one article, as `dateline extract` gives them."""
    table = _table("Date", "Event", "Actors", "Object", "Place", "Status", "Certainty")
    for event in events:
        place = event["place"] or {}
        days = interval(*(None if event["date"][side] in _OPEN else event["date"][side] for side in ("earliest", "latest")))
        initiators, recipients = ([_named(actor) for actor in event[role]] for role in ("initiators", "recipients"))
        actors = actors_text(initiators, recipients, event["left_open"])
        status, certainty = status_text(event["status"], event["alleged"]), chance_text(event["certainty"])
        _add(table, days, event["type"], actors, event["object"] or "", place.get("name") or "", status, certainty)
    return table


def chance_text(chance: float | None) -> str:
    """A chance with two decimals, rounded down: what shows 0.50 passes a least certainty of 0.5, and 1.00 is no chance any more.
    Nothing where there is none."""
    return "" if chance is None else str(Decimal(str(chance)).quantize(Decimal("0.01"), ROUND_FLOOR))


def actors_text(initiators: Sequence[str], recipients: Sequence[str], left_open: Sequence[str]) -> str:
    """Who does it to whom, and whose codes the row leaves open; the arrow stands before whom it is done to, whoever does it."""
    told = f"{', '.join(initiators)} → {', '.join(recipients)}".strip() if recipients else ", ".join(initiators)
    return f"{told} (perhaps {', '.join(left_open)})" if left_open else told


def status_text(status: str, is_alleged: bool) -> str:
    """A status, and whether only a party asserts it."""
    return f"{status}, alleged" if is_alleged else status


def interval(earliest: object, latest: object) -> str:
    """A closed interval of days, in words where a side is open or unknown."""
    if earliest == latest:
        return str(earliest) if earliest else "unknown"
    if earliest and latest:
        return f"{earliest} to {latest}"
    return f"from {earliest}" if earliest else f"until {latest}"


def less_certain_text(left_out: int, fitting: int, least: float) -> str:
    """What a table does not show of the events that fit, and how to see it."""
    are = "is" if left_out == 1 else "are"
    how = "dateline timeline --certainty 0 shows all"
    return f"{left_out} of {fitting} events {are} less certain than {least} or not weighed: {how}"


def show(table: Table) -> None:
    """Print a table: in a terminal as wide as that, elsewhere one line for each row, however long, for grep and its like."""
    Console(width=None if sys.stdout.isatty() else _ONE_LINE).print(table)


def as_text(table: Table, width: int = 160) -> str:
    """The table in plain characters, for a log."""
    page = StringIO()
    Console(file=page, width=width, no_color=True).print(table)
    return page.getvalue().rstrip()


def _table(*columns: str) -> Table:
    table = Table(box=None, header_style="bold", pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold", justify="right" if column == "Certainty" else "left")
    return table


def _add(table: Table, *cells: str) -> None:
    table.add_row(*(escape(" ".join(cell.split())) for cell in cells))  # square brackets in news are no markup


def _named(actor: Row) -> str:
    return f"{actor['name']} ({actor['code']})" if actor["code"] else str(actor["name"])
