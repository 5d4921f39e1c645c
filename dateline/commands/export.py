"""`dateline export`: the timeline in other formats."""

import sys
from enum import StrEnum
from functools import partial
from typing import Annotated

import typer

from dateline.commands.models import share
from dateline.errors import Misuse
from dateline.run_params import day_of_option, days_between

__all__ = ["export"]


class Form(StrEnum):
    """The formats of `dateline.export`, and Parquet."""

    csv = "csv"
    plover = "plover"
    gdelt = "gdelt"
    ical = "ical"
    parquet = "parquet"


def export(
    form: Annotated[Form, typer.Argument(help="csv, parquet, plover (JSON Lines), gdelt (tab separated), ical (plans).")],
    earliest: Annotated[str | None, typer.Option("--from", help="First day, YYYY-MM-DD.")] = None,
    latest: Annotated[str | None, typer.Option("--to", help="Last day, YYYY-MM-DD.")] = None,
    least: Annotated[float | None, typer.Option("--certainty", callback=share, help="The least, 0 to 1; 0: all.")] = None,
    known_at: Annotated[
        str | None, typer.Option("--as-of", help="ical: the plans as they were known on that day, YYYY-MM-DD.")
    ] = None,
) -> None:
    """Write the timeline in another format to standard output. Example: dateline export csv --certainty 0.5 > timeline.csv"""
    from dateline.export import Asked
    from dateline.export import export as lines
    from dateline.local.databases import timeline_database
    from dateline.parquet import write_parquet

    if known_at is not None and form is not Form.ical:
        raise Misuse("--as-of is for ical; for others ask SQL: SELECT * FROM timeline_as_of('2021-06-01')")
    if (earliest, latest) != (None, None) and form is Form.ical:
        raise Misuse("--from and --to are not for ical, which has what is ahead")
    asked = Asked(least or None, *days_between(earliest, latest), day_of_option("--as-of", known_at))
    if form is Form.parquet and sys.stdout.isatty():
        raise Misuse("Parquet is no text: write it to a file, as in `dateline export parquet > timeline.parquet`")
    with timeline_database() as url:
        if form is Form.parquet:
            write_parquet(url, sys.stdout.buffer, asked)
            return
        for line in lines(url, form.value, asked, partial(print, file=sys.stderr)):
            sys.stdout.buffer.write(line.encode())  # calendars end their lines in CRLF on every system
