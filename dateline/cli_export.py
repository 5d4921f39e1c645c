"""`dateline export`: the timeline in other formats."""

import sys
from enum import StrEnum
from typing import Annotated

import typer

from dateline.errors import Misuse

__all__ = ["export"]


class Form(StrEnum):
    """The formats of `dateline.export`."""

    csv = "csv"
    plover = "plover"
    gdelt = "gdelt"
    ical = "ical"


def export(
    form: Annotated[Form, typer.Argument(help="csv, plover (JSON Lines), gdelt (tab separated) or ical (what is planned).")],
    known_at: Annotated[str | None, typer.Option("--as-of", help="ical: the plans as they were known on that day.")] = None,
) -> None:
    """Write the timeline in another format to standard output. Example: dateline export csv > timeline.csv"""
    from dateline.cli import timeline_database
    from dateline.export import export as lines

    if known_at and form is not Form.ical:
        raise Misuse("--as-of is for ical; for others ask SQL: SELECT * FROM timeline_as_of('2021-06-01')")
    with timeline_database() as url:
        for line in lines(url, form.value, known_at):
            sys.stdout.buffer.write(line.encode())  # calendars end their lines in CRLF on every system
